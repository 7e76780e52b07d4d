//! Everything that is needed to check a network's releases, in one file.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::{ForPractice, Publishable, Release, ReleaseError, VerifiedRelease, verify};
use crate::keys::public::{
    ChainError, Note, NoteError, NoticeChain, VerifyingKey, fingerprint, from_canonical,
    to_canonical,
};

/// The chain of notices from the root on, and every release, as signed notes. Published as
/// `proof.json` in canonical JSON.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Proof {
    /// Always [`Proof::FORMAT`].
    format: String,
    notices: Vec<String>,
    releases: Vec<String>,
}

/// A proof that was checked.
#[derive(Debug, Clone)]
pub struct Proved {
    /// The notices.
    pub chain: NoticeChain,
    /// The releases, oldest first.
    pub releases: Vec<VerifiedRelease>,
}

/// What the root notice must be: its whole note, or its fingerprint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Root {
    /// The note itself.
    Note(Box<Note>),
    /// The first 128 bits of its hash, as [`NoticeChain::fingerprint`] shows them.
    Fingerprint(String),
}

/// The text is not a fingerprint: 32 hexadecimal digits, spaces allowed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a fingerprint: 32 hexadecimal digits, in groups or not")]
pub struct NotAFingerprint;

/// Why a proof is not believed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ProofError {
    /// Not a proof, or not in the one spelling.
    #[error("this is not a proof file of Corncrake, or it was changed")]
    Form,
    /// No notice at all.
    #[error("it holds no notices")]
    Empty,
    /// A note in it is not one.
    #[error("a note in it cannot be read: {0}")]
    Note(#[from] NoteError),
    /// The notices do not follow on each other.
    #[error(transparent)]
    Chain(#[from] ChainError),
    /// Another root than the one trusted.
    #[error("its root is {found}, not the root that you trust")]
    OtherRoot {
        /// The fingerprint of the root in the proof.
        found: String,
    },
    /// A signature is of nobody whose signature counts. Nothing in a proof may be unchecked.
    #[error("it holds a signature of somebody whose signature does not count")]
    StraySignature,
    /// Of a network of which there are no statistics.
    #[error(transparent)]
    ForPractice(#[from] ForPractice),
    /// A release is not believed.
    #[error(transparent)]
    Release(#[from] ReleaseError),
}

impl Proof {
    /// Which file this is.
    pub const FORMAT: &'static str = "corncrake/proof/1";

    /// The proof of `releases`, from verified parts.
    pub fn new(chain: &NoticeChain, releases: &[VerifiedRelease]) -> Self {
        Self {
            format: Self::FORMAT.to_owned(),
            notices: chain.notes().map(ToString::to_string).collect(),
            releases: releases
                .iter()
                .map(|release| release.note().to_string())
                .collect(),
        }
    }

    /// The proof of notes that have not been checked yet.
    pub fn of_notes(notices: &[Note], releases: &[Note]) -> Self {
        Self {
            format: Self::FORMAT.to_owned(),
            notices: notices.iter().map(ToString::to_string).collect(),
            releases: releases.iter().map(ToString::to_string).collect(),
        }
    }

    /// The file's content.
    ///
    /// # Panics
    /// Never: a proof is made of text alone.
    pub fn to_json(&self) -> String {
        to_canonical(self).expect("text has a canonical form")
    }

    /// Reads a file. Nothing is believed yet.
    pub fn from_json(text: &str) -> Result<Self, ProofError> {
        let proof: Self = from_canonical(text).map_err(|_| ProofError::Form)?;
        if proof.format != Self::FORMAT {
            return Err(ProofError::Form);
        }
        Ok(proof)
    }

    /// What the releases say, oldest first, whoever wrote them: for attacking their numbers, never
    /// for believing them.
    pub fn releases_unverified(&self) -> Result<Vec<Release>, ProofError> {
        let notes = self.releases.iter().map(|note| note.parse::<Note>());
        notes.map(|note| Ok(note?.read_unverified()?)).collect()
    }

    /// Checks all of it: from the root, which must be `root` where one is given, through every
    /// notice, to every release. Of a network for practice nothing is proved.
    pub fn check(&self, root: Option<&Root>) -> Result<Proved, ProofError> {
        let chain = self.check_notices(root)?;
        Publishable::of(&chain)?;
        let releases: Vec<Note> = self
            .releases
            .iter()
            .map(|note| note.parse())
            .collect::<Result<_, _>>()?;
        let releases = verify(releases, &chain)?;
        for verified in &releases {
            let of_its_time = chain.at(verified.release().notice);
            let trusted = of_its_time.map_or(&[][..], |it| &it.releasers);
            nothing_stray(verified.note(), trusted)?;
        }
        Ok(Proved { chain, releases })
    }

    /// Checks the notices alone, those of a network for practice too.
    pub fn check_notices(&self, root: Option<&Root>) -> Result<NoticeChain, ProofError> {
        let mut signed = self.notices.iter().map(|note| note.parse::<Note>());
        let first = signed.next().ok_or(ProofError::Empty)??;
        let mut chain = NoticeChain::from_root(first.clone())?;
        let stewards = chain.current().stewards.clone();
        nothing_stray(&first, &stewards)?;
        for next in signed {
            let note = next?;
            let mut counted = chain.current().stewards.clone();
            chain.extend(note.clone())?;
            counted.extend(&chain.current().stewards);
            nothing_stray(&note, &counted)?;
        }
        // Any root of them will do: a later one vouches for all before it by their hashes.
        if root.is_some_and(|root| !chain.roots().any(|found| root.is(found))) {
            return Err(ProofError::OtherRoot {
                found: chain.fingerprint(),
            });
        }
        Ok(chain)
    }
}

/// Every signature line is a verified one of `keys`.
pub(super) fn nothing_stray(note: &Note, keys: &[VerifyingKey]) -> Result<(), ProofError> {
    let counted = note.signed_by(keys)?.len();
    if note.signers().count() == counted {
        Ok(())
    } else {
        Err(ProofError::StraySignature)
    }
}

impl Root {
    /// The note, where it is known.
    pub fn note(&self) -> Option<&Note> {
        match self {
            Self::Note(note) => Some(note),
            Self::Fingerprint(_) => None,
        }
    }

    /// Whether this notice is the root that is trusted.
    pub fn is(&self, note: &Note) -> bool {
        match self {
            Self::Note(trusted) => trusted.text() == note.text(),
            Self::Fingerprint(trusted) => *trusted == fingerprint(note),
        }
    }
}

impl FromStr for Root {
    type Err = NotAFingerprint;

    /// Reads a fingerprint, however it is grouped.
    fn from_str(text: &str) -> Result<Self, NotAFingerprint> {
        let digits: String = text
            .chars()
            .filter(|c| !c.is_whitespace() && *c != '-' && *c != ':')
            .map(|c| c.to_ascii_lowercase())
            .collect();
        if digits.len() != 32 || !digits.bytes().all(|b| b.is_ascii_hexdigit()) {
            return Err(NotAFingerprint);
        }
        let groups: Vec<&str> = (0..8).map(|n| &digits[n * 4..n * 4 + 4]).collect();
        Ok(Self::Fingerprint(groups.join(" ")))
    }
}

impl fmt::Display for Root {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Note(note) => f.write_str(&note.hash().to_string()),
            Self::Fingerprint(groups) => f.write_str(groups),
        }
    }
}
