//! The way from exact to safe tables.

mod draw;
mod settle;

use super::numbers::{Numbers, TwoWay};
use super::rounding::RoundingKey;
use super::{
    Cell, HeldBack, Labels, Ladder, SafeCrossing, SafeRow, SafeTable, SafeTables, Waiting,
};
use crate::questionnaire::Questionnaire;
use crate::tally::{ExactTable, Shape, TableName, Tally, is_none_row};
use crate::text::{Lang, t};
use draw::{Drawer, Rounded};

pub use settle::DRAWS;

/// Which cohort the tables are of. Part of every draw.
#[derive(Debug, Clone, Copy)]
pub struct Cohort<'a> {
    /// The network's name.
    pub network: &'a str,
    /// The cohort's number.
    pub number: u32,
}

/// Which year the tables are of.
#[derive(Debug, Clone, Copy)]
pub struct Year<'a> {
    /// The network's name.
    pub network: &'a str,
    /// The numbers of the cohorts that it adds up, in order.
    pub cohorts: &'a [u32],
    /// What was published of them. A year is safe beside these.
    pub published: &'a [Numbers],
}

/// What may be published of a cohort.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(
    clippy::large_enum_variant,
    reason = "one is made for a release, and taken apart at once"
)]
pub enum Protected {
    /// These tables.
    Tables(SafeTables),
    /// Nothing: the cohort is below the ladder's least total.
    TooFew,
    /// Nothing: the tally was counted by another questionnaire than the one given.
    OtherQuestionnaire,
    /// Nothing: whoever had asked does not want it any more.
    GivenUp,
}

/// By which thresholds, and for whom.
#[derive(Debug, Clone, Default)]
pub struct Terms {
    /// The thresholds.
    pub ladder: Ladder,
    /// Who waits: drawing may take minutes.
    pub waiting: Waiting,
}

impl From<Ladder> for Terms {
    fn from(ladder: Ladder) -> Self {
        Self {
            ladder,
            ..Self::default()
        }
    }
}

impl From<&Waiting> for Terms {
    fn from(waiting: &Waiting) -> Self {
        Self {
            waiting: waiting.clone(),
            ..Self::default()
        }
    }
}

/// Makes the tables that may be published of one cohort. The same input gives the same output.
pub fn protect(
    tally: &Tally,
    questionnaire: &Questionnaire,
    cohort: Cohort<'_>,
    key: &RoundingKey,
    terms: impl Into<Terms>,
) -> Protected {
    let Terms { ladder, waiting } = terms.into();
    let drawer = Drawer {
        network: cohort.network,
        number: cohort.number,
        cohorts: &[cohort.number],
        published: &[],
        key,
        waiting: &waiting,
    };
    protected(&drawer, tally, questionnaire, ladder)
}

/// Makes the tables that may be published of a year. `tally` is what its cohorts add up to
/// ([`Tally::of_cohorts`]), `key` that of the year ([`RoundingKey::of_year`]).
pub fn protect_year(
    tally: &Tally,
    questionnaire: &Questionnaire,
    year: Year<'_>,
    key: &RoundingKey,
    terms: impl Into<Terms>,
) -> Protected {
    let Terms { ladder, waiting } = terms.into();
    let drawer = Drawer {
        network: year.network,
        number: 0,
        cohorts: year.cohorts,
        published: year.published,
        key,
        waiting: &waiting,
    };
    protected(&drawer, tally, questionnaire, ladder)
}

fn protected(
    drawer: &Drawer<'_>,
    tally: &Tally,
    questionnaire: &Questionnaire,
    ladder: Ladder,
) -> Protected {
    if tally.questionnaire() != questionnaire.version() {
        return Protected::OtherQuestionnaire;
    }
    let rounded = drawer.numbers(tally, ladder);
    // What was cut short is neither too few nor withheld.
    if drawer.waiting.stop().is_asked() {
        return Protected::GivenUp;
    }
    let Some(Rounded { numbers, held_back }) = rounded else {
        return Protected::TooFew;
    };
    let tables = tally.tables().iter().zip(&numbers.tables);
    let tables = tables.map(|(exact, shown)| SafeTable {
        question: exact.question().to_owned(),
        label: labels(questionnaire, |lang| title(questionnaire, exact, lang)),
        shape: exact.shape(),
        rows: rows(
            questionnaire,
            exact,
            &shown.shown.cells,
            ladder,
            numbers.total,
        ),
    });
    let crossing = |crossed: &TwoWay| SafeCrossing {
        table: TableName::crossed(&crossed.question, &crossed.by),
        cells: crossed.cells.clone(),
    };
    let held = |(table, reason)| HeldBack::new(questionnaire, table, reason);
    Protected::Tables(SafeTables {
        network: drawer.network.to_owned(),
        cohort: drawer.number,
        questionnaire: tally.questionnaire(),
        languages: questionnaire
            .languages()
            .iter()
            .map(|lang| lang.code().to_owned())
            .collect(),
        ladder,
        total: numbers.total,
        tables: tables.collect(),
        crossings: numbers.crossed.iter().map(crossing).collect(),
        held_back: held_back.into_iter().map(held).collect(),
        apart: None,
    })
}

/// `label` in every language of `questionnaire`.
pub(super) fn labels<T: Into<String>>(
    questionnaire: &Questionnaire,
    label: impl Fn(Lang) -> T,
) -> Labels {
    let languages = questionnaire.languages().iter();
    languages
        .map(|&lang| (lang.code().to_owned(), label(lang).into()))
        .collect()
}

/// The wording of a table's question; of outcomes, which are none, the interface's.
fn title(questionnaire: &Questionnaire, table: &ExactTable, lang: Lang) -> String {
    match questionnaire.question(table.question()) {
        Some(question) => question.label(lang).to_owned(),
        None => worded(lang, "desk-report-outcome"),
    }
}

/// Interface text; a test of `text` says that every language has it.
fn worded(lang: Lang, id: &str) -> String {
    t(lang, id).unwrap_or_else(|_| id.to_owned())
}

fn rows(
    questionnaire: &Questionnaire,
    table: &ExactTable,
    cells: &[Cell],
    ladder: Ladder,
    total: u64,
) -> Vec<SafeRow> {
    let question = questionnaire.question(table.question());
    let wording = |code: &str| match question.and_then(|question| question.choice(code)) {
        Some(choice) => labels(questionnaire, |lang| choice.label(lang)),
        None if table.shape() == Shape::Outcome && !is_none_row(code) => {
            let id = format!("desk-report-outcome-{code}");
            labels(questionnaire, |lang| worded(lang, &id))
        }
        None => Labels::new(),
    };
    let row = |((code, _), &cell): (&(String, u64), &Cell)| SafeRow {
        code: code.clone(),
        label: wording(code),
        cell,
        percent: match cell {
            Cell::Count(count) => ladder.percent(count, total),
            Cell::Withheld => None,
        },
    };
    table.expose_counts().iter().zip(cells).map(row).collect()
}

#[cfg(test)]
mod tests;
