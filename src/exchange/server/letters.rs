//! What is written after a report: letters go out to those who may read stories, replies come in
//! from those whom the notice lets sign them.

use axum::body::Body;
use axum::extract::{Path, State};
use axum::response::Response;
use http::{HeaderMap, StatusCode};

use super::admission::Asker;
use super::pull::bytes;
use super::trail::Action;
use super::{Exchange, Json, record, unavailable};
use crate::exchange::records::{LetterRecord, ReplyRecord};
use crate::exchange::{LetterBatch, LetterId, MOST_IDS, WantedLetters};
use crate::keys::public::day;
use crate::store::{Letter, Reply, ReplyPut};
use crate::web::{Kind, PublicError, body};

/// `GET letters/{day}`.
pub async fn batch(
    State(exchange): State<Exchange>,
    asker: Asker,
    Path((_, day)): Path<(String, String)>,
) -> Result<Json<LetterBatch>, PublicError> {
    exchange.reader_of_stories(&asker).await?;
    let day = day::parse(&day).ok_or_else(PublicError::not_found)?;
    let ids = exchange.0.store.letter_ids(&asker.hall.network, day);
    let letters = ids.await.map_err(unavailable)?.into_iter().map(LetterId);
    let letters = letters.collect();
    exchange.pulled(&asker, "letter ids").await?;
    Ok(Json(LetterBatch { letters }))
}

/// `POST letters`: ids in, records out.
pub async fn letters(
    State(exchange): State<Exchange>,
    asker: Asker,
    headers: HeaderMap,
    body: Body,
) -> Result<Response, PublicError> {
    exchange.reader_of_stories(&asker).await?;
    // As for reports: 32 digits, two quotation marks and a comma each, and room for the rest.
    let limit = MOST_IDS * 35 + 64;
    let body = body::read_as("application/json", &headers, body, limit).await?;
    let wanted: WantedLetters = serde_json::from_slice(&body).map_err(|_| Kind::BadRequest)?;
    if wanted.ids.len() > MOST_IDS {
        return Err(Kind::TooLarge.into());
    }
    let ids: Vec<[u8; 16]> = wanted.ids.iter().map(|id| id.0).collect();
    let stored = exchange.0.store.letters(&asker.hall.network, &ids);
    let stored = stored.await.map_err(unavailable)?;
    exchange.pulled(&asker, "letters").await?;
    let mut out = Vec::new();
    for letter in stored {
        let record = LetterRecord {
            id: LetterId(letter.id),
            period: letter.period,
            sealed: letter.sealed.into_bytes(),
        };
        record.write(&mut out);
    }
    Ok(bytes(out))
}

/// `POST replies`: into a mailbox, with a copy for the desks. The server can open neither; phones
/// and desks check who signed.
pub async fn reply(
    State(exchange): State<Exchange>,
    asker: Asker,
    headers: HeaderMap,
    body: Body,
) -> Result<StatusCode, PublicError> {
    exchange.reader_of_stories(&asker).await?;
    exchange.releaser(&asker, "may not reply").await?;
    let record = record(&headers, body, ReplyRecord::LEN, ReplyRecord::read).await?;
    let hall = &asker.hall;
    let (id, period, copy) = record.copy;
    hall.check_period(period)?;
    let reply = Reply {
        network: hall.network.clone(),
        mailbox: record.mailbox,
        id: record.id,
        batch: hall.day,
        sealed: record.sealed,
        copy: Some(Letter {
            network: hall.network.clone(),
            id: id.0,
            mailbox: record.mailbox,
            batch: hall.day,
            period,
            sealed: copy,
            token: None,
        }),
    };
    let put = exchange.0.store.put_reply(reply);
    if put.await.map_err(unavailable)? == ReplyPut::Full {
        return Err(Kind::Conflict.into());
    }
    let who = Some(asker.seat.id);
    exchange.note(hall, who, Action::Reply, "").await?;
    Ok(StatusCode::NO_CONTENT)
}
