//! Accepted reports become exact tables.
//!
//! Nothing here protects anybody: exact counts never leave the desk. [`ExactTable`],
//! [`ExactCrossing`] and [`Tally`] therefore have no `Debug`, no `Display` and no `Serialize`;
//! what wants a number has to spell out `expose_counts`. The frozen manifest of a cohort, inside
//! [`crate::release`], is the one place that writes them down, sealed.
//!
//! ```compile_fail,E0277
//! fn shows<T: std::fmt::Debug>() {}
//! shows::<corncrake::tally::ExactTable>();
//! ```
//! ```compile_fail,E0277
//! fn shows<T: std::fmt::Display>() {}
//! shows::<corncrake::tally::ExactTable>();
//! ```
//! ```compile_fail,E0277
//! fn leaves<T: serde::Serialize>() {}
//! leaves::<corncrake::tally::ExactTable>();
//! ```
//! ```compile_fail,E0277
//! fn leaves<T: serde::Serialize>() {}
//! leaves::<corncrake::tally::Tally>();
//! ```
//! ```compile_fail,E0277
//! fn shows<T: std::fmt::Debug>() {}
//! shows::<corncrake::tally::Tally>();
//! ```
//!
//! ```compile_fail,E0277
//! fn shows<T: std::fmt::Debug>() {}
//! shows::<corncrake::tally::ExactCrossing>();
//! ```
//! ```compile_fail,E0277
//! fn leaves<T: serde::Serialize>() {}
//! leaves::<corncrake::tally::ExactCrossing>();
//! ```
//!
//! # The tables of a cohort
//! Which tables there are follows from the questionnaire alone, so it is fixed before anything is
//! counted: one for each question that may stand in tables, one of what came of the reports, and
//! the crossings that the questionnaire lists. Their rows follow from the questionnaire and from
//! the days of the cohort, never from the answers.
//!
//! - A question with one answer is a **partition**: each report is in exactly one row.
//! - So is a **month**, by quarters.
//! - A question with **several** answers counts each report in every row that it names.
//! - **Outcomes** are what analysts noted on the reports by the day on which they were counted.
//!
//! Where a report may be in no row, the last row counts those that are in none
//! ([`NOT_ANSWERED`], [`NO_OUTCOME`]).

mod columns;
mod count;
mod months;
mod outcome;
mod sums;
#[cfg(test)]
mod tests;
mod years;

pub use columns::{Columns, Misfit, Record};
pub use count::tally;
pub use months::Window;
pub use outcome::{Outcome, Outcomes};
pub use years::row_of_year;

use serde::{Deserialize, Serialize};

use crate::questionnaire::Version;

/// The row of those who left a question out. It makes the table of a single-choice question add
/// up to the same total as every other. No choice can have this code: choices are capital letters
/// and digits.
pub const NOT_ANSWERED: &str = "not-answered";

/// The row of the reports of which nothing came so far, as far as anybody noted.
pub const NO_OUTCOME: &str = "none-noted";

/// What stands in the place of a question's code in the table of outcomes. No question can have
/// it.
pub const OUTCOME: &str = crate::questionnaire::OUTCOME;

/// Which table: of one question, or of one question by another.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TableName {
    /// The code of the question whose answers are the rows.
    pub question: String,
    /// The code of the question whose answers are the columns, where there is one.
    pub by: Option<String>,
}

/// How the rows of a table relate to its total.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Shape {
    /// The choices of a question with one answer: each report is in exactly one row.
    One,
    /// The quarters of a month, [`OLDER`](crate::questionnaire::OLDER) and
    /// [`ONGOING`](crate::questionnaire::ONGOING): each report is in exactly one row.
    Month,
    /// A report may be in several rows. One that is in none is in the last row, where that is
    /// [`NOT_ANSWERED`]; where there is no such row, each report is in one of the rows at least.
    Several {
        /// The most rows that one report may be in; at least 1, and at most the number of rows
        /// besides the last one of those who are in none.
        max: u64,
    },
    /// As [`Shape::Several`], in as many rows as there are; the last row is [`NO_OUTCOME`].
    Outcome,
}

/// Exact counts of one cohort. Never leaves the desk.
#[derive(Clone, PartialEq, Eq)]
pub struct Tally {
    questionnaire: Version,
    total: u64,
    tables: Vec<ExactTable>,
    crossings: Vec<ExactCrossing>,
}

/// The exact counts of one question. Never leaves the desk.
#[derive(Clone, PartialEq, Eq)]
pub struct ExactTable {
    question: String,
    shape: Shape,
    counts: Vec<(String, u64)>,
}

