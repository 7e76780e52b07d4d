//! Compression, for pages that hold no typed text.
//!
//! A page that repeats what a request said next to a secret tells the secret through its
//! compressed length, so compression is asked for by the page, never the default.

use std::io::Write;

use axum::body::Body;
use axum::response::Response;
use flate2::Compression;
use flate2::write::GzEncoder;
use http::HeaderMap;
use http::header::{ACCEPT_ENCODING, CONTENT_ENCODING, CONTENT_LENGTH, HeaderValue, VARY};

/// Marks a response that may be compressed.
#[derive(Clone, Copy)]
pub(super) struct Compressible;

/// Allows compression of an answer in which nothing of what the request said stands next to a
/// secret.
#[must_use]
pub fn compressible(mut response: Response) -> Response {
    response.extensions_mut().insert(Compressible);
    response
}

/// Whether the client takes gzip.
pub(super) fn accepted(headers: &HeaderMap) -> bool {
    accepts(headers, "gzip")
}

/// Whether the client takes this coding (RFC 9110, section 12.5.3; a `q` of zero means no).
pub(super) fn accepts(headers: &HeaderMap, coding: &str) -> bool {
    headers
        .get_all(ACCEPT_ENCODING)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .any(|offer| {
            let mut parts = offer.split(';').map(str::trim);
            let name = parts.next().unwrap_or_default();
            name.eq_ignore_ascii_case(coding)
                && !parts.any(|part| {
                    part.strip_prefix("q=")
                        .and_then(|q| q.trim().parse::<f32>().ok())
                        .is_some_and(|q| q <= 0.0)
                })
        })
}

/// Compresses a response whose body is in memory.
pub(super) async fn compress(response: Response) -> Response {
    let (mut parts, body) = response.into_parts();
    let Ok(plain) = axum::body::to_bytes(body, usize::MAX).await else {
        return Response::from_parts(parts, Body::empty());
    };
    let mut encoder = GzEncoder::new(Vec::with_capacity(plain.len() / 3), Compression::default());
    let packed = encoder
        .write_all(&plain)
        .and_then(|()| encoder.finish())
        .expect("writing to memory does not fail");
    parts.headers.remove(CONTENT_LENGTH);
    parts
        .headers
        .insert(CONTENT_ENCODING, HeaderValue::from_static("gzip"));
    parts
        .headers
        .append(VARY, HeaderValue::from_static("Accept-Encoding"));
    Response::from_parts(parts, Body::from(packed))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gzip_is_used_only_where_it_is_asked_for() {
        let asks = |value: &'static str| {
            let mut headers = HeaderMap::new();
            headers.insert(ACCEPT_ENCODING, HeaderValue::from_static(value));
            accepted(&headers)
        };
        assert!(asks("gzip"));
        assert!(asks("br, GZIP;q=0.5"));
        assert!(!asks("br"));
        assert!(!asks("gzip;q=0, br"));
        assert!(!accepted(&HeaderMap::new()));
    }
}
