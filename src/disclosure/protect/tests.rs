use std::collections::BTreeSet;

use super::*;
use crate::disclosure::audit::history::Model;
use crate::disclosure::audit::{self, Audit, Interval, Rows, Shown};
use crate::disclosure::rounding::BASE;
use crate::tally::NOT_ANSWERED;

const COHORT: Cohort<'_> = Cohort {
    network: "kenpud",
    number: 1,
};

fn key(n: u64) -> RoundingKey {
    let mut bytes = [0; 32];
    bytes[..8].copy_from_slice(&n.to_be_bytes());
    RoundingKey::from_bytes(bytes)
}

/// A tally of single-choice tables; the rows' codes are made up.
fn tally_of(questionnaire: &Questionnaire, tables: &[&[u64]]) -> Tally {
    let table = |(t, counts): (usize, &&[u64])| {
        let rows = counts
            .iter()
            .enumerate()
            .map(|(r, n)| (format!("R{r}"), *n));
        ExactTable::from_counts(format!("q{t}"), Shape::One, rows.collect())
    };
    let tables: Vec<ExactTable> = tables.iter().enumerate().map(table).collect();
    let total = tables[0].expose_counts().iter().map(|(_, n)| n).sum();
    Tally::from_counts(questionnaire.version(), total, tables, Vec::new())
        .expect("tables that add up")
}

fn publish(tally: &Tally, questionnaire: &Questionnaire, key: &RoundingKey) -> SafeTables {
    match protect(tally, questionnaire, COHORT, key, Ladder::default()) {
        Protected::Tables(tables) => tables,
        other => panic!("nothing published: {other:?}"),
    }
}

fn cells(safe: &SafeTables) -> Vec<Vec<Cell>> {
    let row_cells = |table: &SafeTable| table.rows().iter().map(|row| row.cell).collect();
    safe.tables().iter().map(row_cells).collect()
}

/// As [`publish`], without the words.
fn numbers(tally: &Tally, key: &RoundingKey) -> (u64, Vec<Vec<Cell>>) {
    let drawer = Drawer {
        network: COHORT.network,
        number: COHORT.number,
        cohorts: &[COHORT.number],
        published: &[],
        key,
        waiting: &Waiting::default(),
    };
    let rounded = drawer.numbers(tally, Ladder::default()).expect("enough");
    let Numbers { total, tables, .. } = rounded.numbers;
    let cells = tables.into_iter().map(|table| table.shown.cells);
    (total, cells.collect())
}

/// What is drawn first, safe or not.
fn first_draw(tally: &Tally, key: &RoundingKey) -> (u64, Vec<Vec<Cell>>) {
    let drawer = Drawer {
        network: COHORT.network,
        number: COHORT.number,
        cohorts: &[COHORT.number],
        published: &[],
        key,
        waiting: &Waiting::default(),
    };
    let table = |exact: &ExactTable| -> Vec<Cell> {
        let rows = exact.expose_counts().iter();
        rows.map(|(code, n)| Cell::Count(drawer.draw(*n, exact.question(), code, 0)))
            .collect()
    };
    let total = drawer.draw(tally.expose_total(), "", "", 0);
    (total, tally.tables().iter().map(table).collect())
}

fn audited(safe: &SafeTables) -> Audit {
    let shown = |cells| Shown {
        rows: Rows::Partition,
        cells,
    };
    let shown: Vec<Shown> = cells(safe).into_iter().map(shown).collect();
    audit::audit(30, safe.total(), &shown).expect("possible")
}

#[test]
fn the_same_tally_under_the_same_key_gives_the_same_tables() {
    let q = Questionnaire::default_set();
    let tally = tally_of(&q, &[&[13, 22, 4], &[1, 38]]);
    let once = publish(&tally, &q, &key(1));
    assert_eq!(once, publish(&tally, &q, &key(1)));
    assert!((2..40).any(|n| once != publish(&tally, &q, &key(n))));
    let elsewhere = Cohort {
        network: "enpud",
        ..COHORT
    };
    let other = protect(&tally, &q, elsewhere, &key(5), Ladder::default());
    assert_ne!(
        other,
        protect(&tally, &q, COHORT, &key(5), Ladder::default())
    );
}

#[test]
fn nothing_is_published_of_fewer_than_thirty() {
    let q = Questionnaire::default_set();
    for n in 0..60 {
        // 26 to 29 could round up to 30: the exact total decides.
        let few = tally_of(&q, &[&[20, 9]]);
        assert_eq!(
            protect(&few, &q, COHORT, &key(n), Ladder::default()),
            Protected::TooFew
        );
        let enough = tally_of(&q, &[&[20, 10]]);
        assert_eq!(publish(&enough, &q, &key(n)).total(), 30);
    }
}

