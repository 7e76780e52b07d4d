//! Notes and quotes: writing them, taking them back, approving them, showing them.

use std::fmt::Write as _;

use anyhow::{Context, bail};
use clap::Args;

use super::show::quote as shown;
use super::typed::Typed;
use super::{At, Workbench, confirm, find, short, short_hash, today};
use crate::desk::acts::{Act, Approval, Deed, Ledger, Standing};
use crate::desk::inert::inert;
use crate::desk::redaction::{Piece, redact};
use crate::desk::words::{Bar, MOST_WORDS_BYTES, NoWords, ReadQuote, View, Written};
use crate::keys::public::{Hash, ReportId};
use crate::release::quotes::{Beside, LEAST_FIGURE, newest};
use crate::seal::open::OpenedReport;

/// Writes an internal note on a report
///
/// Analysts who read words see it, with your name; nobody else can open it. It cannot be erased: one
/// that is taken back is not shown any more, but the other desks have it. Name nobody in it whom the
/// report does not name.
#[derive(Debug, Args)]
pub struct Note {
    #[command(flatten)]
    at: At,
    /// The report's number, or its first letters and digits
    #[arg(value_name = "REPORT")]
    id: String,
    #[command(flatten)]
    words: Typed,
    /// Write nothing: take the note with this number back
    #[arg(long, value_name = "NOTE", conflicts_with = "text")]
    take_back: Option<String>,
    /// Write nothing: put the note with this number there again, which you took back
    #[arg(long, value_name = "NOTE", conflicts_with_all = ["text", "take_back"])]
    put_back: Option<String>,
}

/// Proposes a quote of a report for publication
///
/// Begin with the report's own words. Cut what may tell who somebody is, and put […] or a general
/// word in square brackets, such as [a nurse]: all that stands outside of brackets must be the
/// report's, word for word. It may be published once another analyst has approved it, and only if
/// the reporter agreed to be quoted.
#[derive(Debug, Args)]
pub struct Quote {
    #[command(flatten)]
    at: At,
    /// The report's number, or its first letters and digits
    #[arg(value_name = "REPORT")]
    id: String,
    #[command(flatten)]
    words: Typed,
    /// Write it down without asking
    #[arg(long)]
    yes: bool,
    /// Write nothing: take the quote with this number back
    #[arg(long, value_name = "QUOTE", group = "instead", conflicts_with = "text")]
    take_back: Option<String>,
    /// Write nothing: put the quote with this number there again, which you took back
    #[arg(long, value_name = "QUOTE", group = "instead", conflicts_with = "text")]
    put_back: Option<String>,
    /// Write nothing: the reporter has said since that they do not want to be quoted
    #[arg(long, group = "instead", conflicts_with = "text")]
    never: bool,
    /// Write nothing: that the reporter does not want to be quoted, you said by mistake
    #[arg(long, group = "instead", conflicts_with = "text")]
    not_never: bool,
}

/// Approves another analyst's quote for publication
///
/// Look for whoever could be recognised, also by what is told about them: a place, a day, a rank, an
/// illness. The report is shown with what the quote leaves out between [- and -], and what stands
/// there instead between {+ and +}.
#[derive(Debug, Args)]
pub struct Approve {
    #[command(flatten)]
    at: At,
    /// The report's number, or its first letters and digits
    #[arg(value_name = "REPORT")]
    id: String,
    /// The quote's number, or its first letters and digits
    #[arg(value_name = "QUOTE")]
    quote: String,
    /// The answer beside whose figure it may stand, such as what=V03: one that the report gives
    #[arg(long, value_name = "QUESTION=CODE", conflicts_with_all = ["object", "undo"])]
    beside: Option<String>,
    /// It must not be published
    #[arg(long)]
    object: bool,
    /// Take back what you said about it
    #[arg(long, conflicts_with = "object")]
    undo: bool,
    /// Approve without asking
    #[arg(long)]
    yes: bool,
}

impl Note {
    pub fn run(self) -> anyhow::Result<()> {
        let desk = self.at.open()?;
        let (_, report) = find(&desk, &self.id)?;
        if let Some((number, on)) = instead(self.take_back.as_deref(), self.put_back.as_deref()) {
            let ids = desk.ledger()?;
            let ids = ids.notes(report).into_iter().map(|note| note.words.id());
            return take_back(&desk, report, by_number(ids, number, "note")?, on);
        }
        let ask = format!("Write the note, at most about {MOST_WORDS_BYTES} characters.");
        let text = Written::new(&self.words.read(&ask)?).context("this cannot be written down")?;
        let act = desk.write_note(report, &text, today())?;
        let number = written(&act);
        desk.act(&[act], today())?;
        say!("Note {number} written down. {SHARED}");
        Ok(())
    }
}

