//! `AGE-SECRET-KEY-PQ-1…`: what opens a file.

use std::str::FromStr;

use age::DecryptError;
use age_core::format::{FILE_KEY_BYTES, FileKey, Stanza};
use age_core::primitives::{bech32_decode, bech32_encode};
use base64::Engine;
use base64::prelude::BASE64_STANDARD_NO_PAD;
use bech32::Hrp;
use rand::CryptoRng;
use secrecy::SecretString;
use zeroize::{Zeroize, Zeroizing};

use crate::keys::hybrid::{self, BODY_LEN, ENCAPSULATION_LEN, LowOrder, Secret};
use crate::keys::public::Recipient;

const PREFIX: Hrp = Hrp::parse_unchecked("age-secret-key-pq-");

/// The private half of a [`Recipient`]. Wiped when dropped; cannot be printed.
pub struct Identity {
    seed: Zeroizing<[u8; 32]>,
    key: Box<Secret>,
}

/// The text is not an identity of the form `AGE-SECRET-KEY-PQ-1…`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a hybrid post-quantum identity (AGE-SECRET-KEY-PQ-1…)")]
pub struct NotAnIdentity;

impl Identity {
    /// A new identity.
    pub fn generate(rng: &mut impl CryptoRng) -> Self {
        let mut seed = Zeroizing::new([0; 32]);
        rng.fill_bytes(seed.as_mut());
        Self::from_seed(&seed)
    }

    /// The identity that this seed stands for.
    pub fn from_seed(seed: &[u8; 32]) -> Self {
        Self {
            seed: Zeroizing::new(*seed),
            key: Box::new(Secret::expand(seed)),
        }
    }

    /// The seed itself, which is all of the secret.
    pub fn expose_seed(&self) -> &[u8; 32] {
        &self.seed
    }

    /// The form in which identity files hold it.
    pub fn expose_encoded(&self) -> SecretString {
        let mut lower = bech32_encode(PREFIX, self.seed.as_ref());
        lower.make_ascii_uppercase();
        SecretString::from(lower)
    }

    /// The recipient that this identity opens for.
    pub fn to_public(&self) -> Recipient {
        Recipient::of(&self.key)
    }
}

impl age::Identity for Identity {
    fn unwrap_stanza(&self, stanza: &Stanza) -> Option<Result<FileKey, DecryptError>> {
        if stanza.tag != hybrid::TAG {
            return None;
        }
        let Some(encapsulation) = encapsulation(stanza) else {
            return Some(Err(DecryptError::InvalidHeader));
        };
        let shared = match self.key.decapsulate(&encapsulation) {
            Ok(shared) => shared,
            Err(LowOrder) => return Some(Err(DecryptError::InvalidHeader)),
        };
        // A wrong key shows here, and nowhere else: it means "not mine", not "broken".
        let file_key = hybrid::open(&shared, &stanza.body)?;
        Some(Ok(FileKey::init_with_mut(|key| {
            key.copy_from_slice(&file_key);
        })))
    }
}

/// The encapsulation of a stanza of the right shape. The length of the body is checked before
/// anything is opened, against ciphertexts made for several keys at once (C2SP `age.md`).
fn encapsulation(stanza: &Stanza) -> Option<[u8; ENCAPSULATION_LEN]> {
    const { assert!(BODY_LEN == FILE_KEY_BYTES + 16) };
    let [argument] = stanza.args.as_slice() else {
        return None;
    };
    if stanza.body.len() != BODY_LEN {
        return None;
    }
    let decoded = BASE64_STANDARD_NO_PAD.decode(argument).ok()?;
    decoded.try_into().ok()
}

impl FromStr for Identity {
    type Err = NotAnIdentity;

    fn from_str(text: &str) -> Result<Self, NotAnIdentity> {
        if text.len() > 128 || text.bytes().any(|byte| byte.is_ascii_lowercase()) {
            return Err(NotAnIdentity);
        }
        bech32_decode(
            text,
            |_| NotAnIdentity,
            |prefix| (prefix == PREFIX).then_some(()).ok_or(NotAnIdentity),
            |_, bytes| {
                let mut seed = Zeroizing::new(Vec::with_capacity(64));
                seed.extend(bytes.take(33));
                let mut seed: [u8; 32] = seed.as_slice().try_into().map_err(|_| NotAnIdentity)?;
                let identity = Self::from_seed(&seed);
                seed.zeroize();
                Ok(identity)
            },
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use secrecy::ExposeSecret;

    #[test]
    fn an_identity_reads_back_what_it_writes() {
        let identity = Identity::from_seed(&[42; 32]);
        let text = identity.expose_encoded();
        assert!(text.expose_secret().starts_with("AGE-SECRET-KEY-PQ-1"));
        let again: Identity = text.expose_secret().parse().expect("an identity");
        assert!(again.expose_seed() == identity.expose_seed());
        assert_eq!(again.to_public(), identity.to_public());
    }

    #[test]
    fn an_identity_of_another_kind_or_in_small_letters_is_refused() {
        let text = Identity::from_seed(&[1; 32]).expose_encoded();
        let classical = age::x25519::Identity::generate().to_string();
        for wrong in [
            text.expose_secret().to_lowercase(),
            classical.expose_secret().to_owned(),
            String::new(),
        ] {
            assert!(wrong.parse::<Identity>().is_err());
        }
    }

    #[test]
    fn what_is_sealed_to_a_recipient_opens_with_its_identity_and_no_other() {
        let mine = Identity::from_seed(&[3; 32]);
        let other = Identity::from_seed(&[4; 32]);
        let sealed = age::encrypt(&mine.to_public(), b"said").expect("sealed");
        assert_eq!(age::decrypt(&mine, &sealed).expect("opened"), b"said");
        assert!(matches!(
            age::decrypt(&other, &sealed),
            Err(DecryptError::NoMatchingKeys)
        ));
    }
}
