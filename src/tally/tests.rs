mod naive;
mod whole;
mod years;

use std::collections::{BTreeMap, BTreeSet};

use super::*;
use crate::questionnaire::{Kind, Question, Questionnaire, Version};
use crate::report::Answers;

fn window() -> Window {
    Window {
        from: "2026-07-01".parse().expect("a day"),
        to: "2026-09-30".parse().expect("a day"),
    }
}

fn answers(questionnaire: &Questionnaire, coded: &[(&str, &[&str])]) -> Answers {
    let mut map = BTreeMap::from([
        ("what".to_owned(), vec!["V01".to_owned()]),
        ("consent".to_owned(), vec!["C0".to_owned()]),
    ]);
    for (question, codes) in coded {
        map.insert(
            (*question).to_owned(),
            codes.iter().map(|&c| c.to_owned()).collect(),
        );
    }
    Answers::from_coded(map, questionnaire).expect("answers that fit")
}

fn record<'a>(questionnaire: &Questionnaire, answers: &'a Answers) -> Record<'a> {
    Record {
        answers,
        asked: questionnaire.version(),
        outcomes: Outcomes::default(),
    }
}

fn count(questionnaire: &Questionnaire, reports: &[Answers]) -> Tally {
    let records: Vec<_> = reports.iter().map(|r| record(questionnaire, r)).collect();
    tally(questionnaire, window(), &records).expect("a tally")
}

fn row(tally: &Tally, question: &str, code: &str) -> u64 {
    let rows = tally.table(question).expect("a table").expose_counts();
    rows.iter().find(|(c, _)| c == code).expect("a row").1
}

/// The count in a row and a column of a crossing.
fn cell(tally: &Tally, (question, code): (&str, &str), (by, column): (&str, &str)) -> u64 {
    let crossing = tally
        .crossings()
        .iter()
        .find(|crossing| crossing.name() == TableName::crossed(question, by))
        .expect("a crossing");
    let place = |question: &str, code: &str| {
        let rows = tally.table(question).expect("a table").expose_counts();
        rows.iter().position(|(c, _)| c == code).expect("a row")
    };
    crossing.expose_counts()[place(question, code)][place(by, column)]
}

#[test]
fn every_partition_adds_up_to_the_one_total() {
    let q = Questionnaire::default_set();
    let reports = [
        answers(&q, &[("where", &["S01"]), ("gender", &["W"])]),
        answers(&q, &[("where", &["S01"]), ("age", &["A25"])]),
        answers(&q, &[("where", &["S02"]), ("when", &["2026-08"])]),
        answers(&q, &[]),
    ];
    let tally = count(&q, &reports);
    assert_eq!(tally.expose_total(), 4);
    assert_eq!(row(&tally, "where", "S01"), 2);
    assert_eq!(row(&tally, "where", NOT_ANSWERED), 1);
    assert_eq!(row(&tally, "gender", NOT_ANSWERED), 3);
    assert_eq!(row(&tally, "when", "2026-Q3"), 1);
    let partitions: Vec<&ExactTable> = tally
        .tables()
        .iter()
        .filter(|t| t.shape().is_partition())
        .collect();
    assert!(partitions.len() >= 7);
    for table in partitions {
        let sum: u64 = table.expose_counts().iter().map(|(_, n)| n).sum();
        assert_eq!(sum, 4, "{}", table.question());
    }
}

#[test]
fn a_report_counts_once_in_each_row_that_it_names() {
    let q = Questionnaire::default_set();
    let reports = [
        answers(&q, &[("what", &["V01", "V05"]), ("area", &["AR1"])]),
        answers(&q, &[("what", &["V05"]), ("why", &["G01"])]),
    ];
    let tally = count(&q, &reports);
    assert_eq!(row(&tally, "what", "V05"), 2);
    assert_eq!(row(&tally, "what", "V01"), 1);
    assert_eq!(row(&tally, "why", NOT_ANSWERED), 1);
    assert_eq!(cell(&tally, ("what", "V05"), ("area", "AR1")), 1);
    assert_eq!(cell(&tally, ("what", "V05"), ("area", NOT_ANSWERED)), 1);
    assert_eq!(cell(&tally, ("what", "V01"), ("area", NOT_ANSWERED)), 0);
}

