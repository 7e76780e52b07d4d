//! What the figures of a release are called.

use crate::disclosure::audit::history::Place;
use crate::release::{Count, Labels, Release, Row};

/// By which the table of a figure goes in addresses.
pub fn name(release: &Release, place: Place) -> String {
    match place {
        Place::OneWay { table, .. } => release.tables[table].question.clone(),
        Place::Crossed { table, .. } => {
            let crossed = &release.crossed[table];
            format!("{}.by.{}", crossed.question, crossed.by)
        }
    }
}

pub fn title(release: &Release, place: Place) -> String {
    let worded = |question: &str| match release.table(question) {
        Some(table) => word(&table.label, question),
        None => plain(question),
    };
    match place {
        Place::OneWay { table, .. } => worded(&release.tables[table].question),
        Place::Crossed { table, .. } => {
            let crossed = &release.crossed[table];
            format!("{} / {}", worded(&crossed.question), worded(&crossed.by))
        }
    }
}

pub fn answer(release: &Release, place: Place) -> String {
    let of = |row: Option<&Row>| row.map_or(String::new(), |row| word(&row.label, &row.code));
    match place {
        Place::OneWay { table, row } => of(release.tables[table].rows.get(row)),
        Place::Crossed { table, row, column } => {
            let crossed = &release.crossed[table];
            let at = |question: &str, at: usize| {
                of(release.table(question).and_then(|table| table.rows.get(at)))
            };
            format!(
                "{} / {}",
                at(&crossed.question, row),
                at(&crossed.by, column)
            )
        }
    }
}

/// The codes of the question, of the other, and of the answers to them.
pub fn codes(
    release: &Release,
    place: Place,
) -> (String, Option<String>, Option<String>, Option<String>) {
    let code = |question: &str, at: usize| {
        let row = release.table(question).and_then(|table| table.rows.get(at));
        row.map(|row| row.code.clone())
    };
    match place {
        Place::OneWay { table, row } => {
            let question = release.tables[table].question.clone();
            let row = code(&question, row);
            (question, None, row, None)
        }
        Place::Crossed { table, row, column } => {
            let crossed = &release.crossed[table];
            let (row, column) = (code(&crossed.question, row), code(&crossed.by, column));
            (
                crossed.question.clone(),
                Some(crossed.by.clone()),
                row,
                column,
            )
        }
    }
}

pub fn count(release: &Release, place: Place) -> Option<Count> {
    match place {
        Place::OneWay { table, row } => Some(release.tables.get(table)?.rows.get(row)?.count),
        Place::Crossed { table, row, column } => {
            let counts = &release.crossed.get(table)?.counts;
            counts.get(row)?.get(column).copied()
        }
    }
}

/// In English, or in the first language that there is; the code where there are no words.
pub fn word(labels: &Labels, code: &str) -> String {
    let word = labels.get("en").or_else(|| labels.values().next());
    plain(word.map_or(code, String::as_str))
}

/// Foreign text, without what could steer a terminal.
pub fn plain(text: &str) -> String {
    let harmless = |c: char| if c.is_control() { '\u{fffd}' } else { c };
    text.chars().map(harmless).collect()
}
