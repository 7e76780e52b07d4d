use std::collections::BTreeMap;

use proptest::prelude::*;

use super::*;

/// What plain enumeration of all whole-numbered partitions says of the total and of the rows;
/// `None` where there are none.
fn enumerate(
    floor: u64,
    total: u64,
    tables: &[Vec<Cell>],
) -> Option<(Interval, Vec<Vec<Interval>>)> {
    let most = total + 4;
    let by_sum: Vec<BTreeMap<u64, Vec<Interval>>> = tables
        .iter()
        .map(|table| {
            let mut found = BTreeMap::new();
            fill(table, most, &mut Vec::new(), &mut found);
            found
        })
        .collect();
    let totals: Vec<u64> = (total.saturating_sub(4).max(floor)..=most)
        .filter(|n| by_sum.iter().all(|sums| sums.contains_key(n)))
        .collect();
    let hull = |table: &BTreeMap<u64, Vec<Interval>>| {
        let mut rows = totals.iter().map(|n| table[n].clone());
        let first = rows.next()?;
        Some(rows.fold(first, |a, b| {
            a.iter().zip(b).map(|(a, b)| widen(*a, b)).collect()
        }))
    };
    let total = Interval {
        least: *totals.first()?,
        greatest: *totals.last()?,
    };
    Some((total, by_sum.iter().map(hull).collect::<Option<_>>()?))
}

fn rows(audit: &Audit) -> Vec<Vec<Interval>> {
    let rows = |table: &Vec<Told>| table.iter().map(|told| told.row).collect();
    audit.tables.iter().map(rows).collect()
}

fn leaking(audit: &Audit) -> Vec<usize> {
    audit
        .leaking()
        .into_iter()
        .map(|(table, _)| table)
        .collect()
}

fn widen(a: Interval, b: Interval) -> Interval {
    Interval {
        least: a.least.min(b.least),
        greatest: a.greatest.max(b.greatest),
    }
}

/// Every table that `published` allows, by its sum: the least and greatest of each row.
fn fill(
    published: &[Cell],
    most: u64,
    exact: &mut Vec<u64>,
    found: &mut BTreeMap<u64, Vec<Interval>>,
) {
    if exact.len() == published.len() {
        let point = || {
            exact.iter().map(|&v| Interval {
                least: v,
                greatest: v,
            })
        };
        let rows = found
            .entry(exact.iter().sum())
            .or_insert_with(|| point().collect());
        for (row, value) in rows.iter_mut().zip(point()) {
            *row = widen(*row, value);
        }
        return;
    }
    for value in 0..=most {
        let fits = match published[exact.len()] {
            Cell::Count(p) => value.abs_diff(p) <= 4,
            Cell::Withheld => true,
        };
        if fits {
            exact.push(value);
            fill(published, most, exact, found);
            exact.pop();
        }
    }
}