/// The exact counts of one question by another. Never leaves the desk.
#[derive(Clone, PartialEq, Eq)]
pub struct ExactCrossing {
    question: String,
    by: String,
    counts: Vec<Vec<u64>>,
}

impl TableName {
    /// The table of one question.
    pub fn one_way(question: &str) -> Self {
        Self {
            question: question.to_owned(),
            by: None,
        }
    }

    /// The table of one question by another.
    pub fn crossed(question: &str, by: &str) -> Self {
        Self {
            question: question.to_owned(),
            by: Some(by.to_owned()),
        }
    }
}

impl Shape {
    /// Whether each report is in exactly one row.
    pub fn is_partition(self) -> bool {
        matches!(self, Self::One | Self::Month)
    }
}

/// Whether this row counts those who are in no other row.
pub fn is_none_row(code: &str) -> bool {
    [NOT_ANSWERED, NO_OUTCOME].contains(&code)
}

impl Tally {
    /// Puts exact counts together again; for the frozen manifest.
    ///
    /// `None` where no set of reports could have been counted like this: a partition that does
    /// not add up, a row above the total, a crossing whose margins are not those of its tables.
    pub fn from_counts(
        questionnaire: Version,
        total: u64,
        tables: Vec<ExactTable>,
        crossings: Vec<ExactCrossing>,
    ) -> Option<Self> {
        let tally = Self {
            questionnaire,
            total,
            tables,
            crossings,
        };
        tally.adds_up().then_some(tally)
    }

    /// The questionnaire by which was counted.
    pub fn questionnaire(&self) -> Version {
        self.questionnaire
    }

    /// The exact number of reports.
    pub fn expose_total(&self) -> u64 {
        self.total
    }

    /// The tables of one question each, in the questionnaire's order; outcomes last.
    pub fn tables(&self) -> &[ExactTable] {
        &self.tables
    }

    /// The table of one question.
    pub fn table(&self, question: &str) -> Option<&ExactTable> {
        self.tables.iter().find(|table| table.question == question)
    }

    /// The tables of one question by another, in the questionnaire's order of the first. The
    /// table of each of the two is among [`Tally::tables`]; the second is a partition.
    pub fn crossings(&self) -> &[ExactCrossing] {
        &self.crossings
    }
}

impl ExactTable {
    /// Puts a table together again; for the frozen manifest. Rows keep their order.
    pub fn from_counts(question: String, shape: Shape, counts: Vec<(String, u64)>) -> Self {
        Self {
            question,
            shape,
            counts,
        }
    }

    /// The question's code, or [`OUTCOME`].
    pub fn question(&self) -> &str {
        &self.question
    }

    /// How the rows relate to the total.
    pub fn shape(&self) -> Shape {
        self.shape
    }

    /// The most rows that one report may be in, the last row of those who are in none aside.
    pub fn most_answers(&self) -> u64 {
        match self.shape {
            Shape::One | Shape::Month => 1,
            Shape::Several { max } => max,
            Shape::Outcome => self.items().len() as u64,
        }
    }

    /// Whether each report is in some row besides the last one of those who are in none.
    pub fn is_answer_required(&self) -> bool {
        self.none_row().is_none()
    }

    /// The place of the row of those who are in no other, where there is one: the last.
    pub fn none_row(&self) -> Option<usize> {
        let last = self.counts.len().checked_sub(1)?;
        is_none_row(&self.counts[last].0).then_some(last)
    }

    /// The rows: a code (see [`Shape`]) and the exact number of reports.
    pub fn expose_counts(&self) -> &[(String, u64)] {
        &self.counts
    }

    /// The rows besides the last one of those who are in none.
    fn items(&self) -> &[(String, u64)] {
        &self.counts[..self.none_row().unwrap_or(self.counts.len())]
    }
}

impl ExactCrossing {
    /// Puts a crossing together again; for the frozen manifest. `counts` holds, for each row of
    /// the table of `question`, one count for each row of the table of `by`.
    pub fn from_counts(question: String, by: String, counts: Vec<Vec<u64>>) -> Self {
        Self {
            question,
            by,
            counts,
        }
    }

    /// Which table it is.
    pub fn name(&self) -> TableName {
        TableName::crossed(&self.question, &self.by)
    }

    /// The code of the question whose answers are the rows: those of its table of its own, in
    /// the same order.
    pub fn question(&self) -> &str {
        &self.question
    }

    /// The code of the question whose answers are the columns: the rows of its table of its own,
    /// in the same order. A partition.
    pub fn by(&self) -> &str {
        &self.by
    }

    /// For each row, for each column, the exact number of reports.
    pub fn expose_counts(&self) -> &[Vec<u64>] {
        &self.counts
    }
}
