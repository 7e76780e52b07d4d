//! The reports of one page.

use maud::{Markup, html};

use super::short;
use super::views::state_name;
use crate::desk::acts::Mark;
use crate::desk::casebook::{Case, Content};
use crate::desk::inert::inert_line;
use crate::desk::letters::{Answered, Awaits};
use crate::desk::reading::Flags;
use crate::desk::shelf::Wanted;
use crate::desk::workbench::open::Open;
use crate::keys::public::ReportId;
use crate::web::PublicError;

/// How many kinds of harm a row names; how many more there are, it says.
const KINDS: usize = 3;

/// What a row shows besides number and state.
struct Row {
    what: String,
    area: String,
    /// Short words, and what sets them apart.
    chips: Vec<(String, &'static str)>,
}

/// The rows.
pub(super) fn list(
    open: &Open,
    ids: &[ReportId],
    is_selected: bool,
) -> Result<Markup, PublicError> {
    let shelf = &open.bench.shelf;
    let mut rows = Vec::new();
    for case in ids.iter().filter_map(|id| shelf.case(*id)) {
        rows.push((case, row(open, case)?));
    }
    let select = |id: &str| {
        open.words
            .with("desk-inbox-select", &[("id", id.to_owned().into())])
    };
    Ok(html! {
        ol.rows {
            @for (case, row) in &rows {
                @let id = short(case.id);
                li data-row {
                    label.tick {
                        input type="checkbox" name="id" value=(case.id) checked[is_selected]
                            aria-label=(select(&id)?);
                    }
                    a href=(open.to(&format!("/report/{id}"))) {
                        span.id { (id) } " " span.what { (row.what) }
                    }
                    p.about {
                        span.day { (case.day) }
                        @if !row.area.is_empty() { " " span { (row.area) } }
                        @for (chip, kind) in &row.chips { " " span.chip.(kind) { (chip) } }
                    }
                    @let state = Wanted::of(case.state);
                    span.state.(state.code()) { (open.words.t(state_name(state))?) }
                }
            }
        }
    })
}

fn row(open: &Open, case: &Case) -> Result<Row, PublicError> {
    let mut row = match &case.content {
        Ok(content) => Row {
            what: what(open, content)?,
            area: labels(open, content, "area").join(", "),
            chips: of_content(open, case, content)?,
        },
        Err(aside) => Row {
            what: aside.to_string(),
            area: String::new(),
            chips: Vec::new(),
        },
    };
    let words = open.words;
    match open.bench.shelf.mail().awaits(case.id) {
        Awaits::No => {}
        Awaits::Perhaps => row.chips.push((words.t("desk-inbox-may-wait")?, "wait")),
        Awaits::Yes => row.chips.push((words.t("desk-inbox-waits")?, "wait")),
    }
    let ledger = &open.bench.shelf.book().ledger;
    if let Some(asked) = open.bench.shelf.mail().asked(ledger, case.id) {
        let wrote = asked.since.is_some_and(|(_, wrote)| wrote == Answered::Yes);
        let (id, kind) = if wrote {
            ("desk-inbox-asked-answered", "wait")
        } else {
            ("desk-inbox-asked", "plain")
        };
        row.chips.push((words.t(id)?, kind));
    }
    if let Some(who) = ledger.assigned_to(case.id) {
        row.chips.push((open.bench.desk.name_of(who), "who"));
    }
    for mark in ledger.marks(case.id) {
        if let Mark::Tag(tag) = mark {
            row.chips.push((format!("#{tag}"), "tag"));
        }
    }
    Ok(row)
}

fn of_content(
    open: &Open,
    case: &Case,
    content: &Content,
) -> Result<Vec<(String, &'static str)>, PublicError> {
    let words = open.words;
    let mut chips = Vec::new();
    // Which kinds they are, the report says to whoever wants to know.
    let flags = flags(open, case, content);
    if !flags.minor.is_empty() {
        chips.push((words.t("desk-inbox-minor")?, "flag"));
    }
    if !flags.distress.is_empty() {
        chips.push((words.t("desk-inbox-distress")?, "flag"));
    }
    if let Some(story) = &content.story {
        if story.is_empty {
            chips.push((words.t("desk-inbox-no-words")?, "plain"));
        }
        if story.attachments > 0 {
            let args = [("count", story.attachments.into())];
            chips.push((words.with("desk-inbox-files", &args)?, "plain"));
        }
        if story.language != words.0 {
            chips.push((story.language.own_name().to_owned(), "plain"));
        }
    }
    Ok(chips)
}

/// What should be known before reading. The words are opened for it, and dropped again: fifty of
/// them take some milliseconds.
fn flags(open: &Open, case: &Case, content: &Content) -> Flags {
    let has_words = content.story.is_some_and(|story| !story.is_empty);
    let opened = has_words
        .then(|| open.bench.desk.open_report(case.day, case.id).ok()?.ok())
        .flatten();
    let words = opened.as_ref().and_then(|opened| opened.story.as_ref());
    let words = words.map(|opened| opened.story.expose_text());
    Flags::of(&content.answers, words)
}

fn what(open: &Open, content: &Content) -> Result<String, PublicError> {
    let labels = labels(open, content, "what");
    let more = labels.len().saturating_sub(KINDS);
    let named = labels[..labels.len() - more].join(" · ");
    if more == 0 {
        return Ok(named);
    }
    let args = [("named", named.into()), ("more", more.into())];
    open.words.with("desk-inbox-what-and-more", &args)
}

/// The labels of what was answered, or the codes where the desk does not know them.
fn labels(open: &Open, content: &Content, question: &str) -> Vec<String> {
    let asked = open.bench.desk.questionnaire(content.questionnaire);
    let asked = asked.and_then(|questionnaire| questionnaire.question(question));
    let codes = content.answers.expose_coded().get(question);
    let label = |code: &String| {
        let choice = asked.and_then(|asked| asked.choice(code));
        choice.map_or_else(
            || inert_line(code),
            |choice| choice.label(open.words.0).to_owned(),
        )
    };
    codes.into_iter().flatten().map(label).collect()
}
