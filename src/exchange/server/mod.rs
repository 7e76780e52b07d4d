//! The server's side: hands sealed things to those who may have them.
//!
//! It can open none of it. What it enforces: a session needs a signature by a member of the roster
//! in force, made for this server, once; it is void under the next roster. Story halves go to tier
//! stories only. Nothing is taken in that does not verify from the pinned root. What was asked and
//! what was refused goes to the audit log, to the day.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::Body;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use http::HeaderMap;
use http::header::CONTENT_TYPE;
use rand::{CryptoRng, Rng as _};
use serde::Serialize;
use zeroize::Zeroizing;

use crate::clock::Clock;
use crate::exchange::origin::Origin;
use crate::exchange::records::NotRecords;
use crate::keys::public::{NetworkName, Note};
use crate::store::{Store, StoreError};
use crate::web::{Kind, PublicError, body};

mod admission;
mod attachments;
mod destruction;
mod documents;
mod feeds;
mod imports;
mod letters;
mod pass;
mod pull;
mod quotes;
mod releases;
mod standing;
mod trail;

pub use destruction::finish;
pub use standing::StandingError;

use pass::Passes;
use standing::Standings;
use trail::Trail;

/// The exchange of all networks of a server. Cheap to clone.
#[derive(Clone)]
pub struct Exchange(Arc<Shared>);

struct Shared {
    store: Store,
    clock: Arc<dyn Clock>,
    rng: Mutex<Box<dyn CryptoRng + Send>>,
    origins: Vec<Origin>,
    passes: Passes,
    networks: BTreeMap<NetworkName, Standings>,
    trail: Trail,
}

impl Exchange {
    /// An exchange for `networks`, each with its pinned root notice. A challenge must name one of
    /// `origins`.
    pub async fn new(
        store: Store,
        clock: Arc<dyn Clock>,
        mut rng: Box<dyn CryptoRng + Send>,
        origins: Vec<Origin>,
        networks: impl IntoIterator<Item = (NetworkName, Note)>,
    ) -> Result<Self, StoreError> {
        let mut fresh = Zeroizing::new([0; 32]);
        rng.fill_bytes(fresh.as_mut());
        let secret = store.server_secret(fresh).await?;
        let networks = networks
            .into_iter()
            .map(|(name, root)| (name.clone(), Standings::new(name, root)))
            .collect();
        Ok(Self(Arc::new(Shared {
            store,
            clock,
            rng: Mutex::new(rng),
            origins,
            passes: Passes::new(secret),
            networks,
            trail: Trail::default(),
        })))
    }

    /// Its routes, under `/{network}/exchange/`.
    pub fn routes(self) -> Router {
        let routes = Router::new()
            .route("/notices", get(pull::notices))
            .route("/notices/{number}", get(pull::notice))
            .route("/challenge", post(admission::challenge))
            .route("/session", post(admission::session))
            .route("/index", get(pull::index))
            .route("/rosters/{number}", get(pull::roster))
            .route("/periods/{number}", get(pull::period))
            .route("/releases/{number}", get(pull::release))
            .route("/wraps", get(pull::wraps))
            .route("/batches/{day}", get(pull::batch))
            .route("/reports", post(pull::reports))
            .route("/withdrawals/{day}", get(pull::withdrawals))
            .route("/letters/{day}", get(letters::batch))
            .route("/letters", post(letters::letters))
            .route("/replies", post(letters::reply))
            .route("/attachments/{id}", get(attachments::shape))
            .route("/attachments/{id}/{part}", get(attachments::part))
            .route("/imports", post(imports::report))
            .route("/imports/attachments", post(imports::part))
            .route("/entries/{author}/{after}", get(feeds::read))
            .route("/entries/{seq}", post(feeds::append))
            .route(
                "/manifests/{number}",
                get(releases::manifest).post(releases::put_manifest),
            )
            .route("/releases", post(releases::publish))
            .route("/quotes", get(quotes::quotes).post(quotes::publish))
            .route("/documents", post(documents::publish));
        Router::new()
            .nest("/{network}/exchange", routes)
            .with_state(self)
    }

    fn standings(&self, network: &NetworkName) -> Result<&Standings, PublicError> {
        let standings = self.0.networks.get(network);
        standings.ok_or_else(PublicError::not_found)
    }

    fn random_id(&self) -> [u8; 16] {
        let mut id = [0; 16];
        let mut rng = self.0.rng.lock().expect("no holder of this lock panics");
        rng.fill_bytes(&mut id);
        id
    }
}

/// The one record that a body holds, of at most `most` bytes.
async fn record<R>(
    headers: &HeaderMap,
    body: Body,
    most: usize,
    read: impl FnOnce(&[u8]) -> Result<R, NotRecords>,
) -> Result<R, PublicError> {
    let body = body::read_as("application/octet-stream", headers, body, most).await?;
    read(&body).map_err(|reason| PublicError::new(Kind::BadRequest).because(reason))
}

/// The database is away or full.
fn unavailable(error: StoreError) -> PublicError {
    PublicError::new(Kind::Unavailable).because(error)
}

/// A network's own documents are not in order: nothing can be decided.
fn no_standing(error: StandingError) -> PublicError {
    PublicError::new(Kind::Unavailable).because(error)
}

/// An answer in JSON. Everything that is sent so is plain data that always serialises.
struct Json<T>(T);

impl<T: Serialize> IntoResponse for Json<T> {
    fn into_response(self) -> Response {
        match serde_json::to_vec(&self.0) {
            Ok(body) => ([(CONTENT_TYPE, "application/json")], body).into_response(),
            Err(error) => PublicError::internal(error).into_response(),
        }
    }
}
