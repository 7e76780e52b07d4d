//! Beside which figure a quote may stand: whoever approves it chooses among the report's own answers.

use maud::{Markup, html};

use super::Sheet;
use crate::desk::words::ReadQuote;
use crate::release::quotes::{Beside, LEAST_FIGURE, newest};
use crate::seal::open::OpenedReport;
use crate::web::PublicError;

/// The choice, and what to think of before it.
pub(super) fn choice(sheet: &Sheet<'_>, quote: &ReadQuote) -> Result<Markup, PublicError> {
    let (words, id) = (sheet.words, sheet.case.id);
    let Some(report) = &sheet.report else {
        return Ok(html! {});
    };
    let ledger = &sheet.shelf.book().ledger;
    let releases = sheet.desk.releases().unwrap_or_default();
    let newest = newest(&releases);
    let mut places = Vec::new();
    for beside in sheet.desk.may_illustrate(ledger, (id, report)) {
        let mut label = named(sheet, report, &beside);
        if newest.is_none_or(|newest| !beside.stands(newest)) {
            label = words.with("desk-words-beside-few", &[("answer", label.into())])?;
        }
        let chosen = quote.beside.as_ref() == Some(&beside);
        places.push((
            format!("{}={}", beside.question, beside.code),
            label,
            chosen,
        ));
    }
    let name = format!("beside-{}", quote.id);
    let least = [("least", LEAST_FIGURE.into())];
    Ok(html! {
        @if !places.is_empty() {
            p {
                label for=(name) { (words.t("desk-words-beside-which")?) } " "
                select #(name) name="beside" {
                    option value="" { (words.t("desk-words-beside-none")?) }
                    @for (value, label, chosen) in &places {
                        option value=(value) selected[*chosen] { (label) }
                    }
                }
            }
            p.hint { (words.with("desk-words-beside-careful", &least)?) }
        }
    })
}

/// Beside which figure an approved quote is to stand.
pub(super) fn chosen(sheet: &Sheet<'_>, quote: &ReadQuote) -> Result<Markup, PublicError> {
    let (Some(beside), Some(report)) = (&quote.beside, &sheet.report) else {
        return Ok(html! {});
    };
    let answer = named(sheet, report, beside);
    let said = sheet
        .words
        .with("desk-words-beside-now", &[("answer", answer.into())])?;
    Ok(html! { p.hint { (said) } })
}

/// What a form said.
pub(super) fn typed(text: &str) -> Option<Beside> {
    let (question, code) = text.split_once('=')?;
    Some(Beside {
        question: question.to_owned(),
        code: code.to_owned(),
    })
}

/// The question and the answer in words.
fn named(sheet: &Sheet<'_>, report: &OpenedReport, beside: &Beside) -> String {
    let asked = sheet.desk.questionnaire(report.questionnaire);
    let question = asked.and_then(|asked| asked.question(&beside.question));
    let choice = question.and_then(|question| question.choice(&beside.code));
    match (question, choice) {
        (Some(question), Some(choice)) => {
            format!(
                "{} {}",
                question.label(sheet.lang),
                choice.label(sheet.lang)
            )
        }
        _ => format!("{} {}", beside.question, beside.code),
    }
}
