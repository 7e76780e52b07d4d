//! What is printed: a recovery sheet, and a card to be admitted by. One file each, without a script
//! and without anything from elsewhere.

use maud::{DOCTYPE, Markup, PreEscaped, html};
use qrcode::render::svg;
use qrcode::{EcLevel, QrCode};
use zeroize::Zeroizing;

use super::public::{Card, NotACard};
use super::secret::{RecoverySheet, recovery_id};
use crate::clock::Date;

/// Something does not fit on paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotPrinted {
    /// Too long for any QR code.
    #[error("it does not fit into a QR code")]
    TooLong,
    /// The card cannot be written down.
    #[error(transparent)]
    Card(#[from] NotACard),
}

/// A QR code of `text` as an SVG without a size of its own. `text` of capitals and digits makes the
/// least dense one; of the lowest level of correction, because a screen has no stains.
pub fn qr(text: &str) -> Result<String, NotPrinted> {
    let code = QrCode::with_error_correction_level(text, EcLevel::L);
    let code = code.map_err(|_| NotPrinted::TooLong)?;
    let svg = code
        .render::<svg::Color<'_>>()
        .dark_color(svg::Color("#000"))
        .light_color(svg::Color("#fff"))
        .build();
    let start = svg.find("<svg").ok_or(NotPrinted::TooLong)?;
    Ok(svg[start..].to_owned())
}

/// The recovery sheet as a page to print. No QR code: a phone that reads it would have the key, and
/// with it wherever its pictures go.
pub fn recovery_page(sheet: &RecoverySheet, made: Date) -> Zeroizing<String> {
    let body = html! {
        (sheet_body(sheet, made))
        p.small {
            "Delete this file once the paper is in your hands. To print it without a file at all, use \
             the desk's page."
        }
    };
    Zeroizing::new(page("Recovery sheet", &body).into_string())
}

/// What stands on the sheet, for a page of whatever dress.
pub fn sheet_body(sheet: &RecoverySheet, made: Date) -> Markup {
    let recipient = sheet.recipient();
    let id = recovery_id(&recipient);
    let lines = sheet.expose_lines();
    html! {
        h1 { "Recovery sheet" }
        table {
            tr { th scope="row" { "Network" } td { (sheet.network()) } }
            tr { th scope="row" { "Made on" } td { (made) } }
            tr { th scope="row" { "Check code" } td { code { (sheet.check_code()) } } }
        }
        p.warn {
            "Whoever holds this paper can open every report of this network. Keep it where neither a \
             raid nor a fire finds it together with the computers. It needs no passphrase. It signs \
             nothing."
        }
        h2 { "The key" }
        pre.key { (*lines) }
        p {
            "Spaces and line breaks do not matter. There is no letter O, I or B and no digit 1 after \
             the first line. A wrong letter is noticed."
        }
        h2 { "With Corncrake" }
        p {
            "Type the key into a file, all of it, with or without spaces. A steward then admits a new \
             member, or gives an old one a new key, with"
        }
        pre { "corncrake keys admit --recovery-sheet FILE …\ncorncrake keys replace --recovery-sheet FILE …" }
        h2 { "Without Corncrake" }
        p {
            "Any age of version 1.3 or later opens the files (age-encryption.org). Write the key on one \
             line, without spaces, into key.txt. Then, for each period NNNN:"
        }
        pre {
            "age -d -i key.txt -o period.txt wraps/NNNN-stories-" (id) ".age\n"
            "age -d -i period.txt -o story.txt STORY.age"
        }
        p { "and the same with “answers” in place of “stories”. Afterwards delete what you made." }
    }
}

/// The card as a page: to print, or to hold up to a camera.
pub fn card_page(card: &Card) -> Result<String, NotPrinted> {
    let code = qr(&card.to_code())?;
    let words = card.words()?;
    let digits = card.fingerprint()?;
    let body = html! {
        h1 { "Request to join: " (card.name) }
        p {
            "For a steward. This card is public: it opens nothing and signs nothing. Paste what the code \
             says, or load the card’s file, on the page “Admit somebody”."
        }
        div.qr role="img" aria-label="The card as a QR code" { (PreEscaped(code)) }
        h2 { "Eight words to read aloud" }
        ol.words { @for word in words { li { (word) } } }
        p {
            "Do not let the steward take the words from this page: read them to each other, by voice or \
             face to face, all eight. Whoever swapped the card on its way has other words."
        }
        p.small { "The same in digits: " code { (digits) } }
    };
    Ok(page("Request to join", &body).into_string())
}

fn page(title: &str, body: &Markup) -> Markup {
    html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta http-equiv="Content-Security-Policy"
                    content="default-src 'none'; style-src 'unsafe-inline'";
                title { (title) }
                style { (PreEscaped(include_str!("paper.css"))) }
            }
            body { main { (body) } }
        }
    }
}
