//! Months become quarters.
//!
//! With thirty to a few hundred reports in a cohort, twelve months would be twelve rows of next to
//! nobody, and most of what was published would be noise. Quarters are what cohorts are, so that
//! what happened and what was reported can be set side by side.
//!
//! The rows follow from the cohort's days and from how many months the form offers, never from
//! the answers: from the first quarter that the form offered whole on the cohort's first day to
//! the quarter of its last day. A month before them counts as [`OLDER`], as does the answer
//! "older", so that [`OLDER`] says "before these quarters, or further back than the form went".

use crate::clock::{Date, Month};
use crate::questionnaire::{OLDER, ONGOING};

/// The first and the last day on which a cohort's reports may have been accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Window {
    /// The first day.
    pub from: Date,
    /// The last day.
    pub to: Date,
}

/// Three months in a row. Ordered by time, as its code is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Quarter(i32);

/// The quarters that a cohort's table of months has rows for.
pub(super) struct Quarters {
    first: Quarter,
    last: Quarter,
}

impl Quarters {
    /// `back` is how many months the form offers, the one of that day included.
    pub(super) fn of(window: Window, back: u8) -> Self {
        let last = Quarter::of(Month::of(window.to));
        let from = Month::of(window.from);
        // The form of the first day offered this quarter whole, or it is the one of that day.
        let offered = Quarter::whole_from(from.plus(1 - i32::from(back)));
        let offered = offered.min(Quarter::of(from));
        // A cohort that stayed open for long has no more rows than the form has quarters.
        let reach = Quarter(last.0 - i32::from(back.div_ceil(3)));
        let first = offered.max(reach).min(last);
        Self { first, last }
    }

    /// The codes of the rows, the earliest first: `2026-Q3`, then [`OLDER`] and [`ONGOING`].
    pub(super) fn rows(&self) -> Vec<String> {
        let quarters = (self.first.0..=self.last.0).map(|at| Quarter(at).code());
        quarters
            .chain([OLDER, ONGOING].map(str::to_owned))
            .collect()
    }

    /// The row that an answer belongs to; `None` where it is none.
    pub(super) fn place(&self, answer: &str) -> Option<usize> {
        let older = usize::try_from(self.last.0 - self.first.0 + 1).ok()?;
        match answer {
            OLDER => Some(older),
            ONGOING => Some(older + 1),
            month => {
                // The phone's clock may be ahead of the cohort's last day.
                let quarter = Quarter::of(month.parse().ok()?).min(self.last);
                Some(usize::try_from(quarter.0 - self.first.0).unwrap_or(older))
            }
        }
    }
}

/// Whether this is the code of a quarter.
pub(super) fn is_quarter(row: &str) -> bool {
    matches!(row.as_bytes(), [a, b, c, d, b'-', b'Q', b'1'..=b'4']
        if [a, b, c, d].iter().all(|digit| digit.is_ascii_digit()))
}

impl Quarter {
    fn of(month: Month) -> Self {
        let (year, of_year) = month.parts();
        Self(i32::from(year) * 4 + i32::from(of_year - 1) / 3)
    }

    /// The first quarter that begins with `month` or later.
    fn whole_from(month: Month) -> Self {
        Self::of(month.plus(2))
    }

    fn code(self) -> String {
        format!("{:04}-Q{}", self.0.div_euclid(4), self.0.rem_euclid(4) + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn quarters(from: &str, to: &str, back: u8) -> Quarters {
        let day = |text: &str| text.parse().expect("a day");
        let window = Window {
            from: day(from),
            to: day(to),
        };
        Quarters::of(window, back)
    }

    fn rows(from: &str, to: &str, back: u8) -> String {
        quarters(from, to, back).rows().join(" ")
    }

    #[test]
    fn the_rows_reach_as_far_back_as_the_form_of_the_first_day() {
        for (from, to, back, expected) in [
            (
                "2026-07-01",
                "2026-10-05",
                12,
                "2025-Q4 2026-Q1 2026-Q2 2026-Q3 2026-Q4",
            ),
            (
                "2026-10-05",
                "2027-01-05",
                12,
                "2026-Q1 2026-Q2 2026-Q3 2026-Q4 2027-Q1",
            ),
            (
                "2026-10-05",
                "2026-12-20",
                12,
                "2026-Q1 2026-Q2 2026-Q3 2026-Q4",
            ),
            // Open for two years: no more than the form has.
            (
                "2025-01-05",
                "2027-01-05",
                12,
                "2026-Q1 2026-Q2 2026-Q3 2026-Q4 2027-Q1",
            ),
            ("2026-11-10", "2027-01-05", 1, "2026-Q4 2027-Q1"),
            ("2026-11-10", "2026-11-10", 1, "2026-Q4"),
            ("2026-11-10", "2026-12-10", 3, "2026-Q4"),
        ] {
            assert_eq!(
                rows(from, to, back),
                format!("{expected} older ongoing"),
                "{from} {to} {back}"
            );
        }
        let long = quarters("2026-07-01", "2026-09-30", 24).rows();
        assert_eq!(long.len(), 10);
        assert!(long[..8].iter().all(|row| is_quarter(row)) && long[..8].is_sorted());
        for other in [OLDER, ONGOING, "2026-Q5", "2026-Q", "2026-08", "V01"] {
            assert!(!is_quarter(other), "{other}");
        }
    }

    #[test]
    fn every_answer_has_one_row() {
        let quarters = quarters("2026-07-01", "2026-10-05", 12);
        let rows = quarters.rows();
        for (answer, row) in [
            ("2025-10", "2025-Q4"),
            ("2025-12", "2025-Q4"),
            ("2026-01", "2026-Q1"),
            ("2026-09", "2026-Q3"),
            ("2026-10", "2026-Q4"),
            // A phone whose clock is ahead.
            ("2027-01", "2026-Q4"),
            ("2025-09", OLDER),
            ("2001-01", OLDER),
            (OLDER, OLDER),
            (ONGOING, ONGOING),
        ] {
            let place = quarters.place(answer).expect(answer);
            assert_eq!(rows[place], row, "{answer}");
        }
        for none in ["", "2026", "2026-13", "2026-Q1", "not-answered"] {
            assert_eq!(quarters.place(none), None, "{none}");
        }
    }
}
