//! Corrections: a release that was published gets a new edition, which withdraws tables whole or
//! corrects words. No figure is ever made again, so that no two versions of one can be subtracted.

use std::collections::{BTreeMap, BTreeSet};

use super::Desk;
use super::publish::{Draft, NoRelease};
use crate::clock::Date;
use crate::disclosure::Labels;
use crate::questionnaire::Questionnaire;
use crate::release::{Manifest, Particulars, Release, Revision, VerifiedRelease, withdrawn};
use crate::tally::{TableName, Tally};
use crate::text::Lang;

/// What is corrected, and why.
#[derive(Debug, Clone)]
pub struct Correction {
    /// The tables that are withdrawn.
    pub withdraw: BTreeSet<TableName>,
    /// Whether publisher, area and wording are taken anew from the desk's settings and
    /// questionnaire.
    pub words: bool,
    /// Why, in each language of the release. It is published.
    pub reason: Labels,
}

/// A text that a corrected edition has in other words.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Reworded {
    /// The language.
    pub lang: String,
    /// As it was published.
    pub before: String,
    /// As it would be.
    pub after: String,
}

impl Desk {
    /// The edition that `release` corrects; `None` where it is a first one, or where this desk does
    /// not have it.
    pub fn edition_before(&self, release: &Release) -> Result<Option<VerifiedRelease>, NoRelease> {
        let Some(revision) = &release.revises else {
            return Ok(None);
        };
        let mut all = self.releases()?.into_iter();
        Ok(all.find(|one| one.release().number == revision.of))
    }

    /// The releases as they stand, newest first: of each address the last edition.
    pub fn standing(&self) -> Result<Vec<VerifiedRelease>, NoRelease> {
        let mut seen = BTreeSet::new();
        let all = self.releases()?.into_iter().rev();
        Ok(all
            .filter(|one| seen.insert(one.release().address()))
            .collect())
    }

    /// The newest edition of the release with this address: a cohort's number, or a year.
    pub fn newest_edition(&self, address: &str) -> Result<VerifiedRelease, NoRelease> {
        let mut editions = self.releases()?.into_iter();
        editions
            .rfind(|edition| edition.release().address() == address)
            .ok_or_else(|| NoRelease::NoSuchRelease(address.to_owned()))
    }

    /// Prepares a corrected edition of the release with this address. Nothing is written or sent.
    pub fn draft_revision(
        &self,
        address: &str,
        correction: &Correction,
        today: Date,
    ) -> Result<Draft, NoRelease> {
        self.check_releaser()?;
        let released = self.releases()?;
        let before = self.newest_edition(address)?;
        let has = before.release().table_names();
        if let Some(unknown) = correction.withdraw.difference(&has).next() {
            let name = match &unknown.by {
                Some(by) => format!("{}.by.{by}", unknown.question),
                None => unknown.question.clone(),
            };
            return Err(NoRelease::NoSuchTable(name));
        }
        let mut release = corrected(before.release(), correction);
        if correction.words {
            let manifest = self.manifest_of(&release)?;
            release.particulars = within(&release, self.particulars(&manifest)?);
            self.reword(&mut release)?;
        }
        if same_content(&release, before.release()) {
            return Err(NoRelease::NothingCorrected);
        }
        let release = self.placed(release, &released, today);
        release.check_beside(&released)?;
        let exact = self.exact_of(&release)?;
        self.signed(release, exact, None)
    }

    /// The same edition as `shown`, made here out of what was published before.
    pub(super) fn revision_again(
        &self,
        shown: &Release,
        revision: &Revision,
        released: &[VerifiedRelease],
    ) -> Result<(Release, Tally), NoRelease> {
        let mut editions = released.iter().map(VerifiedRelease::release);
        let before = editions
            .find(|edition| edition.number == revision.of)
            .ok_or(NoRelease::NotTheSame)?;
        let correction = Correction {
            withdraw: shown.withdrawn_from(before),
            words: false,
            reason: revision.reason.clone(),
        };
        let mut release = corrected(before, &correction);
        release = self.placed(release, released, shown.issued);
        if release != *shown {
            // Whoever signs too has read the words of the publisher; those of the questions are
            // this desk's own.
            release.particulars = shown.particulars.clone();
            self.reword(&mut release)?;
        }
        release.check_beside(released)?;
        let exact = self.exact_of(&release)?;
        Ok((release, exact))
    }

    /// In its place after all others.
    fn placed(&self, release: Release, released: &[VerifiedRelease], issued: Date) -> Release {
        let last = released.last();
        Release {
            number: last.map_or(1, |last| last.release().number + 1),
            previous: last.map(VerifiedRelease::hash),
            notice: self.chain.current().number,
            issued,
            ..release
        }
    }

