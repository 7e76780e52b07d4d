//! The page of one report: what was sent, what was said since, what was done with it, and all that
//! can be done.
//!
//! ```text
//!  heading, where it stands, what to know before reading
//!  story (folded where it may distress) · answers · files · letters and replies │ deciding, marks
//!  history of acts
//! ```
//!
//! Foreign words pass through [`crate::desk::reading`] and nothing else; files through [`files`].

use std::fmt::Write as _;

use axum::Router;
use axum::extract::Path;
use axum::routing::{get, post};
use maud::{Markup, html};

use super::Shared;
use super::inbox::short;
use super::open::{self, Answered, Open, Words};
use crate::desk::attachments::Attached;
use crate::desk::casebook::{Aside, Case, State};
use crate::desk::letters::Item;
use crate::desk::reading::{self, Flags};
use crate::desk::shelf::Shelf;
use crate::desk::{Desk, DeskError};
use crate::keys::public::{MemberId, ReportId};
use crate::seal::open::{OpenedReport, SetAside};
use crate::text::Lang;
use crate::web::PublicError;

mod acts;
mod alike;
mod answers;
mod ask;
mod beside;
mod casefile;
mod decide;
mod files;
mod history;
mod letters;
mod marked;
mod quotes;
mod reply;
mod story;
mod words;

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/report/{id}", get(show))
        .route("/report/{id}/decide", post(decide::decide))
        .route("/report/{id}/tag", post(acts::tag))
        .route("/report/{id}/marks", post(acts::marks))
        .route("/report/{id}/assign", post(acts::assign))
        .route("/report/{id}/close", post(acts::close))
        .route("/report/{id}/recode", post(answers::recode))
        .route("/report/{id}/reply", post(reply::reply))
        .route("/report/{id}/enough", post(ask::enough))
        .route("/report/{id}/note", post(words::note))
        .route("/report/{id}/quote", post(quotes::quote))
        .route("/report/{id}/view", post(quotes::view))
        .route("/report/{id}/no-quotes", post(quotes::no_quotes))
        .route("/report/{id}/take-back", post(words::take_back))
        .route(
            "/report/{id}/beside/{other}",
            get(alike::beside).post(alike::merge),
        )
        .route(
            "/report/{id}/casefile",
            get(casefile::choose).post(casefile::make),
        )
        .route("/report/{id}/fetch", post(files::fetch))
        .route("/report/{id}/picture/{number}", get(files::picture))
        .route(
            "/report/{id}/file/{number}",
            get(files::warning).post(files::save),
        )
}

/// What the parts of the page are made from.
struct Sheet<'a> {
    words: Words,
    /// The language of labels: the desk's, even where the page is not translated into it.
    lang: Lang,
    desk: &'a Desk,
    shelf: &'a Shelf,
    case: &'a Case,
    /// `None` where it does not open.
    report: Option<OpenedReport>,
    attached: Vec<Attached>,
    /// The page's address, with the bearer.
    here: String,
}

impl<'a> Sheet<'a> {
    /// `None` where there is no such report.
    fn of(open: &'a Open, id: &str) -> Result<Option<Self>, PublicError> {
        let (desk, shelf) = (&open.bench.desk, &open.bench.shelf);
        let Some(case) = case(shelf, id) else {
            return Ok(None);
        };
        let report = desk.open_report(case.day, case.id).map_err(internal)?.ok();
        let story = report.as_ref().and_then(|report| report.story.as_ref());
        let letters = shelf.mail().of(case.id);
        let attached = story.map(|story| desk.attached(story, case.period, letters));
        Ok(Some(Self {
            words: open.words,
            lang: open.words.0,
            desk,
            shelf,
            case,
            report,
            attached: attached.unwrap_or_default(),
            here: open.to(&path(case.id)),
        }))
    }

    fn letters(&self) -> &'a [Item] {
        self.shelf.mail().of(self.case.id)
    }

    /// Where a form of this page is sent.
    fn to(&self, what: &str) -> String {
        format!("{}/{what}", self.here)
    }

    /// A message with a colleague's name in it.
    fn by(&self, id: &str, who: MemberId) -> Result<String, PublicError> {
        let name = self.desk.name_of(who);
        self.words.with(id, &[("who", name.into())])
    }
}

/// `GET /report/{id}`
async fn show(Path(id): Path<String>, open: Open) -> Answered {
    let Some(sheet) = Sheet::of(&open, &id)? else {
        return open::nothing_here(open).await;
    };
    let title = title(open.words, sheet.case.id)?;
    let body = page(&open, &sheet, &title)?;
    open.page(&title, &body)
}

fn page(open: &Open, sheet: &Sheet<'_>, title: &str) -> Result<Markup, PublicError> {
    let flags = flags(sheet);
    Ok(html! {
        (steps(open, sheet)?)
        h1 { (title) }
        (stands(sheet)?)
        (warnings(sheet, &flags)?)
        div.sheet {
            div.said {
                (story::panel(sheet, &flags)?)
                (answers::panel(sheet)?)
                (files::panel(sheet, None)?)
                (letters::panel(sheet)?)
                (ask::panel(sheet)?)
                (words::panel(sheet)?)
                (quotes::panel(sheet)?)
                (alike::panel(sheet)?)
            }
            aside.done aria-label=(sheet.words.t("desk-report-acts")?) {
                (decide::panel(sheet)?)
                (acts::panel(sheet)?)
                (casefile::panel(sheet)?)
            }
        }
        (history::panel(sheet)?)
    })
}

