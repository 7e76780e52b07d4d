//! Counting against counting by hand.

use proptest::prelude::*;

use super::*;

/// Counts as one would on paper: each report, each row, each column, one after the other.
fn naive(
    questionnaire: &Questionnaire,
    counted: &Tally,
    records: &[Record<'_>],
) -> (Vec<Vec<u64>>, Vec<Vec<Vec<u64>>>) {
    let is_in = |record: &Record<'_>, table: &ExactTable, code: &str| -> bool {
        let named: Vec<String> = match table.shape() {
            Shape::Outcome => Outcome::ALL
                .iter()
                .filter(|outcome| record.outcomes.contains(**outcome))
                .map(|outcome| outcome.code().to_owned())
                .collect(),
            Shape::Month => record
                .answers
                .expose_coded()
                .get(table.question())
                .into_iter()
                .flatten()
                .map(|month| quarter(month))
                .collect(),
            _ => {
                let codes = record.answers.expose_coded().get(table.question());
                codes.cloned().unwrap_or_default()
            }
        };
        if is_none_row(code) {
            named.is_empty()
        } else {
            named.iter().any(|named| named == code)
        }
    };
    let count = |fits: &dyn Fn(&Record<'_>) -> bool| {
        records.iter().filter(|record| fits(record)).count() as u64
    };
    let codes = |question: &str| -> Vec<String> {
        let rows = counted.table(question).expect("a table").expose_counts();
        rows.iter().map(|(code, _)| code.clone()).collect()
    };
    let tables = counted.tables().iter().map(|table| {
        let codes = codes(table.question());
        let rows = codes
            .iter()
            .map(|code| count(&|record| is_in(record, table, code)));
        rows.collect()
    });
    let crossings = questionnaire.crossings().iter().map(|crossing| {
        let (table, by) = (
            counted.table(&crossing.question).expect("a table"),
            counted.table(&crossing.by).expect("a table"),
        );
        let row = |code: &String| {
            let columns = codes(&crossing.by);
            let cells = columns.iter().map(|column| {
                count(&|record| is_in(record, table, code) && is_in(record, by, column))
            });
            cells.collect()
        };
        codes(&crossing.question).iter().map(row).collect()
    });
    (tables.collect(), crossings.collect())
}

/// The row of a month, for [`window`] and twelve months.
fn quarter(month: &str) -> String {
    match month {
        "2025-10" | "2025-11" | "2025-12" => "2025-Q4",
        "2026-01" | "2026-02" | "2026-03" => "2026-Q1",
        "2026-04" | "2026-05" | "2026-06" => "2026-Q2",
        "2026-07" | "2026-08" | "2026-09" | "2026-10" => "2026-Q3",
        "ongoing" => "ongoing",
        _ => "older",
    }
    .to_owned()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// CHECKS X10.
    #[test]
    fn the_counts_are_those_of_counting_one_by_one_in_any_order(
        seeds in proptest::collection::vec((proptest::collection::vec(any::<u32>(), 15), any::<u16>()), 0..40),
        turn in 0..60_usize,
    ) {
        let q = Questionnaire::default_set();
        let reports: Vec<Answers> = seeds.iter().map(|(seeds, _)| made_up(&q, seeds)).collect();
        let noted = |bits: u16| {
            let all = Outcome::ALL.iter().enumerate();
            all.filter(move |(at, _)| bits >> at & 1 == 1).map(|(_, outcome)| *outcome)
        };
        let mut records: Vec<Record<'_>> = reports
            .iter()
            .zip(&seeds)
            .map(|(answers, (_, bits))| Record {
                outcomes: noted(*bits).collect(),
                ..record(&q, answers)
            })
            .collect();
        let counted = tally(&q, window(), &records).expect("a tally");
        let (tables, crossings) = naive(&q, &counted, &records);
        for (table, naive) in counted.tables().iter().zip(&tables) {
            let counts: Vec<u64> = table.expose_counts().iter().map(|(_, n)| *n).collect();
            prop_assert_eq!(&counts, naive, "{}", table.question());
        }
        prop_assert_eq!(counted.crossings().len(), 6);
        for (crossing, naive) in counted.crossings().iter().zip(&crossings) {
            prop_assert_eq!(crossing.expose_counts(), &naive[..]);
        }
        records.rotate_left(turn.min(reports.len()));
        records.reverse();
        let again = tally(&q, window(), &records).expect("a tally");
        prop_assert!(again == counted);
        // What was counted is what may be put together again.
        let (tables, crossings) = (counted.tables().to_vec(), counted.crossings().to_vec());
        let whole = Tally::from_counts(q.version(), counted.expose_total(), tables, crossings);
        prop_assert!(whole.is_some_and(|whole| whole == counted));
    }
}
