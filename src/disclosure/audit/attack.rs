//! An attack on published tables: what can be told of each cell, and by whom.
//!
//! The tables are a [`System`] over the counts of the innermost cells; every cell that is judged
//! is a sum of those. It can be told too closely
//!
//! - by anybody, where its range is less than the width that is asked for, which is more where the
//!   count may be small;
//! - by **somebody who knows some of those who were counted** (or planted them): they take away
//!   what they know and look at what is left. All that they know is taken to be of one kind, so in
//!   one innermost cell, and each of these is tried in turn. With `k` known, what is left must be
//!   at least `k` less wide than what is asked for without, and never a single value: whoever
//!   knows `k` of at most four in a cell knows that at most `4 − k` are left, whatever is
//!   published.
//!
//! And it can be told of a group that **everybody** in it is of one kind: the group can have
//! somebody in it, and nobody in it can be of another kind. That harms however many they are.

use super::{LEAST_WIDTH, SMALL};
use crate::disclosure::ranges::{Range, System, Target, Unsolved, Var, width_left};

/// Tables, and what must not be told of them.
#[derive(Debug, Clone)]
pub struct Attack {
    /// What the tables say.
    pub system: System,
    /// The innermost cells, of which all others are sums.
    pub innermost: Vec<Var>,
    /// The cells that are judged.
    pub cells: Vec<Cell>,
    /// Groups of people, and the cells that share each out.
    pub groups: Vec<Group>,
    /// How wide the range of a cell that may be a small count (1 to 4) must be: greatest minus
    /// least.
    pub width: u64,
}

/// A cell that is judged.
#[derive(Debug, Clone)]
pub struct Cell {
    /// The sum that it is.
    pub terms: Vec<(Var, i64)>,
    /// How wide its range must be even where it is no small count: 1 where it was withheld, which
    /// is in vain if it can be worked out; 0 where it was published.
    pub ever: u64,
}

/// A group of people, shared out among cells.
#[derive(Debug, Clone)]
pub struct Group {
    /// The sum of all of it.
    pub terms: Vec<(Var, i64)>,
    /// The cells, by their place in [`Attack::cells`].
    pub cells: Vec<usize>,
}

/// What somebody can tell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What it is about.
    pub about: About,
    /// In which innermost cell (by its place in [`Attack::innermost`]) they know some; `None`:
    /// anybody can tell.
    pub knowing: Option<usize>,
    /// What is still possible, those that are known taken away.
    pub left: Range,
}

/// What a [`Finding`] is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About {
    /// A cell (by its place in [`Attack::cells`]) that is told too closely.
    Cell(usize),
    /// A group (by its place in [`Attack::groups`]) of which everybody is in one of its cells (by
    /// its place in the group).
    Everybody(usize, usize),
}

/// The width that is asked for where a count may be small.
pub const WIDTH: u64 = LEAST_WIDTH;

impl Attack {
    /// What each cell can be, as exactly as can be worked out.
    pub fn ranges(&self) -> Result<Vec<Range>, Unsolved> {
        let targets: Vec<_> = self.cells.iter().map(|it| Target::new(&it.terms)).collect();
        self.system.ends(&targets)
    }

    /// What is told too closely: to anybody and, with `known` above zero, to whoever knows so
    /// many who were counted. A finding of anybody's is not told again.
    pub fn findings(&self, known: u64) -> Result<Vec<Finding>, Unsolved> {
        let mut findings = self.tell(&self.system, None, 0)?;
        let Some(add) = i64::try_from(known).ok().filter(|&it| it > 0) else {
            return Ok(findings);
        };
        for (at, &var) in self.innermost.iter().enumerate() {
            let mut system = self.system.clone();
            system.constrain(&[(var, 1)], Some(add), None);
            let more = match self.tell(&system, Some(at), add) {
                // So many cannot be there: nobody knows them.
                Err(Unsolved::Contradiction) => continue,
                more => more?,
            };
            for finding in more {
                if findings.iter().all(|it| it.about != finding.about) {
                    findings.push(finding);
                }
            }
        }
        Ok(findings)
    }

    fn tell(
        &self,
        system: &System,
        knowing: Option<usize>,
        known: i64,
    ) -> Result<Vec<Finding>, Unsolved> {
        let var = knowing.map(|at| self.innermost[at]);
        let known_in = |terms: &[(Var, i64)]| {
            let times = terms
                .iter()
                .filter(|term| Some(term.0) == var)
                .map(|term| term.1);
            known * times.sum::<i64>()
        };
        let targets: Vec<_> = self.cells.iter().map(|it| Target::new(&it.terms)).collect();
        let mut findings = Vec::new();
        for (at, (cell, range)) in self.cells.iter().zip(system.ends(&targets)?).enumerate() {
            let left = range.without(known_in(&cell.terms));
            let may_be_small = left.may_be(SMALL.start().cast_signed(), SMALL.end().cast_signed());
            let width = if may_be_small {
                self.width.max(cell.ever)
            } else {
                cell.ever
            };
            if width > 0 && left.width() < width_left(width, known.unsigned_abs()) {
                findings.push(Finding {
                    about: About::Cell(at),
                    knowing,
                    left,
                });
            }
        }
        for (group, place, all) in self.everybody(system)? {
            let left = all.without(known_in(&self.groups[group].terms));
            if left.may_be(1, i64::MAX) {
                findings.push(Finding {
                    about: About::Everybody(group, place),
                    knowing,
                    left,
                });
            }
        }
        Ok(findings)
    }

    /// The groups of which nobody can be outside one cell: the group, the cell's place in it, and
    /// how many the group may be.
    fn everybody(&self, system: &System) -> Result<Vec<(usize, usize, Range)>, Unsolved> {
        let (mut places, mut targets) = (Vec::new(), Vec::new());
        for (at, group) in self.groups.iter().enumerate() {
            for (place, &cell) in group.cells.iter().enumerate() {
                let inside = self.cells[cell].terms.iter();
                let inside = inside.map(|&(var, times)| (var, -times));
                let others: Vec<_> = group.terms.iter().copied().chain(inside).collect();
                targets.push(Target::new(&others));
                targets.push(Target::new(&group.terms));
                places.push((at, place));
            }
        }
        // Whether there can be anybody at all is all that is asked.
        let ranges = system.ranges(&targets, 1)?;
        let pairs = ranges.chunks_exact(2).zip(places);
        let nobody = pairs.filter(|(pair, _)| pair[0].greatest <= 0);
        Ok(nobody
            .map(|(pair, (at, place))| (at, place, pair[1]))
            .collect())
    }
}

#[cfg(test)]
mod tests;
