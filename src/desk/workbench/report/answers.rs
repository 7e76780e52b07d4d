//! The coded answers, and coding one of them otherwise.

use std::collections::BTreeSet;

use axum::extract::Path;
use maud::{Markup, html};

use super::{Sheet, inert, path};
use crate::desk::acts::{Act, Deed, Recode};
use crate::desk::casebook::latest_month;
use crate::desk::recoding::{self, CONSENT, Recoded};
use crate::desk::workbench::open::{self, Answered, Posted, Words};
use crate::questionnaire::{Kind, OLDER, ONGOING, Question};
use crate::text::Lang;
use crate::web::PublicError;

/// Every question with its answer; what analysts coded otherwise stands beside what was sent.
pub(super) fn panel(sheet: &Sheet<'_>) -> Result<Markup, PublicError> {
    let words = sheet.words;
    let Some(report) = &sheet.report else {
        return Ok(html! {});
    };
    let Some(asked) = sheet.desk.questionnaire(report.questionnaire) else {
        return Ok(html! { p { (words.t("desk-report-no-questionnaire")?) } });
    };
    let sent = report.answers.expose_coded();
    let (mut given, mut silent) = (Vec::new(), Vec::new());
    for question in asked.questions() {
        if matches!(question.kind, Kind::Text { .. }) {
            continue;
        }
        let codes = sent.get(&question.code).map_or(&[][..], Vec::as_slice);
        let recoded = recoded(sheet, question);
        let row = row(sheet, question, codes, recoded)?;
        if codes.is_empty() && recoded.is_none() {
            silent.push(row);
        } else {
            given.push(row);
        }
    }
    Ok(html! {
        section aria-labelledby="answers" {
            h2 #answers { (words.t("desk-report-answers")?) }
            dl.answers { @for row in given { (row) } }
            @if !silent.is_empty() {
                details {
                    summary { (words.with("desk-report-silent", &[("count", silent.len().into())])?) }
                    dl.answers { @for row in silent { (row) } }
                }
            }
        }
    })
}

fn recoded<'a>(sheet: &Sheet<'a>, question: &Question) -> Option<&'a Recoded> {
    let content = sheet.case.content.as_ref().ok()?;
    content
        .recoded
        .iter()
        .find(|one| one.question == question.code)
}

fn row(
    sheet: &Sheet<'_>,
    question: &Question,
    sent: &[String],
    recoded: Option<&Recoded>,
) -> Result<Markup, PublicError> {
    let words = sheet.words;
    let counts = recoded.map_or(sent, |recoded| &recoded.codes);
    Ok(html! {
        div {
            dt { (inert(question.label(sheet.lang))) }
            dd {
                @if let Some(recoded) = recoded {
                    p { (sheet.by("desk-report-counts-as", recoded.by)?) }
                    (list(sheet, question, counts)?)
                    p.hint { (words.t("desk-report-as-sent")?) }
                    div.original { (list(sheet, question, sent)?) }
                } @else {
                    (list(sheet, question, sent)?)
                }
                @if question.code != CONSENT {
                    details.recode {
                        summary { (words.t("desk-report-recode")?) }
                        (form(sheet, question, counts, recoded.is_some())?)
                    }
                }
            }
        }
    })
}

fn list(sheet: &Sheet<'_>, question: &Question, codes: &[String]) -> Result<Markup, PublicError> {
    let words = sheet.words;
    let mut lines = Vec::new();
    for code in codes {
        lines.push((code, meaning(words, question, code, sheet.lang)?));
    }
    Ok(html! {
        @if lines.is_empty() { p.hint { (words.t("desk-report-no-answer")?) } }
        ul {
            @for (code, meaning) in lines {
                li { code { (inert(code)) } " " (inert(&meaning)) }
            }
        }
    })
}

