//! Mappings, sheets and entries.

use std::io::Write as _;

use flate2::Compression;
use flate2::write::DeflateEncoder;
use rust_xlsxwriter::{Format, Workbook};

use super::enter::{Entry, NotEntered};
use super::inflated;
use super::mapping::{Mapping, Unmapped};
use super::sheet::{MOST_ROWS, NotASheet, Sheet, of_csv, of_workbook};
use crate::clock::Month;
use crate::questionnaire::Questionnaire;
use crate::text::Lang;

const GUIDE: &str = include_str!("../../../docs/imports.md");

/// The code block of the guide that begins with `first`.
fn block(first: &str) -> &'static str {
    let mut blocks = GUIDE.split("```").skip(1).step_by(2);
    let block = blocks.find_map(|block| {
        let (_, text) = block.split_once('\n')?;
        text.starts_with(first).then_some(text)
    });
    block.expect("the guide has such a block")
}

fn this_month() -> Month {
    "2026-07".parse().expect("a month")
}

#[test]
fn the_guides_examples_are_what_is_read() {
    let asked = Questionnaire::default_set();
    let entry = Entry::parse(block("agreed")).expect("an entry");
    let report = entry.report(&asked, Lang::En, this_month());
    let report = report.unwrap_or_else(|why| panic!("{why}"));
    assert_eq!(report.answers.expose_coded()["role"], ["R03"]);
    assert_eq!(report.story.language(), Lang::Sw);
    let mapping = Mapping::parse(block("source")).expect("a mapping");
    let sheet = Sheet::read(block("_uuid").as_bytes(), None, mapping.header, None);
    let sheet = sheet.expect("a sheet");
    mapping.check(&asked, &sheet).expect("it fits");
    assert_eq!(sheet.rows().count(), 3);
}

#[test]
fn nothing_is_entered_without_agreement_or_against_the_questionnaire() {
    let asked = Questionnaire::default_set();
    let refused = |text: &str| {
        let entry = Entry::parse(text)?;
        entry.report(&asked, Lang::En, this_month()).map(drop)
    };
    let said = |text: &str| refused(text).expect_err("refused").to_string();
    let rest = "[answers]\nwhat = \"V03\"\nconsent = \"C0\"\n";
    assert!(refused(&format!("agreed = true\n{rest}")).is_ok());
    assert!(matches!(refused(rest), Err(NotEntered::NotAgreed)));
    assert!(matches!(
        refused(&format!("agreed = false\n{rest}")),
        Err(NotEntered::NotAgreed)
    ));
    let none = "agreed = true\n[answers]\nwhat = \"V03\"\n";
    assert!(matches!(refused(none), Err(NotEntered::NoConsent)));
    let role = format!("agreed = true\n{rest}role = \"R01\"\n");
    assert!(matches!(refused(&role), Err(NotEntered::Role)));
    let wrong =
        "agreed = true\n[answers]\nconsent = \"C0\"\nwhere = \"V03\"\nwhen = \"2026-07-01\"\n";
    let text = said(wrong);
    for field in [
        "what has no answer",
        "where has no such choice",
        "when is not a month",
    ] {
        assert!(text.contains(field), "{text}");
    }
    // What was typed is not said again.
    let shape = said("agreed = true\nname = \"Asha\"\n");
    assert!(
        shape.contains("line 2") && !shape.contains("Asha"),
        "{shape}"
    );
    assert!(said("{\"agreed\": 1}").contains("line 1"));
}

#[test]
fn columns_that_may_point_at_people_must_be_dropped_by_name() {
    let asked = Questionnaire::default_set();
    let checked = |head: &str, more: &str| {
        let sheet = Sheet::read(format!("{head}\n").as_bytes(), None, 1, None).expect("a sheet");
        let rest = "[constants]\nconsent = \"C0\"\n";
        let mapping = Mapping::parse(&format!("source = \"paper\"\n{more}\n{rest}"));
        mapping.expect("a mapping").check(&asked, &sheet)
    };
    assert_eq!(checked("what,where", ""), Ok(()));
    for name in [
        "Full name",
        "phone_number ",
        "respondent/phone",
        "_gps_latitude",
        "Телефон",
    ] {
        let name = name.trim();
        let refused = checked(&format!("what,{name}"), "").err();
        // A word that stands by itself.
        let identifying = Unmapped::Identifying(name.to_owned());
        assert_eq!(refused, Some(identifying), "{name}");
        let drop = format!("drop = [\"{name}\"]");
        assert_eq!(checked(&format!("what,{name}"), &drop), Ok(()), "{name}");
    }
    let gone = checked("what", "drop = [\"name\"]");
    assert_eq!(gone, Err(Unmapped::NoColumn("name".to_owned())));
}

