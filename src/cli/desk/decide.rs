//! Deciding on reports.

use std::collections::BTreeMap;

use anyhow::bail;
use clap::Args;
use sha2::{Digest as _, Sha256};

use super::{At, Workbench, counted, find, open_all, short, today};
use crate::clock::Date;
use crate::desk::acts::{Act, Verdict};
use crate::desk::casebook::State;
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
    #[arg(value_name = "ID", required_unless_present_any = ["like", "arrived"])]
    ids: Vec<String>,
    /// Every report that nobody has decided on and that says exactly what this one says
    #[arg(long, value_name = "ID", conflicts_with = "ids")]
    like: Option<String>,
    /// Every report that nobody has decided on and that arrived on this day; with --like, of those
    #[arg(long, value_name = "DAY", conflicts_with = "ids")]
    arrived: Option<Date>,
    /// Do it: without this, --like and --arrived only say what they would do
    #[arg(long)]
    yes: bool,
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

/// Puts reports back among those that nobody has decided on
#[derive(Debug, Args)]
pub struct Undecided {
    #[command(flatten)]
    at: At,
    /// The reports' numbers, or their first letters and digits
    #[arg(value_name = "ID", required = true)]
    ids: Vec<String>,
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

impl Undecided {
    pub fn run(self) -> anyhow::Result<()> {
        let desk = self.at.open()?;
        let ids = found(&desk, &self.ids)?;
        record(&desk, &ids, Verdict::Undecided, "Put back")
    }
}

impl Junk {
    pub fn run(self) -> anyhow::Result<()> {
        let desk = self.at.open()?;
        if self.ids.is_empty() {
            let (ids, days) = self.many(&desk)?;
            if !self.yes {
                for (day, count) in days {
                    say!("{day}  {}", counted(count, "report"));
                }
                say!("{} would be junk.", counted(ids.len(), "report"));
                say!("Look into a few of them (corncrake desk show), then add --yes.");
                return Ok(());
            }
            return record(&desk, &ids, Verdict::Junk, "Marked as junk:");
        }
        let ids = found(&desk, &self.ids)?;
        record(&desk, &ids, Verdict::Junk, "Marked as junk:")
    }

    /// What a flood left behind, and how many of it on which day.
    fn many(&self, desk: &Workbench) -> anyhow::Result<(Vec<ReportId>, BTreeMap<Date, usize>)> {
        let pattern = match &self.like {
            Some(text) => {
                let (day, id) = find(desk, text)?;
                let Some(said) = said(desk, day, id)? else {
                    bail!("report {} is set aside: nothing is like it", short(id));
                };
                Some(said)
            }
            None => None,
        };
        let (mut ids, mut days) = (Vec::new(), BTreeMap::new());
        for case in open_all(desk)?.cases {
            let that_day = self.arrived.is_none_or(|day| day == case.day);
            if case.state != State::New || !that_day {
                continue;
            }
            if pattern.is_none() || said(desk, case.day, case.id)? == pattern {
                ids.push(case.id);
                *days.entry(case.day).or_insert(0) += 1;
            }
        }
        Ok((ids, days))
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

/// A hash of all that a report says, coded and in words, so that no words are kept to compare with;
/// none where it cannot be opened.
fn said(desk: &Workbench, day: Date, id: ReportId) -> anyhow::Result<Option<[u8; 32]>> {
    let Ok(opened) = desk.open_report(day, id)? else {
        return Ok(None);
    };
    let mut hash = Sha256::new();
    for (question, codes) in opened.answers.expose_coded() {
        hash.update(format!("{question}={}\n", codes.join(",")));
    }
    if let Some(content) = &opened.story {
        hash.update([0]);
        hash.update(content.story.expose_text());
    }
    Ok(Some(hash.finalize().into()))
}

fn found(desk: &Workbench, texts: &[String]) -> anyhow::Result<Vec<ReportId>> {
    let ids = texts.iter().map(|text| Ok(find(desk, text)?.1));
    ids.collect()
}

fn record(desk: &Workbench, ids: &[ReportId], verdict: Verdict, done: &str) -> anyhow::Result<()> {
    if ids.is_empty() {
        say!("There is nothing to decide on.");
        return Ok(());
    }
    let acts: Vec<Act> = ids.iter().map(|id| Act::verdict(*id, verdict)).collect();
    desk.act(&acts, today())?;
    say!("{done} {}.", counted(ids.len(), "report"));
    let frozen = desk.frozen()?;
    let is_counted = |id: &&ReportId| {
        let mut cohorts = frozen.cohorts.iter();
        cohorts.any(|cohort| cohort.manifest.reports().binary_search(id).is_ok())
    };
    let late = ids.iter().filter(is_counted).count();
    if late > 0 {
        say!(
            "{} already counted in a release, which does not change.",
            counted(late, "of them was")
        );
    }
    say!("The next sync shares this with the other analysts.");
    Ok(())
}
