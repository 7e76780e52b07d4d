//! Whether a report waits for its reporter, who was asked something.

use axum::extract::Path;
use maud::{Markup, html};

use super::{Sheet, acts, case, path};
use crate::desk::acts::{Act, Deed};
use crate::desk::letters::Answered as Wrote;
use crate::desk::workbench::open::{self, Answered, Posted};
use crate::web::PublicError;

/// Who asked, whether there is an answer, and the button that ends the waiting.
pub(super) fn panel(sheet: &Sheet<'_>) -> Result<Markup, PublicError> {
    let (shelf, id) = (sheet.shelf, sheet.case.id);
    let Some(asked) = shelf.mail().asked(&shelf.book().ledger, id) else {
        return Ok(html! {});
    };
    let (message, day) = match asked.since {
        Some((day, Wrote::No)) => ("desk-words-asked", day.to_string()),
        Some((day, Wrote::Perhaps)) => ("desk-words-asked-perhaps", day.to_string()),
        Some((day, Wrote::Yes)) => ("desk-words-asked-answered", day.to_string()),
        None => ("desk-words-asked-unseen", String::new()),
    };
    let who = sheet.desk.name_of(asked.by);
    let args = [("who", who.into()), ("day", day.into())];
    Ok(html! {
        form.line.notice method="post" action=(sheet.to("enough")) {
            p { (sheet.words.with(message, &args)?) }
            button.quiet { (sheet.words.t("desk-words-enough")?) }
        }
    })
}

/// `POST /report/{id}/enough`
pub(super) async fn enough(Path(id): Path<String>, Posted { mut open, .. }: Posted) -> Answered {
    let Some(report) = case(&open.bench.shelf, &id).map(|case| case.id) else {
        return open::nothing_here(open).await;
    };
    let deed = Deed::Ask(None);
    acts::done(&mut open, &[Act { report, deed }], "desk-words-did-enough")?;
    Ok(open.back(&path(report)))
}
