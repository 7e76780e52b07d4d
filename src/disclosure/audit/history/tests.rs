use proptest::prelude::*;

use super::super::super::numbers::TwoWay;
use super::super::{Shown, audit, slack};
use super::*;

fn codes(prefix: &str, n: usize) -> Vec<String> {
    (0..n).map(|at| format!("{prefix}{at}")).collect()
}

fn one_way(question: &str, rows: Rows, cells: &[u64]) -> OneWay {
    OneWay {
        question: question.to_owned(),
        codes: codes(question, cells.len()),
        shown: Shown {
            rows,
            cells: cells.iter().map(|&p| Cell::Count(p)).collect(),
        },
    }
}

fn two_way(question: &str, by: &str, cells: &[&[u64]]) -> TwoWay {
    let row = |row: &&[u64]| row.iter().map(|&p| Cell::Count(p)).collect();
    TwoWay {
        question: question.to_owned(),
        by: by.to_owned(),
        cells: cells.iter().map(row).collect(),
    }
}

fn numbers(cohorts: &[u32], floor: u64, total: u64, tables: Vec<OneWay>) -> Numbers {
    Numbers {
        cohorts: cohorts.to_vec(),
        floor,
        total,
        tables,
        crossed: Vec::new(),
    }
}

const SEVERAL: Rows = Rows::Several {
    most: 2,
    silent: true,
};

fn leaks(releases: &[&Numbers]) -> Vec<Leak> {
    Model::of(releases)
        .and_then(|model| model.leaks(0))
        .expect("an outcome")
}

fn cell() -> impl Strategy<Value = u64> {
    (0u64..=3).prop_map(|fives| fives * 5)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn the_program_finds_the_leaks_that_the_closed_form_finds(
        single in prop::collection::vec(cell(), 1..=4),
        several in prop::collection::vec(cell(), 2..=4),
        fives in 1u64..=6,
        floor in 0u64..=12,
    ) {
        let of = numbers(&[1], floor, fives * 5, vec![
            one_way("a", Rows::Partition, &single),
            one_way("b", SEVERAL, &several),
        ]);
        let shown: Vec<Shown> = of.tables.iter().map(|table| table.shown.clone()).collect();
        let solved = Model::of(&[&of]).and_then(|model| model.leaks(0));
        match audit(floor, fives * 5, &shown) {
            Err(_) => prop_assert_eq!(solved, Err(Unsolved::Contradiction.into())),
            Ok(closed) => {
                let closed: Vec<Leak> = closed
                    .leaking()
                    .into_iter()
                    .flat_map(|(table, rows)| rows.into_iter().map(move |row| Leak {
                        release: 0,
                        place: Place::OneWay { table, row },
                    }))
                    .collect();
                prop_assert_eq!(solved, Ok(closed));
            }
        }
    }

    /// The closed form never says yes where the program says no.
    #[test]
    fn what_is_quickly_seen_to_be_kept_is_kept(
        single in prop::collection::vec(cell(), 1..=4),
        other in prop::collection::vec(cell(), 2..=3),
        several in prop::collection::vec(cell(), 2..=4),
        fives in 1u64..=8,
        floor in 0u64..=12,
    ) {
        let of = numbers(&[1], floor, fives * 5, vec![
            one_way("a", Rows::Partition, &single),
            one_way("b", SEVERAL, &several),
            one_way("c", Rows::Partition, &other),
        ]);
        let all = [&of];
        let model = Model::of(&all).expect("it fits");
        prop_assume!(model.leaks(0) == Ok(Vec::new()));
        for known in 1..=3 {
            if slack::keeps(&of, known) {
                prop_assert_eq!(model.leaks(known), Ok(Vec::new()), "{}", known);
            }
        }
    }

    /// Against reports themselves: every set of up to nine, each in one column and with any
    /// answers that it may give.
    #[test]
    fn a_crossing_is_told_as_every_possible_set_of_reports_tells_it(
        cells in prop::collection::vec((0u64..=1).prop_map(|fives| fives * 5), 6),
        several in prop::collection::vec((0u64..=2).prop_map(|fives| fives * 5), 3),
        by in prop::collection::vec((0u64..=2).prop_map(|fives| fives * 5), 2),
        floor in 0u64..=6,
    ) {
        let of = Numbers {
            crossed: vec![two_way("b", "a", &[&cells[..2], &cells[2..4], &cells[4..]])],
            ..numbers(&[1], floor, 5, vec![
                one_way("a", Rows::Partition, &by),
                one_way("b", SEVERAL, &several),
            ])
        };
        prop_assert_eq!(solved_ranges(&of), reported_ranges(&of));
    }
}

