//! Frozen cohorts, sealed, and the releases made of them.

use axum::body::Body;
use axum::extract::{Path, State};
use axum::response::Response;
use http::{HeaderMap, StatusCode};

use super::admission::Asker;
use super::pull::bytes;
use super::standing::notes;
use super::trail::Action;
use super::{Exchange, no_standing, unavailable};
use crate::exchange::{MOST_MANIFEST_BYTES, MOST_NOTE_BYTES};
use crate::keys::public::{Note, NoticeChain};
use crate::release::{self, Proof, Publishable, Release};
use crate::store::{Kind as DocumentKind, Put};
use crate::web::{Kind, PublicError, body};

/// `GET manifests/{number}`.
pub async fn manifest(
    State(exchange): State<Exchange>,
    asker: Asker,
    Path((_, number)): Path<(String, u64)>,
) -> Result<Response, PublicError> {
    asker.tier()?;
    let stored = exchange
        .0
        .store
        .document(&asker.hall.network, DocumentKind::Manifest, number)
        .await
        .map_err(unavailable)?;
    exchange.pulled(&asker, "manifests").await?;
    Ok(bytes(stored.ok_or_else(PublicError::not_found)?))
}

/// `POST manifests/{number}`: one for each cohort, in order, by those who may sign a release. The
/// server cannot look inside; desks do.
pub async fn put_manifest(
    State(exchange): State<Exchange>,
    asker: Asker,
    Path((_, number)): Path<(String, u64)>,
    headers: HeaderMap,
    body: Body,
) -> Result<StatusCode, PublicError> {
    exchange.releaser(&asker, "may not release").await?;
    exchange.publishable(&asker).await?;
    let (store, network) = (&exchange.0.store, &asker.hall.network);
    let body = body::read_as(
        "application/octet-stream",
        &headers,
        body,
        MOST_MANIFEST_BYTES,
    )
    .await?;
    let latest = store
        .latest_document_number(network, DocumentKind::Manifest)
        .await
        .map_err(unavailable)?
        .unwrap_or(0);
    if number == 0 || number > latest + 1 || body.is_empty() {
        return Err(Kind::Conflict.into());
    }
    let put = store
        .put_document(network, DocumentKind::Manifest, number, body.to_vec())
        .await
        .map_err(unavailable)?;
    if put == Put::Conflict {
        return Err(Kind::Conflict.into());
    }
    let who = Some(asker.seat.id);
    exchange
        .note(&asker.hall, who, Action::Manifest, &number.to_string())
        .await?;
    Ok(StatusCode::NO_CONTENT)
}

/// `POST releases`: the next release, if it verifies together with all before it, from the root.
///
/// That is the audit in its closed form, of each release by itself. [`release::audit`], of all of them
/// together, is not made here, on purpose: its linear programs take as long as whoever writes the figures
/// wants, and reporters would wait; who means to give counts away has them anyway; and nobody should
/// believe a server's verdict where `corncrake verify` gives everybody their own. Desks make it before
/// they sign, countersign or send (docs/releases.md says more).
pub async fn publish(
    State(exchange): State<Exchange>,
    asker: Asker,
    headers: HeaderMap,
    body: Body,
) -> Result<StatusCode, PublicError> {
    exchange.releaser(&asker, "may not release").await?;
    exchange.publishable(&asker).await?;
    let (store, network) = (&exchange.0.store, &asker.hall.network);
    let body = body::read_as("text/plain", &headers, body, MOST_NOTE_BYTES).await?;
    let note = Note::from_bytes(&body)
        .map_err(|reason| PublicError::new(Kind::BadRequest).because(reason))?;
    let published = notes(store, network, DocumentKind::Release);
    let published = published.await.map_err(no_standing)?;
    if published.iter().any(|held| held.hash() == note.hash()) {
        return Ok(StatusCode::NO_CONTENT);
    }
    let who = Some(asker.seat.id);
    let release = match check(&asker.hall.standing.chain, published, note.clone()) {
        Ok(release) => release,
        Err(reason) => {
            let why = "a release that does not verify";
            exchange
                .note(&asker.hall, who, Action::Refused, why)
                .await?;
            return Err(PublicError::new(Kind::Conflict).because(reason));
        }
    };
    for cohort in release.cohorts() {
        let manifest = store.document(network, DocumentKind::Manifest, cohort.into());
        if manifest.await.map_err(unavailable)?.is_none() {
            return Err(Kind::Conflict.into());
        }
    }
    let number = release.number.into();
    let body = note.to_string().into_bytes();
    let put = store.put_document(network, DocumentKind::Release, number, body);
    if put.await.map_err(unavailable)? == Put::Conflict {
        return Err(Kind::Conflict.into());
    }
    exchange
        .note(&asker.hall, who, Action::Release, &number.to_string())
        .await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Verifies `note` as the next release. Beyond what a verifier needs, it may bear no signature that
/// does not count: that would spoil the proof that the site hands out.
fn check(
    chain: &NoticeChain,
    mut published: Vec<Note>,
    note: Note,
) -> Result<Release, release::ProofError> {
    published.push(note);
    let verified = release::verify(published, chain)?;
    Proof::new(chain, &verified).check(None)?;
    let last = verified.last().ok_or(release::ProofError::Empty)?;
    Ok(last.release().clone())
}

impl Exchange {
    /// Fails where the network is for practice: nothing of it is frozen or published here.
    pub(super) async fn publishable(&self, asker: &Asker) -> Result<(), PublicError> {
        let Err(reason) = Publishable::of(&asker.hall.standing.chain) else {
            return Ok(());
        };
        let who = Some(asker.seat.id);
        let why = "a release of a network that is for practice";
        self.note(&asker.hall, who, Action::Refused, why).await?;
        Err(PublicError::new(Kind::Conflict).because(reason))
    }

    /// Fails unless the notice in force lets this member sign releases and replies.
    pub(super) async fn releaser(&self, asker: &Asker, otherwise: &str) -> Result<(), PublicError> {
        asker.tier()?;
        let current = asker.hall.standing.chain.current();
        if current.releasers.contains(&asker.seat.verify) {
            return Ok(());
        }
        let who = Some(asker.seat.id);
        Err(self.refuse(&asker.hall, who, otherwise).await)
    }
}
