//! Where each part goes, and under what name.

use sha2::{Digest as _, Sha256};

use super::index::Indexes;
use crate::cli::admin::folder::{Folder, FolderError};
use crate::keys::public::{NetworkName, Tier};
use crate::seal::file_in;
use crate::store::SealedPart;

/// How many hexadecimal digits of a hash name a part: enough that no two parts share a name.
const NAME_LEN: usize = 24;

/// What there was, and what is not as it should be.
#[derive(Default)]
pub struct Told {
    /// How many.
    pub reports: u64,
    /// Attachments whose bytes are not there.
    pub missing: u64,
    /// Frames in which no age file is.
    pub damaged: u64,
}

/// An archive that is being filled.
pub struct Parts<'a> {
    folder: Folder,
    indexes: Indexes<'a>,
    told: Told,
}

impl<'a> Parts<'a> {
    /// Into an empty folder.
    pub fn new(folder: Folder, indexes: Indexes<'a>) -> Self {
        let told = Told::default();
        Self {
            folder,
            indexes,
            told,
        }
    }

    /// Puts a part in its place.
    pub fn put(&mut self, network: &NetworkName, part: SealedPart) -> Result<(), FolderError> {
        match part {
            SealedPart::Report { .. } | SealedPart::Attachment { .. } => {
                self.indexed(network, part)
            }
            SealedPart::Letter { period, frame } => {
                let name = name_of(&frame);
                self.frame(&format!("{}/letters/{name}", of(network, period)), &frame)
            }
            SealedPart::Withdrawal(frame) => self.frame(
                &format!("{network}/withdrawals/{}", name_of(&frame)),
                &frame,
            ),
            SealedPart::Entry(frame) => {
                self.frame(&format!("{network}/entries/{}", name_of(&frame)), &frame)
            }
            SealedPart::Manifest { number, frame } => {
                self.frame(&format!("{network}/cohorts/{number:04}"), &frame)
            }
            SealedPart::Notice { number, note } => {
                let place = format!("{network}/notices/{number:04}.note");
                self.folder.put(&place, &note)
            }
            SealedPart::Wrap {
                member,
                period,
                tier,
                file,
            } => {
                // As printed recovery sheets name it.
                let place = format!("{network}/wraps/{period:04}-{tier}-{member}");
                self.folder.put_beside(&place, &file)
            }
        }
    }

    /// What is named elsewhere by something that a receipt leads to.
    fn indexed(&mut self, network: &NetworkName, part: SealedPart) -> Result<(), FolderError> {
        match part {
            SealedPart::Report {
                id,
                batch,
                period,
                answers,
                story,
            } => {
                self.told.reports += 1;
                let story = story.unwrap_or_default();
                let name = name_of(&[&answers[..], &story].concat());
                let place = format!("{}/reports/{name}", of(network, period));
                self.frame(&format!("{place}/answers"), &answers)?;
                if !story.is_empty() {
                    self.frame(&format!("{place}/story"), &story)?;
                }
                let line = format!("{name}\t{id}\t{batch}\n");
                self.index(network, period, Tier::Answers, &line)
            }
            SealedPart::Attachment {
                mailbox,
                period,
                frame: Some(frame),
            } => {
                let name = name_of(&frame);
                self.frame(
                    &format!("{}/attachments/{name}", of(network, period)),
                    &frame,
                )?;
                let line = format!("{name}\t{mailbox}\n");
                self.index(network, period, Tier::Stories, &line)
            }
            _ => {
                self.told.missing += 1;
                Ok(())
            }
        }
    }

    fn index(
        &mut self,
        network: &NetworkName,
        period: u32,
        tier: Tier,
        line: &str,
    ) -> Result<(), FolderError> {
        self.indexes
            .add(&mut self.folder, network, period, tier, line)
    }

    /// The age file out of its frame; where there is none, what was stored.
    fn frame(&mut self, place: &str, frame: &[u8]) -> Result<(), FolderError> {
        if let Some(file) = file_in(frame) {
            return self.folder.put(&format!("{place}.age"), file);
        }
        self.told.damaged += 1;
        self.folder.put(&format!("{place}.damaged"), frame)
    }

    /// Ends the indexes.
    pub fn finish(self) -> Result<(Folder, Told), FolderError> {
        self.indexes.finish()?;
        Ok((self.folder, self.told))
    }
}

fn of(network: &NetworkName, period: u32) -> String {
    format!("{network}/period-{period:04}")
}

/// What a part is called: the beginning of its hash, which says neither when it came nor under what
/// it is looked up.
fn name_of(stored: &[u8]) -> String {
    let mut name = hex::encode(Sha256::digest(stored));
    name.truncate(NAME_LEN);
    name
}
