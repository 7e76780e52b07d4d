use std::collections::BTreeMap;

use proptest::prelude::*;

use super::*;

/// What plain enumeration of all whole-numbered tables says; `None` where there are none.
fn enumerate(floor: u64, total: u64, tables: &[Vec<Cell>]) -> Option<Audit> {
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
    Some(Audit {
        total: Interval {
            least: *totals.first()?,
            greatest: *totals.last()?,
        },
        tables: by_sum.iter().map(hull).collect::<Option<_>>()?,
    })
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
        prop_assert_eq!(audit(floor, total, &tables).ok(), enumerate(floor, total, &tables));
    }
}

fn counts(table: &[u64]) -> Vec<Cell> {
    table.iter().map(|&p| Cell::Count(p)).collect()
}

#[test]
fn a_small_count_that_the_total_gives_away_is_found() {
    // 26 and 4, published as 25 and 0, of a total of 30 that is known to be at least 30.
    let audit = audit(30, 30, &[counts(&[25, 0])]).expect("possible");
    assert_eq!(
        audit.tables[0][1],
        Interval {
            least: 1,
            greatest: 4
        }
    );
    assert_eq!(audit.leaking(), [0]);
}

#[test]
fn one_table_can_give_away_another_through_the_shared_total() {
    let narrow = counts(&[25, 5]);
    let other = counts(&[15, 0, 10]);
    let audit_of = |tables: &[Vec<Cell>]| audit(30, 30, tables).expect("possible").leaking();
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
        leaks.tables[1][1],
        Interval {
            least: 1,
            greatest: 4
        }
    );
    assert_eq!(leaks.leaking(), [1]);
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
    let audit = audit(30, 30, &[vec![Cell::Withheld; 3]]).expect("possible");
    assert_eq!(
        audit.total,
        Interval {
            least: 30,
            greatest: 34
        }
    );
    assert_eq!(
        audit.tables[0],
        [Interval {
            least: 0,
            greatest: 34
        }; 3]
    );
}
