//! Adding up the tables of several cohorts.

use super::*;

fn days(from: &str, to: &str) -> Window {
    Window {
        from: from.parse().expect("a day"),
        to: to.parse().expect("a day"),
    }
}

fn codes(tally: &Tally, question: &str) -> Vec<String> {
    let rows = tally.table(question).expect("a table").expose_counts();
    rows.iter().map(|(code, _)| code.clone()).collect()
}

#[test]
fn cohorts_add_up_to_what_counting_all_their_reports_gives() {
    let q = Questionnaire::default_set();
    let reports: Vec<Answers> = (0..40u32)
        .map(|n| {
            let seeds: Vec<u32> = (0..15)
                .map(|at| n.wrapping_mul(2_654_435_761) >> at)
                .collect();
            made_up(&q, &seeds)
        })
        .collect();
    let (one, other) = reports.split_at(15);
    let year = Tally::of_cohorts(&[&count(&q, one), &count(&q, other)]).expect("a year");
    assert!(year == count(&q, &reports));
    assert!(Tally::of_cohorts(&[]).is_none());
}

#[test]
fn quarters_that_not_every_cohort_tells_apart_are_older() {
    let q = Questionnaire::default_set();
    let months = |months: &[&str]| -> Vec<Answers> {
        months
            .iter()
            .map(|month| answers(&q, &[("when", &[month])]))
            .collect()
    };
    let cohort = |window, reports: &[Answers]| {
        let records: Vec<_> = reports.iter().map(|r| record(&q, r)).collect();
        tally(&q, window, &records).expect("a tally")
    };
    let summer = months(&["2025-11", "2026-02", "2026-08", "older"]);
    let autumn = months(&["2026-02", "2026-08", "2026-12", "2025-11", "ongoing"]);
    let one = cohort(days("2026-07-01", "2026-10-05"), &summer);
    let other = cohort(days("2026-10-05", "2027-01-05"), &autumn);
    let year = Tally::of_cohorts(&[&one, &other]).expect("a year");
    let expected = [
        ("2026-Q1", 2),
        ("2026-Q2", 0),
        ("2026-Q3", 2),
        ("2026-Q4", 1),
        ("2027-Q1", 0),
        ("older", 3),
        ("ongoing", 1),
        (NOT_ANSWERED, 0),
    ];
    let expected: Vec<_> = expected.map(|(code, n)| (code.to_owned(), n)).to_vec();
    assert_eq!(
        year.table("when").expect("months").expose_counts(),
        expected
    );
    // Which row goes where can be told from the codes alone.
    let first = &expected[0].0;
    for (row, of_year) in [("2025-Q4", "older"), ("2026-Q1", "2026-Q1"), ("V01", "V01")] {
        assert_eq!(row_of_year(row, first), of_year);
    }
    assert_eq!(row_of_year("2025-Q4", "V01"), "2025-Q4");
}

#[test]
fn what_a_new_questionnaire_changed_is_not_added_up() {
    let earlier = Questionnaire::parse(EARLIER, "earlier.toml").expect("a questionnaire");
    let later = later();
    let one = count(&earlier, &[coded(&earlier, &["V01"], &["N1"])]);
    let other = count(&later, &[coded(&later, &["V01"], &["N1"])]);
    let year = Tally::of_cohorts(&[&one, &other]).expect("a year");
    assert_eq!(year.expose_total(), 2);
    assert_eq!(year.questionnaire(), later.version());
    let names: Vec<&str> = year.tables().iter().map(ExactTable::question).collect();
    assert_eq!(names, [OUTCOME]);
    assert!(year.crossings().is_empty());
}

#[test]
fn a_row_of_those_without_an_answer_is_added_where_only_one_cohort_has_it() {
    let q = later();
    let earlier = Questionnaire::parse(EARLIER, "earlier.toml").expect("a questionnaire");
    let whole = [coded(&q, &["V01"], &["N1"])];
    let gone = coded(&earlier, &["V03"], &["N1"]);
    let mixed = tally(&q, window(), &[record(&earlier, &gone)]).expect("a tally");
    for cohorts in [[&count(&q, &whole), &mixed], [&mixed, &count(&q, &whole)]] {
        let year = Tally::of_cohorts(&cohorts).expect("a year");
        assert_eq!(codes(&year, "what"), ["V01", "V02", NOT_ANSWERED]);
        assert_eq!(row(&year, "what", NOT_ANSWERED), 1);
        assert_eq!(cell(&year, ("what", "V01"), ("area", "N1")), 1);
        assert_eq!(cell(&year, ("what", NOT_ANSWERED), ("area", "N1")), 1);
    }
}
