//! Why something was not done, in the words of the page's language. The command line says the same in
//! English (each error's own `Display`).
//!
//! Each reason has a message of its own, which follows a colon: a clause without a stop. What comes
//! from outside the desk (a server's refusal, the machine's own words) is said in English still.

mod release;

use std::fmt::Display;

pub(super) use release::public;

use super::alarms::Said;
use super::open::{Open, Words};
use crate::desk::elsewhere::mapping::Unmapped;
use crate::desk::elsewhere::sheet::{MOST_ROWS, NotASheet};
use crate::desk::import::NoImport;
use crate::desk::inert::inert_line;
use crate::desk::quotes::NoQuotes;
use crate::desk::redaction::{MOST_IN_BRACKETS, NotRedacted, Place};
use crate::desk::words::{MOST_WORDS_BYTES, NoWords, Unreadable};
use crate::keys::public::Tier;
use crate::release::quotes::MOST_QUOTES;
use crate::text::Lang;
use crate::web::PublicError;

/// A reason that the pages say in their own language.
pub(super) trait Why: Display {
    /// The message; `None` for what the desk only passes on.
    fn said(&self) -> Option<Said>;

    /// The same, for what is worded in the page's language already: the questions of a release.
    fn said_in(&self, _: Lang) -> Option<Said> {
        self.said()
    }
}

impl Words {
    /// A reason, without a stop.
    pub(super) fn why(self, why: &impl Why) -> Result<String, PublicError> {
        match why.said_in(self.0) {
            Some(said) => said.in_words(self),
            None => Ok(inert_line(&why.to_string())),
        }
    }
}

impl Open {
    /// As [`Open::refuse`], in the page's language.
    pub(super) fn refuse_why(&mut self, why: &impl Why) -> Result<(), PublicError> {
        let why = self.words.why(why)?;
        self.refuse(&why)
    }
}

#[expect(
    clippy::unnecessary_wraps,
    reason = "it stands where others have no message"
)]
fn plain(id: &'static str) -> Option<Said> {
    Some(Said::new(id))
}

impl Why for Unreadable {
    fn said(&self) -> Option<Said> {
        plain(match self {
            Self::DoesNotOpen => "desk-why-words-closed",
            Self::NotTheirs => "desk-why-words-not-theirs",
            Self::NotEntitled => "desk-why-words-not-entitled",
        })
    }
}

impl Why for NotRedacted {
    fn said(&self) -> Option<Said> {
        let at = |id, place: &Place| {
            let said = Said::new(id).with("line", place.line);
            Some(said.with("character", place.character))
        };
        match self {
            Self::NoWords => plain("desk-why-quote-nothing"),
            Self::Unclosed(place) => at("desk-why-quote-unclosed", place),
            Self::Unopened(place) => at("desk-why-quote-unopened", place),
            Self::Brackets(place) => {
                at("desk-why-quote-brackets", place).map(|said| said.with("most", MOST_IN_BRACKETS))
            }
            Self::NotVerbatim(place) => at("desk-why-quote-not-verbatim", place),
            Self::WithinWord(place) => at("desk-why-quote-within-word", place),
        }
    }
}

impl Why for NoWords {
    fn said(&self) -> Option<Said> {
        match self {
            Self::Empty => plain("desk-why-words-empty"),
            Self::TooLong(bytes) => {
                let said = Said::new("desk-why-words-too-long").with("bytes", *bytes);
                Some(said.with("most", MOST_WORDS_BYTES))
            }
            Self::DoesNotFit => plain("desk-why-words-marks"),
            Self::AnswersOnly => plain("desk-why-answers-only"),
            Self::NoStory => plain("desk-why-words-gone"),
            Self::NoConsent => plain("desk-why-no-consent"),
            Self::NoSuchQuote => plain("desk-why-no-quote"),
            Self::Own => plain("desk-why-own-quote"),
            Self::NotItsAnswer => plain("desk-why-not-its-answer"),
            Self::NotRedacted(why) => why.said(),
            Self::Unreadable(why) => why.said(),
            // The pages say these with the colleague's name.
            Self::ConsentTakenBack(_) | Self::TakenBack(_) | Self::Desk(_) => None,
        }
    }
}

