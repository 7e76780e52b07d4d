//! The clock of the demonstration: stands where it is put, until it is let go.

use std::sync::atomic::{AtomicBool, Ordering};

use crate::clock::{Clock, Date, FixedClock, SystemClock, Timestamp};

/// Stands at noon of a day that has passed; once let go, shows the real time for good. Only the
/// demonstration makes one, so no shipped command can be given a false time.
pub(super) struct DemoClock {
    fixed: FixedClock,
    is_let_go: AtomicBool,
}

impl DemoClock {
    /// A clock that stands at noon of `day`.
    pub fn at(day: Date) -> Self {
        Self {
            fixed: FixedClock::at_noon(day),
            is_let_go: AtomicBool::new(false),
        }
    }

    /// Moves on to noon of `day`; to the real time where that day is today.
    pub fn go_to(&self, day: Date, today: Date) {
        if day >= today {
            self.is_let_go.store(true, Ordering::SeqCst);
        } else {
            self.fixed.set_noon(day);
        }
    }
}

impl Clock for DemoClock {
    fn now(&self) -> Timestamp {
        if self.is_let_go.load(Ordering::SeqCst) {
            SystemClock.now()
        } else {
            self.fixed.now()
        }
    }
}
