//! Coded records for other programs, and what left this network's desks so far.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use anyhow::bail;
use clap::Args;

use super::casework::coded;
use super::{At, counted, open_all, today, warn_line};
use crate::desk::acts::{Outcome, Tag};
use crate::desk::export::{Filter, ForWhom, Format, Order, is_free, named, save};
use crate::desk::shelf::Wanted;

/// Writes coded answers to files for other programs
///
/// Accepted reports, unless --state says otherwise. The other desks see that there is an export.
#[derive(Debug, Args)]
pub struct Export {
    #[command(flatten)]
    at: At,
    #[command(flatten)]
    to: To,
    /// Add the words of those who agreed to be quoted
    #[arg(long)]
    stories: bool,
    /// Add what each code means, in the desk's language
    #[arg(long)]
    labels: bool,
    /// Only what reporters agreed to pass on to the regional or global network
    #[arg(long)]
    for_partner: bool,
    #[command(flatten)]
    which: Which,
}

#[derive(Debug, Args)]
#[group(required = true, multiple = false)]
struct To {
    /// Write comma-separated values
    #[arg(long, value_name = "FILE")]
    csv: Option<PathBuf>,
    /// Write a workbook: reports, codebook, and what it is
    #[arg(long, value_name = "FILE")]
    xlsx: Option<PathBuf>,
    /// Write JSON Lines
    #[arg(long, value_name = "FILE")]
    jsonl: Option<PathBuf>,
    /// Write Parquet into a new folder, by period
    #[arg(long, value_name = "FOLDER")]
    parquet: Option<PathBuf>,
}

#[derive(Debug, Args)]
#[command(next_help_heading = "Which reports")]
struct Which {
    /// Where they stand; several with commas between them
    #[arg(long, value_name = "STATE", value_delimiter = ',',
          value_parser = coded(STATES, Wanted::code))]
    state: Vec<Wanted>,
    /// Sealed to this period
    #[arg(long, value_name = "NUMBER")]
    period: Option<u32>,
    /// Of this area, by its code
    #[arg(long, value_name = "CODE")]
    area: Option<String>,
    /// In which this happened, by its code
    #[arg(long, value_name = "CODE")]
    what: Option<String>,
    /// With this tag
    #[arg(long, value_name = "WORD")]
    tag: Option<Tag>,
    /// Of which this came
    #[arg(long, value_name = "WHAT", value_parser = coded(Outcome::ALL, Outcome::code))]
    outcome: Option<Outcome>,
}

/// What cannot be read cannot be exported.
const STATES: [Wanted; 6] = [
    Wanted::New,
    Wanted::Accepted,
    Wanted::Counted,
    Wanted::Rejected,
    Wanted::Junk,
    Wanted::Duplicate,
];

impl Which {
    fn filter(self) -> Filter {
        let usual = Filter::default();
        Filter {
            states: if self.state.is_empty() {
                usual.states
            } else {
                self.state.into_iter().collect()
            },
            period: self.period,
            area: self.area,
            what: self.what,
            tag: self.tag,
            outcome: self.outcome,
            shown: None,
        }
    }
}

impl To {
    fn format(&self) -> anyhow::Result<(Format, &Path)> {
        let formats = [
            (Format::Csv, &self.csv),
            (Format::Xlsx, &self.xlsx),
            (Format::JsonLines, &self.jsonl),
            (Format::Parquet, &self.parquet),
        ];
        let mut asked = formats.into_iter();
        match asked.find_map(|(format, path)| Some((format, path.as_deref()?))) {
            Some(to) => Ok(to),
            None => bail!("say --csv FILE, --xlsx FILE, --jsonl FILE or --parquet FOLDER"),
        }
    }
}

impl Export {
    pub fn run(self) -> anyhow::Result<()> {
        let (format, path) = self.to.format()?;
        is_free(path)?;
        let desk = self.at.open()?;
        let path = &named(&desk, path);
        let order = Order {
            filter: self.which.filter(),
            for_whom: if self.for_partner {
                ForWhom::Partner
            } else {
                ForWhom::Network
            },
            words: self.stories,
            labels: self.labels.then(|| desk.settings().language),
        };
        let book = open_all(&desk)?;
        let gathered = desk.gather(&book, &order, today())?;
        let written = gathered.write(format)?;
        // Before the file: one that nobody hears of is worse than an act about none.
        desk.note_export(gathered.act(format), today())?;
        save(path, &written)?;
        let exported = gathered.counts();
        say!(
            "{} written to {}.",
            counted(exported.reports, "report"),
            path.display()
        );
        if self.stories {
            say!(
                "{} with words: those who agreed to be quoted.",
                exported.stories
            );
        }
        say!("The next sync tells the other desks that there is an export.");
        warn();
        Ok(())
    }
}

/// What must be said of every file that is not sealed.
pub fn warn() {
    for line in [
        "",
        "WARNING: coded records are as sensitive as stories. Somebody who knows a person may",
        "recognise them here. Keep the file encrypted, send it to nobody, delete it when done.",
    ] {
        warn_line(line);
    }
}

/// Lists what analysts have written to files that are not sealed
#[derive(Debug, Args)]
pub struct Exports {
    #[command(flatten)]
    at: At,
}

impl Exports {
    pub fn run(self) -> anyhow::Result<()> {
        let desk = self.at.open()?;
        let ledger = desk.ledger()?;
        let mut lines = String::new();
        for (author, export) in ledger.exports() {
            let words = if export.words {
                "with words"
            } else {
                "without words"
            };
            let what = match export.report() {
                Some(report) => format!("case file of report {}", super::short(report)),
                None => format!("{}, {}", export.form.words(), export.reports.words()),
            };
            let who = desk.name_of(author);
            writeln!(lines, "{}  {who}: {what}, {words}", export.day)?;
        }
        if lines.is_empty() {
            lines.push_str("Nothing was exported yet, as far as this desk knows.\n");
        }
        super::print(&lines)
    }
}
