//! A waiting step as one file, to take to the other stewards and back.
//!
//! It holds what the `pending` folder holds and no key in the open. Names stand in it, where the
//! roster changes: it is for the stewards only.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};

use super::{Draft, Wrap};
use crate::keys::public::{
    LONGEST_WRAP, MemberId, Note, NoteError, Notice, PeriodNote, Roster, Statement, Tier,
    from_canonical, to_canonical,
};

/// A roster of a thousand members and all that is wrapped to them is shorter.
const LONGEST: usize = 16 << 20;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct DraftFile {
    #[serde(rename = "type")]
    kind: Kind,
    notice: String,
    roster: Option<String>,
    period: Option<String>,
    wraps: Vec<WrapInFile>,
}

#[derive(Serialize, Deserialize)]
enum Kind {
    #[serde(rename = "corncrake/draft/1")]
    Draft,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct WrapInFile {
    period: u32,
    tier: Tier,
    reader: MemberId,
    file: String,
}

/// Why some text is not a waiting step.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotADraft {
    /// Not a file of this kind, or changed on the way.
    #[error("this is not the file of a waiting step, or it was changed")]
    Form,
    /// One of its documents is not what it should be.
    #[error("a document in it: {0}")]
    Note(#[from] NoteError),
}

impl Draft {
    /// The text of the file.
    pub fn to_text(&self) -> Result<String, NotADraft> {
        let file = DraftFile {
            kind: Kind::Draft,
            notice: self.notice.to_string(),
            roster: self.roster.as_ref().map(Note::to_string),
            period: self.period.as_ref().map(Note::to_string),
            wraps: self.wraps.iter().map(in_file).collect(),
        };
        let text = to_canonical(&file).map_err(|_| NotADraft::Form)?;
        Ok(text + "\n")
    }

    /// Reads the text of the file. Nothing in it is believed yet.
    pub fn parse(text: &str) -> Result<Self, NotADraft> {
        if text.len() > LONGEST {
            return Err(NotADraft::Form);
        }
        let file: DraftFile =
            from_canonical(text.strip_suffix('\n').unwrap_or(text)).map_err(|_| NotADraft::Form)?;
        Ok(Self {
            notice: note_of::<Notice>(&file.notice)?,
            roster: file.roster.as_deref().map(note_of::<Roster>).transpose()?,
            period: file
                .period
                .as_deref()
                .map(note_of::<PeriodNote>)
                .transpose()?,
            wraps: file.wraps.iter().map(wrap_of).collect::<Result<_, _>>()?,
        })
    }

    /// Whether `other` is the same step: the same texts, whoever has signed them.
    pub fn is_the_same_step(&self, other: &Self) -> bool {
        let text = |note: &Option<Note>| note.as_ref().map(|note| note.text().to_owned());
        self.notice.text() == other.notice.text()
            && text(&self.roster) == text(&other.roster)
            && text(&self.period) == text(&other.period)
    }

    /// Takes over the signatures of another copy of the same step.
    pub fn merge(&mut self, other: &Self) -> Result<(), NoteError> {
        if !self.is_the_same_step(other) {
            return Err(NoteError::Mismatch);
        }
        self.notice.merge(&other.notice)?;
        for (mine, theirs) in [
            (&mut self.roster, &other.roster),
            (&mut self.period, &other.period),
        ] {
            if let (Some(mine), Some(theirs)) = (mine, theirs) {
                mine.merge(theirs)?;
            }
        }
        Ok(())
    }
}

fn in_file(wrap: &Wrap) -> WrapInFile {
    WrapInFile {
        period: wrap.period,
        tier: wrap.tier,
        reader: wrap.reader,
        file: STANDARD.encode(&wrap.file),
    }
}

fn wrap_of(wrap: &WrapInFile) -> Result<Wrap, NotADraft> {
    let file = STANDARD.decode(&wrap.file).map_err(|_| NotADraft::Form)?;
    if file.len() > LONGEST_WRAP {
        return Err(NotADraft::Form);
    }
    Ok(Wrap {
        period: wrap.period,
        tier: wrap.tier,
        reader: wrap.reader,
        file,
    })
}

/// A note that says what it should: its signatures are another matter.
fn note_of<T: Statement>(text: &str) -> Result<Note, NotADraft> {
    let note: Note = text.parse()?;
    note.read_unverified::<T>()?;
    Ok(note)
}
