//! A bar chart without script: words in HTML, so that they wrap and grow on any screen, bars in
//! SVG, so that they print.

use maud::{Markup, html};

use super::words::answer;
use crate::release::{Release, Row, Table};
use crate::text::{Lang, MissingText, Value, t, t_args};

/// The chart of a table. Says the same as the table, also to who cannot see it.
pub fn bars(table: &Table, release: &Release, lang: Lang) -> Result<Markup, MissingText> {
    Ok(html! {
        figure.chart {
            ol {
                @for row in &table.rows {
                    (bar(row, release, lang)?)
                }
            }
            figcaption { (t(lang, "site-chart")?) }
        }
    })
}

fn bar(row: &Row, release: &Release, lang: Lang) -> Result<Markup, MissingText> {
    let answer = answer(row, release, lang)?;
    let said = said(row, release, lang)?;
    let (title, desc) = (format!("t-{}", row.code), format!("d-{}", row.code));
    let kind = if row.label.is_empty() {
        "bar rest"
    } else {
        "bar"
    };
    // The width stands for all reports. In tenths of a percent; rounding one by one can leave a
    // row above the total.
    let of_all = |count: u64| (count * 1000 / release.total.max(1)).min(1000);
    let share = row.count.rounded().map(of_all);
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
