//! What a set of linear constraints on counts still allows: a program over whole numbers.
//!
//! A [`System`] holds counts nobody sees ([`Var`]) and what is known about them: bounds, and sums
//! that lie between bounds. [`System::ranges`] finds, for each [`Target`] (one count, or a sum or
//! difference of counts), the least and the greatest value that whole counts can still give it.
//!
//! # What its answers rest on
//! - **A value is called attained only where a whole solution attains it**: one whole number for
//!   every count, put into every constraint in exact arithmetic. No solver has to be believed for
//!   that, so no width is ever claimed on the word of floating point.
//! - **A value is called excluded** where exact propagation of bounds excludes it, or where the
//!   solver (`microlp`, pure Rust) proved that no solution, not even a fractional one, or that no
//!   whole one lies beyond. This half rests on the solver.
//! - Where neither is known, the [`Range`] says so: what was attained and what is not excluded
//!   differ, and whoever must be safe reads it as if it were the worse of both. Where the solver
//!   fails, nothing is excluded.
//!
//! The work is bounded by numbers of steps, never by time: the same system gives the same ranges on
//! every machine.
//!
//! # How it is fast
//! Bounds are propagated, what is decided is taken out, and what is left falls into parts that
//! share no count; each part is solved by itself. In each, a few solutions that push every open
//! target at once settle most of them, because every whole solution that is ever found widens
//! every target. What stays open is then asked for one by one, most often as a proof that nothing
//! lies beyond what was seen, which starts from a basis that is solved already.

#![forbid(unsafe_code)]

mod known;
mod narrow;
mod part;
mod settling;
mod solver;
mod split;
mod stop;
mod walk;

pub use known::{Knowing, Narrow, width_left};
pub use stop::Stop;

use rayon::prelude::*;

use part::Search;
use split::split;

/// A whole number that is not known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Var(pub(crate) usize);

impl Var {
    /// How many were added to its system before it.
    pub fn number(self) -> usize {
        self.0
    }
}

/// No count is larger: a count that nothing bounds is taken to lie below. Large enough for any
/// table about people, and small enough that doubles tell all sums of counts apart.
pub const MOST: i64 = 1_000_000_000;

/// The largest coefficient that is taken.
const LARGEST: i64 = 1_000;

/// Counts, and what is known about them.
#[derive(Debug, Clone, Default)]
pub struct System {
    pub(crate) bounds: Vec<Bounds>,
    pub(crate) rows: Vec<Row>,
    too_large: bool,
    pub(crate) stop: Stop,
}

/// The least and the greatest value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Bounds {
    pub least: i64,
    pub greatest: i64,
}

/// A sum that lies between bounds; a side that is `None` is open.
#[derive(Debug, Clone)]
pub(crate) struct Row {
    pub terms: Vec<(usize, i64)>,
    pub least: Option<i64>,
    pub greatest: Option<i64>,
}

/// A sum of counts, each times a whole number, whose range is wanted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    terms: Vec<(usize, i64)>,
}

/// What a target can be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Range {
    /// The least value that was attained by a whole solution.
    pub least: i64,
    /// The greatest value that was attained by a whole solution.
    pub greatest: i64,
    /// Nothing below is possible; never above `least`.
    pub floor: i64,
    /// Nothing above is possible; never below `greatest`.
    pub ceiling: i64,
}

/// When nothing more is wanted of a range.
#[derive(Debug, Clone, Copy)]
pub enum Enough {
    /// Once it is known whether it is so wide.
    Width(u64),
    /// Once both ends are known.
    Ends,
}

impl Enough {
    /// Whether nothing more is wanted of `range`.
    pub fn is_met(self, range: Range) -> bool {
        let met = match self {
            Self::Width(width) => {
                range.width() >= width || range.ceiling.abs_diff(range.floor) < width
            }
            Self::Ends => false,
        };
        met || range.is_exact()
    }
}

/// What a search found.
pub struct Searched {
    /// Of each target.
    pub ranges: Vec<Range>,
    /// The searches of the parts.
    pub(crate) parts: Vec<Search>,
}

/// Why there are no ranges.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unsolved {
    /// No whole counts meet all constraints: a number was changed, or was never true.
    #[error("the numbers contradict each other")]
    Contradiction,
    /// A bound or coefficient is beyond what is computed with.
    #[error("a number is too large to compute with")]
    TooLarge,
    /// No whole solution was found within the work that is allowed, and no proof that there is
    /// none. Whoever must be safe treats this as unsafe.
    #[error("it could not be worked out what the numbers allow")]
    Unclear,
    /// Whoever had asked does not want it any more.
    #[error("it was given up before it was worked out")]
    GivenUp,
}

impl System {
    /// Nothing known of nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// The same, worked out only until `stop` is asked for.
    #[must_use]
    pub fn until(mut self, stop: &Stop) -> Self {
        self.stop = stop.clone();
        self
    }

    /// What was cut short says nothing: fails where it may have been.
    pub fn is_wanted(&self) -> Result<(), Unsolved> {
        if self.stop.is_asked() {
            return Err(Unsolved::GivenUp);
        }
        Ok(())
    }

    /// A further count, at least `least`, and at most `greatest` where that is known.
    pub fn variable(&mut self, least: i64, greatest: Option<i64>) -> Var {
        self.too_large |= least.abs() > MOST || greatest.is_some_and(|it| it < -MOST);
        let greatest = greatest.unwrap_or(MOST).min(MOST);
        self.bounds.push(Bounds { least, greatest });
        Var(self.bounds.len() - 1)
    }

