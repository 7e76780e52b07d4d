use rand::rngs::StdRng;
use rand::{RngExt as _, SeedableRng as _};

use super::*;

/// A small system, kept so that plain enumeration can go through it.
struct Small {
    bounds: Vec<(i64, i64)>,
    rows: Vec<SmallRow>,
    targets: Vec<Vec<(usize, i64)>>,
}

type SmallRow = (Vec<(usize, i64)>, Option<i64>, Option<i64>);

impl Small {
    /// Three to seven counts and up to six constraints, mostly true of one hidden solution.
    fn random(rng: &mut StdRng) -> Self {
        let count = rng.random_range(3..=7);
        let least = |rng: &mut StdRng| rng.random_range(0..=2);
        let bounds: Vec<_> = (0..count)
            .map(|_| {
                let least = least(rng);
                (least, least + rng.random_range(0..=4))
            })
            .collect();
        let hidden: Vec<_> = bounds
            .iter()
            .map(|it| rng.random_range(it.0..=it.1))
            .collect();
        let form = |rng: &mut StdRng, factors: &[i64]| -> Vec<(usize, i64)> {
            let mut each: Vec<_> = (0..count)
                .map(|at| (at, factors[rng.random_range(0..factors.len())]))
                .collect();
            each.retain(|term| term.1 != 0);
            each
        };
        let rows = (0..rng.random_range(1..=6)).map(|_| {
            let hard = rng.random_bool(0.2);
            let factors: &[i64] = if hard {
                &[0, 1, 2, -3, 5]
            } else {
                &[0, 0, 1, 1, -1]
            };
            let terms = form(rng, factors);
            let value: i64 = terms.iter().map(|&(at, times)| times * hidden[at]).sum();
            let off = if rng.random_bool(0.05) { 3 } else { 0 };
            let least = value + off - rng.random_range(0..=2);
            let greatest = value + off + rng.random_range(0..=2);
            match rng.random_range(0..4) {
                0 => (terms, Some(least), None),
                1 => (terms, None, Some(greatest)),
                2 => (terms, Some(value + off), Some(value + off)),
                _ => (terms, Some(least), Some(greatest)),
            }
        });
        let rows = rows.collect();
        let mut targets: Vec<_> = (0..count).map(|at| vec![(at, 1)]).collect();
        targets.push(form(rng, &[0, 1, -1]));
        targets.push(form(rng, &[0, 2, 1]));
        Self {
            bounds,
            rows,
            targets,
        }
    }

    fn system(&self) -> (System, Vec<Target>) {
        let mut system = System::new();
        let vars: Vec<_> = self
            .bounds
            .iter()
            .map(|it| system.variable(it.0, Some(it.1)))
            .collect();
        let terms = |terms: &[(usize, i64)]| -> Vec<_> {
            terms.iter().map(|&(at, times)| (vars[at], times)).collect()
        };
        for (row, least, greatest) in &self.rows {
            system.constrain(&terms(row), *least, *greatest);
        }
        let targets = self
            .targets
            .iter()
            .map(|it| Target::new(&terms(it)))
            .collect();
        (system, targets)
    }

    /// The ends of every target, by going through all whole counts.
    fn enumerated(&self) -> Option<Vec<(i64, i64)>> {
        let mut counts: Vec<_> = self.bounds.iter().map(|it| it.0).collect();
        let value = |terms: &[(usize, i64)], counts: &[i64]| -> i64 {
            terms.iter().map(|&(at, times)| times * counts[at]).sum()
        };
        let mut ends: Option<Vec<(i64, i64)>> = None;
        loop {
            let meets = |(row, least, greatest): &SmallRow| {
                let value = value(row, &counts);
                least.is_none_or(|it| it <= value) && greatest.is_none_or(|it| value <= it)
            };
            if self.rows.iter().all(meets) {
                let values: Vec<_> = self.targets.iter().map(|it| value(it, &counts)).collect();
                match &mut ends {
                    None => ends = Some(values.iter().map(|&it| (it, it)).collect()),
                    Some(ends) => {
                        for (end, value) in ends.iter_mut().zip(values) {
                            *end = (end.0.min(value), end.1.max(value));
                        }
                    }
                }
            }
            let Some(next) = (0..counts.len()).find(|&at| counts[at] < self.bounds[at].1) else {
                return ends;
            };
            counts[next] += 1;
            for (count, bounds) in counts.iter_mut().zip(&self.bounds).take(next) {
                *count = bounds.0;
            }
        }
    }
}

