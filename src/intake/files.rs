//! Attachments on the form.

use maud::{Markup, html};
use serde::Serialize;

use super::form::Form;
use crate::text::MissingText;

/// What may be attached to one report.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct Allowed {
    /// The most attachments.
    pub most: usize,
    /// The most bytes of all of them together, as they are sent.
    pub bytes: u64,
    /// The most pixels of a picture.
    pub pixels: u64,
}

/// What may be attached here; nothing where the operator wants no attachments.
pub fn allowed() -> Option<Allowed> {
    None
}

/// The part of the form, right after the questions, in which something can be attached.
/// `form.sealer` says who will seal it.
#[expect(clippy::unnecessary_wraps, reason = "its words may be missing")]
pub fn section(_form: &Form<'_>) -> Result<Markup, MissingText> {
    Ok(html! {})
}
