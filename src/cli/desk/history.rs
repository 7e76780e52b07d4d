//! What was done with one report, and where that has led.

use std::fmt::Write as _;

use clap::Args;

use super::{At, find, print, short_hash};
use crate::clock::Date;
use crate::desk::Desk;
use crate::desk::acts::{Approval, Deed, Done, Ledger, Mark, Recode, Verdict};
use crate::desk::inert::inert_line;
use crate::keys::public::{Hash, ReportId};

/// Shows all that analysts did with one report, in order
#[derive(Debug, Args)]
pub struct History {
    #[command(flatten)]
    at: At,
    /// The report's number, or its first letters and digits
    #[arg(value_name = "ID")]
    id: String,
}

impl History {
    pub fn run(self) -> anyhow::Result<()> {
        let desk = self.at.open()?;
        let (day, id) = find(&desk, &self.id)?;
        let ledger = desk.ledger()?;
        let mut text = format!("Report {id}, arrived {day}\n");
        for Done { author, deed } in ledger.history(id) {
            writeln!(text, "{}: {}", desk.name_of(author), in_words(&desk, deed))?;
        }
        if ledger.history(id).next().is_none() {
            text.push_str("Nobody has done anything with it yet.\n");
        }
        print(&text)
    }
}

/// What stands besides the decision: marks, whose it is, whether it is closed.
pub fn standing(
    text: &mut String,
    desk: &Desk,
    ledger: &Ledger,
    id: ReportId,
) -> anyhow::Result<()> {
    let marks = ledger.marks(id);
    let tags: Vec<String> = marks
        .iter()
        .filter_map(|mark| match mark {
            Mark::Tag(tag) => Some(inert_line(&tag.to_string())),
            _ => None,
        })
        .collect();
    if !tags.is_empty() {
        writeln!(text, "Tags: {}", tags.join(" "))?;
    }
    for mark in marks {
        match mark {
            Mark::Verified(how) => writeln!(text, "Borne out: {}", how.words())?,
            Mark::Outcome(what) => writeln!(text, "Came of it: {}", what.words())?,
            Mark::Tag(_) => {}
        }
    }
    if let Some(who) = ledger.assigned_to(id) {
        writeln!(text, "Looked after by {}.", desk.name_of(who))?;
    }
    if ledger.is_closed(id) {
        writeln!(text, "Closed: there is nothing left to do.")?;
    }
    Ok(())
}

/// Answers that count otherwise than they were sent.
pub fn recoded(
    text: &mut String,
    desk: &Desk,
    ledger: &Ledger,
    (day, id): (Date, ReportId),
) -> anyhow::Result<()> {
    for recoded in desk.recoded(ledger, day, id)? {
        let codes = match recoded.codes.as_slice() {
            [] => "no answer".to_owned(),
            codes => inert_line(&codes.join(" ")),
        };
        let (question, by) = (inert_line(&recoded.question), desk.name_of(recoded.by));
        writeln!(
            text,
            "Counts otherwise than sent: {question} as {codes} ({by})"
        )?;
    }
    Ok(())
}

/// An act in a line. Of words it gives the numbers, never what they say.
fn in_words(desk: &Desk, deed: &Deed) -> String {
    match deed {
        Deed::Verdict(Verdict::Accept) => "accepted".to_owned(),
        Deed::Verdict(Verdict::Reject) => "rejected".to_owned(),
        Deed::Verdict(Verdict::Junk) => "junk".to_owned(),
        Deed::Verdict(Verdict::DuplicateOf(of)) => format!("a duplicate of {of}"),
        Deed::Verdict(Verdict::Undecided) => "put back among the undecided".to_owned(),
        Deed::Mark { mark, on } => or_not_any_more(*on, mark_in_words(mark)),
        Deed::Recode(recode) => recode_in_words(recode),
        Deed::Assign(Some(who)) => format!("looked after by {}", desk.name_of(*who)),
        Deed::Assign(None) => "looked after by nobody".to_owned(),
        Deed::Close(true) => "closed".to_owned(),
        Deed::Close(false) => "open again".to_owned(),
        Deed::Note(words) => format!("note {}", short_hash(words.id())),
        Deed::Quote { words, .. } => format!("quote {}", short_hash(words.id())),
        Deed::ApproveQuote {
            quote, approval, ..
        } => approval_in_words(*quote, *approval),
        Deed::TakeBack { words, on: true } => format!("took {} back", short_hash(*words)),
        Deed::TakeBack { words, on: false } => format!("put {} there again", short_hash(*words)),
        Deed::Ask(Some(_)) => "asked the reporter something, and waits for them".to_owned(),
        Deed::Ask(None) => "does not wait for the reporter any more".to_owned(),
        Deed::NoQuotes(on) => {
            or_not_any_more(*on, "the reporter does not want to be quoted".to_owned())
        }
    }
}

fn or_not_any_more(on: bool, what: String) -> String {
    if on {
        what
    } else {
        format!("not any more: {what}")
    }
}

fn mark_in_words(mark: &Mark) -> String {
    match mark {
        Mark::Tag(tag) => format!("tag {}", inert_line(&tag.to_string())),
        Mark::Verified(how) => format!("borne out, {}", how.words()),
        Mark::Outcome(what) => format!("came of it, {}", what.words()),
    }
}

fn recode_in_words(recode: &Recode) -> String {
    let question = inert_line(&recode.question);
    match &recode.codes {
        None => format!("{question} counts as sent"),
        Some(codes) if codes.is_empty() => format!("{question} counts as no answer"),
        Some(codes) => {
            let codes: Vec<&str> = codes.iter().map(String::as_str).collect();
            format!("{question} counts as {}", inert_line(&codes.join(" ")))
        }
    }
}

fn approval_in_words(quote: Hash, approval: Approval) -> String {
    let quote = short_hash(quote);
    match approval {
        Approval::Given => format!("approved quote {quote} for publication"),
        Approval::Objected => format!("objected to publishing quote {quote}"),
        Approval::TakenBack => format!("has no view on quote {quote} any more"),
    }
}
