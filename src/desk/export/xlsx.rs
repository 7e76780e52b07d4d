//! A workbook: the reports, what the codes mean, and what it is. It opens on the last.
//!
//! Every cell is written as text or as a number, never as a formula. What begins like a formula
//! carries Excel's own mark for text besides, so that editing the cell does not make it one.

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet, XlsxError};
use zeroize::Zeroizing;

use super::columns::Cell;
use super::csv::begins_a_formula;
use super::{ExportError, Gathered};
use crate::clock::Date;
use crate::desk::inert::inert;

/// The most reports in a workbook: an old laptop must be able to open it.
pub const MOST_ROWS: usize = 20_000;

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
        let shown = Zeroizing::new(inert(text));
        let format = if shown.trim_start().starts_with(begins_a_formula) {
            &self.as_text
        } else {
            &self.plain
        };
        sheet.write_string_with_format(line, at, shown.as_str(), format)?;
        Ok(())
    }
}
