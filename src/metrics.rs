//! What is counted for whoever watches over a server, and no finer than is safe.
//!
//! A scraper asks every few seconds and keeps each answer with its time, mostly on another machine. A
//! count that moved with each report would so become what nothing here stores: a list of the moments
//! at which reports came (CHECKS X3), to be laid beside a telephone's, a camera's or a door's. So:
//!
//! - **Whatever reporters do is told once a day, when the day is over**, and stays the same until the
//!   next midnight, UTC. Until then the counts are in memory, and nothing reads them.
//! - **Small numbers are coarse**: tens, and 0 for fewer than ten. One report more or less shows once
//!   in ten days that have it, and never as itself.
//! - **A day that this process did not see whole is not told**: its number would be false, and that of
//!   the last minutes before midnight would be finer than a day. Nothing is kept over a restart.
//! - There is nothing of a reporter, a session or an address, and no label but a network's name.
//!
//! While it is off, nothing is counted. While it is on, a count costs a look at the clock and an atomic
//! addition.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use crate::clock::Clock;
use crate::keys::public::NetworkName;

/// What reporters do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Event {
    /// The form was opened.
    FormView,
    /// A report was stored.
    Report,
    /// A letter was stored.
    Letter,
    /// An attachment was stored, or at least its first part.
    Attachment,
    /// A receipt was looked up, whether or not it leads to anything.
    LookUp,
    /// A report was taken back.
    Withdrawal,
    /// Something was refused because a budget was used up.
    OverBudget,
}

impl Event {
    /// Every event, in the order of its numbers.
    pub const ALL: [Self; 7] = [
        Self::FormView,
        Self::Report,
        Self::Letter,
        Self::Attachment,
        Self::LookUp,
        Self::Withdrawal,
        Self::OverBudget,
    ];
}

/// What an answer's status begins with.
pub const CLASSES: [&str; 4] = ["2xx", "3xx", "4xx", "5xx"];
/// Within how many milliseconds answers are counted; the last holds all.
pub const WITHIN: [u64; 5] = [100, 1_000, 5_000, 20_000, u64::MAX];
/// Numbers are told in multiples of this.
const COARSE: u64 = 10;
const DAY_SECONDS: i64 = 86_400;

/// Counts the day that is, and tells the day that was.
pub struct Days {
    clock: Arc<dyn Clock>,
    /// The day that is counted, in days since 1970.
    day: AtomicI64,
    networks: BTreeMap<NetworkName, [AtomicU64; Event::ALL.len()]>,
    answers: [AtomicU64; CLASSES.len()],
    within: [AtomicU64; WITHIN.len()],
    turn: Mutex<Turn>,
}

#[derive(Default)]
struct Turn {
    /// Whether the day that is counted was counted from its beginning.
    is_whole: bool,
    told: Option<Arc<Told>>,
}

/// A whole day, in coarse numbers.
#[derive(Debug, PartialEq, Eq)]
pub struct Told {
    /// Its first second, in seconds since 1970.
    pub begins: i64,
    /// Of each network, in the order of [`Event::ALL`].
    pub networks: BTreeMap<NetworkName, [u64; Event::ALL.len()]>,
    /// Answers of each of [`CLASSES`].
    pub answers: [u64; CLASSES.len()],
    /// Answers to requests without a body, within each of [`WITHIN`]; the slower ones include the
    /// faster.
    pub within: [u64; WITHIN.len()],
}

impl Days {
    /// Counts for these networks, from now on.
    pub fn new(clock: Arc<dyn Clock>, networks: impl IntoIterator<Item = NetworkName>) -> Self {
        let day = AtomicI64::new(day_of(&*clock));
        let networks = networks.into_iter().map(|name| (name, Default::default()));
        Self {
            clock,
            day,
            networks: networks.collect(),
            answers: Default::default(),
            within: Default::default(),
            turn: Mutex::default(),
        }
    }

    /// So many more of this today.
    pub fn count(&self, network: &NetworkName, event: Event, more: u64) {
        self.keep_up();
        if let Some(counts) = self.networks.get(network) {
            counts[event as usize].fetch_add(more, Ordering::Relaxed);
        }
    }

    /// One more answer today. `took` is how long, where the request had no body: with one, it is the
    /// sender's line that is measured.
    pub fn answered(&self, status: u16, took: Option<Duration>) {
        self.keep_up();
        let class = usize::from(status / 100).saturating_sub(2);
        if let Some(count) = self.answers.get(class) {
            count.fetch_add(1, Ordering::Relaxed);
        }
        if let Some(took) = took {
            let within = WITHIN
                .iter()
                .position(|most| took.as_millis() <= (*most).into());
            let within = within.unwrap_or(WITHIN.len() - 1);
            self.within[within].fetch_add(1, Ordering::Relaxed);
        }
    }

