//! Accepted reports become exact tables.
//!
//! Counting is columnar: each question is one column of small integers, one entry a report, and
//! a table is one pass over one column. Nothing here protects anybody: exact counts never leave
//! the desk. [`ExactTable`] and [`Tally`] therefore have no `Debug`, no `Display` and no
//! `Serialize`; what wants a number has to spell out [`ExactTable::expose_counts`]. The
//! frozen manifest of a cohort, inside [`crate::release`], is the one place that writes them
//! down, sealed.
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
//! Two-way tables are deliberately absent: none may be published yet, and what nobody may use
//! need not exist.

use crate::questionnaire::{Kind, Question, Questionnaire, TableRule, Version};
use crate::report::Answers;

/// The row of those who left a single-choice question out. It makes every such table add up to
/// the same total. No choice can have this code: choices are capital letters and digits.
pub const NOT_ANSWERED: &str = "not-answered";

/// Exact counts of one cohort. Never leaves the desk.
#[derive(Clone, PartialEq, Eq)]
pub struct Tally {
    questionnaire: Version,
    total: u64,
    tables: Vec<ExactTable>,
}

/// The exact counts of one question. Never leaves the desk.
#[derive(Clone, PartialEq, Eq)]
pub struct ExactTable {
    question: String,
    shape: Shape,
    counts: Vec<(String, u64)>,
}

/// How the rows of a table relate to its total.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// Each report is in exactly one row: the rows add up to the total.
    Partition,
    /// A report may be in several rows, or in none.
    Several,
}

/// A report's answers do not fit the questionnaire by which it was to be counted.
///
/// Names the question, never the answer.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("a report's answer to {question} does not fit the questionnaire; nothing was counted")]
pub struct Misfit {
    /// The question's code.
    pub question: String,
}

/// Counts `reports` by `questionnaire`: one table for each question with choices that may stand
/// in a table at all, rows in the questionnaire's order.
///
/// Refuses the whole set where one report does not fit, because a count that silently leaves
/// somebody out is wrong.
pub fn tally<'a>(
    questionnaire: &Questionnaire,
    reports: impl IntoIterator<Item = &'a Answers>,
) -> Result<Tally, Misfit> {
    let mut columns: Vec<Column<'_>> = questionnaire
        .questions()
        .iter()
        .filter(|question| question.tables != TableRule::Never)
        .filter_map(Column::new)
        .collect();
    let mut total = 0;
    for answers in reports {
        let coded = answers.expose_coded();
        for column in &mut columns {
            let given = coded.get(&column.question.code);
            column.push(given.map_or(&[], Vec::as_slice))?;
        }
        total += 1;
    }
    Ok(Tally {
        questionnaire: questionnaire.version(),
        total,
        tables: columns.into_iter().map(Column::count).collect(),
    })
}

impl Tally {
    /// Puts exact counts together again; for the frozen manifest.
    ///
    /// `None` where a partition does not add up to the total, or a row exceeds it.
    pub fn from_counts(
        questionnaire: Version,
        total: u64,
        tables: Vec<ExactTable>,
    ) -> Option<Self> {
        tables
            .iter()
            .all(|table| table.fits(total))
            .then_some(Self {
                questionnaire,
                total,
                tables,
            })
    }

    /// The questionnaire by which was counted.
    pub fn questionnaire(&self) -> Version {
        self.questionnaire
    }

    /// The exact number of reports.
    pub fn expose_total(&self) -> u64 {
        self.total
    }

    /// The tables in the questionnaire's order.
    pub fn tables(&self) -> &[ExactTable] {
        &self.tables
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

    /// The question's code.
    pub fn question(&self) -> &str {
        &self.question
    }

    /// How the rows relate to the total.
    pub fn shape(&self) -> Shape {
        self.shape
    }

    /// The rows: a choice's code (or [`NOT_ANSWERED`]) and the exact number of reports.
    pub fn expose_counts(&self) -> &[(String, u64)] {
        &self.counts
    }

    fn fits(&self, total: u64) -> bool {
        match self.shape {
            Shape::Partition => {
                let sum = self
                    .counts
                    .iter()
                    .try_fold(0u64, |sum, (_, n)| sum.checked_add(*n));
                sum == Some(total)
            }
            Shape::Several => self.counts.iter().all(|(_, n)| *n <= total),
        }
    }
}

/// One question's answers, one entry a report.
struct Column<'q> {
    question: &'q Question,
    entries: Entries,
}

enum Entries {
    /// The number of the chosen choice; the number of choices where none was chosen.
    One(Vec<u8>),
    /// One bit for each chosen choice.
    Several(Vec<u64>),
}

impl<'q> Column<'q> {
    /// `None` for questions without choices, and for more choices than an entry can hold (the
    /// questionnaire allows far fewer).
    fn new(question: &'q Question) -> Option<Self> {
        let entries = match &question.kind {
            Kind::One(choices) if choices.len() < usize::from(u8::MAX) => Entries::One(Vec::new()),
            Kind::Several { choices, .. } if choices.len() < 64 => Entries::Several(Vec::new()),
            _ => return None,
        };
        Some(Self { question, entries })
    }

