//! A walk from one solution to another in which a sum is larger or smaller, without a solver.
//!
//! From a solution, a goal is set that it does not meet. What the goal asks for is moved, one count
//! by one, and what that breaks is mended in the same way: of all counts in a constraint that is
//! broken, the one is moved that breaks the least. Where every move breaks more than it mends,
//! what is broken weighs more from then on, so that no place is a trap (Morris 1993, "The breakout
//! method for escaping from local minima", AAAI-93).
//!
//! What it finds is a solution in exact arithmetic; that it finds none says nothing.

use crate::Row;
use crate::part::{Part, Wanted, sum};

/// How many counts are moved before it gives up. Most goals are reached in a dozen.
const STEPS: u32 = 300;
/// How often a target is walked for, up and down in turn.
const TURNS: u64 = 24;

/// The constraints that each count of a part stands in.
pub(super) struct Walk<'a> {
    part: &'a Part,
    /// Of each count: the constraints, and its factor there.
    touching: Vec<Vec<(usize, i64)>>,
}

/// A solution, with the sums of all constraints.
#[derive(Clone)]
pub(super) struct Place {
    pub counts: Vec<i64>,
    sums: Vec<i64>,
}

/// A target of which solutions are wanted that lie so far from each other.
pub(super) struct Aim<'a> {
    pub wanted: &'a Wanted,
    /// What every one of the solutions must meet besides.
    pub always: Option<&'a Row>,
    /// What such solutions show so far.
    pub seen: Seen,
    /// What is not excluded.
    pub outer: (i64, i64),
    pub width: i64,
}

/// The least and the greatest value that was attained, if any was.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Seen(pub Option<(i64, i64)>);

impl Seen {
    /// Takes in a value that was attained.
    pub fn see(&mut self, value: i64) {
        let (least, most) = self.0.unwrap_or((value, value));
        self.0 = Some((least.min(value), most.max(value)));
    }

    pub fn is_narrower_than(self, width: i64) -> bool {
        self.0.is_none_or(|(least, most)| most - least < width)
    }
}

impl<'a> Walk<'a> {
    pub fn of(part: &'a Part) -> Self {
        let mut touching = vec![Vec::new(); part.bounds.len()];
        for (at, row) in part.rows.iter().enumerate() {
            for &(var, times) in &row.terms {
                touching[var].push((at, times));
            }
        }
        Self { part, touching }
    }

    /// Where a walk may start: a solution.
    pub fn place(&self, counts: &[i64]) -> Place {
        let rows = self.part.rows.iter();
        Place {
            counts: counts.to_vec(),
            sums: rows.map(|row| small_sum(&row.terms, counts)).collect(),
        }
    }

    /// Walks from what was found last, and from each of `starts`, until enough of the target was
    /// seen, and returns the places.
    pub fn widen(&self, aim: &mut Aim<'_>, starts: &[&Place], seed: u64) -> Vec<Place> {
        let mut found: Vec<Place> = Vec::new();
        for turn in 0..TURNS {
            if !aim.seen.is_narrower_than(aim.width) {
                break;
            }
            let Some(goals) = aim.goals(turn) else {
                continue;
            };
            let start = starts[usize::try_from(turn / 2).unwrap_or(0) % starts.len()];
            let from = found.last().filter(|_| turn < 2).unwrap_or(start);
            if let Some(place) = self.to(&goals, from, seed << 8 | turn) {
                aim.seen.see(aim.wanted.value(&place.counts));
                found.push(place);
            }
        }
        found
    }

    /// A solution that meets `goals` too. `seed` chooses among ways that are as good; the same one
    /// always gives the same.
    pub fn to(&self, goals: &[Row], from: &Place, seed: u64) -> Option<Place> {
        let mut stand = Stand::at(self, goals, from, seed);
        for _ in 0..STEPS {
            if stand.broken.is_empty() {
                stand.place.sums.truncate(self.part.rows.len());
                return Some(stand.place);
            }
            stand.step();
        }
        None
    }
}

impl Aim<'_> {
    /// What to walk for, as far as is wanted at once or one step further; nothing where it would be
    /// in vain.
    fn goals(&self, turn: u64) -> Option<Vec<Row>> {
        let mut goals: Vec<Row> = self.always.cloned().into_iter().collect();
        if let Some((least, most)) = self.seen.0 {
            let up = turn.is_multiple_of(2);
            let at_once = turn % 4 < 2;
            let value = match (up, at_once) {
                (true, true) => (least + self.width).min(self.outer.1),
                (false, true) => (most - self.width).max(self.outer.0),
                (true, false) => most + 1,
                (false, false) => least - 1,
            };
            let seen = (least..=most).contains(&value);
            if seen || !(self.outer.0..=self.outer.1).contains(&value) {
                return None;
            }
            goals.push(self.wanted.at(value, up));
        }
        Some(goals)
    }
}

