//! A spreadsheet: what becomes of its rows, and taking them in.

use std::fmt::Write as _;
use std::sync::Arc;
use std::time::Duration;

use axum::extract::Query;
use maud::{Markup, html};
use serde::Deserialize;

use super::fates::{KINDS, kind, said};
use super::job::{Job, State};
use super::work::Task;
use crate::desk::elsewhere::mapping::Mapping;
use crate::desk::elsewhere::plan::{Fate, Known, Planned};
use crate::desk::elsewhere::sheet::MOST_BYTES;
use crate::desk::workbench::open::{Answered, Open, Posted, Watching};
use crate::desk::workbench::upload::Uploaded;
use crate::web::PublicError;

/// The most bytes of a mapping.
const LONGEST_MAPPING: usize = 1 << 20;
/// How many rows a page lists.
const ROWS: usize = 100;
/// How long an upload keeps a browser waiting, before it is shown how far its rows are.
const PATIENCE: Duration = Duration::from_millis(1500);

/// `POST /import/sheet`
pub(super) async fn upload(mut sent: Uploaded) -> Answered {
    let begun = begin(&mut sent)?;
    let open = sent.open;
    let Some(planning) = begun else {
        return Ok(open.back("/import"));
    };
    let back = open.back("/import/sheet");
    drop(open);
    // An error is the time being over: the page then says how far it is.
    let _ = tokio::time::timeout(PATIENCE, planning).await;
    Ok(back)
}

fn begin(sent: &mut Uploaded) -> Result<Option<tokio::task::JoinHandle<()>>, PublicError> {
    let files = (sent.file("table"), sent.file("mapping"));
    let open = &mut sent.open;
    let (table, mapping) = match files {
        (Some(table), Some(mapping))
            if table.bytes.len() as u64 <= MOST_BYTES && mapping.bytes.len() <= LONGEST_MAPPING =>
        {
            (table, mapping)
        }
        _ => {
            let id = if sent.is_too_much {
                "desk-import-too-much"
            } else {
                "desk-import-both"
            };
            let text = open.words.t(id)?;
            open.warn(text);
            return Ok(None);
        }
    };
    let mapping = String::from_utf8_lossy(&mapping.bytes).into_owned();
    let mapping = match Mapping::parse(&mapping) {
        Ok(mapping) => mapping,
        Err(why) => {
            open.refuse_why(&why)?;
            return Ok(None);
        }
    };
    let bench = &mut *open.bench;
    let Some(asked) = bench.desk.asked_now(bench.shelf.book(), None) else {
        return Ok(None);
    };
    let job = Job::new(mapping.source.clone(), asked.version());
    let task = Task {
        file: table,
        mapping,
        known: Known::of(bench.shelf.book()),
        member: bench.desk.member().twin(),
        pulse: Arc::clone(&job.pulse),
    };
    let planning = open.workbench.start_plan(&job, task);
    bench.job = Some(job);
    Ok(Some(planning))
}

/// Which page of which rows.
#[derive(Debug, Clone, Default, Deserialize)]
pub(super) struct At {
    /// From 1.
    #[serde(default)]
    page: usize,
    /// Of [`KINDS`]; all where it is none of them.
    #[serde(default)]
    kind: String,
}

impl At {
    fn path(&self, page: usize) -> String {
        let mut path = "/import/sheet".to_owned();
        for (mark, part) in ["?", "&"].into_iter().zip(
            [
                KINDS
                    .contains(&&*self.kind)
                    .then(|| format!("kind={}", self.kind)),
                (page > 1).then(|| format!("page={page}")),
            ]
            .into_iter()
            .flatten(),
        ) {
            write!(path, "{mark}{part}").expect("writing to a string cannot fail");
        }
        path
    }
}

/// `GET /import/sheet`: what becomes of each row.
pub(super) async fn show(Query(at): Query<At>, open: Open) -> Answered {
    let Some(job) = &open.bench.job else {
        return Ok(open.back("/import"));
    };
    if job.is_busy() {
        return Ok(open.back("/import/sheet/progress"));
    }
    let title = open.words.t("desk-import-rows")?;
    let body = html! {
        h1 { (title) }
        (stands(&open, job)?)
        @if !matches!(job.state, State::Failed(_)) {
            (kinds(&open, job, &at)?)
            (rows(&open, job, &at)?)
        }
    };
    open.page(&title, &body)
}

/// How it stands, and what can be done.
fn stands(open: &Open, job: &Job) -> Result<Markup, PublicError> {
    let words = open.words;
    let new = job.count(|fate| *fate == Fate::New);
    let refused = job.count(|fate| matches!(fate, Fate::Refused(_)));
    let taken = words.with("desk-import-taken", &[("count", job.taken.into())])?;
    Ok(html! {
        @match &job.state {
            State::Failed(why) => {
                p.notice.refused { (words.with("desk-shell-refused", &[("why", words.why(why)?.into())])?) }
            }
            State::Done => p.notice { (taken) " " (words.t("desk-import-delete")?) },
            _ => {
                @if job.taken > 0 { p.notice { (taken) } }
                @if refused > 0 {
                    p.notice.refused { (words.with("desk-import-some-refused", &[("count", refused.into())])?) }
                } @else {
                    p { (words.t("desk-import-dry")?) }
                }
            }
        }
        div.line {
            @if new > 0 && matches!(job.state, State::Waiting) {
                form method="post" action=(open.to("/import/sheet/take")) {
                    button.act[refused == 0].warn[refused > 0] name="rows" value=(new) {
                        (words.with("desk-import-take", &[("count", new.into())])?)
                    }
                }
            }
            form method="post" action=(open.to("/import/sheet/forget")) {
                button { (words.t("desk-import-forget")?) }
            }
        }
    })
}

