//! Publishing statistics.

mod revise;

use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use clap::{Args, Subcommand};

use super::{At, Workbench, alarms, confirm, counted, open_all, progress_bar, sync, today};
use crate::cli::unlock::rng;
use crate::desk::publish::Published;
use crate::disclosure::{Stage, Waiting};
use crate::keys::file;
use crate::keys::public::Note;
use crate::release::Release as Statement;
use revise::Revise;

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
    /// Add up the cohorts that began in this year, once it is over, instead of closing a cohort
    #[arg(long, value_name = "YEAR", conflicts_with = "early", value_parser = clap::value_parser!(i16).range(2000..=9999))]
    year: Option<i16>,
    #[command(flatten)]
    revise: Revise,
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
        let draft = audited(&mut desk, |desk| match (self.year, &self.revise.address) {
            (Some(year), _) => Ok(desk.draft_year(year, today())?),
            (None, Some(address)) => self.revise.draft(desk, address),
            (None, None) => Ok(desk.draft_release(&book, early, today(), &mut rng())?),
        })?;
        revise::show(&desk, draft.release())?;
        show(draft.release())?;
        sync::set_aside(&book)?;
        sync::warn(&desk.warnings(today())?);
        if !self.yes && !confirm("Publish this? It cannot be taken back.")? {
            bail!("nothing was published");
        }
        let key = desk.signing_key();
        let server = desk.server()?;
        let session = server.session(&key);
        match desk.publish(&session, &draft, today())? {
            Published::Public => published(&desk, draft.release())?,
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
        let release = audited(&mut desk, |desk| desk.cosign(&mut note))?;
        revise::show(&desk, &release)?;
        show(&release)?;
        say!("It is what comes out of the frozen cohort on this desk too.");
        if release.revises.is_none() {
            say!(
                "Beside everything that this network published, no small count can be told from it."
            );
        }
        if !self.yes && !confirm("Sign this?")? {
            bail!("nothing was signed");
        }
        let key = desk.signing_key();
        let server = desk.server()?;
        match desk.publish_signed(&server.session(&key), &note)? {
            Published::Public => published(&desk, &release)?,
            Published::Wants(more) => wants(&self.file, &note, more)?,
        }
        Ok(())
    }
}

/// Nothing goes out of a desk whose server behaves as no honest one does, until somebody says that
/// they know of it.
pub(super) fn stop_on_alarms(desk: &Workbench) -> anyhow::Result<()> {
    alarms::none_waits(desk.folder()).context(
        "nothing is published while an alarm waits; speak to the other analysts and the stewards",
    )
}

/// Does what is drawn and audited first, with a word of how far that is: it may take minutes.
fn audited<T>(desk: &mut Workbench, work: impl FnOnce(&Workbench) -> T) -> T {
    let bar = progress_bar(0, "");
    let shown = bar.clone();
    desk.work_for(Waiting::hearing(move |stage, done, of| {
        shown.set_message(match stage {
            Stage::Drawing => "Drawing the figures",
            Stage::Auditing => "Auditing everything published together",
        });
        shown.set_length(of as u64);
        shown.set_position(done as u64);
    }));
    let done = work(desk);
    bar.finish_and_clear();
    done
}

fn wants(path: &Path, note: &Note, more: usize) -> anyhow::Result<()> {
    file::replace(path, note.to_string().as_bytes()).with_context(|| path.display().to_string())?;
    say!(
        "Signed. {} needed before it is public.",
        counted(more, "more signature")
    );
    say!("Send {} to another analyst, who runs:", path.display());
    say!("  corncrake desk release sign FILE");
    Ok(())
}

fn published(desk: &Workbench, release: &Statement) -> anyhow::Result<()> {
    let settings = desk.settings();
    say!("");
    say!("Published. Anybody can see it at:");
    say!(
        "  {}/{}/statistics/{}/",
        settings.server,
        settings.network,
        release.address()
    );
    Ok(())
}

/// What the public will see.
fn show(release: &Statement) -> anyhow::Result<()> {
    let lang = release.languages.first().cloned().unwrap_or_default();
    let cohort = &release.cohort;
    say!("This will be published:");
    say!("");
    if release.sums.is_empty() {
        say!(
            "  Cohort {} ({}), accepted {} to {}",
            cohort.number,
            cohort.label,
            cohort.from,
            cohort.to
        );
    } else {
        let cohorts: Vec<String> = release.sums.iter().map(u32::to_string).collect();
        say!(
            "  The year {}: cohorts {} added up, accepted {} to {}",
            cohort.label,
            cohorts.join(", "),
            cohort.from,
            cohort.to
        );
    }
    if let Some(reason) = &cohort.early {
        say!("  Closed early: {reason}");
    }
    say!("  About {} reports (rounded to 5)", release.total);
    if let Some(apart) = &release.apart {
        say!(
            "  Read and not counted: about {} not accepted, about {} of an incident that another \
             report tells of",
            apart.rejected,
            apart.duplicates
        );
    }
    for table in &release.tables {
        say!("");
        say!("  {}", table.label.get(&lang).unwrap_or(&table.question));
        for row in &table.rows {
            let label = row.label.get(&lang).unwrap_or(&row.code);
            let percent = row
                .percent
                .map_or(String::new(), |of| format!("  ({of} %)"));
            say!("    {:>6}  {label}{percent}", row.count.to_string());
        }
    }
    for crossed in &release.crossed {
        say!("");
        say!("  {} by {}", crossed.question, crossed.by);
        for row in &crossed.counts {
            let row: Vec<String> = row
                .iter()
                .map(|count| format!("{:>6}", count.to_string()))
                .collect();
            say!("    {}", row.join(""));
        }
    }
    if !release.held_back.is_empty() {
        say!("");
        say!("  Not published, to protect reporters:");
        for held in &release.held_back {
            let by = held
                .by
                .as_ref()
                .map_or(String::new(), |by| format!(" by {by}"));
            say!("    {}{by}", held.question);
        }
    }
    say!("");
    Ok(())
}
