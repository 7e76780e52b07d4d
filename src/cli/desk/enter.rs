//! A report on somebody's behalf, with their agreement.

use std::io::BufRead as _;
use std::path::PathBuf;

use anyhow::{Context, bail};
use clap::Args;

use super::{At, confirm, open_all, short, sync, today};
use crate::cli::unlock::rng;
use crate::clock::Month;
use crate::desk::elsewhere::enter::{Entry, TAG, is_new, receipt};
use crate::desk::import::Here;
use crate::desk::inert::inert_line;
use crate::keys::file;
use crate::questionnaire::{Kind, Question, Questionnaire, Version};
use crate::text::Lang;

/// Enters a report for somebody who asked you to
///
/// Asks the questions of the form, or reads the answers from a file (docs/imports.md). Nothing is
/// entered without the person's agreement. The receipt that is printed is theirs: hand it over, and
/// keep no copy.
#[derive(Debug, Args)]
pub struct Enter {
    #[command(flatten)]
    at: At,
    /// Read the answers from this TOML or JSON file
    #[arg(long, value_name = "FILE")]
    from: Option<PathBuf>,
    /// Enter it although a report with the same answers is here
    #[arg(long)]
    again: bool,
    /// Which questionnaire; that of the newest reports where it is left out
    #[arg(long, value_name = "VERSION")]
    questionnaire: Option<Version>,
}

/// The most that a file of answers may hold, in bytes.
const LONGEST: u64 = 256 * 1024;

impl Enter {
    pub fn run(self) -> anyhow::Result<()> {
        let desk = self.at.open()?;
        let book = open_all(&desk)?;
        let asked = desk.asked_now(&book, self.questionnaire);
        let asked = asked.context("this desk has no such questionnaire")?;
        let lang = desk.settings().language;
        let entry = match &self.from {
            Some(path) => {
                let named = || path.display().to_string();
                let bytes = zeroize::Zeroizing::new(file::read(path, LONGEST).with_context(named)?);
                let text = std::str::from_utf8(&bytes).with_context(named)?;
                Entry::parse(text).with_context(named)?
            }
            None => ask(asked, lang)?,
        };
        let report = entry.report(asked, lang, Month::of(today()))?;
        if !self.again {
            is_new(&report, &book)
                .context("nothing was entered; --again enters it all the same")?;
        }
        let receipt = receipt(&report, desk.network(), &mut rng());
        let body = desk.seal_here(&report, asked, &receipt, today(), &mut rng())?;
        let file = desk.examine(&body, &Here::in_book(&book), today())?;
        let id = file.id;
        desk.import(&[file], today())?;
        // Before anything else can fail: the report is filed, and this is the only way back to it.
        say!("Report {} is on this desk now, tagged {TAG}.", short(id));
        say!("The receipt, for the person and nobody else:");
        say!("");
        say!("  {}", *receipt.expose_grouped());
        say!("");
        say!("With it they can see replies, write again and take the report back. Keep no copy.");
        desk.tag_origin(&[id], &TAG.parse()?, today())?;
        let key = desk.signing_key();
        let server = desk.server()?;
        sync::handed_over(&desk.hand_over_imports(&server.session(&key))?)?;
        Ok(())
    }
}

/// Asks on the terminal, question by question.
fn ask(asked: &Questionnaire, lang: Lang) -> anyhow::Result<Entry> {
    let mut entry = Entry::default();
    eprintln!("Tell the person who will read the report and what it is used for.");
    entry.agreed = confirm("Do they agree that you send it for them?")?;
    if !entry.agreed {
        bail!("nothing was entered");
    }
    for question in asked
        .questions()
        .iter()
        .filter(|question| question.code != "role")
    {
        for value in answers(question, lang)? {
            entry.answer(&question.code, &value);
        }
    }
    Ok(entry)
}

fn answers(question: &Question, lang: Lang) -> anyhow::Result<Vec<String>> {
    eprintln!();
    eprintln!("{}", inert_line(question.label(lang)));
    for choice in question.offered() {
        eprintln!("  {:8} {}", choice.code, inert_line(choice.label(lang)));
    }
    eprintln!(
        "{}",
        match question.kind {
            Kind::One(_) => "One code, or nothing:",
            Kind::Several { .. } => "Codes with spaces between them, or nothing:",
            Kind::Month { .. } => "YYYY-MM, older, ongoing, or nothing:",
            Kind::Text { .. } => "Their words; an empty line ends them:",
        }
    );
    let mut lines = std::io::stdin().lock().lines();
    if let Kind::Text { .. } = question.kind {
        let mut text = Vec::new();
        for line in lines {
            let line = line?;
            if line.is_empty() {
                break;
            }
            text.push(line);
        }
        return Ok(vec![text.join("\n")]);
    }
    let line = lines.next().transpose()?.context("the answers ended")?;
    Ok(line.split_whitespace().map(str::to_owned).collect())
}