    fn push(&mut self, codes: &[String]) -> Result<(), Misfit> {
        let choices = self.question.choices();
        let misfit = || Misfit {
            question: self.question.code.clone(),
        };
        let place = |code: &String| {
            let found = choices.iter().position(|choice| choice.code == *code);
            found
                .and_then(|at| u8::try_from(at).ok())
                .ok_or_else(misfit)
        };
        match (&mut self.entries, codes) {
            (_, []) if self.question.required => return Err(misfit()),
            (Entries::One(column), []) => {
                column.push(u8::try_from(choices.len()).map_err(|_| misfit())?);
            }
            (Entries::One(column), [code]) => column.push(place(code)?),
            (Entries::One(_), _) => return Err(misfit()),
            (Entries::Several(column), codes) => {
                let mut bits = 0;
                for code in codes {
                    bits |= 1u64 << place(code)?;
                }
                column.push(bits);
            }
        }
        Ok(())
    }

    fn count(self) -> ExactTable {
        let choices = self.question.choices();
        let mut counts = vec![0u64; choices.len() + 1];
        let shape = match self.entries {
            Entries::One(column) => {
                for entry in column {
                    counts[usize::from(entry)] += 1;
                }
                Shape::Partition
            }
            Entries::Several(column) => {
                for bits in column {
                    for (at, count) in counts.iter_mut().enumerate() {
                        *count += bits >> at & 1;
                    }
                    counts[choices.len()] += u64::from(bits == 0);
                }
                Shape::Several
            }
        };
        let mut rows: Vec<(String, u64)> = choices
            .iter()
            .map(|choice| choice.code.clone())
            .chain([NOT_ANSWERED.to_owned()])
            .zip(counts)
            .collect();
        if self.question.required {
            // Every report has an answer: a row that can only be zero would feign uncertainty.
            rows.pop();
        }
        ExactTable {
            question: self.question.code.clone(),
            shape,
            counts: rows,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    fn answers(questionnaire: &Questionnaire, coded: &[(&str, &[&str])]) -> Answers {
        let mut map = BTreeMap::from([
            ("what".to_owned(), vec!["V01".to_owned()]),
            ("consent".to_owned(), vec!["C0".to_owned()]),
        ]);
        for (question, codes) in coded {
            map.insert(
                (*question).to_owned(),
                codes.iter().map(|&c| c.to_owned()).collect(),
            );
        }
        Answers::from_coded(map, questionnaire).expect("answers that fit")
    }

    fn row(tally: &Tally, question: &str, code: &str) -> u64 {
        let table = tally
            .tables()
            .iter()
            .find(|t| t.question() == question)
            .expect("a table");
        table
            .expose_counts()
            .iter()
            .find(|(c, _)| c == code)
            .expect("a row")
            .1
    }

    #[test]
    fn every_single_choice_table_adds_up_to_the_one_total() {
        let q = Questionnaire::default_set();
        let reports = [
            answers(&q, &[("where", &["S01"]), ("gender", &["W"])]),
            answers(&q, &[("where", &["S01"]), ("age", &["A25"])]),
            answers(&q, &[("where", &["S02"])]),
            answers(&q, &[]),
        ];
        let tally = tally(&q, &reports).expect("a tally");
        assert_eq!(tally.expose_total(), 4);
        assert_eq!(row(&tally, "where", "S01"), 2);
        assert_eq!(row(&tally, "where", NOT_ANSWERED), 1);
        assert_eq!(row(&tally, "gender", NOT_ANSWERED), 3);
        let single: Vec<&ExactTable> = tally
            .tables()
            .iter()
            .filter(|t| t.shape() == Shape::Partition)
            .collect();
        assert!(single.len() >= 6);
        for table in single {
            let sum: u64 = table.expose_counts().iter().map(|(_, n)| n).sum();
            assert_eq!(sum, 4, "{}", table.question());
        }
    }

    #[test]
    fn a_report_counts_once_in_each_row_that_it_names() {
        let q = Questionnaire::default_set();
        let reports = [
            answers(&q, &[("what", &["V01", "V05"])]),
            answers(&q, &[("what", &["V05"]), ("why", &["G01"])]),
        ];
        let tally = tally(&q, &reports).expect("a tally");
        assert_eq!(row(&tally, "what", "V05"), 2);
        assert_eq!(row(&tally, "what", "V01"), 1);
        assert_eq!(row(&tally, "why", NOT_ANSWERED), 1);
    }

    #[test]
    fn months_and_stories_make_no_table() {
        let q = Questionnaire::default_set();
        let tally = tally(&q, &[]).expect("an empty tally");
        assert!(
            tally
                .tables()
                .iter()
                .all(|t| t.question() != "when" && t.question() != "story")
        );
    }

    #[test]
    fn tables_that_do_not_add_up_are_not_put_together() {
        let q = Questionnaire::default_set();
        let table = |n| {
            let rows = vec![("W".to_owned(), n), (NOT_ANSWERED.to_owned(), 1)];
            ExactTable::from_counts("gender".to_owned(), Shape::Partition, rows)
        };
        assert!(Tally::from_counts(q.version(), 5, vec![table(4)]).is_some());
        assert!(Tally::from_counts(q.version(), 5, vec![table(3)]).is_none());
        assert!(Tally::from_counts(q.version(), 5, vec![table(u64::MAX)]).is_none());
    }
}
