//! Partner networks: who they are, what was passed to them and came from them; pinning, passing a
//! cohort on, taking one in. The commands are `corncrake desk partner`.
//!
//! ```text
//! proof file ──► compared by voice ──► pinned
//! cohort ──────► what would be passed ──► sealed file, which the browser saves
//! sealed file ─► what would become of each record ──► taken in
//! ```
//!
//! What is looked at is kept here under a number; what is done is found out anew, and done only where
//! it is what was looked at.

mod overview;
mod pass;
mod pin;
mod receive;

use std::time::{Duration, Instant};

use axum::Router;
use axum::routing::{get, post};
use maud::{Markup, html};

use super::Shared;
use super::open::{Open, Words};
use super::sync;
use crate::desk::partner::Partner;
use crate::release::Publishable;
use crate::web::PublicError;

/// Where the partners are listed.
const HERE: &str = "/statistics/partners";
/// How long whoever writes into the folder waits for a sync, which has it to itself.
const PATIENCE: Duration = Duration::from_mins(1);

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route(HERE, get(overview::show))
        .route("/statistics/partners/proof", get(pin::own))
        .route("/statistics/partners/add", post(pin::add))
        .route("/statistics/partners/compare", get(pin::compare))
        .route("/statistics/partners/pin", post(pin::pin))
        .route(
            "/statistics/partners/pass",
            get(pass::show).post(pass::gather),
        )
        .route("/statistics/partners/pass/take", post(pass::take))
        .route(
            "/statistics/partners/receive",
            get(receive::show).post(receive::upload),
        )
        .route("/statistics/partners/receive/area", post(receive::area))
        .route("/statistics/partners/receive/take", post(receive::take))
}

/// What is looked at before it is done.
#[derive(Default)]
pub(super) struct Desktop {
    number: u64,
    held: Option<Held>,
}

enum Held {
    /// A network that nobody has compared yet.
    Pin(Box<Partner>),
    /// What would be passed on.
    Pass(pass::Shown),
    /// What a partner passed on.
    Receive(receive::Shown),
}

impl Desktop {
    fn hold(&mut self, held: Held) {
        self.number += 1;
        self.held = Some(held);
    }
}

/// The way here from statistics.
pub(super) fn link(open: &Open) -> Result<Markup, PublicError> {
    Ok(html! { p { a href=(open.to(HERE)) { (open.words.t("desk-partners-title")?) } } })
}

fn back(open: &Open) -> Result<Markup, PublicError> {
    Ok(html! { p { a href=(open.to(HERE)) { (open.words.t("desk-partners-back")?) } } })
}

/// Says so and gives `true` at a desk for practice, where nothing leaves and nothing comes in.
fn is_practice(open: &mut Open) -> Result<bool, PublicError> {
    let publishable = Publishable::of(open.bench.desk.chain());
    if let Err(why) = &publishable {
        open.refuse_why(why)?;
    }
    Ok(publishable.is_err())
}

/// Waits for a sync to end, on a thread of its own, with the bench let go.
fn let_sync_end(workbench: &Shared) {
    let asked = Instant::now();
    while sync::is_busy(workbench) && asked.elapsed() < PATIENCE {
        std::thread::sleep(PATIENCE / 600);
    }
}

/// The six words of a root, large.
fn six(six: [&'static str; 6]) -> Markup {
    html! { ol.eight lang="en" dir="ltr" { @for word in six { li { (word) } } } }
}

/// Until when a partner's notices hold, and what to do where they do not.
fn holds(open: &Open, partner: &Partner) -> Result<Markup, PublicError> {
    let current = partner.proved.chain.current();
    let day = [("day", current.expires.to_string().into())];
    let words = open.words;
    Ok(html! {
        @if current.is_expired(open.today) {
            p.notice.refused { (words.with("desk-partners-expired", &day)?) }
        } @else {
            p { (words.with("desk-partners-until", &day)?) }
        }
    })
}

/// A cohort and its days.
fn cohort(words: Words, dates: &crate::release::CohortDates) -> Result<String, PublicError> {
    let args = [
        ("number", dates.number.to_string().into()),
        ("label", crate::desk::inert::inert_line(&dates.label).into()),
        ("from", dates.from.to_string().into()),
        ("to", dates.to.to_string().into()),
    ];
    words.with("desk-partners-cohort", &args)
}
