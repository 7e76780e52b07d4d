//! A year adds up the frozen tables of its cohorts; no report is ever counted again.

use super::months::is_quarter;
use super::{ExactCrossing, ExactTable, Shape, Tally, is_none_row};
use crate::questionnaire::OLDER;

impl Tally {
    /// Adds up the tables of several cohorts, oldest first. `None` where there are none.
    ///
    /// What cannot be added up is left out: a table that one of the cohorts does not have, or
    /// has with other rows, because the questionnaire changed in between. A row of those who are
    /// in no other is added where only some of the cohorts have it. Months are added up from the
    /// first quarter on that every cohort has a row for (see [`row_of_year`]). The questionnaire
    /// is that of the last cohort.
    pub fn of_cohorts(cohorts: &[&Self]) -> Option<Self> {
        let last = cohorts.last()?;
        let tables: Vec<ExactTable> = last
            .tables
            .iter()
            .filter_map(|table| sum_tables(&all(cohorts, |c| c.table(&table.question))?))
            .collect();
        let table = |question: &str| tables.iter().find(|table| table.question == question);
        let crossing = |of: &ExactCrossing| {
            let same = |c: &&Self| {
                let mut crossings = c.crossings.iter();
                crossings.any(|crossing| crossing.name() == of.name())
            };
            if !cohorts.iter().all(same) {
                return None;
            }
            sum_crossings(cohorts, table(&of.question)?, table(&of.by)?)
        };
        let crossings = last.crossings.iter().filter_map(crossing).collect();
        let total = cohorts.iter().map(|cohort| cohort.total).sum();
        let sum = Self::from_counts(last.questionnaire, total, tables.clone(), crossings);
        Some(sum.expect("sums of tables that add up add up"))
    }
}

/// The row of a year's table that a row of a cohort's table goes into. `first` is the code of
/// the first row of the year's table: where that is a quarter, an earlier one is [`OLDER`].
pub fn row_of_year<'c>(row: &'c str, first: &str) -> &'c str {
    // Codes of quarters are ordered as the quarters are.
    if is_quarter(row) && is_quarter(first) && row < first {
        OLDER
    } else {
        row
    }
}

fn all<'t, T>(cohorts: &[&'t Tally], of: impl Fn(&'t Tally) -> Option<T>) -> Option<Vec<T>> {
    cohorts.iter().map(|cohort| of(cohort)).collect()
}

/// `None` where the rows are not the same.
fn sum_tables(tables: &[&ExactTable]) -> Option<ExactTable> {
    let first = tables.first()?;
    let rows = rows_of_sum(tables)?;
    let count = |code: &String| -> u64 {
        let cells = tables.iter().flat_map(|table| &table.counts);
        let of = cells.filter(|(row, _)| row_of_year(row, &rows[0]) == code);
        of.map(|(_, count)| count).sum()
    };
    let counts = rows.iter().map(|code| (code.clone(), count(code)));
    let shape = tables
        .iter()
        .try_fold(first.shape, |shape, table| match (shape, table.shape) {
            (Shape::Several { max }, Shape::Several { max: other }) => Some(Shape::Several {
                max: max.max(other),
            }),
            (one, other) => (one == other).then_some(one),
        })?;
    Some(ExactTable::from_counts(
        first.question.clone(),
        shape,
        counts.collect(),
    ))
}

/// The codes of the rows of the sum, never empty.
fn rows_of_sum(tables: &[&ExactTable]) -> Option<Vec<String>> {
    let codes = |table: &ExactTable| -> Vec<String> {
        let items = table.items().iter();
        items.map(|(code, _)| code.clone()).collect()
    };
    let mut rows = codes(tables.last()?);
    if tables.iter().all(|table| table.shape == Shape::Month) {
        // The last cohort's quarters, from the first that all have.
        let firsts = tables.iter().filter_map(|table| table.counts.first());
        let first = firsts.map(|(code, _)| code).max()?;
        let latest = tables.iter().flat_map(|table| &table.counts);
        let latest = latest
            .map(|(code, _)| code)
            .filter(|code| is_quarter(code))
            .max()?;
        rows.retain(|code| !is_quarter(code) || code >= first);
        if !rows.contains(latest) {
            return None;
        }
    } else if tables.iter().any(|table| codes(table) != rows) {
        return None;
    }
    let none = tables.iter().flat_map(|table| &table.counts);
    let none = none.map(|(code, _)| code).find(|code| is_none_row(code));
    rows.extend(none.cloned());
    (!rows.is_empty()).then_some(rows)
}

fn sum_crossings(
    cohorts: &[&Tally],
    question: &ExactTable,
    by: &ExactTable,
) -> Option<ExactCrossing> {
    let mut counts = vec![vec![0; by.counts.len()]; question.counts.len()];
    for cohort in cohorts {
        let crossing = cohort.crossings.iter().find(|crossing| {
            crossing.question == question.question && crossing.by == by.question
        })?;
        let places = |sum: &ExactTable| -> Option<Vec<usize>> {
            let own = cohort.table(&sum.question)?.counts.iter();
            own.map(|(code, _)| {
                let code = row_of_year(code, &sum.counts.first()?.0);
                sum.counts.iter().position(|(row, _)| row == code)
            })
            .collect()
        };
        let (rows, columns) = (places(question)?, places(by)?);
        for (row, cells) in rows.into_iter().zip(&crossing.counts) {
            for (column, count) in columns.iter().zip(cells) {
                counts[row][*column] += count;
            }
        }
    }
    let (question, by) = (question.question.clone(), by.question.clone());
    Some(ExactCrossing::from_counts(question, by, counts))
}
