//! The form that says what to export, and the list of what left so far.

use maud::{Markup, html};

use super::wish::{FORMATS, readable};
use crate::desk::acts::{Export, ExportForm, Roughly};
use crate::desk::export::ForWhom;
use crate::desk::inert::inert_line;
use crate::desk::workbench::inbox::{filter_fields, short, state_name};
use crate::desk::workbench::open::Open;
use crate::keys::public::{MemberId, Tier};
use crate::web::PublicError;

/// The form, as it was filled in last.
pub(super) fn form(open: &Open) -> Result<Markup, PublicError> {
    let words = open.words;
    Ok(html! {
        form.order method="post" action=(open.to("/exports")) {
            fieldset {
                legend { (words.t("desk-exports-which")?) }
                (which(open)?)
            }
            fieldset {
                legend { (words.t("desk-exports-for")?) }
                (for_whom(open)?)
            }
            fieldset {
                legend { (words.t("desk-exports-holds")?) }
                (holds(open)?)
            }
            fieldset {
                legend { (words.t("desk-exports-format")?) }
                (formats(open)?)
            }
            button.act { (words.t("desk-exports-look")?) }
        }
    })
}

fn which(open: &Open) -> Result<Markup, PublicError> {
    let (words, wish) = (open.words, &open.bench.wish);
    let mut states = Vec::new();
    for state in readable() {
        let is_on = wish.states.contains(&state);
        states.push((state.code(), words.t(state_name(state))?, is_on));
    }
    Ok(html! {
        p.hint { (words.t("desk-exports-which-how")?) }
        div.ticked {
            @for (code, name, is_on) in &states {
                label.choice {
                    input type="checkbox" name="states" value=(code) checked[*is_on];
                    span { (name) }
                }
            }
        }
        details.more open[wish.held.is_filtered() || !wish.held.typed.is_empty()] {
            summary { (words.t("desk-inbox-filters")?) }
            p {
                label for="search" { (words.t("desk-inbox-search")?) } " "
                input #search type="search" name="search" value=(*wish.held.typed)
                    autocomplete="off" autocapitalize="off" spellcheck="false";
            }
            (filter_fields(open, &wish.held)?)
        }
    })
}

fn for_whom(open: &Open) -> Result<Markup, PublicError> {
    let (words, wish) = (open.words, &open.bench.wish);
    let mut choices = Vec::new();
    for (who, code) in [(ForWhom::Network, "network"), (ForWhom::Partner, "partner")] {
        let (name, how) = (
            words.t(&format!("desk-exports-for-{code}"))?,
            words.t(&format!("desk-exports-for-{code}-how"))?,
        );
        choices.push((code, name, how, wish.for_whom == who));
    }
    Ok(html! {
        @for (code, name, how, is_on) in &choices {
            label.choice {
                input type="radio" name="for" value=(code) checked[*is_on];
                span { (name) " " span.hint { (how) } }
            }
        }
    })
}

fn holds(open: &Open) -> Result<Markup, PublicError> {
    let (words, wish) = (open.words, &open.bench.wish);
    let reads_words = open
        .bench
        .desk
        .seat()
        .is_ok_and(|seat| seat.tier.reads(Tier::Stories));
    Ok(html! {
        p { (words.t("desk-exports-answers")?) }
        label.choice {
            input type="checkbox" name="labels" value="yes" checked[wish.labels];
            span { (words.t("desk-exports-labels")?) }
        }
        @if reads_words {
            label.choice {
                input type="checkbox" name="words" value="yes" checked[wish.words];
                span {
                    (words.t("desk-exports-words")?) " "
                    span.hint { (words.t("desk-exports-words-how")?) }
                }
            }
        } @else {
            p.hint { (words.t("desk-exports-no-words")?) }
        }
    })
}

fn formats(open: &Open) -> Result<Markup, PublicError> {
    let (words, wish) = (open.words, &open.bench.wish);
    let mut choices = Vec::new();
    for (format, code) in FORMATS {
        let name = words.t(&format!("desk-exports-format-{code}"))?;
        choices.push((code, name, wish.format == format));
    }
    Ok(html! {
        @for (code, name, is_on) in &choices {
            label.choice {
                input type="radio" name="format" value=(code) checked[*is_on];
                span { (name) }
            }
        }
    })
}

/// What left so far, by whom, the newest first.
pub(super) fn so_far(open: &Open) -> Result<Markup, PublicError> {
    let words = open.words;
    let ledger = &open.bench.shelf.book().ledger;
    let mut lines = Vec::new();
    for (author, export) in ledger.exports().rev() {
        lines.push((line(open, author, export)?, export));
    }
    Ok(html! {
        section aria-labelledby="so-far" {
            h2 #so-far { (words.t("desk-exports-so-far")?) }
            p.hint { (words.t("desk-exports-so-far-how")?) }
            @if lines.is_empty() { p { (words.t("desk-exports-none")?) } }
            ol.left {
                @for (line, export) in &lines {
                    li {
                        (line)
                        @if let Some(report) = export.report() {
                            " " a href=(open.to(&format!("/report/{}", short(report)))) {
                                (words.with("desk-report-title", &[("id", short(report).into())])?)
                            }
                        }
                    }
                }
            }
        }
    })
}

fn line(open: &Open, author: MemberId, export: &Export) -> Result<String, PublicError> {
    let words = open.words;
    let format = match export.form {
        ExportForm::Csv => "csv",
        ExportForm::Xlsx => "xlsx",
        ExportForm::JsonLines => "jsonl",
        ExportForm::Parquet => "parquet",
        ExportForm::CaseFile(_) => "casefile",
        ExportForm::Passed(_) => "passed",
    };
    let reports = match export.reports {
        Roughly::UpToTen => "ten",
        Roughly::UpToAHundred => "hundred",
        Roughly::UpToAThousand => "thousand",
        Roughly::More => "more",
    };
    let with = if export.words { "words" } else { "answers" };
    let who = inert_line(&open.bench.desk.name_of(author));
    words.with(
        "desk-exports-left",
        &[
            ("day", export.day.to_string().into()),
            ("who", who.into()),
            ("format", format.into()),
            ("reports", reports.into()),
            ("with", with.into()),
        ],
    )
}
