//! The page that takes in what the offline form made: one sealed file, from whoever carries it.
//!
//! The file says which period it was sealed in, and may be older than what a form would be sent
//! with: any period of the network's chain is taken, unless it was voided. The answer to a file
//! that came before is that of one that is new.

use axum::extract::Request;
use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use http::StatusCode;
use maud::html;

use super::files::{self, FileLimits, Most, NotStored, Received, Trouble};
use super::flood::{Admission, RETRY_AFTER};
use super::form::{self, STYLE};
use super::{Visit, send};
use crate::keys::public::MailboxId;
use crate::seal::file::SealedFile;
use crate::store::{Outcome, StoreError, Submission};
use crate::text::{Lang, MissingText, t};
use crate::web::multipart::is_multipart;
use crate::web::{Kind, Page, PublicError, leaving_no_trace};

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
    let (parts, body) = request.into_parts();
    if !is_multipart(&parts.headers) {
        return Err(Kind::UnsupportedType.into());
    }
    let limits = visit.intake.files.as_ref();
    let sent = files::receive(limits, &parts.headers, body, most(limits)).await?;
    let lang = visit.venue.network.offered(sent.fields.first("lang"));
    let lang = lang.unwrap_or(visit.lang);
    leaving_no_trace(async {
        let said = take_in(&visit, sent).await?;
        let page = page(&visit, lang, said).map_err(PublicError::internal)?;
        Ok(page.into_response())
    })
    .await
}

/// A report, and what may be attached to it, sealed and filled up; beside it, a language.
fn most(limits: Option<&FileLimits>) -> Most {
    let attached = limits.map_or(0, FileLimits::largest_frames);
    Most {
        text: 1024,
        files: 64 * 1024 + attached,
        // What is stored is cut out of what came.
        copies: 1,
    }
}

async fn take_in(visit: &Visit, mut sent: Received) -> Result<Said, PublicError> {
    match sent.trouble {
        Some(Trouble::TooLarge) => return Err(Kind::TooLarge.into()),
        Some(Trouble::Busy) => return Ok(Said::Later),
        Some(_) => return Ok(Said::NotOurs),
        None => {}
    }
    let (Some(file), true) = (sent.files.pop(), sent.files.is_empty()) else {
        return Ok(Said::NotOurs);
    };
    Ok(store(visit, &Bytes::from_owner(file)).await)
}

async fn store(visit: &Visit, bytes: &Bytes) -> Said {
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
    let attached = attach(visit, bytes, &file, mailbox).await;
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
async fn attach(
    visit: &Visit,
    whole: &Bytes,
    file: &SealedFile<'_>,
    mailbox: MailboxId,
) -> Result<(), Said> {
    for (id, frame) in &file.attachments {
        let frame = whole.slice_ref(frame);
        let put = files::put(visit, mailbox, file.sealed.period, *id, frame).await;
        put.map_err(|error| match error {
            NotStored::OverBudget => Said::Later,
            NotStored::Full | NotStored::Store(StoreError::NoPlace) => Said::NotOurs,
            error => {
                files::log_not_saved(visit, &error);
                Said::NotSaved
            }
        })?;
    }
    Ok(())
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
                @let words = t(lang, id)?;
                @if said == Said::Arrived {
                    div role="status" { p.said { (words) } }
                } @else {
                    // The focus is here when the page comes.
                    div.alert role="alert" tabindex="-1" autofocus {
                        p.said { @if said == Said::NotOurs { a href="#file" { (words) } } @else { (words) } }
                    }
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
