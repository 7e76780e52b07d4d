//! The audit of everything that a network published, together.

use serde::{Deserialize, Serialize};

use super::{Fault, Release, ReleaseError, VerifiedRelease, verify};
use crate::disclosure::audit::KNOWN;
use crate::disclosure::audit::history::{Leak, Model, NotAudited, Place, leaks_to_whoever_knows};
use crate::disclosure::numbers::Numbers;
use crate::disclosure::ranges::Unsolved;
use crate::disclosure::{Stage, Waiting};

/// A table of which a small count can be told, and where in it. All of it are codes that stand in the
/// release, so that nothing in it is a count.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Leaking {
    /// The number of the release that the table is in.
    pub release: u32,
    /// The question's code.
    pub question: String,
    /// Of a table of two questions, the other.
    pub by: Option<String>,
    /// The answers: of a table of two questions, one to each.
    pub cells: Vec<(String, Option<String>)>,
}

/// How many cells are named.
const NAMED: usize = 6;

/// Audits all releases of a network together: that nothing can be told too closely from all that
/// was ever published, by subtraction or otherwise. Takes linear programs, and therefore time,
/// where there are tables of two questions or years.
pub fn audit(releases: &[VerifiedRelease]) -> Result<(), ReleaseError> {
    let editions: Vec<&Release> = releases.iter().map(VerifiedRelease::release).collect();
    all_together(&editions, (&|edition| edition, 0), &Waiting::default())
}

/// As [`audit()`], with a release that is to follow on all of the network's, and need not be signed
/// yet. An error names the release since which something is told, wherever it is told. `waiting`
/// hears of how many parts that say nothing of each other how many are done. The parts with the newest
/// figures come first, so that the next one's own fault is found first.
///
/// Where the next one counts none of the reports that earlier ones count, these pass as they are
/// shown now, without the tables that were withdrawn: nothing more is learned about those reports
/// beside it, and whoever once published too much could otherwise silence the network for good.
pub fn audit_with_next(
    earlier: &[VerifiedRelease],
    next: &Release,
    waiting: &Waiting,
) -> Result<(), ReleaseError> {
    verify::check(next).map_err(|fault| ReleaseError {
        number: next.number,
        fault,
    })?;
    let editions = earlier.iter().map(VerifiedRelease::release);
    let all: Vec<&Release> = editions.chain([next]).collect();
    all_together(&all, (&|edition| newest(&all, edition), 1), waiting)
}

/// As [`audit()`], of what is shown now: without the tables that were withdrawn since.
pub fn audit_as_shown(releases: &[VerifiedRelease], waiting: &Waiting) -> Result<(), ReleaseError> {
    let all: Vec<&Release> = releases.iter().map(VerifiedRelease::release).collect();
    all_together(&all, (&|edition| newest(&all, edition), 0), waiting)
}

/// The edition of the same figures that came last.
fn newest<'a>(all: &[&'a Release], edition: &'a Release) -> &'a Release {
    let mut editions = all.iter().copied();
    let last = editions.rfind(|it| is_of_one_series(it, edition));
    last.unwrap_or(edition)
}

/// Whether one is a corrected edition of the other, or both are of a third.
fn is_of_one_series(one: &Release, other: &Release) -> bool {
    one.address() == other.address()
}