#[test]
fn a_mapping_that_does_not_fit_is_refused_with_what_is_wrong() {
    let asked = Questionnaire::default_set();
    let sheet = Sheet::read(b"a;b;name\n1;2;3\n", None, 1, None).expect("a sheet");
    let refused = |text: &str| {
        let mapping = Mapping::parse(&format!("source = \"x\"\ndrop = [\"name\"]\n{text}"));
        let checked = mapping.and_then(|mapping| mapping.check(&asked, &sheet));
        checked.expect_err("refused").to_string()
    };
    let consent = "[constants]\nconsent = \"C0\"\n";
    let column = |rest: &str| format!("{consent}[[column]]\n{rest}");
    for (text, expected) in [
        (String::new(), "agreed to"),
        (
            "[constants]\nconsent = \"C9\"\n".to_owned(),
            "does not offer \"C9\"",
        ),
        (
            column("name = \"a\"\nquestion = \"x\"\n"),
            "no question \"x\"",
        ),
        (
            column("name = \"c\"\nquestion = \"where\"\n"),
            "no column \"c\"",
        ),
        (
            column("name = \"a\"\nquestion = \"when\"\n"),
            "`date` goes with",
        ),
        (
            column("name = \"a\"\nquestion = \"where\"\ndate = \"dmy\"\n"),
            "`date` goes with",
        ),
        (
            column("name = \"a\"\nquestion = \"story\"\ncode = \"V01\"\n"),
            "words have neither",
        ),
        (
            column("name = \"a\"\nquestion = \"where\"\nvalues = { x = \"S77\" }\n"),
            "\"S77\"",
        ),
        (
            column("name = \"a\"\nquestion = \"where\"\nfoo = 1\n"),
            "line 8",
        ),
    ] {
        let said = refused(&text);
        assert!(said.contains(expected), "{said}: {expected}");
    }
}

#[test]
fn a_sheet_is_read_whatever_stands_between_its_cells() {
    for text in ["a,b\n1,\"x,y\"\n", "a;b\n1;x,y\n", "\u{feff}a\tb\n1\tx,y\n"] {
        let sheet = Sheet::read(text.as_bytes(), None, 1, None).expect("a sheet");
        assert_eq!(sheet.head, ["a", "b"]);
        let rows: Vec<_> = sheet
            .rows()
            .map(|(row, cells)| (row, cells.to_vec()))
            .collect();
        assert_eq!(rows, [(2, vec!["1".to_owned(), "x,y".to_owned()])]);
    }
    let refused = |bytes: &[u8], head| Sheet::read(bytes, None, head, None).err();
    assert_eq!(refused(b"a,\xff", 1), Some(NotASheet::Kind));
    assert_eq!(refused(b"PK\x03\x04rest", 1), Some(NotASheet::Workbook));
    assert_eq!(refused(b"a,b\n", 3), Some(NotASheet::NoHead(3)));
    assert_eq!(refused(b"a,a\n", 1), Some(NotASheet::TwoAlike(2)));
}

/// CHECKS X7: what unpacks to very much is refused before it is unpacked, whatever it says of itself.
#[test]
fn a_workbook_that_unpacks_to_too_much_is_refused() {
    let content = vec![0; 1 << 20];
    let mut deflate = DeflateEncoder::new(Vec::new(), Compression::best());
    deflate.write_all(&content).expect("in memory");
    let packed = deflate.finish().expect("in memory");
    let size = u32::try_from(packed.len()).expect("small").to_le_bytes();
    let mut zip = Vec::new();
    // The local header, the part, the directory, its end; sizes as unpacked are said to be 1.
    zip.extend(
        [
            b"PK\x03\x04\x14\0\0\0\x08\0\0\0\0\0\0\0\0\0",
            &size[..],
            &[1, 0, 0, 0, 1, 0, 0, 0, b'x'],
        ]
        .concat(),
    );
    zip.extend(&packed);
    let directory = u32::try_from(zip.len()).expect("small").to_le_bytes();
    zip.extend(
        [
            b"PK\x01\x02\x14\0\x14\0\0\0\x08\0\0\0\0\0\0\0\0\0",
            &size[..],
            &[1, 0, 0, 0, 1, 0],
            &[0; 12],
            &[0; 4],
            b"x",
        ]
        .concat(),
    );
    zip.extend(
        [
            b"PK\x05\x06\0\0\0\0\x01\0\x01\0\x2f\0\0\0",
            &directory[..],
            &[0, 0],
        ]
        .concat(),
    );
    assert!(inflated::is_within(&zip, 1 << 20));
    assert!(!inflated::is_within(&zip, (1 << 20) - 1));
    assert!(!inflated::is_within(&zip[..zip.len() - 1], 1 << 20));
    assert!(!inflated::is_within(b"", 1 << 20));
}