#[test]
fn a_stricter_threshold_holds_for_the_published_total_too() {
    let q = Questionnaire::default_set();
    let ladder = Ladder::stricter(33, 300, 100).expect("stricter");
    let tally = tally_of(&q, &[&[20, 13]]);
    let outcomes = (0..60).map(|n| protect(&tally, &q, COHORT, &key(n), ladder));
    let totals: BTreeSet<Option<u64>> = outcomes
        .map(|outcome| match outcome {
            Protected::Tables(safe) => Some(safe.total()),
            _ => None,
        })
        .collect();
    assert_eq!(totals, BTreeSet::from([None, Some(35)]));
}

#[test]
fn a_tally_by_another_questionnaire_is_refused() {
    let q = Questionnaire::default_set();
    let tally = Tally::from_counts(OTHER.parse().expect("a version"), 0, Vec::new(), Vec::new());
    let outcome = protect(
        &tally.expect("empty"),
        &q,
        COHORT,
        &key(1),
        Ladder::default(),
    );
    assert_eq!(outcome, Protected::OtherQuestionnaire);
}

const OTHER: &str = "0000000000000000000000000000000000000000000000000000000000000000";

#[test]
fn percentages_need_a_published_hundred_and_follow_from_published_numbers() {
    let q = Questionnaire::default_set();
    let small = publish(&tally_of(&q, &[&[60, 35]]), &q, &key(1));
    assert!(
        small.tables()[0]
            .rows()
            .iter()
            .all(|row| row.percent.is_none())
    );
    let large = publish(&tally_of(&q, &[&[150, 53]]), &q, &key(1));
    for row in large.tables()[0].rows() {
        let Cell::Count(count) = row.cell else {
            panic!("withheld")
        };
        assert_eq!(row.percent, Ladder::default().percent(count, large.total()));
        assert!(row.percent.is_some());
    }
}

/// Tables in which nearly everybody gave one answer, and cohorts near the least size, are where
/// figures give each other away most.
#[test]
fn whatever_the_tables_the_publication_passes_its_own_audit_and_allows_the_truth() {
    let q = Questionnaire::default_set();
    let mut withheld = 0;
    for total in 30..70u64 {
        for small in 0..=4 {
            let tables: [&[u64]; 4] = [
                &[total - small, small],
                &[total - 2 - small, small, 1, 1],
                &[0, total, 0],
                &[total / 2, total - total / 2 - 6, 3, 3],
            ];
            let tally = tally_of(&q, &tables);
            for n in 0..20 {
                let safe = publish(&tally, &q, &key(total * 1000 + small * 100 + n));
                let audit = audited(&safe);
                assert!(audit.leaking().is_empty(), "{safe:?}");
                for (exact, intervals) in tables.iter().zip(&audit.tables) {
                    for (exact, told) in exact.iter().zip(intervals) {
                        let Interval { least, greatest } = &told.row;
                        assert!((least..=greatest).contains(&exact), "{safe:?}");
                    }
                }
                withheld += cells(&safe)
                    .concat()
                    .iter()
                    .filter(|c| **c == Cell::Withheld)
                    .count();
            }
        }
    }
    assert_eq!(withheld, 0, "drawing again was enough each time");
}

#[test]
fn an_attacker_who_knows_the_method_can_exclude_nothing_that_the_audit_allows() {
    let q = Questionnaire::default_set();
    // Two rows of 26 and 4: a fourth of its draws fails the audit and is drawn again.
    let shown = publish(&tally_of(&q, &[&[26, 4], &[8, 20, 2]]), &q, &key(3));
    let audit = audited(&shown);
    let range = |t: usize, r: usize| {
        let Interval { least, greatest } = audit.tables[t][r].row;
        least..=greatest
    };
    let mut reached = vec![BTreeSet::new(); 5];
    for total in audit.total.least..=audit.total.greatest {
        for a in range(0, 0) {
            let Some(b) = total.checked_sub(a).filter(|b| range(0, 1).contains(b)) else {
                continue;
            };
            for c in range(1, 0) {
                for d in range(1, 1) {
                    let Some(e) = total.checked_sub(c + d).filter(|e| range(1, 2).contains(e))
                    else {
                        continue;
                    };
                    let tally = tally_of(&q, &[&[a, b], &[c, d, e]]);
                    // What is safe is published where the first draw gives it.
                    let mut keys = (0..1_000_000).map(key);
                    assert!(
                        keys.any(|key| first_draw(&tally, &key) == (shown.total(), cells(&shown))),
                        "{total}: {a} {b} / {c} {d} {e} is allowed and cannot have been"
                    );
                    for (seen, value) in reached.iter_mut().zip([a, b, c, d, e]) {
                        seen.insert(value);
                    }
                }
            }
        }
    }
    let all = audit.tables.concat().into_iter().map(|told| told.row);
    for (seen, interval) in reached.iter().zip(all) {
        let ends = (seen.first().copied(), seen.last().copied());
        assert_eq!(ends, (Some(interval.least), Some(interval.greatest)));
    }
}

