//! Writing to a reporter.

use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

use super::super::casebook::Aside;
use crate::clock::Date;
use crate::desk::{Desk, DeskError};
use crate::exchange::LetterId;
use crate::exchange::client::{ClientError, Session};
use crate::exchange::records::{LetterRecord, ReplyRecord};
use crate::keys::public::{MailboxId, Note, Recipient, Reply, ReportId};
use crate::report::Story;
use crate::seal::Bucket;
use crate::seal::close::{CloseError, seal_bytes};
use crate::text::Lang;

/// The most bytes of a reply as a page shows it, HTML-escaped. So a page of one length has room for
/// all that a mailbox can hold.
pub const MOST_REPLY_BYTES: usize = 5000;

/// The words of a reply, cleaned as a reporter's are. No `Debug`: they are for one person.
pub struct ReplyText(Zeroizing<String>);

/// A reporter to whom this member can reply.
pub struct Addressee {
    /// The report that they sent.
    pub report: ReportId,
    mailbox: MailboxId,
    recipient: Recipient,
}

/// Why nothing was sent.
#[derive(Debug, thiserror::Error)]
pub enum NoReply {
    /// No words.
    #[error("there are no words in it")]
    Empty,
    /// Too many words.
    #[error("it is too long: {0} of at most {MOST_REPLY_BYTES} bytes, as a page counts them")]
    TooLong(usize),
    /// It does not fit its frame, although it is short enough.
    #[error("it has too many line breaks, quotation marks or backslashes to fit; write it shorter")]
    DoesNotFit,
    /// The notice does not let this member reply.
    #[error(
        "this identity may not reply: the network's notice does not name it among those who sign releases and replies. Ask one of them, or a steward"
    )]
    NotAReleaser,
    /// This member does not read stories.
    #[error("your tier reads answers only; somebody who reads words has to reply")]
    AnswersOnly,
    /// The words are gone, and with them where a reply goes.
    #[error(
        "what the reporter wrote was destroyed, as the network's rule says, and with it the way to reach them"
    )]
    Destroyed,
    /// The report cannot be read.
    #[error("the report is set aside: {0}")]
    Aside(Aside),
    /// Its sender left no key for replies.
    #[error("no reply can reach this reporter: what sent the report left no key for it")]
    NoKey,
    /// There is no more room.
    #[error(
        "the mailbox is full: its reporter has not yet deleted the replies in it. Nothing was sent"
    )]
    Full,
    /// Anything else.
    #[error(transparent)]
    Desk(#[from] DeskError),
}

impl ReplyText {
    /// Takes words in as they were typed.
    pub fn new(typed: &str) -> Result<Self, NoReply> {
        // The language makes no difference to how a text is cleaned.
        let clean = Story::new(typed, Lang::En);
        let text = Zeroizing::new(clean.expose_text().trim().to_owned());
        if text.is_empty() {
            return Err(NoReply::Empty);
        }
        let bytes = escaped_len(&text);
        if bytes > MOST_REPLY_BYTES {
            return Err(NoReply::TooLong(bytes));
        }
        Ok(Self(text))
    }

    /// The words.
    pub fn expose_text(&self) -> &str {
        &self.0
    }
}

/// Bytes of a text in a page, every character escaped that some writer of HTML escapes.
fn escaped_len(text: &str) -> usize {
    let grown = text.chars().map(|character| match character {
        '<' | '>' => 4,
        '&' | '\'' => 5,
        '"' => 6,
        other => other.len_utf8(),
    });
    grown.sum()
}

