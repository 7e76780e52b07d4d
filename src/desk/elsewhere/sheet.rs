//! A spreadsheet as rows of text: CSV, or the first or a named sheet of a workbook.

use std::io::Cursor;

use calamine::{Data, Reader as _, Xlsx};
use csv::{ReaderBuilder, Trim};
use zeroize::{Zeroize, Zeroizing};

use super::inflated;

/// The most bytes that are read of a file, and that a workbook may unpack to.
pub const MOST_BYTES: u64 = 32 << 20;
const MOST_UNPACKED: u64 = 512 << 20;
/// The most rows, and columns.
pub const MOST_ROWS: usize = 50_000;
const MOST_COLUMNS: usize = 4_000;

/// Rows as the spreadsheet numbers them, from 1. Wiped when dropped; cannot be printed.
pub struct Sheet {
    /// What its columns are called.
    pub head: Vec<String>,
    rows: Vec<(usize, Vec<String>)>,
}

/// Why a file is not read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotASheet {
    /// Neither kind.
    #[error("it is neither CSV in UTF-8 nor a workbook (XLSX); save it as one of them")]
    Kind,
    /// A workbook that cannot be read.
    #[error("the workbook is damaged, protected, or unpacks to more than {} MB", MOST_UNPACKED >> 20)]
    Workbook,
    /// No such sheet.
    #[error("the workbook has no such sheet as the mapping names")]
    NoSheet,
    /// A row of a CSV file.
    #[error("row {0} cannot be read as CSV")]
    Row(usize),
    /// There is no header.
    #[error("row {0}, which should name the columns, is not there or is empty")]
    NoHead(usize),
    /// Two columns of one name.
    #[error("two columns are called the same, one of them column {0}; rename one of them")]
    TwoAlike(usize),
    /// Too large.
    #[error("it has more than {MOST_ROWS} rows or {MOST_COLUMNS} columns; part it")]
    TooLarge,
}

impl Sheet {
    /// Reads a file. `head` is the row that names the columns.
    pub fn read(
        bytes: &[u8],
        name: Option<&str>,
        head: usize,
        separator: Option<char>,
    ) -> Result<Self, NotASheet> {
        let mut rows = if bytes.starts_with(b"PK\x03\x04") {
            of_workbook(bytes, name)?
        } else {
            of_csv(bytes, separator)?
        };
        if rows.len() > MOST_ROWS || rows.iter().any(|(_, row)| row.len() > MOST_COLUMNS) {
            return Err(NotASheet::TooLarge);
        }
        let at = rows.iter().position(|(number, _)| *number == head);
        let at = at.ok_or(NotASheet::NoHead(head))?;
        let mut names = rows.remove(at).1;
        while names.last().is_some_and(String::is_empty) {
            names.pop();
        }
        if names.is_empty() {
            return Err(NotASheet::NoHead(head));
        }
        for (at, name) in names.iter().enumerate() {
            if !name.is_empty() && names[..at].contains(name) {
                return Err(NotASheet::TwoAlike(at + 1));
            }
        }
        rows.retain(|(number, row)| *number > head && row.iter().any(|cell| !cell.is_empty()));
        Ok(Self { head: names, rows })
    }

    /// The rows below the header that are not empty, by their number.
    pub fn rows(&self) -> impl Iterator<Item = (usize, &[String])> {
        self.rows
            .iter()
            .map(|(number, row)| (*number, row.as_slice()))
    }

    /// Where a column stands.
    pub fn column(&self, name: &str) -> Option<usize> {
        self.head.iter().position(|column| column == name)
    }
}

impl Drop for Sheet {
    fn drop(&mut self) {
        self.rows.iter_mut().for_each(|(_, row)| row.zeroize());
    }
}

type Rows = Vec<(usize, Vec<String>)>;

fn of_csv(bytes: &[u8], separator: Option<char>) -> Result<Rows, NotASheet> {
    let text = std::str::from_utf8(bytes).map_err(|_| NotASheet::Kind)?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let first = text.lines().next().unwrap_or_default();
    // What stands most often in the first line; a comma where nothing does.
    let usual = [',', ';', '\t'].into_iter().rev();
    let separator = separator.or_else(|| usual.max_by_key(|one| first.matches(*one).count()));
    let separator = u8::try_from(separator.unwrap_or(',')).map_err(|_| NotASheet::Kind)?;
    let mut reader = ReaderBuilder::new();
    reader
        .has_headers(false)
        .flexible(true)
        .trim(Trim::All)
        .delimiter(separator);
    let mut rows = Vec::new();
    for (record, number) in reader.from_reader(text.as_bytes()).records().zip(1..) {
        let record = record.map_err(|_| NotASheet::Row(number))?;
        rows.push((number, record.iter().map(str::to_owned).collect()));
    }
    Ok(rows)
}

fn of_workbook(bytes: &[u8], name: Option<&str>) -> Result<Rows, NotASheet> {
    if !inflated::is_within(bytes, MOST_UNPACKED) {
        return Err(NotASheet::Workbook);
    }
    let bytes = Zeroizing::new(bytes.to_vec());
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(&bytes[..])).map_err(|_| NotASheet::Workbook)?;
    let sheets = book.sheet_names();
    let name = match name {
        Some(name) => sheets.iter().find(|sheet| *sheet == name),
        None => sheets.first(),
    };
    let name = name.ok_or(NotASheet::NoSheet)?;
    let range = book
        .worksheet_range(name)
        .map_err(|_| NotASheet::Workbook)?;
    let above = range.start().map_or(0, |(row, _)| row as usize);
    let left = range.start().map_or(0, |(_, column)| column as usize);
    let rows = range.rows().zip(above + 1..).map(|(cells, number)| {
        let mut row = vec![String::new(); left];
        row.extend(cells.iter().map(text));
        (number, row)
    });
    Ok(rows.collect())
}

/// A cell as one would type it; of a date and time the date.
fn text(cell: &Data) -> String {
    match cell {
        Data::String(text) => text.trim().to_owned(),
        Data::Int(number) => number.to_string(),
        Data::Float(number) => number.to_string(),
        Data::Bool(yes) => yes.to_string(),
        Data::DateTime(date) => {
            let (year, month, day, ..) = date.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02}")
        }
        Data::DateTimeIso(date) => date.clone(),
        Data::DurationIso(_) | Data::Error(_) | Data::Empty => String::new(),
    }
}
