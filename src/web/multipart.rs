//! Bodies of `multipart/form-data` (RFC 7578), read as they come: no part is ever whole in memory
//! unless whoever reads it keeps it.

use axum::body::Body;
use bytes::Bytes;
use futures_util::stream;
use http::HeaderMap;
use http::header::CONTENT_TYPE;
use http_body_util::BodyExt as _;
use multer::{Constraints, Error, Field, Multipart, SizeLimit};

use super::body::refusal;
use super::{Kind, PublicError};

/// The parts of one body.
pub struct Parts(Multipart<'static>);

/// One part.
pub struct Part(Field<'static>);

/// Whether a body says that it is of this kind.
pub fn is_multipart(headers: &HeaderMap) -> bool {
    boundary(headers).is_some()
}

fn boundary(headers: &HeaderMap) -> Option<String> {
    let given = headers.get(CONTENT_TYPE)?.to_str().ok()?;
    multer::parse_boundary(given).ok()
}

impl Parts {
    /// Reads at most `limit` bytes, however they are divided.
    ///
    /// # Errors
    /// [`Kind::UnsupportedType`] where the body says that it is something else.
    pub fn of(headers: &HeaderMap, body: Body, limit: u64) -> Result<Self, PublicError> {
        let boundary = boundary(headers).ok_or(Kind::UnsupportedType)?;
        let chunks = stream::unfold(body, async |mut body| {
            // The parser takes all that is ready into one buffer: only one piece ever is.
            tokio::task::yield_now().await;
            loop {
                match body.frame().await? {
                    Err(error) => return Some((Err(error), body)),
                    Ok(frame) => {
                        if let Ok(data) = frame.into_data() {
                            return Some((Ok(data), body));
                        } // else trailers
                    }
                }
            }
        });
        let constraints =
            Constraints::new().size_limit(SizeLimit::new().whole_stream(limit).per_field(limit));
        let parts = Multipart::with_constraints(chunks, boundary, constraints);
        Ok(Self(parts))
    }

    /// The next part.
    ///
    /// # Errors
    /// [`Kind::TooLarge`], [`Kind::TooSlow`], [`Kind::BadRequest`].
    pub async fn next(&mut self) -> Result<Option<Part>, PublicError> {
        let field = self.0.next_field().await.map_err(refused)?;
        Ok(field.map(Part))
    }
}

impl Part {
    /// The name of the form's field.
    pub fn name(&self) -> &str {
        self.0.name().unwrap_or_default()
    }

    /// Whether it is a file.
    pub fn is_file(&self) -> bool {
        self.0.file_name().is_some()
    }

    /// What the file is called where it comes from; nothing where it is no file. Foreign text.
    pub fn file_name(&self) -> &str {
        self.0.file_name().unwrap_or_default()
    }

    /// The next piece of its content.
    ///
    /// # Errors
    /// As [`Parts::next`].
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, PublicError> {
        self.0.chunk().await.map_err(refused)
    }
}

fn refused(error: Error) -> PublicError {
    match error {
        Error::StreamSizeExceeded { .. } | Error::FieldSizeExceeded { .. } => Kind::TooLarge.into(),
        Error::StreamReadFailed(error) => match error.downcast::<axum::Error>() {
            Ok(error) => refusal(*error),
            Err(_) => Kind::BadRequest.into(),
        },
        // Their texts may repeat the name of a field.
        _ => Kind::BadRequest.into(),
    }
}
