//! The sealed file: what the offline form makes, for a memory stick, a messenger or an outreach
//! worker to carry.
//!
//! ```text
//! corncrake/sealed-report/1 NETWORK⏎
//! body of the wire contract       28,708 bytes, see wire.rs
//! number of attachments           one byte, at most five
//! for each: id (16), size of the frame (four bytes, big-endian), frame
//! ```
//!
//! It is as secret as the reporter's receipt, because the body names what leads to report and
//! mailbox; what the reporter wrote is sealed. The upload page and the desk both take it in.

use super::MOST_ATTACHMENTS;
use super::frame::{FrameError, check_padme};
use super::wire::{self, Sealed};
use crate::keys::public::{AttachmentId, NetworkName};

/// What every sealed file begins with.
const TAG: &[u8] = b"corncrake/sealed-report/1 ";

/// Bytes before an attachment's frame: its id and its size.
const HEAD: usize = 16 + 4;

/// A sealed file's content, every frame checked; whether it opens, only the desk can tell.
#[derive(Debug)]
pub struct SealedFile<'a> {
    /// For which network it says that it was made.
    pub network: NetworkName,
    /// The report.
    pub sealed: Sealed,
    /// Its attachments: where each lies, and its frame.
    pub attachments: Vec<(AttachmentId, &'a [u8])>,
}

/// Why a file is not taken for a sealed report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotASealedFile {
    /// It begins with something else.
    #[error("it is no sealed report of the offline form")]
    Kind,
    /// It ends too early, or goes on after its end.
    #[error("it is cut short, or something was added to it")]
    Length,
    /// More attachments than a report can have.
    #[error("it has more than {MOST_ATTACHMENTS} attachments")]
    TooMany,
    /// Two attachments claim one place.
    #[error("it has one attachment twice")]
    Twice,
    /// The report in it is none.
    #[error("the report in it is not well-formed: {0}")]
    Report(#[from] FrameError),
    /// An attachment in it is none.
    #[error("attachment {0} in it is not well-formed: {1}")]
    Attachment(usize, FrameError),
}

impl<'a> SealedFile<'a> {
    /// Reads a file, in time linear in its length.
    pub fn parse(bytes: &'a [u8]) -> Result<Self, NotASealedFile> {
        let rest = bytes.strip_prefix(TAG).ok_or(NotASealedFile::Kind)?;
        // A network's name is short: an endless line is not looked through.
        let line = &rest[..rest.len().min(64)];
        let end = line.iter().position(|byte| *byte == b'\n');
        let end = end.ok_or(NotASealedFile::Kind)?;
        let network = std::str::from_utf8(&rest[..end]).map_err(|_| NotASealedFile::Kind)?;
        let network = network.parse().map_err(|_| NotASealedFile::Kind)?;
        let rest = &rest[end + 1..];
        let (body, rest) = rest
            .split_at_checked(wire::BODY_LEN)
            .ok_or(NotASealedFile::Length)?;
        let (&[count], mut rest) = rest.split_first_chunk().ok_or(NotASealedFile::Length)?;
        if usize::from(count) > MOST_ATTACHMENTS {
            return Err(NotASealedFile::TooMany);
        }
        let sealed = Sealed::parse(body)?;
        let mut attachments: Vec<(AttachmentId, &[u8])> = Vec::new();
        for number in 1..=usize::from(count) {
            let (id, frame) = take_attachment(&mut rest).ok_or(NotASealedFile::Length)?;
            check_padme(frame).map_err(|why| NotASealedFile::Attachment(number, why))?;
            if attachments.iter().any(|(held, _)| *held == id) {
                return Err(NotASealedFile::Twice);
            }
            attachments.push((id, frame));
        }
        if !rest.is_empty() {
            return Err(NotASealedFile::Length);
        }
        Ok(Self {
            network,
            sealed,
            attachments,
        })
    }

    /// Writes a file.
    ///
    /// # Panics
    /// Where there are more attachments than a report can have, or one of 4 GiB.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = TAG.to_vec();
        bytes.extend(self.network.as_str().as_bytes());
        bytes.push(b'\n');
        bytes.extend(self.sealed.to_bytes());
        bytes.push(u8::try_from(self.attachments.len()).expect("a report has a few"));
        for (id, frame) in &self.attachments {
            let size = u32::try_from(frame.len()).expect("a frame is shorter than 4 GiB");
            bytes.extend(id.as_bytes());
            bytes.extend(size.to_be_bytes());
            bytes.extend(*frame);
        }
        bytes
    }
}

fn take_attachment<'a>(rest: &mut &'a [u8]) -> Option<(AttachmentId, &'a [u8])> {
    let (head, after) = rest.split_first_chunk::<HEAD>()?;
    let (id, size) = head.split_first_chunk::<16>()?;
    let size = u32::from_be_bytes(*size.first_chunk()?);
    let (frame, after) = after.split_at_checked(usize::try_from(size).ok()?)?;
    *rest = after;
    Some((AttachmentId::from_bytes(*id), frame))
}
