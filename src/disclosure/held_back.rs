//! What is not published, and why.

use super::Labels;
use super::protect::labels;
use crate::questionnaire::Questionnaire;
use crate::tally::TableName;

/// A table of two questions that was planned and is not published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeldBack {
    /// Which table.
    pub table: TableName,
    /// The wording of the question whose answers would be its rows.
    pub label: Labels,
    /// Why.
    pub reason: Reason,
}

/// Why a table is not published.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// The published total is too small for tables of two questions.
    TooFew,
    /// No set of rounded figures was found that tells nothing too closely, or the audit could not
    /// say.
    Unsafe,
}

impl HeldBack {
    pub(super) fn new(questionnaire: &Questionnaire, table: TableName, reason: Reason) -> Self {
        let question = questionnaire.question(&table.question);
        Self {
            label: labels(questionnaire, |lang| question.map_or("", |q| q.label(lang))),
            table,
            reason,
        }
    }
}
