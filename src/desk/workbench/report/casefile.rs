//! The case file of a report: what of the words is in it, what is blacked out, and how it leaves.
//!
//! Nothing is kept between the pages: the preview's form sends the same choices once more.

use axum::extract::Path;
use axum::response::Response;
use maud::{Markup, html};

use super::marked::{Marked, hidden, marked};
use super::reading::inert;
use super::{Sheet, path, quotes, story};
use crate::desk::DeskError;
use crate::desk::export::casefile::{NoCaseFile, Words, pieces, places_of};
use crate::desk::export::{Written, named_alone};
use crate::desk::inert::inert_line;
use crate::desk::recoding::is_quotable;
use crate::desk::workbench::inbox::short;
use crate::desk::workbench::leaving::{self, FOLDER, NoPlace, Place};
use crate::desk::workbench::open::{self, Answered, Open, Posted};
use crate::text::Lang;
use crate::web::{Fields, PublicError};

/// The link to it, for a report that can be read.
pub(super) fn panel(sheet: &Sheet<'_>) -> Result<Markup, PublicError> {
    let words = sheet.words;
    Ok(html! {
        @if sheet.report.is_some() {
            section aria-labelledby="casefile" {
                h2 #casefile { (words.t("desk-leaving-casefile")?) }
                p.hint { (words.t("desk-leaving-casefile-what")?) }
                p { a href=(sheet.to("casefile")) { (words.t("desk-leaving-casefile-make")?) } }
            }
        }
    })
}

/// What of the words is wanted.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Which {
    Without,
    Redacted,
    Whole,
}

impl Which {
    const ALL: [(Self, &str); 3] = [
        (Self::Without, "none"),
        (Self::Redacted, "redacted"),
        (Self::Whole, "whole"),
    ];

    fn code(self) -> &'static str {
        let found = Self::ALL.into_iter().find(|(one, _)| *one == self);
        found.map_or("none", |(_, code)| code)
    }
}

/// What the form says.
struct Choice<'f> {
    which: Which,
    /// Places in the list of what is marked.
    ticked: Vec<usize>,
    /// What was typed to be blacked out, a word or a name a line.
    typed: &'f str,
}

impl<'f> Choice<'f> {
    fn of(fields: &'f Fields) -> Self {
        let named = Which::ALL
            .into_iter()
            .find(|(_, code)| *code == fields.first("words"));
        Self {
            which: named.map_or(Which::Without, |(which, _)| which),
            ticked: fields
                .all("hide")
                .filter_map(|at| at.parse().ok())
                .collect(),
            typed: fields.first("more"),
        }
    }

    /// Coded answers only; were words wanted, all that is marked would be blacked out.
    fn at_first(text: &str) -> Self {
        Self {
            which: Which::Without,
            ticked: (0..marked(text).len()).collect(),
            typed: "",
        }
    }

    fn lines(&self) -> Vec<&'f str> {
        let lines = self.typed.lines().map(str::trim);
        lines.filter(|line| !line.is_empty()).collect()
    }

    fn words(&self, text: &str) -> Words {
        match self.which {
            Which::Without => Words::Without,
            Which::Whole => Words::Whole,
            Which::Redacted => {
                let marked = marked(text);
                let ticked = self.ticked.iter().filter_map(|at| marked.get(*at));
                let chosen: Vec<&Marked<'_>> = ticked.collect();
                Words::Hiding(hidden(text, &chosen, &self.lines()))
            }
        }
    }
}

/// `GET /report/{id}/casefile`
pub(super) async fn choose(Path(id): Path<String>, open: Open) -> Answered {
    let Some(sheet) = Sheet::of(&open, &id)? else {
        return open::nothing_here(open).await;
    };
    let at_first = Choice::at_first(text(&sheet));
    let (title, body) = form(&sheet, &at_first)?;
    drop(sheet);
    open.page(&title, &body)
}

