//! What somebody can tell who knows, or has planted, some of those who were counted.
//!
//! They know of `k` people that these are in one of the targets. So that target is at least `k`,
//! and what they look at is what the constraints leave of every target then. Whoever knows two in a
//! cell of nought to four is left with two to four; where cells share a sum that must not grow, they
//! are left with less of the others too.
//!
//! Every target is tried as the one that they know of, with every number of people. Nearly all of
//! these many questions are answered without a solver: a few dozen solutions far from each other
//! are each taken to the nearest in which the target is large enough ([`mod@crate::walk`]), and show
//! nearly every other target wide; further walks look for what they leave open. Only what is open
//! still is solved.

mod theirs;

use rayon::prelude::*;

use crate::part::Search;
use crate::walk::{Dice, Place, Walk};
use crate::{Range, Searched};
use theirs::Theirs;

/// A target that is too narrow to somebody who knows some of another, or of itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Narrow {
    /// The target that they can tell too closely.
    pub target: usize,
    /// The target of which they know some.
    pub of: usize,
    /// How many they know.
    pub known: u64,
    /// What is possible for [`Self::target`], those that are known included. Where it could not be
    /// worked out, no width was attained and nothing is excluded.
    pub range: Range,
}

/// Who is asked about.
#[derive(Debug, Clone, Copy)]
pub struct Knowing {
    /// They know of so many people, or fewer.
    pub most: u64,
    /// How wide a target must stay to those who know of nobody; see [`width_left`].
    pub width: u64,
    /// Targets that are certainly greater, those that are known taken away, are not looked at.
    pub above: i64,
}

/// One question: the target of which some are known, and how many.
#[derive(Clone, Copy)]
struct Case {
    of: usize,
    known: u64,
}

impl Case {
    fn at_least(self) -> i64 {
        i64::try_from(self.known).expect("a few")
    }
}

/// How many solutions are thrown about before anything is asked.
const SCATTERED: u64 = 32;

/// How wide what is left must be to somebody who knows of `known` people, where it must be `width` to
/// everybody else.
pub fn width_left(width: u64, known: u64) -> u64 {
    width.saturating_sub(known).max(1)
}

impl Searched {
    /// The targets that are narrow to those who know some, each with who they are. Every target
    /// must be wide to everybody else, or certainly greater than [`Knowing::above`].
    pub fn narrow(mut self, knowing: Knowing) -> Vec<Narrow> {
        // Of a narrow target nothing more was asked; here, whether it may be small to them.
        for search in &mut self.parts {
            search.sharpen(&knowing.vague(&search.ranges, knowing.width));
            for (&target, &range) in search.part.targets.iter().zip(&search.ranges) {
                self.ranges[target] = range;
            }
        }
        let mut narrow: Vec<Narrow> = Vec::new();
        // What everybody is left with may be narrow to them, now that they take some away.
        for (target, range) in self.ranges.iter().enumerate() {
            for known in 1..=knowing.most {
                let case = Case { of: target, known };
                let left = Range {
                    least: range.least.max(case.at_least()).min(range.greatest),
                    ..*range
                };
                let seen = knowing.is_seen(range, case) && range.ceiling >= case.at_least();
                if seen && left.width() < width_left(knowing.width, known) {
                    narrow.push(case.narrow(target, left));
                }
            }
        }
        for search in self.parts {
            let targets = search.part.targets.clone();
            let named = |it: Narrow| Narrow {
                target: targets[it.target],
                of: targets[it.of],
                ..it
            };
            narrow.extend(search.narrow(knowing).into_iter().map(named));
        }
        narrow.sort_by_key(|it| (it.target, it.of, it.known));
        narrow.dedup_by_key(|it| (it.target, it.of, it.known));
        narrow
    }
}

impl Knowing {
    /// The targets that are less than `width` wide, and of which it depends on ends that are not
    /// known exactly whether they may be small to them.
    fn vague(self, ranges: &[Range], width: u64) -> Vec<usize> {
        let most = i64::try_from(self.most).expect("a few");
        let vague = |range: &Range| {
            range.width() < width && !range.is_exact() && range.floor <= self.above + most
        };
        (0..ranges.len()).filter(|&at| vague(&ranges[at])).collect()
    }

    /// Whether a target may be small to them, whoever of it they know.
    fn is_seen(self, range: &Range, case: Case) -> bool {
        range.floor <= self.above + case.at_least()
    }
}

impl Search {
    fn narrow(self, knowing: Knowing) -> Vec<Narrow> {
        let walk = Walk::of(&self.part);
        let places = self.scattered(&walk, knowing);
        let targets = 0..self.ranges.len();
        let cases = targets.flat_map(|of| (1..=knowing.most).map(move |known| Case { of, known }));
        // Of what is at least so large anyway, it is no news.
        let news = |case: &Case| {
            let range = &self.ranges[case.of];
            range.floor < case.at_least() && range.ceiling >= case.at_least()
        };
        let cases: Vec<Case> = cases.filter(news).collect();
        let theirs = Theirs::of(&self, &walk, places, knowing);
        let found = cases.par_iter().map(|&case| theirs.narrow(case));
        found.collect::<Vec<_>>().concat()
    }

    /// Solutions far from each other: in each, targets that may be small are taken to one of their
    /// ends, one after the other, as far as a walk can.
    fn scattered(&self, walk: &Walk<'_>, knowing: Knowing) -> Vec<Place> {
        let small = |at: &usize| self.ranges[*at].floor <= knowing.above;
        let small: Vec<usize> = (0..self.ranges.len()).filter(small).collect();
        let far = |turn: u64| {
            let mut dice = Dice(turn);
            let from = &self.points[dice.below(self.points.len())];
            let mut place = walk.place(from);
            for _ in 0..small.len() / 2 {
                if self.part.stop.is_asked() {
                    break;
                }
                let at = small[dice.below(small.len())];
                let (range, up) = (self.ranges[at], dice.below(2) == 0);
                let end = if up { range.greatest } else { range.least };
                let goal = self.part.wanted[at].at(end, up);
                place = walk.to(&[goal], &place, turn).unwrap_or(place);
            }
            place
        };
        (0..SCATTERED).into_par_iter().map(far).collect()
    }
}

impl Case {
    fn narrow(self, target: usize, range: Range) -> Narrow {
        Narrow {
            target,
            of: self.of,
            known: self.known,
            range,
        }
    }

    /// Nothing is excluded of what is not excluded for everybody.
    fn unclear(self, target: usize, range: Range) -> Narrow {
        let greatest = range.least;
        self.narrow(target, Range { greatest, ..range })
    }
}

#[cfg(test)]
mod tests;
