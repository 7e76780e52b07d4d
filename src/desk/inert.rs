//! Foreign text on a terminal: shown, never obeyed.
//!
//! A story may hold escape sequences that move the cursor, rewrite what stands above or set the
//! window's title, and bidirectional controls that make a line read as another. They are shown as
//! `\u{…}`, so that nothing is hidden and nothing acts.

use crate::text::acts;

/// `text` with all that a terminal might act on written out. Line breaks stay; tabs become spaces.
pub fn inert(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\n' => shown.push('\n'),
            '\t' => shown.push_str("    "),
            _ if acts(character) => shown.extend(character.escape_unicode()),
            _ => shown.push(character),
        }
    }
    shown
}

/// As [`inert`], for what must stay on one line.
pub fn inert_line(text: &str) -> String {
    inert(text).replace('\n', "\\n")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn plain_words_of_any_script_stay_as_they_are() {
        for text in [
            "He hit me.\nTwice.",
            "Меня ударили",
            "می\u{200C}خواهم",
            "👩\u{200D}⚕",
        ] {
            assert_eq!(inert(text), text);
        }
    }

    #[test]
    fn escape_sequences_and_bidirectional_controls_are_written_out() {
        assert_eq!(inert("\u{1b}[2Jx\r"), "\\u{1b}[2Jx\\u{d}");
        assert_eq!(inert("\u{9b}31m"), "\\u{9b}31m");
        assert_eq!(inert("a\u{202e}b\u{2066}c"), "a\\u{202e}b\\u{2066}c");
        assert_eq!(inert_line("one\ntwo"), "one\\ntwo");
    }

    proptest! {
        #[test]
        fn nothing_that_acts_is_left(text in any::<String>()) {
            prop_assert!(inert(&text).chars().all(|c| c == '\n' || !acts(c)));
        }
    }
}
