//! Which questions are tabulated together.
//!
//! Fixed before anything is counted, as part of the questionnaire and of its version: whoever
//! chose what to cross after having seen the counts would publish what stands out, and whom.
//!
//! What is refused here is what would make the audit of the published numbers a guess. Crossings
//! without a circle, in which a question with several answers is crossed once at most, and by a
//! question with one answer, are decomposable: whatever counts fit each table, and agree where
//! two tables share a question, are the counts of some set of reports. So the conditions of the
//! single tables say exactly what all of them together give away (Lauritzen, *Graphical Models*,
//! 1996, section 4.4). Two crossings of one question with several answers, or crossings in a
//! circle, allow less than their tables say, and an audit would believe people safe who are not.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use toml::Spanned;

use super::parse::{Fault, fail};
use super::refusal::Wrong;
use super::{Kind, Question, TableRule};

/// The most cells of all crossings together: what can be audited in good time, for a year of
/// quarters at once.
pub(super) const MOST_CELLS: usize = 1_500;

/// What describes a person, and is never crossed, whatever its `tables` say.
const PERSONAL: [&str; 4] = ["population", "gender", "trans", "age"];

/// Two questions that are tabulated together.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Crossing {
    /// The code of the question whose answers are the columns: one with one answer.
    pub by: String,
    /// The code of the question whose answers are the rows.
    pub question: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawCrossing {
    question: Spanned<String>,
    by: Spanned<String>,
}

/// Checks crossings, and puts them into the order of the questions.
pub(super) fn crossings(
    raw: &[RawCrossing],
    questions: &[Question],
) -> Result<Vec<Crossing>, Fault> {
    let mut groups = Groups::default();
    let mut checked: Vec<(usize, usize)> = Vec::new();
    let mut cells = 0;
    for raw in raw {
        let (row, column) = (find(&raw.question, questions)?, find(&raw.by, questions)?);
        let (question, by) = (&questions[row], &questions[column]);
        if is_several(by) {
            return fail(&raw.by, Wrong::CrossedBySeveral(by.code.clone()));
        }
        if is_several(question) && checked.iter().any(|(crossed, _)| *crossed == row) {
            return fail(&raw.question, Wrong::CrossedTwice(question.code.clone()));
        }
        if !groups.join(row, column) {
            let (question, by) = (question.code.clone(), by.code.clone());
            return fail(&raw.question, Wrong::CrossedInCircle { question, by });
        }
        cells += rows(question) * rows(by);
        if cells > MOST_CELLS {
            return fail(&raw.question, Wrong::CrossedTooOften(cells));
        }
        checked.push((row, column));
    }
    checked.sort_unstable();
    let crossing = |(row, column): (usize, usize)| Crossing {
        by: questions[column].code.clone(),
        question: questions[row].code.clone(),
    };
    Ok(checked.into_iter().map(crossing).collect())
}

/// The place of the question that is named, which may be crossed.
fn find(code: &Spanned<String>, questions: &[Question]) -> Result<usize, Fault> {
    let name = code.get_ref();
    let Some(place) = questions.iter().position(|question| question.code == *name) else {
        return fail(code, Wrong::CrossedUnknown(name.clone()));
    };
    if questions[place].tables != TableRule::Free || PERSONAL.contains(&name.as_str()) {
        return fail(code, Wrong::CrossedAlone(name.clone()));
    }
    Ok(place)
}

fn is_several(question: &Question) -> bool {
    matches!(question.kind, Kind::Several { .. })
}

/// At most how many rows its table has.
fn rows(question: &Question) -> usize {
    let answers = match question.kind {
        // Its quarters, one that has begun, and the two answers that are no month.
        Kind::Month { back } => usize::from(back.div_ceil(3)) + 3,
        _ => question.offered().count(),
    };
    answers + 1
}

/// Which questions are joined by crossings, directly or by way of others.
#[derive(Default)]
struct Groups(BTreeMap<usize, usize>);

impl Groups {
    /// Joins two; `false` where they are joined already.
    fn join(&mut self, one: usize, other: usize) -> bool {
        let (one, other) = (self.root(one), self.root(other));
        one != other && self.0.insert(one, other).is_none()
    }

    fn root(&self, mut at: usize) -> usize {
        while let Some(&above) = self.0.get(&at) {
            at = above;
        }
        at
    }
}
