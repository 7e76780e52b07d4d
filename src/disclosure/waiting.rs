//! Whoever waits for figures: they hear how far these are, and may give them up.

use std::fmt;
use std::sync::Arc;

use super::Stop;

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
