//! The audit of a release with 684 protected cells, against the same linear programs one by one.
//!
//! `cargo bench --bench audit`. The ceiling is `microlp` itself, called for the least and the
//! greatest count of each cell, with fractions allowed; ours proves or attains whole numbers and
//! may take 0.35 of that time, because every solution it finds is used for all cells.

#[expect(dead_code, reason = "other benches have figures of other kinds")]
mod figures;

use std::time::{Duration, Instant};

use corncrake::disclosure::ranges::{System, Target, Var};
use figures::{Goal, Ratio};
use microlp::{ComparisonOp, OptimizationDirection, Problem};
use rand::rngs::StdRng;
use rand::{RngExt as _, SeedableRng as _};

/// How many cells that may be small are audited.
const CELLS: usize = 684;
/// How many reports there are.
const REPORTS: usize = 600;
/// How many answers each question has.
const ANSWERS: [usize; 12] = [14, 12, 9, 8, 10, 12, 7, 8, 6, 12, 9, 10];
/// Which questions are crossed; no circle among them.
const CROSSED: [(usize, usize); 9] = [
    (0, 1),
    (0, 2),
    (0, 3),
    (0, 4),
    (1, 5),
    (1, 6),
    (2, 7),
    (3, 8),
    (4, 9),
];

/// The most that ours may take of the ceiling.
const BUDGET: f64 = 0.35;

/// The same constraints for both.
struct Release {
    bounds: Vec<(i64, i64)>,
    /// Terms whose sum is zero.
    rows: Vec<Vec<(usize, i64)>>,
    small: Vec<usize>,
}

fn main() {
    let release = Release::new(&mut StdRng::seed_from_u64(3));
    println!(
        "{} numbers, {} sums, {CELLS} cells that may be small, {} cores",
        release.bounds.len(),
        release.rows.len(),
        rayon::current_num_threads()
    );
    let (ceiling, ends) = timed(|| release.one_by_one());
    let (ours, ranges) = timed(|| release.audited());
    let safe = ranges.iter().filter(|range| range.width() >= 4).count();
    for (range, end) in ranges.iter().zip(ends) {
        assert!(
            end.0 <= range.least && range.greatest <= end.1,
            "{range:?} for {end:?}"
        );
        assert!(
            range.width() >= 4 || range.ceiling - range.floor < 4,
            "{range:?}"
        );
    }
    println!("  {safe} of {CELLS} at least four wide");
    let met = Ratio {
        name: "a release of 684 protected cells audited",
        on: None,
        unit: "s",
        measured: ours.as_secs_f64(),
        against: "the same linear programs solved one by one",
        ceiling: ceiling.as_secs_f64(),
        goal: Goal::AtMost(BUDGET),
    }
    .say();
    assert!(met, "over budget");
}

fn timed<T>(work: impl FnOnce() -> T) -> (Duration, T) {
    let start = Instant::now();
    let done = work();
    (start.elapsed(), done)
}

impl Release {
    fn new(rng: &mut StdRng) -> Self {
        let mut release = Self {
            bounds: Vec::new(),
            rows: Vec::new(),
            small: Vec::new(),
        };
        // Few answers are common, most are rare.
        let answer = |rng: &mut StdRng, of| rng.random_range(0..of).min(rng.random_range(0..of));
        let reports: Vec<[usize; 12]> = (0..REPORTS)
            .map(|_| ANSWERS.map(|of| answer(rng, of)))
            .collect();
        let total = release.figure(rng, REPORTS);
        let margins: Vec<Vec<usize>> = (0..ANSWERS.len())
            .map(|at| {
                let count = |row| reports.iter().filter(|it| it[at] == row).count();
                let cells = (0..ANSWERS[at]).map(|row| release.figure(rng, count(row)));
                let cells: Vec<_> = cells.collect();
                release.sum(cells.iter().copied(), total);
                cells
            })
            .collect();
        for (one, other) in CROSSED {
            let mut cells = Vec::new();
            for row in 0..ANSWERS[one] {
                for column in 0..ANSWERS[other] {
                    let both = |it: &&[usize; 12]| it[one] == row && it[other] == column;
                    cells.push(release.figure(rng, reports.iter().filter(both).count()));
                }
            }
            let width = ANSWERS[other];
            for (row, &margin) in margins[one].iter().enumerate() {
                release.sum((0..width).map(|column| cells[row * width + column]), margin);
            }
            for (column, &margin) in margins[other].iter().enumerate() {
                release.sum(
                    (0..ANSWERS[one]).map(|row| cells[row * width + column]),
                    margin,
                );
            }
        }
        assert!(release.small.len() >= CELLS, "only {}", release.small.len());
        release.small.truncate(CELLS);
        release
    }

    /// A count, rounded up or down to a multiple of five.
    fn figure(&mut self, rng: &mut StdRng, count: usize) -> usize {
        let count = i64::try_from(count).expect("few");
        let up = rng.random_range(0..5) < count % 5;
        let shown = count - count % 5 + if up { 5 } else { 0 };
        self.bounds.push(((shown - 4).max(0), shown + 4));
        let place = self.bounds.len() - 1;
        if shown <= 5 {
            self.small.push(place);
        }
        place
    }

    fn sum(&mut self, of: impl Iterator<Item = usize>, is: usize) {
        let mut terms: Vec<_> = of.map(|at| (at, 1)).collect();
        terms.push((is, -1));
        self.rows.push(terms);
    }

    fn audited(&self) -> Vec<corncrake::disclosure::ranges::Range> {
        let mut system = System::new();
        let bounds = self.bounds.iter();
        let vars: Vec<Var> = bounds.map(|it| system.variable(it.0, Some(it.1))).collect();
        for row in &self.rows {
            let terms: Vec<_> = row.iter().map(|&(at, times)| (vars[at], times)).collect();
            system.equate(&terms, 0);
        }
        let targets: Vec<_> = self
            .small
            .iter()
            .map(|&at| Target::from(vars[at]))
            .collect();
        system.ranges(&targets, 4).expect("a true release")
    }

    /// The least and greatest count of each cell, each a program of its own.
    #[expect(clippy::cast_precision_loss, reason = "small counts")]
    #[expect(clippy::cast_possible_truncation, reason = "small counts")]
    fn one_by_one(&self) -> Vec<(i64, i64)> {
        let end = |cell: usize, way: OptimizationDirection| {
            let mut problem = Problem::new(way);
            let vars = self.bounds.iter().enumerate().map(|(at, bounds)| {
                let factor = if at == cell { 1.0 } else { 0.0 };
                problem.add_var(factor, (bounds.0 as f64, bounds.1 as f64))
            });
            let vars: Vec<_> = vars.collect();
            for row in &self.rows {
                let terms = row.iter().map(|&(at, times)| (vars[at], times as f64));
                problem.add_constraint(terms.collect::<Vec<_>>(), ComparisonOp::Eq, 0.0);
            }
            let solved = problem.solve().expect("a true release").into_solution();
            solved.expect("no limit is set").objective()
        };
        let both = |&cell: &usize| {
            let least = end(cell, OptimizationDirection::Minimize);
            let greatest = end(cell, OptimizationDirection::Maximize);
            (
                (least - 1e-6).ceil() as i64,
                (greatest + 1e-6).floor() as i64,
            )
        };
        self.small.iter().map(both).collect()
    }
}
