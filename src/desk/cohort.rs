//! From accepted reports to a release.
//!
//! Cohort n+1 is what is accepted and not in the manifest of an earlier cohort. It may be closed once
//! its quarter is over and it holds thirty reports; earlier only for a reason, which the release then
//! says; never below thirty. Closing freezes it: its reports and exact tables go, signed and sealed,
//! into a manifest that all desks share, and nothing is ever counted again from records.

use std::collections::BTreeMap;

use rand::CryptoRng;

use super::acts::Mark;
use super::casebook::{Case, Casebook, Content, State};
use super::publish::{NoRelease, last_released};
use super::{Desk, DeskError};
use crate::clock::{Date, Month};
use crate::keys::public::{Hash, Note, ReportId, Tier};
use crate::questionnaire::Version;
use crate::release::{CohortDates, Manifest, Publishable, VerifiedRelease, open_manifest};
use crate::tally::{Record, Tally, Window, tally};

/// The fewest reports that a cohort is closed with.
pub const FEWEST: usize = 30;

/// The cohorts that were closed so far.
#[derive(Default)]
pub struct FrozenCohorts {
    /// Those that this desk can open, in order.
    pub cohorts: Vec<Frozen>,
    /// The numbers of those that are sealed to periods which this member may not read.
    pub closed: Vec<u64>,
}

/// A closed cohort.
pub struct Frozen {
    /// What it holds.
    pub manifest: Manifest,
    /// The hash of its signed note.
    pub hash: Hash,
}

impl Desk {
    /// The closed cohorts, verified: signed by somebody who may release, each following on the one
    /// before, no report in two of them.
    pub fn frozen(&self) -> Result<FrozenCohorts, DeskError> {
        let (frozen, fault) = self.frozen_so_far()?;
        fault.map_or(Ok(frozen), Err)
    }

    /// As many of them as follow on one another, and what is wrong with the one after.
    pub(super) fn frozen_so_far(&self) -> Result<(FrozenCohorts, Option<DeskError>), DeskError> {
        let mut frozen = FrozenCohorts::default();
        for number in self.folder.manifests()? {
            let opened = self.opened_cohort(number);
            match opened.and_then(|opened| frozen.put(number, opened)) {
                Ok(()) => {}
                Err(fault @ DeskError::Release(_)) => return Ok((frozen, Some(fault))),
                Err(other) => return Err(other),
            }
        }
        Ok((frozen, None))
    }

    /// A cohort whose manifest lies here; `None` where it opens with no key of this member.
    pub(super) fn opened_cohort(&self, number: u64) -> Result<Option<Frozen>, DeskError> {
        let sealed = self.folder.manifest(number)?.unwrap_or_default();
        match self.open_cohort(number, &sealed)? {
            None => self.open_own_cohort(number),
            opened => Ok(opened),
        }
    }

    /// The signed manifest of a cohort, as it opens here.
    pub(super) fn manifest_note(&self, number: u64) -> Result<Option<Note>, DeskError> {
        let sealed = self.folder.manifest(number)?.unwrap_or_default();
        let mut keys = self.answers_keys();
        if let Some(note) = keys.find_map(|key| open_manifest(&sealed, key).ok()) {
            return Ok(Some(note));
        }
        let own = self.folder.own_manifest(number)?.unwrap_or_default();
        Ok(open_manifest(&own, &self.member.identity).ok())
    }

    /// Whether a sealed manifest that a server handed over is the one that comes next.
    pub(super) fn take_cohort(
        &self,
        frozen: &mut FrozenCohorts,
        number: u64,
        sealed: &[u8],
    ) -> Result<(), DeskError> {
        let opened = self.open_cohort(number, sealed)?;
        // Where it is not for want of a key, nobody of the network made it.
        let has_all_keys = self.chain.current().destroyed_through(Tier::Answers) == 0
            && self.holds_every_answers_key();
        if opened.is_none() && has_all_keys {
            return Err(NoRelease::UnsignedManifest(number).into());
        }
        frozen.put(number, opened)
    }

    /// `None` where it is sealed to a period that this member may not read.
    pub(super) fn open_cohort(
        &self,
        number: u64,
        sealed: &[u8],
    ) -> Result<Option<Frozen>, DeskError> {
        if Publishable::of(&self.chain).is_err() {
            return Err(NoRelease::UnsignedManifest(number).into());
        }
        let opened = self
            .answers_keys()
            .find_map(|identity| open_manifest(sealed, identity).ok());
        opened
            .map(|note| self.check_cohort(number, &note))
            .transpose()
    }

    /// What this desk sealed to its own member when the key of the cohort's period was destroyed.
    fn open_own_cohort(&self, number: u64) -> Result<Option<Frozen>, DeskError> {
        let sealed = self.folder.own_manifest(number)?.unwrap_or_default();
        let note = open_manifest(&sealed, &self.member.identity).ok();
        note.map(|note| self.check_cohort(number, &note))
            .transpose()
    }

