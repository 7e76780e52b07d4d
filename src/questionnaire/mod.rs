//! What is asked: questions with stable codes, and labels in each language.
//!
//! A questionnaire is one TOML file. The shipped one is [`Questionnaire::default_set`]; a network
//! may bring its own, within the same kinds: one, several, month, text. There is no kind for a
//! day, a name, a number or a place, because a coded answer must not be able to point at anyone.
//!
//! **Codes are for ever.** A label may be reworded or translated; what a code means is fixed by
//! its `means` line and never changes, and a code is never used again for something else
//! ([`Questionnaire::check_successor`]). The [`Version`] is a hash over codes, meanings, kinds
//! and rules, not over wording; a report names the version that it answered.

mod crossings;
mod parse;
mod refusal;
mod version;

use std::collections::BTreeMap;

pub use crossings::Crossing;
pub use refusal::{QuestionnaireError, Wrong};
pub use version::{NotAVersion, Version};

use crate::text::Lang;

/// The longest answers (as compact JSON, in bytes) that a questionnaire may allow: the sealed
/// answers are one bucket of 4 KiB, of which the age header and the envelope take the rest.
pub const ANSWERS_LIMIT: usize = 1_700;

/// The most characters that a text question may allow: what fits the story's bucket even where
/// each character takes four bytes.
pub const STORY_LIMIT: usize = 5_000;

/// The code of the one text question.
pub const STORY: &str = "story";

/// The code of the question about the area.
pub const AREA: &str = "area";

/// What no question may be called: the table of what came of reports is called that.
pub const OUTCOME: &str = "outcome";

/// A valid questionnaire.
#[derive(Debug, Clone)]
pub struct Questionnaire {
    languages: Vec<Lang>,
    questions: Vec<Question>,
    crossings: Vec<Crossing>,
    version: Version,
}

/// One question. Its wording is behind [`Question::label`].
#[derive(Debug, Clone)]
pub struct Question {
    /// Lower-case name, unique in the questionnaire, for ever.
    pub code: String,
    /// What the code means, in English, for ever. Never shown to a reporter.
    pub means: String,
    /// What can be answered.
    pub kind: Kind,
    /// Whether a report without an answer is refused.
    pub required: bool,
    /// In which published tables its answers may appear.
    pub tables: TableRule,
    labels: Labels,
    hints: Labels,
}

/// In which published tables a question's answers may appear.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TableRule {
    /// In a table of its own only: crossed with anything else it could pick people out.
    OneWayOnly,
    /// In tables of its own and together with one other question.
    Free,
    /// In no table.
    Never,
}

/// What can be answered.
#[derive(Debug, Clone)]
pub enum Kind {
    /// One of the choices.
    One(Vec<Choice>),
    /// Any of the choices, at most `max` of them where that is set.
    Several {
        /// What there is to choose from.
        choices: Vec<Choice>,
        /// The most that may be chosen.
        max: Option<usize>,
    },
    /// One of the last `back` months (this one included), [`OLDER`] or [`ONGOING`].
    Month {
        /// How many months are offered, 1 to 24.
        back: u8,
    },
    /// The reporter's own words; the story, not an answer.
    Text {
        /// The most characters (Unicode scalar values).
        max_chars: usize,
    },
}

/// The answer to a month question: before the months that are offered.
pub const OLDER: &str = "older";

/// The answer to a month question: it has not ended.
pub const ONGOING: &str = "ongoing";

/// One choice. Its wording is behind [`Choice::label`].
#[derive(Debug, Clone)]
pub struct Choice {
    /// Capital letters and digits, unique in its question, for ever.
    pub code: String,
    /// What the code means, in English, for ever. Never shown to a reporter.
    pub means: String,
    /// Part of every report, and shown as ticked and fixed.
    pub always: bool,
    /// Not offered at present, and refused if sent.
    pub off: bool,
    /// The choice that says nothing: "prefer not to say", "do not know".
    pub unsaid: bool,
    /// The ISO 3166-2 code of an area, where one fits.
    pub iso: Option<String>,
    /// The same in others' terms, as `vocabulary: code`; a trailing `?` marks a code that was
    /// not confirmed at its source.
    pub maps: Vec<String>,
    labels: Labels,
}

type Labels = BTreeMap<Lang, String>;

impl Questionnaire {
    /// The questionnaire that Corncrake ships.
    ///
    /// # Panics
    /// Never: a test parses the file that is compiled in.
    pub fn default_set() -> Self {
        Self::parse(include_str!("default.toml"), "default.toml")
            .expect("the questionnaire that is compiled in is valid, as a test shows")
    }

    /// Reads and checks a questionnaire.
    ///
    /// The error names `file_name`, the line that is wrong, and what is wrong there.
    pub fn parse(text: &str, file_name: &str) -> Result<Self, QuestionnaireError> {
        parse::parse(text, file_name)
    }

    /// What a report names to say which questions it answered.
    pub fn version(&self) -> Version {
        self.version
    }

    /// The questions in the order in which they are asked.
    pub fn questions(&self) -> &[Question] {
        &self.questions
    }

    /// The question with this code.
    pub fn question(&self, code: &str) -> Option<&Question> {
        self.questions.iter().find(|q| q.code == code)
    }

