//! One release on a few sheets of paper, to hand to a committee.

use axum::extract::Path;
use axum::response::Response;
use maud::{Markup, PreEscaped, html};

use super::cite;
use super::words::{
    apart, called, finding, in_short, label, method_args, time, wide_top, with_total,
};
use super::{STYLE, Visit, bars, public, quoted, revised};
use crate::release::{Release, Table, VerifiedRelease};
use crate::text::{MissingText, t, t_args};
use crate::web::{Page, PublicError};

/// The brief of one release.
pub async fn show(
    visit: Visit,
    Path((_, cohort)): Path<(String, String)>,
) -> Result<Response, PublicError> {
    let release = visit.release(&cohort)?;
    public(page(&visit, release))
}

fn page(visit: &Visit, verified: &VerifiedRelease) -> Result<Page, MissingText> {
    let lang = visit.lang;
    let release = verified.release();
    let publisher = label(&release.particulars.publisher, release, lang);
    let heading = called(release, lang)?;
    let mut figures = Vec::new();
    for table in &release.tables {
        figures.push(figure(table, release, visit)?);
    }
    let body = html! {
        (wide_top(visit, Some(verified))?)
        main.wide.brief {
            p.screen { (t(lang, "site-brief-how")?) }
            p.kicker { (t(lang, "site-brief")?) " · " (publisher) }
            h1 { (heading) }
            p.soft {
                (label(&release.particulars.covers, release, lang)) " · "
                (with_total(release, lang, "site-about-reports")?) " · "
                (t(lang, "site-fact-issued")?) " " (time(release.issued, lang)?)
            }
            @if let Some(revised) = revised::sentence(release, lang)? { p { (revised) } }
            @if let Some(apart) = apart(release, lang)? { p { (apart) } }
            p.caveat { (t(lang, "site-caveat")?) }
            div.figures { @for figure in &figures { (figure) } }
            (reading(release, visit)?)
            (source(release, verified, visit)?)
        }
    };
    let title = format!("{} – {heading} – {publisher}", t(lang, "site-brief")?);
    Ok(Page::new(lang, title, &STYLE, body))
}

/// One question: what was found, and the answers that many gave.
fn figure(table: &Table, release: &Release, visit: &Visit) -> Result<Markup, MissingText> {
    let lang = visit.lang;
    let address = visit.below(release, &table.question);
    Ok(html! {
        section {
            h2 { a href=(address) { (label(&table.label, release, lang)) } }
            p { (finding(table, release, lang)?) }
            (bars::short(table, release, lang)?)
            @if let Some(quote) = quoted::first(table, release, visit)? { (quote) }
        }
    })
}

fn reading(release: &Release, visit: &Visit) -> Result<Markup, MissingText> {
    let lang = visit.lang;
    let mut quoted = false;
    for table in &release.tables {
        quoted |= quoted::first(table, release, visit)?.is_some();
    }
    let mut said = Vec::new();
    for id in in_short(release) {
        if id != "site-method-rounded" {
            said.push(t_args(lang, id, &method_args(release))?);
        }
    }
    Ok(html! {
        h2 { (t(lang, "site-brief-read")?) }
        // The text is ours and has its own emphasis; the arguments are numbers.
        @for said in said { p.small { (PreEscaped(said)) } }
        p.small { (t(lang, "site-table-note")?) " " (bars::left_out(release, lang)?) }
        p.small { (t(lang, "site-totals-note")?) }
        @if quoted { (quoted::note(lang)?) }
    })
}

fn source(
    release: &Release,
    verified: &VerifiedRelease,
    visit: &Visit,
) -> Result<Markup, MissingText> {
    let lang = visit.lang;
    let address = visit.address(&format!("brief/{}", release.address()));
    Ok(html! {
        h2 { (t(lang, "site-cite")?) }
        p.small { (cite::brief(release, &address, lang)?) }
        h2 { (t(lang, "site-check")?) }
        p.small { (t(lang, "site-check-text")?) }
        pre { "corncrake verify " (visit.address(&format!("{}/", release.address()))) }
        p.small { (t(lang, "site-fact-hash")?) ": " code { (verified.hash()) } }
    })
}