    pub(super) fn check_cohort(&self, number: u64, note: &Note) -> Result<Frozen, DeskError> {
        let signed = (1..=self.chain.current().number)
            .rev()
            .filter_map(|notice| self.chain.at(notice))
            .find_map(|notice| note.open::<Manifest>(&notice.releasers, 1).ok());
        let fits = |manifest: &Manifest| {
            u64::from(manifest.cohort().number) == number && manifest.network() == self.network()
        };
        match signed.filter(fits) {
            Some(manifest) => Ok(Frozen {
                manifest,
                hash: note.hash(),
            }),
            None => Err(NoRelease::UnsignedManifest(number).into()),
        }
    }

    /// Closes the open cohort, in memory. The key of its rounding is kept from the first time on.
    pub(super) fn freeze(
        &self,
        book: &Casebook,
        frozen: &FrozenCohorts,
        early: Option<String>,
        today: Date,
        rng: &mut impl CryptoRng,
    ) -> Result<(Manifest, Note), NoRelease> {
        let count = self.count_within(book, self.open_days(frozen, today))?;
        if count.reports.len() < FEWEST {
            return Err(NoRelease::TooFew {
                accepted: count.reports.len(),
            });
        }
        let cohort = self.next_cohort(frozen, early, today)?;
        let key = self.key_of_open_cohort(cohort.number, rng)?;
        let last = frozen.cohorts.last();
        let number = cohort.number.into();
        let wrong = |fault| NoRelease::Manifest { number, fault };
        let manifest = Manifest::freeze(
            &Publishable::of(&self.chain)?,
            cohort,
            last.map(|last| last.hash),
            count.reports,
            &count.tally,
            key,
        )
        .map_err(wrong)?;
        let [rejected, duplicates] = frozen.apart(book);
        let manifest = manifest.with_apart(rejected, duplicates);
        let earlier: Vec<&Manifest> = frozen.cohorts.iter().map(|f| &f.manifest).collect();
        manifest
            .check_follows(&earlier, last.map(|last| last.hash))
            .map_err(wrong)?;
        let note = self.member.signing.sign(&manifest)?;
        Ok((manifest, note))
    }

    /// Number, name and days of the cohort that is open today.
    fn next_cohort(
        &self,
        frozen: &FrozenCohorts,
        early: Option<String>,
        today: Date,
    ) -> Result<CohortDates, NoRelease> {
        let Window { from, .. } = self.open_days(frozen, today);
        let last_day = last_day_of_quarter(from);
        let early = early.filter(|_| today <= last_day);
        if today <= last_day && early.is_none() {
            return Err(NoRelease::QuarterNotOver { last_day });
        }
        let last = frozen.cohorts.last().map(|frozen| frozen.manifest.cohort());
        Ok(CohortDates {
            number: last.map_or(1, |last| last.number + 1),
            label: label(frozen, from),
            from,
            to: today,
            early,
        })
    }

    /// The cohort that would be published today: one that is frozen and was not released yet, or
    /// the open one.
    pub fn cohort_to_publish(&self, today: Date) -> Result<OpenCohort, NoRelease> {
        let frozen = self.frozen()?;
        if let Some(number) = frozen.closed.last() {
            return Err(NoRelease::ClosedCohort(*number));
        }
        let released = self.releases()?;
        let of = |label, Window { from, to }, is_frozen| OpenCohort {
            label,
            from,
            to,
            last_day: last_day_of_quarter(from),
            is_frozen,
        };
        let Some(Frozen { manifest, .. }) = frozen.unfinished(&released) else {
            let days = self.open_days(&frozen, today);
            return Ok(of(label(&frozen, days.from), days, false));
        };
        let CohortDates {
            label, from, to, ..
        } = manifest.cohort().clone();
        Ok(of(label, Window { from, to }, true))
    }

    /// The days of the cohort that is open today.
    fn open_days(&self, frozen: &FrozenCohorts, today: Date) -> Window {
        let from = match frozen.cohorts.last() {
            Some(last) => last.manifest.cohort().to,
            None => self.chain.at(1).map_or(today, |root| root.issued),
        };
        Window { from, to: today }
    }

    /// Counts what is accepted and not in an earlier cohort, as if the cohort were closed today.
    pub fn count(&self, book: &Casebook, today: Date) -> Result<Count, NoRelease> {
        let (frozen, _) = self.frozen_so_far()?;
        self.count_within(book, self.open_days(&frozen, today))
    }

