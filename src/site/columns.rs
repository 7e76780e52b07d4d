//! One figure after the other over time, with what rounding leaves open: a small chart without
//! script for each answer, all on one scale.

use maud::{Markup, html};

use super::span::Span;

/// The height of a chart, in pixels.
const HEIGHT: u64 = 64;

/// One point in time.
pub struct Column {
    /// The published figure, in the unit of its span.
    pub figure: u64,
    /// What it leaves open.
    pub span: Span,
}

/// A small chart.
pub struct Columns<'a> {
    /// Distinct on its page.
    pub id: &'a str,
    /// What it counts.
    pub title: &'a str,
    /// The same in words, for who cannot see it.
    pub said: &'a str,
    /// Oldest first; none where the figure is withheld.
    pub values: &'a [Option<Column>],
    /// What the top of the chart stands for.
    pub top: u64,
}

/// Draws it: a pale band for what is possible, a dark mark for what is published.
pub fn columns(chart: &Columns<'_>) -> Markup {
    let (title, desc) = (format!("t-{}", chart.id), format!("d-{}", chart.id));
    let places = chart.values.len().max(1);
    // In tenths of a percent of the chart's width.
    let step = 1000 / places;
    let wide = (step * 7 / 10).min(120);
    let y = |value: u64| HEIGHT - (value * HEIGHT / chart.top.max(1)).min(HEIGHT);
    html! {
        svg.columns role="img" width="100%" height=(HEIGHT + 2)
            aria-labelledby=(title) aria-describedby=(desc)
        {
            title id=(title) { (chart.title) }
            desc id=(desc) { (chart.said) }
            rect.ground width="100%" height="1" y=(HEIGHT + 1) {}
            @for (place, column) in chart.values.iter().enumerate() {
                @if let Some(column) = column {
                    @let (high, low) = (y(column.span.most), y(column.span.least));
                    @let (x, width) = (tenths(place * step + (step - wide) / 2), tenths(wide));
                    rect.band x=(x) width=(width) y=(high) height=((low - high).max(2)) {}
                    rect.mark x=(x) width=(width) y=(y(column.figure).min(HEIGHT - 1)) height="3" {}
                }
            }
        }
    }
}

fn tenths(value: usize) -> String {
    format!("{}.{}%", value / 10, value % 10)
}
