//! An attachment becomes one sealed file of Padmé size.
//!
//! ```text
//! header (canonical JSON) ⏎ content, then zeros up to a length that Padmé allows
//! ```
//! sealed to the period's story key, in a frame like every other: length, age file, zeros. The
//! attachment's hash is that of header, line end and content; it stands in the sealed story or
//! letter, so that nobody can swap one attachment for another. The header's salt comes from the
//! reporter's receipt: whoever has the same picture cannot find out where it lies.

use std::fmt;

use age::Encryptor;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::check;
use super::close::CloseError;
use super::frame::{self, FrameError};
use crate::keys::public::{AttachmentId, Hash, NetworkName, Recipient};

/// What an attachment can be. Whatever is none of the others is [`Media::OctetStream`]: never
/// shown, only saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "each is a registered media type")]
pub enum Media {
    #[serde(rename = "image/jpeg")]
    Jpeg,
    #[serde(rename = "image/png")]
    Png,
    #[serde(rename = "image/webp")]
    Webp,
    #[serde(rename = "audio/webm")]
    WebmAudio,
    #[serde(rename = "audio/ogg")]
    Ogg,
    #[serde(rename = "audio/mp4")]
    Mp4Audio,
    #[serde(rename = "audio/mpeg")]
    Mpeg,
    #[serde(rename = "audio/wav")]
    Wav,
    #[serde(rename = "video/mp4")]
    Mp4,
    #[serde(rename = "video/webm")]
    Webm,
    #[serde(rename = "video/quicktime")]
    QuickTime,
    #[serde(rename = "video/3gpp")]
    ThreeGpp,
    #[serde(rename = "application/pdf")]
    Pdf,
    #[serde(rename = "application/octet-stream")]
    OctetStream,
}

/// What stands before an attachment's content. There is no file name: it may name somebody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AttachmentHeader {
    // In the order of the alphabet: this is canonical JSON (RFC 8785, section 3.2.3).
    /// Whether it was made anew from pixels, with nothing else in it.
    pub cleaned: bool,
    /// Bytes of the content.
    pub length: u64,
    /// What it says it is. The desk believes no more of it than its own eyes show.
    pub media: Media,
    /// For which network.
    pub network: NetworkName,
    /// From the receipt: 32 hexadecimal digits.
    pub salt: Salt,
    /// What this is.
    #[serde(rename = "type")]
    pub kind: AttachmentType,
}

/// The one type of attachment that there is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum AttachmentType {
    /// The first.
    #[serde(rename = "corncrake/attachment/1")]
    V1,
}

/// Sixteen bytes from the receipt that nobody else can guess.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Salt(pub [u8; 16]);

impl fmt::Debug for Salt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Salt(16 bytes)")
    }
}

impl Serialize for Salt {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&hex::encode(self.0))
    }
}

impl<'de> Deserialize<'de> for Salt {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<str>::deserialize(deserializer)?;
        let mut bytes = [0; 16];
        hex::decode_to_slice(text.as_bytes(), &mut bytes).map_err(serde::de::Error::custom)?;
        // One spelling only: the header is hashed.
        if hex::encode(bytes) == text {
            Ok(Self(bytes))
        } else {
            Err(serde::de::Error::custom("not lower-case hexadecimal"))
        }
    }
}

/// A sealed attachment: where it lies, what the story names it by, and its frame.
pub struct SealedAttachment {
    /// Where it lies.
    pub id: AttachmentId,
    /// What the story or the letter names it by.
    pub hash: Hash,
    /// The frame, of Padmé size.
    pub frame: Vec<u8>,
}

/// The hash by which the story or letter names an attachment: of header, line end and content.
pub fn attachment_hash(
    content: &[u8],
    media: Media,
    cleaned: bool,
    salt: Salt,
    network: &NetworkName,
) -> Hash {
    hash(&head(content, media, cleaned, salt, network), content)
}

fn hash(head: &[u8], content: &[u8]) -> Hash {
    let mut hash = Sha256::new_with_prefix(head);
    hash.update(content);
    Hash::from_bytes(hash.finalize().into())
}