impl Quote {
    pub fn run(self) -> anyhow::Result<()> {
        let desk = self.at.open()?;
        let (day, report) = find(&desk, &self.id)?;
        if let Some((number, on)) = instead(self.take_back.as_deref(), self.put_back.as_deref()) {
            let ids = desk.ledger()?;
            let ids = ids.quotes(report).into_iter().map(|quote| quote.id);
            return take_back(&desk, report, by_number(ids, number, "quote")?, on);
        }
        if self.never || self.not_never {
            let deed = Deed::NoQuotes(self.never);
            desk.act(&[Act { report, deed }], today())?;
            say!("Written down. {SHARED}");
            return Ok(());
        }
        let opened = open(&desk, (day, report))?;
        let ask =
            "Write the quote, with […] for what is cut and [a general word] for who or where.";
        let text = Written::new(&self.words.read(ask)?).context("this cannot be written down")?;
        let act = desk
            .write_quote(&desk.ledger()?, (report, &opened), &text, today())
            .map_err(|why| named(&desk, why))
            .context("this cannot be quoted")?;
        let mut told = String::new();
        difference(&mut told, &opened, text.expose_text())?;
        eprintln!("{told}");
        if !self.yes && !confirm("Propose this quote?")? {
            bail!("nothing was written down. (--yes does it without asking)");
        }
        let number = written(&act);
        desk.act(&[act], today())?;
        say!("Quote {number} written down. {SHARED}");
        say!(
            "Another analyst who reads words has to approve it: corncrake desk approve {} {number}",
            short(report)
        );
        Ok(())
    }
}

impl Approve {
    pub fn run(self) -> anyhow::Result<()> {
        let desk = self.at.open()?;
        let (day, report) = find(&desk, &self.id)?;
        let opened = open(&desk, (day, report))?;
        let ledger = desk.ledger()?;
        let ids = ledger.quotes(report).into_iter().map(|quote| quote.id);
        let quote = by_number(ids, &self.quote, "quote")?;
        let approval = match (self.object, self.undo) {
            (true, _) => Approval::Objected,
            (_, true) => Approval::TakenBack,
            _ => Approval::Given,
        };
        let beside = self.beside.as_deref().map(beside).transpose()?;
        let places = desk.may_illustrate(&ledger, (report, &opened));
        let view = View {
            approval,
            beside: beside.clone(),
        };
        let act = desk
            .view_quote(&ledger, (report, &opened), quote, view)
            .map_err(|why| named(&desk, why))
            .context("nothing was written down")?;
        if approval == Approval::Given {
            let quotes = desk.quotes(&ledger, report, &opened);
            let read = quotes.iter().find(|read| read.id == quote);
            let text = read.and_then(|read| read.text.as_ref().ok());
            let text = text.context("the quote cannot be read")?;
            let mut told = String::new();
            difference(&mut told, &opened, text.expose_text())?;
            eprintln!("{told}");
            match &beside {
                Some(beside) => few(&desk, beside)?,
                None => eprintln!("{}", nowhere(&places)),
            }
            if !self.yes && !confirm("May this be published? It names and shows nobody?")? {
                bail!("nothing was written down. (--yes does it without asking)");
            }
        }
        desk.act(&[act], today())?;
        say!("Written down for quote {}. {SHARED}", short_hash(quote));
        Ok(())
    }
}

fn beside(text: &str) -> anyhow::Result<Beside> {
    let (question, code) = text.split_once('=').context("--beside QUESTION=CODE")?;
    Ok(Beside {
        question: question.to_owned(),
        code: code.to_owned(),
    })
}

/// Warns where a figure is too small to stand beside.
fn few(desk: &Workbench, beside: &Beside) -> anyhow::Result<()> {
    let releases = desk.releases()?;
    if newest(&releases).is_none_or(|release| !beside.stands(release)) {
        eprintln!(
            "The newest release does not show this answer, or with fewer than {LEAST_FIGURE} reports. \
             The quote stays unpublished until one does: beside a small figure it would point at few people."
        );
    }
    Ok(())
}

/// That an approval without a place publishes nothing, and which places there are.
fn nowhere(places: &[Beside]) -> String {
    let places = places
        .iter()
        .map(|place| format!("{}={}", place.question, place.code));
    let places: Vec<String> = places.collect();
    format!(
        "To stand beside a figure it needs an answer of its report: --beside with one of: {}",
        places.join(", ")
    )
}

const SHARED: &str = "The next sync shares this with the other analysts.";

/// What is taken back (`true`), or put there again.
fn instead<'a>(take_back: Option<&'a str>, put_back: Option<&'a str>) -> Option<(&'a str, bool)> {
    let off = put_back.map(|number| (number, false));
    take_back.map(|number| (number, true)).or(off)
}

fn take_back(desk: &Workbench, report: ReportId, words: Hash, on: bool) -> anyhow::Result<()> {
    let deed = Deed::TakeBack { words, on };
    desk.act(&[Act { report, deed }], today())?;
    say!("Written down for {}. {SHARED}", short_hash(words));
    Ok(())
}

/// The number of what an act writes, shortened.
fn written(act: &Act) -> String {
    match &act.deed {
        Deed::Note(words) | Deed::Quote { words, .. } => short_hash(words.id()),
        _ => String::new(),
    }
}

