//! What analysts write for one another about a report.

use std::collections::BTreeSet;

use axum::extract::Path;
use maud::{Markup, html};

use super::{Sheet, acts, case, path, story, title};
use crate::desk::Desk;
use crate::desk::acts::{Act, Deed};
use crate::desk::words::{MOST_WORDS_BYTES, NoWords, ReadNote, Unreadable, Written};
use crate::desk::workbench::open::{self, Answered, Open, Posted, Words};
use crate::keys::public::{Hash, MemberId, ReportId};
use crate::text::Lang;
use crate::web::PublicError;

/// The notes, and the form for one more.
pub(super) fn panel(sheet: &Sheet<'_>) -> Result<Markup, PublicError> {
    let words = sheet.words;
    let reads_words = sheet.report.as_ref().is_some_and(|it| it.story.is_some());
    let mut notes = Vec::new();
    for note in sheet.desk.notes(&sheet.shelf.book().ledger, sheet.case.id) {
        notes.push(one(sheet, &note)?);
    }
    Ok(html! {
        section aria-labelledby="notes" {
            h2 #notes { (words.t("desk-words-notes")?) }
            @if notes.is_empty() { p.hint { (words.t("desk-words-no-notes")?) } }
            ol.letters { @for note in notes { (note) } }
            @if reads_words {
                details.reply {
                    summary data-key="n" { (words.t("desk-words-note-new")?) }
                    (form(words, &sheet.to("note"), "")?)
                }
            }
        }
    })
}

fn one(sheet: &Sheet<'_>, note: &ReadNote) -> Result<Markup, PublicError> {
    let words = sheet.words;
    let by = sheet.by("desk-words-note-by", note.author)?;
    let taken_back = note.taken_back.first();
    let taken_back = taken_back
        .map(|who| sheet.by("desk-words-taken-back", *who))
        .transpose()?;
    let text = match &note.text {
        Ok(text) => story::said(sheet, text.expose_text(), Lang::En, false)?,
        Err(why) => not_shown(words, *why)?,
    };
    Ok(html! {
        li {
            p.hint { (by) }
            @match taken_back {
                Some(taken_back) => p { (taken_back) },
                None => (text),
            }
            (take_back_form(sheet, note.id, note.author, &note.taken_back)?)
        }
    })
}

/// Why words are not shown.
pub(super) fn not_shown(words: Words, why: Unreadable) -> Result<Markup, PublicError> {
    let args = [("why", words.why(&why)?.into())];
    let text = words.with("desk-words-not-shown", &args)?;
    Ok(html! { p.hint { (text) } })
}

/// The button by which the author takes words back, or whoever did puts them there again.
pub(super) fn take_back_form(
    sheet: &Sheet<'_>,
    id: Hash,
    author: MemberId,
    taken_back: &BTreeSet<MemberId>,
) -> Result<Markup, PublicError> {
    let me = sheet.desk.member().id();
    let (on, name) = if taken_back.contains(&me) {
        ("no", "desk-words-put-back")
    } else if author == me && taken_back.is_empty() {
        ("yes", "desk-words-take-back")
    } else {
        return Ok(html! {});
    };
    Ok(html! {
        form.line method="post" action=(sheet.to("take-back")) {
            input type="hidden" name="words" value=(id);
            button.quiet name="on" value=(on) { (sheet.words.t(name)?) }
        }
    })
}

fn form(words: Words, to: &str, typed: &str) -> Result<Markup, PublicError> {
    Ok(html! {
        form method="post" action=(to) {
            label for="note-text" { (words.t("desk-words-note-text")?) }
            p.hint #note-careful { (words.t("desk-words-note-careful")?) }
            textarea #note-text name="text" rows="5" maxlength=(MOST_WORDS_BYTES) required dir="auto" aria-describedby="note-careful" autocomplete="off" { (typed) }
            button { (words.t("desk-words-note-save")?) }
        }
    })
}

/// `POST /report/{id}/note`
pub(super) async fn note(Path(id): Path<String>, Posted { mut open, fields }: Posted) -> Answered {
    let Some(report) = case(&open.bench.shelf, &id).map(|case| case.id) else {
        return open::nothing_here(open).await;
    };
    let typed = fields.first("text");
    let text = Written::new(typed);
    let today = open.today;
    let act = text.and_then(|text| open.bench.desk.write_note(report, &text, today));
    match act.and_then(|act| Ok(open.bench.act(&[act], today)?)) {
        Ok(()) => {
            let said = open.words.t("desk-words-did-note")?;
            open.say(said);
            Ok(open.back(&path(report)))
        }
        Err(why) => again(open, report, typed, &why),
    }
}

/// The form once more with what was typed, and what is in the way.
fn again(mut open: Open, report: ReportId, typed: &str, why: &NoWords) -> Answered {
    refuse(&mut open, why)?;
    let words = open.words;
    let title = title(words, report)?;
    let body = html! {
        h1 { (title) }
        h2 { (words.t("desk-words-note-new")?) }
        div.reply { (form(words, &open.to(&format!("{}/note", path(report))), typed)?) }
        p { a href=(open.to(&path(report))) { (words.t("desk-words-drop")?) } }
    };
    open.page(&title, &body)
}

/// Says why nothing was written down, with colleagues' names.
pub(super) fn refuse(open: &mut Open, why: &NoWords) -> Result<(), PublicError> {
    let by = |desk: &Desk, id: &str, who: MemberId| {
        open.words.with(id, &[("who", desk.name_of(who).into())])
    };
    let desk = &open.bench.desk;
    match why {
        NoWords::ConsentTakenBack(who) => {
            let why = by(desk, "desk-words-consent-gone", *who)?;
            open.refuse(&why)
        }
        NoWords::TakenBack(who) => {
            let why = by(desk, "desk-words-taken-back", *who)?;
            open.refuse(&why)
        }
        other => open.refuse_why(other),
    }
}

/// `POST /report/{id}/take-back`: a note or a quote.
pub(super) async fn take_back(
    Path(id): Path<String>,
    Posted { mut open, fields }: Posted,
) -> Answered {
    let Some(report) = case(&open.bench.shelf, &id).map(|case| case.id) else {
        return open::nothing_here(open).await;
    };
    let on = fields.first("on") == "yes";
    if let Ok(words) = fields.first("words").parse::<Hash>() {
        let deed = Deed::TakeBack { words, on };
        let said = if on {
            "desk-words-did-take-back"
        } else {
            "desk-words-did-put-back"
        };
        acts::done(&mut open, &[Act { report, deed }], said)?;
    }
    Ok(open.back(&path(report)))
}
