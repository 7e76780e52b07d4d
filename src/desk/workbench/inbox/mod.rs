//! The list of reports: what is looked for, page by page, and what is done with many at once.
//!
//! A page makes one pass over all reports and draws fifty.

use std::fmt::Write as _;

use axum::Router;
use axum::extract::Query;
use axum::routing::{get, post};
use maud::{Markup, html};
use serde::Deserialize;

use super::Shared;
use super::open::{Answered, Open, Posted};
use crate::keys::public::ReportId;
use crate::web::PublicError;

mod bulk;
mod filters;
mod rows;
mod views;

pub(super) use filters::fields as filter_fields;
pub(super) use views::{Held, Views, state_name};

/// How many reports a page lists.
const ROWS: usize = 50;

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/inbox", get(show))
        .route("/inbox/view", post(look_for))
        .route("/inbox/act", post(bulk::act))
}

/// Which page of which view.
#[derive(Debug, Clone, Copy, Default, Deserialize)]
struct At {
    #[serde(default)]
    view: usize,
    /// From 1.
    #[serde(default)]
    page: usize,
    /// Whether every report of the page is selected.
    #[serde(default)]
    all: u8,
}

impl At {
    fn path(self) -> String {
        let mut path = format!("/inbox?view={}", self.view);
        if self.page > 1 {
            write!(path, "&page={}", self.page).expect("writing to a string cannot fail");
        }
        path
    }
}

/// `GET /inbox`
async fn show(Query(mut at): Query<At>, mut open: Open) -> Answered {
    let bench = &mut *open.bench;
    if !bench.views.has(at.view) {
        // It was forgotten when the desk was locked.
        at = At::default();
    }
    let found = bench.views.find(at.view, &bench.shelf);
    let pages = found.ids.len().div_ceil(ROWS).max(1);
    at.page = at.page.clamp(1, pages);
    let title = open.words.t("desk-shell-inbox")?;
    let body = html! {
        h1 { (title) }
        (filters::form(&open, at, &found)?)
        @if found.ids.is_empty() {
            p.notice { (open.words.t("desk-inbox-none")?) }
        } @else {
            (list(&open, at, &found.ids)?)
            (turns(&open, at, pages)?)
            p { a href=(open.to(&format!("/exports?view={}", at.view))) { (open.words.t("desk-exports-these")?) } }
        }
    };
    open.bench.shown = found.ids;
    open.bench.list = at.path();
    open.page(&title, &body)
}

/// One page of a list, with what can be done to all that is selected.
fn list(open: &Open, at: At, ids: &[ReportId]) -> Result<Markup, PublicError> {
    let start = (at.page - 1) * ROWS;
    let end = ids.len().min(start + ROWS);
    let args = [
        ("from", (start + 1).into()),
        ("to", end.into()),
        ("of", ids.len().into()),
    ];
    Ok(html! {
        form #list method="post" action=(open.to("/inbox/act")) {
            input type="hidden" name="view" value=(at.view);
            input type="hidden" name="page" value=(at.page);
            (bulk::bar(open, at)?)
            p #count.hint role="status" { (open.words.with("desk-inbox-count", &args)?) }
            (rows::list(open, &ids[start..end], at.all == 1)?)
        }
    })
}

/// `POST /inbox/view`: what is looked for gets a number, which is all that an address says of it.
async fn look_for(Posted { mut open, fields }: Posted) -> Answered {
    let view = match open.bench.views.add(&fields) {
        Ok(view) => view,
        Err(why) => {
            open.refuse(&why)?;
            fields.first("view").parse().unwrap_or(0)
        }
    };
    let at = At {
        view,
        ..At::default()
    };
    Ok(open.back(&at.path()))
}

/// Links to the pages around this one.
fn turns(open: &Open, at: At, pages: usize) -> Result<maud::Markup, crate::web::PublicError> {
    let to = |page| open.to(&At { page, all: 0, ..at }.path());
    let args = [("page", at.page.into()), ("of", pages.into())];
    Ok(html! {
        @if pages > 1 {
            nav.turns aria-label=(open.words.t("desk-inbox-pages")?) {
                @if at.page > 1 {
                    a.button data-key="p" rel="prev" href=(to(at.page - 1)) {
                        (open.words.t("desk-inbox-page-before")?)
                    }
                }
                span { (open.words.with("desk-inbox-page", &args)?) }
                @if at.page < pages {
                    a.button data-key="n" rel="next" href=(to(at.page + 1)) {
                        (open.words.t("desk-inbox-page-after")?)
                    }
                }
            }
        }
    })
}

/// The beginning of a report's number, as pages show it and their addresses name it.
pub(super) fn short(id: ReportId) -> String {
    id.to_string()[..8].to_owned()
}
