use proptest::prelude::*;

use super::super::{Rows, Shown};
use super::*;
use crate::disclosure::Cell;
use crate::disclosure::numbers::TwoWay;

/// As nobody gives it up.
fn audit(
    partner: &[Numbers],
    origins: &[Vec<Numbers>],
    parts: &[Part],
    passed: &dyn Fn(&str) -> bool,
) -> Result<Option<JointLeak>, NotAudited> {
    super::audit(partner, origins, parts, passed, &Stop::default())
}

fn table(question: &str, rows: Rows, cells: &[u64]) -> OneWay {
    OneWay {
        question: question.to_owned(),
        codes: (0..cells.len())
            .map(|at| format!("{question}{at}"))
            .collect(),
        shown: Shown {
            rows,
            cells: cells.iter().map(|&p| Cell::Count(p)).collect(),
        },
    }
}

fn release(cohorts: &[u32], floor: u64, total: u64, tables: Vec<OneWay>) -> Numbers {
    Numbers {
        cohorts: cohorts.to_vec(),
        floor,
        total,
        tables,
        crossed: Vec::new(),
    }
}

fn all_of(of: &[(usize, u32)]) -> Vec<Part> {
    vec![Part {
        cohort: 1,
        of: of.to_vec(),
    }]
}

fn any(_: &str) -> bool {
    true
}

fn alone(releases: &[Numbers]) -> Vec<Leak> {
    let releases: Vec<&Numbers> = releases.iter().collect();
    let model = Model::of(&releases).and_then(|model| model.leaks(0));
    model.expect("an outcome")
}

fn leak(origin: Option<usize>, question: &str) -> JointLeak {
    JointLeak {
        origin,
        question: question.to_owned(),
    }
}

/// The attack that this is about: of four people one network says 0 and the other 5.
#[test]
fn a_few_people_whom_two_networks_round_apart_are_told_by_both_and_by_neither_alone() {
    let origin = vec![release(
        &[3],
        30,
        60,
        vec![table("where", Rows::Partition, &[0, 30, 30])],
    )];
    let partner = |few| {
        let tables = vec![table("where", Rows::Partition, &[few, 20, 25])];
        vec![release(&[1], 30, 45, tables)]
    };
    let together = |few, part: &[Part], passed: &dyn Fn(&str) -> bool| {
        audit(&partner(few), std::slice::from_ref(&origin), part, passed).expect("an outcome")
    };
    assert!(alone(&origin).is_empty() && alone(&partner(5)).is_empty());
    let found = together(5, &all_of(&[(0, 3)]), &any);
    assert_eq!(found, Some(leak(Some(0), "where")));
    // Rounded alike, or where the question is not passed on, nothing is told.
    assert_eq!(together(0, &all_of(&[(0, 3)]), &any), None);
    assert_eq!(together(5, &all_of(&[(0, 3)]), &|_| false), None);
    // Ten are more than four: so they were not all passed on.
    assert_eq!(together(10, &all_of(&[(0, 3)]), &any), None);
}

#[test]
fn those_who_did_not_agree_are_told_no_closer_than_anybody() {
    let several = Rows::Several {
        most: 9,
        silent: false,
    };
    let origin = vec![release(
        &[3],
        30,
        60,
        vec![table("what", several, &[20, 50])],
    )];
    let partner = vec![release(
        &[1],
        30,
        55,
        vec![table("what", several, &[25, 45])],
    )];
    assert!(alone(&origin).is_empty() && alone(&partner).is_empty());
    // 21 to 24 are in both: at most three of them did not agree.
    let found = audit(&partner, &[origin], &all_of(&[(0, 3)]), &any);
    assert_eq!(found, Ok(Some(leak(Some(0), "what"))));
}