/// The bytes of a workbook of one sheet, with a text in each of these cells.
fn workbook<'a>(cells: impl IntoIterator<Item = (u32, u16, &'a str)>) -> Vec<u8> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (row, column, text) in cells {
        sheet.write_string(row, column, text).expect("a cell");
    }
    // A column that somebody coloured to its end holds nothing, and is no reason to refuse.
    let bold = Format::new().set_bold();
    sheet.write_blank(1_048_575, 0, &bold).expect("a cell");
    book.save_to_buffer().expect("in memory")
}

/// A figure that lost its fraction would be another code, and be counted.
#[test]
fn what_stands_in_a_cell_is_read_as_one_would_type_it() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.write_number(0, 0, 12.5).expect("a cell");
    sheet.write_number(0, 1, 3.0).expect("a cell");
    sheet.write_boolean(0, 2, true).expect("a cell");
    sheet.write_string(0, 3, " 007 ").expect("a cell");
    let book = book.save_to_buffer().expect("in memory");
    let rows = of_workbook(&book, None, 10_000).expect("a sheet");
    let cells: Vec<_> = rows.into_iter().flat_map(|(_, cells)| cells).collect();
    assert_eq!(cells, ["12.5", "3", "true", "007"]);
}

/// CHECKS X7: no room is made for what lies between two cells that are far apart.
#[test]
fn a_workbook_whose_cells_are_far_apart_is_refused() {
    let read = |cells: &[(u32, u16, &str)]| {
        let sheet = Sheet::read(&workbook(cells.iter().copied()), None, 1, None);
        sheet.map(|sheet| sheet.rows().map(|(row, _)| row).collect::<Vec<_>>())
    };
    for far in [(1_048_575, 16_383, "b"), (50_000, 0, "b"), (0, 4_000, "b")] {
        assert_eq!(read(&[(0, 0, "a"), far]), Err(NotASheet::TooLarge));
    }
    assert_eq!(read(&[(0, 0, "a"), (49_999, 3_999, "b")]), Ok(vec![50_000]));
    assert_eq!(read(&[(0, 0, "a"), (99_999, 0, " ")]), Ok(Vec::new()));
}

/// CHECKS X7: nor are there more copies of a text than there is room for.
#[test]
fn a_sheet_that_would_take_too_much_memory_is_refused() {
    let long = "x".repeat(1000);
    let book = workbook((0..100).map(|row| (row, 0, long.as_str())));
    let rows = |room| of_workbook(&book, None, room).map(|rows| rows.len());
    assert_eq!(rows(200_000), Ok(100));
    assert_eq!(rows(90_000), Err(NotASheet::TooLarge));
    // Empty cells before a filled one take room as well.
    let book = workbook((0..10).map(|row| (row, 3_999, "x")));
    let refused = of_workbook(&book, None, 500_000).err();
    assert_eq!(refused, Some(NotASheet::TooLarge));
    let text = format!("{}x\n", ",".repeat(3_999));
    let refused = of_csv(text.as_bytes(), None, 50_000).err();
    assert_eq!(refused, Some(NotASheet::TooLarge));
}

#[test]
fn a_csv_file_of_too_many_rows_or_columns_is_refused() {
    let read = |text: &str| Sheet::read(text.as_bytes(), None, 1, None);
    let rows = read(&"a\n".repeat(MOST_ROWS)).map(|sheet| sheet.rows().count());
    assert_eq!(rows, Ok(MOST_ROWS - 1));
    for text in [
        "a\n".repeat(MOST_ROWS + 1),
        ",\n".repeat(MOST_ROWS + 1),
        ",".repeat(4_000),
    ] {
        assert_eq!(read(&text).err(), Some(NotASheet::TooLarge));
    }
    // The rest is not read.
    let many = read(&"a\n".repeat(16 << 20)).err();
    assert_eq!(many, Some(NotASheet::TooLarge));
}
