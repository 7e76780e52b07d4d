//! A sealed report becomes a report again. At the desk only.

use std::io::Read;

use age::{DecryptError, Decryptor};
use serde::Deserialize;
use zeroize::Zeroizing;

mod attachment;

pub use self::attachment::{NotTheAttachment, OpenedAttachment, open_attachment};
pub use super::content::Binding;
use super::content::{AnswersContent, StoryContent};
use super::frame::{self, Frame, FrameError, FrameRef};
use crate::keys::public::{Hash, MailboxId, NetworkName, VerifyingKey};
use crate::keys::secret::Identity;
use crate::questionnaire::{Questionnaire, Version};
use crate::report::wipe::wipe;
use crate::report::{Answers, Misfit, Story};

/// The keys of one period of one network, as far as a member holds them.
#[derive(Clone, Copy)]
pub struct Keys<'a> {
    /// The network.
    pub network: &'a NetworkName,
    /// The period.
    pub period: u32,
    /// Opens the answers.
    pub answers: &'a Identity,
    /// Opens the stories, for those who may read them.
    pub story: Option<&'a Identity>,
}

/// A report in the open, at the desk.
pub struct OpenedReport {
    /// The coded part.
    pub answers: Answers,
    /// The reporter's words and where a reply goes, for those who may read them.
    pub story: Option<OpenedStory>,
    /// Which questionnaire was answered.
    pub questionnaire: Version,
    /// What ties the halves together.
    pub binding: Binding,
    verify: String,
}

impl OpenedReport {
    /// What withdrawal and follow-ups of this report are signed with; `None` where its sender
    /// wrote no key that can be used. Looked at only when asked for, as with `reply_to`.
    pub fn verifying_key(&self) -> Option<VerifyingKey> {
        self.verify.parse().ok()
    }
}

/// The story half in the open.
pub struct OpenedStory {
    /// The words.
    pub story: Story,
    /// The reporter's own recipient, as written: it is looked at when a reply is sealed, because
    /// to check it for every report would cost as much as the opening.
    pub reply_to: String,
    /// Where replies go.
    pub mailbox: MailboxId,
    /// The hashes of what is attached, in the reporter's order.
    pub attachments: Vec<Hash>,
}

/// Why a report is set aside. It is counted and shown with this reason, never dropped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SetAside {
    /// What the server handed over is no sealed report.
    #[error("it is not a well-formed sealed report: {0}")]
    Frame(#[from] FrameError),
    /// A half was sealed to another key, or was changed on the way.
    #[error("its {0} do not open with this period's key: sealed to another key, or changed")]
    DoesNotOpen(Half),
    /// A half opens, but holds something else.
    #[error("its {0} open, but hold something other than a report")]
    NotAReport(Half),
    /// It was written to another network.
    #[error("it was written to another network")]
    OtherNetwork,
    /// It was filed under a period that it does not name.
    #[error("it names another period than the one it was filed under")]
    OtherPeriod,
    /// The halves belong to two reports.
    #[error("its answers and its story belong to two different reports")]
    HalvesDoNotMatch,
    /// The server handed over the answers only, although the words may be read here.
    #[error("its words are missing, although this desk may read them")]
    StoryMissing,
    /// This desk does not know the questionnaire.
    #[error("it answers a questionnaire that this desk does not have ({0})")]
    UnknownQuestionnaire(Version),
    /// An answer is not one that the questionnaire offers.
    #[error(transparent)]
    Misfit(#[from] Misfit),
}

/// A half of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Half {
    /// The coded part.
    Answers,
    /// The reporter's words.
    Story,
}

impl std::fmt::Display for Half {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Answers => "answers",
            Self::Story => "words",
        })
    }
}

/// Opens a report.
///
/// `story` is the frame of the story where the desk holds one: whether it belongs to the answers
/// is checked even where the key to it is missing. `questionnaire` finds a questionnaire by its
/// version.
pub fn open<'q>(
    answers: FrameRef<'_>,
    story: Option<FrameRef<'_>>,
    keys: &Keys<'_>,
    questionnaire: impl Fn(Version) -> Option<&'q Questionnaire>,
) -> Result<OpenedReport, SetAside> {
    let text = read(answers.file(), keys.answers)
        .map_err(|OpenError| SetAside::DoesNotOpen(Half::Answers))?;
    let content: AnswersContent<'_> = parse(&text.0, Half::Answers)?;
    check_place(keys, &content.network, content.period)?;
    if story.is_some_and(|frame| frame.hash() != content.story) {
        return Err(SetAside::HalvesDoNotMatch);
    }
    let asked = questionnaire(content.questionnaire)
        .ok_or(SetAside::UnknownQuestionnaire(content.questionnaire))?;
    let opened = match (story, keys.story) {
        (Some(frame), Some(identity)) => Some(open_story(frame, identity, keys, &content, asked)?),
        _ => None,
    };
    let answers = Answers::from_coded(content.answers.into_owned(), asked)?;
    if story.is_none() && keys.story.is_some() {
        return Err(SetAside::StoryMissing);
    }
    Ok(OpenedReport {
        story: opened,
        questionnaire: content.questionnaire,
        verify: content.verify.into_owned(),
        binding: content.binding,
        answers,
    })
}

