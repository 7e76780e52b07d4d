//! Approved quotes: the newest statement of them, which replaces the one before.

use axum::body::Body;
use axum::extract::State;
use axum::response::Response;
use http::{HeaderMap, StatusCode};

use super::admission::Asker;
use super::pull::text;
use super::standing::notes;
use super::trail::Action;
use super::{Exchange, no_standing, unavailable};
use crate::exchange::MOST_NOTE_BYTES;
use crate::keys::public::{Note, NoticeChain};
use crate::release::quotes::{QuotesFault, VerifiedQuotes, newest};
use crate::release::{self, ReleaseError};
use crate::store::{Kind as DocumentKind, Put};
use crate::web::{Kind, PublicError, body};

/// Why quotes are not taken in.
#[derive(Debug, thiserror::Error)]
enum NotTaken {
    #[error(transparent)]
    Quotes(#[from] QuotesFault),
    #[error(transparent)]
    Releases(#[from] ReleaseError),
}

/// `GET quotes`: the newest statement.
pub async fn quotes(
    State(exchange): State<Exchange>,
    asker: Asker,
) -> Result<Response, PublicError> {
    let held = exchange.held(&asker, DocumentKind::Quotes).await?.pop();
    let newest = held.ok_or_else(PublicError::not_found)?;
    Ok(text(newest.to_string().into_bytes()))
}

/// `POST quotes`: the statement that replaces the newest, if it verifies from the root, is the next and
/// has every quote beside a figure that is published and large enough.
pub async fn publish(
    State(exchange): State<Exchange>,
    asker: Asker,
    headers: HeaderMap,
    body: Body,
) -> Result<StatusCode, PublicError> {
    exchange.releaser(&asker, "may not release").await?;
    exchange.publishable(&asker).await?;
    let body = body::read_as("text/plain", &headers, body, MOST_NOTE_BYTES).await?;
    let note = Note::from_bytes(&body)
        .map_err(|reason| PublicError::new(Kind::BadRequest).because(reason))?;
    let held = exchange.held(&asker, DocumentKind::Quotes).await?.pop();
    if held.as_ref().is_some_and(|held| held.hash() == note.hash()) {
        return Ok(StatusCode::NO_CONTENT);
    }
    let published = exchange.held(&asker, DocumentKind::Release).await?;
    let who = Some(asker.seat.id);
    let number = match check(&asker.hall.standing.chain, published, held, note.clone()) {
        Ok(quotes) => quotes.quotes().number(),
        Err(reason) => {
            let why = "quotes that do not verify";
            exchange
                .note(&asker.hall, who, Action::Refused, why)
                .await?;
            return Err(PublicError::new(Kind::Conflict).because(reason));
        }
    };
    let (store, network) = (&exchange.0.store, &asker.hall.network);
    let body = note.to_string().into_bytes();
    let put = store.replace_document(network, DocumentKind::Quotes, number.into(), body);
    if put.await.map_err(unavailable)? == Put::Conflict {
        return Err(Kind::Conflict.into());
    }
    exchange
        .note(&asker.hall, who, Action::Quotes, &number.to_string())
        .await?;
    Ok(StatusCode::NO_CONTENT)
}

impl Exchange {
    /// The asker's network's documents of one kind, by number.
    async fn held(&self, asker: &Asker, kind: DocumentKind) -> Result<Vec<Note>, PublicError> {
        let held = notes(&self.0.store, &asker.hall.network, kind).await;
        held.map_err(no_standing)
    }
}

fn check(
    chain: &NoticeChain,
    published: Vec<Note>,
    held: Option<Note>,
    note: Note,
) -> Result<VerifiedQuotes, NotTaken> {
    let held = held.map(|held| VerifiedQuotes::verify(held, chain));
    let quotes = VerifiedQuotes::verify(note, chain)?;
    quotes.follow(held.transpose()?.as_ref())?;
    let releases = release::verify(published, chain)?;
    match quotes.quotes().misplaced(newest(&releases)) {
        None => Ok(quotes),
        Some(_) => Err(QuotesFault::TooFew.into()),
    }
}
