//! A bar chart without script: words in HTML, so that they wrap and grow on any screen, bars in
//! SVG, so that they print.

use maud::{Markup, html};

use super::words::{answer, is_silent, with_percent};
use crate::release::{Count, Release, Row, Table};
use crate::text::{Lang, MissingText, Value, t, t_args};

/// The chart of a whole table. Says the same as the table, also to who cannot see it.
pub fn bars(table: &Table, release: &Release, lang: Lang) -> Result<Markup, MissingText> {
    let rows: Vec<&Row> = table.rows.iter().collect();
    Ok(html! {
        figure.chart {
            (list(table, &rows, release, lang)?)
            figcaption { (t(lang, "site-chart")?) }
        }
    })
}

/// The chart of the answers that at least a tenth of the reports gave, for a page of several charts.
///
/// The line is drawn at a fixed share, not after so many rows: a place in an order would rank
/// figures that rounding may have swapped.
pub fn short(table: &Table, release: &Release, lang: Lang) -> Result<Markup, MissingText> {
    let least = least_shown(release);
    let is_shown = |row: &&Row| row.count.rounded().is_some_and(|count| count >= least);
    let shown: Vec<&Row> = table.rows.iter().filter(is_shown).collect();
    Ok(html! {
        @if !shown.is_empty() {
            figure.chart { (list(table, &shown, release, lang)?) }
        }
    })
}

/// What the short charts of a release leave out, in words.
pub fn left_out(release: &Release, lang: Lang) -> Result<String, MissingText> {
    let least = least_shown(release);
    t_args(lang, "site-chart-short", &[("least", least.into())])
}

/// A tenth of all reports, as a figure that can be published.
fn least_shown(release: &Release) -> u64 {
    let base = release.parameters.base.max(1);
    release.total.div_ceil(10).next_multiple_of(base).max(base)
}

fn list(
    table: &Table,
    rows: &[&Row],
    release: &Release,
    lang: Lang,
) -> Result<Markup, MissingText> {
    Ok(html! {
        ol { @for row in rows {
            (bar(&Bar {
                id: format!("{}-{}", table.question, row.code),
                answer: answer(row, release, lang)?,
                count: row.count,
                percent: row.percent,
                total: release.total,
                is_rest: is_silent(row),
            }, lang)?)
        } }
    })
}

/// One bar, of which the whole line stands for `total` reports.
pub struct Bar {
    /// Distinct on its page.
    pub id: String,
    /// What it counts.
    pub answer: String,
    /// How many.
    pub count: Count,
    /// Their share, where the base is large enough.
    pub percent: Option<u8>,
    /// Of how many.
    pub total: u64,
    /// Whether it counts those who gave no answer.
    pub is_rest: bool,
}

/// A bar with its words, as an element of a list.
pub fn bar(bar: &Bar, lang: Lang) -> Result<Markup, MissingText> {
    let said = said(bar, lang)?;
    let (title, desc) = (format!("t-{}", bar.id), format!("d-{}", bar.id));
    let kind = if bar.is_rest { "bar rest" } else { "bar" };
    // In tenths of a percent; rounding one by one can leave a row above the total.
    let of_all = |count: u64| (count * 1000 / bar.total.max(1)).min(1000);
    let share = bar.count.rounded().map(of_all);
    Ok(html! {
        li {
            // The picture below says this to a screen reader.
            span.answer aria-hidden="true" { (bar.answer) }
            span.figure aria-hidden="true" {
                (with_percent(bar.count, bar.percent, lang)?)
            }
            svg class=(kind) role="img" width="100%" height="12"
                aria-labelledby=(title) aria-describedby=(desc)
            {
                title id=(title) { (bar.answer) }
                desc id=(desc) { (said) }
                rect.track width="100%" height="12" rx="2" {}
                @if let Some(share) = share {
                    rect.fill width={ (share / 10) "." (share % 10) "%" } height="12" rx="2" {}
                }
            }
        }
    })
}

fn said(bar: &Bar, lang: Lang) -> Result<String, MissingText> {
    let Some(count) = bar.count.rounded() else {
        return t(lang, "site-bar-withheld");
    };
    let mut args = vec![("count", Value::from(count)), ("total", bar.total.into())];
    let Some(percent) = bar.percent else {
        return t_args(lang, "site-bar", &args);
    };
    args.push(("percent", percent.into()));
    t_args(lang, "site-bar-percent", &args)
}
