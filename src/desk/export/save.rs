//! Exports become files: whole or not at all, for their owner only, and never over what is there.

use std::io;
use std::path::{Path, PathBuf};

use super::Written;
use crate::desk::Desk;
use crate::keys::file;

/// How the names of files from a training network begin.
const PRACTICE: &str = "training-";

/// Why nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum NotSaved {
    /// An earlier export may be somebody's only copy.
    #[error("{0} is there already; nothing was written")]
    Taken(PathBuf),
    /// The machine refuses.
    #[error("{path}: {source}")]
    Io {
        /// Where.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
}

/// A file's name as a desk may give it to what leaves it in the open: of a training network it begins
/// with `training-`, so that nobody who finds the file takes it for evidence.
pub fn named(desk: &Desk, path: &Path) -> PathBuf {
    let name = path.file_name().map(|name| name.to_string_lossy());
    name.map_or_else(
        || path.to_owned(),
        |name| path.with_file_name(named_alone(desk, &name)),
    )
}

/// As [`named`], for a name alone.
pub fn named_alone(desk: &Desk, name: &str) -> String {
    if desk.chain().current().training && !name.starts_with(PRACTICE) {
        format!("{PRACTICE}{name}")
    } else {
        name.to_owned()
    }
}

/// Fails where there is something already: before anything is opened, and once more when it is
/// written.
pub fn is_free(path: &Path) -> Result<(), NotSaved> {
    if path.symlink_metadata().is_ok() {
        return Err(NotSaved::Taken(path.to_owned()));
    }
    Ok(())
}

/// Writes an export.
pub fn save(path: &Path, written: &Written) -> Result<(), NotSaved> {
    is_free(path)?;
    let failed = |source: io::Error| match source.kind() {
        io::ErrorKind::AlreadyExists => NotSaved::Taken(path.to_owned()),
        _ => NotSaved::Io {
            path: path.to_owned(),
            source,
        },
    };
    match written {
        Written::File(bytes) => file::write_new(path, bytes).map_err(failed),
        Written::Folder(files) => write_folder(path, files).map_err(failed),
    }
}

/// Written beside its place under another name, and moved there when it is complete.
fn write_folder<B: AsRef<[u8]>>(path: &Path, files: &[(String, B)]) -> io::Result<()> {
    let above = match path.parent() {
        Some(above) if !above.as_os_str().is_empty() => above,
        _ => Path::new("."),
    };
    let mut staging = tempfile::Builder::new();
    staging.prefix(".export-");
    // From the start, so that there is no moment in which others may look in.
    #[cfg(unix)]
    staging.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o700));
    let staged = staging.tempdir_in(above)?;
    for (name, bytes) in files {
        let file: PathBuf = staged.path().join(name.split('/').collect::<PathBuf>());
        if let Some(folder) = file.parent() {
            std::fs::create_dir_all(folder)?;
        }
        file::write_new(&file, bytes.as_ref())?;
    }
    // On Unix a folder may be moved over an empty one.
    if path.symlink_metadata().is_ok() {
        return Err(io::ErrorKind::AlreadyExists.into());
    }
    std::fs::rename(staged.path(), path)?;
    // Moved: there is nothing left to remove.
    drop(staged.keep());
    Ok(())
}

#[cfg(test)]
mod tests {
    use zeroize::Zeroizing;

    use super::*;

    #[test]
    fn nothing_is_written_over_and_a_folder_comes_whole() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("out");
        let one = |name: &str| (name.to_owned(), Zeroizing::new(b"x".to_vec()));
        let written = Written::Folder(vec![one("period=1/reports.parquet"), one("_about.txt")]);
        save(&path, &written).expect("written");
        assert!(path.join("period=1").join("reports.parquet").is_file());
        for written in [&written, &Written::File(Zeroizing::new(Vec::new()))] {
            let refused = save(&path, written).expect_err("refused");
            assert!(matches!(refused, NotSaved::Taken(_)), "{refused}");
        }
        let left = std::fs::read_dir(folder.path()).expect("a folder").count();
        assert_eq!(left, 1, "nothing staged is left behind");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            let mode = |path: &Path| path.metadata().expect("there").permissions().mode() & 0o777;
            assert_eq!(mode(&path), 0o700);
            assert_eq!(mode(&path.join("_about.txt")), 0o600);
        }
    }
}
