//! Comma-separated values: UTF-8, quoted where needed, one row a report.
//!
//! A note above the header would break programs that read the file, and be lost when rows are copied;
//! so the last column says in each row what this is and how it must be kept.

use csv::WriterBuilder;
use zeroize::Zeroizing;

use super::columns::Cell;
use super::{Codebook, ExportError, Gathered};
use crate::desk::inert::inert;
use crate::text::begins_a_formula;

/// What the column is called that says what the file is.
const ABOUT: &str = "about_this_file";

pub fn write(gathered: &Gathered<'_>) -> Result<Zeroizing<Vec<u8>>, ExportError> {
    let about = gathered.about.line();
    let mut out = Zeroizing::new(Vec::new());
    let mut csv = WriterBuilder::new().from_writer(&mut *out);
    let names = gathered.columns.iter().map(|column| column.name.as_str());
    csv.write_record(names.chain([ABOUT]))?;
    let mut record = Vec::new();
    for row in &gathered.rows {
        record.clear();
        for column in &gathered.columns {
            record.push(match column.cell(row) {
                Cell::Text(text) => Zeroizing::new(harmless(&text)),
                Cell::Number(number) => Zeroizing::new(number.to_string()),
                Cell::Empty => Zeroizing::default(),
            });
        }
        let cells = record.iter().map(|cell| cell.as_str());
        csv.write_record(cells.chain([about.as_str()]))?;
    }
    csv.flush()?;
    drop(csv);
    Ok(out)
}

/// A codebook as CSV.
pub fn codebook(codebook: &Codebook<'_>) -> Result<Vec<u8>, ExportError> {
    let mut out = Vec::new();
    let mut csv = WriterBuilder::new().from_writer(&mut out);
    csv.write_record(codebook.head())?;
    for row in codebook.rows() {
        csv.write_record(row.iter().map(|cell| harmless(cell)))?;
    }
    csv.flush()?;
    drop(csv);
    Ok(out)
}

/// A cell that no spreadsheet takes for a formula, and in which nothing acts: one that begins like a
/// formula gets an apostrophe, which spreadsheets hide (OWASP, "CSV Injection"). So does what begins
/// like one after a semicolon or on a new line, because a spreadsheet that expects semicolons between
/// cells begins a cell there.
pub fn harmless(cell: &str) -> String {
    let shown = inert(cell);
    let mut text = String::with_capacity(shown.len());
    let mut at_start = true;
    for char in shown.chars() {
        if at_start && begins_a_formula(char) {
            text.push('\'');
        }
        // Spreadsheets may drop spaces and quotes at the beginning of a cell.
        at_start = match char {
            ';' | '\n' => true,
            '"' => at_start,
            _ => at_start && char.is_whitespace(),
        };
        text.push(char);
    }
    text
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// CHECKS G11.
    #[test]
    fn a_cell_that_begins_like_a_formula_becomes_text() {
        for cell in [
            "=1+1", "+1", "-1", "@SUM(A1)", "＝1", "＋1", "－1", "＠A", "|calc",
        ] {
            assert_eq!(harmless(cell), format!("'{cell}"));
        }
        for (cell, text) in [
            ("\t=1", "    '=1"),
            ("\n=1", "\n'=1"),
            ("\r=1", "\\u{d}=1"),
            ("  =1", "  '=1"),
            ("\u{a0}=1", "\u{a0}'=1"),
            ("\u{200b}=1", "\\u{200b}=1"),
            ("\"=1\"", "\"'=1\""),
            ("x;=1", "x;'=1"),
            ("x; \"=1\"", "x; \"'=1\""),
            ("one\n- two", "one\n'- two"),
        ] {
            assert_eq!(harmless(cell), text);
        }
        for cell in [
            "V01 V02",
            "",
            "2026-07",
            "He said = nothing, -5",
            "a-b",
            "\"so\"",
        ] {
            assert_eq!(harmless(cell), cell);
        }
    }

    proptest! {
        /// CHECKS G11, whatever separator the reader believes in.
        #[test]
        fn no_cell_of_any_text_begins_like_a_formula(
            text in "[ =+@;\",\n\t\r\u{a0}\u{ff1d}x1-]{0,12}", separator in prop::sample::select(vec![',', ';', '\t']),
        ) {
            let mut file = Vec::new();
            let mut csv = WriterBuilder::new().from_writer(&mut file);
            csv.write_record(["first", &harmless(&text)]).expect("written");
            csv.flush().expect("written");
            drop(csv);
            let mut reader = csv::ReaderBuilder::new();
            let reader = reader.has_headers(false).flexible(true).delimiter(separator as u8);
            for record in reader.from_reader(&file[..]).records() {
                for cell in &record.expect("read") {
                    let start = cell.trim_start_matches(|c: char| c.is_whitespace() || c == '"');
                    prop_assert!(!start.starts_with(begins_a_formula), "{:?}", cell);
                }
            }
        }
    }
}
