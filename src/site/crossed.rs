//! One question crossed with another: to read, to print, to cite.

use maud::{Markup, PreEscaped, html};

use super::bars::{Bar, bar};
use super::cite::Citation;
use super::crossing::{Crossing, Difference};
use super::words::{answer, called, is_silent, label, method, wide_top, with_total};
use super::{STYLE, Visit, formats, statistic};
use crate::release::{Count, Table, VerifiedRelease};
use crate::text::{MissingText, Value, t, t_args};
use crate::web::Page;

/// The wording of a crossing, as the message `id` has it.
fn title(id: &str, crossing: &Crossing<'_>, visit: &Visit) -> Result<String, MissingText> {
    let words =
        |table: &Table| Value::from(label(&table.label, crossing.release, visit.lang).to_owned());
    let args = [
        ("question", words(crossing.rows)),
        ("by", words(crossing.parts)),
    ];
    t_args(visit.lang, id, &args)
}

/// The way to the page of a crossing.
pub fn link(crossing: &Crossing<'_>, visit: &Visit) -> Result<Markup, MissingText> {
    let code = code(crossing);
    let address = visit.below(crossing.release, &code);
    Ok(html! { a href=(address) { (title("site-crossed-title", crossing, visit)?) } })
}

/// Its name in addresses.
fn code(crossing: &Crossing<'_>) -> String {
    format!("{}.by.{}", crossing.rows.question, crossing.parts.question)
}

/// The page of a crossing, which stands for good at `permalink`.
pub fn page(
    visit: &Visit,
    verified: &VerifiedRelease,
    crossing: &Crossing<'_>,
    permalink: &str,
) -> Result<Page, MissingText> {
    let lang = visit.lang;
    let release = crossing.release;
    let heading = title("site-crossed-title", crossing, visit)?;
    let by = label(&crossing.parts.label, release, lang);
    // A citation has quotation marks of its own.
    let cited = title("site-held-pair", crossing, visit)?;
    let citation = Citation::new(&cited, &code(crossing), release, permalink, lang)?;
    let edition = visit.edition(verified);
    let figures = edition.statistic(&code(crossing))?;
    let body = html! {
        (wide_top(visit, Some(verified))?)
        main.wide {
            p.kicker { (called(release, lang)?) " · "
                (with_total(release, lang, "site-about-reports")?) }
            h1 { (heading) }
            (found(crossing, visit)?)
            p.caveat { (t(lang, "site-caveat")?) " " (t(lang, "site-crossed-caveat")?) }
            p { (t_args(lang, "site-crossed-lead", &[("by", by.into())])?) }
            div.figures { @for part in crossing.with_shares() { (one(crossing, part, visit)?) } }
            @if !crossing.with_shares().is_empty() { p.small { (t(lang, "site-crossed-short")?) } }
            (table(crossing, visit)?)
            p {
                a href=(visit.below(release, &crossing.rows.question)) {
                    (label(&crossing.rows.label, release, lang))
                }
                " · "
                a href=(visit.below(release, &crossing.parts.question)) { (by) }
            }
            (statistic::facts(verified, visit)?)
            (statistic::citation(&citation, visit)?)
            (statistic::addresses(&code(crossing), permalink, visit)?)
            @if let Some(one) = &figures { (statistic::downloads(one, &edition, visit)?) }
            (statistic::check(release, permalink, visit)?)
            (method(release, visit)?)
            p { a href=(visit.below(release, "")) { (t(lang, "site-back")?) } }
        }
        @if let Some(one) = &figures {
            script type="application/ld+json" { (PreEscaped(formats::linked_data(one, &edition)?)) }
        }
    };
    let publisher = label(&release.particulars.publisher, release, lang);
    Ok(Page::new(
        lang,
        format!("{heading} – {publisher}"),
        &STYLE,
        body,
    ))
}

