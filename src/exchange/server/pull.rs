//! What members may take away.

use std::collections::BTreeSet;

use axum::body::Body;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use http::HeaderMap;
use http::header::CONTENT_TYPE;

use super::admission::{Asker, Hall};
use super::trail::Action;
use super::{Exchange, Json, unavailable};
use crate::clock::Date;
use crate::exchange::records::{ReportRecord, WithdrawalRecord};
use crate::exchange::{
    Batch, FeedHead, Index, MOST_IDS, NoticeNumbers, OwnWrap, Wanted, WithdrawalId,
};
use crate::keys::public::{ReportId, Tier, day};
use crate::seal::Frame;
use crate::store::Kind as DocumentKind;
use crate::web::{Kind, PublicError, body};

/// `GET notices`.
pub async fn notices(hall: Hall) -> Json<NoticeNumbers> {
    Json(NoticeNumbers {
        latest: hall.standing.chain.current().number.into(),
    })
}

/// `GET notices/{number}`.
pub async fn notice(
    hall: Hall,
    Path((_, number)): Path<(String, u64)>,
) -> Result<Response, PublicError> {
    let place = usize::try_from(number.wrapping_sub(1)).map_err(|_| Kind::NotFound)?;
    let mut notes = hall.standing.chain.notes();
    let note = notes.nth(place).ok_or_else(PublicError::not_found)?;
    Ok(text(note.to_string().into_bytes()))
}

/// `GET index`.
pub async fn index(
    State(exchange): State<Exchange>,
    asker: Asker,
) -> Result<Json<Index>, PublicError> {
    let (store, network) = (&exchange.0.store, &asker.hall.network);
    let latest = async |kind| {
        let number = store.latest_document_number(network, kind).await;
        number.map(Option::unwrap_or_default).map_err(unavailable)
    };
    let mut batches: BTreeSet<Date> = BTreeSet::new();
    batches.extend(store.batches(network).await.map_err(unavailable)?);
    batches.extend(
        store
            .withdrawal_batches(network)
            .await
            .map_err(unavailable)?,
    );
    let letters = match asker.seat.tier {
        Some(tier) if tier.reads(Tier::Stories) => store.letter_batches(network).await,
        _ => Ok(Vec::new()),
    };
    let feeds = store.feeds(network).await.map_err(unavailable)?;
    Ok(Json(Index {
        roster: latest(DocumentKind::Roster).await?,
        period: latest(DocumentKind::Period).await?,
        release: latest(DocumentKind::Release).await?,
        manifest: latest(DocumentKind::Manifest).await?,
        batches: batches.into_iter().collect(),
        letters: letters.map_err(unavailable)?,
        feeds: feeds
            .into_iter()
            .map(|(author, last)| FeedHead { author, last })
            .collect(),
    }))
}

/// `GET rosters/{number}`.
pub async fn roster(
    State(exchange): State<Exchange>,
    asker: Asker,
    Path((_, number)): Path<(String, u64)>,
) -> Result<Response, PublicError> {
    document(&exchange, &asker, DocumentKind::Roster, number).await
}

/// `GET periods/{number}`.
pub async fn period(
    State(exchange): State<Exchange>,
    asker: Asker,
    Path((_, number)): Path<(String, u64)>,
) -> Result<Response, PublicError> {
    document(&exchange, &asker, DocumentKind::Period, number).await
}

/// `GET releases/{number}`.
pub async fn release(
    State(exchange): State<Exchange>,
    asker: Asker,
    Path((_, number)): Path<(String, u64)>,
) -> Result<Response, PublicError> {
    document(&exchange, &asker, DocumentKind::Release, number).await
}

async fn document(
    exchange: &Exchange,
    asker: &Asker,
    kind: DocumentKind,
    number: u64,
) -> Result<Response, PublicError> {
    let stored = exchange
        .0
        .store
        .document(&asker.hall.network, kind, number)
        .await
        .map_err(unavailable)?;
    Ok(text(stored.ok_or_else(PublicError::not_found)?))
}

/// `GET wraps`: of the member who asks, nobody else's.
pub async fn wraps(
    State(exchange): State<Exchange>,
    asker: Asker,
) -> Result<Json<Vec<OwnWrap>>, PublicError> {
    let tier = asker.tier()?;
    let stored = exchange
        .0
        .store
        .wraps_for(&asker.hall.network, asker.seat.id)
        .await
        .map_err(unavailable)?;
    exchange.pulled(&asker, "wraps").await?;
    let own = stored.into_iter().filter(|wrap| tier.reads(wrap.tier));
    Ok(Json(
        own.map(|wrap| OwnWrap {
            period: wrap.period,
            tier: wrap.tier,
            wrap: wrap.body,
        })
        .collect(),
    ))
}

