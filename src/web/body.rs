//! Request bodies: bounded in size and time, held in memory that is wiped.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use axum::body::Body;
use bytes::Bytes;
use http::HeaderMap;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use http_body_util::BodyExt;
use hyper::body::{Body as HttpBody, Frame, SizeHint};
use tokio::time::Sleep;
use zeroize::Zeroizing;

use super::{Kind, PublicError};

/// How much of an over-long body is read and thrown away, so that the browser gets to see the
/// refusal instead of a broken connection.
const DISCARD: usize = 1024 * 1024;

/// Reads a whole body of at most `limit` bytes into one buffer that is sized beforehand and wiped
/// on drop.
///
/// # Errors
/// [`Kind::TooLarge`], declared or found on the way; [`Kind::TooSlow`]; [`Kind::BadRequest`] where
/// the connection broke off.
pub async fn read(
    headers: &HeaderMap,
    body: Body,
    limit: usize,
) -> Result<Zeroizing<Vec<u8>>, PublicError> {
    let declared = headers
        .get(CONTENT_LENGTH)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.parse::<usize>().ok());
    if declared.is_some_and(|length| length > limit) {
        discard(body).await;
        return Err(Kind::TooLarge.into());
    }
    // A growing Vec leaves copies behind; the allocator wipes those too, but one buffer is better.
    let mut whole = Zeroizing::new(Vec::with_capacity(declared.unwrap_or(limit)));
    let mut body = body;
    while let Some(frame) = body.frame().await {
        let frame = frame.map_err(refusal)?;
        let Ok(data) = frame.into_data() else {
            continue; // trailers
        };
        if whole.len() + data.len() > limit {
            drop(whole);
            discard(body).await;
            return Err(Kind::TooLarge.into());
        }
        whole.extend_from_slice(&data);
    }
    Ok(whole)
}

/// As [`read`], and the body must be of the media type `essence` (parameters are ignored).
///
/// # Errors
/// As [`read`], and [`Kind::UnsupportedType`].
pub async fn read_as(
    essence: &str,
    headers: &HeaderMap,
    body: Body,
    limit: usize,
) -> Result<Zeroizing<Vec<u8>>, PublicError> {
    let given = headers
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.split(';').next())
        .map(str::trim);
    if !given.is_some_and(|given| given.eq_ignore_ascii_case(essence)) {
        discard(body).await;
        return Err(Kind::UnsupportedType.into());
    }
    read(headers, body, limit).await
}

async fn discard(mut body: Body) {
    let mut seen = 0;
    while let Some(Ok(frame)) = body.frame().await {
        seen += frame.data_ref().map_or(0, Bytes::len);
        if seen > DISCARD {
            return;
        }
    }
}

/// What to say of a body that broke off.
pub(super) fn refusal(error: axum::Error) -> PublicError {
    if error.into_inner().downcast_ref::<TookTooLong>().is_some() {
        Kind::TooSlow.into()
    } else {
        Kind::BadRequest.into()
    }
}

/// The body's time is over.
#[derive(Debug, thiserror::Error)]
#[error("the body took too long")]
pub struct TookTooLong;

/// Bytes a second that a line is expected to move at least: 32 kbit/s. A body that says how long
/// it is has so much more time; whoever says so and sends nothing meets the limit for idle lines.
const SLOWEST: u64 = 4096;

/// How long a body may take: `least`, and longer where it says that it is large.
pub(super) fn time_for(headers: &HeaderMap, least: Duration) -> Duration {
    let declared = headers
        .get(CONTENT_LENGTH)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.parse::<u64>().ok());
    least + Duration::from_secs(declared.unwrap_or(0) / SLOWEST).min(MOST_TIME)
}

/// No length makes it more than this; what is left of a connection's own time ends it anyway.
const MOST_TIME: Duration = Duration::from_hours(1);

/// A body that ends in [`TookTooLong`] when it is not complete in time.
pub(super) struct Timed {
    body: Body,
    time: Duration,
    deadline: Option<Pin<Box<Sleep>>>,
}

impl Timed {
    pub(super) fn new(body: Body, time: Duration) -> Self {
        Self {
            body,
            time,
            deadline: None,
        }
    }
}

impl HttpBody for Timed {
    type Data = Bytes;
    type Error = axum::BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        if let Poll::Ready(frame) = Pin::new(&mut self.body).poll_frame(context) {
            return Poll::Ready(frame.map(|result| result.map_err(Into::into)));
        }
        let time = self.time;
        let deadline = self
            .deadline
            .get_or_insert_with(|| Box::pin(tokio::time::sleep(time)));
        match deadline.as_mut().poll(context) {
            Poll::Ready(()) => Poll::Ready(Some(Err(TookTooLong.into()))),
            Poll::Pending => Poll::Pending,
        }
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}
