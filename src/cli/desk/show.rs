//! One report, read.

use clap::Args;

use super::{At, find};
use crate::desk::Desk;
use crate::desk::decisions::Verdict;
use crate::desk::inert::{inert, inert_line};
use crate::keys::public::ReportId;
use crate::questionnaire::{Kind, OLDER, ONGOING, Question, Questionnaire};
use crate::seal::open::OpenedReport;
use crate::text::Lang;

/// Shows one report: answers and words
#[derive(Debug, Args)]
pub struct Show {
    #[command(flatten)]
    at: At,
    /// The report's number, or its first letters and digits
    #[arg(value_name = "ID")]
    id: String,
}

impl Show {
    pub fn run(self) -> anyhow::Result<()> {
        let desk = self.at.open()?;
        let (day, id) = find(&desk, &self.id)?;
        println!("Report {id}");
        println!("Arrived {day}. {}", decision(&desk, id)?);
        println!();
        match desk.open_report(day, id)? {
            Ok(report) => show(&desk, &report),
            Err(aside) => println!("Set aside: {aside}."),
        }
        Ok(())
    }
}

/// What was decided, and by whom.
fn decision(desk: &Desk, id: ReportId) -> anyhow::Result<String> {
    let ledger = desk.ledger()?;
    let Some(verdict) = ledger.verdict(id) else {
        return Ok("Nobody has decided on it yet.".to_owned());
    };
    let what = match verdict {
        Verdict::Accept => "Accepted".to_owned(),
        Verdict::Reject => "Rejected".to_owned(),
        Verdict::Junk => "Marked as junk".to_owned(),
        Verdict::DuplicateOf(of) => format!("Marked as a duplicate of {of}"),
    };
    let who = ledger.decided_by(id).map(|author| desk.name_of(author));
    Ok(format!("{what} by {}.", who.unwrap_or_default()))
}

fn show(desk: &Desk, report: &OpenedReport) {
    let lang = desk.settings().language;
    if let Some(questionnaire) = desk.questionnaire(report.questionnaire) {
        answers(questionnaire, report, lang);
    }
    println!();
    match &report.story {
        None => println!("(Your tier reads answers only.)"),
        Some(opened) if opened.story.expose_text().is_empty() => {
            println!("(No words of their own.)");
        }
        Some(opened) => {
            println!(
                "In their own words ({}):",
                opened.story.language().own_name()
            );
            for line in inert(opened.story.expose_text()).lines() {
                // The bar shows where foreign text begins and ends, whatever it says.
                println!("  | {line}");
            }
        }
    }
}

fn answers(questionnaire: &Questionnaire, report: &OpenedReport, lang: Lang) {
    let coded = report.answers.expose_coded();
    for question in questionnaire.questions() {
        let Some(given) = coded.get(&question.code).filter(|given| !given.is_empty()) else {
            continue;
        };
        println!("{}", inert_line(question.label(lang)));
        for code in given {
            println!("  {code:8} {}", inert_line(&meaning(question, code, lang)));
        }
    }
}

/// The label of an answer in the desk's language; months speak for themselves.
fn meaning(question: &Question, code: &str, lang: Lang) -> String {
    if let Some(choice) = question.choice(code) {
        return choice.label(lang).to_owned();
    }
    match (&question.kind, code) {
        (Kind::Month { .. }, OLDER) => "before these months".to_owned(),
        (Kind::Month { .. }, ONGOING) => "still going on".to_owned(),
        _ => String::new(),
    }
}
