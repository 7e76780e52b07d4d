//! What a page's handler is given, and how it answers.

use std::fmt::Display;
use std::sync::Arc;

use axum::extract::{FromRequest, FromRequestParts, Request};
use axum::response::{IntoResponse, Redirect, Response};
use http::request::Parts;
use maud::Markup;
use tokio::sync::{OwnedMappedMutexGuard, OwnedMutexGuard};

use super::session::{Bench, Notice, Session, Tone};
use super::{Shared, shell, unlock};
use crate::clock::Date;
use crate::desk::{Desk, DeskError};
use crate::text::{self, Lang, MissingText, Value};
use crate::web::{Fields, Kind, PublicError, body};

/// The most bytes of a form of ours: a page of reports, or a long note.
const FORM_BYTES: usize = 256 * 1024;

/// What a handler gives.
pub(crate) type Answered = Result<Response, PublicError>;

/// The address inside, without the bearer.
#[derive(Clone)]
pub(super) struct Inside {
    pub(super) path: String,
    /// With what stands behind a question mark.
    pub(super) address: String,
}

/// The open bench, held for one request, and what a page is made with. Where the page is locked,
/// its handler is not called: the browser gets the unlock page.
pub(crate) struct Open {
    /// What is open.
    pub bench: OwnedMappedMutexGuard<Session, Bench>,
    /// The page's language.
    pub words: Words,
    /// Today, in UTC.
    pub today: Date,
    pub(super) workbench: Shared,
    pub(super) here: String,
    /// With what stands behind a question mark.
    pub(super) address: String,
    pub(super) refresh: Option<u32>,
}

/// A form that was sent to an open bench. Its fields are wiped when dropped.
pub(crate) struct Posted {
    /// The bench.
    pub open: Open,
    /// What was sent.
    pub fields: Fields,
}

/// What somebody gets instead of the page that was asked for.
pub(crate) struct Shut(Box<Response>);

impl Shut {
    pub(super) fn with(answer: impl IntoResponse) -> Self {
        Self(Box::new(answer.into_response()))
    }
}

impl IntoResponse for Shut {
    fn into_response(self) -> Response {
        *self.0
    }
}

/// The interface in one language.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Words(pub Lang);