    /// The sum of `terms` is at least `least` and at most `greatest`; `None` leaves a side open.
    ///
    /// # Panics
    /// Where a variable belongs to another system and has no namesake in this one.
    pub fn constrain(&mut self, terms: &[(Var, i64)], least: Option<i64>, greatest: Option<i64>) {
        let terms = self.gathered(terms);
        self.rows.push(Row {
            terms,
            least,
            greatest,
        });
    }

    /// The sum of `terms` is `value`.
    ///
    /// # Panics
    /// As [`Self::constrain`].
    pub fn equate(&mut self, terms: &[(Var, i64)], value: i64) {
        self.constrain(terms, Some(value), Some(value));
    }

    /// How many counts there are.
    pub fn variables(&self) -> usize {
        self.bounds.len()
    }

    /// What each of `targets` can be, in their order, told apart as far as `width` asks: the
    /// search for a target ends once what was attained is so wide (greatest minus least), or once
    /// it is proved that it can never be. No range is [`u64::MAX`] wide: that asks for what
    /// [`Self::ends`] finds.
    pub fn ranges(&self, targets: &[Target], width: u64) -> Result<Vec<Range>, Unsolved> {
        match width {
            u64::MAX => self.ends(targets),
            width => self.search(targets, Enough::Width(width)),
        }
    }

    /// What each of `targets` can be, in their order, with both ends exact wherever the work that
    /// is allowed finds them.
    pub fn ends(&self, targets: &[Target]) -> Result<Vec<Range>, Unsolved> {
        self.search(targets, Enough::Ends)
    }

    fn search(&self, targets: &[Target], enough: Enough) -> Result<Vec<Range>, Unsolved> {
        Ok(self.searched(targets, enough)?.ranges)
    }

    /// As [`Self::ranges`], with all that was found on the way, for whoever asks on.
    pub fn searched(&self, targets: &[Target], enough: Enough) -> Result<Searched, Unsolved> {
        let beyond = |target: &Target| target.terms.iter().any(|term| term.1.abs() > LARGEST);
        if self.too_large || targets.iter().any(beyond) {
            return Err(Unsolved::TooLarge);
        }
        self.is_wanted()?;
        let narrowed = narrow::narrow(self)?;
        let mut parts = split(&narrowed, targets);
        for part in &mut parts {
            part.stop = self.stop.clone();
        }
        let search = |part| Search::of(part, enough);
        let solved: Vec<_> = parts.into_par_iter().map(search).collect();
        self.is_wanted()?;
        // Right for targets on which no constraint is left; the parts have all others.
        let mut ranges: Vec<_> = targets
            .iter()
            .map(|target| Range::between(narrowed.outer(target)))
            .collect();
        // In the parts' order, so that the same system fails in the same way.
        let parts: Vec<Search> = solved.into_iter().collect::<Result<_, _>>()?;
        for search in &parts {
            for (&target, &range) in search.part.targets.iter().zip(&search.ranges) {
                ranges[target] = range;
            }
        }
        Ok(Searched { ranges, parts })
    }

    /// The terms with each variable once, sorted, without zeros.
    fn gathered(&mut self, terms: &[(Var, i64)]) -> Vec<(usize, i64)> {
        let known = |&(var, _): &(Var, i64)| var.0 < self.bounds.len();
        assert!(terms.iter().all(known), "a variable of another system");
        let terms = gather(terms);
        self.too_large |= terms.iter().any(|term| term.1.abs() > LARGEST);
        terms
    }
}

impl Target {
    /// The sum of `terms`.
    pub fn new(terms: &[(Var, i64)]) -> Self {
        Self {
            terms: gather(terms),
        }
    }

    pub(crate) fn terms(&self) -> &[(usize, i64)] {
        &self.terms
    }
}

impl From<Var> for Target {
    fn from(var: Var) -> Self {
        Self::new(&[(var, 1)])
    }
}

impl Range {
    /// Both ends attained.
    fn between((least, greatest): (i64, i64)) -> Self {
        Self {
            least,
            greatest,
            floor: least,
            ceiling: greatest,
        }
    }

    /// Takes in a value that was attained.
    pub(crate) fn attain(&mut self, value: i64) {
        self.least = self.least.min(value);
        self.greatest = self.greatest.max(value);
    }

    /// The range of what is left when `known` are taken away.
    #[must_use]
    pub fn without(self, known: i64) -> Self {
        Self {
            least: self.least - known,
            greatest: self.greatest - known,
            floor: self.floor - known,
            ceiling: self.ceiling - known,
        }
    }

    /// How many values lie between the attained ends, one of them aside. All of them need not be
    /// possible: what is attained are the ends.
    pub fn width(self) -> u64 {
        self.greatest.abs_diff(self.least)
    }

    /// Whether both attained ends are the ends.
    pub fn is_exact(self) -> bool {
        self.least == self.floor && self.greatest == self.ceiling
    }

    /// Whether nothing is known to exclude a value from `least` to `greatest`.
    pub fn may_be(self, least: i64, greatest: i64) -> bool {
        self.floor <= greatest && self.ceiling >= least
    }
}

/// Each variable once, sorted, without zeros. What overflows is larger than anything allowed.
fn gather(terms: &[(Var, i64)]) -> Vec<(usize, i64)> {
    let mut terms: Vec<_> = terms.iter().map(|&(var, times)| (var.0, times)).collect();
    terms.sort_unstable();
    terms.dedup_by(|next, kept| {
        let same = next.0 == kept.0;
        if same {
            kept.1 = kept.1.saturating_add(next.1);
        }
        same
    });
    terms.retain(|term| term.1 != 0);
    terms
}

#[cfg(test)]
mod tests;