fn open(
    desk: &Workbench,
    (day, id): (crate::clock::Date, ReportId),
) -> anyhow::Result<OpenedReport> {
    match desk.open_report(day, id)? {
        Ok(opened) => Ok(opened),
        Err(aside) => bail!("the report is set aside: {aside}. Nothing was done"),
    }
}

/// The one of `ids` that begins with `text`.
fn by_number(ids: impl Iterator<Item = Hash>, text: &str, what: &str) -> anyhow::Result<Hash> {
    let text = text.to_ascii_lowercase();
    if text.len() < 4 || !text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        bail!("give the {what}'s first letters and digits, at least four");
    }
    let mut found: Vec<Hash> = ids.filter(|id| id.to_string().starts_with(&text)).collect();
    found.sort_unstable();
    found.dedup();
    match found.as_slice() {
        [one] => Ok(*one),
        [] => bail!("the report has no {what} {text}; `corncrake desk show` has their numbers"),
        _ => bail!("several begin with {text}; give more of the {what}'s number"),
    }
}

/// An error in which members have their names.
fn named(desk: &Workbench, why: NoWords) -> anyhow::Error {
    match why {
        NoWords::ConsentTakenBack(who) => anyhow::anyhow!(
            "the reporter does not want to be quoted any more, as {} wrote down",
            desk.name_of(who)
        ),
        NoWords::TakenBack(who) => anyhow::anyhow!("{} took it back", desk.name_of(who)),
        other => other.into(),
    }
}

/// A quote, and the report with what the quote leaves out and puts instead.
fn difference(text: &mut String, opened: &OpenedReport, quote: &str) -> anyhow::Result<()> {
    let Some(story) = &opened.story else {
        return Ok(());
    };
    writeln!(text, "The quote:")?;
    shown(text, quote)?;
    writeln!(text, "The report, [-left out-] and {{+put instead+}}:")?;
    let mut marked = zeroize::Zeroizing::new(String::new());
    for piece in redact(story.story.expose_text(), quote)? {
        match piece {
            Piece::Kept(kept) => marked.push_str(kept),
            Piece::LeftOut(out) => write!(marked, "[-{out}-]")?,
            Piece::Instead { of: "", by } => write!(marked, "{{+{by}+}} ")?,
            Piece::Instead { of, by } => write!(marked, "[-{of}-]{{+{by}+}} ")?,
        }
    }
    shown(text, &marked)
}

/// The notes on a report, and its quotes with what stands of them.
pub fn show(
    text: &mut String,
    desk: &Workbench,
    ledger: &Ledger,
    (report, opened): (ReportId, &OpenedReport),
) -> anyhow::Result<()> {
    for note in desk.notes(ledger, report) {
        let (number, author) = (short_hash(note.id), desk.name_of(note.author));
        if let Some(who) = note.taken_back.first() {
            writeln!(
                text,
                "\nNote {number} of {author}: taken back by {}.",
                desk.name_of(*who)
            )?;
            continue;
        }
        writeln!(text, "\nNote {number} of {author}:")?;
        match &note.text {
            Ok(words) => shown(text, words.expose_text())?,
            Err(why) => writeln!(text, "  (Not shown: {why}.)")?,
        }
    }
    for quote in desk.quotes(ledger, report, opened) {
        let (number, author) = (short_hash(quote.id), desk.name_of(quote.author));
        writeln!(
            text,
            "\nQuote {number} by {author}: {}.",
            standing(desk, &quote)
        )?;
        for (who, approval) in &quote.opinions {
            let view = match approval {
                Approval::Given => "approves",
                Approval::Objected => "objects",
                Approval::TakenBack => continue,
            };
            writeln!(text, "  {} {view}.", desk.name_of(*who))?;
        }
        if let Some(Beside { question, code }) = &quote.beside {
            writeln!(text, "  To stand beside the answer {question} {code}.")?;
        }
        match &quote.text {
            Ok(words) => shown(text, words.expose_text())?,
            Err(why) => writeln!(text, "  (Not shown: {why}.)")?,
        }
    }
    Ok(())
}

fn standing(desk: &Workbench, quote: &ReadQuote) -> String {
    match (quote.standing, quote.barred) {
        (Standing::TakenBack(who), _) => format!("taken back by {}", desk.name_of(who)),
        (_, Some(Bar::NoConsent)) => {
            "NOT to be published: the reporter did not agree to be quoted".to_owned()
        }
        (_, Some(Bar::ConsentTakenBack(who))) => format!(
            "NOT to be published: the reporter does not want it any more, as {} wrote down",
            desk.name_of(who)
        ),
        (_, Some(Bar::NotRedacted(why))) => {
            format!("NOT to be published: {}", inert(&why.to_string()))
        }
        (Standing::Objected(who), None) => {
            format!("NOT to be published: {} objects", desk.name_of(who))
        }
        (Standing::NotEntitled, None) => {
            "NOT to be published: its author may not read words".to_owned()
        }
        (Standing::Approved(_), None) if quote.is_approved() => {
            "approved for publication".to_owned()
        }
        (Standing::Approved(_) | Standing::Waiting, None) => {
            "waits for another analyst to approve it".to_owned()
        }
    }
}
