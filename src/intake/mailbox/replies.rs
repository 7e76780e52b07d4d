//! Replies are opened, for a reporter whose phone cannot.

use crate::clock::Date;
use crate::keys::public::{MailboxId, NetworkName, Note, Reply, VerifyingKey};
use crate::keys::secret::Identity;
use crate::seal::Frame;
// The one thing on the server that opens anything: with the identity that a reporter's own receipt
// leads to, for the length of one request.
use crate::seal::open::open_bytes;

/// The most bytes of a reply's text as they stand in a page, escaped.
pub const LONGEST: usize = 5_000;

/// What opens the replies in one mailbox, and what their writers sign with.
pub struct Reader<'a> {
    /// The reporter's own.
    pub identity: &'a Identity,
    /// Whose reporter.
    pub network: &'a NetworkName,
    /// Where the replies lie.
    pub mailbox: MailboxId,
    /// Who may write to reporters: the newest notice's releasers. Nobody else is believed, not even
    /// of those who might write once: who was removed may have been removed because somebody else
    /// has the key, and the day that stands in a reply is its writer's word. An honest reply from
    /// before is no longer shown then, and the page says that this may be so.
    pub writers: &'a [VerifyingKey],
}

/// A reply in the open, whose signature was checked. It is plaintext: no `Debug`.
pub struct Opened {
    /// When it was written.
    pub day: Date,
    /// What it says.
    pub text: String,
}

impl Reader<'_> {
    /// Opens a reply and checks who wrote it, for whom and where to; none where anything is wrong
    /// with it, because then anybody may have written it.
    pub fn read(&self, frame: &Frame) -> Option<Opened> {
        let text = open_bytes(frame, self.identity).ok()?;
        let note = Note::from_bytes(&text).ok()?;
        let reply: Reply = note.read_unverified().ok()?;
        let writer = self.writers.iter().find(|key| key.id() == reply.author)?;
        note.verify(std::slice::from_ref(writer), 1).ok()?;
        let fits = reply.network == *self.network
            && reply.mailbox == self.mailbox
            && escaped_len(&reply.text) <= LONGEST;
        fits.then_some(Opened {
            day: reply.day,
            text: reply.text,
        })
    }
}

/// Bytes of a text as it stands in a page.
pub fn escaped_len(text: &str) -> usize {
    let extra = |byte| match byte {
        b'&' => 4,
        b'<' | b'>' => 3,
        b'"' => 5,
        _ => 0,
    };
    text.len() + text.bytes().map(extra).sum::<usize>()
}

#[cfg(test)]
mod tests {
    use maud::html;

    use super::*;

    #[test]
    fn a_texts_length_in_a_page_is_known_beforehand() {
        for text in ["", "plain", "<b>\"a\" & 'b'</b>", "ещё – 𝔘"] {
            assert_eq!(escaped_len(text), html! { (text) }.0.len(), "{text}");
        }
    }
}
