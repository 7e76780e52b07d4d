//! Sealed records on the wire: fixed sizes, one after the other, nothing between them.
//!
//! A report is its id (16 bytes), its period (u32, big endian), one byte that says whether the
//! story half follows (0 or 1), the answers frame and perhaps the story frame. A withdrawal is its
//! id and one entry frame. A letter is its id, its period and a story frame. A record that is not
//! there any more is left out of the answer; the desk sees by the ids what is missing.
//!
//! A reply goes the other way: mailbox (16 bytes), id (16), an entry frame for the reporter, and
//! its copy for the desks, which is a letter. So do a sealed report that came by another road: id
//! (16), mailbox (16), period, both frames; and a part of its attachments: mailbox (16), id (16),
//! period, size of the whole frame (u32), number of the part (u32), the part.
//!
//! Only sizes are checked here. What is inside is judged record by record at the desk, so that one
//! bad report cannot keep the others away.

use crate::exchange::{LetterId, PART_BYTES, WithdrawalId};
use crate::keys::public::{AttachmentId, MailboxId, ReportId};
use crate::seal::{Bucket, Frame, SealedReport};

/// A report as it is pulled; `B` holds the bytes of a half, or only says where they lie.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportRecord<B = Vec<u8>> {
    /// The report's id.
    pub id: ReportId,
    /// The period that the server says it is sealed to. The truth is inside the report.
    pub period: u32,
    /// The coded half: as many bytes as its bucket, not yet looked at.
    pub answers: B,
    /// The reporter's own words; only for members of tier stories.
    pub story: Option<B>,
}

/// A withdrawal as it is pulled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WithdrawalRecord {
    /// A random id.
    pub id: WithdrawalId,
    /// The statement, sealed; not yet looked at.
    pub sealed: Vec<u8>,
}

/// A letter as it is pulled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LetterRecord {
    /// Its id.
    pub id: LetterId,
    /// The period that the server says it is sealed to.
    pub period: u32,
    /// What was written, sealed; not yet looked at.
    pub sealed: Vec<u8>,
}

/// A reply on its way to a reporter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReplyRecord {
    /// Into which mailbox.
    pub mailbox: MailboxId,
    /// The same for the same reply, so that a retry makes no second one.
    pub id: [u8; 16],
    /// The reply, sealed to the reporter.
    pub sealed: Frame,
    /// The same for the desks, sealed to the stories' key: its id, its period, its frame.
    pub copy: (LetterId, u32, Frame),
}

/// A sealed report that came by another road than the form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportRecord {
    /// Where it lies.
    pub id: ReportId,
    /// Where its attachments lie, which it keeps.
    pub mailbox: MailboxId,
    /// The period that it is sealed to.
    pub period: u32,
    /// Its two halves.
    pub sealed: SealedReport,
}

/// A part of a sealed attachment of such a report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartRecord {
    /// Where its report's attachments lie.
    pub mailbox: MailboxId,
    /// Where it lies itself.
    pub attachment: AttachmentId,
    /// The period that it is sealed to.
    pub period: u32,
    /// Bytes of the whole sealed file.
    pub size: u32,
    /// Which part, from 0.
    pub number: u32,
    /// Its bytes: [`PART_BYTES`], or fewer for the last.
    pub part: Vec<u8>,
}

/// The bytes are not a row of records.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a row of sealed records")]
pub struct NotRecords;

impl ReportRecord {
    /// Bytes of all that stands before its halves.
    pub const HEAD_LEN: usize = 16 + 4 + 1;

    /// Bytes of the longest record.
    pub const MOST: usize = Self::HEAD_LEN + Bucket::Answers.size() + Bucket::Story.size();

    /// Of which period a report is said to be, and whether its story follows: from the first
    /// [`Self::HEAD_LEN`] bytes of its record.
    pub fn read_head(mut head: &[u8]) -> Result<(u32, bool), NotRecords> {
        take::<16>(&mut head)?;
        let period = u32::from_be_bytes(take(&mut head)?);
        match take::<1>(&mut head)? {
            [0] => Ok((period, false)),
            [1] => Ok((period, true)),
            _ => Err(NotRecords),
        }
    }
}

impl<B: AsRef<[u8]>> ReportRecord<B> {
    /// Appends this record to `out`.
    pub fn write(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(self.id.as_bytes());
        out.extend_from_slice(&self.period.to_be_bytes());
        out.push(u8::from(self.story.is_some()));
        out.extend_from_slice(self.answers.as_ref());
        if let Some(story) = &self.story {
            out.extend_from_slice(story.as_ref());
        }
    }