/// The label of an answer; months speak for themselves.
fn meaning(
    words: Words,
    question: &Question,
    code: &str,
    lang: Lang,
) -> Result<String, PublicError> {
    if let Some(choice) = question.choice(code) {
        return Ok(choice.label(lang).to_owned());
    }
    match (&question.kind, code) {
        (Kind::Month { .. }, OLDER) => words.t("form-when-older"),
        (Kind::Month { .. }, ONGOING) => words.t("form-when-ongoing"),
        _ => Ok(String::new()),
    }
}

fn form(
    sheet: &Sheet<'_>,
    question: &Question,
    counts: &[String],
    is_recoded: bool,
) -> Result<Markup, PublicError> {
    let words = sheet.words;
    let kind = match question.kind {
        Kind::Several { .. } => "checkbox",
        _ => "radio",
    };
    let mut choices = Vec::new();
    for choice in question.choices().iter().filter(|choice| !choice.off) {
        choices.push((choice.code.clone(), choice.label(sheet.lang).to_owned()));
    }
    let is_month = matches!(question.kind, Kind::Month { .. });
    if is_month {
        for (code, label) in [(OLDER, "form-when-older"), (ONGOING, "form-when-ongoing")] {
            choices.push((code.to_owned(), words.t(label)?));
        }
    }
    let month = counts
        .iter()
        .find(|code| !choices.iter().any(|(own, _)| own == *code));
    Ok(html! {
        form method="post" action=(sheet.to("recode")) {
            input type="hidden" name="question" value=(question.code);
            fieldset {
                legend { (words.t("desk-report-recode-to")?) }
                @if is_month {
                    label.choice { (words.t("desk-report-month")?) " "
                        input name="code" value=[month] pattern="[0-9]{4}-[0-9]{2}" placeholder="2026-01" size="8" inputmode="numeric" autocomplete="off";
                    }
                }
                @for (code, label) in &choices {
                    label.choice {
                        input type=(kind) name="code" value=(code) checked[counts.contains(code)];
                        span { (inert(label)) }
                    }
                }
                @if kind == "radio" {
                    label.choice {
                        input type="radio" name="code" value="" checked[counts.is_empty()];
                        span { (words.t("desk-report-no-answer")?) }
                    }
                }
            }
            p.line {
                button name="as" value="these" { (words.t("desk-report-recode-save")?) }
                @if is_recoded {
                    button name="as" value="sent" { (words.t("desk-report-recode-as-sent")?) }
                }
            }
        }
    })
}

/// `POST /report/{id}/recode`
pub(super) async fn recode(
    Path(id): Path<String>,
    Posted { mut open, fields }: Posted,
) -> Answered {
    let Some(sheet) = Sheet::of(&open, &id)? else {
        return open::nothing_here(open).await;
    };
    let (report, day) = (sheet.case.id, sheet.case.day);
    let question = fields.first("question").to_owned();
    let asked = sheet
        .report
        .as_ref()
        .and_then(|opened| Some((opened, sheet.desk.questionnaire(opened.questionnaire)?)));
    let codes: Option<BTreeSet<String>> = (fields.first("as") != "sent").then(|| {
        let codes = fields.all("code").map(str::trim);
        codes
            .filter(|code| !code.is_empty())
            .map(str::to_owned)
            .collect()
    });
    let refused = match (&asked, &codes) {
        (None, _) => Some(open.words.t("desk-report-no-questionnaire")?),
        (Some((opened, asked)), Some(codes)) => {
            let latest = latest_month(day);
            let fits = recoding::recode(&opened.answers, &question, codes, asked, latest);
            fits.err().map(|why| why.to_string())
        }
        (Some(_), None) => None,
    };
    drop(sheet);
    if let Some(why) = refused {
        open.refuse(&why)?;
    } else {
        let deed = Deed::Recode(Recode { question, codes });
        super::acts::done(&mut open, &[Act { report, deed }], "desk-report-did-recode")?;
    }
    Ok(open.back(&path(report)))
}
