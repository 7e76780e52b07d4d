//! The page that takes in what the offline form made: one sealed file, from whoever carries it.
//!
//! The file says which period it was sealed in, and may be older than what a form would be sent
//! with: any period of the network's chain is taken, unless it was voided. The answer to a file
//! that came before is that of one that is new.

use axum::body::Body;
use axum::extract::Request;
use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, StatusCode};
use maud::html;
use multer::{Constraints, Multipart, SizeLimit};
use tokio::sync::Semaphore;
use zeroize::Zeroizing;

use super::files::FileLimits;
use super::flood::{Admission, RETRY_AFTER};
use super::form::{self, STYLE};
use super::{Visit, send};
use crate::keys::public::MailboxId;
use crate::seal::file::SealedFile;
use crate::store::{AttachmentHead, AttachmentPut, BudgetKind, MailboxRoom, Outcome, Submission};
use crate::text::{Lang, MissingText, t};
use crate::web::{Kind, Page, PublicError, leaving_no_trace};

/// Files in memory at once, over all connections; further ones wait.
static AT_ONCE: Semaphore = Semaphore::const_new(2);

/// Bytes of a request besides the file: names of fields, boundaries.
const AROUND: u64 = 16 * 1024;

/// What is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Said {
    /// Nothing yet.
    Nothing,
    /// Durably stored, now or before.
    Arrived,
    /// No file, a damaged one, or another network's.
    NotOurs,
    /// Sealed to keys that this network does not use.
    Period,
    /// Too much is coming in.
    Later,
    /// Storage failed.
    NotSaved,
    /// The network takes no reports at present.
    NotTaking,
}

/// `GET /{network}/upload`.
pub async fn show(visit: Visit) -> Result<Page, PublicError> {
    page(&visit, visit.lang, Said::Nothing).map_err(PublicError::internal)
}

/// `POST /{network}/upload`.
pub async fn take(visit: Visit, request: Request) -> Result<Response, PublicError> {
    let _place = AT_ONCE.acquire().await.map_err(PublicError::internal)?;
    let (parts, body) = request.into_parts();
    let sent = Sent::read(&parts.headers, body, limit(visit.intake.files.as_ref())).await?;
    let lang = visit
        .venue
        .network
        .offered(&sent.lang)
        .unwrap_or(visit.lang);
    leaving_no_trace(async {
        let said = store(&visit, &sent.file).await;
        let page = page(&visit, lang, said).map_err(PublicError::internal)?;
        Ok(page.into_response())
    })
    .await
}

/// The form's two fields.
#[derive(Default)]
struct Sent {
    lang: String,
    file: Zeroizing<Vec<u8>>,
}

impl Sent {
    async fn read(headers: &HeaderMap, body: Body, limit: u64) -> Result<Self, PublicError> {
        let kind = headers
            .get(CONTENT_TYPE)
            .and_then(|kind| kind.to_str().ok());
        let boundary = multer::parse_boundary(kind.unwrap_or_default())
            .map_err(|_| PublicError::new(Kind::UnsupportedType))?;
        let limits = SizeLimit::new()
            .whole_stream(limit + AROUND)
            .for_field("lang", 16);
        let constraints = Constraints::new()
            .allowed_fields(vec!["lang", "file"])
            .size_limit(limits);
        let stream = body.into_data_stream();
        let mut fields = Multipart::with_constraints(stream, boundary, constraints);
        let mut sent = Self::default();
        while let Some(mut field) = fields.next_field().await.map_err(|error| refusal(&error))? {
            match field.name() {
                Some("lang") => sent.lang = field.text().await.map_err(|error| refusal(&error))?,
                _ => {
                    while let Some(piece) = field.chunk().await.map_err(|error| refusal(&error))? {
                        sent.file.extend_from_slice(&piece);
                    }
                }
            }
        }
        Ok(sent)
    }
}

fn refusal(error: &multer::Error) -> PublicError {
    let kind = match error {
        multer::Error::StreamSizeExceeded { .. } | multer::Error::FieldSizeExceeded { .. } => {
            Kind::TooLarge
        }
        _ => Kind::BadRequest,
    };
    PublicError::new(kind)
}

async fn store(visit: &Visit, bytes: &[u8]) -> Said {
    let (intake, venue) = (&visit.intake, &visit.venue);
    let name = &venue.network.name;
    let Ok(file) = SealedFile::parse(bytes) else {
        return Said::NotOurs;
    };
    if file.network != *name {
        return Said::NotOurs;
    }
    if venue.network.pause(visit.lang).is_some() {
        return Said::NotTaking;
    }
    if !venue.keyring.knows(&intake.store, file.sealed.period).await {
        return Said::Period;
    }
    let id = file.sealed.id.report_id(name);
    let Some(admission) = Admission::of_report(intake, name, id).await else {
        return Said::Later;
    };
    let mailbox = file.sealed.mailbox.mailbox_id(name);
    let attached = attach(visit, &file, mailbox).await;
    if let Err(said) = attached {
        admission.settle(false);
        return said;
    }
    let submission = Submission {
        network: name.clone(),
        id,
        mailbox,
        batch: intake.clock.today(),
        period: file.sealed.period,
        sealed: file.sealed.report,
        token: None,
    };
    let outcome = intake.store.submit(submission).await;
    admission.settle(matches!(outcome, Ok(Outcome::Stored)));
    match outcome {
        Ok(_) => Said::Arrived,
        Err(error) => {
            send::log_not_saved(visit, &error);
            Said::NotSaved
        }
    }
}

