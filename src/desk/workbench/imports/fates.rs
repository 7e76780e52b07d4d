//! What becomes of a row, in words. Columns and questions are named, never what stands in a cell.

use crate::desk::elsewhere::plan::{Fate, Refused};
use crate::desk::inert::inert_line;
use crate::desk::workbench::inbox::short;
use crate::desk::workbench::open::Words;
use crate::text::Value;
use crate::web::PublicError;

/// The kinds of fates, as addresses and messages call them.
pub(super) const KINDS: [&str; 7] = [
    "new",
    "here",
    "otherwise",
    "like-row",
    "like-report",
    "skipped",
    "refused",
];

/// The kind of a fate.
pub(super) fn kind(fate: &Fate) -> &'static str {
    match fate {
        Fate::New => "new",
        Fate::Here(_) => "here",
        Fate::HereOtherwise(_) => "otherwise",
        Fate::LikeRow(_) => "like-row",
        Fate::LikeReport(_) => "like-report",
        Fate::Skipped => "skipped",
        Fate::Refused(_) => "refused",
    }
}

/// A fate in a sentence.
pub(super) fn said(words: Words, fate: &Fate) -> Result<String, PublicError> {
    let report = |id, report| words.with(id, &[("id", Value::from(short(report)))]);
    match fate {
        Fate::New => words.t("desk-import-fate-new"),
        Fate::Here(id) => report("desk-import-fate-here", *id),
        Fate::HereOtherwise(id) => report("desk-import-fate-otherwise", *id),
        Fate::LikeRow(row) => words.with("desk-import-fate-like-row", &[("row", (*row).into())]),
        Fate::LikeReport(id) => report("desk-import-fate-like-report", *id),
        Fate::Skipped => words.t("desk-import-fate-skipped"),
        Fate::Refused(why) => refused(words, why),
    }
}

fn refused(words: Words, why: &Refused) -> Result<String, PublicError> {
    let column = |id, name: &str| words.with(id, &[("column", Value::from(inert_line(name)))]);
    match why {
        Refused::Value(name) => column("desk-import-refused-value", name),
        Refused::Date(name) => column("desk-import-refused-date", name),
        Refused::NoConsent => words.t("desk-import-refused-consent"),
        Refused::Missing(question) => {
            let question = Value::from(inert_line(question));
            words.with("desk-import-refused-missing", &[("question", question)])
        }
        Refused::Misfit(_) => words.t("desk-import-refused-misfit"),
        Refused::NoKey => words.t("desk-import-refused-no-key"),
        Refused::SameKey(row) => {
            words.with("desk-import-refused-same-key", &[("row", (*row).into())])
        }
    }
}
