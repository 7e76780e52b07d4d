//! The reporter's own words.

use maud::{Markup, html};

use super::Sheet;
use crate::desk::reading::{Flags, Kind, shown, spans};
use crate::keys::public::Tier;
use crate::text::Lang;
use crate::web::PublicError;

/// The words, or why there are none. What may distress is folded.
pub(super) fn panel(sheet: &Sheet<'_>, flags: &Flags) -> Result<Markup, PublicError> {
    let words = sheet.words;
    let Some(report) = &sheet.report else {
        return Ok(html! {});
    };
    let story = report.story.as_ref().map(|opened| &opened.story);
    let language = story.map_or("", |story| story.language().own_name());
    let marks = story.map_or(0, |story| spans(story.expose_text()).len());
    let gone = sheet.desk.destruction(sheet.case.period, Tier::Stories);
    let none = match gone.filter(|_| story.is_none()) {
        Some(gone) => words.with(
            "desk-report-story-destroyed",
            &[
                ("day", gone.on.to_string().into()),
                ("notice", i64::from(gone.notice).into()),
            ],
        )?,
        None => words.t("desk-report-answers-only")?,
    };
    Ok(html! {
        section.story aria-labelledby="story" {
            h2 #story { (words.t("desk-report-story")?) @if story.is_some() { " " span.hint { (language) } } }
            @match story {
                None => p.hint { (none) },
                Some(story) if story.expose_text().is_empty() => {
                    p.hint { (words.t("desk-report-no-words")?) }
                }
                Some(story) => {
                    @if marks > 0 {
                        input #marks type="checkbox" checked;
                        label for="marks" {
                            (words.with("desk-report-marks", &[("count", marks.into())])?)
                        }
                    }
                    (said(sheet, story.expose_text(), story.language(), !flags.distress.is_empty())?)
                }
            }
        }
    })
}

/// Foreign words, with what may name somebody marked; folded where they may distress.
pub(super) fn said(
    sheet: &Sheet<'_>,
    text: &str,
    language: Lang,
    folded: bool,
) -> Result<Markup, PublicError> {
    let words = sheet.words;
    let mut labels = Vec::new();
    for kind in Kind::ALL {
        labels.push((kind, words.t(&format!("desk-span-{}", kind.code()))?));
    }
    let label = |kind: Kind| {
        let found = labels.iter().find(|(own, _)| *own == kind);
        found.map_or_else(String::new, |(_, label)| label.clone())
    };
    let body = html! {
        blockquote.words lang=(language.code()) dir="auto" {
            (shown(text, &spans(text), &label))
        }
    };
    if !folded {
        return Ok(body);
    }
    Ok(html! {
        details.fold {
            summary data-key="o" { (words.t("desk-report-unfold")?) }
            (body)
        }
    })
}
