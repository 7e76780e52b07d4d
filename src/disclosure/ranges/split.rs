//! The parts of a system: counts that hang together through constraints and targets.

use crate::narrow::Narrowed;
use crate::part::{Part, Wanted};
use crate::{Row, Target};

/// All parts on which there is a constraint.
pub(super) fn split(narrowed: &Narrowed, targets: &[Target]) -> Vec<Part> {
    let mut groups = Groups::new(narrowed.bounds.len());
    for row in &narrowed.rows {
        groups.join(row.terms.iter().map(|term| term.0));
    }
    let open = |target: &Target| {
        let terms = target.terms().iter().copied();
        terms
            .filter(|term| !narrowed.is_decided(term.0))
            .collect::<Vec<_>>()
    };
    for target in targets {
        groups.join(open(target).iter().map(|term| term.0));
    }
    let (mut parts, mut places) = (Vec::new(), Places::new(narrowed.bounds.len()));
    for row in &narrowed.rows {
        let Some(&(first, _)) = row.terms.first() else {
            continue;
        };
        let part = places.part(groups.of(first), &mut parts);
        let terms = places.terms(&row.terms, narrowed, &mut parts[part]);
        parts[part].rows.push(Row {
            terms,
            ..row.clone()
        });
    }
    for (at, target) in targets.iter().enumerate() {
        let terms = open(target);
        let group = terms.first().map(|term| groups.of(term.0));
        // Without a constraint, the bounds alone say it.
        let Some(part) = group.and_then(|group| places.known(group)) else {
            continue;
        };
        let outer = narrowed.outer(target);
        let decided = target.terms().iter().filter(|it| narrowed.is_decided(it.0));
        let more = decided.map(|it| it.1 * narrowed.bounds[it.0].least).sum();
        let terms = places.terms(&terms, narrowed, &mut parts[part]);
        parts[part].targets.push(at);
        parts[part].wanted.push(Wanted { terms, more, outer });
    }
    parts
}

/// Which counts hang together.
struct Groups {
    above: Vec<usize>,
}

impl Groups {
    fn new(count: usize) -> Self {
        Self {
            above: (0..count).collect(),
        }
    }

    /// The first count of the group.
    fn of(&mut self, mut at: usize) -> usize {
        while self.above[at] != at {
            self.above[at] = self.above[self.above[at]];
            at = self.above[at];
        }
        at
    }

    fn join(&mut self, counts: impl Iterator<Item = usize>) {
        let mut first = None;
        for count in counts {
            let group = self.of(count);
            let first = *first.get_or_insert(group);
            self.above[group] = first;
        }
    }
}

/// Where the groups and counts of the whole system went.
struct Places {
    /// By the group's first count.
    parts: Vec<Option<usize>>,
    counts: Vec<Option<usize>>,
}

impl Places {
    fn new(count: usize) -> Self {
        Self {
            parts: vec![None; count],
            counts: vec![None; count],
        }
    }

    fn known(&self, group: usize) -> Option<usize> {
        self.parts[group]
    }

    /// The part of a group, which is begun where it is new.
    fn part(&mut self, group: usize, parts: &mut Vec<Part>) -> usize {
        *self.parts[group].get_or_insert_with(|| {
            parts.push(Part::default());
            parts.len() - 1
        })
    }

    /// The same terms in the numbering of their part.
    fn terms(
        &mut self,
        terms: &[(usize, i64)],
        narrowed: &Narrowed,
        part: &mut Part,
    ) -> Vec<(usize, i64)> {
        let place = |&(var, times): &(usize, i64)| {
            let place = *self.counts[var].get_or_insert_with(|| {
                part.bounds.push(narrowed.bounds[var]);
                part.bounds.len() - 1
            });
            (place, times)
        };
        terms.iter().map(place).collect()
    }
}
