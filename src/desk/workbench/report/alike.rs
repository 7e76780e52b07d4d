//! Reports that may tell of the same incident: suggested, and looked at side by side.

use axum::extract::Path;
use maud::{Markup, html};

use super::{Sheet, acts, case, path, story, title};
use crate::desk::acts::{Act, Verdict};
use crate::desk::reading::inert;
use crate::desk::shelf::Alike;
use crate::desk::workbench::inbox::short;
use crate::desk::workbench::open::{self, Answered, Open, Posted};
use crate::web::PublicError;

/// The suggestions, where there are any.
pub(super) fn panel(sheet: &Sheet<'_>) -> Result<Markup, PublicError> {
    let words = sheet.words;
    let mut rows = Vec::new();
    for one in sheet.shelf.alike(sheet.case.id) {
        if let Some(other) = sheet.shelf.case(one.report) {
            rows.push((short(one.report), other.day, how_alike(sheet, &one)?));
        }
    }
    Ok(html! {
        @if !rows.is_empty() {
            section aria-labelledby="alike" {
                h2 #alike { (words.t("desk-words-alike")?) }
                ul {
                    @for (id, day, how) in rows {
                        li {
                            a href={ (sheet.to("beside")) "/" (id) } { (id) }
                            " " (day) " " span.hint { (how) }
                        }
                    }
                }
                p.hint { (words.t("desk-words-alike-hint")?) }
            }
        }
    })
}

fn how_alike(sheet: &Sheet<'_>, alike: &Alike) -> Result<String, PublicError> {
    let percent = |part: f32| format!("{:.0}", part * 100.0);
    let codes = percent(alike.codes);
    match alike.words {
        Some(like) => sheet.words.with(
            "desk-words-alike-both",
            &[("words", percent(like).into()), ("codes", codes.into())],
        ),
        None => sheet
            .words
            .with("desk-words-alike-codes", &[("codes", codes.into())]),
    }
}

/// `GET /report/{id}/beside/{other}`
pub(super) async fn beside(Path((id, other)): Path<(String, String)>, open: Open) -> Answered {
    let words = open.words;
    let (Some(this), Some(that)) = (Sheet::of(&open, &id)?, Sheet::of(&open, &other)?) else {
        return open::nothing_here(open).await;
    };
    let title = title(words, this.case.id)?;
    let (this_is, that_is) = (short(this.case.id), short(that.case.id));
    let args = [("this", this_is.into()), ("that", that_is.into())];
    let body = html! {
        h1 { (words.with("desk-words-side-by-side", &args)?) }
        div.beside { (column(&this)?) (column(&that)?) }
        form.line method="post" action=(this.to(&format!("beside/{}", short(that.case.id)))) {
            button name="keep" value="that" { (words.with("desk-words-duplicate-of-that", &args)?) }
            button name="keep" value="this" { (words.with("desk-words-duplicate-of-this", &args)?) }
        }
        p { a href=(this.here) { (words.t("desk-words-not-alike")?) } }
    };
    open.page(&title, &body)
}

/// One report: its words and its codes.
fn column(sheet: &Sheet<'_>) -> Result<Markup, PublicError> {
    let words = sheet.words;
    let flags = super::flags(sheet);
    let report = sheet.report.as_ref();
    let told = report.and_then(|report| report.story.as_ref());
    let told = told
        .filter(|told| !told.story.expose_text().is_empty())
        .map(|told| {
            let folded = !flags.distress.is_empty();
            let story = &told.story;
            story::said(sheet, story.expose_text(), story.language(), folded)
        })
        .transpose()?;
    let asked = report.and_then(|report| sheet.desk.questionnaire(report.questionnaire));
    let mut answers = Vec::new();
    for question in asked.iter().flat_map(|asked| asked.questions()) {
        let given = report.map(|report| report.answers.expose_coded());
        let codes = given.and_then(|given| given.get(&question.code));
        let labels: Vec<&str> = codes
            .into_iter()
            .flatten()
            .map(|code| {
                question
                    .choice(code)
                    .map_or(code.as_str(), |it| it.label(sheet.lang))
            })
            .collect();
        if !labels.is_empty() {
            answers.push((question.label(sheet.lang), labels));
        }
    }
    let day = [("day", sheet.case.day.to_string().into())];
    Ok(html! {
        section {
            h2 { a href=(sheet.here) { (short(sheet.case.id)) } }
            p.hint { (words.with("desk-report-came", &day)?) " " (super::decide::state(sheet)?) }
            @match told {
                Some(told) => (told),
                None => p.hint { (words.t("desk-report-no-words")?) },
            }
            dl.answers {
                @for (question, labels) in answers {
                    div {
                        dt { (inert(question)) }
                        @for label in labels { dd { (inert(label)) } }
                    }
                }
            }
        }
    })
}

/// `POST /report/{id}/beside/{other}`: one of the two stands for both.
pub(super) async fn merge(
    Path((id, other)): Path<(String, String)>,
    Posted { mut open, fields }: Posted,
) -> Answered {
    let at = |short: &str| case(&open.bench.shelf, short).map(|case| case.id);
    let (Some(this), Some(that)) = (at(&id), at(&other)) else {
        return open::nothing_here(open).await;
    };
    let (duplicate, of) = match fields.first("keep") {
        "that" => (this, that),
        "this" => (that, this),
        _ => return Ok(open.back(&path(this))),
    };
    // What counts is the report at the end of the row; a circle would count nothing.
    match open.bench.shelf.book().ledger.original(of) {
        Some(original) if original != duplicate => {
            let act = Act::verdict(duplicate, Verdict::DuplicateOf(original));
            acts::done(&mut open, &[act], "desk-report-did-duplicate")?;
        }
        _ => {
            let why = open.words.t("desk-words-circle")?;
            open.refuse(&why)?;
        }
    }
    Ok(open.back(&path(this)))
}
