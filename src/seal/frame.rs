//! The fixed sizes in which age files are kept and sent.

use std::fmt;

use super::check::{self, Malformed};
use crate::keys::public::Hash;

/// Bytes of the big-endian length before the age file.
pub(super) const LENGTH_LEN: usize = 4;
/// Bytes of the nonce before the payload's one chunk, and of the tag after it.
const PAYLOAD_OVERHEAD: usize = 16 + 16;
/// The longest header that the age crate writes for one hybrid recipient, grease included: 22
/// (version) + 1513 + 44 (stanza) + 55 + 135 (grease) + 48 (MAC).
const HEADER_MAX: usize = 1817;
/// All that stands in a frame beside the padded text, rounded up.
const OVERHEAD: usize = 1856;
const _: () = assert!(LENGTH_LEN + HEADER_MAX + PAYLOAD_OVERHEAD <= OVERHEAD);

/// The sizes that exist.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Bucket {
    /// The coded part of a report: 4 KiB.
    Answers,
    /// The reporter's words: 24 KiB.
    Story,
    /// What a member writes, or a withdrawal: 8 KiB.
    Entry,
    /// Words of an analyst: 4,224 bytes, so that in base64 they fit one [`Entry`](Self::Entry)
    /// together with all that stands around them. A multiple of three: their base64 has no
    /// padding, and so one spelling.
    Words,
}

impl Bucket {
    /// Bytes of a whole frame.
    pub const fn size(self) -> usize {
        match self {
            Self::Answers => 4096,
            Self::Story => 24576,
            Self::Entry => 8192,
            Self::Words => 4224,
        }
    }

    /// Bytes of the padded text inside the age file: what is sealed may be as long as this, and
    /// is always made as long as this.
    pub const fn text_len(self) -> usize {
        self.size() - OVERHEAD
    }
}

/// One age file in a bucket: its length (four bytes, big-endian), the file, zeros.
///
/// That it exists means that its age file passed the [check]: one hybrid recipient, canonical,
/// a payload of exactly the bucket's length. Whether it opens, only the desk can tell.
#[derive(Clone, PartialEq, Eq)]
pub struct Frame {
    bucket: Bucket,
    bytes: Vec<u8>,
}

/// Bytes are not a frame of their bucket.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum FrameError {
    /// Not as long as the bucket.
    #[error("not of the bucket's size")]
    Size,
    /// The length inside points past the end.
    #[error("the length of the file inside is wrong")]
    Length,
    /// The age file's payload is not of the one length that its bucket prescribes: it would show
    /// how much was written.
    #[error("the text inside is not padded to the bucket's length")]
    Payload,
    /// Something lies hidden behind the file.
    #[error("the fill after the file is not zero")]
    Fill,
    /// The age file failed the check.
    #[error(transparent)]
    File(#[from] Malformed),
}

impl Frame {
    /// Takes foreign bytes in, in time linear in the bucket's size.
    pub fn from_bytes(bucket: Bucket, bytes: Vec<u8>) -> Result<Self, FrameError> {
        FrameRef::check(bucket, &bytes)?;
        Ok(Self { bucket, bytes })
    }

    /// Takes what [`close`](super::close) made, which passes the check by construction.
    pub(super) fn made(bucket: Bucket, bytes: Vec<u8>) -> Self {
        Self { bucket, bytes }
    }

    /// The size that it has.
    pub fn bucket(&self) -> Bucket {
        self.bucket
    }

    /// The whole frame.
    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The whole frame, handed over.
    pub fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }

    /// The frame, lent.
    ///
    /// # Panics
    /// Never: the length was checked.
    pub fn lent(&self) -> FrameRef<'_> {
        FrameRef {
            bytes: &self.bytes,
            file: split(&self.bytes).expect("a frame's length was checked").0,
        }
    }

    /// The age file inside, as stock `age` opens it.
    pub fn file(&self) -> &[u8] {
        self.lent().file
    }

    /// SHA-256 of the whole frame.
    pub fn hash(&self) -> Hash {
        self.lent().hash()
    }
}

/// A [`Frame`] whose bytes lie elsewhere: a desk opens many thousand, and copies none.
#[derive(Clone, Copy)]
pub struct FrameRef<'a> {
    bytes: &'a [u8],
    file: &'a [u8],
}

