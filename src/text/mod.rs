//! The interface in every language: Fluent messages, negotiation, direction of writing.
//!
//! Only what the interface itself says lives here. What a questionnaire asks brings its own
//! labels ([`crate::questionnaire`]), because a network may ask other things.
//!
//! A message that is missing in a language is an error, never another language's sentence and
//! never the message's id on a page: half-translated safety advice is worse than a page that
//! says it failed.

mod acting;
mod formula;
mod lang;
mod offer;
mod plural;

use std::collections::{BTreeMap, HashMap};

pub use fluent_templates::fluent_bundle::FluentValue as Value;

pub use acting::acts;
pub use formula::begins_a_formula;
pub use lang::{Lang, UnknownLanguage};
pub use offer::{NotOffered, negotiate, offered};

fluent_templates::static_loader! {
    static MESSAGES = {
        locales: "./locales",
        fallback_language: "en",
        customise: |bundle| {
            // From right to left, a name or a number in other letters needs marks around it, or
            // what stands beside it changes places. Elsewhere they would only end up in what
            // people copy.
            let is_rtl = bundle.locales.first().is_some_and(|l| l.language == "ar");
            bundle.set_use_isolating(is_rtl);
            plural::teach(bundle);
        },
    };
}

/// The interface has no such message in this language, or the message lacks an argument.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the interface text {id} is missing or incomplete in {lang}")]
pub struct MissingText {
    /// The message's id.
    pub id: String,
    /// The language that lacks it.
    pub lang: Lang,
}

/// The message `id` in `lang`.
pub fn t(lang: Lang, id: &str) -> Result<String, MissingText> {
    t_args(lang, id, &[])
}

/// The message `id` in `lang` with its arguments filled in; numbers choose the plural form.
pub fn t_args(lang: Lang, id: &str, args: &[(&str, Value<'_>)]) -> Result<String, MissingText> {
    let args: HashMap<&str, Value<'_>> = args.iter().cloned().collect();
    // One language only: the loader's own look-up would fall back to English.
    MESSAGES
        .lookup_single_language(&lang.identifier(), id, Some(&args))
        .map_err(|_| MissingText {
            id: id.to_owned(),
            lang,
        })
}

/// The files with words that are shown by a script on the reporter's phone. Every language has
/// the same messages, so the English ones say which there are.
const PHONE_FILES: [&str; 5] = [
    include_str!("../../locales/en/main.ftl"),
    include_str!("../../locales/en/phone.ftl"),
    include_str!("../../locales/en/files.ftl"),
    include_str!("../../locales/en/way-back.ftl"),
    include_str!("../../locales/en/flood.ftl"),
];

/// The arguments that a script fills in itself.
const FILLED_IN_LATER: [&str; 11] = [
    "max", "network", "day", "number", "name", "share", "size", "problem", "file", "of", "most",
];

/// The messages whose ids are wanted, for a script that fills their arguments in: `{max}` stands
/// where the number goes. A message that needs another argument, or a plural form, is no message
/// for a script; the first is an error here.
pub fn templates(
    lang: Lang,
    wanted: impl Fn(&str) -> bool,
) -> Result<BTreeMap<&'static str, String>, MissingText> {
    let places = FILLED_IN_LATER.map(|name| (name, Value::from(format!("{{{name}}}"))));
    let lines = PHONE_FILES.iter().flat_map(|file| file.lines());
    lines
        .filter(|line| line.starts_with(|first: char| first.is_ascii_lowercase()))
        .filter_map(|line| line.split_once(" =").map(|(id, _)| id))
        .filter(|id| wanted(id))
        .map(|id| Ok((id, t_args(lang, id, &places)?)))
        .collect()
}

#[cfg(test)]
mod tests;
