//! A workbook: a cover, notes, and one table a sheet.
//!
//! Laid out as the guidance of the UK's Government Analysis Function on statistics in
//! spreadsheets asks: what it is on the first sheet, what marks mean on the second, one table a
//! sheet with its title above it, no cell merged, nothing told by colour alone. Every cell is
//! text or a number, never a formula; what begins like one carries Excel's own mark for text
//! besides, so that editing the cell does not make it one.

use std::collections::BTreeSet;

use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, Table, TableColumn, TableStyle, Workbook,
    Worksheet, XlsxError,
};

use super::NotMade;
use super::view::{Edition, Figure, Statistic};
use crate::clock::Date;
use crate::text::begins_a_formula;
use crate::text::{Lang, MissingText, t};

/// The most characters of a sheet's name.
const LONGEST_NAME: usize = 31;
/// The most that Excel takes in a cell, as UTF-16 counts.
const MOST_UNITS: usize = 32_767;

/// The workbook of some statistics of one release; `title` stands on its cover.
pub fn xlsx(
    title: &str,
    statistics: &[Statistic],
    edition: &Edition<'_>,
) -> Result<Vec<u8>, NotMade> {
    let mut workbook = Workbook::new();
    workbook.set_properties(&properties(title, edition)?);
    let pen = Pen::new(edition.lang());
    let mut names = Names::default();
    let cover = names.unused(&t(edition.lang(), "figures-sheet-cover")?);
    let notes = names.unused(&t(edition.lang(), "figures-sheet-notes")?);
    let sheets: Vec<Sheet<'_>> = statistics
        .iter()
        .flat_map(|statistic| Sheet::of(statistic, &mut names))
        .collect();
    pen.cover(pen.sheet(&mut workbook, &cover)?, title, &sheets, edition)?;
    pen.notes(pen.sheet(&mut workbook, &notes)?, edition)?;
    for sheet in &sheets {
        pen.table(pen.sheet(&mut workbook, &sheet.name)?, sheet, edition)?;
    }
    Ok(workbook.save_to_buffer()?)
}

/// The publisher and the day, and nothing of the machine.
fn properties(title: &str, edition: &Edition<'_>) -> Result<DocProperties, NotMade> {
    Ok(DocProperties::new()
        .set_title(title)
        .set_author(edition.publisher())
        .set_comment(edition.caveat()?)
        .set_creation_datetime(&day(edition.release().issued)?))
}

fn day(day: Date) -> Result<ExcelDateTime, XlsxError> {
    let year = u16::try_from(day.year()).unwrap_or(1900);
    ExcelDateTime::from_ymd(year, day.month().unsigned_abs(), day.day().unsigned_abs())
}

/// What a sheet of figures shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shown {
    /// Counts; percentages beside them where there is one column only.
    Counts,
    /// The percentages of a table with several columns.
    Percentages,
}

struct Sheet<'a> {
    name: String,
    statistic: &'a Statistic,
    shown: Shown,
}

impl<'a> Sheet<'a> {
    fn of(statistic: &'a Statistic, names: &mut Names) -> Vec<Self> {
        let mut sheet = |name: &str, shown| Self {
            name: names.unused(name),
            statistic,
            shown,
        };
        let mut sheets = vec![sheet(&statistic.name, Shown::Counts)];
        if statistic.by.is_some() && statistic.has_percentages() {
            sheets.push(sheet(&format!("{} %", statistic.name), Shown::Percentages));
        }
        sheets
    }

    /// The words of the header.
    fn head(&self, lang: Lang) -> Result<Vec<String>, MissingText> {
        let mut head = vec![
            t(lang, "site-column-answer")?,
            t(lang, "figures-column-code")?,
        ];
        head.extend(self.statistic.columns.iter().map(|it| it.label.clone()));
        if self.has_column_of_percentages() {
            head.push(t(lang, "site-column-percent")?);
        }
        Ok(head)
    }

    fn has_column_of_percentages(&self) -> bool {
        self.statistic.by.is_none() && self.statistic.has_percentages()
    }

