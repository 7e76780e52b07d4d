//! The list of reports.

use axum::Router;
use axum::routing::get;
use maud::html;

use super::Shared;
use super::open::{Answered, Open};
use crate::desk::shelf::{View, Wanted};

/// How many reports a page lists.
const ROWS: usize = 50;

pub(super) fn routes() -> Router<Shared> {
    Router::new().route("/inbox", get(show))
}

/// `GET /inbox`
async fn show(open: Open) -> Answered {
    let title = open.words.t("desk-shell-inbox")?;
    let shelf = &open.bench.shelf;
    let found = shelf.find(&View::default());
    let cases = found.iter().take(ROWS).filter_map(|id| shelf.case(*id));
    let body = html! {
        h1 { (title) }
        ul {
            @for case in cases {
                li data-row {
                    a href=(open.to(&format!("/report/{}", short(case.id)))) { (short(case.id)) }
                    " " (case.day) " " (Wanted::of(case.state).code())
                }
            }
        }
    };
    open.page(&title, &body)
}

/// The beginning of a report's number, as pages show it and their addresses name it.
pub(super) fn short(id: crate::keys::public::ReportId) -> String {
    id.to_string()[..8].to_owned()
}
