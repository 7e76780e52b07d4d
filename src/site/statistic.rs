//! One figure: to read, to print, to cite.

use axum::extract::{Path, RawQuery};
use axum::response::{IntoResponse, Redirect, Response};
use http::HeaderMap;
use maud::{Markup, PreEscaped, html};

use super::cite::Citation;
use super::files::File;
use super::words::{answer, finding, held_back, label, method, time, top, with_days, with_total};
use super::{STYLE, Visit, chart, export, public};
use crate::release::{Release, Row, Table, VerifiedRelease};
use crate::text::{MissingText, t, t_args};
use crate::web::{Page, PublicError};

/// To the newest release that has the question, as a page or as a file.
pub async fn latest(
    visit: Visit,
    Path((network, file)): Path<(String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response, PublicError> {
    let (question, _) = file.split_once('.').unwrap_or((&file, ""));
    let newest = visit
        .releases
        .newest_with(question)
        .ok_or_else(PublicError::not_found)?;
    let cohort = newest.release().cohort.number;
    let query = query.map(|query| format!("?{query}")).unwrap_or_default();
    let to = format!("/{network}/statistics/{cohort}/{file}{query}");
    Ok(Redirect::temporary(&to).into_response())
}

/// A figure's page, or one of its files.
pub async fn show(
    visit: Visit,
    Path((_, cohort, file)): Path<(String, String, String)>,
    headers: HeaderMap,
) -> Result<Response, PublicError> {
    let verified = visit.release(&cohort)?;
    let release = verified.release();
    let (question, ending) = file.split_once('.').unwrap_or((&file, ""));
    let table = release.table(question).ok_or_else(PublicError::not_found)?;
    let permalink = visit.permalink(release, question);
    let lang = visit.lang;
    let (kind, content) = match ending {
        "" if !file.ends_with('.') => return public(page(&visit, verified, table, &permalink)),
        "csv" => (
            "text/csv; charset=utf-8; header=present",
            export::csv(table, release, lang),
        ),
        "json" => {
            let json = export::json(table, release, verified.hash(), &permalink, lang);
            ("application/json", json)
        }
        _ => return Err(PublicError::not_found()),
    };
    let name = format!("{}-{cohort}-{file}", visit.network);
    let content = content.map_err(PublicError::internal)?;
    Ok(File {
        kind,
        name,
        content,
    }
    .answer(&headers))
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
    let body = html! {
        (top(visit, Some(verified))?)
        main {
            h1 { (question) }
            p.finding { (finding(table, release, lang)?) }
            p.soft { (with_days(release, lang, "site-cohort")?) " · "
                (label(&release.particulars.covers, release, lang)) }
            (chart::bars(table, release, lang)?)
            p.caveat { (t(lang, "site-caveat")?) }
            (figures(table, release, visit)?)
            (facts(verified, visit)?)
            (citation(&Citation::new(table, release, permalink, lang)?, visit)?)
            (addresses(table, permalink, visit)?)
            (check(release, permalink, visit)?)
            (revisions(visit)?)
            (held_back(release, lang)?)
            (method(release, lang)?)
            p { a href={ "./?lang=" (lang.code()) } { (t(lang, "site-back")?) } }
        }
        script type="application/ld+json" {
            (PreEscaped(export::linked_data(table, release, permalink, lang)))
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
        p.small { (t(lang, "site-table-note")?) }
    })
}

/// n, period, area, publisher, date, licence.
fn facts(verified: &VerifiedRelease, visit: &Visit) -> Result<Markup, MissingText> {
    let lang = visit.lang;
    let release = verified.release();
    let words = |labels| label(labels, release, lang);
    let numbers = [
        ("number", release.number.into()),
        ("cohort", release.cohort.label.as_str().into()),
    ];
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
        (
            "site-fact-release",
            html! { (t_args(lang, "site-fact-release-value", &numbers)?) },
        ),
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

fn citation(citation: &Citation, visit: &Visit) -> Result<Markup, MissingText> {
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

fn addresses(table: &Table, permalink: &str, visit: &Visit) -> Result<Markup, MissingText> {
    let lang = visit.lang;
    let question = &table.question;
    let latest = visit.address(&format!("latest/{question}"));
    let file = |ending: &str| format!("{question}.{ending}?lang={}", lang.code());
    Ok(html! {
        dl {
            dt { (t(lang, "site-permalink")?) } dd { a href=(permalink) { (permalink) } }
            dt { (t(lang, "site-latest")?) } dd { a href=(latest) { (latest) } }
        }
        h2 { (t(lang, "site-downloads")?) }
        ul.plain {
            li { a href=(file("csv")) { (t(lang, "site-download-csv")?) } }
            li { a href=(file("json")) { (t(lang, "site-download-json")?) } }
            li { a href="release.json" { (t(lang, "site-download-release")?) } }
            li { a href="release.note" { (t(lang, "site-download-note")?) } }
            li { a href="../proof.json" { (t(lang, "site-download-proof")?) } }
        }
    })
}

fn check(release: &Release, permalink: &str, visit: &Visit) -> Result<Markup, MissingText> {
    let lang = visit.lang;
    let publisher = label(&release.particulars.publisher, release, lang);
    Ok(html! {
        h2 { (t(lang, "site-check")?) }
        p { (t(lang, "site-check-text")?) }
        pre { "corncrake verify " (permalink) }
        p { (t_args(lang, "site-check-root", &[("publisher", publisher.into())])?) }
    })
}

fn revisions(visit: &Visit) -> Result<Markup, MissingText> {
    let lang = visit.lang;
    let newest = visit
        .releases
        .newest()
        .map_or(0, |newest| newest.release().number);
    Ok(html! {
        h2 { (t(lang, "site-revisions")?) }
        p { (t_args(lang, "site-revisions-text", &[("newest", newest.into())])?) }
    })
}
