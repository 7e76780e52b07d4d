//! One question as a field of a form, with what was typed and what is wrong with it.

use maud::{Markup, html};

use crate::desk::reading::inert;
use crate::desk::workbench::open::Words;
use crate::questionnaire::{Choice, Kind, OLDER, ONGOING, Question};
use crate::report::FieldError;
use crate::text::Lang;
use crate::web::{Fields, PublicError};

/// The question.
pub(super) fn question(
    words: Words,
    lang: Lang,
    question: &Question,
    typed: &Fields,
    wrong: Option<&FieldError>,
) -> Result<Markup, PublicError> {
    let wrong = wrong.map(|error| problem(words, error)).transpose()?;
    let code = &question.code;
    let given: Vec<&str> = typed.all(code).collect();
    let body = match &question.kind {
        Kind::One(_) => choices(words, lang, question, &given, false)?,
        Kind::Several { .. } => choices(words, lang, question, &given, true)?,
        Kind::Month { .. } => month(words, code, &given)?,
        Kind::Text { max_chars } => text(words, code, &given, *max_chars)?,
    };
    Ok(html! {
        fieldset id={ "q-" (code) } tabindex="-1" aria-invalid=[wrong.as_ref().map(|_| "true")] {
            legend {
                bdi { (inert(question.label(lang))) }
                @if question.required { " " span.hint { (words.t("form-needed")?) } }
            }
            @if let Some(hint) = question.hint(lang) { p.hint { (inert(hint)) } }
            @if let Some(wrong) = &wrong { p.wrong { strong { (wrong) } } }
            (body)
        }
    })
}

/// What is wrong, as a reporter would be told.
pub(super) fn problem(words: Words, error: &FieldError) -> Result<String, PublicError> {
    let id = error.problem.message_id();
    match error.problem.max() {
        Some(max) => words.with(id, &[("max", max.into())]),
        None => words.t(id),
    }
}

fn choices(
    words: Words,
    lang: Lang,
    question: &Question,
    given: &[&str],
    several: bool,
) -> Result<Markup, PublicError> {
    let kind = if several { "checkbox" } else { "radio" };
    let is_on = |choice: &Choice| choice.always || given.contains(&choice.code.as_str());
    Ok(html! {
        div.ticked {
            @for choice in question.offered() {
                label.choice {
                    input type=(kind) name=(question.code) value=(choice.code) checked[is_on(choice)];
                    span { (inert(choice.label(lang))) }
                }
            }
            @if !several {
                label.choice {
                    input type="radio" name=(question.code) value="" checked[given.concat().is_empty()];
                    span { (words.t("desk-report-no-answer")?) }
                }
            }
        }
    })
}

fn month(words: Words, code: &str, given: &[&str]) -> Result<Markup, PublicError> {
    let given = given.iter().copied().find(|value| !value.is_empty());
    let given = given.unwrap_or_default();
    let is_month = !given.is_empty() && ![OLDER, ONGOING].contains(&given);
    let mut fixed = Vec::new();
    for (value, id) in [(OLDER, "form-when-older"), (ONGOING, "form-when-ongoing")] {
        fixed.push((value, words.t(id)?));
    }
    Ok(html! {
        div.ticked {
            @for (value, label) in &fixed {
                label.choice {
                    input type="radio" name=(code) value=(value) checked[given == *value];
                    span { (label) }
                }
            }
            label.choice {
                input type="radio" name=(code) value="" checked[given.is_empty() || is_month];
                span { (words.t("desk-enter-month")?) }
            }
        }
        p {
            label for={ "month-" (code) } { (words.t("desk-report-month")?) } " "
            input id={ "month-" (code) } name=(code) value=[is_month.then_some(given)]
                pattern="[0-9]{4}-[0-9]{2}" placeholder="2026-01" size="8" inputmode="numeric"
                autocomplete="off" dir="ltr";
        }
    })
}

fn text(words: Words, code: &str, given: &[&str], max: usize) -> Result<Markup, PublicError> {
    Ok(html! {
        p.reply {
            label for={ "text-" (code) } { (words.t("desk-enter-words")?) }
            textarea id={ "text-" (code) } name=(code) rows="8" maxlength=(max) dir="auto"
                autocomplete="off" { (given.concat()) }
        }
        p.hint { (words.t("form-intro-names")?) }
    })
}
