//! Spreadsheets from elsewhere that a desk takes in, and the mappings that say what they mean.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use corncrake::desk::elsewhere::mapping::{Column, Mapping};
use corncrake::desk::elsewhere::sheet::{MOST_ROWS, Sheet};
use corncrake::questionnaire::{Kind, OLDER, ONGOING, Questionnaire};

use super::edits::Input;

/// Takes one input; whether it was read.
pub fn target(data: &[u8]) -> bool {
    let Some((how, rest)) = data.split_first() else {
        return false;
    };
    match how % 4 {
        0 => sheet(rest),
        1 => mapping(rest),
        2 => separated(rest),
        _ => written(rest),
    }
}

/// Cells as a program writes them: a byte 0 between cells, a byte 1 between rows, the first row the
/// names of the columns. They are read as they were written, but for space around them.
fn written(data: &[u8]) -> bool {
    let text = String::from_utf8_lossy(data);
    let rows: Vec<Vec<&str>> = text
        .split('\u{1}')
        .map(|row| row.split('\0').collect())
        .collect();
    let quoted = |cell: &&str| format!("\"{}\"", cell.replace('"', "\"\""));
    let line = |row: &Vec<&str>| row.iter().map(quoted).collect::<Vec<_>>().join(",");
    let lines: Vec<_> = rows.iter().map(line).collect();
    let Some(sheet) = read(lines.join("\n").as_bytes(), None, Some(',')) else {
        return false;
    };
    let trimmed = |row: &Vec<&str>| -> Vec<String> {
        let mut cells: Vec<_> = row.iter().map(|cell| cell.trim().to_owned()).collect();
        let last = cells.iter().rposition(|cell| !cell.is_empty());
        cells.truncate(last.map_or(0, |last| last + 1));
        cells
    };
    let mut rows = (1..).zip(rows.iter().map(trimmed));
    assert_eq!(rows.next(), Some((1, sheet.head.clone())));
    let filled = rows.filter(|(_, row)| !row.is_empty());
    let read = sheet.rows().map(|(number, row)| (number, row.to_vec()));
    assert!(read.eq(filled), "what was written is read");
    true
}

fn sheet(data: &[u8]) -> bool {
    read(data, None, None).is_some()
}

/// A file of text with a separator of the input's choice.
fn separated(data: &[u8]) -> bool {
    let mut input = Input(data);
    let separator = char::from(input.byte());
    read(input.0, None, Some(separator)).is_some()
}

fn read(bytes: &[u8], name: Option<&str>, separator: Option<char>) -> Option<Sheet> {
    let sheet = Sheet::read(bytes, name, 1, separator).ok()?;
    assert!(!sheet.head.is_empty() && sheet.rows().count() <= MOST_ROWS);
    for (at, name) in sheet
        .head
        .iter()
        .enumerate()
        .filter(|(_, name)| !name.is_empty())
    {
        assert_eq!(sheet.column(name), Some(at), "one column of each name");
    }
    let mut before = 1;
    for (number, row) in sheet.rows() {
        assert!(number > before, "rows in their order");
        before = number;
        assert!(row.iter().any(|cell| !cell.is_empty()));
    }
    Some(sheet)
}

/// A mapping, against a small spreadsheet.
fn mapping(data: &[u8]) -> bool {
    static ASKED: LazyLock<Questionnaire> = LazyLock::new(Questionnaire::default_set);
    let Ok(mapping) = Mapping::parse(&String::from_utf8_lossy(data)) else {
        return false;
    };
    let text = b"When,What,Where,Phone\n2026-07-01,V01,AR1,555\n";
    let sheet = read(text, None, None).expect("a sheet");
    let fits = mapping.check(&ASKED, &sheet).is_ok();
    if fits {
        in_order(&mapping, &ASKED, &sheet);
    }
    fits
}

/// A mapping that is taken: it names only what there is, and no column of what may point at people
/// is left as it came.
fn in_order(mapping: &Mapping, asked: &Questionnaire, sheet: &Sheet) {
    let offers = |question: &str, code: &str| {
        let question = asked.question(question).expect("a question that is asked");
        let month = matches!(question.kind, Kind::Month { .. });
        month && [OLDER, ONGOING].contains(&code) || question.choice(code).is_some()
    };
    for (question, codes) in &mapping.constants {
        assert!(codes.all().iter().all(|code| offers(question, code)));
    }
    for column in &mapping.columns {
        assert!(sheet.column(&column.name).is_some());
        let values = column.values.iter().flat_map(BTreeMap::values);
        let mut codes = values.chain(&column.code).filter(|code| !code.is_empty());
        assert!(codes.all(|code| offers(&column.question, code)));
    }
    let phones = || mapping.columns.iter().filter(|it| it.name == "Phone");
    let coded = |it: &Column| it.values.is_some() || it.code.is_some();
    let gone = mapping.drop.iter().any(|name| name == "Phone");
    assert!(
        gone || (phones().count() > 0 && phones().all(coded)),
        "people can be told"
    );
}
