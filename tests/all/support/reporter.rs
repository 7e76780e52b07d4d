//! A reporter who comes back: what a phone does after the report, without a phone.

use corncrake::clock::Clock as _;
use corncrake::keys::public::{Hash, Letter, MailboxId, Note, Reply, ReportId, Statement};
use corncrake::keys::secret::{Receipt, SigningKey};
use corncrake::seal::attachment::{Media, Salt, SealedAttachment, seal_attachment};
use corncrake::seal::close::seal_bytes;
use corncrake::seal::open::open_bytes;
use corncrake::seal::{Bucket, Frame};
use corncrake::store::{self, AttachmentHead, AttachmentPut, MailboxRoom, Outcome};
use corncrake::text::Lang;

use super::guild::Guild;

pub struct Reporter {
    pub receipt: Receipt,
    pub report: ReportId,
    pub mailbox: MailboxId,
}

impl Reporter {
    /// Somebody with a receipt of that number; nothing is sent yet.
    pub fn new(guild: &Guild, number: u32) -> Self {
        let receipt = guild.receipt(number);
        Self {
            report: receipt.submission_id().report_id(&guild.network),
            mailbox: receipt.mailbox_secret().mailbox_id(&guild.network),
            receipt,
        }
    }

    /// Sends a report with what was attached before.
    pub fn report(guild: &mut Guild, number: u32, words: &str, attached: &[Hash]) -> Self {
        let reporter = Self::new(guild, number);
        let report = Guild::report("AR1", words, false);
        let sealed = guild.seal_with(&report, &reporter.receipt, attached);
        guild.submit(reporter.report, reporter.mailbox, sealed);
        reporter
    }

    /// A letter as this reporter writes it, not yet signed.
    pub fn letter(&self, guild: &Guild, text: &str, attachments: &[Hash]) -> Letter {
        Letter {
            network: guild.network.clone(),
            number: 0,
            report: self.report,
            day: guild.clock.today(),
            language: Lang::En,
            text: text.to_owned(),
            attachments: attachments.to_vec(),
        }
    }

    /// Writes again. Returns the letter's id.
    pub fn write(&self, guild: &Guild, text: &str, attachments: &[Hash]) -> [u8; 16] {
        let letter = self.letter(guild, text, attachments);
        let content = format!("{text} {attachments:?}");
        let id = self.receipt.letter_id(Hash::of(content.as_bytes()));
        post(
            guild,
            id,
            self.mailbox,
            &self.receipt.signing_key(),
            &letter,
        );
        id
    }

    /// Seals a file, and sends it before what names it.
    pub fn attach(&self, guild: &Guild, content: &[u8], media: Media) -> SealedAttachment {
        let sealed = self.seal_file(guild, content, media);
        let head = AttachmentHead {
            network: guild.network.clone(),
            id: sealed.id,
            mailbox: self.mailbox,
            batch: guild.clock.today(),
            period: guild.story_key().0,
            size: u32::try_from(sealed.frame.len()).unwrap(),
            most: MailboxRoom {
                files: 10,
                bytes: 100 << 20,
            },
        };
        let frame = sealed.frame.clone().into();
        let put = guild.on_store(async |store| store.put_attachment(head, frame).await.unwrap());
        assert_eq!(put, AttachmentPut::Stored);
        sealed
    }

    /// Seals a file.
    pub fn seal_file(&self, guild: &Guild, content: &[u8], media: Media) -> SealedAttachment {
        let salt = Salt(self.receipt.attachment_salt(Hash::of(content)));
        let (_, to) = guild.story_key();
        let cleaned = media == Media::Jpeg;
        seal_attachment(content, media, cleaned, salt, &guild.network, &to).unwrap()
    }

    /// Opens the mailbox as a phone does: what does not verify is not shown.
    pub fn replies(&self, guild: &Guild) -> Vec<Reply> {
        let frames = guild
            .on_store(async |store| store.replies(&guild.network, self.mailbox).await.unwrap());
        let releasers = guild.documents().notice().releasers.clone();
        let open = |frame: &Frame| {
            let text = open_bytes(frame, &self.receipt.reply_identity()).unwrap();
            let reply: Reply = Note::from_bytes(&text)
                .unwrap()
                .open(&releasers, 1)
                .unwrap();
            assert_eq!(
                (&reply.network, reply.mailbox),
                (&guild.network, self.mailbox)
            );
            reply
        };
        frames.iter().map(open).collect()
    }

    /// Takes the report back, with all that came after it.
    pub fn withdraw(&self, guild: &Guild) {
        let statement = corncrake::keys::public::Withdrawal {
            network: guild.network.clone(),
            number: 0,
            report: self.report,
            batch: guild.clock.today(),
        };
        let note = self.receipt.signing_key().sign(&statement).unwrap();
        let documents = guild.documents();
        let period = documents.notice().sealing_period(guild.clock.today());
        let to = &period.unwrap().answers;
        let withdrawal = store::Withdrawal {
            network: guild.network.clone(),
            report: self.report,
            mailbox: self.mailbox,
            id: *self.report.as_bytes(),
            statement: seal_bytes(Bucket::Entry, note.to_string().as_bytes(), to).unwrap(),
            batch: guild.clock.today(),
        };
        assert!(guild.on_store(async |store| store.withdraw(withdrawal).await.unwrap()));
    }
}

/// Puts a signed statement among the letters, whatever it says and whoever signed it.
pub fn post<T: Statement>(
    guild: &Guild,
    id: [u8; 16],
    mailbox: MailboxId,
    by: &SigningKey,
    statement: &T,
) {
    let note = by.sign(statement).unwrap().to_string();
    post_text(guild, id, mailbox, note.as_bytes());
}

/// Puts anything sealed among the letters.
pub fn post_text(guild: &Guild, id: [u8; 16], mailbox: MailboxId, text: &[u8]) {
    let sealed = seal_bytes(Bucket::Story, text, &guild.story_key().1).unwrap();
    post_frame(guild, id, mailbox, sealed);
}

/// Puts any frame among the letters.
pub fn post_frame(guild: &Guild, id: [u8; 16], mailbox: MailboxId, sealed: Frame) {
    let letter = store::Letter {
        network: guild.network.clone(),
        id,
        mailbox,
        batch: guild.clock.today(),
        period: guild.story_key().0,
        sealed,
        token: None,
    };
    let put = guild.on_store(async |store| store.put_letter(letter).await.unwrap());
    assert_eq!(put, Outcome::Stored);
}
