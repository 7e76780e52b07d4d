//! A TOML file becomes a questionnaire, or an error that names the line.
//!
//! ```toml
//! languages = ["en"]                     # every label exists in each of them
//! crossings = [{ question = "what", by = "area" }]    # besides one table for each question
//!
//! [[question]]
//! code = "what"                          # for ever
//! means = "what happened"                # for ever
//! kind = "several"                       # one, several, month, text
//! required = true                        # else it may be skipped
//! max = 3                                # several only
//! tables = "free"                        # or one-way-only, never
//! label.en = "What happened?"
//! hint.en = "Tick all that fit."
//!
//! [[question.choice]]
//! code = "V01"
//! means = "insulted, humiliated, shamed"
//! label.en = "I was insulted"
//! maps = ["huridocs-4: 02010300"]
//! ```

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use serde::Deserialize;
use toml::Spanned;

use super::crossings::{RawCrossing, crossings};
use super::refusal::{IDENTIFYING, QuestionnaireError, RESERVED, Wrong};
use super::{
    ANSWERS_LIMIT, AREA, Choice, Kind, Labels, OUTCOME, Question, Questionnaire, STORY,
    STORY_LIMIT, TableRule, Version,
};
use crate::text::Lang;

pub(super) const MOST_CHOICES: usize = 60;
pub(super) const MOST_MONTHS: u8 = 24;
const FEWEST_AREAS: usize = 3;
const MOST_AREAS: usize = 12;
const LABEL_CHARS: usize = 200;
const HINT_CHARS: usize = 400;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    languages: Spanned<Vec<Spanned<String>>>,
    #[serde(default)]
    crossings: Vec<RawCrossing>,
    #[serde(default, rename = "question")]
    questions: Vec<RawQuestion>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawQuestion {
    code: Spanned<String>,
    means: Spanned<String>,
    kind: Spanned<String>,
    #[serde(default)]
    required: bool,
    tables: Spanned<TableRule>,
    max: Option<Spanned<usize>>,
    back: Option<Spanned<u8>>,
    max_chars: Option<Spanned<usize>>,
    label: RawLabels,
    hint: Option<RawLabels>,
    #[serde(default, rename = "choice")]
    choices: Vec<RawChoice>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawChoice {
    code: Spanned<String>,
    means: Spanned<String>,
    #[serde(default)]
    always: bool,
    #[serde(default)]
    off: bool,
    #[serde(default)]
    unsaid: bool,
    iso: Option<Spanned<String>>,
    #[serde(default)]
    maps: Vec<Spanned<String>>,
    label: RawLabels,
}

type RawLabels = BTreeMap<Spanned<String>, Spanned<String>>;

/// Where in the file, in bytes, and what.
pub(super) type Fault = (Range<usize>, Wrong);

pub(super) fn parse(text: &str, file_name: &str) -> Result<Questionnaire, QuestionnaireError> {
    let fault = |(span, wrong): Fault| QuestionnaireError {
        file: file_name.to_owned(),
        line: line_of(text, span.start),
        wrong,
    };
    let file: File = toml::from_str(text).map_err(|error| {
        let span = error.span().unwrap_or(0..0);
        fault((span, Wrong::Form(error.message().to_owned())))
    })?;
    check(file).map_err(fault)
}

/// The line, from 1, that the byte at `offset` stands in.
fn line_of(text: &str, offset: usize) -> usize {
    let before = text.as_bytes().iter().take(offset);
    1 + before.filter(|byte| **byte == b'\n').count()
}

fn check(file: File) -> Result<Questionnaire, Fault> {
    let span = file.languages.span();
    let languages = languages(file.languages.into_inner(), &span)?;
    let mut codes = BTreeSet::new();
    let mut questions = Vec::new();
    for raw in file.questions {
        if !codes.insert(raw.code.get_ref().clone()) {
            return fail(&raw.code, Wrong::DuplicateCode(raw.code.get_ref().clone()));
        }
        questions.push(question(raw, &languages)?);
    }
    if questions.iter().all(|q| q.choices().is_empty()) {
        return Err((span, Wrong::Empty));
    }
    let crossings = crossings(&file.crossings, &questions)?;
    let checked = Questionnaire {
        version: Version::of(&questions, &crossings),
        languages,
        questions,
        crossings,
    };
    match checked.worst_case_answers_len() {
        len if len > ANSWERS_LIMIT => Err((span, Wrong::TooLarge(len))),
        _ => Ok(checked),
    }
}

fn languages(raw: Vec<Spanned<String>>, span: &Range<usize>) -> Result<Vec<Lang>, Fault> {
    let mut languages = Vec::new();
    for code in raw {
        let lang = language(&code)?;
        if languages.contains(&lang) {
            return fail(&code, Wrong::Languages);
        }
        languages.push(lang);
    }
    if languages.is_empty() {
        return Err((span.clone(), Wrong::Languages));
    }
    Ok(languages)
}

fn language(code: &Spanned<String>) -> Result<Lang, Fault> {
    let wrong = |_| (code.span(), Wrong::Language(code.get_ref().clone()));
    code.get_ref().parse().map_err(wrong)
}

fn question(raw: RawQuestion, languages: &[Lang]) -> Result<Question, Fault> {
    let code = raw.code.get_ref().clone();
    if !is_code(&code, 24, |b| b.is_ascii_lowercase(), b"-") {
        return fail(&raw.code, Wrong::QuestionCode);
    }
    for asked in [&raw.code, &raw.kind] {
        if IDENTIFYING.contains(&asked.get_ref().as_str()) {
            return fail(asked, Wrong::Identifying(asked.get_ref().clone()));
        }
    }
    if code == OUTCOME {
        return fail(&raw.code, Wrong::Outcome);
    }
    if RESERVED.contains(&code.as_str()) {
        return fail(&raw.code, Wrong::Reserved(code));
    }
    let means = meaning(&raw.means)?;
    let labels = labels(&raw.label, &raw.code, "label", LABEL_CHARS, languages)?;
    let hints = match &raw.hint {
        Some(hint) => self::labels(hint, &raw.code, "hint", HINT_CHARS, languages)?,
        None => Labels::new(),
    };
    let (required, tables) = (raw.required, *raw.tables.get_ref());
    Ok(Question {
        kind: kind(raw, languages)?,
        code,
        means,
        required,
        tables,
        labels,
        hints,
    })
}

fn kind(raw: RawQuestion, languages: &[Lang]) -> Result<Kind, Fault> {
    let name = raw.kind.get_ref().as_str();
    if !["one", "several", "month", "text"].contains(&name) {
        return fail(&raw.kind, Wrong::Kind(name.to_owned()));
    }
    if (raw.code.get_ref() == STORY) != (name == "text") {
        return fail(&raw.kind, Wrong::FreeText);
    }
    if raw.code.get_ref() == AREA && name != "one" {
        return fail(&raw.kind, Wrong::AreaKind);
    }
    refuse_foreign_keys(&raw)?;
    match name {
        "one" => Ok(Kind::One(choices(&raw, languages)?)),
        "several" => {
            let choices = choices(&raw, languages)?;
            let always = choices.iter().filter(|choice| choice.always).count();
            let most = choices.iter().filter(|choice| !choice.off).count();
            if let Some(max) = &raw.max
                && !(always.max(1)..=most).contains(max.get_ref())
            {
                return fail(max, Wrong::Max);
            }
            let max = raw.max.map(Spanned::into_inner);
            Ok(Kind::Several { choices, max })
        }
        "month" => match raw.back {
            Some(back) if (1..=MOST_MONTHS).contains(back.get_ref()) => Ok(Kind::Month {
                back: back.into_inner(),
            }),
            Some(back) => fail(&back, Wrong::Back),
            None => fail(&raw.kind, Wrong::Back),
        },
        _ => match raw.max_chars {
            _ if *raw.tables.get_ref() != TableRule::Never => {
                fail(&raw.tables, Wrong::TabulatedText)
            }
            Some(max) if (1..=STORY_LIMIT).contains(max.get_ref()) => Ok(Kind::Text {
                max_chars: max.into_inner(),
            }),
            Some(max) => fail(&max, Wrong::MaxChars),
            None => fail(&raw.kind, Wrong::MaxChars),
        },
    }
}

fn refuse_foreign_keys(raw: &RawQuestion) -> Result<(), Fault> {
    let kind = raw.kind.get_ref();
    let foreign = |span, key| {
        let kind = kind.clone();
        Err((span, Wrong::Foreign { key, kind }))
    };
    match (&raw.max, &raw.back, &raw.max_chars, raw.choices.first()) {
        (Some(max), ..) if kind != "several" => foreign(max.span(), "max"),
        (_, Some(back), ..) if kind != "month" => foreign(back.span(), "back"),
        (_, _, Some(chars), _) if kind != "text" => foreign(chars.span(), "max_chars"),
        (.., Some(choice)) if ["month", "text"].contains(&kind.as_str()) => {
            foreign(choice.code.span(), "choice")
        }
        _ => Ok(()),
    }
}

fn choices(question: &RawQuestion, languages: &[Lang]) -> Result<Vec<Choice>, Fault> {
    let name = question.code.get_ref();
    let mut codes = BTreeSet::new();
    let mut choices = Vec::new();
    for raw in &question.choices {
        if !codes.insert(raw.code.get_ref()) {
            return fail(&raw.code, Wrong::DuplicateCode(raw.code.get_ref().clone()));
        }
        if let Some(iso) = &raw.iso
            && (name != AREA || !is_iso_3166_2(iso.get_ref()))
        {
            return fail(iso, Wrong::Iso);
        }
        if raw.always && (raw.off || question.kind.get_ref() != "several") {
            return fail(&raw.code, Wrong::Always);
        }
        if raw.always && *question.tables.get_ref() != TableRule::Never {
            return fail(&raw.code, Wrong::TabulatedAlways);
        }
        choices.push(choice(raw, languages)?);
    }
    if choices.iter().filter(|choice| !choice.off).count() < 2 {
        return fail(&question.code, Wrong::TooFewChoices(name.clone()));
    }
    if choices.len() > MOST_CHOICES {
        return fail(&question.code, Wrong::TooManyChoices(name.clone()));
    }
    let areas = choices.iter().filter(|choice| !choice.unsaid).count();
    if name == AREA && !(FEWEST_AREAS..=MOST_AREAS).contains(&areas) {
        return fail(&question.code, Wrong::Areas(areas));
    }
    Ok(choices)
}

fn choice(raw: &RawChoice, languages: &[Lang]) -> Result<Choice, Fault> {
    let code = raw.code.get_ref().clone();
    if !is_code(&code, 8, |b| b.is_ascii_uppercase(), b"") {
        return fail(&raw.code, Wrong::ChoiceCode);
    }
    Ok(Choice {
        means: meaning(&raw.means)?,
        labels: labels(&raw.label, &raw.code, "label", LABEL_CHARS, languages)?,
        code,
        always: raw.always,
        off: raw.off,
        unsaid: raw.unsaid,
        iso: raw.iso.as_ref().map(|iso| iso.get_ref().clone()),
        maps: maps(&raw.maps)?,
    })
}

/// Checks labels: each offered language has one, and each one is of a language that there is.
fn labels(
    raw: &RawLabels,
    of: &Spanned<String>,
    what: &'static str,
    most: usize,
    offered: &[Lang],
) -> Result<Labels, Fault> {
    let mut labels = Labels::new();
    for (code, label) in raw {
        let lang = language(code)?;
        let text = label.get_ref().trim();
        if text.chars().count() > most || text.contains(char::is_control) {
            return fail(label, Wrong::LongLabel(most));
        }
        if !text.is_empty() {
            labels.insert(lang, text.to_owned());
        }
    }
    match offered.iter().find(|lang| !labels.contains_key(lang)) {
        Some(&lang) => {
            let of_code = of.get_ref().clone();
            fail(
                of,
                Wrong::Unlabelled {
                    of: of_code,
                    what,
                    lang,
                },
            )
        }
        None => Ok(labels),
    }
}

fn maps(raw: &[Spanned<String>]) -> Result<Vec<String>, Fault> {
    let checked = raw.iter().map(|map| match map.get_ref().split_once(": ") {
        Some((vocabulary, code)) if !vocabulary.is_empty() && !code.is_empty() => {
            Ok(map.get_ref().clone())
        }
        _ => fail(map, Wrong::Map),
    });
    checked.collect()
}

fn meaning(raw: &Spanned<String>) -> Result<String, Fault> {
    match raw.get_ref().trim() {
        "" => fail(raw, Wrong::Meaningless),
        text => Ok(text.to_owned()),
    }
}

fn is_code(code: &str, most: usize, first: fn(u8) -> bool, besides: &[u8]) -> bool {
    let mut bytes = code.bytes();
    code.len() <= most
        && bytes.next().is_some_and(first)
        && bytes.all(|b| first(b) || b.is_ascii_digit() || besides.contains(&b))
}

/// Two letters, a hyphen, one to three letters or digits (ISO 3166-2), or the country alone.
fn is_iso_3166_2(code: &str) -> bool {
    let (country, part) = code.split_once('-').unwrap_or((code, "0"));
    country.len() == 2
        && country.bytes().all(|b| b.is_ascii_uppercase())
        && (1..=3).contains(&part.len())
        && part
            .bytes()
            .all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
}

pub(super) fn fail<T, S>(at: &Spanned<S>, wrong: Wrong) -> Result<T, Fault> {
    Err((at.span(), wrong))
}
