//! Words that anybody may read, whatever program shows them.

use icu_normalizer::ComposingNormalizerBorrowed;
use icu_normalizer::properties::CanonicalCombiningClassMapBorrowed;
use serde::{Deserialize, Serialize};

use crate::text::acts;

/// The most bytes of a quote. What an analyst may write at most is shorter; Unicode's composed form can
/// be a little longer than what was written.
pub const MOST_BYTES: usize = 2500;

/// The most marks that may stand on one letter: more than any script needs, too few to cover what
/// stands above and below.
const MOST_MARKS: usize = 6;

/// Words for the public: in Unicode's composed form (UAX #15, NFC), without characters that act
/// instead of standing for themselves, without white space that shows nothing.
///
/// What acts is left out, and nothing else: the controls of writing direction and the invisible
/// characters that a phone's keyboard puts between letters are no words, and a page that shows the
/// quote isolates it. The joiners that Persian and other scripts need stay.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PublicText(String);

/// Why words cannot be published as they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotPublic {
    /// No words.
    #[error("there are no words in it")]
    Empty,
    /// Too many.
    #[error("it is too long to be published: {0} of at most {MOST_BYTES} bytes")]
    TooLong(usize),
    /// Marks without end on one letter.
    #[error("more marks stand on one letter than any script needs")]
    Marks,
    /// Another spelling of these words, or something in it acts.
    #[error("not in the one spelling that may be published")]
    Spelling,
}

impl PublicText {
    /// The words, as the public may see them.
    pub fn new(words: &str) -> Result<Self, NotPublic> {
        let plain: String = words
            .chars()
            .filter_map(|character| match character {
                '\n' => Some('\n'),
                '\t' => Some(' '),
                _ if acts(character) => None,
                _ => Some(character),
            })
            .collect();
        let composed = ComposingNormalizerBorrowed::new_nfc().normalize(&plain);
        let mut text = String::with_capacity(composed.len());
        let mut blank = 0;
        for line in composed.lines().map(str::trim) {
            if line.is_empty() {
                blank += 1;
                continue;
            }
            if !text.is_empty() {
                text.push_str(if blank > 0 { "\n\n" } else { "\n" });
            }
            text.push_str(line);
            blank = 0;
        }
        if !text.chars().any(char::is_alphanumeric) {
            return Err(NotPublic::Empty);
        }
        if text.len() > MOST_BYTES {
            return Err(NotPublic::TooLong(text.len()));
        }
        if most_marks(&text) > MOST_MARKS {
            return Err(NotPublic::Marks);
        }
        Ok(Self(text))
    }

    /// The words.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// How many marks stand at most on one letter.
fn most_marks(text: &str) -> usize {
    let class = CanonicalCombiningClassMapBorrowed::new();
    let (mut most, mut so_far) = (0, 0);
    for character in text.chars() {
        so_far = match class.get_u8(character) {
            0 => 0,
            _ => so_far + 1,
        };
        most = most.max(so_far);
    }
    most
}

impl TryFrom<String> for PublicText {
    type Error = NotPublic;

    fn try_from(text: String) -> Result<Self, NotPublic> {
        let public = Self::new(&text)?;
        if public.0 == text {
            Ok(public)
        } else {
            Err(NotPublic::Spelling)
        }
    }
}

impl From<PublicText> for String {
    fn from(text: PublicText) -> Self {
        text.0
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn public(words: &str) -> String {
        PublicText::new(words).map_or_else(|why| format!("{why:?}"), String::from)
    }

    #[test]
    fn what_acts_is_left_out_and_words_stay() {
        assert_eq!(public("a\u{202e}b\u{2066}c\u{1b}[2J"), "abc[2J");
        assert_eq!(public("e\u{301}t\u{e9}"), "été");
        assert_eq!(public("می\u{200C}خواهم"), "می\u{200C}خواهم");
        assert_eq!(
            public("  one \n\n\n\t\n two\tthree \r\n"),
            "one\n\ntwo three"
        );
    }

    #[test]
    fn nothing_too_much_and_heaps_of_marks_are_no_words() {
        assert_eq!(public(" \u{200b}\n[…]"), "Empty");
        assert_eq!(public(&"x".repeat(MOST_BYTES)).len(), MOST_BYTES);
        assert_eq!(public(&"x".repeat(MOST_BYTES + 1)), "TooLong(2501)");
        assert_eq!(public(&format!("a{}", "\u{310}".repeat(30))), "Marks");
        // Vietnamese, pointed Hebrew, vowelled Arabic.
        for words in ["Tiếng Việt", "שָׁלוֹם", "مُحَمَّدٌ"] {
            assert!(PublicText::new(words).is_ok(), "{words}");
        }
    }

    #[test]
    fn what_was_signed_in_another_spelling_is_refused() {
        for other in ["e\u{301}", "a\u{202e}b", " a", "a\tb", "a\r\nb", "a\n\n\nb"] {
            let read = serde_json::from_value::<PublicText>(other.into());
            assert!(read.is_err(), "{other:?}");
        }
    }

    proptest! {
        #[test]
        fn publishing_twice_changes_nothing_and_nothing_acts(words in "\\PC{0,60}|[a-e\u{300}-\u{304}\u{202a}-\u{202e}\\s\u{200b}]{0,60}") {
            if let Ok(once) = PublicText::new(&words) {
                prop_assert!(once.as_str().chars().all(|c| c == '\n' || !acts(c)));
                prop_assert_eq!(PublicText::new(once.as_str()), Ok(once.clone()));
                let json = serde_json::to_string(&once).expect("text");
                prop_assert_eq!(serde_json::from_str::<PublicText>(&json).ok(), Some(once));
            }
        }
    }
}
