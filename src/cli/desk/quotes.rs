//! Publishing approved quotes beside figures.

use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use clap::{Args, Subcommand};

use super::release::stop_on_alarms;
use super::{At, Workbench, confirm, counted, short, short_hash, sync, today};
use crate::cli::unlock::rng;
use crate::desk::inert::inert_line;
use crate::desk::publish::Published;
use crate::desk::quotes::{ApprovedQuote, Due};
use crate::keys::file;
use crate::keys::public::Note;
use crate::release::quotes::{Beside, Quote};

/// The most bytes of a statement.
const LONGEST: u64 = 1 << 20;

/// Shows which approved quotes are published beside figures, and which would be
///
/// A quote is published once another analyst approved it together with the answer that it stands
/// beside (corncrake desk approve --beside), a published release counts its report, and the newest
/// release shows that answer with at least ten reports. To take one back: corncrake desk quote
/// REPORT --take-back QUOTE, then publish again.
#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true)]
pub struct Quotes {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    at: At,
}

#[derive(Debug, Subcommand)]
enum Command {
    Publish(Publish),
    Sign(Sign),
}

/// Signs the quotes that may be published, and publishes them in the place of those before
///
/// The server keeps no earlier ones. Copies that others made cannot be called back. Publish seldom,
/// several new quotes at once: one that appears alone tells more of when it was written.
#[derive(Debug, Args)]
struct Publish {
    #[command(flatten)]
    at: At,
    /// Publish without asking
    #[arg(long)]
    yes: bool,
    /// Where to write a statement that others must sign too
    #[arg(long, value_name = "FILE", default_value = "quotes.note")]
    out: PathBuf,
}

/// Signs quotes that another analyst put together, and publishes them once enough have signed
#[derive(Debug, Args)]
struct Sign {
    #[command(flatten)]
    at: At,
    /// Sign without asking
    #[arg(long)]
    yes: bool,
    /// The file from the other analyst
    file: PathBuf,
}

impl Quotes {
    pub fn run(self) -> anyhow::Result<()> {
        match self.command {
            Some(Command::Publish(publish)) => publish.run(),
            Some(Command::Sign(sign)) => sign.run(),
            None => {
                let desk = self.at.open()?;
                list(&desk.quotes_due(&desk.ledger()?)?)
            }
        }
    }
}

impl Publish {
    fn run(self) -> anyhow::Result<()> {
        let mut desk = self.at.open()?;
        // What others approved, took back or published in the meantime counts.
        sync::run(&mut desk)?;
        stop_on_alarms(&desk)?;
        let due = desk.quotes_due(&desk.ledger()?)?;
        list(&due)?;
        let draft = desk.draft_quotes(&due, today(), &mut rng())?;
        let ask = "Publish these, and nothing else? Whoever copies a quote keeps it.";
        if !self.yes && !confirm(ask)? {
            bail!("nothing was published");
        }
        send(&desk, draft.note(), &self.out)
    }
}

impl Sign {
    fn run(self) -> anyhow::Result<()> {
        let place = || self.file.display().to_string();
        let bytes = file::read(&self.file, LONGEST).with_context(place)?;
        let mut note = Note::from_bytes(&bytes).with_context(place)?;
        let mut desk = self.at.open()?;
        sync::run(&mut desk)?;
        stop_on_alarms(&desk)?;
        let due = desk.quotes_due(&desk.ledger()?)?;
        desk.cosign_quotes(&due, &mut note)?;
        list(&due)?;
        say!("The file holds what this desk's casebook gives, and nothing else.");
        if !self.yes && !confirm("Sign this?")? {
            bail!("nothing was signed");
        }
        send(&desk, &note, &self.file)
    }
}

fn send(desk: &Workbench, note: &Note, out: &Path) -> anyhow::Result<()> {
    let (key, server) = (desk.signing_key(), desk.server()?);
    match desk.publish_quotes(&server.session(&key), note)? {
        Published::Public => say!("Published. They stand beside their figures now."),
        Published::Wants(more) => {
            let text = note.to_string();
            file::replace(out, text.as_bytes()).with_context(|| out.display().to_string())?;
            say!(
                "Signed. {} needed before they are public.",
                counted(more, "more signature")
            );
            say!("Send {} to another analyst, who runs:", out.display());
            say!("  corncrake desk quotes sign FILE");
        }
    }
    Ok(())
}

/// What stands beside figures, what would, and what cannot.
fn list(due: &Due) -> anyhow::Result<()> {
    match &due.published {
        None => say!("No quotes are published."),
        Some(published) => say!(
            "Published on {}: {}.",
            published.quotes().issued(),
            counted(due.standing().len(), "quote")
        ),
    }
    let is_new = |quote: &ApprovedQuote| !due.standing().iter().any(|standing| quote.is(standing));
    for quote in due.approved() {
        let sign = if is_new(quote) { "+" } else { " " };
        line(sign, quote.illustrates(), quote.text().as_str())?;
    }
    for quote in due.lost() {
        line("-", Quote::illustrates(quote), quote.text().as_str())?;
    }
    if due.is_due() {
        say!("");
        say!("+ would be new, - would be left out: corncrake desk quotes publish");
    }
    for candidate in &due.candidates {
        if let Err(why) = &candidate.quote {
            let (report, quote) = (short(candidate.report), short_hash(candidate.number));
            say!("Approved, not to be published: quote {quote} of report {report}: {why}.");
        }
    }
    Ok(())
}

fn line(sign: &str, beside: &Beside, text: &str) -> anyhow::Result<()> {
    let Beside { question, code } = beside;
    say!("{sign} {question} {code}: {}", inert_line(text));
    Ok(())
}
