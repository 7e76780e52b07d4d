//! Statistics: what waits to be published, every table exact and as it would be published, and the
//! signatures of this analyst and of others.
//!
//! What was drawn up is kept here under a number until it is published or something else is drawn
//! up: what is signed is what was looked at, and looking again draws nothing anew.
//!
//! ```text
//! drawing and auditing, on a thread of its own ─► held ─► looked at ─► signed
//!    └─ can be stopped; nothing of it is on disk ──┘
//! ```

mod correct;
mod edition;
mod job;
mod look;
mod progress;
mod public;
mod sign;

use std::sync::Arc;

use axum::Router;
use axum::routing::{get, post};
use maud::{Markup, html};

use super::open::{Answered, Open, Posted};
use super::{Shared, alarms};
use crate::desk::casebook::State;
use crate::desk::cohort::{FEWEST, OpenCohort};
use crate::desk::publish::{Draft, NoRelease};
use crate::desk::{Desk, DeskError};
use crate::disclosure::Apart;
use crate::keys::public::Note;
use crate::release::{Release, VerifiedRelease};
use crate::tally::Tally;
use crate::web::PublicError;
use job::{About, Job};

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/statistics", get(show).post(draw_up))
        .route("/statistics/look", get(look::show))
        .route("/statistics/progress", get(progress::show))
        .route("/statistics/stop", post(progress::stop))
        .route(
            "/statistics/correct",
            get(correct::show).post(correct::draw_up),
        )
        .route("/statistics/publish", post(sign::publish))
        .route("/statistics/file", get(sign::file))
        .route("/statistics/compare", post(sign::compare))
}

/// What is looked at before it is signed.
#[derive(Default)]
pub(super) struct Desktop {
    number: u64,
    held: Option<Held>,
    /// What is being worked out, or was last.
    job: Option<Job>,
    /// A look at what is public that is under way.
    look: Option<public::Look>,
    /// What was signed here, and is wanted by others.
    signed: Option<Note>,
}

struct Held {
    release: Release,
    exact: Tally,
    what: What,
    /// The edition that it corrects.
    before: Option<VerifiedRelease>,
    /// Of a year: how many reports were read and not counted.
    apart: Option<Apart>,
}

impl Held {
    /// What this analyst drew up.
    fn ours(desk: &Desk, draft: Draft) -> Result<Self, NoRelease> {
        let (release, exact) = (draft.release().clone(), draft.exact().clone());
        Self::of(desk, (release, exact), What::Ours(Box::new(draft)))
    }

    fn of(desk: &Desk, (release, exact): (Release, Tally), what: What) -> Result<Self, NoRelease> {
        let apart = match release.apart {
            Some(_) => desk.apart_of(&release)?,
            None => None,
        };
        Ok(Self {
            before: desk.edition_before(&release)?,
            release,
            exact,
            what,
            apart,
        })
    }
}

/// Whose release it is.
enum What {
    /// This analyst's own.
    Ours(Box<Draft>),
    /// Another's, which this desk has made again.
    Theirs(Note),
}

impl Desktop {
    fn hold(&mut self, held: Held) {
        self.number += 1;
        self.held = Some(held);
    }
}

/// `GET /statistics`
async fn show(mut open: Open) -> Answered {
    progress::say_refusal(&mut open)?;
    let words = open.words;
    let title = words.t("desk-statistics-title")?;
    let book = open.bench.shelf.book();
    let waiting = book
        .cases
        .iter()
        .filter(|case| case.state == State::Accepted);
    let waiting = waiting.count();
    let cohort = open.bench.desk.cohort_to_publish(open.today);
    let synced = open.bench.desk.folder().last_sync();
    let synced = synced.map_err(|error| PublicError::internal(DeskError::from(error)))?;
    let count = [("count", waiting.into())];
    let fewest = [("fewest", FEWEST.into())];
    let body = html! {
        h1 { (title) }
        (public::standing(&open)?)
        (progress::link(&open)?)
        p.much { (words.with("desk-statistics-waiting", &count)?) }
        @if waiting < FEWEST { p { (words.with("desk-statistics-fewest", &fewest)?) } }
        @match cohort {
            Ok(cohort) => {
                @if waiting >= FEWEST || cohort.is_frozen { (form(&open, &cohort)?) }
            },
            Err(why) => p.notice.refused {
                (words.with("desk-shell-refused", &[("why", words.why(&why)?.into())])?)
            },
        }
        (years(&open)?)
        @if let Some(day) = synced {
            p.hint { (words.with("desk-server-synced", &[("day", day.to_string().into())])?) }
        }
        p.hint { (words.t("desk-statistics-synced")?) }
        @if open.bench.release.signed.is_some() {
            p { a href=(open.to("/statistics/file")) { (words.t("desk-statistics-save")?) } }
        }
        (sign::form(&open)?)
        (correct::links(&open)?)
        (super::quotes::link(&open)?)
        (super::partners::link(&open)?)
    };
    open.page(&title, &body)
}

