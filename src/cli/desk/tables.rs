//! Exact counts, on the analyst's screen only.

use std::fmt::Write as _;

use anyhow::{Context, bail};
use clap::Args;

use super::{At, Workbench, counted, open_all, print, sync, today};
use crate::questionnaire::Questionnaire;
use crate::tally::{ExactCrossing, NO_OUTCOME, NOT_ANSWERED, OUTCOME, Outcome, Tally, is_none_row};
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
    let count = desk.count(&book, today())?;
    sync::set_aside(&book)?;
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
    let words = Words {
        questionnaire,
        lang,
    };
    for table in tally.tables() {
        let question = table.question();
        writeln!(text, "\n{}", words.question(question))?;
        for (code, count) in table.expose_counts().iter().filter(|(_, count)| *count > 0) {
            let label = words.row(question, code);
            writeln!(text, "  {count:6}  {:6} {label}", short(code))?;
        }
    }
    for crossing in tally.crossings() {
        write_crossing(&mut text, tally, crossing, words)?;
    }
    Ok(text)
}

/// Rows and columns with somebody in them; the columns by their codes.
fn write_crossing(
    text: &mut String,
    tally: &Tally,
    crossing: &ExactCrossing,
    words: Words<'_>,
) -> anyhow::Result<()> {
    let rows = |question| tally.table(question).map_or(&[][..], |t| t.expose_counts());
    let columns: Vec<(usize, &str)> = rows(crossing.by())
        .iter()
        .enumerate()
        .filter(|(_, (_, count))| *count > 0)
        .map(|(at, (code, _))| (at, short(code)))
        .collect();
    let [question, by] = [crossing.question(), crossing.by()].map(|code| words.question(code));
    write!(text, "\n{question} / {by}\n       ")?;
    for (_, code) in &columns {
        write!(text, " {code:>7}")?;
    }
    writeln!(text)?;
    for ((code, all), cells) in rows(crossing.question())
        .iter()
        .zip(crossing.expose_counts())
    {
        if *all == 0 {
            continue;
        }
        write!(text, "  {:5}", short(code))?;
        for (at, _) in &columns {
            write!(text, " {:7}", cells.get(*at).copied().unwrap_or(0))?;
        }
        writeln!(text, "  {}", words.row(crossing.question(), code))?;
    }
    Ok(())
}

/// A code as it stands in a narrow column.
fn short(code: &str) -> &str {
    if is_none_row(code) { "-" } else { code }
}

/// What codes mean.
#[derive(Clone, Copy)]
struct Words<'q> {
    questionnaire: &'q Questionnaire,
    lang: Lang,
}

impl<'q> Words<'q> {
    fn question(self, code: &'q str) -> &'q str {
        match self.questionnaire.question(code) {
            Some(question) => question.label(self.lang),
            None if code == OUTCOME => "What came of it",
            None => code,
        }
    }

    fn row(self, question: &str, code: &str) -> &'q str {
        let choice = self.questionnaire.question(question);
        let outcome = || Outcome::ALL.iter().find(|outcome| outcome.code() == code);
        match choice.and_then(|question| question.choice(code)) {
            Some(choice) => choice.label(self.lang),
            None if code == NOT_ANSWERED => "not answered",
            None if code == NO_OUTCOME => "nothing was noted",
            None if question == OUTCOME => outcome().map_or("", |outcome| outcome.words()),
            None => "",
        }
    }
}
