//! One report, read.

use std::fmt::Write as _;

use clap::Args;

use super::{At, find, history, mail, print, words, words_gone};
use crate::clock::Date;
use crate::desk::Desk;
use crate::desk::acts::{Ledger, Verdict};
use crate::desk::inert::{inert, inert_line};
use crate::keys::public::ReportId;
use crate::questionnaire::{Kind, OLDER, ONGOING, Question, Questionnaire};
use crate::seal::open::OpenedReport;
use crate::text::{Lang, t};

/// Shows one report: answers, words, letters and replies
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
        let mut text = String::new();
        writeln!(text, "Report {id}")?;
        let ledger = desk.ledger()?;
        writeln!(text, "Arrived {day}. {}", decision(&desk, &ledger, id))?;
        history::standing(&mut text, &desk, &ledger, id)?;
        history::recoded(&mut text, &desk, &ledger, (day, id))?;
        writeln!(text)?;
        match desk.open_report(day, id)? {
            Ok(report) => {
                show(&mut text, &desk, (day, id), &report)?;
                mail::show(&mut text, &desk, &ledger, (day, id), &report)?;
                words::show(&mut text, &desk, &ledger, (id, &report))?;
            }
            Err(aside) => writeln!(text, "Set aside: {aside}.")?,
        }
        print(&text)
    }
}

/// What was decided, and by whom.
fn decision(desk: &Desk, ledger: &Ledger, id: ReportId) -> String {
    let Some((verdict, by)) = ledger.decision(id) else {
        return "Nobody has decided on it yet.".to_owned();
    };
    let what = match verdict {
        Verdict::Accept => "Accepted".to_owned(),
        Verdict::Reject => "Rejected".to_owned(),
        Verdict::Junk => "Marked as junk".to_owned(),
        Verdict::DuplicateOf(of) => format!("Marked as a duplicate of {of}"),
        Verdict::Undecided => "Put back".to_owned(),
    };
    format!("{what} by {}.", desk.name_of(by))
}

fn show(
    text: &mut String,
    desk: &Desk,
    place: (Date, ReportId),
    report: &OpenedReport,
) -> anyhow::Result<()> {
    let lang = desk.settings().language;
    if let Some(questionnaire) = desk.questionnaire(report.questionnaire) {
        answers(text, questionnaire, report, lang)?;
    }
    writeln!(text)?;
    match &report.story {
        None => match words_gone(desk, place, report)? {
            Some(gone) => writeln!(text, "{gone}")?,
            None => writeln!(text, "(Your tier reads answers only.)")?,
        },
        Some(opened) if opened.story.expose_text().is_empty() => {
            writeln!(text, "(No words of their own.)")?;
        }
        Some(opened) => {
            let language = opened.story.language().own_name();
            writeln!(text, "In their own words ({language}):")?;
            quote(text, opened.story.expose_text())?;
        }
    }
    Ok(())
}

/// Foreign text. The bar shows where it begins and ends, whatever it says.
pub fn quote(text: &mut String, words: &str) -> anyhow::Result<()> {
    for line in inert(words).lines() {
        writeln!(text, "  | {line}")?;
    }
    Ok(())
}

fn answers(
    text: &mut String,
    questionnaire: &Questionnaire,
    report: &OpenedReport,
    lang: Lang,
) -> anyhow::Result<()> {
    let coded = report.answers.expose_coded();
    for question in questionnaire.questions() {
        let Some(given) = coded.get(&question.code).filter(|given| !given.is_empty()) else {
            continue;
        };
        writeln!(text, "{}", inert_line(question.label(lang)))?;
        for code in given {
            let meaning = inert_line(&meaning(question, code, lang)?);
            writeln!(text, "  {}", format!("{code:8} {meaning}").trim_end())?;
        }
    }
    Ok(())
}

/// The label of an answer in the desk's language; months speak for themselves.
fn meaning(question: &Question, code: &str, lang: Lang) -> anyhow::Result<String> {
    if let Some(choice) = question.choice(code) {
        return Ok(choice.label(lang).to_owned());
    }
    Ok(match (&question.kind, code) {
        (Kind::Month { .. }, OLDER) => t(lang, "form-when-older")?,
        (Kind::Month { .. }, ONGOING) => t(lang, "form-when-ongoing")?,
        _ => String::new(),
    })
}
