//! Reports that their sender sealed: the wire contract ([`crate::seal::wire`]).
//!
//! `GET /{network}/sealed` says what to seal to and gives a form token; `POST` takes one body of
//! fixed length, with the token in the header `corncrake-token`. Whoever seals checks the notice
//! from its root before trusting the recipients named here.

use axum::extract::Request;
use axum::response::{IntoResponse, Response};
use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderValue, StatusCode};
use serde::Serialize;

use super::flood::{self, Admission};
use super::{Visit, send};
use crate::seal::wire::{self, Sealed};
use crate::store::Outcome;
use crate::web::{Kind, PublicError, body, leaving_no_trace};

/// The header that carries the form token.
const TOKEN: &str = "corncrake-token";

/// What `GET` answers.
#[derive(Serialize)]
struct Keys {
    network: String,
    notice: u32,
    period: u32,
    answers: String,
    story: String,
    questionnaire: String,
    token: String,
}

/// What `POST` answers.
#[derive(Serialize)]
#[serde(tag = "outcome", rename_all = "kebab-case")]
pub enum Taken {
    /// Durably stored, now or before.
    Stored,
    /// The token was missing, forged, too old or used up; here is a fresh one.
    TokenRefused {
        /// The fresh one.
        token: String,
    },
    /// The period is not in use any more, or not yet: seal again.
    PeriodRefused,
    /// Too much is coming in: nothing was stored, try the same again in an hour.
    OverBudget,
}

/// `GET /{network}/sealed`.
pub async fn keys(visit: Visit) -> Result<Response, PublicError> {
    let (intake, network) = (&visit.intake, &visit.venue.network);
    let today = intake.clock.today();
    let sealing = visit.venue.keyring.sealing(&intake.store, today).await;
    let (Some(sealing), None) = (sealing, network.pause(visit.lang)) else {
        return Err(Kind::Unavailable.into());
    };
    let keys = Keys {
        network: network.name.to_string(),
        notice: sealing.notice,
        period: sealing.period.number,
        answers: sealing.period.answers.to_string(),
        story: sealing.period.story.to_string(),
        questionnaire: network.questionnaire.version().to_string(),
        token: intake.fresh_token(&network.name),
    };
    Ok(json(StatusCode::OK, &keys))
}

/// `POST /{network}/sealed`. What leads to report and mailbox stands in the body.
pub async fn take(visit: Visit, request: Request) -> Result<Response, PublicError> {
    leaving_no_trace(taken(visit, request)).await
}

async fn taken(visit: Visit, request: Request) -> Result<Response, PublicError> {
    let (parts, body) = request.into_parts();
    let essence = "application/octet-stream";
    let body = body::read_as(essence, &parts.headers, body, wire::BODY_LEN).await?;
    let sealed =
        Sealed::parse(&body).map_err(|error| PublicError::new(Kind::BadRequest).because(error))?;
    // A crowd waits for the disk, and each holds its report only once.
    drop(body);

    let (intake, venue) = (&visit.intake, &visit.venue);
    let name = &venue.network.name;
    let today = intake.clock.today();
    let Some(token) = intake.tokens.check(name, token(&parts.headers), today) else {
        return Ok(refused_token(&visit));
    };
    let accepted = venue.keyring.accepts(&intake.store, sealed.period, today);
    if venue.network.pause(visit.lang).is_some() {
        return Err(Kind::Unavailable.into());
    }
    if !accepted.await {
        return Ok(json(StatusCode::CONFLICT, &Taken::PeriodRefused));
    }
    let ids = (sealed.id.report_id(name), sealed.mailbox.mailbox_id(name));
    let Some(admission) = Admission::of_report(intake, name, ids.0).await else {
        return Ok(over_budget());
    };
    let submission = send::submission(&visit, ids, sealed.period, sealed.report, token);
    let outcome = intake.store.submit(submission).await;
    admission.settle(matches!(outcome, Ok(Outcome::Stored)));
    match outcome {
        Ok(Outcome::Stored | Outcome::AlreadyHere) => Ok(json(StatusCode::OK, &Taken::Stored)),
        Ok(Outcome::TokenUsedUp) => Ok(refused_token(&visit)),
        Err(error) => {
            send::log_not_saved(&visit, &error);
            Err(Kind::Unavailable.into())
        }
    }
}

/// The form token that a request carries; empty where there is none.
pub fn token(headers: &HeaderMap) -> &str {
    headers
        .get(TOKEN)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default()
}

/// Refuses a token and gives a fresh one.
pub fn refused_token(visit: &Visit) -> Response {
    let token = visit.intake.fresh_token(&visit.venue.network.name);
    json(StatusCode::FORBIDDEN, &Taken::TokenRefused { token })
}

/// The refusal of everything that a sender sealed while the budgets are used up.
pub fn over_budget() -> Response {
    let mut response = json(StatusCode::SERVICE_UNAVAILABLE, &Taken::OverBudget);
    response
        .headers_mut()
        .insert(http::header::RETRY_AFTER, flood::RETRY_AFTER);
    response
}

/// An answer in JSON.
pub fn json(status: StatusCode, value: &impl Serialize) -> Response {
    let text = serde_json::to_vec(value).expect("structs of strings and numbers become JSON");
    let json = HeaderValue::from_static("application/json");
    (status, [(CONTENT_TYPE, json)], text).into_response()
}
