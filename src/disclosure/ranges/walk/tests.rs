use super::*;
use crate::Bounds;

/// A square of `side` cells of 0 to 4; each row and each column adds up to `sum`.
fn square(side: usize, sum: i64) -> Part {
    let line = |cells: Vec<usize>| Row {
        terms: cells.into_iter().map(|cell| (cell, 1)).collect(),
        least: Some(sum),
        greatest: Some(sum),
    };
    let rows = (0..side).map(|row| line((0..side).map(|column| row * side + column).collect()));
    let columns = (0..side).map(|column| line((0..side).map(|row| row * side + column).collect()));
    let wanted = |cell| Wanted {
        terms: vec![(cell, 1)],
        more: 0,
        outer: (0, 4),
    };
    Part {
        bounds: vec![
            Bounds {
                least: 0,
                greatest: 4,
            };
            side * side
        ],
        rows: rows.chain(columns).collect(),
        targets: (0..side * side).collect(),
        wanted: (0..side * side).map(wanted).collect(),
        ..Part::default()
    }
}

fn is_met(goal: &Row, counts: &[i64]) -> bool {
    let sum = small_sum(&goal.terms, counts);
    goal.least.is_none_or(|it| it <= sum) && goal.greatest.is_none_or(|it| sum <= it)
}

#[test]
fn a_walk_ends_at_a_solution_that_meets_its_goals() {
    let (part, side) = (square(6, 6), 6);
    let walk = Walk::of(&part);
    let start = walk.place(&[1; 36]);
    assert!(part.holds(&start.counts));
    for cell in 0..side * side {
        let other = (cell * 7 + 3) % (side * side);
        let goals = [
            part.wanted[cell].at(4, true),
            part.wanted[other].at(0, false),
        ];
        let end = walk
            .to(&goals, &start, cell as u64)
            .expect("there are some");
        assert!(part.holds(&end.counts), "{cell}");
        assert!(goals.iter().all(|it| is_met(it, &end.counts)), "{cell}");
        assert_eq!(end.sums, walk.place(&end.counts).sums, "{cell}");
        let again = walk.to(&goals, &start, cell as u64).expect("as before");
        assert_eq!(again.counts, end.counts);
    }
}

#[test]
fn where_nothing_meets_the_goals_the_walk_ends_without_a_solution() {
    let part = square(3, 3);
    let walk = Walk::of(&part);
    let start = walk.place(&[1; 9]);
    // Both in one row, which adds up to three.
    let goals = [part.wanted[0].at(2, true), part.wanted[1].at(2, true)];
    assert!(walk.to(&goals, &start, 1).is_none());
}

#[test]
fn a_target_is_seen_as_wide_as_it_is_and_no_wider() {
    let part = square(4, 3);
    let walk = Walk::of(&part);
    let start = walk.place(&[1, 1, 1, 0, 1, 1, 0, 1, 1, 0, 1, 1, 0, 1, 1, 1]);
    assert!(part.holds(&start.counts));
    let aim = |width, always| Aim {
        wanted: &part.wanted[5],
        always,
        seen: Seen::default(),
        outer: (0, 4),
        width,
    };
    let mut whole = aim(3, None);
    walk.widen(&mut whole, &[&start], 1);
    assert_eq!(whole.seen, Seen(Some((0, 3))));
    // More than the sum of its row is never seen.
    let mut more = aim(4, None);
    walk.widen(&mut more, &[&start], 1);
    assert!(more.seen.is_narrower_than(4));
    // Nor anything that does not meet what must always be met.
    let known = part.wanted[5].at(2, true);
    let mut theirs = aim(1, Some(&known));
    let found = walk.widen(&mut theirs, &[&start], 1);
    assert_eq!(theirs.seen, Seen(Some((2, 3))));
    assert!(found.iter().all(|it| is_met(&known, &it.counts)));
}
