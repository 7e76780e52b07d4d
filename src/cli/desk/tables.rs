//! Exact counts, on the analyst's screen only.

use std::fmt::Write as _;

use anyhow::{Context, bail};
use clap::Args;

use super::{At, Workbench, counted, open_all, print, sync};
use crate::questionnaire::Questionnaire;
use crate::tally::{NOT_ANSWERED, Tally};
use crate::text::Lang;

/// Counts the accepted reports; exact numbers, for this screen only
#[derive(Debug, Args)]
pub struct Tables {
    #[command(flatten)]
    at: At,
    /// Show the frozen tables of this cohort instead of what is accepted now
    #[arg(long, value_name = "NUMBER")]
    cohort: Option<u32>,
}

impl Tables {
    pub fn run(self) -> anyhow::Result<()> {
        let desk = self.at.open()?;
        let tally = if let Some(number) = self.cohort {
            frozen(&desk, number)?
        } else {
            open_cohort(&desk)?
        };
        let questionnaire = desk
            .questionnaire(tally.questionnaire())
            .context("this desk does not have the questionnaire")?;
        print(&written(&tally, questionnaire, desk.settings().language)?)
    }
}

/// What is accepted and waits for a release.
fn open_cohort(desk: &Workbench) -> anyhow::Result<Tally> {
    let book = open_all(desk)?;
    let count = desk.count(&book)?;
    if !count.left_out.is_empty() {
        println!(
            "{} left out: they answer an older questionnaire that no longer fits.",
            counted(count.left_out.len(), "accepted report")
        );
    }
    sync::set_aside(&book);
    Ok(count.tally)
}

fn frozen(desk: &Workbench, number: u32) -> anyhow::Result<Tally> {
    let mut cohorts = desk.frozen()?.cohorts.into_iter();
    let cohort = cohorts.find(|frozen| frozen.manifest.cohort().number == number);
    match cohort {
        Some(cohort) => Ok(cohort.manifest.tally()?),
        None => bail!("there is no cohort {number} that this desk can open"),
    }
}

fn written(tally: &Tally, questionnaire: &Questionnaire, lang: Lang) -> anyhow::Result<String> {
    let mut text = String::new();
    writeln!(
        text,
        "EXACT COUNTS. They can pick people out: not for publishing, sending or printing."
    )?;
    let total = usize::try_from(tally.expose_total())?;
    writeln!(text, "{} accepted.", counted(total, "report"))?;
    for table in tally.tables() {
        let question = questionnaire.question(table.question());
        let label = question.map_or(table.question(), |question| question.label(lang));
        writeln!(text, "\n{label}")?;
        for (code, count) in table.expose_counts().iter().filter(|(_, count)| *count > 0) {
            let label = match question.and_then(|question| question.choice(code)) {
                Some(choice) => choice.label(lang),
                None if code == NOT_ANSWERED => "not answered",
                None => "",
            };
            let code = if code == NOT_ANSWERED { "-" } else { code };
            writeln!(text, "  {count:6}  {code:6} {label}")?;
        }
    }
    Ok(text)
}
