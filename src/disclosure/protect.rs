//! The way from exact to safe tables.

use super::rounding::{CellName, RoundingKey, round};
use super::{Cell, HeldBack, Labels, Ladder, SafeRow, SafeTable, SafeTables, audit};
use crate::questionnaire::Questionnaire;
use crate::tally::{ExactTable, Shape, Tally};
use crate::text::Lang;

/// How often a table is drawn again before it is withheld. In the worst tables about one draw in
/// four fails.
pub const DRAWS: u32 = 64;

/// Which cohort the tables are of. Part of every draw.
#[derive(Debug, Clone, Copy)]
pub struct Cohort<'a> {
    /// The network's name.
    pub network: &'a str,
    /// The cohort's number.
    pub number: u32,
}

/// What may be published of a cohort.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Protected {
    /// These tables.
    Tables(SafeTables),
    /// Nothing: the cohort is below the ladder's least total.
    TooFew,
    /// Nothing: the tally was counted by another questionnaire than the one given.
    OtherQuestionnaire,
}

/// Makes the tables that may be published of one cohort. The same input gives the same output.
pub fn protect(
    tally: &Tally,
    questionnaire: &Questionnaire,
    cohort: Cohort<'_>,
    key: &RoundingKey,
    ladder: Ladder,
) -> Protected {
    if tally.questionnaire() != questionnaire.version() {
        return Protected::OtherQuestionnaire;
    }
    let Some(Rounded { total, tables }) = rounded_tables(tally, cohort, key, ladder) else {
        return Protected::TooFew;
    };
    let tables = tables.into_iter().map(|(table, cells)| {
        let question = questionnaire.question(table.question());
        SafeTable {
            question: table.question().to_owned(),
            label: labels(questionnaire, |lang| question.map_or("", |q| q.label(lang))),
            rows: rows(questionnaire, table, &cells, ladder, total),
        }
    });
    Protected::Tables(SafeTables {
        network: cohort.network.to_owned(),
        cohort: cohort.number,
        questionnaire: tally.questionnaire(),
        languages: questionnaire
            .languages()
            .iter()
            .map(|lang| lang.code().to_owned())
            .collect(),
        ladder,
        total,
        tables: tables.collect(),
        held_back: HeldBack::of(questionnaire),
    })
}

/// The numbers of a publication, before they get words.
struct Rounded<'a> {
    total: u64,
    tables: Vec<(&'a ExactTable, Vec<Cell>)>,
}

/// `None` where the cohort is too small.
fn rounded_tables<'a>(
    tally: &'a Tally,
    cohort: Cohort<'_>,
    key: &RoundingKey,
    ladder: Ladder,
) -> Option<Rounded<'a>> {
    let exact = tally.expose_total();
    // 26 to 29 may round up to 30, and 33 down to 30 where a network's own threshold is 33: both
    // the exact and the published total must reach it, so that the audit may count on it.
    let total = rounded(exact, key, cohort, "", "", 0);
    if exact < ladder.nothing_below() || total < ladder.nothing_below() {
        return None;
    }
    let single: Vec<&ExactTable> = tally
        .tables()
        .iter()
        .filter(|table| table.shape() == Shape::Partition)
        .collect();
    let draw = |table: usize, attempt: u32| -> Vec<Cell> {
        let question = single[table].question();
        let rows = single[table].expose_counts().iter();
        rows.map(|(code, exact)| Cell::Count(rounded(*exact, key, cohort, question, code, attempt)))
            .collect()
    };
    let cells = settle(ladder.nothing_below(), total, single.len(), DRAWS, draw);
    Some(Rounded {
        total,
        tables: single.into_iter().zip(cells).collect(),
    })
}

/// `label` in every language of `questionnaire`.
pub(super) fn labels<'q>(
    questionnaire: &'q Questionnaire,
    label: impl Fn(Lang) -> &'q str,
) -> Labels {
    let languages = questionnaire.languages().iter();
    languages
        .map(|&lang| (lang.code().to_owned(), label(lang).to_owned()))
        .collect()
}

fn rounded(
    exact: u64,
    key: &RoundingKey,
    cohort: Cohort<'_>,
    question: &str,
    code: &str,
    attempt: u32,
) -> u64 {
    let Cohort { network, number } = cohort;
    round(
        exact,
        key,
        CellName {
            network,
            cohort: number,
            question,
            code,
            attempt,
        },
    )
}

fn rows(
    questionnaire: &Questionnaire,
    table: &ExactTable,
    cells: &[Cell],
    ladder: Ladder,
    total: u64,
) -> Vec<SafeRow> {
    let question = questionnaire.question(table.question());
    let row = |((code, _), &cell): (&(String, u64), &Cell)| SafeRow {
        code: code.clone(),
        label: question
            .and_then(|question| question.choice(code))
            .map(|choice| labels(questionnaire, |lang| choice.label(lang)))
            .unwrap_or_default(),
        cell,
        percent: match cell {
            Cell::Count(count) => ladder.percent(count, total),
            Cell::Withheld => None,
        },
    };
    table.expose_counts().iter().zip(cells).map(row).collect()
}

/// Draws `tables` tables, and each failing one again up to `draws` times in all; what fails even
/// then is withheld, and the rest audited again, until nothing leaks.
///
/// Looks at nothing but rounded figures: `draw` gives those of a table's nth drawing.
fn settle(
    floor: u64,
    total: u64,
    tables: usize,
    draws: u32,
    draw: impl Fn(usize, u32) -> Vec<Cell>,
) -> Vec<Vec<Cell>> {
    let mut attempts = vec![0; tables];
    let mut cells: Vec<Vec<Cell>> = (0..tables).map(|table| draw(table, 0)).collect();
    loop {
        let audit = audit::audit(floor, total, &cells)
            .expect("the exact tables are among those that the rounded ones allow");
        let leaking = audit.leaking();
        if leaking.is_empty() {
            return cells;
        }
        for table in leaking {
            attempts[table] += 1;
            if attempts[table] < draws {
                cells[table] = draw(table, attempts[table]);
            } else {
                // Whole: the failing of a table is the same for every order of its rows, and a
                // single withheld row would point at itself.
                cells[table].fill(Cell::Withheld);
            }
        }
    }
}

#[cfg(test)]
mod tests;