/// `POST /report/{id}/casefile`
pub(super) async fn make(Path(id): Path<String>, Posted { mut open, fields }: Posted) -> Answered {
    let Some(sheet) = Sheet::of(&open, &id)? else {
        return open::nothing_here(open).await;
    };
    let choice = Choice::of(&fields);
    match fields.first("do") {
        "take" => {
            let report = sheet.case.id;
            let (day, words) = (sheet.case.day, choice.words(text(&sheet)));
            drop(sheet);
            fields.first(FOLDER).clone_into(&mut open.bench.folder);
            let download = fields.first("road") == "download";
            match leave(&mut open, (day, report), &words, download) {
                Ok(Left::Download(response)) => return Ok(response),
                Ok(Left::Saved(place)) => {
                    let said = place.said(open.words)?;
                    open.say(said);
                    return Ok(open.back(&path(report)));
                }
                Err(NotLeft::Place(why)) => why.tell(&mut open)?,
                Err(NotLeft::CaseFile(why)) => open.refuse(&why)?,
            }
            look(open, &id, &choice)
        }
        "change" => {
            let (title, body) = form(&sheet, &choice)?;
            drop(sheet);
            open.page(&title, &body)
        }
        _ => {
            drop(sheet);
            look(open, &id, &choice)
        }
    }
}

fn text<'a>(sheet: &'a Sheet<'_>) -> &'a str {
    sheet.report.as_ref().map_or("", quotes::text_of)
}

fn title(sheet: &Sheet<'_>) -> Result<String, PublicError> {
    let id = short(sheet.case.id);
    sheet
        .words
        .with("desk-casefile-title", &[("report", id.into())])
}

/// Why there are no words to choose, if that is so.
fn no_words(sheet: &Sheet<'_>) -> Result<Option<String>, PublicError> {
    let words = sheet.words;
    let story = sheet
        .report
        .as_ref()
        .and_then(|report| report.story.as_ref());
    let agreed = sheet
        .report
        .as_ref()
        .is_some_and(|it| is_quotable(&it.answers));
    Ok(match story {
        None => Some(words.t("desk-report-answers-only")?),
        Some(_) if text(sheet).is_empty() => Some(words.t("desk-report-no-words")?),
        Some(_) if !agreed => Some(words.t("desk-words-no-consent")?),
        Some(_) => None,
    })
}

fn form(sheet: &Sheet<'_>, choice: &Choice<'_>) -> Result<(String, Markup), PublicError> {
    let (words, title) = (sheet.words, title(sheet)?);
    let no_words = no_words(sheet)?;
    let mut ways = Vec::new();
    for (which, code) in Which::ALL {
        let name = words.t(&format!("desk-leaving-words-{code}"))?;
        ways.push((which, code, name));
    }
    let body = html! {
        h1 { (title) }
        p { (words.t("desk-leaving-casefile-what")?) }
        form.order method="post" action=(sheet.to("casefile")) {
            @if let Some(why) = &no_words {
                p.notice { (why) }
                input type="hidden" name="words" value="none";
            } @else {
                fieldset {
                    legend { (words.t("desk-report-story")?) }
                    @for (which, code, name) in &ways {
                        label.choice {
                            input type="radio" name="words" value=(code) checked[choice.which == *which];
                            span { (name) }
                        }
                    }
                }
                (to_hide(sheet, choice)?)
            }
            button.act name="do" value="look" { (words.t("desk-leaving-look")?) }
        }
        p { a href=(sheet.here) { (words.t("desk-file-back")?) } }
    };
    Ok((title, body))
}

/// What is marked, ticked to be blacked out, and room for more.
fn to_hide(sheet: &Sheet<'_>, choice: &Choice<'_>) -> Result<Markup, PublicError> {
    let (words, text) = (sheet.words, text(sheet));
    let language = sheet
        .report
        .as_ref()
        .and_then(|report| report.story.as_ref());
    let language = language.map_or(Lang::En, |opened| opened.story.language());
    let mut marks = Vec::new();
    for (at, one) in marked(text).into_iter().enumerate() {
        let kind = words.t(&format!("desk-span-{}", one.kind.code()))?;
        marks.push((at, one, kind, choice.ticked.contains(&at)));
    }
    Ok(html! {
        (story::said(sheet, text, language, false)?)
        fieldset {
            legend { (words.t("desk-leaving-hide")?) }
            p.hint { (words.t("desk-leaving-hide-how")?) }
            @for (at, one, kind, is_on) in &marks {
                label.choice {
                    input type="checkbox" name="hide" value=(at) checked[*is_on];
                    span { bdi { (inert(one.text)) } " " span.hint { (kind) } }
                }
            }
            @if marks.is_empty() { p { (words.t("desk-leaving-hide-nothing")?) } }
        }
        p.reply {
            label for="more" { (words.t("desk-leaving-hide-more")?) }
            textarea #more name="more" rows="4" dir="auto" autocomplete="off" spellcheck="false"
                maxlength="8000" { (choice.typed) }
        }
    })
}

