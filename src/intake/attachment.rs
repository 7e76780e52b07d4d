//! Attachments that their sender sealed, part by part: `POST /{network}/attachment`.
//!
//! Mailbox secret and attachment id (16 bytes each), period, size of the whole frame and number of
//! the part (four bytes each, big-endian), and the part: 512 KiB, the last one what is left. The
//! form token is checked and not used up. The first part comes first; any part may come again.

use axum::extract::Request;
use axum::response::Response;
use bytes::Bytes;
use http::StatusCode;

use super::Visit;
use super::files::FileLimits;
use super::sealed::{self, Taken};
use crate::keys::public::{AttachmentId, MailboxSecret};
use crate::metrics::Event;
use crate::seal::FrameError;
use crate::seal::attachment::{check_attachment_frame, is_frame_size};
use crate::store::{AttachmentHead, AttachmentPut, BudgetKind, PART_LEN, part_len};
use crate::web::{Kind, PublicError, body, leaving_no_trace};

/// Bytes before the part.
const HEAD: usize = 16 + 16 + 4 + 4 + 4;

/// What a body says.
struct Part {
    mailbox: MailboxSecret,
    id: AttachmentId,
    period: u32,
    size: u32,
    number: u32,
    bytes: Bytes,
}

impl Part {
    /// Reads a body and checks all that can be checked of it. `largest` is the largest frame.
    fn parse(body: &[u8], largest: u64) -> Result<Self, FrameError> {
        let (head, bytes) = body.split_at_checked(HEAD).ok_or(FrameError::Length)?;
        let sixteen =
            |at: usize| -> [u8; 16] { head[at..at + 16].try_into().expect("a range of 16 bytes") };
        let number = |at: usize| {
            u32::from_be_bytes(head[at..at + 4].try_into().expect("a range of 4 bytes"))
        };
        let part = Self {
            mailbox: MailboxSecret::from_bytes(sixteen(0)),
            id: AttachmentId::from_bytes(sixteen(16)),
            period: number(32),
            size: number(36),
            number: number(40),
            bytes: Bytes::copy_from_slice(bytes),
        };
        if u64::from(part.size) > largest || !is_frame_size(part.size) {
            return Err(FrameError::Size);
        }
        if part_len(part.size, part.number) != Some(bytes.len()) {
            return Err(FrameError::Length);
        }
        if part.number == 0 {
            check_attachment_frame(bytes, part.size)?;
        }
        Ok(part)
    }
}

/// `POST /{network}/attachment`. What leads to the mailbox stands in the body.
pub async fn take(visit: Visit, request: Request) -> Result<Response, PublicError> {
    leaving_no_trace(taken(visit, request)).await
}

async fn taken(visit: Visit, request: Request) -> Result<Response, PublicError> {
    let (parts, body) = request.into_parts();
    let intake = &visit.intake;
    let limits = intake.files.as_ref().ok_or_else(PublicError::not_found)?;
    let essence = "application/octet-stream";
    let body = body::read_as(essence, &parts.headers, body, HEAD + PART_LEN).await?;
    let part = Part::parse(&body, limits.largest_frame())
        .map_err(|error| PublicError::new(Kind::BadRequest).because(error))?;
    drop(body);

    let network = &visit.venue.network;
    let today = intake.clock.today();
    let token = sealed::token(&parts.headers);
    if intake.tokens.check(&network.name, token, today).is_none() {
        return Ok(sealed::refused_token(&visit));
    }
    if network.pause(visit.lang).is_some() {
        return Err(Kind::Unavailable.into());
    }
    let keyring = &visit.venue.keyring;
    if !keyring.accepts(&intake.store, part.period, today).await {
        return Ok(sealed::json(StatusCode::CONFLICT, &Taken::PeriodRefused));
    }
    store(&visit, limits, part).await
}

async fn store(visit: &Visit, limits: &FileLimits, part: Part) -> Result<Response, PublicError> {
    let (intake, network) = (&visit.intake, &visit.venue.network.name);
    let kib = (part.bytes.len() as u64).div_ceil(1024);
    let kind = BudgetKind::AttachmentKib;
    let spent = intake.budgets.spend(network, kind, kib).await;
    // A part that is stored already may come again: its answer was lost.
    if !spent && !is_here(visit, &part).await {
        intake.count(network, Event::OverBudget, 1);
        return Ok(sealed::over_budget());
    }
    let head = AttachmentHead {
        network: network.clone(),
        id: part.id,
        mailbox: part.mailbox.mailbox_id(network),
        batch: intake.clock.today(),
        period: part.period,
        size: part.size,
        most: limits.mailbox_room(),
    };
    let is_first = part.number == 0;
    let put = intake
        .store
        .put_attachment_part(head, part.number, part.bytes);
    let outcome = put.await;
    let is_new = matches!(outcome, Ok(AttachmentPut::Stored));
    intake.count(network, Event::Attachment, u64::from(is_first && is_new));
    if spent && !is_new {
        intake.budgets.refund(network, kind, kib);
    }
    match outcome {
        Ok(AttachmentPut::Stored | AttachmentPut::AlreadyHere) => {
            Ok(sealed::json(StatusCode::OK, &Taken::Stored))
        }
        // In none of these would the same part again fare better.
        Ok(AttachmentPut::NotFirst | AttachmentPut::Other) => Err(Kind::Conflict.into()),
        Ok(AttachmentPut::Full) => Err(Kind::TooLarge.into()),
        Err(error) => {
            let cause = std::error::Error::source(&error).map(ToString::to_string);
            tracing::error!(%network, %error, cause, "a part of an attachment was not saved");
            Err(Kind::Unavailable.into())
        }
    }
}

/// Whether this very part is stored. A database that does not answer says so itself when the part
/// is to be stored.
async fn is_here(visit: &Visit, part: &Part) -> bool {
    let network = &visit.venue.network.name;
    let known = visit.intake.store.attachment(network, part.id).await;
    known.map_or(true, |known| {
        known.is_some_and(|known| known.parts.contains(&part.number))
    })
}