/// `shown`: what of a release counts, and from which group of releases on; what says something of the
/// same reports as the last of all comes first.
fn all_together<'a>(
    releases: &[&'a Release],
    (shown, from): (&dyn Fn(&'a Release) -> &'a Release, usize),
    waiting: &Waiting,
) -> Result<(), ReleaseError> {
    // A corrected edition repeats figures, or leaves them out.
    let editions = releases.iter().copied();
    let first: Vec<&Release> = editions.filter(|it| it.revises.is_none()).collect();
    let numbers_of = |of: &[&Release]| -> Vec<_> { of.iter().map(|it| it.numbers()).collect() };
    let mut groups = tied(&numbers_of(&first));
    groups.sort_by_key(|group| std::cmp::Reverse(group.last().copied()));
    let mut counted = first.clone();
    for &at in groups.iter().skip(from).flatten() {
        counted[at] = shown(first[at]);
    }
    let numbers = numbers_of(&counted);
    for (done, group) in groups.iter().enumerate() {
        waiting.step(Stage::Auditing, done, groups.len());
        let of_group: Vec<&Numbers> = group.iter().map(|&at| &numbers[at]).collect();
        let found = leaks(&of_group, waiting).map_err(|fault| ReleaseError {
            number: group.last().map_or(0, |&at| first[at].number),
            fault: fault.into(),
        })?;
        if let Some(leak) = found.first() {
            let release = counted[group[leak.release]];
            return Err(ReleaseError {
                number: first[group[since(&of_group, waiting)]].number,
                fault: Fault::Leak(Leaking::of(release, *leak, &found)),
            });
        }
    }
    waiting.step(Stage::Auditing, groups.len(), groups.len());
    Ok(())
}

/// The first of releases that are tied together since which something is told too closely.
fn since(of_group: &[&Numbers], waiting: &Waiting) -> usize {
    let last = of_group.len().saturating_sub(1);
    let told =
        |upto: &usize| leaks(&of_group[..=*upto], waiting).is_ok_and(|found| !found.is_empty());
    (0..last).find(told).unwrap_or(last)
}

/// What is told too closely by releases that are tied together.
fn leaks(of_group: &[&Numbers], waiting: &Waiting) -> Result<Vec<Leak>, NotAudited> {
    let stop = waiting.stop();
    let found = match of_group {
        [alone] => leaks_to_whoever_knows(alone, KNOWN, stop),
        _ => Model::of(of_group)?.until(stop).leaks(KNOWN),
    };
    // Some of it is worked out so fast that it could not be cut short.
    if stop.is_asked() {
        return Err(Unsolved::GivenUp.into());
    }
    found
}

/// The places of the numbers that add up the same cohorts, directly or through others; each group
/// in order. What one group tells says nothing of another's reports.
pub fn tied(numbers: &[Numbers]) -> Vec<Vec<usize>> {
    let mut groups: Vec<(Vec<u32>, Vec<usize>)> = Vec::new();
    for (at, of) in numbers.iter().enumerate() {
        let mut cohorts = of.cohorts.clone();
        let mut members = vec![at];
        let (same, others): (Vec<_>, Vec<_>) = groups
            .into_iter()
            .partition(|(known, _)| known.iter().any(|cohort| cohorts.contains(cohort)));
        for (known, before) in same {
            cohorts.extend(known);
            members.extend(before);
        }
        members.sort_unstable();
        groups = others;
        groups.push((cohorts, members));
    }
    groups.into_iter().map(|(_, members)| members).collect()
}

impl Leaking {
    /// The cells of the table of `first` that are among `all`.
    fn of(release: &Release, first: Leak, all: &[Leak]) -> Self {
        let (question, by) = release.table_at(first.place);
        let here = all.iter().filter(|leak| {
            leak.release == first.release && release.table_at(leak.place) == (question, by)
        });
        let mut cells: Vec<_> = here.map(|leak| release.cell_at(leak.place)).collect();
        cells.dedup();
        Self {
            release: release.number,
            question: question.to_owned(),
            by: by.map(str::to_owned),
            cells,
        }
    }

    /// Rows of a table of one question.
    pub(super) fn rows(release: u32, question: &str, rows: Vec<String>) -> Self {
        Self {
            release,
            question: question.to_owned(),
            by: None,
            cells: rows.into_iter().map(|row| (row, None)).collect(),
        }
    }

    /// The first cells, put into words by `word` (question, answer), and how many more there are.
    pub fn first_named(&self, word: &dyn Fn(&str, &str) -> String) -> (String, usize) {
        let cell = |(row, column): &(String, Option<String>)| {
            let row = word(&self.question, row);
            match (&self.by, column) {
                (Some(by), Some(column)) => format!("{row} / {}", word(by, column)),
                _ => row,
            }
        };
        let named: Vec<String> = self.cells.iter().take(NAMED).map(cell).collect();
        (named.join(", "), self.cells.len().saturating_sub(NAMED))
    }
}

impl std::fmt::Display for Leaking {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.question)?;
        if let Some(by) = &self.by {
            write!(f, " by {by}")?;
        }
        let cells = match self.first_named(&|_, code| code.to_owned()) {
            (cells, 0) => cells,
            (cells, more) => format!("{cells} and {more} more"),
        };
        write!(f, " ({cells}) in release {}", self.release)
    }
}

