//! What follows from one constraint at a time, in exact arithmetic: bounds get narrower, and
//! constraints that can no longer fail go.

use crate::{Bounds, Row, System, Target, Unsolved};

/// How often all constraints are gone through. Bounds may creep for long; what is not found in
/// this many turns is left to the solver.
const TURNS: usize = 60;

/// A system of the same whole solutions.
pub(super) struct Narrowed {
    pub bounds: Vec<Bounds>,
    /// Over counts that are not decided, with the decided ones taken into the bounds.
    pub rows: Vec<Row>,
}

/// Narrows the bounds of `system` as far as single constraints do.
pub(super) fn narrow(system: &System) -> Result<Narrowed, Unsolved> {
    let mut bounds = system.bounds.clone();
    if bounds.iter().any(|it| it.least > it.greatest) {
        return Err(Unsolved::Contradiction);
    }
    for _ in 0..TURNS {
        let mut narrower = false;
        for row in &system.rows {
            narrower |= tighten(row, &mut bounds)?;
        }
        if !narrower {
            break;
        }
    }
    let mut rows = Vec::new();
    for row in &system.rows {
        let reach = Reach::of(row, &bounds);
        if !reach.is_settled(row)? {
            rows.push(without_the_decided(row, reach, &bounds)?);
        }
    }
    Ok(Narrowed { bounds, rows })
}

/// The least and the greatest sum that the bounds allow.
#[derive(Clone, Copy)]
struct Reach {
    least: i128,
    greatest: i128,
}

impl Reach {
    fn of(row: &Row, bounds: &[Bounds]) -> Self {
        let mut reach = Self {
            least: 0,
            greatest: 0,
        };
        for &(var, times) in &row.terms {
            let (least, greatest) = ends(times, bounds[var]);
            reach.least += least;
            reach.greatest += greatest;
        }
        reach
    }

    /// Whether the constraint holds whatever the counts are.
    fn is_settled(self, row: &Row) -> Result<bool, Unsolved> {
        let least = row.least.map_or(i128::MIN, i128::from);
        let greatest = row.greatest.map_or(i128::MAX, i128::from);
        if self.greatest < least || self.least > greatest {
            return Err(Unsolved::Contradiction);
        }
        Ok(least <= self.least && self.greatest <= greatest)
    }
}

/// The least and the greatest value of one term.
fn ends(times: i64, bounds: Bounds) -> (i128, i128) {
    let times = i128::from(times);
    let (one, other) = (
        times * i128::from(bounds.least),
        times * i128::from(bounds.greatest),
    );
    (one.min(other), one.max(other))
}

/// Narrows what stands in `row` by it; says whether anything became narrower.
fn tighten(row: &Row, bounds: &mut [Bounds]) -> Result<bool, Unsolved> {
    let reach = Reach::of(row, bounds);
    if reach.is_settled(row)? {
        return Ok(false);
    }
    let mut narrower = false;
    for &(var, times) in &row.terms {
        let own = bounds[var];
        let (least, greatest) = ends(times, own);
        // What the other terms leave for this one.
        let room = (
            row.least
                .map(|it| i128::from(it) - (reach.greatest - greatest)),
            row.greatest
                .map(|it| i128::from(it) - (reach.least - least)),
        );
        let (above, below) = match times {
            1.. => (room.0, room.1),
            _ => (room.1, room.0),
        };
        let above = above.map(|it| divide_up(it, times.into()));
        let below = below.map(|it| divide_down(it, times.into()));
        let least = above.map_or(own.least.into(), |it| it.max(own.least.into()));
        let greatest = below.map_or(own.greatest.into(), |it| it.min(own.greatest.into()));
        if least > greatest {
            return Err(Unsolved::Contradiction);
        }
        let now = Bounds {
            least: i64::try_from(least).expect("it lies between two bounds"),
            greatest: i64::try_from(greatest).expect("it lies between two bounds"),
        };
        narrower |= now != own;
        bounds[var] = now;
    }
    Ok(narrower)
}

/// The quotient, rounded towards more.
fn divide_up(number: i128, by: i128) -> i128 {
    -divide_down(-number, by)
}

/// The quotient, rounded towards less.
fn divide_down(number: i128, by: i128) -> i128 {
    let (quotient, left) = (number / by, number % by);
    quotient - i128::from(left != 0 && (left < 0) != (by < 0))
}

/// The same constraint on what is not decided yet, without a side that cannot fail.
fn without_the_decided(row: &Row, reach: Reach, bounds: &[Bounds]) -> Result<Row, Unsolved> {
    let decided = |var: usize| bounds[var].least == bounds[var].greatest;
    let (gone, terms): (Vec<(usize, i64)>, Vec<_>) =
        row.terms.iter().partition(|term| decided(term.0));
    let gone: i128 = gone.iter().map(|term| ends(term.1, bounds[term.0]).0).sum();
    let less = |it: i64| i64::try_from(i128::from(it) - gone).map_err(|_| Unsolved::TooLarge);
    let least = row.least.filter(|&it| i128::from(it) > reach.least);
    let greatest = row.greatest.filter(|&it| i128::from(it) < reach.greatest);
    Ok(Row {
        terms,
        least: least.map(less).transpose()?,
        greatest: greatest.map(less).transpose()?,
    })
}

impl Narrowed {
    /// Whether the count has one value only.
    pub fn is_decided(&self, var: usize) -> bool {
        self.bounds[var].least == self.bounds[var].greatest
    }

    /// What the bounds alone allow the target: exact where no constraint is left on its counts.
    pub fn outer(&self, target: &Target) -> (i64, i64) {
        let ends = target.terms().iter().map(|&(var, times)| {
            let bounds = self.bounds[var];
            let (one, other) = (times * bounds.least, times * bounds.greatest);
            (one.min(other), one.max(other))
        });
        ends.fold((0, 0), |sum, it| (sum.0 + it.0, sum.1 + it.1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn division_rounds_to_the_side_it_says() {
        for (number, by, down, up) in [(7, 2, 3, 4), (-7, 2, -4, -3), (7, -2, -4, -3), (6, 3, 2, 2)]
        {
            assert_eq!(divide_down(number, by), down, "{number} by {by}");
            assert_eq!(divide_up(number, by), up, "{number} by {by}");
        }
    }

    #[test]
    fn what_is_decided_leaves_the_constraints() {
        let mut system = System::new();
        let [a, b, c] = [(0, 9), (4, 4), (0, 9)].map(|it| system.variable(it.0, Some(it.1)));
        system.equate(&[(a, 1), (b, 1)], 6);
        system.constrain(&[(a, 2), (c, 1)], None, Some(7));
        let narrowed = narrow(&system).expect("it can be");
        assert!(narrowed.rows.is_empty());
        let bounds: Vec<_> = narrowed
            .bounds
            .iter()
            .map(|it| (it.least, it.greatest))
            .collect();
        assert_eq!(bounds, [(2, 2), (4, 4), (0, 3)]);
    }

    #[test]
    fn what_cannot_be_is_a_contradiction() {
        let mut system = System::new();
        let pair = [0, 0].map(|least| (system.variable(least, Some(3)), 1));
        system.constrain(&pair, Some(7), None);
        assert_eq!(narrow(&system).err(), Some(Unsolved::Contradiction));
    }
}
