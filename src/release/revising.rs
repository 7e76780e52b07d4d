//! A corrected edition: tables are withdrawn whole, words are corrected, no figure ever changes.
//!
//! What is published cannot be taken back from whoever has it; so the earlier edition stays to be
//! read, and the corrected one is signed, chained and addressed like any release.

use std::collections::BTreeSet;

use super::{NotReleasable, Release, VerifiedRelease};
use crate::tally::TableName;

impl Release {
    /// The tables that it has, of one question and of two.
    pub fn table_names(&self) -> BTreeSet<TableName> {
        let one_way = self
            .tables
            .iter()
            .map(|table| TableName::one_way(&table.question));
        let crossed = self.crossed.iter();
        let crossed = crossed.map(|table| TableName::crossed(&table.question, &table.by));
        one_way.chain(crossed).collect()
    }

    /// Those of `before` that it has no more.
    pub fn withdrawn_from(&self, before: &Self) -> BTreeSet<TableName> {
        &before.table_names() - &self.table_names()
    }

    /// Without these tables; where it is that of one question, also without those that cross it
    /// with another, whose margin it is, and from what was planned.
    #[must_use]
    pub fn without(mut self, withdrawn: &BTreeSet<TableName>) -> Self {
        let is_gone = |name: &TableName| withdrawn.contains(name);
        self.tables
            .retain(|table| !is_gone(&TableName::one_way(&table.question)));
        self.crossed.retain(|table| {
            let margins = [&table.question, &table.by].map(|code| TableName::one_way(code));
            let name = TableName::crossed(&table.question, &table.by);
            !is_gone(&name) && !margins.iter().any(is_gone)
        });
        // What was planned with a question that is gone is not to be expected any more.
        self.held_back.retain(|held| {
            let questions = [Some(&held.question), held.by.as_ref()];
            let mut questions = questions.into_iter().flatten();
            !questions.any(|code| is_gone(&TableName::one_way(code)))
        });
        self
    }

    /// Checks, before anybody signs it, what a verifier will: that it may follow on `earlier`,
    /// which are all of the network, and keeps its own rules.
    pub fn check_beside(&self, earlier: &[VerifiedRelease]) -> Result<(), NotReleasable> {
        super::edition::check_place(self, earlier)
            .and_then(|()| super::verify::check(self))
            .map_err(NotReleasable::Refused)
    }
}

/// What of a cohort or year with this address was withdrawn since its first edition.
pub fn withdrawn(address: &str, releases: &[VerifiedRelease]) -> BTreeSet<TableName> {
    let mut editions = releases.iter().map(VerifiedRelease::release);
    let Some(first) = editions.find(|edition| edition.address() == address) else {
        return BTreeSet::new();
    };
    let newest = editions.rfind(|edition| edition.address() == address);
    newest.map_or_else(BTreeSet::new, |newest| newest.withdrawn_from(first))
}
