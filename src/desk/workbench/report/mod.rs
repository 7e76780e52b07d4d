//! The page of one report.

use axum::Router;
use axum::extract::Path;
use axum::routing::{get, post};
use maud::html;

use super::Shared;
use super::open::{self, Answered, Open, Posted};
use crate::desk::acts::{Act, Verdict};
use crate::desk::casebook::Case;
use crate::desk::shelf::{Shelf, Wanted};

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/report/{id}", get(show))
        .route("/report/{id}/decide", post(decide))
}

/// `GET /report/{id}`
async fn show(Path(id): Path<String>, open: Open) -> Answered {
    let Some(case) = case(&open.bench.shelf, &id) else {
        return open::nothing_here(open).await;
    };
    let title = open
        .words
        .with("desk-report-title", &[("id", id.as_str().into())])?;
    let body = html! {
        h1 { (title) }
        p { (case.day) " " (Wanted::of(case.state).code()) }
        form.line method="post" action=(open.to(&format!("/report/{id}/decide"))) {
            button name="verdict" value="accept" data-key="a" {
                (open.words.t("desk-report-accept")?)
            }
            button name="verdict" value="reject" data-key="r" {
                (open.words.t("desk-report-reject")?)
            }
        }
    };
    open.page(&title, &body)
}

/// `POST /report/{id}/decide`
async fn decide(Path(id): Path<String>, Posted { mut open, fields }: Posted) -> Answered {
    let verdict = match fields.first("verdict") {
        "accept" => Verdict::Accept,
        _ => Verdict::Reject,
    };
    let Some(report) = case(&open.bench.shelf, &id).map(|case| case.id) else {
        return open::nothing_here(open).await;
    };
    let today = open.today;
    match open.bench.act(&[Act::verdict(report, verdict)], today) {
        Ok(()) => {
            let said = open.words.t("desk-report-decided")?;
            open.say(said);
        }
        Err(why) => open.refuse(&why)?,
    }
    Ok(open.back(&format!("/report/{id}")))
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
