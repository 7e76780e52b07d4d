//! The private half of a verifying key.

use ed25519_dalek::Signer as _;
use rand::CryptoRng;
use zeroize::Zeroizing;

use crate::keys::public::{NotCanonical, Note, NoteError, Statement, VerifyingKey};

/// An Ed25519 signing key (RFC 8032). Wiped when dropped; cannot be printed.
pub struct SigningKey(ed25519_dalek::SigningKey);

impl SigningKey {
    /// A new key.
    pub fn generate(rng: &mut impl CryptoRng) -> Self {
        let mut seed = Zeroizing::new([0; 32]);
        rng.fill_bytes(seed.as_mut());
        Self::from_seed(&seed)
    }

    /// The key that this seed stands for: the secret key of RFC 8032, section 5.1.5.
    pub fn from_seed(seed: &[u8; 32]) -> Self {
        Self(ed25519_dalek::SigningKey::from_bytes(seed))
    }

    /// The seed itself, which is all of the secret.
    pub fn expose_seed(&self) -> &[u8; 32] {
        self.0.as_bytes()
    }

    /// The public half.
    ///
    /// # Panics
    /// Never: a derived key is no point of small order, and is encoded canonically.
    pub fn verifying_key(&self) -> VerifyingKey {
        VerifyingKey::from_bytes(self.0.verifying_key().as_bytes())
            .expect("a derived key is well-formed")
    }

    /// Signs `statement`, in a note of its own. Fails where the statement has no canonical form,
    /// or is too long to be read again.
    pub fn sign<T: Statement>(&self, statement: &T) -> Result<Note, NotCanonical> {
        let mut note = Note::unsigned(statement)?;
        self.cosign(&mut note)
            .expect("there is room for a first signature");
        Ok(note)
    }

    /// Adds this key's signature to a note that somebody else may have signed too. Fails where
    /// it has as many as a note may have.
    pub fn cosign(&self, note: &mut Note) -> Result<(), NoteError> {
        let signature = self.0.sign(note.text().as_bytes()).to_bytes();
        note.push_signature(&self.verifying_key(), signature)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 8032, section 7.1.
    #[test]
    fn it_signs_as_rfc_8032_does() {
        let vectors = include_str!("../../../tests/vectors/rfc8032-ed25519.txt");
        for line in vectors.lines().filter(|line| !line.starts_with('#')) {
            let fields: Vec<_> = line.split(':').collect();
            let seed: [u8; 32] = hex::decode(fields[0]).expect("hex").try_into().expect("32");
            let key = SigningKey::from_seed(&seed);
            assert_eq!(key.verifying_key().to_string(), fields[1]);
            let message = hex::decode(fields[2]).expect("hex");
            let signature = key.0.sign(&message).to_bytes();
            assert_eq!(hex::encode(signature), fields[3]);
        }
    }
}
