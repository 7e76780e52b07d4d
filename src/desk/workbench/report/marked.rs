//! What may say who somebody is, offered to be taken out before words are passed on.
//!
//! Suggestions by [`spans`]; a person reads what is left.

use std::ops::Range;

use super::reading::{Kind, spans};
use crate::desk::export::casefile::places_of;

/// What stands for something that was taken out of a quote.
const CUT: &str = "[…]";

/// From how many characters on a marked text is looked for in the whole story: a name that is
/// marked once may stand elsewhere in small letters, but a day's number is part of other numbers.
const LONG_ENOUGH: usize = 4;

/// A text that may say who somebody is, and all places of it that are marked.
pub(super) struct Marked<'t> {
    /// As it stands in the text first.
    pub(super) text: &'t str,
    /// What it may be.
    pub(super) kind: Kind,
    places: Vec<Range<usize>>,
}

/// What is marked in a text, each once, in its order.
pub(super) fn marked(text: &str) -> Vec<Marked<'_>> {
    let mut found: Vec<Marked<'_>> = Vec::new();
    for span in spans(text) {
        let place = span.start..span.end;
        let words = &text[place.clone()];
        match found.iter_mut().find(|one| one.text == words) {
            Some(one) => one.places.push(place),
            None => found.push(Marked {
                text: words,
                kind: span.kind,
                places: vec![place],
            }),
        }
    }
    found
}

/// Where the chosen ones stand in their text, and the words that somebody typed besides.
pub(super) fn hidden(text: &str, chosen: &[&Marked<'_>], typed: &[&str]) -> Vec<Range<usize>> {
    let is_long =
        |one: &Marked<'_>| one.kind == Kind::Name || one.text.chars().count() >= LONG_ENOUGH;
    let everywhere = chosen.iter().filter(|one| is_long(one)).map(|one| one.text);
    let everywhere: Vec<&str> = everywhere.chain(typed.iter().copied()).collect();
    let mut places = places_of(text, &everywhere);
    places.extend(chosen.iter().flat_map(|one| one.places.iter().cloned()));
    places
}

/// A text with brackets in the place of all that is marked: what a quote may begin with.
pub(super) fn cut(text: &str) -> String {
    let (mut left, mut at) = (String::with_capacity(text.len()), 0);
    for span in spans(text) {
        left.push_str(&text[at..span.start]);
        left.push_str(CUT);
        at = span.end;
    }
    left.push_str(&text[at..]);
    left
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::desk::redaction::redact;

    #[test]
    fn a_name_that_is_marked_once_is_hidden_wherever_it_stands() {
        let text = "Dr Grace Atieno came. grace laughed; it was 5 May, at 15:00.";
        let found = marked(text);
        assert!(found.iter().any(|one| one.kind == Kind::Name));
        let all: Vec<_> = found.iter().collect();
        let places = hidden(text, &all, &["LAUGHED"]);
        let is_hidden = |word: &str| {
            let at = text.find(word).expect("it is there");
            places
                .iter()
                .any(|place| place.start <= at && at < place.end)
        };
        assert!(is_hidden("Atieno") && is_hidden("laughed") && is_hidden("5 May"));
        assert!(!is_hidden("came"));
        assert!(hidden(text, &[], &[]).is_empty());
    }

    #[test]
    fn a_quote_may_begin_with_what_is_left() {
        let text = "Nurse Zanzibara refused me.\nCall +254 712 345 678.";
        let begun = cut(text);
        assert!(
            !begun.contains("Zanzibara") && !begun.contains("712"),
            "{begun}"
        );
        assert!(redact(text, &begun).is_ok(), "{begun}");
    }

    proptest! {
        /// Whatever is marked, the text that is left is a quote of the story, or has no words.
        #[test]
        fn nothing_that_is_cut_makes_a_quote_somebody_elses(
            words in prop::collection::vec("[A-Z][a-z]{2,6}|[0-9]{1,9}|[a-z]{1,5}|[.,\n]", 1..12)
        ) {
            let text = words.join(" ");
            let begun = cut(&text);
            let without = begun.replace(CUT, "");
            if without.chars().any(char::is_alphanumeric) {
                prop_assert!(redact(&text, &begun).is_ok(), "{text:?} {begun:?}");
            }
        }
    }
}
