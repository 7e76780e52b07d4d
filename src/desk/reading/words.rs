//! A text taken apart into words, numbers and signs, of any script, with their places.

use std::collections::HashSet;
use std::iter::Peekable;
use std::str::CharIndices;

use zeroize::Zeroizing;

/// A piece of a text between spaces.
pub(super) struct Token {
    /// Where it begins, in bytes.
    pub start: usize,
    /// Where it ends, in bytes.
    pub end: usize,
    /// What it is.
    pub kind: Kind,
    /// Whether white space or the text's beginning stands before it.
    pub apart: bool,
    /// Whether a sentence begins with it.
    pub opens: bool,
    /// In small letters, without accents, apostrophes and what cannot be seen: what lists are
    /// compared with. Digits are 0 to 9, whatever the script.
    pub folded: Zeroizing<String>,
}

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Letters.
    Word(Case),
    /// Digits of one of the scripts in use.
    Number,
    /// One character of any other kind.
    Sign(char),
}

/// How a word is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Case {
    /// Small letters, or of a script without capitals.
    Small,
    /// Its first letter is a capital.
    Capital,
    /// All of two letters or more are capitals.
    Shouted,
}

impl Token {
    /// Whether it is a word.
    pub fn is_word(&self) -> bool {
        matches!(self.kind, Kind::Word(_))
    }

    /// Whether it is a word that begins with a capital.
    pub fn is_capital(&self) -> bool {
        matches!(self.kind, Kind::Word(Case::Capital | Case::Shouted))
    }

    /// Whether it is a number.
    pub fn is_number(&self) -> bool {
        self.kind == Kind::Number
    }

    /// Whether it is this sign.
    pub fn is(&self, sign: char) -> bool {
        self.kind == Kind::Sign(sign)
    }

    /// Whether it is one of these signs.
    pub fn is_any(&self, signs: &[char]) -> bool {
        matches!(self.kind, Kind::Sign(sign) if signs.contains(&sign))
    }

    /// Whether it is one of these words, as they are folded.
    pub fn is_in(&self, words: &[&str]) -> bool {
        self.is_word() && words.contains(&self.folded.as_str())
    }

    /// Whether it is a word of this list.
    pub fn is_of(&self, list: &HashSet<&str>) -> bool {
        self.is_word() && list.contains(self.folded.as_str())
    }

    /// How many letters or digits it has.
    pub fn len(&self) -> usize {
        self.folded.chars().count()
    }

    /// The value of a number of at most four digits.
    pub fn value(&self) -> Option<u32> {
        let fits = self.is_number() && self.len() <= 4;
        fits.then(|| self.folded.parse().ok()).flatten()
    }
}

/// Takes a text apart.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut chars = text.char_indices().peekable();
    let (mut apart, mut opens) = (true, true);
    while let Some(&(start, first)) = chars.peek() {
        if first.is_whitespace() || is_unseen(first) {
            apart |= first.is_whitespace();
            opens |= matches!(first, '\n' | '\u{2028}' | '\u{2029}');
            chars.next();
            continue;
        }
        let (kind, end) = if digit(first).is_some() {
            (
                Kind::Number,
                run(&mut chars, text.len(), |c, _| digit(c).is_some()),
            )
        } else if is_letter(first) {
            let end = run(&mut chars, text.len(), goes_on);
            (Kind::Word(case(&text[start..end])), end)
        } else {
            chars.next();
            (Kind::Sign(first), start + first.len_utf8())
        };
        let ends_sentence = matches!(first, '.' | '!' | '?' | '…' | '؟')
            && !tokens.last().is_some_and(is_shortened);
        let is_sign = matches!(kind, Kind::Sign(_));
        tokens.push(Token {
            start,
            end,
            kind,
            apart,
            opens: opens && !is_sign,
            folded: fold(&text[start..end]),
        });
        // Quotation marks, dashes and brackets before the first word are no word.
        opens = ends_sentence || (opens && is_sign);
        apart = false;
    }
    tokens
}

/// Walks on while `belongs` says so of a character and the one after it; gives the end.
fn run(
    chars: &mut Peekable<CharIndices<'_>>,
    length: usize,
    belongs: impl Fn(char, Option<char>) -> bool,
) -> usize {
    while let Some(&(place, c)) = chars.peek() {
        let mut ahead = chars.clone();
        ahead.next();
        if !belongs(c, ahead.peek().map(|(_, next)| *next)) {
            return place;
        }
        chars.next();
    }
    length
}

/// Apostrophes and hyphens inside a word belong to it, and so does what cannot be seen.
fn goes_on(c: char, next: Option<char>) -> bool {
    let inside = is_apostrophe(c) || c == '-' || c == '\u{2010}' || c == '\u{2011}' || is_unseen(c);
    is_letter(c) || (inside && next.is_some_and(is_letter))
}