    fn count_within<'b>(&self, book: &'b Casebook, days: Window) -> Result<Count, NoRelease> {
        let accepted: Vec<(&Case, &'b Content)> = book
            .cases
            .iter()
            .filter(|case| case.state == State::Accepted)
            .filter_map(|case| Some((case, case.content.as_ref().ok()?)))
            .collect();
        let asked = accepted.iter().map(|(_, content)| content.questionnaire);
        let questionnaire = match asked_most(asked) {
            Some(version) => self.questionnaire(version),
            None => self.questionnaires.first(),
        };
        let questionnaire = questionnaire.ok_or(NoRelease::Questionnaire)?;
        let outcome = |mark: &Mark| match mark {
            Mark::Outcome(outcome) => Some(*outcome),
            _ => None,
        };
        let record = |(case, content): &(&Case, &'b Content)| Record {
            answers: &content.answers,
            asked: content.questionnaire,
            outcomes: book
                .ledger
                .marks(case.id)
                .into_iter()
                .filter_map(outcome)
                .collect(),
        };
        let records: Vec<Record<'_>> = accepted.iter().map(record).collect();
        Ok(Count {
            tally: tally(questionnaire, days, &records)?,
            reports: accepted.iter().map(|(case, _)| case.id).collect(),
        })
    }
}

/// The questionnaire that most reports answer, so that one report with an old form changes
/// nothing. Codes never change their meaning, so the others count by it too.
fn asked_most(asked: impl Iterator<Item = Version>) -> Option<Version> {
    let mut reports: BTreeMap<Version, usize> = BTreeMap::new();
    for version in asked {
        *reports.entry(version).or_default() += 1;
    }
    let most = reports.into_iter().max_by_key(|(_, reports)| *reports);
    most.map(|(version, _)| version)
}

/// The cohort that is published next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenCohort {
    /// What it is called, such as `2026-Q3`.
    pub label: String,
    /// The first day on which one of its reports may have been accepted.
    pub from: Date,
    /// The last such day: today, where it is open.
    pub to: Date,
    /// The last day of its quarter.
    pub last_day: Date,
    /// Whether its reports and tables stand already.
    pub is_frozen: bool,
}

/// What is accepted and waits for a release.
pub struct Count {
    /// The exact tables.
    pub tally: Tally,
    /// The reports in them.
    pub reports: Vec<ReportId>,
}

/// What a cohort is called that begins on `from`.
fn label(frozen: &FrozenCohorts, from: Date) -> String {
    let quarter = quarter_name(from);
    let of_same_quarter = |frozen: &&Frozen| quarter_name(frozen.manifest.cohort().from) == quarter;
    match frozen.cohorts.iter().filter(of_same_quarter).count() {
        0 => quarter,
        earlier => format!("{quarter}-{}", earlier + 1),
    }
}

impl FrozenCohorts {
    /// The first that was not released yet.
    pub(super) fn unfinished(&self, released: &[VerifiedRelease]) -> Option<&Frozen> {
        let last = last_released(released);
        let mut cohorts = self.cohorts.iter();
        cohorts.find(|frozen| frozen.manifest.cohort().number > last)
    }

    pub(super) fn put(&mut self, number: u64, opened: Option<Frozen>) -> Result<(), DeskError> {
        match opened {
            Some(cohort) => self.take(number, cohort)?,
            None => self.closed.push(number),
        }
        Ok(())
    }

    fn take(&mut self, number: u64, cohort: Frozen) -> Result<(), NoRelease> {
        let wrong = |fault| NoRelease::Manifest { number, fault };
        let head = self.cohorts.last().map(|last| last.hash);
        // Behind a cohort that cannot be opened, what it follows on cannot be told.
        if self.closed.is_empty() {
            let earlier: Vec<&Manifest> = self.cohorts.iter().map(|f| &f.manifest).collect();
            cohort
                .manifest
                .check_follows(&earlier, head)
                .map_err(wrong)?;
        }
        cohort.manifest.tally().map_err(wrong)?;
        self.cohorts.push(cohort);
        Ok(())
    }
}

/// For example `2026-Q3`.
fn quarter_name(day: Date) -> String {
    let (year, month) = Month::of(day).parts();
    format!("{year:04}-Q{}", (month - 1) / 3 + 1)
}

fn last_day_of_quarter(day: Date) -> Date {
    let month = Month::of(day);
    let (_, of_year) = month.parts();
    let next = month.plus(3 - i32::from((of_year - 1) % 3)).first_day();
    next.yesterday().expect("years in use have a day before")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quarter_ends_with_its_third_month() {
        for (day, name, last) in [
            ("2026-07-01", "2026-Q3", "2026-09-30"),
            ("2026-09-30", "2026-Q3", "2026-09-30"),
            ("2026-10-01", "2026-Q4", "2026-12-31"),
            ("2027-02-28", "2027-Q1", "2027-03-31"),
        ] {
            let day: Date = day.parse().expect("a day");
            assert_eq!(quarter_name(day), name);
            assert_eq!(last_day_of_quarter(day).to_string(), last);
        }
    }
}
