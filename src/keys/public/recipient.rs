//! `age1pq1…`: to whom a file is sealed.

use std::collections::HashSet;
use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use age::EncryptError;
use age_core::format::{FileKey, Stanza};
use age_core::primitives::{bech32_decode, bech32_encode_to_fmt};
use base64::Engine;
use base64::prelude::BASE64_STANDARD_NO_PAD;
use bech32::Hrp;
use rand::TryRng;
use rand::rngs::SysRng;
use secrecy::ExposeSecret;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::keys::hybrid::{self, PUBLIC_LEN, Public};

const PREFIX: Hrp = Hrp::parse_unchecked("age1pq");
/// Keeps a hybrid recipient from ever sharing a file with a classical one (C2SP `age.md`).
const LABEL: &str = "postquantum";

/// A hybrid post-quantum recipient of `age`, kind `mlkem768x25519`. Cheap to clone.
#[derive(Clone)]
pub struct Recipient(Arc<Inner>);

struct Inner {
    bytes: [u8; PUBLIC_LEN],
    key: Public,
}

/// The text is not a recipient of the form `age1pq1…`, or its key is not one that may be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a hybrid post-quantum recipient (age1pq1…)")]
pub struct NotARecipient;

impl Recipient {
    /// From its 1216 bytes: ML-KEM-768's key, then X25519's.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, NotARecipient> {
        let bytes = <[u8; PUBLIC_LEN]>::try_from(bytes).map_err(|_| NotARecipient)?;
        let key = Public::parse(&bytes).ok_or(NotARecipient)?;
        Ok(Self(Arc::new(Inner { bytes, key })))
    }

    /// The recipient of an identity.
    pub(in crate::keys) fn of(secret: &hybrid::Secret) -> Self {
        let (bytes, key) = secret.public();
        Self(Arc::new(Inner { bytes, key }))
    }

    /// Its 1216 bytes.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0.bytes
    }
}

impl age::Recipient for Recipient {
    /// Wraps with randomness of the operating system, from where the age crate takes the file
    /// key too: a seed that a test could set could also be set wrong in earnest.
    fn wrap_file_key(
        &self,
        file_key: &FileKey,
    ) -> Result<(Vec<Stanza>, HashSet<String>), EncryptError> {
        let mut randomness = Zeroizing::new([0; 64]);
        SysRng
            .try_fill_bytes(randomness.as_mut())
            .map_err(std::io::Error::other)?;
        let (encapsulation, shared) = self
            .0
            .key
            .encapsulate(&randomness)
            .map_err(|hybrid::LowOrder| std::io::Error::other("an all-zero shared secret"))?;
        let stanza = Stanza {
            tag: hybrid::TAG.to_owned(),
            args: vec![BASE64_STANDARD_NO_PAD.encode(encapsulation)],
            body: hybrid::seal(&shared, file_key.expose_secret()),
        };
        Ok((vec![stanza], HashSet::from([LABEL.to_owned()])))
    }
}

impl FromStr for Recipient {
    type Err = NotARecipient;

    fn from_str(text: &str) -> Result<Self, NotARecipient> {
        // The longest text that can be one; the decoding itself knows no limit.
        if text.len() > 2000 || text.bytes().any(|byte| byte.is_ascii_uppercase()) {
            return Err(NotARecipient);
        }
        bech32_decode(
            text,
            |_| NotARecipient,
            |prefix| (prefix == PREFIX).then_some(()).ok_or(NotARecipient),
            |_, bytes| Self::from_bytes(&bytes.collect::<Vec<_>>()),
        )
    }
}

impl fmt::Display for Recipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        bech32_encode_to_fmt(f, PREFIX, &self.0.bytes)
    }
}

/// The first characters only: the whole is two thousand long.
impl fmt::Debug for Recipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Recipient({:.24}…)", self.to_string())
    }
}

impl PartialEq for Recipient {
    fn eq(&self, other: &Self) -> bool {
        self.0.bytes == other.0.bytes
    }
}

impl Eq for Recipient {}

impl Serialize for Recipient {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Recipient {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?
            .parse()
            .map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keys::secret::Identity;

    fn bytes() -> Vec<u8> {
        Identity::from_seed(&[7; 32])
            .to_public()
            .as_bytes()
            .to_vec()
    }

    #[test]
    fn a_derived_recipient_is_one_that_would_be_accepted() {
        let recipient = Identity::from_seed(&[8; 32]).to_public();
        assert_eq!(Recipient::from_bytes(recipient.as_bytes()), Ok(recipient));
    }

    #[test]
    fn a_recipient_reads_back_what_it_writes() {
        let recipient = Recipient::from_bytes(&bytes()).expect("a recipient");
        let text = recipient.to_string();
        assert!(text.starts_with("age1pq1"), "{text}");
        assert_eq!(text.parse(), Ok(recipient));
    }

    #[test]
    fn a_recipient_in_capitals_cut_short_or_of_another_kind_is_refused() {
        let text = Recipient::from_bytes(&bytes()).expect("one").to_string();
        for wrong in [
            text.to_uppercase(),
            text[..text.len() - 1].to_owned(),
            format!("{text}q"),
            "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj".to_owned(),
            String::new(),
        ] {
            assert_eq!(wrong.parse::<Recipient>(), Err(NotARecipient), "{wrong}");
        }
    }

    #[test]
    fn a_key_out_of_range_or_of_low_order_is_refused() {
        let mut out_of_range = bytes();
        out_of_range[..3].copy_from_slice(&[0xff; 3]);
        assert_eq!(Recipient::from_bytes(&out_of_range), Err(NotARecipient));

        for low_order in [[0; 32], {
            let mut one = [0; 32];
            one[0] = 1;
            one
        }] {
            let mut bytes = bytes();
            bytes[PUBLIC_LEN - 32..].copy_from_slice(&low_order);
            assert_eq!(Recipient::from_bytes(&bytes), Err(NotARecipient));
        }
    }

    #[test]
    fn a_hybrid_recipient_never_shares_a_file_with_a_classical_one() {
        let hybrid = Recipient::from_bytes(&bytes()).expect("one");
        let classical: age::x25519::Recipient =
            "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj"
                .parse()
                .expect("one");
        let both: [&dyn age::Recipient; 2] = [&hybrid, &classical];
        assert!(matches!(
            age::Encryptor::with_recipients(both.into_iter()),
            Err(EncryptError::IncompatibleRecipients { .. })
        ));
    }
}
