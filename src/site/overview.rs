//! All releases of a network, and one release.

use axum::extract::Path;
use axum::response::Response;
use maud::{Markup, html};

use super::crossing::Crossing;
use super::formats::Whole;
use super::words::{apart, called, finding, held_back, label, method, time, top, with_total};
use super::{STYLE, Visit, bars, crossed, public, quoted, revised};
use crate::release::{Release, Table, VerifiedRelease};
use crate::text::{MissingText, t, t_args};
use crate::web::{Page, PublicError};

/// Every release, and what the newest one found.
pub async fn all(visit: Visit) -> Result<Response, PublicError> {
    public(all_page(&visit))
}

/// What one release found.
pub async fn cohort(
    visit: Visit,
    Path((_, cohort)): Path<(String, String)>,
) -> Result<Response, PublicError> {
    let release = visit.release(&cohort)?;
    public(cohort_page(&visit, release))
}

/// How many questions an overview shows with a chart; the others follow with their finding only.
const CHARTS: usize = 4;

fn all_page(visit: &Visit) -> Result<Page, MissingText> {
    let lang = visit.lang;
    let newest = visit.newest();
    let body = html! {
        (top(visit, newest)?)
        main {
            h1 { (t(lang, "site-title")?) }
            @match newest {
                None => {
                    p.finding { (t(lang, "site-none")?) }
                    p { (t(lang, "site-none-why")?) }
                }
                Some(newest) => { (story(newest.release(), visit)?) }
            }
            p { a href={ "/" (visit.network) "/" } { (t(lang, "site-form")?) } }
        }
    };
    let title = match newest {
        Some(newest) => titled(&t(lang, "site-title")?, newest.release(), visit),
        None => format!("{} – {}", t(lang, "site-title")?, visit.network),
    };
    Ok(Page::new(lang, title, &STYLE, body))
}

/// What the newest release tells, in a few charts; the rest; the releases before it.
fn story(release: &Release, visit: &Visit) -> Result<Markup, MissingText> {
    let lang = visit.lang;
    let (first, rest) = release.tables.split_at(CHARTS.min(release.tables.len()));
    let brief = visit.link(&format!("brief/{}", release.address()));
    let quote = one_quote(&release.tables, release, visit)?;
    let beside = |table: &Table| {
        quote
            .as_ref()
            .filter(|(question, _)| *question == table.question)
    };
    Ok(html! {
        p { (lead(release, visit)?) }
        p.caveat { (t(lang, "site-caveat")?) }
        h2 { (t(lang, "site-newest")?) }
        p.soft { (cohort_line(release, visit)?) }
        @if let Some(revised) = revised::sentence(release, lang)? { p.small { (revised) } }
        p.small { (bars::left_out(release, lang)?) }
        @for table in first { section.told {
            h3 { (link(table, release, visit)) }
            p { (finding(table, release, lang)?) }
            (bars::short(table, release, lang)?)
            @if let Some((_, quote)) = beside(table) { (quote) (quoted::note(lang)?) }
        } }
        @if !rest.is_empty() {
            h2 { (t(lang, "site-more-figures")?) }
            (questions(rest, release, visit, |link| html! { h3 { (link) } })?)
            @for table in rest {
                @if let Some((_, quote)) = beside(table) { (quote) (quoted::note(lang)?) }
            }
        }
        (crossings(release, visit)?)
        h2 { (t(lang, "site-releases")?) }
        (releases(visit)?)
        ul.plain {
            li { a href=(brief) { (t(lang, "site-brief-print")?) } }
            li { a href=(visit.link("method")) { (t(lang, "site-method")?) } }
            li { a href=(visit.link(super::check::PAGE)) { (t(lang, "site-verify")?) } }
        }
    })
}

/// The first quote that there is: one is heard, many are passed over. With its question's code.
fn one_quote(
    tables: &[Table],
    release: &Release,
    visit: &Visit,
) -> Result<Option<(String, Markup)>, MissingText> {
    for table in tables {
        if let Some(quote) = quoted::first(table, release, visit)? {
            return Ok(Some((table.question.clone(), quote)));
        }
    }
    Ok(None)
}

