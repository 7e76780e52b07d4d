//! How anybody can check the figures, in plain words: for people who type no commands too.

use axum::response::Response;
use http::HeaderMap;
use maud::{Markup, PreEscaped, html};

use super::files::File;
use super::words::{label, top};
use super::{STYLE, Visit, public};
use crate::release::Release;
use crate::text::{MissingText, Value, t, t_args};
use crate::web::{Page, PublicError};

/// The same steps with tools that everybody has.
const BY_HAND: &str = include_str!("../../docs/verify-by-hand.md");

/// Where the page is, below the statistics.
pub const PAGE: &str = "check";

/// The page.
pub async fn show(visit: Visit) -> Result<Response, PublicError> {
    let newest = visit.newest().ok_or_else(PublicError::not_found)?;
    public(page(&visit, newest.release()))
}

/// The steps by hand, as a file.
pub async fn by_hand(visit: Visit, headers: HeaderMap) -> Result<Response, PublicError> {
    visit.newest().ok_or_else(PublicError::not_found)?;
    let file = File {
        kind: "text/markdown; charset=utf-8",
        name: "verify-by-hand.md".to_owned(),
        content: BY_HAND.into(),
    };
    Ok(file.answer(&headers))
}

fn page(visit: &Visit, release: &Release) -> Result<Page, MissingText> {
    let lang = visit.lang;
    let publisher = label(&release.particulars.publisher, release, lang);
    let (whose, hash) = ([("publisher", publisher)], t(lang, "site-fact-hash")?);
    let said = |id, args: &[_]| said(id, args, visit);
    let body = html! {
        (top(visit, visit.newest())?)
        main {
            h1 { (t(lang, "site-verify")?) }
            (said("site-verify-why", &[])?)
            (said("site-verify-compare", &[("hash", &hash)])?)
            (said("site-verify-program", &[])?)
            pre { "corncrake verify " (visit.address("")) }
            (said("site-verify-root", &whose)?)
            (said("site-verify-hand", &[])?)
            p { a href="verify-by-hand.md" { "verify-by-hand.md" } }
            (said("site-verify-limits", &[])?)
            p { a href=(visit.link("")) { (t(lang, "site-title")?) } }
        }
    };
    let title = format!("{} – {publisher}", t(lang, "site-verify")?);
    Ok(Page::new(lang, title, &STYLE, body))
}

/// A paragraph. Its emphasis is ours; what stands in it is words of others.
fn said(id: &str, args: &[(&'static str, &str)], visit: &Visit) -> Result<Markup, MissingText> {
    let harmless = |text: &str| Value::from(html! { (text) }.into_string());
    let args: Vec<_> = args
        .iter()
        .map(|&(name, text)| (name, harmless(text)))
        .collect();
    Ok(html! { p { (PreEscaped(t_args(visit.lang, id, &args)?)) } })
}
