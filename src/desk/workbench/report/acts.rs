//! Marks, who looks after a report, and whether there is anything left to do.

use std::collections::BTreeSet;

use axum::extract::Path;
use maud::{Markup, html};

use super::{Sheet, case, inert, path};
use crate::desk::acts::{Act, Deed, Evidence, Mark, Outcome, Tag};
use crate::desk::workbench::open::{self, Answered, Open, Posted};
use crate::keys::public::{MemberId, ReportId};
use crate::web::PublicError;

pub(super) fn panel(sheet: &Sheet<'_>) -> Result<Markup, PublicError> {
    let marks = sheet.shelf.book().ledger.marks(sheet.case.id);
    Ok(html! {
        (assigning(sheet)?)
        (tags(sheet, &marks)?)
        (boxes(sheet, &marks, "verified")?)
        (boxes(sheet, &marks, "outcome")?)
        (closing(sheet)?)
    })
}

fn assigning(sheet: &Sheet<'_>) -> Result<Markup, PublicError> {
    let words = sheet.words;
    let now = sheet.shelf.book().ledger.assigned_to(sheet.case.id);
    let me = sheet.desk.member().id();
    let members = sheet
        .desk
        .rosters()
        .map_err(super::internal)?
        .current()
        .members
        .iter();
    let mut people: Vec<(String, String, bool)> = members
        .map(|member| {
            let id = member.id();
            (id.to_string(), sheet.desk.name_of(id), now == Some(id))
        })
        .collect();
    people.sort_by_key(|(id, ..)| *id != me.to_string());
    Ok(html! {
        section aria-labelledby="assign" {
            h2 #assign { label for="to" { (words.t("desk-report-assign")?) } }
            form.line method="post" action=(sheet.to("assign")) {
                select #to name="to" {
                    option value="" { (words.t("desk-report-nobody")?) }
                    @for (id, name, selected) in people {
                        option value=(id) selected[selected] { (name) }
                    }
                }
                button { (words.t("desk-report-assign-save")?) }
                @if now != Some(me) {
                    button name="me" value="yes" data-key="m" { (words.t("desk-report-assign-me")?) }
                }
            }
        }
    })
}

fn tags(sheet: &Sheet<'_>, marks: &BTreeSet<&Mark>) -> Result<Markup, PublicError> {
    let words = sheet.words;
    let mut tags = Vec::new();
    for mark in marks {
        if let Mark::Tag(tag) = mark {
            let name = tag.to_string();
            let off = words.with("desk-report-tag-off", &[("tag", name.as_str().into())])?;
            tags.push((name, off));
        }
    }
    Ok(html! {
        section aria-labelledby="tags" {
            h2 #tags { (words.t("desk-report-tags")?) }
            @if !tags.is_empty() {
                form method="post" action=(sheet.to("tag")) {
                    ul.tags {
                        @for (tag, off) in &tags {
                            li { span { (inert(tag)) } button.quiet name="off" value=(tag) aria-label=(off) title=(off) { "×" } }
                        }
                    }
                }
            }
            form.line method="post" action=(sheet.to("tag")) {
                label.quiet for="tag" { (words.t("desk-report-tag-new")?) }
                input #tag name="on" size="12" maxlength="32" required autocomplete="off" dir="auto";
                button { (words.t("desk-report-tag-save")?) }
            }
            p.hint { (words.t("desk-report-tag-hint")?) }
        }
    })
}

/// The marks of one kind as boxes: their codes, names, and whether they are on.
fn boxes(
    sheet: &Sheet<'_>,
    marks: &BTreeSet<&Mark>,
    kind: &'static str,
) -> Result<Markup, PublicError> {
    let words = sheet.words;
    let mut rows = Vec::new();
    for (mark, code) in of_kind(kind) {
        let name = words.t(&format!("desk-report-{kind}-{code}"))?;
        rows.push((code, name, marks.contains(&mark)));
    }
    let any = rows.iter().any(|(_, _, on)| *on);
    Ok(html! {
        section {
            details open[any] {
                summary { h2 { (words.t(&format!("desk-report-{kind}"))?) } }
                form method="post" action=(sheet.to("marks")) {
                    fieldset {
                        legend.hint { (words.t(&format!("desk-report-{kind}-hint"))?) }
                        @for (code, name, on) in rows {
                            label.choice {
                                input type="checkbox" name="mark" value=(code) checked[on];
                                span { (name) }
                            }
                        }
                    }
                    button name="kind" value=(kind) { (words.t("desk-report-marks-save")?) }
                }
            }
        }
    })
}

