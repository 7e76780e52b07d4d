//! The workbench: the analyst's page, on loopback and nowhere else.
//!
//! ```text
//!  corncrake desk ─► Gate (host, site, bearer) ─► Open (locked? the unlock page) ─► one page module
//!                                                  └ Bench: the desk, what it opened, views, undo
//! ```
//!
//! One analyst works here, so there is one `Bench` behind one lock. It exists from the passphrase to
//! the lock button, or until nobody has used it for a while; dropping it wipes all that was opened.
//! Nothing that a reporter wrote or an analyst typed stands in an address or a title, because
//! browsers keep both on disk: what is looked for is posted, and kept here under a number.
//!
//! # Adding a page
//! 1. A module in this folder with its handlers and `pub(super) fn routes() -> Router<Shared>`;
//!    merge it in `pages`. Addresses are written without the bearer: `/exports`.
//! 2. A `GET` handler takes `Open` and ends in `open.page(&title, &body)`; a `POST` handler takes
//!    `Posted` and ends in `Ok(open.back(path))` (303), after `open.done(…)`, `open.say(…)`,
//!    `open.warn(…)` or `open.refuse(…)` for the notice at the top. Both give `Answered`; words come from `open.words.t("desk-…")?`,
//!    links from `open.to("/path")`, forms from `action=(open.to("/path"))`.
//! 3. Acts go through `open.bench.act(…)`, which remembers how to undo them; `open.done(…)`
//!    says so with a button that does.
//! 4. What belongs in the navigation gets a line in `shell::NAVIGATION`; styles of its own, a
//!    passage in `desk.css`; a key, `data-key="x"` on the link or button that it presses, and a
//!    line in `keys`.
//! 5. Messages in `locales/en/desk-<page>.ftl`.
//!
//! `keys` is the shortest example.

use std::path::PathBuf;
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, OnceLock};

use axum::Router;
use axum::extract::{Path, Request, State};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{any, get};
use http::Uri;
use rand::CryptoRng;
use tokio::sync::Mutex;
use tower::ServiceExt as _;
use zeroize::Zeroizing;

use super::folder::{Folder, FolderError};
use crate::clock::Clock;
use crate::config::Limits;
use crate::text::Lang;
use crate::web::{self, Dress, Listener, PublicError};

mod alarms;
mod enter;
mod exports;
mod gate;
mod hardware;
mod imports;
mod inbox;
mod keeping;
mod keys;
mod language;
mod leaving;
mod open;
mod partners;
mod people;
mod quotes;
mod report;
mod server;
mod session;
mod shell;
mod statistics;
mod sync;
mod undo;
mod unlock;
mod upload;
mod why;

use gate::{Gate, Link};
use open::Inside;
use session::{Locked, Session};
use sync::Syncing;

/// How many seconds pass between two looks at whether anybody is still there.
const LOOK_SECONDS: u64 = 5;

/// The analyst's page, for one run of the program.
pub struct Workbench {
    folder: PathBuf,
    /// The member's identity file.
    identity: PathBuf,
    network: String,
    /// The language that its pages speak: the desk's, until somebody chooses another.
    lang: std::sync::Mutex<Lang>,
    clock: Arc<dyn Clock>,
    lock_after: Minutes,
    gate: Gate,
    /// For receipts and seals.
    rng: std::sync::Mutex<Box<dyn CryptoRng + Send>>,
    session: Arc<Mutex<Session>>,
    syncing: std::sync::Mutex<Syncing>,
    after_sync: OnceLock<AfterSync>,
    /// Whether single keys do anything.
    has_keys: AtomicBool,
}

/// After how many minutes without use the page locks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Minutes(pub u16);

impl Minutes {
    fn seconds(self) -> i64 {
        i64::from(self.0) * 60
    }
}

/// What is done when a sync that the page began has ended, well or not.
type AfterSync = Box<dyn Fn() + Send + Sync>;

/// What every handler shares.
pub(crate) type Shared = Arc<Workbench>;

impl Workbench {
    /// A page for the desk in `folder`, which is served at `port` of 127.0.0.1. Locked.
    pub fn new(
        folder: PathBuf,
        port: u16,
        lock_after: Minutes,
        clock: Arc<dyn Clock>,
        mut rng: impl CryptoRng + Send + 'static,
    ) -> Result<Arc<Self>, FolderError> {
        let (_, settings) = Folder::open(&folder)?;
        Ok(Arc::new(Self {
            // A relative path is meant from the desk's folder.
            identity: folder.join(&settings.identity),
            network: settings.network.to_string(),
            lang: std::sync::Mutex::new(settings.language),
            folder,
            clock,
            lock_after,
            gate: Gate::new(port, &mut rng),
            rng: std::sync::Mutex::new(Box::new(rng)),
            session: Arc::new(Mutex::new(Session::Locked(Locked::Fresh))),
            syncing: std::sync::Mutex::default(),
            after_sync: OnceLock::new(),
            has_keys: AtomicBool::new(true),
        }))
    }

