//! Writing to the reporter: written, read once more as it will arrive, and then sent.

use axum::extract::Path;
use axum::response::IntoResponse as _;
use maud::{Markup, html};

use super::{Sheet, case, path, title};
use crate::clock::Date;
use crate::desk::acts::{Act, Deed};
use crate::desk::letters::{MOST_REPLY_BYTES, NoReply, ReplyText};
use crate::desk::reading::shown;
use crate::desk::workbench::open::{self, Answered, Open, Posted, Shut, Words};
use crate::desk::{Desk, DeskError};
use crate::keys::public::ReportId;
use crate::web::PublicError;

/// The form, or why this member cannot reply.
pub(super) fn panel(sheet: &Sheet<'_>) -> Result<Markup, PublicError> {
    let words = sheet.words;
    let body = match sheet.desk.addressee(sheet.case.day, sheet.case.id) {
        Ok(_) => form(words, &sheet.to("reply"), "")?,
        Err(why) => {
            let args = [("why", why.to_string().into())];
            html! { p.hint { (words.with("desk-report-cannot-reply", &args)?) } }
        }
    };
    Ok(html! {
        details.reply {
            summary data-key="w" { (words.t("desk-report-reply")?) }
            (body)
        }
    })
}

fn form(words: Words, to: &str, typed: &str) -> Result<Markup, PublicError> {
    Ok(html! {
        form method="post" action=(to) {
            label for="text" { (words.t("desk-report-reply-text")?) }
            p.hint #careful { (words.t("desk-report-reply-careful")?) }
            textarea #text name="text" rows="8" maxlength=(MOST_REPLY_BYTES) required dir="auto" aria-describedby="careful" autocomplete="off" { (typed) }
            button name="do" value="look" { (words.t("desk-report-reply-look")?) }
        }
    })
}

/// `POST /report/{id}/reply`: first looked at, then sent.
pub(super) async fn reply(Path(id): Path<String>, Posted { open, fields }: Posted) -> Answered {
    let Some((day, report)) = case(&open.bench.shelf, &id).map(|case| (case.day, case.id)) else {
        return open::nothing_here(open).await;
    };
    let typed = fields.first("text");
    let text = match ReplyText::new(typed) {
        Ok(text) => text,
        Err(why) => return again(open, report, typed, &why),
    };
    match fields.first("do") {
        sends @ ("send" | "ask") => {
            let asks = sends == "ask";
            let (mut open, sent) = match send(open, (day, report), text, asks).await {
                Ok(sent) => sent,
                Err(shut) => return Ok(shut.into_response()),
            };
            if let Err(why) = sent {
                return again(open, report, typed, &why);
            }
            let said = open.words.t("desk-report-did-reply")?;
            open.say(said);
            Ok(open.back(&path(report)))
        }
        "change" => written(open, report, typed),
        _ => look(open, report, &text),
    }
}

async fn send(
    open: Open,
    (day, report): (Date, ReportId),
    text: ReplyText,
    asks: bool,
) -> Result<(Open, Result<(), NoReply>), Shut> {
    let today = open.today;
    let talk = move |desk: &Desk| {
        let to = desk.addressee(day, report)?;
        let key = desk.signing_key();
        let server = desk.server().map_err(DeskError::from)?;
        desk.reply(&server.session(&key), &to, &text, today)
    };
    let (mut open, sent) = open.beside(talk).await?;
    let bench = &mut *open.bench;
    let show = |reply| -> Result<(), NoReply> {
        bench.shelf.refresh(&bench.desk)?;
        if asks {
            // Sent again on the same day, it stays one reply.
            let deed = Deed::Ask(Some(reply));
            bench.act(&[Act { report, deed }], today)?;
        }
        Ok(())
    };
    let shown = sent.and_then(show);
    Ok((open, shown))
}

/// The words as they will arrive, and the button that sends them.
fn look(open: Open, report: ReportId, text: &ReplyText) -> Answered {
    let words = open.words;
    let title = title(words, report)?;
    let words_of_reply = text.expose_text();
    let body = html! {
        h1 { (title) }
        h2 { (words.t("desk-report-reply-check")?) }
        blockquote.words dir="auto" { (shown(words_of_reply, &[], &|_| String::new())) }
        p { (words.t("desk-report-reply-final")?) }
        form.line method="post" action=(open.to(&format!("{}/reply", path(report)))) {
            input type="hidden" name="text" value=(words_of_reply);
            button.act name="do" value="send" { (words.t("desk-report-reply-send")?) }
            button name="do" value="ask" { (words.t("desk-words-ask")?) }
            button name="do" value="change" { (words.t("desk-report-reply-change")?) }
        }
        p { a href=(open.to(&path(report))) { (words.t("desk-report-reply-drop")?) } }
    };
    open.page(&title, &body)
}

/// The form once more with what was typed.
fn written(open: Open, report: ReportId, typed: &str) -> Answered {
    let words = open.words;
    let title = title(words, report)?;
    let body = html! {
        h1 { (title) }
        h2 { (words.t("desk-report-reply")?) }
        (form(words, &open.to(&format!("{}/reply", path(report))), typed)?)
        p { a href=(open.to(&path(report))) { (words.t("desk-report-reply-drop")?) } }
    };
    open.page(&title, &body)
}

/// The same, with what is in the way.
fn again(mut open: Open, report: ReportId, typed: &str, why: &NoReply) -> Answered {
    open.refuse(why)?;
    if matches!(why, NoReply::Desk(_)) {
        let uncertain = open.words.t("desk-report-reply-uncertain")?;
        open.say(uncertain);
    }
    written(open, report, typed)
}
