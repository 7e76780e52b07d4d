//! What is left to somebody who knows some of one target.

use super::{Case, Knowing, Narrow, width_left};
use crate::part::{Part, Search, Wanted};
use crate::walk::{Aim, Place, Seen, Walk};
use crate::{Enough, Row, Unsolved};

/// The search in a part for what is narrow to whom.
pub(super) struct Theirs<'a> {
    search: &'a Search,
    knowing: Knowing,
    walk: &'a Walk<'a>,
    /// Solutions far from each other.
    places: Vec<Place>,
    /// Of each of these, the values of all targets.
    values: Vec<Vec<i64>>,
}

/// A target of which too little was seen so far.
#[derive(Clone, Copy)]
struct Open {
    target: usize,
    /// What solutions of theirs show.
    seen: Seen,
}

impl<'a> Theirs<'a> {
    /// `places` are solutions far from each other.
    pub fn of(
        search: &'a Search,
        walk: &'a Walk<'a>,
        places: Vec<Place>,
        knowing: Knowing,
    ) -> Self {
        let values = |place: &Place| {
            let wanted = search.part.wanted.iter();
            wanted.map(|it| it.value(&place.counts)).collect()
        };
        Self {
            search,
            knowing,
            walk,
            values: places.iter().map(values).collect(),
            places,
        }
    }

    /// What is narrow in one case.
    pub fn narrow(&self, case: Case) -> Vec<Narrow> {
        // What is found after that is thrown away.
        if self.search.part.stop.is_asked() {
            return Vec::new();
        }
        let need = width_left(self.knowing.width, case.known);
        let need = i64::try_from(need).expect("a few");
        let mut open = self.not_seen(case, need);
        if !open.is_empty() {
            self.walk_to(case, need, &mut open);
        }
        if open.is_empty() {
            return Vec::new();
        }
        self.solved(case, need, &open)
    }

    /// The targets of which too little is seen in the places at hand that are theirs, and where the
    /// others are taken to the nearest that is.
    fn not_seen(&self, case: Case, need: i64) -> Vec<Open> {
        let Search { part, ranges, .. } = self.search;
        // Where nobody is left with more, it was looked at.
        let asked = ranges.iter().enumerate().filter(|(_, range)| {
            self.knowing.is_seen(range, case) && range.ceiling - range.floor >= need
        });
        let mut open: Vec<Open> = asked
            .map(|(target, _)| Open {
                target,
                seen: Seen::default(),
            })
            .collect();
        let is_theirs = |values: &&Vec<i64>| values[case.of] >= case.at_least();
        for values in self.values.iter().filter(is_theirs) {
            open.retain_mut(|it| {
                it.seen.see(values[it.target]);
                it.seen.is_narrower_than(need)
            });
        }
        let known = [self.known(case)];
        let places = self.places.iter().zip(&self.values).enumerate();
        for (turn, (place, _)) in places.filter(|(_, (_, values))| !is_theirs(values)) {
            if open.is_empty() {
                break;
            }
            if let Some(near) = self.walk.to(&known, place, turn as u64) {
                open.retain_mut(|it| {
                    it.seen.see(part.wanted[it.target].value(&near.counts));
                    it.seen.is_narrower_than(need)
                });
            }
        }
        open
    }

    /// Closes what solutions close that are a walk away.
    fn walk_to(&self, case: Case, need: i64, open: &mut Vec<Open>) {
        let Search { part, ranges, .. } = self.search;
        let known = self.known(case);
        let mut last: Option<Place> = None;
        for at in 0..open.len() {
            let Open { target, seen } = open[at];
            if !seen.is_narrower_than(need) {
                continue;
            }
            let mut aim = Aim {
                wanted: &part.wanted[target],
                always: Some(&known),
                seen,
                outer: (ranges[target].floor, ranges[target].ceiling),
                width: need,
            };
            let starts: Vec<&Place> = last.iter().chain(&self.places).collect();
            let seed = (case.of as u64) << 24 | (target as u64) << 4 | case.known;
            let found = self.walk.widen(&mut aim, &starts, seed);
            // Each of them says something of those that are still to come, too.
            for place in &found {
                for it in &mut open[at..] {
                    it.seen.see(part.wanted[it.target].value(&place.counts));
                }
            }
            last = found.into_iter().next_back().or(last);
        }
        open.retain(|it| it.seen.is_narrower_than(need));
    }

    /// What is narrow of what is open still.
    fn solved(&self, case: Case, need: i64, open: &[Open]) -> Vec<Narrow> {
        let need = need.unsigned_abs();
        let ranges = &self.search.ranges;
        let part = self.part(case, open);
        let enough = Enough::Width(need);
        let mut search = match Search::begin(part, enough) {
            // So many cannot be there: nobody knows them.
            Err(Unsolved::Contradiction) => return Vec::new(),
            Err(_) => {
                let unclear = |it: &Open| case.unclear(it.target, ranges[it.target]);
                return open.iter().map(unclear).collect();
            }
            Ok(search) => search,
        };
        for (range, it) in search.ranges.iter_mut().zip(open) {
            if let Some((least, most)) = it.seen.0 {
                range.attain(least);
                range.attain(most);
            }
        }
        search.finish();
        search.sharpen(&self.knowing.vague(&search.ranges, need));
        let told = search.ranges.iter().zip(open);
        told.filter(|(range, _)| range.width() < need && self.knowing.is_seen(range, case))
            .map(|(&range, it)| case.narrow(it.target, range))
            .collect()
    }

    /// The same part as they see it, with the targets that are open.
    fn part(&self, case: Case, open: &[Open]) -> Part {
        let Search { part, ranges, .. } = self.search;
        let mut rows = part.rows.clone();
        rows.push(self.known(case));
        let wanted = open.iter().map(|it| Wanted {
            outer: (ranges[it.target].floor, ranges[it.target].ceiling),
            ..part.wanted[it.target].clone()
        });
        Part {
            bounds: part.bounds.clone(),
            rows,
            wanted: wanted.collect(),
            targets: open.iter().map(|it| it.target).collect(),
            stop: part.stop.clone(),
        }
    }

    /// That the target is at least so large.
    fn known(&self, case: Case) -> Row {
        self.search.part.wanted[case.of].at(case.at_least(), true)
    }
}
