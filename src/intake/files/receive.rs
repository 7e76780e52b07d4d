//! A form arrives, perhaps with files.

use axum::body::Body;
use http::HeaderMap;
use http::header::CONTENT_LENGTH;
use tokio::sync::OwnedSemaphorePermit;
use zeroize::Zeroizing;

use super::{FileLimits, Trouble};
use crate::seal::MOST_ATTACHMENTS;
use crate::web::Fields;
use crate::web::multipart::{Part, Parts, is_multipart};
use crate::web::{Kind, PublicError, body};

/// What a body takes beside files and text: boundaries, names of fields and of files.
const AROUND: u64 = 64 * 1024;

/// How much a form may send.
#[derive(Debug, Clone, Copy)]
pub struct Most {
    /// Bytes of names and values.
    pub text: usize,
    /// Bytes of files.
    pub files: u64,
    /// How often a file is in memory at a time: as it came, made anew, sealed.
    pub copies: u64,
}

impl Most {
    /// Of a form that is sealed here, with `text` bytes of names and values.
    pub fn in_the_open(limits: Option<&FileLimits>, text: usize) -> Self {
        let files = limits.map_or(0, |limits| limits.bytes);
        Self {
            text,
            files,
            copies: 3,
        }
    }
}

/// What a form sent.
pub struct Received {
    /// Names and values.
    pub fields: Fields,
    /// What was attached, as it came.
    pub files: Vec<Zeroizing<Vec<u8>>>,
    /// Why files that came are not here.
    pub trouble: Option<Trouble>,
    /// The room in memory that this takes until it is dropped.
    _room: Option<OwnedSemaphorePermit>,
}

impl Received {
    /// Whether files came, kept or not.
    pub fn has_files(&self) -> bool {
        !self.files.is_empty() || self.trouble.is_some()
    }
}

/// Reads a form, and files where it may send any: as `multipart/form-data`, or without files also as
/// `application/x-www-form-urlencoded`. How much of files is in memory for all forms together,
/// `limits` say; without them, only what is small may come.
///
/// Files that are too many or too large, or that there is no room for now, are read past, and the
/// text is kept.
///
/// # Errors
/// [`Kind::TooLarge`] where the text is too long, or the whole twice what may come;
/// [`Kind::UnsupportedType`], [`Kind::TooSlow`], [`Kind::BadRequest`].
pub async fn receive(
    limits: Option<&FileLimits>,
    headers: &HeaderMap,
    body: Body,
    most: Most,
) -> Result<Received, PublicError> {
    if !is_multipart(headers) {
        let essence = "application/x-www-form-urlencoded";
        let body = body::read_as(essence, headers, body, most.text).await?;
        return Ok(Received {
            fields: Fields::parse(&body).map_err(bad)?,
            files: Vec::new(),
            trouble: None,
            _room: None,
        });
    }
    let around = most.text as u64 + AROUND;
    let declared = headers
        .get(CONTENT_LENGTH)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.parse::<u64>().ok());
    let fits = declared.is_none_or(|length| length <= most.files + around);
    let refused = match limits {
        None if most.files == 0 => Some(Trouble::NotTaken),
        _ if !fits => Some(Trouble::TooLarge),
        _ => None,
    };
    let parts = Parts::of(headers, body, 2 * most.files + around)?;
    let reading = Reading {
        fields: Fields::none(),
        text: most.text,
        files: Vec::new(),
        bytes: most.files,
        to_come: declared.unwrap_or(most.files),
        limits,
        wanted: (declared, most),
        room: limits
            .filter(|_| refused.is_none())
            .and_then(|limits| limits.room_now(declared, most)),
        refused,
        trouble: None,
    };
    let Reading {
        fields,
        files,
        room,
        trouble,
        ..
    } = reading.all(parts).await?;
    Ok(Received {
        fields,
        files,
        trouble,
        _room: room,
    })
}

fn bad(error: impl std::error::Error + Send + Sync + 'static) -> PublicError {
    PublicError::new(Kind::BadRequest).because(error)
}

impl FileLimits {
    /// Room for what a body of this length takes, where there is some.
    fn room_now(&self, declared: Option<u64>, most: Most) -> Option<OwnedSemaphorePermit> {
        let mib = mebibytes(declared, most)?;
        self.memory.clone().try_acquire_many_owned(mib).ok()
    }

    /// The same. None where there is none for a while.
    async fn room(&self, declared: Option<u64>, most: Most) -> Option<OwnedSemaphorePermit> {
        let mib = mebibytes(declared, most)?;
        let waiting = self.memory.clone().acquire_many_owned(mib);
        tokio::time::timeout(self.patience, waiting)
            .await
            .ok()?
            .ok()
    }
}

fn mebibytes(declared: Option<u64>, most: Most) -> Option<u32> {
    let length = declared.unwrap_or(most.files).min(most.files);
    u32::try_from(most.copies * length.div_ceil(1024 * 1024) + 1).ok()
}

