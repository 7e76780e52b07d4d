//! `corncrake desk`: the analyst's workbench on the command line.
//!
//! Standard output is for what was asked for, standard error for how it goes.

mod alarms;
mod attachments;
mod casefile;
mod cases;
mod casework;
mod cohorts;
mod decide;
mod enter;
mod export;
mod history;
mod import;
mod init;
mod keeping;
mod mail;
mod open;
mod partner;
mod quotes;
mod release;
mod reply;
mod show;
mod similar;
mod spreadsheet;
mod sync;
mod tables;
mod typed;
mod watch;
mod words;

use std::path::PathBuf;

use anyhow::{Context, bail};
use clap::{Args, Subcommand};
use indicatif::{ProgressBar, ProgressStyle};

use super::print;
use super::unlock::PassphraseFile;
use crate::clock::{Clock as _, Date, SystemClock};
use crate::desk::casebook::Casebook;
use crate::desk::folder::Folder;
use crate::keys::public::{Hash, ReportId, Tier};
use crate::seal::open::OpenedReport;

pub use alarms::Waiting;
pub use keeping::{IsDue, check_on_desk};

type Workbench = crate::desk::Desk;

/// Opens, decides on and counts reports, on the machine of an analyst
///
/// Without a command it opens the desk's page in the browser.
#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true)]
pub struct Desk {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    open: open::Open,
}

#[derive(Debug, Subcommand)]
enum Command {
    Open(open::Open),
    Init(init::Init),
    Questionnaire(init::AddQuestionnaire),
    Sync(sync::Sync),
    Alarms(alarms::Alarms),
    Watch(watch::Watch),
    List(cases::List),
    Show(show::Show),
    History(history::History),
    Reply(reply::Reply),
    Ask(reply::Ask),
    Note(words::Note),
    Quote(words::Quote),
    Approve(words::Approve),
    Similar(similar::Similar),
    Attachments(attachments::Attachments),
    Import(import::Import),
    Enter(enter::Enter),
    ImportSheet(spreadsheet::ImportSheet),
    Accept(decide::Accept),
    Reject(decide::Reject),
    Junk(decide::Junk),
    Duplicate(decide::Duplicate),
    Undecided(decide::Undecided),
    Tag(casework::Tag),
    Verified(casework::Verified),
    Outcome(casework::Came),
    Recode(casework::Recode),
    Assign(casework::Assign),
    Close(casework::Close),
    Tally(tables::Tables),
    Export(Box<export::Export>),
    Exports(export::Exports),
    #[command(name = "casefile")]
    CaseFile(casefile::CaseFile),
    Release(release::Release),
    Partner(Box<partner::Partner>),
    Quotes(quotes::Quotes),
    Keeping(keeping::Keeping),
    Cohorts(cohorts::Cohorts),
    Destroy(keeping::Destroy),
}

impl Desk {
    /// Runs the command.
    pub fn run(self) -> anyhow::Result<()> {
        let Some(command) = self.command else {
            return self.open.run();
        };
        match command {
            Command::Open(command) => command.run(),
            Command::Init(command) => command.run(),
            Command::Questionnaire(command) => command.run(),
            Command::Sync(command) => command.run(),
            Command::Alarms(command) => command.run(),
            Command::Watch(command) => command.run(),
            Command::List(command) => command.run(),
            Command::Show(command) => command.run(),
            Command::History(command) => command.run(),
            Command::Reply(command) => command.run(),
            Command::Ask(command) => command.run(),
            Command::Note(command) => command.run(),
            Command::Quote(command) => command.run(),
            Command::Approve(command) => command.run(),
            Command::Similar(command) => command.run(),
            Command::Attachments(command) => command.run(),
            Command::Import(command) => command.run(),
            Command::Enter(command) => command.run(),
            Command::ImportSheet(command) => command.run(),
            Command::Accept(command) => command.run(),
            Command::Reject(command) => command.run(),
            Command::Junk(command) => command.run(),
            Command::Duplicate(command) => command.run(),
            Command::Undecided(command) => command.run(),
            Command::Tag(command) => command.run(),
            Command::Verified(command) => command.run(),
            Command::Outcome(command) => command.run(),
            Command::Recode(command) => command.run(),
            Command::Assign(command) => command.run(),
            Command::Close(command) => command.run(),
            Command::Tally(command) => command.run(),
            Command::Export(command) => command.run(),
            Command::Exports(command) => command.run(),
            Command::CaseFile(command) => command.run(),
            Command::Release(command) => command.run(),
            Command::Partner(command) => command.run(),
            Command::Quotes(command) => command.run(),
            Command::Keeping(command) => command.run(),
            Command::Cohorts(command) => command.run(),
            Command::Destroy(command) => command.run(),
        }
    }
}

/// Which desk, and how it is unlocked
#[derive(Debug, Args)]
struct At {
    /// The desk's folder
    #[arg(long, value_name = "DIR", default_value = ".")]
    folder: PathBuf,
    #[command(flatten)]
    passphrase: PassphraseFile,
}

