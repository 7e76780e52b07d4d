//! One question of the form, as HTML that works with a keyboard, a screen reader and a thumb.

use maud::{Markup, html};

use crate::clock::Month;
use crate::questionnaire::{Kind, OLDER, ONGOING, Question};
use crate::report::{FieldError, Problem};
use crate::text::{Lang, MissingText, Value, t, t_args};
use crate::web::Fields;

/// What a question is drawn from.
#[derive(Clone, Copy)]
pub struct Asking<'a> {
    /// The language of the form.
    pub lang: Lang,
    /// What was typed so far.
    pub typed: &'a Fields,
    /// What is wrong with it.
    pub errors: &'a [FieldError],
    /// The newest month that is offered.
    pub this_month: Month,
}

impl Asking<'_> {
    fn problem(&self, question: &Question) -> Option<Problem> {
        let own = |error: &&FieldError| error.field == question.code;
        self.errors.iter().find(own).map(|error| error.problem)
    }

    fn is_chosen(&self, question: &Question, value: &str) -> bool {
        self.typed.all(&question.code).any(|typed| typed == value)
    }
}

/// The id of the control that a link to the question leads to.
pub fn anchor(code: &str) -> String {
    format!("q-{code}")
}

/// What is wrong, in words.
pub fn problem_text(lang: Lang, problem: Problem) -> Result<String, MissingText> {
    let max = problem.max().map(|max| ("max", Value::from(max)));
    t_args(lang, problem.message_id(), max.as_slice())
}

/// The question with what was typed.
pub fn draw(question: &Question, asking: Asking<'_>) -> Result<Markup, MissingText> {
    match &question.kind {
        Kind::One(_) => one(question, asking),
        Kind::Several { max, .. } => several(question, *max, asking),
        Kind::Month { back } => month(question, *back, asking),
        Kind::Text { max_chars } => text(question, *max_chars, asking),
    }
}

/// Hints and problem of a question, with the ids under which its control names them.
struct Notes {
    shown: Markup,
    ids: Option<String>,
    wrong: bool,
}

fn notes(
    question: &Question,
    rule: Option<String>,
    asking: Asking<'_>,
) -> Result<Notes, MissingText> {
    let problem = asking.problem(question);
    let hint = [question.hint(asking.lang).map(str::to_owned), rule];
    let hint = hint.into_iter().flatten().collect::<Vec<_>>().join(" ");
    let hint_id = format!("{}-hint", anchor(&question.code));
    let error_id = format!("{}-error", anchor(&question.code));
    let shown = html! {
        @if !hint.is_empty() { p.hint id=(hint_id) { (hint) } }
        @if let Some(problem) = problem {
            p.wrong id=(error_id) { (problem_text(asking.lang, problem)?) }
        }
    };
    let mut ids = Vec::new();
    if !hint.is_empty() {
        ids.push(hint_id);
    }
    if problem.is_some() {
        ids.push(error_id);
    }
    Ok(Notes {
        shown,
        ids: (!ids.is_empty()).then(|| ids.join(" ")),
        wrong: problem.is_some(),
    })
}

fn label(question: &Question, lang: Lang) -> Result<Markup, MissingText> {
    Ok(html! {
        (question.label(lang))
        // Where a choice is always included, the question is answered as it stands.
        @if question.required && !question.choices().iter().any(|choice| choice.always) {
            " " span.needed { (t(lang, "form-needed")?) }
        }
    })
}

