//! The public half of a signing key.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ed25519_dalek::Signature;
use sha2::{Digest, Sha256};

use super::MemberId;
use super::as_text::serde_as_text;
use super::hex_bytes::from_hex;

/// The signature type of Ed25519 in C2SP signed-note, "Signature types".
const ED25519: u8 = 0x01;

/// An Ed25519 verifying key, written as 64 hexadecimal digits.
///
/// Keys of small order and keys in an encoding other than the one of RFC 8032, section 5.1.2,
/// are refused: with them, one signature fits many texts, or one key counts as two.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct VerifyingKey(ed25519_dalek::VerifyingKey);

/// Why some text or bytes are not a verifying key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotAVerifyingKey {
    /// Not 64 lower-case hexadecimal digits, or not a well-formed note verifier key.
    #[error("not a verifying key")]
    Form,
    /// Not a point of the curve in its one canonical encoding.
    #[error("not a canonically encoded Ed25519 key")]
    Encoding,
    /// A key of small order, for which signatures prove nothing.
    #[error("an Ed25519 key of small order, which proves nothing")]
    SmallOrder,
}

impl VerifyingKey {
    /// Reads the 32 bytes of RFC 8032, section 5.1.5.
    pub fn from_bytes(bytes: &[u8; 32]) -> Result<Self, NotAVerifyingKey> {
        let key = ed25519_dalek::VerifyingKey::from_bytes(bytes)
            .map_err(|_| NotAVerifyingKey::Encoding)?;
        if key.is_weak() {
            return Err(NotAVerifyingKey::SmallOrder);
        }
        if key.to_edwards().compress().as_bytes() != bytes {
            return Err(NotAVerifyingKey::Encoding);
        }
        Ok(Self(key))
    }

    /// The 32 bytes of RFC 8032, section 5.1.5.
    pub fn as_bytes(&self) -> &[u8; 32] {
        self.0.as_bytes()
    }

    /// Whose key it is, without a name.
    pub fn id(&self) -> MemberId {
        MemberId::of_key(self.as_bytes())
    }

    /// Whether `signature` over `message` is by this key. Strict: see
    /// [`ed25519_dalek::VerifyingKey::verify_strict`].
    pub fn verifies(&self, message: &[u8], signature: &[u8; 64]) -> bool {
        let signature = Signature::from_bytes(signature);
        self.0.verify_strict(message, &signature).is_ok()
    }

    /// The key as a C2SP signed-note verifier key (`vkey`), named by its [`MemberId`], for use
    /// with other programs.
    pub fn vkey(&self) -> String {
        let name = self.id().to_string();
        let id = hex::encode(self.note_key_id(&name));
        format!("{name}+{id}+{}", STANDARD.encode(self.typed()))
    }

    /// Reads a C2SP signed-note verifier key; returns its name too.
    pub fn from_vkey(text: &str) -> Result<(String, Self), NotAVerifyingKey> {
        let mut parts = text.splitn(3, '+');
        let (Some(name), Some(id), Some(key)) = (parts.next(), parts.next(), parts.next()) else {
            return Err(NotAVerifyingKey::Form);
        };
        let id: [u8; 4] = from_hex(id).map_err(|_| NotAVerifyingKey::Form)?;
        let key = STANDARD.decode(key).map_err(|_| NotAVerifyingKey::Form)?;
        let Some((&ED25519, key)) = key.split_first() else {
            return Err(NotAVerifyingKey::Form);
        };
        let key = key.try_into().map_err(|_| NotAVerifyingKey::Form)?;
        let key = Self::from_bytes(key)?;
        if name.is_empty() || name.contains(char::is_whitespace) || id != key.note_key_id(name) {
            return Err(NotAVerifyingKey::Form);
        }
        Ok((name.to_owned(), key))
    }

    /// The key id of C2SP signed-note, "Signatures": a hint about which key made a signature.
    pub(crate) fn note_key_id(&self, name: &str) -> [u8; 4] {
        let hash: [u8; 32] = Sha256::new()
            .chain_update(name)
            .chain_update(b"\n")
            .chain_update(self.typed())
            .finalize()
            .into();
        *hash.first_chunk().expect("32 bytes begin with 4")
    }

