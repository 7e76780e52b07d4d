//! Reports that come by another road: rows of a spreadsheet, and sealed files of the offline form.
//!
//! ```text
//! upload ─► reading ─► planning ─► every row's fate, page by page ─► taking in ─► done
//!              └────────── each can be stopped; nothing of it is on disk ──┘
//! ```

mod fates;
mod files;
mod job;
mod sheet;
mod work;

use axum::Router;
use axum::routing::{get, post};
use maud::{Markup, html};

use super::Shared;
use super::open::{Answered, Open};
use crate::desk::elsewhere::sheet as limits;
use crate::keys::public::Tier;
use crate::web::PublicError;

pub(super) use job::Job;

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/import", get(show))
        .route("/import/files", post(files::take))
        .route("/import/sheet", get(sheet::show).post(sheet::upload))
        .route("/import/sheet/progress", get(sheet::progress))
        .route("/import/sheet/take", post(sheet::take))
        .route("/import/sheet/stop", post(sheet::stop))
        .route("/import/sheet/forget", post(sheet::forget))
}

/// `GET /import`
async fn show(open: Open) -> Answered {
    let words = open.words;
    let title = words.t("desk-shell-import")?;
    let reads_words = open
        .bench
        .desk
        .seat()
        .is_ok_and(|seat| seat.tier.reads(Tier::Stories));
    let body = html! {
        h1 { (title) }
        p { (words.t("desk-import-what")?) }
        @if reads_words {
            @if open.bench.job.is_some() {
                p.notice { a href=(open.to("/import/sheet")) { (words.t("desk-import-under-way")?) } }
            }
            (of_sheet(&open)?)
            (of_files(&open)?)
        } @else {
            p.notice.refused { (words.t("desk-import-answers-only")?) }
        }
    };
    open.page(&title, &body)
}

fn of_sheet(open: &Open) -> Result<Markup, PublicError> {
    let words = open.words;
    let most = [
        ("size", (limits::MOST_BYTES >> 20).into()),
        ("rows", limits::MOST_ROWS.into()),
    ];
    Ok(html! {
        section aria-labelledby="sheet" {
            h2 #sheet { (words.t("desk-import-sheet")?) }
            p { (words.t("desk-import-sheet-what")?) }
            form.order method="post" enctype="multipart/form-data" action=(open.to("/import/sheet")) {
                p {
                    label for="table" { (words.t("desk-import-table")?) }
                    span.hint #table-how { (words.with("desk-import-table-how", &most)?) }
                    input #table type="file" name="table" required accept=".csv,.xlsx"
                        aria-describedby="table-how";
                }
                p {
                    label for="mapping" { (words.t("desk-import-mapping")?) }
                    span.hint #mapping-how { (words.t("desk-import-mapping-how")?) }
                    input #mapping type="file" name="mapping" required accept=".toml"
                        aria-describedby="mapping-how";
                }
                button.act { (words.t("desk-import-try")?) }
            }
        }
    })
}

fn of_files(open: &Open) -> Result<Markup, PublicError> {
    let words = open.words;
    Ok(html! {
        section aria-labelledby="files" {
            h2 #files { (words.t("desk-import-files")?) }
            p { (words.t("desk-import-files-what")?) }
            form.order method="post" enctype="multipart/form-data" action=(open.to("/import/files")) {
                p {
                    label for="sealed" { (words.t("desk-import-files-which")?) }
                    input #sealed type="file" name="sealed" multiple required;
                }
                button.act { (words.t("desk-import-take-files")?) }
            }
        }
    })
}
