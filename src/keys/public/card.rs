//! What a person hands to a steward to be admitted.

use age_core::primitives::{bech32_decode, bech32_encode};
use bech32::Hrp;
use serde::{Deserialize, Serialize};

use super::chain::grouped;
use super::six_words::card_words;
use super::{Hash, MemberId, NotCanonical, Recipient, VerifyingKey};
use super::{from_canonical, is_a_name, to_canonical};

/// How a card begins that was made for a QR code.
const CODE: Hrp = Hrp::parse_unchecked("corncrake-card-");
/// The bytes of the signing key, which come first in it.
const VERIFY_LEN: usize = 32;
/// The bytes of the recipient, which come next; the name is the rest.
const RECIPIENT_LEN: usize = 1216;
/// No card, in either form, has more characters.
const LONGEST: usize = 4096;

/// The public half of a member's identity. Not signed: the steward compares its
/// [`Card::fingerprint`] with what the person reads aloud.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Card {
    #[serde(rename = "type")]
    kind: Kind,
    /// What the others will call them.
    pub name: String,
    /// What periods are wrapped to.
    pub recipient: Recipient,
    /// What they sign with.
    pub verify: VerifyingKey,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
enum Kind {
    #[serde(rename = "corncrake/card/1")]
    Card,
}

/// Why some text is not a card.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotACard {
    /// Not the canonical JSON of a card.
    #[error("a card is {0}")]
    Form(#[from] NotCanonical),
    /// The name cannot stand in a roster.
    #[error("a name is 1 to 64 characters, without line breaks or spaces around it")]
    Name,
}

impl Card {
    /// The card of a person with these keys.
    pub fn new(name: String, recipient: Recipient, verify: VerifyingKey) -> Result<Self, NotACard> {
        if !is_a_name(&name) {
            return Err(NotACard::Name);
        }
        Ok(Self {
            kind: Kind::Card,
            name,
            recipient,
            verify,
        })
    }

    /// Who it is, to the machines.
    pub fn id(&self) -> MemberId {
        self.verify.id()
    }

    /// Reads a card: the text of its file, or what its QR code says.
    pub fn parse(text: &str) -> Result<Self, NotACard> {
        let trimmed = text.trim();
        let code = |text: &str| text.to_ascii_lowercase().starts_with(CODE.as_str());
        if trimmed.len() <= LONGEST && trimmed.get(..CODE.as_str().len()).is_some_and(code) {
            return Self::from_code(trimmed);
        }
        // A browser ends a line that was pasted with two characters.
        let card: Self = from_canonical(trimmed)?;
        is_a_name(&card.name).then_some(card).ok_or(NotACard::Name)
    }

    /// The text of a card file.
    pub fn to_text(&self) -> Result<String, NotACard> {
        Ok(to_canonical(self)? + "\n")
    }

    /// The card as one word of capitals and digits, which a QR code holds at its densest: Bech32
    /// (BIP 173, without its limit of length) of the signing key, the recipient and the name. A
    /// wrong letter in it is noticed.
    pub fn to_code(&self) -> String {
        let parts: [&[u8]; 3] = [
            self.verify.as_bytes(),
            self.recipient.as_bytes(),
            self.name.as_bytes(),
        ];
        bech32_encode(CODE, &parts.concat()).to_ascii_uppercase()
    }

    fn from_code(text: &str) -> Result<Self, NotACard> {
        // Where a message was broken into lines on its way.
        let whole: String = text.split_whitespace().collect();
        let shape = || NotACard::Form(NotCanonical::Shape);
        let bytes = bech32_decode(
            &whole,
            |_| shape(),
            |prefix| (prefix == CODE).then_some(()).ok_or_else(shape),
            |_, bytes| Ok(bytes.collect::<Vec<u8>>()),
        )?;
        let (verify, rest) = bytes.split_first_chunk::<VERIFY_LEN>().ok_or_else(shape)?;
        let (recipient, name) = rest
            .split_first_chunk::<RECIPIENT_LEN>()
            .ok_or_else(shape)?;
        let verify = VerifyingKey::from_bytes(verify).map_err(|_| shape())?;
        let recipient = Recipient::from_bytes(recipient).map_err(|_| shape())?;
        let name = String::from_utf8(name.to_vec()).map_err(|_| NotACard::Name)?;
        Self::new(name, recipient, verify)
    }

