//! How figures are made, for people who judge figures.

use axum::response::Response;
use maud::{Markup, PreEscaped, html};

use super::words::{label, method_args, percent, top};
use super::{STYLE, Visit, public};
use crate::release::quotes::LEAST_FIGURE;
use crate::release::{Parameters, Release};
use crate::text::{Lang, MissingText, t, t_args};
use crate::web::{Page, PublicError};

/// The method of the newest release.
pub async fn show(visit: Visit) -> Result<Response, PublicError> {
    let newest = visit.newest().ok_or_else(PublicError::not_found)?;
    public(page(&visit, newest.release()))
}

fn page(visit: &Visit, release: &Release) -> Result<Page, MissingText> {
    let lang = visit.lang;
    let publisher = label(&release.particulars.publisher, release, lang);
    let parameters = &release.parameters;
    let words = |id| said(id, release, lang);
    let body = html! {
        (top(visit, visit.newest())?)
        main {
            h1 { (t(lang, "site-method")?) }
            p.caveat { (t(lang, "site-caveat")?) }
            @for id in ["site-method-counted", "site-method-questions", "site-method-rounded"] {
                (words(id)?)
            }
            (chances(parameters, lang)?)
            @for id in ["site-method-ladder", "site-method-crossed", "site-method-check",
                "site-method-repair", "site-method-known", "site-method-years",
                "site-method-corrections", "site-method-read"]
            {
                (words(id)?)
            }
            (errors(parameters, lang)?)
            (words("site-method-beyond")?)
            (quotes(lang)?)
            // Of every network: whether it has a partner is nowhere public.
            (words("site-method-partners")?)
            h2 { (t(lang, "site-method-parameters")?) }
            p { (t_args(lang, "site-method-name", &method_args(release))?) }
            p { a href=(visit.link("")) { (t(lang, "site-title")?) } }
        }
    };
    let title = format!("{} – {publisher}", t(lang, "site-method")?);
    Ok(Page::new(lang, title, &STYLE, body))
}

/// A paragraph of the method.
fn said(id: &str, release: &Release, lang: Lang) -> Result<Markup, MissingText> {
    // The text is ours and has its own emphasis; the arguments are numbers.
    Ok(html! { p { (PreEscaped(t_args(lang, id, &method_args(release))?)) } })
}

/// Where quotes stand.
fn quotes(lang: Lang) -> Result<Markup, MissingText> {
    let said = t_args(
        lang,
        "site-method-quotes",
        &[("least", LEAST_FIGURE.into())],
    )?;
    // As above.
    Ok(html! { p { (PreEscaped(said)) } })
}

/// To which figures a count may be rounded, and how likely each is.
fn chances(parameters: &Parameters, lang: Lang) -> Result<Markup, MissingText> {
    let base = parameters.base.max(1);
    let counts = 2 * base..=3 * base;
    let chance = |count: u64| {
        let (low, over) = (count - count % base, count % base);
        // In whole percent; exact for every base that divides 100.
        let up = 100 * over / base;
        (over > 0).then_some(((low, 100 - up), (low + base, up)))
    };
    Ok(html! {
        table.words {
            caption { (t(lang, "site-method-chances")?) }
            thead { tr {
                th scope="col" { (t(lang, "site-method-true")?) }
                th scope="col" { (t(lang, "site-method-published")?) }
            } }
            tbody { @for count in counts { tr {
                th scope="row" { (count) }
                td { @match chance(count) {
                    None => { (count) " (" (percent(100u8, lang)?) ")" }
                    Some(((low, down), (high, up))) => {
                        (low) " (" (percent(down, lang)?) ") · "
                        (high) " (" (percent(up, lang)?) ")"
                    }
                } }
            } } }
        }
    })
}

/// How far figures, and what is worked out from them, may lie from the truth.
fn errors(parameters: &Parameters, lang: Lang) -> Result<Markup, MissingText> {
    let base = parameters.base.max(1);
    let rows = [
        ("site-method-error-one", 1),
        ("site-method-error-two", 2),
        ("site-method-error-ten", 10),
    ];
    Ok(html! {
        table.words {
            caption { (t(lang, "site-method-errors")?) }
            thead { tr {
                th scope="col" { (t(lang, "site-method-error-of")?) }
                th scope="col" { (t(lang, "site-method-largest")?) }
                th scope="col" { (t(lang, "site-method-deviation")?) }
            } }
            tbody { @for (id, figures) in rows { tr {
                th scope="row" { (t(lang, id)?) }
                td { "±" (figures * (base - 1)) }
                td { (decimal(deviation(base, figures), lang)) }
            } } }
        }
    })
}

/// The standard deviation, in tenths and rounded up, of the sum of the errors of so many figures,
/// each drawn for itself: that of one is the square root of r(b - r) for a remainder r.
fn deviation(base: u64, figures: u64) -> u64 {
    let variance = (0..base)
        .map(|rest| rest * (base - rest))
        .max()
        .unwrap_or(0);
    // A hundredfold under the root is tenfold over it.
    let hundredfold = 100 * figures * variance;
    let root = hundredfold.isqrt();
    root + u64::from(root * root < hundredfold)
}

/// A number of tenths as people write it.
fn decimal(tenths: u64, lang: Lang) -> String {
    let mark = match lang.code() {
        "ar" | "en" | "sw" => '.',
        _ => ',',
    };
    format!("{}{mark}{}", tenths / 10, tenths % 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Over all draws of a count that is 2 above a multiple of 5: 2·3 = 6, whose root is 2.449.
    #[test]
    fn the_largest_deviation_is_that_of_a_count_between_two_figures() {
        assert_eq!(deviation(5, 1), 25);
        assert_eq!(deviation(5, 2), 35);
        assert_eq!(deviation(5, 10), 78);
        assert_eq!(deviation(10, 1), 50);
        assert_eq!(decimal(25, Lang::En), "2.5");
        assert_eq!(decimal(25, Lang::Fr), "2,5");
    }
}
