//! The quotes that stand beside figures.

use std::fmt::Write as _;

use anyhow::{Context, ensure};

use crate::desk::inert::inert_line;
use crate::release::quotes::{VerifiedQuotes, newest};
use crate::release::{Note, Proved};

/// Checks a statement of quotes, and says what it holds; nothing where there is none.
pub(super) fn told(note: Option<&Note>, proved: &Proved) -> anyhow::Result<String> {
    let Some(note) = note else {
        return Ok(String::new());
    };
    let verified = VerifiedQuotes::verify(note.clone(), &proved.chain);
    let verified = verified.context("NOT VERIFIED: the quotes")?;
    let quotes = verified.quotes();
    let newest = newest(&proved.releases);
    ensure!(
        quotes.all().is_empty() || newest.is_some(),
        "NOT VERIFIED: there are quotes, and no figures that they could stand beside"
    );
    let count = quotes.all().len();
    let shown = quotes.all().iter();
    let shown = shown.filter(|quote| newest.is_some_and(|it| quote.illustrates().stands(it)));
    let mut told = format!(
        "Quotes: statement {} of {}, signed by enough of those who could sign on its day: {count} in \
         all, {} beside figures now.\n  Each statement replaces the one before it, so that a quote \
         can be taken back.\n",
        quotes.number(),
        quotes.issued(),
        shown.count()
    );
    for quote in quotes.all() {
        let beside = quote.illustrates();
        let text = inert_line(quote.text().as_str());
        let _ = writeln!(told, "  {} {}: {text}", beside.question, beside.code);
    }
    Ok(told)
}
