//! All that the public sees; renders verified releases only.
//!
//! ```text
//! /{network}/statistics/                    every release, the newest one's questions
//! /{network}/statistics/{cohort}/           one release
//! /{network}/statistics/{cohort}/{question} one figure, to read, print and cite
//!                           …/{question}.csv and so on, see [`formats`]
//!                           …/tables.xlsx and so on, all figures of the release
//!                           …/release.json, …/release.note
//!                           …/{question}.by.{question} one question crossed with another
//! /{network}/statistics/latest/{question}   to the newest release that has the question
//! /{network}/statistics/over-time/{question} one question, release after release
//! /{network}/statistics/brief/{cohort}      one release on a few sheets of paper
//! /{network}/statistics/edition/{n}.note    a signed release by its number, replaced or not
//! /{network}/statistics/method              how figures are made, for people who judge figures
//! /{network}/statistics/proof.json          notices and releases, for `corncrake verify`
//! /{network}/statistics/quotes.note         the quotes that stand beside figures now, signed
//! ```
//!
//! Nothing is shown before everything has been checked: the documents in the store are put
//! together as the same [`crate::release::Proof`] that the public gets, and checked from the
//! pinned root. A store in which a release or a notice was changed is answered with an error.

mod bars;
mod brief;
mod check;
mod cite;
mod columns;
mod crossed;
mod crossing;
pub mod export;
mod files;
pub mod formats;
mod method;
mod named;
mod over_time;
mod overview;
mod published;
mod quoted;
mod revised;
mod shelf;
mod span;
mod statistic;
mod trend;
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

use crate::release::quotes::VerifiedQuotes;
use crate::release::{Note, Proof, ProofError, Publishable, Release, Root, VerifiedRelease};
use crate::store::Store;
use crate::text::{self, Lang, MissingText};
use crate::web::{Page, PublicError, Style};

use crossing::Crossing;
use formats::Edition;
use published::Published;
use shelf::Shelf;

/// The style of every public page.
static STYLE: LazyLock<Style> = LazyLock::new(|| Style::with(include_str!("site.css")));

/// What the public pages stand on.
struct Site {
    /// Where new releases arrive; none where the pages are made of a proof alone.
    store: Option<Store>,
    /// The server's own origin, without a slash at the end; for addresses to cite.
    origin: String,
    networks: BTreeMap<String, Published>,
    /// Files that were made a while ago.
    shelf: Shelf,
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
    routes(Site {
        store: Some(store),
        origin,
        networks,
        shelf: Shelf::default(),
    })
}

/// The public pages of the one network whose releases `proof` holds, with its quotes.
fn of_proof(
    (proof, quotes): (&Proof, Option<&VerifiedQuotes>),
    root: &Root,
    origin: &str,
    languages: &[Lang],
) -> Result<Router, ProofError> {
    let network = Published::of_proof(root, proof, quotes, languages.to_vec())?;
    Ok(routes(Site {
        store: None,
        origin: origin.to_owned(),
        networks: BTreeMap::from([network]),
        shelf: Shelf::default(),
    }))
}

fn routes(site: Site) -> Router {
    Router::new()
        .route("/{network}/statistics", get(add_slash))
        .route("/{network}/statistics/", get(overview::all))
        .route("/{network}/statistics/proof.json", get(files::proof))
        .route("/{network}/statistics/quotes.note", get(files::quotes))
        .route(
            "/{network}/statistics/latest/{question}",
            get(statistic::latest),
        )
        .route(
            "/{network}/statistics/over-time/{question}",
            get(over_time::show),
        )
        .route("/{network}/statistics/brief/{cohort}", get(brief::show))
        .route("/{network}/statistics/method", get(method::show))
        .route("/{network}/statistics/check", get(check::show))
        .route(
            "/{network}/statistics/verify-by-hand.md",
            get(check::by_hand),
        )
        .route(
            "/{network}/statistics/edition/{file}",
            get(revised::edition),
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
        let releases = published.verified(site.store.as_ref()).await?;
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
    /// The releases as they stand, oldest first: without those that a corrected edition replaced.
    fn standing(&self) -> Vec<&VerifiedRelease> {
        let all = self.releases.all();
        let address = |one: &VerifiedRelease| one.release().address();
        let is_last = |at: usize, one: &VerifiedRelease| {
            all.iter()
                .skip(at + 1)
                .all(|later| address(later) != address(one))
        };
        let editions = all.iter().enumerate();
        let mut standing: Vec<&VerifiedRelease> = editions
            .filter(|(at, one)| is_last(*at, one))
            .map(|(_, one)| one)
            .collect();
        standing.sort_by_key(|one| (one.release().cohort.to, !one.release().sums.is_empty()));
        standing
    }

    /// The newest cohort's release.
    fn newest(&self) -> Option<&VerifiedRelease> {
        let mut cohorts = self.standing().into_iter();
        cohorts.rfind(|one| one.release().sums.is_empty())
    }

    /// The newest cohort's release that has the question, crossed with the other if one is named.
    fn newest_with(&self, question: &str, by: Option<&str>) -> Option<&VerifiedRelease> {
        let has = |release: &Release| match by {
            None => release.table(question).is_some(),
            Some(by) => Crossing::of(release, question, by).is_some(),
        };
        let mut cohorts = self.standing().into_iter();
        cohorts.rfind(|one| one.release().sums.is_empty() && has(one.release()))
    }

    /// The release with this address: a cohort's number, or a year.
    fn release(&self, address: &str) -> Result<&VerifiedRelease, PublicError> {
        let mut standing = self.standing().into_iter();
        standing
            .find(|one| one.release().address() == address)
            .ok_or_else(PublicError::not_found)
    }

    /// The address of something below a release, in the same language.
    fn below(&self, release: &Release, rest: &str) -> String {
        self.link(&format!("{}/{rest}", release.address()))
    }

    /// The address of another public page of the network, in the same language.
    fn link(&self, rest: &str) -> String {
        let lang = self.lang.code();
        format!("/{}/statistics/{rest}?lang={lang}", self.network)
    }

    /// The absolute address of something below the network's statistics.
    fn address(&self, rest: &str) -> String {
        format!("{}/{}/statistics/{rest}", self.site.origin, self.network)
    }

    /// The release in the reader's language.
    fn edition<'a>(&self, verified: &'a VerifiedRelease) -> Edition<'a> {
        let release = verified.release();
        let folder = self.address(&format!("{}/", release.address()));
        Edition::new(release, verified.hash(), self.lang, folder)
    }

    /// The address of a figure's page, for good.
    fn permalink(&self, release: &Release, question: &str) -> String {
        self.address(&format!("{}/{question}", release.address()))
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