    fn lang(&self) -> Lang {
        *self.lang.lock().expect("no holder of it panics")
    }

    fn rng(&self) -> std::sync::MutexGuard<'_, Box<dyn CryptoRng + Send>> {
        self.rng.lock().expect("no holder of it panics")
    }

    /// The one-time link that lets a browser in.
    pub fn expose_link(&self) -> Zeroizing<String> {
        self.gate.expose_link()
    }

    /// Has something done after each sync that the page begins. Only the first who asks is heard.
    pub fn after_each_sync(&self, then: impl Fn() + Send + Sync + 'static) {
        let _ = self.after_sync.set(Box::new(then));
    }

    /// Serves the page until `shutdown`, then locks it.
    pub async fn serve(self: Arc<Self>, listener: Listener, shutdown: impl Future<Output = ()>) {
        let watch = tokio::spawn(session::lock_when_idle(Arc::clone(&self)));
        let limits = Limits {
            connections: 64,
            // A page that is being read needs no line; what is under way ends in a moment.
            drain: std::time::Duration::from_secs(2),
            ..Limits::default()
        };
        web::serve(listener, self.router(limits), limits, shutdown).await;
        watch.abort();
        *self.session.lock().await = Session::Locked(Locked::ByHand);
    }

    fn router(self: &Arc<Self>, limits: Limits) -> Router {
        let inside = pages().with_state(Arc::clone(self));
        let workbench = Arc::clone(self);
        let enter = move |request| enter(Arc::clone(&workbench), inside.clone(), request);
        let router = Router::new()
            .route(&format!("/{}/{{link}}", gate::LINK), get(take_link))
            .route("/{*path}", any(enter))
            .with_state(Arc::clone(self));
        let dress = Dress {
            origins: vec![self.gate.origin().to_owned()],
            body: limits.body,
            languages: vec![self.lang()],
        };
        web::dress(router, dress)
    }
}

/// Every page that there is inside.
fn pages() -> Router<Shared> {
    Router::new()
        .merge(unlock::routes())
        .merge(inbox::routes())
        .merge(report::routes())
        .merge(undo::routes())
        .merge(statistics::routes())
        .merge(quotes::routes())
        .merge(partners::routes())
        .merge(sync::routes())
        .merge(alarms::routes())
        .merge(server::routes())
        .merge(people::routes())
        .merge(keeping::routes())
        .merge(exports::routes())
        .merge(enter::routes())
        .merge(imports::routes())
        .merge(keys::routes())
        .merge(language::routes())
        .fallback(open::nothing_here)
}

async fn enter(workbench: Shared, inside: Router, mut request: Request) -> Response {
    let gate = &workbench.gate;
    let headers = request.headers();
    let path = gate.inside(request.uri());
    let (Some(path), true, true) = (
        path,
        gate.is_called_by_name(headers),
        gate.is_from_here(headers),
    ) else {
        return PublicError::not_found().into_response();
    };
    let Ok(uri) = path.parse::<Uri>() else {
        return PublicError::not_found().into_response();
    };
    let inner = uri.path().to_owned();
    // What the outer address was taken apart into is no part of the inner one.
    request.extensions_mut().clear();
    request.extensions_mut().insert(Inside {
        path: inner,
        address: path,
    });
    *request.uri_mut() = uri;
    match inside.oneshot(request).await {
        Ok(response) => response,
        Err(never) => match never {},
    }
}

/// `GET /open/{link}`. From anywhere: the link itself is the secret, and programs that show mail or
/// messages open it from pages of their own.
async fn take_link(
    State(workbench): State<Shared>,
    Path(link): Path<String>,
    request: Request,
) -> Result<Response, PublicError> {
    let gate = &workbench.gate;
    if !gate.is_called_by_name(request.headers()) {
        return Err(PublicError::not_found());
    }
    let home = format!("{}/", gate.expose_base());
    match gate.take(&link) {
        Link::LetsIn if gate.is_from_here(request.headers()) => {
            Ok(Redirect::to(&home).into_response())
        }
        // Sent on, a browser would still say that it came from elsewhere.
        Link::LetsIn => unlock::entrance(workbench.lang(), &home),
        Link::WasUsed => unlock::link_was_used(workbench.lang()),
        Link::Unknown => Err(PublicError::not_found()),
    }
}