struct Reading<'a> {
    fields: Fields,
    /// Bytes of text that may still come.
    text: usize,
    files: Vec<Zeroizing<Vec<u8>>>,
    /// Bytes of files that may still come.
    bytes: u64,
    /// Bytes that the body said are still to come, of whatever kind.
    to_come: u64,
    limits: Option<&'a FileLimits>,
    /// How long the body is, where it says so, and what it may be.
    wanted: (Option<u64>, Most),
    /// Taken at once where there is some, and waited for when the first file comes: a form without
    /// files waits for nobody else's.
    room: Option<OwnedSemaphorePermit>,
    /// Why no file is kept, whatever comes.
    refused: Option<Trouble>,
    trouble: Option<Trouble>,
}

impl Reading<'_> {
    async fn all(mut self, mut parts: Parts) -> Result<Self, PublicError> {
        while let Some(part) = parts.next().await? {
            if part.name() == "file" {
                self.file(part).await?;
            } else {
                self.field(part).await?;
            }
        }
        if self.trouble.is_some() {
            self.files.clear();
        }
        Ok(self)
    }

    async fn field(&mut self, mut part: Part) -> Result<(), PublicError> {
        let name = part.name().to_owned();
        let mut value = Zeroizing::new(Vec::new());
        while let Some(chunk) = part.chunk().await? {
            self.text = self.text.checked_sub(chunk.len()).ok_or(Kind::TooLarge)?;
            value.extend_from_slice(&chunk);
        }
        let value = String::from_utf8_lossy(&value).into_owned();
        self.fields.push(name, value).map_err(bad)
    }

    /// Keeps a file, or reads past it. A browser sends an empty one where none was chosen.
    async fn file(&mut self, mut part: Part) -> Result<(), PublicError> {
        let mut file = Zeroizing::new(Vec::new());
        let mut came = false;
        while let Some(chunk) = part.chunk().await? {
            if !came && !chunk.is_empty() {
                came = true;
                self.make_room().await;
            }
            self.trouble = self.trouble.or(self.refused.filter(|_| came));
            if self.trouble.is_some() {
                continue;
            }
            if file.capacity() == 0 {
                file = self.room_for_file();
            }
            self.to_come = self.to_come.saturating_sub(chunk.len() as u64);
            if let Some(left) = self.bytes.checked_sub(chunk.len() as u64) {
                self.bytes = left;
                file.extend_from_slice(&chunk);
            } else {
                self.trouble = Some(Trouble::TooLarge);
                file = Zeroizing::new(Vec::new());
            }
        }
        if came && self.trouble.is_none() {
            if self.files.len() == MOST_ATTACHMENTS {
                self.trouble = Some(Trouble::TooMany);
            } else {
                self.files.push(fitted(file));
            }
        }
        Ok(())
    }

    /// Waits for room for all files of this body, before the first byte of the first is kept.
    async fn make_room(&mut self) {
        if let Some(limits) = self.limits
            && self.room.is_none()
            && self.refused.is_none()
        {
            let (declared, most) = self.wanted;
            self.room = limits.room(declared, most).await;
            if self.room.is_none() {
                self.refused = Some(Trouble::Busy);
            }
        }
    }

    /// As much as one file can still be: a buffer that grew as the bytes came would take three
    /// times as much at its last step, and leave copies behind.
    fn room_for_file(&self) -> Zeroizing<Vec<u8>> {
        let most = usize::try_from(self.bytes.min(self.to_come)).unwrap_or(usize::MAX);
        Zeroizing::new(Vec::with_capacity(most))
    }
}

/// Gives back the room that a small file did not take, because others come.
fn fitted(file: Zeroizing<Vec<u8>>) -> Zeroizing<Vec<u8>> {
    if file.capacity() - file.len() <= file.len() / 8 {
        return file;
    }
    Zeroizing::new(file.to_vec())
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    const FORM: &[u8] = b"--b\r\ncontent-disposition: form-data; name=\"letter\"\r\n\r\nwords\r\n\
        --b\r\ncontent-disposition: form-data; name=\"file\"; filename=\"x\"\r\n\r\nfile\r\n--b--\r\n";

    async fn send(limits: &FileLimits, most: Most) -> Received {
        let mut headers = HeaderMap::new();
        let kind = "multipart/form-data; boundary=b";
        headers.insert(http::header::CONTENT_TYPE, kind.parse().expect("a header"));
        headers.insert(CONTENT_LENGTH, FORM.len().into());
        let received = receive(Some(limits), &headers, Body::from(FORM), most).await;
        received.ok().expect("the form is in order")
    }

    /// Whoever seals, and whatever is sent: what all of it takes in memory is counted together.
    #[tokio::test]
    async fn files_for_which_there_is_no_room_in_memory_are_let_go_and_the_words_are_kept() {
        let mut limits = FileLimits::new(1, 40, 6).expect("more than none");
        limits.patience = Duration::ZERO;
        let open = Most::in_the_open(Some(&limits), 1024);
        let sealed = Most { copies: 1, ..open };
        // Four, and two: that is all.
        let first = send(&limits, open).await;
        let second = send(&limits, sealed).await;
        assert_eq!((first.files.len(), second.files.len()), (1, 1));
        for most in [open, sealed] {
            let third = send(&limits, most).await;
            assert_eq!(third.trouble, Some(Trouble::Busy));
            assert!(third.files.is_empty());
            assert_eq!(third.fields.first("letter"), "words");
        }
        drop(second);
        assert_eq!(send(&limits, sealed).await.trouble, None);
        drop(first);
        assert_eq!(send(&limits, open).await.trouble, None);
    }
}
