//! How soon a passphrase would be guessed: said while one is chosen, before it is too late.

use bip39::Language;
use rand::CryptoRng;
use secrecy::{ExposeSecret, SecretString};
use zeroize::Zeroizing;

use super::passphrase::{TooWeak, check_strength};
use crate::keys::public::six_words::word;

/// Of a word that is in the list.
const WORD: f64 = 11.0;
/// Of a run of letters that is in no list; people's own words are all in somebody's.
const OTHER_WORD: f64 = 14.0;
/// How many words are suggested.
const SUGGESTED: usize = 6;

/// What to tell whoever chose it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strength {
    /// Not taken: see [`TooWeak`].
    Refused,
    /// Whoever has the file and a few rented machines guesses it within days or weeks.
    Weak,
    /// Years for the same people.
    Fair,
    /// Out of reach, if it was chosen at random and is used nowhere else.
    Strong,
}

impl Strength {
    /// In a sentence.
    pub fn sentence(self) -> &'static str {
        match self {
            Self::Refused => "too weak to be taken",
            Self::Weak => {
                "WEAK: somebody with the file and a few rented machines guesses it within days or weeks"
            }
            Self::Fair => "fair: years of guessing for somebody with the file and rented machines",
            Self::Strong => "strong, if its words were drawn at random and it is used nowhere else",
        }
    }
}

/// How strong a passphrase is, at most. An estimate that errs towards weak: a run of letters counts as
/// a word, whatever it says; repeated words, rows of the keyboard and digits in a row count hardly.
///
/// The grades are for files of ours: each guess costs a 64 MiB scrypt, so that a thousand rented
/// machines make about a million guesses a second (2^20). 40 bits then last twelve days, 55 bits a
/// thousand years.
pub fn strength(passphrase: &SecretString) -> Strength {
    if check_strength(passphrase) == Err(TooWeak) {
        return Strength::Refused;
    }
    match bits(passphrase.expose_secret()) {
        bits if bits < 40.0 => Strength::Weak,
        bits if bits < 55.0 => Strength::Fair,
        _ => Strength::Strong,
    }
}

/// Six words drawn at random: 66 bits, more than anybody guesses against this much work.
pub fn suggested(rng: &mut impl CryptoRng) -> SecretString {
    let mut text = Zeroizing::new(String::with_capacity(SUGGESTED * 10));
    for at in 0..SUGGESTED {
        if at > 0 {
            text.push(' ');
        }
        // 2,048 divides 2^32: no word is likelier than another.
        text.push_str(word(rng.next_u32() as usize % 2048));
    }
    SecretString::from(text.as_str())
}

fn bits(text: &str) -> f64 {
    let mut seen: Vec<Zeroizing<String>> = Vec::new();
    let mut bits = 0.0;
    for run in runs(text) {
        let run = Zeroizing::new(run.to_lowercase());
        if seen.contains(&run) {
            bits += 1.0;
            continue;
        }
        bits += of_run(&run);
        seen.push(run);
    }
    bits
}

/// Of one run of letters, of digits or of other signs.
fn of_run(run: &str) -> f64 {
    let first = run.chars().next().unwrap_or(' ');
    let length = u32::try_from(run.chars().count()).unwrap_or(u32::MAX);
    let steady = run.chars().zip(run.chars().skip(1)).filter(|(a, b)| {
        let step = i64::from(u32::from(*b)) - i64::from(u32::from(*a));
        (-1..=1).contains(&step)
    });
    let fresh = f64::from(length.saturating_sub(u32::try_from(steady.count()).unwrap_or(0)));
    if first.is_alphabetic() {
        // A script of thousands of signs: a few of them make a word.
        let dense = !first.is_ascii() && length <= 3;
        match Language::English.find_word(run) {
            Some(_) => WORD,
            None if dense => 8.0 * fresh,
            None => (4.0 * fresh).min(OTHER_WORD.max(2.0 * fresh)),
        }
    } else if first.is_numeric() {
        // A year or a date is what people take.
        (3.3 * fresh).min(if length <= 8 { 12.0 } else { f64::MAX })
    } else {
        (2.0 * fresh).min(6.0)
    }
}

/// Runs of letters, of digits and of other signs. White space parts them and counts nothing.
fn runs(text: &str) -> Vec<&str> {
    let kind = |char: char| match char {
        _ if char.is_whitespace() => 0,
        _ if char.is_alphabetic() => 1,
        _ if char.is_numeric() => 2,
        _ => 3,
    };
    let mut runs = Vec::new();
    let mut start = 0;
    let mut before = 0;
    for (at, char) in text.char_indices() {
        if kind(char) != before {
            if before != 0 {
                runs.push(&text[start..at]);
            }
            start = at;
            before = kind(char);
        }
    }
    if before != 0 {
        runs.push(&text[start..]);
    }
    runs
}

#[cfg(test)]
mod tests {
    use rand::SeedableRng as _;
    use rand::rngs::StdRng;

    use super::*;

    fn of(text: &str) -> Strength {
        strength(&SecretString::from(text))
    }

    #[test]
    fn what_people_take_is_told_from_what_is_drawn() {
        for (text, expected) in [
            ("short", Strength::Refused),
            ("aaaaaaaaaaaaaaaa", Strength::Refused),
            ("password1234", Strength::Weak),
            ("Nairobi2024!!", Strength::Weak),
            ("qwertyuiop12", Strength::Weak),
            ("abcdefghijklmnop", Strength::Weak),
            ("amina amina amina amina", Strength::Weak),
            ("correct horse battery", Strength::Weak),
            ("correct horse battery staple", Strength::Fair),
            ("orbit velvet canyon mushroom tunnel", Strength::Strong),
            ("кобза тиша вогонь берег дзвін", Strength::Strong),
        ] {
            assert_eq!(of(text), expected, "{text}: {}", bits(text));
        }
    }

    #[test]
    fn what_is_suggested_is_strong_and_never_the_same() {
        let mut rng = StdRng::seed_from_u64(5);
        let (one, other) = (suggested(&mut rng), suggested(&mut rng));
        assert_eq!(strength(&one), Strength::Strong);
        assert_eq!(one.expose_secret().split(' ').count(), 6);
        assert_ne!(one.expose_secret(), other.expose_secret());
    }
}
