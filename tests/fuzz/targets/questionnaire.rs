//! A network's questionnaire, in TOML, and what a form sends in answer to it.

use std::collections::BTreeSet;

use corncrake::clock::Month;
use corncrake::questionnaire::{ANSWERS_LIMIT, Kind, Questionnaire};
use corncrake::report::{Answers, Report};
use corncrake::text::Lang;
use corncrake::web::Fields;

use super::made::QUESTIONNAIRE;

/// Takes one input: how the questionnaire of these tests is to be changed, or a whole one of its
/// own; whether it got past every check.
pub fn target(data: &[u8]) -> bool {
    let Some((how, rest)) = data.split_first() else {
        return false;
    };
    match how % 4 {
        0 => parsed(&String::from_utf8_lossy(rest)),
        1 => spliced(rest),
        2 => answered(rest, &Questionnaire::default_set()),
        _ => {
            let asked = Questionnaire::parse(QUESTIONNAIRE, "it").expect("in order");
            answered(rest, &asked)
        }
    }
}

/// Lines of the real one taken out, said twice, or replaced: line, how, and the text to put there.
fn spliced(data: &[u8]) -> bool {
    let mut lines: Vec<String> = QUESTIONNAIRE.lines().map(str::to_owned).collect();
    for change in data.split(|byte| *byte == 0).take(20) {
        let &[at, how, ref text @ ..] = change else {
            continue;
        };
        if lines.is_empty() {
            break;
        }
        let at = usize::from(at) % lines.len();
        let text = String::from_utf8_lossy(text).into_owned();
        match how % 4 {
            0 => lines[at] = text,
            1 => lines.insert(at, text),
            2 => drop(lines.remove(at)),
            _ => lines.insert(at, lines[at].clone()),
        }
    }
    parsed(&lines.join("\n"))
}

fn parsed(text: &str) -> bool {
    let asked = match Questionnaire::parse(text, "questionnaire.toml") {
        Ok(asked) => asked,
        Err(refusal) => {
            let lines = text.bytes().filter(|byte| *byte == b'\n').count() + 1;
            assert!((1..=lines).contains(&refusal.line), "a line that there is");
            return false;
        }
    };
    let again = Questionnaire::parse(text, "again").expect("it was in order");
    assert_eq!(asked.version(), again.version());
    assert!(asked.check_successor(&again).is_ok());
    assert!(
        asked.worst_case_answers_len() <= ANSWERS_LIMIT,
        "every answer fits its bucket"
    );
    let mut codes = BTreeSet::new();
    for question in asked.questions() {
        assert!(codes.insert(&question.code), "a code is used once");
        let mut choices = BTreeSet::new();
        for lang in asked.languages() {
            assert!(!question.label(*lang).is_empty());
        }
        for choice in question.choices() {
            assert!(choices.insert(&choice.code), "a code is used once");
            assert!(
                asked
                    .languages()
                    .iter()
                    .all(|lang| !choice.label(*lang).is_empty())
            );
        }
        assert!(question.max() <= question.choices().len().max(1));
    }
    for crossing in asked.crossings() {
        let known = |code: &str| asked.question(code).is_some();
        assert!(known(&crossing.question) && known(&crossing.by));
    }
    asked
        .worded_in(|_| true)
        .is_some_and(|it| it.version() == asked.version())
}

/// What a form sends, urlencoded. What is taken is what the desk takes.
fn answered(data: &[u8], asked: &Questionnaire) -> bool {
    let Ok(fields) = Fields::parse(data) else {
        return false;
    };
    let month: Month = "2026-11".parse().expect("a month");
    let report = Report::parse(asked, fields.expose_pairs(), Lang::En, month);
    let report = match report {
        Ok(report) => report,
        Err(errors) => {
            assert!(!errors.is_empty());
            let mut named = BTreeSet::new();
            assert!(
                errors.iter().all(|it| named.insert(it.field.clone())),
                "each field once"
            );
            return false;
        }
    };
    let coded = report.answers.expose_coded().clone();
    assert!(serde_json::to_string(&coded).expect("plain").len() <= ANSWERS_LIMIT);
    for question in asked.questions().iter().filter(|it| it.required) {
        assert!(matches!(question.kind, Kind::Text { .. }) || coded.contains_key(&question.code));
    }
    let answers = Answers::from_coded(coded, asked).expect("what the form took, the desk takes");
    assert!(answers.check_months(asked, month).is_ok());
    let limit = asked.story_limit().unwrap_or(0);
    assert!(report.story.expose_text().chars().count() <= limit);
    let canonical = report.canonical(&[]);
    assert!(serde_json::from_slice::<serde_json::Value>(&canonical).is_ok());
    true
}
