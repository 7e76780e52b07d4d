//! What a corrected edition changes, and the reason that the public reads.

use maud::{Markup, html};

use super::Held;
use super::look::Names;
use crate::desk::revision::reworded;
use crate::text::Lang;
use crate::web::PublicError;

/// Of a corrected edition: why, what goes, and which words change. Nothing of a first one.
pub(super) fn told(held: &Held, names: Names<'_>) -> Result<Markup, PublicError> {
    let (release, words) = (&held.release, names.words);
    let (Some(revision), Some(before)) = (&release.revises, &held.before) else {
        return Ok(html! {});
    };
    let before = before.release();
    let gone = release.withdrawn_from(before);
    let changed = reworded(before, release);
    let of = [("of", revision.of.into())];
    Ok(html! {
        section.notice aria-labelledby="edition" {
            h2 #edition { (words.with("desk-correct-edition", &of)?) }
            @for (code, reason) in &revision.reason {
                p { (own_name(code)) ": " q lang=(code) dir="auto" { (reason) } }
            }
            @if !gone.is_empty() {
                h3 { (words.t("desk-correct-withdrawn")?) }
                ul { @for name in &gone { li { (names.table(name)?) } } }
            }
            @if !changed.is_empty() {
                h3 { (words.t("desk-correct-reworded")?) }
                ul { @for one in &changed {
                    li {
                        (own_name(&one.lang)) ": "
                        q lang=(one.lang) dir="auto" { (one.before) }
                        (words.onwards())
                        q lang=(one.lang) dir="auto" { (one.after) }
                    }
                } }
            }
            @if release.sums.is_empty() { p.hint { (words.t("desk-correct-year")?) } }
        }
    })
}

/// What a language calls itself.
pub(super) fn own_name(code: &str) -> &str {
    code.parse().map_or(code, |lang: Lang| lang.own_name())
}
