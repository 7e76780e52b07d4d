//! Published numbers without their words: all that the audit sees.

use super::Cell;
use super::audit::Shown;

/// The numbers of one release. Whoever has those of every release of a network can make the whole
/// audit; nothing else goes into it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Numbers {
    /// The cohorts whose reports it adds up: one, or those of a year.
    pub cohorts: Vec<u32>,
    /// The least total of which anything is published.
    pub floor: u64,
    /// The published total.
    pub total: u64,
    /// The tables of one question.
    pub tables: Vec<OneWay>,
    /// The tables of two questions.
    pub crossed: Vec<TwoWay>,
}

/// The numbers of one question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OneWay {
    /// The question's code.
    pub question: String,
    /// The rows' codes.
    pub codes: Vec<String>,
    /// The rows.
    pub shown: Shown,
}

/// The numbers of one question by another. Rows and columns are those of their one-way tables.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TwoWay {
    /// The question whose answers are the rows.
    pub question: String,
    /// The question whose answers are the columns.
    pub by: String,
    /// Row by row.
    pub cells: Vec<Vec<Cell>>,
}

impl Numbers {
    /// The one-way table of this question.
    pub fn table(&self, question: &str) -> Option<&OneWay> {
        self.tables.iter().find(|table| table.question == question)
    }

    /// Whether no question has two tables, every table has a figure for each of its rows, and a
    /// crossing one for each row and column of its two tables.
    pub(super) fn fits(&self) -> bool {
        let rows = |question: &str| self.table(question).map(|table| table.codes.len());
        let first = |table: &OneWay| {
            let found = self.table(&table.question);
            found.is_some_and(|found| std::ptr::eq(found, table))
        };
        let whole = |table: &OneWay| table.codes.len() == table.shown.cells.len() && first(table);
        let crossing = |crossed: &TwoWay| {
            let columns = rows(&crossed.by);
            rows(&crossed.question) == Some(crossed.cells.len())
                && crossed.cells.iter().all(|row| Some(row.len()) == columns)
        };
        self.tables.iter().all(whole) && self.crossed.iter().all(crossing)
    }
}
