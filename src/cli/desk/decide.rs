//! Deciding on reports.

use anyhow::bail;
use clap::Args;

use super::{At, Workbench, counted, find, open_all, short, today};
use crate::desk::casebook::State;
use crate::desk::decisions::{Decision, Verdict};
use crate::keys::public::ReportId;

/// Accepts reports: they count in the next release
#[derive(Debug, Args)]
pub struct Accept {
    #[command(flatten)]
    at: At,
    /// The reports' numbers, or their first letters and digits
    #[arg(value_name = "ID", required_unless_present = "all_new")]
    ids: Vec<String>,
    /// Accept every report that nobody has decided on
    #[arg(long, conflicts_with = "ids")]
    all_new: bool,
}

/// Rejects reports: read, and not to be counted
#[derive(Debug, Args)]
pub struct Reject {
    #[command(flatten)]
    at: At,
    /// The reports' numbers, or their first letters and digits
    #[arg(value_name = "ID", required = true)]
    ids: Vec<String>,
}

/// Marks reports as junk: tests, advertisements, abuse
#[derive(Debug, Args)]
pub struct Junk {
    #[command(flatten)]
    at: At,
    /// The reports' numbers, or their first letters and digits
    #[arg(value_name = "ID", required = true)]
    ids: Vec<String>,
}

/// Marks reports as telling of the same incident as another one
#[derive(Debug, Args)]
pub struct Duplicate {
    #[command(flatten)]
    at: At,
    /// The duplicates
    #[arg(value_name = "ID", required = true)]
    ids: Vec<String>,
    /// The report that stands for all of them
    #[arg(long, value_name = "ID")]
    of: String,
}

impl Accept {
    pub fn run(self) -> anyhow::Result<()> {
        let desk = self.at.open()?;
        let ids = if self.all_new {
            let book = open_all(&desk)?;
            let new = book.cases.iter().filter(|case| case.state == State::New);
            new.map(|case| case.id).collect()
        } else {
            let mut ids = Vec::new();
            for text in &self.ids {
                let (day, id) = find(&desk, text)?;
                if let Err(aside) = desk.open_report(day, id)? {
                    bail!(
                        "report {} cannot be accepted: {aside}. Nothing was decided",
                        short(id)
                    );
                }
                ids.push(id);
            }
            ids
        };
        record(&desk, &ids, Verdict::Accept, "Accepted")
    }
}

impl Reject {
    pub fn run(self) -> anyhow::Result<()> {
        let desk = self.at.open()?;
        let ids = found(&desk, &self.ids)?;
        record(&desk, &ids, Verdict::Reject, "Rejected")
    }
}

impl Junk {
    pub fn run(self) -> anyhow::Result<()> {
        let desk = self.at.open()?;
        let ids = found(&desk, &self.ids)?;
        record(&desk, &ids, Verdict::Junk, "Marked as junk:")
    }
}

impl Duplicate {
    pub fn run(self) -> anyhow::Result<()> {
        let desk = self.at.open()?;
        let (_, of) = find(&desk, &self.of)?;
        let ids = found(&desk, &self.ids)?;
        // What counts is the report at the end of the row; a circle would count nothing.
        let Some(original) = desk.ledger()?.original(of) else {
            bail!(
                "report {} is itself a duplicate that leads back to itself; accept one of them first",
                short(of)
            );
        };
        if ids.contains(&original) {
            bail!(
                "report {} cannot be a duplicate of itself. Nothing was decided",
                short(original)
            );
        }
        record(
            &desk,
            &ids,
            Verdict::DuplicateOf(original),
            "Marked as duplicate:",
        )
    }
}

fn found(desk: &Workbench, texts: &[String]) -> anyhow::Result<Vec<ReportId>> {
    let ids = texts.iter().map(|text| Ok(find(desk, text)?.1));
    ids.collect()
}

fn record(desk: &Workbench, ids: &[ReportId], verdict: Verdict, done: &str) -> anyhow::Result<()> {
    if ids.is_empty() {
        println!("There is nothing to decide on.");
        return Ok(());
    }
    let decisions: Vec<Decision> = ids
        .iter()
        .map(|&report| Decision { report, verdict })
        .collect();
    desk.decide(&decisions, today())?;
    println!("{done} {}.", counted(ids.len(), "report"));
    let frozen = desk.frozen()?;
    let is_counted = |id: &&ReportId| {
        let mut cohorts = frozen.cohorts.iter();
        cohorts.any(|cohort| cohort.manifest.reports().binary_search(id).is_ok())
    };
    let late = ids.iter().filter(is_counted).count();
    if late > 0 {
        println!(
            "{} already counted in a release, which does not change.",
            counted(late, "of them was")
        );
    }
    println!("The next sync shares this with the other analysts.");
    Ok(())
}
