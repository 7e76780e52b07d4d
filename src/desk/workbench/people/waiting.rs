//! A step that waits for signatures: looked at, signed, passed on, taken in, abandoned; and what is
//! in force, sent to the server.

use axum::body::Body;
use axum::response::{IntoResponse as _, Response};
use http::HeaderValue;
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use maud::{Markup, html};

use super::super::keeping;
use super::super::open::{Answered, Open, Posted};
use super::made::NoStep;
use super::preview::signatures;
use super::told;
use crate::desk::Desk;
use crate::desk::stewards::{self, StewardsError};
use crate::keys::ceremony::Draft;
use crate::keys::documents::Documents;
use crate::keys::folder::{Folder, Settled};
use crate::keys::steward;
use crate::web::{Kind, PublicError};

/// `GET /people/waiting`
pub(super) async fn show(open: Open) -> Answered {
    let words = open.words;
    let title = words.t("desk-people-waiting-title")?;
    let body = match open.stewards() {
        Err(why) => html! { p.notice.refused { (why) } },
        Ok((folder, documents)) => match folder.settle() {
            Ok(Settled::Waits(draft)) => waiting(&open, &draft, &documents)?,
            Ok(_) => html! { p { (words.t("desk-people-nothing-waits")?) } },
            // It fits on nothing any more: somebody else's step came first.
            Err(why) => html! {
                p.notice.refused {
                    (words.with("desk-people-fits-no-more", &[("why", why.to_string().into())])?)
                }
                (abandoning(&open)?)
            },
        },
    };
    let body = html! {
        h1 { (title) }
        (body)
        h2 { (words.t("desk-people-receive")?) }
        form.step method="post" action=(open.to("/people/waiting/receive")) {
            label for="step" { (words.t("desk-people-receive-what")?) }
            p #how .hint { (words.t("desk-people-receive-how")?) }
            textarea #step .code name="step" rows="6" required spellcheck="false"
                aria-describedby="how" {}
            div { button { (words.t("desk-people-receive")?) } }
        }
    };
    open.page(&title, &body)
}

fn waiting(open: &Open, draft: &Draft, documents: &Documents) -> Result<Markup, PublicError> {
    let words = open.words;
    let now = Some(documents);
    let internal = PublicError::internal;
    let changes = draft.differences(now).map_err(internal)?;
    let boards = draft.boards(now).map_err(internal)?;
    let me = open.bench.desk.member().signing.verifying_key();
    let next = draft.read_notice().map_err(internal)?;
    let mine = [documents.notice(), &next].map(|notice| notice.stewards.contains(&me));
    let signed = draft.notice.signed_by(&[me]).map_err(internal)?;
    Ok(html! {
        p { (words.t("desk-people-waiting-what")?) }
        ul.changes { @for change in &changes { li { (told(words, change)?) } } }
        h2 { (words.t("desk-people-signatures")?) }
        (signatures(words, &boards)?)
        @if mine.contains(&true) && signed.is_empty() {
            form method="post" action=(open.to("/people/waiting/sign")) {
                p { (words.t("desk-people-sign-what")?) }
                button.act { (words.t("desk-people-sign")?) }
            }
        }
        p.line {
            a.button href=(open.to("/people/waiting/file")) download="step.json" {
                (words.t("desk-people-pass-on")?)
            }
        }
        p.hint { (words.t("desk-people-pass-on-how")?) }
        (abandoning(open)?)
    })
}

fn abandoning(open: &Open) -> Result<Markup, PublicError> {
    let words = open.words;
    Ok(html! {
        form method="post" action=(open.to("/people/waiting/abandon")) {
            p.hint { (words.t("desk-people-abandon-what")?) }
            button.warn { (words.t("desk-people-abandon")?) }
        }
    })
}

/// `GET /people/waiting/file`: the step as one file, for the other stewards.
pub(super) async fn file(open: Open) -> Answered {
    let draft = open
        .stewards()
        .ok()
        .and_then(|(folder, _)| folder.pending().ok());
    let draft = draft.flatten().ok_or(Kind::NotFound)?;
    let text = draft.to_text().map_err(PublicError::internal)?;
    let mut answer = Response::new(Body::from(text));
    let headers = answer.headers_mut();
    let json = HeaderValue::from_static("application/octet-stream");
    headers.insert(CONTENT_TYPE, json);
    let name = HeaderValue::from_static("attachment; filename=\"step.json\"");
    headers.insert(CONTENT_DISPOSITION, name);
    Ok(answer)
}

/// `POST /people/waiting/sign`
pub(super) async fn sign(Posted { mut open, .. }: Posted) -> Answered {
    let words = open.words;
    match signed(&open) {
        Ok(Settled::Waits(_)) => open.say(words.t("desk-people-signed")?),
        Ok(_) => {
            open.say(words.t("desk-people-in-force")?);
            return Ok(open.back("/people"));
        }
        Err(NoStep::Held(why)) => {
            let why = keeping::held(words, &why)?;
            open.warn(why);
        }
        Err(why) => open.refuse(&why)?,
    }
    Ok(open.back("/people/waiting"))
}

fn signed(open: &Open) -> Result<Settled, NoStep> {
    let (folder, _) = open.stewards()?;
    let next = folder.pending()?.map(|draft| draft.read_notice());
    let destroyed = next.transpose()?.and_then(|notice| notice.destroyed);
    open.check_destroyed(destroyed)?;
    Ok(steward::cosign(&folder, open.bench.desk.member())?)
}

/// `POST /people/waiting/abandon`
pub(super) async fn abandon(Posted { mut open, .. }: Posted) -> Answered {
    let words = open.words;
    let done = open
        .stewards()
        .and_then(|(folder, _)| Ok(folder.abandon()?));
    match done {
        Ok(()) => open.say(words.t("desk-people-abandoned")?),
        Err(why) => open.refuse(&why)?,
    }
    Ok(open.back("/people"))
}

/// `POST /people/waiting/receive`
pub(super) async fn receive(Posted { mut open, fields }: Posted) -> Answered {
    let words = open.words;
    let taken = Draft::parse(fields.first("step").trim()).map_err(|why| why.to_string());
    let taken = taken.and_then(|draft| {
        let (folder, _) = open.stewards().map_err(|why| why.to_string())?;
        let received = folder.receive(&draft).and_then(|()| folder.settle());
        received.map_err(|why| why.to_string())
    });
    match taken {
        Ok(Settled::Waits(_)) => open.say(words.t("desk-people-received")?),
        Ok(_) => open.say(words.t("desk-people-in-force")?),
        Err(why) => open.refuse(&why)?,
    }
    Ok(open.back("/people/waiting"))
}

/// `POST /people/publish`
pub(super) async fn publish(Posted { open, .. }: Posted) -> Answered {
    let (mut open, sent) = match open.beside(send).await {
        Ok(done) => done,
        Err(shut) => return Ok(shut.into_response()),
    };
    let words = open.words;
    match sent {
        Ok(()) => open.say(words.t("desk-people-published")?),
        Err(why) => open.refuse(&why)?,
    }
    Ok(open.back("/people"))
}

/// The server may be slow, and Tor is.
fn send(desk: &Desk) -> Result<(), StewardsError> {
    let doing = "the server's address";
    let client = |error| StewardsError::Client { doing, error };
    let (key, server) = (desk.signing_key(), desk.server().map_err(client)?);
    let folder: Folder = desk.stewards_folder()?;
    let documents = folder.documents()?;
    let latest = stewards::latest(&documents, &server)?;
    stewards::send(&folder, &documents, &server, latest, &key).map(drop)
}
