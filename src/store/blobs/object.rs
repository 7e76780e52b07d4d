//! What the bytes of an attachment are called where they lie.

use crate::keys::public::{AttachmentId, NetworkName};

/// One part of one sealing of one attachment.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::store) struct Object {
    pub(in crate::store) network: NetworkName,
    pub(in crate::store) attachment: AttachmentId,
    /// Which sealing: the same content sealed twice is two different files, whose parts must not mix.
    pub(in crate::store) upload: [u8; 8],
    pub(in crate::store) number: u32,
}

impl Object {
    pub(super) fn file_name(&self) -> String {
        let Self {
            attachment,
            upload,
            number,
            ..
        } = self;
        format!("{attachment}-{}-{number}", hex::encode(upload))
    }

    pub(super) fn parse(network: &str, name: &str) -> Option<Self> {
        let (attachment, rest) = name.split_once('-')?;
        let (upload, number) = rest.split_once('-')?;
        let mut bytes = [0; 8];
        hex::decode_to_slice(upload, &mut bytes).ok()?;
        let object = Self {
            network: network.parse().ok()?,
            attachment: attachment.parse().ok()?,
            upload: bytes,
            number: number.parse().ok()?,
        };
        // One spelling only.
        (object.file_name() == name).then_some(object)
    }
}