    /// What the newcomer reads aloud and the steward compares: eight words over everything in the
    /// card, so that a card swapped on the way is noticed.
    pub fn words(&self) -> Result<[&'static str; 8], NotACard> {
        Ok(card_words(&Hash::of(self.to_text()?.as_bytes())))
    }

    /// The same for whoever would rather read digits: eight groups of four
    /// hexadecimal digits.
    pub fn fingerprint(&self) -> Result<String, NotACard> {
        Ok(grouped(Hash::of(self.to_text()?.as_bytes()).as_bytes()))
    }
}

/// Whether somebody typed these words, in whatever case and however spaced. The first four letters
/// of each suffice, because they tell every word of the list from all others.
pub fn is_same_words(typed: &str, words: &[&str]) -> bool {
    let start = |word: &str| word.chars().take(4).collect::<String>().to_lowercase();
    let typed: Vec<_> = typed
        .split(|it: char| !it.is_alphabetic())
        .filter(|word| !word.is_empty())
        .map(start)
        .collect();
    typed == words.iter().map(|word| start(word)).collect::<Vec<_>>()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keys::secret::MemberIdentity;
    use rand::SeedableRng as _;
    use rand::rngs::StdRng;

    fn card(name: &str) -> Card {
        let mut rng = StdRng::seed_from_u64(3);
        let member = MemberIdentity::create(name, &mut rng).expect("a name");
        member.card().expect("a card")
    }

    #[test]
    fn a_card_is_the_same_as_a_file_and_as_a_code_however_it_was_broken_into_lines() {
        for name in ["Amina", "Аміна Ткач", "أمينة", &"x".repeat(64)] {
            let card = card(name);
            let code = card.to_code();
            let dense =
                |char: char| char.is_ascii_uppercase() || char.is_ascii_digit() || char == '-';
            assert!(code.chars().all(dense), "{code}");
            let lines: Vec<_> = code
                .as_bytes()
                .chunks(76)
                .map(|line| std::str::from_utf8(line).expect("ASCII"))
                .collect();
            for text in [
                card.to_text().expect("text"),
                card.to_text().expect("text").replace('\n', "\r\n"),
                code.clone(),
                code.to_lowercase(),
                format!("  {}\n", lines.join("\r\n")),
            ] {
                assert_eq!(Card::parse(&text).as_ref(), Ok(&card), "{text}");
            }
        }
    }

    #[test]
    fn a_code_with_a_wrong_letter_cut_short_or_with_a_name_that_forges_is_refused() {
        let code = card("Amina").to_code();
        for at in (16..code.len()).step_by(61) {
            let mut wrong = code.clone().into_bytes();
            wrong[at] = if wrong[at] == b'Q' { b'P' } else { b'Q' };
            let wrong = String::from_utf8(wrong).expect("ASCII");
            assert!(Card::parse(&wrong).is_err(), "{at}");
            assert!(Card::parse(&code[..at]).is_err(), "{at}");
        }
        let forged = Card {
            name: "A\nB".to_owned(),
            ..card("Amina")
        };
        assert_eq!(Card::parse(&forged.to_code()), Err(NotACard::Name));
    }

    #[test]
    fn every_part_of_a_card_changes_its_words() {
        let amina = card("Amina");
        let other = MemberIdentity::create("Omar", &mut StdRng::seed_from_u64(4)).expect("a name");
        let other = other.card().expect("a card");
        let words = amina.words().expect("words");
        for swapped in [
            Card {
                name: "Aminа".to_owned(),
                ..amina.clone()
            },
            Card {
                recipient: other.recipient.clone(),
                ..amina.clone()
            },
            Card {
                verify: other.verify,
                ..amina.clone()
            },
        ] {
            assert_ne!(swapped.words().expect("words"), words);
        }
        assert!(is_same_words(&words.join(" "), &words));
        assert!(is_same_words(&words.join(", ").to_uppercase(), &words));
        let mut swapped = words;
        swapped.swap(0, 7);
        assert!(!is_same_words(&swapped.join(" "), &words));
        assert!(!is_same_words(&words[..7].join(" "), &words));
    }
}
