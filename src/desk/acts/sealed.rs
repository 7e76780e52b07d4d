//! Words inside an act: sealed once more, because whoever reads answers only merges acts too.
//!
//! They are an age file to the story key of the period in which they were written, in a frame of
//! one size ([`Bucket::Words`]). What it holds, and to what it is bound, [`crate::desk::words`] says.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use serde::{Deserialize, Serialize};

use crate::keys::public::Hash;
use crate::seal::{Bucket, Frame, FrameError};

/// Sealed words, as an act carries them: base64 of a frame.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Sealed(Arc<Frame>);

/// An act says that it carries sealed words, and does not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotSealedWords {
    /// Not base64.
    #[error("not base64")]
    Base64,
    /// Not a frame of sealed words.
    #[error(transparent)]
    Frame(#[from] FrameError),
}

impl Sealed {
    /// What was sealed as words; `None` for a frame of another size.
    pub fn new(frame: Frame) -> Option<Self> {
        (frame.bucket() == Bucket::Words).then(|| Self(Arc::new(frame)))
    }

    /// By what an approval or a withdrawal names these words: the hash of the very bytes.
    pub fn id(&self) -> Hash {
        self.0.hash()
    }

    /// The sealed words.
    pub fn frame(&self) -> &Frame {
        &self.0
    }
}

impl FromStr for Sealed {
    type Err = NotSealedWords;

    fn from_str(text: &str) -> Result<Self, NotSealedWords> {
        let bytes = STANDARD_NO_PAD.decode(text);
        let bytes = bytes.map_err(|_| NotSealedWords::Base64)?;
        Ok(Self(Arc::new(Frame::from_bytes(Bucket::Words, bytes)?)))
    }
}

impl TryFrom<String> for Sealed {
    type Error = NotSealedWords;

    fn try_from(text: String) -> Result<Self, NotSealedWords> {
        text.parse()
    }
}

impl From<Sealed> for String {
    fn from(sealed: Sealed) -> Self {
        STANDARD_NO_PAD.encode(sealed.0.as_bytes())
    }
}

/// Shows the id at most.
impl fmt::Debug for Sealed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Sealed({})", self.id())
    }
}