#[test]
fn what_several_networks_and_cohorts_passed_on_is_added_up_and_years_are_tied() {
    let few = |few| vec![table("where", Rows::Partition, &[few, 40])];
    let areas = |question: &str| table(question, Rows::Partition, &[20, 20]);
    let mut first = release(&[1], 30, 40, few(0));
    first.tables.push(areas("area"));
    let crossed = |cells: [[u64; 2]; 2]| TwoWay {
        question: "where".to_owned(),
        by: "area".to_owned(),
        cells: cells.map(|row| row.map(Cell::Count).to_vec()).to_vec(),
    };
    first.crossed.push(crossed([[0, 0], [20, 20]]));
    let origins = |year: u64| {
        let mut year = release(
            &[1, 2],
            30,
            80,
            vec![table("where", Rows::Partition, &[year, 80])],
        );
        year.tables.push(areas("other"));
        year.tables.pop();
        vec![
            vec![first.clone(), release(&[2], 30, 40, few(0)), year],
            vec![release(&[7], 30, 40, few(0))],
        ]
    };
    let partner = |few: u64| {
        let mut tables = vec![table("where", Rows::Partition, &[few, 95])];
        let mut area = areas("area");
        area.codes = vec!["KE".to_owned(), "UG".to_owned()];
        area.shown.cells = vec![Cell::Count(50), Cell::Count(50)];
        tables.push(area);
        vec![release(&[1], 30, 100, tables)]
    };
    let parts = all_of(&[(0, 1), (0, 2), (1, 7)]);
    let found = |few, year| audit(&partner(few), &origins(year), &parts, &any).expect("an outcome");
    assert_eq!(found(0, 0), None);
    assert_eq!(found(5, 5), None);
    // 11 or more are out of three cohorts of at most four each: three or four in each.
    assert_eq!(
        found(15, 5).map(|leak| leak.question).as_deref(),
        Some("where")
    );
    assert_ne!(
        found(10, 0),
        None,
        "the year says that eight are too many for the first two"
    );
}

/// A quarter that was never passed on is tied to one that was by a year of both.
#[test]
fn what_only_a_year_ties_to_a_part_is_audited_with_it() {
    let of = |cohorts: &[u32], total, cells: [u64; 2]| {
        release(
            cohorts,
            30,
            total,
            vec![table("where", Rows::Partition, &cells)],
        )
    };
    let partner = vec![of(&[1], 40, [0, 40])];
    let told = |year: u64| {
        let origin = vec![
            of(&[1], 40, [0, 40]),
            of(&[2], 40, [0, 40]),
            of(&[1, 2], 80, [year, 80]),
        ];
        audit(&partner, &[origin], &all_of(&[(0, 1)]), &any).expect("an outcome")
    };
    assert_eq!(told(5), None);
    // Six at least in both quarters, and four at most in the second: two to four in the first.
    assert_eq!(told(10).map(|leak| leak.question).as_deref(), Some("where"));
}

/// The areas of two networks have the same codes by chance, or other ones: they are never tied.
#[test]
fn questions_whose_rows_differ_are_not_tied() {
    let area = |codes: [&str; 2], cells: &[u64]| OneWay {
        codes: codes.map(str::to_owned).to_vec(),
        ..table("area", Rows::Partition, cells)
    };
    let of = |cohort, total, area| vec![release(&[cohort], 30, total, vec![area])];
    let origin = of(3, 60, area(["KE", "UG"], &[0, 60]));
    let partner = |codes| of(1, 45, area(codes, &[5, 40]));
    let told = |codes| {
        audit(
            &partner(codes),
            std::slice::from_ref(&origin),
            &all_of(&[(0, 3)]),
            &any,
        )
    };
    assert_eq!(told(["KE", "UG"]), Ok(Some(leak(Some(0), "area"))));
    for other in [["FR", "RU"], ["KE", "RU"]] {
        assert_eq!(told(other), Ok(None));
    }
}

fn row() -> impl Strategy<Value = u64> {
    (0u64..=3).prop_map(|fives| fives * 5)
}

/// Whether a count that can be `all` is told too closely.
fn told(all: impl Iterator<Item = u64> + Clone, nobody_is_safe: bool) -> bool {
    let (least, greatest) = (all.clone().min().unwrap_or(0), all.max().unwrap_or(0));
    let safe = greatest - least >= 4 || least > 4 || nobody_is_safe && greatest == 0;
    !safe
}

