//! The desk's side: asking a server, over HTTPS or through Tor.
//!
//! Nothing here believes what comes back; [`trust`] does the checking. A session is opened when the
//! first request needs one and opened again, once, when the server says that it has run out.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::time::Duration;

use jiff::civil::Date;
use serde::de::DeserializeOwned;

use crate::exchange::records::{NotRecords, ReportRecord, WithdrawalRecord, read_entries};
use crate::exchange::{
    Batch, Bundle, Challenge, Index, Invitation, MOST_BUNDLE_BYTES, MOST_ENTRIES, MOST_IDS,
    MOST_MANIFEST_BYTES, MOST_NOTE_BYTES, NoticeNumbers, OwnWrap, Pass, Wanted, path,
};
use crate::keys::public::{MemberId, NetworkName, Note, ReportId};
use crate::keys::secret::SigningKey;
use crate::seal::{Bucket, Frame};

mod letters;
pub mod trust;

use super::origin::{NotAnOrigin, Origin};
use super::road::{self, NoRoad};

/// A server, as one network's desk sees it.
pub struct Server {
    origin: Origin,
    network: NetworkName,
    agent: ureq::Agent,
}

/// A kind of signed note that a member may ask for by number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asked {
    /// A roster.
    Roster,
    /// A period note.
    Period,
    /// A release.
    Release,
}

/// Why a request brought nothing.
#[derive(Debug, thiserror::Error)]
pub enum ClientError {
    /// Not an address to speak to.
    #[error("server address: {0}")]
    Origin(#[from] NotAnOrigin),
    /// No way to get there.
    #[error(transparent)]
    Road(#[from] NoRoad),
    /// No answer at all.
    #[error("the server cannot be reached: {0}")]
    Unreachable(#[source] Box<ureq::Error>),
    /// The server does not let this member in, or not any more.
    #[error(
        "the server refuses this identity: it is not on the network's current roster, or its clock and the server's differ by minutes"
    )]
    NotAdmitted,
    /// Somebody else put another thing in the same place first.
    #[error("the server already holds something else in this place")]
    Conflict,
    /// What was asked for is not there.
    #[error("the server does not have it")]
    Missing,
    /// The server did not accept what was sent.
    #[error("the server refused it (status {0})")]
    Refused(u16),
    /// The server has a fault of its own; trying again later may help.
    #[error("the server has a problem (status {0}); try again later")]
    Faulty(u16),
    /// An answer that is none.
    #[error("the server's answer makes no sense")]
    Nonsense,
}

impl From<NotRecords> for ClientError {
    fn from(_: NotRecords) -> Self {
        Self::Nonsense
    }
}

impl Server {
    /// A server by its origin. `proxy` is a SOCKS proxy such as `socks5h://127.0.0.1:9050` for Tor,
    /// which also looks names up. An onion service is refused without one.
    pub fn new(
        origin: &str,
        network: NetworkName,
        proxy: Option<&str>,
    ) -> Result<Self, ClientError> {
        let origin: Origin = origin.parse()?;
        road::check(origin.host(), proxy)?;
        let config = road::proxied(proxy)?
            .user_agent("corncrake")
            .timeout_recv_response(Some(Duration::from_mins(2)))
            .timeout_recv_body(Some(Duration::from_mins(10)))
            .build();
        Ok(Self {
            origin,
            network,
            agent: road::agent(config),
        })
    }

    /// The network that this desk belongs to.
    pub fn network(&self) -> &NetworkName {
        &self.network
    }

    /// The origin that is signed into challenges.
    pub fn origin(&self) -> &Origin {
        &self.origin
    }

    /// The number of the newest notice that the server shows.
    pub fn latest_notice(&self) -> Result<u64, ClientError> {
        let answer: NoticeNumbers = json(&self.get("notices", None, MOST_NOTE_BYTES)?)?;
        Ok(answer.latest)
    }

    /// A notice, unverified.
    pub fn notice(&self, number: u64) -> Result<Note, ClientError> {
        note(&self.get(&format!("notices/{number}"), None, MOST_NOTE_BYTES)?)
    }

    /// Asks as the member who holds `key`.
    pub fn session<'a>(&'a self, key: &'a SigningKey) -> Session<'a> {
        Session {
            server: self,
            key,
            bearer: RefCell::new(None),
        }
    }

    fn url(&self, rest: &str) -> String {
        format!("{}{}", self.origin, path(&self.network, rest))
    }

    fn get(&self, rest: &str, bearer: Option<&str>, limit: usize) -> Result<Vec<u8>, ClientError> {
        let mut request = self.agent.get(self.url(rest));
        if let Some(bearer) = bearer {
            request = request.header("authorization", format!("Bearer {bearer}"));
        }
        read(request.call(), limit)
    }

