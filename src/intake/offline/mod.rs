//! The offline form: how it is made, and how the server hands it out.

mod page;

use std::path::{Path, PathBuf};

use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use http::HeaderValue;
use http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use maud::{Markup, html};

pub use self::page::{NoOfflineForm, Use, file};
use super::network::Network;
use super::{Visit, form};
use crate::clock::Date;
use crate::keys::public::{NetworkName, Note, OfflineFault, OfflineForm};
use crate::text::{Lang, MissingText, t};
use crate::web::PublicError;

/// The most bytes of a form, in all its languages.
const LARGEST: u64 = 8 << 20;

/// A form and the note that signs it, both checked.
pub struct Offline {
    html: Bytes,
    note: Bytes,
    until: Date,
}

/// The form in the configuration cannot be handed out. Names the network and the file.
#[derive(Debug, thiserror::Error)]
pub enum BadOfflineForm {
    /// A file that cannot be read, or is far too large.
    #[error("network {0}: cannot read {1}")]
    Unreadable(NetworkName, PathBuf, #[source] std::io::Error),
    /// The file or its note is not what it should be.
    #[error("network {0}: the offline form {1} is refused")]
    Refused(NetworkName, PathBuf, #[source] OfflineFault),
    /// It is another network's.
    #[error("network {0}: the offline form {1} is that of {2}")]
    Other(NetworkName, PathBuf, NetworkName),
}

impl Offline {
    /// Reads a form and the note beside it (the same name, ending in `.note`), and checks both down
    /// to the pinned `root`.
    pub fn read(network: &NetworkName, path: &Path, root: &Note) -> Result<Self, BadOfflineForm> {
        let html = read(network, path)?;
        let beside = path.with_extension("note");
        let note = read(network, &beside)?;
        let refused = |at: &Path, fault| BadOfflineForm::Refused(network.clone(), at.into(), fault);
        let parsed =
            Note::from_bytes(&note).map_err(|error| refused(&beside, OfflineFault::Note(error)))?;
        let said = OfflineForm::check(&html, &parsed, |first| first.text() == root.text())
            .map_err(|fault| refused(path, fault))?;
        if said.network != *network {
            return Err(BadOfflineForm::Other(
                network.clone(),
                path.into(),
                said.network,
            ));
        }
        Ok(Self {
            html: html.into(),
            note: note.into(),
            until: said.until,
        })
    }

    /// Whether it should not be used any more.
    pub fn is_old(&self, today: Date) -> bool {
        today > self.until
    }
}

fn read(network: &NetworkName, path: &Path) -> Result<Vec<u8>, BadOfflineForm> {
    let bytes = std::fs::metadata(path).and_then(|file| {
        if file.len() > LARGEST {
            return Err(std::io::Error::other("larger than any offline form"));
        }
        std::fs::read(path)
    });
    bytes.map_err(|error| BadOfflineForm::Unreadable(network.clone(), path.into(), error))
}

/// `GET /{network}/offline.html`: a download, which a browser does not run as a page of ours.
pub async fn html(visit: Visit) -> Result<Response, PublicError> {
    let offline = offered(&visit)?;
    Ok(download(
        "text/html; charset=utf-8",
        "form.html",
        &offline.html,
    ))
}

/// `GET /{network}/offline.note`.
pub async fn note(visit: Visit) -> Result<Response, PublicError> {
    let offline = offered(&visit)?;
    Ok(download(
        "text/plain; charset=utf-8",
        "form.note",
        &offline.note,
    ))
}

fn offered(visit: &Visit) -> Result<&Offline, PublicError> {
    let offline = visit.venue.network.offline();
    offline.ok_or_else(PublicError::not_found)
}

/// The name tells nothing to whoever looks through a phone.
fn download(kind: &'static str, name: &'static str, bytes: &Bytes) -> Response {
    let disposition = match name {
        "form.html" => "attachment; filename=\"form.html\"",
        _ => "attachment; filename=\"form.note\"",
    };
    let headers = [
        (CONTENT_TYPE, HeaderValue::from_static(kind)),
        (CONTENT_DISPOSITION, HeaderValue::from_static(disposition)),
        (
            CONTENT_SECURITY_POLICY,
            HeaderValue::from_static("sandbox; default-src 'none'"),
        ),
        (CACHE_CONTROL, HeaderValue::from_static("no-store")),
    ];
    (headers, bytes.clone()).into_response()
}

/// The way to the form that works without the internet, where there is one, and to the page that
/// takes its file. For the page of the form.
pub fn link(network: &Network, lang: Lang) -> Result<Markup, MissingText> {
    let address = form::address(network);
    Ok(html! {
        ul {
            @if network.offline().is_some() {
                li {
                    a href={ (address) "offline.html" } download { (t(lang, "offline-link")?) }
                    " (" a href={ (address) "offline.note" } download {
                        (t(lang, "offline-link-note")?)
                    } ")"
                }
            }
            li { a href={ (address) "upload" } { (t(lang, "offline-upload-link")?) } }
        }
    })
}
