//! A form arrives, perhaps with files.

use std::time::Duration;

use axum::body::Body;
use http::HeaderMap;
use http::header::CONTENT_LENGTH;
use tokio::sync::OwnedSemaphorePermit;
use zeroize::Zeroizing;

use super::{FileLimits, Trouble};
use crate::intake::fields::Fields;
use crate::seal::MOST_ATTACHMENTS;
use crate::web::multipart::{Part, Parts, is_multipart};
use crate::web::{Kind, PublicError, body};

/// How long a form with files waits for room in memory, before its files are let go.
const WAIT: Duration = Duration::from_secs(8);
/// What a body takes beside files and text: boundaries, names of fields and of files.
const AROUND: u64 = 64 * 1024;

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

/// Reads a form of at most `text` bytes and, where `limits` say so, files: as
/// `multipart/form-data`, or without files also as `application/x-www-form-urlencoded`.
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
    text: usize,
) -> Result<Received, PublicError> {
    if !is_multipart(headers) {
        let essence = "application/x-www-form-urlencoded";
        let body = body::read_as(essence, headers, body, text).await?;
        return Ok(Received {
            fields: Fields::parse(&body).map_err(bad)?,
            files: Vec::new(),
            trouble: None,
            _room: None,
        });
    }
    let most = limits.map_or(0, |limits| limits.bytes);
    let declared = headers
        .get(CONTENT_LENGTH)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.parse::<u64>().ok());
    let fits = declared.is_none_or(|length| length <= most + text as u64 + AROUND);
    let (room, refused) = match limits {
        None => (None, Some(Trouble::NotTaken)),
        Some(_) if !fits => (None, Some(Trouble::TooLarge)),
        Some(limits) => match limits.room(declared).await {
            Some(room) => (Some(room), None),
            None => (None, Some(Trouble::Busy)),
        },
    };
    let parts = Parts::of(headers, body, 2 * most + text as u64 + AROUND)?;
    let reading = Reading {
        fields: Fields::none(),
        text,
        files: Vec::new(),
        bytes: most,
        refused,
        trouble: None,
    };
    let Reading {
        fields,
        files,
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
    /// Room for what a body of this length takes: as it comes, made anew, and sealed. None where
    /// there is none for a while.
    async fn room(&self, declared: Option<u64>) -> Option<OwnedSemaphorePermit> {
        let length = declared.unwrap_or(self.bytes).min(self.bytes);
        let mib = u32::try_from(3 * length.div_ceil(1024 * 1024) + 1).ok()?;
        let waiting = self.memory.clone().acquire_many_owned(mib);
        tokio::time::timeout(WAIT, waiting).await.ok()?.ok()
    }
}

struct Reading {
    fields: Fields,
    /// Bytes of text that may still come.
    text: usize,
    files: Vec<Zeroizing<Vec<u8>>>,
    /// Bytes of files that may still come.
    bytes: u64,
    /// Why no file is kept, whatever comes.
    refused: Option<Trouble>,
    trouble: Option<Trouble>,
}

impl Reading {
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
            came |= !chunk.is_empty();
            self.trouble = self.trouble.or(self.refused.filter(|_| came));
            if self.trouble.is_some() {
                continue;
            }
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
                self.files.push(file);
            }
        }
        Ok(())
    }
}