/// The module's documentation and the public method text give the figure.
#[test]
fn drawing_again_shifts_the_average_by_little_more_than_one_report_at_worst() {
    let q = Questionnaire::default_set();
    let draws = 4_000u32;
    let shift = |counts: &[u64]| {
        let tally = tally_of(&q, &[counts]);
        let mut sums = vec![0u64; counts.len()];
        for n in 0..draws {
            let (_, tables) = numbers(&tally, &key(n.into()));
            for (sum, cell) in sums.iter_mut().zip(&tables[0]) {
                let Cell::Count(count) = cell else {
                    panic!("withheld")
                };
                *sum += count;
            }
        }
        let mean = |sum: u64| f64::from(u32::try_from(sum).expect("small")) / f64::from(draws);
        let off = |(sum, &exact): (u64, &u64)| {
            (mean(sum) - f64::from(u32::try_from(exact).expect("small"))).abs()
        };
        sums.into_iter().zip(counts).map(off).fold(0.0, f64::max)
    };
    // 1.2 by exact enumeration of the draws; five standard errors are below 0.2.
    assert!((1.0..1.4).contains(&shift(&[37, 0, 0])));
    assert!(shift(&[33, 1]) < 0.9);
    assert!(shift(&[20, 12, 3, 2]) < 0.2);
    assert!(shift(&[120, 80, 31, 9, 4]) < 0.2);
}

#[test]
fn every_published_number_is_a_multiple_of_five_zero_included() {
    let q = Questionnaire::default_set();
    let safe = publish(&tally_of(&q, &[&[0, 31, 1, 0]]), &q, &key(9));
    let all = cells(&safe).concat();
    assert!(
        all.iter()
            .all(|c| matches!(c, Cell::Count(p) if p % BASE == 0))
    );
    assert_eq!((all[0], all[3]), (Cell::Count(0), Cell::Count(0)));
    assert!(NOT_ANSWERED.contains('-'), "no choice's code has a hyphen");
}

/// Twelve tables that nearly everybody left out, as in a cohort of short reports: each may tell the
/// total a little more closely, and the total then tells on the others.
#[test]
fn many_tables_that_nobody_answered_are_published_all_the_same() {
    let q = Questionnaire::default_set();
    for total in 60..75 {
        let rows: Vec<u64> = std::iter::repeat_n(0, 6).chain([total]).collect();
        let full = [total - 30, 20, 10];
        let tables: Vec<&[u64]> = std::iter::repeat_n(&rows[..], 9)
            .chain([&full[..], &full[..], &full[..]])
            .collect();
        let tally = tally_of(&q, &tables);
        for n in 0..4 {
            let safe = publish(&tally, &q, &key(total * 10 + n));
            assert!(!cells(&safe).concat().contains(&Cell::Withheld), "{safe:?}");
            assert!(audited(&safe).leaking().is_empty());
        }
    }
}

/// Two small quarters with a question that nobody answered: the year's total, drawn as it falls,
/// may tell a quarter's total so closely that this question's rows are told: 33 published as 35 and
/// 30 as 30 are 31 to 34 and 30 to 33 beside a year of 60.
#[test]
fn a_year_lets_nothing_be_told_of_its_cohorts_by_its_total_or_any_table() {
    let q = Questionnaire::default_set();
    let (mut released, mut moved) = (0, 0);
    for n in 0..24 {
        let counts = |total: u64| [[0, 0, total], [10, 12, total - 22]];
        let [one, two] = [33, 30]
            .map(counts)
            .map(|rows| tally_of(&q, &[&rows[0][..], &rows[1][..]]));
        let keys = [key(2 * n), key(2 * n + 1)];
        let publish = |tally: &Tally, number: u32, key: &RoundingKey| {
            let drawer = Drawer {
                network: COHORT.network,
                number,
                cohorts: &[number],
                published: &[],
                key,
                waiting: &Waiting::default(),
            };
            drawer.numbers(tally, Ladder::default())
        };
        let quarters = [publish(&one, 1, &keys[0]), publish(&two, 2, &keys[1])];
        let published: Vec<Numbers> = quarters.into_iter().flatten().map(|r| r.numbers).collect();
        let sum = Tally::of_cohorts(&[&one, &two]).expect("two cohorts");
        let key = RoundingKey::of_year(&keys);
        let drawer = Drawer {
            network: COHORT.network,
            number: 0,
            cohorts: &[1, 2],
            published: &published,
            key: &key,
            waiting: &Waiting::default(),
        };
        let Some(year) = drawer.numbers(&sum, Ladder::default()) else {
            continue;
        };
        let first = Drawer {
            published: &[],
            ..drawer
        };
        let first = first.numbers(&sum, Ladder::default());
        moved += u32::from(first.is_some_and(|first| first.numbers.total != year.numbers.total));
        released += 1;
        let all: Vec<&Numbers> = published.iter().chain([&year.numbers]).collect();
        let leaks = Model::of(&all).expect("a model").leaks(0).expect("solved");
        assert!(leaks.is_empty(), "{n}: {leaks:?}");
    }
    assert!(
        released > 12 && moved > 0,
        "{released} released, {moved} moved"
    );
}
