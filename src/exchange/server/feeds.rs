//! Feeds of entries: each member appends to their own and reads everybody's.

use axum::body::Body;
use axum::extract::{Path, State};
use axum::response::Response;
use http::{HeaderMap, StatusCode};

use super::admission::Asker;
use super::pull::bytes;
use super::trail::Action;
use super::{Exchange, unavailable};
use crate::exchange::MOST_ENTRIES;
use crate::keys::public::MemberId;
use crate::seal::{Bucket, Frame};
use crate::store::Put;
use crate::web::{Kind, PublicError, body};

/// `GET entries/{author}/{after}`: the entries that come next, some at a time.
pub async fn read(
    State(exchange): State<Exchange>,
    asker: Asker,
    Path((_, author, after)): Path<(String, String, u64)>,
) -> Result<Response, PublicError> {
    asker.tier()?;
    let author: MemberId = author.parse().map_err(|_| PublicError::not_found())?;
    let mut out = Vec::new();
    for seq in (1..=MOST_ENTRIES).map_while(|nth| after.checked_add(nth)) {
        let entry = exchange
            .0
            .store
            .entry(&asker.hall.network, author, seq)
            .await
            .map_err(unavailable)?;
        let Some(entry) = entry else { break };
        out.extend_from_slice(&entry);
    }
    exchange.pulled(&asker, "entries").await?;
    Ok(bytes(out))
}

/// `POST entries/{seq}`: the next entry of the asker's own feed. There is no way to name another
/// author.
pub async fn append(
    State(exchange): State<Exchange>,
    asker: Asker,
    Path((_, seq)): Path<(String, u64)>,
    headers: HeaderMap,
    body: Body,
) -> Result<StatusCode, PublicError> {
    asker.tier()?;
    let size = Bucket::Entry.size();
    let body = body::read_as("application/octet-stream", &headers, body, size).await?;
    let frame = Frame::from_bytes(Bucket::Entry, body.to_vec())
        .map_err(|reason| PublicError::new(Kind::BadRequest).because(reason))?;
    let (network, author) = (&asker.hall.network, asker.seat.id);
    let put = exchange
        .0
        .store
        .append_entry(network, author, seq, asker.hall.day, frame.into_bytes())
        .await
        .map_err(unavailable)?;
    match put {
        Put::Stored | Put::Same => {
            let who = Some(author);
            exchange.note(&asker.hall, who, Action::Entry, "").await?;
            Ok(StatusCode::NO_CONTENT)
        }
        Put::Conflict => Err(Kind::Conflict.into()),
    }
}
