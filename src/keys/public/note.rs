//! Signed notes: text that anybody can read, with signatures below it (C2SP signed-note).
//!
//! ```text
//! corncrake/notice/1 kenpud 3
//! {"expires":"2027-05-01",…}
//!
//! — 64-bit-id-in-hex base64…
//! ```
//!
//! The first line of everything signed names its type, its network and its number, so that a
//! signature made for one purpose never serves another. A signature's name is the signer's
//! [`MemberId`], never a person's name: notes are public.

use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::canonical::{NotCanonical, from_canonical, to_canonical};
use super::{Hash, MemberId, NetworkName, VerifyingKey};

/// A note of more bytes is refused before it is looked at, and none is made: about 450,000
/// reports in one manifest.
pub const LONGEST_NOTE: usize = 16 << 20;
/// A note of more signatures is refused before any is verified, and none is made.
const MOST_SIGNATURES: usize = 100;
/// The most bytes of a text: the rest is room for as many signatures as there may be, each a line
/// of 130 bytes.
const LONGEST_TEXT: usize = LONGEST_NOTE - 1 - MOST_SIGNATURES * 130;
/// U+2014 and a space: how each signature line begins.
const DASH: &str = "\u{2014} ";

/// Something that is signed. Its note's text is a line `corncrake/TYPE/1 NETWORK NUMBER` and
/// then the canonical JSON of the whole value.
pub trait Statement: Serialize + DeserializeOwned {
    /// What kind of statement, told apart in the first line: lower-case letters and `-`.
    const TYPE: &'static str;

    /// Whose statement.
    fn network(&self) -> &NetworkName;

    /// Which one, among those of its type; 0 where they are not numbered.
    fn number(&self) -> u64;
}

/// A text with signatures, not yet believed: [`Note::open`] verifies it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    text: String,
    signatures: Vec<NoteSignature>,
}

/// One signature line.
#[derive(Debug, Clone, PartialEq, Eq)]
struct NoteSignature {
    name: String,
    key_id: [u8; 4],
    /// 64 bytes for Ed25519; other types are kept, and verify nothing here.
    signature: Vec<u8>,
}

/// Why a note was not believed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NoteError {
    /// Not a signed note at all.
    #[error("not a signed note")]
    Form,
    /// Signed, but as a statement of another type, or of none of ours.
    #[error("this is not a signed {expected}: its first line names another type")]
    WrongType {
        /// The type that was asked for.
        expected: &'static str,
    },
    /// The first line and the body do not name the same network and number.
    #[error("its first line and its body do not name the same network and number")]
    Mismatch,
    /// The body is not the canonical JSON of a statement of this type.
    #[error("its body is {0}")]
    Body(#[from] NotCanonical),
    /// A trusted key's signature is there, but is not of this text.
    #[error("the signature of {0} is not of this text")]
    BadSignature(MemberId),
    /// Too few of the trusted keys signed it.
    #[error("signed by {signed} of the trusted keys; {needed} are needed")]
    TooFew {
        /// How many distinct trusted keys signed.
        signed: usize,
        /// How many must.
        needed: usize,
    },
    /// One more signature, and nobody would read the note.
    #[error("a note has at most {MOST_SIGNATURES} signatures")]
    TooManySignatures,
    /// A threshold of none would let anything pass.
    #[error("a threshold of 0 trusts everybody")]
    NoThreshold,
}

impl Note {
    /// The text of `statement`, without a signature yet. Fails where the statement has no
    /// canonical form, or is too long to be read again.
    pub(crate) fn unsigned<T: Statement>(statement: &T) -> Result<Self, NotCanonical> {
        let (network, number) = (statement.network(), statement.number());
        let body = to_canonical(statement)?;
        let text = format!("corncrake/{}/1 {network} {number}\n{body}\n", T::TYPE);
        if text.len() > LONGEST_TEXT {
            return Err(NotCanonical::TooLong);
        }
        Ok(Self {
            text,
            signatures: Vec::new(),
        })
    }

    /// What is signed, its last newline included.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The type that the first line names, such as `notice`; for choosing what to read it as.
    pub fn statement_type(&self) -> Option<&str> {
        let rest = self.text.strip_prefix("corncrake/")?;
        rest.split_once("/1 ").map(|(name, _)| name)
    }

    /// SHA-256 of the text: by what other documents name this one. Signatures are not part of it,
    /// so that adding one changes no reference.
    pub fn hash(&self) -> Hash {
        Hash::of(self.text.as_bytes())
    }

    /// The names on its signatures, verified or not.
    pub fn signers(&self) -> impl Iterator<Item = &str> {
        self.signatures.iter().map(|line| line.name.as_str())
    }

    /// Adds the signature of `key`, unless an equal line is there already.
    pub(crate) fn push_signature(
        &mut self,
        key: &VerifyingKey,
        signature: [u8; 64],
    ) -> Result<(), NoteError> {
        let name = key.id().to_string();
        let line = NoteSignature {
            key_id: key.note_key_id(&name),
            name,
            signature: signature.to_vec(),
        };
        self.push_line(line)
    }

    fn push_line(&mut self, line: NoteSignature) -> Result<(), NoteError> {
        if self.signatures.contains(&line) {
            return Ok(());
        }
        if self.signatures.len() >= MOST_SIGNATURES {
            return Err(NoteError::TooManySignatures);
        }
        self.signatures.push(line);
        Ok(())
    }

