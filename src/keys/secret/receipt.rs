//! The receipt: thirty digits with which a reporter comes back.
//!
//! It comes from a seed, which the form carries, and from what was written. A retry of the same
//! content is the same receipt; other content from the same page is another. Nothing that the
//! server keeps can make a receipt again.
//!
//! ```text
//! seed, content, network ── HKDF ──► 28 digits + 2 check digits ── HKDF, network ──► submission id
//!                                                                  one label each    mailbox id
//!                                                                                    age identity for replies
//!                                                                                    signing key
//! ```

use hkdf::Hkdf;
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::{Identity, SigningKey};
use crate::keys::public::{Hash, MailboxSecret, NetworkName, SubmissionId};

/// Digits in a receipt, the two check digits included.
const DIGITS: usize = 30;
/// Ten to the fourteenth: half of the 28 random digits at a time, so that each half comes from
/// 128 bits and no digit is likelier than another by more than one part in 2^81.
const HALF: u128 = 100_000_000_000_000;
/// No way of writing thirty digits is longer.
const LONGEST: usize = 1024;

/// The receipt for one report in one network. Wiped when dropped; cannot be printed.
pub struct Receipt {
    digits: Zeroizing<[u8; DIGITS]>,
    /// The pseudorandom key of RFC 5869, section 2.2, salted with the network's name.
    secret: Zeroizing<[u8; 32]>,
}

/// Why some text is not a receipt. Says nothing of the digits themselves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotAReceipt {
    /// More or fewer than thirty digits.
    #[error("a receipt has {DIGITS} digits")]
    Length,
    /// Something other than digits, spaces and separators.
    #[error("a receipt has digits only")]
    Character,
    /// The check digits do not fit: a digit is wrong, or two changed places.
    #[error("a digit of this receipt is wrong")]
    Check,
}

impl Receipt {
    /// The receipt for `content` (the canonical bytes of a report) from a form with this seed.
    pub fn derive(seed: &[u8; 32], network: &NetworkName, content: &[u8]) -> Self {
        let mut input = Zeroizing::new([0; 64]);
        input[..32].copy_from_slice(seed);
        input[32..].copy_from_slice(&Sha256::digest(content));
        let secret = extract(network, input.as_ref());
        let mut random = Zeroizing::new([[0; 16]; 2]);
        let bytes = random.as_flattened_mut();
        expand(&secret, "corncrake/receipt/1 digits", bytes);
        let number = random
            .iter()
            .map(|half| u128::from_be_bytes(*half) % HALF)
            .fold(0, |number, half| number * HALF + half);
        Self::of_number(network, number)
    }

    /// Reads a receipt as people write it: in groups or not, with any script's digits.
    pub fn parse(network: &NetworkName, text: &str) -> Result<Self, NotAReceipt> {
        if text.len() > LONGEST {
            return Err(NotAReceipt::Length);
        }
        let mut digits = Zeroizing::new([0; DIGITS]);
        let mut count = 0;
        for char in text.chars() {
            if let Some(value) = digit(char) {
                *digits.get_mut(count).ok_or(NotAReceipt::Length)? = b'0' + value;
                count += 1;
            } else if !separates(char) {
                return Err(NotAReceipt::Character);
            }
        }
        if count != DIGITS {
            return Err(NotAReceipt::Length);
        }
        let value = |digits: &[u8]| digits.iter().fold(0, |n, d| n * 10 + u128::from(d - b'0'));
        // ISO/IEC 7064, MOD 97-10: the whole number leaves 1. Check digits 00, 01 and 99 fit that
        // too but are never made, so only the made ones are accepted.
        let number = value(&digits[..DIGITS - 2]);
        if value(&digits[DIGITS - 2..]) != check_digits(number) {
            return Err(NotAReceipt::Check);
        }
        Ok(Self::of_number(network, number))
    }

