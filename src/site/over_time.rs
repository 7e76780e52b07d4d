//! One question, release after release.

use axum::extract::Path;
use axum::response::Response;
use maud::{Markup, html};

use super::columns::{Column, Columns, columns};
use super::span::{MILLION, Span};
use super::trend::{Point, Trend};
use super::words::{answer, called, label, wide_top, with_percent};
use super::{STYLE, Visit, public};
use crate::text::{Lang, MissingText, Value, t, t_args};
use crate::web::{Page, PublicError};

/// The page of one question.
pub async fn show(
    visit: Visit,
    Path((_, question)): Path<(String, String)>,
) -> Result<Response, PublicError> {
    let standing = visit.standing();
    let trend = Trend::of(&question, &standing).ok_or_else(PublicError::not_found)?;
    let years = Trend::of_years(&question, &standing);
    public(page(&visit, &question, (&trend, years.as_ref())))
}

/// Cohorts first. Years, which repeat them, have charts and a table of their own.
fn page(
    visit: &Visit,
    question: &str,
    (trend, years): (&Trend<'_>, Option<&Trend<'_>>),
) -> Result<Page, MissingText> {
    let lang = visit.lang;
    let newest = &trend.newest;
    let heading = label(&newest.table.label, newest.release, lang);
    let link = visit.below(newest.release, question);
    let body = html! {
        (wide_top(visit, visit.newest())?)
        main.wide {
            p.kicker { (t(lang, "site-trend")?) }
            h1 { (heading) }
            (found(trend, visit)?)
            p.caveat { (t(lang, "site-caveat")?) " " (t(lang, "site-trend-caveat")?) }
            @if trend.points.len() > 1 { (charts(trend, visit)?) }
            (table(trend, visit)?)
            (apart(trend, visit)?)
            @if let Some(years) = years {
                h2 { (t(lang, "site-trend-years")?) }
                (found(years, visit)?)
                (charts(years, visit)?)
                (table(years, visit)?)
                (apart(years, visit)?)
            }
            p { a href=(link) { (t(lang, "site-trend-newest")?) } }
        }
    };
    let publisher = label(&newest.release.particulars.publisher, newest.release, lang);
    let title = format!("{heading} – {} – {publisher}", t(lang, "site-trend")?);
    Ok(Page::new(lang, title, &STYLE, body))
}

/// What changed, as far as it can be told.
fn found(trend: &Trend<'_>, visit: &Visit) -> Result<Markup, MissingText> {
    let lang = visit.lang;
    let [.., before, after] = &trend.points[..] else {
        return Ok(html! { p.finding { (t(lang, "site-trend-one")?) } });
    };
    if !trend.has_shares() {
        return Ok(html! { p.finding { (t(lang, "site-trend-small")?) } });
    }
    let args = [
        ("before", Value::from(before.release.cohort.label.as_str())),
        ("after", after.release.cohort.label.as_str().into()),
    ];
    let rows = trend.changed();
    let mut changes = Vec::new();
    for row in &rows {
        changes.push(change(*row, before, after, visit)?);
    }
    Ok(html! {
        @if changes.is_empty() {
            p.finding { (t_args(lang, "site-trend-still", &args)?) }
        } @else {
            p.finding { (t_args(lang, "site-trend-changed", &args)?) }
            ul { @for change in changes { li { (change) } } }
        }
    })
}

fn change(
    row: usize,
    before: &Point<'_>,
    after: &Point<'_>,
    visit: &Visit,
) -> Result<String, MissingText> {
    let percent = |point: &Point<'_>| {
        let row = point.table.rows.get(row);
        Value::from(row.and_then(|row| row.percent).unwrap_or_default())
    };
    let of = after.table.rows.get(row);
    let said = of
        .map(|row| answer(row, after.release, visit.lang))
        .transpose()?;
    let args = [
        ("answer", Value::from(said.unwrap_or_default())),
        ("was", percent(before)),
        ("share", percent(after)),
    ];
    t_args(visit.lang, "site-trend-change", &args)
}

/// What a row of a release is drawn as: a share where there are shares, a count elsewhere.
fn column(point: &Point<'_>, row: usize, in_shares: bool) -> Option<Column> {
    let figure = point.figure(row)?;
    Some(if in_shares {
        Column {
            figure: (figure * MILLION / point.release.total.max(1)).min(MILLION),
            span: point.share(row)?,
        }
    } else {
        Column {
            figure,
            span: point.count(row)?,
        }
    })
}

