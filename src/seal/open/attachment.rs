//! A sealed attachment becomes what was attached.

use sha2::{Digest as _, Sha256};

use super::{Text, read};
use crate::keys::public::{Hash, NetworkName};
use crate::keys::secret::Identity;
use crate::seal::attachment::{AttachmentHeader, Media};
use crate::seal::frame::{self, FrameError};

/// No header is longer: what varies in it is the network's name and a few numbers.
const LONGEST_HEADER: usize = 512;

/// An attachment in the open, at the desk. It is plaintext: no `Debug`. Wiped when dropped.
pub struct OpenedAttachment {
    header: AttachmentHeader,
    text: Text,
    start: usize,
}

/// Why a file is not the attachment that a report or letter names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotTheAttachment {
    /// Not sealed as attachments are.
    #[error("it is not a well-formed sealed attachment: {0}")]
    Frame(#[from] FrameError),
    /// It was sealed to another key, or was changed on the way.
    #[error("it does not open: sealed to another key, or changed")]
    DoesNotOpen,
    /// It opens, but holds something else.
    #[error("it opens, but holds something other than an attachment")]
    Other,
    /// It was attached to something in another network.
    #[error("it was made for another network")]
    OtherNetwork,
    /// It is an attachment, but not the one that is named.
    #[error("it is not what the reporter attached: somebody put another file in its place")]
    Swapped,
}

impl OpenedAttachment {
    /// What it says it is. Only its own bytes show whether that is so.
    pub fn media(&self) -> Media {
        self.header.media
    }

    /// Whether it says that it was made anew from pixels, with nothing else in it.
    pub fn is_cleaned(&self) -> bool {
        self.header.cleaned
    }

    /// The content itself. For saving, never for showing or logs.
    pub fn expose_content(&self) -> &[u8] {
        let end = self.start + self.len();
        &self.text.0[self.start..end]
    }

    /// Bytes of the content.
    pub fn len(&self) -> usize {
        usize::try_from(self.header.length).expect("it was found to be inside the text")
    }

    /// Whether nothing is in it.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// Opens the attachment that a sealed story or letter names by `hash`.
pub fn open_attachment(
    sealed: &[u8],
    identity: &Identity,
    network: &NetworkName,
    hash: Hash,
) -> Result<OpenedAttachment, NotTheAttachment> {
    let file = frame::check_padme(sealed)?;
    let text = read(file, identity).map_err(|_| NotTheAttachment::DoesNotOpen)?;
    let line = &text.0[..text.0.len().min(LONGEST_HEADER)];
    let end = line.iter().position(|byte| *byte == b'\n');
    let end = end.ok_or(NotTheAttachment::Other)?;
    let header: AttachmentHeader =
        serde_json::from_slice(&text.0[..end]).map_err(|_| NotTheAttachment::Other)?;
    let start = end + 1;
    let whole = usize::try_from(header.length)
        .ok()
        .and_then(|length| start.checked_add(length))
        .filter(|whole| *whole <= text.0.len())
        .ok_or(NotTheAttachment::Other)?;
    // Nothing may hide behind the content, and no more room than its length asks for.
    let behind = &text.0[whole..];
    if frame::padme(whole) != text.0.len() || behind.iter().any(|byte| *byte != 0) {
        return Err(NotTheAttachment::Other);
    }
    if header.network != *network {
        return Err(NotTheAttachment::OtherNetwork);
    }
    if Hash::from_bytes(Sha256::digest(&text.0[..whole]).into()) != hash {
        return Err(NotTheAttachment::Swapped);
    }
    Ok(OpenedAttachment {
        header,
        text,
        start,
    })
}
