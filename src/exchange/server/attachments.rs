//! Sealed attachments, part by part.

use axum::extract::{Path, State};
use axum::response::Response;

use super::admission::Asker;
use super::pull::bytes;
use super::{Exchange, Json, unavailable};
use crate::exchange::AttachmentShape;
use crate::keys::public::AttachmentId;
use crate::store::StoredAttachment;
use crate::web::PublicError;

/// `GET attachments/{id}`: how large it is. One that has not come whole is not there yet.
pub async fn shape(
    State(exchange): State<Exchange>,
    asker: Asker,
    Path((_, id)): Path<(String, String)>,
) -> Result<Json<AttachmentShape>, PublicError> {
    exchange.reader_of_stories(&asker).await?;
    let id = parse(&id)?;
    let stored = exchange.0.store.attachment(&asker.hall.network, id);
    let stored = stored.await.map_err(unavailable)?;
    exchange.pulled(&asker, "attachments").await?;
    let whole = stored.filter(StoredAttachment::is_complete);
    let size = whole.and_then(|stored| usize::try_from(stored.size).ok());
    let shape = size.and_then(AttachmentShape::of);
    shape.map(Json).ok_or_else(PublicError::not_found)
}

/// `GET attachments/{id}/{part}`.
pub async fn part(
    State(exchange): State<Exchange>,
    asker: Asker,
    Path((_, id, number)): Path<(String, String, u32)>,
) -> Result<Response, PublicError> {
    exchange.reader_of_stories(&asker).await?;
    let id = parse(&id)?;
    let part = exchange
        .0
        .store
        .attachment_part(&asker.hall.network, id, number);
    let part = part.await.map_err(unavailable)?;
    exchange.pulled(&asker, "attachments").await?;
    Ok(bytes(part.ok_or_else(PublicError::not_found)?.into()))
}

fn parse(id: &str) -> Result<AttachmentId, PublicError> {
    id.parse().map_err(|_| PublicError::not_found())
}
