//! A steward's folder of documents.
//!
//! ```text
//! notices/0001.note …         the chain of notices; 0001 is the root
//! rosters/0001.note …         names: for members only
//! periods/0001.note …
//! wraps/0001-stories-ID.age   one key of one period, wrapped to one reader
//! pending/                    the next step, laid out the same, until enough stewards have signed
//! ```
//!
//! A step is staged as a whole (one rename makes it `pending`), and when enough have signed its
//! files move into place, the notice last. Whatever interrupts that, [`Folder::settle`] goes on
//! from where it stopped: nothing is ever overwritten, and a file that is there already is
//! compared instead.

mod adopt;
mod ending;
mod layout;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::ceremony::{Draft, OpenedPeriod, Wrap};
use super::documents::{Documents, DocumentsError};
use super::file;
use super::public::{MemberId, Note, NoteError, Notice, PeriodNote, Roster, Statement, Tier};
use super::secret::{Identity, WrapError, unwrap};
use layout::{at, files_of, is_same_note, kind_folder, list, note_name, read_note, read_wraps};

/// No document is longer than this many bytes.
const LONGEST: u64 = 4 << 20;

/// The folder. Nothing of it is kept in memory: each call reads the disk.
#[derive(Debug, Clone)]
pub struct Folder {
    path: PathBuf,
}

/// What became of a pending step.
#[derive(Debug)]
pub enum Settled {
    /// There was none.
    Nothing,
    /// It has come into force.
    Done,
    /// More stewards must sign it first.
    Waits(Box<Draft>),
}

/// Why a folder cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum FolderError {
    /// The disk.
    #[error("{}: {error}", path.display())]
    Io {
        /// Which file.
        path: PathBuf,
        /// What the system says.
        error: io::Error,
    },
    /// One file is not what its name says.
    #[error("{}: {error}", path.display())]
    Note {
        /// Which file.
        path: PathBuf,
        /// What is wrong.
        error: NoteError,
    },
    /// A file of this folder has an unexpected name.
    #[error("{}: no file of this name belongs here", .0.display())]
    Name(PathBuf),
    /// The documents do not agree with each other.
    #[error(transparent)]
    Documents(#[from] DocumentsError),
    /// A step is already waiting.
    #[error("a step is waiting for signatures; sign or abandon it first")]
    Busy,
    /// Nothing is waiting.
    #[error("no step is waiting for signatures")]
    NothingWaits,
    /// There is no network in this folder yet.
    #[error("{}: no network here yet", .0.display())]
    Empty(PathBuf),
    /// Another file is in the way.
    #[error("{}: another document of this name is here already", .0.display())]
    Conflict(PathBuf),
    /// A wrap does not open as it should.
    #[error("period {period}, {tier}: {error}")]
    Wrap {
        /// The period.
        period: u32,
        /// Which of its keys.
        tier: Tier,
        /// What is wrong.
        error: WrapError,
    },
    /// No wrap to this reader is here.
    #[error("period {period}, {tier}: nothing is wrapped to this key")]
    NoWrap {
        /// The period.
        period: u32,
        /// Which of its keys.
        tier: Tier,
    },
}

type Result<T> = std::result::Result<T, FolderError>;

impl Folder {
    /// The folder at `path`, made if it is not there.
    pub fn create(path: &Path) -> Result<Self> {
        fs::create_dir_all(path).map_err(at(path))?;
        Ok(Self::at(path))
    }

    /// The folder at `path`.
    pub fn at(path: &Path) -> Self {
        let path = path.to_owned();
        Self { path }
    }

    /// Where it lies.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Its documents, verified; an error where no network has been founded in it.
    pub fn documents(&self) -> Result<Documents> {
        let notices = self.notes::<Notice>()?;
        if notices.is_empty() {
            return Err(FolderError::Empty(self.path.clone()));
        }
        let (rosters, periods) = (self.notes::<Roster>()?, self.notes::<PeriodNote>()?);
        Ok(Documents::verify(notices, &rosters, &periods)?)
    }

    /// All notes of one type, in the order of their numbers, as they lie on the disk.
    pub fn notes<T: Statement>(&self) -> Result<Vec<Note>> {
        let folder = self.path.join(kind_folder(T::TYPE));
        let names = list(&folder)?;
        let read = |(at, name): (usize, String)| {
            let path = folder.join(&name);
            if name != note_name(at as u64 + 1) {
                return Err(FolderError::Name(path));
            }
            read_note(&path)
        };
        names.into_iter().enumerate().map(read).collect()
    }

    /// Every wrap.
    pub fn wraps(&self) -> Result<Vec<Wrap>> {
        read_wraps(&self.path.join("wraps"))
    }