/// Between 17 and 19 reports, of which 6 to 8 are outside the row of 11 to 13: narrow, but nobody who
/// knows one of them takes it for small.
#[test]
fn what_is_narrow_and_large_is_large_to_whoever_knows_some() {
    let several = Rows::Several {
        most: 2,
        silent: true,
    };
    let of = numbers(
        &[1],
        0,
        15,
        vec![
            one_way("a", Rows::Partition, &[5, 10]),
            one_way("b", several, &[15, 10, 10, 10]),
            one_way("c", Rows::Partition, &[5, 10]),
        ],
    );
    let model = [&of];
    let model = Model::of(&model).expect("it fits");
    assert!(slack::keeps(&of, 1));
    assert_eq!(model.leaks(1), Ok(Vec::new()));
}

/// The exact range of every figure; `None` where there can be none.
fn solved_ranges(of: &Numbers) -> Option<Vec<(i64, i64)>> {
    let releases = [of];
    let model = Model::of(&releases).expect("it fits");
    let told = match model.told() {
        Err(NotAudited::Unsolved(_)) => return None,
        told => told.expect("it fits").swap_remove(0),
    };
    let ranges = told.figures.iter().map(|(_, range)| range);
    Some(ranges.map(|range| (range.least, range.greatest)).collect())
}

/// The same from all sets of reports that could have been published like this.
fn reported_ranges(of: &Numbers) -> Option<Vec<(i64, i64)>> {
    // A report: its column, and its rows as bits; the last row is the silent one.
    let rows = [0b001, 0b010, 0b011, 0b100];
    let kinds: Vec<(usize, u32)> = (0..2)
        .flat_map(|column| rows.map(|rows| (column, rows)))
        .collect();
    // Two columns, three rows, six cells.
    let figures: Vec<Cell> = of
        .tables
        .iter()
        .flat_map(|table| table.shown.cells.clone())
        .chain(of.crossed[0].cells.concat())
        .collect();
    let mut found: Option<Vec<(i64, i64)>> = None;
    let mut counts = [0i64; 11];
    deal(&kinds, of.total + 4, &mut counts, 0, &mut |counts, n| {
        let near = |(count, cell): (&i64, &Cell)| matches!(cell, Cell::Count(p) if p.abs_diff(count.unsigned_abs()) <= 4);
        if n < of.floor || n.abs_diff(of.total) > 4 || !counts.iter().zip(&figures).all(near) {
            return;
        }
        let ranges = found.get_or_insert_with(|| counts.iter().map(|&n| (n, n)).collect());
        for (range, &count) in ranges.iter_mut().zip(counts) {
            *range = (range.0.min(count), range.1.max(count));
        }
    });
    found
}

fn deal(
    kinds: &[(usize, u32)],
    left: u64,
    counts: &mut [i64; 11],
    n: u64,
    seen: &mut impl FnMut(&[i64], u64),
) {
    seen(&counts[..], n);
    if left == 0 {
        return;
    }
    for (at, &(column, rows)) in kinds.iter().enumerate() {
        let add = |counts: &mut [i64; 11], by: i64| {
            counts[column] += by;
            for row in 0..3 {
                let named = i64::from(rows >> row & 1);
                counts[2 + row] += by * named;
                counts[5 + row * 2 + column] += by * named;
            }
        };
        add(counts, 1);
        deal(&kinds[at..], left - 1, counts, n + 1, seen);
        add(counts, -1);
    }
}

#[test]
fn a_cell_above_its_small_margin_is_found() {
    let of = |cells: &[&[u64]]| Numbers {
        crossed: vec![two_way("b", "a", cells)],
        ..numbers(
            &[1],
            30,
            300,
            vec![
                one_way("a", Rows::Partition, &[200, 100]),
                one_way("b", SEVERAL, &[0, 250, 50]),
            ],
        )
    };
    // Of a row of nought to four, one cell is one to nine: it is one to four.
    let told = leaks(&[&of(&[&[5, 0], &[170, 80], &[30, 20]])]);
    let place = Place::Crossed {
        table: 0,
        row: 0,
        column: 0,
    };
    assert!(told.iter().any(|leak| leak.place == place), "{told:?}");
    assert_eq!(leaks(&[&of(&[&[0, 0], &[170, 80], &[30, 20]])]), []);
}

