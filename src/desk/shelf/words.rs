//! What is kept of a report's words: enough to be searched, nothing to be shown.

use std::sync::OnceLock;

use memchr::memmem::Finder;
use zeroize::Zeroizing;

use crate::desk::similar::Runs;

/// The words of one report as they are searched. No `Debug`: they are somebody's own.
pub(super) struct Words {
    plain: Zeroizing<Box<str>>,
    /// Made when they are compared first: in a flood, each page compares thousands.
    runs: OnceLock<Runs>,
}

/// What to look for. No `Debug`: it may be a name. Wiped when dropped.
#[derive(Clone, Default)]
pub struct Search(Vec<Zeroizing<String>>);

impl Words {
    pub(super) fn of(text: &str) -> Self {
        Self::from_box(plain(text).into_boxed_str())
    }

    /// As they were kept.
    pub(super) fn from_plain(plain: &str) -> Self {
        Self::from_box(plain.into())
    }

    fn from_box(plain: Box<str>) -> Self {
        Self {
            plain: Zeroizing::new(plain),
            runs: OnceLock::new(),
        }
    }

    pub(super) fn expose_plain(&self) -> &str {
        &self.plain
    }

    pub(super) fn runs(&self) -> &Runs {
        self.runs.get_or_init(|| Runs::of(&self.plain))
    }
}

impl Search {
    /// Looks for texts that have every one of these words, or part of a word, in any order; what
    /// stands in quotation marks is looked for as it stands.
    pub fn new(typed: &str) -> Self {
        let mut terms = Vec::new();
        for (place, part) in typed.split('"').enumerate() {
            let quoted = place % 2 == 1;
            let part = Zeroizing::new(plain(part));
            if quoted {
                terms.push(Zeroizing::new(part.trim().to_owned()));
            } else {
                terms.extend(
                    part.split_whitespace()
                        .map(|word| Zeroizing::new(word.to_owned())),
                );
            }
        }
        terms.retain(|term| !term.is_empty());
        Self(terms)
    }

    /// Whether there is nothing to look for.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Made ready to be looked for in many texts.
    pub(super) fn finders(&self) -> Vec<Finder<'_>> {
        self.0
            .iter()
            .map(|term| Finder::new(term.as_str()))
            .collect()
    }
}

/// A text as it is compared: in small letters, all space alike, and what people write in two ways
/// in one (ё and е; Arabic letters with and without hamza, vowels and lengthening left out).
fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for letter in text.chars().flat_map(char::to_lowercase) {
        match letter {
            'ё' => plain.push('е'),
            'أ' | 'إ' | 'آ' | 'ٱ' => plain.push('ا'),
            'ى' => plain.push('ي'),
            'ة' => plain.push('ه'),
            '\u{640}' | '\u{64b}'..='\u{652}' => {}
            '’' | '‘' | 'ʼ' => plain.push('\''),
            _ if letter.is_whitespace() => plain.push(' '),
            _ => plain.push(letter),
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finds(typed: &str, text: &str) -> bool {
        let (search, words) = (Search::new(typed), Words::of(text));
        let finders = search.finders();
        finders
            .iter()
            .all(|term| term.find(words.expose_plain().as_bytes()).is_some())
    }

    #[test]
    fn all_words_are_looked_for_in_any_order_and_case() {
        assert!(finds("clinic NURSE", "The nurse at the Clinic laughed."));
        assert!(!finds("clinic police", "The nurse at the clinic laughed."));
        assert!(finds("больниц", "В БОЛЬНИЦЕ отказали"));
        assert!(finds("врачеи \"ее\"", "врачеи сказали, что её нет"));
        assert!(finds("الى", "ذهبت إلى المستشفى"));
    }

    #[test]
    fn what_is_quoted_is_looked_for_as_it_stands() {
        assert!(finds("\"the police\" took", "They say the\npolice took it"));
        assert!(!finds("\"police the\"", "the police took it"));
        // An open quotation mark is a typing error, not an empty search.
        assert!(finds("\"the police", "the police took it"));
    }

    #[test]
    fn nothing_typed_is_nothing_to_look_for() {
        assert!(Search::new("  \"\" ").is_empty());
    }
}