    /// How many readers have wraps of the whole of a period: those who can open it.
    pub fn ways(&self, period: u32) -> Result<usize> {
        let wraps = self.wraps()?;
        let of = |tier| {
            let fits = move |wrap: &&Wrap| wrap.period == period && wrap.tier == tier;
            wraps.iter().filter(fits).map(|wrap| wrap.reader)
        };
        let whole = |reader: &MemberId| of(Tier::Answers).any(|it| it == *reader);
        Ok(of(Tier::Stories).filter(whole).count())
    }

    /// Opens every key that is wrapped to `reader`, of all periods from `since` on that are neither
    /// void nor destroyed. Fails where a wrap of these tiers is missing, so that nobody is admitted to half of
    /// what was promised.
    pub fn open_periods(
        &self,
        documents: &Documents,
        reader: MemberId,
        with: &Identity,
        tiers: &[Tier],
        since: u32,
    ) -> Result<Vec<OpenedPeriod>> {
        let wanted = |period| period >= since;
        let key = (reader, with);
        let opened = self.open_wanted(documents, key, tiers, wanted)?;
        opened.into_iter().collect()
    }

    /// Opens every key that is wrapped to a reader, of those periods that are `wanted`, and neither void
    /// nor destroyed; for each that does not open, why.
    pub fn open_wanted(
        &self,
        documents: &Documents,
        (reader, with): (MemberId, &Identity),
        tiers: &[Tier],
        wanted: impl Fn(u32) -> bool,
    ) -> Result<Vec<Result<OpenedPeriod>>> {
        let wraps = self.wraps()?;
        let void = &documents.notice().voided;
        let mut opened = Vec::new();
        for period in documents.chain().periods() {
            let number = period.number;
            if !wanted(number) || void.contains(&number) {
                continue;
            }
            let gone = |tier: &&Tier| documents.notice().is_destroyed(number, **tier);
            for &tier in tiers.iter().filter(|tier| !gone(tier)) {
                let own = |it: &&Wrap| (it.period, it.tier, it.reader) == (number, tier, reader);
                let wrap = wraps.iter().find(own).ok_or(FolderError::NoWrap {
                    period: number,
                    tier,
                });
                opened.push(wrap.and_then(|wrap| {
                    let key = unwrap(&wrap.file, with, period.recipient(tier));
                    let key = key.map_err(|error| FolderError::Wrap {
                        period: number,
                        tier,
                        error,
                    })?;
                    Ok(OpenedPeriod { number, tier, key })
                }));
            }
        }
        Ok(opened)
    }

    /// The step that waits for signatures, if any.
    pub fn pending(&self) -> Result<Option<Draft>> {
        let pending = Self::at(&self.pending_path());
        if !pending.path.try_exists().map_err(at(&pending.path))? {
            return Ok(None);
        }
        let notice = pending.only_note::<Notice>()?;
        let missing = DocumentsError::Missing("the pending notice".to_owned());
        Ok(Some(Draft {
            notice: notice.ok_or(missing)?,
            roster: pending.only_note::<Roster>()?,
            period: pending.only_note::<PeriodNote>()?,
            wraps: pending.wraps()?,
        }))
    }

    /// Stages a step, as a whole or not at all.
    pub fn propose(&self, draft: &Draft) -> Result<()> {
        let pending = self.pending_path();
        if pending.try_exists().map_err(at(&pending))? {
            return Err(FolderError::Busy);
        }
        let staged = tempfile::Builder::new()
            .prefix(".staged-")
            .tempdir_in(&self.path)
            .map_err(at(&self.path))?;
        for (path, bytes) in files_of(draft)? {
            let path = staged.path().join(path);
            let folder = path.parent().unwrap_or(staged.path());
            fs::create_dir_all(folder).map_err(at(folder))?;
            file::write_new(&path, &bytes).map_err(at(&path))?;
            file::sync_folder(folder).map_err(at(folder))?;
        }
        file::sync_folder(staged.path()).map_err(at(staged.path()))?;
        fs::rename(staged.path(), &pending).map_err(at(&pending))?;
        // What was renamed is no longer the temporary folder's to delete.
        let _renamed = staged.keep();
        file::sync_folder(&self.path).map_err(at(&self.path))
    }

