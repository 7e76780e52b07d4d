//! Names of people, and of places, which often say who somebody is as well.
//!
//! A word is taken for a name because of what stands before it (a title, "my name is"), because it is
//! a name that many bear, because it ends like one, or because it begins with a capital inside a
//! sentence. What is a name once is one all through the text.

use std::collections::{BTreeSet, HashSet};
use std::sync::LazyLock;

use super::spans::{Kind, Span, over};
use super::words::{Case, Kind as Piece, Token};

mod cues;
mod given;

type List = LazyLock<HashSet<&'static str>>;

static GIVEN: List = LazyLock::new(|| given::NAMES.split_whitespace().collect());
static TITLES: List = LazyLock::new(|| cues::TITLES.split_whitespace().collect());
static NOT_NAMES: List = LazyLock::new(|| cues::NOT_NAMES.split_whitespace().collect());
static BINDS: List = LazyLock::new(|| cues::BINDS.split_whitespace().collect());
static AFTER_NAMES: List = LazyLock::new(|| cues::AFTER_NAMES.split_whitespace().collect());
static ENDINGS: List = LazyLock::new(|| cues::ENDINGS.split_whitespace().collect());
static FAMILY: List = LazyLock::new(|| cues::FAMILY.split_whitespace().collect());
static INTRODUCED: LazyLock<Vec<Vec<&str>>> = LazyLock::new(|| {
    let phrases = cues::INTRODUCED.split('|');
    phrases
        .map(|phrase| phrase.split_whitespace().collect())
        .collect()
});

pub(super) fn found(tokens: &[Token]) -> Vec<Span> {
    let shouts = shouts(tokens);
    let mut named = vec![false; tokens.len()];
    for place in 0..tokens.len() {
        let token = &tokens[place];
        if is_known(token) || has_family_ending(token) || stands_out(tokens, place, shouts) {
            named[place] = true;
        }
        if let Some((from, most)) = introduced(tokens, place) {
            mark(tokens, from, most, &mut named);
        }
        if token.is_of(&AFTER_NAMES) {
            before(tokens, place, &mut named);
        }
        initials(tokens, place, &mut named);
    }
    all_through(tokens, &mut named);
    joined(tokens, &mut named)
}

/// Whether most of a text is in capitals, which then say nothing.
fn shouts(tokens: &[Token]) -> bool {
    let words = || tokens.iter().filter(|it| it.is_word() && it.len() > 1);
    let shouted = words().filter(|it| it.kind == Piece::Word(Case::Shouted));
    2 * shouted.count() > words().count()
}

/// A name that many bear, in any case form.
fn is_known(token: &Token) -> bool {
    let word = token.folded.as_str();
    if !token.is_word() || token.len() < 3 || NOT_NAMES.contains(word) {
        return false;
    }
    if GIVEN.contains(word) {
        return true;
    }
    // `wa-`, `ba-`, `la-`, `ka-` of Arabic grow on to the word after them.
    let bare = word.strip_prefix(['و', 'ف']).unwrap_or(word);
    let bare = bare.strip_prefix(['ل', 'ب', 'ك']).unwrap_or(bare);
    if bare.chars().count() >= 3 && GIVEN.contains(bare) {
        return true;
    }
    // Case endings are looked for where a capital says that it is a name at all, or the stem is
    // long enough to be no other word by chance.
    let short = if token.is_capital() { 3 } else { 5 };
    word.char_indices().skip(short).any(|(place, _)| {
        let (stem, ending) = word.split_at(place);
        ENDINGS.contains(ending)
            && ["", "а", "я", "й", "ь", "о", "a"]
                .iter()
                .any(|last| GIVEN.contains(format!("{stem}{last}").as_str()))
    })
}

/// Whether a word ends as family names and patronymics do.
fn has_family_ending(token: &Token) -> bool {
    token.is_capital()
        && token.len() >= 5
        && !token.is_of(&NOT_NAMES)
        && FAMILY.iter().any(|ending| token.folded.ends_with(ending))
}

/// A capital where none is needed.
fn stands_out(tokens: &[Token], place: usize, shouts: bool) -> bool {
    let token = &tokens[place];
    let acronym = token.kind == Piece::Word(Case::Shouted) && (shouts || token.len() <= 5);
    if !token.is_capital() || acronym || token.len() < 2 || token.is_of(&NOT_NAMES) {
        return false;
    }
    // At a sentence's beginning the capital says nothing, unless the next word has one as well.
    let next = tokens.get(place + 1);
    let followed = next.is_some_and(|next| {
        next.kind == Piece::Word(Case::Capital)
            && next.len() > 1
            && !next.opens
            && !next.is_of(&NOT_NAMES)
    });
    (!token.opens || followed) && !token.is_of(&TITLES)
}

/// Where a name begins that the words at `place` introduce, and of how many words it may be.
fn introduced(tokens: &[Token], place: usize) -> Option<(usize, usize)> {
    if tokens[place].is_of(&TITLES) {
        let mut from = place + 1;
        while tokens.get(from).is_some_and(|it| {
            (it.is('.') && !it.apart) || it.is_of(&TITLES) || it.is_in(&["الدكتور", "wa", "la"])
        }) {
            from += 1;
        }
        let next = tokens.get(from)?;
        // Scripts without capitals: the word after a title, unless it is a word of every day.
        let fits = next.is_capital() || is_arabic(next);
        return fits.then_some((from, if is_arabic(next) { 1 } else { 3 }));
    }
    let phrase = INTRODUCED.iter().find(|phrase| {
        phrase.iter().enumerate().all(|(step, word)| {
            tokens
                .get(place + step)
                .is_some_and(|it| it.is_word() && it.folded.as_str() == *word)
        })
    })?;
    let mut from = place + phrase.len();
    while tokens.get(from).is_some_and(|it| {
        it.is_any(&[':', '-', '–', '—', '"', '«', '“', '„', '\'']) || it.is_in(&["is", "ni", "est"])
    }) {
        from += 1;
    }
    Some((from, 2))
}

