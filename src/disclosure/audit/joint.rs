//! What the releases of two networks say together, where one passed reports on to the other.
//!
//! Of the origin's cohort `C` the reports `S` were passed on, and are in the partner's cohort `D`:
//! `C = S + X` and `D = S + Y`, cell by cell, where `X` are those that were not passed on and `Y` the
//! partner's own. How many are in `S` is published by nobody.
//!
//! **Where anything is possible for `X` and `Y`, the two say nothing of each other.** Take any tables
//! that the origin's figures allow for `C` and any that the partner's allow for `D`: with nobody in
//! `S` they are true together, for every table is then its own `X` or `Y`. So no range of `C` or `D`
//! becomes narrower by the other network's releases, and each network's own audit has said all. Of `S`
//! itself is told only from above how many it can be (no more than `C` or `D` can be), and nothing
//! from below: that anybody at all was passed on cannot be told. A test goes through all small
//! tables.
//!
//! **Where it is known that the partner has no reports of its own in `D`**, it is otherwise: `Y` is
//! nobody, so `D` is `S`, and `D ≤ C` in every cell. Four people in a row are published by one as 0 (0 to
//! 4 are possible) and by the other as 5 (1 to 9): together 1 to 4 are left, so somebody is there. And
//! `C − D` are those who did not agree, to be told like any others. This is the case that is audited
//! here: as one system, in which the origin's cohort adds up `S` and `X` as a year adds up its quarters
//! ([`super::history`]), so that every figure of both networks and of `X` is judged at once. `D` may
//! be made of what several networks passed on, or of several of their cohorts, and years tie
//! further releases to these.
//!
//! Only questions whose answers are passed on, and which have the same rows in both networks, are tied.
//! Tables of two questions of which one is not (the areas, which each network has for itself)
//! are left out.

use std::collections::{BTreeMap, BTreeSet};

use super::history::{Leak, Model, NotAudited};
use crate::disclosure::Stop;
use crate::disclosure::numbers::{Numbers, OneWay};
use crate::disclosure::ranges::Unsolved;

/// A cohort of the partner that is known to hold nothing but what was passed on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// The partner's cohort.
    pub cohort: u32,
    /// What it is made of: which of the origins, and which of its cohorts.
    pub of: Vec<(usize, u32)>,
}

/// A figure that is told too closely by all of these releases together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JointLeak {
    /// Of which of the origins; `None`: of the partner.
    pub origin: Option<usize>,
    /// The question that it is about.
    pub question: String,
}

/// Audits the partner's releases and those of the origins as one system. `None` where nothing is
/// told too closely, or where the figures rule out that the parts are what they are said to be.
/// `passed` says of a question whether its answers are passed on. `stop` ends it early.
pub fn audit(
    partner: &[Numbers],
    origins: &[Vec<Numbers>],
    parts: &[Part],
    passed: &dyn Fn(&str) -> bool,
    stop: &Stop,
) -> Result<Option<JointLeak>, NotAudited> {
    let mut joint = Joint::default();
    joint.number(parts);
    for (at, origin) in origins.iter().enumerate() {
        joint.add_origin((at, origin), (partner, parts), passed);
    }
    joint.add_partner(partner, origins, parts, passed);
    let together = joint.connected(parts);
    let releases: Vec<&Numbers> = together.iter().map(|&at| &joint.releases[at].1).collect();
    let model = Model::with_unpublished(&releases, &joint.unpublished);
    match model.and_then(|model| model.until(stop).leaks(0)) {
        Ok(leaks) => Ok(leaks.first().map(|leak| joint.tell(&together, *leak))),
        Err(NotAudited::Unsolved(Unsolved::Contradiction)) => Ok(None),
        Err(other) => Err(other),
    }
}

/// The releases under common numbers.
#[derive(Default)]
struct Joint {
    /// Each with whose it is.
    releases: Vec<(Option<usize>, Numbers)>,
    unpublished: Vec<Numbers>,
    /// What a cohort of an origin (or of the partner: `None`) adds up.
    cohorts: BTreeMap<(Option<usize>, u32), Vec<u32>>,
    last: u32,
}

impl Joint {
    fn next(&mut self) -> u32 {
        self.last += 1;
        self.last
    }

    /// One number for each passed set, and one for the rest of the cohort that it is from.
    fn number(&mut self, parts: &[Part]) {
        for part in parts {
            for &(origin, cohort) in &part.of {
                let set = self.next();
                self.cohorts
                    .entry((None, part.cohort))
                    .or_default()
                    .push(set);
                let whole = (Some(origin), cohort);
                if !self.cohorts.contains_key(&whole) {
                    let rest = self.next();
                    self.cohorts.insert(whole, vec![rest]);
                }
                self.cohorts.entry(whole).or_default().push(set);
            }
        }
    }

    /// The same release under the common numbers.
    fn renumbered(&mut self, whose: Option<usize>, release: &Numbers) -> Numbers {
        let mut numbers = release.clone();
        numbers.cohorts.clear();
        for cohort in &release.cohorts {
            if !self.cohorts.contains_key(&(whose, *cohort)) {
                let own = self.next();
                self.cohorts.insert((whose, *cohort), vec![own]);
            }
            numbers.cohorts.extend(&self.cohorts[&(whose, *cohort)]);
        }
        numbers
    }

