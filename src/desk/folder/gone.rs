//! What was destroyed here because the stewards' notice says that it is.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;

use serde::{Deserialize, Serialize};

use super::{Folder, FolderError, io_error};
use crate::clock::Date;
use crate::exchange::LetterId;
use crate::keys::public::{AttachmentId, MemberId, ReportId, Tier};

/// How far this folder has come.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::desk) struct Gone {
    /// The newest period whose reports are gone; 0 for none.
    pub(in crate::desk) answers: u32,
    /// The newest whose stories, letters and files are gone.
    pub(in crate::desk) stories: u32,
}

/// Feeds of which nothing opens any more, because the keys of their periods were destroyed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::desk) struct SpentFeeds {
    /// The newest period of which the answers were destroyed then.
    pub(in crate::desk) through: u32,
    /// How many entries each of these had.
    pub(in crate::desk) lengths: BTreeMap<MemberId, u64>,
}

/// What of destroyed periods a server still shows. Where it is the words of a report, one such report:
/// whoever holds its answers does not ask for it again, unless to see whether the words are still there.
pub(in crate::desk) type Lingering = BTreeMap<(u32, Tier), Option<ReportId>>;

impl Folder {
    /// How far it has come here.
    pub(in crate::desk) fn gone(&self) -> Result<Gone, FolderError> {
        Ok(self.json("gone/through.json")?.unwrap_or_default())
    }

    /// Remembers how far it has come. Comes last.
    pub(in crate::desk) fn put_gone(&self, gone: Gone) -> Result<(), FolderError> {
        self.put_json("gone/through.json", &gone)
    }

    /// The reports that were destroyed with their periods: their numbers, and nothing else of them.
    pub fn destroyed_reports(&self) -> Result<BTreeMap<ReportId, u32>, FolderError> {
        let mut reports = BTreeMap::new();
        for name in self.names("gone")? {
            let Ok(period) = name.parse() else { continue };
            let text = self.read(&format!("gone/{name}"))?.unwrap_or_default();
            let text = String::from_utf8_lossy(&text);
            let ids = text.lines().filter_map(|id| id.parse().ok());
            reports.extend(ids.map(|id: ReportId| (id, period)));
        }
        Ok(reports)
    }

    /// Remembers which reports go with a period, besides those of an attempt that was cut short.
    pub(in crate::desk) fn put_destroyed_reports(
        &self,
        period: u32,
        ids: &BTreeSet<ReportId>,
    ) -> Result<(), FolderError> {
        let earlier = self.destroyed_reports()?.into_iter();
        let earlier = earlier.filter_map(|(id, of)| (of == period).then_some(id));
        let all: BTreeSet<ReportId> = earlier.chain(ids.iter().copied()).collect();
        let lines: Vec<String> = all.iter().map(ToString::to_string).collect();
        self.write(&format!("gone/{period:06}"), lines.join("\n").as_bytes())
    }

    /// Reports that went because the server said that they were of a destroyed period, and that no
    /// key opened which was held here. That is no proof of it: they are taken in if they come again.
    pub(in crate::desk) fn shut_reports(&self) -> Result<BTreeSet<ReportId>, FolderError> {
        let text = self.read("gone/shut")?.unwrap_or_default();
        let text = String::from_utf8_lossy(&text);
        let ids = text.lines().filter_map(|id| id.parse().ok());
        Ok(ids.collect())
    }

    /// Remembers them, besides those before.
    pub(in crate::desk) fn put_shut_reports(
        &self,
        ids: &BTreeSet<ReportId>,
    ) -> Result<(), FolderError> {
        let mut all = self.shut_reports()?;
        all.extend(ids);
        let lines: Vec<String> = all.iter().map(ToString::to_string).collect();
        self.write("gone/shut", lines.join("\n").as_bytes())
    }

    /// Removes a report whose period is destroyed.
    pub(in crate::desk) fn destroy_report(
        &self,
        of: Date,
        id: ReportId,
    ) -> Result<(), FolderError> {
        self.remove(&format!("reports/{of}/{id}"))?;
        self.remove_import(id)
    }

    /// Removes a letter whose period is destroyed.
    pub(in crate::desk) fn destroy_letter(
        &self,
        of: Date,
        id: LetterId,
    ) -> Result<(), FolderError> {
        self.remove(&format!("letters/{of}/{id}"))
    }

