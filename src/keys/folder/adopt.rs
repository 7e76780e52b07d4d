//! Documents that came another way than by a step taken here: from the server, through a desk.

use std::fs;
use std::io;

use super::layout::{at, kind_folder, note_name, wrap_name};
use super::{Folder, FolderError, Result};
use crate::keys::ceremony::Wrap;
use crate::keys::documents::Documents;
use crate::keys::file;
use crate::keys::public::{Note, Notice, PeriodNote, Roster, Statement};

impl Folder {
    /// Takes in documents from notice, roster and period 1 on, and wraps. What is here already must
    /// say the same, and may be further on: a step that was not published yet stays. All is verified
    /// before anything is written, and the notices are written last.
    pub fn adopt(
        &self,
        notices: &[Note],
        rosters: &[Note],
        periods: &[Note],
        wraps: &[Wrap],
    ) -> Result<()> {
        let all_notices = self.joined::<Notice>(notices)?;
        let all_rosters = self.joined::<Roster>(rosters)?;
        let all_periods = self.joined::<PeriodNote>(periods)?;
        let documents = Documents::verify(all_notices, &all_rosters, &all_periods)?;
        let gone = |wrap: &&Wrap| documents.notice().is_destroyed(wrap.period, wrap.tier);
        for wrap in wraps.iter().filter(|wrap| !gone(wrap)) {
            let name = wrap_name(wrap.period, wrap.tier, wrap.reader);
            self.keep("wraps", &name, &wrap.file)?;
        }
        self.keep_notes::<PeriodNote>(periods)?;
        self.keep_notes::<Roster>(rosters)?;
        self.keep_notes::<Notice>(notices)?;
        self.expire_wraps().map(drop)
    }

    fn joined<T: Statement>(&self, came: &[Note]) -> Result<Vec<Note>> {
        let mut here = self.notes::<T>()?;
        for (at, (mine, theirs)) in here.iter().zip(came).enumerate() {
            if mine.text() != theirs.text() {
                let folder = self.path.join(kind_folder(T::TYPE));
                return Err(FolderError::Conflict(folder.join(note_name(at as u64 + 1))));
            }
        }
        here.extend(came.iter().skip(here.len()).cloned());
        Ok(here)
    }

    fn keep_notes<T: Statement>(&self, notes: &[Note]) -> Result<()> {
        for (at, note) in notes.iter().enumerate() {
            let name = note_name(at as u64 + 1);
            let bytes = note.to_string().into_bytes();
            self.keep(&kind_folder(T::TYPE), &name, &bytes)?;
        }
        Ok(())
    }

    /// Writes a file unless there is one of that name, which was compared before, or which is
    /// another wrapping of the same key.
    fn keep(&self, folder: &str, name: &str, bytes: &[u8]) -> Result<()> {
        let folder = self.path.join(folder);
        fs::create_dir_all(&folder).map_err(at(&folder))?;
        let path = folder.join(name);
        match file::write_new(&path, bytes) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
            done => done.map_err(at(&path)),
        }
    }
}
