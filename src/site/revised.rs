//! Corrected editions: that a release is one and why, what was withdrawn with it, and the signed
//! editions before it.

use axum::extract::Path;
use axum::response::Response;
use http::{HeaderMap, StatusCode};
use maud::{Markup, html};

use super::files::File;
use super::formats::Format;
use super::named::Named;
use super::words::{called, day, label, top};
use super::{STYLE, Visit, public};
use crate::release::{Release, VerifiedRelease, withdrawn};
use crate::text::{Lang, MissingText, t, t_args};
use crate::web::{Page, PublicError};

/// Which release it replaces, and why; nothing where it is a first edition.
pub fn sentence(release: &Release, lang: Lang) -> Result<Option<String>, MissingText> {
    let said = release.revises.as_ref().map(|revision| {
        let reason = label(&revision.reason, release, lang);
        let args = [("of", revision.of.into()), ("reason", reason.into())];
        t_args(lang, "site-revised", &args)
    });
    said.transpose()
}

/// "Revised on 3 January 2028".
pub fn title(release: &Release, lang: Lang) -> Result<String, MissingText> {
    let args = [("day", day(release.issued, lang)?.into())];
    t_args(lang, "site-revised-title", &args)
}

/// The way to the edition before; nothing where there is none.
pub fn before(release: &Release, visit: &Visit) -> Result<Markup, MissingText> {
    let lang = visit.lang;
    Ok(html! {
        @if let Some(revision) = &release.revises {
            @let file = format!("edition/{}.note", revision.of);
            p { a href=(visit.link(&file)) { (t(lang, "site-revised-before")?) } }
        }
    })
}

/// What stands at the top of a corrected edition.
pub fn notice(release: &Release, visit: &Visit) -> Result<Markup, MissingText> {
    let lang = visit.lang;
    let Some(sentence) = sentence(release, lang)? else {
        return Ok(html! {});
    };
    let mut gone = Vec::new();
    for name in withdrawn(&release.address(), visit.releases.all()) {
        let code = match &name.by {
            Some(by) => format!("{}.by.{by}", name.question),
            None => name.question.clone(),
        };
        let called = wording(
            visit,
            &release.address(),
            &name.question,
            name.by.as_deref(),
        )?;
        gone.push((visit.below(release, &code), called));
    }
    Ok(html! {
        section.revised aria-labelledby="revised" {
            h2 #revised { (title(release, lang)?) }
            p { (sentence) }
            @if !gone.is_empty() {
                p { (t(lang, "site-revised-withdrawn")?) }
                ul { @for (address, called) in gone { li { a href=(address) { (called) } } } }
            }
            (before(release, visit)?)
        }
    })
}

/// All editions of a release, oldest first.
fn editions<'v>(visit: &'v Visit, address: &str) -> Vec<&'v VerifiedRelease> {
    let all = visit.releases.all().iter();
    all.filter(|one| one.release().address() == address)
        .collect()
}

/// What a table is called, in the newest edition that has its questions.
fn wording(
    visit: &Visit,
    address: &str,
    question: &str,
    by: Option<&str>,
) -> Result<String, MissingText> {
    let editions = editions(visit, address);
    let of = |code: &str| {
        let mut newest = editions.iter().rev().map(|one| one.release());
        let found = newest.find_map(|one| Some(label(&one.table(code)?.label, one, visit.lang)));
        found.unwrap_or(code).to_owned()
    };
    let Some(by) = by else {
        return Ok(of(question));
    };
    let args = [("question", of(question).into()), ("by", of(by).into())];
    t_args(visit.lang, "site-held-pair", &args)
}

/// The answer for a figure, as a page or a file, that was withdrawn from the release with this
/// address; nothing where it was not.
pub fn gone(visit: &Visit, address: &str, file: &str) -> Result<Option<Response>, PublicError> {
    let name = Format::split(file).map_or(file, |(name, _)| name);
    let Some(named) = Named::parse(name).filter(|named| named.ending.is_none()) else {
        return Ok(None);
    };
    let is_it = |question: &str, by: Option<&str>| question == named.question && by == named.by;
    let editions = editions(visit, address);
    let withdrawing = editions.windows(2).rev().find(|pair| {
        let gone = pair[1].release().withdrawn_from(pair[0].release());
        gone.iter().any(|it| is_it(&it.question, it.by.as_deref()))
    });
    let Some([_, by]) = withdrawing else {
        return Ok(None);
    };
    let called = wording(visit, address, named.question, named.by);
    let page = called.and_then(|called| gone_page(visit, by, &called));
    public(page).map(Some)
}

fn gone_page(
    visit: &Visit,
    verified: &VerifiedRelease,
    question: &str,
) -> Result<Page, MissingText> {
    let lang = visit.lang;
    let release = verified.release();
    let reason = release.revises.as_ref().map(|of| &of.reason);
    let reason = reason.map_or("", |reason| label(reason, release, lang));
    let args = [
        ("day", day(release.issued, lang)?.into()),
        ("reason", reason.into()),
    ];
    let body = html! {
        (top(visit, Some(verified))?)
        main {
            p.kicker { (called(release, lang)?) }
            h1 { (question) }
            p.finding { (t_args(lang, "site-withdrawn", &args)?) }
            p { (t_args(lang, "site-withdrawn-why", &args)?) }
            p { (t(lang, "site-withdrawn-stays")?) }
            (before(release, visit)?)
            p { a href=(visit.link("method")) { (t(lang, "site-method-more")?) } }
            p { a href=(visit.below(release, "")) { (t(lang, "site-back")?) } }
        }
    };
    let publisher = label(&release.particulars.publisher, release, lang);
    let page = Page::new(lang, format!("{question} – {publisher}"), &STYLE, body);
    Ok(page.status(StatusCode::GONE))
}

/// A signed release by its number, whether or not a later edition stands in its place.
pub async fn edition(
    visit: Visit,
    Path((_, file)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, PublicError> {
    let number = file.strip_suffix(".note").and_then(|it| it.parse().ok());
    let mut all = visit.releases.all().iter();
    let one = number.and_then(|number: u32| all.find(|one| one.release().number == number));
    let one = one.ok_or_else(PublicError::not_found)?;
    let file = File {
        kind: "text/plain; charset=utf-8",
        name: format!("{}-edition-{}.note", visit.network, one.release().number),
        content: one.note().to_string().into(),
    };
    Ok(file.answer(&headers))
}