    /// Takes in a step that came as a file: it is staged where none waits, and only its signatures
    /// are taken over where it waits here already. Refused where it fits on nothing here.
    pub fn receive(&self, draft: &Draft) -> Result<()> {
        let Some(mut waiting) = self.pending()? else {
            match self.with(draft) {
                Err(FolderError::Documents(error)) if !Draft::waits(&error) => {
                    return Err(error.into());
                }
                Err(FolderError::Documents(_)) | Ok(_) => {}
                Err(other) => return Err(other),
            }
            return self.propose(draft);
        };
        if !waiting.is_the_same_step(draft) {
            return Err(FolderError::Busy);
        }
        waiting.merge(draft).map_err(|error| FolderError::Note {
            path: self.pending_path(),
            error,
        })?;
        self.resign(&waiting)
    }

    /// Keeps the signatures that `draft` has gained since it was staged.
    pub fn resign(&self, draft: &Draft) -> Result<()> {
        let pending = self.pending_path();
        for (path, bytes) in files_of(draft)? {
            if path.extension().is_some_and(|it| it == "note") {
                let path = pending.join(path);
                file::replace(&path, &bytes).map_err(at(&path))?;
            }
        }
        Ok(())
    }

    /// Brings the pending step into force, if enough stewards have signed it. Safe to repeat.
    pub fn settle(&self) -> Result<Settled> {
        let Some(draft) = self.pending()? else {
            // Again, in case an earlier run was cut off before this.
            self.expire_wraps()?;
            return Ok(Settled::Nothing);
        };
        match self.with(&draft) {
            Err(FolderError::Documents(error)) if Draft::waits(&error) => {
                return Ok(Settled::Waits(Box::new(draft)));
            }
            done => done?,
        };
        // Another steward has completed it, and it came back through the server.
        let is_in_force = self
            .notes::<Notice>()?
            .iter()
            .any(|note| note.text() == draft.notice.text());
        for (name, bytes) in files_of(&draft)? {
            let path = self.path.join(&name);
            let folder = path.parent().unwrap_or(&self.path);
            fs::create_dir_all(folder).map_err(at(folder))?;
            match file::write_new(&path, &bytes) {
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                    let there = file::read(&path, LONGEST).map_err(at(&path))?;
                    let stays = is_in_force || is_old_wrap(&draft, &name)?;
                    if there != bytes && !is_same_note(&there, &bytes) && !stays {
                        return Err(FolderError::Conflict(path));
                    }
                }
                done => done.map_err(at(&path))?,
            }
        }
        self.abandon()?;
        self.expire_wraps()?;
        Ok(Settled::Done)
    }

    /// Throws the pending step away.
    pub fn abandon(&self) -> Result<()> {
        let pending = self.pending_path();
        match fs::remove_dir_all(&pending) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Err(FolderError::NothingWaits),
            done => done.map_err(at(&pending)),
        }
    }

    /// What the documents would be with `draft` in force.
    pub fn with(&self, draft: &Draft) -> Result<Documents> {
        let mut notices = self.notes::<Notice>()?;
        let mut rosters = self.notes::<Roster>()?;
        let mut periods = self.notes::<PeriodNote>()?;
        // An interrupted move has put some of the step in place already.
        let add = |notes: &mut Vec<Note>, note: &Note| {
            if notes.last().is_none_or(|last| last.text() != note.text()) {
                notes.push(note.clone());
            }
        };
        add(&mut notices, &draft.notice);
        draft.roster.iter().for_each(|note| add(&mut rosters, note));
        draft.period.iter().for_each(|note| add(&mut periods, note));
        Ok(Documents::verify(notices, &rosters, &periods)?)
    }

    fn pending_path(&self) -> PathBuf {
        self.path.join("pending")
    }

    fn only_note<T: Statement>(&self) -> Result<Option<Note>> {
        let folder = self.path.join(kind_folder(T::TYPE));
        let names = list(&folder)?;
        match &names[..] {
            [] => Ok(None),
            [name] => read_note(&folder.join(name)).map(Some),
            [_, more, ..] => Err(FolderError::Name(folder.join(more))),
        }
    }
}

/// Whether this file of a step wraps a key that there was before it: somebody who comes back, or who
/// may read more than before, may have a wrap of it already, and no two wraps are alike.
fn is_old_wrap(draft: &Draft, name: &Path) -> Result<bool> {
    if !name.starts_with("wraps") {
        return Ok(false);
    }
    let Some(note) = &draft.period else {
        return Ok(true);
    };
    let made: PeriodNote = note.read_unverified().map_err(|error| FolderError::Note {
        path: name.to_owned(),
        error,
    })?;
    let of_this = |wrap: &&Wrap| wrap.period == made.number;
    let mut new = draft.wraps.iter().filter(of_this);
    let named =
        |wrap: &Wrap| name.ends_with(layout::wrap_name(wrap.period, wrap.tier, wrap.reader));
    Ok(!new.any(named))
}

#[cfg(test)]
mod tests;
