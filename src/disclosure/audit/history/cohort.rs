//! The numbers of one cohort, and which of them go into a figure.

use std::collections::BTreeMap;

use crate::disclosure::numbers::{Numbers, OneWay, TwoWay};
use crate::disclosure::ranges::Var;
use crate::tally::row_of_year;

/// The numbers of one cohort.
pub(super) struct Cohort {
    pub total: Var,
    pub tables: BTreeMap<String, Table>,
    pub crossed: BTreeMap<(String, String), Vec<Vec<Var>>>,
}

/// The rows of one table of a cohort: their codes, and their numbers.
pub(super) struct Table {
    pub codes: Vec<String>,
    pub rows: Vec<Var>,
}

impl Table {
    /// The places of the rows that go into row `row` of `year`, which may be a year's table or this
    /// one itself.
    pub fn into(&self, year: &OneWay, row: usize) -> Vec<usize> {
        let first = year.codes.first().map_or("", String::as_str);
        let same = |code: &String| row_of_year(code, first) == year.codes[row];
        let numbered = self.codes.iter().enumerate();
        numbered
            .filter(|(_, code)| same(code))
            .map(|(at, _)| at)
            .collect()
    }
}

impl Cohort {
    /// Whether this is one of its numbers.
    pub fn holds(&self, var: Var) -> bool {
        let mut rows = self.tables.values().flat_map(|table| &table.rows);
        let mut cells = self.crossed.values().flatten().flatten();
        var == self.total || rows.any(|&own| own == var) || cells.any(|&own| own == var)
    }

    /// The cells that go into a cell of `of`, a crossing of `release`.
    pub fn cells(&self, release: &Numbers, of: &TwoWay, at: (usize, usize)) -> Option<Vec<Var>> {
        let cells = self.crossed.get(&(of.question.clone(), of.by.clone()))?;
        let places = |question: &str, row| {
            let table = self.tables.get(question)?;
            Some(table.into(release.table(question)?, row))
        };
        let columns = places(&of.by, at.1)?;
        let rows = places(&of.question, at.0)?.into_iter();
        Some(
            rows.flat_map(|row| columns.iter().map(move |&column| cells[row][column]))
                .collect(),
        )
    }
}