fn cohort_page(visit: &Visit, verified: &VerifiedRelease) -> Result<Page, MissingText> {
    let lang = visit.lang;
    let release = verified.release();
    let heading = called(release, lang)?;
    let brief = visit.link(&format!("brief/{}", release.address()));
    let reason =
        |reason: &String| t_args(lang, "site-early", &[("reason", reason.as_str().into())]);
    let body = html! {
        (top(visit, Some(verified))?)
        main {
            h1 { (heading) }
            (revised::notice(release, visit)?)
            p { (lead(release, visit)?) }
            p.soft { (with_total(release, lang, "site-about-reports")?) " · "
                (t(lang, "site-fact-issued")?) " " (time(release.issued, lang)?) }
            @if let Some(early) = &release.cohort.early { p { (reason(early)?) } }
            @if let Some(apart) = apart(release, lang)? { p { (apart) } }
            p.caveat { (t(lang, "site-caveat")?) }
            p { a href=(brief) { (t(lang, "site-brief-print")?) } }
            (questions(&release.tables, release, visit, |link| html! { h2 { (link) } })?)
            (crossings(release, visit)?)
            (held_back(release, lang)?)
            h2 { (t(lang, "site-downloads")?) }
            ul.plain {
                @for whole in Whole::ALL {
                    @let file = format!("{}?lang={}", whole.name(), lang.code());
                    li { a href=(file) { (t(lang, whole.message())?) } }
                }
                li { a href="release.json" { (t(lang, "site-download-release")?) } }
                li { a href="release.note" { (t(lang, "site-download-note")?) } }
                li { a href="../proof.json" { (t(lang, "site-download-proof")?) } }
            }
            (method(release, visit)?)
        }
    };
    Ok(Page::new(
        lang,
        titled(&heading, release, visit),
        &STYLE,
        body,
    ))
}

fn titled(text: &str, release: &Release, visit: &Visit) -> String {
    format!(
        "{text} – {}",
        label(&release.particulars.publisher, release, visit.lang)
    )
}

fn lead(release: &Release, visit: &Visit) -> Result<String, MissingText> {
    let publisher = label(&release.particulars.publisher, release, visit.lang);
    t_args(visit.lang, "site-lead", &[("publisher", publisher.into())])
}

fn cohort_line(release: &Release, visit: &Visit) -> Result<Markup, MissingText> {
    Ok(html! {
        (called(release, visit.lang)?) " · "
        (with_total(release, visit.lang, "site-about-reports")?)
    })
}

/// The ways to the pages of two questions together.
fn crossings(release: &Release, visit: &Visit) -> Result<Markup, MissingText> {
    let mut links = Vec::new();
    for of in &release.crossed {
        if let Some(crossing) = Crossing::of(release, &of.question, &of.by) {
            links.push(crossed::link(&crossing, visit)?);
        }
    }
    Ok(html! {
        @if !links.is_empty() {
            h2 { (t(visit.lang, "site-crossed")?) }
            ul.plain { @for link in links { li { (link) } } }
        }
    })
}

/// The way to a question's page.
fn link(table: &Table, release: &Release, visit: &Visit) -> Markup {
    let address = visit.below(release, &table.question);
    html! { a href=(address) { (label(&table.label, release, visit.lang)) } }
}

/// Each question with its finding; `heading` makes a heading of what it is given, one level below
/// what stands above.
fn questions(
    tables: &[Table],
    release: &Release,
    visit: &Visit,
    heading: fn(&Markup) -> Markup,
) -> Result<Markup, MissingText> {
    Ok(html! {
        ul.questions {
            @for table in tables {
                li {
                    (heading(&link(table, release, visit)))
                    p { (finding(table, release, visit.lang)?) }
                }
            }
        }
    })
}

/// Every release, with how many reports it counts. Years stand by themselves: they repeat their
/// cohorts, and one scale for both would say nothing.
fn releases(visit: &Visit) -> Result<Markup, MissingText> {
    let (cohorts, years): (Vec<_>, Vec<_>) = visit
        .standing()
        .into_iter()
        .partition(|one| one.release().sums.is_empty());
    Ok(html! {
        (listed(&cohorts, visit)?)
        @if !years.is_empty() {
            h3 { (t(visit.lang, "site-years")?) }
            (listed(&years, visit)?)
        }
        p.small { (t(visit.lang, "site-totals-note")?) }
    })
}

fn listed(all: &[&VerifiedRelease], visit: &Visit) -> Result<Markup, MissingText> {
    let lang = visit.lang;
    let most = all.iter().map(|one| one.release().total).max().unwrap_or(1);
    let share = |total: u64| total * 1000 / most.max(1);
    Ok(html! {
        figure.chart {
            ol.releases {
                @for verified in all.iter().rev() {
                    @let release = verified.release();
                    @let share = share(release.total);
                    li {
                        a href=(visit.below(release, "")) {
                            (called(release, lang)?)
                        }
                        span.figure {
                            (with_total(release, lang, "site-about-reports")?)
                            @if release.revises.is_some() { " · " (revised::title(release, lang)?) }
                        }
                        svg.bar aria-hidden="true" width="100%" height="12" {
                            rect.track width="100%" height="12" rx="2" {}
                            rect.fill width={ (share / 10) "." (share % 10) "%" } height="12" rx="2" {}
                        }
                    }
                }
            }
        }
    })
}
