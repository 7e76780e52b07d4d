//! The search for the ends of one target.

use crate::part::{Part, Search, THOROUGH, Wanted};
use crate::solver::{self, Basis, Found, Way};
use crate::{Enough, Range};

/// How often an end of a target is moved inwards, one whole number at a time.
const MOVES: usize = 6;

/// The search for the ends of one target.
pub(super) struct Settling<'a> {
    part: &'a Part,
    wanted: &'a Wanted,
    enough: Enough,
    range: Range,
    found: Vec<Vec<i64>>,
}

impl<'a> Settling<'a> {
    pub fn of(search: &'a Search, at: usize, basis: Option<&Basis>) -> Self {
        let mut settling = Self {
            part: &search.part,
            wanted: &search.part.wanted[at],
            enough: search.enough,
            range: search.ranges[at],
            found: Vec::new(),
        };
        let both = [Way::Down, Way::Up];
        // What fractions allow is quickly known, and often all there is to know.
        for way in both {
            settling.enclose(basis, way);
        }
        for way in both {
            settling.reach(basis, way);
        }
        for way in both {
            settling.push(way);
        }
        settling
    }

    /// What was found out, and the solutions that were found on the way.
    pub fn outcome(self) -> (Range, Vec<Vec<i64>>) {
        (self.range, self.found)
    }

    fn is_done(&self) -> bool {
        self.enough.is_met(self.range)
    }

    /// How far a side goes where fractions are allowed.
    fn enclose(&mut self, basis: Option<&Basis>, way: Way) {
        if self.is_done() || self.end(way).is_settled() {
            return;
        }
        let wanted = self.wanted;
        if let Some(reached) = basis.and_then(|it| it.end(&wanted.terms, way)) {
            self.exclude_beyond(way, reached.bound + wanted.more);
            if let Some(counts) = reached.counts {
                self.learn(counts);
            }
        }
    }

    /// Looks for whole counts at an end, and moves the end while there are none.
    fn reach(&mut self, basis: Option<&Basis>, way: Way) {
        let Some(basis) = basis else {
            return;
        };
        for _ in 0..MOVES {
            let end = self.end(way);
            if self.is_done() || end.is_settled() {
                return;
            }
            let wanted = self.wanted;
            match basis.reach(&wanted.terms, way, end.outer - wanted.more) {
                Found::Counts { counts, .. } => self.learn(counts),
                Found::Nothing => self.exclude_beyond(way, end.outer + way.inwards()),
                Found::Unclear => return,
            }
        }
    }

    /// Asks for the end of a side outright.
    fn push(&mut self, way: Way) {
        if self.is_done() || self.end(way).is_settled() {
            return;
        }
        let (part, wanted) = (self.part, self.wanted);
        let mut objective = vec![0; part.bounds.len()];
        for &(var, times) in &wanted.terms {
            objective[var] = times;
        }
        let found = solver::push(&part.bounds, &part.rows, (&objective, way), THOROUGH);
        if let Found::Counts { counts, best } = found {
            let (holds, value) = (part.holds(&counts), wanted.value(&counts));
            self.learn(counts);
            // Only where the best that was found is what was said to be the best.
            if best && holds && self.end(way).seen == value {
                self.exclude_beyond(way, value);
            }
        }
    }

    /// Keeps counts that are a solution.
    fn learn(&mut self, counts: Vec<i64>) {
        if self.part.holds(&counts) {
            self.range.attain(self.wanted.value(&counts));
            self.found.push(counts);
        }
    }

    /// Notes that nothing lies beyond `bound`, unless something was seen there: then the solver is
    /// not to be believed, and nothing is excluded.
    fn exclude_beyond(&mut self, way: Way, bound: i64) {
        let range = &mut self.range;
        match way {
            Way::Down if bound <= range.least => range.floor = range.floor.max(bound),
            Way::Up if bound >= range.greatest => range.ceiling = range.ceiling.min(bound),
            Way::Down | Way::Up => {}
        }
    }

    fn end(&self, way: Way) -> End {
        let (seen, outer) = match way {
            Way::Down => (self.range.least, self.range.floor),
            Way::Up => (self.range.greatest, self.range.ceiling),
        };
        End { seen, outer }
    }
}

/// One end of a range.
struct End {
    seen: i64,
    outer: i64,
}

impl End {
    fn is_settled(&self) -> bool {
        self.seen == self.outer
    }
}
