//! What everything that a network ever published allows each count to be.
//!
//! Cohorts share no report, so releases say something of each other only where one adds up the
//! cohorts of others (a year its quarters). Releases that are tied together like this are audited
//! as one system of whole numbers:
//!
//! - one number for each cell of each table of each cohort, published or not, and one for each
//!   cohort's total;
//! - within a cohort, the rules of its tables: a partition adds up to the total, several answers
//!   keep the three rules of [`super::audit()`], and each row and column of a crossing is a table
//!   of its own, of the reports that are in that column or row;
//! - for each published figure: the cells that it adds up lie less than five from it.
//!
//! Within a cohort the crossings form a forest whose inner nodes are partitions (the questionnaire
//! sees to it, and [`Model::of`] checks it). Such tables are the margins of some set of reports
//! exactly where they agree on the margins that they share: take the reports of one crossing, deal
//! the answers of the next out to those with the same answer to the question that both share, and
//! so on along the tree. So the system says neither more nor less than the numbers themselves do.

mod cohort;
mod forest;
mod leaks;
mod told;

use std::collections::{BTreeMap, BTreeSet};

use super::super::numbers::{Numbers, OneWay, TwoWay};
use super::super::{Cell, Stop};
use super::{Interval, Rows, allowed};
use crate::disclosure::ranges::{System, Unsolved, Var};
use cohort::{Cohort, Table};
use forest::Forest;
pub use told::{About, Told, TooClosely};

pub use leaks::leaks_to_whoever_knows;

/// A figure that is told too closely.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Leak {
    /// In which of the releases given.
    pub release: usize,
    /// Where in it.
    pub place: Place,
}

/// Where in a release a figure stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// A row of a table of one question.
    OneWay {
        /// Which table.
        table: usize,
        /// Which row.
        row: usize,
    },
    /// A cell of a table of two questions.
    Crossed {
        /// Which table.
        table: usize,
        /// Which row.
        row: usize,
        /// Which column.
        column: usize,
    },
}

/// Why there is no outcome.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotAudited {
    /// The releases name tables, rows or columns that do not fit each other.
    #[error("the published tables do not fit each other")]
    Misfit,
    /// No exact counts at all could have been published like this, or it could not be found out.
    /// What cannot be audited is not safe.
    #[error(transparent)]
    Unsolved(#[from] Unsolved),
}

/// The figures of releases that are tied together, and all that is told of them.
pub struct Model<'a> {
    releases: &'a [&'a Numbers],
    /// The tables of cohorts that have no release of their own; nothing in them is published.
    unpublished: &'a [Numbers],
    system: System,
    cohorts: BTreeMap<u32, Cohort>,
}

type Sum = Vec<(Var, i64)>;

/// A figure: what it adds up, and the groups that it is a part of.
struct Figure {
    place: Place,
    sum: Sum,
    groups: Vec<Sum>,
}