impl Why for NoQuotes {
    fn said(&self) -> Option<Said> {
        match self {
            Self::AnswersOnly => plain("desk-why-answers-only"),
            Self::NothingNew => plain("desk-why-quotes-nothing-new"),
            Self::NotTheSame => plain("desk-why-quotes-not-the-same"),
            Self::Overtaken => plain("desk-why-quotes-overtaken"),
            Self::TooMany(_) => {
                Some(Said::new("desk-why-quotes-too-many").with("most", MOST_QUOTES))
            }
            Self::Release(why) => why.said(),
            Self::Quotes(_) | Self::Desk(_) => None,
        }
    }
}

impl Why for NotASheet {
    fn said(&self) -> Option<Said> {
        let numbered = |id, name, number: usize| Some(Said::new(id).with(name, number));
        match self {
            Self::Kind => plain("desk-why-sheet-kind"),
            Self::Workbook => plain("desk-why-sheet-workbook"),
            Self::NoSheet => plain("desk-why-sheet-none"),
            Self::Row(row) => numbered("desk-why-sheet-row", "row", *row),
            Self::NoHead(row) => numbered("desk-why-sheet-no-head", "row", *row),
            Self::TwoAlike(column) => numbered("desk-why-sheet-two-alike", "column", *column),
            Self::TooLarge => numbered("desk-why-sheet-too-large", "rows", MOST_ROWS),
        }
    }
}

impl Why for Unmapped {
    fn said(&self) -> Option<Said> {
        let named = |id, name, value: &str| Some(Said::new(id).with(name, inert_line(value)));
        match self {
            Self::Form { line, why } => {
                let said = Said::new("desk-why-mapping-form").with("line", *line);
                Some(said.with("why", inert_line(why)))
            }
            Self::Question(question) => named("desk-why-mapping-question", "question", question),
            Self::Code { question, code } => named("desk-why-mapping-code", "question", question)
                .map(|said| said.with("code", inert_line(code))),
            Self::Date(column) => named("desk-why-mapping-date", "column", column),
            Self::Words(column) => named("desk-why-mapping-words", "column", column),
            Self::NoConsent => plain("desk-why-mapping-consent"),
            Self::NoColumn(column) => named("desk-why-mapping-column", "column", column),
            Self::Identifying(column) => named("desk-why-mapping-people", "column", column),
        }
    }
}

impl Why for NoImport {
    fn said(&self) -> Option<Said> {
        match self {
            Self::NotASealedFile(_) => plain("desk-why-file-damaged"),
            Self::OtherNetwork(network) => {
                let said = Said::new("desk-why-file-network");
                Some(said.with("network", network.to_string()))
            }
            Self::AnswersOnly => plain("desk-why-answers-only"),
            Self::DoesNotOpen => plain("desk-why-file-closed"),
            Self::Aside(_) => plain("desk-why-file-apart"),
            Self::Mixed => plain("desk-why-file-mixed"),
            Self::StrangeAttachment(number) => {
                Some(Said::new("desk-why-file-strange").with("number", *number))
            }
            Self::BadAttachment { number, .. } => {
                Some(Said::new("desk-why-file-attachment").with("number", *number))
            }
            Self::Destroyed { period, tier } => {
                let id = match tier {
                    Tier::Stories => "desk-why-file-stories-destroyed",
                    Tier::Answers => "desk-why-file-answers-destroyed",
                };
                Some(Said::new(id).with("period", period.to_string()))
            }
            Self::TakenBack => plain("desk-why-file-taken-back"),
            Self::CopyOf(report) => {
                let said = Said::new("desk-why-file-copy");
                Some(said.with("report", report.to_string()[..8].to_owned()))
            }
            Self::Desk(_) => None,
        }
    }
}

mod partners;

#[cfg(test)]
mod tests;
