//! What is known here of what went to partners and came from them.

use std::collections::{BTreeMap, BTreeSet};

use super::receive::TAGGED;
use crate::clock::Date;
use crate::desk::Desk;
use crate::desk::acts::{ExportForm, Ledger, Mark, PassedOn};
use crate::desk::casebook::Casebook;
use crate::desk::publish::NoRelease;
use crate::keys::public::MemberId;
use crate::release::{CohortDates, VerifiedRelease};

/// A cohort of ours that was passed on, at whichever desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WasPassed {
    /// Which, and to whom.
    pub on: PassedOn,
    /// When.
    pub day: Date,
    /// By whom.
    pub by: MemberId,
}

/// What was passed on so far, the oldest first.
pub fn passed(ledger: &Ledger) -> impl DoubleEndedIterator<Item = WasPassed> {
    ledger.exports().filter_map(|(by, export)| {
        let ExportForm::Passed(on) = export.form else {
            return None;
        };
        let day = export.day;
        Some(WasPassed { on, day, by })
    })
}

/// How many reports are here of what others passed on, by the tag that says of whom and which cohort.
pub fn received(book: &Casebook) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for case in &book.cases {
        for mark in book.ledger.marks(case.id) {
            if let Mark::Tag(tag) = mark
                && tag.to_string().starts_with(TAGGED)
            {
                *counts.entry(tag.to_string()).or_default() += 1;
            }
        }
    }
    counts
}

/// The cohorts that have releases of their own, each once.
pub fn published(releases: &[VerifiedRelease]) -> Vec<&CohortDates> {
    let mut seen = BTreeSet::new();
    let own = releases.iter().map(VerifiedRelease::release);
    let own = own.filter(|release| release.sums.is_empty());
    let first = own.filter(|release| seen.insert(release.cohort.number));
    first.map(|release| &release.cohort).collect()
}

impl Desk {
    /// Our own published cohorts.
    pub fn published_cohorts(&self) -> Result<Vec<CohortDates>, NoRelease> {
        let releases = self.releases()?;
        Ok(published(&releases).into_iter().cloned().collect())
    }
}
