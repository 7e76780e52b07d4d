//! All that analysts did with the report, in order.

use maud::{Markup, html};

use super::{Sheet, inert};
use crate::desk::acts::{Deed, Done, Mark, Verdict};
use crate::desk::workbench::inbox::short;
use crate::web::PublicError;

pub(super) fn panel(sheet: &Sheet<'_>) -> Result<Markup, PublicError> {
    let words = sheet.words;
    let ledger = &sheet.shelf.book().ledger;
    let mut lines = Vec::new();
    for Done { author, deed } in ledger.history(sheet.case.id) {
        lines.push((sheet.desk.name_of(author), line(sheet, deed)?));
    }
    Ok(html! {
        section.history aria-labelledby="history" {
            h2 #history { (words.t("desk-report-history")?) }
            @if lines.is_empty() { p.hint { (words.t("desk-report-no-history")?) } }
            ol { @for (who, what) in lines { li { b { (who) } " " (what) } } }
        }
    })
}

/// An act in a line. Of words it says that they were written, never what they say.
fn line(sheet: &Sheet<'_>, deed: &Deed) -> Result<Markup, PublicError> {
    let words = sheet.words;
    let plain = |id: &str| words.t(id).map(|text| html! { (text) });
    match deed {
        Deed::Mark { mark, on } => return marked(sheet, mark, *on),
        Deed::Recode(recode) => {
            let codes = recode.codes.as_ref().map(|codes| {
                codes
                    .iter()
                    .map(String::as_str)
                    .collect::<Vec<_>>()
                    .join(" ")
            });
            let id = match codes.as_deref() {
                None => "desk-history-as-sent",
                Some("") => "desk-history-no-answer",
                Some(_) => "desk-history-recode",
            };
            let codes = codes.unwrap_or_default();
            return Ok(html! {
                (words.t(id)?) " " code { (inert(&recode.question)) }
                @if !codes.is_empty() { (words.onwards()) code { (inert(&codes)) } }
            });
        }
        Deed::Assign(Some(who)) => {
            let text = sheet.by("desk-history-assign", *who)?;
            return Ok(html! { (text) });
        }
        Deed::Verdict(Verdict::DuplicateOf(of)) => {
            let args = [("of", short(*of).into())];
            let text = words.with("desk-history-duplicate", &args)?;
            return Ok(html! { (text) });
        }
        _ => {}
    }
    plain(match deed {
        Deed::Verdict(Verdict::Accept) => "desk-history-accept",
        Deed::Verdict(Verdict::Reject) => "desk-history-reject",
        Deed::Verdict(Verdict::Junk) => "desk-history-junk",
        Deed::Verdict(_) => "desk-history-undecided",
        Deed::Assign(_) => "desk-history-nobody",
        Deed::Close(true) => "desk-history-close",
        Deed::Close(false) => "desk-history-reopen",
        Deed::Note(_) => "desk-history-note",
        Deed::Quote { .. } => "desk-history-quote",
        Deed::ApproveQuote { .. } => "desk-history-approve",
        Deed::TakeBack { on: true, .. } => "desk-history-take-back",
        Deed::TakeBack { on: false, .. } => "desk-history-put-back",
        Deed::Ask(Some(_)) => "desk-history-ask",
        Deed::Ask(None) => "desk-history-ask-no-more",
        Deed::NoQuotes(true) => "desk-history-no-quotes",
        Deed::NoQuotes(false) => "desk-history-quotes-again",
        Deed::Mark { .. } | Deed::Recode(_) => "desk-history-mark",
    })
}

fn marked(sheet: &Sheet<'_>, mark: &Mark, on: bool) -> Result<Markup, PublicError> {
    let words = sheet.words;
    let did = words.t(if on {
        "desk-history-mark"
    } else {
        "desk-history-unmark"
    })?;
    let name = match mark {
        Mark::Tag(tag) => html! { (inert(&tag.to_string())) },
        Mark::Verified(how) => {
            html! { (words.t(&format!("desk-report-verified-{}", how.code()))?) }
        }
        Mark::Outcome(what) => {
            html! { (words.t(&format!("desk-report-outcome-{}", what.code()))?) }
        }
    };
    Ok(html! { (did) " " q { (name) } })
}
