//! Which reports a cohort sets apart when it is frozen: read, and not counted.
//!
//! Each once, as it stands on that day: a later reversal takes nothing back, as with what is
//! counted. What is junk is nobody's report, and is not set apart.

use super::casebook::{Case, Casebook, State};
use super::cohort::FrozenCohorts;
use crate::clock::Date;
use crate::keys::public::ReportId;

impl FrozenCohorts {
    /// Those that are not accepted, and those that tell of the same incident as another: all that
    /// no earlier cohort has set apart.
    pub(super) fn apart(&self, book: &Casebook) -> [Vec<ReportId>; 2] {
        let new = |case: &&Case| {
            let before = |id| self.cohorts.iter().any(|one| one.manifest.sets_apart(id));
            self.apart_since().is_none_or(|day| case.day >= day) && !before(case.id)
        };
        let of = |is: fn(State) -> bool| {
            let cases = book.cases.iter().filter(new);
            cases.filter(|c| is(c.state)).map(|c| c.id).collect()
        };
        [
            of(|state| state == State::Rejected),
            of(|state| matches!(state, State::Duplicate(_))),
        ]
    }

    /// Since when cohorts keep this. What came before the end of one that did not would be taken
    /// for what came after.
    fn apart_since(&self) -> Option<Date> {
        let without = |frozen: &&super::cohort::Frozen| frozen.manifest.apart().is_none();
        let last = self.cohorts.iter().rfind(without)?;
        Some(last.manifest.cohort().to)
    }
}
