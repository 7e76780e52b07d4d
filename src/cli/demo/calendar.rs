//! The days that the demonstration lives through before it reaches the real one.

use jiff::ToSpan;

use crate::clock::{Date, Month};

/// Two whole quarters, and what has passed since.
pub(super) struct Calendar {
    /// The first day of the older quarter.
    pub start: Date,
    /// The day of the first release, early in the newer quarter.
    pub first_release: Date,
    /// The day of the second release, early in the quarter that is not over yet.
    pub second_release: Date,
    /// The real day.
    pub today: Date,
}

/// How long after a quarter's end its release comes out, in days.
const AFTER: i32 = 3;

impl Calendar {
    /// The calendar that ends today.
    pub fn up_to(today: Date) -> Self {
        let this_quarter = quarter_of(today);
        let first_day = |quarters: i32| this_quarter.plus(3 * quarters).first_day();
        Self {
            start: first_day(-2),
            first_release: plus_days(first_day(-1), AFTER),
            // In a quarter's first days there is no time for that: it comes out today.
            second_release: plus_days(first_day(0), AFTER).min(today),
            today,
        }
    }

    /// The days on which the `count` reports are sent: as many in each of the two quarters, and a
    /// tenth since. What is not sent before its release would not be counted in it, so each
    /// quarter's reports arrive within it.
    pub fn days(&self, count: usize) -> Vec<Date> {
        let since = count / 10;
        let older = (count - since).div_ceil(2);
        let newer = count - since - older;
        let turn = Month::of(self.start).plus(3).first_day();
        let end = Month::of(self.start).plus(6).first_day();
        let mut days = spread(self.start, turn, older);
        days.extend(spread(turn.max(next(self.first_release)), end, newer));
        days.extend(spread(self.second_release, next(self.today), since));
        days
    }
}

/// Reports come in on every third day. More days would only make the demonstration slower.
const EVERY: i64 = 3;

/// `count` days spread evenly from `from` up to, and without, `until`.
fn spread(from: Date, until: Date, count: usize) -> Vec<Date> {
    let length = i64::from(from.until(until).map_or(0, |span| span.get_days())).max(1);
    (0..count)
        .map(|place| {
            let share = i64::try_from(place).unwrap_or(0) * length;
            let offset = share / i64::try_from(count).unwrap_or(1) / EVERY * EVERY;
            plus_days(from, i32::try_from(offset).unwrap_or(0))
        })
        .collect()
}

fn next(day: Date) -> Date {
    plus_days(day, 1)
}

/// The first month of the quarter that `day` lies in.
fn quarter_of(day: Date) -> Month {
    let month = Month::of(day);
    let (_, number) = month.parts();
    month.plus(-i32::from((number - 1) % 3))
}

/// The day `days` later.
pub(super) fn plus_days(day: Date, days: i32) -> Date {
    day.saturating_add(days.days())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        text.parse().expect("a day")
    }

    #[test]
    fn two_whole_quarters_lie_before_today() {
        for (today, start, first, second) in [
            ("2026-11-21", "2026-04-01", "2026-07-04", "2026-10-04"),
            ("2026-10-01", "2026-04-01", "2026-07-04", "2026-10-01"),
            ("2027-01-02", "2026-07-01", "2026-10-04", "2027-01-02"),
            ("2026-03-31", "2025-07-01", "2025-10-04", "2026-01-04"),
        ] {
            let calendar = Calendar::up_to(day(today));
            assert_eq!(
                [
                    calendar.start,
                    calendar.first_release,
                    calendar.second_release
                ],
                [day(start), day(first), day(second)],
            );
        }
    }

    #[test]
    fn reports_are_sent_in_order_within_the_time_and_enough_of_them_in_each_quarter() {
        for today in ["2026-11-21", "2026-10-01", "2027-01-02"] {
            let calendar = Calendar::up_to(day(today));
            for count in [80, 81, 400] {
                let days = calendar.days(count);
                assert_eq!(days.len(), count);
                assert!(days.is_sorted());
                assert!(days[0] == calendar.start && days[count - 1] <= calendar.today);
                let first = days
                    .iter()
                    .filter(|d| **d <= calendar.first_release)
                    .count();
                let second = days
                    .iter()
                    .filter(|d| **d > calendar.first_release && **d < calendar.second_release)
                    .count();
                assert!(
                    first * 20 >= count * 9 && second * 20 >= count * 9 - 20,
                    "{first} {second}"
                );
            }
        }
    }
}
