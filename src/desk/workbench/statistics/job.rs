//! Figures that are being worked out, on a thread and a desk of their own: drawing them and auditing
//! them beside everything that was published may take minutes, and nobody has to wait for it to go on
//! reading.
//!
//! Locking the desk drops the job, which stops the thread: what was counted does not outlive the lock.

use std::sync::{Arc, Mutex, PoisonError};

use tokio::task::JoinHandle;

use super::Held;
use crate::desk::publish::NoRelease;
use crate::desk::workbench::Workbench;
use crate::desk::workbench::alarms::Said;
use crate::desk::workbench::session::{Bench, Session, ends};
use crate::desk::workbench::why::Why;
use crate::desk::{Desk, DeskError};
use crate::disclosure::{Stage, Stop, Waiting};
use crate::text::Lang;

/// One release that is worked out. Dropping it stops that.
pub(super) struct Job {
    pub(super) pulse: Arc<Pulse>,
    pub(super) about: About,
    pub(super) state: State,
}

/// What it is the release of.
pub(super) enum About {
    /// A cohort, by its label.
    Cohort(String),
    /// A year.
    Year(i16),
    /// What another analyst has signed.
    Theirs,
}

/// Where it is.
pub(super) enum State {
    /// It is under way.
    UnderWay,
    /// It is held, to be looked at.
    Ready,
    /// There is none.
    Failed(Failure),
}

/// Why nothing came of it.
#[derive(Debug, thiserror::Error)]
pub(super) enum Failure {
    /// It is refused.
    #[error(transparent)]
    Refused(#[from] NoRelease),
    /// The program met a fault of its own.
    #[error("{0}")]
    Fault(String),
}

impl From<DeskError> for Failure {
    fn from(why: DeskError) -> Self {
        Self::Refused(why.into())
    }
}

impl Why for Failure {
    fn said(&self) -> Option<Said> {
        self.said_in(Lang::En)
    }

    fn said_in(&self, lang: Lang) -> Option<Said> {
        match self {
            Self::Refused(why) => why.said_in(lang),
            Self::Fault(_) => None,
        }
    }
}

/// How far it is, and whether it is to go on.
#[derive(Default)]
pub(super) struct Pulse {
    stop: Stop,
    at: Mutex<Option<(Stage, usize, usize)>>,
}

impl Pulse {
    /// What it is at, and how many parts of how many are done; nothing before the first is begun.
    pub(super) fn far(&self) -> Option<(Stage, usize, usize)> {
        *self.at.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn waiting(self: &Arc<Self>) -> Waiting {
        let pulse = Arc::clone(self);
        Waiting::until(self.stop.clone(), move |stage, done, of| {
            let mut at = pulse.at.lock().unwrap_or_else(PoisonError::into_inner);
            *at = Some((stage, done, of));
        })
    }
}

impl Job {
    /// Whether a thread works on it.
    pub(super) fn is_busy(&self) -> bool {
        matches!(self.state, State::UnderWay)
    }
}

impl Drop for Job {
    fn drop(&mut self) {
        self.pulse.stop.ask();
    }
}

impl Workbench {
    /// Has a release worked out, instead of any other that is. The task ends when that is done.
    pub(super) fn work_out(
        self: &Arc<Self>,
        bench: &mut Bench,
        about: About,
        work: impl FnOnce(&Desk) -> Result<Held, NoRelease> + Send + 'static,
    ) -> JoinHandle<()> {
        let pulse = Arc::<Pulse>::default();
        bench.release.job = Some(Job {
            pulse: Arc::clone(&pulse),
            about,
            state: State::UnderWay,
        });
        let beside = bench.desk.beside();
        let workbench = Arc::clone(self);
        tokio::task::spawn_blocking(move || {
            let run = || {
                let mut desk = beside.open()?;
                desk.work_for(pulse.waiting());
                Ok(work(&desk)?)
            };
            let worked = ends(run, Failure::Fault);
            workbench.hand_over(&pulse, worked);
        })
    }

    /// Lays what was worked out on the bench, where it is still wanted there.
    fn hand_over(&self, pulse: &Arc<Pulse>, worked: Result<Held, Failure>) {
        let mut session = self.session.blocking_lock();
        let Session::Open(bench) = &mut *session else {
            return;
        };
        let release = &mut bench.release;
        let is_this = |job: &&mut Job| Arc::ptr_eq(&job.pulse, pulse);
        let Some(job) = release.job.as_mut().filter(is_this) else {
            return;
        };
        match worked {
            Ok(held) => {
                job.state = State::Ready;
                release.hold(held);
            }
            Err(why) => job.state = State::Failed(why),
        }
    }
}
