//! Quotes beside figures: what is published, what would be, and the signatures.
//!
//! Nobody chooses here: the list is what the casebook gives. What is signed is what was shown, so the
//! form says by a hash what that was.

use axum::Router;
use axum::response::{IntoResponse as _, Response};
use axum::routing::{get, post};
use http::HeaderValue;
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use maud::{Markup, html};

use super::inbox::short;
use super::open::{Answered, Open, Posted, Words};
use super::upload::Uploaded;
use super::{Shared, alarms};
use crate::desk::publish::Published;
use crate::desk::quotes::{ApprovedQuote, Candidate, Due, NoQuotes, NotYet};
use crate::desk::reading::inert;
use crate::desk::{Desk, DeskError};
use crate::keys::public::{Hash, Note};
use crate::release::quotes::{Beside, LEAST_FIGURE, PublicText, VerifiedQuotes, newest};
use crate::release::{Labels, VerifiedRelease};
use crate::web::PublicError;

/// Where the list is.
const HERE: &str = "/statistics/quotes";

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/statistics/quotes", get(show))
        .route("/statistics/quotes/publish", post(publish))
        .route("/statistics/quotes/file", get(file))
        .route("/statistics/quotes/compare", post(compare))
}

/// Statements on their way from one analyst to another.
#[derive(Default)]
pub(super) struct Signatures {
    /// Another's, which says what this desk's casebook says.
    theirs: Option<Note>,
    /// What was signed here, and is wanted by others.
    signed: Option<Note>,
}

/// The way here from statistics.
pub(super) fn link(open: &Open) -> Result<Markup, PublicError> {
    Ok(html! { p { a href=(open.to(HERE)) { (open.words.t("desk-quotes-title")?) } } })
}

/// `GET /statistics/quotes`
async fn show(open: Open) -> Answered {
    let words = open.words;
    let title = words.t("desk-quotes-title")?;
    let least = [("least", LEAST_FIGURE.into())];
    let body = match due(&open) {
        Err(why) => html! {
            h1 { (title) }
            p.notice.refused { (words.with("desk-shell-refused", &[("why", words.why(&why)?.into())])?) }
        },
        Ok(due) => html! {
            h1 { (title) }
            p { (words.with("desk-quotes-lead", &least)?) }
            (standing(&due, words)?)
            (list(&open, &due)?)
            (sign(&open, &due)?)
            (held(&open, &due)?)
            (hand(&open)?)
        },
    };
    let back = words.t("desk-statistics-back")?;
    let body = html! { (body) p { a href=(open.to("/statistics")) { (back) } } };
    open.page(&title, &body)
}

fn due(open: &Open) -> Result<Due, NoQuotes> {
    let bench = &open.bench;
    bench.desk.quotes_due(&bench.shelf.book().ledger)
}

/// What was shown, so that nothing else is signed.
fn seen(due: &Due) -> String {
    let said = |quote: &&ApprovedQuote| {
        let Beside { question, code } = quote.illustrates();
        format!("{question} {code} {}", quote.text().as_str())
    };
    let mut shown: Vec<String> = due.approved().iter().map(said).collect();
    let before = due.published.as_ref().map(VerifiedQuotes::hash);
    shown.extend(before.map(|hash| hash.to_string()));
    Hash::of(shown.join("\0").as_bytes()).to_string()
}

fn standing(due: &Due, words: Words) -> Result<Markup, PublicError> {
    let said = match &due.published {
        None => words.t("desk-quotes-none")?,
        Some(published) => {
            let day = published.quotes().issued().to_string();
            let args = [("day", day.into()), ("count", due.standing().len().into())];
            words.with("desk-quotes-published", &args)?
        }
    };
    Ok(html! { p.much { (said) } })
}