    /// The wording of the questionnaire as this desk has it now. Its codes are the same: another
    /// version would have another name.
    fn reword(&self, release: &mut Release) -> Result<(), NoRelease> {
        let version = release.questionnaire.parse();
        let version = version.map_err(|_| NoRelease::Questionnaire)?;
        let asked = self
            .questionnaire(version)
            .ok_or(NoRelease::Questionnaire)?;
        for table in &mut release.tables {
            reword_question(asked, &table.question, &mut table.label);
            for row in &mut table.rows {
                let choice = asked.question(&table.question);
                if let Some(choice) = choice.and_then(|of| of.choice(&row.code)) {
                    relabel(&mut row.label, |lang| choice.label(lang));
                }
            }
        }
        for held in &mut release.held_back {
            reword_question(asked, &held.question, &mut held.label);
        }
        Ok(())
    }

    /// The frozen cohort that it counts; of a year the last, by whose questionnaire it is worded.
    fn manifest_of(&self, release: &Release) -> Result<Manifest, NoRelease> {
        let last = release.cohorts().last().copied().unwrap_or_default();
        let mut frozen = self.frozen()?.cohorts.into_iter();
        let of_it = frozen.find(|frozen| frozen.manifest.cohort().number == last);
        of_it
            .map(|frozen| frozen.manifest)
            .ok_or(NoRelease::ClosedCohort(last.into()))
    }

    /// The exact tables that it was made of.
    fn exact_of(&self, release: &Release) -> Result<Tally, NoRelease> {
        let frozen = self.frozen()?;
        let tally = |number: &u32| {
            let mut cohorts = frozen.cohorts.iter();
            let of_it = cohorts.find(|frozen| frozen.manifest.cohort().number == *number);
            let number = u64::from(*number);
            let of_it = of_it.ok_or(NoRelease::ClosedCohort(number))?;
            let tally = of_it.manifest.tally();
            tally.map_err(|fault| NoRelease::Manifest { number, fault })
        };
        let cohorts = release.cohorts();
        if let [own] = &cohorts[..] {
            return tally(own);
        }
        let tallies: Vec<Tally> = cohorts.iter().map(tally).collect::<Result<_, _>>()?;
        let all: Vec<&Tally> = tallies.iter().collect();
        Tally::of_cohorts(&all).ok_or(NoRelease::NotTheSame)
    }
}

/// The content of a corrected edition, in the words of the one before.
fn corrected(before: &Release, correction: &Correction) -> Release {
    let release = before.clone().without(&correction.withdraw);
    Release {
        revises: Some(Revision {
            of: before.number,
            reason: correction.reason.clone(),
        }),
        ..release
    }
}

fn same_content(one: &Release, other: &Release) -> bool {
    one.tables == other.tables
        && one.crossed == other.crossed
        && one.particulars == other.particulars
        && one.held_back == other.held_back
}

/// What stands in the languages of the release.
fn within(release: &Release, particulars: Particulars) -> Particulars {
    let Particulars {
        mut publisher,
        mut covers,
    } = particulars;
    publisher.retain(|lang, _| release.languages.contains(lang));
    covers.retain(|lang, _| release.languages.contains(lang));
    Particulars { publisher, covers }
}

fn reword_question(asked: &Questionnaire, code: &str, label: &mut Labels) {
    if let Some(question) = asked.question(code) {
        relabel(label, |lang| question.label(lang));
    }
}

/// In each language that there is a label in.
fn relabel<'q>(labels: &mut Labels, of: impl Fn(Lang) -> &'q str) {
    for (code, label) in labels {
        if let Ok(lang) = code.parse() {
            of(lang).clone_into(label);
        }
    }
}

/// The texts that `after` has in other words than `before`, each once, in the order of the languages.
pub fn reworded(before: &Release, after: &Release) -> Vec<Reworded> {
    let was = texts(before);
    let mut changed = BTreeSet::new();
    for (of, now) in texts(after) {
        let Some(was) = was.get(&of) else { continue };
        for (lang, text) in now {
            let before = was.get(lang).cloned().unwrap_or_default();
            if before != *text {
                changed.insert(Reworded {
                    lang: lang.clone(),
                    before,
                    after: text.clone(),
                });
            }
        }
    }
    changed.into_iter().collect()
}

/// Every text of a release that a network words, by what it names: a question's and an answer's code.
fn texts(release: &Release) -> BTreeMap<(&str, &str), &Labels> {
    let mut all = BTreeMap::from([
        (("", "publisher"), &release.particulars.publisher),
        (("", "covers"), &release.particulars.covers),
    ]);
    for table in &release.tables {
        all.insert((&table.question, ""), &table.label);
        let rows = table.rows.iter();
        all.extend(rows.map(|row| ((&*table.question, &*row.code), &row.label)));
    }
    let held = release.held_back.iter();
    all.extend(held.map(|held| ((&*held.question, ""), &held.label)));
    all
}

/// What was withdrawn from these cohorts since they were published: no year repeats it.
pub(super) fn withdrawn_from(cohorts: &[u32], released: &[VerifiedRelease]) -> BTreeSet<TableName> {
    let of = |number: &u32| withdrawn(&number.to_string(), released);
    cohorts.iter().flat_map(of).collect()
}