#[test]
fn ranges_are_those_of_plain_enumeration() {
    let mut rng = StdRng::seed_from_u64(7);
    let (mut impossible, mut fractional) = (0, 0);
    for number in 0..600 {
        let small = Small::random(&mut rng);
        let (system, targets) = small.system();
        let ranges = system.ends(&targets);
        let Some(ends) = small.enumerated() else {
            assert_eq!(ranges, Err(Unsolved::Contradiction), "system {number}");
            impossible += 1;
            continue;
        };
        let ranges = ranges.unwrap_or_else(|error| panic!("system {number}: {error}"));
        for (range, end) in ranges.iter().zip(&ends) {
            assert!(range.is_exact(), "system {number}: {range:?}, not {end:?}");
            assert_eq!((range.least, range.greatest), *end, "system {number}");
        }
        let hard = |row: &SmallRow| row.0.iter().any(|term| term.1.abs() > 1);
        fractional += usize::from(small.rows.iter().any(hard));
    }
    assert!(impossible > 10, "only {impossible} could not be");
    assert!(fractional > 100, "only {fractional} were not all ones");
}

#[test]
fn a_range_that_is_wide_enough_is_attained_at_both_ends() {
    let mut rng = StdRng::seed_from_u64(8);
    let mut early = 0;
    for number in 0..300 {
        let small = Small::random(&mut rng);
        let (system, targets) = small.system();
        let Some(ends) = small.enumerated() else {
            continue;
        };
        let ranges = system.ranges(&targets, 2).expect("it can be");
        for (range, end) in ranges.iter().zip(&ends) {
            let inner = end.0 <= range.least && range.greatest <= end.1;
            let outer = range.floor <= end.0 && end.1 <= range.ceiling;
            assert!(inner && outer, "system {number}: {range:?} for {end:?}");
            let wide = range.width() >= 2;
            let narrow = range.ceiling - range.floor < 2;
            assert!(wide || narrow, "system {number}: {range:?}");
            early += usize::from(!range.is_exact());
        }
    }
    assert!(early > 100, "only {early} ended early");
}

#[test]
fn a_fraction_is_not_taken_for_a_count() {
    // Three pairs that each sum to one: a half each as fractions, nothing as whole numbers once
    // all three are tied together.
    let mut system = System::new();
    let [a, b, c] = [(); 3].map(|()| system.variable(0, Some(1)));
    for (one, other) in [(a, b), (b, c), (a, c)] {
        system.equate(&[(one, 1), (other, 1)], 1);
    }
    assert_eq!(system.ends(&[a.into()]), Err(Unsolved::Contradiction));
}

#[test]
fn what_nothing_bounds_is_as_large_as_can_be() {
    let mut system = System::new();
    let [a, b] = [(); 2].map(|()| system.variable(0, None));
    system.constrain(&[(a, 1), (b, -1)], None, Some(0));
    let ranges = system.ends(&[a.into(), b.into()]).expect("it can be");
    for range in ranges {
        assert_eq!((range.least, range.greatest), (0, MOST));
        assert!(range.is_exact());
    }
}

#[test]
fn what_cannot_be_computed_with_is_refused() {
    let too_large: [fn(&mut System); 3] = [
        |system| {
            system.variable(MOST + 1, None);
        },
        |system| {
            let var = system.variable(0, None);
            system.equate(&[(var, i64::MAX), (var, 1)], 1);
        },
        |system| {
            let var = system.variable(0, Some(9));
            system.equate(&[(var, 1001)], 1001);
        },
    ];
    for build in too_large {
        let mut system = System::new();
        build(&mut system);
        assert_eq!(system.ranges(&[], 4), Err(Unsolved::TooLarge));
    }
}

#[test]
fn a_contradiction_apart_from_all_targets_is_found() {
    let mut system = System::new();
    let wanted = system.variable(0, Some(9));
    let [a, b, c] = [(); 3].map(|()| system.variable(0, Some(1)));
    for (one, other) in [(a, b), (b, c), (a, c)] {
        system.equate(&[(one, 1), (other, 1)], 1);
    }
    assert_eq!(
        system.ranges(&[wanted.into()], 4),
        Err(Unsolved::Contradiction)
    );
}

#[test]
fn a_target_may_hold_decided_and_free_counts() {
    let mut system = System::new();
    let (two, free) = (system.variable(2, Some(2)), system.variable(0, Some(3)));
    let [a, b] = [(); 2].map(|()| system.variable(0, Some(5)));
    system.equate(&[(a, 1), (b, 1)], 6);
    let targets = [
        Target::new(&[(two, 3), (free, -1)]),
        Target::new(&[(two, 1), (free, 1), (a, 1)]),
        Target::new(&[(two, -1)]),
        Target::new(&[]),
    ];
    let ranges = system.ends(&targets).expect("it can be");
    let ends: Vec<_> = ranges.iter().map(|it| (it.least, it.greatest)).collect();
    assert_eq!(ends, [(3, 6), (3, 10), (-2, -2), (0, 0)]);
    assert!(ranges.iter().all(|it| it.is_exact()));
}
