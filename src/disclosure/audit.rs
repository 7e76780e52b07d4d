//! What the one-way tables of one cohort together still allow each count to be.
//!
//! Every published number is a constraint. A rounded `p` allows every count less than five away
//! from it; a withheld cell allows anything from zero up; the total is rounded too, and at least
//! as large as the least cohort that is published. No two tables share anything but that total,
//! and any tables of the same total can be the margins of the same reports, so nothing has to be
//! solved: the total can be one of nine numbers at most, and for each of them every table has a
//! closed form of its own. With `[lᵢ, uᵢ]` for row `i` and the total `N`:
//!
//! - **One answer each** (a partition): the rows add up to `N`. Row `i` lies between
//!   `max(lᵢ, N − Σu of the others)` and `min(uᵢ, N − Σl of the others)`.
//! - **Several answers**: `A` reports answered, `N − A` did not and are the row `not-answered`.
//!   No row exceeds `A`, and the rows add up to at least `A` and at most `most · A`. That is all:
//!   whatever numbers keep these three rules, deal the answers out to the `A` reports in turn, and
//!   each gets at least one, at most `most`, and none twice. For each possible `A`, row `i` lies
//!   between `max(lᵢ, A − Σu′ of the others)` and `min(u′ᵢ, most · A − Σl of the others)`, where
//!   `u′ = min(u, A)`.
//!
//! All ends are attained: sums of whole numbers out of intervals take every value between their
//! ends. Tests compare them with plain enumeration, of numbers and of reports.
//!
//! Beside each row stands its **complement**, the reports that are not in it. Where that is told
//! too closely, so is the row of those few who are different; where it is known to be nobody,
//! everybody in the cohort is known to have given one answer.

pub mod history;
pub mod joint;

pub mod attack;
mod slack;

use super::Cell;
use super::rounding::BASE;
use crate::tally::{NO_OUTCOME, NOT_ANSWERED, Shape};

/// A cell that may be one of these may point at somebody.
pub const SMALL: std::ops::RangeInclusive<u64> = 1..=4;

/// A cell that may be [`SMALL`] keeps at least this many values beside the least.
pub const LEAST_WIDTH: u64 = 4;

/// The audit guards against whoever knows, or has planted, so many of those who were counted, or
/// fewer.
pub const KNOWN: u64 = 3;

/// One table as published, without its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// How the rows relate to the total.
    pub rows: Rows,
    /// The rows.
    pub cells: Vec<Cell>,
}

/// How the rows of a table relate to its total.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rows {
    /// Each report is in exactly one.
    Partition,
    /// A report may be in several.
    Several {
        /// In how many at most, the silent one aside.
        most: u64,
        /// Whether the last row is of those who are in no other. Where there is none such, each
        /// report is in one row at least.
        silent: bool,
    },
}

impl Rows {
    /// Those of a table with this shape, whose last row has the code `last`.
    pub fn of(shape: Shape, last: Option<&str>) -> Self {
        let silent = last.is_some_and(|code| [NOT_ANSWERED, NO_OUTCOME].contains(&code));
        match shape {
            Shape::One | Shape::Month => Self::Partition,
            Shape::Several { max } => Self::Several { most: max, silent },
            Shape::Outcome => Self::Several {
                most: u64::MAX,
                silent,
            },
        }
    }
}

/// The least and the greatest count that are still possible.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Interval {
    /// The least.
    pub least: u64,
    /// The greatest.
    pub greatest: u64,
}

/// The outcome for the one-way tables of a cohort.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Audit {
    /// The total.
    pub total: Interval,
    /// Each table's rows, in the order given.
    pub tables: Vec<Vec<Told>>,
}

/// What is told of one row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Told {
    /// How many reports may be in it.
    pub row: Interval,
    /// How many may not.
    pub others: Interval,
}

/// No exact tables at all could have been published like this: a number was changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the published numbers contradict each other")]
pub struct Contradiction;

/// More than any network will ever count, and so little that no sum of rows overflows.
const MOST: u64 = 1 << 40;

/// Finds out what `tables` with the rounded `total` still allow, where nothing below `floor` is
/// ever published.
pub fn audit(floor: u64, total: u64, tables: &[Shown]) -> Result<Audit, Contradiction> {
    let published = Cell::Count(total);
    let cells = tables.iter().flat_map(|table| &table.cells);
    let sane = |cell: &Cell| !matches!(cell, Cell::Count(p) if *p > MOST);
    if !cells.chain([&published]).all(sane) {
        return Err(Contradiction);
    }
    let Interval { least, greatest } = allowed(published);
    let mut found: Option<Audit> = None;
    for n in least.max(floor)..=greatest {
        let given = tables.iter().map(|table| table.given(n));
        // One table that cannot have this total rules it out for all.
        if let Some(tables) = given.collect::<Option<Vec<_>>>() {
            let here = Audit {
                total: Interval::of(n),
                tables: tables.iter().map(|rows| told(n, rows)).collect(),
            };
            found = Some(match found {
                Some(before) => before.hull(&here),
                None => here,
            });
        }
    }
    found.ok_or(Contradiction)
}

