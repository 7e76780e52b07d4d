//! The keys that there are, and the switch that turns them off: single letters get in the way of
//! whoever speaks to their computer (WCAG 2.2, 2.1.4).

use std::sync::atomic::Ordering;

use axum::Router;
use axum::routing::get;
use maud::html;

use super::Shared;
use super::open::{Answered, Open, Posted};
use super::shell::NAVIGATION;

/// The key, and the message that says what it does.
const KEYS: &[(&str, &str)] = &[
    ("j", "desk-keys-next"),
    ("k", "desk-keys-previous"),
    ("Enter", "desk-keys-open"),
    ("x", "desk-keys-select"),
    ("a", "desk-keys-accept"),
    ("r", "desk-keys-reject"),
    ("J", "desk-keys-junk"),
    ("d", "desk-keys-decide"),
    ("o", "desk-keys-unfold"),
    ("m", "desk-keys-mine"),
    ("M", "desk-keys-nobodys"),
    ("U", "desk-keys-undecided"),
    ("w", "desk-keys-reply"),
    ("c", "desk-keys-close"),
    ("u", "desk-keys-list"),
    ("z", "desk-keys-undo"),
    ("/", "desk-keys-search"),
    ("n", "desk-keys-page-after"),
    ("p", "desk-keys-page-before"),
    ("s", "desk-keys-sync"),
    ("L", "desk-keys-lock"),
    ("?", "desk-keys-these"),
];

pub(super) fn routes() -> Router<Shared> {
    Router::new().route("/keys", get(show).post(turn))
}

/// `GET /keys`
async fn show(open: Open) -> Answered {
    let words = open.words;
    let title = words.t("desk-keys-title")?;
    let is_on = open.workbench.has_keys.load(Ordering::Relaxed);
    let (state, turn, to) = if is_on {
        ("desk-keys-are-on", "desk-keys-turn-off", "off")
    } else {
        ("desk-keys-are-off", "desk-keys-turn-on", "on")
    };
    let body = html! {
        h1 { (title) }
        form.line method="post" action=(open.to("/keys")) {
            p { (words.t(state)?) }
            button name="keys" value=(to) { (words.t(turn)?) }
        }
        dl.keys {
            @for (key, what) in KEYS {
                div { dt { kbd { (key) } } dd { (words.t(what)?) } }
            }
            @for (_, name, key) in NAVIGATION {
                div { dt { kbd { "g" } " " kbd { (key) } } dd { (words.t(name)?) } }
            }
        }
    };
    open.page(&title, &body)
}

/// `POST /keys`
async fn turn(Posted { open, fields }: Posted) -> Answered {
    let is_on = fields.first("keys") == "on";
    open.workbench.has_keys.store(is_on, Ordering::Relaxed);
    Ok(open.back("/keys"))
}