    /// Removes the withdrawals of a day, whose period is destroyed.
    pub(in crate::desk) fn destroy_withdrawals(&self, of: Date) -> Result<(), FolderError> {
        self.remove_all(&format!("withdrawals/{of}"))
    }

    /// Removes this member's wrap of a key that is destroyed.
    pub(in crate::desk) fn destroy_wrap(&self, period: u32, tier: Tier) -> Result<(), FolderError> {
        self.remove(&format!("wraps/{period:06}-{tier}.age"))
    }

    /// Every attachment that is wholly here.
    pub(in crate::desk) fn attachments(&self) -> Result<Vec<AttachmentId>, FolderError> {
        let names = self.names("attachments")?;
        Ok(names.iter().filter_map(|name| name.parse().ok()).collect())
    }

    /// Removes all attachments of which not all is here; they are fetched again where they still are.
    pub(in crate::desk) fn remove_all_parts(&self) -> Result<(), FolderError> {
        // What is whole bears its number alone.
        for name in self.names("attachments")? {
            if name.parse::<AttachmentId>().is_err() {
                self.remove_all(&format!("attachments/{name}"))?;
            }
        }
        Ok(())
    }

    /// The manifest of a cohort, sealed to this desk's member: the period's key that it was sealed to
    /// is destroyed.
    pub(in crate::desk) fn own_manifest(
        &self,
        cohort: u64,
    ) -> Result<Option<Vec<u8>>, FolderError> {
        self.read(&format!("manifests/{cohort:06}.own.age"))
    }

    /// Keeps it.
    pub(in crate::desk) fn put_own_manifest(
        &self,
        cohort: u64,
        sealed: &[u8],
    ) -> Result<(), FolderError> {
        self.write(&format!("manifests/{cohort:06}.own.age"), sealed)
    }

    /// What the server still showed of destroyed periods at the last sync.
    pub(in crate::desk) fn lingering(&self) -> Result<Lingering, FolderError> {
        let lines: Option<Vec<(u32, Tier, Option<ReportId>)>> = self.json("gone/lingering.json")?;
        let lines = lines.unwrap_or_default().into_iter();
        Ok(lines.map(|(of, tier, id)| ((of, tier), id)).collect())
    }

    /// Remembers it.
    pub(in crate::desk) fn put_lingering(&self, all: &Lingering) -> Result<(), FolderError> {
        let lines: Vec<_> = all.iter().map(|((of, tier), id)| (of, tier, id)).collect();
        self.put_json("gone/lingering.json", &lines)
    }

    /// To whom frozen cohorts were handed over from here, and up to which.
    pub(in crate::desk) fn handed(&self) -> Result<BTreeMap<MemberId, u64>, FolderError> {
        Ok(self.json("manifests/handed.json")?.unwrap_or_default())
    }

    /// Remembers them.
    pub(in crate::desk) fn put_handed(
        &self,
        handed: &BTreeMap<MemberId, u64>,
    ) -> Result<(), FolderError> {
        self.put_json("manifests/handed.json", handed)
    }

    /// Feeds of which nothing opened at the last sync.
    pub(in crate::desk) fn spent_feeds(&self) -> Result<SpentFeeds, FolderError> {
        Ok(self.json("gone/feeds.json")?.unwrap_or_default())
    }

    /// Remembers them.
    pub(in crate::desk) fn put_spent_feeds(&self, feeds: &SpentFeeds) -> Result<(), FolderError> {
        self.put_json("gone/feeds.json", feeds)
    }

    fn json<T: for<'de> Deserialize<'de>>(&self, name: &str) -> Result<Option<T>, FolderError> {
        let Some(bytes) = self.read(name)? else {
            return Ok(None);
        };
        let read = serde_json::from_slice(&bytes);
        let read = read.map_err(|_| FolderError::Damaged(self.path.join(name)))?;
        Ok(Some(read))
    }

    fn put_json(&self, name: &str, value: &impl Serialize) -> Result<(), FolderError> {
        let json = serde_json::to_vec(value).expect("numbers and ids are JSON");
        self.write(name, &json)
    }

    /// Removes a folder with all that is in it; that it is not there is no error.
    pub(super) fn remove_all(&self, name: &str) -> Result<(), FolderError> {
        let path = self.path.join(name);
        match fs::remove_dir_all(&path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(io_error(&path)(error)),
            _ => Ok(()),
        }
    }
}
