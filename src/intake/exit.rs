//! The quick exit: one address that leads away and has the browser forget what it can.

use axum::response::{IntoResponse, Response};
use http::header::{LOCATION, REFERRER_POLICY};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use maud::{Markup, html};

use super::Visit;
use super::network::Network;
use crate::text::{Lang, MissingText, t};
use crate::web::PublicError;

/// What the browser is asked to forget of this site (Clear Site Data, section 3.1). "cache" also
/// lets go of pages that it keeps for the back button.
const FORGET: &str = "\"cache\", \"cookies\", \"storage\", \"executionContexts\"";

/// `GET /{network}/exit`.
///
/// The script goes to the other page by itself and asks here only for what is to be forgotten: a
/// redirect would have the browser fetch that page a second time.
pub async fn leave(visit: Visit, asked: HeaderMap) -> Result<Response, PublicError> {
    let exit = HeaderValue::from_str(&visit.venue.network.exit).map_err(PublicError::internal)?;
    let by_script = asked
        .get("sec-fetch-mode")
        .is_some_and(|mode| mode != "navigate");
    let mut response = if by_script {
        StatusCode::NO_CONTENT.into_response()
    } else {
        (StatusCode::SEE_OTHER, [(LOCATION, exit)]).into_response()
    };
    let headers = response.headers_mut();
    headers.insert(
        HeaderName::from_static("clear-site-data"),
        HeaderValue::from_static(FORGET),
    );
    headers.insert(REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    Ok(response)
}

/// The link, which stands first on the page and lies fixed under the thumb. Where the script runs
/// it leaves in the same moment; without, it is a link like any other.
pub fn link(network: &Network, lang: Lang) -> Result<Markup, MissingText> {
    Ok(html! {
        a #exit.exit href={ "/" (network.name) "/exit" } rel="noreferrer" data-to=(network.exit) {
            (t(lang, "phone-exit")?)
        }
    })
}
