//! Getting in, and locking: the pages that hold nothing.

use std::sync::atomic::Ordering;

use axum::Router;
use axum::extract::{Request, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use axum::routing::{get, post};
use http::StatusCode;
use maud::{Markup, html};
use secrecy::SecretString;

use super::open::{Answered, Open, Words, form};
use super::session::{Locked, Progress, Session};
use super::shell::Document;
use super::{Shared, Workbench, hardware, language};
use crate::keys::secret::Lock;
use crate::text::Lang;
use crate::web::PublicError;

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/", get(home))
        .route("/unlock", post(unlock))
        .route("/lock", post(lock))
        .route("/awake", get(awake))
}

/// `GET /`: the inbox, once the page is open.
async fn home(open: Open) -> Answered {
    Ok(open.back("/inbox"))
}

/// `POST /unlock`
async fn unlock(State(workbench): State<Shared>, request: Request) -> Answered {
    let (parts, body) = request.into_parts();
    let fields = form(&parts, body).await?;
    workbench
        .unlock(SecretString::from(fields.first("passphrase")))
        .await;
    let home = format!("{}/", workbench.gate.expose_base());
    Ok(Redirect::to(&home).into_response())
}

/// `POST /lock`
async fn lock(State(workbench): State<Shared>) -> Response {
    let mut session = workbench.session.lock().await;
    if matches!(*session, Session::Open(_)) {
        *session = Session::Locked(Locked::ByHand);
    }
    Redirect::to(&format!("{}/", workbench.gate.expose_base())).into_response()
}

/// `GET /awake`: somebody is typing.
async fn awake(_: Open) -> StatusCode {
    StatusCode::NO_CONTENT
}

/// What somebody sees while the bench is not open. 423 (RFC 4918, section 11.3), so that no program
/// takes it for the page that was asked for.
pub(super) fn page(workbench: &Workbench, session: &Session) -> Answered {
    let words = Words(workbench.lang());
    let home = format!("{}/", workbench.gate.expose_base());
    let (body, refresh) = match session {
        Session::Opening(progress) => {
            let by_key = hardware::lock(&workbench.identity) == Lock::Plugin;
            (opening(words, progress, by_key)?, Some((1, home)))
        }
        Session::Locked(why) => (locked(words, why, workbench)?, None),
        // Never asked for.
        Session::Open(_) => return Ok(Redirect::to(&home).into_response()),
    };
    let document = Document {
        lang: words.0,
        title: &words.t("desk-unlock-title")?,
        idle: None,
        refresh,
        keys: None,
        body,
    };
    Ok(document.answer(StatusCode::LOCKED))
}

fn locked(words: Words, why: &Locked, workbench: &Workbench) -> Result<Markup, PublicError> {
    let minutes = [("minutes", workbench.lock_after.0.into())];
    let said = match why {
        Locked::Fresh => None,
        Locked::ByHand => Some(words.t("desk-unlock-by-hand")?),
        Locked::Idle => Some(words.with("desk-unlock-idle", &minutes)?),
        Locked::WrongPassphrase => Some(words.t("desk-unlock-wrong")?),
        Locked::KeyRefused => Some(words.t("desk-unlock-key-refused")?),
        Locked::KeyWants(what) => {
            let what = [("what", what.as_str().into())];
            Some(words.with("desk-unlock-key-wants", &what)?)
        }
        Locked::Refused(why) => Some(why.clone()),
    };
    let is_wrong = !matches!(why, Locked::Fresh | Locked::ByHand | Locked::Idle);
    let by_key = hardware::lock(&workbench.identity) == Lock::Plugin;
    let label = if by_key {
        "desk-unlock-pin"
    } else {
        "desk-unlock-passphrase"
    };
    Ok(html! {
        main.door #main {
            h1 { (words.t("desk-unlock-title")?) " " span { (workbench.network) } }
            @if let Some(said) = said {
                p #said .notice .refused[is_wrong] role="status" { (said) }
            }
            @if by_key { p { (words.t("desk-unlock-key")?) } }
            form method="post" action={ (workbench.gate.expose_base()) "/unlock" } {
                label for="passphrase" { (words.t(label)?) }
                input #passphrase type="password" name="passphrase" required[!by_key] autofocus
                    autocomplete="off" autocapitalize="off" spellcheck="false"
                    aria-invalid=[is_wrong.then_some("true")]
                    aria-describedby=[is_wrong.then_some("said")];
                button.act { (words.t("desk-unlock-open")?) }
            }
            p.hint { (words.with("desk-unlock-locks", &minutes)?) }
        }
        (language::foot(workbench, words, "/")?)
    })
}

fn opening(words: Words, progress: &Progress, by_key: bool) -> Result<Markup, PublicError> {
    let (done, of) = (
        progress.done.load(Ordering::Relaxed),
        progress.of.load(Ordering::Relaxed),
    );
    let title = words.t("desk-unlock-opening")?;
    let args = [("done", done.into()), ("of", of.into())];
    let reports = words.with("desk-unlock-opening-reports", &args)?;
    Ok(html! {
        main.door #main {
            h1 { (title) }
            @if of > 0 {
                progress value=(done) max=(of) aria-label=(title) {}
                p role="status" { (reports) }
            } @else if by_key {
                p role="status" { (words.t("desk-unlock-asking-key")?) }
                @if let Some(said) = progress.said() { p.notice { bdi { (said) } } }
            } @else {
                p role="status" { (words.t("desk-unlock-trying")?) }
            }
        }
    })
}

/// The first page of a browser that was sent here by a page or a program of another origin.
pub(super) fn entrance(lang: Lang, home: &str) -> Answered {
    let words = Words(lang);
    let title = words.t("desk-unlock-title")?;
    let document = Document {
        lang,
        title: &title,
        idle: None,
        refresh: Some((0, home.to_owned())),
        keys: None,
        body: html! {
            main.door #main {
                h1 { (title) }
                p { a href=(home) { (words.t("desk-unlock-enter")?) } }
            }
        },
    };
    Ok(document.answer(StatusCode::OK))
}

/// What the second use of the link gets.
pub(super) fn link_was_used(lang: Lang) -> Answered {
    let words = Words(lang);
    let title = words.t("desk-unlock-link-used")?;
    let document = Document {
        lang,
        title: &title,
        idle: None,
        refresh: None,
        keys: None,
        body: html! {
            main.door #main {
                h1 { (title) }
                p { (words.t("desk-unlock-link-used-yours")?) }
                p { (words.t("desk-unlock-link-used-not-yours")?) }
            }
        },
    };
    Ok(document.answer(StatusCode::GONE))
}
