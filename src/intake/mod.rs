//! All that a reporter sees: the form, the receipt, look-up and withdrawal, and the contract for
//! reports that a reporter's own device sealed.
//!
//! One address, `/{network}/`: what is typed never stands in it, and it never changes while a
//! report is made. Everything works without JavaScript; then the server seals, in memory, at
//! once (`send`). A form that is refused comes back with everything that was typed.

mod attachment;
mod entropy;
mod exit;
mod files;
mod flood;
mod form;
mod keyring;
mod kit;
mod mailbox;
mod network;
pub mod offline;
mod question;
mod sealed;
mod send;
mod token;
mod upload;

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::Router;
use axum::extract::{FromRequestParts, Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use http::header::{ACCEPT_LANGUAGE, HOST};
use http::request::Parts;
use http::{HeaderMap, HeaderValue};
use maud::html;
use rand::Rng;

pub use self::entropy::Entropy;
pub use self::files::{Allowed, FileLimits, Most, Received, Trouble, receive};
use self::form::{Again, Form, Sealer};
pub use self::keyring::{Keyring, WrongRoot};
use self::mailbox::{Decoys, wire};
pub use self::network::{Network, NetworkError, languages, root};
use self::token::TokenKey;
use crate::clock::{Clock, Month};
use crate::keys::public::NetworkName;
use crate::metrics::{Days, Event};
use crate::store::{Budgets, Store};
use crate::text::{self, Lang, MissingText, t};
use crate::web::Fields;
use crate::web::{Page, PublicError, assets};

/// Everything that taking reports needs. Holds no private key.
pub struct Intake {
    store: Store,
    clock: Arc<dyn Clock>,
    entropy: Entropy,
    tokens: TokenKey,
    budgets: Budgets,
    decoys: Decoys,
    files: Option<FileLimits>,
    days: Option<Arc<Days>>,
    venues: BTreeMap<NetworkName, Arc<Venue>>,
}

/// A network and the keys that it seals to.
pub struct Venue {
    /// What it asks and says.
    pub network: Network,
    /// Its verified notices.
    pub keyring: Keyring,
}

impl Intake {
    /// Takes reports for these networks. `secret` is the one that all servers on this database
    /// share; `budgets` hold the same networks.
    pub fn new(
        store: Store,
        clock: Arc<dyn Clock>,
        entropy: Entropy,
        secret: &[u8; 32],
        budgets: Budgets,
        venues: impl IntoIterator<Item = Venue>,
    ) -> Result<Self, NetworkError> {
        let mut by_name = BTreeMap::new();
        for mut venue in venues {
            let practice = venue.keyring.is_for_practice();
            venue.network.practises(practice);
            let name = venue.network.name.clone();
            if by_name.insert(name.clone(), Arc::new(venue)).is_some() {
                return Err(NetworkError::Twice(name));
            }
        }
        Ok(Self {
            store,
            clock,
            entropy,
            tokens: TokenKey::from_server_secret(secret),
            budgets,
            decoys: Decoys::from_server_secret(secret)?,
            files: None,
            days: None,
            venues: by_name,
        })
    }

    /// Takes attachments too, where there is a place for them.
    #[must_use]
    pub fn with_files(mut self, limits: Option<FileLimits>) -> Self {
        self.files = limits.filter(|_| self.store.takes_attachments());
        self
    }

    /// Counts what reporters do, for whoever watches over the server.
    #[must_use]
    pub fn counted_by(mut self, days: Option<Arc<Days>>) -> Self {
        self.days = days;
        self
    }

    /// The networks' keys, for whoever watches over them.
    pub fn keyrings(&self) -> impl Iterator<Item = (&NetworkName, &Keyring)> {
        let venues = self.venues.iter();
        venues.map(|(name, venue)| (name, &venue.keyring))
    }

    /// So many more of this today. Nothing of it is told before the day is over.
    fn count(&self, network: &NetworkName, event: Event, more: u64) {
        if let Some(days) = &self.days {
            days.count(network, event, more);
        }
    }

    fn this_month(&self) -> Month {
        Month::of(self.clock.today())
    }

    fn fresh_token(&self, network: &NetworkName) -> String {
        self.tokens
            .issue(network, self.clock.today(), &mut self.entropy.rng())
    }

    fn fresh_seed(&self) -> String {
        let mut seed = [0; 32];
        self.entropy.rng().fill_bytes(&mut seed);
        hex::encode(seed)
    }
}

/// The routes, `/` included.
pub fn routes(intake: Arc<Intake>) -> Router {
    Router::new()
        .route("/", get(home))
        .route("/{network}", get(with_slash))
        .route("/{network}/", get(show).post(send::take))
        .route("/{network}/exit", get(exit::leave))
        .route("/{network}/kit/{lang}", get(kit::show))
        .route("/{network}/offline.html", get(offline::html))
        .route("/{network}/offline.note", get(offline::note))
        .route("/{network}/upload", get(upload::show).post(upload::take))
        .route("/{network}/attachment", post(attachment::take))
        .route("/{network}/sealed", get(sealed::keys).post(sealed::take))
        .route("/{network}/letter", post(wire::take_letter))
        .route("/{network}/mailbox", post(wire::mailbox))
        .route("/{network}/mailbox/empty", post(wire::emptied))
        .route("/{network}/withdraw", post(wire::withdrawn))
        .with_state(intake)
}

/// Who is asked, and in which language; 404 where there is no such network.
pub struct Visit {
    intake: Arc<Intake>,
    venue: Arc<Venue>,
    lang: Lang,
    /// By what name the browser reached this server, for those who want it on paper.
    host: Option<String>,
}

impl FromRequestParts<Arc<Intake>> for Visit {
    type Rejection = PublicError;

    async fn from_request_parts(
        parts: &mut Parts,
        intake: &Arc<Intake>,
    ) -> Result<Self, PublicError> {
        let Path(parameters) = Path::<BTreeMap<String, String>>::from_request_parts(parts, intake)
            .await
            .map_err(|_| PublicError::not_found())?;
        let venue = parameters
            .get("network")
            .and_then(|name| name.parse().ok())
            .and_then(|name: NetworkName| intake.venues.get(&name))
            .ok_or_else(PublicError::not_found)?;
        Ok(Self {
            intake: Arc::clone(intake),
            venue: Arc::clone(venue),
            lang: asked_language(&parts.headers, venue.network.languages()),
            host: asked_host(&parts.headers),
        })
    }
}

/// The host that was asked for (RFC 9110, section 7.2), where it has the form of one.
fn asked_host(headers: &HeaderMap) -> Option<String> {
    let host = headers.get(HOST)?.to_str().ok()?;
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b".-:[]".contains(&byte);
    (host.len() <= 255 && host.bytes().all(plain)).then(|| host.to_owned())
}

fn asked_language(headers: &HeaderMap, offered: &[Lang]) -> Lang {
    let asked = headers.get(ACCEPT_LANGUAGE);
    text::negotiate(asked.and_then(|value| value.to_str().ok()), offered)
}

/// The form, empty.
async fn show(visit: Visit) -> Result<Page, PublicError> {
    let Visit {
        intake,
        venue,
        lang,
        ..
    } = &visit;
    let network = &venue.network;
    let paused = network.pause(*lang).is_some();
    let today = intake.clock.today();
    if paused || !venue.keyring.takes_reports(&intake.store, today).await {
        let ended = venue.keyring.has_ended(&intake.store).await;
        let rule = venue.keyring.retention();
        return form::closed_page(network, *lang, ended, rule).map_err(PublicError::internal);
    }
    intake.count(&network.name, Event::FormView, 1);
    visit.form(None, &Fields::none(), &Fields::none(), None)
}

impl Visit {
    /// The form with what was typed; `own` are the form's own fields as they were sent, `trouble`
    /// is why files that came have to be chosen again.
    fn form(
        &self,
        again: Option<Again<'_>>,
        typed: &Fields,
        own: &Fields,
        trouble: Option<Trouble>,
    ) -> Result<Page, PublicError> {
        let network = &self.venue.network;
        let today = self.intake.clock.today();
        let old = own.first("token");
        let keeps_token = !matches!(again, Some(Again::Stale))
            && self
                .intake
                .tokens
                .check(&network.name, old, today)
                .is_some();
        let token = if keeps_token {
            old.to_owned()
        } else {
            self.intake.fresh_token(&network.name)
        };
        let seed = match send::seed(own) {
            Some(seed) => hex::encode(seed),
            None => self.intake.fresh_seed(),
        };
        let form = Form {
            network,
            lang: self.lang,
            token: &token,
            seed: &seed,
            typed,
            this_month: self.intake.this_month(),
            again,
            sealer: sealer(own, assets::phone().is_some()),
            files: self.intake.files.as_ref(),
            trouble,
            rule: self.venue.keyring.retention(),
        };
        form.page().map_err(PublicError::internal)
    }
}

/// The server seals where the reporter chose so, on this page or the one before it; and where it
/// ships no script that could (the feature `no-browser-seal`).
fn sealer(own: &Fields, ships_script: bool) -> Sealer {
    let chosen = own.first("sealing") == "server" || own.first("do") == "unsealed";
    if chosen || !ships_script {
        Sealer::Server
    } else {
        Sealer::Phone
    }
}

impl Intake {
    /// The networks that `/` leads to: those for practice only where there is no other, so that
    /// nobody who comes to report ends up in one.
    fn listed(&self) -> impl Iterator<Item = &Arc<Venue>> {
        let practice_only = self.venues.values().all(|it| it.network.is_for_practice());
        let venues = self.venues.values();
        venues.filter(move |it| practice_only || !it.network.is_for_practice())
    }

    /// The languages that any of the networks offers.
    fn languages(&self) -> Vec<Lang> {
        let mut languages = Vec::new();
        for venue in self.listed() {
            for lang in venue.network.languages() {
                if !languages.contains(lang) {
                    languages.push(*lang);
                }
            }
        }
        languages
    }
}

/// With one network, the way to it; with several, a choice.
async fn home(
    State(intake): State<Arc<Intake>>,
    headers: HeaderMap,
) -> Result<Response, PublicError> {
    let mut venues = intake.listed();
    if let (Some(only), None) = (venues.next(), venues.next()) {
        return Ok(Redirect::to(&form::address(&only.network)).into_response());
    }
    let lang = asked_language(&headers, &intake.languages());
    let page = choice(&intake, lang, &headers).map_err(PublicError::internal)?;
    Ok(page.into_response())
}

fn choice(intake: &Intake, lang: Lang, headers: &HeaderMap) -> Result<Page, MissingText> {
    let title = t(lang, "form-choose-network")?;
    let body = html! {
        main {
            h1 { (title) }
            ul {
                @for venue in intake.listed() {
                    @let network = &venue.network;
                    @let own = asked_language(headers, network.languages());
                    li {
                        a href=(form::address(network)) lang=(own.code()) {
                            (network.title(own))
                        }
                    }
                }
            }
        }
    };
    Ok(Page::new(lang, title, &form::STYLE, body).without_typed_text())
}

async fn with_slash(visit: Visit) -> Response {
    let mut response = Redirect::permanent(&form::address(&visit.venue.network)).into_response();
    // Kept by no cache: a network may leave this server.
    response
        .headers_mut()
        .insert("cache-control", HeaderValue::from_static("no-store"));
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    fn own(name: &str, value: &str) -> Fields {
        let mut own = Fields::none();
        own.push(name.to_owned(), value.to_owned()).expect("one");
        own
    }

    #[test]
    fn the_server_seals_by_choice_or_where_it_ships_no_script() {
        let nothing = Fields::none();
        assert_eq!(sealer(&nothing, true), Sealer::Phone);
        assert_eq!(sealer(&nothing, false), Sealer::Server);
        for chosen in [own("sealing", "server"), own("do", "unsealed")] {
            assert_eq!(sealer(&chosen, true), Sealer::Server);
        }
        assert_eq!(sealer(&own("sealing", "phone"), true), Sealer::Phone);
    }
}
