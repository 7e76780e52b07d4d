use proptest::prelude::*;

use super::*;
use crate::clock::Date;

fn this_month() -> Month {
    Month::of(Date::constant(2026, 7, 31))
}

fn parse(fields: &[(&str, &str)]) -> Result<Report, Vec<FieldError>> {
    let fields: Vec<(String, String)> = fields
        .iter()
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
        .collect();
    Report::parse(
        &Questionnaire::default_set(),
        &fields,
        Lang::En,
        this_month(),
    )
}

/// A report that is expected to be fine.
fn report(fields: &[(&str, &str)]) -> Report {
    match parse(fields) {
        Ok(report) => report,
        Err(errors) => panic!("refused: {errors:?}"),
    }
}

/// What is wrong with a report that is expected to be refused.
fn refused(fields: &[(&str, &str)]) -> Vec<(String, Problem)> {
    match parse(fields) {
        Ok(_) => panic!("not refused"),
        Err(errors) => errors.into_iter().map(|e| (e.field, e.problem)).collect(),
    }
}

fn one(field: &str, problem: Problem) -> Vec<(String, Problem)> {
    vec![(field.to_owned(), problem)]
}

fn coded(pairs: &[(&str, &[&str])]) -> BTreeMap<String, Vec<String>> {
    pairs
        .iter()
        .map(|(q, codes)| {
            (
                (*q).to_owned(),
                codes.iter().map(|c| (*c).to_owned()).collect(),
            )
        })
        .collect()
}

fn misfit(pairs: &[(&str, &[&str])]) -> Problem {
    match Answers::from_coded(coded(pairs), &Questionnaire::default_set()) {
        Ok(_) => panic!("not refused"),
        Err(Misfit(problem)) => problem,
    }
}

#[test]
fn a_report_needs_no_more_than_what_happened() {
    let report = report(&[("what", "V05")]);
    let expected = coded(&[("consent", &["C0"]), ("what", &["V05"])]);
    assert_eq!(report.answers.expose_coded(), &expected);
    assert_eq!(report.story.expose_text(), "");
}

#[test]
fn a_report_that_does_not_say_what_happened_is_refused() {
    assert_eq!(refused(&[]), one("what", Problem::Missing));
    assert_eq!(refused(&[("what", "")]), one("what", Problem::Missing));
}

#[test]
fn every_wrong_field_is_named_once() {
    let errors = refused(&[
        ("where", "S01"),
        ("where", "S02"),
        ("who", "P01"),
        ("who", "P02"),
        ("who", "P03"),
        ("who", "P04"),
        ("when", "yesterday"),
        ("what", "V77"),
        ("what", "V05"),
    ]);
    let expected = [
        ("what", Problem::NotAChoice),
        ("where", Problem::OnlyOne),
        ("who", Problem::TooMany { max: 3 }),
        ("when", Problem::NotAMonth),
    ];
    assert_eq!(
        errors,
        expected.map(|(field, problem)| (field.to_owned(), problem))
    );
}

#[test]
fn a_question_that_is_not_asked_is_refused_without_repeating_it() {
    let errors = refused(&[("what", "V05"), ("phone", "555")]);
    assert_eq!(errors, one("", Problem::UnknownQuestion));
}

#[test]
fn a_choice_that_is_off_is_refused() {
    assert_eq!(
        refused(&[("what", "V05"), ("consent", "C2")]),
        one("consent", Problem::NotAChoice)
    );
}

#[test]
fn answers_come_in_the_questionnaires_order_each_once() {
    let report = report(&[("what", "V09"), ("what", "V01"), ("what", "V09")]);
    assert_eq!(report.answers.expose_coded()["what"], ["V01", "V09"]);
}

#[test]
fn months_are_the_last_twelve_and_the_one_before() {
    for month in ["2026-07", "2025-08", "2025-07", OLDER, ONGOING] {
        assert_eq!(
            report(&[("what", "V05"), ("when", month)])
                .answers
                .expose_coded()["when"],
            [month]
        );
    }
    for month in ["2026-08", "2025-06", "0001-01"] {
        assert_eq!(
            refused(&[("what", "V05"), ("when", month)]),
            one("when", Problem::MonthOutOfRange)
        );
    }
    for day in ["2026-07-14", "2026-7", " 2026-07"] {
        assert_eq!(
            refused(&[("what", "V05"), ("when", day)]),
            one("when", Problem::NotAMonth)
        );
    }
}

