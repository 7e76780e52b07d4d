//! A quick way to see that tables of one question keep what they must from whoever knows, or has
//! planted, some of the reports.
//!
//! They know that `k` reports are in a row, or not in a row, of one table. That can
//!
//! - raise the least total, by as much less than `k` as some table would take fewer reports;
//! - move an end that follows from a sum inwards, by what `k` reports more or fewer in all would;
//! - take away from the row itself, which the width that is asked for allows for.
//!
//! The greatest total stays, and so does an end that is a row's own rounding. So each end is looked
//! at as it would be with `k` reports more, or fewer, all at once: where every range is wide enough
//! like this, it is wide enough for each of them. It never says yes wrongly; where it says no, the
//! program decides ([`crate::disclosure::ranges::Knowing`]). Tests compare the two.

use super::{Interval, LEAST_WIDTH, SMALL, Shown, allowed};
use crate::disclosure::Cell;
use crate::disclosure::numbers::Numbers;

/// Whether everything stays wide for those who know `known` reports, or fewer.
pub(super) fn keeps(numbers: &Numbers, known: u64) -> bool {
    // Whoever knows as many as a range is wide may know all: then no width allows for it.
    if known >= LEAST_WIDTH {
        return false;
    }
    let tables: Vec<&Shown> = numbers.tables.iter().map(|table| &table.shown).collect();
    let Interval { least, greatest } = allowed(Cell::Count(numbers.total));
    let fits = |n: &u64| tables.iter().all(|table| table.given(*n).is_some());
    let mut totals = (least.max(numbers.floor)..=greatest).filter(fits);
    let Some(least) = totals.next() else {
        return false;
    };
    let greatest = totals.next_back().unwrap_or(least);
    let raised = |table: &&Shown| {
        let takes = |fewer: &u64| {
            let n = least.checked_sub(*fewer);
            n.is_some_and(|n| table.given(n).is_some())
        };
        least + known - (1..=known).take_while(takes).count() as u64
    };
    let least = tables.iter().map(raised).max().unwrap_or(least);
    let totals = Interval {
        least: least.min(greatest),
        greatest,
    };
    tables.iter().all(|table| table.keeps(totals, known))
}

impl Shown {
    fn keeps(&self, totals: Interval, known: u64) -> bool {
        let more = totals.least + known;
        let Some(fewer) = totals.greatest.checked_sub(known) else {
            return false;
        };
        let (Some(low), Some(high)) = (self.given(more), self.given(fewer)) else {
            return false;
        };
        let wide = |least: u64, greatest: u64| {
            least > SMALL.end() + known || greatest >= least + LEAST_WIDTH
        };
        let rows = low.iter().zip(&high);
        rows.into_iter().all(|(low, high)| {
            wide(low.least, high.greatest) && wide(more - low.greatest, fewer - high.least)
        })
    }
}
