//! Letters, replies, attachments, and reports that came by another road.

use jiff::civil::Date;

use super::{BYTES, ClientError, JSON, MOST_BATCH_BYTES, Session, each_once, json};
use crate::exchange::records::{ImportRecord, LetterRecord, PartRecord, ReplyRecord};
use crate::exchange::{
    AttachmentShape, LetterBatch, LetterId, MOST_IDS, MOST_NOTE_BYTES, WantedLetters,
};
use crate::keys::public::AttachmentId;

impl Session<'_> {
    /// The letters of `day`, by id.
    pub fn letter_ids(&self, day: Date) -> Result<Vec<LetterId>, ClientError> {
        let batch: LetterBatch = json(&self.get(&format!("letters/{day}"), MOST_BATCH_BYTES)?)?;
        Ok(batch.letters)
    }

    /// Letters by id, each once; at most [`MOST_IDS`]. Those that the server no longer has are left
    /// out.
    pub fn letters(&self, ids: &[LetterId]) -> Result<Vec<LetterRecord>, ClientError> {
        assert!(ids.len() <= MOST_IDS, "callers ask in portions");
        let wanted = WantedLetters { ids: ids.to_vec() };
        let body = serde_json::to_vec(&wanted).expect("ids are plain JSON");
        let bytes = self.post("letters", JSON, &body, LetterRecord::LEN * ids.len())?;
        let records = LetterRecord::read_all(&bytes)?;
        each_once(ids, records.iter().map(|record| record.id))?;
        Ok(records)
    }

    /// Puts a reply into its reporter's mailbox; a conflict says that the mailbox is full.
    pub fn reply(&self, reply: &ReplyRecord) -> Result<(), ClientError> {
        self.post("replies", BYTES, &reply.to_bytes(), 0).map(drop)
    }

    /// How large a sealed attachment is, and in how many parts it comes.
    pub fn attachment(&self, id: AttachmentId) -> Result<AttachmentShape, ClientError> {
        let told: AttachmentShape =
            json(&self.get(&format!("attachments/{id}"), MOST_NOTE_BYTES)?)?;
        // The parts follow from the size; a server that counts otherwise is not followed.
        let size = usize::try_from(told.size).map_err(|_| ClientError::Nonsense)?;
        match AttachmentShape::of(size) {
            Some(shape) if shape == told => Ok(shape),
            _ => Err(ClientError::Nonsense),
        }
    }

    /// One part of a sealed attachment, exactly as long as the shape says.
    pub fn attachment_part(
        &self,
        id: AttachmentId,
        shape: AttachmentShape,
        number: u32,
    ) -> Result<Vec<u8>, ClientError> {
        let expected = shape.part_len(number).ok_or(ClientError::Nonsense)?;
        let part = self.get(&format!("attachments/{id}/{number}"), expected)?;
        if part.len() != expected {
            return Err(ClientError::Nonsense);
        }
        Ok(part)
    }

    /// Hands in a sealed report that came by another road. That it is there already is no error.
    pub fn import(&self, report: &ImportRecord) -> Result<(), ClientError> {
        self.post("imports", BYTES, &report.to_bytes(), 0).map(drop)
    }

    /// Hands in a part of an attachment of such a report.
    pub fn import_part(&self, part: &PartRecord) -> Result<(), ClientError> {
        let body = part.to_bytes();
        self.post("imports/attachments", BYTES, &body, 0).map(drop)
    }
}