fn several(
    question: &Question,
    max: Option<usize>,
    asking: Asking<'_>,
) -> Result<Markup, MissingText> {
    let lang = asking.lang;
    let rule = match (max, question.hint(lang)) {
        (Some(max), _) => Some(t_args(lang, "form-choose-up-to", &[("max", max.into())])?),
        (None, None) => Some(t(lang, "form-choose-any")?),
        (None, Some(_)) => None,
    };
    let notes = notes(question, rule, asking)?;
    let anchor = anchor(&question.code);
    // A link from the error summary needs something that takes the focus.
    let first = question.offered().find(|choice| !choice.always);
    Ok(html! {
        fieldset.question.bad[notes.wrong] aria-describedby=[&notes.ids] {
            legend { (label(question, lang)?) }
            (notes.shown)
            @for choice in question.offered() {
                @let is_first = first.is_some_and(|first| first.code == choice.code);
                label.choice {
                    @if choice.always {
                        input type="checkbox" checked disabled;
                    } @else {
                        input type="checkbox" name=(question.code) value=(choice.code)
                            id=[is_first.then_some(&anchor)]
                            checked[asking.is_chosen(question, &choice.code)];
                    }
                    span { (choice.label(lang)) }
                }
            }
        }
    })
}

fn one(question: &Question, asking: Asking<'_>) -> Result<Markup, MissingText> {
    let options = html! {
        @for choice in question.offered() {
            option value=(choice.code) selected[asking.is_chosen(question, &choice.code)] {
                (choice.label(asking.lang))
            }
        }
    };
    select(question, &options, asking)
}

fn month(question: &Question, back: u8, asking: Asking<'_>) -> Result<Markup, MissingText> {
    let lang = asking.lang;
    let months = (0..i32::from(back)).map(|ago| asking.this_month.plus(-ago));
    let options = html! {
        @for month in months {
            @let value = month.to_string();
            option value=(value) selected[asking.is_chosen(question, &value)] {
                (month_name(lang, month)?)
            }
        }
        @for (value, id) in [(OLDER, "form-when-older"), (ONGOING, "form-when-ongoing")] {
            option value=(value) selected[asking.is_chosen(question, value)] { (t(lang, id)?) }
        }
    };
    select(question, &options, asking)
}

fn month_name(lang: Lang, month: Month) -> Result<String, MissingText> {
    let (year, month) = month.parts();
    let args = [
        ("month", Value::from(i64::from(month))),
        ("year", Value::from(year.to_string())),
    ];
    t_args(lang, "form-month", &args)
}

/// A list to choose one from. Unlike a row of radio buttons it can be left, and emptied again,
/// without a script.
fn select(
    question: &Question,
    options: &Markup,
    asking: Asking<'_>,
) -> Result<Markup, MissingText> {
    let notes = notes(question, None, asking)?;
    let anchor = anchor(&question.code);
    Ok(html! {
        div.question.bad[notes.wrong] {
            label.asked for=(anchor) { (label(question, asking.lang)?) }
            (notes.shown)
            select id=(anchor) name=(question.code) autocomplete="off"
                aria-describedby=[&notes.ids]
                aria-invalid=[notes.wrong.then_some("true")] {
                option value="" { (t(asking.lang, "form-choose")?) }
                (options)
            }
        }
    })
}

/// The reporter's own words. The browser does not cut them off at the limit, for what is cut off
/// is lost without a word; and it does not check their spelling, for some browsers ask a server.
fn text(question: &Question, max_chars: usize, asking: Asking<'_>) -> Result<Markup, MissingText> {
    let rule = t_args(
        asking.lang,
        "form-text-limit",
        &[("max", Value::from(thousands(max_chars)))],
    )?;
    let notes = notes(question, Some(rule), asking)?;
    let anchor = anchor(&question.code);
    Ok(html! {
        div.question.bad[notes.wrong] {
            label.asked for=(anchor) { (label(question, asking.lang)?) }
            (notes.shown)
            textarea id=(anchor) name=(question.code) rows="7" autocomplete="off"
                autocapitalize="sentences" spellcheck="false" dir="auto"
                aria-describedby=[&notes.ids] aria-invalid=[notes.wrong.then_some("true")] {
                // A parser drops the first line end of a text area; this one is for it.
                "\n" (asking.typed.first(&question.code))
            }
        }
    })
}

/// 5000 as "5 000", with a space that does not break: understood in every language.
fn thousands(number: usize) -> String {
    match number {
        0..=999 => number.to_string(),
        _ => format!("{}\u{202f}{:03}", number / 1000, number % 1000),
    }
}
