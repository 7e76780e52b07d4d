//! A spreadsheet as rows of text: CSV, or the first or a named sheet of a workbook.

use std::borrow::Cow;
use std::io::Cursor;

use calamine::{DataRef, Reader as _, Xlsx, XlsxError};
use csv::{ReaderBuilder, Trim};
use zeroize::{Zeroize, Zeroizing};

use super::inflated;

/// The most bytes that are read of a file, and that a workbook may unpack to.
pub const MOST_BYTES: u64 = 32 << 20;
const MOST_UNPACKED: u64 = 128 << 20;
/// The most rows, and columns.
pub const MOST_ROWS: usize = 50_000;
const MOST_COLUMNS: usize = 4_000;
/// The most bytes that the rows may take in memory, the empty cells before a filled one included:
/// a small file can name one long text in very many cells, or one cell far to the right in each row.
const MOST_HELD: usize = 256 << 20;

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
    #[error("the workbook is damaged, protected, or holds too much (more than {} MB unpacked, or too many texts and formats)", MOST_UNPACKED >> 20)]
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
    #[error(
        "it has more than {MOST_ROWS} rows or {MOST_COLUMNS} columns, or too much in them; part it"
    )]
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
            of_workbook(bytes, name, MOST_HELD)?
        } else {
            of_csv(bytes, separator, MOST_HELD)?
        };
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

/// Rows as they are read. What is too large is refused before it is kept, because a program that is
/// out of memory cannot say why it stops.
struct Growing {
    rows: Vec<Vec<String>>,
    /// How many bytes may still be kept.
    room: usize,
}

impl Growing {
    fn new(room: usize) -> Self {
        Self {
            rows: Vec::new(),
            room,
        }
    }

    /// Keeps a cell. Its row and column count from 0; an empty one takes no room, wherever it is.
    fn keep(&mut self, row: usize, column: usize, text: &str) -> Result<(), NotASheet> {
        if text.is_empty() {
            return Ok(());
        }
        if row >= MOST_ROWS || column >= MOST_COLUMNS {
            return Err(NotASheet::TooLarge);
        }
        if self.rows.len() <= row {
            self.rows.resize_with(row + 1, Vec::new);
        }
        let cells = &mut self.rows[row];
        let wider = (column + 1).saturating_sub(cells.len());
        let takes = wider * size_of::<String>() + text.len();
        self.room = self.room.checked_sub(takes).ok_or(NotASheet::TooLarge)?;
        if wider > 0 {
            cells.resize_with(column + 1, String::new);
        }
        cells[column] = String::from(text);
        Ok(())
    }

    /// The rows by their number, from 1.
    fn numbered(self) -> Rows {
        (1..).zip(self.rows).collect()
    }
}

pub(super) fn of_csv(
    bytes: &[u8],
    separator: Option<char>,
    room: usize,
) -> Result<Rows, NotASheet> {
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
    let mut rows = Growing::new(room);
    for (row, record) in reader.from_reader(text.as_bytes()).records().enumerate() {
        let record = record.map_err(|_| NotASheet::Row(row + 1))?;
        // Of empty rows and cells too there may be only so many: all of them must be gone through.
        if row >= MOST_ROWS || record.len() > MOST_COLUMNS {
            return Err(NotASheet::TooLarge);
        }
        for (column, cell) in record.iter().enumerate() {
            rows.keep(row, column, cell)?;
        }
    }
    Ok(rows.numbered())
}

/// Cell by cell: calamine's `worksheet_range` would make room for all that lies between the first
/// cell and the last, and of a text that many cells share, one copy for each.
pub(super) fn of_workbook(
    bytes: &[u8],
    name: Option<&str>,
    room: usize,
) -> Result<Rows, NotASheet> {
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
    let mut cells = match book.worksheet_cells_reader(name) {
        Ok(cells) => cells,
        // A sheet that is only a chart has no rows.
        Err(XlsxError::NotAWorksheet(_)) => return Ok(Rows::new()),
        Err(_) => return Err(NotASheet::Workbook),
    };
    let mut rows = Growing::new(room);
    while let Some(cell) = cells.next_cell().map_err(|_| NotASheet::Workbook)? {
        let (row, column) = cell.get_position();
        rows.keep(row as usize, column as usize, &text(cell.get_value()))?;
    }
    Ok(rows.numbered())
}

/// A cell as one would type it; of a date and time the date.
fn text<'a>(cell: &'a DataRef<'_>) -> Cow<'a, str> {
    match cell {
        DataRef::String(text) => text.trim().into(),
        DataRef::SharedString(text) => text.trim().into(),
        DataRef::Int(number) => number.to_string().into(),
        DataRef::Float(number) => number.to_string().into(),
        DataRef::Bool(yes) => yes.to_string().into(),
        DataRef::DateTime(date) => {
            let (year, month, day, ..) = date.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02}").into()
        }
        DataRef::DateTimeIso(date) => date.as_str().into(),
        DataRef::DurationIso(_) | DataRef::Error(_) | DataRef::Empty => "".into(),
    }
}