/// Where a walk stands.
struct Stand<'a> {
    walk: &'a Walk<'a>,
    goals: &'a [Row],
    /// Its counts, and the sums of all constraints and goals.
    place: Place,
    /// Of each constraint and goal: what being broken by one weighs more than at first.
    weights: Vec<i64>,
    broken: Vec<usize>,
    dice: Dice,
}

impl<'a> Stand<'a> {
    fn at(walk: &'a Walk<'a>, goals: &'a [Row], from: &Place, seed: u64) -> Self {
        let mut place = from.clone();
        let more = goals.iter().map(|it| small_sum(&it.terms, &from.counts));
        place.sums.extend(more);
        let mut stand = Self {
            walk,
            goals,
            weights: vec![0; place.sums.len()],
            place,
            broken: Vec::new(),
            dice: Dice(seed),
        };
        let all = walk.part.rows.len()..stand.place.sums.len();
        stand.broken = all.filter(|&at| stand.off(at, 0) != 0).collect();
        stand
    }

    fn row(&self, at: usize) -> &'a Row {
        let rows = &self.walk.part.rows;
        rows.get(at).unwrap_or_else(|| &self.goals[at - rows.len()])
    }

    /// How much is missing from a constraint's sum, or is too much (less than 0), were it `more`
    /// than it is.
    fn off(&self, at: usize, more: i64) -> i64 {
        let (row, sum) = (self.row(at), self.place.sums[at] + more);
        match (row.least, row.greatest) {
            (Some(least), _) if sum < least => least - sum,
            (_, Some(greatest)) if sum > greatest => greatest - sum,
            _ => 0,
        }
    }

    /// Moves one count of a broken constraint by one.
    fn step(&mut self) {
        let at = self.broken[self.dice.below(self.broken.len())];
        let missing = self.off(at, 0).signum();
        let (mut best, mut chosen, mut ties) = (i64::MAX, None, 0);
        for &(var, times) in &self.row(at).terms {
            let by = missing * times.signum();
            let bounds = self.walk.part.bounds[var];
            if !(bounds.least..=bounds.greatest).contains(&(self.place.counts[var] + by)) {
                continue;
            }
            let cost = self.cost(var, by);
            if cost < best {
                (best, chosen, ties) = (cost, Some((var, by)), 1);
            } else if cost == best {
                ties += 1;
                if self.dice.below(ties) == 0 {
                    chosen = Some((var, by));
                }
            }
        }
        if best >= 0 {
            for &at in &self.broken {
                self.weights[at] += 1;
            }
        }
        if let Some((var, by)) = chosen {
            self.shift(var, by);
        }
    }

    /// How much more would be broken.
    fn cost(&self, var: usize, by: i64) -> i64 {
        let costs = self.touched(var).map(|(at, times)| {
            let now = self.off(at, times * by).abs() - self.off(at, 0).abs();
            now * (1 + self.weights[at])
        });
        costs.sum()
    }

    fn shift(&mut self, var: usize, by: i64) {
        self.place.counts[var] += by;
        let touched: Vec<(usize, i64)> = self.touched(var).collect();
        for (at, times) in touched {
            let before = self.off(at, 0) != 0;
            self.place.sums[at] += times * by;
            let after = self.off(at, 0) != 0;
            if after && !before {
                self.broken.push(at);
            } else if before && !after {
                self.broken.retain(|&other| other != at);
            }
        }
    }

    /// The constraints and goals that a count stands in, and its factor there.
    fn touched(&self, var: usize) -> impl Iterator<Item = (usize, i64)> {
        let first = self.walk.part.rows.len();
        let goals = self.goals.iter().enumerate();
        let goals = goals.filter_map(move |(at, row)| {
            let (_, times) = row.terms.iter().find(|term| term.0 == var)?;
            Some((first + at, *times))
        });
        self.walk.touching[var].iter().copied().chain(goals)
    }
}

/// The sum of counts, each times its factor.
fn small_sum(terms: &[(usize, i64)], counts: &[i64]) -> i64 {
    i64::try_from(sum(terms, counts)).expect("counts and factors are small")
}

/// Numbers that look thrown, and are the same every time (`SplitMix64`).
pub(super) struct Dice(pub u64);

impl Dice {
    /// Less than `end`, which is not 0.
    pub fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^= mixed >> 31;
        #[expect(clippy::cast_possible_truncation, reason = "less than `end`")]
        let below = (mixed % end as u64) as usize;
        below
    }
}

#[cfg(test)]
mod tests;
