//! The private keys of periods, and how they reach those who may read.

use rand::CryptoRng;
use secrecy::ExposeSecret;
use zeroize::Zeroizing;

use super::Identity;
use super::member::sole_identity;
use crate::keys::public::{LONGEST_WRAP, Recipient, Tier};

/// The two private keys of a period. They exist in memory while they are wrapped, and then only
/// as wraps.
pub struct PeriodKeys {
    /// Opens answers.
    pub answers: Identity,
    /// Opens stories.
    pub story: Identity,
}

/// Why a wrap could not be made or opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum WrapError {
    /// Longer than any wrap, or no age file.
    #[error("not a wrapped period key")]
    Form,
    /// Wrapped to somebody else.
    #[error("wrapped to somebody else, or changed on the way")]
    NotMine,
    /// It holds a key other than the one that the notice names.
    #[error("this wrap holds another key than the one that the notice names")]
    WrongKey,
    /// Encryption failed, for lack of randomness for instance.
    #[error("the period's key could not be wrapped")]
    NotMade,
}

impl PeriodKeys {
    /// Two new keys.
    pub fn generate(rng: &mut impl CryptoRng) -> Self {
        Self {
            answers: Identity::generate(rng),
            story: Identity::generate(rng),
        }
    }

    /// The key of one tier.
    pub fn key(&self, tier: Tier) -> &Identity {
        match tier {
            Tier::Answers => &self.answers,
            Tier::Stories => &self.story,
        }
    }
}

/// Wraps a period's key to one reader: an age file that holds an identity file, which stock
/// `age` opens and uses too.
pub fn wrap(key: &Identity, to: &Recipient) -> Result<Vec<u8>, WrapError> {
    let mut text = Zeroizing::new(String::with_capacity(128));
    text.push_str(key.expose_encoded().expose_secret());
    text.push('\n');
    age::encrypt(to, text.as_bytes()).map_err(|_| WrapError::NotMade)
}

/// Opens a wrap. `expected` is the period's recipient in a verified notice: a wrap that holds
/// another key, even a well-formed one, is refused.
pub fn unwrap(file: &[u8], with: &Identity, expected: &Recipient) -> Result<Identity, WrapError> {
    if file.len() > LONGEST_WRAP {
        return Err(WrapError::Form);
    }
    let text = age::decrypt(with, file)
        .map(Zeroizing::new)
        .map_err(|error| match error {
            age::DecryptError::NoMatchingKeys => WrapError::NotMine,
            _ => WrapError::Form,
        })?;
    let text = std::str::from_utf8(&text).map_err(|_| WrapError::Form)?;
    let key = sole_identity(text).ok_or(WrapError::Form)?;
    if key.to_public() != *expected {
        return Err(WrapError::WrongKey);
    }
    Ok(key)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wrap_opens_for_its_reader_only_and_only_to_the_expected_key() {
        let (key, reader) = (Identity::from_seed(&[1; 32]), Identity::from_seed(&[2; 32]));
        let file = wrap(&key, &reader.to_public()).expect("wrapped");
        let opened = unwrap(&file, &reader, &key.to_public()).expect("opened");
        assert!(opened.expose_seed() == key.expose_seed());
        let other = Identity::from_seed(&[3; 32]);
        let refused = unwrap(&file, &other, &key.to_public());
        assert_eq!(refused.err(), Some(WrapError::NotMine));
        let swapped = unwrap(&file, &reader, &other.to_public());
        assert_eq!(swapped.err(), Some(WrapError::WrongKey));
    }

    #[test]
    fn a_changed_cut_or_swollen_wrap_is_refused() {
        let (key, reader) = (Identity::from_seed(&[1; 32]), Identity::from_seed(&[2; 32]));
        let file = wrap(&key, &reader.to_public()).expect("wrapped");
        for at in (0..file.len()).step_by(97) {
            let mut changed = file.clone();
            changed[at] ^= 1;
            assert!(unwrap(&changed, &reader, &key.to_public()).is_err(), "{at}");
            assert!(
                unwrap(&file[..at], &reader, &key.to_public()).is_err(),
                "{at}"
            );
        }
        let swollen = [&file[..], &[0; LONGEST_WRAP]].concat();
        let refused = unwrap(&swollen, &reader, &key.to_public());
        assert_eq!(refused.err(), Some(WrapError::Form));
    }

    /// age adds a random stanza to each file: the longest of many has room.
    #[test]
    fn every_wrap_is_shorter_than_what_is_refused_and_what_is_refused_costs_little() {
        let (key, reader) = (Identity::from_seed(&[1; 32]), Identity::from_seed(&[2; 32]));
        for _ in 0..200 {
            let file = wrap(&key, &reader.to_public()).expect("wrapped");
            assert!(file.len() <= LONGEST_WRAP - 128, "{}", file.len());
        }
        let mut hostile = b"age-encryption.org/v1\n".to_vec();
        while hostile.len() < LONGEST_WRAP - 14 {
            hostile.extend(b"-> a\n\n");
        }
        hostile.extend(b"--- AAAA");
        let began = std::time::Instant::now();
        for _ in 0..10 {
            assert!(unwrap(&hostile, &reader, &key.to_public()).is_err());
        }
        let took = began.elapsed();
        assert!(took < std::time::Duration::from_secs(5), "{took:?}");
    }

    #[test]
    fn a_wrap_under_a_passphrase_or_to_a_classical_recipient_is_refused() {
        let (key, reader) = (Identity::from_seed(&[1; 32]), Identity::from_seed(&[2; 32]));
        let mut scrypt = age::scrypt::Recipient::new("correct horse battery".to_owned().into());
        scrypt.set_work_factor(2);
        let classical: age::x25519::Recipient =
            "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj"
                .parse()
                .expect("one");
        let text = key.expose_encoded();
        let recipients: [&dyn age::Recipient; 2] = [&scrypt, &classical];
        for recipient in recipients {
            let encryptor = age::Encryptor::with_recipients(std::iter::once(recipient));
            let mut file = Vec::new();
            let mut writer = encryptor
                .expect("one")
                .wrap_output(&mut file)
                .expect("header");
            std::io::Write::write_all(&mut writer, text.expose_secret().as_bytes()).expect("body");
            writer.finish().expect("end");
            assert!(unwrap(&file, &reader, &key.to_public()).is_err());
        }
    }
}