    /// The cells of a row's figures.
    fn cells(&self, figures: &[Figure]) -> Vec<Cell> {
        let count = |figure: &Figure| figure.count.rounded().map_or(Cell::Withheld, Cell::Number);
        let percent = |figure: &Figure| {
            let percent = figure.percent.map(u64::from);
            percent.map_or(Cell::Empty, Cell::Number)
        };
        match self.shown {
            Shown::Percentages => figures.iter().map(percent).collect(),
            Shown::Counts if self.has_column_of_percentages() => figures
                .iter()
                .flat_map(|figure| [count(figure), percent(figure)])
                .collect(),
            Shown::Counts => figures.iter().map(count).collect(),
        }
    }
}

enum Cell {
    Number(u64),
    Withheld,
    Empty,
}

/// Names of sheets that are taken.
#[derive(Default)]
struct Names(BTreeSet<String>);

impl Names {
    /// `wanted` as far as a sheet may be called so, with a number where it is taken.
    fn unused(&mut self, wanted: &str) -> String {
        let fitting = |char: &char| !"[]:*?/\\'".contains(*char) && !char.is_control();
        let base: String = wanted.chars().filter(fitting).collect();
        let cut = |room: usize| base.chars().take(room).collect::<String>();
        let numbered = (2..).map(|number| {
            let end = format!(" {number}");
            cut(LONGEST_NAME - end.len()) + &end
        });
        let mut all = std::iter::once(cut(LONGEST_NAME)).chain(numbered);
        all.find(|name| !name.trim().is_empty() && self.0.insert(name.to_lowercase()))
            .expect("there are more numbers than sheets")
    }
}

/// How cells look, and on which side a sheet begins.
struct Pen {
    plain: Format,
    as_text: Format,
    strong: Format,
    title: Format,
    number: Format,
    lang: Lang,
}

impl Pen {
    fn new(lang: Lang) -> Self {
        let plain = Format::new().set_text_wrap().set_align(FormatAlign::Top);
        Self {
            as_text: plain.clone().set_quote_prefix(),
            strong: plain.clone().set_bold(),
            title: Format::new().set_bold().set_font_size(15),
            number: Format::new()
                .set_align(FormatAlign::Right)
                .set_align(FormatAlign::Top),
            plain,
            lang,
        }
    }

