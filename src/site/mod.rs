//! All that the public sees; renders verified releases only.
//!
//! ```text
//! /{network}/statistics/                    every release, the newest one's questions
//! /{network}/statistics/{cohort}/           one release
//! /{network}/statistics/{cohort}/{question} one figure, to read, print and cite
//!                           …/{question}.csv, …/{question}.json
//!                           …/release.json, …/release.note
//! /{network}/statistics/latest/{question}   to the newest release that has the question
//! /{network}/statistics/proof.json          notices and releases, for `corncrake verify`
//! ```
//!
//! Nothing is shown before everything has been checked: the documents in the store are put
//! together as the same [`crate::release::Proof`] that the public gets, and checked from the
//! pinned root. A store in which a release or a notice was changed is answered with an error.

mod chart;
mod cite;
mod export;
mod files;
mod overview;
mod published;
mod statistic;
mod words;

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

use axum::Router;
use axum::extract::{FromRequestParts, Path, Query};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use http::HeaderValue;
use http::header::{ACCEPT_LANGUAGE, VARY};
use http::request::Parts;
use serde::Deserialize;

use crate::release::{Note, Publishable, Release, VerifiedRelease};
use crate::store::Store;
use crate::text::{self, Lang, MissingText};
use crate::web::{Page, PublicError, Style};

use published::Published;

/// The style of every public page.
static STYLE: LazyLock<Style> = LazyLock::new(|| Style::with(include_str!("site.css")));

/// What the public pages stand on.
struct Site {
    store: Store,
    /// The server's own origin, without a slash at the end; for addresses to cite.
    origin: String,
    networks: BTreeMap<String, Published>,
}

/// The public pages of `networks`, each a name, its pinned root notice and the languages that it
/// offers. A network for practice has none. `origin` is the address under which the public knows the server, without a slash at the end.
pub fn router(
    store: Store,
    origin: String,
    networks: impl IntoIterator<Item = (crate::release::NetworkName, Note, Vec<Lang>)>,
) -> Router {
    let networks = networks
        .into_iter()
        .filter(|(_, root, _)| !Publishable::is_never(root))
        .map(|(name, root, languages)| {
            let address = name.as_str().to_owned();
            (address, Published::new(name, root, languages))
        })
        .collect();
    let site = Site {
        store,
        origin,
        networks,
    };
    Router::new()
        .route("/{network}/statistics", get(add_slash))
        .route("/{network}/statistics/", get(overview::all))
        .route("/{network}/statistics/proof.json", get(files::proof))
        .route(
            "/{network}/statistics/latest/{question}",
            get(statistic::latest),
        )
        .route("/{network}/statistics/{cohort}/", get(overview::cohort))
        .route(
            "/{network}/statistics/{cohort}/release.json",
            get(files::release),
        )
        .route(
            "/{network}/statistics/{cohort}/release.note",
            get(files::note),
        )
        .route(
            "/{network}/statistics/{cohort}/{file}",
            get(statistic::show),
        )
        .with_state(Arc::new(site))
}

async fn add_slash(Path(network): Path<String>) -> Redirect {
    Redirect::permanent(&format!("/{network}/statistics/"))
}

/// One request to a network's public pages: what is verified, and the reader's language.
struct Visit {
    site: Arc<Site>,
    network: String,
    releases: Arc<published::Verified>,
    lang: Lang,
}

#[derive(Deserialize)]
struct Wish {
    lang: Option<String>,
}

impl FromRequestParts<Arc<Site>> for Visit {
    type Rejection = PublicError;

    async fn from_request_parts(
        parts: &mut Parts,
        site: &Arc<Site>,
    ) -> Result<Self, Self::Rejection> {
        let path: Path<BTreeMap<String, String>> = Path::from_request_parts(parts, site)
            .await
            .map_err(|_| PublicError::not_found())?;
        let network = path.0.get("network").cloned().unwrap_or_default();
        let published = site
            .networks
            .get(&network)
            .ok_or_else(PublicError::not_found)?;
        let releases = published.verified(&site.store).await?;
        let wish = Query::<Wish>::try_from_uri(&parts.uri)
            .ok()
            .and_then(|wish| wish.0.lang);
        let asked = parts
            .headers
            .get(ACCEPT_LANGUAGE)
            .and_then(|value| value.to_str().ok());
        let offered = releases.languages();
        let wished = wish
            .and_then(|code| code.parse().ok())
            .filter(|lang| offered.contains(lang));
        let lang = wished.unwrap_or_else(|| text::negotiate(asked, offered));
        Ok(Self {
            site: site.clone(),
            network,
            releases,
            lang,
        })
    }
}

impl Visit {
    /// The release of this cohort.
    fn release(&self, cohort: &str) -> Result<&VerifiedRelease, PublicError> {
        let number: u32 = cohort.parse().map_err(|_| PublicError::not_found())?;
        let found = self
            .releases
            .all()
            .iter()
            .find(|release| release.release().cohort.number == number);
        // One address for one thing: neither `01` nor `+1` leads here.
        found
            .filter(|_| number.to_string() == cohort)
            .ok_or_else(PublicError::not_found)
    }

    /// The absolute address of something below the network's statistics.
    fn address(&self, rest: &str) -> String {
        format!("{}/{}/statistics/{rest}", self.site.origin, self.network)
    }

    /// The address of a figure's page, for good.
    fn permalink(&self, release: &Release, question: &str) -> String {
        self.address(&format!("{}/{question}", release.cohort.number))
    }
}

/// A page that anybody may keep, in the language that the request asked for.
fn public(page: Result<Page, MissingText>) -> Result<Response, PublicError> {
    let page = page.map_err(PublicError::internal)?;
    let mut response = page.without_typed_text().public().into_response();
    response
        .headers_mut()
        .append(VARY, HeaderValue::from_static("Accept-Language"));
    Ok(response)
}
