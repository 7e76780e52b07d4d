//! What may be put together again, and what contradicts itself.

use super::*;

/// Three reports: two in the north, one of which names both things.
fn small() -> (Version, Tally) {
    let q = Questionnaire::parse(EARLIER, "earlier.toml").expect("a questionnaire");
    let reports = [
        coded(&q, &["V01", "V02"], &["N1"]),
        coded(&q, &["V02"], &["N1"]),
        coded(&q, &["V03"], &[]),
    ];
    (q.version(), count(&q, &reports))
}

/// Whether [`small`] is still put together once `change` was made to one count.
fn is_put_together(
    change_table: impl Fn(&str, &mut Vec<(String, u64)>),
    change_crossing: impl Fn(&mut Vec<Vec<u64>>),
) -> bool {
    let (version, tally) = small();
    let table = |table: &ExactTable| {
        let mut counts = table.expose_counts().to_vec();
        change_table(table.question(), &mut counts);
        ExactTable::from_counts(table.question().to_owned(), table.shape(), counts)
    };
    let crossing = |crossing: &ExactCrossing| {
        let mut counts = crossing.expose_counts().to_vec();
        change_crossing(&mut counts);
        let (question, by) = (crossing.question().to_owned(), crossing.by().to_owned());
        ExactCrossing::from_counts(question, by, counts)
    };
    let tables = tally.tables().iter().map(table).collect();
    let crossings = tally.crossings().iter().map(crossing).collect();
    Tally::from_counts(version, 3, tables, crossings).is_some()
}

#[test]
fn what_was_counted_is_put_together_and_nothing_else_is() {
    assert!(is_put_together(|_, _| (), |_| ()));
    // A partition that does not add up, or overflows.
    for count in [1, 3, u64::MAX] {
        assert!(!is_put_together(
            |question, counts| if question == "area" {
                counts[0].1 = count;
            },
            |_| ()
        ));
    }
    // Rows of outcomes: nobody's and somebody's at once, nobody at all.
    assert!(!is_put_together(
        |question, counts| if question == OUTCOME {
            counts[0].1 = 1;
        },
        |_| ()
    ));
    assert!(!is_put_together(
        |question, counts| if question == OUTCOME {
            counts.last_mut().expect("a row").1 = 2;
        },
        |_| ()
    ));
    // A crossing whose margins are not those of its tables.
    for (row, column) in [(0, 0), (0, 3), (2, 3)] {
        assert!(!is_put_together(
            |_, _| (),
            |counts| counts[row][column] += 1
        ));
    }
    // One whose row sums are right, and in which two answered by three answers at most.
    assert!(!is_put_together(
        |_, _| (),
        |counts| {
            counts[2][0] += 1;
            counts[2][3] -= 1;
        }
    ));
    // Rows or columns too many or too few.
    assert!(!is_put_together(
        |_, _| (),
        |counts| counts.push(vec![0; 4])
    ));
    assert!(!is_put_together(
        |_, _| (),
        |counts| {
            for row in counts {
                row.push(0);
            }
        }
    ));
}

#[test]
fn a_crossing_is_of_two_tables_that_there_are_once_each() {
    let (version, tally) = small();
    let again = |of: &[ExactTable], crossed: &[ExactCrossing]| {
        Tally::from_counts(version, 3, of.to_vec(), crossed.to_vec()).is_some()
    };
    let (tables, crossed) = (tally.tables(), tally.crossings());
    assert!(again(tables, crossed) && again(tables, &[]));
    assert!(!again(&tables[1..], crossed));
    assert!(!again(&[tables, &tables[..1]].concat(), crossed));
    assert!(!again(tables, &[crossed, crossed].concat()));
    // By a question with several answers.
    let counts = crossed[0].expose_counts();
    let turned: Vec<Vec<u64>> = (0..4)
        .map(|column| counts.iter().map(|row| row[column]).collect())
        .collect();
    let turned = ExactCrossing::from_counts("area".to_owned(), "what".to_owned(), turned);
    assert!(!again(tables, &[turned]));
}

#[test]
fn a_limit_on_answers_binds_each_column() {
    let version = small().0;
    let table = |question: &str, shape, counts: &[u64]| {
        let rows = counts.iter().enumerate();
        let rows = rows.map(|(at, count)| (format!("R{at}"), *count)).collect();
        ExactTable::from_counts(question.to_owned(), shape, rows)
    };
    let by = table("by", Shape::One, &[1, 9]);
    let several = |max| table("several", Shape::Several { max }, &[5, 5, 4]);
    let crossing = |first: [u64; 3]| {
        let rows = [5, 5, 4].iter().zip(first);
        let counts = rows.map(|(all, first)| vec![first, all - first]).collect();
        ExactCrossing::from_counts("several".to_owned(), "by".to_owned(), counts)
    };
    let fits = |max, first| {
        let tables = vec![several(max), by.clone()];
        Tally::from_counts(version, 10, tables, vec![crossing(first)]).is_some()
    };
    assert!(fits(2, [1, 1, 0]));
    // One report with three answers, of two at most; one with none, of one at least.
    assert!(fits(3, [1, 1, 1]) && !fits(2, [1, 1, 1]));
    assert!(!fits(2, [0, 0, 0]));
    // Fourteen answers of ten reports, one at most each.
    assert!(!fits(1, [1, 0, 0]));
}
