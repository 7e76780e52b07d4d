//! Files that are written whole or not at all, for the eyes of their owner only.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::Path;

use tempfile::NamedTempFile;

/// Writes a file that must not be there yet. It is complete under its name or absent, also after
/// a power cut; an existing file is never overwritten. Mode 0600 on Unix.
pub fn write_new(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let file = staged(path, bytes)?;
    file.persist_noclobber(path).map_err(|error| error.error)?;
    sync_folder(parent(path))
}

/// As [`write_new`], over what is there.
pub fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let file = staged(path, bytes)?;
    file.persist(path).map_err(|error| error.error)?;
    sync_folder(parent(path))
}

/// Reads a file of at most `most` bytes.
pub fn read(path: &Path, most: u64) -> io::Result<Vec<u8>> {
    let length = fs::metadata(path)?.len();
    if length > most {
        return Err(io::Error::new(
            io::ErrorKind::InvalidData,
            "longer than any file of its kind",
        ));
    }
    fs::read(path)
}

/// Makes new names in a folder outlast a power cut.
pub(super) fn sync_folder(folder: &Path) -> io::Result<()> {
    // Windows has no such call, and needs none.
    if cfg!(unix) {
        File::open(folder)?.sync_all()?;
    }
    Ok(())
}

fn staged(path: &Path, bytes: &[u8]) -> io::Result<NamedTempFile> {
    // tempfile creates with mode 0600, so there is no moment in which others may read it.
    let mut file = NamedTempFile::new_in(parent(path))?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    Ok(file)
}

fn parent(path: &Path) -> &Path {
    match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_written_once_and_for_its_owner_only() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("secret");
        write_new(&path, b"first").expect("written");
        let again = write_new(&path, b"second").expect_err("refused");
        assert_eq!(again.kind(), io::ErrorKind::AlreadyExists);
        assert_eq!(fs::read(&path).expect("there"), b"first");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            let mode = fs::metadata(&path).expect("there").permissions().mode();
            assert_eq!(mode & 0o777, 0o600);
        }
        replace(&path, b"third").expect("written");
        assert_eq!(fs::read(&path).expect("there"), b"third");
        let left = fs::read_dir(folder.path()).expect("a folder").count();
        assert_eq!(left, 1, "nothing staged is left behind");
    }

    #[test]
    fn a_file_longer_than_its_kind_is_not_read() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("long");
        write_new(&path, &[0; 11]).expect("written");
        assert!(read(&path, 10).is_err());
        assert_eq!(read(&path, 11).expect("read").len(), 11);
    }
}
