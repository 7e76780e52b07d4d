//! Whether exact counts can be those of any reports at all.
//!
//! Every table's own conditions, and that crossings agree with the tables of their questions.
//! Because crossings form a forest in which a question with several answers is a leaf, counts
//! that pass are the counts of some set of reports: nothing else is to be checked.

use std::collections::BTreeSet;

use super::{ExactCrossing, ExactTable, Tally};

impl Tally {
    pub(super) fn adds_up(&self) -> bool {
        let names: BTreeSet<&str> = self.tables.iter().map(ExactTable::question).collect();
        let crossed: BTreeSet<_> = self.crossings.iter().map(ExactCrossing::name).collect();
        names.len() == self.tables.len()
            && crossed.len() == self.crossings.len()
            && self.tables.iter().all(|table| table.fits(self.total))
            && self
                .crossings
                .iter()
                .all(|crossing| crossing.fits(self).is_some_and(|fits| fits))
    }
}

impl ExactTable {
    fn fits(&self, total: u64) -> bool {
        let counts: Vec<u64> = self.counts.iter().map(|(_, count)| *count).collect();
        self.is_possible(&counts, total)
    }

    /// Whether `counts`, one for each row of this table, can be those of `total` reports.
    fn is_possible(&self, counts: &[u64], total: u64) -> bool {
        if self.shape.is_partition() {
            return sum(counts) == Some(total);
        }
        let (items, none) = match self.none_row() {
            Some(at) => (&counts[..at], counts[at]),
            None => (counts, 0),
        };
        let (Some(answered), Some(sum)) = (total.checked_sub(none), sum(items)) else {
            return false;
        };
        // Each of those who answered is in one row at least, in `max` at most, in none twice.
        let most = answered.saturating_mul(self.most_answers());
        items.iter().all(|count| *count <= answered) && (answered..=most).contains(&sum)
    }
}

impl ExactCrossing {
    /// `None` where it crosses something that there is no table of.
    fn fits(&self, tally: &Tally) -> Option<bool> {
        let (rows, columns) = (tally.table(&self.question)?, tally.table(&self.by)?);
        let is_square = self.counts.len() == rows.counts.len()
            && self
                .counts
                .iter()
                .all(|row| row.len() == columns.counts.len());
        if !is_square || !columns.shape.is_partition() || rows.question == columns.question {
            return Some(false);
        }
        let rows_agree = self
            .counts
            .iter()
            .zip(&rows.counts)
            .all(|(row, (_, margin))| sum(row) == Some(*margin));
        let columns_agree = columns.counts.iter().enumerate().all(|(at, (_, margin))| {
            let column: Vec<u64> = self.counts.iter().map(|row| row[at]).collect();
            rows.is_possible(&column, *margin)
        });
        Some(rows_agree && columns_agree)
    }
}

fn sum(counts: &[u64]) -> Option<u64> {
    counts
        .iter()
        .try_fold(0u64, |sum, count| sum.checked_add(*count))
}
