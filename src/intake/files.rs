//! Attachments on the form.

use maud::{Markup, html};

use super::form::Form;
use crate::text::MissingText;

/// The part of the form, right after the questions, in which something can be attached.
/// `form.sealer` says who will seal it.
#[expect(clippy::unnecessary_wraps, reason = "its words may be missing")]
pub fn section(_form: &Form<'_>) -> Result<Markup, MissingText> {
    Ok(html! {})
}