/// What would be published, and what would not be any more.
fn list(open: &Open, due: &Due) -> Result<Markup, PublicError> {
    let words = open.words;
    let names = Names::of(open)?;
    let (approved, lost) = (due.approved(), due.lost());
    let mut would = Vec::new();
    for quote in &approved {
        let is_new = !due.standing().iter().any(|standing| quote.is(standing));
        let mark = is_new.then(|| words.t("desk-quotes-new")).transpose()?;
        would.push(names.one(quote.illustrates(), quote.text(), mark.as_deref()));
    }
    let lost = lost
        .iter()
        .map(|quote| names.one(quote.illustrates(), quote.text(), None));
    let lost: Vec<Markup> = lost.collect();
    Ok(html! {
        @if !lost.is_empty() {
            section.notice.refused aria-labelledby="lost" {
                h2 #lost { (words.t("desk-quotes-lost")?) }
                p { (words.t("desk-quotes-lost-why")?) }
                ol.letters { @for one in &lost { (one) } }
            }
        }
        section aria-labelledby="would" {
            h2 #would { (words.t("desk-quotes-would")?) }
            @if would.is_empty() { p.hint { (words.t("desk-quotes-nothing-may")?) } }
            ol.letters { @for one in &would { (one) } }
        }
    })
}

/// The button that signs what is listed, where that is anything else than what is published.
fn sign(open: &Open, due: &Due) -> Result<Markup, PublicError> {
    let words = open.words;
    if !due.is_due() {
        return Ok(html! { p.hint { (words.t("desk-quotes-same-as-published")?) } });
    }
    let is_theirs = open.bench.quotes.theirs.is_some();
    Ok(html! {
        form method="post" action=(open.to("/statistics/quotes/publish")) {
            @if is_theirs { p.notice { (words.t("desk-quotes-same")?) } }
            p.hint { (words.t("desk-quotes-seldom")?) }
            input type="hidden" name="seen" value=(seen(due));
            p {
                label { input type="checkbox" name="sure" value="yes"; " " (words.t("desk-quotes-sure")?) }
            }
            button { (words.t("desk-statistics-publish")?) }
        }
    })
}

/// What is approved, and why it is not among these.
fn held(open: &Open, due: &Due) -> Result<Markup, PublicError> {
    let words = open.words;
    let mut held = Vec::new();
    for Candidate { report, quote, .. } in &due.candidates {
        let Err(why) = quote else { continue };
        let args = [("least", LEAST_FIGURE.into())];
        held.push((*report, words.with(reason(*why), &args)?));
    }
    Ok(html! {
        @if !held.is_empty() {
            section aria-labelledby="held" {
                h2 #held { (words.t("desk-quotes-held")?) }
                ul {
                    @for (report, why) in &held {
                        li {
                            a href=(open.to(&format!("/report/{}", short(*report)))) { (short(*report)) }
                            ": " (why)
                        }
                    }
                }
            }
        }
    })
}

fn reason(why: NotYet) -> &'static str {
    match why {
        NotYet::NoPlace => "desk-quotes-no-place",
        NotYet::NotItsAnswer => "desk-quotes-not-its-answer",
        NotYet::NotCounted => "desk-quotes-not-counted",
        NotYet::TooFew => "desk-quotes-too-few",
        NotYet::NoWords | NotYet::Text(_) => "desk-quotes-text",
    }
}

/// What goes to another analyst, and what comes from one.
fn hand(open: &Open) -> Result<Markup, PublicError> {
    let words = open.words;
    Ok(html! {
        @if open.bench.quotes.signed.is_some() {
            p { a href=(open.to("/statistics/quotes/file")) { (words.t("desk-statistics-save")?) } }
        }
        section aria-labelledby="sign" {
            h2 #sign { (words.t("desk-statistics-sign")?) }
            p { (words.t("desk-quotes-sign-how")?) }
            form method="post" action=(open.to("/statistics/quotes/compare")) enctype="multipart/form-data" {
                p {
                    label for="note" { (words.t("desk-statistics-file")?) } " "
                    input #note type="file" name="note" required;
                }
                button { (words.t("desk-statistics-compare")?) }
            }
        }
    })
}

/// `POST /statistics/quotes/compare`
async fn compare(
    Uploaded {
        mut open, files, ..
    }: Uploaded,
) -> Answered {
    let Some(file) = files.into_iter().next() else {
        let text = open.words.t("desk-statistics-no-file")?;
        open.warn(text);
        return Ok(open.back(HERE));
    };
    let compared = Note::from_bytes(&file.bytes)
        .map_err(|_| NoQuotes::NotTheSame)
        .and_then(|note| {
            open.bench.desk.quotes_made_again(&due(&open)?, &note)?;
            Ok(note)
        });
    match compared {
        Ok(note) => open.bench.quotes.theirs = Some(note),
        Err(why) => open.refuse_why(&why)?,
    }
    Ok(open.back(HERE))
}

