//! Which questions may be tabulated together.

use std::fmt::Write as _;

use super::*;

/// [`SMALL`] with a second question with several answers, `why`, and with one on a person.
fn wider() -> String {
    let mut text = SMALL.to_owned();
    for (code, kind, tables) in [
        ("why", "several", "free"),
        ("who", "one", "free"),
        ("gender", "one", "free"),
        ("alone", "one", "one-way-only"),
    ] {
        let question = format!(
            r#"
[[question]]
code = "{code}"
means = "{code}"
kind = "{kind}"
tables = "{tables}"
label = {{ en = "{code}", fr = "{code}" }}
choice = [
  {{ code = "C1", means = "a", label = {{ en = "A", fr = "A" }} }},
  {{ code = "C2", means = "b", label = {{ en = "B", fr = "B" }} }},
]
"#
        );
        text.push_str(&question);
    }
    text
}

/// A questionnaire with these crossings, from the second line on, one a line.
fn crossed(pairs: &[(&str, &str)]) -> Result<Questionnaire, QuestionnaireError> {
    let mut text = "crossings = [\n".to_owned();
    for (question, by) in pairs {
        writeln!(text, "  {{ question = \"{question}\", by = \"{by}\" }},").expect("a string");
    }
    Questionnaire::parse(&format!("{text}]\n{}", wider()), "own.toml")
}

fn refused(pairs: &[(&str, &str)]) -> (usize, Wrong) {
    let error = crossed(pairs).expect_err("it is refused");
    (error.line, error.wrong)
}

#[test]
fn a_forest_is_taken_and_put_into_the_order_of_the_questions() {
    let taken = crossed(&[
        ("why", "area"),
        ("area", "who"),
        ("what", "when"),
        ("area", "when"),
    ])
    .expect("a forest");
    let pairs: Vec<_> = taken
        .crossings()
        .iter()
        .map(|crossing| (&*crossing.question, &*crossing.by))
        .collect();
    let expected = [
        ("what", "when"),
        ("area", "when"),
        ("area", "who"),
        ("why", "area"),
    ];
    assert_eq!(pairs, expected);
    assert!(crossed(&[]).expect("none at all").crossings().is_empty());
}

#[test]
fn a_circle_is_refused_at_the_line_that_closes_it() {
    let circle = |question: &str, by: &str| Wrong::CrossedInCircle {
        question: question.to_owned(),
        by: by.to_owned(),
    };
    let three = [("area", "when"), ("who", "area"), ("who", "when")];
    assert_eq!(refused(&three), (4, circle("who", "when")));
    assert_eq!(refused(&[("area", "area")]), (2, circle("area", "area")));
    for again in [("area", "when"), ("when", "area")] {
        assert_eq!(
            refused(&[("area", "when"), again]),
            (3, circle(again.0, again.1))
        );
    }
}

#[test]
fn a_question_with_several_answers_is_crossed_once_and_never_with_another() {
    assert_eq!(
        refused(&[("what", "why")]),
        (2, Wrong::CrossedBySeveral("why".into()))
    );
    assert_eq!(
        refused(&[("area", "what")]),
        (2, Wrong::CrossedBySeveral("what".into()))
    );
    assert_eq!(
        refused(&[("why", "area"), ("what", "area"), ("what", "who")]),
        (4, Wrong::CrossedTwice("what".into()))
    );
}

#[test]
fn what_describes_a_person_is_never_crossed() {
    for pair in [("gender", "area"), ("what", "gender")] {
        assert_eq!(refused(&[pair]), (2, Wrong::CrossedAlone("gender".into())));
    }
    assert_eq!(
        refused(&[("alone", "area")]),
        (2, Wrong::CrossedAlone("alone".into()))
    );
    assert_eq!(
        refused(&[("story", "area")]),
        (2, Wrong::CrossedAlone("story".into()))
    );
}

#[test]
fn a_question_that_there_is_not_is_never_crossed() {
    for pair in [("colour", "area"), ("what", "colour")] {
        assert_eq!(
            refused(&[pair]),
            (2, Wrong::CrossedUnknown("colour".into()))
        );
    }
}

#[test]
fn a_crossing_names_two_questions_and_nothing_else() {
    for wrong in [
        "{ question = \"what\" }",
        "{ question = \"what\", by = \"area\", and = \"when\" }",
    ] {
        let text = format!("crossings = [\n{wrong}]\n{SMALL}");
        let error = Questionnaire::parse(&text, "own.toml").expect_err(wrong);
        assert!(matches!(error.wrong, Wrong::Form(_)), "{error}");
        assert_eq!(error.line, 2, "{wrong}");
    }
}

#[test]
fn more_cells_than_can_be_audited_are_refused() {
    let mut text = SMALL.to_owned();
    for question in ["q1", "q2", "q3"] {
        write!(text, "\n[[question]]\ncode = \"{question}\"\nmeans = \"m\"\nkind = \"one\"\ntables = \"free\"\nlabel = {{ en = \"q\", fr = \"q\" }}\n").expect("a string");
        for choice in 0..27 {
            write!(text, "\n[[question.choice]]\ncode = \"C{choice}\"\nmeans = \"m\"\nlabel = {{ en = \"c\", fr = \"c\" }}\n").expect("a string");
        }
    }
    let crossings = "crossings = [\n{ question = \"q1\", by = \"q2\" },\n{ question = \"q2\", by = \"q3\" },\n]\n";
    let error = Questionnaire::parse(&format!("{crossings}{text}"), "own.toml")
        .expect_err("twice 784 cells");
    assert_eq!((error.line, error.wrong), (3, Wrong::CrossedTooOften(1568)));
}

#[test]
fn the_name_of_the_table_of_outcomes_is_taken() {
    let error = super::refused("\"when\"", "\"outcome\"");
    assert_eq!((error.line, error.wrong), (23, Wrong::Outcome));
}

#[test]
fn the_names_of_files_and_pages_of_statistics_are_taken() {
    for name in [
        "tables",
        "release",
        "datapackage",
        "over-time",
        "latest",
        "csv",
    ] {
        let error = super::refused("\"when\"", &format!("\"{name}\""));
        let taken = Wrong::Reserved(name.to_owned());
        assert_eq!((error.line, error.wrong), (23, taken));
    }
}

#[test]
fn what_is_in_every_report_stands_in_no_table() {
    let error = super::refused(
        "means = \"threatened\"",
        "means = \"threatened\"\nalways = true",
    );
    assert_eq!((error.line, error.wrong), (18, Wrong::TabulatedAlways));
}
