//! Fixed-length bytes that are written as lower-case hexadecimal.

use std::fmt;
use std::str::FromStr;

use sha2::{Digest, Sha256};

use super::NetworkName;
use super::as_text::serde_as_text;

/// The text is not the expected number of lower-case hexadecimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not {} lower-case hexadecimal digits", 2 * .bytes)]
pub struct NotHex {
    bytes: usize,
}

/// Reads lower-case hexadecimal only: what is signed and hashed must have one spelling.
pub(crate) fn from_hex<const N: usize>(text: &str) -> Result<[u8; N], NotHex> {
    let mut bytes = [0; N];
    let lower = text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
    if !lower || hex::decode_to_slice(text, &mut bytes).is_err() {
        return Err(NotHex { bytes: N });
    }
    Ok(bytes)
}

macro_rules! hex_bytes {
    ($(#[$doc:meta])* $name:ident, $len:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name([u8; $len]);

        impl $name {
            /// From its bytes.
            pub const fn from_bytes(bytes: [u8; $len]) -> Self {
                Self(bytes)
            }

            /// Its bytes.
            pub const fn as_bytes(&self) -> &[u8; $len] {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&hex::encode(self.0))
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}({self})", stringify!($name))
            }
        }

        impl FromStr for $name {
            type Err = NotHex;

            fn from_str(text: &str) -> Result<Self, NotHex> {
                from_hex(text).map(Self)
            }
        }

        serde_as_text!($name);
    };
}

hex_bytes! {
    /// A SHA-256 hash.
    Hash, 32
}

hex_bytes! {
    /// Who a member is to the machines: the first 16 bytes of SHA-256 of the verifying key. It
    /// names nobody, so it may stand where the server and the public can see it.
    MemberId, 16
}

hex_bytes! {
    /// Where a report lies: what the server stores and desks see.
    ///
    /// It is made from a [`SubmissionId`] and does not lead back to it: whoever reads the
    /// database can neither look a report up as its reporter nor withdraw it.
    ReportId, 16
}

hex_bytes! {
    /// Where replies to a reporter, their letters and their attachments lie. Made from a
    /// [`MailboxSecret`], does not lead back to it, and has no link to the [`ReportId`] that is
    /// stored anywhere: it stands inside the sealed story.
    MailboxId, 16
}

hex_bytes! {
    /// Where a sealed attachment lies: made from the attachment's hash, so a desk that knows the
    /// hash from the sealed story finds it, and whoever sees the id learns nothing of the content
    /// (the hash is salted).
    AttachmentId, 16
}

impl AttachmentId {
    /// Where the attachment of this hash lies in `network`: the first 16 bytes of SHA-256 over a
    /// tag, the network's name and the hash.
    pub fn of(network: &NetworkName, hash: Hash) -> Self {
        Self(tagged(b"corncrake/attachment-id/1\n", network, &hash.0))
    }
}

impl Hash {
    /// The hash of `bytes`.
    pub fn of(bytes: &[u8]) -> Self {
        Self(Sha256::digest(bytes).into())
    }
}

impl MemberId {
    /// The id that belongs to a public key, in whatever encoding that key is named by.
    pub(crate) fn of_key(public_key: &[u8]) -> Self {
        Self(truncated(Sha256::digest(public_key).into()))
    }
}

/// What only the holder of a receipt knows of a report: enough to look it up and to withdraw it.
/// The server learns it for the length of one request and stores its [`ReportId`] only.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct SubmissionId([u8; 16]);

impl SubmissionId {
    /// From its bytes, as the sealed wire contract carries them.
    pub const fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }

    /// The bytes, for the wire. Never for storage or logs.
    pub const fn expose_bytes(&self) -> &[u8; 16] {
        &self.0
    }

    /// Where this submission lies in `network`: the first 16 bytes of SHA-256 over a tag, the
    /// network's name and the id.
    pub fn report_id(&self, network: &NetworkName) -> ReportId {
        ReportId(tagged(b"corncrake/report-id/1\n", network, &self.0))
    }
}

/// What only the holder of a receipt knows of a mailbox: enough to fetch replies and to empty it.
/// The server learns it for the length of one request and stores the [`MailboxId`] only.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct MailboxSecret([u8; 16]);

impl MailboxSecret {
    /// From its bytes, as the wire contract carries them.
    pub const fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }

    /// The bytes, for the wire. Never for storage or logs.
    pub const fn expose_bytes(&self) -> &[u8; 16] {
        &self.0
    }

    /// Where this mailbox lies in `network`: the first 16 bytes of SHA-256 over a tag, the
    /// network's name and the secret.
    pub fn mailbox_id(&self, network: &NetworkName) -> MailboxId {
        MailboxId(tagged(b"corncrake/mailbox-id/1\n", network, &self.0))
    }
}

impl fmt::Debug for MailboxSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("MailboxSecret(16 bytes)")
    }
}

fn tagged(tag: &[u8], network: &NetworkName, bytes: &[u8]) -> [u8; 16] {
    let hash = Sha256::new()
        .chain_update(tag)
        .chain_update(network.as_str())
        .chain_update(b"\n")
        .chain_update(bytes)
        .finalize();
    truncated(hash.into())
}

impl fmt::Debug for SubmissionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SubmissionId(16 bytes)")
    }
}

fn truncated(hash: [u8; 32]) -> [u8; 16] {
    *hash.first_chunk().expect("32 bytes begin with 16")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hexadecimal_has_one_spelling() {
        let hash = Hash::of(b"abc");
        // FIPS 180-2, appendix B.1.
        let text = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(hash.to_string(), text);
        assert_eq!(text.parse(), Ok(hash));
        assert!(text.to_uppercase().parse::<Hash>().is_err());
        assert!(text[2..].parse::<Hash>().is_err());
        assert!(format!("{text}0").parse::<Hash>().is_err());
    }

    #[test]
    fn one_submission_lies_in_different_places_in_different_networks() {
        let id = SubmissionId::from_bytes([7; 16]);
        let one = id.report_id(&"one".parse().expect("a name"));
        let two = id.report_id(&"two".parse().expect("a name"));
        assert_ne!(one, two);
        assert_ne!(one.as_bytes(), id.expose_bytes());
        assert!(!format!("{id:?}").contains("0707"));
    }
}