#[test]
fn what_may_stand_in_no_table_stands_in_none() {
    let q = Questionnaire::default_set();
    let tally = count(&q, &[]);
    let names: Vec<&str> = tally.tables().iter().map(ExactTable::question).collect();
    let expected = "what where who when area role why population gender trans age effect action \
                    outcome";
    assert_eq!(names.join(" "), expected);
}

#[test]
fn what_came_of_reports_is_a_table_of_its_own() {
    let q = Questionnaire::default_set();
    let answers = answers(&q, &[]);
    let noted = [
        vec![Outcome::LegalAid, Outcome::ComplaintUpheld],
        vec![Outcome::LegalAid],
        vec![],
    ];
    let records: Vec<Record<'_>> = noted
        .iter()
        .map(|outcomes| Record {
            outcomes: outcomes.iter().copied().collect(),
            ..record(&q, &answers)
        })
        .collect();
    let tally = tally(&q, window(), &records).expect("a tally");
    assert_eq!(row(&tally, OUTCOME, "legal-aid"), 2);
    assert_eq!(row(&tally, OUTCOME, "complaint-upheld"), 1);
    assert_eq!(row(&tally, OUTCOME, "complaint-filed"), 0);
    assert_eq!(row(&tally, OUTCOME, NO_OUTCOME), 1);
    let table = tally.table(OUTCOME).expect("a table");
    let codes: Vec<&str> = table.expose_counts().iter().map(|(c, _)| &**c).collect();
    let all: Vec<&str> = Outcome::ALL.iter().map(|o| o.code()).collect();
    assert_eq!(codes, [&all[..], &[NO_OUTCOME]].concat());
    assert_eq!(
        (table.shape(), table.most_answers()),
        (Shape::Outcome, Outcome::ALL.len() as u64)
    );
}

const EARLIER: &str = r#"languages = ["en"]
crossings = [{ question = "what", by = "area" }]

[[question]]
code = "what"
means = "what happened"
kind = "several"
required = true
tables = "free"
label.en = "What?"
choice = [
  { code = "V01", means = "insulted", label = { en = "Insulted" } },
  { code = "V02", means = "threatened", label = { en = "Threatened" } },
  { code = "V03", means = "robbed", label = { en = "Robbed" } },
]

[[question]]
code = "area"
means = "where"
kind = "one"
tables = "free"
label.en = "Where?"
choice = [
  { code = "N1", means = "north", label = { en = "North" } },
  { code = "N2", means = "south", label = { en = "South" } },
  { code = "N3", means = "coast", label = { en = "Coast" } },
]
"#;

/// What followed on [`EARLIER`]: without V03, with an area switched off and one more.
fn later() -> Questionnaire {
    let text = EARLIER
        .replace(
            "  { code = \"V03\", means = \"robbed\", label = { en = \"Robbed\" } },\n",
            "",
        )
        .replace("means = \"coast\"", "means = \"coast\", off = true")
        .replace(
            "  { code = \"N3\"",
            "  { code = \"N4\", means = \"west\", label = { en = \"West\" } },\n  { code = \"N3\"",
        );
    Questionnaire::parse(&text, "later.toml").expect("a questionnaire")
}

fn coded(questionnaire: &Questionnaire, what: &[&str], area: &[&str]) -> Answers {
    let strings = |codes: &[&str]| codes.iter().map(|&code| code.to_owned()).collect();
    let mut map = BTreeMap::from([("what".to_owned(), strings(what))]);
    if !area.is_empty() {
        map.insert("area".to_owned(), strings(area));
    }
    Answers::from_coded(map, questionnaire).expect("answers that fit")
}

