//! A recovery sheet: made, printed, read back from the paper, and then a step like any other.
//!
//! The key is on one page, once, and in no file. The page after it asks for the last characters of
//! what came out of the printer, so that nobody relies on a sheet that was never printed. What they
//! are checked against is a hash that travels with the form: it tells four of 58 characters to whoever
//! tries them all, and they are of no use alone.

use maud::{Markup, html};
use rand::rand_core::UnwrapErr;
use rand::rngs::SysRng;

use super::super::open::{Answered, Open, Posted, Words};
use crate::keys::paper;
use crate::keys::public::{Hash, MemberId, Recipient};
use crate::keys::secret::{Identity, RecoverySheet};
use crate::web::{Fields, PublicError};

/// How many characters are typed from the paper.
const LAST: usize = 4;

/// `GET /people/sheet`
pub(super) async fn ask(open: Open) -> Answered {
    let words = open.words;
    let title = words.t("desk-people-sheet-title")?;
    let body = html! {
        h1 { (title) }
        p { (words.t("desk-people-sheet-what")?) }
        p { (words.t("desk-people-sheet-before")?) }
        form.step method="post" action=(open.to("/people/sheet")) {
            div { button.act { (words.t("desk-people-sheet-make")?) } }
        }
    };
    open.page(&title, &body)
}

/// `POST /people/sheet`: the only page that ever shows it.
pub(super) async fn make(Posted { open, .. }: Posted) -> Answered {
    let words = open.words;
    let title = words.t("desk-people-sheet-title")?;
    let network = open.bench.desk.network().clone();
    let sheet = RecoverySheet::new(network, Identity::generate(&mut UnwrapErr(SysRng)));
    let recipient = sheet.recipient();
    let lines = sheet.expose_lines();
    let body = html! {
        p.notice { (words.t("desk-people-sheet-print")?) }
        article.paper lang="en" dir="ltr" { (paper::sheet_body(&sheet, open.today)) }
        form.step method="post" action=(open.to("/people/sheet/printed")) {
            input type="hidden" name="recipient" value=(recipient);
            input type="hidden" name="proof" value=(proof(&recipient, &last(&lines)));
            p.line {
                button.act { (words.t("desk-people-sheet-printed")?) }
                a.button href=(open.to("/people")) { (words.t("desk-people-sheet-drop")?) }
            }
        }
    };
    open.page(&title, &body)
}

/// `POST /people/sheet/printed`: what the paper says.
pub(super) async fn printed(Posted { open, fields }: Posted) -> Answered {
    let words = open.words;
    let title = words.t("desk-people-sheet-title")?;
    let is_wrong = !fields.first("last").is_empty();
    let body = html! {
        h1 { (title) }
        @if is_wrong {
            p #wrong .notice .refused role="alert" { (words.t("desk-people-sheet-not-these")?) }
        }
        p { (words.t("desk-people-sheet-take")?) }
        form.step method="post" action=(open.to("/people/preview")) {
            input type="hidden" name="step" value="sheet";
            @for name in ["recipient", "proof"] {
                input type="hidden" name=(name) value=(fields.first(name));
            }
            label for="last" { (words.t("desk-people-sheet-last")?) }
            p #how .hint { (words.t("desk-people-sheet-last-how")?) }
            input #last .short name="last" required minlength=(LAST) maxlength="8" autofocus dir="ltr"
                autocomplete="off" autocapitalize="characters" spellcheck="false"
                aria-describedby="how" aria-invalid=[is_wrong.then_some("true")];
            div { button.act { (words.t("desk-people-preview")?) } }
        }
    };
    open.page(&title, &body)
}

/// The recipient of a sheet, if the characters from its paper are right.
pub(super) fn proven(fields: &Fields) -> Option<Recipient> {
    let recipient: Recipient = fields.first("recipient").parse().ok()?;
    let is_right = proof(&recipient, &last(fields.first("last"))) == fields.first("proof");
    is_right.then_some(recipient)
}

/// The last characters of a key, however they were grouped.
fn last(text: &str) -> String {
    let letters: Vec<char> = text.chars().filter(|it| !it.is_whitespace()).collect();
    let from = letters.len().saturating_sub(LAST);
    let last = letters.iter().skip(from).collect::<String>();
    last.to_ascii_uppercase()
}

fn proof(recipient: &Recipient, last: &str) -> String {
    Hash::of(format!("corncrake recovery sheet {recipient} {last}").as_bytes()).to_string()
}

/// What can be done about a sheet that there is.
pub(super) fn about(open: &Open, id: MemberId) -> Result<Markup, PublicError> {
    let words: Words = open.words;
    Ok(html! {
        h1 { (words.with("desk-people-sheet-about", &[("id", id.to_string().into())])?) }
        h2 { (words.t("desk-people-remove")?) }
        p { (words.t("desk-people-sheet-gone")?) }
        form.step method="post" action=(open.to("/people/preview")) {
            input type="hidden" name="step" value="remove";
            input type="hidden" name="who" value=(id);
            div { button.warn { (words.t("desk-people-preview")?) } }
        }
    })
}

#[cfg(test)]
mod tests {
    use rand::SeedableRng as _;
    use rand::rngs::StdRng;

    use super::*;

    #[test]
    fn only_the_last_characters_of_the_printed_key_prove_a_sheet() {
        let network = "example".parse().expect("a name");
        let identity = Identity::generate(&mut StdRng::seed_from_u64(3));
        let sheet = RecoverySheet::new(network, identity);
        let lines = sheet.expose_lines();
        let recipient = sheet.recipient();
        let right = last(&lines);
        assert_eq!(right.len(), LAST);
        let typed = |text: &str| {
            let mut fields = Fields::none();
            for (name, value) in [
                ("recipient", recipient.to_string()),
                ("proof", proof(&recipient, &right)),
                ("last", text.to_owned()),
            ] {
                fields.push(name.to_owned(), value).expect("few");
            }
            proven(&fields).is_some()
        };
        assert!(typed(&right) && typed(&right.to_lowercase()));
        assert!(typed(&format!(" {} {} ", &right[..2], &right[2..])));
        assert!(!typed("") && !typed(&right[1..]) && !typed("QQQQ"));
    }
}