    fn post(
        &self,
        rest: &str,
        bearer: Option<&str>,
        content_type: &str,
        body: &[u8],
        limit: usize,
    ) -> Result<Vec<u8>, ClientError> {
        let mut request = self.agent.post(self.url(rest)).content_type(content_type);
        if let Some(bearer) = bearer {
            request = request.header("authorization", format!("Bearer {bearer}"));
        }
        read(request.send(body), limit)
    }
}

/// Requests of one member.
pub struct Session<'a> {
    server: &'a Server,
    key: &'a SigningKey,
    bearer: RefCell<Option<String>>,
}

const JSON: &str = "application/json";
const BYTES: &str = "application/octet-stream";
const NOTE: &str = "text/plain; charset=utf-8";

impl Session<'_> {
    /// The server that this session speaks to.
    pub fn server(&self) -> &Server {
        self.server
    }

    /// What the server holds.
    pub fn index(&self) -> Result<Index, ClientError> {
        json(&self.get("index", MOST_BUNDLE_BYTES)?)
    }

    /// A signed note, unverified.
    pub fn document(&self, kind: Asked, number: u64) -> Result<Note, ClientError> {
        let folder = match kind {
            Asked::Roster => "rosters",
            Asked::Period => "periods",
            Asked::Release => "releases",
        };
        note(&self.get(&format!("{folder}/{number}"), MOST_NOTE_BYTES)?)
    }

    /// This member's wraps.
    pub fn wraps(&self) -> Result<Vec<OwnWrap>, ClientError> {
        json(&self.get("wraps", MOST_BUNDLE_BYTES)?)
    }

    /// What arrived on `day`.
    pub fn batch(&self, day: Date) -> Result<Batch, ClientError> {
        json(&self.get(&format!("batches/{day}"), MOST_BATCH_BYTES)?)
    }

    /// Reports by id, each once; at most [`MOST_IDS`]. Those that the server no longer has are left
    /// out.
    pub fn reports(&self, ids: &[ReportId]) -> Result<Vec<ReportRecord>, ClientError> {
        assert!(ids.len() <= MOST_IDS, "callers ask in portions");
        let wanted = Wanted { ids: ids.to_vec() };
        let body = serde_json::to_vec(&wanted).expect("ids are plain JSON");
        let bytes = self.post("reports", JSON, &body, ReportRecord::MOST * ids.len())?;
        let records = ReportRecord::read_all(&bytes)?;
        each_once(ids, records.iter().map(|record| record.id))?;
        Ok(records.iter().map(ReportRecord::owned).collect())
    }

    /// The sealed withdrawals of `day`.
    pub fn withdrawals(&self, day: Date) -> Result<Vec<WithdrawalRecord>, ClientError> {
        let bytes = self.get(&format!("withdrawals/{day}"), MOST_BATCH_BYTES)?;
        Ok(WithdrawalRecord::read_all(&bytes)?)
    }

    /// Entries of `author` that come after the one numbered `after`, in order; some at a time.
    pub fn entries(&self, author: MemberId, after: u64) -> Result<Vec<Vec<u8>>, ClientError> {
        let most = usize::try_from(MOST_ENTRIES).expect("a small constant") * Bucket::Entry.size();
        let bytes = self.get(&format!("entries/{author}/{after}"), most)?;
        Ok(read_entries(&bytes)?)
    }

    /// Appends to this member's own feed.
    pub fn append_entry(&self, seq: u64, sealed: &Frame) -> Result<(), ClientError> {
        self.post(&format!("entries/{seq}"), BYTES, sealed.as_bytes(), 0)
            .map(drop)
    }

    /// The sealed manifest of a cohort.
    pub fn manifest(&self, cohort: u64) -> Result<Vec<u8>, ClientError> {
        self.get(&format!("manifests/{cohort}"), MOST_MANIFEST_BYTES)
    }

    /// Puts a cohort's sealed manifest; a conflict says that the cohort was frozen elsewhere.
    pub fn put_manifest(&self, cohort: u64, sealed: &[u8]) -> Result<(), ClientError> {
        self.post(&format!("manifests/{cohort}"), BYTES, sealed, 0)
            .map(drop)
    }

    /// Publishes a release.
    pub fn publish_release(&self, release: &Note) -> Result<(), ClientError> {
        self.post("releases", NOTE, release.to_string().as_bytes(), 0)
            .map(drop)
    }

    /// The newest statement of approved quotes; `None` where there is none.
    pub fn quotes(&self) -> Result<Option<Note>, ClientError> {
        match self.get("quotes", MOST_NOTE_BYTES) {
            Ok(bytes) => note(&bytes).map(Some),
            Err(ClientError::Missing) => Ok(None),
            Err(other) => Err(other),
        }
    }

    /// Publishes approved quotes in the place of those before; a conflict says that these are not the
    /// next, or may not stand where they would.
    pub fn publish_quotes(&self, quotes: &Note) -> Result<(), ClientError> {
        self.post("quotes", NOTE, quotes.to_string().as_bytes(), 0)
            .map(drop)
    }

    /// Publishes documents, as a steward.
    pub fn publish_documents(&self, bundle: &Bundle) -> Result<(), ClientError> {
        let body = serde_json::to_vec(bundle).expect("a bundle is plain JSON");
        if body.len() > MOST_BUNDLE_BYTES {
            return Err(ClientError::Refused(413));
        }
        self.post("documents", JSON, &body, 0).map(drop)
    }

    fn get(&self, rest: &str, limit: usize) -> Result<Vec<u8>, ClientError> {
        self.admitted(|bearer| self.server.get(rest, Some(bearer), limit))
    }

    fn post(
        &self,
        rest: &str,
        content_type: &str,
        body: &[u8],
        limit: usize,
    ) -> Result<Vec<u8>, ClientError> {
        self.admitted(|bearer| {
            self.server
                .post(rest, Some(bearer), content_type, body, limit)
        })
    }

    /// Runs `ask` with a pass; once more with a fresh one where the server no longer takes it.
    fn admitted<T>(&self, ask: impl Fn(&str) -> Result<T, ClientError>) -> Result<T, ClientError> {
        let held = self.bearer.borrow().clone();
        if let Some(bearer) = held {
            match ask(&bearer) {
                Err(ClientError::NotAdmitted) => {}
                other => return other,
            }
        }
        let fresh = self.enter()?;
        self.bearer.replace(Some(fresh.clone()));
        ask(&fresh)
    }

    /// Signs a challenge.
    fn enter(&self) -> Result<String, ClientError> {
        let server = self.server;
        let invitation: Invitation =
            json(&server.post("challenge", None, BYTES, &[], MOST_NOTE_BYTES)?)?;
        let challenge = Challenge {
            network: server.network.clone(),
            number: 0,
            origin: server.origin.to_string(),
            nonce: invitation.nonce,
        };
        let signed = self.key.sign(&challenge);
        let signed = signed.map_err(|_| ClientError::Nonsense)?.to_string();
        let pass: Pass =
            json(&server.post("session", None, NOTE, signed.as_bytes(), MOST_NOTE_BYTES)?)?;
        Ok(pass.bearer)
    }
}

