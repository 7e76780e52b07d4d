//! Parts of a text that are blacked out.

use std::ops::Range;

/// A text in pieces; `None` where something is hidden. Places that overlap or touch become one, and
/// one that cuts a character hides all of it.
pub fn pieces<'t>(text: &'t str, hidden: &[Range<usize>]) -> Vec<Option<&'t str>> {
    let mut hidden: Vec<_> = hidden
        .iter()
        .filter(|place| place.start < place.end)
        .map(|place| text.floor_char_boundary(place.start)..text.ceil_char_boundary(place.end))
        .filter(|place| place.start < place.end)
        .collect();
    hidden.sort_by_key(|place| place.start);
    let (mut pieces, mut at) = (Vec::new(), 0);
    for place in hidden {
        if place.start > at {
            pieces.push(Some(&text[at..place.start]));
        }
        if place.end > at && pieces.last() != Some(&None) {
            pieces.push(None);
        }
        at = at.max(place.end);
    }
    if at < text.len() {
        pieces.push(Some(&text[at..]));
    }
    pieces
}

/// Where words stand in a text, in any case.
pub fn places_of(text: &str, words: &[&str]) -> Vec<Range<usize>> {
    let lower = |char: char| char.to_lowercase();
    let mut places = Vec::new();
    for word in words
        .iter()
        .map(|word| word.trim())
        .filter(|word| !word.is_empty())
    {
        for (start, _) in text.char_indices() {
            let mut rest = text[start..].char_indices();
            let mut end = start;
            let matches = word.chars().all(|wanted| {
                rest.next().is_some_and(|(at, found)| {
                    end = start + at + found.len_utf8();
                    lower(found).eq(lower(wanted))
                })
            });
            if matches {
                places.push(start..end);
            }
        }
    }
    places
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn names_are_found_in_any_case_and_script() {
        let text = "Ivan hit IVAN. Иван, иван!";
        let places = places_of(text, &["ivan", "ИВАН", " "]);
        assert_eq!(places.len(), 4);
        let left: Vec<_> = pieces(text, &places).into_iter().flatten().collect();
        assert_eq!(left, [" hit ", ". ", ", ", "!"]);
    }

    proptest! {
        #[test]
        fn nothing_hidden_is_left_and_nothing_else_is_lost(
            text in "[aбé😀]{0,12}", places in prop::collection::vec((0usize..30, 0usize..30), 0..4)
        ) {
            let places: Vec<_> = places.into_iter().map(|(from, to)| from..to).collect();
            let is_hidden = |at: usize, len: usize| {
                places.iter().any(|place| place.start < at + len && at < place.end && place.start < place.end)
            };
            let expected: String = text
                .char_indices()
                .filter(|(at, char)| !is_hidden(*at, char.len_utf8()))
                .map(|(_, char)| char)
                .collect();
            let left: String = pieces(&text, &places).into_iter().flatten().collect();
            prop_assert_eq!(left, expected);
        }
    }
}
