//! Reports that may tell of the same incident.

use std::fmt::Write as _;

use clap::Args;

use super::{At, cases, find, print, progress_bar, short};
use crate::desk::shelf::{Alike, Shelf};

/// Lists reports that may tell of the same incident as one report
///
/// Of one month or neighbouring ones, of one area, of the same kind, and in similar words; by their
/// codes alone where there are no words to compare. Nothing is merged: read both, then mark what is
/// a duplicate.
#[derive(Debug, Args)]
pub struct Similar {
    #[command(flatten)]
    at: At,
    /// The report's number, or its first letters and digits
    #[arg(value_name = "REPORT")]
    id: String,
}

impl Similar {
    pub fn run(self) -> anyhow::Result<()> {
        let desk = self.at.open()?;
        let (_, id) = find(&desk, &self.id)?;
        let bar = progress_bar(desk.places()?.len(), "Opening reports");
        let opened = Shelf::open(&desk, |_, _| bar.inc(1))?;
        bar.finish_and_clear();
        let alike = opened.alike(id);
        let mut text = String::new();
        if alike.is_empty() {
            writeln!(text, "No other report seems to tell of the same.")?;
            return print(&text);
        }
        writeln!(
            text,
            "{:8}  {:10}  {:5}  {:5}  state",
            "report", "arrived", "words", "codes"
        )?;
        for one in &alike {
            let Some(case) = opened.case(one.report) else {
                continue;
            };
            let (words, codes) = percentages(one);
            let (id, state) = (short(one.report), cases::state_in_words(case.state));
            writeln!(
                text,
                "{id:8}  {}  {words:>5}  {codes:>5}  {state}",
                case.day
            )?;
        }
        let (this, other) = (short(id), short(alike[0].report));
        writeln!(text, "Read both (corncrake desk show) before you decide:")?;
        writeln!(text, "  corncrake desk duplicate {this} --of {other}")?;
        print(&text)
    }
}

fn percentages(alike: &Alike) -> (String, String) {
    let percent = |part: f32| format!("{:.0} %", part * 100.0);
    (
        alike.words.map_or_else(String::new, percent),
        percent(alike.codes),
    )
}
