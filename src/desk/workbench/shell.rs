//! What stands around every page: the bar, the navigation, the notices, and the policy under which
//! a browser shows it.

use std::sync::LazyLock;
use std::sync::atomic::Ordering;

use axum::body::Body;
use axum::response::Response;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::header::{CONTENT_LANGUAGE, CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use http::{HeaderValue, StatusCode};
use maud::{DOCTYPE, Markup, PreEscaped, html};
use sha2::{Digest as _, Sha256};

use super::open::{Answered, Open};
use super::session::{Notice, Tone};
use super::{alarms, language, sync};
use crate::text::Lang;
use crate::web::{PublicError, Style};

/// What can be gone to from everywhere: the page's address, its name's message, and its key after
/// `g`.
pub(super) const NAVIGATION: &[(&str, &str, char)] = &[
    ("/inbox", "desk-shell-inbox", 'i'),
    ("/enter", "desk-shell-enter", 'n'),
    ("/import", "desk-shell-import", 'm'),
    ("/exports", "desk-shell-exports", 'e'),
    ("/statistics", "desk-statistics-title", 't'),
    ("/server", "desk-shell-server", 's'),
    ("/people", "desk-shell-people", 'p'),
    ("/keeping", "desk-keeping-title", 'r'),
    ("/keys", "desk-shell-keys", 'k'),
];

/// Seconds that a page waits after the bench has locked before it asks for what it shows then.
const AFTER_LOCKING: i64 = 10;

static STYLE: LazyLock<Style> = LazyLock::new(|| Style::with(include_str!("desk.css")));

/// The one script: keys, and what must not stay on the screen. Everything works without it.
static SCRIPT: LazyLock<String> = LazyLock::new(|| {
    let lines = include_str!("desk.js").lines().map(str::trim);
    lines
        .filter(|line| !line.starts_with("//"))
        .collect::<Vec<_>>()
        .join("\n")
});

/// Nothing from anywhere but this page's own style, script and pictures.
static POLICY: LazyLock<HeaderValue> = LazyLock::new(|| {
    let hash = |text: &str| STANDARD.encode(Sha256::digest(text.as_bytes()));
    let (style, script) = (hash(STYLE.text()), hash(&SCRIPT));
    let policy = format!(
        "default-src 'none'; style-src 'sha256-{style}'; script-src 'sha256-{script}'; \
         img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    );
    HeaderValue::try_from(policy).expect("fixed words and base64 are a valid header")
});

/// One document, whatever is in it.
pub(super) struct Document<'a> {
    pub(super) lang: Lang,
    pub(super) title: &'a str,
    /// Ask for this address after so many seconds; where there are scripts, only once nobody has
    /// typed or moved for so long.
    pub(super) idle: Option<(i64, String)>,
    /// Ask for this address after so many seconds, whatever happens.
    pub(super) refresh: Option<(u32, String)>,
    /// Whether single keys do anything, and where the page begins.
    pub(super) keys: Option<String>,
    pub(super) body: Markup,
}

impl Document<'_> {
    /// The answer that shows it.
    pub(super) fn answer(self, status: StatusCode) -> Response {
        let (seconds, home) = self.idle.clone().unzip();
        let markup = html! {
            (DOCTYPE)
            html lang=(self.lang.code()) dir=(self.lang.direction()) {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    link rel="icon" href="data:,";
                    title { (self.title) }
                    style { (PreEscaped(STYLE.text())) }
                    @if let Some((seconds, to)) = &self.refresh {
                        meta http-equiv="refresh" content={ (seconds) ";url=" (to) };
                    } @else if let Some((seconds, to)) = &self.idle {
                        noscript { meta http-equiv="refresh" content={ (seconds) ";url=" (to) }; }
                    }
                }
                body data-idle=[seconds] data-home=[home] data-keys=[self.keys] {
                    (self.body)
                    script { (PreEscaped(SCRIPT.as_str())) }
                }
            }
        };
        let mut response = Response::new(Body::from(markup.into_string()));
        *response.status_mut() = status;
        let headers = response.headers_mut();
        let html = HeaderValue::from_static("text/html; charset=utf-8");
        headers.insert(CONTENT_TYPE, html);
        headers.insert(CONTENT_LANGUAGE, HeaderValue::from_static(self.lang.code()));
        headers.insert(CONTENT_SECURITY_POLICY, POLICY.clone());
        response
    }
}