#[test]
fn a_year_that_gives_its_quarters_away_is_found() {
    let quarter = |number| {
        let table = one_way("a", Rows::Partition, &[0, 50]);
        numbers(&[number], 30, 50, vec![table])
    };
    let quarters = [1, 2, 3, 4].map(quarter);
    let year = |few: u64| {
        let table = one_way("a", Rows::Partition, &[few, 195]);
        numbers(&[1, 2, 3, 4], 30, 210, vec![table])
    };
    let told = |year: &Numbers| {
        let all: Vec<&Numbers> = quarters.iter().chain([year]).collect();
        leaks(&all)
    };
    assert_eq!(leaks(&quarters.iter().collect::<Vec<_>>()), []);
    assert_eq!(told(&year(10)), []);
    // Four quarters of at most four each, and a year of at least sixteen.
    let found = told(&year(20));
    for release in 0..4 {
        let leak = Leak {
            release,
            place: Place::OneWay { table: 0, row: 0 },
        };
        assert!(found.contains(&leak), "{found:?}");
    }
}

#[test]
fn whoever_is_told_too_closely_is_named() {
    let quarter = |number| {
        let table = one_way("a", Rows::Partition, &[0, 50]);
        numbers(&[number], 30, 50, vec![table])
    };
    let quarters = [quarter(3), quarter(4)];
    let year = numbers(
        &[3, 4],
        30,
        100,
        vec![one_way("a", Rows::Partition, &[10, 90])],
    );
    let all: Vec<&Numbers> = quarters.iter().chain([&year]).collect();
    let model = Model::of(&all).expect("it fits");
    let place = Place::OneWay { table: 0, row: 0 };
    let figure = Leak { release: 2, place };
    let told: Vec<_> = model
        .too_closely(figure)
        .expect("an outcome")
        .iter()
        .map(|it| (it.about, it.left.least, it.left.greatest))
        .collect();
    // Six to eight of the year, none of them small; but in a quarter at most four.
    let closely = [(About::Cohort(3), 2, 4), (About::Cohort(4), 2, 4)];
    assert_eq!(told, closely);
    let told = model.told().expect("an outcome");
    assert_eq!((told[2].figures[0].0, told[2].total.least), (place, 98));
    let nobody = Leak { release: 3, place };
    assert_eq!(model.too_closely(nobody), Err(NotAudited::Misfit));
}

#[test]
fn of_a_group_that_is_all_of_one_kind_the_others_are_named() {
    let of = numbers(&[1], 30, 50, vec![one_way("a", Rows::Partition, &[50])]);
    let releases = [&of];
    let model = Model::of(&releases).expect("it fits");
    let leaks = model.leaks(0).expect("an outcome");
    let told = model.too_closely(leaks[0]).expect("an outcome");
    assert_eq!((told[0].about, told[0].left.ceiling), (About::RestOfRow, 0));
}

#[test]
fn what_does_not_fit_together_is_not_audited() {
    let tables = || {
        vec![
            one_way("a", Rows::Partition, &[20, 15]),
            one_way("b", SEVERAL, &[20, 15, 5]),
            one_way("c", Rows::Partition, &[20, 15]),
        ]
    };
    let with = |crossed| {
        let of = Numbers {
            crossed,
            ..numbers(&[1], 30, 35, tables())
        };
        Model::of(&[&of]).map(|_| ())
    };
    let square = |a, b| two_way(a, b, &[&[15, 5], &[5, 10]]);
    let tall = |by| two_way("b", by, &[&[15, 5], &[5, 10], &[0, 5]]);
    assert_eq!(with(vec![square("a", "c"), tall("a")]), Ok(()));
    // A cycle; several answers in the middle, or as columns; a table that is not there; a row
    // too few.
    for wrong in [
        vec![square("a", "c"), square("c", "a")],
        vec![tall("a"), tall("c")],
        vec![two_way("a", "b", &[&[5, 5, 5], &[5, 5, 5]])],
        vec![square("a", "d")],
        vec![two_way("b", "a", &[&[15, 5], &[5, 10]])],
    ] {
        assert_eq!(with(wrong), Err(NotAudited::Misfit));
    }
    let twice = vec![tables().remove(0), tables().remove(0)];
    let of = numbers(&[1], 30, 35, twice);
    assert_eq!(Model::of(&[&of]).err(), Some(NotAudited::Misfit));
    let of = numbers(&[1], 30, 35, vec![one_way("a", Rows::Partition, &[60, 0])]);
    let contradiction = Model::of(&[&of]).and_then(|model| model.leaks(0));
    assert_eq!(contradiction, Err(Unsolved::Contradiction.into()));
}
