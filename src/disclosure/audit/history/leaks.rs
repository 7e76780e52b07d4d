//! What is told too closely, and to whom.

use std::collections::BTreeSet;

use super::super::{LEAST_WIDTH, SMALL, slack};
use super::{Leak, Model, NotAudited, Sum, less};
use crate::disclosure::Stop;
use crate::disclosure::numbers::Numbers;
use crate::disclosure::ranges::{Enough, Knowing, Narrow, Range, Target};

/// Of whom a range tells: those in a row, or those of its group who are not.
#[derive(Clone, Copy)]
pub(super) enum Of {
    Row,
    Others,
}

impl Of {
    /// Whether they are not told too closely. Only what was attained counts as width; what was not
    /// excluded counts as possible.
    pub fn is_safe(self, range: &Range) -> bool {
        let wide = range.greatest.abs_diff(range.least) >= LEAST_WIDTH;
        let large = range.floor > SMALL.end().cast_signed();
        wide || large || self.is_nobody(range)
    }

    /// Nobody is harmed by a row that nobody is in; where nobody is in any other, it is said of
    /// everybody.
    fn is_nobody(self, range: &Range) -> bool {
        matches!(self, Self::Row) && range.ceiling < SMALL.start().cast_signed()
    }
}

/// What is asked of the system, and what it says something of.
struct Question {
    target: Target,
    leak: Leak,
    of: Of,
}

/// The figures of one cohort that tell too much to anybody or to whoever knows, or has planted,
/// `1..=known` of the reports. Its tables of one question must have passed
/// [`super::super::audit()`] already.
///
/// Without tables of two questions, the closed form settles nearly all; what it leaves open is
/// solved, until `stop` is asked for.
pub fn leaks_to_whoever_knows(
    numbers: &Numbers,
    known: u64,
    stop: &Stop,
) -> Result<Vec<Leak>, NotAudited> {
    if numbers.crossed.is_empty() && slack::keeps(numbers, known) {
        return Ok(Vec::new());
    }
    Model::of(&[numbers])?.until(stop).leaks(known)
}

impl Model<'_> {
    /// The figures that are told too closely, or of whose complement that holds: to anybody, and
    /// where there are none such, to whoever knows, or has planted, `1..=known` of the reports in
    /// one figure or complement.
    pub fn leaks(&self, known: u64) -> Result<Vec<Leak>, NotAudited> {
        let questions = self.questions()?;
        let targets: Vec<Target> = questions.iter().map(|it| it.target.clone()).collect();
        let searched = self.system.searched(&targets, Enough::Width(LEAST_WIDTH))?;
        let told = searched.ranges.iter().zip(&questions);
        let leaks: BTreeSet<Leak> = told
            .filter(|(range, question)| !question.of.is_safe(range))
            .map(|(_, question)| question.leak)
            .collect();
        if known == 0 || !leaks.is_empty() {
            return Ok(leaks.into_iter().collect());
        }
        let knowing = Knowing {
            most: known,
            width: LEAST_WIDTH,
            above: SMALL.end().cast_signed(),
        };
        let narrow = searched.narrow(knowing);
        self.system.is_wanted()?;
        let told = narrow.iter().map(|it: &Narrow| (it, &questions[it.target]));
        let leaks: BTreeSet<Leak> = told
            .filter(|(it, question)| !question.of.is_nobody(&it.range))
            .map(|(_, question)| question.leak)
            .collect();
        Ok(leaks.into_iter().collect())
    }

    /// Every figure, its complements, and the figures that it adds up.
    fn questions(&self) -> Result<Vec<Question>, NotAudited> {
        let mut questions = Vec::new();
        for (release, numbers) in self.releases.iter().enumerate() {
            for figure in self.figures(numbers)? {
                let leak = Leak {
                    release,
                    place: figure.place,
                };
                let mut ask = |sum: &Sum, of| {
                    let target = Target::new(sum);
                    questions.push(Question { target, leak, of });
                };
                for group in &figure.groups {
                    ask(&less(group.clone(), &figure.sum), Of::Others);
                }
                // A year's figures tell of those of its cohorts too, published or not.
                for &part in &figure.sum {
                    ask(&vec![part], Of::Row);
                }
                ask(&figure.sum, Of::Row);
            }
        }
        Ok(questions)
    }
}
