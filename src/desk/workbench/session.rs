//! From the passphrase to the lock: what is open, how it is opened, and when it ends.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use secrecy::SecretString;

use super::enter::Entered;
use super::exports::Wish;
use super::imports::Job;
use super::inbox::Views;
use super::quotes::Signatures;
use super::statistics::Desktop;
use super::undo::Undo;
use super::{LOOK_SECONDS, Shared, Workbench, hardware, partners};
use crate::clock::Timestamp;
use crate::desk::shelf::Shelf;
use crate::desk::{Desk, DeskError};
use crate::keys::public::ReportId;
use crate::keys::secret::MemberIdentity;

/// How long unlocking may keep a browser waiting before it is shown a page that says how far it is.
const PATIENCE: Duration = Duration::from_millis(1500);

/// What the page holds just now.
pub(crate) enum Session {
    /// Nothing.
    Locked(Locked),
    /// A passphrase is being tried, or reports are being opened.
    Opening(Arc<Progress>),
    /// Everything.
    Open(Box<Bench>),
}

/// Why it is locked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Locked {
    /// Nobody has been here.
    Fresh,
    /// Somebody locked it.
    ByHand,
    /// Nobody used it for a while.
    Idle,
    /// The passphrase was wrong.
    WrongPassphrase,
    /// The key on hardware did not open the file.
    KeyRefused,
    /// The key on hardware asked for something, in its program's words, that was not typed.
    KeyWants(String),
    /// Something else is in the way: what the desk says of it.
    Refused(String),
}

/// How many reports of how many are open.
#[derive(Debug, Default)]
pub(super) struct Progress {
    pub(super) done: AtomicUsize,
    pub(super) of: AtomicUsize,
    /// What the program of a key on hardware has said.
    said: std::sync::Mutex<Option<String>>,
}

impl Progress {
    pub(super) fn say(&self, text: String) {
        *self.said.lock().expect("no holder of it panics") = Some(text);
    }

    pub(super) fn said(&self) -> Option<String> {
        self.said.lock().expect("no holder of it panics").clone()
    }
}

/// What is on the analyst's bench while it is open. Dropping it wipes it.
pub(crate) struct Bench {
    /// The desk.
    pub desk: Desk,
    /// What it has opened.
    pub shelf: Shelf,
    /// What was looked for.
    pub(super) views: Views,
    /// What the last list showed, in its order.
    pub(super) shown: Vec<ReportId>,
    /// The address of that list.
    pub(super) list: String,
    /// What is to be exported.
    pub(super) wish: Wish,
    /// The folder that something was saved in last.
    pub(super) folder: String,
    /// What was entered for somebody whose receipt is not handed over yet.
    pub(super) entered: Option<Entered>,
    /// A spreadsheet that is looked at or taken in.
    pub(super) job: Option<Job>,
    /// What is looked at before it is published.
    pub(super) release: Desktop,
    /// What is looked at before it is passed to a partner, or taken in from one.
    pub(super) partners: partners::Desktop,
    /// Quotes that are signed by some and wanted by others.
    pub(super) quotes: Signatures,
    /// What was done, and how to undo it.
    pub(super) undo: Undo,
    /// What the page says once, at the top of the next page that is shown.
    pub(super) notices: Vec<Notice>,
    used: Timestamp,
}

/// One line at the top of a page.
pub(super) struct Notice {
    pub(super) text: String,
    pub(super) tone: Tone,
    /// The step that a button beside it undoes.
    pub(super) undoes: Option<u64>,
}

/// Whether something was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tone {
    /// It was.
    Done,
    /// It was not.
    Refused,
}

impl Bench {
    fn new(desk: Desk, shelf: Shelf, used: Timestamp) -> Self {
        Self {
            desk,
            shelf,
            views: Views::default(),
            shown: Vec::new(),
            list: "/inbox".to_owned(),
            wish: Wish::default(),
            folder: String::new(),
            entered: None,
            job: None,
            release: Desktop::default(),
            partners: partners::Desktop::default(),
            quotes: Signatures::default(),
            undo: Undo::default(),
            notices: Vec::new(),
            used,
        }
    }

    /// The address of the list that was shown last.
    pub fn list(&self) -> &str {
        &self.list
    }