#[test]
fn a_story_is_counted_in_characters_not_bytes() {
    let full = "ж".repeat(5_000);
    let story = report(&[("what", "V05"), ("story", &full)]);
    assert_eq!(story.story.expose_text().chars().count(), 5_000);
    let errors = refused(&[("what", "V05"), ("story", &format!("{full}ж"))]);
    assert_eq!(errors, one("story", Problem::TooLong { max: 5_000 }));
}

#[test]
fn line_ends_count_once_as_on_the_phone() {
    let lines = "a\r\n".repeat(2_500);
    let story = report(&[("what", "V05"), ("story", &lines)]);
    assert_eq!(story.story.expose_text(), "a\n".repeat(2_500));
}

#[test]
fn control_characters_are_dropped_from_a_story() {
    let story = Story::new("a\0b\u{1b}[31m\tc\r\nd\re\u{85}\u{7f}", Lang::Ru);
    assert_eq!(story.expose_text(), "ab[31m\tc\nd\ne");
    assert_eq!(story.language(), Lang::Ru);
}

/// Most stories are looked at as bytes first: each character alone must fare as in any company.
#[test]
fn each_character_stays_or_goes_alone_as_among_others() {
    for c in (char::MIN..='\u{300}').chain(['\u{2028}', '\u{200f}', '\u{fffd}', '😀']) {
        let stays = !c.is_control() || matches!(c, '\n' | '\t');
        let kept = if c == '\r' { "\n" } else { "" };
        let kept = if stays {
            c.to_string()
        } else {
            kept.to_owned()
        };
        let alone = Story::new(&format!("a{c}"), Lang::En);
        assert_eq!(alone.expose_text(), format!("a{kept}"), "{c:?}");
        let amid = Story::new(&format!("a\0{c}"), Lang::En);
        assert_eq!(amid.expose_text(), format!("a{kept}"), "{c:?}");
    }
}