/// A page of the open bench.
pub(super) fn page(mut open: Open, title: &str, body: &Markup) -> Answered {
    let notices = std::mem::take(&mut open.bench.notices);
    let words = open.words;
    let workbench = &open.workbench;
    let waiting = alarms::Waiting::of(&open.bench.desk);
    let title = alarms::title(&open, &waiting, title)?;
    let whole = html! {
        a.skip href="#main" { (words.t("desk-shell-skip")?) }
        (bar(&open)?)
        @if open.bench.desk.chain().current().training {
            p.practice { (words.t("desk-shell-practice")?) }
        }
        div.frame {
            (navigation(&open)?)
            main #main tabindex="-1" {
                (alarms::panel(&open, &waiting)?)
                (sync::waits(&open)?)
                (shown(&open, &notices)?)
                (body)
            }
        }
        (language::foot(workbench, words, &open.address)?)
    };
    let idle = workbench.lock_after.seconds() + AFTER_LOCKING;
    let has_keys = workbench.has_keys.load(Ordering::Relaxed);
    let document = Document {
        lang: words.0,
        title: &title,
        idle: Some((idle, open.to("/"))),
        refresh: open
            .refresh
            .map(|seconds| (seconds, open.to(&open.address))),
        keys: has_keys.then(|| open.to("")),
        body: whole,
    };
    Ok(document.answer(StatusCode::OK))
}

fn bar(open: &Open) -> Result<Markup, PublicError> {
    let words = open.words;
    let failed = sync::has_failed(&open.workbench);
    let back = html! { input type="hidden" name="back" value=(open.address); };
    Ok(html! {
        header.bar {
            p.name { (words.t("desk-shell-name")?) " " span { (open.workbench.network) } }
            p.synced[!failed].failed[failed] {
                a href=(open.to("/sync")) { (sync::state(&open.workbench, words)?) }
            }
            @if let Some(step) = open.bench.undo.latest() {
                form method="post" action=(open.to("/undo")) {
                    (back)
                    button.quiet data-key="z" name="step" value=(step) {
                        (words.t("desk-shell-undo")?)
                    }
                }
            }
            @if !sync::is_busy(&open.workbench) {
                form method="post" action=(open.to("/sync")) {
                    (back)
                    button.quiet data-key="s" { (words.t("desk-shell-sync")?) }
                }
            }
            form method="post" action=(open.to("/lock")) {
                button.quiet data-key="L" { (words.t("desk-shell-lock")?) }
            }
        }
    })
}

fn navigation(open: &Open) -> Result<Markup, PublicError> {
    let words = open.words;
    let mut entries = Vec::new();
    for (path, name, key) in NAVIGATION {
        let is_here = open
            .here
            .strip_prefix(path)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
        entries.push((open.to(path), words.t(name)?, key, is_here));
    }
    Ok(html! {
        nav aria-label=(words.t("desk-shell-pages")?) {
            ul {
                @for (to, name, key, is_here) in &entries {
                    li {
                        a href=(to) data-go=(key) data-key=[key_of(to)] aria-current=[is_here.then_some("page")] {
                            (name)
                        }
                    }
                }
            }
        }
    })
}

/// The key that leads there at once.
fn key_of(to: &str) -> Option<&'static str> {
    to.ends_with("/keys").then_some("?")
}

fn shown(open: &Open, notices: &[Notice]) -> Result<Markup, PublicError> {
    let words = open.words;
    let name = words.t("desk-shell-notices")?;
    let undo = words.t("desk-shell-undo")?;
    Ok(html! {
        @if !notices.is_empty() {
            section.notices role="status" aria-label=(name) {
                @for notice in notices {
                    div.notice.refused[notice.tone == Tone::Refused] {
                        p { (notice.text) }
                        @if let Some(step) = notice.undoes {
                            form method="post" action=(open.to("/undo")) {
                                input type="hidden" name="back" value=(open.address);
                                button.quiet name="step" value=(step) { (undo) }
                            }
                        }
                    }
                }
            }
        }
    })
}
