//! A folder of sealed files.
//!
//! # What this adds to `object_store`
//! Its `LocalFileSystem` writes under a temporary name and renames, but waits for no disk and makes
//! files with whatever permissions the process gives. Here a file has its name only once it is
//! whole on disk, and the name is on disk before the answer; folders are 0700, files 0600. A file
//! system also writes down when a file was made: [`settle_file`] evens that out every night, as
//! the database's storage is rewritten.

use std::io::{self, Write as _};
use std::path::Path;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use tempfile::NamedTempFile;

/// When every settled file was last changed, as far as the file system tells.
pub(super) const SETTLED: SystemTime = SystemTime::UNIX_EPOCH;
/// When every file was last read, as far as it tells: a time to come (2038), which `relatime` does
/// not move when a desk reads.
pub(super) const NEVER_READ: Duration = Duration::from_secs(i32::MAX as u64);
/// What the name of a file begins with that is still being written.
pub(super) const UNFINISHED: &str = ".unfinished-";

/// Files under temporary names, on disk, then their names, on disk: where there is no room for the
/// last of them, none is left.
pub(super) fn write_whole(
    folder: &Path,
    files: &[(String, Bytes)],
    modified: Option<SystemTime>,
) -> io::Result<()> {
    make_private(folder)?;
    let unnamed: Vec<_> = files
        .iter()
        .map(|(_, bytes)| write_unnamed(folder, bytes, modified))
        .collect::<io::Result<_>>()?;
    for (file, (name, _)) in unnamed.into_iter().zip(files) {
        file.persist(folder.join(name))?;
    }
    sync_folder(folder)
}

fn write_unnamed(
    folder: &Path,
    bytes: &[u8],
    modified: Option<SystemTime>,
) -> io::Result<NamedTempFile> {
    let mut file = tempfile::Builder::new()
        .prefix(UNFINISHED)
        .tempfile_in(folder)?;
    file.write_all(bytes)?;
    let mut times = std::fs::FileTimes::new().set_accessed(SystemTime::UNIX_EPOCH + NEVER_READ);
    if let Some(modified) = modified {
        times = times.set_modified(modified);
    }
    file.as_file().set_times(times)?;
    file.as_file().sync_all()?;
    Ok(file)
}

pub(super) fn settle_file(folder: &Path, name: &str) -> io::Result<()> {
    let path = folder.join(name);
    let settled = match std::fs::metadata(&path) {
        Ok(found) => found.modified()? == SETTLED,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()), // withdrawn meanwhile
        Err(error) => return Err(error),
    };
    if settled {
        return Ok(());
    }
    let bytes = std::fs::read(&path)?.into();
    write_whole(folder, &[(name.to_owned(), bytes)], Some(SETTLED))
}

/// Makes a folder and those above it that are missing, 0700, and waits for their names.
fn make_private(folder: &Path) -> io::Result<()> {
    if folder.is_dir() {
        return Ok(());
    }
    let above = folder.parent().filter(|above| *above != Path::new(""));
    if let Some(above) = above {
        make_private(above)?;
    }
    match private_builder().create(folder) {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => Err(error),
        _ => sync_folder(above.unwrap_or(Path::new("."))),
    }
}

#[cfg(unix)]
fn private_builder() -> std::fs::DirBuilder {
    let mut builder = std::fs::DirBuilder::new();
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder
}

#[cfg(not(unix))]
fn private_builder() -> std::fs::DirBuilder {
    std::fs::DirBuilder::new()
}

#[cfg(unix)]
fn sync_folder(folder: &Path) -> io::Result<()> {
    std::fs::File::open(folder)?.sync_all()
}

/// Elsewhere a folder cannot be opened; the file system orders names by itself.
#[cfg(not(unix))]
fn sync_folder(_: &Path) -> io::Result<()> {
    Ok(())
}

/// Runs what waits for the disk where it keeps nobody else waiting.
pub(super) async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> io::Result<T> + Send + 'static,
) -> io::Result<T> {
    tokio::task::spawn_blocking(work)
        .await
        .unwrap_or_else(|_| Err(io::Error::other("the work was cut off")))
}