#[test]
fn the_same_content_has_the_same_canonical_bytes() {
    let a = report(&[
        ("what", "V01"),
        ("what", "V05"),
        ("where", "S02"),
        ("story", "a\r\nb"),
    ]);
    let b = report(&[
        ("story", "a\nb"),
        ("where", "S02"),
        ("what", "V05"),
        ("consent", "C0"),
        ("what", "V01"),
    ]);
    assert_eq!(a.canonical(&[]), b.canonical(&[]));
    let answers = r#""answers":{"consent":["C0"],"what":["V01","V05"],"where":["S02"]}"#;
    let text = format!(r#"{{{answers},"attachments":[],"story":"a\nb"}}"#);
    assert_eq!(String::from_utf8_lossy(&a.canonical(&[])), text);

    let picture = Hash::of(b"a picture");
    let text = format!(r#"{{{answers},"attachments":["{picture}"],"story":"a\nb"}}"#);
    assert_eq!(String::from_utf8_lossy(&a.canonical(&[picture])), text);
}

#[test]
fn other_content_has_other_canonical_bytes() {
    let first = report(&[("what", "V01"), ("story", "a")]).canonical(&[]);
    for other in [
        report(&[("what", "V01"), ("story", "b")]),
        report(&[("what", "V02"), ("story", "a")]),
        report(&[("what", "V01"), ("where", "S01"), ("story", "a")]),
    ] {
        assert_ne!(first, other.canonical(&[]));
    }
}

#[test]
fn opened_answers_are_held_to_the_rules_of_the_form() {
    assert_eq!(misfit(&[("what", &["V77"])]), Problem::NotAChoice);
    assert_eq!(misfit(&[("what", &[])]), Problem::Missing);
    assert_eq!(
        misfit(&[("what", &["V01"]), ("where", &["S01", "S02"])]),
        Problem::OnlyOne
    );
    assert_eq!(
        misfit(&[("what", &["V01"]), ("nothing", &["S01"])]),
        Problem::UnknownQuestion
    );
    assert_eq!(
        misfit(&[("what", &["V01"]), ("story", &["words"])]),
        Problem::UnknownQuestion
    );
    assert_eq!(
        misfit(&[("what", &["V01"]), ("consent", &["C2"])]),
        Problem::NotAChoice
    );
    assert_eq!(
        misfit(&[("what", &["V01"]), ("when", &["2026-13"])]),
        Problem::NotAMonth
    );
}

#[test]
fn opened_answers_may_be_of_any_month() {
    let set = Questionnaire::default_set();
    let answers = coded(&[
        ("consent", &["C0"]),
        ("what", &["V01"]),
        ("when", &["2019-02"]),
    ]);
    let Ok(opened) = Answers::from_coded(answers.clone(), &set) else {
        panic!("refused")
    };
    assert_eq!(opened.expose_coded(), &answers);
}

#[test]
fn an_opened_story_over_the_limit_does_not_fit() {
    let set = Questionnaire::default_set();
    assert!(Story::from_opened(&"a".repeat(5_000), Lang::En, &set).is_ok());
    let long = Story::from_opened(&"a".repeat(5_001), Lang::En, &set);
    assert_eq!(long.err(), Some(Misfit(Problem::TooLong { max: 5_000 })));
}

#[test]
fn every_problem_has_its_words_in_every_language() {
    for problem in [
        Problem::Missing,
        Problem::UnknownQuestion,
        Problem::NotAChoice,
        Problem::OnlyOne,
        Problem::TooMany { max: 3 },
        Problem::NotAMonth,
        Problem::MonthOutOfRange,
        Problem::TooLong { max: 5_000 },
    ] {
        for lang in Lang::ALL {
            let max = problem.max().unwrap_or_default();
            crate::text::t_args(lang, problem.message_id(), &[("max", max.into())]).expect("said");
        }
    }
}

/// Names and values as a browser, or something else, may send them.
fn fields() -> impl Strategy<Value = Vec<(String, String)>> {
    let set = Questionnaire::default_set();
    let names: Vec<String> = set.questions().iter().map(|q| q.code.clone()).collect();
    let mut values: Vec<String> = set
        .questions()
        .iter()
        .flat_map(Question::choices)
        .map(|choice| choice.code.clone())
        .collect();
    values.extend(["2026-07", OLDER, ""].map(str::to_owned));
    let value = prop_oneof![
        4 => proptest::sample::select(values),
        1 => ".{0,40}",
    ];
    proptest::collection::vec((proptest::sample::select(names), value), 0..24)
}

proptest! {
    #[test]
    fn what_a_form_accepts_fits_its_questionnaire_and_its_bucket(fields in fields()) {
        let set = Questionnaire::default_set();
        let Ok(report) = Report::parse(&set, &fields, Lang::Fr, this_month()) else {
            return Ok(());
        };
        let answers = report.answers.expose_coded();
        let length = serde_json::to_string(answers).expect("plain").len();
        prop_assert!(length <= set.worst_case_answers_len());
        let again = Answers::from_coded(answers.clone(), &set).expect("it fits");
        prop_assert_eq!(again.expose_coded(), answers);
        let story = report.story.expose_text();
        let cleaned = Story::new(story, Lang::Fr);
        prop_assert_eq!(cleaned.expose_text(), story);
        prop_assert!(Story::from_opened(story, Lang::Fr, &set).is_ok());
    }

    #[test]
    fn a_refusal_names_only_questions_and_never_a_value(fields in fields()) {
        let set = Questionnaire::default_set();
        if let Err(errors) = Report::parse(&set, &fields, Lang::En, this_month()) {
            prop_assert!(!errors.is_empty());
            for error in errors {
                prop_assert!(error.field.is_empty() || set.question(&error.field).is_some());
            }
        }
    }

    #[test]
    fn the_order_of_fields_does_not_matter(fields in fields(), turn in 0..24_usize) {
        let set = Questionnaire::default_set();
        // Of two stories the first counts, so they must not change places.
        let fields: Vec<_> = fields.into_iter().filter(|(name, _)| name != STORY).collect();
        let mut turned = fields.clone();
        turned.rotate_left(turn.min(fields.len()));
        let first = Report::parse(&set, &fields, Lang::En, this_month());
        let second = Report::parse(&set, &turned, Lang::En, this_month());
        match (first, second) {
            (Ok(first), Ok(second)) => prop_assert_eq!(first.canonical(&[]), second.canonical(&[])),
            (Err(first), Err(second)) => prop_assert_eq!(first, second),
            _ => prop_assert!(false, "one is refused, the other is not"),
        }
    }
}

#[test]
fn a_month_later_than_the_report_can_be_does_not_fit() {
    let set = Questionnaire::default_set();
    let answers = |month: &str| {
        let pairs = [
            ("what", &["V11"][..]),
            ("consent", &["C0"]),
            ("when", &[month]),
        ];
        match Answers::from_coded(coded(&pairs), &set) {
            Ok(answers) => answers,
            Err(misfit) => panic!("{misfit}"),
        }
    };
    let latest: Month = "2026-12".parse().expect("a month");
    for passes in ["2000-01", "2026-12", OLDER, ONGOING] {
        assert_eq!(
            answers(passes).check_months(&set, latest),
            Ok(()),
            "{passes}"
        );
    }
    let late = answers("2027-01").check_months(&set, latest);
    assert_eq!(late, Err(Misfit(Problem::MonthOutOfRange)));
}
