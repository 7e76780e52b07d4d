//! The program over whole numbers against that of `SciPy` (`HiGHS`): CHECKS X10.

use std::process::Command;

use corncrake::disclosure::ranges::{System, Target, Unsolved, Var};
use rand::rngs::StdRng;
use rand::seq::IndexedRandom as _;
use rand::{RngExt as _, SeedableRng as _};
use serde_json::{Value, json};

use crate::support::environment;

/// Tables with rounded or withheld figures, some of them over a year of quarters.
struct Random {
    system: System,
    /// The same for another program.
    told: Value,
    bounds: Vec<(i64, Option<i64>)>,
    rows: Vec<Value>,
    targets: Vec<Vec<(Var, i64)>>,
}

impl Random {
    fn new(rng: &mut StdRng) -> Self {
        let mut random = Self {
            system: System::new(),
            told: Value::Null,
            bounds: Vec::new(),
            rows: Vec::new(),
            targets: Vec::new(),
        };
        let periods = *[1, 1, 2, 4].choose(rng).unwrap();
        let (height, width) = (rng.random_range(2..=4), rng.random_range(2..=5));
        let cells = height * width;
        let all: Vec<_> = (0..periods)
            .map(|_| random.table(rng, height, width))
            .collect();
        if periods > 1 {
            for at in 0..cells {
                let vars: Vec<_> = all.iter().map(|it| (it[at].0, 1)).collect();
                let count = all.iter().map(|it| it[at].1).sum();
                random.figure(rng, &vars, count);
            }
        }
        random.told = json!({
            "bounds": random.bounds,
            "rows": random.rows,
            "targets": random.targets.iter().map(|it| plain(it)).collect::<Vec<_>>(),
        });
        random
    }

    /// A two-way table with its margins; its cells with their true counts.
    fn table(&mut self, rng: &mut StdRng, height: usize, width: usize) -> Vec<(Var, i64)> {
        let mut cells = Vec::new();
        for _ in 0..height * width {
            let count = *[0, 0, 1, 2, 3, 4, 7, 12].choose(rng).unwrap();
            let var = self.system.variable(0, None);
            self.bounds.push((0, None));
            cells.push((var, count));
            self.figure(rng, &[(var, 1)], count);
            self.targets.push(vec![(var, 1)]);
        }
        let sum = |of: &dyn Fn(usize) -> bool| {
            let chosen = cells
                .iter()
                .enumerate()
                .filter(|it| of(it.0))
                .map(|it| *it.1);
            let (vars, counts): (Vec<_>, Vec<_>) = chosen.unzip();
            let vars: Vec<_> = vars.into_iter().map(|it| (it, 1)).collect();
            (vars, counts.into_iter().sum::<i64>())
        };
        let mut sums: Vec<_> = (0..height)
            .map(|row| sum(&|at| at / width == row))
            .collect();
        sums.extend((0..width).map(|column| sum(&|at| at % width == column)));
        sums.push(sum(&|_| true));
        for (vars, count) in sums {
            self.figure(rng, &vars, count);
            if rng.random_bool(0.3) {
                self.targets.push(vars);
            }
        }
        cells
    }

    /// Publishes a sum: rounded, exact, or not at all; now and then what cannot be.
    fn figure(&mut self, rng: &mut StdRng, terms: &[(Var, i64)], count: i64) {
        let up = rng.random_bool(0.5);
        let rounded = count - count % 5 + if up && count % 5 > 0 { 5 } else { 0 };
        let wrong = if rng.random_bool(0.002) { 5 } else { 0 };
        let (least, greatest) = match rng.random_range(0..10) {
            0..=6 => (rounded + wrong - 4, rounded + wrong + 4),
            7 => (count, count),
            _ => return,
        };
        self.system.constrain(terms, Some(least), Some(greatest));
        self.rows.push(json!([plain(terms), least, greatest]));
    }
}

/// Terms by the numbers of their variables.
fn plain(terms: &[(Var, i64)]) -> Vec<(usize, i64)> {
    terms
        .iter()
        .map(|&(var, times)| (var.number(), times))
        .collect()
}

/// X10: the ranges are those of another solver, written by others.
#[test]
fn ranges_are_those_of_scipy() {
    const SYSTEMS: usize = 60;
    let mut rng = StdRng::seed_from_u64(11);
    let all: Vec<_> = (0..SYSTEMS).map(|_| Random::new(&mut rng)).collect();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("systems.json");
    let told: Vec<_> = all.iter().map(|it| &it.told).collect();
    std::fs::write(&path, serde_json::to_vec(&told).unwrap()).unwrap();
    let done = Command::new(&environment().python)
        .args(["tests/python/ranges.py".as_ref(), path.as_os_str()])
        .output()
        .unwrap();
    let error = String::from_utf8_lossy(&done.stderr);
    assert!(done.status.success(), "{error}");
    let answers: Vec<Option<Vec<(i64, i64)>>> = serde_json::from_slice(&done.stdout).unwrap();
    assert_eq!(answers.len(), SYSTEMS);
    let (mut compared, mut impossible) = (0, 0);
    for (number, (random, answer)) in all.iter().zip(answers).enumerate() {
        let targets: Vec<_> = random.targets.iter().map(|it| Target::new(it)).collect();
        let ranges = random.system.ends(&targets);
        let Some(answer) = answer else {
            assert_eq!(ranges, Err(Unsolved::Contradiction), "system {number}");
            impossible += 1;
            continue;
        };
        for (range, end) in ranges.unwrap().iter().zip(answer) {
            assert!(range.is_exact(), "system {number}: {range:?}");
            assert_eq!((range.least, range.greatest), end, "system {number}");
            compared += 1;
        }
    }
    assert!(compared > 500, "only {compared} ranges were compared");
    assert!(impossible > 0, "none was impossible");
}