    /// The record with bytes of its own.
    pub fn owned(&self) -> ReportRecord {
        ReportRecord {
            id: self.id,
            period: self.period,
            answers: self.answers.as_ref().to_vec(),
            story: self.story.as_ref().map(|story| story.as_ref().to_vec()),
        }
    }
}

impl<'a> ReportRecord<&'a [u8]> {
    /// Reads a row of records, whose halves stay where they are.
    pub fn read_all(mut bytes: &'a [u8]) -> Result<Vec<Self>, NotRecords> {
        let mut records = Vec::new();
        while !bytes.is_empty() {
            let id = ReportId::from_bytes(take(&mut bytes)?);
            let period = u32::from_be_bytes(take(&mut bytes)?);
            let with_story = match take::<1>(&mut bytes)? {
                [0] => false,
                [1] => true,
                _ => return Err(NotRecords),
            };
            let answers = slice_bucket(&mut bytes, Bucket::Answers)?;
            let story = with_story
                .then(|| slice_bucket(&mut bytes, Bucket::Story))
                .transpose()?;
            records.push(Self {
                id,
                period,
                answers,
                story,
            });
        }
        Ok(records)
    }
}

impl WithdrawalRecord {
    /// Appends this record to `out`.
    pub fn write(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(&self.id.0);
        out.extend_from_slice(&self.sealed);
    }

    /// Reads a row of records.
    pub fn read_all(mut bytes: &[u8]) -> Result<Vec<Self>, NotRecords> {
        let mut records = Vec::new();
        while !bytes.is_empty() {
            let id = WithdrawalId(take(&mut bytes)?);
            let sealed = take_bucket(&mut bytes, Bucket::Entry)?;
            records.push(Self { id, sealed });
        }
        Ok(records)
    }
}

impl LetterRecord {
    /// Bytes of a record, always.
    pub const LEN: usize = 16 + 4 + Bucket::Story.size();

    /// Appends this record to `out`.
    pub fn write(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(&self.id.0);
        out.extend_from_slice(&self.period.to_be_bytes());
        out.extend_from_slice(&self.sealed);
    }

    /// Reads a row of records.
    pub fn read_all(mut bytes: &[u8]) -> Result<Vec<Self>, NotRecords> {
        let mut records = Vec::new();
        while !bytes.is_empty() {
            records.push(Self {
                id: LetterId(take(&mut bytes)?),
                period: u32::from_be_bytes(take(&mut bytes)?),
                sealed: take_bucket(&mut bytes, Bucket::Story)?,
            });
        }
        Ok(records)
    }
}

impl ReplyRecord {
    /// Bytes of a record, always.
    pub const LEN: usize = 16 + 16 + Bucket::Entry.size() + LetterRecord::LEN;

    /// Writes the record.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut out = Vec::with_capacity(Self::LEN);
        out.extend_from_slice(self.mailbox.as_bytes());
        out.extend_from_slice(&self.id);
        out.extend_from_slice(self.sealed.as_bytes());
        let (id, period, copy) = &self.copy;
        out.extend_from_slice(&id.0);
        out.extend_from_slice(&period.to_be_bytes());
        out.extend_from_slice(copy.as_bytes());
        out
    }

    /// Reads a record whose frames are frames.
    pub fn read(mut bytes: &[u8]) -> Result<Self, NotRecords> {
        let bytes = &mut bytes;
        let record = Self {
            mailbox: MailboxId::from_bytes(take(bytes)?),
            id: take(bytes)?,
            sealed: take_frame(bytes, Bucket::Entry)?,
            copy: (
                LetterId(take(bytes)?),
                u32::from_be_bytes(take(bytes)?),
                take_frame(bytes, Bucket::Story)?,
            ),
        };
        bytes.is_empty().then_some(record).ok_or(NotRecords)
    }
}

impl ImportRecord {
    /// Bytes of a record, always.
    pub const LEN: usize = 16 + 16 + 4 + Bucket::Answers.size() + Bucket::Story.size();