/// `GET batches/{day}`.
pub async fn batch(
    State(exchange): State<Exchange>,
    asker: Asker,
    Path((_, day)): Path<(String, String)>,
) -> Result<Json<Batch>, PublicError> {
    asker.tier()?;
    let (store, network) = (&exchange.0.store, &asker.hall.network);
    let day = day::parse(&day).ok_or_else(PublicError::not_found)?;
    let reports = store.ids(network, day).await.map_err(unavailable)?;
    let withdrawals = store.withdrawals(network, day).await.map_err(unavailable)?;
    exchange.pulled(&asker, "ids").await?;
    Ok(Json(Batch {
        reports,
        withdrawals: withdrawals.iter().map(|w| WithdrawalId(w.id)).collect(),
    }))
}

/// `POST reports`: ids in, records out. The story half only for those who may read it.
pub async fn reports(
    State(exchange): State<Exchange>,
    asker: Asker,
    headers: HeaderMap,
    body: Body,
) -> Result<Response, PublicError> {
    let tier = asker.tier()?;
    let ids = wanted(&headers, body).await?;
    let store = &exchange.0.store;
    let (stored, damaged) = store
        .reports_that_can_be_read(&asker.hall.network, &ids)
        .await
        .map_err(unavailable)?;
    if damaged > 0 {
        // The desk sees that something listed did not come, and says so.
        tracing::error!(
            damaged,
            "sealed reports cannot be read back: run `corncrake admin doctor`"
        );
    }
    let with_story = tier.reads(Tier::Stories);
    let subject = if with_story { "reports" } else { "answers" };
    exchange.pulled(&asker, subject).await?;
    let mut out = Vec::new();
    for report in stored {
        let record = ReportRecord {
            id: report.id,
            period: report.period,
            answers: report.answers.into_bytes(),
            story: report.story.filter(|_| with_story).map(Frame::into_bytes),
        };
        record.write(&mut out);
    }
    Ok(bytes(out))
}

async fn wanted(headers: &HeaderMap, body: Body) -> Result<Vec<ReportId>, PublicError> {
    // 32 digits, two quotation marks and a comma each, and room for the rest.
    let limit = MOST_IDS * 35 + 64;
    let body = body::read_as("application/json", headers, body, limit).await?;
    let wanted: Wanted = serde_json::from_slice(&body).map_err(|_| Kind::BadRequest)?;
    if wanted.ids.len() > MOST_IDS {
        return Err(Kind::TooLarge.into());
    }
    Ok(wanted.ids)
}

/// `GET withdrawals/{day}`.
pub async fn withdrawals(
    State(exchange): State<Exchange>,
    asker: Asker,
    Path((_, day)): Path<(String, String)>,
) -> Result<Response, PublicError> {
    asker.tier()?;
    let day = day::parse(&day).ok_or_else(PublicError::not_found)?;
    let stored = exchange
        .0
        .store
        .withdrawals(&asker.hall.network, day)
        .await
        .map_err(unavailable)?;
    exchange.pulled(&asker, "withdrawals").await?;
    let mut out = Vec::new();
    for withdrawal in stored {
        let record = WithdrawalRecord {
            id: WithdrawalId(withdrawal.id),
            sealed: withdrawal.statement.into_bytes(),
        };
        record.write(&mut out);
    }
    Ok(bytes(out))
}

impl Exchange {
    /// Fails unless this member may read stories, and notes that somebody tried who may not.
    pub(super) async fn reader_of_stories(&self, asker: &Asker) -> Result<(), PublicError> {
        if asker.tier()?.reads(Tier::Stories) {
            return Ok(());
        }
        let who = Some(asker.seat.id);
        Err(self.refuse(&asker.hall, who, "may not read stories").await)
    }

    /// Notes that something was handed out.
    pub(super) async fn pulled(&self, asker: &Asker, what: &str) -> Result<(), PublicError> {
        let who = Some(asker.seat.id);
        self.note(&asker.hall, who, Action::Pull, what).await
    }
}

pub(super) fn text(body: Vec<u8>) -> Response {
    ([(CONTENT_TYPE, "text/plain; charset=utf-8")], body).into_response()
}

/// An answer of raw bytes.
pub fn bytes(body: Vec<u8>) -> Response {
    ([(CONTENT_TYPE, "application/octet-stream")], body).into_response()
}
