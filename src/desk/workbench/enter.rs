//! A report for somebody who asked an analyst or an outreach worker to send it.
//!
//! The questions of the form on one page, in the language of the desk's labels. What is refused
//! comes back as it was typed. The receipt is somebody else's: it is shown until it was handed over,
//! from memory, and is nowhere afterwards.

use axum::Router;
use axum::routing::{get, post};
use maud::{Markup, html};
use zeroize::Zeroizing;

use super::Shared;
use super::inbox::short;
use super::open::{self, Answered, Open, Posted, Words};
use crate::clock::Month;
use crate::desk::DeskError;
use crate::desk::elsewhere::enter::{Entry, NotEntered, ROLE, TAG, is_new, receipt};
use crate::desk::import::{Here, NoImport};
use crate::desk::recoding::CONSENT;
use crate::keys::public::{ReportId, Tier};
use crate::questionnaire::Questionnaire;
use crate::report::FieldError;
use crate::text::Lang;
use crate::web::{Fields, PublicError};

mod fields;

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/enter", get(show).post(take))
        .route("/enter/receipt", get(hand_over))
        .route("/enter/forget", post(forget))
}

/// A report that was entered, and its receipt, until that is handed over. Wiped when dropped.
pub(super) struct Entered {
    report: ReportId,
    receipt: Zeroizing<String>,
}

/// Why nothing was entered, and what that says of the form.
enum Refused {
    /// Of the whole of it, in the desk's words.
    Whole(String),
    /// The desk cannot file it.
    NotFiled(NoImport),
    /// The same answers are here.
    Here(ReportId),
    /// Of these fields.
    Fields(Vec<FieldError>),
    /// Of the question whether they agreed.
    NotAgreed,
    /// Of the question what they agreed to.
    NoConsent,
}

/// `GET /enter`
async fn show(open: Open) -> Answered {
    if open.bench.entered.is_some() {
        return Ok(open.back("/enter/receipt"));
    }
    page(open, &Fields::none(), None)
}

/// The form as it was filled in, and what is in the way.
fn page(open: Open, typed: &Fields, refused: Option<&Refused>) -> Answered {
    let words = open.words;
    let title = words.t("desk-shell-enter")?;
    let reads_words = open
        .bench
        .desk
        .seat()
        .is_ok_and(|seat| seat.tier.reads(Tier::Stories));
    let asked = open.bench.desk.asked_now(open.bench.shelf.book(), None);
    let body = html! {
        h1 { (title) }
        p { (words.t("desk-enter-what")?) }
        @match asked.filter(|_| reads_words) {
            Some(asked) => (form(&open, asked, typed, refused)?),
            None if reads_words => p.notice.refused { (words.t("desk-report-no-questionnaire")?) },
            None => p.notice.refused { (words.t("desk-enter-answers-only")?) },
        }
    };
    open.page(&title, &body)
}

fn form(
    open: &Open,
    asked: &Questionnaire,
    typed: &Fields,
    refused: Option<&Refused>,
) -> Result<Markup, PublicError> {
    let words = open.words;
    let lang = words.0;
    let wrong = refused.map_or_else(Vec::new, Refused::fields);
    let mut questions = Vec::new();
    for question in asked.questions().iter().filter(|it| it.code != ROLE.0) {
        let problem = wrong.iter().find(|error| error.field == question.code);
        questions.push(fields::question(words, lang, question, typed, problem)?);
    }
    Ok(html! {
        @if let Some(refused) = refused { (summary(open, asked, refused)?) }
        form.order.entry method="post" action=(open.to("/enter")) {
            fieldset {
                legend { (words.t("desk-enter-first")?) }
                p { (words.t("desk-enter-tell")?) }
                label.choice {
                    input #agreed type="checkbox" name="agreed" value="yes"
                        checked[typed.first("agreed") == "yes"]
                        aria-invalid=[matches!(refused, Some(Refused::NotAgreed)).then_some("true")];
                    span { (words.t("desk-enter-agreed")?) }
                }
            }
            @for question in questions { (question) }
            p.line {
                label for="language" { (words.t("desk-enter-language")?) }
                (languages(typed, open.bench.desk.settings().language))
            }
            p.hint { (words.t("desk-enter-then")?) }
            p.line {
                button.act name="again" value="no" { (words.t("desk-enter-send")?) }
                @if let Some(Refused::Here(_)) = refused {
                    button.warn name="again" value="yes" { (words.t("desk-enter-again")?) }
                }
            }
        }
    })
}

fn languages(typed: &Fields, lang: Lang) -> Markup {
    let chosen = typed.first("language").parse().unwrap_or(lang);
    html! {
        select #language name="language" {
            @for one in Lang::ALL {
                option value=(one.code()) lang=(one.code()) selected[one == chosen] { (one.own_name()) }
            }
        }
    }
}

