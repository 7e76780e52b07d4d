//! A folder that is written whole or not at all.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Context, ensure};

use crate::site::export::{Files, Made};

/// Where an export goes: somewhere new, an empty folder, or an older export.
pub struct Place {
    folder: PathBuf,
    /// In which folder it lies.
    around: PathBuf,
}

impl Place {
    /// Refuses a folder that holds anything else.
    pub fn at(folder: &Path) -> anyhow::Result<Self> {
        let shown = folder.display();
        let name = folder
            .file_name()
            .with_context(|| format!("{shown} names no folder"))?;
        let parent = folder.parent().filter(|it| !it.as_os_str().is_empty());
        let around = fs::canonicalize(parent.unwrap_or(Path::new(".")));
        let around = around.with_context(|| format!("{shown}: its own folder must exist"))?;
        let folder = around.join(name);
        if folder.exists() {
            let mut inside =
                fs::read_dir(&folder).with_context(|| format!("cannot read {shown}"))?;
            ensure!(
                is_export(&folder) || inside.next().is_none(),
                "{shown} holds something else than an older export; nothing was written"
            );
        }
        Ok(Self { folder, around })
    }

    /// Writes all files beside the place, then puts them there in one step.
    pub fn write(self, files: &Files) -> anyhow::Result<()> {
        let staged = tempfile::Builder::new()
            .prefix(".corncrake-export-")
            .tempdir_in(&self.around);
        let staged =
            staged.with_context(|| format!("cannot write in {}", self.around.display()))?;
        let new = staged.path().join("new");
        for (path, bytes) in files {
            let file = new.join(path);
            put(&file, bytes).with_context(|| format!("cannot write {}", file.display()))?;
        }
        let cannot = || format!("cannot replace {}", self.folder.display());
        let old = staged.path().join("old");
        let replaces = self.folder.exists();
        if replaces {
            fs::rename(&self.folder, &old).with_context(cannot)?;
        }
        let placed = fs::rename(&new, &self.folder);
        if placed.is_err() && replaces {
            fs::rename(&old, &self.folder).with_context(cannot)?;
        }
        placed.with_context(cannot)
    }
}

fn is_export(folder: &Path) -> bool {
    let text = fs::read(folder.join(Made::NAME)).unwrap_or_default();
    serde_json::from_slice::<Made>(&text).is_ok_and(|made| made.format == Made::FORMAT)
}

fn put(file: &Path, bytes: &[u8]) -> std::io::Result<()> {
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder)?;
    }
    let mut file = fs::File::create_new(file)?;
    file.write_all(bytes)?;
    file.sync_all()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(text: &str) -> Files {
        let made = Made {
            format: Made::FORMAT.to_owned(),
            version: Made::VERSION.to_owned(),
            origin: "https://a.example".to_owned(),
            network: "kenpud".to_owned(),
            languages: vec!["en".to_owned()],
        };
        let made = serde_json::to_vec(&made).expect("text becomes JSON");
        Files::from([
            (Made::NAME.to_owned(), made),
            ("a/b.txt".to_owned(), text.as_bytes().to_vec()),
        ])
    }

    #[test]
    fn an_older_export_is_replaced_and_nothing_else_ever_is() {
        let around = tempfile::tempdir().expect("a folder");
        let folder = around.path().join("out");
        let write = |text: &str| Place::at(&folder).and_then(|place| place.write(&files(text)));
        for text in ["one", "two"] {
            write(text).expect("it is new, or an export");
            let read = fs::read_to_string(folder.join("a/b.txt")).expect("it was written");
            assert_eq!(read, text);
        }
        fs::remove_file(folder.join(Made::NAME)).expect("it is there");
        assert!(write("three").is_err());
        let kept = fs::read_to_string(folder.join("a/b.txt")).expect("it is still there");
        assert_eq!(kept, "two");
        let left = fs::read_dir(around.path()).expect("a folder").count();
        assert_eq!(left, 1, "something was left lying about");
    }
}