impl<'a> Model<'a> {
    /// The system of `releases`, which must hold all that adds up any of the same cohorts.
    pub fn of(releases: &'a [&'a Numbers]) -> Result<Self, NotAudited> {
        Self::with_unpublished(releases, &[])
    }

    /// As [`Model::of`], where releases add up cohorts that have none of their own: `unpublished`
    /// says what is asked of these, with a floor of 0, and no more.
    pub fn with_unpublished(
        releases: &'a [&'a Numbers],
        unpublished: &'a [Numbers],
    ) -> Result<Self, NotAudited> {
        let mut model = Self {
            releases,
            unpublished,
            system: System::new(),
            cohorts: BTreeMap::new(),
        };
        let numbers: BTreeSet<u32> = releases
            .iter()
            .flat_map(|release| release.cohorts.iter().copied())
            .collect();
        for cohort in numbers {
            let built = model.cohort(cohort)?;
            model.cohorts.insert(cohort, built);
        }
        for release in releases {
            model.publish(release)?;
        }
        Ok(model)
    }

    /// The same, worked out only until `stop` is asked for.
    #[must_use]
    pub fn until(mut self, stop: &Stop) -> Self {
        self.system = self.system.until(stop);
        self
    }

    /// The numbers of one cohort, with the rules of its tables.
    fn cohort(&mut self, number: u32) -> Result<Cohort, NotAudited> {
        let of_it = |release: &&Numbers| release.cohorts.contains(&number);
        let all = self.releases.iter().copied().chain(self.unpublished);
        let releases: Vec<&Numbers> = all.filter(of_it).collect();
        let floor = releases.iter().map(|release| release.floor).min();
        let total = self.system.variable(whole(floor.unwrap_or(0))?, None);
        let mut cohort = Cohort {
            total,
            tables: BTreeMap::new(),
            crossed: BTreeMap::new(),
        };
        let mut shapes: BTreeMap<&str, &OneWay> = BTreeMap::new();
        // Its rows are those of its own release; a year's may be fewer.
        let own = releases.iter().filter(|release| release.cohorts.len() == 1);
        for table in own.flat_map(|release| &release.tables) {
            let known = shapes.entry(&table.question).or_insert(table);
            if known.codes != table.codes || known.shown.rows != table.shown.rows {
                return Err(NotAudited::Misfit);
            }
        }
        for (question, table) in &shapes {
            let rows: Vec<Var> = table.codes.iter().map(|_| self.free()).collect();
            self.rule(table.shown.rows, &rows, total);
            let codes = table.codes.clone();
            let table = Table { codes, rows };
            cohort.tables.insert((*question).to_owned(), table);
        }
        let mut ties = Forest::default();
        for crossed in releases.iter().flat_map(|release| &release.crossed) {
            let name = (crossed.question.clone(), crossed.by.clone());
            if cohort.crossed.contains_key(&name) {
                continue;
            }
            let of = shapes.get(&*crossed.question).ok_or(NotAudited::Misfit)?;
            let by = shapes.get(&*crossed.by).ok_or(NotAudited::Misfit)?;
            if !ties.tie(of, by) {
                return Err(NotAudited::Misfit);
            }
            let cells = self.crossing(
                (of.shown.rows, &cohort.tables[&crossed.question].rows),
                &cohort.tables[&crossed.by].rows,
            );
            cohort.crossed.insert(name, cells);
        }
        Ok(cohort)
    }

    /// The cells of a crossing: each column a table of the reports in it, each row adding up.
    fn crossing(&mut self, (rows, of): (Rows, &[Var]), by: &[Var]) -> Vec<Vec<Var>> {
        let cells: Vec<Vec<Var>> = of
            .iter()
            .map(|_| by.iter().map(|_| self.free()).collect())
            .collect();
        for (column, &group) in by.iter().enumerate() {
            let table: Vec<Var> = cells.iter().map(|row: &Vec<Var>| row[column]).collect();
            self.rule(rows, &table, group);
        }
        for (row, &sum) in cells.iter().zip(of) {
            self.rule(Rows::Partition, row, sum);
        }
        cells
    }

    /// What holds for a table of the reports in `group`.
    fn rule(&mut self, rows: Rows, table: &[Var], group: Var) {
        let sum = |of: &[Var]| -> Sum { of.iter().map(|&var| (var, 1)).collect() };
        match rows {
            Rows::Partition => {
                let difference = less(sum(table), &vec![(group, 1)]);
                self.system.constrain(&difference, Some(0), Some(0));
            }
            Rows::Several { most, silent } => {
                let (items, unheard) = match table.split_last() {
                    Some((last, items)) if silent => (items, Some(*last)),
                    _ => (table, None),
                };
                // Those who answered: the group without the silent row.
                let mut answered = vec![(group, 1)];
                answered.extend(unheard.map(|var| (var, -1)));
                self.system.constrain(&answered, Some(0), None);
                for &item in items {
                    let not_in_it = less(answered.clone(), &vec![(item, 1)]);
                    self.system.constrain(&not_in_it, Some(0), None);
                }
                let beyond = less(sum(items), &answered);
                self.system.constrain(&beyond, Some(0), None);
                // With as many answers allowed as there are, this follows from the rows.
                if let Ok(most) = i64::try_from(most)
                    && most < i64::try_from(items.len()).unwrap_or(i64::MAX)
                {
                    let allowed = answered.iter().map(|&(var, n)| (var, n * most)).collect();
                    self.system
                        .constrain(&less(allowed, &sum(items)), Some(0), None);
                }
            }
        }
    }

    /// That each figure lies less than five from what it adds up.
    fn publish(&mut self, release: &Numbers) -> Result<(), NotAudited> {
        let total = self.add_up(release, |cohort| Some(vec![cohort.total]))?;
        let floor = whole(release.floor)?;
        self.bound(&total, Cell::Count(release.total), floor)?;
        for figure in self.figures(release)? {
            self.bound(&figure.sum, figure.place.cell(release), 0)?;
        }
        Ok(())
    }

    fn bound(&mut self, sum: &Sum, cell: Cell, floor: i64) -> Result<(), NotAudited> {
        if let Cell::Count(_) = cell {
            let Interval { least, greatest } = allowed(cell);
            let least = whole(least)?.max(floor);
            self.system
                .constrain(sum, Some(least), Some(whole(greatest)?));
        }
        Ok(())
    }

    /// Each figure of a release.
    fn figures(&self, release: &Numbers) -> Result<Vec<Figure>, NotAudited> {
        if !release.fits() {
            return Err(NotAudited::Misfit);
        }
        let mut figures = Vec::new();
        let total = self.add_up(release, |cohort| Some(vec![cohort.total]))?;
        let row_of = |question: &str, row: usize| {
            let table = release.table(question).ok_or(NotAudited::Misfit)?;
            self.add_up(release, |cohort| {
                let of_it = cohort.tables.get(question)?;
                Some(
                    of_it
                        .into(table, row)
                        .iter()
                        .map(|&at| of_it.rows[at])
                        .collect(),
                )
            })
        };
        for (table, of) in release.tables.iter().enumerate() {
            for row in 0..of.codes.len() {
                figures.push(Figure {
                    place: Place::OneWay { table, row },
                    sum: row_of(&of.question, row)?,
                    groups: vec![total.clone()],
                });
            }
        }
        for (table, of) in release.crossed.iter().enumerate() {
            for (row, cells) in of.cells.iter().enumerate() {
                for column in 0..cells.len() {
                    figures.push(Figure {
                        place: Place::Crossed { table, row, column },
                        sum: self
                            .add_up(release, |cohort| cohort.cells(release, of, (row, column)))?,
                        groups: vec![row_of(&of.question, row)?, row_of(&of.by, column)?],
                    });
                }
            }
        }
        Ok(figures)
    }

    /// What `pick` gives, over all cohorts of the release.
    fn add_up(
        &self,
        release: &Numbers,
        pick: impl Fn(&Cohort) -> Option<Vec<Var>>,
    ) -> Result<Sum, NotAudited> {
        let picked = release
            .cohorts
            .iter()
            .map(|number| pick(self.cohorts.get(number)?));
        let all: Option<Vec<Vec<Var>>> = picked.collect();
        let all = all.ok_or(NotAudited::Misfit)?;
        Ok(all.concat().into_iter().map(|var| (var, 1)).collect())
    }

    fn free(&mut self) -> Var {
        self.system.variable(0, None)
    }
}

impl Place {
    /// The questions of the table that it is in.
    pub(in crate::disclosure) fn questions(self, release: &Numbers) -> Vec<String> {
        match self {
            Self::OneWay { table, .. } => vec![release.tables[table].question.clone()],
            Self::Crossed { table, .. } => {
                let TwoWay { question, by, .. } = &release.crossed[table];
                vec![question.clone(), by.clone()]
            }
        }
    }

    fn cell(self, release: &Numbers) -> Cell {
        match self {
            Self::OneWay { table, row } => release.tables[table].shown.cells[row],
            Self::Crossed { table, row, column } => release.crossed[table].cells[row][column],
        }
    }
}

/// `from` without `part`.
fn less(mut from: Sum, part: &Sum) -> Sum {
    for &(var, times) in part {
        match from.iter_mut().find(|(known, _)| *known == var) {
            Some((_, known)) => *known -= times,
            None => from.push((var, -times)),
        }
    }
    from
}

fn whole(n: u64) -> Result<i64, NotAudited> {
    i64::try_from(n).map_err(|_| NotAudited::Misfit)
}

#[cfg(test)]
mod tests;
