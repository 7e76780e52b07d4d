//! Comma-separated values (RFC 4180), one line a figure, the same columns for every table.

use super::view::{Edition, Statistic};
use crate::site::formats::inert::as_text;

/// The columns and what the Humanitarian Exchange Language (HXL 1.1) calls them.
///
/// The three of the second question stay empty in a table of one, so that tables can be put
/// below each other. A withheld figure is `[c]`; a percentage that is not given is empty.
pub const COLUMNS: [(&str, &str); 13] = [
    ("network", "#org+code"),
    ("cohort", "#meta+cohort+code"),
    ("accepted_from", "#date+start"),
    ("accepted_to", "#date+end"),
    ("question", "#indicator+question+code"),
    ("code", "#indicator+answer+code"),
    ("answer", "#indicator+answer+name"),
    ("by", "#indicator+by+question+code"),
    ("by_code", "#indicator+by+answer+code"),
    ("by_answer", "#indicator+by+answer+name"),
    ("reports", "#indicator+reports+num"),
    ("percent", "#indicator+reports+pct"),
    ("total_reports", "#indicator+total+num"),
];

/// What a reader may ask for besides.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Wishes {
    /// A row of HXL hashtags below the header.
    pub hxl: bool,
    /// A byte order mark, without which older spreadsheets take UTF-8 for something else.
    pub bom: bool,
}

/// The statistics below each other, in UTF-8, with a header.
pub fn csv(statistics: &[Statistic], edition: &Edition<'_>, wishes: Wishes) -> String {
    let mut text = String::new();
    if wishes.bom {
        text.push('\u{feff}');
    }
    text += &line(COLUMNS.map(|(name, _)| name.to_owned()));
    if wishes.hxl {
        // A tag acts in no spreadsheet, and a mark in front of it would make it none.
        text += &(COLUMNS.map(|(_, tag)| tag).join(",") + "\r\n");
    }
    for statistic in statistics {
        text += &lines(statistic, edition);
    }
    text
}

fn lines(statistic: &Statistic, edition: &Edition<'_>) -> String {
    let (release, cohort) = (edition.release(), edition.cohort());
    let mut text = String::new();
    for (row, column, figure) in statistic.figures() {
        let by = statistic.by.as_ref();
        let second = |value: &str| by.map_or(String::new(), |_| value.to_owned());
        text += &line([
            release.network.to_string(),
            cohort.label.clone(),
            cohort.from.to_string(),
            cohort.to.to_string(),
            statistic.question.clone(),
            row.code.clone(),
            row.label.clone(),
            by.map_or(String::new(), |by| by.question.clone()),
            second(&column.code),
            second(&column.label),
            figure.count.to_string(),
            figure.percent.map_or(String::new(), |it| it.to_string()),
            release.total.to_string(),
        ]);
    }
    text
}

fn line<const N: usize>(cells: [String; N]) -> String {
    cells.map(|text| cell(&text)).join(",") + "\r\n"
}

/// One cell, which a spreadsheet shows as text and never runs.
fn cell(text: &str) -> String {
    let inert = as_text(text);
    if inert.contains(['"', ',', ';', '\r', '\n', '\'']) {
        format!("\"{}\"", inert.replace('"', "\"\""))
    } else {
        inert
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// CHECKS G11.
    #[test]
    fn a_cell_that_a_spreadsheet_would_run_is_shown_as_text() {
        for formula in [
            "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", " =1", "|calc", "%0",
            "a;=1", "−1",
        ] {
            let mut reader = csv::ReaderBuilder::new()
                .has_headers(false)
                .from_reader(std::io::Cursor::new(cell(formula)));
            let record = reader.records().next().expect("a record").expect("CSV");
            let (before, after) = formula.split_at(formula.find(is_start).expect("one"));
            assert_eq!(&record[0], format!("{before}'{after}"), "{formula:?}");
        }
    }

    fn is_start(char: char) -> bool {
        crate::text::begins_a_formula(char)
    }

    #[test]
    fn a_cell_keeps_what_it_says() {
        assert_eq!(cell("Police"), "Police");
        assert_eq!(cell("a, b"), "\"a, b\"");
        assert_eq!(cell("said \"no\""), "\"said \"\"no\"\"\"");
        assert_eq!(cell("18-24"), "18-24");
        assert_eq!(cell("[c]"), "[c]");
    }

    /// HXL 1.1, "Tagspec": a hash sign and a word, then attributes, each a plus sign and a word.
    #[test]
    fn every_column_has_a_tag_of_its_own_in_the_form_of_the_standard() {
        let mut seen = std::collections::BTreeSet::new();
        for (name, tag) in COLUMNS {
            let mut words = tag.strip_prefix('#').expect("a hash sign").split('+');
            let fits = |word: &str| {
                word.starts_with(|c: char| c.is_ascii_lowercase())
                    && word.bytes().all(|b| b.is_ascii_lowercase() || b == b'_')
            };
            assert!(words.all(fits), "{name}: {tag}");
            assert!(seen.insert(tag), "{tag} twice");
        }
    }
}
