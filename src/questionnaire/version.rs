//! The version of a questionnaire: a hash over all that gives its codes their meaning.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::{Choice, Crossing, Kind, Question, TableRule};

/// SHA-256 over a questionnaire's codes, meanings, kinds, rules and crossings; written as 64 hex
/// digits.
///
/// Wording, translations, hints, mappings and the order of things on the page are no part of it:
/// they may change without making answers incomparable.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Version([u8; 32]);

/// The text is not 64 lower-case hex digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not the version of a questionnaire (64 hex digits)")]
pub struct NotAVersion;

impl Version {
    /// The hash itself.
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    pub(super) fn of(questions: &[Question], crossings: &[Crossing]) -> Self {
        let mut questions: Vec<&Question> = questions.iter().collect();
        questions.sort_by(|a, b| a.code.cmp(&b.code));
        let rules: Vec<Rules<'_>> = questions.into_iter().map(Rules::of).collect();
        let canonical = serde_json::to_vec(&rules).expect("plain structures become JSON");
        let mut hash = Sha256::new();
        hash.update(b"corncrake/questionnaire/1\n");
        hash.update(canonical);
        // Nothing where there are none, so that a questionnaire without any is what it was. What
        // comes before ends with its own bracket.
        if !crossings.is_empty() {
            let mut crossings: Vec<&Crossing> = crossings.iter().collect();
            crossings.sort();
            hash.update(serde_json::to_vec(&crossings).expect("plain structures become JSON"));
        }
        Self(hash.finalize().into())
    }
}

/// What is hashed of a question. Fields in alphabetical order, all of them always there.
#[derive(Serialize)]
struct Rules<'a> {
    back: Option<u8>,
    choices: Vec<ChoiceRules<'a>>,
    code: &'a str,
    kind: &'static str,
    max: Option<usize>,
    max_chars: Option<usize>,
    means: &'a str,
    required: bool,
    tables: TableRule,
}

/// What is hashed of a choice.
#[derive(Serialize)]
struct ChoiceRules<'a> {
    always: bool,
    code: &'a str,
    iso: Option<&'a str>,
    means: &'a str,
    off: bool,
    unsaid: bool,
}

impl<'a> Rules<'a> {
    fn of(question: &'a Question) -> Self {
        let (kind, max, back, max_chars) = match question.kind {
            Kind::One(_) => ("one", None, None, None),
            Kind::Several { max, .. } => ("several", max, None, None),
            Kind::Month { back } => ("month", None, Some(back), None),
            Kind::Text { max_chars } => ("text", None, None, Some(max_chars)),
        };
        let mut choices: Vec<&Choice> = question.choices().iter().collect();
        choices.sort_by(|a, b| a.code.cmp(&b.code));
        Self {
            back,
            choices: choices.into_iter().map(ChoiceRules::of).collect(),
            code: &question.code,
            kind,
            max,
            max_chars,
            means: &question.means,
            required: question.required,
            tables: question.tables,
        }
    }
}

impl<'a> ChoiceRules<'a> {
    fn of(choice: &'a Choice) -> Self {
        Self {
            always: choice.always,
            code: &choice.code,
            iso: choice.iso.as_deref(),
            means: &choice.means,
            off: choice.off,
            unsaid: choice.unsaid,
        }
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&hex::encode(self.0))
    }
}

impl fmt::Debug for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Version({self})")
    }
}

impl FromStr for Version {
    type Err = NotAVersion;

    fn from_str(text: &str) -> Result<Self, NotAVersion> {
        let mut bytes = [0; 32];
        hex::decode_to_slice(text, &mut bytes).map_err(|_| NotAVersion)?;
        let version = Self(bytes);
        if version.to_string() == text {
            Ok(version)
        } else {
            Err(NotAVersion)
        }
    }
}

impl Serialize for Version {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Version {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?
            .parse()
            .map_err(serde::de::Error::custom)
    }
}
