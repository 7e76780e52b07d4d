//! The search for what the counts of one part of a system can be.

use rayon::prelude::*;

use crate::Stop;
use crate::settling::Settling;
use crate::solver::{self, Basis, Effort, Found, Way};
use crate::walk::{Aim, Place, Seen, Walk};
use crate::{Bounds, Enough, MOST, Range, Row, Unsolved};

/// For a push of many targets at once: any good solution will do.
pub(super) const BROAD: Effort = Effort {
    nodes: 40,
    hundredths: 3,
};
/// For the first solution, without which nothing is known, and for the end of one range.
pub(super) const THOROUGH: Effort = Effort {
    nodes: 400,
    hundredths: 0,
};
/// How many targets are settled side by side.
const BATCH: usize = 16;
/// How many pushes of all open targets at once there are at most.
const PUSHES: u64 = 24;
/// Fewer open targets than these are not pushed together.
const MANY: usize = 8;
/// A push that widens fewer than one in so many open targets is the last.
const WORTHWHILE: usize = 12;

/// Counts that hang together through constraints and targets.
#[derive(Default)]
pub(super) struct Part {
    pub bounds: Vec<Bounds>,
    pub rows: Vec<Row>,
    /// Which of all targets lie here.
    pub targets: Vec<usize>,
    /// The same targets.
    pub wanted: Vec<Wanted>,
    /// Ends the search wherever it is; what it found by then is for nobody.
    pub stop: Stop,
}

/// A target in the numbering of its part.
#[derive(Clone)]
pub(super) struct Wanted {
    pub terms: Vec<(usize, i64)>,
    /// What its decided counts add.
    pub more: i64,
    /// What the bounds alone allow.
    pub outer: (i64, i64),
}

impl Part {
    /// A factor for each count, from a factor for each target.
    pub fn objective(&self, of: impl Fn(usize) -> i64) -> Vec<i64> {
        let mut objective = vec![0; self.bounds.len()];
        for (at, wanted) in self.wanted.iter().enumerate() {
            let factor = of(at);
            for &(var, times) in &wanted.terms {
                objective[var] += factor * times;
            }
        }
        objective
    }

    /// Whether whole `counts` are a solution, in exact arithmetic.
    pub fn holds(&self, counts: &[i64]) -> bool {
        let within = |(bounds, it): (&Bounds, &i64)| (bounds.least..=bounds.greatest).contains(it);
        let meets = |row: &Row| {
            let sum = sum(&row.terms, counts);
            row.least.is_none_or(|it| i128::from(it) <= sum)
                && row.greatest.is_none_or(|it| sum <= i128::from(it))
        };
        counts.len() == self.bounds.len()
            && self.bounds.iter().zip(counts).all(within)
            && self.rows.iter().all(meets)
    }
}

/// The sum of counts, each times its factor.
pub(super) fn sum(terms: &[(usize, i64)], counts: &[i64]) -> i128 {
    let each = terms
        .iter()
        .map(|&(var, times)| i128::from(times) * i128::from(counts[var]));
    each.sum()
}

/// What is known so far of the targets of a part.
pub(super) struct Search {
    pub part: Part,
    pub enough: Enough,
    /// Of each target, in the order of the part's.
    pub ranges: Vec<Range>,
    /// Every solution that was found.
    pub points: Vec<Vec<i64>>,
}

impl Search {
    /// Finds what each target can be.
    pub fn of(part: Part, enough: Enough) -> Result<Self, Unsolved> {
        let mut search = Self::begin(part, enough)?;
        search.finish();
        Ok(search)
    }

    /// Starts from one whole solution, which must exist.
    pub fn begin(part: Part, enough: Enough) -> Result<Self, Unsolved> {
        let all = part.objective(|_| 1);
        let none = vec![0; part.bounds.len()];
        // The second time without a direction, which is the easiest there is.
        for (objective, effort) in [(all, BROAD), (none, THOROUGH)] {
            match solver::push(&part.bounds, &part.rows, (&objective, Way::Up), effort) {
                Found::Nothing => return Err(Unsolved::Contradiction),
                Found::Counts { counts, .. } if part.holds(&counts) => {
                    return Ok(Self::from(part, enough, counts));
                }
                Found::Counts { .. } | Found::Unclear => {}
            }
        }
        Err(Unsolved::Unclear)
    }

    /// Starts from a whole solution.
    pub fn from(part: Part, enough: Enough, counts: Vec<i64>) -> Self {
        Self {
            ranges: part.wanted.iter().map(|it| it.first(&counts)).collect(),
            part,
            enough,
            points: vec![counts],
        }
    }

    /// Searches until enough is known, or no more can be found out.
    pub fn finish(&mut self) {
        self.push_all();
        self.walk_all();
        self.one_by_one(&self.open());
    }

    /// Whether nothing more is wanted of a target.
    fn is_done(&self, at: usize) -> bool {
        self.enough.is_met(self.ranges[at])
    }

    fn open(&self) -> Vec<usize> {
        (0..self.ranges.len())
            .filter(|&at| !self.is_done(at))
            .collect()
    }

    /// Pushes all open targets at once, each to the side with more room, until that helps few.
    fn push_all(&mut self) {
        for turn in 0..PUSHES {
            let open = self.open();
            if open.len() < MANY || self.part.stop.is_asked() {
                return;
            }
            let objective = self.part.objective(|at| self.side(at, turn));
            let program = (objective.as_slice(), Way::Up);
            let found = solver::push(&self.part.bounds, &self.part.rows, program, BROAD);
            let Found::Counts { counts, .. } = found else {
                return;
            };
            let widened = self.learn(counts);
            if turn > 0 && widened * WORTHWHILE < open.len() {
                return;
            }
        }
    }

