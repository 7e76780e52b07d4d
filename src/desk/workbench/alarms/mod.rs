//! Alarms: above every page until somebody has acknowledged them, and in every page's title.
//!
//! Many at once fold after the first few, so that the page below can still be reached; how many more
//! there are stands beside what opens them, and in the title.

use axum::Router;
use axum::routing::post;
use maud::{Markup, html};

use super::Shared;
use super::open::{Answered, Open, Posted, back_to};
use crate::desk::Desk;
use crate::desk::alarms::register::Raised;
use crate::desk::folder::FolderError;
use crate::web::PublicError;

mod said;
#[cfg(test)]
mod tests;
mod warned;

pub(super) use said::Said;

/// How many are shown before the rest is folded.
const SHOWN: usize = 3;

pub(super) fn routes() -> Router<Shared> {
    Router::new().route("/alarms", post(acknowledge))
}

/// The alarms that wait; what cannot be read may be one.
pub(super) struct Waiting(Result<Vec<Raised>, FolderError>);

impl Waiting {
    /// Those in a desk's folder.
    pub(super) fn of(desk: &Desk) -> Self {
        Self(desk.folder().open_alarms())
    }

    pub(super) fn is_any(&self) -> bool {
        self.count() > 0
    }

    fn count(&self) -> usize {
        self.0.as_ref().map_or(1, Vec::len)
    }
}

/// A page's title with how many alarms wait, so that no other tab hides them.
pub(super) fn title(open: &Open, waiting: &Waiting, title: &str) -> Result<String, PublicError> {
    match waiting.count() {
        0 => Ok(title.to_owned()),
        count => {
            let args = [("count", count.into()), ("title", title.to_owned().into())];
            open.words.with("desk-sync-alarms-title", &args)
        }
    }
}

/// `POST /alarms`: those that the form names, and no other that came since it was shown.
async fn acknowledge(Posted { mut open, fields }: Posted) -> Answered {
    for number in fields.all("alarm").filter_map(|number| number.parse().ok()) {
        if let Err(why) = open.bench.desk.folder().acknowledge(Some(number)) {
            open.refuse(&why)?;
        }
    }
    Ok(open.back(back_to(&fields)))
}

/// What stands above every page.
pub(super) fn panel(open: &Open, waiting: &Waiting) -> Result<Markup, PublicError> {
    let words = open.words;
    let alarms = match &waiting.0 {
        Ok(alarms) => alarms,
        Err(why) => {
            let title = words.t("desk-sync-alarm")?;
            return Ok(html! {
                section.alarm role="alert" { h2 { (title) } p { (why) } }
            });
        }
    };
    // Two lines to fold one alarm would be no shorter.
    let shown = if alarms.len() > SHOWN + 1 {
        SHOWN
    } else {
        alarms.len()
    };
    let (first, folded) = alarms.split_at(shown);
    Ok(html! {
        @for raised in first { (one(open, raised)?) }
        @if !folded.is_empty() {
            details.alarms {
                summary.alarm role="alert" {
                    (words.with("desk-sync-more-alarms", &[("count", folded.len().into())])?)
                }
                @for raised in folded { (one(open, raised)?) }
                (all_read(open, alarms)?)
            }
        }
    })
}

fn one(open: &Open, raised: &Raised) -> Result<Markup, PublicError> {
    let words = open.words;
    let (title, read) = (
        words.t("desk-sync-alarm")?,
        words.t("desk-sync-acknowledge")?,
    );
    let said = Said::alarm(&raised.alarm, &open.bench.desk);
    Ok(html! {
        section.alarm role="alert" {
            h2 { (title) " " span { (raised.first) } }
            p { (said.in_words(words)?) }
            p { (Said::advice(raised.alarm.advice()).in_words(words)?) }
            form method="post" action=(open.to("/alarms")) {
                input type="hidden" name="back" value=(open.address);
                button.warn name="alarm" value=(raised.number) { (read) }
            }
        }
    })
}

/// Only below the last of them.
fn all_read(open: &Open, alarms: &[Raised]) -> Result<Markup, PublicError> {
    let args = [("count", alarms.len().into())];
    let name = open.words.with("desk-sync-acknowledge-all", &args)?;
    Ok(html! {
        form.all method="post" action=(open.to("/alarms")) {
            input type="hidden" name="back" value=(open.address);
            @for raised in alarms { input type="hidden" name="alarm" value=(raised.number); }
            button.warn { (name) }
        }
    })
}