    /// Yesterday, where it was counted from its beginning to its end.
    pub fn yesterday(&self) -> Option<Arc<Told>> {
        self.keep_up();
        self.turn().told.clone()
    }

    /// Ends the day, once it is over.
    fn keep_up(&self) {
        let today = day_of(&*self.clock);
        if self.day.load(Ordering::Relaxed) == today {
            return;
        }
        let mut turn = self.turn();
        let counted = self.day.load(Ordering::Relaxed);
        if counted == today {
            return; // another was quicker
        }
        let is_next = today == counted + 1;
        let ended = self.take(counted);
        // A clock that jumps leaves days that nobody saw whole.
        turn.told = (turn.is_whole && is_next).then(|| Arc::new(ended));
        turn.is_whole = is_next;
        self.day.store(today, Ordering::Relaxed);
    }

    /// What was counted, coarse; all counts begin again.
    fn take(&self, day: i64) -> Told {
        let all = |(name, counts): (&NetworkName, &[AtomicU64; Event::ALL.len()])| {
            (
                name.clone(),
                counts.each_ref().map(|count| coarse(taken(count))),
            )
        };
        let mut so_far = 0;
        Told {
            begins: day.saturating_mul(DAY_SECONDS),
            networks: self.networks.iter().map(all).collect(),
            answers: self.answers.each_ref().map(|count| coarse(taken(count))),
            within: self.within.each_ref().map(|count| {
                so_far += taken(count);
                coarse(so_far)
            }),
        }
    }

    fn turn(&self) -> std::sync::MutexGuard<'_, Turn> {
        self.turn.lock().expect("no holder of this lock panics")
    }
}

fn taken(count: &AtomicU64) -> u64 {
    count.swap(0, Ordering::Relaxed)
}

fn coarse(number: u64) -> u64 {
    number / COARSE * COARSE
}

fn day_of(clock: &dyn Clock) -> i64 {
    clock.now().as_second().div_euclid(DAY_SECONDS)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::FixedClock;

    fn days() -> (Arc<FixedClock>, Days, NetworkName) {
        let clock = Arc::new(FixedClock::at_noon(jiff::civil::date(2026, 11, 21)));
        let network: NetworkName = "example".parse().expect("a name");
        let days = Days::new(Arc::<FixedClock>::clone(&clock), [network.clone()]);
        (clock, days, network)
    }

    fn next(clock: &FixedClock) {
        clock.advance(DAY_SECONDS);
    }

    #[test]
    fn a_day_is_told_once_it_is_over_and_was_counted_whole() {
        let (clock, days, network) = days();
        days.count(&network, Event::Report, 1_000);
        assert_eq!(days.yesterday(), None);
        next(&clock);
        // The server was started at noon.
        assert_eq!(days.yesterday(), None);
        days.count(&network, Event::Report, 37);
        days.count(&network, Event::Withdrawal, 9);
        assert_eq!(days.yesterday(), None);
        next(&clock);
        let told = days.yesterday().expect("a whole day");
        assert_eq!(told.networks[&network], [0, 30, 0, 0, 0, 0, 0]);
        assert_eq!(told.begins % DAY_SECONDS, 0);
        days.count(&network, Event::Report, 500);
        assert_eq!(days.yesterday(), Some(told));
        next(&clock);
        let told = days.yesterday().expect("a whole day");
        assert_eq!(told.networks[&network][Event::Report as usize], 500);
    }

    #[test]
    fn a_clock_that_jumps_leaves_no_day_that_would_be_false() {
        let (clock, days, network) = days();
        next(&clock);
        days.count(&network, Event::Report, 50);
        clock.advance(-DAY_SECONDS);
        assert_eq!(days.yesterday(), None);
        days.count(&network, Event::Report, 50);
        clock.advance(3 * DAY_SECONDS);
        assert_eq!(days.yesterday(), None);
        days.count(&network, Event::Report, 50);
        next(&clock);
        assert_eq!(days.yesterday(), None);
        days.count(&network, Event::Report, 70);
        next(&clock);
        let told = days.yesterday().expect("a whole day");
        assert_eq!(told.networks[&network][Event::Report as usize], 70);
    }

    #[test]
    fn answers_are_counted_by_kind_and_by_how_long_they_took() {
        let (clock, days, _) = days();
        next(&clock);
        for (status, milliseconds, count) in [(200, 3, 15), (404, 900, 10), (503, 60_000, 12)] {
            for _ in 0..count {
                days.answered(status, Some(Duration::from_millis(milliseconds)));
            }
        }
        days.answered(303, None);
        next(&clock);
        let told = days.yesterday().expect("a whole day");
        assert_eq!(told.answers, [10, 0, 10, 10]);
        assert_eq!(told.within, [10, 20, 20, 20, 30]);
    }
}