    /// Takes over the signatures of another copy of the same text, as far as there is room.
    pub fn merge(&mut self, other: &Self) -> Result<(), NoteError> {
        if self.text != other.text {
            return Err(NoteError::Mismatch);
        }
        let mut lines = other.signatures.iter().cloned();
        lines.try_for_each(|line| self.push_line(line))
    }

    /// Which of `keys` signed this text, each counted once. Lines of other keys are passed over;
    /// a line under a trusted key's name that does not verify condemns the note.
    pub fn signed_by(&self, keys: &[VerifyingKey]) -> Result<BTreeSet<VerifyingKey>, NoteError> {
        let mut signed = BTreeSet::new();
        for key in keys {
            let name = key.id().to_string();
            let key_id = key.note_key_id(&name);
            for line in &self.signatures {
                if line.name != name || line.key_id != key_id {
                    continue;
                }
                let verified = <&[u8; 64]>::try_from(&line.signature[..])
                    .is_ok_and(|signature| key.verifies(self.text.as_bytes(), signature));
                if !verified {
                    return Err(NoteError::BadSignature(key.id()));
                }
                signed.insert(*key);
            }
        }
        Ok(signed)
    }

    /// Fails unless at least `threshold` distinct keys of `keys` signed this text.
    pub fn verify(&self, keys: &[VerifyingKey], threshold: usize) -> Result<(), NoteError> {
        if threshold == 0 {
            return Err(NoteError::NoThreshold);
        }
        let signed = self.signed_by(keys)?.len();
        if signed < threshold {
            return Err(NoteError::TooFew {
                signed,
                needed: threshold,
            });
        }
        Ok(())
    }

    /// What the note says, once at least `threshold` distinct keys of `keys` have signed it.
    pub fn open<T: Statement>(
        &self,
        keys: &[VerifyingKey],
        threshold: usize,
    ) -> Result<T, NoteError> {
        self.verify(keys, threshold)?;
        self.read_unverified()
    }

    /// What the note says, whoever wrote it. For finding the keys to verify it by, and for
    /// showing it; never for believing it.
    pub fn read_unverified<T: Statement>(&self) -> Result<T, NoteError> {
        let body = self.body(T::TYPE)?;
        let statement: T = from_canonical(body)?;
        if Self::unsigned(&statement)?.text != self.text {
            return Err(NoteError::Mismatch);
        }
        Ok(statement)
    }

    /// The second line, where the first names `expected`.
    fn body(&self, expected: &'static str) -> Result<&str, NoteError> {
        if self.statement_type() != Some(expected) {
            return Err(NoteError::WrongType { expected });
        }
        let (_, rest) = self.text.split_once('\n').ok_or(NoteError::Form)?;
        let body = rest.strip_suffix('\n').ok_or(NoteError::Form)?;
        if body.contains('\n') {
            return Err(NoteError::Form);
        }
        Ok(body)
    }

    /// Reads a note from the bytes of a file or an answer.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, NoteError> {
        if bytes.len() > LONGEST_NOTE {
            return Err(NoteError::Form);
        }
        let text = std::str::from_utf8(bytes).map_err(|_| NoteError::Form)?;
        text.parse()
    }
}

impl FromStr for Note {
    type Err = NoteError;

    /// C2SP signed-note, "Format": the text ends where the last blank line begins.
    fn from_str(note: &str) -> Result<Self, NoteError> {
        let control = |b: u8| b < 0x20 && b != b'\n' || b == 0x7f;
        if note.len() > LONGEST_NOTE || note.bytes().any(control) {
            return Err(NoteError::Form);
        }
        let split = note.rfind("\n\n").ok_or(NoteError::Form)?;
        let (text, lines) = (&note[..=split], &note[split + 2..]);
        let lines = lines.strip_suffix('\n').ok_or(NoteError::Form)?;
        let lines: Vec<_> = lines.split('\n').collect();
        if lines.len() > MOST_SIGNATURES {
            return Err(NoteError::Form);
        }
        Ok(Self {
            text: text.to_owned(),
            signatures: lines
                .into_iter()
                .map(str::parse)
                .collect::<Result<_, _>>()?,
        })
    }
}

impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}", self.text)?;
        self.signatures
            .iter()
            .try_for_each(|line| writeln!(f, "{line}"))
    }
}

impl FromStr for NoteSignature {
    type Err = NoteError;

    fn from_str(line: &str) -> Result<Self, NoteError> {
        let rest = line.strip_prefix(DASH).ok_or(NoteError::Form)?;
        let (name, blob) = rest.split_once(' ').ok_or(NoteError::Form)?;
        let blob = STANDARD.decode(blob).map_err(|_| NoteError::Form)?;
        let (key_id, signature) = blob.split_first_chunk().ok_or(NoteError::Form)?;
        if name.is_empty()
            || name.contains(|c: char| c.is_whitespace() || c == '+')
            || signature.is_empty()
        {
            return Err(NoteError::Form);
        }
        Ok(Self {
            name: name.to_owned(),
            key_id: *key_id,
            signature: signature.to_vec(),
        })
    }
}

impl fmt::Display for NoteSignature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let blob = [&self.key_id[..], &self.signature].concat();
        write!(f, "{DASH}{} {}", self.name, STANDARD.encode(blob))
    }
}

#[cfg(test)]
mod tests;