fn is_letter(c: char) -> bool {
    (c.is_alphabetic() && digit(c).is_none()) || is_accent(c)
}

fn is_accent(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{640}')
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | '‘' | 'ʼ' | '`' | '´')
}

/// What stands in a text without being seen.
fn is_unseen(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{feff}')
        || (c.is_control() && !c.is_whitespace())
}

/// A single capital or a short title, after which a full stop ends no sentence.
fn is_shortened(before: &Token) -> bool {
    const SHORT: &[&str] = &[
        "dr",
        "mr",
        "mrs",
        "ms",
        "st",
        "prof",
        "sgt",
        "lt",
        "cpl",
        "cpt",
        "insp",
        "no",
        "tel",
        "ул",
        "пр",
        "пер",
        "д",
        "кв",
        "г",
        "вул",
        "просп",
        "буд",
        "гр",
        "тел",
        "мкр",
        "str",
        "bd",
        "bl",
        "ap",
        "nr",
        "dl",
        "dna",
        "av",
        "bld",
        "apt",
        "др",
        "көч",
        "көш",
        "м",
        "mme",
        "mlle",
    ];
    before.is_in(SHORT) || (before.is_capital() && before.len() == 1)
}

fn case(word: &str) -> Case {
    let mut letters = word.chars().filter(|c| c.is_alphabetic());
    let first = letters.next().is_some_and(char::is_uppercase);
    let mut rest = letters.peekable();
    if !first {
        Case::Small
    } else if rest.peek().is_some() && rest.all(char::is_uppercase) {
        Case::Shouted
    } else {
        Case::Capital
    }
}

/// The value of a digit: ours, Arabic, Persian, or as wide as a Chinese character.
pub(super) fn digit(c: char) -> Option<u32> {
    let zero = match c {
        '0'..='9' => '0',
        '\u{660}'..='\u{669}' => '\u{660}',
        '\u{6f0}'..='\u{6f9}' => '\u{6f0}',
        '\u{ff10}'..='\u{ff19}' => '\u{ff10}',
        _ => return None,
    };
    Some(u32::from(c) - u32::from(zero))
}

/// A word as lists have it.
pub(super) fn fold(text: &str) -> Zeroizing<String> {
    // Never longer than this, so that no copy is left behind.
    let mut folded = Zeroizing::new(String::with_capacity(2 * text.len() + 8));
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        if let Some(value) = digit(c) {
            folded.extend(char::from_digit(value, 10));
            continue;
        }
        for small in c.to_lowercase() {
            match (small, chars.peek()) {
                ('и', Some('\u{306}')) => folded.push('й'),
                ('і', Some('\u{308}')) => folded.push('ї'),
                ('œ', _) => folded.push_str("oe"),
                ('æ', _) => folded.push_str("ae"),
                _ if is_accent(small) || is_apostrophe(small) || is_unseen(small) => {}
                _ => folded.push(plain(small)),
            }
        }
    }
    folded
}

fn plain(c: char) -> char {
    match c {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ă' | 'ą' => 'a',
        'ç' | 'ć' | 'č' => 'c',
        'è' | 'é' | 'ê' | 'ë' | 'ě' | 'ę' => 'e',
        'ì' | 'í' | 'î' | 'ï' => 'i',
        'ñ' | 'ń' => 'n',
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' => 'o',
        'ù' | 'ú' | 'û' | 'ü' => 'u',
        'ý' | 'ÿ' => 'y',
        'ș' | 'ş' | 'š' | 'ś' => 's',
        'ț' | 'ţ' => 't',
        'ž' | 'ź' | 'ż' => 'z',
        'ё' => 'е',
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ة' => 'ه',
        'ى' | 'ی' | 'ئ' => 'ي',
        'ؤ' => 'و',
        'ک' => 'ك',
        '\u{2010}' | '\u{2011}' => '-',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_compared_without_case_accents_and_what_cannot_be_seen() {
        for (written, folded) in [
            ("Élodie", "elodie"),
            ("Мар’яна", "маряна"),
            ("Артё\u{200b}м", "артем"),
            ("И\u{306}осиф", "йосиф"),
            ("Ștefan", "stefan"),
            ("أَحْمَد", "احمد"),
            ("٠٧١٢", "0712"),
        ] {
            assert_eq!(fold(written).as_str(), folded);
        }
    }

    #[test]
    fn a_full_stop_after_a_title_ends_no_sentence() {
        let text = "Dr. Amina came. Then she left";
        let opening: Vec<&str> = tokens(text)
            .iter()
            .filter(|token| token.opens)
            .map(|token| &text[token.start..token.end])
            .collect();
        assert_eq!(opening, ["Dr", "Then"]);
    }
}