/// `POST /statistics/quotes/publish`
async fn publish(Posted { mut open, fields }: Posted) -> Answered {
    let refusal = if alarms::Waiting::of(&open.bench.desk).is_any() {
        Some("desk-statistics-alarm")
    } else if due(&open).map(|due| seen(&due)).ok().as_deref() != Some(fields.first("seen")) {
        Some("desk-statistics-changed")
    } else if fields.first("sure") != "yes" {
        Some("desk-quotes-not-sure")
    } else {
        None
    };
    if let Some(id) = refusal {
        let text = open.words.t(id)?;
        open.warn(text);
        return Ok(open.back(HERE));
    }
    let note = match signed(&mut open) {
        Ok(note) => note,
        Err(why) => {
            open.refuse_why(&why)?;
            return Ok(open.back(HERE));
        }
    };
    let sent = note.clone();
    let work = move |desk: &Desk| send(desk, &sent);
    let (mut open, sent) = match open.beside(work).await {
        Ok(done) => done,
        Err(shut) => return Ok(shut.into_response()),
    };
    match sent {
        Ok(done) => said(&mut open, note, done)?,
        Err(why) => open.refuse_why(&why)?,
    }
    Ok(open.back(HERE))
}

/// This analyst's own statement, or the other's with one more signature.
fn signed(open: &mut Open) -> Result<Note, NoQuotes> {
    let due = due(open)?;
    if let Some(mut note) = open.bench.quotes.theirs.take() {
        open.bench.desk.cosign_quotes(&due, &mut note)?;
        return Ok(note);
    }
    let mut rng = open.workbench.rng();
    let draft = open.bench.desk.draft_quotes(&due, open.today, &mut *rng)?;
    Ok(draft.note().clone())
}

fn send(desk: &Desk, note: &Note) -> Result<Published, NoQuotes> {
    let server = desk.server().map_err(DeskError::from)?;
    let key = desk.signing_key();
    desk.publish_quotes(&server.session(&key), note)
}

fn said(open: &mut Open, note: Note, done: Published) -> Result<(), PublicError> {
    let text = match done {
        Published::Public => {
            open.bench.quotes.signed = None;
            open.words.t("desk-quotes-did-publish")?
        }
        Published::Wants(more) => {
            open.bench.quotes.signed = Some(note);
            open.words
                .with("desk-statistics-wants", &[("count", more.into())])?
        }
    };
    open.say(text);
    Ok(())
}

/// `GET /statistics/quotes/file`: what was signed here, for another analyst.
async fn file(open: Open) -> Answered {
    let Some(note) = &open.bench.quotes.signed else {
        return Ok(open.back(HERE));
    };
    let mut response = Response::new(note.to_string().into());
    let headers = response.headers_mut();
    let kind = HeaderValue::from_static("application/octet-stream");
    headers.insert(CONTENT_TYPE, kind);
    let name = HeaderValue::from_static("attachment; filename=\"quotes.note\"");
    headers.insert(CONTENT_DISPOSITION, name);
    Ok(response)
}

/// What answers are called, as the newest release has it.
struct Names {
    releases: Vec<VerifiedRelease>,
    lang: &'static str,
}

impl Names {
    fn of(open: &Open) -> Result<Self, PublicError> {
        Ok(Self {
            releases: open.bench.desk.releases().map_err(PublicError::internal)?,
            lang: open.words.0.code(),
        })
    }

    fn answer(&self, beside: &Beside) -> String {
        let in_words = || {
            let release = newest(&self.releases)?;
            let table = release.table(&beside.question)?;
            let row = table.rows.iter().find(|row| row.code == beside.code)?;
            let named = |labels: &Labels| {
                let own = labels.get(self.lang);
                own.or_else(|| labels.get(release.languages.first()?))
                    .cloned()
            };
            Some(format!("{} {}", named(&table.label)?, named(&row.label)?))
        };
        in_words().unwrap_or_else(|| format!("{} {}", beside.question, beside.code))
    }

    fn one(&self, beside: &Beside, text: &PublicText, mark: Option<&str>) -> Markup {
        html! {
            li {
                p.hint { (self.answer(beside)) @if let Some(mark) = mark { " · " strong { (mark) } } }
                blockquote.words dir="auto" {
                    @for line in text.as_str().split('\n') { p dir="auto" { (inert(line)) } }
                }
            }
        }
    }
}
