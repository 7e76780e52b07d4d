//! Sealed reports that came by another road than the form: on a memory stick, by messenger. A
//! member hands them in, so that nothing is lost with one laptop. The server stores them as it
//! stores any other; what they say, it cannot know, and what they are worth, desks decide.

use axum::body::Body;
use axum::extract::State;
use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use super::admission::Asker;
use super::trail::Action;
use super::{Exchange, record, unavailable};
use crate::exchange::records::{ImportRecord, PartRecord};
use crate::exchange::{AttachmentShape, MOST_ATTACHMENT_BYTES};
use crate::seal::attachment::check_attachment_frame;
use crate::store::{AttachmentHead, AttachmentPut, MailboxRoom, Submission};
use crate::web::{Kind, PublicError};

/// How much may lie in the mailbox of such a report. A member answers for it, so it is more than
/// what a reporter may send.
const ROOM: MailboxRoom = MailboxRoom {
    files: 50,
    bytes: 4 * MOST_ATTACHMENT_BYTES as u64,
};

/// `POST imports`: that it is there already is no error.
pub async fn report(
    State(exchange): State<Exchange>,
    asker: Asker,
    headers: HeaderMap,
    body: Body,
) -> Result<StatusCode, PublicError> {
    exchange.reader_of_stories(&asker).await?;
    let record = record(&headers, body, ImportRecord::LEN, ImportRecord::read).await?;
    let hall = &asker.hall;
    hall.check_period(record.period)?;
    let submission = Submission {
        network: hall.network.clone(),
        id: record.id,
        mailbox: record.mailbox,
        batch: hall.day,
        period: record.period,
        sealed: record.sealed,
        token: None,
    };
    let submitted = exchange.0.store.submit(submission);
    submitted.await.map_err(unavailable)?;
    let who = Some(asker.seat.id);
    exchange.note(hall, who, Action::Import, "").await?;
    Ok(StatusCode::NO_CONTENT)
}

/// `POST imports/attachments`: one part of an attachment, before its report.
pub async fn part(
    State(exchange): State<Exchange>,
    asker: Asker,
    headers: HeaderMap,
    body: Body,
) -> Result<StatusCode, PublicError> {
    exchange.reader_of_stories(&asker).await?;
    let record = record(&headers, body, PartRecord::MOST, PartRecord::read).await?;
    let hall = &asker.hall;
    hall.check_period(record.period)?;
    let size = usize::try_from(record.size).map_err(|_| Kind::BadRequest)?;
    let shape = AttachmentShape::of(size).ok_or(Kind::BadRequest)?;
    if shape.part_len(record.number) != Some(record.part.len()) {
        return Err(Kind::BadRequest.into());
    }
    if record.number == 0 {
        check_attachment_frame(&record.part, record.size)
            .map_err(|reason| PublicError::new(Kind::BadRequest).because(reason))?;
    }
    let head = AttachmentHead {
        network: hall.network.clone(),
        id: record.attachment,
        mailbox: record.mailbox,
        batch: hall.day,
        period: record.period,
        size: record.size,
        most: ROOM,
    };
    let part = Bytes::from(record.part);
    let put = exchange
        .0
        .store
        .put_attachment_part(head, record.number, part);
    let put = put.await.map_err(unavailable)?;
    let who = Some(asker.seat.id);
    exchange
        .note(hall, who, Action::Import, "attachments")
        .await?;
    match put {
        AttachmentPut::Stored | AttachmentPut::AlreadyHere => Ok(StatusCode::NO_CONTENT),
        AttachmentPut::NotFirst | AttachmentPut::Other | AttachmentPut::Full => {
            Err(Kind::Conflict.into())
        }
    }
}
