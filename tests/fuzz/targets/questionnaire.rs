//! A network's questionnaire, in TOML, and what a form sends in answer to it.

use std::collections::{BTreeMap, BTreeSet};

use corncrake::clock::Month;
use corncrake::questionnaire::{ANSWERS_LIMIT, Kind, Question, Questionnaire};
use corncrake::report::{Answers, Report};
use corncrake::text::Lang;
use corncrake::web::Fields;
use serde_json::{Value, json};

use super::made::{MADE, QUESTIONNAIRE};

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
            // As an input stays small, so does the story.
            let text = QUESTIONNAIRE.replace("5000", "20");
            let asked = Questionnaire::parse(&text, "it").expect("in order");
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
    let longest: BTreeMap<&str, Vec<&str>> = asked.questions().iter().filter_map(longest).collect();
    let longest = serde_json::to_string(&longest).expect("plain").len();
    assert!(
        longest <= asked.worst_case_answers_len(),
        "as long as it can be"
    );
    let same = rules(&asked) == rules(&MADE.questionnaire);
    assert_eq!(same, asked.version() == MADE.questionnaire.version());
    let mut codes = BTreeSet::new();
    for question in asked.questions() {
        assert!(codes.insert(&question.code), "a code is used once");
        let mut choices = BTreeSet::new();
        let worded = |label: &dyn Fn(Lang) -> String| {
            let mut labels = asked.languages().iter().map(|lang| label(*lang));
            labels.all(|label| !label.is_empty() && !label.contains(char::is_control))
        };
        assert!(worded(&|lang| question.label(lang).to_owned()));
        for choice in question.choices() {
            assert!(choices.insert(&choice.code), "a code is used once");
            assert!(worded(&|lang| choice.label(lang).to_owned()));
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

/// The longest answer that can be given to a question.
fn longest(question: &Question) -> Option<(&str, Vec<&str>)> {
    let mut codes: Vec<&str> = match question.kind {
        Kind::Text { .. } => return None,
        Kind::Month { .. } => vec!["2026-11"],
        _ => question.offered().map(|it| it.code.as_str()).collect(),
    };
    codes.sort_by_key(|code| std::cmp::Reverse(code.len()));
    codes.truncate(question.max());
    Some((&question.code, codes))
}

/// All that gives answers their meaning, whatever the order and the wording.
fn rules(asked: &Questionnaire) -> (BTreeSet<String>, BTreeSet<(&str, &str)>) {
    let mut rules = BTreeSet::new();
    for it in asked.questions() {
        let kind = match it.kind {
            Kind::One(_) => "one".to_owned(),
            Kind::Several { max, .. } => format!("several {max:?}"),
            Kind::Month { back } => format!("month {back}"),
            Kind::Text { max_chars } => format!("text {max_chars}"),
        };
        let question = (&it.code, &it.means, kind, it.required, it.tables);
        rules.insert(format!("{question:?}"));
        for one in it.choices() {
            let flags = [one.always, one.off, one.unsaid];
            let choice = (&it.code, &one.code, &one.means, flags, &one.iso);
            rules.insert(format!("{choice:?}"));
        }
    }
    let crossings = asked.crossings().iter();
    let crossings = crossings.map(|it| (it.question.as_str(), it.by.as_str()));
    (rules, crossings.collect())
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
    for question in asked.questions() {
        let taken = coded.get(&question.code);
        let given = taken.is_some() || matches!(question.kind, Kind::Text { .. });
        assert!(given || !question.required);
        let (taken, sent) = (taken.into_iter().flatten(), fields.all(&question.code));
        let sent: BTreeSet<_> = sent.filter(|value| !value.is_empty()).collect();
        let taken: Vec<_> = taken.map(String::as_str).collect();
        assert!(taken.len() <= question.max());
        assert!(
            taken
                .iter()
                .all(|code| fits(question, code, sent.contains(code), month))
        );
        let all = |code: &&str| taken.contains(code) || matches!(question.kind, Kind::Text { .. });
        assert!(sent.iter().all(all), "nothing is left out");
    }
    let text = report.story.expose_text();
    assert!(text.chars().count() <= asked.story_limit().unwrap_or(0));
    let plain = |c: char| !c.is_control() || c == '\n' || c == '\t';
    assert!(text.chars().all(plain));
    let canonical = report.canonical(&[]);
    let canonical: Value = serde_json::from_slice(&canonical).expect("JSON");
    let whole = json!({"answers": coded, "attachments": [], "story": text});
    assert_eq!(canonical, whole);
    let answers = Answers::from_coded(coded, asked).expect("what the form took, the desk takes");
    assert!(answers.check_months(asked, month).is_ok());
    true
}

/// Whether a code may be an answer: one of those offered, or a month of the last two years.
fn fits(question: &Question, code: &str, sent: bool, month: Month) -> bool {
    match question.kind {
        Kind::Month { back } => {
            let year = i32::from(back / 12) + 1;
            let first = month.plus(-12 * year);
            let within = |it: Month| first <= it && it <= month;
            let word = ["older", "ongoing"].contains(&code);
            sent && (word || code.parse().is_ok_and(within))
        }
        _ => question
            .offered()
            .any(|it| it.code == code && (sent || it.always)),
    }
}
