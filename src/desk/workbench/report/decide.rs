//! Deciding on a report.

use axum::extract::Path;
use maud::{Markup, html};

use super::{Sheet, acts, case, path};
use crate::desk::acts::{Act, Verdict};
use crate::desk::casebook::State;
use crate::desk::workbench::inbox::short;
use crate::desk::workbench::open::{self, Answered, Posted};
use crate::web::PublicError;

/// What was decided, in a sentence.
pub(super) fn state(sheet: &Sheet<'_>) -> Result<String, PublicError> {
    let words = sheet.words;
    let decided = sheet.shelf.book().ledger.decision(sheet.case.id);
    let by = |id: &str| match decided {
        Some((_, who)) => sheet.by(id, who),
        None => words.t("desk-report-is-new"),
    };
    match sheet.case.state {
        State::New => words.t("desk-report-is-new"),
        State::SetAside => words.t("desk-report-is-aside"),
        State::Accepted => by("desk-report-is-accepted"),
        State::Rejected => by("desk-report-is-rejected"),
        State::Junk => by("desk-report-is-junk"),
        State::Counted(cohort) => {
            words.with("desk-report-is-counted", &[("cohort", cohort.into())])
        }
        State::Duplicate(of) => words.with("desk-report-is-duplicate", &[("of", short(of).into())]),
    }
}

/// The buttons.
pub(super) fn panel(sheet: &Sheet<'_>) -> Result<Markup, PublicError> {
    let words = sheet.words;
    let stands = sheet.shelf.book().ledger.verdict(sheet.case.id);
    let mut buttons = Vec::new();
    for (verdict, value, key) in [
        (Verdict::Accept, "accept", "a"),
        (Verdict::Reject, "reject", "r"),
        (Verdict::Junk, "junk", "J"),
    ] {
        let name = words.t(&format!("desk-report-{value}"))?;
        buttons.push((value, key, name, stands == Some(verdict)));
    }
    let of = match stands {
        Some(Verdict::DuplicateOf(of)) => Some(short(of)),
        _ => None,
    };
    Ok(html! {
        section aria-labelledby="decide" {
            h2 #decide { (words.t("desk-report-decide")?) }
            form.line method="post" action=(sheet.to("decide")) {
                @for (value, key, name, stands) in buttons {
                    button.act[value == "accept"] name="verdict" value=(value) data-key=(key) aria-pressed=(stands) { (name) }
                }
            }
            details open[of.is_some()] {
                summary { (words.t("desk-report-duplicate")?) }
                form.line method="post" action=(sheet.to("decide")) {
                    label for="of" { (words.t("desk-report-duplicate-of")?) }
                    input #of name="of" value=[of] size="10" minlength="8" maxlength="32" required autocomplete="off" spellcheck="false" dir="ltr";
                    button name="verdict" value="duplicate" { (words.t("desk-report-duplicate-save")?) }
                }
            }
        }
    })
}

/// `POST /report/{id}/decide`
pub(super) async fn decide(
    Path(id): Path<String>,
    Posted { mut open, fields }: Posted,
) -> Answered {
    let Some(report) = case(&open.bench.shelf, &id).map(|case| case.id) else {
        return open::nothing_here(open).await;
    };
    let of = fields.first("of").trim().to_ascii_lowercase();
    let of = case(&open.bench.shelf, &of).map(|case| case.id);
    let decided = match (fields.first("verdict"), of) {
        ("accept", _) => Ok((Verdict::Accept, "desk-report-did-accept")),
        ("reject", _) => Ok((Verdict::Reject, "desk-report-did-reject")),
        ("junk", _) => Ok((Verdict::Junk, "desk-report-did-junk")),
        ("duplicate", Some(of)) if of == report => Err("desk-report-duplicate-itself"),
        ("duplicate", Some(of)) => Ok((Verdict::DuplicateOf(of), "desk-report-did-duplicate")),
        ("duplicate", None) => Err("desk-report-duplicate-unknown"),
        _ => Err("desk-report-no-choice"),
    };
    match decided {
        Ok((verdict, said)) => acts::done(&mut open, &[Act::verdict(report, verdict)], said)?,
        Err(why) => {
            let why = open.words.t(why)?;
            open.refuse(&why)?;
        }
    }
    Ok(open.back(&path(report)))
}
