//! Rows by columns, in each cell a figure and a bar.

use std::fmt::Write as _;

use super::super::super::words::with_percent;
use super::super::view::{Edition, Figure, Line, Statistic};
use super::sheet::{Sheet, Type};
use crate::text::{MissingText, Value, t, t_args};

const INK: &str = "#1c2321";
const SOFT: &str = "#4a5552";
const TRACK: &str = "#dcdfdb";
const FILL: &str = "#14573f";
/// For those who answered nothing.
const REST: &str = "#8a9490";

const TITLE: Type = Type {
    size: 22.0,
    leading: 29.0,
    ink: INK,
};
const WORDS: Type = Type {
    size: 14.0,
    leading: 19.0,
    ink: INK,
};
const BASE: Type = Type {
    size: 14.0,
    leading: 20.0,
    ink: SOFT,
};
const SMALL: Type = Type {
    size: 12.0,
    leading: 17.0,
    ink: SOFT,
};

const MARGIN: f32 = 32.0;
/// The width of the rows' wording.
const LABELS: f32 = 300.0;
/// The width of the one column of a table of one question.
const ONE: f32 = 420.0;
/// The width of each of several columns.
const EACH: f32 = 118.0;
/// Between a column and the next.
const GAP: f32 = 16.0;
const BAR: f32 = 10.0;

/// The chart of a statistic, which says the same as its table.
pub fn svg(statistic: &Statistic, edition: &Edition<'_>) -> Result<String, MissingText> {
    let chart = Chart { statistic, edition };
    let mut sheet = Sheet::new(chart.width(), edition.lang());
    let bottom = chart.draw(&mut sheet)?;
    Ok(sheet.finish(bottom + MARGIN, &statistic.title, &chart.said()?))
}

struct Chart<'a> {
    statistic: &'a Statistic,
    edition: &'a Edition<'a>,
}

impl Chart<'_> {
    fn is_crossed(&self) -> bool {
        self.statistic.by.is_some()
    }

    fn column(&self) -> f32 {
        if self.is_crossed() { EACH } else { ONE }
    }

    #[expect(
        clippy::cast_precision_loss,
        reason = "a table has a handful of columns"
    )]
    fn width(&self) -> f32 {
        let columns = self.column() * self.statistic.columns.len() as f32;
        let needed = 2.0 * MARGIN + LABELS + columns;
        needed.max(2.0 * MARGIN + LABELS + ONE)
    }

    fn draw(&self, sheet: &mut Sheet) -> Result<f32, MissingText> {
        let edition = self.edition;
        let room = self.width() - 2.0 * MARGIN;
        let mut y = sheet.paragraph(&self.statistic.title, (MARGIN, MARGIN), room, TITLE);
        let base = [edition.about()?, edition.period()?, edition.area()].join(" · ");
        y = sheet.paragraph(&base, (MARGIN, y + 4.0), room, BASE) + 18.0;
        if self.is_crossed() {
            y = self.head(sheet, y);
        }
        for row in &self.statistic.rows {
            y = self.row(sheet, row, y)?;
        }
        y = sheet.paragraph(&self.caption()?, (MARGIN, y + 10.0), room, SMALL) + 12.0;
        let caveat = y;
        y = sheet.paragraph(&edition.caveat()?, (MARGIN + 14.0, y), room - 14.0, WORDS);
        sheet.bar((MARGIN, caveat), (4.0, y - caveat), FILL);
        let source = edition.citation(self.statistic)?.full;
        Ok(sheet.paragraph(&source, (MARGIN, y + 14.0), room, SMALL))
    }

    /// Where a column begins.
    #[expect(
        clippy::cast_precision_loss,
        reason = "a table has a handful of columns"
    )]
    fn at(&self, column: usize) -> f32 {
        MARGIN + LABELS + self.column() * column as f32
    }

    fn head(&self, sheet: &mut Sheet, y: f32) -> f32 {
        let mut bottom = y;
        for (column, at) in self.statistic.columns.iter().zip(0..) {
            let room = self.column() - GAP;
            let end = sheet.paragraph(&column.label, (self.at(at), y), room, SMALL);
            bottom = bottom.max(end);
        }
        bottom + 10.0
    }

    fn row(&self, sheet: &mut Sheet, row: &Line, y: f32) -> Result<f32, MissingText> {
        let room = LABELS - GAP;
        let label = sheet.paragraph(&row.label, (MARGIN, y), room, WORDS);
        for (figure, at) in row.figures.iter().zip(0..) {
            let x = self.at(at);
            let said = with_percent(figure.count, figure.percent, self.edition.lang())?;
            sheet.lines(&[said], (x, y), WORDS);
            let track = self.column() - GAP;
            let top = y + WORDS.leading + 1.0;
            sheet.bar((x, top), (track, BAR), TRACK);
            if let Some(share) = self.share(*figure) {
                let fill = if row.rest { REST } else { FILL };
                sheet.bar((x, top), (track * share, BAR), fill);
            }
        }
        Ok(label.max(y + WORDS.leading + 1.0 + BAR) + 12.0)
    }

    /// How much of its line a bar fills, from 0 to 1; nothing where there is nothing to draw. A
    /// line stands for all reports, in a table of two questions for the greatest figure.
    #[expect(
        clippy::cast_precision_loss,
        reason = "a bar is no wider than a few hundred pixels"
    )]
    fn share(&self, figure: Figure) -> Option<f32> {
        let count = figure.count.rounded().filter(|count| *count > 0)?;
        let all = if self.is_crossed() {
            self.statistic.greatest()?
        } else {
            self.edition.release().total
        };
        // Rounded one by one, a row can come out above the total.
        Some((count as f32 / all.max(1) as f32).min(1.0))
    }

    fn caption(&self) -> Result<String, MissingText> {
        let lang = self.edition.lang();
        if !self.is_crossed() {
            return t(lang, "site-chart");
        }
        let longest = self.statistic.greatest().unwrap_or(0);
        t_args(lang, "figures-chart-crossed", &[("count", longest.into())])
    }

    /// Every figure in words, one a line.
    fn said(&self) -> Result<String, MissingText> {
        let lang = self.edition.lang();
        let total = self.edition.release().total;
        let mut said = self.edition.caveat()?;
        for (row, column, figure) in self.statistic.figures() {
            let mut args = vec![("total", Value::from(total))];
            let words = match (figure.count.rounded(), figure.percent) {
                (None, _) => t(lang, "site-bar-withheld")?,
                (Some(count), Some(percent)) if !self.is_crossed() => {
                    args.extend([("count", count.into()), ("percent", percent.into())]);
                    t_args(lang, "site-bar-percent", &args)?
                }
                (Some(count), _) => {
                    args.push(("count", count.into()));
                    t_args(lang, "site-bar", &args)?
                }
            };
            let answers = if self.is_crossed() {
                format!("{} · {}", row.label, column.label)
            } else {
                row.label.clone()
            };
            let _ = write!(said, "\n{answers}: {words}");
        }
        Ok(said)
    }
}