    fn of_number(network: &NetworkName, number: u128) -> Self {
        let whole = number * 100 + check_digits(number);
        let text = Zeroizing::new(format!("{whole:0DIGITS$}"));
        let mut digits = Zeroizing::new([0; DIGITS]);
        digits.copy_from_slice(text.as_bytes());
        let secret = extract(network, digits.as_ref());
        Self { digits, secret }
    }

    /// The thirty digits in six groups of five, for the reporter and nobody else.
    pub fn expose_grouped(&self) -> Zeroizing<String> {
        let mut text = Zeroizing::new(String::with_capacity(DIGITS + 5));
        for (at, digit) in self.digits.iter().enumerate() {
            if at > 0 && at % 5 == 0 {
                text.push(' ');
            }
            text.push(char::from(*digit));
        }
        text
    }

    /// What looks the report up and withdraws it.
    pub fn submission_id(&self) -> SubmissionId {
        SubmissionId::from_bytes(*self.derived::<16>("submission-id"))
    }

    /// What leads to replies to the reporter, and to their letters and attachments.
    pub fn mailbox_secret(&self) -> MailboxSecret {
        MailboxSecret::from_bytes(*self.derived::<16>("mailbox-id"))
    }

    /// What makes the hash of an attachment with this content unguessable. The same content under
    /// the same receipt has the same salt, so that a retry stores nothing twice.
    pub fn attachment_salt(&self, content: Hash) -> [u8; 16] {
        *self.derived::<16>(&format!("attachment-salt {content}"))
    }

    /// Where a letter with this canonical content lies: the same letter again is one letter.
    pub fn letter_id(&self, content: Hash) -> [u8; 16] {
        *self.derived::<16>(&format!("letter-id {content}"))
    }

    /// What opens replies to the reporter.
    pub fn reply_identity(&self) -> Identity {
        Identity::from_seed(&self.derived("reply-identity"))
    }

    /// What the reporter signs with, for follow-ups and withdrawal.
    pub fn signing_key(&self) -> SigningKey {
        SigningKey::from_seed(&self.derived("signing-key"))
    }

    fn derived<const N: usize>(&self, purpose: &str) -> Zeroizing<[u8; N]> {
        let mut out = Zeroizing::new([0; N]);
        let label = format!("corncrake/receipt/1 {purpose}");
        expand(&self.secret, &label, out.as_mut());
        out
    }
}

/// HKDF-Extract of RFC 5869, section 2.2, salted with the network's name.
fn extract(network: &NetworkName, input: &[u8]) -> Zeroizing<[u8; 32]> {
    let (key, _) = Hkdf::<Sha256>::extract(Some(network.as_str().as_bytes()), input);
    Zeroizing::new(key.into())
}

/// HKDF-Expand of RFC 5869, section 2.3.
fn expand(key: &[u8; 32], label: &str, out: &mut [u8]) {
    Hkdf::<Sha256>::from_prk(key)
        .expect("a key of 32 bytes is as long as the hash")
        .expand(label.as_bytes(), out)
        .expect("a few bytes are less than 255 hashes");
}

/// The two check digits of ISO/IEC 7064, MOD 97-10: 2 to 98.
fn check_digits(number: u128) -> u128 {
    98 - number % 97 * 100 % 97
}

/// The value of a decimal digit of any script: Unicode's general category Nd, where the ten
/// digits of a script always stand together.
fn digit(char: char) -> Option<u8> {
    let code = u32::from(char);
    let zero = ZEROS
        .iter()
        .find(|zero| (**zero..**zero + 10).contains(&code))?;
    u8::try_from(code - zero).ok()
}

/// What people and phones put between digits: spaces, dashes, full stops, commas, and the
/// invisible marks of direction and joining.
fn separates(char: char) -> bool {
    char.is_whitespace()
        || matches!(
            char,
            '-' | '.' | ',' | '_' | '/' | '\u{b7}' | '\u{2212}' | '\u{61c}' | '\u{feff}'
        )
        || matches!(char, '\u{2010}'..='\u{2015}' | '\u{200b}'..='\u{200f}')
        || matches!(char, '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}')
}

