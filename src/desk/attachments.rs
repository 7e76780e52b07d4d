//! What reporters attached: fetched sealed, part by part, and opened in memory only.

use super::alarms::Alarm;
use super::letters::{Item, Said};
use super::{Desk, DeskError};
use crate::clock::Date;
use crate::exchange::client::{ClientError, Session};
use crate::exchange::{AttachmentShape, LetterId, MOST_ATTACHMENT_BYTES};
use crate::keys::public::{AttachmentId, Hash, ReportId};
use crate::seal::check_padme;
use crate::seal::open::{NotTheAttachment, OpenedAttachment, OpenedStory, open_attachment};

mod kind;

pub use kind::{FileKind, Unsafe};

/// Something that a report or a letter names as attached to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Attached {
    /// Which one, counted from 1 over the report and its letters.
    pub number: usize,
    /// The hash in the sealed story or letter.
    pub hash: Hash,
    /// Where it lies.
    pub id: AttachmentId,
    /// The letter that names it; `None` for the report itself.
    pub letter: Option<LetterId>,
    period: u32,
}

impl Desk {
    /// What is attached to a report and to the letters after it, in the order in which it came.
    pub fn attached(&self, story: &OpenedStory, period: u32, letters: &[Item]) -> Vec<Attached> {
        let own = story.attachments.iter().map(|hash| (*hash, None, period));
        let later = letters.iter().flat_map(|item| {
            let hashes = match &item.said {
                Said::Reporter(letter) => letter.attachments.as_slice(),
                Said::Network(_) => &[],
            };
            hashes
                .iter()
                .map(|hash| (*hash, Some(item.id), item.period))
        });
        let mut attached: Vec<Attached> = Vec::new();
        for (hash, letter, period) in own.chain(later) {
            // The same picture once more is the same attachment.
            if attached.iter().all(|held| held.hash != hash) {
                attached.push(Attached {
                    number: attached.len() + 1,
                    id: AttachmentId::of(self.network(), hash),
                    hash,
                    letter,
                    period,
                });
            }
        }
        attached
    }

    /// Whether all of an attachment is here.
    pub fn has_attachment(&self, attached: &Attached) -> bool {
        self.folder.has_attachment(attached.id)
    }

    /// Fetches what is missing of an attachment. What has come stays, whatever ends this; `watch`
    /// learns how many bytes of how many are here.
    pub fn fetch_attachment(
        &self,
        session: &Session<'_>,
        attached: &Attached,
        watch: &dyn Fn(usize, usize),
    ) -> Result<(), DeskError> {
        let id = attached.id;
        if self.folder.has_attachment(id) {
            return Ok(());
        }
        let shape = session.attachment(id)?;
        let size = shape.size as usize;
        let mut sealed = Vec::with_capacity(size);
        watch(0, size);
        for number in 0..shape.parts {
            let part = if let Some(part) = self.held_part(id, shape, number)? {
                part
            } else {
                let part = session.attachment_part(id, shape, number)?;
                self.folder.put_part(id, number, &part)?;
                part
            };
            sealed.extend_from_slice(&part);
            watch(sealed.len(), size);
        }
        if check_padme(&sealed).is_err() {
            // Parts of two sealings do not fit together: the next time begins anew.
            self.folder.remove_parts(id)?;
            return Err(ClientError::Nonsense.into());
        }
        Ok(self.folder.put_attachment(id, &sealed)?)
    }

    /// A part that came before the last time was cut off.
    fn held_part(
        &self,
        id: AttachmentId,
        shape: AttachmentShape,
        number: u32,
    ) -> Result<Option<Vec<u8>>, DeskError> {
        let held = self.folder.part(id, number)?;
        Ok(held.filter(|part| Some(part.len()) == shape.part_len(number)))
    }

    /// Opens an attachment that is here; `None` where it is not.
    pub fn open_attachment(
        &self,
        attached: &Attached,
    ) -> Result<Option<Result<OpenedAttachment, NotTheAttachment>>, DeskError> {
        let Some(sealed) = self.folder.attachment(attached.id)? else {
            return Ok(None);
        };
        Ok(Some(self.unseal(&sealed, attached.hash, attached.period)))
    }

    /// Lets go of an attachment that is not what it should be, so that it can be fetched again.
    pub fn drop_attachment(&self, attached: &Attached) -> Result<(), DeskError> {
        Ok(self.folder.remove_attachment(attached.id)?)
    }

    /// The same, and an alarm: the server, or whoever sent it, put something else in its place.
    pub fn refuse_attachment(
        &self,
        report: ReportId,
        attached: &Attached,
        today: Date,
    ) -> Result<(), DeskError> {
        let attachment = attached.id;
        self.raise(&[Alarm::SwappedAttachment { report, attachment }], today)?;
        self.drop_attachment(attached)
    }

    pub(super) fn unseal(
        &self,
        sealed: &[u8],
        hash: Hash,
        period: u32,
    ) -> Result<OpenedAttachment, NotTheAttachment> {
        let mut reason = NotTheAttachment::DoesNotOpen;
        if sealed.len() > MOST_ATTACHMENT_BYTES {
            return Err(reason);
        }
        for (_, key) in self.story_keys(period) {
            match open_attachment(sealed, key, self.network(), hash) {
                Err(NotTheAttachment::DoesNotOpen) => {}
                Err(why) => {
                    reason = why;
                    break;
                }
                opened => return opened,
            }
        }
        Err(reason)
    }
}