fn open_story(
    frame: FrameRef<'_>,
    identity: &Identity,
    keys: &Keys<'_>,
    answers: &AnswersContent<'_>,
    asked: &Questionnaire,
) -> Result<OpenedStory, SetAside> {
    let text =
        read(frame.file(), identity).map_err(|OpenError| SetAside::DoesNotOpen(Half::Story))?;
    let content: StoryContent<'_> = parse(&text.0, Half::Story)?;
    check_place(keys, &content.network, content.period)?;
    let same = content.binding == answers.binding
        && content.questionnaire == answers.questionnaire
        && content.verify == answers.verify;
    if !same {
        return Err(SetAside::HalvesDoNotMatch);
    }
    if content.attachments.len() > super::MOST_ATTACHMENTS {
        return Err(SetAside::NotAReport(Half::Story));
    }
    Ok(OpenedStory {
        story: Story::from_opened(&content.text, content.language, asked)?,
        reply_to: content.reply_to.into_owned(),
        mailbox: content.mailbox,
        attachments: content.attachments.into_owned(),
    })
}

fn check_place(keys: &Keys<'_>, network: &NetworkName, period: u32) -> Result<(), SetAside> {
    if network != keys.network {
        return Err(SetAside::OtherNetwork);
    }
    if period != keys.period {
        return Err(SetAside::OtherPeriod);
    }
    Ok(())
}

/// A decrypted text, wiped when dropped.
struct Text(Vec<u8>);

impl Drop for Text {
    fn drop(&mut self) {
        wipe(&mut self.0);
    }
}

fn parse<'t, T: Deserialize<'t>>(text: &'t [u8], half: Half) -> Result<T, SetAside> {
    serde_json::from_slice(trimmed(text)).map_err(|_| SetAside::NotAReport(half))
}

/// It was sealed to another key, or was changed on the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("does not open: sealed to another key, or changed")]
pub struct OpenError;

/// Opens what [`seal_bytes`](super::close::seal_bytes) sealed.
pub fn open_bytes(frame: &Frame, identity: &Identity) -> Result<Zeroizing<Vec<u8>>, OpenError> {
    read(frame.file(), identity).map(unpadded)
}

/// Opens what [`seal_padme`](super::close::seal_padme) sealed, after the check of
/// [`frame::check_padme`](super::check_padme).
pub fn open_padme(sealed: &[u8], identity: &Identity) -> Result<Zeroizing<Vec<u8>>, OpenError> {
    let file = frame::check_padme(sealed).map_err(|_| OpenError)?;
    read(file, identity).map(unpadded)
}

/// Whether something that [`seal_padme`](super::close::seal_padme) sealed was sealed to this key. Opens
/// the header only.
pub fn is_sealed_to(sealed: &[u8], identity: &Identity) -> bool {
    let Ok(file) = frame::check_padme(sealed) else {
        return false;
    };
    Decryptor::new_buffered(file)
        .and_then(|age| age.decrypt(std::iter::once(identity as &dyn age::Identity)))
        .is_ok()
}

/// Decrypts a checked age file into a buffer that never grows.
fn read(file: &[u8], identity: &Identity) -> Result<Text, OpenError> {
    let mut reader = Decryptor::new_buffered(file)
        .and_then(|age| age.decrypt(std::iter::once(identity as &dyn age::Identity)))
        .map_err(|_: DecryptError| OpenError)?;
    // The text is shorter than the file by header, nonce and tags.
    let mut text = Text(vec![0; file.len()]);
    let mut len = 0;
    loop {
        match reader.read(&mut text.0[len..]).map_err(|_| OpenError)? {
            0 => break,
            more => len += more,
        }
    }
    text.0.truncate(len);
    Ok(text)
}

fn unpadded(mut text: Text) -> Zeroizing<Vec<u8>> {
    let len = trimmed(&text.0).len();
    text.0.truncate(len);
    Zeroizing::new(std::mem::take(&mut text.0))
}

/// The text without its padding, in strides: of most stories, padding is by far the longest part.
fn trimmed(mut text: &[u8]) -> &[u8] {
    const STRIDE: [u8; 256] = [b' '; 256];
    while let Some((rest, last)) = text.split_last_chunk()
        && *last == STRIDE
    {
        text = rest;
    }
    let end = text.iter().rposition(|byte| *byte != b' ');
    &text[..end.map_or(0, |last| last + 1)]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn padding_is_cut_off_whatever_its_length_and_nothing_else() {
        for text in ["", "x", " x", "x y", "\u{a0}"] {
            for spaces in (0..9)
                .chain(250..260)
                .chain(510..515)
                .chain([4_000, 22_720])
            {
                let padded = format!("{text}{}", " ".repeat(spaces));
                assert!(
                    trimmed(padded.as_bytes()) == text.as_bytes(),
                    "{spaces} spaces"
                );
            }
        }
        assert!(trimmed(&[b'\n'; 600]).len() == 600);
    }
}
