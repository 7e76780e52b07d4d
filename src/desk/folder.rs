//! The desk's folder: sealed reports and signed documents, never anything in the open.
//!
//! ```text
//! desk.toml                     where the server is, which identity file, which language
//! root.note                     the pinned first notice: what all trust rests on
//! notices/ rosters/ periods/ releases/    signed notes, by number
//! partners/NETWORK.root .proof  the pinned root of a partner network, and what it published last
//! manifests/ wraps/             sealed to this desk's member or to a period; NUMBER.own.age is a manifest
//!                               sealed once more, to the member: its period's key was destroyed
//! reports/DAY/ID                as pulled, sealed
//! withdrawals/DAY/ID            as pulled, sealed
//! withdrawn/ID                  a report that its reporter took back: only the hash of what it was
//! letters/DAY/ID                what reporters wrote later, and copies of replies; as pulled, sealed
//! withdrawn-letters/ID          a letter of such a report: only that it was there
//! withdrawn-mailboxes/ID        where replies to such a report went: only that it was there
//! gone/                         how far the stewards' notice has had things destroyed, and the numbers of
//!                               the reports that went
//! quotes.note                   the newest signed quotes, which are public
//! missed                        reports that others decided on and that did not come here, by id
//! synced                        the day of the last sync that came to its end
//! watched.json                  what the last look at the public form found
//! alarms/NUMBER.json            what an honest server does not do; ids and numbers only
//! attachments/ID                as pulled, sealed; ID.parts/ while not all of it is here
//! imports/ID                    a report that came by another road and is not on the server yet
//! entries/MEMBER/NUMBER         everybody's decisions, sealed
//! outbox/NUMBER                 this member's decisions that the server does not have yet, sealed
//! rounding/NUMBER.age           the key that rounds the open cohort, sealed to the member; removed, its
//!                               figures are drawn anew
//! opened.age                    what was opened before, sealed to this desk's member; may go at any time
//! questionnaires/VERSION.toml   what reports may have answered, besides the default set
//! ```
//!
//! Every file is written whole or not at all. Going back to an older copy of the folder loses
//! nothing that the server still has, except decisions in the outbox; it also forgets how far the
//! server's documents had come, which is what a rolled-back server would want.

mod entries;
mod gone;
mod mail;
mod partners;
mod quotes;
mod reports;
mod withdrawals;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

pub(super) use gone::{Gone, Lingering, SpentFeeds};
pub(super) use partners::Pinned;

pub use super::settings::{FolderError, Settings};
use crate::clock::Date;
use crate::keys::file;
use crate::keys::public::{Note, Tier, day};

/// How long a command waits for another one to let go of the folder.
const PATIENCE: Duration = Duration::from_secs(2);

/// Where a desk's folder is.
#[derive(Debug, Clone)]
pub struct Folder {
    path: PathBuf,
}

/// Kinds of numbered documents in the folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Documents {
    /// Notices after the root.
    Notices,
    /// Rosters.
    Rosters,
    /// Period notes.
    Periods,
    /// Releases.
    Releases,
}

impl Documents {
    fn name(self) -> &'static str {
        match self {
            Self::Notices => "notices",
            Self::Rosters => "rosters",
            Self::Periods => "periods",
            Self::Releases => "releases",
        }
    }
}