    fn typed(&self) -> [u8; 33] {
        let mut typed = [ED25519; 33];
        typed[1..].copy_from_slice(self.as_bytes());
        typed
    }
}

impl Ord for VerifyingKey {
    fn cmp(&self, other: &Self) -> Ordering {
        self.as_bytes().cmp(other.as_bytes())
    }
}

impl PartialOrd for VerifyingKey {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl FromStr for VerifyingKey {
    type Err = NotAVerifyingKey;

    fn from_str(text: &str) -> Result<Self, NotAVerifyingKey> {
        Self::from_bytes(&from_hex(text).map_err(|_| NotAVerifyingKey::Form)?)
    }
}

impl fmt::Display for VerifyingKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&hex::encode(self.as_bytes()))
    }
}

impl fmt::Debug for VerifyingKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "VerifyingKey({self})")
    }
}

serde_as_text!(VerifyingKey);

#[cfg(test)]
mod tests {
    use super::*;

    /// The verifier key of the documentation of Go's `sumdb/note`.
    const PETER: &str = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";

    #[test]
    fn a_foreign_note_verifier_key_is_read() {
        let (name, key) = VerifyingKey::from_vkey(PETER).expect("a verifier key");
        assert_eq!(name, "PeterNeumann");
        assert_eq!(hex::encode(key.note_key_id(&name)), "c74f20a3");
    }

    #[test]
    fn a_damaged_note_verifier_key_is_refused() {
        for from in 0..PETER.len() {
            let cut = &PETER[from..];
            assert_eq!(VerifyingKey::from_vkey(cut).is_ok(), from == 0, "{cut}");
            assert!(VerifyingKey::from_vkey(&PETER[..from]).is_err());
        }
        assert!(VerifyingKey::from_vkey(&PETER.replace("c74f20a3", "c74f20a4")).is_err());
    }

    #[test]
    fn its_own_verifier_key_comes_back() {
        let (_, key) = VerifyingKey::from_vkey(PETER).expect("a verifier key");
        let (name, again) = VerifyingKey::from_vkey(&key.vkey()).expect("a verifier key");
        assert_eq!((name, again), (key.id().to_string(), key));
    }

    #[test]
    fn keys_of_small_order_are_refused() {
        // The identity, the point of order two, and one of order eight.
        for text in [
            "0100000000000000000000000000000000000000000000000000000000000000",
            "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
            "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
        ] {
            assert_eq!(
                text.parse::<VerifyingKey>(),
                Err(NotAVerifyingKey::SmallOrder)
            );
        }
    }

    #[test]
    fn a_key_in_a_second_encoding_is_refused() {
        // Each y from p = 2^255 - 19 up has a second encoding, as y - p. Counted, so that this
        // does not pass by finding no point of the curve among them.
        let mut found = 0;
        for low in 0xed..=0xff_u8 {
            let mut bytes = [0xff; 32];
            bytes[0] = low;
            bytes[31] = 0x7f;
            if ed25519_dalek::VerifyingKey::from_bytes(&bytes).is_ok_and(|key| !key.is_weak()) {
                found += 1;
                assert_eq!(
                    VerifyingKey::from_bytes(&bytes),
                    Err(NotAVerifyingKey::Encoding)
                );
            }
        }
        assert!(found > 0);
    }

    /// RFC 8032, section 7.1, tests 1 to 3 and SHA(abc).
    #[test]
    fn the_signatures_of_rfc_8032_verify_and_no_others() {
        let vectors = include_str!("../../../tests/vectors/rfc8032-ed25519.txt");
        let mut seen = 0;
        for line in vectors
            .lines()
            .filter(|line| !line.starts_with('#') && !line.is_empty())
        {
            let fields: Vec<_> = line.split(':').collect();
            let [_, public, message, signature] = fields[..] else {
                panic!("four fields: {line}");
            };
            let key: VerifyingKey = public.parse().expect("a key");
            let message = hex::decode(message).expect("hex");
            let mut signature: [u8; 64] = from_hex(signature).expect("a signature");
            assert!(key.verifies(&message, &signature));
            let longer = [&message[..], b"\0"].concat();
            assert!(!key.verifies(&longer, &signature));
            signature[0] ^= 1;
            assert!(!key.verifies(&message, &signature));
            seen += 1;
        }
        assert_eq!(seen, 4);
    }
}