/// What differs, as far as it can be told.
fn found(crossing: &Crossing<'_>, visit: &Visit) -> Result<Markup, MissingText> {
    let lang = visit.lang;
    if crossing.with_shares().len() < 2 {
        return Ok(html! { p.finding { (t(lang, "site-crossed-small")?) } });
    }
    let differences = crossing.differences();
    if differences.is_empty() {
        return Ok(html! { p.finding { (t(lang, "site-crossed-alike")?) } });
    }
    let mut lines = Vec::new();
    for difference in &differences {
        lines.push(said(difference, crossing, visit)?);
    }
    Ok(html! {
        p.finding { (t(lang, "site-crossed-differ")?) }
        ul { @for line in lines { li { (line) } } }
    })
}

fn said(
    difference: &Difference,
    crossing: &Crossing<'_>,
    visit: &Visit,
) -> Result<String, MissingText> {
    let args = [
        (
            "answer",
            name(crossing.rows, difference.row, crossing, visit)?.into(),
        ),
        (
            "part",
            name(crossing.parts, difference.part, crossing, visit)?.into(),
        ),
        ("share", Value::from(difference.share)),
        ("most", difference.most.into()),
    ];
    t_args(visit.lang, "site-crossed-one", &args)
}

fn name(
    table: &Table,
    at: usize,
    crossing: &Crossing<'_>,
    visit: &Visit,
) -> Result<String, MissingText> {
    let row = table.rows.get(at);
    let said = row.map(|row| answer(row, crossing.release, visit.lang));
    Ok(said.transpose()?.unwrap_or_default())
}

/// The answers of one part that at least a tenth of it gave.
fn one(crossing: &Crossing<'_>, part: usize, visit: &Visit) -> Result<Markup, MissingText> {
    let Some(whole) = crossing.parts.rows.get(part) else {
        return Ok(html! {});
    };
    let total = whole.count.rounded().unwrap_or_default();
    let mut bars = Vec::new();
    for (row, of) in crossing.rows.rows.iter().enumerate() {
        let count = crossing.count(row, part);
        let Some(count @ Count::Rounded(figure)) = count else {
            continue;
        };
        if figure * 10 < total {
            continue;
        }
        let drawn = Bar {
            id: format!("{}-{}", whole.code, of.code),
            answer: answer(of, crossing.release, visit.lang)?,
            count,
            percent: crossing.percent(row, part).and_then(|p| p.try_into().ok()),
            total,
            is_rest: is_silent(of),
        };
        bars.push(bar(&drawn, visit.lang)?);
    }
    let about = t_args(visit.lang, "site-about-reports", &[("total", total.into())])?;
    Ok(html! {
        section {
            h2 { (name(crossing.parts, part, crossing, visit)?) }
            p.soft { (about) }
            figure.chart { ol { @for bar in bars { (bar) } } }
        }
    })
}

fn table(crossing: &Crossing<'_>, visit: &Visit) -> Result<Markup, MissingText> {
    let lang = visit.lang;
    let parts = 0..crossing.parts.rows.len();
    let mut heads = Vec::new();
    for part in parts.clone() {
        heads.push(name(crossing.parts, part, crossing, visit)?);
    }
    let mut names = Vec::new();
    for row in 0..crossing.rows.rows.len() {
        names.push(name(crossing.rows, row, crossing, visit)?);
    }
    let figure = |row, part| crossing.count(row, part).map(|count| count.to_string());
    Ok(html! {
        h2 #table { (t(lang, "site-table")?) }
        div.scroll role="region" tabindex="0" aria-labelledby="table" { table {
            thead { tr {
                th scope="col" { (t(lang, "site-column-answer")?) }
                @for head in &heads { th scope="col" { (head) } }
                th scope="col" { (t(lang, "site-row-total")?) }
            } }
            tbody { @for (row, name) in names.iter().enumerate() { tr {
                th scope="row" { (name) }
                @for part in parts.clone() { td { (figure(row, part).unwrap_or_default()) } }
                td { @if let Some(own) = crossing.rows.rows.get(row) { (own.count) } }
            } } }
            tfoot { tr {
                th scope="row" { (t(lang, "site-row-total")?) }
                @for part in &crossing.parts.rows { td { (part.count) } }
                td { (crossing.release.total) }
            } }
        } }
        p.small { (t(lang, "site-table-note")?) }
    })
}