fn cell() -> impl Strategy<Value = Cell> {
    prop_oneof![
        6 => (0u64..=3).prop_map(|fives| Cell::Count(fives * 5)),
        1 => Just(Cell::Withheld),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn the_closed_form_says_what_enumeration_says(
        tables in prop::collection::vec(prop::collection::vec(cell(), 1..=4), 0..=3),
        fives in 0u64..=6,
        floor in 0u64..=12,
    ) {
        let total = fives * 5;
        let shown: Vec<Shown> = tables.iter().cloned().map(partition).collect();
        let said = audit(floor, total, &shown).ok();
        prop_assert_eq!(
            said.map(|audit| (audit.total, rows(&audit))),
            enumerate(floor, total, &tables)
        );
    }

    /// Against reports themselves: every set of up to nine, each with any answers it may give.
    #[test]
    fn several_answers_are_told_as_every_possible_set_of_reports_tells_them(
        cells in prop::collection::vec((0u64..=2).prop_map(|fives| Cell::Count(fives * 5)), 2..=4),
        most in 1u64..=3,
        silent in any::<bool>(),
        floor in 0u64..=7,
    ) {
        let shown = Shown { rows: Rows::Several { most, silent }, cells };
        let said = audit(floor, 5, std::slice::from_ref(&shown)).ok();
        prop_assert_eq!(
            said.map(|audit| (audit.total, audit.tables[0].clone())),
            of_all_reports(floor, 5, &shown, most, silent)
        );
    }
}

/// What all sets of reports say that could have been published like this.
fn of_all_reports(
    floor: u64,
    total: u64,
    shown: &Shown,
    most: u64,
    silent: bool,
) -> Option<(Interval, Vec<Told>)> {
    let items = shown.cells.len() - usize::from(silent);
    // Each report as the rows that it is in, as bits.
    let mut kinds: Vec<u32> = (1..1u32 << items)
        .filter(|bits| u64::from(bits.count_ones()) <= most)
        .collect();
    if silent {
        kinds.push(1 << items);
    }
    let mut found = None;
    let mut counts = vec![0; shown.cells.len()];
    deal(&kinds, total + 4, &mut counts, 0, &mut |counts, n| {
        let near = |(count, cell): (&u64, &Cell)| matches!(cell, Cell::Count(p) if p.abs_diff(*count) <= 4);
        if n < floor || n.abs_diff(total) > 4 || !counts.iter().zip(&shown.cells).all(near) {
            return;
        }
        let here: Vec<Told> = counts
            .iter()
            .map(|&count| Told {
                row: Interval::of(count),
                others: Interval::of(n - count),
            })
            .collect();
        let (all, before) = found.get_or_insert_with(|| (Interval::of(n), here.clone()));
        *all = widen(*all, Interval::of(n));
        for (told, here) in before.iter_mut().zip(&here) {
            told.row = widen(told.row, here.row);
            told.others = widen(told.others, here.others);
        }
    });
    found
}

/// Every multiset of at most `left` reports of these kinds: its counts, and how many there are.
fn deal(
    kinds: &[u32],
    left: u64,
    counts: &mut Vec<u64>,
    n: u64,
    seen: &mut impl FnMut(&[u64], u64),
) {
    seen(counts, n);
    if left == 0 {
        return;
    }
    for (at, kind) in kinds.iter().enumerate() {
        let add = |counts: &mut Vec<u64>, by: i64| {
            for (row, count) in counts.iter_mut().enumerate() {
                *count = count.wrapping_add_signed(by * i64::from(kind >> row & 1));
            }
        };
        add(counts, 1);
        deal(&kinds[at..], left - 1, counts, n + 1, seen);
        add(counts, -1);
    }
}

fn counts(table: &[u64]) -> Shown {
    partition(table.iter().map(|&p| Cell::Count(p)).collect())
}

fn partition(cells: Vec<Cell>) -> Shown {
    Shown {
        rows: Rows::Partition,
        cells,
    }
}

#[test]
fn a_small_count_that_the_total_gives_away_is_found() {
    // 26 and 4, published as 25 and 0, of a total of 30 that is known to be at least 30.
    let audit = audit(30, 30, &[counts(&[25, 0])]).expect("possible");
    assert_eq!(
        audit.tables[0][1].row,
        Interval {
            least: 1,
            greatest: 4
        }
    );
    assert_eq!(leaking(&audit), [0]);
}

#[test]
fn one_table_can_give_away_another_through_the_shared_total() {
    let narrow = counts(&[25, 5]);
    let other = counts(&[15, 0, 10]);
    let audit_of = |tables: &[Shown]| leaking(&audit(30, 30, tables).expect("possible"));
    assert_eq!(audit_of(std::slice::from_ref(&other)), Vec::<usize>::new());
    // A single row of 35 says that the total is 31 to 34; two of 20 and 20, at least 32.
    let high = counts(&[20, 20]);
    let both = audit(30, 30, &[narrow, high, other]).expect("possible");
    assert_eq!(
        both.total,
        Interval {
            least: 32,
            greatest: 34
        }
    );
    // 15 and 10 reach 33 at most: with a total of at least 34 the zero would be 1 or more.
    let tight = counts(&[20, 10, 10, 10]);
    let leaks = audit(30, 30, &[tight, counts(&[15, 0, 10])]).expect("possible");
    assert_eq!(
        leaks.total,
        Interval {
            least: 34,
            greatest: 34
        }
    );
    assert_eq!(
        leaks.tables[1][1].row,
        Interval {
            least: 1,
            greatest: 4
        }
    );
    assert_eq!(leaking(&leaks), [1]);
}

#[test]
fn changed_numbers_that_no_tables_could_have_given_are_refused() {
    assert_eq!(audit(30, 30, &[counts(&[60, 0])]), Err(Contradiction));
    assert_eq!(audit(30, 60, &[counts(&[30, 5])]), Err(Contradiction));
    assert_eq!(audit(30, 20, &[]), Err(Contradiction));
    assert_eq!(audit(30, u64::MAX - 5, &[]), Err(Contradiction));
}

#[test]
fn a_table_that_is_withheld_whole_tells_nothing_of_its_rows() {
    let audit = audit(30, 30, &[partition(vec![Cell::Withheld; 3])]).expect("possible");
    assert_eq!(
        audit.total,
        Interval {
            least: 30,
            greatest: 34
        }
    );
    assert_eq!(
        rows(&audit)[0],
        [Interval {
            least: 0,
            greatest: 34
        }; 3]
    );
}

#[test]
fn a_row_that_nearly_everybody_is_in_tells_of_the_few_who_are_not() {
    // Several answers: 31 to 34 of at most 34 reports name the first; at most three do not.
    let shown = Shown {
        rows: Rows::Several {
            most: 3,
            silent: false,
        },
        cells: vec![Cell::Count(35), Cell::Count(10)],
    };
    let audit = audit(30, 30, &[shown]).expect("possible");
    assert_eq!(
        audit.tables[0][0].others,
        Interval {
            least: 0,
            greatest: 3
        }
    );
    assert_eq!(audit.leaking(), [(0, vec![0])]);
}

#[test]
fn a_table_of_several_answers_that_is_withheld_in_part_was_never_made_here() {
    let shown = |cells| Shown {
        rows: Rows::Several {
            most: 3,
            silent: true,
        },
        cells,
    };
    let whole = shown(vec![Cell::Withheld; 2]);
    let part = shown(vec![Cell::Count(5), Cell::Withheld]);
    assert!(audit(30, 30, &[whole]).is_ok());
    assert_eq!(audit(30, 30, &[part]), Err(Contradiction));
}
