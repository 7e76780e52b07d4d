//! Bringing the desk up to date from its page: in the background, on a thread and a desk of its own,
//! so that somebody may go on reading.

use std::sync::{Arc, Mutex};

use axum::Router;
use axum::extract::State;
use axum::routing::get;
use maud::{Markup, html};

use super::open::{Answered, Open, Posted, Watching, Words, back_to};
use super::session::{Bench, Session, ends};
use super::{Shared, Workbench};
use crate::clock::Timestamp;
use crate::desk::beside::Beside;
use crate::desk::shelf::Opened;
use crate::desk::sync::{Step, Synced};
use crate::desk::{Desk, DeskError};
use crate::exchange::client::ClientError;
use crate::exchange::client::trust::Distrust;
use crate::web::PublicError;

pub(super) fn routes() -> Router<Shared> {
    Router::new().route("/sync", get(show).post(start))
}

/// How it stands with syncing, for this run of the program.
#[derive(Default)]
pub(super) struct Syncing {
    /// What a sync that is under way is at.
    step: Option<At>,
    /// How the last one ended.
    last: Option<Last>,
}

/// What it is at.
#[derive(Debug, Clone, Copy)]
enum At {
    /// Asking the server, or fetching.
    Server(Step),
    /// Opening so many reports of so many.
    Opening(usize, usize),
}

struct Last {
    at: Timestamp,
    came: Result<Came, Failed>,
}

/// Why nothing came.
enum Failed {
    /// Nobody has admitted this member yet: so it is with every new desk.
    NotAdmitted,
    /// Something is wrong, in the desk's words.
    Wrong(String),
}

/// What came of it.
#[derive(Debug, Clone, Copy)]
struct Came {
    reports: usize,
    letters: usize,
    decisions: usize,
    withdrawn: usize,
    destroyed: bool,
}

impl Came {
    fn of(synced: &Synced) -> Self {
        Self {
            reports: synced.new_reports,
            letters: synced.new_letters,
            decisions: synced.received,
            withdrawn: synced.withdrawn.len(),
            destroyed: synced.destroyed,
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
            syncing.step = Some(At::Server(Step::Asking("server")));
        }
        let workbench = Arc::clone(self);
        let beside = bench.desk.beside();
        std::thread::spawn(move || {
            workbench.finish_sync(ends(|| workbench.sync(beside), Failed::Wrong));
            if let Some(then) = workbench.after_sync.get() {
                then();
            }
        });
    }

    /// Brings the folder up to date, opens what came beside the bench, and hands it over where the
    /// bench is still open. Whoever reads meanwhile waits for the last of these only.
    fn sync(self: &Arc<Self>, beside: Beside) -> Result<Came, Failed> {
        let mut is_new = false;
        let run = || {
            let mut desk = beside.open()?;
            is_new = !desk.was_ever_admitted();
            let watch = |step| self.is_at(At::Server(step));
            let synced = match desk.sync(self.clock.today(), &watch) {
                Ok(synced) => synced,
                Err(why) => {
                    self.follow(desk)?;
                    return Err(why);
                }
            };
            let lacking = match &*self.session.blocking_lock() {
                Session::Open(bench) => bench.shelf.lacking(&desk)?,
                _ => return Ok(Came::of(&synced)),
            };
            let tick = |done, of| self.is_at(At::Opening(done, of));
            let opened = Opened::of(&desk, &lacking, tick)?;
            if let Session::Open(bench) = &mut *self.session.blocking_lock() {
                bench.desk = desk;
                bench.shelf.refresh_with(&bench.desk, opened)?;
                self.start_look(bench);
            }
            Ok(Came::of(&synced))
        };
        run().map_err(|why: DeskError| match why {
            DeskError::Distrust(
                Distrust::NotAMember | Distrust::Client(ClientError::NotAdmitted),
            ) if is_new => Failed::NotAdmitted,
            why => Failed::Wrong(why.to_string()),
        })
    }

    /// What a notice destroyed leaves the bench too, where the sync that brought it went wrong later.
    fn follow(&self, desk: Desk) -> Result<(), DeskError> {
        if let Session::Open(bench) = &mut *self.session.blocking_lock()
            && bench.desk.chain().current().destroyed != desk.chain().current().destroyed
        {
            bench.desk = desk;
            bench.shelf.refresh(&bench.desk)?;
        }
        Ok(())
    }

    fn is_at(&self, step: At) {
        self.syncing().step = Some(step);
    }

    fn finish_sync(&self, came: Result<Came, Failed>) {
        let mut syncing = self.syncing();
        syncing.step = None;
        syncing.last = Some(Last {
            at: self.clock.now(),
            came,
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
            Some(At::Server(Step::Reports(done, of) | Step::Letters(done, of)) | At::Opening(done, of)) => {
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
    if came.is_some_and(|came| came.destroyed) {
        lines.push(words.t("desk-sync-destroyed")?);
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
        (Some(At::Server(step)), _) => match step {
            Step::Asking(_) => words.t("desk-sync-asking"),
            Step::Reports(done, of) => counted("desk-sync-fetching-reports", *done, *of),
            Step::Letters(done, of) => counted("desk-sync-fetching-letters", *done, *of),
        },
        (Some(At::Opening(done, of)), _) => counted("desk-sync-opening", *done, *of),
        (None, None) => words.t("desk-sync-never"),
        (None, Some(Last { at, came })) => {
            let minutes = workbench.clock.now().duration_since(*at).as_mins();
            let args = [("minutes", minutes.into())];
            match came {
                Ok(_) if minutes < 1 => words.t("desk-sync-just-now"),
                Ok(_) => words.with("desk-sync-ago", &args),
                Err(Failed::NotAdmitted) => words.t("desk-sync-not-admitted"),
                Err(Failed::Wrong(why)) => {
                    words.with("desk-sync-failed", &[("why", why.clone().into())])
                }
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
    let is_wrong = |last: &Last| matches!(last.came, Err(Failed::Wrong(_)));
    syncing.step.is_none() && last.is_some_and(is_wrong)
}

/// What a newcomer does next, until somebody has admitted them.
pub(super) fn waits(open: &Open) -> Result<Markup, PublicError> {
    let words = open.words;
    let waits = {
        let syncing = open.workbench.syncing();
        let last = syncing.last.as_ref();
        last.is_some_and(|last| matches!(last.came, Err(Failed::NotAdmitted)))
    };
    // There the card is at hand.
    if !waits || open.here.starts_with("/people") {
        return Ok(html! {});
    }
    Ok(html! {
        section.notice aria-labelledby="waits" {
            h2 #waits { (words.t("desk-sync-not-admitted")?) }
            p { (words.t("desk-sync-not-admitted-next")?) }
            p { a href=(open.to("/people/join")) { (words.t("desk-people-join-title")?) } }
            p.hint { (words.t("desk-sync-not-admitted-clock")?) }
        }
    })
}