impl Release {
    /// The questions of the table that this place is in.
    fn table_at(&self, place: Place) -> (&str, Option<&str>) {
        match place {
            Place::OneWay { table, .. } => {
                let table = self.tables.get(table);
                (table.map_or("", |table| table.question.as_str()), None)
            }
            Place::Crossed { table, .. } => {
                let table = self.crossed.get(table);
                let named = table.map(|table| (table.question.as_str(), Some(table.by.as_str())));
                named.unwrap_or_default()
            }
        }
    }

    /// The codes of the answers that this place is about.
    fn cell_at(&self, place: Place) -> (String, Option<String>) {
        let (question, by) = self.table_at(place);
        let code = |question: &str, row: usize| {
            let row = self.table(question).and_then(|table| table.rows.get(row));
            row.map(|row| row.code.clone()).unwrap_or_default()
        };
        match place {
            Place::OneWay { row, .. } => (code(question, row), None),
            Place::Crossed { row, column, .. } => {
                (code(question, row), by.map(|by| code(by, column)))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::disclosure::Cell;
    use crate::disclosure::audit::{Rows, Shown};
    use crate::disclosure::numbers::OneWay;

    fn numbers(cohorts: &[u32], total: u64, cells: [u64; 2]) -> Numbers {
        let shown = Shown {
            rows: Rows::Partition,
            cells: cells.map(Cell::Count).to_vec(),
        };
        Numbers {
            cohorts: cohorts.to_vec(),
            floor: 30,
            total,
            tables: vec![OneWay {
                question: "where".to_owned(),
                codes: ["S01", "S02"].map(str::to_owned).to_vec(),
                shown,
            }],
            crossed: Vec::new(),
        }
    }

    #[test]
    fn the_release_is_named_since_which_something_is_told_wherever_it_is_told() {
        let quarter = |cohort| numbers(&[cohort], 40, [0, 40]);
        let year = numbers(&[1, 2], 85, [10, 75]);
        let all = [&quarter(1), &quarter(2), &year, &year];
        let found = leaks(&all, &Waiting::default()).expect("an outcome");
        assert_eq!(found.first().map(|leak| leak.release), Some(0));
        let since = |of: &[&Numbers]| since(of, &Waiting::default());
        assert_eq!(since(&all), 2);
        assert_eq!(since(&all[..3]), 2);
    }

    #[test]
    fn a_table_that_tells_too_much_is_named_with_its_cells_and_no_count() {
        let cell = |row: usize| (format!("V{row:02}"), Some("AR1".to_owned()));
        let mut leaking = Leaking {
            release: 2,
            question: "what".to_owned(),
            by: Some("area".to_owned()),
            cells: (1..=8).map(cell).collect(),
        };
        let said = leaking.to_string();
        assert!(
            said.starts_with("what by area (V01 / AR1, V02 / AR1, "),
            "{said}"
        );
        assert!(
            said.ends_with("V06 / AR1 and 2 more) in release 2"),
            "{said}"
        );
        leaking = Leaking::rows(1, "where", vec!["S01".to_owned()]);
        assert_eq!(leaking.to_string(), "where (S01) in release 1");
    }
}