impl At {
    /// Says what alarms wait, asks for the passphrase and opens the desk.
    fn open(&self) -> anyhow::Result<Workbench> {
        let (folder, _) = Folder::open(&self.folder)?;
        alarms::tell(&folder, &[])?;
        self.open_quietly()
    }

    /// As [`At::open`], for a command that says itself what alarms wait.
    fn open_quietly(&self) -> anyhow::Result<Workbench> {
        let (_, settings) = Folder::open(&self.folder)?;
        // A relative path is meant from the desk's folder, wherever the command runs.
        let identity = self.folder.join(&settings.identity);
        let member = self.passphrase.open(&identity)?;
        let desk = Workbench::open(&self.folder, member)?;
        if desk.chain().current().training {
            eprintln!(
                "FOR PRACTICE: {} is a training network. Nothing in it happened.",
                desk.network()
            );
        }
        Ok(desk)
    }
}

fn today() -> Date {
    SystemClock.today()
}

/// Opens all reports, with a progress bar where there are enough of them to wait for.
fn open_all(desk: &Workbench) -> anyhow::Result<Casebook> {
    let bar = progress_bar(desk.places()?.len(), "Opening reports");
    let book = desk.casebook(|| bar.inc(1))?;
    bar.finish_and_clear();
    Ok(book)
}

/// A bar on standard error; invisible where that is no terminal.
fn progress_bar(length: usize, what: &'static str) -> ProgressBar {
    let style = ProgressStyle::with_template("{msg} {wide_bar} {pos}/{len}")
        .unwrap_or_else(|_| ProgressStyle::default_bar());
    ProgressBar::new(u64::try_from(length).unwrap_or(u64::MAX))
        .with_style(style)
        .with_message(what)
}

/// How many digits of an id are shown. Enough to be unique among some thousands of reports.
const SHORT: usize = 8;

fn short(id: ReportId) -> String {
    id.to_string()[..SHORT].to_owned()
}

/// The first digits of a note's or a quote's number.
fn short_hash(id: Hash) -> String {
    id.to_string()[..SHORT].to_owned()
}

/// The report that `text` means: an id, or the beginning of one.
fn find(desk: &Workbench, text: &str) -> anyhow::Result<(Date, ReportId)> {
    let text = text.to_ascii_lowercase();
    let hexadecimal = text.bytes().all(|byte| byte.is_ascii_hexdigit());
    if !hexadecimal || text.len() < 4 || text.len() > 32 {
        bail!(
            "{text:?} is not a report's number: give its first letters and digits, at least four"
        );
    }
    let places = desk.places()?.into_iter();
    let mut found = places.filter(|(_, id)| id.to_string().starts_with(&text));
    match (found.next(), found.next()) {
        (Some(place), None) => Ok(place),
        (None, _)
            if desk
                .folder()
                .withdrawn()?
                .iter()
                .any(|(id, _)| id.to_string().starts_with(&text)) =>
        {
            bail!("report {text} was taken back by its reporter")
        }
        (None, _) if let Some(period) = destroyed(desk, &text)? => {
            bail!("report {text} was destroyed, with all others of period {period}")
        }
        (None, _) => {
            bail!("there is no report {text} on this desk; `corncrake desk list` shows them")
        }
        (Some(_), Some(_)) => bail!("several reports begin with {text}; give more of its number"),
    }
}

/// The period with which the report that begins so was destroyed.
fn destroyed(desk: &Workbench, text: &str) -> anyhow::Result<Option<u32>> {
    let all = desk.folder().destroyed_reports()?;
    let mut found = all
        .iter()
        .filter(|(id, _)| id.to_string().starts_with(text));
    Ok(found.next().map(|(_, period)| *period))
}

/// That the words of a report were destroyed, when and why; `None` where they were not.
fn words_gone(
    desk: &Workbench,
    (day, id): (Date, ReportId),
    report: &OpenedReport,
) -> anyhow::Result<Option<String>> {
    let period = desk.period_of(day, id)?.filter(|_| report.story.is_none());
    let gone = period.and_then(|period| desk.destruction(period, Tier::Stories));
    Ok(gone.map(|gone| {
        format!(
            "What the reporter wrote and attached was destroyed on {}, as the network's rule says (notice {}).",
            gone.on, gone.notice
        )
    }))
}

/// Says a line on standard error, where somebody still listens.
fn warn_line(text: &str) {
    use std::io::Write as _;
    // There is nobody left to be told that it was not heard.
    let _ = writeln!(std::io::stderr(), "{text}");
}

/// `1 report`, `2 reports`.
fn counted(count: usize, what: &str) -> String {
    match count {
        1 => format!("1 {what}"),
        more => format!("{more} {what}s"),
    }
}

/// Reads a line from the terminal; yes only for a clear yes.
fn confirm(question: &str) -> anyhow::Result<bool> {
    use std::io::{BufRead as _, Write as _};
    eprint!("{question} [y/N] ");
    std::io::stderr().flush()?;
    let mut answer = String::new();
    std::io::stdin()
        .lock()
        .read_line(&mut answer)
        .context("no answer")?;
    Ok(matches!(answer.trim(), "y" | "Y" | "yes"))
}
