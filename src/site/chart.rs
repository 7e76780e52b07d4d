//! A bar chart without script: words in HTML, so that they wrap and grow on any screen, bars in
//! SVG, so that they print.

use maud::{Markup, html};

use super::words::answer;
use crate::release::{Release, Row, Table};
use crate::text::{Lang, MissingText, Value, t, t_args};

/// The chart of a table. Says the same as the table, also to who cannot see it.
pub fn bars(table: &Table, release: &Release, lang: Lang) -> Result<Markup, MissingText> {
    let counts = table.rows.iter().filter_map(|row| row.count.rounded());
    let longest = counts.max().unwrap_or(0).max(1);
    Ok(html! {
        figure.chart {
            ol {
                @for row in &table.rows {
                    (bar(row, longest, release, lang)?)
                }
            }
            figcaption { (t(lang, "site-chart")?) }
        }
    })
}

fn bar(row: &Row, longest: u64, release: &Release, lang: Lang) -> Result<Markup, MissingText> {
    let answer = answer(row, release, lang)?;
    let said = said(row, release, lang)?;
    let (title, desc) = (format!("t-{}", row.code), format!("d-{}", row.code));
    let kind = if row.label.is_empty() {
        "bar rest"
    } else {
        "bar"
    };
    // Tenths of a percent of the width: a bar never shows more than its rounded figure.
    let share = row.count.rounded().map(|count| count * 1000 / longest);
    Ok(html! {
        li {
            // The picture below says this to a screen reader.
            span.answer aria-hidden="true" { (answer) }
            span.figure aria-hidden="true" {
                (row.count) @if let Some(percent) = row.percent { " · " (percent) "\u{a0}%" }
            }
            svg class=(kind) role="img" width="100%" height="12"
                aria-labelledby=(title) aria-describedby=(desc)
            {
                title id=(title) { (answer) }
                desc id=(desc) { (said) }
                rect.track width="100%" height="12" rx="2" {}
                @if let Some(share) = share {
                    rect.fill width={ (share / 10) "." (share % 10) "%" } height="12" rx="2" {}
                }
            }
        }
    })
}

fn said(row: &Row, release: &Release, lang: Lang) -> Result<String, MissingText> {
    let Some(count) = row.count.rounded() else {
        return t(lang, "site-bar-withheld");
    };
    let mut args = vec![
        ("count", Value::from(count)),
        ("total", release.total.into()),
    ];
    let Some(percent) = row.percent else {
        return t_args(lang, "site-bar", &args);
    };
    args.push(("percent", percent.into()));
    t_args(lang, "site-bar-percent", &args)
}