/// Stores the attachments, which the report that follows makes kept. What is stored of a file that
/// is refused half-way is swept like any other attachment that no report names.
async fn attach(visit: &Visit, file: &SealedFile<'_>, mailbox: MailboxId) -> Result<(), Said> {
    let (intake, network) = (&visit.intake, &visit.venue.network.name);
    for (id, frame) in &file.attachments {
        let kib = u64::try_from(frame.len())
            .unwrap_or(u64::MAX)
            .div_ceil(1024);
        let kind = BudgetKind::AttachmentKib;
        if !intake.budgets.spend(network, kind, kib).await {
            return Err(Said::Later);
        }
        let head = AttachmentHead {
            network: network.clone(),
            id: *id,
            mailbox,
            batch: intake.clock.today(),
            period: file.sealed.period,
            size: u32::try_from(frame.len()).map_err(|_| Said::NotOurs)?,
            most: room(intake.files.as_ref()),
        };
        let put = intake
            .store
            .put_attachment(head, Bytes::copy_from_slice(frame))
            .await;
        if !matches!(put, Ok(AttachmentPut::Stored)) {
            intake.budgets.refund(network, kind, kib);
        }
        match put {
            Ok(AttachmentPut::Stored | AttachmentPut::AlreadyHere) => {}
            Ok(AttachmentPut::Full | AttachmentPut::Other | AttachmentPut::NotFirst) => {
                return Err(Said::NotOurs);
            }
            Err(error) => {
                send::log_not_saved(visit, &error);
                return Err(Said::NotSaved);
            }
        }
    }
    Ok(())
}

/// How much a mailbox holds; nothing where no files are taken.
fn room(limits: Option<&FileLimits>) -> MailboxRoom {
    limits.map_or(MailboxRoom { files: 0, bytes: 0 }, FileLimits::mailbox_room)
}

/// The most bytes of a file: a report, and what may be attached to it, sealed and filled up.
fn limit(limits: Option<&FileLimits>) -> u64 {
    let attached = limits.map_or(0, |limits| limits.allowed().bytes);
    // Padmé adds at most 12 %.
    64 * 1024 + attached / 8 * 9 + 64 * 1024
}

fn page(visit: &Visit, lang: Lang, said: Said) -> Result<Page, MissingText> {
    let network = &visit.venue.network;
    let title = t(lang, "offline-upload-title")?;
    let (id, status) = match said {
        Said::Nothing => (None, StatusCode::OK),
        Said::Arrived => (Some("offline-upload-done"), StatusCode::OK),
        Said::NotOurs => (
            Some("offline-upload-refused"),
            StatusCode::UNPROCESSABLE_ENTITY,
        ),
        Said::Period => (Some("offline-upload-period"), StatusCode::CONFLICT),
        Said::Later => (
            Some("offline-upload-later"),
            StatusCode::SERVICE_UNAVAILABLE,
        ),
        Said::NotSaved => (
            Some("offline-upload-not-saved"),
            StatusCode::SERVICE_UNAVAILABLE,
        ),
        Said::NotTaking => (
            Some("offline-upload-not-taking"),
            StatusCode::SERVICE_UNAVAILABLE,
        ),
    };
    let body = html! {
        (form::top(network, lang, false)?)
        main {
            h1 { (title) }
            @if let Some(id) = id {
                div.alert[said != Said::Arrived] role=(if said == Said::Arrived { "status" } else { "alert" }) {
                    p.said { (t(lang, id)?) }
                }
            }
            @if said == Said::Arrived {
                p { (t(lang, "offline-upload-done-what")?) }
            } @else {
                p { (t(lang, "offline-upload-what")?) }
                form method="post" action={ (form::address(network)) "upload" }
                    enctype="multipart/form-data" autocomplete="off" {
                    input type="hidden" name="lang" value=(lang.code());
                    label.asked for="file" { (t(lang, "offline-upload-file")?) }
                    p {
                        input #file type="file" name="file" required
                            accept=".corncrake,application/octet-stream";
                    }
                    p { button.send type="submit" { (t(lang, "offline-upload-do")?) } }
                }
                p.hint { (t(lang, "offline-upload-trace")?) }
            }
            p { a href=(form::address(network)) { (t(lang, "receipt-back")?) } }
        }
        (form::bottom(network, lang)?)
    };
    let page = Page::new(lang, title, &STYLE, body).status(status);
    Ok(match said {
        Said::Later => page.retry_after(RETRY_AFTER),
        _ => page,
    })
}
