//! A table as a spreadsheet shows it: headings, labels, and numbers or marks.

use std::path::Path;

use anyhow::{Context, bail, ensure};
use serde_json::Value;

/// More than anybody audits by hand.
const MOST_CELLS: usize = 20_000;
/// The marks of a cell that is withheld, in small letters.
const WITHHELD: &[&str] = &["", "[c]", "c", "x", "..", "(c)", ":", "s"];

/// What a cell shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shown {
    /// A number.
    Count(i64),
    /// Nothing that could be read as one.
    Withheld,
}

/// Headings, labels and cells; every row has as many cells as there are headings.
pub(super) struct Sheet {
    pub headings: Vec<String>,
    pub rows: Vec<(String, Vec<Shown>)>,
}

/// Reads a sheet: JSON where the file is called so, CSV otherwise.
pub(super) fn parse(text: &str, path: &Path) -> anyhow::Result<Sheet> {
    let json = path
        .extension()
        .is_some_and(|it| it.eq_ignore_ascii_case("json"));
    let rows = if json { of_json(text)? } else { of_csv(text)? };
    ensure!(
        rows.iter().map(Vec::len).sum::<usize>() <= MOST_CELLS,
        "there are too many cells"
    );
    let mut rows = rows.into_iter();
    let headings = rows.next().context("it is empty")?;
    let headings: Vec<_> = headings.into_iter().skip(1).collect();
    ensure!(!headings.is_empty(), "there is no column of numbers");
    let mut sheet = Sheet {
        headings,
        rows: Vec::new(),
    };
    for (number, row) in (2..).zip(rows) {
        let mut words = row.into_iter();
        let label = words.next().unwrap_or_default();
        let cells = words.zip(&sheet.headings).map(|(word, heading)| {
            shown(&word).with_context(|| format!("row {number}, column {heading}"))
        });
        let cells: Vec<_> = cells.collect::<Result<_, _>>()?;
        let whole = cells.len() == sheet.headings.len();
        ensure!(
            whole,
            "row {number} has fewer cells than there are headings"
        );
        sheet.rows.push((label, cells));
    }
    ensure!(!sheet.rows.is_empty(), "there is no row of numbers");
    Ok(sheet)
}

fn of_csv(text: &str) -> anyhow::Result<Vec<Vec<String>>> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .trim(csv::Trim::All)
        .from_reader(text.as_bytes());
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.context("it is no CSV file")?;
        rows.push(record.iter().map(str::to_owned).collect());
    }
    Ok(rows)
}

fn of_json(text: &str) -> anyhow::Result<Vec<Vec<String>>> {
    let list = "a list of rows is expected, each a list of texts, numbers and nulls";
    let rows: Vec<Vec<Value>> = serde_json::from_str(text).context(list)?;
    let word = |value: Value| match value {
        Value::Null => Ok(String::new()),
        Value::String(text) => Ok(text.trim().to_owned()),
        Value::Number(number) => Ok(number.to_string()),
        Value::Bool(_) | Value::Array(_) | Value::Object(_) => bail!(list),
    };
    let row = |row: Vec<Value>| row.into_iter().map(word).collect();
    rows.into_iter().map(row).collect()
}

fn shown(word: &str) -> anyhow::Result<Shown> {
    if WITHHELD.contains(&word.to_lowercase().as_str()) {
        return Ok(Shown::Withheld);
    }
    count(word).map(Shown::Count).context(
        "neither a whole number nor a mark for what is withheld (nothing, [c], c, x or ..)",
    )
}

/// A count, with or without marks between the thousands.
fn count(word: &str) -> Option<i64> {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|it| it.is_ascii_digit());
    let groups: Vec<_> = word.split([',', ' ', '\u{a0}', '\u{202f}', '\'']).collect();
    let (first, more) = groups.split_first()?;
    let grouped = more.is_empty() || (1..=3).contains(&first.len());
    let whole = digits(first) && more.iter().all(|it| digits(it) && it.len() == 3) && grouped;
    whole.then(|| groups.concat().parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn csv_and_json_are_the_same_sheet() {
        let csv = parse(
            "\u{feff},a,b\n x ,\"1,234\",[c]\ny,0,\n",
            Path::new("t.csv"),
        );
        let json = r#"[["","a","b"],["x","1 234","C"],["y",0,null]]"#;
        let json = parse(json, Path::new("t.JSON"));
        for sheet in [csv, json] {
            let sheet = sheet.unwrap_or_else(|error| panic!("{error:#}"));
            assert_eq!(sheet.headings, ["a", "b"]);
            assert_eq!(sheet.rows[0].0, "x");
            assert_eq!(sheet.rows[0].1, [Shown::Count(1234), Shown::Withheld]);
            assert_eq!(sheet.rows[1].1, [Shown::Count(0), Shown::Withheld]);
        }
    }

    #[test]
    fn what_is_no_table_is_refused() {
        for (text, said) in [
            ("", "empty"),
            ("a\n1\n", "no column"),
            (",a\n", "no row"),
            (",a\nx,1.5\n", "row 2, column a"),
            (",a\nx,-\n", "row 2, column a"),
            (",a\nx,1\ny,-3\n", "row 3, column a"),
            (",a\nx,12,345\n", "no CSV"),
            (",a\nx,\"12,34\"\n", "row 2"),
            (",a\nx,99999999999999999999\n", "row 2"),
        ] {
            let error = parse(text, Path::new("t.csv")).err();
            let error = format!("{:#}", error.expect("it is refused"));
            assert!(error.contains(said), "{text:?}: {error}");
        }
        for text in [
            "",
            "{}",
            "[1]",
            "[[\"\",\"a\"],[\"x\",true]]",
            "[[\"\",\"a\"],[\"x\"]]",
        ] {
            assert!(parse(text, Path::new("t.json")).is_err(), "{text}");
        }
    }
}