/// Holds the folder for one command. Others wait outside.
#[derive(Debug)]
pub struct Lock(#[expect(dead_code, reason = "held for its lock")] fs::File);

impl Folder {
    /// Makes a new folder.
    pub fn create(path: &Path, settings: &Settings, root: &Note) -> Result<Self, FolderError> {
        let taken = fs::read_dir(path).is_ok_and(|mut inside| inside.next().is_some());
        if taken || path.is_file() {
            return Err(FolderError::Taken(path.to_owned()));
        }
        let folder = Self {
            path: path.to_owned(),
        };
        folder.write("root.note", root.to_string().as_bytes())?;
        // Last: the folder is a desk's folder once this is there.
        let settings = toml::to_string(settings).map_err(|why| FolderError::Settings {
            path: path.join("desk.toml"),
            why: why.to_string(),
        })?;
        folder.write("desk.toml", settings.as_bytes())?;
        Ok(folder)
    }

    /// Opens a folder.
    pub fn open(path: &Path) -> Result<(Self, Settings), FolderError> {
        let folder = Self {
            path: path.to_owned(),
        };
        let file = path.join("desk.toml");
        let text = fs::read_to_string(&file).map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => FolderError::NotADesk(path.to_owned()),
            _ => io_error(&file)(error),
        })?;
        let settings = toml::from_str(&text).map_err(|error| FolderError::Settings {
            path: file,
            why: error.to_string(),
        })?;
        Ok((folder, settings))
    }

    /// Keeps other commands out until the lock is dropped.
    pub fn lock(&self) -> Result<Lock, FolderError> {
        self.lock_by("lock")
    }

    /// Keeps others from writing into the outbox until the lock is dropped. It is held for a
    /// moment only, so that somebody may go on deciding while a sync takes its time.
    pub fn lock_outbox(&self) -> Result<Lock, FolderError> {
        self.lock_by("outbox.lock")
    }

    pub(super) fn lock_by(&self, name: &str) -> Result<Lock, FolderError> {
        let path = self.path.join(name);
        let file = fs::File::create(&path).map_err(io_error(&path))?;
        let asked = Instant::now();
        loop {
            match file.try_lock() {
                Ok(()) => return Ok(Lock(file)),
                // Another command may be at its end; so may a program that was started from this
                // one, which holds what was open for a moment.
                Err(fs::TryLockError::WouldBlock) if asked.elapsed() < PATIENCE => {
                    thread::sleep(PATIENCE / 40);
                }
                Err(fs::TryLockError::WouldBlock) => return Err(FolderError::Busy),
                Err(fs::TryLockError::Error(error)) => return Err(io_error(&path)(error)),
            }
        }
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The pinned root.
    pub fn root(&self) -> Result<Note, FolderError> {
        let name = "root.note";
        let bytes = self.read(name)?;
        let bytes = bytes.ok_or_else(|| FolderError::NotADesk(self.path.clone()))?;
        self.note(name, &bytes)
    }

    /// The notes of one kind, by number.
    pub fn notes(&self, kind: Documents) -> Result<Vec<(u64, Note)>, FolderError> {
        let mut notes = Vec::new();
        for name in self.names(kind.name())? {
            let path = format!("{}/{name}", kind.name());
            let Some(number) = number_of(&name, ".note") else {
                continue;
            };
            let bytes = self.read(&path)?.unwrap_or_default();
            notes.push((number, self.note(&path, &bytes)?));
        }
        notes.sort_by_key(|(number, _)| *number);
        Ok(notes)
    }

    /// Keeps a verified note.
    pub fn put_note(&self, kind: Documents, number: u64, note: &Note) -> Result<(), FolderError> {
        let name = format!("{}/{number:06}.note", kind.name());
        self.write(&name, note.to_string().as_bytes())
    }

    /// The sealed manifest of a cohort.
    pub fn manifest(&self, cohort: u64) -> Result<Option<Vec<u8>>, FolderError> {
        self.read(&format!("manifests/{cohort:06}.age"))
    }

    /// Keeps the sealed manifest of a cohort.
    pub fn put_manifest(&self, cohort: u64, sealed: &[u8]) -> Result<(), FolderError> {
        self.write(&format!("manifests/{cohort:06}.age"), sealed)
    }

    /// The cohorts that have a manifest here.
    pub fn manifests(&self) -> Result<Vec<u64>, FolderError> {
        let names = self.names("manifests")?;
        let mut numbers: Vec<_> = names.iter().filter_map(|n| number_of(n, ".age")).collect();
        numbers.sort_unstable();
        Ok(numbers)
    }

    /// This member's wrap of a period's key.
    pub fn wrap(&self, period: u32, tier: Tier) -> Result<Option<Vec<u8>>, FolderError> {
        self.read(&format!("wraps/{period:06}-{tier}.age"))
    }

    /// Keeps a wrap that was checked.
    pub fn put_wrap(&self, period: u32, tier: Tier, wrap: &[u8]) -> Result<(), FolderError> {
        self.write(&format!("wraps/{period:06}-{tier}.age"), wrap)
    }

    /// A file of the member's own, sealed to their key.
    pub(super) fn kept_file(&self, name: &str) -> Result<Option<Vec<u8>>, FolderError> {
        self.read(name)
    }

    /// Keeps such a file.
    pub(super) fn keep_file(&self, name: &str, sealed: &[u8]) -> Result<(), FolderError> {
        self.write(name, sealed)
    }

    /// Removes such a file.
    pub(super) fn drop_kept_file(&self, name: &str) -> Result<(), FolderError> {
        self.remove(name)
    }

    /// Removes a folder inside this one, with all that is in it.
    pub(super) fn drop_kept_folder(&self, name: &str) -> Result<(), FolderError> {
        self.remove_all(name)
    }

    /// The texts of questionnaires besides the default set, with their file names.
    pub fn questionnaires(&self) -> Result<Vec<(String, String)>, FolderError> {
        let mut texts = Vec::new();
        for name in self.names("questionnaires")? {
            let path = format!("questionnaires/{name}");
            let bytes = self.read(&path)?.unwrap_or_default();
            let text = String::from_utf8(bytes)
                .map_err(|_| FolderError::Damaged(self.path.join(&path)))?;
            texts.push((path, text));
        }
        texts.sort();
        Ok(texts)
    }

    /// Keeps the text of a questionnaire under its version.
    pub fn put_questionnaire(&self, version: &str, text: &str) -> Result<(), FolderError> {
        self.write(&format!("questionnaires/{version}.toml"), text.as_bytes())
    }

    fn note(&self, name: &str, bytes: &[u8]) -> Result<Note, FolderError> {
        Note::from_bytes(bytes).map_err(|_| FolderError::Damaged(self.path.join(name)))
    }

    fn days(&self, folder: &str) -> Result<Vec<Date>, FolderError> {
        let names = self.names(folder)?;
        let mut days: Vec<_> = names.iter().filter_map(|name| day::parse(name)).collect();
        days.sort_unstable();
        Ok(days)
    }

    /// The names in a folder; none where it is not there.
    pub(super) fn names(&self, folder: &str) -> Result<Vec<String>, FolderError> {
        let path = self.path.join(folder);
        let inside = match fs::read_dir(&path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            other => other.map_err(io_error(&path))?,
        };
        let mut names = Vec::new();
        for entry in inside {
            let name = entry.map_err(io_error(&path))?.file_name();
            names.extend(name.into_string().ok());
        }
        Ok(names)
    }

    pub(super) fn read(&self, name: &str) -> Result<Option<Vec<u8>>, FolderError> {
        let path = self.path.join(name);
        match fs::read(&path) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(io_error(&path)(error)),
        }
    }

    /// Removes a file; that it is not there is no error.
    fn remove(&self, name: &str) -> Result<(), FolderError> {
        let path = self.path.join(name);
        match fs::remove_file(&path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(io_error(&path)(error)),
            _ => Ok(()),
        }
    }

    pub(super) fn write(&self, name: &str, bytes: &[u8]) -> Result<(), FolderError> {
        let path = self.path.join(name);
        write_whole(&path, bytes).map_err(io_error(&path))
    }
}

/// Writes a file whole or not at all, for its owner only, and makes the folders above it.
pub fn write_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        make_private(folder)?;
    }
    file::replace(path, bytes)
}

/// Makes a folder that only its owner can enter.
fn make_private(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

fn io_error(path: &Path) -> impl FnOnce(io::Error) -> FolderError {
    let path = path.to_owned();
    move |source| FolderError::Io { path, source }
}

fn number_of(name: &str, ending: &str) -> Option<u64> {
    name.strip_suffix(ending)?.parse().ok()
}
