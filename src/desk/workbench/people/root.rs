//! The network's root: what posters, new desks and verifiers compare, and making another.

use maud::html;

use super::super::open::{Answered, Open};
use crate::keys::public::{fingerprint, six_words};

/// `GET /people/root`
pub(super) async fn show(open: Open) -> Answered {
    let words = open.words;
    let title = words.t("desk-people-root-title")?;
    let Ok((_, documents)) = open.stewards() else {
        return Ok(open.back("/people"));
    };
    let (root, note) = documents.chain().root();
    let six = six_words(&note.hash());
    let may = open.is_steward(&documents) && !documents.notice().has_ended();
    let body = html! {
        h1 { (title) }
        p { (words.t("desk-people-root-what")?) }
        h2 { (words.t("desk-people-root-words")?) }
        ol.eight lang="en" dir="ltr" { @for word in six { li { (word) } } }
        h2 { (words.t("desk-people-root-fingerprint")?) }
        p { code dir="ltr" { (fingerprint(note)) } }
        @if root.number > 1 {
            h2 { (words.with("desk-people-root-since", &[("day", root.issued.to_string().into())])?) }
            ul {
                @for id in [
                    "desk-people-root-compare",
                    "desk-people-root-posters",
                    "desk-people-root-form",
                    "desk-people-root-tell",
                ] { li { (words.t(id)?) } }
            }
        }
        @if may {
            h2 { (words.t("desk-people-root-rotate")?) }
            p { (words.t("desk-people-root-rotate-what")?) }
            p { (words.t("desk-people-root-rotate-when")?) }
            form.step method="post" action=(open.to("/people/preview")) {
                input type="hidden" name="step" value="rotate";
                div { button.warn { (words.t("desk-people-preview")?) } }
            }
        }
    };
    open.page(&title, &body)
}
