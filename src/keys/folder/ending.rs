//! Keys that end: those of what a notice has destroyed, and all of them after the end of a network.

use std::fs;

use super::layout::{at, kind_folder, list, wrap_name};
use super::{Folder, FolderError, Result};
use crate::keys::file;
use crate::keys::public::{Notice, Statement as _};

impl Folder {
    /// Deletes every wrap, and says how many there were. For after the end of a network.
    pub fn destroy_wraps(&self) -> Result<usize> {
        let names = list(&self.path.join("wraps"))?;
        self.delete_wraps(&names)
    }

    /// Deletes the wraps of what the newest notice in force has destroyed.
    pub(super) fn expire_wraps(&self) -> Result<usize> {
        let Some(newest) = self.notes::<Notice>()?.pop() else {
            return Ok(0);
        };
        let notice: Notice = newest
            .read_unverified()
            .map_err(|error| FolderError::Note {
                path: self.path.join(kind_folder(Notice::TYPE)),
                error,
            })?;
        let wraps = self.wraps()?.into_iter();
        let gone = wraps.filter(|wrap| notice.is_destroyed(wrap.period, wrap.tier));
        let names: Vec<_> = gone
            .map(|wrap| wrap_name(wrap.period, wrap.tier, wrap.reader))
            .collect();
        self.delete_wraps(&names)
    }

    fn delete_wraps(&self, names: &[String]) -> Result<usize> {
        let folder = self.path.join("wraps");
        for name in names {
            let path = folder.join(name);
            fs::remove_file(&path).map_err(at(&path))?;
        }
        if !names.is_empty() {
            file::sync_folder(&folder).map_err(at(&folder))?;
        }
        Ok(names.len())
    }
}
