//! Files that an analyst gives to the page. They stay in memory, and are wiped when dropped.

use axum::extract::{FromRequest, FromRequestParts as _, Request};
use zeroize::Zeroizing;

use super::Shared;
use super::open::{Open, Shut};
use crate::web::PublicError;
use crate::web::multipart::Parts;

/// The most bytes of all files together: a sealed file with a few attachments of the longest.
pub(super) const MOST_BYTES: usize = 256 << 20;
/// The most files at once.
const MOST_FILES: usize = 100;
/// What is read to its end and thrown away, so that a browser gets to see that it was too much.
const MOST_READ: u64 = 4 << 30;

/// One file. No `Debug`: it may be in the open.
pub(crate) struct File {
    /// The name of the form's field.
    pub field: String,
    /// What it is called on the analyst's computer: foreign text.
    pub name: String,
    /// What is in it.
    pub bytes: Zeroizing<Vec<u8>>,
}

/// A form with files that was sent to an open bench.
pub(crate) struct Uploaded {
    /// The bench.
    pub open: Open,
    /// The files that are not empty.
    pub files: Vec<File>,
    /// Whether it was more than is taken; then there are no files.
    pub is_too_much: bool,
}

impl FromRequest<Shared> for Uploaded {
    type Rejection = Shut;

    async fn from_request(request: Request, workbench: &Shared) -> Result<Self, Shut> {
        let (mut parts, body) = request.into_parts();
        // Before the bench is held: a slow line keeps nobody else away.
        let read = match Parts::of(&parts.headers, body, MOST_READ) {
            Ok(sent) => read(sent).await,
            Err(why) => Err(why),
        };
        let files = read.map_err(Shut::with)?;
        let open = Open::from_request_parts(&mut parts, workbench).await?;
        Ok(Self {
            open,
            is_too_much: files.is_none(),
            files: files.unwrap_or_default(),
        })
    }
}

/// The files; `None` where they are too much. What is no file is not kept.
async fn read(mut sent: Parts) -> Result<Option<Vec<File>>, PublicError> {
    let (mut files, mut left) = (Some(Vec::new()), MOST_BYTES);
    while let Some(mut part) = sent.next().await? {
        let (field, name) = (part.name().to_owned(), part.file_name().to_owned());
        let is_file = part.is_file();
        let mut bytes = Zeroizing::new(Vec::new());
        while let Some(chunk) = part.chunk().await? {
            match left.checked_sub(chunk.len()) {
                Some(less) if files.is_some() => left = less,
                // From here on nothing is kept.
                _ => {
                    files = None;
                    bytes.clear();
                    continue;
                }
            }
            bytes.extend_from_slice(&chunk);
        }
        files = files.filter(|files| files.len() < MOST_FILES);
        if let Some(files) = files.as_mut().filter(|_| is_file && !bytes.is_empty()) {
            files.push(File { field, name, bytes });
        }
    }
    Ok(files)
}

impl Uploaded {
    /// Takes out the file of this field.
    pub fn file(&mut self, field: &str) -> Option<File> {
        let place = self.files.iter().position(|file| file.field == field)?;
        Some(self.files.remove(place))
    }
}