/// The header and its line end.
fn head(content: &[u8], media: Media, cleaned: bool, salt: Salt, network: &NetworkName) -> Vec<u8> {
    let header = AttachmentHeader {
        cleaned,
        length: content.len() as u64,
        media,
        network: network.clone(),
        salt,
        kind: AttachmentType::V1,
    };
    let mut head = serde_json::to_vec(&header).expect("a struct of texts and numbers becomes JSON");
    head.push(b'\n');
    head
}

/// Bytes of the frame around the largest attachment with `len` bytes of content.
pub fn largest_frame(len: u64) -> u64 {
    // A header is some 200 bytes.
    let text = usize::try_from(len).unwrap_or(usize::MAX / 2) + 512;
    frame::padme_size(frame::padme(text)) as u64
}

/// Seals an attachment's content to the period's story key.
pub fn seal_attachment(
    content: &[u8],
    media: Media,
    cleaned: bool,
    salt: Salt,
    network: &NetworkName,
    to: &Recipient,
) -> Result<SealedAttachment, CloseError> {
    let head = head(content, media, cleaned, salt, network);
    let text = head.len() + content.len();
    let fill = frame::padme(text) - text;
    // Written in place, piece by piece: the content is not copied in the open once more.
    let frame = frame_of(text + fill, to, |writer| {
        writer.write_all(&head)?;
        writer.write_all(content)?;
        std::io::copy(
            &mut std::io::Read::take(std::io::repeat(0), fill as u64),
            writer,
        )
        .map(drop)
    })?;
    let hash = hash(&head, content);
    Ok(SealedAttachment {
        id: AttachmentId::of(network, hash),
        hash,
        frame,
    })
}

/// Length, age file, zeros: the frame around `len` bytes of text.
fn frame_of(
    len: usize,
    to: &Recipient,
    write: impl FnOnce(&mut dyn std::io::Write) -> std::io::Result<()>,
) -> Result<Vec<u8>, CloseError> {
    let encryptor = Encryptor::with_recipients(std::iter::once(to as &dyn age::Recipient))
        .map_err(CloseError::Age)?;
    let mut sealed = vec![0; frame::padme_size(len)];
    let (length, room) = sealed
        .split_first_chunk_mut::<{ frame::LENGTH_LEN }>()
        .ok_or(CloseError::TooLong)?;
    let whole = room.len();
    let unused = encryptor
        .wrap_output(room)
        .and_then(|mut writer| {
            write(&mut writer)?;
            writer.finish()
        })
        .map_err(|_| CloseError::TooLong)?
        .len();
    let written = u32::try_from(whole - unused).map_err(|_| CloseError::TooLong)?;
    *length = written.to_be_bytes();
    Ok(sealed)
}

/// Whether Padmé makes a frame of this size.
pub fn is_frame_size(size: u32) -> bool {
    usize::try_from(size).is_ok_and(|size| frame::padme_text(size).is_some())
}

/// Checks the beginning of an attachment's frame, in time linear in the age header's cap: that the
/// whole is of a size that Padmé makes, and that what begins here is an age file for one hybrid
/// recipient that fills it. `first` is the first part, `size` that of the whole frame.
pub fn check_attachment_frame(first: &[u8], size: u32) -> Result<(), FrameError> {
    let size = usize::try_from(size).map_err(|_| FrameError::Size)?;
    let text = frame::padme_text(size).ok_or(FrameError::Size)?;
    let (length, rest) = first
        .split_first_chunk::<{ frame::LENGTH_LEN }>()
        .ok_or(FrameError::Length)?;
    let file = usize::try_from(u32::from_be_bytes(*length)).map_err(|_| FrameError::Length)?;
    if file > size - frame::LENGTH_LEN {
        return Err(FrameError::Length);
    }
    let header = check::header(&rest[..rest.len().min(file)])?;
    if file - header != frame::payload_len(text) {
        return Err(FrameError::Payload);
    }
    Ok(())
}

#[cfg(test)]
mod tests;
