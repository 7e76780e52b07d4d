//! The SQLite file: how it is opened, and whether it still is the one at its path.

use std::path::{Path, PathBuf};

use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{ConnectOptions as _, SqlitePool};

use super::database::{PATIENCE, is_clean};

/// How many connections read at the same time.
const READERS: u32 = 4;

/// Opens the file at `path`, and makes it where it is missing: which file it is, the connection
/// that writes, and those that read.
///
/// All are opened now and kept. A connection that is opened later, after somebody has put another
/// file in this one's place, takes the log beside it (`-wal`) for its own; closing it then writes
/// the log into the wrong file and deletes it, and what was acknowledged is lost.
pub(super) async fn open(path: &Path) -> Result<(OpenedFile, SqlitePool, SqlitePool), sqlx::Error> {
    create_private(path)?;
    let options = sqlite_options(path);
    let writer = kept(1).connect_with(options.clone()).await?;
    let readers = kept(READERS)
        .connect_with(options.pragma("query_only", "ON"))
        .await?;
    let mut all = Vec::new();
    for _ in 0..READERS {
        all.push(readers.acquire().await?);
    }
    for mut reader in all {
        reader.return_to_pool().await;
    }
    Ok((OpenedFile::at(path)?, writer, readers))
}

/// So many connections, none of which is closed for its age.
fn kept(connections: u32) -> SqlitePoolOptions {
    SqlitePoolOptions::new()
        .max_connections(connections)
        .idle_timeout(None)
        .max_lifetime(None)
        .acquire_timeout(PATIENCE)
        // A file does not hang up; asking costs a way to the connection's thread and back.
        .test_before_acquire(false)
        .after_release(|connection, _| Box::pin(is_clean(connection)))
}

/// What holds on every connection to an SQLite file.
pub(super) fn sqlite_options(path: &Path) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(path)
        .journal_mode(SqliteJournalMode::Wal)
        // Each commit waits for the disk.
        .synchronous(SqliteSynchronous::Full)
        // What is deleted is overwritten.
        .pragma("secure_delete", "ON")
        .pragma("temp_store", "MEMORY")
        .pragma("trusted_schema", "OFF")
        .busy_timeout(PATIENCE)
        .disable_statement_logging()
}

/// Makes the file where it is missing, for its owner's eyes only. SQLite gives the same
/// permissions to the files that it puts beside it.
fn create_private(path: &Path) -> std::io::Result<()> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map(drop)
}

/// Which file lay at a path.
#[derive(Debug, Clone)]
pub(super) struct OpenedFile {
    path: PathBuf,
    #[cfg(unix)]
    identity: (u64, u64),
}

impl OpenedFile {
    pub(super) fn at(path: &Path) -> std::io::Result<Self> {
        Ok(Self {
            #[cfg(unix)]
            identity: identity(path)?,
            path: std::path::absolute(path)?,
        })
    }

    #[cfg(unix)]
    pub(super) fn is_in_place(&self) -> bool {
        identity(&self.path).is_ok_and(|now| now == self.identity)
    }

    /// Elsewhere an open file cannot be replaced.
    #[cfg(not(unix))]
    pub(super) fn is_in_place(&self) -> bool {
        self.path.exists()
    }
}

#[cfg(unix)]
fn identity(path: &Path) -> std::io::Result<(u64, u64)> {
    use std::os::unix::fs::MetadataExt as _;
    let metadata = std::fs::metadata(path)?;
    Ok((metadata.dev(), metadata.ino()))
}

/// Why a write failed that went to a file which nobody will find again.
pub(super) fn not_in_place() -> sqlx::Error {
    sqlx::Error::Io(std::io::Error::other(
        "the database file was moved, deleted or replaced; start the server again",
    ))
}
