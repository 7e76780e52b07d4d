//! Answers that analysts have coded otherwise than their reporters: what counts then.
//!
//! What was sent stays as it is, sealed; a recoding is an act like any other, and can be undone.

use std::collections::{BTreeMap, BTreeSet};

use super::acts::Ledger;
use crate::clock::Month;
use crate::keys::public::{MemberId, ReportId};
use crate::questionnaire::{Kind, Questionnaire};
use crate::report::Answers;

/// What a reporter agreed to, which is nobody else's to change.
pub const CONSENT: &str = "consent";

/// That their words may be quoted, once names are removed.
pub const QUOTABLE: &str = "C1";

/// Whether the reporter agreed to be quoted. No recoding changes that.
pub fn is_quotable(answers: &Answers) -> bool {
    let consent = answers.expose_coded().get(CONSENT);
    consent.is_some_and(|codes| codes.iter().any(|code| code == QUOTABLE))
}

/// An answer that counts as other codes than those that were sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recoded {
    /// The question.
    pub question: String,
    /// The codes that count, in the questionnaire's order; empty for no answer.
    pub codes: Vec<String>,
    /// Whose act it was.
    pub by: MemberId,
}

/// Why an answer cannot be coded otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotRecoded {
    /// It is what the reporter agreed to.
    #[error("what the reporter agreed to cannot be changed by anybody else")]
    Consent,
    /// The questionnaire has no such question with codes.
    #[error("the questionnaire of this report has no such question with codes")]
    Question,
    /// The codes do not fit the question.
    #[error("these codes do not fit the question: the answer {0}")]
    Codes(#[from] crate::report::Misfit),
}

/// Answers with one of them coded otherwise, under all rules that hold for what is sent.
pub fn recode(
    answers: &Answers,
    question: &str,
    codes: &BTreeSet<String>,
    questionnaire: &Questionnaire,
    latest: Month,
) -> Result<Answers, NotRecoded> {
    if question == CONSENT {
        return Err(NotRecoded::Consent);
    }
    let asked = questionnaire.question(question).map(|asked| &asked.kind);
    if matches!(asked, None | Some(Kind::Text { .. })) {
        return Err(NotRecoded::Question);
    }
    let mut all: BTreeMap<_, _> = answers.expose_coded().clone();
    all.insert(question.to_owned(), codes.iter().cloned().collect());
    let answers = Answers::from_coded(all, questionnaire)?;
    answers.check_months(questionnaire, latest)?;
    Ok(answers)
}

/// The answers that count instead of those that were sent, and which of them differ; `None` where
/// all count as they were sent. A recoding that does not fit, which no honest desk writes, changes
/// nothing.
pub(super) fn what_counts(
    sent: &Answers,
    (ledger, report): (&Ledger, ReportId),
    questionnaire: &Questionnaire,
    latest: Month,
) -> Option<(Answers, Vec<Recoded>)> {
    let mut counts: Option<Answers> = None;
    let mut changed = Vec::new();
    for (question, (codes, by)) in ledger.recoded(report) {
        let so_far = counts.as_ref().unwrap_or(sent);
        if let Ok(recoded) = recode(so_far, question, codes, questionnaire, latest) {
            let codes = recoded.expose_coded().get(question);
            changed.push(Recoded {
                question: question.to_owned(),
                codes: codes.cloned().unwrap_or_default(),
                by,
            });
            counts = Some(recoded);
        }
    }
    counts.map(|counts| (counts, changed))
}
