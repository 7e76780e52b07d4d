//! Files that are there whole or not at all.

use std::io;
use std::path::Path;

use tempfile::NamedTempFile;

use super::backup::BackupError;

/// A file under a temporary name, which goes unless it is finished.
pub(super) struct Unfinished(NamedTempFile);

impl Unfinished {
    /// In the folder of the file that it is to become.
    pub(super) fn beside(path: &Path) -> Result<Self, BackupError> {
        refuse_to_overwrite(path)?;
        let folder = folder_of(path);
        let file = tempfile::Builder::new()
            .prefix(".corncrake-")
            .tempfile_in(folder);
        file.map(Self)
            .map_err(|error| BackupError::File(folder.display().to_string(), error))
    }

    /// Where it lies for now.
    pub(super) fn path(&self) -> &Path {
        self.0.path()
    }

    /// Waits for the disk, then gives the file its name.
    pub(super) fn finish(self, path: &Path) -> Result<(), BackupError> {
        let failed = |error| BackupError::File(path.display().to_string(), error);
        self.0.as_file().sync_all().map_err(failed)?;
        self.0
            .persist_noclobber(path)
            .map_err(|error| match error.error.kind() {
                io::ErrorKind::AlreadyExists => BackupError::Exists(path.display().to_string()),
                _ => failed(error.error),
            })?;
        // The name is an entry in the folder, which has to reach the disk too.
        #[cfg(unix)]
        std::fs::File::open(folder_of(path))
            .and_then(|folder| folder.sync_all())
            .map_err(failed)?;
        Ok(())
    }
}

/// Refused where the file is there, or a log that SQLite would take for its own.
pub(super) fn refuse_to_overwrite(path: &Path) -> Result<(), BackupError> {
    for beside in ["", "-wal", "-journal"] {
        let mut name = path.as_os_str().to_owned();
        name.push(beside);
        if std::fs::symlink_metadata(&name).is_ok() {
            return Err(BackupError::Exists(Path::new(&name).display().to_string()));
        }
    }
    Ok(())
}

fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if folder != Path::new("") => folder,
        _ => Path::new("."),
    }
}
