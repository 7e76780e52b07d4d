//! What the script on a reporter's phone works with: the questions' rules, the network's signed
//! notices and the words of one language. `browser/src/core/kit.ts` says the same in TypeScript.
//!
//! Nothing in it is secret, and nothing in it is believed because it came from here: the phone
//! checks the notices from the root on.

use std::collections::BTreeMap;

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use http::HeaderValue;
use http::header::CONTENT_TYPE;
use serde::Serialize;

use super::Visit;
use super::files::{Allowed, FileLimits};
use super::keyring::Row;
use super::network::Network;
use super::question::problem_text;
use crate::questionnaire::{Kind, Question};
use crate::report::Problem;
use crate::text::{self, Lang, MissingText};
use crate::web::{self, PublicError};

/// The sections of the interface whose words the script may need.
const SECTIONS: [&str; 4] = ["phone-", "files-", "way-back-", "receipt-"];

/// Single words of other sections.
const WORDS: [&str; 6] = [
    "form-wrong",
    "form-wrong-short",
    "form-help",
    "form-send",
    "form-title",
    "form-problem-unknown-question",
];

/// The whole of it.
#[derive(Serialize)]
struct Kit<'a> {
    network: &'a str,
    title: &'a str,
    lang: &'static str,
    dir: &'static str,
    today: String,
    questionnaire: String,
    questions: Vec<Asked<'a>>,
    notices: &'a [String],
    attachments: Option<Allowed>,
    exit: &'a str,
    words: BTreeMap<&'static str, String>,
}

/// A question: the rules that [`crate::report::Report::parse`] checks, and what to say.
#[derive(Serialize)]
struct Asked<'a> {
    code: &'a str,
    kind: &'static str,
    required: bool,
    /// The most choices; of a text, the most characters.
    max: Option<usize>,
    codes: Vec<&'a str>,
    always: Vec<&'a str>,
    back: Option<u8>,
    label: &'a str,
    problems: BTreeMap<&'static str, String>,
}

/// `GET /{network}/kit/{lang}`.
pub async fn show(
    visit: Visit,
    Path((_, code)): Path<(String, String)>,
) -> Result<Response, PublicError> {
    let network = &visit.venue.network;
    let lang = network.offered(&code).ok_or_else(PublicError::not_found)?;
    let notices = visit.venue.keyring.row(&visit.intake.store).await;
    let today = visit.intake.clock.today().to_string();
    let allowed = visit.intake.files.as_ref().map(FileLimits::allowed);
    let json = kit(network, lang, today, &notices, allowed).map_err(PublicError::internal)?;
    let kind = HeaderValue::from_static("application/json");
    Ok(web::compressible(
        ([(CONTENT_TYPE, kind)], json).into_response(),
    ))
}

/// The kit as JSON; also baked into the offline form.
pub fn kit(
    network: &Network,
    lang: Lang,
    today: String,
    notices: &Row,
    attachments: Option<Allowed>,
) -> Result<Vec<u8>, MissingText> {
    let questions = network.questionnaire.questions().iter();
    let kit = Kit {
        network: network.name.as_str(),
        title: network.title(lang),
        lang: lang.code(),
        dir: lang.direction(),
        today,
        questionnaire: network.questionnaire.version().to_string(),
        questions: questions
            .map(|question| Asked::of(question, lang))
            .collect::<Result<_, _>>()?,
        notices,
        attachments,
        exit: &network.exit,
        words: text::templates(lang, |id| {
            WORDS.contains(&id) || SECTIONS.iter().any(|section| id.starts_with(section))
        })?,
    };
    Ok(serde_json::to_vec(&kit).expect("structs of strings and numbers become JSON"))
}

impl<'a> Asked<'a> {
    fn of(question: &'a Question, lang: Lang) -> Result<Self, MissingText> {
        let max = question.max();
        let (kind, max, back, problems) = match question.kind {
            Kind::One(_) => (
                "one",
                Some(1),
                None,
                [Problem::NotAChoice, Problem::OnlyOne].to_vec(),
            ),
            Kind::Several { .. } => (
                "several",
                Some(max),
                None,
                [Problem::NotAChoice, Problem::TooMany { max }].to_vec(),
            ),
            Kind::Month { back } => (
                "month",
                None,
                Some(back),
                [
                    Problem::NotAMonth,
                    Problem::MonthOutOfRange,
                    Problem::OnlyOne,
                ]
                .to_vec(),
            ),
            Kind::Text { max_chars: max } => (
                "text",
                Some(max),
                None,
                [Problem::TooLong { max }, Problem::OnlyOne].to_vec(),
            ),
        };
        let problems = problems.into_iter().chain([Problem::Missing]);
        let offered = || question.offered();
        Ok(Self {
            code: &question.code,
            kind,
            required: question.required,
            max,
            codes: offered().map(|choice| choice.code.as_str()).collect(),
            always: offered()
                .filter(|choice| choice.always)
                .map(|choice| choice.code.as_str())
                .collect(),
            back,
            label: question.label(lang),
            problems: problems
                .map(|problem| Ok((name(problem), problem_text(lang, problem)?)))
                .collect::<Result<_, _>>()?,
        })
    }
}

/// What the script calls a problem.
fn name(problem: Problem) -> &'static str {
    let id = problem.message_id();
    id.strip_prefix("form-problem-").unwrap_or(id)
}