fn closing(sheet: &Sheet<'_>) -> Result<Markup, PublicError> {
    let is_closed = sheet.shelf.book().ledger.is_closed(sheet.case.id);
    let (value, name) = if is_closed {
        ("no", "desk-report-reopen")
    } else {
        ("yes", "desk-report-close")
    };
    Ok(html! {
        section {
            form method="post" action=(sheet.to("close")) {
                button name="closed" value=(value) data-key="c" { (sheet.words.t(name)?) }
            }
        }
    })
}

/// The marks that a form of this kind holds, with their codes.
fn of_kind(kind: &str) -> Vec<(Mark, &'static str)> {
    match kind {
        "verified" => Evidence::ALL
            .map(|it| (Mark::Verified(it), it.code()))
            .to_vec(),
        "outcome" => Outcome::ALL
            .map(|it| (Mark::Outcome(it), it.code()))
            .to_vec(),
        _ => Vec::new(),
    }
}

/// Writes acts down and says so, or why not.
pub(super) fn done(open: &mut Open, acts: &[Act], said: &str) -> Result<(), PublicError> {
    let today = open.today;
    match open.bench.act(acts, today) {
        Ok(()) => {
            let said = open.words.t(said)?;
            open.done(said);
        }
        Err(why) => open.refuse(&why)?,
    }
    Ok(())
}

/// `POST /report/{id}/tag`
pub(super) async fn tag(Path(id): Path<String>, Posted { mut open, fields }: Posted) -> Answered {
    let Some(report) = case(&open.bench.shelf, &id).map(|case| case.id) else {
        return open::nothing_here(open).await;
    };
    let off = fields.first("off");
    let on = off.is_empty();
    let word = if on { fields.first("on").trim() } else { off };
    match word.parse::<Tag>() {
        Ok(tag) => {
            let mark = Mark::Tag(tag);
            let deed = Deed::Mark { mark, on };
            let said = if on {
                "desk-report-did-tag"
            } else {
                "desk-report-did-untag"
            };
            done(&mut open, &[Act { report, deed }], said)?;
        }
        Err(why) => open.refuse(&why)?,
    }
    Ok(open.back(&path(report)))
}

/// `POST /report/{id}/marks`: the boxes of one kind, as they are to be.
pub(super) async fn marks(Path(id): Path<String>, Posted { mut open, fields }: Posted) -> Answered {
    let Some(report) = case(&open.bench.shelf, &id).map(|case| case.id) else {
        return open::nothing_here(open).await;
    };
    let wanted: BTreeSet<&str> = fields.all("mark").collect();
    let acts = changes(&open, report, fields.first("kind"), &wanted);
    if acts.is_empty() {
        let why = open.words.t("desk-report-no-change")?;
        open.refuse(&why)?;
    } else {
        done(&mut open, &acts, "desk-report-did-mark")?;
    }
    Ok(open.back(&path(report)))
}

/// What has to be put on or taken off, so that the marks of a kind are as wanted.
fn changes(open: &Open, report: ReportId, kind: &str, wanted: &BTreeSet<&str>) -> Vec<Act> {
    let now = open.bench.shelf.book().ledger.marks(report);
    let marks = of_kind(kind).into_iter();
    let changed = marks.filter(|(mark, code)| now.contains(mark) != wanted.contains(code));
    changed
        .map(|(mark, code)| {
            let on = wanted.contains(code);
            let deed = Deed::Mark { mark, on };
            Act { report, deed }
        })
        .collect()
}

/// `POST /report/{id}/assign`
pub(super) async fn assign(
    Path(id): Path<String>,
    Posted { mut open, fields }: Posted,
) -> Answered {
    let Some(report) = case(&open.bench.shelf, &id).map(|case| case.id) else {
        return open::nothing_here(open).await;
    };
    let mine = fields.first("me") == "yes";
    let to: Option<MemberId> = if mine {
        Some(open.bench.desk.member().id())
    } else {
        let roster = open
            .bench
            .desk
            .rosters()
            .map_err(super::internal)?
            .current();
        let mut members = roster.members.iter().map(crate::keys::public::Member::id);
        members.find(|member| member.to_string() == fields.first("to"))
    };
    let deed = Deed::Assign(to);
    done(&mut open, &[Act { report, deed }], "desk-report-did-assign")?;
    Ok(open.back(&path(report)))
}

/// `POST /report/{id}/close`
pub(super) async fn close(Path(id): Path<String>, Posted { mut open, fields }: Posted) -> Answered {
    let Some(report) = case(&open.bench.shelf, &id).map(|case| case.id) else {
        return open::nothing_here(open).await;
    };
    let closed = fields.first("closed") == "yes";
    let said = if closed {
        "desk-report-did-close"
    } else {
        "desk-report-did-reopen"
    };
    let deed = Deed::Close(closed);
    done(&mut open, &[Act { report, deed }], said)?;
    Ok(open.back(&path(report)))
}