/// What of answers and words should be known before reading.
fn flags(sheet: &Sheet<'_>) -> Flags {
    let Some(report) = &sheet.report else {
        return Flags::default();
    };
    let words = report.story.as_ref().map(|story| story.story.expose_text());
    let sent = Flags::of(&report.answers, words);
    // An analyst may have coded an answer otherwise; neither takes a warning away.
    match &sheet.case.content {
        Ok(content) => sent.and(&Flags::of(&content.answers, None)),
        Err(_) => sent,
    }
}

/// To the reports before and after this one.
fn steps(open: &Open, sheet: &Sheet<'_>) -> Result<Markup, PublicError> {
    let words = sheet.words;
    let (before, after) = open.bench.neighbours(sheet.case.id);
    Ok(html! {
        nav.steps aria-label=(words.t("desk-report-steps")?) {
            ul {
                li { a href=(open.to(open.bench.list())) data-key="u" { (words.t("desk-report-list")?) } }
                @if let Some(id) = before {
                    li { a href=(open.to(&path(id))) data-key="k" { (words.t("desk-report-before")?) } }
                }
                @if let Some(id) = after {
                    li { a href=(open.to(&path(id))) data-key="j" { (words.t("desk-report-after")?) } }
                }
            }
        }
    })
}

/// One line each: when it came, what was decided, who looks after it.
fn stands(sheet: &Sheet<'_>) -> Result<Markup, PublicError> {
    let (words, case) = (sheet.words, sheet.case);
    let ledger = &sheet.shelf.book().ledger;
    let arrived = words.with("desk-report-came", &[("day", case.day.to_string().into())])?;
    let assigned = ledger.assigned_to(case.id);
    let assigned = assigned
        .map(|who| sheet.by("desk-report-looked-after", who))
        .transpose()?;
    let aside = match &case.content {
        Err(Aside::Sealed(SetAside::OtherPeriod)) => Some(words.t("desk-report-aside-misfiled")?),
        Err(why) => Some(words.with("desk-report-aside", &[("why", why.to_string().into())])?),
        Ok(_) => None,
    };
    Ok(html! {
        p.stands {
            (arrived) " "
            strong { (decide::state(sheet)?) }
            @if let Some(assigned) = assigned { " " (assigned) }
            @if ledger.is_closed(case.id) { " " (words.t("desk-report-is-closed")?) }
            " " a href="#decide" data-key="d" { (words.t("desk-report-to-acts")?) }
        }
        @if let Some(why) = aside { p.notice.refused { (why) } }
        @if let State::Counted(cohort) = case.state {
            p.hint { (words.with("desk-report-counted-stays", &[("cohort", cohort.into())])?) }
        }
    })
}

/// What may distress and whom it may concern, before any of it is read.
fn warnings(sheet: &Sheet<'_>, flags: &Flags) -> Result<Markup, PublicError> {
    let words = sheet.words;
    let named = |prefix: &str, codes: Vec<&'static str>| -> Result<Vec<String>, PublicError> {
        codes
            .into_iter()
            .map(|code| words.t(&format!("{prefix}{code}")))
            .collect()
    };
    let tells = named(
        "desk-distress-",
        flags.distress.iter().map(|it| it.code()).collect(),
    )?;
    let minor = named(
        "desk-minor-",
        flags.minor.iter().map(|it| it.code()).collect(),
    )?;
    Ok(html! {
        @if !tells.is_empty() {
            div.flags {
                p { (words.t("desk-report-tells")?) }
                ul { @for one in &tells { li { (one) } } }
            }
        }
        @if !minor.is_empty() {
            div.flags.young {
                p { strong { (words.t("desk-report-minor")?) } }
                ul { @for one in &minor { li { (one) } } }
            }
        }
    })
}

/// The report's page, without the bearer.
fn path(id: ReportId) -> String {
    format!("/report/{}", short(id))
}

/// What stands on the page and in the browser's title: the number, never what was written.
fn title(words: Words, id: ReportId) -> Result<String, PublicError> {
    words.with("desk-report-title", &[("id", short(id).into())])
}

/// Something typed or sent that is short: a tag, a label. Nothing in it acts.
fn inert(text: &str) -> Markup {
    html! { bdi { (reading::inert(text)) } }
}

/// How large a file is, in the unit that people use.
fn size(words: Words, bytes: usize) -> Result<String, PublicError> {
    let mut number = String::new();
    let (id, tenths) = match bytes {
        ..1_000_000 => ("desk-report-kilobytes", bytes.div_ceil(100).max(1)),
        _ => ("desk-report-megabytes", bytes.div_ceil(100_000)),
    };
    let _ = write!(number, "{}.{}", tenths / 10, tenths % 10);
    words.with(id, &[("size", number.into())])
}

fn internal(error: DeskError) -> PublicError {
    PublicError::internal(error)
}

/// The report whose number begins so; `None` where none does, or several do.
pub(super) fn case<'a>(shelf: &'a Shelf, short: &str) -> Option<&'a Case> {
    if short.len() < 8 {
        return None;
    }
    let cases = shelf.book().cases.iter();
    let mut found = cases.filter(|case| case.id.to_string().starts_with(short));
    found.next().filter(|_| found.next().is_none())
}
