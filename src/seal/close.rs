//! A report becomes a sealed report. Needs public keys only.

use std::borrow::Cow;
use std::io::Write;

use rand::CryptoRng;
use serde::Serialize;
use zeroize::Zeroizing;

use super::content::{AnswersContent, AnswersType, Binding, StoryContent, StoryType};
use super::frame::{self, Bucket, Frame, SealedReport};
use crate::keys::public::{Hash, MailboxId, NetworkName, Recipient, VerifyingKey};
use crate::questionnaire::Version;
use crate::report::Report;

/// To whom a report goes, and who wrote it: all of it public.
#[derive(Debug, Clone, Copy)]
pub struct Addressing<'a> {
    /// The network.
    pub network: &'a NetworkName,
    /// The period whose keys the next two are.
    pub period: u32,
    /// Who may read the answers.
    pub answers: &'a Recipient,
    /// Who may read the story.
    pub story: &'a Recipient,
    /// Which questionnaire was answered.
    pub questionnaire: Version,
    /// The reporter's own recipient, for replies.
    pub reply_to: &'a Recipient,
    /// Where replies lie.
    pub mailbox: MailboxId,
    /// The hashes of what is attached: at most [`MOST_ATTACHMENTS`](super::MOST_ATTACHMENTS).
    pub attachments: &'a [Hash],
    /// The reporter's own verifying key, for withdrawal and follow-ups.
    pub verify: &'a VerifyingKey,
}

/// Why something was not sealed.
#[derive(Debug, thiserror::Error)]
pub enum CloseError {
    /// It does not fit the bucket. The limits of questionnaire and form rule this out.
    #[error("too long for its bucket")]
    TooLong,
    /// The text ends in a space, which could not be told from the padding.
    #[error("ends in a space")]
    EndsInSpace,
    /// The operating system gave no randomness.
    #[error("sealing failed")]
    Age(#[source] age::EncryptError),
}

/// Seals both halves of a report.
pub fn close(
    report: &Report,
    to: &Addressing<'_>,
    rng: &mut impl CryptoRng,
) -> Result<SealedReport, CloseError> {
    let mut binding = [0; 16];
    rng.fill_bytes(&mut binding);
    let binding = Binding::from_bytes(binding);
    let verify = to.verify.to_string();

    let story = seal_json(
        Bucket::Story,
        to.story,
        &StoryContent {
            kind: StoryType::V1,
            network: Cow::Borrowed(to.network),
            period: to.period,
            binding,
            questionnaire: to.questionnaire,
            language: report.story.language(),
            text: Cow::Borrowed(report.story.expose_text()),
            attachments: Cow::Borrowed(to.attachments),
            mailbox: to.mailbox,
            reply_to: Cow::Owned(to.reply_to.to_string()),
            verify: Cow::Borrowed(&verify),
        },
    )?;
    let answers = seal_json(
        Bucket::Answers,
        to.answers,
        &AnswersContent {
            kind: AnswersType::V1,
            network: Cow::Borrowed(to.network),
            period: to.period,
            binding,
            questionnaire: to.questionnaire,
            story: story.hash(),
            verify: Cow::Borrowed(&verify),
            answers: Cow::Borrowed(report.answers.expose_coded()),
        },
    )?;
    Ok(SealedReport { answers, story })
}

/// Seals a text (it must not end in a space) in a frame of one size.
pub fn seal_bytes(bucket: Bucket, text: &[u8], to: &Recipient) -> Result<Frame, CloseError> {
    if text.len() > bucket.text_len() {
        return Err(CloseError::TooLong);
    }
    let sealed = seal_padded(&padded(text, bucket.text_len())?, bucket.size(), to)?;
    Ok(Frame::made(bucket, sealed))
}

/// Seals a text of any length (it must not end in a space): framed like a bucket, but of the next
/// length that Padmé allows, which is at most an eighth more (Nikitin et al., "Reducing Metadata
/// Leakage from Encrypted Files and Communication with PURBs", section 4).
pub fn seal_padme(text: &[u8], to: &Recipient) -> Result<Vec<u8>, CloseError> {
    let len = frame::padme(text.len());
    seal_padded(&padded(text, len)?, frame::padme_size(len), to)
}

fn seal_json(
    bucket: Bucket,
    to: &Recipient,
    content: &impl Serialize,
) -> Result<Frame, CloseError> {
    // Written in place, into a buffer that cannot grow: one that grows leaves copies behind.
    let mut text = Zeroizing::new(vec![b' '; bucket.text_len()]);
    serde_json::to_writer(&mut text[..], content).map_err(|_| CloseError::TooLong)?;
    let sealed = seal_padded(&text, bucket.size(), to)?;
    Ok(Frame::made(bucket, sealed))
}

fn padded(text: &[u8], len: usize) -> Result<Zeroizing<Vec<u8>>, CloseError> {
    if text.ends_with(b" ") {
        return Err(CloseError::EndsInSpace);
    }
    let mut padded = Zeroizing::new(vec![b' '; len]);
    padded[..text.len()].copy_from_slice(text);
    Ok(padded)
}

/// Length, age file, zeros: `size` bytes.
fn seal_padded(text: &[u8], size: usize, to: &Recipient) -> Result<Vec<u8>, CloseError> {
    let encryptor = age::Encryptor::with_recipients(std::iter::once(to as &dyn age::Recipient))
        .map_err(CloseError::Age)?;
    let mut sealed = vec![0; size];
    let (length, room) = sealed
        .split_first_chunk_mut::<{ frame::LENGTH_LEN }>()
        .ok_or(CloseError::TooLong)?;
    let whole = room.len();
    let unused = encryptor
        .wrap_output(room)
        .and_then(|mut writer| {
            writer.write_all(text)?;
            writer.finish()
        })
        .map_err(|_| CloseError::TooLong)?
        .len();
    let written = u32::try_from(whole - unused).map_err(|_| CloseError::TooLong)?;
    *length = written.to_be_bytes();
    Ok(sealed)
}
