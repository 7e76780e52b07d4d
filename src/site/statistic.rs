//! One figure: to read, to print, to cite.

use axum::extract::{Path, Query, RawQuery};
use axum::response::{IntoResponse, Redirect, Response};
use http::HeaderMap;
use maud::{Markup, PreEscaped, html};

use super::cite::Citation;
use super::crossing::Crossing;
use super::files::{self, Wish};
use super::formats::{self, Edition, Format, Statistic};
use super::named::Named;
use super::words::{
    answer, called, finding, label, method, numbered, time, top, with_days, with_total,
};
use super::{STYLE, Visit, bars, crossed, public, quoted, revised};
use crate::release::{Release, Row, Table, TableShape, VerifiedRelease};
use crate::text::{MissingText, t, t_args};
use crate::web::{Page, PublicError};

/// To the newest release that has the question, as a page or as a file.
pub async fn latest(
    visit: Visit,
    Path((network, file)): Path<(String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response, PublicError> {
    let name = Format::split(&file).map_or(&*file, |(name, _)| name);
    let named = Named::parse(name).ok_or_else(PublicError::not_found)?;
    let newest = visit
        .newest_with(named.question, named.by)
        .ok_or_else(PublicError::not_found)?;
    let cohort = newest.release().address();
    let query = query.map(|query| format!("?{query}")).unwrap_or_default();
    let to = format!("/{network}/statistics/{cohort}/{file}{query}");
    Ok(Redirect::temporary(&to).into_response())
}

/// A figure's page, or one of the release's files.
pub async fn show(
    visit: Visit,
    Path((_, cohort, file)): Path<(String, String, String)>,
    Query(wish): Query<Wish>,
    headers: HeaderMap,
) -> Result<Response, PublicError> {
    let verified = visit.release(&cohort)?;
    if let Some(gone) = revised::gone(&visit, &cohort, &file)? {
        return Ok(gone);
    }
    let named = Named::parse(&file);
    let named = named.filter(|named| named.ending.is_none());
    let Some(named) = named else {
        return files::table(&visit, verified, &file, &wish, &headers).await;
    };
    let release = verified.release();
    if let Some(by) = named.by {
        let crossing = Crossing::of(release, named.question, by);
        let crossing = crossing.ok_or_else(PublicError::not_found)?;
        let permalink = visit.permalink(release, &file);
        return public(crossed::page(&visit, verified, &crossing, &permalink));
    }
    let table = release
        .table(named.question)
        .ok_or_else(PublicError::not_found)?;
    let permalink = visit.permalink(release, named.question);
    public(page(&visit, verified, table, &permalink))
}

fn page(
    visit: &Visit,
    verified: &VerifiedRelease,
    table: &Table,
    permalink: &str,
) -> Result<Page, MissingText> {
    let lang = visit.lang;
    let release = verified.release();
    let question = label(&table.label, release, lang);
    let edition = visit.edition(verified);
    let statistic = edition.one_way(table)?;
    let body = html! {
        (top(visit, Some(verified))?)
        main {
            h1 { (question) }
            p.finding { (finding(table, release, lang)?) }
            p.soft { (called(release, lang)?) " · "
                (label(&release.particulars.covers, release, lang)) }
            (bars::bars(table, release, lang)?)
            p.caveat { (t(lang, "site-caveat")?) }
            (quoted::all(table, release, visit)?)
            (figures(table, release, visit)?)
            (further(table, release, visit)?)
            (facts(verified, visit)?)
            (citation(&edition.citation(&statistic)?, visit)?)
            (addresses(&table.question, permalink, visit)?)
            (downloads(&statistic, &edition, visit)?)
            (check(release, permalink, visit)?)
            (revisions(release, visit)?)
            (method(release, visit)?)
            p { a href=(visit.below(release, "")) { (t(lang, "site-back")?) } }
        }
        script type="application/ld+json" {
            (PreEscaped(formats::linked_data(&statistic, &edition)?))
        }
    };
    let publisher = label(&release.particulars.publisher, release, lang);
    Ok(Page::new(
        lang,
        format!("{question} – {publisher}"),
        &STYLE,
        body,
    ))
}

/// The table: the same content as the chart.
fn figures(table: &Table, release: &Release, visit: &Visit) -> Result<Markup, MissingText> {
    let lang = visit.lang;
    let percent = table.rows.iter().any(|row| row.percent.is_some());
    let row = |row: &Row| -> Result<Markup, MissingText> {
        Ok(html! {
            tr {
                th scope="row" { (answer(row, release, lang)?) }
                td { (row.count) }
                @if percent { td { @if let Some(value) = row.percent { (value) } } }
            }
        })
    };
    Ok(html! {
        h2 id="table" { (t(lang, "site-table")?) }
        table {
            thead { tr {
                th scope="col" { (t(lang, "site-column-answer")?) }
                th scope="col" { (t(lang, "site-column-reports")?) }
                @if percent { th scope="col" { (t(lang, "site-column-percent")?) } }
            } }
            tbody { @for one in &table.rows { (row(one)?) } }
            tfoot { tr {
                th scope="row" { (t(lang, "site-row-total")?) }
                td { (release.total) }
                @if percent { td { "100" } }
            } }
        }
        @if let TableShape::Several { .. } = table.shape {
            p.small { (t(lang, "site-table-several")?) }
        }
        p.small { (t(lang, "site-table-note")?) }
    })
}

/// The same question over time, and crossed with others.
fn further(table: &Table, release: &Release, visit: &Visit) -> Result<Markup, MissingText> {
    let question = &table.question;
    let mut links = Vec::new();
    for of in &release.crossed {
        let crossing = Crossing::of(release, &of.question, &of.by);
        if let Some(crossing) = crossing.filter(|_| [&of.question, &of.by].contains(&question)) {
            links.push(crossed::link(&crossing, visit)?);
        }
    }
    Ok(html! {
        ul.plain {
            @if table.shape != TableShape::Month {
                li { a href=(visit.link(&format!("over-time/{question}"))) {
                    (t(visit.lang, "site-trend-link")?)
                } }
            }
            @for link in links { li { (link) } }
        }
    })
}

/// n, period, area, publisher, date, licence.
pub fn facts(verified: &VerifiedRelease, visit: &Visit) -> Result<Markup, MissingText> {
    let lang = visit.lang;
    let release = verified.release();
    let words = |labels| label(labels, release, lang);
    let rows = [
        (
            "site-fact-n",
            html! { (with_total(release, lang, "site-fact-n-value")?) },
        ),
        (
            "site-fact-period",
            html! { (with_days(release, lang, "site-fact-period-value")?) },
        ),
        (
            "site-fact-area",
            html! { (words(&release.particulars.covers)) },
        ),
        (
            "site-fact-publisher",
            html! { (words(&release.particulars.publisher)) },
        ),
        ("site-fact-issued", time(release.issued, lang)?),
        ("site-fact-release", html! { (numbered(release, lang)?) }),
        ("site-fact-hash", html! { code { (verified.hash()) } }),
        (
            "site-fact-questionnaire",
            html! { code { (release.questionnaire) } },
        ),
        (
            "site-fact-licence",
            html! {
                a rel="license" href="https://creativecommons.org/licenses/by/4.0/" {
                    (t(lang, "site-fact-licence-value")?)
                }
            },
        ),
    ];
    Ok(html! {
        h2 { (t(lang, "site-about")?) }
        dl { @for (id, value) in rows { dt { (t(lang, id)?) } dd { (value) } } }
    })
}

pub fn citation(citation: &Citation, visit: &Visit) -> Result<Markup, MissingText> {
    let lang = visit.lang;
    Ok(html! {
        h2 id="cite" { (t(lang, "site-cite")?) }
        dl {
            dt { (t(lang, "site-cite-short")?) } dd { (citation.short) }
            dt { (t(lang, "site-cite-full")?) } dd { (citation.full) }
            dt { (t(lang, "site-cite-bibtex")?) } dd { pre { (citation.bibtex) } }
        }
    })
}

/// Where the statistic called `name` stands for good, and where the newest one is.
pub fn addresses(name: &str, permalink: &str, visit: &Visit) -> Result<Markup, MissingText> {
    let lang = visit.lang;
    let latest = visit.address(&format!("latest/{name}"));
    Ok(html! {
        dl {
            dt { (t(lang, "site-permalink")?) } dd { a href=(permalink) { (permalink) } }
            dt { (t(lang, "site-latest")?) } dd { a href=(latest) { (latest) } }
        }
    })
}

/// Every file in which this figure leaves, and what it was made of.
pub fn downloads(
    statistic: &Statistic,
    edition: &Edition<'_>,
    visit: &Visit,
) -> Result<Markup, MissingText> {
    let lang = edition.lang();
    let file = |ending: &str| format!("{}.{ending}?lang={}", statistic.name, lang.code());
    Ok(html! {
        h2 id="downloads" { (t(lang, "site-downloads")?) }
        ul.plain {
            @for format in formats::offered(statistic, edition) {
                li { a href=(file(format.ending())) { (t(lang, format.message())?) } }
            }
            li { a href="release.json" { (t(lang, "site-download-release")?) } }
            li { a href="release.note" { (t(lang, "site-download-note")?) } }
            li { a href="../proof.json" { (t(lang, "site-download-proof")?) } }
            @if visit.releases.quotes().is_some() {
                li { a href="../quotes.note" { (t(lang, "site-download-quotes")?) } }
            }
        }
    })
}

pub fn check(release: &Release, permalink: &str, visit: &Visit) -> Result<Markup, MissingText> {
    let lang = visit.lang;
    let publisher = label(&release.particulars.publisher, release, lang);
    Ok(html! {
        h2 { (t(lang, "site-check")?) }
        p { (t(lang, "site-check-text")?) }
        pre { "corncrake verify " (permalink) }
        p { (t_args(lang, "site-check-root", &[("publisher", publisher.into())])?) }
        p { a href=(visit.link(super::check::PAGE)) { (t(lang, "site-verify")?) } }
    })
}

fn revisions(release: &Release, visit: &Visit) -> Result<Markup, MissingText> {
    let lang = visit.lang;
    let newest = visit
        .releases
        .newest()
        .map_or(0, |newest| newest.release().number);
    Ok(html! {
        h2 { (t(lang, "site-revisions")?) }
        @if let Some(revised) = revised::sentence(release, lang)? {
            p { (revised) }
            (revised::before(release, visit)?)
        }
        p { (t_args(lang, "site-revisions-text", &[("newest", newest.into())])?) }
    })
}