    fn sheet<'a>(
        &self,
        workbook: &'a mut Workbook,
        name: &str,
    ) -> Result<&'a mut Worksheet, XlsxError> {
        let sheet = workbook.add_worksheet();
        sheet.set_name(name)?;
        sheet.set_right_to_left(self.lang.direction() == "rtl");
        Ok(sheet)
    }

    fn cover(
        &self,
        sheet: &mut Worksheet,
        title: &str,
        sheets: &[Sheet<'_>],
        edition: &Edition<'_>,
    ) -> Result<(), NotMade> {
        sheet.set_column_width(0, 34)?.set_column_width(1, 80)?;
        sheet.write_string_with_format(0, 0, cut(title), &self.title)?;
        self.text(sheet, (1, 0), &edition.caveat()?, &self.plain)?;
        let mut at = 3;
        for fact in edition.facts()? {
            self.text(sheet, (at, 0), &fact.title, &self.strong)?;
            self.text(sheet, (at, 1), &fact.value, &self.plain)?;
            at += 1;
        }
        at += 1;
        let contents = t(self.lang, "figures-sheet-contents")?;
        self.text(sheet, (at, 0), &contents, &self.strong)?;
        for one in sheets {
            at += 1;
            self.text(sheet, (at, 0), &one.name, &self.plain)?;
            self.text(sheet, (at, 1), &one.statistic.title, &self.plain)?;
        }
        Ok(())
    }

    fn notes(&self, sheet: &mut Worksheet, edition: &Edition<'_>) -> Result<(), NotMade> {
        sheet.set_column_width(0, 110)?;
        let heading = t(self.lang, "figures-sheet-notes")?;
        sheet.write_string_with_format(0, 0, cut(&heading), &self.title)?;
        let mut notes = vec![
            edition.caveat()?,
            t(self.lang, "figures-note-withheld")?,
            t(self.lang, "site-table-note")?,
            edition.note_on_percentages()?,
        ];
        notes.extend(edition.method()?);
        for (note, at) in notes.iter().zip(2..) {
            self.text(sheet, (at, 0), note, &self.plain)?;
        }
        Ok(())
    }

    /// Title, base, header, rows: nothing below the rows, so that they can be read as a table.
    fn table(
        &self,
        sheet: &mut Worksheet,
        one: &Sheet<'_>,
        edition: &Edition<'_>,
    ) -> Result<(), NotMade> {
        const HEAD: u32 = 3;
        let title = &one.statistic.title;
        sheet.write_string_with_format(0, 0, cut(title), &self.title)?;
        let base = format!("{} · {}", edition.about()?, edition.period()?);
        sheet.write_string(1, 0, cut(&base))?;
        sheet.write_string(2, 0, cut(&t(self.lang, "figures-note-withheld")?))?;
        let head = one.head(self.lang)?;
        sheet.set_column_width(0, 44)?.set_column_width(1, 20)?;
        for (word, at) in head.iter().zip(0..) {
            if at > 1 {
                sheet.set_column_width(at, 16)?;
            }
            self.text(sheet, (HEAD, at), word, &self.strong)?;
        }
        let mut last = HEAD;
        for row in &one.statistic.rows {
            last += 1;
            self.text(sheet, (last, 0), &row.label, &self.plain)?;
            self.text(sheet, (last, 1), &row.code, &self.plain)?;
            for (cell, at) in one.cells(&row.figures).into_iter().zip(2..) {
                self.cell(sheet, (last, at), &cell)?;
            }
        }
        self.mark_up(sheet, &head, HEAD, last)?;
        sheet.set_freeze_panes(HEAD + 1, 1)?;
        Ok(())
    }

    /// Says to programs and screen readers where the table is. Excel wants every heading once.
    fn mark_up(
        &self,
        sheet: &mut Worksheet,
        head: &[String],
        first: u32,
        last: u32,
    ) -> Result<(), XlsxError> {
        let different: BTreeSet<String> = head.iter().map(|it| it.to_lowercase()).collect();
        let fits = |word: &String| !word.is_empty() && word.encode_utf16().count() <= 255;
        let width = u16::try_from(head.len()).unwrap_or(u16::MAX);
        if different.len() != head.len() || !head.iter().all(fits) || last == first {
            return Ok(());
        }
        let columns: Vec<TableColumn> = head
            .iter()
            .map(|word| {
                let column = TableColumn::new().set_header(word);
                column.set_header_format(&self.strong)
            })
            .collect();
        let table = Table::new()
            .set_columns(&columns)
            .set_style(TableStyle::Light1)
            .set_autofilter(false);
        sheet.add_table(first, 0, last, width.saturating_sub(1), &table)?;
        Ok(())
    }

    fn cell(&self, sheet: &mut Worksheet, at: (u32, u16), cell: &Cell) -> Result<(), XlsxError> {
        match cell {
            Cell::Number(number) => {
                sheet.write_number_with_format(at.0, at.1, as_float(*number), &self.number)?;
            }
            Cell::Withheld => {
                sheet.write_string_with_format(at.0, at.1, "[c]", &self.number)?;
            }
            Cell::Empty => {}
        }
        Ok(())
    }

    fn text(
        &self,
        sheet: &mut Worksheet,
        (line, at): (u32, u16),
        text: &str,
        format: &Format,
    ) -> Result<(), XlsxError> {
        let acts = text.trim_start().starts_with(begins_a_formula);
        let format = if acts { &self.as_text } else { format };
        sheet.write_string_with_format(line, at, cut(text), format)?;
        Ok(())
    }
}

#[expect(
    clippy::cast_precision_loss,
    reason = "a spreadsheet knows no other numbers, and counts of reports are far below 2^53"
)]
fn as_float(number: u64) -> f64 {
    number as f64
}

/// As much of the text as a cell takes.
fn cut(text: &str) -> String {
    let mut room = MOST_UNITS;
    let fitting = text.chars().take_while(|char| {
        let units = char.len_utf16();
        let fits = units <= room;
        room = room.saturating_sub(units);
        fits
    });
    fitting.collect()
}