/// The words as they would stand there, how it must be kept, and the buttons.
fn look(open: Open, id: &str, choice: &Choice<'_>) -> Answered {
    let Some(sheet) = Sheet::of(&open, id)? else {
        return Err(PublicError::not_found());
    };
    let (words, title) = (sheet.words, title(&sheet)?);
    let shown = shown(&sheet, choice)?;
    let body = html! {
        h1 { (title) }
        (shown)
        p { (words.t("desk-casefile-not-here")?) }
        (leaving::keep(words)?)
        form method="post" action=(sheet.to("casefile")) {
            input type="hidden" name="words" value=(choice.which.code());
            @for at in &choice.ticked { input type="hidden" name="hide" value=(at); }
            textarea hidden name="more" { (choice.typed) }
            input type="hidden" name="do" value="take";
            (leaving::roads(&open, true)?)
        }
        form.line method="post" action=(sheet.to("casefile")) {
            input type="hidden" name="words" value=(choice.which.code());
            @for at in &choice.ticked { input type="hidden" name="hide" value=(at); }
            textarea hidden name="more" { (choice.typed) }
            button name="do" value="change" { (words.t("desk-words-change")?) }
            a href=(sheet.here) { (words.t("desk-file-back")?) }
        }
    };
    drop(sheet);
    open.page(&title, &body)
}

fn shown(sheet: &Sheet<'_>, choice: &Choice<'_>) -> Result<Markup, PublicError> {
    let (words, text) = (sheet.words, text(sheet));
    let places = match choice.words(text) {
        Words::Without => {
            return Ok(html! { p.notice { (words.t("desk-casefile-words-left-out")?) } });
        }
        Words::Whole => Vec::new(),
        Words::Hiding(places) => places,
    };
    let hidden = words.t("desk-casefile-hidden")?;
    let lines = choice.lines();
    let nowhere = lines
        .into_iter()
        .filter(|line| places_of(text, &[line]).is_empty());
    let nowhere: Vec<&str> = nowhere.collect();
    let note = if places.is_empty() {
        "desk-casefile-not-redacted"
    } else {
        "desk-leaving-read-it"
    };
    Ok(html! {
        p.notice.refused { (words.t(note)?) }
        @if !nowhere.is_empty() {
            p { (words.t("desk-leaving-nowhere")?) }
            ul { @for line in nowhere { li { bdi { (inert(line)) } } } }
        }
        blockquote.words dir="auto" {
            @for piece in pieces(text, &places) {
                @match piece {
                    Some(kept) => (quotes::broken(kept)),
                    None => span.blacked role="img" aria-label=(hidden) {},
                }
            }
        }
    })
}

enum Left {
    Saved(Place),
    Download(Response),
}

/// Why nothing left.
#[derive(Debug, thiserror::Error)]
enum NotLeft {
    #[error(transparent)]
    Place(#[from] NoPlace),
    #[error("{}", inert_line(&.0.to_string()))]
    CaseFile(#[from] NoCaseFile),
}

impl From<DeskError> for NotLeft {
    fn from(why: DeskError) -> Self {
        Self::CaseFile(why.into())
    }
}

fn leave(
    open: &mut Open,
    (day, report): (crate::clock::Date, crate::keys::public::ReportId),
    words: &Words,
    download: bool,
) -> Result<Left, NotLeft> {
    let today = open.today;
    let name = named_alone(
        &open.bench.desk,
        &format!("case-file-{}-{today}", short(report)),
    );
    let place = if download {
        None
    } else {
        Some(Place::find(open, &open.bench.folder, (&name, ".html"))?)
    };
    let bench = &mut *open.bench;
    let ledger = &bench.shelf.book().ledger;
    let made = bench.desk.case_file((ledger, day, report), words, today)?;
    // Before the file: one that nobody hears of is worse than an act about none.
    bench.shelf.note_export(&bench.desk, made.act, today)?;
    let page = zeroize::Zeroizing::new(made.html.as_bytes().to_vec());
    match place {
        None => Ok(Left::Download(leaving::download(
            &page,
            &format!("{name}.html"),
        ))),
        Some(place) => {
            place.fill(&Written::File(page))?;
            Ok(Left::Saved(place))
        }
    }
}