#[test]
fn a_report_that_answers_an_earlier_questionnaire_counts_by_the_codes_that_still_exist() {
    let earlier = Questionnaire::parse(EARLIER, "earlier.toml").expect("a questionnaire");
    let later = later();
    later
        .check_successor(&earlier)
        .expect("codes keep their meaning");
    let old = [
        coded(&earlier, &["V01", "V03"], &["N1"]),
        coded(&earlier, &["V03"], &["N3"]),
    ];
    let new = [coded(&later, &["V02"], &["N4"])];
    let records: Vec<Record<'_>> = old
        .iter()
        .map(|answers| record(&earlier, answers))
        .chain(new.iter().map(|answers| record(&later, answers)))
        .collect();
    let mixed = tally(&later, window(), &records).expect("a tally");
    assert_eq!(mixed.expose_total(), 3);
    for (question, code, count) in [
        ("what", "V01", 1),
        ("what", "V02", 1),
        // Whose one answer is no choice any more.
        ("what", NOT_ANSWERED, 1),
        ("area", "N1", 1),
        ("area", "N4", 1),
        ("area", NOT_ANSWERED, 1),
    ] {
        assert_eq!(row(&mixed, question, code), count, "{question} {code}");
    }
    assert_eq!(
        cell(&mixed, ("what", NOT_ANSWERED), ("area", NOT_ANSWERED)),
        1
    );
    // Where all answer the same questionnaire, everybody has answered what had to be answered.
    let alike = tally(&later, window(), &records[2..]).expect("a tally");
    let what = alike.table("what").expect("a table");
    assert!(what.is_answer_required() && !mixed.table("what").expect("one").is_answer_required());
    let rows: Vec<&str> = what.expose_counts().iter().map(|(c, _)| &**c).collect();
    assert_eq!(rows, ["V01", "V02"]);
    // One that says that it answers this questionnaire, and does not, is not counted by halves.
    for report in &old {
        let forged = [record(&later, report)];
        let misfit = tally(&later, window(), &forged).err().expect("a misfit");
        assert_eq!(misfit.question, "what");
    }
}

/// Answers to the default questionnaire, made up from one number for each question.
fn made_up(questionnaire: &Questionnaire, seeds: &[u32]) -> Answers {
    let questions = questionnaire.questions().iter().zip(seeds);
    let coded = questions
        .map(|(question, seed)| (question.code.clone(), chosen(question, *seed)))
        .filter(|(_, codes)| !codes.is_empty());
    Answers::from_coded(coded.collect(), questionnaire).expect("they fit")
}

fn chosen(question: &Question, seed: u32) -> Vec<String> {
    const MONTHS: [&str; 8] = [
        "2025-09", "2025-10", "2026-01", "2026-06", "2026-08", "2026-10", "older", "ongoing",
    ];
    match &question.kind {
        Kind::Text { .. } => Vec::new(),
        _ if !question.required && seed.is_multiple_of(5) => Vec::new(),
        Kind::Month { .. } => vec![MONTHS[seed as usize % 8].to_owned()],
        Kind::One(_) => {
            let offered: Vec<_> = question.offered().collect();
            vec![offered[seed as usize % offered.len()].code.clone()]
        }
        Kind::Several { .. } => question
            .offered()
            .enumerate()
            .filter(|(at, choice)| choice.always || seed >> (at + 3) & 1 == 1)
            .map(|(_, choice)| choice.code.clone())
            .chain(
                question
                    .required
                    .then(|| "V01".to_owned())
                    .filter(|_| question.code == "what"),
            )
            .collect::<BTreeSet<_>>()
            .into_iter()
            .take(question.max())
            .collect(),
    }
}

#[test]
fn blocks_are_added_up() {
    let q = Questionnaire::default_set();
    let reports = [
        answers(&q, &[("what", &["V01", "V19"]), ("area", &["AR1"])]),
        answers(&q, &[("what", &["V98"]), ("area", &["AR2"])]),
    ];
    let many = 150_000;
    let records: Vec<Record<'_>> = (0..many)
        .map(|at| record(&q, &reports[usize::from(at % 3 == 0)]))
        .collect();
    let tally = tally(&q, window(), &records).expect("a tally");
    assert_eq!(tally.expose_total(), many);
    assert_eq!(row(&tally, "what", "V98"), 50_000);
    assert_eq!(cell(&tally, ("what", "V19"), ("area", "AR1")), 100_000);
    assert_eq!(cell(&tally, ("what", "V19"), ("area", "AR2")), 0);
    assert_eq!(cell(&tally, ("what", "V98"), ("area", "AR2")), 50_000);
}
