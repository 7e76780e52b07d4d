//! Publishing statistics.

use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use clap::{Args, Subcommand};

use super::{At, Workbench, alarms, confirm, counted, open_all, sync, today};
use crate::cli::unlock::rng;
use crate::desk::publish::Published;
use crate::keys::file;
use crate::keys::public::Note;
use crate::release::Release as Statement;

/// The most bytes of a release.
const LONGEST: u64 = 1 << 20;

/// Publishes the accepted reports as statistics, after showing what will be seen
#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true)]
pub struct Release {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    at: At,
    /// Publish before the quarter is over; the reason is published too
    #[arg(long, value_name = "REASON")]
    early: Option<String>,
    /// Publish without asking
    #[arg(long)]
    yes: bool,
    /// Where to write a release that others must sign too
    #[arg(long, value_name = "FILE", default_value = "release.note")]
    out: PathBuf,
}

#[derive(Debug, Subcommand)]
enum Command {
    Sign(Sign),
}

/// Signs a release that another analyst made, and publishes it once enough have signed
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

impl Release {
    pub fn run(self) -> anyhow::Result<()> {
        if let Some(Command::Sign(sign)) = self.command {
            return sign.run();
        }
        let early = self.early.map(|reason| reason.trim().to_owned());
        if early.as_deref() == Some("") {
            bail!("--early needs a reason: it is published with the statistics");
        }
        let mut desk = self.at.open()?;
        // What others accepted, withdrew or published in the meantime counts.
        sync::run(&mut desk)?;
        stop_on_alarms(&desk)?;
        let book = open_all(&desk)?;
        let draft = desk.draft_release(&book, early, today(), &mut rng())?;
        show(draft.release());
        sync::set_aside(&book);
        sync::warn(&desk.warnings(today())?);
        if !draft.left_out().is_empty() {
            println!(
                "{} left out: they answer an older questionnaire that no longer fits.",
                counted(draft.left_out().len(), "accepted report")
            );
        }
        if !self.yes && !confirm("Publish this? It cannot be taken back.")? {
            bail!("nothing was published");
        }
        let key = desk.signing_key();
        let server = desk.server()?;
        let session = server.session(&key);
        match desk.publish(&session, &draft, today())? {
            Published::Public => published(&desk, draft.release()),
            Published::Wants(more) => wants(&self.out, draft.note(), more)?,
        }
        Ok(())
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
        let release = desk.cosign(&mut note)?;
        show(&release);
        println!("It is what comes out of the frozen cohort on this desk too.");
        if !self.yes && !confirm("Sign this?")? {
            bail!("nothing was signed");
        }
        let key = desk.signing_key();
        let server = desk.server()?;
        match desk.publish_signed(&server.session(&key), &note)? {
            Published::Public => published(&desk, &release),
            Published::Wants(more) => wants(&self.file, &note, more)?,
        }
        Ok(())
    }
}

/// Nothing goes out of a desk whose server behaves as no honest one does, until somebody says that
/// they know of it.
fn stop_on_alarms(desk: &Workbench) -> anyhow::Result<()> {
    alarms::none_waits(desk.folder()).context(
        "nothing is published while an alarm waits; speak to the other analysts and the stewards",
    )
}

fn wants(path: &Path, note: &Note, more: usize) -> anyhow::Result<()> {
    file::replace(path, note.to_string().as_bytes()).with_context(|| path.display().to_string())?;
    println!(
        "Signed. {} needed before it is public.",
        counted(more, "more signature")
    );
    println!("Send {} to another analyst, who runs:", path.display());
    println!("  corncrake desk release sign FILE");
    Ok(())
}

fn published(desk: &Workbench, release: &Statement) {
    let settings = desk.settings();
    println!();
    println!("Published. Anybody can see it at:");
    println!(
        "  {}/{}/statistics/{}/",
        settings.server, settings.network, release.cohort.number
    );
}

/// What the public will see.
fn show(release: &Statement) {
    let lang = release.languages.first().cloned().unwrap_or_default();
    let cohort = &release.cohort;
    println!("This will be published:");
    println!();
    println!(
        "  Cohort {} ({}), accepted {} to {}",
        cohort.number, cohort.label, cohort.from, cohort.to
    );
    if let Some(reason) = &cohort.early {
        println!("  Closed early: {reason}");
    }
    println!("  About {} reports (rounded to 5)", release.total);
    for table in &release.tables {
        println!();
        println!("  {}", table.label.get(&lang).unwrap_or(&table.question));
        for row in &table.rows {
            let label = row.label.get(&lang).map_or("not answered", String::as_str);
            let percent = row
                .percent
                .map_or(String::new(), |of| format!("  ({of} %)"));
            println!("    {:>6}  {label}{percent}", row.count.to_string());
        }
    }
    if !release.held_back.is_empty() {
        println!();
        println!("  Not published yet, to protect reporters:");
        for held in &release.held_back {
            println!("    {}", held.label.get(&lang).unwrap_or(&held.question));
        }
    }
    println!();
}