fn told(n: u64, rows: &[Interval]) -> Vec<Told> {
    let row = |&row: &Interval| Told {
        row,
        others: Interval {
            least: n - row.greatest,
            greatest: n - row.least,
        },
    };
    rows.iter().map(row).collect()
}

impl Audit {
    /// The numbers of the tables in which a row can be told too closely, each with those rows.
    pub fn leaking(&self) -> Vec<(usize, Vec<usize>)> {
        let leaks = |rows: &Vec<Told>| -> Vec<usize> {
            let numbered = rows.iter().enumerate();
            let unsafe_rows = numbered.filter(|(_, told)| !told.is_safe());
            unsafe_rows.map(|(at, _)| at).collect()
        };
        let numbered = self.tables.iter().enumerate();
        numbered
            .map(|(at, rows)| (at, leaks(rows)))
            .filter(|(_, rows)| !rows.is_empty())
            .collect()
    }

    fn hull(&self, other: &Self) -> Self {
        let rows = |(a, b): (&Vec<Told>, &Vec<Told>)| {
            let hull = |(a, b): (&Told, &Told)| Told {
                row: a.row.hull(b.row),
                others: a.others.hull(b.others),
            };
            a.iter().zip(b).map(hull).collect()
        };
        Self {
            total: self.total.hull(other.total),
            tables: self.tables.iter().zip(&other.tables).map(rows).collect(),
        }
    }
}

impl Told {
    /// Whether neither those in the row nor those outside it are told too closely.
    pub fn is_safe(self) -> bool {
        self.row.is_safe() && self.others.is_safe() && self.others.greatest > 0
    }
}

impl Interval {
    /// One value alone.
    pub fn of(value: u64) -> Self {
        Self {
            least: value,
            greatest: value,
        }
    }

    /// How many values are possible beside the least.
    pub fn width(self) -> u64 {
        self.greatest - self.least
    }

    /// Whether the count cannot be small, or is not told too closely.
    pub fn is_safe(self) -> bool {
        let may_be_small = self.least <= *SMALL.end() && self.greatest >= *SMALL.start();
        !may_be_small || self.width() >= LEAST_WIDTH
    }

    fn hull(self, other: Self) -> Self {
        Self {
            least: self.least.min(other.least),
            greatest: self.greatest.max(other.greatest),
        }
    }
}

/// What a published cell allows by itself.
pub(super) fn allowed(cell: Cell) -> Interval {
    match cell {
        Cell::Count(p) => Interval {
            least: p.saturating_sub(BASE - 1),
            greatest: p.saturating_add(BASE - 1),
        },
        Cell::Withheld => Interval {
            least: 0,
            greatest: MOST * 2,
        },
    }
}

impl Shown {
    /// What the rows can be where there are `n` reports; `None` where they cannot be.
    fn given(&self, n: u64) -> Option<Vec<Interval>> {
        let rows: Vec<Interval> = self.cells.iter().map(|&cell| allowed(cell)).collect();
        let withheld = self.cells.contains(&Cell::Withheld);
        match self.rows {
            // Withheld whole, or not at all: anything else was never made here.
            Rows::Several { .. } if withheld => {
                let whole = self.cells.iter().all(|cell| *cell == Cell::Withheld);
                let any = Interval {
                    least: 0,
                    greatest: n,
                };
                whole.then(|| vec![any; rows.len()])
            }
            Rows::Partition => sums(&rows, n, n, n),
            Rows::Several {
                most,
                silent: false,
            } => sums(&rows, n, n, most.saturating_mul(n)),
            Rows::Several { most, silent: true } => {
                let (&silent, items) = rows.split_last()?;
                let mut found: Option<Vec<Interval>> = None;
                for w in silent.least..=silent.greatest.min(n) {
                    let answered = n - w;
                    let most = most.saturating_mul(answered);
                    if let Some(mut here) = sums(items, answered, answered, most) {
                        here.push(Interval::of(w));
                        found = Some(match found {
                            Some(before) => {
                                let pairs = before.iter().zip(&here);
                                pairs.map(|(a, b)| a.hull(*b)).collect()
                            }
                            None => here,
                        });
                    }
                }
                found
            }
        }
    }
}

/// What each of `rows` can be where none exceeds `each` and they add up to `least` to `greatest`.
fn sums(rows: &[Interval], each: u64, least: u64, greatest: u64) -> Option<Vec<Interval>> {
    let upper = |row: &Interval| row.greatest.min(each);
    let low: u64 = rows.iter().map(|row| row.least).sum();
    let high: u64 = rows.iter().map(upper).sum();
    let fits = rows.iter().all(|row| row.least <= each) && low <= greatest && high >= least;
    let range = |row: &Interval| Interval {
        least: row.least.max(least.saturating_sub(high - upper(row))),
        greatest: upper(row).min(greatest - (low - row.least)),
    };
    fits.then(|| rows.iter().map(range).collect())
}

#[cfg(test)]
mod tests;