    fn add_origin(
        &mut self,
        (at, origin): (usize, &[Numbers]),
        (partner, parts): (&[Numbers], &[Part]),
        passed: &dyn Fn(&str) -> bool,
    ) {
        let tied = tied((at, origin), (partner, parts), passed);
        for release in origin {
            let mut numbers = self.renumbered(Some(at), release);
            name_apart(&mut numbers, at, &tied);
            // Those who were passed on and those who were not answered the same questions.
            if let [cohort] = release.cohorts[..]
                && let [rest, sets @ ..] = &self.cohorts[&(Some(at), cohort)][..]
                && !sets.is_empty()
            {
                self.unpublished.push(shape(*rest, &numbers.tables));
                let untied = numbers
                    .tables
                    .iter()
                    .filter(|it| !tied.contains(&it.question));
                let untied: Vec<OneWay> = untied.cloned().collect();
                self.unpublished
                    .extend(sets.iter().map(|set| shape(*set, &untied)));
            }
            self.releases.push((Some(at), numbers));
        }
    }

    fn add_partner(
        &mut self,
        partner: &[Numbers],
        origins: &[Vec<Numbers>],
        parts: &[Part],
        passed: &dyn Fn(&str) -> bool,
    ) {
        let of_all: Vec<BTreeSet<String>> = origins
            .iter()
            .enumerate()
            .map(|(at, origin)| tied((at, origin), (partner, parts), passed))
            .collect();
        for release in partner {
            let mut numbers = self.renumbered(None, release);
            let everywhere = |question: &String| of_all.iter().all(|tied| tied.contains(question));
            numbers
                .crossed
                .retain(|it| everywhere(&it.question) && everywhere(&it.by));
            if let [_] = release.cohorts[..]
                && numbers.cohorts.len() > 1
            {
                let sets = numbers.cohorts.iter();
                self.unpublished
                    .extend(sets.map(|set| shape(*set, &numbers.tables)));
            }
            self.releases.push((None, numbers));
        }
    }

    /// The releases that are tied to a part, directly or through others.
    fn connected(&self, parts: &[Part]) -> Vec<usize> {
        let of_part = |part: &Part| self.cohorts.get(&(None, part.cohort));
        let mut reached: BTreeSet<u32> = parts
            .iter()
            .filter_map(of_part)
            .flatten()
            .copied()
            .collect();
        loop {
            let is_reached = |(_, it): &&(Option<usize>, Numbers)| {
                it.cohorts.iter().any(|cohort| reached.contains(cohort))
            };
            let found = self.releases.iter().filter(is_reached);
            let more: BTreeSet<u32> = found.flat_map(|(_, it)| it.cohorts.clone()).collect();
            if more.is_subset(&reached) {
                break;
            }
            reached.extend(more);
        }
        let in_it = |at: &usize| {
            let (_, release) = &self.releases[*at];
            release
                .cohorts
                .iter()
                .any(|cohort| reached.contains(cohort))
        };
        (0..self.releases.len()).filter(in_it).collect()
    }

    fn tell(&self, together: &[usize], leak: Leak) -> JointLeak {
        let (origin, release) = &self.releases[together[leak.release]];
        let questions = leak.place.questions(release);
        let question = questions.first().map_or("", String::as_str);
        let question = question.split(APART).next().unwrap_or_default();
        JointLeak {
            origin: *origin,
            question: question.to_owned(),
        }
    }
}

/// No question's code holds it.
const APART: char = '@';

/// The questions that are asked of what was passed on in both networks, with the same rows.
fn tied(
    (at, origin): (usize, &[Numbers]),
    (partner, parts): (&[Numbers], &[Part]),
    passed: &dyn Fn(&str) -> bool,
) -> BTreeSet<String> {
    let mut own: Vec<&Numbers> = Vec::new();
    for part in parts {
        for (_, cohort) in part.of.iter().filter(|(from, _)| *from == at) {
            own.extend(origin.iter().filter(|it| it.cohorts == [*cohort]));
            own.extend(partner.iter().filter(|it| it.cohorts == [part.cohort]));
        }
    }
    let Some((first, others)) = own.split_first() else {
        return BTreeSet::new();
    };
    let same = |table: &&OneWay| {
        let alike = |other: &&Numbers| {
            let there = other.table(&table.question);
            there.is_some_and(|it| it.codes == table.codes && it.shown.rows == table.shown.rows)
        };
        passed(&table.question) && others.iter().all(alike)
    };
    let tables = first.tables.iter().filter(same);
    tables.map(|table| table.question.clone()).collect()
}

/// Gives the tables that are not tied names of their own, and leaves out what crosses them.
fn name_apart(numbers: &mut Numbers, at: usize, tied: &BTreeSet<String>) {
    numbers
        .crossed
        .retain(|it| tied.contains(&it.question) && tied.contains(&it.by));
    for table in &mut numbers.tables {
        if !tied.contains(&table.question) {
            table.question = format!("{}{APART}{at}", table.question);
        }
    }
}

/// A cohort of which nothing is published but what is asked.
fn shape(cohort: u32, tables: &[OneWay]) -> Numbers {
    Numbers {
        cohorts: vec![cohort],
        floor: 0,
        total: 0,
        tables: tables.to_vec(),
        crossed: Vec::new(),
    }
}

#[cfg(test)]
mod tests;
