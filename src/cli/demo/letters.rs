//! Some invented reporters come back with their receipts and write again, as a phone that seals does.

use anyhow::{Context, ensure};

use super::send::Browser;
use super::words::{self, Voice};
use crate::clock::Date;
use crate::keys::public::{Hash, Letter, PublicPeriod};
use crate::keys::secret::Receipt;
use crate::seal::Bucket;
use crate::seal::close::seal_bytes;
use crate::seal::wire::SealedLetter;
use crate::text::Lang;

/// How many reporters come back. One of them still waits for a reply at the end.
pub(super) const LETTERS: usize = 3;

impl Browser {
    /// Seals and sends a letter about the report that `receipt` leads to.
    pub fn write_again(
        &self,
        receipt: &Receipt,
        (lang, number): (Lang, usize),
        day: Date,
        period: &PublicPeriod,
    ) -> anyhow::Result<()> {
        let voice = Voice::of(lang);
        let words = words::letters(voice);
        let text = format!("{} {}", words::invented(voice), words[number % words.len()]);
        self.send_letter(receipt, (lang, text), day, period)
    }

    /// Seals and sends a letter with these words.
    pub fn send_letter(
        &self,
        receipt: &Receipt,
        (lang, text): (Lang, String),
        day: Date,
        period: &PublicPeriod,
    ) -> anyhow::Result<()> {
        let network = self.network();
        // The canonical content of a letter, from which its id is derived.
        let content = serde_json::json!({ "attachments": [], "text": text }).to_string();
        let letter = Letter {
            network: network.clone(),
            number: 0,
            report: receipt.submission_id().report_id(network),
            day,
            language: lang,
            text,
            attachments: Vec::new(),
        };
        let note = receipt.signing_key().sign(&letter)?.to_string();
        let sealed = SealedLetter {
            mailbox: receipt.mailbox_secret(),
            id: receipt.letter_id(Hash::of(content.as_bytes())),
            period: period.number,
            letter: seal_bytes(Bucket::Story, note.as_bytes(), &period.story)?,
        };
        let status = self
            .post_sealed("letter", &sealed.to_bytes())
            .context("the letter was not answered")?;
        ensure!(status.is_success(), "the letter was answered with {status}");
        Ok(())
    }
}