    /// Which questions are tabulated together, in the order of the questions. They form a forest
    /// in which a question with several answers is crossed at most once.
    pub fn crossings(&self) -> &[Crossing] {
        &self.crossings
    }

    /// The languages that every label exists in; the first is the network's own. Never empty.
    pub fn languages(&self) -> &[Lang] {
        &self.languages
    }

    /// The same questions in those of its languages that `wanted` says yes to; `None` where that
    /// is none.
    #[must_use]
    pub fn worded_in(&self, wanted: impl Fn(&Lang) -> bool) -> Option<Self> {
        let mut fewer = self.clone();
        fewer.languages.retain(wanted);
        (!fewer.languages.is_empty()).then_some(fewer)
    }

    /// The most characters that a story may have; `None` where no story is asked for.
    pub fn story_limit(&self) -> Option<usize> {
        match self.question(STORY)?.kind {
            Kind::Text { max_chars } => Some(max_chars),
            Kind::One(_) | Kind::Several { .. } | Kind::Month { .. } => None,
        }
    }

    /// The length in bytes of the longest possible answers, written as compact JSON.
    pub fn worst_case_answers_len(&self) -> usize {
        let questions: usize = self.questions.iter().map(Question::worst_case_len).sum();
        "{}".len() + questions
    }

    /// Refuses `self` as what comes after `old`, where a code of `old` now means something else.
    ///
    /// To be asked for every earlier version that the network ever used: a code that was left
    /// out for a while is still taken. Leaving out and adding is free.
    pub fn check_successor(&self, old: &Self) -> Result<(), CodeReused> {
        for question in &self.questions {
            let Some(before) = old.question(&question.code) else {
                continue;
            };
            let reused = |choice: Option<&Choice>| CodeReused {
                question: question.code.clone(),
                choice: choice.map(|choice| choice.code.clone()),
            };
            if question.means != before.means || !question.kind.is_like(&before.kind) {
                return Err(reused(None));
            }
            for choice in question.choices() {
                let Some(earlier) = before.choice(&choice.code) else {
                    continue;
                };
                if (&choice.means, &choice.iso) != (&earlier.means, &earlier.iso) {
                    return Err(reused(Some(choice)));
                }
            }
        }
        Ok(())
    }
}

/// A questionnaire uses a code of an earlier one for something else.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "{question}{} meant something else in an earlier questionnaire: give it a code of its own",
    .choice.as_ref().map(|code| format!(", {code},")).unwrap_or_default()
)]
pub struct CodeReused {
    /// The question's code.
    pub question: String,
    /// The choice's code, where it is the choice that changed.
    pub choice: Option<String>,
}

impl Question {
    /// The question in this language; in the questionnaire's first where it is not offered in
    /// this one.
    pub fn label(&self, lang: Lang) -> &str {
        said(&self.labels, lang).unwrap_or(&self.code)
    }

    /// A line of help below the question, where there is one.
    pub fn hint(&self, lang: Lang) -> Option<&str> {
        said(&self.hints, lang)
    }

    /// Every choice, those that are not offered at present included.
    pub fn choices(&self) -> &[Choice] {
        match &self.kind {
            Kind::One(choices) | Kind::Several { choices, .. } => choices,
            Kind::Month { .. } | Kind::Text { .. } => &[],
        }
    }

    /// The choices to put on a form.
    pub fn offered(&self) -> impl Iterator<Item = &Choice> {
        self.choices().iter().filter(|choice| !choice.off)
    }

    /// The choice with this code, offered at present or not.
    pub fn choice(&self, code: &str) -> Option<&Choice> {
        self.choices().iter().find(|choice| choice.code == code)
    }

    /// The most answers that a report may give.
    pub fn max(&self) -> usize {
        match &self.kind {
            Kind::One(_) | Kind::Month { .. } => 1,
            Kind::Several { max, .. } => max.unwrap_or_else(|| self.offered().count()),
            Kind::Text { .. } => 0,
        }
    }

    /// `,"code":["A","B"]` at its longest; the text question is no part of the answers.
    fn worst_case_len(&self) -> usize {
        let mut lengths: Vec<usize> = match &self.kind {
            Kind::One(_) | Kind::Several { .. } => {
                self.offered().map(|choice| choice.code.len()).collect()
            }
            Kind::Month { .. } => vec![ONGOING.len().max("YYYY-MM".len())],
            Kind::Text { .. } => return 0,
        };
        lengths.sort_unstable_by(|a, b| b.cmp(a));
        let values: usize = lengths
            .iter()
            .take(self.max())
            .map(|len| len + "\"\",".len())
            .sum();
        ",\"\":[]".len() + self.code.len() + values
    }
}

impl Choice {
    /// The choice in this language; in the questionnaire's first where it is not offered in this
    /// one.
    pub fn label(&self, lang: Lang) -> &str {
        said(&self.labels, lang).unwrap_or(&self.code)
    }
}

impl Kind {
    fn is_like(&self, other: &Self) -> bool {
        std::mem::discriminant(self) == std::mem::discriminant(other)
    }
}

fn said(labels: &Labels, lang: Lang) -> Option<&str> {
    labels
        .get(&lang)
        .or_else(|| labels.values().next())
        .map(String::as_str)
}

#[cfg(test)]
mod tests;
