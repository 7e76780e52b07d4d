//! A folder of files: under another name until it is whole, for its owner's eyes only.

use std::fs::{self, File, OpenOptions};
use std::io::{self, BufWriter, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use sha2::{Digest as _, Sha256};
use tempfile::TempDir;

/// The folder could not be written; nothing was left behind.
#[derive(Debug, thiserror::Error)]
pub enum FolderError {
    /// Something is there.
    #[error("{0} is there already and is not an empty folder; nothing is overwritten")]
    Exists(String),
    /// Writing or reading failed.
    #[error("cannot write {0}")]
    File(String, #[source] io::Error),
    /// Somebody wanted it to end.
    #[error("interrupted; nothing was left behind")]
    Interrupted,
}

/// A folder that is being written. It goes when it is dropped before its end.
pub struct Folder {
    place: TempDir,
    interrupted: Arc<AtomicBool>,
}

impl Folder {
    /// Under another name, beside the one that it is to have. Once `interrupted` is true, nothing
    /// goes on.
    pub fn beside(to: &Path, interrupted: Arc<AtomicBool>) -> Result<Self, FolderError> {
        refuse_what_is_there(to)?;
        let above = above(to);
        let mut builder = tempfile::Builder::new();
        builder.prefix(".corncrake-");
        #[cfg(unix)]
        builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o700));
        let place = builder.tempdir_in(above).map_err(failed(above))?;
        Ok(Self { place, interrupted })
    }

    /// Writes a file under a path of ours. What has the same name is the same.
    pub fn put(&mut self, path: &str, bytes: &[u8]) -> Result<(), FolderError> {
        let Some(mut file) = self.create(path)? else {
            return Ok(());
        };
        file.write_all(bytes).map_err(failed(Path::new(path)))
    }

    /// Writes `path.age` or, where another is there, `path-2.age` and so on.
    pub fn put_beside(&mut self, path: &str, bytes: &[u8]) -> Result<(), FolderError> {
        let mut name = format!("{path}.age");
        let mut next = 2;
        while self.place.path().join(&name).exists() {
            name = format!("{path}-{next}.age");
            next += 1;
        }
        self.put(&name, bytes)
    }

    /// A new file; none where one is there.
    pub fn create(&mut self, path: &str) -> Result<Option<File>, FolderError> {
        self.goes_on()?;
        let whole = self.place.path().join(path);
        private_folders(above(&whole)).map_err(failed(Path::new(path)))?;
        match private_file(&whole) {
            Ok(file) => Ok(Some(file)),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(None),
            Err(error) => Err(failed(Path::new(path))(error)),
        }
    }

    /// Where it lies until then.
    pub fn path(&self) -> &Path {
        self.place.path()
    }

    /// Waits for the disk, and gives the folder its name.
    pub fn finish(self, to: &Path) -> Result<(), FolderError> {
        let root = self.path().to_owned();
        #[cfg(unix)]
        rustix::fs::sync();
        refuse_what_is_there(to)?;
        // An empty folder makes room; one that is not stays, and so this fails.
        if to.exists() {
            fs::remove_dir(to).map_err(failed(to))?;
        }
        fs::rename(&root, to).map_err(failed(to))?;
        // It has another name now: what is dropped here finds nothing to remove.
        drop(self);
        #[cfg(unix)]
        File::open(above(to))
            .and_then(|folder| folder.sync_all())
            .map_err(failed(to))?;
        Ok(())
    }

    /// Adds a file that lists all others with the SHA-256 of what lies on disk, in the order of
    /// their names, after a preface. How many files there are.
    pub fn list(&mut self, name: &str, preface: &str) -> Result<u64, FolderError> {
        let listed = self.write_list(name, preface);
        self.goes_on()?;
        listed.map_err(failed(Path::new(name)))
    }

    fn goes_on(&self) -> Result<(), FolderError> {
        if self.interrupted.load(Ordering::Relaxed) {
            Err(FolderError::Interrupted)
        } else {
            Ok(())
        }
    }

    fn write_list(&self, name: &str, preface: &str) -> io::Result<u64> {
        let root = self.path();
        let mut list = BufWriter::new(private_file(&root.join(name))?);
        list.write_all(preface.as_bytes())?;
        let mut files = 0;
        walk(root, "", &mut |path| {
            self.goes_on().map_err(io::Error::other)?;
            if path != name {
                files += 1;
                writeln!(list, "{}  {path}", hash(&root.join(path))?)?;
            }
            Ok(())
        })?;
        list.into_inner().map_err(io::IntoInnerError::into_error)?;
        Ok(files)
    }
}

/// Every file below, by its path from `root`. Holds the names of one folder at a time.
fn walk(root: &Path, below: &str, take: &mut impl FnMut(&str) -> io::Result<()>) -> io::Result<()> {
    let mut names = Vec::new();
    for entry in fs::read_dir(root.join(below))? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        names.push((name, entry.file_type()?.is_dir()));
    }
    names.sort();
    for (name, is_folder) in names {
        let path = match below {
            "" => name,
            _ => format!("{below}/{name}"),
        };
        if is_folder {
            walk(root, &path, take)?;
        } else {
            take(&path)?;
        }
    }
    Ok(())
}

fn hash(path: &Path) -> io::Result<String> {
    let mut file = File::open(path)?;
    let mut hash = Sha256::new();
    let mut buffer = vec![0; 64 * 1024];
    loop {
        match file.read(&mut buffer)? {
            0 => return Ok(hex::encode(hash.finalize())),
            length => hash.update(&buffer[..length]),
        }
    }
}

fn refuse_what_is_there(to: &Path) -> Result<(), FolderError> {
    let exists = || FolderError::Exists(to.display().to_string());
    match fs::symlink_metadata(to) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(failed(to)(error)),
        Ok(there) if there.is_dir() => match fs::read_dir(to).map_err(failed(to))?.next() {
            None => Ok(()),
            Some(_) => Err(exists()),
        },
        Ok(_) => Err(exists()),
    }
}

fn private_file(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

fn private_folders(folder: &Path) -> io::Result<()> {
    if folder.is_dir() {
        return Ok(());
    }
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

fn above(path: &Path) -> &Path {
    match path.parent() {
        Some(above) if above != Path::new("") => above,
        _ => Path::new("."),
    }
}

fn failed(path: &Path) -> impl FnOnce(io::Error) -> FolderError {
    let path: PathBuf = path.to_owned();
    move |error| FolderError::File(path.display().to_string(), error)
}