/// One small chart an answer, on one scale. What stands at zero throughout is left to the table.
fn charts(trend: &Trend<'_>, visit: &Visit) -> Result<Markup, MissingText> {
    let lang = visit.lang;
    let newest = &trend.newest;
    let in_shares = trend.has_shares();
    let of_row = |row: usize| -> Vec<Option<Column>> {
        let points = trend.points.iter();
        points.map(|point| column(point, row, in_shares)).collect()
    };
    let rows: Vec<(usize, Vec<Option<Column>>)> = (0..newest.table.rows.len())
        .map(|row| (row, of_row(row)))
        .filter(|(_, columns)| columns.iter().flatten().any(|column| column.figure > 0))
        .collect();
    let every = rows
        .iter()
        .flat_map(|(_, columns)| columns.iter().flatten());
    let top = every.map(|column| column.span.most).max().unwrap_or(1);
    let mut drawn = Vec::new();
    for (row, columns) in &rows {
        drawn.push(one(trend, *row, (columns, top), visit)?);
    }
    let id = if in_shares {
        "site-trend-shares"
    } else {
        "site-trend-counts"
    };
    Ok(html! {
        figure.chart {
            ol.small-charts { @for chart in drawn { (chart) } }
            figcaption { (t(lang, id)?) }
        }
    })
}

fn one(
    trend: &Trend<'_>,
    row: usize,
    (values, top): (&[Option<Column>], u64),
    visit: &Visit,
) -> Result<Markup, MissingText> {
    let lang = visit.lang;
    let newest = &trend.newest;
    let Some(of) = newest.table.rows.get(row) else {
        return Ok(html! {});
    };
    let title = answer(of, newest.release, lang)?;
    let first = trend
        .points
        .first()
        .map(|first| &first.release.cohort.label);
    let mut said = Vec::new();
    for point in &trend.points {
        let args = [
            ("cohort", Value::from(point.release.cohort.label.as_str())),
            ("figure", figure(point, row, lang)?.into()),
        ];
        said.push(t_args(lang, "site-trend-said", &args)?);
    }
    let id = if trend.of_years {
        format!("year-{}", of.code)
    } else {
        of.code.clone()
    };
    let chart = Columns {
        id: &id,
        title: &title,
        said: &said.join("; "),
        values,
        top,
    };
    Ok(html! {
        li {
            p.answer aria-hidden="true" { (title) }
            (columns(&chart))
            p.ends aria-hidden="true" {
                @if let Some(first) = first { span { (first) } }
                span { (newest.release.cohort.label) }
            }
        }
    })
}

/// A figure as it stands in its release, with its percentage where it has one.
fn figure(point: &Point<'_>, row: usize, lang: Lang) -> Result<String, MissingText> {
    let row = point.table.rows.get(row);
    let said = row.map(|row| with_percent(row.count, row.percent, lang));
    Ok(said.transpose()?.unwrap_or_default())
}

/// What the figure leaves open, in counts.
fn range(point: &Point<'_>, row: usize) -> Option<String> {
    let Span { least, most } = point.count(row)?;
    Some(format!("{least}–{most}"))
}

fn table(trend: &Trend<'_>, visit: &Visit) -> Result<Markup, MissingText> {
    let lang = visit.lang;
    let newest = &trend.newest;
    let mut names = Vec::new();
    for row in &newest.table.rows {
        names.push(answer(row, newest.release, lang)?);
    }
    let question = &newest.table.question;
    let address = |point: &Point<'_>| visit.below(point.release, question);
    let id = if trend.of_years {
        "table-of-years"
    } else {
        "table"
    };
    Ok(html! {
        @if trend.of_years {
            h3 id=(id) { (t(lang, "site-table")?) }
        } @else {
            h2 id=(id) { (t(lang, "site-table")?) }
        }
        div.scroll role="region" tabindex="0" aria-labelledby=(id) { table {
            thead { tr {
                th scope="col" { (t(lang, "site-column-answer")?) }
                @for point in &trend.points {
                    th scope="col" { a href=(address(point)) { (point.release.cohort.label) } }
                }
            } }
            tbody { @for (row, name) in names.iter().enumerate() { tr {
                th scope="row" { (name) }
                @for point in &trend.points { td {
                    (figure(point, row, lang)?)
                    @if let Some(range) = range(point, row) { span.range { (range) } }
                } }
            } } }
            tfoot { tr {
                th scope="row" { (t(lang, "site-row-total")?) }
                @for point in &trend.points { td { (point.release.total) } }
            } }
        } }
        p.small { (t(lang, "site-trend-ranges")?) }
    })
}

fn apart(trend: &Trend<'_>, visit: &Visit) -> Result<Markup, MissingText> {
    let lang = visit.lang;
    Ok(html! {
        @if !trend.apart.is_empty() {
            h2 { (t(lang, "site-trend-apart")?) }
            ul.plain { @for release in &trend.apart {
                li { a href=(visit.below(release, "")) {
                    (called(release, lang)?)
                } }
            } }
        }
    })
}
