//! One report to be printed.

use std::path::PathBuf;

use anyhow::Context;
use clap::{Args, ValueEnum};
use zeroize::Zeroizing;

use super::{At, export, find, short, today};
use crate::desk::export::casefile::{Words, places_of};
use crate::desk::export::{Written, is_free, named, save};
use crate::keys::file;

/// Writes one report as a page to print
///
/// Answers, what was decided, what came of it; the reporter's words only where they agreed to be
/// quoted. Open the file in a browser and print it, or print it into a PDF.
#[derive(Debug, Args)]
pub struct CaseFile {
    #[command(flatten)]
    at: At,
    /// The report's number, or its first letters and digits
    #[arg(value_name = "ID")]
    id: String,
    /// The page to write
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    /// Whether the reporter's words are in it
    #[arg(long, value_enum, default_value = "none")]
    words: WhichWords,
    /// Black out what stands in this file, one name or word a line; with --words redacted
    #[arg(long, value_name = "FILE", required_if_eq("words", "redacted"))]
    hide: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum WhichWords {
    /// Coded answers only
    None,
    /// With parts blacked out
    Redacted,
    /// All of them
    Whole,
}

/// The most that a list of words to hide may hold, in bytes.
const LONGEST: u64 = 64 * 1024;

impl CaseFile {
    pub fn run(self) -> anyhow::Result<()> {
        is_free(&self.out)?;
        let desk = self.at.open()?;
        let out = named(&desk, &self.out);
        let (day, id) = find(&desk, &self.id)?;
        let words = match self.words {
            WhichWords::None => Words::Without,
            WhichWords::Whole => Words::Whole,
            WhichWords::Redacted => {
                let list = self.list()?;
                let opened = desk.open_report(day, id)??;
                let story = opened.story.as_ref();
                let text = story.map_or("", |opened| opened.story.expose_text());
                let hidden: Vec<&str> = list.lines().collect();
                let places = places_of(text, &hidden);
                say!("{} blacked out.", super::counted(places.len(), "place"));
                Words::Hiding(places)
            }
        };
        let made = desk.case_file((&desk.ledger()?, day, id), &words, today())?;
        desk.note_export(made.act, today())?;
        let page = Zeroizing::new(made.html.as_bytes().to_vec());
        save(&out, &Written::File(page))?;
        say!("Report {} written to {}.", short(id), out.display());
        export::warn();
        Ok(())
    }

    fn list(&self) -> anyhow::Result<Zeroizing<String>> {
        let path = self.hide.as_deref().context("say --hide FILE")?;
        let named = || path.display().to_string();
        let bytes = file::read(path, LONGEST).with_context(named)?;
        let text = String::from_utf8(bytes).with_context(named)?;
        Ok(Zeroizing::new(text))
    }
}
