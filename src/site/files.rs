//! Downloads.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use http::header::{
    CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE, ETAG, HeaderValue, IF_NONE_MATCH, VARY,
};
use http::{HeaderMap, StatusCode};
use serde::Deserialize;
use sha2::{Digest, Sha256};

use super::Visit;
use super::formats::{self, Edition, Format, NotMade, Whole, Wishes};
use super::named::Named;
use crate::release::VerifiedRelease;
use crate::web::PublicError;

/// A file that anybody may keep. Offered for saving, under a name that says what it is.
pub struct File {
    /// Its media type.
    pub kind: &'static str,
    /// Under what it is saved: letters, digits, `-`, `_` and `.` only.
    pub name: String,
    /// What is in it.
    pub content: Bytes,
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

/// What a reader may ask for in a file, as flags in the address: `?hxl`, `?bom`.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct Wish {
    hxl: Option<String>,
    bom: Option<String>,
}

impl Wish {
    fn wishes(&self) -> Wishes {
        Wishes {
            hxl: self.hxl.is_some(),
            bom: self.bom.is_some(),
        }
    }
}

/// Which file is made.
#[derive(Debug, Clone)]
enum Wanted {
    One(String, Format),
    All(Whole),
}

impl Wanted {
    fn parse(file: &str) -> Option<Self> {
        if let Some(whole) = Whole::from_name(file) {
            return Some(Self::All(whole));
        }
        let (name, format) = Format::split(file)?;
        Named::parse(name).filter(|named| named.ending.is_none())?;
        Some(Self::One(name.to_owned(), format))
    }

    fn kind(&self) -> &'static str {
        match self {
            Self::One(_, format) => format.media_type(),
            Self::All(whole) => whole.media_type(),
        }
    }

    fn make(&self, edition: &Edition<'_>, wishes: Wishes) -> Result<Vec<u8>, NotMade> {
        match self {
            Self::One(name, format) => {
                let statistic = edition.statistic(name)?.ok_or(NotMade::Unknown)?;
                formats::make(&statistic, edition, *format, wishes)
            }
            Self::All(whole) => formats::make_whole(edition, *whole, wishes),
        }
    }
}

/// One of the files that are made of a release's tables. Its words are in the reader's language.
pub async fn table(
    visit: &Visit,
    verified: &VerifiedRelease,
    file: &str,
    wish: &Wish,
    request: &HeaderMap,
) -> Result<Response, PublicError> {
    let wanted = Wanted::parse(file).ok_or_else(PublicError::not_found)?;
    let wishes = wish.wishes();
    let cohort = verified.release().address();
    let (hash, lang) = (verified.hash(), visit.lang);
    let folder = visit.address(&format!("{}/", verified.release().address()));
    let key = format!("{hash} {folder} {lang} {wishes:?} {file}");
    let (one, release) = (wanted.clone(), verified.release().clone());
    let make = move || one.make(&Edition::new(&release, hash, lang, folder), wishes);
    let content = visit.site.shelf.get(key, make).await;
    let content = content.map_err(|fault| match fault {
        NotMade::Unknown | NotMade::Letters => PublicError::not_found(),
        other => PublicError::internal(other),
    })?;
    let file = File {
        kind: wanted.kind(),
        name: format!("{}-{cohort}-{file}", visit.network),
        content,
    };
    let mut response = file.answer(request);
    // Without a language in the address, the request's own decides.
    let vary = HeaderValue::from_static("Accept-Language");
    response.headers_mut().append(VARY, vary);
    Ok(response)
}

/// Everything with which anybody can check every figure.
pub async fn proof(visit: Visit, headers: HeaderMap) -> Response {
    let file = File {
        kind: "application/json",
        name: format!("{}-proof.json", visit.network),
        content: visit.releases.proof().to_owned().into(),
    };
    file.answer(&headers)
}

/// The quotes that stand beside figures now, with their signatures.
pub async fn quotes(visit: Visit, headers: HeaderMap) -> Result<Response, PublicError> {
    let quotes = visit.releases.quotes().ok_or_else(PublicError::not_found)?;
    let file = File {
        kind: "text/plain; charset=utf-8",
        name: format!("{}-quotes.note", visit.network),
        content: quotes.note().to_string().into(),
    };
    Ok(file.answer(&headers))
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
        content: body.to_owned().into(),
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
        content: note.to_string().into(),
    };
    Ok(file.answer(&headers))
}
