//! What is not published, and why.

use super::Labels;
use super::protect::labels;
use crate::questionnaire::{Kind, Question, Questionnaire, TableRule};

/// A question that was asked and is not published yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeldBack {
    /// The question's code.
    pub question: String,
    /// The question's wording.
    pub label: Labels,
    /// Why.
    pub reason: Reason,
}

/// Why a question is not published yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// Several answers to one question: a report is in several rows, which gives other bounds
    /// than a partition, and the audit for those is not built yet.
    SeveralAnswers,
    /// Months are fine-grained and their rows move with the date of the report; to be grouped
    /// and audited first.
    Month,
}

impl HeldBack {
    /// Every question of `questionnaire` that may stand in tables, and does not yet.
    pub fn of(questionnaire: &Questionnaire) -> Vec<Self> {
        let questions = questionnaire.questions().iter();
        questions
            .filter(|question| question.tables != TableRule::Never)
            .filter_map(|question| {
                Some(Self {
                    question: question.code.clone(),
                    label: labels(questionnaire, |lang| question.label(lang)),
                    reason: reason(question)?,
                })
            })
            .collect()
    }
}

fn reason(question: &Question) -> Option<Reason> {
    match question.kind {
        Kind::Several { .. } => Some(Reason::SeveralAnswers),
        Kind::Month { .. } => Some(Reason::Month),
        Kind::One(_) | Kind::Text { .. } => None,
    }
}
