//! Spreadsheets from elsewhere that a desk takes in, and the mappings that say what they mean.

use std::sync::LazyLock;

use corncrake::desk::elsewhere::mapping::Mapping;
use corncrake::desk::elsewhere::sheet::{MOST_ROWS, Sheet};
use corncrake::questionnaire::Questionnaire;

use super::edits::Input;

/// Takes one input; whether it was read.
pub fn target(data: &[u8]) -> bool {
    let Some((how, rest)) = data.split_first() else {
        return false;
    };
    match how % 3 {
        0 => sheet(rest),
        1 => mapping(rest),
        _ => separated(rest),
    }
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
    let sheet = read(b"When,What,Where\n2026-07-01,V01,AR1\n", None, None).expect("a sheet");
    let _ = mapping.check(&ASKED, &sheet);
    true
}
