//! The card of the member at this desk: what a newcomer shows to a steward.

use maud::{Markup, PreEscaped, html};

use super::super::open::{Answered, Open, Words};
use crate::keys::paper::qr;
use crate::keys::public::Card;
use crate::web::PublicError;

/// `GET /people/join`
pub(super) async fn show(open: Open) -> Answered {
    let words = open.words;
    let title = words.t("desk-people-join-title")?;
    let card = open.bench.desk.member().card();
    let card = card.map_err(PublicError::internal)?;
    let code = card.to_code();
    let picture = qr(&code).map_err(PublicError::internal)?;
    let body = html! {
        h1 { (title) }
        p { (words.t("desk-people-join-what")?) }
        h2 { (words.t("desk-people-join-words")?) }
        (eight(words, &card)?)
        p.hint { (words.t("desk-people-join-words-how")?) }
        h2 { (words.t("desk-people-join-code")?) }
        div.qr role="img" aria-label=(words.t("desk-people-join-code")?) { (PreEscaped(picture)) }
        details {
            summary { (words.t("desk-people-join-text")?) }
            textarea.code readonly rows="8" aria-label=(words.t("desk-people-join-text")?) { (code) }
        }
    };
    open.page(&title, &body)
}

/// The eight words of a card, large, and its digits.
pub(super) fn eight(words: Words, card: &Card) -> Result<Markup, PublicError> {
    let eight = card.words().map_err(PublicError::internal)?;
    let digits = card.fingerprint().map_err(PublicError::internal)?;
    let digits = words.with("desk-people-digits", &[("digits", digits.into())])?;
    Ok(html! {
        ol.eight lang="en" dir="ltr" { @for word in eight { li { (word) } } }
        details { summary { (words.t("desk-people-digits-instead")?) } p { (digits) } }
    })
}
