//! A year, from the frozen tables of its cohorts.
//!
//! A year is the cohorts that began in it. It adds up their frozen tables; nothing is counted again
//! from records. It is over once a cohort was closed in a later year, because every cohort begins on
//! the day on which the one before it was closed. Its figures are drawn with a key that comes from
//! those of its cohorts, so every desk makes the same.

use super::Desk;
use super::cohort::{Frozen, FrozenCohorts};
use super::publish::{Draft, NoRelease, last_released};
use super::revision::withdrawn_from;
use crate::clock::Date;
use crate::disclosure::numbers::Numbers;
use crate::disclosure::rounding::RoundingKey;
use crate::disclosure::{Apart, Protected, SafeTables, Year, protect_year};
use crate::release::{CohortDates, Manifest, Particulars, Release, VerifiedRelease};
use crate::tally::Tally;

impl Desk {
    /// The years that can be added up and were not yet, oldest first.
    pub fn years_to_publish(&self) -> Result<Vec<i16>, NoRelease> {
        let (frozen, released) = (self.frozen()?, self.releases()?);
        let began = frozen.cohorts.iter();
        let began = began.map(|frozen| frozen.manifest.cohort().from.year());
        let years: std::collections::BTreeSet<i16> = began.collect();
        let may =
            |year: &i16| !is_out(*year, &released) && of_year(&frozen, *year, &released).is_some();
        Ok(years.into_iter().filter(may).collect())
    }

    /// Prepares the release of a year. Nothing is written or sent.
    pub fn draft_year(&self, year: i16, today: Date) -> Result<Draft, NoRelease> {
        self.check_releaser()?;
        let (release, exact) = self.year(year, &self.releases()?, today, None)?;
        self.signed(release, exact, None)
    }

    /// How many reports the cohorts of `release` read and did not count, exact; `None` where one of
    /// them did not keep it.
    pub fn apart_of(&self, release: &Release) -> Result<Option<Apart>, NoRelease> {
        let frozen = self.frozen()?;
        let numbers = release.cohorts();
        let of_it = |one: &&Frozen| numbers.contains(&one.manifest.cohort().number);
        let of_it: Vec<&Manifest> = frozen
            .cohorts
            .iter()
            .filter(of_it)
            .map(|one| &one.manifest)
            .collect();
        let has_all = of_it.len() == numbers.len();
        Ok(apart(&of_it).filter(|_| has_all))
    }

    /// What may be published of a year, and its exact tables. The same input gives the same release at every desk.
    pub(super) fn year(
        &self,
        year: i16,
        released: &[VerifiedRelease],
        issued: Date,
        particulars: Option<Particulars>,
    ) -> Result<(Release, Tally), NoRelease> {
        let frozen = self.frozen()?;
        if let Some(number) = frozen.closed.last() {
            return Err(NoRelease::ClosedCohort(*number));
        }
        if is_out(year, released) {
            return Err(NoRelease::NoYear(year));
        }
        let of_it = of_year(&frozen, year, released).ok_or(NoRelease::YearNotOver(year))?;
        let (Some(last), Some(before)) = (of_it.last(), released.last()) else {
            return Err(NoRelease::YearNotOver(year));
        };
        let particulars = match particulars {
            Some(given) => given,
            // Its tables are worded by the questionnaire of the last.
            None => self.particulars(last)?,
        };
        let tally = sum(year, &of_it)?;
        let tables = self.tables_of_year((year, &tally), &of_it, released, &particulars)?;
        let dates: Vec<CohortDates> = of_it.iter().map(|m| m.cohort().clone()).collect();
        let notice = self.chain.current().number;
        let label = format!("{year:04}");
        let of = (label.as_str(), &dates[..]);
        let release = Release::of_year(&tables, of, before, (notice, issued), particulars)?;
        let withdrawn = withdrawn_from(&release.sums, released);
        Ok((release.without(&withdrawn), tally))
    }

    fn tables_of_year(
        &self,
        (year, tally): (i16, &Tally),
        cohorts: &[&Manifest],
        released: &[VerifiedRelease],
        particulars: &Particulars,
    ) -> Result<SafeTables, NoRelease> {
        let questionnaire = self.worded(tally, particulars)?;
        let numbers: Vec<u32> = cohorts.iter().map(|m| m.cohort().number).collect();
        let shares = |of: &Release| of.cohorts().iter().any(|number| numbers.contains(number));
        let published: Vec<Numbers> = released
            .iter()
            .map(VerifiedRelease::release)
            .filter(|release| release.revises.is_none() && shares(release))
            .map(Release::numbers)
            .collect();
        let of = Year {
            network: self.network().as_str(),
            cohorts: &numbers,
            published: &published,
        };
        let key = RoundingKey::of_year(cohorts.iter().map(|manifest| manifest.rounding_key()));
        match protect_year(tally, &questionnaire, of, &key, self.waiting()) {
            Protected::Tables(tables) => Ok(match apart(cohorts) {
                Some(apart) => tables.with_apart(&apart, &key),
                None => tables,
            }),
            Protected::TooFew | Protected::OtherQuestionnaire => Err(NoRelease::NoYear(year)),
            Protected::GivenUp => Err(NoRelease::GivenUp),
        }
    }
}

fn is_out(year: i16, released: &[VerifiedRelease]) -> bool {
    let label = format!("{year:04}");
    let mut all = released.iter().map(VerifiedRelease::release);
    all.any(|release| !release.sums.is_empty() && release.cohort.label == label)
}

/// The cohorts of a year that is over, all of them released; `None` where that is not so yet.
fn of_year<'f>(
    frozen: &'f FrozenCohorts,
    year: i16,
    released: &[VerifiedRelease],
) -> Option<Vec<&'f Manifest>> {
    let began_in = |frozen: &&Frozen| frozen.manifest.cohort().from.year() == year;
    let of_it = frozen.cohorts.iter().filter(began_in);
    let of_it: Vec<&Manifest> = of_it.map(|frozen| &frozen.manifest).collect();
    let over = frozen.cohorts.last()?.manifest.cohort().to.year() > year;
    let public = of_it.last()?.cohort().number <= last_released(released);
    // A single cohort is its own year: its figures are out, and a second drawing of them would
    // only tell more.
    (over && public && of_it.len() > 1).then_some(of_it)
}

/// How many reports these cohorts read and did not count; none where one of them did not keep it.
fn apart(cohorts: &[&Manifest]) -> Option<Apart> {
    let none = Apart {
        rejected: 0,
        duplicates: 0,
    };
    cohorts.iter().try_fold(none, |sum, cohort| {
        let of = cohort.apart()?;
        Some(Apart {
            rejected: sum.rejected + of.rejected,
            duplicates: sum.duplicates + of.duplicates,
        })
    })
}

/// What the frozen tables of these cohorts add up to.
fn sum(year: i16, cohorts: &[&Manifest]) -> Result<Tally, NoRelease> {
    let tally = |manifest: &&Manifest| {
        let number = manifest.cohort().number.into();
        let tally = manifest.tally();
        tally.map_err(|fault| NoRelease::Manifest { number, fault })
    };
    let tallies: Vec<Tally> = cohorts.iter().map(tally).collect::<Result<_, _>>()?;
    let all: Vec<&Tally> = tallies.iter().collect();
    Tally::of_cohorts(&all).ok_or(NoRelease::NoYear(year))
}
