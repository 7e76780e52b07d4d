//! Time as an argument.
//!
//! Nothing outside [`crate::cli`] reads the machine's clock: whatever needs the time is handed a
//! [`Clock`], so that tests and the demonstration can move it, and so that no time finer than a
//! day slips into storage by accident.

use std::fmt;
use std::str::FromStr;
use std::sync::Mutex;
use std::time::Duration;

pub use jiff::Timestamp;
pub use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// How long a look-up takes, or twice that, or three times: longer than its work, and not noticed by
/// whoever waits for it.
pub const BEAT: Duration = Duration::from_millis(100);

/// Where the time comes from.
pub trait Clock: Send + Sync {
    /// The instant now. For expiry in memory only; never stored.
    fn now(&self) -> Timestamp;

    /// Today's date in UTC: the finest time that may be stored.
    fn today(&self) -> Date {
        jiff::tz::TimeZone::UTC.to_datetime(self.now()).date()
    }

    /// What must not tell by its time how it went is answered a whole number of these after it was
    /// asked for.
    fn beat(&self) -> Duration {
        BEAT
    }
}

/// The machine's own clock.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(
        clippy::disallowed_methods,
        reason = "the one place where the machine's clock is read"
    )]
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }
}

/// A clock that stands still until it is moved. No shipped command accepts one; tests and the
/// demonstration do.
#[derive(Debug)]
pub struct FixedClock(Mutex<Timestamp>);

impl FixedClock {
    /// A clock that shows noon, UTC, of `day`.
    ///
    /// # Panics
    /// Where `day` lies outside what a timestamp can hold (years -9999 to 9999).
    pub fn at_noon(day: Date) -> Self {
        Self(Mutex::new(noon(day)))
    }

    /// Moves the clock to noon, UTC, of `day`.
    ///
    /// # Panics
    /// As [`FixedClock::at_noon`].
    pub fn set_noon(&self, day: Date) {
        *self.0.lock().expect("no holder of this lock panics") = noon(day);
    }

    /// Moves the clock on by `seconds`.
    ///
    /// # Panics
    /// Where the result lies outside what a timestamp can hold.
    pub fn advance(&self, seconds: i64) {
        let mut now = self.0.lock().expect("no holder of this lock panics");
        *now += jiff::SignedDuration::from_secs(seconds);
    }
}

fn noon(day: Date) -> Timestamp {
    day.at(12, 0, 0, 0)
        .to_zoned(jiff::tz::TimeZone::UTC)
        .expect("every civil date of the years in use is an instant in UTC")
        .timestamp()
}

impl Clock for FixedClock {
    fn now(&self) -> Timestamp {
        *self.0.lock().expect("no holder of this lock panics")
    }

    /// None: where time stands still, nobody waits.
    fn beat(&self) -> Duration {
        Duration::ZERO
    }
}

/// A calendar month, written `YYYY-MM`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month {
    year: i16,
    month: i8,
}

/// The text is not a month of the form `YYYY-MM`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a month of the form YYYY-MM")]
pub struct NotAMonth;

impl Month {
    /// The month that `day` lies in.
    pub fn of(day: Date) -> Self {
        Self {
            year: day.year(),
            month: day.month(),
        }
    }

    /// The month `months` later (earlier where negative).
    ///
    /// # Panics
    /// Where the year leaves the range of an `i16`.
    #[must_use]
    pub fn plus(self, months: i32) -> Self {
        let count = i32::from(self.year) * 12 + i32::from(self.month) - 1 + months;
        Self {
            year: i16::try_from(count.div_euclid(12)).expect("years in use fit in 16 bits"),
            month: i8::try_from(count.rem_euclid(12) + 1).expect("1 to 12"),
        }
    }

    /// The year and the month of the year (1 to 12).
    pub fn parts(self) -> (i16, i8) {
        (self.year, self.month)
    }

    /// Its first day.
    ///
    /// # Panics
    /// Never for a month made from a date or parsed.
    pub fn first_day(self) -> Date {
        Date::new(self.year, self.month, 1).expect("every month has a first day")
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)
    }
}

impl FromStr for Month {
    type Err = NotAMonth;

    fn from_str(text: &str) -> Result<Self, NotAMonth> {
        let (year, month) = text.split_once('-').ok_or(NotAMonth)?;
        let digits =
            |part: &str, len| part.len() == len && part.bytes().all(|b| b.is_ascii_digit());
        if !digits(year, 4) || !digits(month, 2) {
            return Err(NotAMonth);
        }
        let (year, month) = (
            year.parse().map_err(|_| NotAMonth)?,
            month.parse().map_err(|_| NotAMonth)?,
        );
        if !(1..=12).contains(&month) {
            return Err(NotAMonth);
        }
        Ok(Self { year, month })
    }
}

impl Serialize for Month {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Month {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?
            .parse()
            .map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_counts_over_the_turn_of_the_year() {
        let month: Month = "2026-02".parse().expect("a month");
        assert_eq!(month.plus(-3).to_string(), "2025-11");
        assert_eq!(month.plus(11).to_string(), "2027-01");
    }

    #[test]
    fn what_is_not_a_month_is_refused() {
        for text in [
            "2026-13",
            "2026-00",
            "26-01",
            "2026-1",
            "2026-01-01",
            "",
            "+026-01",
        ] {
            assert_eq!(text.parse::<Month>(), Err(NotAMonth), "{text}");
        }
    }

    #[test]
    fn a_fixed_clock_stands_still_until_moved() {
        let clock = FixedClock::at_noon(jiff::civil::date(2026, 7, 31));
        assert_eq!(clock.today().to_string(), "2026-07-31");
        clock.advance(12 * 3600);
        assert_eq!(clock.today().to_string(), "2026-08-01");
    }
}
