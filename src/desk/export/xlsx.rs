//! A workbook: the reports, what the codes mean, and what it is. It opens on the last.
//!
//! Every cell is written as text or as a number, never as a formula. What begins like a formula
//! carries Excel's own mark for text besides, so that editing the cell does not make it one.

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet, XlsxError};
use zeroize::Zeroizing;

use super::columns::Cell;
use super::{ExportError, Gathered};
use crate::clock::Date;
use crate::desk::inert::inert;
use crate::text::begins_a_formula;

/// The most reports in a workbook: an old laptop must be able to open it.
pub const MOST_ROWS: usize = 20_000;
/// The most that Excel takes in a cell: characters as UTF-16 counts them.
const MOST_UNITS: usize = 32_767;
/// What a text ends with that was cut.
const CUT: &str = " […]";

pub fn write(gathered: &Gathered<'_>) -> Result<Zeroizing<Vec<u8>>, ExportError> {
    if gathered.rows.len() > MOST_ROWS {
        return Err(ExportError::TooMany(gathered.rows.len()));
    }
    let mut workbook = Workbook::new();
    workbook.set_properties(&properties(gathered.about.day, &gathered.about.line())?);
    let mut pen = Pen::new();
    pen.reports(workbook.add_worksheet(), gathered)?;
    pen.codebook(workbook.add_worksheet(), gathered)?;
    pen.about(workbook.add_worksheet(), gathered)?;
    Ok(Zeroizing::new(workbook.save_to_buffer()?))
}

/// No author, no company; the day, not the hour.
fn properties(day: Date, about: &str) -> Result<DocProperties, XlsxError> {
    let year = u16::try_from(day.year()).unwrap_or(1900);
    let part = |part: i8| part.unsigned_abs();
    let day = ExcelDateTime::from_ymd(year, part(day.month()), part(day.day()))?;
    Ok(DocProperties::new()
        .set_title("Corncrake export")
        .set_comment(about)
        .set_creation_datetime(&day))
}

/// How cells look.
struct Pen {
    plain: Format,
    as_text: Format,
    head: Format,
}

impl Pen {
    fn new() -> Self {
        let plain = Format::new().set_text_wrap();
        Self {
            as_text: plain.clone().set_quote_prefix(),
            head: Format::new().set_bold(),
            plain,
        }
    }

    fn reports(
        &mut self,
        sheet: &mut Worksheet,
        gathered: &Gathered<'_>,
    ) -> Result<(), ExportError> {
        sheet.set_name("reports")?;
        for (column, at) in gathered.columns.iter().zip(0..) {
            sheet.write_string_with_format(0, at, &column.name, &self.head)?;
            let width = if column.is_words() { 60 } else { 12 };
            sheet.set_column_width(at, width)?;
        }
        for (row, line) in gathered.rows.iter().zip(1..) {
            for (column, at) in gathered.columns.iter().zip(0..) {
                match column.cell(row) {
                    Cell::Text(text) => self.text(sheet, (line, at), &text)?,
                    Cell::Number(number) => {
                        sheet.write_number(line, at, number)?;
                    }
                    Cell::Empty => {}
                }
            }
        }
        sheet.set_freeze_panes(1, 1)?;
        sheet.set_header("&L&\"Calibri,Bold\"Corncrake: as sensitive as the stories&R&P / &N");
        Ok(())
    }

    fn codebook(
        &mut self,
        sheet: &mut Worksheet,
        gathered: &Gathered<'_>,
    ) -> Result<(), ExportError> {
        sheet.set_name("codebook")?;
        for (name, at) in gathered.codebook.head().iter().zip(0..) {
            sheet.write_string_with_format(0, at, name, &self.head)?;
            sheet.set_column_width(at, 22)?;
        }
        for (row, line) in gathered.codebook.rows().iter().zip(1..) {
            for (cell, at) in row.iter().zip(0..).filter(|(cell, _)| !cell.is_empty()) {
                self.text(sheet, (line, at), cell)?;
            }
        }
        sheet.set_freeze_panes(1, 0)?;
        Ok(())
    }

    fn about(&mut self, sheet: &mut Worksheet, gathered: &Gathered<'_>) -> Result<(), ExportError> {
        sheet.set_name("about")?;
        sheet.set_column_width(0, 22)?.set_column_width(1, 90)?;
        for ((title, text), line) in gathered.about.lines().iter().zip(0..) {
            sheet.write_string_with_format(line, 0, *title, &self.head)?;
            self.text(sheet, (line, 1), text)?;
        }
        sheet.set_active(true);
        Ok(())
    }

    fn text(
        &self,
        sheet: &mut Worksheet,
        (line, at): (u32, u16),
        text: &str,
    ) -> Result<(), XlsxError> {
        let mut shown = Zeroizing::new(inert(text));
        fit(&mut shown);
        let format = if shown.trim_start().starts_with(begins_a_formula) {
            &self.as_text
        } else {
            &self.plain
        };
        sheet.write_string_with_format(line, at, shown.as_str(), format)?;
        Ok(())
    }
}

/// Cuts a text that is longer than a cell may be, and says so at its end. Writing out what acts can
/// make a text nine times as long, and one such report must not keep all the others from being
/// exported: its words stand in full in the other formats.
fn fit(text: &mut String) {
    if text.encode_utf16().count() <= MOST_UNITS {
        return;
    }
    let room = MOST_UNITS - CUT.encode_utf16().count();
    let fitting = text.chars().scan(room, |left, character| {
        *left = left.checked_sub(character.len_utf16())?;
        Some(character.len_utf8())
    });
    let kept: usize = fitting.sum();
    text.truncate(kept);
    text.push_str(CUT);
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use calamine::{Data, Reader as _, Xlsx};

    use super::*;

    #[test]
    fn a_text_that_no_cell_takes_is_cut_and_says_so() {
        let whole = "a".repeat(MOST_UNITS);
        let longer = "a".repeat(MOST_UNITS + 1);
        let tags = "\u{e0020}".repeat(5000);
        let faces = "\u{1f600}".repeat(20_000);
        let pen = Pen::new();
        let mut workbook = Workbook::new();
        let sheet = workbook.add_worksheet();
        for (text, line) in [&whole, &longer, &tags, &faces].into_iter().zip(0..) {
            pen.text(sheet, (line, 0), text).expect("it is written");
        }
        let bytes = workbook.save_to_buffer().expect("in memory");
        let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).expect("a workbook");
        let range = book.worksheet_range("Sheet1").expect("a sheet");
        let read = |line| match range.get_value((line, 0)) {
            Some(Data::String(text)) => text.clone(),
            other => panic!("{other:?}"),
        };
        assert!(read(0) == whole);
        for (line, begins) in [(1, "aa"), (2, "\\u{e0020}\\u{e0020}"), (3, "\u{1f600}")] {
            let text = read(line);
            assert!(text.starts_with(begins) && text.ends_with(CUT), "{line}");
            let units = text.encode_utf16().count();
            assert!((MOST_UNITS - 1..=MOST_UNITS).contains(&units), "{units}");
        }
    }
}
