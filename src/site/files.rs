//! Downloads.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use http::header::{
    CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE, ETAG, HeaderValue, IF_NONE_MATCH,
};
use http::{HeaderMap, StatusCode};
use sha2::{Digest, Sha256};

use super::Visit;
use crate::web::PublicError;

/// A file that anybody may keep. Offered for saving, under a name that says what it is.
pub struct File {
    /// Its media type.
    pub kind: &'static str,
    /// Under what it is saved: letters, digits, `-`, `_` and `.` only.
    pub name: String,
    /// What is in it.
    pub content: String,
}

impl File {
    /// The answer; without the content where the client has it already (RFC 9110, section 13.1.2).
    pub fn answer(self, request: &HeaderMap) -> Response {
        let tag = format!("\"{}\"", hex::encode(&Sha256::digest(&self.content)[..16]));
        let held = request
            .get(IF_NONE_MATCH)
            .and_then(|value| value.to_str().ok());
        let unchanged = held.is_some_and(|held| held.split(',').any(|one| one.trim() == tag));
        let mut response = if unchanged {
            StatusCode::NOT_MODIFIED.into_response()
        } else {
            self.content.into_response()
        };
        let headers = response.headers_mut();
        let disposition = format!("attachment; filename=\"{}\"", self.name);
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(self.kind));
        headers.insert(
            CACHE_CONTROL,
            HeaderValue::from_static("public, max-age=300"),
        );
        for (name, value) in [(ETAG, tag), (CONTENT_DISPOSITION, disposition)] {
            headers.insert(
                name,
                value.try_into().expect("plain ASCII is a valid header"),
            );
        }
        response
    }
}

/// Everything with which anybody can check every figure.
pub async fn proof(visit: Visit, headers: HeaderMap) -> Response {
    let file = File {
        kind: "application/json",
        name: format!("{}-proof.json", visit.network),
        content: visit.releases.proof().to_owned(),
    };
    file.answer(&headers)
}

/// What a release says: the very bytes that were signed, without the line that names them.
pub async fn release(
    visit: Visit,
    Path((_, cohort)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, PublicError> {
    let note = visit.release(&cohort)?.note();
    let (_, body) = note.text().split_once('\n').unwrap_or_default();
    let file = File {
        kind: "application/json",
        name: format!("{}-{cohort}-release.json", visit.network),
        content: body.to_owned(),
    };
    Ok(file.answer(&headers))
}

/// A release with its signatures.
pub async fn note(
    visit: Visit,
    Path((_, cohort)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, PublicError> {
    let note = visit.release(&cohort)?.note();
    let file = File {
        kind: "text/plain; charset=utf-8",
        name: format!("{}-{cohort}-release.note", visit.network),
        content: note.to_string(),
    };
    Ok(file.answer(&headers))
}
