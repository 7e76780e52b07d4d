use super::*;
use crate::{Enough, System, Target, Var};
use proptest::prelude::*;

const KNOWING: Knowing = Knowing {
    most: 3,
    width: 4,
    above: 4,
};

/// Cells of two rows and two columns, each row, column and the whole within bounds.
#[derive(Debug, Clone)]
struct Square {
    cells: [(i64, i64); 4],
    sums: [(i64, i64); 5],
}

/// Which cells each sum adds up.
const SUMS: [&[usize]; 5] = [&[0, 1], &[2, 3], &[0, 2], &[1, 3], &[0, 1, 2, 3]];

fn within(least: i64) -> impl Strategy<Value = (i64, i64)> {
    (0..=2i64, 3..=8i64).prop_map(move |(from, more)| (least + from, least + from + more))
}

fn square() -> impl Strategy<Value = Square> {
    let cells = prop::array::uniform4(within(0));
    let sums = prop::array::uniform5(within(2));
    (cells, sums).prop_map(|(cells, sums)| Square { cells, sums })
}

impl Square {
    fn system(&self) -> (System, Vec<Target>) {
        let mut system = System::new();
        let cells = self
            .cells
            .map(|(least, most)| system.variable(least, Some(most)));
        let sum = |at: usize| -> Vec<(Var, i64)> {
            SUMS[at].iter().map(|&cell| (cells[cell], 1)).collect()
        };
        for (at, (least, most)) in self.sums.into_iter().enumerate() {
            system.constrain(&sum(at), Some(least), Some(most));
        }
        let targets = cells.iter().map(|&cell| Target::from(cell));
        let sums = (0..SUMS.len()).map(|at| Target::new(&sum(at)));
        (system, targets.chain(sums).collect())
    }

    /// The targets' values in every solution.
    fn all(&self) -> Vec<Vec<i64>> {
        let [a, b, c, d] = self.cells.map(|(least, most)| least..=most);
        let mut all = Vec::new();
        for a in a {
            for b in b.clone() {
                for c in c.clone() {
                    for d in d.clone() {
                        let cells = [a, b, c, d];
                        let sums = SUMS.map(|of| of.iter().map(|&at| cells[at]).sum::<i64>());
                        let fits = |(sum, bounds): (&i64, &(i64, i64))| {
                            (bounds.0..=bounds.1).contains(sum)
                        };
                        if sums.iter().zip(&self.sums).all(fits) {
                            all.push(cells.into_iter().chain(sums).collect());
                        }
                    }
                }
            }
        }
        all
    }
}

fn ends(values: impl Iterator<Item = i64>) -> Option<(i64, i64)> {
    values.fold(None, |ends, it| {
        Some(ends.map_or((it, it), |(least, most): (i64, i64)| {
            (least.min(it), most.max(it))
        }))
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    /// Against every solution there is.
    #[test]
    fn whoever_knows_some_is_left_with_what_every_solution_leaves_them(square in square()) {
        let (system, targets) = square.system();
        let all = square.all();
        let searched = system.searched(&targets, Enough::Ends);
        prop_assert_eq!(searched.is_ok(), !all.is_empty());
        let Ok(searched) = searched else { return Ok(()) };
        // What everybody can tell is not asked about here.
        let is_safe = |it: &Range| it.width() >= 4 || it.floor > 4;
        prop_assume!(searched.ranges.iter().all(is_safe));
        let narrow = searched.narrow(KNOWING);
        for target in 0..targets.len() {
            for of in 0..targets.len() {
                for known in 1..=3u64 {
                    let k = i64::try_from(known).expect("a few");
                    let theirs = all.iter().filter(|it| it[of] >= k);
                    let left = ends(theirs.map(|it| it[target]));
                    let least = ends(all.iter().map(|it| it[target])).expect("there are some").0;
                    let told = left.is_some_and(|(least, most)| most.abs_diff(least) < width_left(4, known));
                    let found = narrow.iter().find(|it| {
                        it.target == target && it.known == known && it.of == of
                    });
                    let of_everybody = ends(all.iter().map(|it| it[target]))
                        .is_some_and(|(least, most)| most.abs_diff(least) < width_left(4, known));
                    if let Some(found) = found {
                        prop_assert!(told, "{found:?} is left {left:?}");
                    } else if least <= 4 + k && !of_everybody {
                        prop_assert!(!told, "{target} of {of} with {known}: {left:?}");
                    }
                }
            }
        }
    }
}

#[test]
fn three_who_share_a_sum_leave_less_of_each_other() {
    let mut system = System::new();
    let cells = [0, 1].map(|_| system.variable(0, Some(4)));
    system.constrain(&cells.map(|cell| (cell, 1)), Some(0), Some(4));
    let targets = cells.map(Target::from);
    let searched = system
        .searched(&targets, Enough::Width(4))
        .expect("possible");
    // One known leaves three of the other, and two leave two: as much as is asked for.
    assert_eq!(searched.narrow(KNOWING), []);
    // Where the sum is four at least, too, whoever knows three of one is left with 0 to 1.
    system.constrain(&cells.map(|cell| (cell, 1)), Some(3), Some(4));
    let searched = system
        .searched(&targets, Enough::Width(4))
        .expect("possible");
    let narrow = searched.narrow(Knowing {
        width: 5,
        ..KNOWING
    });
    assert!(
        narrow
            .iter()
            .any(|it| (it.target, it.of, it.known) == (1, 0, 3)),
        "{narrow:?}"
    );
}
