//! The way back for those whose phone does the work ([`crate::seal::wire`]): what comes is two
//! identifiers that the receipt leads to, never the receipt, and what goes is ciphertext.
//!
//! Every answer of an address has one status, one length and the same headers.

use axum::extract::Request;
use axum::response::{IntoResponse, Response};
use http::header::CONTENT_TYPE;
use http::{HeaderValue, StatusCode};
use zeroize::Zeroizing;

use super::super::sealed::{self, Taken, json};
use super::super::{Visit, send};
use super::letter::{self, token_use};
use super::{Found, Place, empty, look_up, on_the_beat, withdraw};
use crate::keys::public::NetworkName;
use crate::seal::Bucket;
use crate::seal::wire::{
    CLAIM_LEN, Claim, LETTER_LEN, MAILBOX_LEN, SealedLetter, SealedWithdrawal, WITHDRAWAL_LEN,
};
use crate::store::{self, Outcome};
use crate::web::{Kind, PublicError, body, leaving_no_trace};

/// `POST /{network}/mailbox`: whether the report is there, and the replies.
pub async fn mailbox(visit: Visit, request: Request) -> Result<Response, PublicError> {
    leaving_no_trace(async {
        let claim = claim(request).await?;
        let place = Place::claimed(&claim, &visit.venue.network.name);
        let found = on_the_beat(&visit, look_up(&visit, place)).await?;
        Ok(bytes(answer(&found)))
    })
    .await
}

/// `POST /{network}/mailbox/empty`: deletes the replies.
pub async fn emptied(visit: Visit, request: Request) -> Result<Response, PublicError> {
    leaving_no_trace(async {
        let claim = claim(request).await?;
        let place = Place::claimed(&claim, &visit.venue.network.name);
        let emptied = async {
            if !look_up(&visit, place).await?.busy {
                empty(&visit, place).await?;
            }
            Ok(bytes(vec![1]))
        };
        on_the_beat(&visit, emptied).await
    })
    .await
}

/// `POST /{network}/withdraw`: takes the report back, with all that lies in its mailbox.
pub async fn withdrawn(visit: Visit, request: Request) -> Result<Response, PublicError> {
    leaving_no_trace(async {
        let body = whole(request, WITHDRAWAL_LEN).await?;
        let asked = SealedWithdrawal::parse(&body)
            .map_err(|error| PublicError::new(Kind::BadRequest).because(error))?;
        let place = Place::claimed(&asked.claim, &visit.venue.network.name);
        let withdrawn = async {
            let busy = look_up(&visit, place).await?.busy;
            let gone = !busy && withdraw(&visit, place, (asked.id, asked.statement)).await?;
            Ok(bytes(vec![gone.into()]))
        };
        on_the_beat(&visit, withdrawn).await
    })
    .await
}

/// `POST /{network}/letter`: the reporter writes again. Whether there is such a mailbox is not
/// looked at: nothing that is stored would tell.
pub async fn take_letter(visit: Visit, request: Request) -> Result<Response, PublicError> {
    leaving_no_trace(letter_taken(visit, request)).await
}

async fn letter_taken(visit: Visit, request: Request) -> Result<Response, PublicError> {
    let token = sealed::token(request.headers()).to_owned();
    let body = whole(request, LETTER_LEN).await?;
    let letter = SealedLetter::parse(&body)
        .map_err(|error| PublicError::new(Kind::BadRequest).because(error))?;

    let (intake, venue) = (&visit.intake, &visit.venue);
    let name = &venue.network.name;
    let today = intake.clock.today();
    let Some(token) = intake.tokens.check(name, &token, today) else {
        return Ok(sealed::refused_token(&visit));
    };
    if venue.network.pause(visit.lang).is_some() {
        return Err(Kind::Unavailable.into());
    }
    let accepted = venue.keyring.accepts(&intake.store, letter.period, today);
    if !accepted.await {
        return Ok(json(StatusCode::CONFLICT, &Taken::PeriodRefused));
    }
    let letter = store::Letter {
        network: name.clone(),
        id: letter.id,
        mailbox: letter.mailbox.mailbox_id(name),
        batch: today,
        period: letter.period,
        sealed: letter.letter,
        token: Some(token_use(token)),
    };
    match letter::store(intake, letter).await {
        None => Ok(sealed::over_budget()),
        Some(Ok(Outcome::Stored | Outcome::AlreadyHere)) => {
            Ok(json(StatusCode::OK, &Taken::Stored))
        }
        Some(Ok(Outcome::TokenUsedUp)) => Ok(sealed::refused_token(&visit)),
        Some(Err(error)) => {
            send::log_not_saved(&visit, &error);
            Err(Kind::Unavailable.into())
        }
    }
}

impl Place {
    fn claimed(claim: &Claim, network: &NetworkName) -> Self {
        Self {
            report: claim.id.report_id(network),
            mailbox: claim.mailbox.mailbox_id(network),
        }
    }
}

/// Eight frames are copied, the decoys under a mask that leaves nothing of them.
fn answer(found: &Found) -> Vec<u8> {
    let mut body = vec![0; MAILBOX_LEN];
    let (head, slots) = body.split_at_mut(8);
    head[0] = found.there.into();
    head[1] = u8::try_from(found.replies.len()).expect("at most eight are read");
    head[2] = found.busy.into();
    let real = found.replies.iter().map(|frame| (frame, 0xff));
    let frames = real.chain(found.decoys.iter().map(|frame| (frame, 0x00)));
    for (slot, (frame, mask)) in slots.chunks_exact_mut(Bucket::Entry.size()).zip(frames) {
        for (to, from) in slot.iter_mut().zip(frame.as_bytes()) {
            *to = from & mask;
        }
    }
    body
}

async fn claim(request: Request) -> Result<Claim, PublicError> {
    let body = whole(request, CLAIM_LEN).await?;
    Claim::parse(&body).ok_or_else(|| Kind::BadRequest.into())
}

async fn whole(request: Request, limit: usize) -> Result<Zeroizing<Vec<u8>>, PublicError> {
    let (parts, body) = request.into_parts();
    body::read_as("application/octet-stream", &parts.headers, body, limit).await
}

fn bytes(body: Vec<u8>) -> Response {
    let kind = HeaderValue::from_static("application/octet-stream");
    ([(CONTENT_TYPE, kind)], body).into_response()
}