/// What would be published, and why not to wait where its quarter is not over.
fn form(open: &Open, cohort: &OpenCohort) -> Result<Markup, PublicError> {
    let words = open.words;
    let days = [
        ("label", cohort.label.clone().into()),
        ("from", cohort.from.to_string().into()),
        ("to", cohort.to.to_string().into()),
    ];
    let last = [("day", cohort.last_day.to_string().into())];
    Ok(html! {
        form.step method="post" action=(open.to("/statistics")) {
            p { (words.with("desk-statistics-cohort", &days)?) }
            @if cohort.is_frozen {
                p { (words.t("desk-statistics-frozen")?) }
            } @else if open.today <= cohort.last_day {
                p { (words.with("desk-statistics-quarter", &last)?) }
                label for="early" { (words.t("desk-statistics-early")?) }
                p.hint #early-how { (words.t("desk-statistics-early-how")?) }
                input #early type="text" name="early" maxlength="300" autocomplete="off"
                    aria-describedby="early-how";
            }
            p { button { (words.t("desk-statistics-look")?) } }
        }
    })
}

/// The years that can be added up.
fn years(open: &Open) -> Result<Markup, PublicError> {
    let words = open.words;
    // Why there are none, the cohort above says already.
    let years = open.bench.desk.years_to_publish().unwrap_or_default();
    Ok(html! {
        @for year in years {
            form method="post" action=(open.to("/statistics")) {
                h2 { (words.with("desk-statistics-year", &[("year", format!("{year:04}").into())])?) }
                p { (words.t("desk-statistics-year-how")?) }
                input type="hidden" name="year" value=(format!("{year:04}"));
                button { (words.t("desk-statistics-look")?) }
            }
        }
    })
}

/// `POST /statistics`
async fn draw_up(Posted { open, fields }: Posted) -> Answered {
    if let Ok(year) = fields.first("year").parse::<i16>() {
        return draw_year(open, year).await;
    }
    let early = Some(fields.first("early").trim().to_owned()).filter(|why| !why.is_empty());
    // What is counted comes out of the open book; drawing needs the book no more.
    let work = tokio::task::spawn_blocking(move || {
        let counted = {
            let mut rng = open.workbench.rng();
            let (desk, book) = (&open.bench.desk, open.bench.shelf.book());
            desk.cohort_to_draw(book, early, open.today, &mut *rng)
        };
        (open, counted)
    });
    let (mut open, counted) = work.await.map_err(PublicError::internal)?;
    let counted = match counted {
        Ok(counted) => counted,
        Err(why) => {
            open.refuse_why(&why)?;
            return Ok(open.back("/statistics"));
        }
    };
    let (workbench, today) = (Arc::clone(&open.workbench), open.today);
    let about = About::Cohort(counted.label().to_owned());
    let work = workbench.work_out(&mut open.bench, about, move |desk| {
        Held::ours(desk, desk.draw(counted, today)?)
    });
    progress::wait(open, work).await
}

async fn draw_year(mut open: Open, year: i16) -> Answered {
    let (workbench, today) = (Arc::clone(&open.workbench), open.today);
    let work = workbench.work_out(&mut open.bench, About::Year(year), move |desk| {
        Held::ours(desk, desk.draft_year(year, today)?)
    });
    progress::wait(open, work).await
}

/// Whether an alarm waits; then nothing is signed.
fn is_alarmed(open: &Open) -> bool {
    alarms::Waiting::of(&open.bench.desk).is_any()
}
