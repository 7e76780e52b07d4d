//! Coded records for other programs: which, for whom, as what; a preview of what would leave; the
//! file; and what left so far.
//!
//! What is wished for is kept here under a number: an address names neither filter nor format.

mod form;
mod look;
mod wish;

use axum::Router;
use axum::extract::Query;
use axum::routing::{get, post};
use maud::html;
use serde::Deserialize;

use super::Shared;
use super::open::{Answered, Open, Posted};

pub(super) use wish::Wish;

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/exports", get(show).post(choose))
        .route("/exports/look", get(look::show))
        .route("/exports/take", post(look::take))
}

/// Which view of the inbox it begins with.
#[derive(Debug, Clone, Copy, Deserialize)]
struct From {
    view: Option<usize>,
}

/// `GET /exports`
async fn show(Query(from): Query<From>, mut open: Open) -> Answered {
    if let Some(view) = from.view {
        let bench = &mut *open.bench;
        let number = bench.wish.next();
        bench.wish = Wish::of_view(number, bench.views.get(view));
    }
    let title = open.words.t("desk-shell-exports")?;
    let body = html! {
        h1 { (title) }
        p { (open.words.t("desk-exports-what")?) }
        (form::form(&open)?)
        (form::so_far(&open)?)
    };
    open.page(&title, &body)
}

/// `POST /exports`
async fn choose(Posted { mut open, fields }: Posted) -> Answered {
    let number = open.bench.wish.next();
    match Wish::of(number, &fields) {
        Ok(wish) => {
            open.bench.wish = wish;
            Ok(open.back("/exports/look"))
        }
        Err(why) => {
            open.refuse(&why)?;
            Ok(open.back("/exports"))
        }
    }
}
