//! A report that an outreach worker enters for somebody, with their agreement.
//!
//! ```toml
//! agreed = true                # they heard what it is used for, and agreed that you send it
//! language = "sw"              # of the words; the desk's own where it is left out
//! story = "They took my medicine."
//!
//! [answers]
//! what = ["V03", "V04"]
//! where = "S02"
//! when = "2026-06"
//! consent = ["C0", "C1"]       # what they agreed to
//! ```
//!
//! JSON of the same shape is read too. The answers are checked as those of the form are.

use std::collections::BTreeMap;

use rand::CryptoRng;
use serde::Deserialize;
use zeroize::Zeroizing;

use super::{likeness, likeness_of};
use crate::clock::Month;
use crate::desk::casebook::Casebook;
use crate::desk::recoding::CONSENT;
use crate::keys::public::{NetworkName, ReportId};
use crate::keys::secret::Receipt;
use crate::questionnaire::{Question, Questionnaire, STORY};
use crate::report::{FieldError, Report};
use crate::text::Lang;

/// The question of who reports, and the answer of those who report for somebody else.
pub const ROLE: (&str, &str) = ("role", "R03");

/// The tag of such reports.
pub const TAG: &str = "on-behalf";

/// What was said, before it is checked. Wiped when dropped; cannot be printed.
#[derive(Default)]
pub struct Entry {
    /// Whether the person agreed that this is sent for them.
    pub agreed: bool,
    /// The language of the words.
    pub language: Option<Lang>,
    fields: Zeroizing<Vec<(String, String)>>,
}

/// Why it cannot be entered.
#[derive(Debug, thiserror::Error)]
pub enum NotEntered {
    /// It is neither TOML nor JSON of this shape. The reason names the line, never what stands there.
    #[error("{0}")]
    Shape(String),
    /// The person was not asked, or did not agree.
    #[error(
        "nothing is entered without the person's agreement: tell them what the report is used for, ask, and say agreed = true"
    )]
    NotAgreed,
    /// Nothing is said of what they agreed to.
    #[error("say what they agreed to: the question {CONSENT:?} has no answer")]
    NoConsent,
    /// Somebody else's report is R03.
    #[error("leave out \"role\": a report that is entered for somebody else says so (R03)")]
    Role,
    /// Answers that do not fit.
    #[error("{}", list(.0))]
    Wrong(Vec<FieldError>),
    /// The same answers are here.
    #[error("report {} has the same answers: it may be this one, entered before", &.0.to_string()[..8])]
    Here(ReportId),
}

fn list(errors: &[FieldError]) -> String {
    let lines = errors.iter().map(|error| match error.field.as_str() {
        "" => format!("an answer {}", error.problem),
        field => format!("{field} {}", error.problem),
    });
    lines.collect::<Vec<_>>().join("; ")
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    agreed: bool,
    language: Option<String>,
    #[serde(default)]
    story: String,
    #[serde(default)]
    answers: BTreeMap<String, OneOrMore>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum OneOrMore {
    One(String),
    More(Vec<String>),
}

impl Entry {
    /// Reads TOML, or JSON where it begins with a brace.
    pub fn parse(text: &str) -> Result<Self, NotEntered> {
        let file: File = if text.trim_start().starts_with('{') {
            serde_json::from_str(text).map_err(|error| {
                NotEntered::Shape(format!(
                    "it is not of the expected form, line {}",
                    error.line()
                ))
            })?
        } else {
            toml::from_str(text).map_err(|error: toml::de::Error| {
                let start = error.span().map_or(0, |span| span.start);
                let before = text.get(..start).unwrap_or_default();
                let line = 1 + before.matches('\n').count();
                NotEntered::Shape(format!("it is not of the expected form, line {line}"))
            })?
        };
        let language = file.language.map(|code| {
            code.parse()
                .map_err(|_| NotEntered::Shape("there is no such language".to_owned()))
        });
        let mut entry = Self {
            agreed: file.agreed,
            language: language.transpose()?,
            fields: Zeroizing::default(),
        };
        for (question, given) in file.answers {
            match given {
                OneOrMore::One(code) => entry.answer(&question, &code),
                OneOrMore::More(codes) => {
                    for code in &codes {
                        entry.answer(&question, code);
                    }
                }
            }
        }
        entry.answer(STORY, &file.story);
        Ok(entry)
    }

    /// Adds an answer; nothing where it is empty.
    pub fn answer(&mut self, question: &str, value: &str) {
        if !value.is_empty() {
            self.fields.push((question.to_owned(), value.to_owned()));
        }
    }

    fn has(&self, question: &str) -> bool {
        self.fields.iter().any(|(name, _)| name == question)
    }

    /// Checks it as the form is checked. It is R03, whatever else: for somebody else.
    pub fn report(
        mut self,
        asked: &Questionnaire,
        lang: Lang,
        this_month: Month,
    ) -> Result<Report, NotEntered> {
        if !self.agreed {
            return Err(NotEntered::NotAgreed);
        }
        if asked.question(CONSENT).is_some() && !self.has(CONSENT) {
            return Err(NotEntered::NoConsent);
        }
        let (role, for_another) = ROLE;
        if asked.question(role).is_some_and(says(for_another)) {
            if self
                .fields
                .iter()
                .any(|(name, value)| name == role && value != for_another)
            {
                return Err(NotEntered::Role);
            }
            self.fields.retain(|(name, _)| name != role);
            self.answer(role, for_another);
        }
        let lang = self.language.unwrap_or(lang);
        Report::parse(asked, &self.fields, lang, this_month).map_err(NotEntered::Wrong)
    }
}

fn says(code: &str) -> impl Fn(&Question) -> bool {
    move |question| question.offered().any(|choice| choice.code == code)
}

/// Fails where a report with the same answers is here.
pub fn is_new(report: &Report, book: &Casebook) -> Result<(), NotEntered> {
    let like = likeness(&report.answers);
    let same = book.cases.iter().find(|case| {
        let content = case.content.as_ref();
        content.is_ok_and(|content| likeness_of(content) == like)
    });
    same.map_or(Ok(()), |case| Err(NotEntered::Here(case.id)))
}

/// A receipt of its own, as the form makes one.
pub fn receipt(report: &Report, network: &NetworkName, rng: &mut impl CryptoRng) -> Receipt {
    let mut seed = Zeroizing::new([0; 32]);
    rng.fill_bytes(&mut *seed);
    Receipt::derive(&seed, network, &report.canonical(&[]))
}
