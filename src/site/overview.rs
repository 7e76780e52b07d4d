//! All releases of a network, and one release.

use axum::extract::Path;
use axum::response::Response;
use maud::{Markup, html};

use super::words::{finding, held_back, label, method, time, top, with_days, with_total};
use super::{STYLE, Visit, public};
use crate::release::{Release, VerifiedRelease};
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

fn all_page(visit: &Visit) -> Result<Page, MissingText> {
    let lang = visit.lang;
    let newest = visit.releases.newest();
    let body = html! {
        (top(visit, newest)?)
        main {
            h1 { (t(lang, "site-title")?) }
            @match newest {
                None => {
                    p.finding { (t(lang, "site-none")?) }
                    p { (t(lang, "site-none-why")?) }
                }
                Some(newest) => {
                    p { (lead(newest.release(), visit)?) }
                    p.caveat { (t(lang, "site-caveat")?) }
                    h2 { (t(lang, "site-newest")?) }
                    p.soft { (cohort_line(newest.release(), visit)?) }
                    (questions(newest.release(), visit, |link| html! { h3 { (link) } })?)
                    h2 { (t(lang, "site-releases")?) }
                    (releases(visit)?)
                }
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

fn cohort_page(visit: &Visit, verified: &VerifiedRelease) -> Result<Page, MissingText> {
    let lang = visit.lang;
    let release = verified.release();
    let heading = with_days(release, lang, "site-cohort")?;
    let reason =
        |reason: &String| t_args(lang, "site-early", &[("reason", reason.as_str().into())]);
    let body = html! {
        (top(visit, Some(verified))?)
        main {
            h1 { (heading) }
            p { (lead(release, visit)?) }
            p.soft { (with_total(release, lang, "site-about-reports")?) " · "
                (t(lang, "site-fact-issued")?) " " (time(release.issued, lang)?) }
            @if let Some(early) = &release.cohort.early { p { (reason(early)?) } }
            p.caveat { (t(lang, "site-caveat")?) }
            (questions(release, visit, |link| html! { h2 { (link) } })?)
            (held_back(release, lang)?)
            h2 { (t(lang, "site-downloads")?) }
            ul.plain {
                li { a href="release.json" { (t(lang, "site-download-release")?) } }
                li { a href="release.note" { (t(lang, "site-download-note")?) } }
                li { a href="../proof.json" { (t(lang, "site-download-proof")?) } }
            }
            (method(release, lang)?)
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
        (with_days(release, visit.lang, "site-cohort")?) " · "
        (with_total(release, visit.lang, "site-about-reports")?)
    })
}

/// Each question of a release with its finding; `heading` makes a heading of what it is given, one
/// level below what stands above.
fn questions(
    release: &Release,
    visit: &Visit,
    heading: fn(&Markup) -> Markup,
) -> Result<Markup, MissingText> {
    let lang = visit.lang;
    let address = |question: &str| {
        let number = release.cohort.number;
        format!(
            "/{}/statistics/{number}/{question}?lang={}",
            visit.network,
            lang.code()
        )
    };
    Ok(html! {
        ul.questions {
            @for table in &release.tables {
                @let link = html! {
                    a href=(address(&table.question)) { (label(&table.label, release, lang)) }
                };
                li {
                    (heading(&link))
                    p { (finding(table, release, lang)?) }
                }
            }
        }
    })
}

fn releases(visit: &Visit) -> Result<Markup, MissingText> {
    let lang = visit.lang;
    Ok(html! {
        ul.plain {
            @for verified in visit.releases.all().iter().rev() {
                @let release = verified.release();
                li {
                    a href={ (release.cohort.number) "/?lang=" (lang.code()) } {
                        (with_days(release, lang, "site-cohort")?)
                    }
                    " · " (with_total(release, lang, "site-about-reports")?)
                }
            }
        }
    })
}
