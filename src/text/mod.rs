//! The interface in every language: Fluent messages, negotiation, direction of writing.
//!
//! Only what the interface itself says lives here. What a questionnaire asks brings its own
//! labels ([`crate::questionnaire`]), because a network may ask other things.
//!
//! A message that is missing in a language is an error, never another language's sentence and
//! never the message's id on a page: half-translated safety advice is worse than a page that
//! says it failed.

use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::str::FromStr;

pub use fluent_templates::fluent_bundle::FluentValue as Value;
use fluent_templates::{LanguageIdentifier, langid};
use serde::{Deserialize, Serialize};

fluent_templates::static_loader! {
    static MESSAGES = {
        locales: "./locales",
        fallback_language: "en",
        // Isolation marks around arguments would end up in citations that people copy.
        customise: |bundle| bundle.set_use_isolating(false),
    };
}

/// A language that the interface is shipped in.
///
/// Each has a folder `locales/{code}` with a file for each area of the interface; each file says
/// whether a native speaker has reviewed it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lang {
    /// English.
    En,
    /// French.
    Fr,
    /// Russian.
    Ru,
}

/// The text is not the code of a language that the interface is shipped in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a language of the interface; there are en, fr and ru")]
pub struct UnknownLanguage;

/// The interface has no such message in this language, or the message lacks an argument.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the interface text {id} is missing or incomplete in {lang}")]
pub struct MissingText {
    /// The message's id.
    pub id: String,
    /// The language that lacks it.
    pub lang: Lang,
}

impl Lang {
    /// Every language of the interface, in the order in which a choice of language shows them.
    pub const ALL: [Self; 3] = [Self::En, Self::Fr, Self::Ru];

    /// The BCP 47 code, as in the attribute `lang`.
    pub fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Fr => "fr",
            Self::Ru => "ru",
        }
    }

    /// The direction of writing, as in the attribute `dir`.
    pub fn direction(self) -> &'static str {
        match self {
            Self::En | Self::Fr | Self::Ru => "ltr",
        }
    }

    /// The language's name in itself.
    pub fn own_name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Fr => "Français",
            Self::Ru => "Русский",
        }
    }

    fn identifier(self) -> LanguageIdentifier {
        match self {
            Self::En => langid!("en"),
            Self::Fr => langid!("fr"),
            Self::Ru => langid!("ru"),
        }
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Lang {
    type Err = UnknownLanguage;

    fn from_str(code: &str) -> Result<Self, UnknownLanguage> {
        Self::ALL
            .into_iter()
            .find(|lang| lang.code() == code)
            .ok_or(UnknownLanguage)
    }
}

impl Serialize for Lang {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for Lang {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?
            .parse()
            .map_err(serde::de::Error::custom)
    }
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
const PHONE_FILES: [&str; 4] = [
    include_str!("../../locales/en/main.ftl"),
    include_str!("../../locales/en/phone.ftl"),
    include_str!("../../locales/en/files.ftl"),
    include_str!("../../locales/en/way-back.ftl"),
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

/// The language of `offered` that a browser's `Accept-Language` asks for first (RFC 9110,
/// section 12.5.4); the first that is offered where it asks for none of them.
///
/// English where nothing is offered, which a configuration refuses.
pub fn negotiate(accept_language: Option<&str>, offered: &[Lang]) -> Lang {
    let mut wanted: Vec<(u16, Lang)> = accept_language
        .unwrap_or_default()
        .split(',')
        .take(32)
        .filter_map(|range| {
            let (tag, rest) = range.split_once(';').unwrap_or((range, ""));
            let primary = tag.trim().split('-').next()?.to_ascii_lowercase();
            let lang = primary.parse().ok().filter(|lang| offered.contains(lang))?;
            Some((weight(rest)?, lang))
        })
        .filter(|(weight, _)| *weight > 0)
        .collect();
    // A stable sort: among equals the browser's order counts.
    wanted.sort_by_key(|(weight, _)| std::cmp::Reverse(*weight));
    wanted
        .first()
        .map(|(_, lang)| *lang)
        .or_else(|| offered.first().copied())
        .unwrap_or(Lang::En)
}

/// The weight in thousandths of `q=0.8`; 1000 where there is none, `None` where it is malformed.
fn weight(parameter: &str) -> Option<u16> {
    let parameter = parameter.trim();
    if parameter.is_empty() {
        return Some(1000);
    }
    let value = parameter
        .strip_prefix("q=")
        .or_else(|| parameter.strip_prefix("Q="))?;
    let (whole, fraction) = value.split_once('.').unwrap_or((value, ""));
    if fraction.len() > 3 || !fraction.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let thousandths: u16 = format!("{fraction:0<3}").parse().ok()?;
    match whole {
        "0" => Some(thousandths),
        "1" if thousandths == 0 => Some(1000),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