impl Desk {
    /// The reporter of a report, once all is checked that can be before words are found.
    pub fn addressee(&self, day: Date, id: ReportId) -> Result<Addressee, NoReply> {
        self.seat()?;
        let key = self.member.signing.verifying_key();
        if !self.chain.current().releasers.contains(&key) {
            return Err(NoReply::NotAReleaser);
        }
        let opened = self.open_report(day, id)?.map_err(NoReply::Aside)?;
        let story = match opened.story {
            Some(story) => story,
            None if self.story_is_destroyed(day, id)? => return Err(NoReply::Destroyed),
            None => return Err(NoReply::AnswersOnly),
        };
        let recipient = story.reply_to.parse().map_err(|_| NoReply::NoKey)?;
        Ok(Addressee {
            report: id,
            mailbox: story.mailbox,
            recipient,
        })
    }

    /// Signs a reply, seals it to the reporter and its copy to the desks, and sends both. The same
    /// words on the same day are one reply, however often they are sent. Gives the number under
    /// which the copy lies at the desks.
    pub fn reply(
        &self,
        session: &Session<'_>,
        to: &Addressee,
        text: &ReplyText,
        today: Date,
    ) -> Result<LetterId, NoReply> {
        let statement = Reply {
            network: self.network().clone(),
            number: 0,
            author: self.member.id(),
            mailbox: to.mailbox,
            day: today,
            text: text.expose_text().to_owned(),
        };
        let note = self.member.signing.sign(&statement);
        let record = self.sealed_reply(to, &note.map_err(DeskError::from)?, today)?;
        match session.reply(&record) {
            Err(ClientError::Conflict) => return Err(NoReply::Full),
            other => other.map_err(DeskError::from)?,
        }
        // Shown here at once; the next sync finds it under the same id.
        let (id, period, copy) = record.copy;
        let letter = LetterRecord {
            id,
            period,
            sealed: copy.into_bytes(),
        };
        let mut bytes = Vec::with_capacity(LetterRecord::LEN);
        letter.write(&mut bytes);
        let kept = self.folder.put_letter(today, id, &bytes);
        kept.map_err(DeskError::from)?;
        Ok(id)
    }

    fn sealed_reply(
        &self,
        to: &Addressee,
        note: &Note,
        today: Date,
    ) -> Result<ReplyRecord, NoReply> {
        let signed = Zeroizing::new(note.to_string());
        let seal = |bucket, to: &Recipient| {
            seal_bytes(bucket, signed.as_bytes(), to).map_err(|error| match error {
                CloseError::TooLong => NoReply::DoesNotFit,
                other => NoReply::Desk(other.into()),
            })
        };
        let period = self.sealing_period(today)?;
        let copy = seal(Bucket::Story, &period.story)?;
        Ok(ReplyRecord {
            mailbox: to.mailbox,
            id: derived(b"corncrake/reply-id/1\n", &signed),
            sealed: seal(Bucket::Entry, &to.recipient)?,
            copy: (
                LetterId(derived(b"corncrake/reply-copy-id/1\n", &signed)),
                period.number,
                copy,
            ),
        })
    }
}

/// An id that comes from words and signature, and so is the same at each try. The server never sees
/// the signature, so it cannot find out by guessing words which of them were sent.
fn derived(tag: &[u8], signed: &str) -> [u8; 16] {
    let hash = Sha256::new()
        .chain_update(tag)
        .chain_update(signed)
        .finalize();
    *hash.first_chunk().expect("32 bytes begin with 16")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reply_is_cleaned_and_bounded_as_a_page_counts() {
        let text = ReplyText::new(" One.\r\nTwo.\u{7}\n\n").ok();
        assert_eq!(text.expect("it is short").expose_text(), "One.\nTwo.");
        assert!(matches!(ReplyText::new(" \n"), Err(NoReply::Empty)));
        assert!(ReplyText::new(&"x".repeat(5000)).is_ok());
        assert!(ReplyText::new(&"д".repeat(2500)).is_ok());
        for (text, bytes) in [
            ("x".repeat(5001), 5001),
            ("&".repeat(1001), 5005),
            ("\"".repeat(1000), 6000),
        ] {
            let refused = ReplyText::new(&text).err();
            assert!(matches!(refused, Some(NoReply::TooLong(found)) if found == bytes));
        }
    }
}
