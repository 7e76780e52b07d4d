//! What the published numbers together still allow each count to be.
//!
//! Every published number is a constraint. A rounded `p` allows every count less than five away
//! from it; a withheld cell allows anything from zero up; the rows of each table add up to the
//! one total, which is rounded too and at least as large as the least cohort that is published.
//! No two tables share anything but that total, and any tables with the same total can be the
//! margins of the same reports, so the bounds have a closed form. With `[lᵢ, uᵢ]` for row `i`:
//!
//! - the total `N` lies between `L = max(floor, p − 4, Σl of each table)` and
//!   `U = min(p + 4, Σu of each table)`;
//! - row `i` lies between `max(lᵢ, L − Σu of the other rows)` and
//!   `min(uᵢ, U − Σl of the other rows)`.
//!
//! Both are attained: sums of whole numbers out of intervals take every value between their
//! ends. A test compares them with plain enumeration.

use super::Cell;
use super::rounding::BASE;

/// A cell that may be one of these may point at somebody.
pub const SMALL: std::ops::RangeInclusive<u64> = 1..=4;

/// A cell that may be [`SMALL`] keeps at least this many values beside the least.
pub const LEAST_WIDTH: u64 = 4;

/// The least and the greatest count that are still possible.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Interval {
    /// The least.
    pub least: u64,
    /// The greatest.
    pub greatest: u64,
}

/// The outcome for a whole release.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Audit {
    /// The total.
    pub total: Interval,
    /// Each table's rows, in the order given.
    pub tables: Vec<Vec<Interval>>,
}

/// No exact tables at all could have been published like this: a number was changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the published numbers contradict each other")]
pub struct Contradiction;

/// More than any network will ever count, and so little that no sum of rows overflows.
const MOST: u64 = 1 << 40;

/// Finds out what `tables` with the rounded `total` still allow, where nothing below `floor` is
/// ever published.
pub fn audit(floor: u64, total: u64, tables: &[Vec<Cell>]) -> Result<Audit, Contradiction> {
    let total = Cell::Count(total);
    let mut cells = tables.iter().flatten().chain([&total]);
    if cells.any(|cell| matches!(cell, Cell::Count(p) if *p > MOST)) {
        return Err(Contradiction);
    }
    let own = allowed(total);
    let mut possible = Interval {
        least: own.least.max(floor),
        greatest: own.greatest,
    };
    let sums: Vec<Sums> = tables.iter().map(|table| Sums::of(table)).collect();
    for sum in &sums {
        possible.least = possible.least.max(sum.least);
        possible.greatest = possible.greatest.min(sum.greatest());
    }
    if possible.least > possible.greatest {
        return Err(Contradiction);
    }
    let narrowed = |(table, sums): (&Vec<Cell>, &Sums)| {
        table
            .iter()
            .map(|&cell| sums.narrow(cell, possible))
            .collect()
    };
    Ok(Audit {
        total: possible,
        tables: tables.iter().zip(&sums).map(narrowed).collect(),
    })
}

impl Audit {
    /// The numbers of the tables in which a cell can be told too closely.
    pub fn leaking(&self) -> Vec<usize> {
        let leaks = |table: &Vec<Interval>| table.iter().any(|interval| !interval.is_safe());
        let numbered = self.tables.iter().enumerate();
        numbered
            .filter(|(_, table)| leaks(table))
            .map(|(at, _)| at)
            .collect()
    }
}

impl Interval {
    /// How many values are possible beside the least.
    pub fn width(self) -> u64 {
        self.greatest - self.least
    }

    /// Whether the count cannot be small, or is not told too closely.
    pub fn is_safe(self) -> bool {
        let may_be_small = self.least <= *SMALL.end() && self.greatest >= *SMALL.start();
        !may_be_small || self.width() >= LEAST_WIDTH
    }
}

/// What a published cell allows by itself.
fn allowed(cell: Cell) -> Interval {
    match cell {
        Cell::Count(p) => Interval {
            least: p.saturating_sub(BASE - 1),
            greatest: p.saturating_add(BASE - 1),
        },
        Cell::Withheld => Interval {
            least: 0,
            greatest: u64::MAX,
        },
    }
}

/// The sums of what a table's rows allow by themselves.
struct Sums {
    least: u64,
    /// Of the rows that are not withheld.
    greatest: u64,
    withheld: usize,
}

impl Sums {
    fn of(table: &[Cell]) -> Self {
        let mut sums = Self {
            least: 0,
            greatest: 0,
            withheld: 0,
        };
        for &cell in table {
            let own = allowed(cell);
            sums.least += own.least;
            match cell {
                Cell::Count(_) => sums.greatest += own.greatest,
                Cell::Withheld => sums.withheld += 1,
            }
        }
        sums
    }

    fn greatest(&self) -> u64 {
        if self.withheld == 0 {
            self.greatest
        } else {
            u64::MAX
        }
    }

    /// What `cell`, one of the rows, can be beside the others.
    fn narrow(&self, cell: Cell, total: Interval) -> Interval {
        let own = allowed(cell);
        let others_least = self.least - own.least;
        let others_greatest = match (cell, self.withheld) {
            (Cell::Count(_), 0) => self.greatest - own.greatest,
            (Cell::Withheld, 1) => self.greatest,
            _ => u64::MAX,
        };
        Interval {
            least: own.least.max(total.least.saturating_sub(others_greatest)),
            greatest: own
                .greatest
                .min(total.greatest.saturating_sub(others_least)),
        }
    }
}

#[cfg(test)]
mod tests;
