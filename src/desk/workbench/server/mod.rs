//! The server, as this desk sees it: since when alarms stand and which were acknowledged, what should
//! be done soon, what was verified. The alarms themselves stand at the top of every page.

use axum::Router;
use axum::routing::get;
use maud::{Markup, html};

use super::Shared;
use super::alarms::Said;
use super::open::{Answered, Open};
use crate::desk::DeskError;
use crate::desk::alarms::register::Raised;
use crate::desk::folder::Documents;
use crate::desk::watch::Watched;
use crate::web::PublicError;

pub(super) fn routes() -> Router<Shared> {
    Router::new().route("/server", get(show))
}

/// `GET /server`
async fn show(open: Open) -> Answered {
    let title = open.words.t("desk-server-title")?;
    let body = html! {
        h1 { (title) }
        (alarms(&open)?)
        (warnings(&open)?)
        (verified(&open)?)
        (handed_out(&open)?)
    };
    open.page(&title, &body)
}

fn internal(error: impl Into<DeskError>) -> PublicError {
    PublicError::internal(error.into())
}

fn alarms(open: &Open) -> Result<Markup, PublicError> {
    let words = open.words;
    let all = open.bench.desk.folder().alarms().map_err(internal)?;
    let (past, waiting): (Vec<_>, Vec<_>) = all.into_iter().partition(|one| one.acknowledged);
    Ok(html! {
        section #alarms aria-labelledby="alarms-name" {
            h2 #alarms-name { (words.t("desk-server-alarms")?) }
            p { (counted(open, ["desk-server-no-alarm", "desk-server-wait"], waiting.len())?) }
            @if !waiting.is_empty() {
                ul {
                    @for raised in &waiting {
                        li { (raised.number) ". " (told(open, raised)?) " " span.hint { (seen(open, raised)?) } }
                    }
                }
            }
            @if !past.is_empty() {
                details {
                    summary { (words.t("desk-server-past")?) }
                    ul {
                        @for raised in &past {
                            li { (told(open, raised)?) " " span.hint { (seen(open, raised)?) } }
                        }
                    }
                }
            }
        }
    })
}

/// What was seen, as a sentence.
fn told(open: &Open, raised: &Raised) -> Result<String, PublicError> {
    Said::alarm(&raised.alarm, &open.bench.desk).in_words(open.words)
}

/// A message about so many: the first one says that there are none.
fn counted(open: &Open, [none, id]: [&str; 2], count: usize) -> Result<String, PublicError> {
    if count == 0 {
        return open.words.t(none);
    }
    let count = i64::try_from(count).unwrap_or(i64::MAX);
    open.words.with(id, &[("count", count.into())])
}

/// When it was seen, and whether it is still so.
fn seen(open: &Open, raised: &Raised) -> Result<String, PublicError> {
    let (first, last) = (raised.first.to_string(), raised.last.to_string());
    let id = if raised.stands {
        "desk-server-seen"
    } else {
        "desk-server-seen-over"
    };
    open.words
        .with(id, &[("first", first.into()), ("last", last.into())])
}

fn warnings(open: &Open) -> Result<Markup, PublicError> {
    let words = open.words;
    // Before the first sync there is nothing to warn of.
    let warnings = match open.bench.desk.warnings(open.today) {
        Ok(warnings) => warnings,
        Err(DeskError::NotSynced) => return Ok(html! {}),
        Err(other) => return Err(internal(other)),
    };
    Ok(html! {
        @if !warnings.is_empty() {
            section aria-labelledby="warnings" {
                h2 #warnings { (words.t("desk-server-warnings")?) }
                @for warning in &warnings {
                    p.notice.refused { (Said::warning(warning, &open.bench.desk).in_words(words)?) }
                }
            }
        }
    })
}

/// What the desk has verified, from the pinned root.
fn verified(open: &Open) -> Result<Markup, PublicError> {
    let words = open.words;
    let desk = &open.bench.desk;
    let folder = desk.folder();
    let notice = desk.chain().current();
    let synced = match folder.last_sync().map_err(internal)? {
        Some(day) => words.with("desk-server-synced", &[("day", day.to_string().into())])?,
        None => words.t("desk-server-never-synced")?,
    };
    let expires = [
        ("number", i64::from(notice.number).into()),
        ("issued", notice.issued.to_string().into()),
        ("expires", notice.expires.to_string().into()),
    ];
    let members = desk
        .rosters()
        .map_or(0, |rosters| rosters.current().members.len());
    let releases = folder.notes(Documents::Releases).map_err(internal)?.len();
    let compared = desk.compared().map_err(internal)?;
    Ok(html! {
        section aria-labelledby="verified" {
            h2 #verified { (words.t("desk-server-verified")?) }
            p { (synced) }
            ul {
                li {
                    (words.t("desk-server-fingerprint")?) " "
                    bdi dir="ltr" { (desk.chain().fingerprint()) }
                }
                li { (words.with("desk-server-notice", &expires)?) }
                li { (counted(open, ["desk-server-members-none", "desk-server-members"], members)?) }
                li { (counted(open, ["desk-server-releases-none", "desk-server-releases"], releases)?) }
                li { (counted(open, ["desk-server-compared-none", "desk-server-compared"], compared)?) }
            }
            (periods(open)?)
        }
    })
}

fn periods(open: &Open) -> Result<Markup, PublicError> {
    let words = open.words;
    let desk = &open.bench.desk;
    let notice = desk.chain().current();
    let in_use = notice
        .sealing_period(open.today)
        .map(|period| period.number);
    let mut rows = Vec::new();
    for period in notice.periods.iter().rev() {
        let state = if in_use == Ok(period.number) {
            "desk-server-period-in-use"
        } else if period.from > open.today {
            "desk-server-period-ahead"
        } else {
            "desk-server-period-past"
        };
        let keys = match desk.keys(period.number).map(|keys| keys.story.is_some()) {
            Some(true) => "desk-server-keys-both",
            Some(false) => "desk-server-keys-answers",
            None => "desk-server-keys-none",
        };
        rows.push((period, words.t(state)?, words.t(keys)?));
    }
    Ok(html! {
        div.wide tabindex="0" role="region" aria-label=(words.t("desk-server-periods")?) {
            table {
                caption { (words.t("desk-server-periods")?) }
                thead {
                    tr {
                        @for id in ["number", "from", "state", "keys"] {
                            th scope="col" { (words.t(&format!("desk-server-period-{id}"))?) }
                        }
                    }
                }
                tbody {
                    @for (period, state, keys) in &rows {
                        tr {
                            th scope="row" { (period.number) }
                            td { (period.from) }
                            td { (state) }
                            td { (keys) }
                        }
                    }
                }
            }
        }
    })
}

/// What the public form handed out, at the last look.
fn handed_out(open: &Open) -> Result<Markup, PublicError> {
    let words = open.words;
    let watched = open.bench.desk.folder().watched().map_err(internal)?;
    Ok(html! {
        section aria-labelledby="form" {
            h2 #form { (words.t("desk-server-form")?) }
            @match &watched {
                None => p { (words.t("desk-server-form-never")?) },
                Some(Watched { on, glimpse, remarks, .. }) => {
                    p { (words.with("desk-server-form-on", &[("day", on.to_string().into())])?) }
                    p { bdi dir="ltr" { code { (glimpse) } } }
                    @if !remarks.is_empty() {
                        ul { @for remark in remarks { li { (Said::remark(*remark).in_words(words)?) } } }
                    }
                },
            }
            p.hint { (words.t("desk-server-form-how")?) }
            p { code dir="ltr" { "corncrake desk watch --every 60" } }
        }
    })
}
