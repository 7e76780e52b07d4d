//! Whoever waits for figures: they hear how far these are, and may give them up.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Whether what is under way is still wanted. Once it is not, it never is again: whatever was worked
/// out meanwhile may be cut short, and is thrown away by whoever asked for it.
#[derive(Debug, Clone, Default)]
pub struct Stop(Arc<AtomicBool>);

impl Stop {
    /// Nobody waits any longer.
    pub fn ask(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    /// Whether this is the same one.
    pub fn is_same(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }

    /// Whether somebody has said so.
    pub fn is_asked(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

/// What long work on figures is at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Tables are drawn, and drawn again until they are safe.
    Drawing,
    /// Everything that was published is audited together.
    Auditing,
}

/// Hears what the work is at, and how many parts of how many are done.
type Step = dyn Fn(Stage, usize, usize) + Send + Sync;

/// Whoever waits for figures.
#[derive(Clone)]
pub struct Waiting {
    stop: Stop,
    step: Arc<Step>,
}

impl Default for Waiting {
    /// Waits until the end, and hears nothing.
    fn default() -> Self {
        Self::until(Stop::default(), |_, _, _| {})
    }
}

impl fmt::Debug for Waiting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Waiting").finish_non_exhaustive()
    }
}

impl Waiting {
    /// Waits until `stop` is asked for; `hears` is told how far the work is.
    pub fn until(stop: Stop, hears: impl Fn(Stage, usize, usize) + Send + Sync + 'static) -> Self {
        Self {
            stop,
            step: Arc::new(hears),
        }
    }

    /// Waits until the end; `hears` is told how far the work is.
    pub fn hearing(hears: impl Fn(Stage, usize, usize) + Send + Sync + 'static) -> Self {
        Self::until(Stop::default(), hears)
    }

    /// What ends the work early.
    pub fn stop(&self) -> &Stop {
        &self.stop
    }

    /// So many parts of so many are done.
    pub(crate) fn step(&self, stage: Stage, done: usize, of: usize) {
        (self.step)(stage, done, of);
    }
}
