//! The newest published quotes.

use super::{Folder, FolderError};
use crate::keys::public::Note;

/// Its name in the folder.
const NAME: &str = "quotes.note";

impl Folder {
    /// The newest statement of quotes that this desk has seen.
    pub fn quotes(&self) -> Result<Option<Note>, FolderError> {
        let bytes = self.read(NAME)?;
        bytes.map(|bytes| self.note(NAME, &bytes)).transpose()
    }

    /// Keeps a verified one in the place of the one before.
    pub fn put_quotes(&self, note: &Note) -> Result<(), FolderError> {
        self.write(NAME, note.to_string().as_bytes())
    }
}
