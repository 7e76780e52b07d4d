//! One million reports, all the tables of the default questionnaire, against one pass over the
//! same bytes in memory.
//!
//! Both on all cores, in turns, in one run. The pass adds up every byte of the columns, as fast
//! as memory hands them over. Goal: at most 20 times that. Coding the reports (words to numbers)
//! comes before and is shown beside it.

#[expect(dead_code, reason = "other benches have figures of other kinds")]
mod figures;

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use corncrake::questionnaire::{Kind, Questionnaire};
use corncrake::report::Answers;
use corncrake::tally::{Columns, ExactCrossing, Outcome, Outcomes, Record, Window};
use figures::{Goal, Ratio};
use rand::rngs::StdRng;
use rand::{RngExt as _, SeedableRng as _};
use rayon::prelude::*;

/// As in the shipped program.
#[global_allocator]
static ALLOCATOR: zeroizing_alloc::ZeroAlloc<std::alloc::System> =
    zeroizing_alloc::ZeroAlloc(std::alloc::System);

const REPORTS: usize = 1_000_000;
/// So many of them differ; a million in full would only measure the machine's memory.
const DIFFERENT: usize = 5_000;
const ROUNDS: usize = 15;

fn main() {
    let questionnaire = Questionnaire::default_set();
    let mut rng = StdRng::seed_from_u64(7);
    let answers: Vec<(Answers, Outcomes)> = (0..DIFFERENT)
        .map(|_| (made_up(&questionnaire, &mut rng), noted(&mut rng)))
        .collect();
    let records: Vec<Record<'_>> = (0..REPORTS)
        .map(|_| &answers[rng.random_range(0..DIFFERENT)])
        .map(|(answers, outcomes)| Record {
            answers,
            asked: questionnaire.version(),
            outcomes: *outcomes,
        })
        .collect();
    let days = Window {
        from: "2026-07-01".parse().expect("a day"),
        to: "2026-09-30".parse().expect("a day"),
    };
    let start = Instant::now();
    let columns = Columns::of(&questionnaire, days, &records).expect("they fit");
    let coding = start.elapsed();
    let (mut pass, mut counting) = (Duration::MAX, Duration::MAX);
    for _ in 0..ROUNDS {
        pass = pass.min(timed(|| {
            assert!(std::hint::black_box(sum(&columns)) > 0);
        }));
        counting = counting.min(timed(|| {
            let tally = std::hint::black_box(columns.count());
            assert_eq!(tally.expose_total(), REPORTS as u64);
        }));
    }
    print(&columns, coding, pass, counting);
}

fn print(columns: &Columns, coding: Duration, pass: Duration, counting: Duration) {
    let bytes: usize = columns.expose_bytes().map(<[u8]>::len).sum();
    let tally = columns.count();
    let cells: usize = tally
        .crossings()
        .iter()
        .flat_map(ExactCrossing::expose_counts)
        .map(Vec::len)
        .sum();
    let rows: usize = tally.tables().iter().map(|t| t.expose_counts().len()).sum();
    println!(
        "{REPORTS} reports, {bytes} bytes, {} tables with {rows} rows, {} crossings with {cells} \
         cells, best of {ROUNDS} rounds, {} cores",
        tally.tables().len(),
        tally.crossings().len(),
        rayon::current_num_threads()
    );
    println!("  coded (words to numbers)  {:>8.1} ms", millis(coding));
    Ratio {
        name: "one million reports, all permitted tables",
        on: None,
        unit: "ms",
        measured: millis(counting),
        against: "one pass over the same bytes in memory",
        ceiling: millis(pass),
        goal: Goal::AtMost(20.0),
    }
    .say();
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

fn timed(run: impl FnOnce()) -> Duration {
    let start = Instant::now();
    run();
    start.elapsed()
}

fn sum(columns: &Columns) -> u64 {
    let planes: Vec<&[u8]> = columns.expose_bytes().collect();
    planes
        .par_iter()
        .map(|plane| plane.iter().map(|byte| u64::from(*byte)).sum::<u64>())
        .sum()
}

fn noted(rng: &mut StdRng) -> Outcomes {
    let all = Outcome::ALL.into_iter();
    all.filter(|_| rng.random_bool(0.1)).collect()
}

/// Skewed, as answers are: the first choices are the likelier ones.
fn made_up(questionnaire: &Questionnaire, rng: &mut StdRng) -> Answers {
    let mut answers = BTreeMap::new();
    for question in questionnaire.questions() {
        if !question.required && rng.random_bool(0.2) {
            continue;
        }
        let offered: Vec<_> = question.offered().collect();
        let codes: Vec<String> = match question.kind {
            Kind::Text { .. } => continue,
            Kind::Month { .. } => vec![format!("2026-{:02}", rng.random_range(1..=9))],
            Kind::One(_) => {
                let at = rng.random_range(0..offered.len());
                let at = at.min(rng.random_range(0..offered.len()));
                vec![offered[at].code.clone()]
            }
            Kind::Several { .. } => {
                let least = usize::from(question.required);
                let some = offered.iter().enumerate();
                some.filter(|(at, choice)| *at < least || choice.always || rng.random_bool(0.15))
                    .map(|(_, choice)| choice.code.clone())
                    .take(question.max())
                    .collect()
            }
        };
        if !codes.is_empty() {
            answers.insert(question.code.clone(), codes);
        }
    }
    Answers::from_coded(answers, questionnaire).expect("they fit")
}
