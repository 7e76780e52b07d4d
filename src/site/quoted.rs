//! Words of people who reported, beside the figure that they illustrate.
//!
//! A quote stands beside an answer only where both the release on the page and the network's newest
//! one show enough reports with that answer: [`crate::release::quotes`] says why.

use maud::{Markup, html};

use super::Visit;
use super::words::answer;
use crate::release::quotes::{Quote, newest};
use crate::release::{Release, Table};
use crate::text::{Lang, MissingText, t, t_args};

/// The most quotes beside one answer.
const BESIDE_ONE: usize = 2;

/// The most quotes on the page of one figure.
const ON_A_PAGE: usize = 6;

/// The quotes beside the answers to one question, in the order of its answers.
fn of<'a>(table: &Table, release: &Release, visit: &'a Visit) -> Vec<&'a Quote> {
    let (Some(quotes), Some(newest)) = (visit.releases.quotes(), newest(visit.releases.all()))
    else {
        return Vec::new();
    };
    let stands = |quote: &&Quote| {
        let beside = quote.illustrates();
        beside.stands(newest) && beside.stands(release)
    };
    let mut found = Vec::new();
    for row in &table.rows {
        let all = quotes.quotes().all().iter();
        let of_row = all.filter(|quote| {
            let beside = quote.illustrates();
            beside.question == table.question && beside.code == row.code
        });
        found.extend(of_row.filter(stands).take(BESIDE_ONE));
    }
    found
}

/// All that are shown on the page of a figure, with what is to be said of them.
pub fn all(table: &Table, release: &Release, visit: &Visit) -> Result<Markup, MissingText> {
    let quotes = of(table, release, visit);
    let lang = visit.lang;
    Ok(html! {
        @if !quotes.is_empty() {
            section.quoted {
                h2 id="quotes" { (t(lang, "site-quotes")?) }
                @for quote in quotes.into_iter().take(ON_A_PAGE) {
                    (one(quote, table, release, lang)?)
                }
                p.small { (t(lang, "site-quotes-note")?) }
            }
        }
    })
}

/// The first of them, for pages that show many figures.
pub fn first(
    table: &Table,
    release: &Release,
    visit: &Visit,
) -> Result<Option<Markup>, MissingText> {
    let quotes = of(table, release, visit);
    let first = quotes.first();
    first
        .map(|quote| one(quote, table, release, visit.lang))
        .transpose()
}

/// What is to be said wherever a quote stands.
pub fn note(lang: Lang) -> Result<Markup, MissingText> {
    Ok(html! { p.small { (t(lang, "site-quotes-note")?) } })
}

fn one(quote: &Quote, table: &Table, release: &Release, lang: Lang) -> Result<Markup, MissingText> {
    let code = &quote.illustrates().code;
    let row = table.rows.iter().find(|row| row.code == *code);
    let answer = row.map(|row| answer(row, release, lang)).transpose()?;
    let args = [("answer", answer.unwrap_or_default().into())];
    // A language that this program does not know has no name here, and writes as its letters do.
    let written: Option<Lang> = quote.lang().parse().ok();
    let foreign = written.filter(|written| *written != lang);
    Ok(html! {
        figure.quote {
            // Which way it runs its own letters say: people write in one language on a form in
            // another.
            blockquote lang=(quote.lang()) dir="auto" {
                @for part in quote.text().as_str().split("\n\n") {
                    p dir="auto" {
                        @for (at, line) in part.split('\n').enumerate() {
                            @if at > 0 { br; }
                            (line)
                        }
                    }
                }
            }
            figcaption {
                (t_args(lang, "site-quote-of", &args)?)
                @if let Some(other) = foreign {
                    " · " span lang=(other.code()) { (other.own_name()) }
                }
            }
        }
    })
}
