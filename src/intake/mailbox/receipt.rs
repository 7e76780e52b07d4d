//! The receipt, shown once.

use std::sync::LazyLock;

use maud::{Markup, html};

use super::super::form;
use super::super::network::Network;
use crate::text::{Lang, MissingText, t};
use crate::web::{Page, Style};

/// With a way to print: nothing but the slip, of the size of a business card.
static STYLE: LazyLock<Style> = LazyLock::new(|| {
    let own = [include_str!("../intake.css"), include_str!("receipt.css")].concat();
    Style::with(&own)
});

/// The page after a report was stored: the receipt, what it is for, and what finding it means.
///
/// Its title is one that may stand in a history or in a printer's queue. `host` is where the
/// browser found this page.
pub fn receipt_page(
    network: &Network,
    lang: Lang,
    digits: &str,
    host: Option<&str>,
) -> Result<Page, MissingText> {
    let body = html! {
        (form::top(network, lang, false)?)
        main {
            h1 { (t(lang, "receipt-title")?) }
            p { (t(lang, "receipt-this")?) }
            (groups(digits, "digits"))
            p { strong { (t(lang, "receipt-write")?) } }
            ul {
                @for id in ["receipt-for", "receipt-come-back", "receipt-finder", "receipt-lost"] {
                    li { (t(lang, id)?) }
                }
            }
            (slip(network, lang, digits, host)?)
            p { (t(lang, "receipt-next")?) }
            p { (t(lang, "receipt-leave")?) }
            (form::help(network, lang, true)?)
            p { a href=(form::address(network)) { (t(lang, "receipt-another")?) } }
        }
        (form::bottom(network, lang)?)
    };
    let title = t(lang, "receipt-page-title")?;
    Ok(Page::new(lang, title, &STYLE, body))
}

fn groups(digits: &str, class: &str) -> Markup {
    html! {
        p class=(class) lang="zxx" {
            @for (at, group) in digits.split(' ').enumerate() {
                @if at > 0 { " " }
                span { (group) }
            }
        }
    }
}

/// What comes out on paper: the digits and a line that does not tell what they are for. The
/// address stands below only where the reporter wants it to.
fn slip(
    network: &Network,
    lang: Lang,
    digits: &str,
    host: Option<&str>,
) -> Result<Markup, MissingText> {
    let address = form::address(network);
    Ok(html! {
        p { (t(lang, "receipt-slip")?) }
        @if host.is_some() {
            input #slip-where type="checkbox" autocomplete="off";
            label.choice for="slip-where" { (t(lang, "receipt-slip-where")?) }
        }
        div.slip aria-hidden="true" {
            (groups(digits, "small"))
            p { (t(lang, "receipt-slip-line")?) }
            @if let Some(host) = host { p.where dir="ltr" { (host) (address) } }
        }
    })
}
