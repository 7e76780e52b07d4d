//! The folder that the demonstration lives in.

use std::path::{Path, PathBuf};

use anyhow::{Context, ensure};
use tempfile::TempDir;

/// Everything that the demonstration writes. A temporary folder is gone when this is dropped; a
/// folder that is to be kept stays.
pub(super) struct Place {
    path: PathBuf,
    // Held for its drop.
    _temporary: Option<TempDir>,
}

impl Place {
    /// A temporary folder, or the one at `keep`, which must not hold anything yet.
    pub fn make(keep: Option<&Path>) -> anyhow::Result<Self> {
        let Some(path) = keep else {
            let temporary = tempfile::Builder::new()
                .prefix("corncrake-demo-")
                .tempdir()
                .context("cannot make a temporary folder")?;
            return Ok(Self {
                path: temporary.path().to_owned(),
                _temporary: Some(temporary),
            });
        };
        let shown = path.display();
        std::fs::create_dir_all(path).with_context(|| format!("cannot make the folder {shown}"))?;
        let mut entries =
            std::fs::read_dir(path).with_context(|| format!("cannot read the folder {shown}"))?;
        ensure!(
            entries.next().is_none(),
            "{shown} holds something already: name an empty folder, or one that is not there yet"
        );
        Ok(Self {
            path: path.canonicalize()?,
            _temporary: None,
        })
    }

    /// The folder itself.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// A file or folder in it.
    pub fn at(&self, name: &str) -> PathBuf {
        self.path.join(name)
    }
}
