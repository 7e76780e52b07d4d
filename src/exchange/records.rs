//! Sealed records on the wire: fixed sizes, one after the other, nothing between them.
//!
//! A report is its id (16 bytes), its period (u32, big endian), one byte that says whether the
//! story half follows (0 or 1), the answers frame and perhaps the story frame. A withdrawal is its
//! id and one entry frame. A record that is not there any more is left out of the answer; the desk
//! sees by the ids what is missing.
//!
//! Only sizes are checked here. What is inside is judged record by record at the desk, so that one
//! bad report cannot keep the others away.

use crate::exchange::WithdrawalId;
use crate::keys::public::ReportId;
use crate::seal::Bucket;

/// A report as it is pulled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportRecord {
    /// The report's id.
    pub id: ReportId,
    /// The period that the server says it is sealed to. The truth is inside the report.
    pub period: u32,
    /// The coded half: as many bytes as its bucket, not yet looked at.
    pub answers: Vec<u8>,
    /// The reporter's own words; only for members of tier stories.
    pub story: Option<Vec<u8>>,
}

/// A withdrawal as it is pulled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WithdrawalRecord {
    /// A random id.
    pub id: WithdrawalId,
    /// The statement, sealed; not yet looked at.
    pub sealed: Vec<u8>,
}

/// The bytes are not a row of records.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a row of sealed records")]
pub struct NotRecords;

impl ReportRecord {
    /// Appends this record to `out`.
    pub fn write(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(self.id.as_bytes());
        out.extend_from_slice(&self.period.to_be_bytes());
        out.push(u8::from(self.story.is_some()));
        out.extend_from_slice(&self.answers);
        if let Some(story) = &self.story {
            out.extend_from_slice(story);
        }
    }

    /// Reads a row of records.
    pub fn read_all(mut bytes: &[u8]) -> Result<Vec<Self>, NotRecords> {
        let mut records = Vec::new();
        while !bytes.is_empty() {
            let id = ReportId::from_bytes(take(&mut bytes)?);
            let period = u32::from_be_bytes(take(&mut bytes)?);
            let with_story = match take::<1>(&mut bytes)? {
                [0] => false,
                [1] => true,
                _ => return Err(NotRecords),
            };
            let answers = take_bucket(&mut bytes, Bucket::Answers)?;
            let story = with_story
                .then(|| take_bucket(&mut bytes, Bucket::Story))
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
    let (head, rest) = bytes.split_at_checked(bucket.size()).ok_or(NotRecords)?;
    *bytes = rest;
    Ok(head.to_vec())
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
            prop_assert_eq!(ReportRecord::read_all(&bytes).unwrap_or_default(), rows.clone());
            if !rows.is_empty() {
                prop_assert!(ReportRecord::read_all(&bytes[..bytes.len() - cut]).is_err());
            }
        }

        #[test]
        fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..9000)) {
            let _ = ReportRecord::read_all(&bytes);
            let _ = WithdrawalRecord::read_all(&bytes);
            let _ = read_entries(&bytes);
        }
    }
}
