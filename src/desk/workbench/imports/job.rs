//! A spreadsheet that is being looked at, or taken in.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use crate::desk::acts::Tag;
use crate::desk::elsewhere::mapping::Unmapped;
use crate::desk::elsewhere::plan::{Fate, Planned};
use crate::desk::elsewhere::sheet::NotASheet;
use crate::desk::import::NoImport;
use crate::desk::workbench::alarms::Said;
use crate::desk::workbench::why::Why;
use crate::questionnaire::Version;

/// One spreadsheet, from its upload until it is forgotten. Dropping it stops what is under way and
/// wipes its rows.
pub(in crate::desk::workbench) struct Job {
    /// What the thread that works on it looks at.
    pub(super) pulse: Arc<Pulse>,
    pub(super) state: State,
    /// The tag of its reports.
    pub(super) source: Tag,
    /// What its rows answer.
    pub(super) asked: Version,
    /// Its rows, once each one's fate is known.
    pub(super) rows: Vec<Planned>,
    /// How many were taken in.
    pub(super) taken: usize,
}

/// Where it is.
pub(super) enum State {
    /// Its rows are read, and what becomes of each is found out.
    Planning,
    /// Somebody has to say whether.
    Waiting,
    /// Rows are taken in.
    TakingIn,
    /// All are.
    Done,
    /// It cannot be read, or the desk could not go on.
    Failed(Failure),
}

/// Why a spreadsheet is not taken in.
#[derive(Debug, thiserror::Error)]
pub(super) enum Failure {
    /// It cannot be read.
    #[error(transparent)]
    Sheet(#[from] NotASheet),
    /// The mapping does not fit it.
    #[error(transparent)]
    Mapping(#[from] Unmapped),
    /// The desk could not go on.
    #[error(transparent)]
    Rows(#[from] NoImport),
    /// The program met a fault of its own.
    #[error("{0}")]
    Fault(String),
}

impl Why for Failure {
    fn said(&self) -> Option<Said> {
        match self {
            Self::Sheet(why) => why.said(),
            Self::Mapping(why) => why.said(),
            Self::Rows(why) => why.said(),
            Self::Fault(_) => None,
        }
    }
}

/// How far it is, and whether it is to go on.
#[derive(Debug, Default)]
pub(super) struct Pulse {
    is_stopped: AtomicBool,
    done: AtomicUsize,
    of: AtomicUsize,
}

impl Pulse {
    pub(super) fn begin(&self, of: usize) {
        self.done.store(0, Ordering::Relaxed);
        self.of.store(of, Ordering::Relaxed);
    }

    pub(super) fn add(&self, rows: usize) {
        self.done.fetch_add(rows, Ordering::Relaxed);
    }

    /// How many rows of how many.
    pub(super) fn far(&self) -> (usize, usize) {
        let load = |number: &AtomicUsize| number.load(Ordering::Relaxed);
        (load(&self.done), load(&self.of))
    }

    pub(super) fn stop(&self) {
        self.is_stopped.store(true, Ordering::Relaxed);
    }

    pub(super) fn goes_on(&self) -> bool {
        !self.is_stopped.load(Ordering::Relaxed)
    }
}

impl Job {
    pub(super) fn new(source: Tag, asked: Version) -> Self {
        Self {
            pulse: Arc::default(),
            state: State::Planning,
            source,
            asked,
            rows: Vec::new(),
            taken: 0,
        }
    }

    /// Stops what is under way; whether its rows are known and can be gone on with. The thread that
    /// worked on it finds it no more.
    pub(super) fn stop(&mut self) -> bool {
        self.pulse.stop();
        self.pulse = Arc::default();
        if matches!(self.state, State::TakingIn) {
            self.state = State::Waiting;
        }
        !matches!(self.state, State::Planning)
    }

    /// Whether a thread works on it.
    pub(super) fn is_busy(&self) -> bool {
        matches!(self.state, State::Planning | State::TakingIn)
    }

    /// How many rows of a kind there are.
    pub(super) fn count(&self, is_such: impl Fn(&Fate) -> bool) -> usize {
        self.rows.iter().filter(|row| is_such(&row.fate)).count()
    }
}

impl Drop for Job {
    fn drop(&mut self) {
        self.pulse.stop();
    }
}