    /// Walks to solutions that widen one open target each, and many others with it.
    fn walk_all(&mut self) {
        let Enough::Width(width) = self.enough else {
            return;
        };
        let width = i64::try_from(width).unwrap_or(MOST);
        let open = self.open();
        if open.is_empty() {
            return;
        }
        let walk = Walk::of(&self.part);
        let mut place = walk.place(&self.points[0]);
        let mut ranges = self.ranges.clone();
        let mut found = Vec::new();
        for at in open {
            let range = ranges[at];
            if self.part.stop.is_asked() {
                return;
            }
            if self.enough.is_met(range) {
                continue;
            }
            let mut aim = Aim {
                wanted: &self.part.wanted[at],
                always: None,
                seen: Seen(Some((range.least, range.greatest))),
                outer: (range.floor, range.ceiling),
                width,
            };
            let new = walk.widen(&mut aim, &[&place], at as u64);
            for Place { counts, .. } in &new {
                for (range, wanted) in ranges.iter_mut().zip(&self.part.wanted) {
                    range.attain(wanted.value(counts));
                }
                found.push(counts.clone());
            }
            place = new.into_iter().next_back().unwrap_or(place);
        }
        for counts in found {
            self.learn(counts);
        }
    }

    /// To which side a target is pushed in a turn: the first turn is downwards, because the first
    /// solution was pushed upwards; targets with as much room on both sides are dealt out.
    fn side(&self, at: usize, turn: u64) -> i64 {
        let range = self.ranges[at];
        let (below, above) = (range.least - range.floor, range.ceiling - range.greatest);
        if self.is_done(at) {
            0
        } else if turn == 0 || below > above {
            -1
        } else if above > below || dealt(at as u64, turn) {
            1
        } else {
            -1
        }
    }

    /// Widens every range by a solution; says how many open ones became wider.
    pub fn learn(&mut self, counts: Vec<i64>) -> usize {
        if !self.part.holds(&counts) {
            return 0;
        }
        let mut widened = 0;
        for (at, wanted) in self.part.wanted.iter().enumerate() {
            let (open, value) = (!self.is_done(at), wanted.value(&counts));
            let range = &mut self.ranges[at];
            let before = range.width();
            range.attain(value);
            widened += usize::from(open && range.width() > before);
        }
        self.points.push(counts);
        widened
    }

    /// Finds both ends of these targets, though less was enough.
    pub fn sharpen(&mut self, targets: &[usize]) {
        let enough = std::mem::replace(&mut self.enough, Enough::Ends);
        self.one_by_one(targets);
        self.enough = enough;
    }

    /// Settles what is still open, target by target.
    fn one_by_one(&mut self, open: &[usize]) {
        if open.is_empty() {
            return;
        }
        let part = &self.part;
        let most = part
            .wanted
            .iter()
            .map(|it| it.outer.0.abs().max(it.outer.1.abs()));
        let most = most.max().unwrap_or(0) + MOST;
        let basis = Basis::of(&part.bounds, &part.rows, most);
        // Several at once, and always the same ones, so that the outcome is the same everywhere.
        for batch in open.chunks(BATCH) {
            if self.part.stop.is_asked() {
                return;
            }
            let batch = batch.iter().copied().filter(|&at| !self.is_done(at));
            let batch: Vec<_> = batch.collect();
            let settle = |&at: &usize| Settling::of(self, at, basis.as_ref()).outcome();
            let settled: Vec<_> = batch.par_iter().map(settle).collect();
            for (at, settled) in batch.into_iter().zip(settled) {
                let (Range { floor, ceiling, .. }, found) = settled;
                for counts in found {
                    self.learn(counts);
                }
                let range = &mut self.ranges[at];
                range.floor = range.floor.max(floor);
                range.ceiling = range.ceiling.min(ceiling);
            }
        }
    }
}

impl Wanted {
    /// The target's value in a solution.
    pub fn value(&self, counts: &[i64]) -> i64 {
        let value = i128::from(self.more) + sum(&self.terms, counts);
        i64::try_from(value).expect("counts and factors are small")
    }

    /// That the target is `value`, or further that way.
    pub fn at(&self, value: i64, up: bool) -> Row {
        let end = Some(value - self.more);
        Row {
            terms: self.terms.clone(),
            least: end.filter(|_| up),
            greatest: end.filter(|_| !up),
        }
    }

    /// What is known from the first solution.
    fn first(&self, counts: &[i64]) -> Range {
        let value = self.value(counts);
        Range {
            least: value,
            greatest: value,
            floor: self.outer.0,
            ceiling: self.outer.1,
        }
    }
}

/// A coin that falls the same way every time (the finaliser of `SplitMix64`).
pub(super) fn dealt(number: u64, turn: u64) -> bool {
    let mut mixed = (number << 8 | turn).wrapping_add(0x9e37_79b9_7f4a_7c15);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    (mixed ^ (mixed >> 31)) & 1 == 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_counts_that_meet_every_bound_and_sum_are_a_solution() {
        let part = Part {
            bounds: vec![
                Bounds {
                    least: 0,
                    greatest: 4,
                };
                3
            ],
            rows: vec![Row {
                terms: vec![(0, 1), (1, 1), (2, -1)],
                least: Some(2),
                greatest: Some(3),
            }],
            ..Part::default()
        };
        for good in [[1, 1, 0], [4, 3, 4], [2, 1, 0]] {
            assert!(part.holds(&good), "{good:?}");
        }
        for bad in [[5, 0, 2], [-1, 4, 0], [1, 1, 1], [4, 0, 0]] {
            assert!(!part.holds(&bad), "{bad:?}");
        }
        assert!(!part.holds(&[2, 1]));
    }
}