/// Marks up to `most` words from `from`, as long as they may belong to a name.
fn mark(tokens: &[Token], from: usize, most: usize, named: &mut [bool]) {
    let first = tokens.get(from).is_some_and(Token::is_capital);
    for place in from..(from + most).min(tokens.len()) {
        let token = &tokens[place];
        let fits = token.is_word() && !token.is_of(&NOT_NAMES) && !token.is_of(&TITLES);
        // Once the first has a capital, the others of the name have one too.
        let alike = place == from || token.is_capital() || !first;
        if !fits || !alike || (place > from && token.opens) {
            break;
        }
        named[place] = true;
    }
}

/// `Азамат деген`, `Гүлнара эже`: what stands before.
fn before(tokens: &[Token], place: usize, named: &mut [bool]) {
    let from = place.saturating_sub(2);
    for at in (from..place).rev() {
        let token = &tokens[at];
        let fits = token.is_word() && !token.is_of(&NOT_NAMES) && !token.is_of(&TITLES);
        if !fits || (at + 1 < place && !token.is_capital()) {
            break;
        }
        named[at] = true;
    }
}

/// `И. Петров`, `Otieno J.`: a capital with a full stop beside a word with a capital.
fn initials(tokens: &[Token], place: usize, named: &mut [bool]) {
    let initial = |at: usize| {
        let letter = tokens
            .get(at)
            .is_some_and(|it| it.is_capital() && it.len() == 1);
        letter && tokens.get(at + 1).is_some_and(|it| it.is('.') && !it.apart)
    };
    let word = |at: usize| {
        tokens
            .get(at)
            .is_some_and(|it| it.is_capital() && it.len() > 1 && !it.is_of(&NOT_NAMES))
    };
    if initial(place) && word(place + 2) {
        (named[place], named[place + 2]) = (true, true);
    }
    if initial(place) && initial(place + 2) && word(place + 4) {
        (named[place], named[place + 2], named[place + 4]) = (true, true, true);
    }
    if word(place) && initial(place + 1) && !tokens[place + 1].opens {
        (named[place], named[place + 1]) = (true, true);
        if initial(place + 3) {
            named[place + 3] = true;
        }
    }
}

/// A name in one place is one in every other, as long as it is no common word there.
fn all_through(tokens: &[Token], named: &mut [bool]) {
    let known: BTreeSet<&str> = tokens
        .iter()
        .zip(&*named)
        .filter(|(token, named)| **named && token.len() >= 4)
        .map(|(token, _)| token.folded.as_str())
        .collect();
    for (place, token) in tokens.iter().enumerate() {
        let again = known.contains(token.folded.as_str());
        if again && token.is_word() && !token.is_of(&NOT_NAMES) {
            named[place] = true;
        }
    }
}

/// Words of one name that stand side by side, with what binds them, are one span.
fn joined(tokens: &[Token], named: &mut [bool]) -> Vec<Span> {
    let mut spans = Vec::new();
    let mut place = 0;
    while place < tokens.len() {
        if !named[place] {
            place += 1;
            continue;
        }
        let (mut first, mut last) = (place, place);
        // `abu Karim`, `бай Азамат`: what binds may stand before as well.
        while first > 0 && tokens[first - 1].is_of(&BINDS) && is_arabic(&tokens[first - 1]) {
            first -= 1;
        }
        loop {
            let mut next = last + 1;
            while tokens.get(next).is_some_and(|it| {
                (it.is('.') && tokens[next - 1].len() == 1 && !it.apart) || it.is_of(&BINDS)
            }) {
                next += 1;
            }
            if next >= tokens.len() || !named[next] || tokens[next].opens {
                break;
            }
            last = next;
        }
        // The full stop of an initial belongs to it.
        let dotted = tokens
            .get(last + 1)
            .is_some_and(|it| it.is('.') && !it.apart);
        if dotted && tokens[last].len() == 1 && tokens[last].is_capital() {
            last += 1;
        }
        spans.push(over(tokens, first, last, Kind::Name));
        place = last + 1;
    }
    spans
}

fn is_arabic(token: &Token) -> bool {
    token.is_word()
        && token
            .folded
            .chars()
            .all(|c| ('\u{600}'..='\u{6ff}').contains(&c))
}

#[cfg(test)]
mod tests {
    use super::super::words::fold;
    use super::*;

    #[test]
    fn every_list_is_written_as_words_are_compared() {
        let lists = [
            &GIVEN,
            &TITLES,
            &NOT_NAMES,
            &BINDS,
            &AFTER_NAMES,
            &ENDINGS,
            &FAMILY,
        ];
        let words = lists.into_iter().flat_map(|list| list.iter());
        for word in words.chain(INTRODUCED.iter().flatten()) {
            assert_eq!(fold(word).as_str(), *word);
        }
    }
}
