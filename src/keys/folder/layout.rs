//! Where each document lies, and how it is read.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::{FolderError, LONGEST, Result};
use crate::keys::ceremony::{Draft, Wrap};
use crate::keys::file;
use crate::keys::public::{MemberId, Note, Notice, PeriodNote, Roster, Statement, Tier};

/// The files of a step in the order in which they come into force: the notice last, because it
/// is what makes the others count.
pub(super) fn files_of(draft: &Draft) -> Result<Vec<(PathBuf, Vec<u8>)>> {
    let mut files = Vec::new();
    for wrap in &draft.wraps {
        let name = wrap_name(wrap.period, wrap.tier, wrap.reader);
        files.push((Path::new("wraps").join(name), wrap.file.clone()));
    }
    if let Some(note) = &draft.period {
        files.push(numbered::<PeriodNote>(note)?);
    }
    if let Some(note) = &draft.roster {
        files.push(numbered::<Roster>(note)?);
    }
    files.push(numbered::<Notice>(&draft.notice)?);
    Ok(files)
}

fn numbered<T: Statement>(note: &Note) -> Result<(PathBuf, Vec<u8>)> {
    let folder = PathBuf::from(kind_folder(T::TYPE));
    let statement: T = note.read_unverified().map_err(|error| {
        let path = folder.clone();
        FolderError::Note { path, error }
    })?;
    let path = folder.join(note_name(statement.number()));
    Ok((path, note.to_string().into_bytes()))
}

pub(super) fn kind_folder(kind: &str) -> String {
    format!("{kind}s")
}

pub(super) fn note_name(number: u64) -> String {
    format!("{number:04}.note")
}

pub(super) fn wrap_name(period: u32, tier: Tier, reader: MemberId) -> String {
    format!("{period:04}-{tier}-{reader}.age")
}

pub(super) fn read_wraps(folder: &Path) -> Result<Vec<Wrap>> {
    let read = |name: String| {
        let path = folder.join(&name);
        let parsed = name.strip_suffix(".age").and_then(|name| {
            let mut parts = name.splitn(3, '-');
            let period = parts.next()?.parse().ok()?;
            let (tier, reader) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
            (wrap_name(period, tier, reader) == format!("{name}.age"))
                .then_some((period, tier, reader))
        });
        let Some((period, tier, reader)) = parsed else {
            return Err(FolderError::Name(path));
        };
        let file = file::read(&path, LONGEST).map_err(at(&path))?;
        Ok(Wrap {
            period,
            tier,
            reader,
            file,
        })
    };
    list(folder)?.into_iter().map(read).collect()
}

pub(super) fn read_note(path: &Path) -> Result<Note> {
    let bytes = file::read(path, LONGEST).map_err(at(path))?;
    Note::from_bytes(&bytes).map_err(|error| {
        let path = path.to_owned();
        FolderError::Note { path, error }
    })
}

/// The names in a folder, sorted; none where it does not exist. Hidden files, which file
/// managers and interrupted writes leave, are passed over.
pub(super) fn list(folder: &Path) -> Result<Vec<String>> {
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries.map_err(at(folder))?,
    };
    let mut names = Vec::new();
    for entry in entries {
        let name = entry.map_err(at(folder))?.file_name();
        let name = name
            .into_string()
            .map_err(|name| FolderError::Name(folder.join(name)))?;
        if !name.starts_with('.') {
            names.push(name);
        }
    }
    names.sort();
    Ok(names)
}

pub(super) fn at(path: &Path) -> impl FnOnce(io::Error) -> FolderError {
    let path = path.to_owned();
    |error| FolderError::Io { path, error }
}

/// Whether two files are one document, whoever signed which of them.
pub(super) fn is_same_note(one: &[u8], other: &[u8]) -> bool {
    matches!((Note::from_bytes(one), Note::from_bytes(other)), (Ok(one), Ok(other)) if one.text() == other.text())
}
