//! What was written after the report, by its reporter and by the network, and writing back.

use maud::{Markup, html};

use super::{Sheet, files, reply, story};
use crate::desk::letters::{Awaits, Item, Said};
use crate::desk::reading::Flags;
use crate::text::Lang;
use crate::web::PublicError;

pub(super) fn panel(sheet: &Sheet<'_>) -> Result<Markup, PublicError> {
    let words = sheet.words;
    let letters = sheet.letters();
    if sheet.report.is_none() {
        // Nothing says whose letters would belong to it.
        return Ok(html! {});
    }
    let mut items = Vec::new();
    for item in letters {
        items.push(one(sheet, item)?);
    }
    let awaits = match sheet.shelf.mail().awaits(sheet.case.id) {
        Awaits::No => None,
        Awaits::Perhaps => Some("desk-report-awaits-perhaps"),
        Awaits::Yes => Some("desk-report-awaits"),
    };
    let awaits = awaits.map(|id| words.t(id)).transpose()?;
    Ok(html! {
        section aria-labelledby="letters" {
            h2 #letters { (words.t("desk-report-letters")?) }
            @if letters.is_empty() { p.hint { (words.t("desk-report-no-letters")?) } }
            ol.letters { @for item in items { (item) } }
            @if let Some(awaits) = awaits { p.notice { (awaits) } }
            (reply::panel(sheet)?)
        }
    })
}

fn one(sheet: &Sheet<'_>, item: &Item) -> Result<Markup, PublicError> {
    let words = sheet.words;
    let day = item.day.to_string();
    let (theirs, who, language) = match &item.said {
        Said::Reporter(letter) => {
            let said = words.with("desk-report-wrote", &[("day", day.into())])?;
            (true, said, letter.language)
        }
        Said::Network(reply) => {
            let name = sheet.desk.name_of(reply.author);
            let args = [("day", day.into()), ("who", name.into())];
            // In which language a reply is written, nobody says.
            (false, words.with("desk-report-replied", &args)?, Lang::En)
        }
    };
    let text = item.said.expose_text();
    let folded = theirs && !Flags::of_words(text).distress.is_empty();
    Ok(html! {
        li.ours[!theirs] {
            p.hint { (who) }
            (story::said(sheet, text, language, folded)?)
            (files::panel(sheet, Some(item.id))?)
        }
    })
}