impl<'a> FrameRef<'a> {
    /// Looks at foreign bytes, in time linear in the bucket's size.
    pub fn check(bucket: Bucket, bytes: &'a [u8]) -> Result<Self, FrameError> {
        if bytes.len() != bucket.size() {
            return Err(FrameError::Size);
        }
        let (file, rest) = split(bytes).ok_or(FrameError::Length)?;
        let header = check::header(file)?;
        if file.len() - header != bucket.text_len() + PAYLOAD_OVERHEAD {
            return Err(FrameError::Payload);
        }
        if rest.iter().any(|byte| *byte != 0) {
            return Err(FrameError::Fill);
        }
        Ok(Self { bytes, file })
    }

    /// The age file inside, as stock `age` opens it.
    pub fn file(self) -> &'a [u8] {
        self.file
    }

    /// SHA-256 of the whole frame.
    pub fn hash(self) -> Hash {
        Hash::of(self.bytes)
    }
}

/// The file and the fill after it.
fn split(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let (length, rest) = bytes.split_first_chunk::<LENGTH_LEN>()?;
    let length = usize::try_from(u32::from_be_bytes(*length)).ok()?;
    rest.split_at_checked(length)
}

/// Shows a length at most.
impl fmt::Debug for Frame {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Frame({:?}, {} bytes)", self.bucket, self.bytes.len())
    }
}

/// The age file in a frame of any size, where one is there. What is behind it is not looked at.
pub fn file_in(frame: &[u8]) -> Option<&[u8]> {
    let (file, _) = split(frame)?;
    check::header(file).is_ok().then_some(file)
}

/// The two halves of a report: all that is ever stored or sent of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SealedReport {
    /// A frame of [`Bucket::Answers`].
    pub answers: Frame,
    /// A frame of [`Bucket::Story`].
    pub story: Frame,
}

impl SealedReport {
    /// Takes the two halves of a foreign report in.
    pub fn from_bytes(answers: Vec<u8>, story: Vec<u8>) -> Result<Self, FrameError> {
        Ok(Self {
            answers: Frame::from_bytes(Bucket::Answers, answers)?,
            story: Frame::from_bytes(Bucket::Story, story)?,
        })
    }
}

/// Bytes of text in one chunk of an age payload, and of the tag after it.
const CHUNK_LEN: usize = 64 * 1024;
const TAG_LEN: usize = 16;
/// Shorter texts are padded to this length, so that small ones look alike.
const PADME_MIN: usize = 4096;

/// The length that a text of `len` bytes is padded to: Padmé keeps so many leading bits of the
/// length that at most log log of it can be learnt.
pub(super) fn padme(len: usize) -> usize {
    let len = len.max(PADME_MIN);
    let exponent = len.ilog2();
    let kept = exponent.ilog2() + 1;
    len.next_multiple_of(1 << (exponent - kept))
}

/// The size of the frame around a padded text of `len` bytes.
pub(super) fn padme_size(len: usize) -> usize {
    OVERHEAD + len + TAG_LEN * (len.div_ceil(CHUNK_LEN) - 1)
}

/// The length of the padded text in a frame of `size` bytes; none where Padmé makes no such frame.
pub(super) fn padme_text(size: usize) -> Option<usize> {
    let payload = size.checked_sub(OVERHEAD)?;
    let text = text_in(payload);
    (text >= PADME_MIN && padme(text) == text && padme_size(text) == size).then_some(text)
}

/// The length of the text in a payload, nonce and the last chunk's tag aside: what the tags of the
/// other chunks leave.
fn text_in(payload: usize) -> usize {
    payload.saturating_sub(TAG_LEN * ((payload + TAG_LEN).div_ceil(CHUNK_LEN + TAG_LEN) - 1))
}

/// The bytes after the header of an age file with `text` bytes inside.
pub(super) fn payload_len(text: usize) -> usize {
    PAYLOAD_OVERHEAD + text + TAG_LEN * (text.div_ceil(CHUNK_LEN) - 1)
}

/// Checks a frame of Padmé size, in time linear in its length; the age file inside.
pub fn check_padme(sealed: &[u8]) -> Result<&[u8], FrameError> {
    let (file, rest) = split(sealed).ok_or(FrameError::Length)?;
    let header = check::header(file)?;
    let text = text_in(file.len() - header - PAYLOAD_OVERHEAD);
    if text < PADME_MIN || padme(text) != text {
        return Err(FrameError::Payload);
    }
    // The last chunk must hold something (C2SP `age.md`, "Payload").
    if file.len() - header != payload_len(text) {
        return Err(FrameError::Payload);
    }
    if sealed.len() != padme_size(text) {
        return Err(FrameError::Size);
    }
    if rest.iter().any(|byte| *byte != 0) {
        return Err(FrameError::Fill);
    }
    Ok(file)
}