/// A figure of two tables of two rows.
type Of = fn(&((u64, u64), (u64, u64))) -> u64;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn the_system_finds_what_going_through_all_tables_finds(
        c in [row(), row(), row()],
        d in [row(), row(), row()],
    ) {
        let near = |p: u64, n: u64| p.abs_diff(n) < 5;
        let fits = |[total, one, two]: [u64; 3], rows: (u64, u64)| {
            near(total, rows.0 + rows.1) && near(one, rows.0) && near(two, rows.1)
        };
        let rows = || (0u64..20).flat_map(|one| (0u64..20).map(move |two| (one, two)));
        let (of_c, of_d) = (rows().filter(|at| fits(c, *at)), rows().filter(|at| fits(d, *at)));
        let of_d: Vec<_> = of_d.collect();
        let all: Vec<_> = of_c
            .flat_map(|c| of_d.iter().map(move |d| (c, *d)))
            .filter(|(c, d)| d.0 <= c.0 && d.1 <= c.1)
            .collect();
        // Row 0 is the complement of row 1, and the other way round.
        let figures: [Of; 4] =
            [|(c, _)| c.0, |(c, _)| c.1, |(_, d)| d.0, |(_, d)| d.1];
        let rest: [Of; 2] =
            [|(c, d)| c.0 - d.0, |(c, d)| c.1 - d.1];
        let found = !all.is_empty()
            && (figures.iter().any(|of| told(all.iter().map(of), false))
                || rest.iter().any(|of| told(all.iter().map(of), true)));
        let numbers = |at: u32, [total, one, two]: [u64; 3]| {
            vec![release(&[at], 0, total, vec![table("q", Rows::Partition, &[one, two])])]
        };
        let said = audit(&numbers(1, d), &[numbers(3, c)], &all_of(&[(0, 3)]), &any);
        prop_assert_eq!(said.expect("an outcome").is_some(), found);
    }
}

/// The argument of the module, gone through: three kinds of reports (one answer, the other, both) in
/// each of the passed, the rest and the partner's own.
#[test]
fn where_it_is_not_known_who_was_passed_on_two_networks_say_nothing_of_each_other() {
    type Kinds = [u64; 3];
    let kinds = || {
        (0u64..=2)
            .flat_map(|a| (0u64..=2).flat_map(move |b| (0u64..=2).map(move |both| [a, b, both])))
    };
    let plus = |s: Kinds, other: Kinds| [0, 1, 2].map(|at| s[at] + other[at]);
    // One answer, the other, and all: the figures, rounded down for a table of this size.
    let shown = |[a, b, both]: Kinds| [a + both, b + both, a + b + both];
    let published = |of: Kinds| shown(of).map(|n| n / 2 * 2);
    let mut alone: BTreeMap<[u64; 3], BTreeSet<[u64; 3]>> = BTreeMap::new();
    for c in kinds() {
        alone.entry(published(c)).or_default().insert(shown(c));
    }
    let mut both: BTreeMap<_, [BTreeSet<[u64; 3]>; 3]> = BTreeMap::new();
    for s in kinds() {
        for x in kinds() {
            let c = plus(s, x);
            for y in kinds() {
                let d = plus(s, y);
                if c.iter().chain(&d).all(|n| *n <= 2) {
                    let at = both.entry((published(c), published(d))).or_default();
                    at[0].insert(shown(c));
                    at[1].insert(shown(d));
                    at[2].insert(shown(s));
                }
            }
        }
    }
    assert_eq!(both.len(), alone.len() * alone.len());
    for ((of_c, of_d), [c, d, s]) in &both {
        assert_eq!((c, d), (&alone[of_c], &alone[of_d]));
        assert!(s.contains(&[0; 3]), "nobody may have been passed on");
        for row in 0..3 {
            let most = |all: &BTreeSet<[u64; 3]>| all.iter().map(|n| n[row]).max().unwrap_or(0);
            assert!(most(s) <= most(c).min(most(d)));
        }
    }
}
