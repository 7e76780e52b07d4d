//! The wire contracts of those who seal for themselves: the bodies of `POST /{network}/sealed`,
//! `/letter`, `/mailbox`, `/mailbox/empty` and `/withdraw`, and what `/mailbox` answers.
//!
//! Each is of one length, always; integers are big-endian. The browser, the offline form and test
//! clients all speak them.
//!
//! | body | parts |
//! |---|---|
//! | [`Sealed`] | submission id 16, mailbox secret 16, period 4, answers frame 4,096, story frame 24,576 |
//! | [`SealedLetter`] | mailbox secret 16, letter id 16, period 4, story frame 24,576 |
//! | [`Claim`] | submission id 16, mailbox secret 16 |
//! | [`SealedWithdrawal`] | submission id 16, mailbox secret 16, random id 16, period 4, entry frame 8,192 |

use super::frame::{Bucket, Frame, FrameError, SealedReport};
use crate::keys::public::{MailboxSecret, SubmissionId};

/// Bytes of the body of a report, exactly.
pub const BODY_LEN: usize = FRAMES + Bucket::Answers.size() + Bucket::Story.size();

const FRAMES: usize = 16 + 16 + 4;

/// A report as it comes.
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

/// Bytes of the body of a letter, exactly.
pub const LETTER_LEN: usize = FRAMES + Bucket::Story.size();

/// A letter as it comes: what a reporter adds to a report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SealedLetter {
    /// Into whose mailbox.
    pub mailbox: MailboxSecret,
    /// Under what id; the same letter again has the same.
    pub id: [u8; 16],
    /// The period to whose story key it is sealed.
    pub period: u32,
    /// A frame of [`Bucket::Story`].
    pub letter: Frame,
}

impl SealedLetter {
    /// Reads a body.
    ///
    /// # Panics
    /// Never: the length is checked first.
    pub fn parse(body: &[u8]) -> Result<Self, FrameError> {
        if body.len() != LETTER_LEN {
            return Err(FrameError::Size);
        }
        let (mailbox, rest) = body.split_first_chunk().expect("longer than a mailbox");
        let (id, rest) = rest.split_first_chunk().expect("longer than an id");
        let (period, letter) = rest.split_first_chunk().expect("longer than a period");
        Ok(Self {
            mailbox: MailboxSecret::from_bytes(*mailbox),
            id: *id,
            period: u32::from_be_bytes(*period),
            letter: Frame::from_bytes(Bucket::Story, letter.to_vec())?,
        })
    }

    /// Writes a body.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut body = Vec::with_capacity(LETTER_LEN);
        body.extend(self.mailbox.expose_bytes());
        body.extend(self.id);
        body.extend(self.period.to_be_bytes());
        body.extend(self.letter.as_bytes());
        body
    }
}

/// Bytes of the body of a look-up, exactly.
pub const CLAIM_LEN: usize = 16 + 16;

/// Whose report is asked for: a look-up, or the wish that a mailbox be emptied.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claim {
    /// Leads to the report.
    pub id: SubmissionId,
    /// Leads to what lies in the mailbox.
    pub mailbox: MailboxSecret,
}

impl Claim {
    /// Reads a body; none where it is of another length.
    pub fn parse(body: &[u8]) -> Option<Self> {
        let (id, mailbox) = body.split_first_chunk()?;
        Some(Self {
            id: SubmissionId::from_bytes(*id),
            mailbox: MailboxSecret::from_bytes(mailbox.try_into().ok()?),
        })
    }

    /// Writes a body.
    pub fn to_bytes(&self) -> Vec<u8> {
        [*self.id.expose_bytes(), *self.mailbox.expose_bytes()].concat()
    }
}

/// Bytes of the body of a withdrawal, exactly.
pub const WITHDRAWAL_LEN: usize = CLAIM_LEN + 16 + 4 + Bucket::Entry.size();

/// A withdrawal as it comes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SealedWithdrawal {
    /// What is withdrawn.
    pub claim: Claim,
    /// A random id for the statement.
    pub id: [u8; 16],
    /// The period to whose answers key the statement is sealed. Nothing follows from it here:
    /// desks try every period that they hold, and a report can be taken back at any time.
    pub period: u32,
    /// The signed statement, a frame of [`Bucket::Entry`].
    pub statement: Frame,
}

impl SealedWithdrawal {
    /// Reads a body.
    ///
    /// # Panics
    /// Never: the length is checked first.
    pub fn parse(body: &[u8]) -> Result<Self, FrameError> {
        if body.len() != WITHDRAWAL_LEN {
            return Err(FrameError::Size);
        }
        let (claim, rest) = body.split_at(CLAIM_LEN);
        let (id, rest) = rest.split_first_chunk().expect("longer than an id");
        let (period, statement) = rest.split_first_chunk().expect("longer than a period");
        Ok(Self {
            claim: Claim::parse(claim).expect("it has the length"),
            id: *id,
            period: u32::from_be_bytes(*period),
            statement: Frame::from_bytes(Bucket::Entry, statement.to_vec())?,
        })
    }

    /// Writes a body.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut body = self.claim.to_bytes();
        body.extend(self.id);
        body.extend(self.period.to_be_bytes());
        body.extend(self.statement.as_bytes());
        body
    }
}

/// Replies that the answer to a look-up has room for.
pub const REPLY_SLOTS: usize = 8;

/// Bytes of the answer to a look-up, exactly: whether the report is there (0 or 1), how many
/// replies there are (0 to 8), whether too many asked just now (0 or 1), five zeros, and eight
/// frames of [`Bucket::Entry`], of which the unused are zeros.
pub const MAILBOX_LEN: usize = 8 + REPLY_SLOTS * Bucket::Entry.size();
