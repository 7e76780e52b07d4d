//! The part of the form in which files can be attached where no script runs.

use maud::{Markup, html};

use super::{AS_THEY_ARE, FileLimits, Trouble};
use crate::intake::form::{Form, Sealer};
use crate::seal::MOST_ATTACHMENTS;
use crate::text::{Lang, MissingText, t, t_args};

/// The part of the form, right after the questions, in which something can be attached. Where
/// scripts run, the phone cleans and seals files itself and brings its own.
pub fn section(form: &Form<'_>) -> Result<Markup, MissingText> {
    let Some(limits) = form.files else {
        return Ok(html! {});
    };
    let part = fields(limits, form.lang, form.trouble)?;
    Ok(match form.sealer {
        Sealer::Phone => html! { noscript { (part) } },
        Sealer::Server => part,
    })
}

/// The fields themselves, for any form that goes to the server as `multipart/form-data`.
pub fn fields(
    limits: &FileLimits,
    lang: Lang,
    trouble: Option<Trouble>,
) -> Result<Markup, MissingText> {
    let open = trouble.is_some();
    let most = [
        ("most", MOST_ATTACHMENTS.into()),
        ("megabytes", limits.megabytes().into()),
    ];
    Ok(html! {
        details #files open[open] {
            summary { (t(lang, "form-files")?) }
            @if let Some(trouble) = trouble {
                p.problem #file-problem { (trouble_text(Some(limits), lang, trouble)?) }
            }
            p { label for="file" { (t_args(lang, "form-files-most", &most)?) } }
            input #file type="file" name="file" multiple aria-describedby="file-hint";
            p.hint #file-hint { (t(lang, "form-files-clean")?) }
            label.choice {
                input type="checkbox" name=(AS_THEY_ARE) value="yes";
                span { (t(lang, "form-files-as-they-are")?) }
            }
        }
    })
}

/// What was wrong with files, and that they have to be chosen again; no `limits` where none are
/// taken.
pub fn trouble_text(
    limits: Option<&FileLimits>,
    lang: Lang,
    trouble: Trouble,
) -> Result<String, MissingText> {
    let most = [
        ("most", MOST_ATTACHMENTS.into()),
        ("megabytes", limits.map_or(0, FileLimits::megabytes).into()),
        (
            "megapixels",
            limits.map_or(0, FileLimits::megapixels).into(),
        ),
    ];
    match trouble {
        Trouble::Lost => t(lang, "form-files-again"),
        Trouble::Busy => t(lang, "form-files-busy"),
        Trouble::TooLarge => t_args(lang, "form-files-too-large", &most),
        Trouble::TooMany => t_args(lang, "form-files-too-many", &most),
        Trouble::NotCleaned => t_args(lang, "form-files-not-cleaned", &most),
        Trouble::NotTaken => t(lang, "form-files-not-taken"),
    }
}
