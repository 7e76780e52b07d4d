//! Bringing the desk up to date from its page: in the background, on a thread and a desk of its own,
//! so that somebody may go on reading.

use std::sync::{Arc, Mutex};

use axum::Router;
use axum::extract::State;
use axum::routing::get;
use maud::{Markup, html};

use super::open::{Answered, Posted, Watching, Words, back_to};
use super::session::{Bench, Session};
use super::{Shared, Workbench};
use crate::clock::Timestamp;
use crate::desk::sync::{Step, Synced};
use crate::desk::{Desk, DeskError};
use crate::web::PublicError;

pub(super) fn routes() -> Router<Shared> {
    Router::new().route("/sync", get(show).post(start))
}

/// How it stands with syncing, for this run of the program.
#[derive(Default)]
pub(super) struct Syncing {
    /// What a sync that is under way is at.
    step: Option<Step>,
    /// How the last one ended.
    last: Option<Last>,
}

struct Last {
    at: Timestamp,
    came: Result<Came, String>,
}

/// What came of it.
#[derive(Debug, Clone, Copy)]
struct Came {
    reports: usize,
    letters: usize,
    decisions: usize,
    withdrawn: usize,
}

impl Came {
    fn of(synced: &Synced) -> Self {
        Self {
            reports: synced.new_reports,
            letters: synced.new_letters,
            decisions: synced.received,
            withdrawn: synced.withdrawn.len(),
        }
    }
}

impl Workbench {
    /// Begins a sync, unless one is under way.
    pub(super) fn start_sync(self: &Arc<Self>, bench: &Bench) {
        {
            let mut syncing = self.syncing();
            if syncing.step.is_some() {
                return;
            }
            syncing.step = Some(Step::Asking("server"));
        }
        let workbench = Arc::clone(self);
        let member = bench.desk.member().twin();
        std::thread::spawn(move || {
            let done = Desk::open(&workbench.folder, member)
                .and_then(|mut desk| workbench.sync(&mut desk).map(|synced| (desk, synced)));
            workbench.finish_sync(done);
            if let Some(then) = workbench.after_sync.get() {
                then();
            }
        });
    }

    fn sync(&self, desk: &mut Desk) -> Result<Synced, DeskError> {
        let watch = |step| self.syncing().step = Some(step);
        desk.sync(self.clock.today(), &watch)
    }

    /// Hands what came to the bench, where it is still open.
    fn finish_sync(&self, done: Result<(Desk, Synced), DeskError>) {
        let came = done.and_then(|(desk, synced)| {
            let mut session = self.session.blocking_lock();
            if let Session::Open(bench) = &mut *session {
                bench.desk = desk;
                bench.shelf.refresh(&bench.desk)?;
            }
            Ok(Came::of(&synced))
        });
        let mut syncing = self.syncing();
        syncing.step = None;
        syncing.last = Some(Last {
            at: self.clock.now(),
            came: came.map_err(|why| why.to_string()),
        });
    }

    fn syncing(&self) -> std::sync::MutexGuard<'_, Syncing> {
        let syncing: &Mutex<Syncing> = &self.syncing;
        syncing.lock().expect("no holder of it panics")
    }
}

/// `POST /sync`
async fn start(Posted { open, fields }: Posted) -> Answered {
    open.workbench.start_sync(&open.bench);
    Ok(open.back(back_to(&fields)))
}

/// `GET /sync`: how far it is. Asks again by itself, which is no use of the desk.
async fn show(State(workbench): State<Shared>, Watching(mut open): Watching) -> Answered {
    let words = open.words;
    let title = words.t("desk-sync-title")?;
    let is_busy = workbench.syncing().step.is_some();
    if is_busy {
        open.again_in(2);
    }
    let body = html! {
        h1 { (title) }
        p role="status" { (state(&workbench, words)?) }
        (bar(&workbench, is_busy))
        @if !is_busy {
            (came(&workbench, words)?)
            p { a href=(open.to("/inbox")) { (words.t("desk-shell-to-inbox")?) } }
        }
    };
    open.page(&title, &body)
}

fn bar(workbench: &Workbench, is_busy: bool) -> Markup {
    let step = workbench.syncing().step;
    html! {
        @match step {
            Some(Step::Reports(done, of) | Step::Letters(done, of)) => {
                progress value=(done) max=(of.max(1)) aria-labelledby="main" {}
            }
            _ if is_busy => { progress aria-labelledby="main" {} }
            _ => {}
        }
    }
}

/// What came, item by item.
fn came(workbench: &Workbench, words: Words) -> Result<Markup, PublicError> {
    let syncing = workbench.syncing();
    let came = syncing
        .last
        .as_ref()
        .and_then(|last| last.came.as_ref().ok().copied());
    let mut lines = Vec::new();
    for (count, id) in came.into_iter().flat_map(|came| {
        [
            (came.reports, "desk-sync-reports"),
            (came.letters, "desk-sync-letters"),
            (came.decisions, "desk-sync-decisions"),
            (came.withdrawn, "desk-sync-withdrawn"),
        ]
    }) {
        if count > 0 {
            lines.push(words.with(id, &[("count", count.into())])?);
        }
    }
    if lines.is_empty() && came.is_some() {
        lines.push(words.t("desk-sync-nothing")?);
    }
    Ok(html! {
        ul { @for line in &lines { li { (line) } } }
    })
}

/// How it stands, in a few words.
pub(super) fn state(workbench: &Workbench, words: Words) -> Result<String, PublicError> {
    let syncing = workbench.syncing();
    let counted = |id: &str, done: usize, of: usize| {
        words.with(id, &[("done", done.into()), ("of", of.into())])
    };
    match (&syncing.step, &syncing.last) {
        (Some(Step::Asking(_)), _) => words.t("desk-sync-asking"),
        (Some(Step::Reports(done, of)), _) => counted("desk-sync-fetching-reports", *done, *of),
        (Some(Step::Letters(done, of)), _) => counted("desk-sync-fetching-letters", *done, *of),
        (None, None) => words.t("desk-sync-never"),
        (None, Some(Last { at, came })) => {
            let minutes = workbench.clock.now().duration_since(*at).as_mins();
            let args = [("minutes", minutes.into())];
            match came {
                Ok(_) if minutes < 1 => words.t("desk-sync-just-now"),
                Ok(_) => words.with("desk-sync-ago", &args),
                Err(why) => words.with("desk-sync-failed", &[("why", why.clone().into())]),
            }
        }
    }
}

/// Whether a sync is under way.
pub(super) fn is_busy(workbench: &Workbench) -> bool {
    workbench.syncing().step.is_some()
}

/// Whether the last sync failed.
pub(super) fn has_failed(workbench: &Workbench) -> bool {
    let syncing = workbench.syncing();
    let last = syncing.last.as_ref();
    syncing.step.is_none() && last.is_some_and(|last| last.came.is_err())
}
