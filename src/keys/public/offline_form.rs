//! What stewards say of the offline form: that this very file is the network's.

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::{Hash, NetworkName, Note, NoteError, Notice, Statement, day};
use crate::clock::Date;

/// A detached signature of the offline form: one HTML file that seals reports without a network.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OfflineForm {
    /// Whose form.
    pub network: NetworkName,
    /// The notice that the form seals by, the newest when it was made.
    pub number: u32,
    /// SHA-256 of the file.
    pub sha256: Hash,
    /// The day on which it was made.
    #[serde(with = "day")]
    pub day: Date,
    /// The last day on which it should be used.
    #[serde(with = "day")]
    pub until: Date,
}

impl Statement for OfflineForm {
    const TYPE: &'static str = "offline-form";

    fn network(&self) -> &NetworkName {
        &self.network
    }

    fn number(&self) -> u64 {
        self.number.into()
    }
}

/// Why a file is not believed to be the network's offline form.
#[derive(Debug, thiserror::Error)]
pub enum OfflineFault {
    /// It has no row of notices where a form has one.
    #[error("the file is no offline form: it names no notices")]
    NoForm,
    /// The notices in it do not lead from the root that is trusted.
    #[error("the form's notices do not begin with the root that you trust")]
    OtherRoot,
    /// A notice in it is not signed as it must be.
    #[error("notice {0} in the form is not one of the network's")]
    Notice(u64, #[source] NoteError),
    /// The statement is signed by too few, or is no such statement.
    #[error("the form's note is not signed by enough stewards")]
    Note(#[source] NoteError),
    /// The statement is about another file, or this file was changed.
    #[error("the file is not the one that was signed: its SHA-256 is another")]
    OtherFile,
    /// The statement is about another network or notice.
    #[error("the note is about another form than this")]
    OtherForm,
}

/// What stands before and after the row of notices in the file. In between is a JSON array of
/// notes, in which `<` is escaped.
pub const ROW: (&str, &str) = (
    "<script type=\"application/json\" id=\"notices\">",
    "</script>",
);

impl OfflineForm {
    /// The statement about `file`, checked: its notices lead from a root that `is_root` knows, and
    /// a threshold of the stewards in the newest of them signed `note`; the file is the one that was
    /// signed.
    ///
    /// Those who may sign releases may not sign forms: a form decides which keys phones seal to, and
    /// that is what the stewards' threshold is for.
    pub fn check(
        file: &[u8],
        note: &Note,
        is_root: impl FnOnce(&Note) -> bool,
    ) -> Result<Self, OfflineFault> {
        let row = row(file).ok_or(OfflineFault::NoForm)?;
        let notice = newest(&row, is_root)?;
        let said = Self::signed(note, &notice).map_err(OfflineFault::Note)?;
        if said.network != notice.network || said.number != notice.number {
            return Err(OfflineFault::OtherForm);
        }
        if said.sha256 != Hash::from_bytes(Sha256::digest(file).into()) {
            return Err(OfflineFault::OtherFile);
        }
        Ok(said)
    }

    /// The notice that a form seals by; its signatures are checked, but not what it begins with.
    pub fn newest_notice(file: &[u8]) -> Result<Notice, OfflineFault> {
        newest(&row(file).ok_or(OfflineFault::NoForm)?, |_| true)
    }

    /// The notice that a form's row begins with, whoever made it.
    pub fn root(file: &[u8]) -> Result<Note, OfflineFault> {
        let row = row(file).ok_or(OfflineFault::NoForm)?;
        row.into_iter().next().ok_or(OfflineFault::NoForm)
    }

    fn signed(note: &Note, notice: &Notice) -> Result<Self, NoteError> {
        let threshold = usize::try_from(notice.threshold).unwrap_or(usize::MAX);
        note.open(&notice.stewards, threshold)
    }
}

fn row(file: &[u8]) -> Option<Vec<Note>> {
    let text = std::str::from_utf8(file).ok()?;
    let (_, rest) = text.split_once(ROW.0)?;
    let (row, _) = rest.split_once(ROW.1)?;
    let row: Vec<String> = serde_json::from_str(row).ok()?;
    let row: Result<Vec<_>, _> = row
        .iter()
        .map(|note| Note::from_bytes(note.as_bytes()))
        .collect();
    row.ok()
}

/// The last notice of a row in which each is signed by enough stewards of the one before and of
/// its own. Numbers may be left out.
fn newest(row: &[Note], is_root: impl FnOnce(&Note) -> bool) -> Result<Notice, OfflineFault> {
    let (root, later) = row.split_first().ok_or(OfflineFault::NoForm)?;
    if !is_root(root) {
        return Err(OfflineFault::OtherRoot);
    }
    let mut newest = read(root, None)?;
    for note in later {
        newest = read(note, Some(&newest))?;
    }
    Ok(newest)
}

fn read(note: &Note, before: Option<&Notice>) -> Result<Notice, OfflineFault> {
    let notice: Notice = note
        .read_unverified()
        .map_err(|error| OfflineFault::Notice(0, error))?;
    let number = notice.number();
    let enough = |of: &Notice| {
        let threshold = usize::try_from(of.threshold).unwrap_or(usize::MAX);
        note.verify(&of.stewards, threshold.max(1))
            .map_err(|error| OfflineFault::Notice(number, error))
    };
    enough(&notice)?;
    if let Some(before) = before {
        enough(before)?;
        if notice.network != before.network || notice.number <= before.number {
            return Err(OfflineFault::OtherForm);
        }
    }
    Ok(notice)
}
