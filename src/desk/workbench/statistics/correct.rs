//! Corrections of what is published: which tables go, whether words are taken anew, and why.
//!
//! What is drawn up here is looked at and signed like a first edition.

use axum::extract::Query;
use maud::{Markup, html};
use serde::Deserialize;

use super::Held;
use super::edition::own_name;
use super::look::Names;
use crate::desk::publish::NoRelease;
use crate::desk::revision::Correction;
use crate::desk::workbench::open::{Answered, Open, Posted};
use crate::release::{Labels, Release};
use crate::tally::TableName;
use crate::web::{Fields, PublicError};

/// The most characters of a reason.
const LONGEST_REASON: usize = 300;

/// Which release.
#[derive(Deserialize)]
pub(super) struct At {
    /// Its address: a cohort's number, or a year.
    of: String,
}

/// The ways to correct what stands published; nothing where nothing is.
pub(super) fn links(open: &Open) -> Result<Markup, PublicError> {
    let words = open.words;
    // Why they cannot be read, the cohort above says already.
    let standing = open.bench.desk.standing().unwrap_or_default();
    let mut links = Vec::new();
    for verified in &standing {
        let release = verified.release();
        let address = format!("/statistics/correct?of={}", release.address());
        links.push((open.to(&address), called(release, open)?));
    }
    Ok(html! {
        @if !links.is_empty() {
            section aria-labelledby="correct" {
                h2 #correct { (words.t("desk-correct-title")?) }
                p { (words.t("desk-correct-how")?) }
                ul { @for (to, called) in &links { li { a href=(to) { (called) } } } }
            }
        }
    })
}

/// What a release is called: its cohort or its year, and its days.
fn called(release: &Release, open: &Open) -> Result<String, PublicError> {
    let cohort = &release.cohort;
    let days = [
        ("label", cohort.label.clone().into()),
        ("from", cohort.from.to_string().into()),
        ("to", cohort.to.to_string().into()),
    ];
    let id = if release.sums.is_empty() {
        "desk-statistics-cohort"
    } else {
        "desk-statistics-year-days"
    };
    open.words.with(id, &days)
}

/// `GET /statistics/correct?of=2`
pub(super) async fn show(Query(at): Query<At>, open: Open) -> Answered {
    page(open, &at.of, &Fields::none())
}

/// `POST /statistics/correct`
pub(super) async fn draw_up(Posted { mut open, fields }: Posted) -> Answered {
    let address = fields.first("of").to_owned();
    let before = match open.bench.desk.newest_edition(&address) {
        Ok(before) => before,
        Err(why) => return refused(open, &why),
    };
    let Some(correction) = typed(&fields, before.release()) else {
        let text = open.words.t("desk-correct-no-reason")?;
        open.warn(text);
        return page(open, &address, &fields);
    };
    let of = address.clone();
    let work = tokio::task::spawn_blocking(move || {
        let desk = &open.bench.desk;
        let draft = desk.draft_revision(&of, &correction, open.today);
        let held = draft.and_then(|draft| Held::ours(desk, draft));
        (open, held)
    });
    let (mut open, drawn) = work.await.map_err(PublicError::internal)?;
    match drawn {
        Ok(held) => {
            // Figures that are under way would be laid over it.
            open.bench.release.job = None;
            open.bench.release.hold(held);
            Ok(open.back("/statistics/look"))
        }
        Err(why) => {
            open.refuse_why(&why)?;
            // With all that was typed.
            page(open, &address, &fields)
        }
    }
}

/// What was asked for; `None` where a reason is missing.
fn typed(fields: &Fields, before: &Release) -> Option<Correction> {
    let table = |name: &str| match name.split_once(".by.") {
        Some((question, by)) => TableName::crossed(question, by),
        None => TableName::one_way(name),
    };
    let reason = |code: &String| {
        let typed = fields.first(&format!("why-{code}")).trim();
        (!typed.is_empty()).then(|| (code.clone(), typed.to_owned()))
    };
    let reasons: Option<Labels> = before.languages.iter().map(reason).collect();
    Some(Correction {
        withdraw: fields.all("drop").map(table).collect(),
        words: fields.first("words") == "yes",
        reason: reasons?,
    })
}

fn page(open: Open, address: &str, fields: &Fields) -> Answered {
    let words = open.words;
    let before = match open.bench.desk.newest_edition(address) {
        Ok(before) => before,
        Err(why) => return refused(open, &why),
    };
    let release = before.release();
    let title = words.t("desk-correct-title")?;
    let version = release.questionnaire.parse().ok();
    let desk = &open.bench.desk;
    let asked = version.and_then(|version| desk.questionnaire(version));
    let names = Names { words, asked };
    let body = html! {
        h1 { (title) }
        p.much { (called(release, &open)?) }
        p { (words.t("desk-correct-how")?) }
        form.step method="post" action=(open.to("/statistics/correct")) {
            input type="hidden" name="of" value=(address);
            (tables(release, names, fields)?)
            label.choice {
                input type="checkbox" name="words" value="yes" checked[fields.first("words") == "yes"];
                span { (words.t("desk-correct-words")?) }
            }
            (reasons(release, names, fields)?)
            p { button { (words.t("desk-statistics-look")?) } }
        }
        p { a href=(open.to("/statistics")) { (words.t("desk-statistics-back")?) } }
    };
    open.page(&title, &body)
}

fn refused(mut open: Open, why: &NoRelease) -> Answered {
    open.refuse_why(why)?;
    Ok(open.back("/statistics"))
}

/// A box for each table.
fn tables(release: &Release, names: Names<'_>, fields: &Fields) -> Result<Markup, PublicError> {
    let words = names.words;
    let one_way = release.tables.iter();
    let one_way = one_way.map(|table| TableName::one_way(&table.question));
    let crossed = release.crossed.iter();
    let crossed = crossed.map(|table| TableName::crossed(&table.question, &table.by));
    let mut boxes = Vec::new();
    for name in one_way.chain(crossed) {
        let code = match &name.by {
            Some(by) => format!("{}.by.{by}", name.question),
            None => name.question.clone(),
        };
        let is_on = fields.all("drop").any(|dropped| dropped == code);
        boxes.push((code, names.table(&name)?, is_on));
    }
    Ok(html! {
        fieldset aria-describedby="with" {
            legend { (words.t("desk-correct-which")?) }
            p.hint #with { (words.t("desk-correct-with")?) }
            @for (code, called, is_on) in &boxes {
                label.choice {
                    input type="checkbox" name="drop" value=(code) checked[*is_on];
                    span { (called) }
                }
            }
        }
    })
}

/// A field for the reason in each language of the release.
fn reasons(release: &Release, names: Names<'_>, fields: &Fields) -> Result<Markup, PublicError> {
    let words = names.words;
    let mut asked = Vec::new();
    for code in &release.languages {
        let language = [("language", own_name(code).into())];
        let label = words.with("desk-correct-reason", &language)?;
        asked.push((code, format!("why-{code}"), label));
    }
    Ok(html! {
        p.hint #reason-how { (words.t("desk-correct-reason-how")?) }
        @for (code, field, label) in &asked {
            label for=(field) { (label) }
            input id=(field) type="text" name=(field) value=(fields.first(field)) lang=(code)
                dir="auto" required maxlength=(LONGEST_REASON) autocomplete="off"
                aria-describedby="reason-how";
        }
    })
}