    /// Writes the record.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut out = Vec::with_capacity(Self::LEN);
        out.extend_from_slice(self.id.as_bytes());
        out.extend_from_slice(self.mailbox.as_bytes());
        out.extend_from_slice(&self.period.to_be_bytes());
        out.extend_from_slice(self.sealed.answers.as_bytes());
        out.extend_from_slice(self.sealed.story.as_bytes());
        out
    }

    /// Reads a record whose frames are frames.
    pub fn read(mut bytes: &[u8]) -> Result<Self, NotRecords> {
        let bytes = &mut bytes;
        let record = Self {
            id: ReportId::from_bytes(take(bytes)?),
            mailbox: MailboxId::from_bytes(take(bytes)?),
            period: u32::from_be_bytes(take(bytes)?),
            sealed: SealedReport {
                answers: take_frame(bytes, Bucket::Answers)?,
                story: take_frame(bytes, Bucket::Story)?,
            },
        };
        bytes.is_empty().then_some(record).ok_or(NotRecords)
    }
}

impl PartRecord {
    /// Bytes of the longest record.
    pub const MOST: usize = 16 + 16 + 4 + 4 + 4 + PART_BYTES;

    /// Writes the record.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut out = Vec::with_capacity(Self::MOST);
        out.extend_from_slice(self.mailbox.as_bytes());
        out.extend_from_slice(self.attachment.as_bytes());
        out.extend_from_slice(&self.period.to_be_bytes());
        out.extend_from_slice(&self.size.to_be_bytes());
        out.extend_from_slice(&self.number.to_be_bytes());
        out.extend_from_slice(&self.part);
        out
    }

    /// Reads a record. Whether the part is as long as its place asks for is the caller's to check.
    pub fn read(mut bytes: &[u8]) -> Result<Self, NotRecords> {
        let bytes = &mut bytes;
        Ok(Self {
            mailbox: MailboxId::from_bytes(take(bytes)?),
            attachment: AttachmentId::from_bytes(take(bytes)?),
            period: u32::from_be_bytes(take(bytes)?),
            size: u32::from_be_bytes(take(bytes)?),
            number: u32::from_be_bytes(take(bytes)?),
            part: bytes.to_vec(),
        })
    }
}

/// Reads a row of entry frames.
pub fn read_entries(mut bytes: &[u8]) -> Result<Vec<Vec<u8>>, NotRecords> {
    let mut frames = Vec::new();
    while !bytes.is_empty() {
        frames.push(take_bucket(&mut bytes, Bucket::Entry)?);
    }
    Ok(frames)
}

fn take<const N: usize>(bytes: &mut &[u8]) -> Result<[u8; N], NotRecords> {
    let (head, rest) = bytes.split_first_chunk::<N>().ok_or(NotRecords)?;
    *bytes = rest;
    Ok(*head)
}

fn take_bucket(bytes: &mut &[u8], bucket: Bucket) -> Result<Vec<u8>, NotRecords> {
    slice_bucket(bytes, bucket).map(<[u8]>::to_vec)
}

fn slice_bucket<'a>(bytes: &mut &'a [u8], bucket: Bucket) -> Result<&'a [u8], NotRecords> {
    let (head, rest) = bytes.split_at_checked(bucket.size()).ok_or(NotRecords)?;
    *bytes = rest;
    Ok(head)
}

fn take_frame(bytes: &mut &[u8], bucket: Bucket) -> Result<Frame, NotRecords> {
    Frame::from_bytes(bucket, take_bucket(bytes, bucket)?).map_err(|_| NotRecords)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn record(id: u8, period: u32, story: bool) -> ReportRecord {
        ReportRecord {
            id: ReportId::from_bytes([id; 16]),
            period,
            answers: vec![id; Bucket::Answers.size()],
            story: story.then(|| vec![!id; Bucket::Story.size()]),
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(
            rows in prop::collection::vec((any::<u8>(), any::<u32>(), any::<bool>()), 0..6),
            cut in 1usize..40,
        ) {
            let rows: Vec<_> = rows.into_iter().map(|(id, period, story)| record(id, period, story)).collect();
            let mut bytes = Vec::new();
            for row in &rows {
                row.write(&mut bytes);
            }
            let read = ReportRecord::read_all(&bytes).unwrap_or_default();
            let read: Vec<_> = read.iter().map(ReportRecord::owned).collect();
            prop_assert_eq!(read, rows.clone());
            if !rows.is_empty() {
                prop_assert!(ReportRecord::read_all(&bytes[..bytes.len() - cut]).is_err());
            }
        }

        #[test]
        fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..9000)) {
            let _ = ReportRecord::read_all(&bytes);
            let _ = WithdrawalRecord::read_all(&bytes);
            let _ = LetterRecord::read_all(&bytes);
            let _ = ReplyRecord::read(&bytes);
            let _ = ImportRecord::read(&bytes);
            let _ = PartRecord::read(&bytes);
            let _ = read_entries(&bytes);
        }
    }
}