impl Words {
    /// From what was to what is, in the direction of reading.
    pub fn onwards(self) -> &'static str {
        match self.0.direction() {
            "rtl" => " ← ",
            _ => " → ",
        }
    }

    /// A message.
    pub fn t(self, id: &str) -> Result<String, PublicError> {
        self.with(id, &[])
    }

    /// A message with arguments; numbers choose the plural form.
    pub fn with(self, id: &str, args: &[(&str, Value<'_>)]) -> Result<String, PublicError> {
        self.or_english(|lang| text::t_args(lang, id, args))
            .map_err(PublicError::internal)
    }

    /// What a language lacks is said in English: an analyst who cannot see a page can help nobody.
    fn or_english<T>(
        self,
        look_up: impl Fn(Lang) -> Result<T, MissingText>,
    ) -> Result<T, MissingText> {
        look_up(self.0).or_else(|_| look_up(Lang::En))
    }
}

impl Open {
    /// The address of a page: `/exports` with the bearer before it.
    pub fn to(&self, path: &str) -> String {
        format!("{}{path}", self.workbench.gate.expose_base())
    }

    /// Sends the browser on, as a form that was sent must (303).
    pub fn back(&self, path: &str) -> Response {
        Redirect::to(&self.to(path)).into_response()
    }

    /// Says at the top of the next page that something was done.
    pub fn say(&mut self, text: String) {
        self.notice(text, Tone::Done, None);
    }

    /// As [`Self::say`], with a button that undoes what [`Bench::act`] did last.
    pub fn done(&mut self, text: String) {
        let step = self.bench.undo.latest();
        self.notice(text, Tone::Done, step);
    }

    /// Says at the top of the next page that something was not done, or not all of it.
    pub fn warn(&mut self, text: String) {
        self.notice(text, Tone::Refused, None);
    }

    fn notice(&mut self, text: String, tone: Tone, undoes: Option<u64>) {
        self.bench.notices.push(Notice { text, tone, undoes });
    }

    /// Says at the top of the next page that something was not done, and why. Errors of the desk
    /// name no content.
    pub fn refuse(&mut self, why: &dyn Display) -> Result<(), PublicError> {
        let why = why.to_string();
        // Some reasons are whole sentences.
        let why = why.trim_end_matches('.').to_owned();
        let text = self
            .words
            .with("desk-shell-refused", &[("why", why.into())])?;
        self.warn(text);
        Ok(())
    }

    /// Has the browser ask again for this page by itself after so many seconds.
    pub fn again_in(&mut self, seconds: u32) {
        self.refresh = Some(seconds);
    }

    /// The whole page. The title must hold nothing that a reporter wrote or an analyst typed.
    pub fn page(self, title: &str, body: &Markup) -> Answered {
        shell::page(self, title, body)
    }

    /// Work that waits for the server, with a desk of its own on a thread of its own. The bench is let
    /// go meanwhile, above all for whoever has to lock it at once; where that happened, the browser
    /// gets the unlock page, whatever came of the work.
    pub(super) async fn beside<T, E>(
        self,
        work: impl FnOnce(&Desk) -> Result<T, E> + Send + 'static,
    ) -> Result<(Self, Result<T, E>), Shut>
    where
        T: Send + 'static,
        E: From<DeskError> + Send + 'static,
    {
        let Self {
            bench,
            words,
            today,
            workbench,
            here,
            address,
            refresh,
        } = self;
        let beside = bench.desk.beside();
        drop(bench);
        let work = move || work(&beside.open()?);
        let done = tokio::task::spawn_blocking(work).await;
        let session = Arc::clone(&workbench.session).lock_owned().await;
        let here = Inside {
            path: here,
            address,
        };
        let open = Self::take(&workbench, session, here, true)?;
        let done = done.map_err(|error| Shut::with(PublicError::internal(error)))?;
        let open = Self {
            words,
            today,
            refresh,
            ..open
        };
        Ok((open, done))
    }

    fn take(
        workbench: &Shared,
        mut session: OwnedMutexGuard<Session>,
        here: Inside,
        uses: bool,
    ) -> Result<Self, Shut> {
        workbench.look_at(&mut session, uses);
        let opened = OwnedMutexGuard::try_map(session, |session| match session {
            Session::Open(bench) => Some(&mut **bench),
            _ => None,
        });
        match opened {
            Ok(bench) => Ok(Self {
                bench,
                words: Words(workbench.lang()),
                today: workbench.clock.today(),
                workbench: Arc::clone(workbench),
                here: here.path,
                address: here.address,
                refresh: None,
            }),
            Err(session) => Err(Shut::with(unlock::page(workbench, &session))),
        }
    }
}

impl FromRequestParts<Shared> for Open {
    type Rejection = Shut;

    async fn from_request_parts(parts: &mut Parts, workbench: &Shared) -> Result<Self, Shut> {
        let session = Arc::clone(&workbench.session).lock_owned().await;
        Self::take(workbench, session, inside(parts)?, true)
    }
}

/// As [`Open`], for a page that asks again by itself: that is no use of the desk.
pub(super) struct Watching(pub(super) Open);

impl FromRequestParts<Shared> for Watching {
    type Rejection = Shut;

    async fn from_request_parts(parts: &mut Parts, workbench: &Shared) -> Result<Self, Shut> {
        let session = Arc::clone(&workbench.session).lock_owned().await;
        Open::take(workbench, session, inside(parts)?, false).map(Self)
    }
}

fn inside(parts: &Parts) -> Result<Inside, Shut> {
    let inside = parts.extensions.get::<Inside>().cloned();
    inside.ok_or_else(|| Shut::with(PublicError::not_found()))
}

impl FromRequest<Shared> for Posted {
    type Rejection = Shut;

    async fn from_request(request: Request, workbench: &Shared) -> Result<Self, Shut> {
        let (mut parts, body) = request.into_parts();
        // Before the bench is held: a slow line keeps nobody else away.
        let fields = form(&parts, body).await.map_err(Shut::with)?;
        let open = Open::from_request_parts(&mut parts, workbench).await?;
        Ok(Self { open, fields })
    }
}

/// The page that a form was sent from, where the form says so. Only an address of ours.
pub(super) fn back_to(fields: &Fields) -> &str {
    let back = fields.first("back");
    let is_ours = back.starts_with('/')
        && !back.starts_with("//")
        && back
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"/-_?=&".contains(&byte));
    if is_ours { back } else { "/inbox" }
}

/// What a form sent.
pub(super) async fn form(parts: &Parts, body: axum::body::Body) -> Result<Fields, PublicError> {
    let essence = "application/x-www-form-urlencoded";
    let sent = body::read_as(essence, &parts.headers, body, FORM_BYTES).await?;
    Ok(Fields::parse(&sent).map_err(|_| Kind::TooLarge)?)
}

/// Whatever is no page of ours, for somebody who is in.
pub(super) async fn nothing_here(open: Open) -> Answered {
    let title = open.words.t("desk-shell-nothing")?;
    let body = maud::html! {
        h1 { (title) }
        p { a href=(open.to("/")) { (open.words.t("desk-shell-to-inbox")?) } }
    };
    let mut answer = open.page(&title, &body)?;
    *answer.status_mut() = http::StatusCode::NOT_FOUND;
    Ok(answer)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_arrow_points_the_way_that_is_read() {
        assert_eq!(Words(Lang::En).onwards(), " → ");
        assert_eq!(Words(Lang::Ar).onwards(), " ← ");
    }

    #[test]
    fn what_a_language_lacks_is_said_in_english() {
        let lacks = |lang| {
            let id = "desk-shell-keys".to_owned();
            match lang {
                Lang::Fr => Err(MissingText { id, lang }),
                lang => Ok(lang),
            }
        };
        assert_eq!(Words(Lang::Fr).or_english(lacks), Ok(Lang::En));
        assert_eq!(Words(Lang::Ru).or_english(lacks), Ok(Lang::Ru));
        let nowhere = |lang| text::t(lang, &["desk", "none"].join("-"));
        assert!(Words(Lang::Fr).or_english(nowhere).is_err());
    }
}