/// What is in the way, with links to the fields.
fn summary(open: &Open, asked: &Questionnaire, why: &Refused) -> Result<Markup, PublicError> {
    let words = open.words;
    let lang = words.0;
    let mut lines = Vec::new();
    for error in why.fields() {
        let label = asked.question(&error.field);
        let label = label.map_or_else(String::new, |question| question.label(lang).to_owned());
        lines.push((error.field.clone(), label, fields::problem(words, &error)?));
    }
    Ok(html! {
        section.notice.refused role="alert" aria-labelledby="wrong" {
            h2 #wrong { (words.t("desk-enter-not-yet")?) }
            @match why {
                Refused::NotFiled(why) => p {
                    (words.with("desk-shell-refused", &[("why", words.why(why)?.into())])?)
                },
                Refused::Whole(why) => p { (why) },
                Refused::NotAgreed => p { a href="#agreed" { (words.t("desk-enter-not-agreed")?) } },
                Refused::Here(id) => p {
                    (words.t("desk-enter-here")?) " "
                    a href=(open.to(&format!("/report/{}", short(*id)))) {
                        (words.with("desk-report-title", &[("id", short(*id).into())])?)
                    }
                },
                Refused::NoConsent | Refused::Fields(_) => {},
            }
            ul {
                @for (field, label, problem) in &lines {
                    li { a href={ "#q-" (field) } { bdi { (label) } } " " (problem) }
                }
            }
        }
    })
}

impl Refused {
    fn fields(&self) -> Vec<FieldError> {
        match self {
            Self::Fields(errors) => errors.clone(),
            Self::NoConsent => vec![FieldError {
                field: CONSENT.to_owned(),
                problem: crate::report::Problem::Missing,
            }],
            Self::NotFiled(_) | Self::Whole(_) | Self::Here(_) | Self::NotAgreed => Vec::new(),
        }
    }
}

impl From<NotEntered> for Refused {
    fn from(why: NotEntered) -> Self {
        match why {
            NotEntered::NotAgreed => Self::NotAgreed,
            NotEntered::NoConsent => Self::NoConsent,
            NotEntered::Wrong(errors) => Self::Fields(errors),
            NotEntered::Here(id) => Self::Here(id),
            other => Self::Whole(other.to_string()),
        }
    }
}

impl From<NoImport> for Refused {
    fn from(why: NoImport) -> Self {
        Self::NotFiled(why)
    }
}

/// `POST /enter`
async fn take(Posted { mut open, fields }: Posted) -> Answered {
    if open.bench.entered.is_some() {
        return Ok(open.back("/enter/receipt"));
    }
    match enter(&mut open, &fields) {
        Ok((entered, after)) => {
            open.bench.entered = Some(entered);
            if let Err(why) = after {
                open.refuse(&why)?;
            }
            // The other analysts are to see it soon; this page does not wait for a network.
            open.workbench.start_sync(&open.bench);
            Ok(open.back("/enter/receipt"))
        }
        Err(why) => page(open, &fields, Some(&why)),
    }
}

/// Files the report. What fails once it is filed comes beside its receipt, which must reach its
/// reporter whatever happens.
fn enter(open: &mut Open, fields: &Fields) -> Result<(Entered, Result<(), DeskError>), Refused> {
    let today = open.today;
    let bench = &mut *open.bench;
    let (desk, book) = (&bench.desk, bench.shelf.book());
    let lang = desk.settings().language;
    let asked = desk.asked_now(book, None);
    let asked = asked.ok_or_else(|| Refused::from(NoImport::AnswersOnly))?;
    let mut entry = Entry::default();
    entry.agreed = fields.first("agreed") == "yes";
    entry.language = fields.first("language").parse().ok();
    for question in asked.questions() {
        for value in fields.all(&question.code).map(str::trim) {
            entry.answer(&question.code, value);
        }
    }
    let report = entry.report(asked, lang, Month::of(today))?;
    if fields.first("again") != "yes" {
        is_new(&report, book)?;
    }
    let mut rng = open.workbench.rng();
    let rng = &mut *rng;
    let receipt = receipt(&report, desk.network(), rng);
    let body = desk.seal_here(&report, asked, &receipt, today, rng);
    let body = body.map_err(NoImport::from)?;
    let file = desk.examine(&body, &Here::in_book(book), today)?;
    let report = file.id;
    desk.import(&[file], today).map_err(NoImport::from)?;
    let tag = TAG.parse().expect("our own tag is one");
    let after = desk.tag_origin(&[report], &tag, today);
    let after = after.and_then(|()| bench.shelf.refresh(&bench.desk));
    let entered = Entered {
        report,
        receipt: receipt.expose_grouped(),
    };
    Ok((entered, after))
}

/// `GET /enter/receipt`: again and again until it is handed over; then never.
async fn hand_over(open: Open) -> Answered {
    let words = open.words;
    let Some(entered) = &open.bench.entered else {
        return open::nothing_here(open).await;
    };
    let title = words.t("desk-enter-receipt")?;
    let body = html! {
        h1 { (title) }
        p { (words.with("desk-enter-done", &[("id", short(entered.report).into())])?) }
        p.receipt dir="ltr" { (*entered.receipt) }
        (how(words)?)
        form method="post" action=(open.to("/enter/forget")) {
            button.act { (words.t("desk-enter-forget")?) }
        }
    };
    open.page(&title, &body)
}

fn how(words: Words) -> Result<Markup, PublicError> {
    Ok(html! {
        ul {
            @for id in ["theirs", "copy", "lost", "lock"] {
                li { (words.t(&format!("desk-enter-receipt-{id}"))?) }
            }
        }
    })
}

/// `POST /enter/forget`
async fn forget(Posted { mut open, .. }: Posted) -> Answered {
    let Some(entered) = open.bench.entered.take() else {
        return Ok(open.back("/enter"));
    };
    let said = open.words.t("desk-enter-forgotten")?;
    open.say(said);
    Ok(open.back(&format!("/report/{}", short(entered.report))))
}
