//! Which reports there are.

use std::fmt::Write as _;

use clap::builder::PossibleValue;
use clap::{Args, ValueEnum};

use super::{At, counted, open_all, print, short, sync};
use crate::desk::acts::{Ledger, Mark, Tag};
use crate::desk::casebook::{Case, State};
use crate::desk::inert::inert_line;
use crate::desk::letters::Awaits;
use crate::desk::shelf::Wanted;
use crate::keys::public::{MemberId, ReportId};

/// Lists reports
#[derive(Debug, Args)]
pub struct List {
    #[command(flatten)]
    at: At,
    /// Only reports in this state
    #[arg(long, value_enum)]
    state: Option<Asked>,
    /// Only reports that are sealed to this period
    #[arg(long, value_name = "NUMBER")]
    period: Option<u32>,
    /// Only reports whose reporters wrote again and may wait for a reply
    #[arg(long)]
    waiting: bool,
    /// Only reports whose reporters were asked something, and for which somebody still waits
    #[arg(long)]
    asked: bool,
    /// Only reports with this tag
    #[arg(long, value_name = "WORD")]
    tag: Option<Tag>,
    /// Only reports that you look after and that are not closed
    #[arg(long)]
    mine: bool,
}

/// Where a report stands, or that it is gone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Asked {
    Stands(Wanted),
    Withdrawn,
}

impl ValueEnum for Asked {
    fn value_variants<'a>() -> &'a [Self] {
        const ALL: [Asked; Wanted::ALL.len() + 1] = {
            let mut all = [Asked::Withdrawn; Wanted::ALL.len() + 1];
            let mut at = 0;
            while at < Wanted::ALL.len() {
                all[at] = Asked::Stands(Wanted::ALL[at]);
                at += 1;
            }
            all
        };
        &ALL
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(PossibleValue::new(match self {
            Self::Stands(state) => state.code(),
            Self::Withdrawn => "withdrawn",
        }))
    }
}

impl List {
    pub fn run(self) -> anyhow::Result<()> {
        let desk = self.at.open()?;
        let book = open_all(&desk)?;
        let mail = desk.mail(&book.mailboxes())?;
        let shown: Vec<&Case> = book
            .cases
            .iter()
            .filter(|case| {
                self.state
                    .is_none_or(|asked| asked == Asked::Stands(Wanted::of(case.state)))
            })
            .filter(|case| self.period.is_none_or(|period| period == case.period))
            .filter(|case| !self.waiting || mail.awaits(case.id) != Awaits::No)
            .filter(|case| self.has_its_marks(case.id, &book.ledger, desk.member().id()))
            .collect();
        let mut text = String::new();
        if !shown.is_empty() {
            let head = [
                "report", "arrived", "period", "words", "letter", "state", "what",
            ];
            writeln!(text, "{}", row(head))?;
        }
        for case in &shown {
            writeln!(text, "{}", line(case, mail.awaits(case.id)))?;
        }
        let withdrawn = self.state.is_none_or(|asked| asked == Asked::Withdrawn);
        let narrowed = self.waiting || self.asked || self.mine || self.tag.is_some();
        if withdrawn && self.period.is_none() && !narrowed {
            for id in &book.withdrawn {
                let cells = [&short(*id), "", "", "", "", "taken back", "by its reporter"];
                writeln!(text, "{}", row(cells))?;
            }
        }
        writeln!(text, "{}.", counted(shown.len(), "report"))?;
        print(&text)?;
        if self.state.is_none() {
            sync::set_aside(&book)?;
            sync::letters_aside(&mail)?;
        }
        Ok(())
    }
}

impl List {
    fn has_its_marks(&self, id: ReportId, ledger: &Ledger, me: MemberId) -> bool {
        let mark = self.tag.clone().map(Mark::Tag);
        mark.is_none_or(|mark| ledger.marks(id).contains(&mark))
            && (!self.asked || ledger.asked(id).is_some())
            && (!self.mine || ledger.assigned_to(id) == Some(me) && !ledger.is_closed(id))
    }
}

/// Where a report stands, in a few words.
pub fn state_in_words(state: State) -> String {
    match state {
        State::New => "new".to_owned(),
        State::Accepted => "accepted".to_owned(),
        State::Counted(cohort) => format!("counted in {cohort}"),
        State::Rejected => "rejected".to_owned(),
        State::Junk => "junk".to_owned(),
        State::Duplicate(of) => format!("duplicate of {}", short(of)),
        State::SetAside => "set aside".to_owned(),
    }
}

fn line(case: &Case, awaits: Awaits) -> String {
    let state = state_in_words(case.state);
    let (words, what) = match &case.content {
        Ok(content) => {
            let words = match &content.story {
                Some(story) if story.is_empty => "no",
                Some(_) => "yes",
                None => "?",
            };
            let what = content.answers.expose_coded().get("what");
            (words, what.map(|codes| codes.join(" ")).unwrap_or_default())
        }
        Err(aside) => ("", aside.to_string()),
    };
    let period = case.period.to_string();
    let letter = match awaits {
        Awaits::No => "",
        // A letter and a reply of one day: which was first, nobody can tell.
        Awaits::Perhaps => "maybe",
        Awaits::Yes => "waits",
    };
    row([
        &short(case.id),
        &case.day.to_string(),
        &period,
        words,
        letter,
        &state,
        &inert_line(&what),
    ])
}

fn row([report, day, period, words, letter, state, what]: [&str; 7]) -> String {
    let row =
        format!("{report:8}  {day:10}  {period:>6}  {words:5}  {letter:6}  {state:21}  {what}");
    row.trim_end().to_owned()
}