    /// The reports before and after one in the list that was shown last.
    pub fn neighbours(&self, id: ReportId) -> (Option<ReportId>, Option<ReportId>) {
        let Some(place) = self.shown.iter().position(|shown| *shown == id) else {
            return (None, None);
        };
        let before = place.checked_sub(1).map(|before| self.shown[before]);
        (before, self.shown.get(place + 1).copied())
    }
}

impl Workbench {
    /// Tries a passphrase, or the PIN of a key on hardware, in the background; what comes of it is the session's next state. Waits
    /// a moment for it, so that most people never see a page in between.
    pub(super) async fn unlock(self: &Arc<Self>, passphrase: SecretString) {
        let workbench = Arc::clone(self);
        let open = move |progress: &_| hardware::open(&workbench.identity, &passphrase, progress);
        self.open_with(open).await;
    }

    /// Opens the page for a member whose passphrase was given already.
    pub async fn unlock_as(self: &Arc<Self>, member: MemberIdentity) {
        self.open_with(move |_| Ok(member)).await;
    }

    async fn open_with<F>(self: &Arc<Self>, member: F)
    where
        F: FnOnce(&Arc<Progress>) -> Result<MemberIdentity, Locked> + Send + 'static,
    {
        let progress = Arc::new(Progress::default());
        {
            let mut session = self.session.lock().await;
            // One at a time; and whoever is in stays in.
            if !matches!(*session, Session::Locked(_)) {
                return;
            }
            *session = Session::Opening(Arc::clone(&progress));
        }
        let workbench = Arc::clone(self);
        let work = tokio::task::spawn_blocking(move || {
            let open = || {
                let member = member(&progress)?;
                workbench.open_bench(member, &progress)
            };
            let opened = ends(open, Locked::Refused);
            if let Ok(bench) = &opened {
                workbench.start_sync(bench);
            }
            *workbench.session.blocking_lock() = match opened {
                Ok(bench) => Session::Open(Box::new(bench)),
                Err(why) => Session::Locked(why),
            };
        });
        // An error is the time being over: the page then says how far it is.
        let _ = tokio::time::timeout(PATIENCE, work).await;
    }

    fn open_bench(&self, member: MemberIdentity, progress: &Progress) -> Result<Bench, Locked> {
        let refused = |error: DeskError| Locked::Refused(error.to_string());
        let desk = Desk::open(&self.folder, member).map_err(refused)?;
        let tick = |done, of| {
            progress.of.store(of, Ordering::Relaxed);
            progress.done.fetch_max(done, Ordering::Relaxed);
        };
        let opened = Shelf::open(&desk, tick).map_err(refused)?;
        Ok(Bench::new(desk, opened, self.clock.now()))
    }

    /// Whether nobody has used the bench for too long.
    fn is_forgotten(&self, bench: &Bench) -> bool {
        let idle = self.clock.now().duration_since(bench.used).as_secs();
        idle >= self.lock_after.seconds()
    }

    /// Locks what nobody uses, and says so in the session; `uses`: this very moment is a use.
    pub(super) fn look_at(&self, session: &mut Session, uses: bool) {
        let Session::Open(bench) = session else {
            return;
        };
        if self.is_forgotten(bench) {
            *session = Session::Locked(Locked::Idle);
        } else if uses {
            bench.used = self.clock.now();
        }
    }
}

/// Work in the background, which must come to an end whatever stops it: a fault of this program must
/// not look for ever as if the work were under way.
pub(super) fn ends<T, E>(
    work: impl FnOnce() -> Result<T, E>,
    stopped: impl FnOnce(String) -> E,
) -> Result<T, E> {
    // What the work had in hand is dropped, and nobody sees it half done.
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| {
        Err(stopped(
            "this program met a fault of its own and stopped the work; nothing sealed is lost"
                .to_owned(),
        ))
    })
}

/// Looks again and again; also right after a machine was asleep.
pub(super) async fn lock_when_idle(workbench: Shared) {
    loop {
        tokio::time::sleep(Duration::from_secs(LOOK_SECONDS)).await;
        let mut session = workbench.session.lock().await;
        workbench.look_at(&mut session, false);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn work_that_meets_a_fault_ends_with_words() {
        let faulty = || -> Result<(), String> { panic!("a fault, as foreign data may bring it") };
        assert!(ends(faulty, |why| why).is_err_and(|why| why.contains("fault")));
        assert_eq!(ends(|| Ok::<_, String>(7), |why| why), Ok(7));
    }
}
