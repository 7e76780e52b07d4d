//! After the end of a network: what a desk still holds goes for good, when its analyst says so.
//!
//! The server deletes the wrapped keys with the last notice. What a desk has fetched it can still open;
//! so whoever worked at it exports what is to be kept, and then lets go of the rest. What is public
//! (notices and releases) stays, so that what was published can be verified.

use crate::clock::Date;
use crate::desk::folder::FolderError;
use crate::desk::{Desk, DeskError};
use crate::keys::public::Tier;

/// What is removed: all but the settings, the root, notices, periods and releases.
const GOES: &[&str] = &[
    "wraps",
    "reports",
    "letters",
    "attachments",
    "manifests",
    "entries",
    "outbox",
    "imports",
    "withdrawals",
    "withdrawn",
    "withdrawn-letters",
    "withdrawn-mailboxes",
    "rosters",
    "gone",
    "alarms",
];

/// Single files that go with them.
const FILES: &[&str] = &["opened.age", "missed"];

/// What would be removed from a desk.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Ending {
    /// The day of the network's last notice.
    pub on: Date,
    /// Reports.
    pub reports: usize,
    /// Letters and copies of replies.
    pub letters: usize,
    /// Attachments.
    pub attachments: usize,
    /// Keys of periods.
    pub keys: usize,
    /// Exact tables of frozen cohorts.
    pub cohorts: usize,
    /// Decisions that no other desk has.
    pub unsent: usize,
    /// Imported reports that no other desk has.
    pub not_handed_over: usize,
}

/// Why nothing is removed.
#[derive(Debug, thiserror::Error)]
pub enum NotEnded {
    /// The network goes on.
    #[error(
        "this network has not ended, as far as this desk knows: sync first, or let the rule for how long things are kept do its work"
    )]
    GoesOn,
    /// The desk.
    #[error(transparent)]
    Desk(#[from] DeskError),
}

impl From<FolderError> for NotEnded {
    fn from(error: FolderError) -> Self {
        Self::Desk(error.into())
    }
}

impl Desk {
    /// What would be removed. Fails unless the network has ended.
    pub fn ending(&self) -> Result<Ending, NotEnded> {
        let notice = self.chain().current();
        if !notice.has_ended() {
            return Err(NotEnded::GoesOn);
        }
        let folder = self.folder();
        let mut keys = 0;
        for period in self.chain().periods() {
            for tier in Tier::ALL {
                keys += usize::from(folder.wrap(period.number, tier)?.is_some());
            }
        }
        Ok(Ending {
            on: notice.issued,
            reports: self.places()?.len(),
            letters: folder.letters()?.len(),
            attachments: folder.attachments()?.len(),
            keys,
            cohorts: folder.manifests()?.len(),
            unsent: folder.outbox()?.len(),
            not_handed_over: folder.imports()?.len(),
        })
    }

    /// Removes it, the keys first; they are gone from memory too. What was cut short is done by doing
    /// it again.
    pub fn destroy(mut self) -> Result<Ending, NotEnded> {
        let ending = self.ending()?;
        let folder = self.folder().clone();
        let _lock = folder.lock()?;
        self.keys.clear();
        for file in FILES {
            folder.drop_kept_file(file)?;
        }
        for name in GOES {
            folder.drop_kept_folder(name)?;
        }
        Ok(ending)
    }
}
