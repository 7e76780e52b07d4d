//! Which place a release has among the others of its network: a cohort's own, a year, or a
//! corrected edition of either.

use super::{Crossed, Fault, Release, Table, VerifiedRelease};
use crate::disclosure::audit::{Rows, Shown};
use crate::disclosure::numbers::{Numbers, OneWay, TwoWay};

impl Release {
    /// Its numbers, without the words: all that the audit needs.
    pub fn numbers(&self) -> Numbers {
        Numbers {
            cohorts: self.cohorts(),
            floor: self.parameters.nothing_below,
            total: self.total,
            tables: self.tables.iter().map(Table::numbers).collect(),
            crossed: self.crossed.iter().map(Crossed::numbers).collect(),
        }
    }

    /// The cohorts whose reports it counts: its own, or those of its year.
    pub fn cohorts(&self) -> Vec<u32> {
        if self.sums.is_empty() {
            vec![self.cohort.number]
        } else {
            self.sums.clone()
        }
    }

    /// Under which name it stands in addresses: the number of its cohort, or its year.
    pub fn address(&self) -> String {
        if self.sums.is_empty() {
            self.cohort.number.to_string()
        } else {
            self.cohort.label.clone()
        }
    }
}

impl Table {
    fn numbers(&self) -> OneWay {
        let codes: Vec<String> = self.rows.iter().map(|row| row.code.clone()).collect();
        OneWay {
            question: self.question.clone(),
            shown: Shown {
                rows: Rows::of(self.shape.shape(), codes.last().map(String::as_str)),
                cells: self.rows.iter().map(|row| row.count.cell()).collect(),
            },
            codes,
        }
    }
}

impl Crossed {
    fn numbers(&self) -> TwoWay {
        let row = |counts: &Vec<super::Count>| counts.iter().map(|count| count.cell()).collect();
        TwoWay {
            question: self.question.clone(),
            by: self.by.clone(),
            cells: self.counts.iter().map(row).collect(),
        }
    }
}

/// Whether a release may follow on `earlier`: a new cohort, a year of cohorts that were released,
/// or a corrected edition that changes no figure.
pub(super) fn check_place(release: &Release, earlier: &[VerifiedRelease]) -> Result<(), Fault> {
    let editions = || earlier.iter().map(VerifiedRelease::release);
    if let Some(revision) = &release.revises {
        let revised = editions().find(|edition| edition.number == revision.of);
        let again = editions().any(|edition| {
            let other = edition.revises.as_ref();
            other.is_some_and(|other| other.of == revision.of)
        });
        let fits = revised.is_some_and(|revised| corrects(release, revised)) && !again;
        return if fits { Ok(()) } else { Err(Fault::Revision) };
    }
    let first = || editions().filter(|edition| edition.revises.is_none());
    let fits = if release.sums.is_empty() {
        first().all(|edition| edition.cohort.number < release.cohort.number)
    } else {
        let label = release.cohort.label.as_bytes();
        let summed = |number: &u32| {
            let has = |edition: &&Release| edition.sums.contains(number);
            first().any(|edition| edition.cohort.number == *number) && !first().any(|e| has(&e))
        };
        release.sums.len() > 1
            && label.len() == 4
            && label.iter().all(u8::is_ascii_digit)
            && release.sums.is_sorted_by(|a, b| a < b)
            && release.sums.iter().all(summed)
            && first().all(|edition| edition.address() != release.address())
    };
    if fits { Ok(()) } else { Err(Fault::Cohort) }
}

/// Whether `edition` leaves every figure of `revised` as it was, or out.
fn corrects(edition: &Release, revised: &Release) -> bool {
    let same_table = |table: &Table| {
        let before = revised.table(&table.question);
        before.is_some_and(|before| {
            let figures = |of: &Table| -> Vec<_> {
                let rows = of.rows.iter();
                rows.map(|row| (row.code.clone(), row.count, row.percent))
                    .collect()
            };
            before.shape == table.shape && figures(before) == figures(table)
        })
    };
    edition.cohort == revised.cohort
        && edition.sums == revised.sums
        && edition.total == revised.total
        && edition.questionnaire == revised.questionnaire
        && edition.parameters == revised.parameters
        && (edition.apart.is_none() || edition.apart == revised.apart)
        && edition.tables.iter().all(same_table)
        && edition
            .crossed
            .iter()
            .all(|crossed| revised.crossed.contains(crossed))
}