/// Each script's zero (Unicode 14).
const ZEROS: [u32; 66] = [
    0x0030, 0x0660, 0x06F0, 0x07C0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6,
    0x0D66, 0x0DE6, 0x0E50, 0x0ED0, 0x0F20, 0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80,
    0x1A90, 0x1B50, 0x1BB0, 0x1C40, 0x1C50, 0xA620, 0xA8D0, 0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0,
    0xFF10, 0x104A0, 0x10D30, 0x11066, 0x110F0, 0x11136, 0x111D0, 0x112F0, 0x11450, 0x114D0,
    0x11650, 0x116C0, 0x11730, 0x118E0, 0x11950, 0x11C50, 0x11D50, 0x11DA0, 0x16A60, 0x16AC0,
    0x16B50, 0x1D7CE, 0x1D7D8, 0x1D7E2, 0x1D7EC, 0x1D7F6, 0x1E140, 0x1E2F0, 0x1E950, 0x1FBF0,
];

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn network() -> NetworkName {
        "kenpud".parse().expect("a name")
    }

    #[test]
    fn the_same_seed_and_content_make_the_same_receipt_and_anything_else_another() {
        let text = |seed, name: &str, content: &[u8]| {
            let network = name.parse().expect("a name");
            Receipt::derive(&[seed; 32], &network, content)
                .expose_grouped()
                .to_string()
        };
        let one = text(1, "kenpud", b"said");
        assert_eq!(one, text(1, "kenpud", b"said"));
        assert_ne!(one, text(2, "kenpud", b"said"));
        assert_ne!(one, text(1, "enpud", b"said"));
        assert_ne!(one, text(1, "kenpud", b"said more"));
    }

    /// Pinned, because phones with JavaScript derive the same.
    #[test]
    fn a_receipt_and_all_that_comes_from_it_never_change() {
        let receipt = Receipt::derive(&[1; 32], &network(), b"said");
        let derived = format!(
            "{}\n{}\n{}\n{}\n{}\n{}\n{}",
            *receipt.expose_grouped(),
            hex::encode(receipt.submission_id().expose_bytes()),
            hex::encode(receipt.mailbox_secret().expose_bytes()),
            hex::encode(receipt.reply_identity().expose_seed()),
            hex::encode(receipt.signing_key().expose_seed()),
            hex::encode(receipt.attachment_salt(Hash::of(b"a picture"))),
            hex::encode(receipt.letter_id(Hash::of(b"a letter"))),
        );
        insta::assert_snapshot!(derived);
    }

    #[test]
    fn each_thing_derived_from_a_receipt_is_of_its_own() {
        let receipt = Receipt::derive(&[1; 32], &network(), b"said");
        assert_ne!(
            receipt.submission_id().expose_bytes(),
            receipt.mailbox_secret().expose_bytes()
        );
        let (reply, signing) = (receipt.reply_identity(), receipt.signing_key());
        assert_ne!(reply.expose_seed(), signing.expose_seed());
    }

    #[test]
    fn one_receipt_in_another_network_leads_nowhere() {
        let receipt = Receipt::derive(&[1; 32], &network(), b"said");
        let text = receipt.expose_grouped();
        let elsewhere = "enpud".parse().expect("a name");
        let elsewhere = Receipt::parse(&elsewhere, &text).expect("a receipt");
        assert!(elsewhere.submission_id() != receipt.submission_id());
    }

    #[test]
    fn a_receipt_is_read_in_any_scripts_digits_and_any_grouping() {
        let receipt = Receipt::derive(&[3; 32], &network(), b"said");
        let text = receipt.expose_grouped();
        for zero in ['\u{660}', '\u{6f0}', '\u{966}', '\u{ff10}'] {
            let other: String = text
                .chars()
                .map(|char| match char.to_digit(10) {
                    Some(value) => char::from_u32(u32::from(zero) + value).expect("a digit"),
                    None => '\u{2011}',
                })
                .collect();
            let read = Receipt::parse(&network(), &format!("\u{200f}{other}\n")).expect("one");
            assert!(read.submission_id() == receipt.submission_id(), "{zero}");
        }
    }

    #[test]
    fn what_is_not_a_receipt_is_refused_with_what_is_wrong() {
        let receipt = Receipt::derive(&[3; 32], &network(), b"said");
        let text = receipt.expose_grouped();
        let refused = |text: &str| Receipt::parse(&network(), text).err();
        assert_eq!(refused(""), Some(NotAReceipt::Length));
        assert_eq!(refused(&text[1..]), Some(NotAReceipt::Length));
        assert_eq!(refused(&format!("{}0", *text)), Some(NotAReceipt::Length));
        assert_eq!(refused(&" ".repeat(5000)), Some(NotAReceipt::Length));
        assert_eq!(
            refused(&text.replace(' ', "a")),
            Some(NotAReceipt::Character)
        );
    }

    /// The example of ISO/IEC 7064 for MOD 97-10: 794 takes the check digits 44. And a legal
    /// entity identifier (ISO 17442 uses the same), the letters written as numbers:
    /// 5493006MHB84DD0ZWV with check digits 18.
    #[test]
    fn check_digits_are_those_of_iso_7064() {
        assert_eq!(check_digits(794), 44);
        assert_eq!(check_digits(54_930_062_217_118_413_130_353_231), 18);
    }

    #[test]
    fn foreign_hkdf_vectors_hold() {
        // RFC 5869, appendix A.1, its extract and expand steps each.
        let ikm = [0x0b; 22];
        let salt = hex::decode("000102030405060708090a0b0c").expect("hex");
        let (key, _) = Hkdf::<Sha256>::extract(Some(&salt), &ikm);
        let expected = "077709362c2e32df0ddc3f0dc47bba6390b6c73bb50f9c3122ec844ad7c2b3e5";
        assert_eq!(hex::encode(key), expected);
        // Appendix A.3: no salt and no info, through this file's own expand step.
        let key = "19ef24a32c717b167f33a91d6f648bdf96596776afdb6377ac434c1c293ccb04";
        let key: [u8; 32] = hex::decode(key).expect("hex").try_into().expect("32");
        let mut out = [0; 42];
        expand(&key, "", &mut out);
        let expected = "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d\
                        9d201395faa4b61a96c8";
        assert_eq!(hex::encode(out), expected);
    }

    proptest! {
        #[test]
        fn every_receipt_reads_back(seed: [u8; 32], content: Vec<u8>) {
            let receipt = Receipt::derive(&seed, &network(), &content);
            let read = Receipt::parse(&network(), &receipt.expose_grouped()).expect("a receipt");
            prop_assert!(read.submission_id() == receipt.submission_id());
            prop_assert!(read.reply_identity().expose_seed() == receipt.reply_identity().expose_seed());
        }

        #[test]
        fn one_wrong_digit_or_two_that_changed_places_are_noticed(
            seed: [u8; 32], at in 0..DIGITS, other in 0..DIGITS, by in 1..10_u8,
        ) {
            let receipt = Receipt::derive(&seed, &network(), b"said");
            let text: Vec<u8> = receipt.digits.to_vec();
            let mut wrong = text.clone();
            wrong[at] = b'0' + (wrong[at] - b'0' + by) % 10;
            let refused = Receipt::parse(&network(), std::str::from_utf8(&wrong).expect("ascii"));
            prop_assert_eq!(refused.err(), Some(NotAReceipt::Check));
            let mut swapped = text.clone();
            swapped.swap(at, other);
            let read = Receipt::parse(&network(), std::str::from_utf8(&swapped).expect("ascii"));
            // Neighbours are always noticed; digits 96 places apart would not be, and are not here.
            prop_assert_eq!(read.is_ok(), swapped == text);
        }
    }
}