/// How many rows there are of each kind, each a link to them.
fn kinds(open: &Open, job: &Job, at: &At) -> Result<Markup, PublicError> {
    let words = open.words;
    let mut lines = Vec::new();
    for code in KINDS {
        let count = job.count(|fate| kind(fate) == code);
        if count > 0 {
            let to = At {
                page: 1,
                kind: code.to_owned(),
            }
            .path(1);
            lines.push((
                open.to(&to),
                words.t(&format!("desk-import-kind-{code}"))?,
                count,
                at.kind == code,
            ));
        }
    }
    let all = words.t("desk-inbox-state-all")?;
    lines.push((
        open.to("/import/sheet"),
        all,
        job.rows.len(),
        !KINDS.contains(&&*at.kind),
    ));
    Ok(html! {
        ul.states.links aria-label=(words.t("desk-import-kinds")?) {
            @for (to, name, count, is_here) in &lines {
                li {
                    a href=(to) aria-current=[is_here.then_some("true")] {
                        (name) " " span.number { (count) }
                    }
                }
            }
        }
    })
}

fn rows(open: &Open, job: &Job, at: &At) -> Result<Markup, PublicError> {
    let words = open.words;
    let is_known = KINDS.contains(&&*at.kind);
    let shown = job
        .rows
        .iter()
        .filter(|row| !is_known || kind(&row.fate) == at.kind);
    let shown: Vec<&Planned> = shown.collect();
    let pages = shown.len().div_ceil(ROWS).max(1);
    let page = at.page.clamp(1, pages);
    let mut lines = Vec::new();
    for row in shown.iter().skip((page - 1) * ROWS).take(ROWS) {
        let name = words.with("desk-import-row", &[("row", row.row.into())])?;
        lines.push((name, said(words, &row.fate)?, kind(&row.fate)));
    }
    let args = [("page", page.into()), ("of", pages.into())];
    Ok(html! {
        ol.fates {
            @for (name, fate, kind) in &lines {
                li class=(kind) { span.row { (name) } " " bdi { (fate) } }
            }
        }
        @if pages > 1 {
            nav.turns aria-label=(words.t("desk-inbox-pages")?) {
                @if page > 1 {
                    a.button data-key="p" rel="prev" href=(open.to(&at.path(page - 1))) {
                        (words.t("desk-inbox-page-before")?)
                    }
                }
                span { (words.with("desk-inbox-page", &args)?) }
                @if page < pages {
                    a.button data-key="n" rel="next" href=(open.to(&at.path(page + 1))) {
                        (words.t("desk-inbox-page-after")?)
                    }
                }
            }
        }
    })
}

/// `GET /import/sheet/progress`: how far it is. Asks again by itself, which is no use of the desk.
pub(super) async fn progress(Watching(mut open): Watching) -> Answered {
    let words = open.words;
    let Some(job) = &open.bench.job else {
        return Ok(open.back("/import"));
    };
    let (is_busy, (done, of)) = (job.is_busy(), job.pulse.far());
    let what = match job.state {
        State::Planning => "desk-import-planning",
        State::TakingIn => "desk-import-taking",
        _ => "desk-import-ended",
    };
    let said = words.with(what, &[("done", done.min(of).into()), ("of", of.into())])?;
    if is_busy {
        open.again_in(2);
    }
    let title = words.t("desk-import-rows")?;
    let body = html! {
        h1 { (title) }
        p role="status" { (said) }
        @if is_busy {
            progress value=(done.min(of)) max=(of.max(1)) aria-labelledby="main" {}
            p.hint { (words.t("desk-import-meanwhile")?) }
            form method="post" action=(open.to("/import/sheet/stop")) {
                button { (words.t("desk-import-stop")?) }
            }
        } @else {
            p { a href=(open.to("/import/sheet")) { (words.t("desk-import-see")?) } }
        }
    };
    open.page(&title, &body)
}

/// `POST /import/sheet/take`: for as many rows as the button named.
pub(super) async fn take(Posted { mut open, fields }: Posted) -> Answered {
    let workbench = Arc::clone(&open.workbench);
    let seen = fields.first("rows").parse().ok();
    let waiting = open.bench.job.as_mut().filter(|job| {
        let new = job.count(|fate| *fate == Fate::New);
        matches!(job.state, State::Waiting) && seen == Some(new) && new > 0
    });
    match waiting {
        Some(job) => {
            workbench.start_taking_in(job);
            Ok(open.back("/import/sheet/progress"))
        }
        None => Ok(open.back("/import/sheet")),
    }
}

/// `POST /import/sheet/stop`: what is under way. Rows that were taken in stay.
pub(super) async fn stop(Posted { mut open, .. }: Posted) -> Answered {
    let bench = &mut *open.bench;
    match bench.job.as_mut().map(Job::stop) {
        Some(true) => {
            if let Err(why) = bench.shelf.refresh(&bench.desk) {
                open.refuse(&why)?;
            }
            let text = open.words.t("desk-import-stopped")?;
            open.say(text);
            Ok(open.back("/import/sheet"))
        }
        Some(false) => forgotten(open),
        None => Ok(open.back("/import")),
    }
}

/// `POST /import/sheet/forget`
pub(super) async fn forget(Posted { open, .. }: Posted) -> Answered {
    forgotten(open)
}

fn forgotten(mut open: Open) -> Answered {
    if open.bench.job.take().is_some() {
        let bench = &mut *open.bench;
        if let Err(why) = bench.shelf.refresh(&bench.desk) {
            open.refuse(&why)?;
        }
        let text = open.words.t("desk-import-forgotten")?;
        open.say(text);
    }
    Ok(open.back("/import"))
}
