//! Taking back what was just done.

use axum::Router;
use axum::routing::post;

use super::Shared;
use super::open::{Answered, Open, Posted, back_to};
use super::session::Bench;
use crate::clock::Date;
use crate::desk::DeskError;
use crate::desk::acts::Act;

/// The most steps that are remembered.
const MOST: usize = 100;

pub(super) fn routes() -> Router<Shared> {
    Router::new().route("/undo", post(undo))
}

/// What was done since the desk was opened, the latest last.
#[derive(Default)]
pub(super) struct Undo {
    steps: Vec<Step>,
    number: u64,
}

struct Step {
    number: u64,
    /// Each act with what brings back what stood before it.
    acts: Vec<(Act, Act)>,
}

impl Undo {
    /// The number of the latest step.
    pub(super) fn latest(&self) -> Option<u64> {
        self.steps.last().map(|step| step.number)
    }

    fn add(&mut self, acts: Vec<(Act, Act)>) {
        self.number += 1;
        let number = self.number;
        self.steps.push(Step { number, acts });
        if self.steps.len() > MOST {
            self.steps.remove(0);
        }
    }

    fn take(&mut self, number: u64) -> Option<Step> {
        let place = self.steps.iter().position(|step| step.number == number)?;
        Some(self.steps.remove(place))
    }
}

impl Bench {
    /// Writes acts down, and how to undo them; the next sync shares them.
    pub fn act(&mut self, acts: &[Act], today: Date) -> Result<(), DeskError> {
        let me = self.desk.member().id();
        let ledger = &self.shelf.book().ledger;
        let pairs = acts.iter().flat_map(|act| {
            let contrary = ledger.contrary(std::slice::from_ref(act), me);
            contrary.into_iter().map(|back| (act.clone(), back))
        });
        let pairs: Vec<_> = pairs.collect();
        self.shelf.act(&self.desk, acts, today)?;
        if !pairs.is_empty() {
            self.undo.add(pairs);
        }
        Ok(())
    }

    /// Undoes a step as far as nobody has acted on the same things since: how many acts were
    /// undone, and how many were left. `None` where there is no such step.
    fn undo(&mut self, number: u64, today: Date) -> Option<Result<(usize, usize), DeskError>> {
        let step = self.undo.take(number)?;
        let me = self.desk.member().id();
        let ledger = &self.shelf.book().ledger;
        let (stand, left): (Vec<_>, Vec<_>) = step
            .acts
            .into_iter()
            .partition(|(done, _)| ledger.still_stands(done, me));
        let back: Vec<Act> = stand.iter().map(|(_, back)| back.clone()).collect();
        let counts = (back.len(), left.len());
        if back.is_empty() {
            return Some(Ok(counts));
        }
        let done = self.shelf.act(&self.desk, &back, today);
        if done.is_err() {
            self.undo.steps.push(Step {
                number,
                acts: stand,
            });
        }
        Some(done.map(|()| counts))
    }
}

/// `POST /undo`
async fn undo(Posted { mut open, fields }: Posted) -> Answered {
    let number = fields.first("step").parse().unwrap_or(0);
    let today = open.today;
    match open.bench.undo(number, today) {
        None => {
            let text = open.words.t("desk-undo-nothing")?;
            open.warn(text);
        }
        Some(Ok(counts)) => said(&mut open, counts)?,
        Some(Err(why)) => open.refuse(&why)?,
    }
    Ok(open.back(back_to(&fields)))
}

fn said(open: &mut Open, (undone, left): (usize, usize)) -> Result<(), crate::web::PublicError> {
    let words = open.words;
    if undone > 0 {
        open.say(words.with("desk-undo-done", &[("count", undone.into())])?);
    }
    if left > 0 {
        open.warn(words.with("desk-undo-left", &[("count", left.into())])?);
    }
    Ok(())
}