/// A day of a million reports.
const MOST_BATCH_BYTES: usize = 64 << 20;

fn read(
    answer: Result<http::Response<ureq::Body>, ureq::Error>,
    limit: usize,
) -> Result<Vec<u8>, ClientError> {
    let unreachable = |error| ClientError::Unreachable(Box::new(error));
    let mut answer = answer.map_err(unreachable)?;
    match answer.status().as_u16() {
        200..=299 => {}
        401 | 403 => return Err(ClientError::NotAdmitted),
        404 => return Err(ClientError::Missing),
        409 => return Err(ClientError::Conflict),
        status @ 500.. => return Err(ClientError::Faulty(status)),
        status => return Err(ClientError::Refused(status)),
    }
    let limit = u64::try_from(limit).expect("sizes fit in 64 bits");
    answer
        .body_mut()
        .with_config()
        // One more than allowed, so that an answer of exactly the limit is not taken for a longer.
        .limit(limit + 1)
        .read_to_vec()
        .map_err(|error| match error {
            ureq::Error::BodyExceedsLimit(_) => ClientError::Nonsense,
            other => unreachable(other),
        })
}

fn json<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, ClientError> {
    serde_json::from_slice(bytes).map_err(|_| ClientError::Nonsense)
}

/// Fails where something came that was not asked for, or came twice: records without their stories
/// are so short that more of them fit.
fn each_once<T: Ord>(asked: &[T], came: impl IntoIterator<Item = T>) -> Result<(), ClientError> {
    let mut left: BTreeSet<&T> = asked.iter().collect();
    let expected = came.into_iter().all(|id| left.remove(&id));
    expected.then_some(()).ok_or(ClientError::Nonsense)
}

fn note(bytes: &[u8]) -> Result<Note, ClientError> {
    Note::from_bytes(bytes).map_err(|_| ClientError::Nonsense)
}
