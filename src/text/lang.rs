//! The languages of the interface.

use std::fmt;
use std::str::FromStr;

use fluent_templates::{LanguageIdentifier, langid};
use serde::{Deserialize, Serialize};

/// A language that the interface is shipped in.
///
/// Each has a folder `locales/{code}`, and each file in it says in its first line whether a native
/// speaker has reviewed it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lang {
    /// English.
    En,
    /// French.
    Fr,
    /// Russian.
    Ru,
    /// Swahili, as in Kenya.
    Sw,
    /// Ukrainian.
    Uk,
    /// Romanian.
    Ro,
    /// Kyrgyz.
    Ky,
    /// Kazakh.
    Kk,
    /// Arabic.
    Ar,
}

/// The text is not the code of a language that the interface is shipped in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a language of the interface; there are {}", Lang::codes())]
pub struct UnknownLanguage;

/// What a file of messages begins with once a native speaker has read it all.
const REVIEWED: &str = "### Reviewed by a native speaker: yes";

/// Whether all files of a language say that they were reviewed; worked out by the compiler.
macro_rules! all_reviewed {
    ($lang:literal: $($area:literal)*) => {
        true $(&& begins_with(
            include_str!(concat!("../../locales/", $lang, "/", $area, ".ftl")).as_bytes(),
            REVIEWED.as_bytes(),
        ))*
    };
}

const fn begins_with(text: &[u8], start: &[u8]) -> bool {
    let mut at = 0;
    while at < start.len() {
        if at >= text.len() || text[at] != start[at] {
            return false;
        }
        at += 1;
    }
    true
}

/// In the order of the languages.
const HAVE_BEEN_REVIEWED: [bool; Lang::ALL.len()] = [
    all_reviewed!("en": "main" "phone" "files" "way-back" "flood" "offline" "poster" "site" "downloads"),
    all_reviewed!("fr": "main" "phone" "files" "way-back" "flood" "offline" "poster" "site" "downloads"),
    all_reviewed!("ru": "main" "phone" "files" "way-back" "flood" "offline" "poster" "site" "downloads"),
    all_reviewed!("sw": "main" "phone" "files" "way-back" "flood" "offline" "poster" "site" "downloads"),
    all_reviewed!("uk": "main" "phone" "files" "way-back" "flood" "offline" "poster" "site" "downloads"),
    all_reviewed!("ro": "main" "phone" "files" "way-back" "flood" "offline" "poster" "site" "downloads"),
    all_reviewed!("ky": "main" "phone" "files" "way-back" "flood" "offline" "poster" "site" "downloads"),
    all_reviewed!("kk": "main" "phone" "files" "way-back" "flood" "offline" "poster" "site" "downloads"),
    all_reviewed!("ar": "main" "phone" "files" "way-back" "flood" "offline" "poster" "site" "downloads"),
];

impl Lang {
    /// Every language of the interface, in the order in which a choice of language shows them.
    pub const ALL: [Self; 9] = [
        Self::En,
        Self::Fr,
        Self::Ru,
        Self::Sw,
        Self::Uk,
        Self::Ro,
        Self::Ky,
        Self::Kk,
        Self::Ar,
    ];

    /// The BCP 47 code, as in the attribute `lang`.
    pub fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Fr => "fr",
            Self::Ru => "ru",
            Self::Sw => "sw",
            Self::Uk => "uk",
            Self::Ro => "ro",
            Self::Ky => "ky",
            Self::Kk => "kk",
            Self::Ar => "ar",
        }
    }

    /// The direction of writing, as in the attribute `dir`.
    pub fn direction(self) -> &'static str {
        match self {
            Self::Ar => "rtl",
            _ => "ltr",
        }
    }

    /// The language's name in itself.
    pub fn own_name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Fr => "Français",
            Self::Ru => "Русский",
            Self::Sw => "Kiswahili",
            Self::Uk => "Українська",
            Self::Ro => "Română",
            Self::Ky => "Кыргызча",
            Self::Kk => "Қазақша",
            Self::Ar => "العربية",
        }
    }

    /// A letter of each script that these languages are written in, each once: who cannot read one
    /// of the languages still sees that there are others.
    pub fn scripts(languages: &[Self]) -> Vec<&'static str> {
        let mut letters = Vec::new();
        for language in languages {
            let letter = match language {
                Self::En | Self::Fr | Self::Sw | Self::Ro => "A",
                Self::Ru | Self::Uk | Self::Ky | Self::Kk => "Я",
                Self::Ar => "ع",
            };
            if !letters.contains(&letter) {
                letters.push(letter);
            }
        }
        letters
    }

    /// Whether a native speaker has reviewed every file of it. Each file says so itself; a test
    /// holds the files named here to those that there are.
    pub fn is_reviewed(self) -> bool {
        HAVE_BEEN_REVIEWED[self as usize]
    }

    /// Whether it may be offered without an operator's word: what is reviewed, and English, French
    /// and Russian, in which the texts were written.
    pub fn is_on(self) -> bool {
        matches!(self, Self::En | Self::Fr | Self::Ru) || self.is_reviewed()
    }

    /// The languages that are on, in the order of [`Self::ALL`].
    pub fn on() -> Vec<Self> {
        Self::ALL.into_iter().filter(|lang| lang.is_on()).collect()
    }

    /// The codes of all languages, for messages: `en, fr, …`.
    pub fn codes() -> String {
        Self::ALL.map(Self::code).join(", ")
    }

    /// The language of a BCP 47 tag such as `sw-KE`: its first subtag decides.
    pub(super) fn of_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next()?.to_ascii_lowercase();
        match primary.as_str() {
            // Deprecated for Romanian as in Moldova, and still sent by old phones.
            "mo" => Some(Self::Ro),
            code => code.parse().ok(),
        }
    }

    pub(super) fn identifier(self) -> LanguageIdentifier {
        match self {
            Self::En => langid!("en"),
            Self::Fr => langid!("fr"),
            Self::Ru => langid!("ru"),
            Self::Sw => langid!("sw"),
            Self::Uk => langid!("uk"),
            Self::Ro => langid!("ro"),
            Self::Ky => langid!("ky"),
            Self::Kk => langid!("kk"),
            Self::Ar => langid!("ar"),
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
