//! What reporters took back.

use std::collections::BTreeSet;

use super::{Folder, FolderError};
use crate::clock::Date;
use crate::exchange::WithdrawalId;
use crate::keys::public::{Hash, ReportId, day};

impl Folder {
    /// Removes a report that its reporter took back, and remembers that it was so. `frame` is the
    /// hash of its answers frame, so that the same bytes are known again under another id.
    pub fn withdraw(&self, of: Date, id: ReportId, frame: Hash) -> Result<(), FolderError> {
        self.write(&format!("withdrawn/{id}"), frame.to_string().as_bytes())?;
        self.remove(&format!("reports/{of}/{id}"))
    }

    /// Reports that their reporters took back, with the hash of what was their answers frame.
    pub fn withdrawn(&self) -> Result<Vec<(ReportId, Hash)>, FolderError> {
        let mut withdrawn = Vec::new();
        for name in self.names("withdrawn")? {
            let Ok(id) = name.parse() else { continue };
            let path = format!("withdrawn/{name}");
            let text = self.read(&path)?.unwrap_or_default();
            let hash = std::str::from_utf8(&text).ok().and_then(|t| t.parse().ok());
            let hash = hash.ok_or_else(|| FolderError::Damaged(self.path.join(path)))?;
            withdrawn.push((id, hash));
        }
        withdrawn.sort_unstable();
        Ok(withdrawn)
    }

    /// Reports that others had decided on at the last sync, and that had not come here.
    pub fn missed(&self) -> Result<BTreeSet<ReportId>, FolderError> {
        let text = self.read("missed")?.unwrap_or_default();
        let text = String::from_utf8_lossy(&text);
        Ok(text.lines().filter_map(|id| id.parse().ok()).collect())
    }

    /// The day of the last sync that came to its end.
    pub fn last_sync(&self) -> Result<Option<Date>, FolderError> {
        let text = self.read("synced")?.unwrap_or_default();
        Ok(std::str::from_utf8(&text).ok().and_then(day::parse))
    }

    /// Remembers that a sync came to its end.
    pub fn put_last_sync(&self, today: Date) -> Result<(), FolderError> {
        self.write("synced", today.to_string().as_bytes())
    }

    /// What was found out about everything that is public.
    pub(in crate::desk) fn audited(&self) -> Result<Option<Vec<u8>>, FolderError> {
        self.read("audited.json")
    }

    /// Remembers what was found out about everything that is public.
    pub(in crate::desk) fn put_audited(&self, found: &[u8]) -> Result<(), FolderError> {
        self.write("audited.json", found)
    }

    /// Remembers which these are.
    pub fn put_missed(&self, ids: &BTreeSet<ReportId>) -> Result<(), FolderError> {
        if ids.is_empty() {
            return self.remove("missed");
        }
        let lines: Vec<String> = ids.iter().map(ToString::to_string).collect();
        self.write("missed", lines.join("\n").as_bytes())
    }

    /// The days of which there are withdrawals here.
    pub fn withdrawal_days(&self) -> Result<Vec<Date>, FolderError> {
        self.days("withdrawals")
    }

    /// The withdrawals of a day.
    pub fn withdrawal_ids(&self, of: Date) -> Result<Vec<WithdrawalId>, FolderError> {
        let names = self.names(&format!("withdrawals/{of}"))?;
        let mut ids: Vec<_> = names
            .iter()
            .filter_map(|name| withdrawal_id(name))
            .collect();
        ids.sort_unstable();
        Ok(ids)
    }

    /// A sealed withdrawal.
    pub fn withdrawal(&self, of: Date, id: WithdrawalId) -> Result<Option<Vec<u8>>, FolderError> {
        self.read(&format!("withdrawals/{of}/{id}"))
    }

    /// Keeps a sealed withdrawal.
    pub fn put_withdrawal(
        &self,
        of: Date,
        id: WithdrawalId,
        sealed: &[u8],
    ) -> Result<(), FolderError> {
        self.write(&format!("withdrawals/{of}/{id}"), sealed)
    }
}

fn withdrawal_id(name: &str) -> Option<WithdrawalId> {
    let mut id = [0; 16];
    hex::decode_to_slice(name, &mut id).ok()?;
    Some(WithdrawalId(id))
}
