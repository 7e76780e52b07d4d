//! Frozen cohorts, sealed, and the releases made of them.

use axum::body::Body;
use axum::extract::{Path, State};
use axum::response::Response;
use http::{HeaderMap, StatusCode};

use super::admission::Asker;
use super::pull::bytes;
use super::trail::Action;
use super::{Exchange, unavailable};
use crate::exchange::MOST_MANIFEST_BYTES;
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
    exchange.releaser(&asker).await?;
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

impl Exchange {
    /// Fails unless the notice in force lets this member sign releases.
    async fn releaser(&self, asker: &Asker) -> Result<(), PublicError> {
        asker.tier()?;
        let current = asker.hall.standing.chain.current();
        if current.releasers.contains(&asker.seat.verify) {
            return Ok(());
        }
        let who = Some(asker.seat.id);
        Err(self.refuse(&asker.hall, who, "may not release").await)
    }
}
