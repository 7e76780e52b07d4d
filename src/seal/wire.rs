//! The wire contract of a report that its sender sealed: the body of `POST /{network}/sealed`.
//!
//! Submission id and mailbox secret (16 bytes each), period (four bytes, big-endian), answers frame
//! (4,096), story frame (24,576): 28,708 bytes, always. The browser, the offline form and test clients all speak it.

use super::frame::{Bucket, FrameError, SealedReport};
use crate::keys::public::{MailboxSecret, SubmissionId};

/// Bytes of a body, exactly.
pub const BODY_LEN: usize = FRAMES + Bucket::Answers.size() + Bucket::Story.size();

const FRAMES: usize = 16 + 16 + 4;

/// What a body says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sealed {
    /// What the reporter's receipt leads to.
    pub id: SubmissionId,
    /// What leads to the reporter's mailbox, under which attachments were sent before. It is not
    /// stored, and nothing that is stored links it with the report.
    pub mailbox: MailboxSecret,
    /// The period to whose keys the halves are sealed.
    pub period: u32,
    /// The halves.
    pub report: SealedReport,
}

impl Sealed {
    /// Reads a body.
    ///
    /// # Panics
    /// Never: the length is checked first.
    pub fn parse(body: &[u8]) -> Result<Self, FrameError> {
        if body.len() != BODY_LEN {
            return Err(FrameError::Size);
        }
        let (id, rest) = body.split_first_chunk().expect("longer than an id");
        let (mailbox, rest) = rest.split_first_chunk().expect("longer than a mailbox");
        let (period, frames) = rest.split_first_chunk().expect("longer than a period");
        let (answers, story) = frames.split_at(Bucket::Answers.size());
        Ok(Self {
            id: SubmissionId::from_bytes(*id),
            mailbox: MailboxSecret::from_bytes(*mailbox),
            period: u32::from_be_bytes(*period),
            report: SealedReport::from_bytes(answers.to_vec(), story.to_vec())?,
        })
    }

    /// Writes a body.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut body = Vec::with_capacity(BODY_LEN);
        body.extend(self.id.expose_bytes());
        body.extend(self.mailbox.expose_bytes());
        body.extend(self.period.to_be_bytes());
        body.extend(self.report.answers.as_bytes());
        body.extend(self.report.story.as_bytes());
        body
    }
}
