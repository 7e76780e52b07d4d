//! Signing: this analyst's own release, and one that another has signed.

use std::sync::Arc;

use axum::response::{IntoResponse as _, Response};
use http::HeaderValue;
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use maud::{Markup, html};

use super::job::About;
use super::{Held, What, is_alarmed, progress};
use crate::clock::Date;
use crate::desk::Desk;
use crate::desk::publish::{NoRelease, Published};
use crate::desk::workbench::open::{Answered, Open, Posted};
use crate::desk::workbench::upload::Uploaded;
use crate::keys::public::Note;
use crate::web::PublicError;

/// The form that takes what another analyst has signed.
pub(super) fn form(open: &Open) -> Result<Markup, PublicError> {
    let words = open.words;
    Ok(html! {
        section aria-labelledby="sign" {
            h2 #sign { (words.t("desk-statistics-sign")?) }
            p { (words.t("desk-statistics-sign-how")?) }
            form method="post" action=(open.to("/statistics/compare")) enctype="multipart/form-data" {
                p {
                    label for="note" { (words.t("desk-statistics-file")?) } " "
                    input #note type="file" name="note" required;
                }
                button { (words.t("desk-statistics-compare")?) }
            }
        }
    })
}

/// `POST /statistics/compare`
pub(super) async fn compare(
    Uploaded {
        mut open, files, ..
    }: Uploaded,
) -> Answered {
    let Some(file) = files.into_iter().next() else {
        let text = open.words.t("desk-statistics-no-file")?;
        open.warn(text);
        return Ok(open.back("/statistics"));
    };
    let Ok(note) = Note::from_bytes(&file.bytes) else {
        open.refuse_why(&NoRelease::NotTheSame)?;
        return Ok(open.back("/statistics"));
    };
    let workbench = Arc::clone(&open.workbench);
    let work = workbench.work_out(&mut open.bench, About::Theirs, move |desk| {
        let made = desk.made_again_and_audited(&note)?;
        Held::of(desk, made, What::Theirs(note))
    });
    progress::wait(open, work).await
}

/// `POST /statistics/publish`
pub(super) async fn publish(Posted { mut open, fields }: Posted) -> Answered {
    let refusal = if is_alarmed(&open) {
        Some("desk-statistics-alarm")
    } else if fields.first("number").parse() != Ok(open.bench.release.number) {
        Some("desk-statistics-changed")
    } else if fields.first("sure") != "yes" {
        Some("desk-statistics-not-sure")
    } else {
        None
    };
    if let Some(id) = refusal {
        let text = open.words.t(id)?;
        open.warn(text);
        return Ok(open.back("/statistics/look"));
    }
    let Some(held) = open.bench.release.held.take() else {
        return Ok(open.back("/statistics"));
    };
    let today = open.today;
    let work = move |desk: &Desk| {
        let done = send(desk, &held, today);
        Ok::<_, NoRelease>((held, done))
    };
    let (mut open, sent) = match open.beside(work).await {
        Ok(done) => done,
        Err(shut) => return Ok(shut.into_response()),
    };
    let to = match sent {
        Ok((_, Ok((note, done)))) => said(&mut open, note, done)?,
        Ok((held, Err(why))) => {
            open.bench.release.held = Some(held);
            open.refuse_why(&why)?;
            "/statistics/look"
        }
        Err(why) => {
            open.refuse_why(&why)?;
            "/statistics"
        }
    };
    // What was frozen is counted now.
    let bench = &mut *open.bench;
    bench
        .shelf
        .refresh(&bench.desk)
        .map_err(PublicError::internal)?;
    Ok(open.back(to))
}

fn send(desk: &Desk, held: &Held, today: Date) -> Result<(Note, Published), NoRelease> {
    let (key, server) = (desk.signing_key(), desk.server()?);
    let session = server.session(&key);
    match &held.what {
        What::Ours(draft) => {
            let done = desk.publish(&session, draft, today)?;
            Ok((draft.note().clone(), done))
        }
        What::Theirs(note) => {
            let mut note = note.clone();
            desk.cosign(&mut note)?;
            let done = desk.publish_signed(&session, &note)?;
            Ok((note, done))
        }
    }
}

fn said(open: &mut Open, note: Note, done: Published) -> Result<&'static str, PublicError> {
    let release = &mut open.bench.release;
    let text = match done {
        Published::Public => {
            (release.signed, release.job) = (None, None);
            open.words.t("desk-statistics-published")?
        }
        Published::Wants(more) => {
            (release.signed, release.job) = (Some(note), None);
            open.words
                .with("desk-statistics-wants", &[("count", more.into())])?
        }
    };
    open.say(text);
    Ok("/statistics")
}

/// `GET /statistics/file`: what was signed here, for another analyst.
pub(super) async fn file(open: Open) -> Answered {
    let Some(note) = &open.bench.release.signed else {
        return Ok(open.back("/statistics"));
    };
    let mut response = Response::new(note.to_string().into());
    let headers = response.headers_mut();
    headers.insert(
        CONTENT_TYPE,
        HeaderValue::from_static("application/octet-stream"),
    );
    let name = HeaderValue::from_static("attachment; filename=\"release.note\"");
    headers.insert(CONTENT_DISPOSITION, name);
    Ok(response)
}
