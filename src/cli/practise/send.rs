//! A phone that seals: what is invented goes the same way as any report.

use anyhow::{Context, anyhow, ensure};
use rand::Rng as _;

use crate::cli::demo::send::Browser;
use crate::cli::unlock::rng;
use crate::clock::{Date, Month};
use crate::keys::public::{Hash, NetworkName, PublicPeriod, ReportId};
use crate::keys::secret::Receipt;
use crate::questionnaire::Questionnaire;
use crate::report::Report;
use crate::seal::attachment::{Media, Salt, SealedAttachment, seal_attachment};
use crate::seal::close::{Addressing, close};
use crate::seal::wire::Sealed;
use crate::text::Lang;

/// The bytes of a picture that fits into the first part of an attachment.
const MOST_PICTURE: usize = 256 * 1024;

/// A phone at a network's form, with keys that were verified from the root.
pub(super) struct Phone<'a> {
    pub browser: &'a Browser,
    pub network: &'a NetworkName,
    pub questionnaire: &'a Questionnaire,
    pub period: &'a PublicPeriod,
    pub day: Date,
}

/// A filled-in form.
pub(super) struct Filled {
    pub lang: Lang,
    pub fields: Vec<(String, String)>,
    /// A picture (PNG).
    pub picture: Option<Vec<u8>>,
}

impl Phone<'_> {
    /// Seals and sends one report; its receipt.
    pub fn send(&self, filled: &Filled) -> anyhow::Result<Receipt> {
        let fields = self.known(&filled.fields);
        let month = Month::of(self.day);
        let report = Report::parse(self.questionnaire, &fields, filled.lang, month)
            .map_err(|_| anyhow!("an invented report does not fit the network's questionnaire"))?;
        let pictures: Vec<&[u8]> = filled.picture.iter().map(Vec::as_slice).collect();
        let contents: Vec<Hash> = pictures.iter().map(|content| Hash::of(content)).collect();
        let mut seed = [0; 32];
        rng().fill_bytes(&mut seed);
        let receipt = Receipt::derive(&seed, self.network, &report.canonical(&contents));
        let mut named = Vec::new();
        for (content, hash) in pictures.into_iter().zip(contents) {
            let Some(hash) = self.attach(content, hash, &receipt)? else {
                return self.send(&Filled {
                    lang: filled.lang,
                    fields,
                    picture: None,
                });
            };
            named.push(hash);
        }
        let to = Addressing {
            network: self.network,
            period: self.period.number,
            answers: &self.period.answers,
            story: &self.period.story,
            questionnaire: self.questionnaire.version(),
            reply_to: &receipt.reply_identity().to_public(),
            verify: &receipt.signing_key().verifying_key(),
            mailbox: receipt.mailbox_secret().mailbox_id(self.network),
            attachments: &named,
        };
        let sealed = Sealed {
            id: receipt.submission_id(),
            mailbox: receipt.mailbox_secret(),
            period: self.period.number,
            report: close(&report, &to, &mut rng())?,
        };
        self.post("sealed", &sealed.to_bytes())?;
        Ok(receipt)
    }

    /// The report that a receipt leads to.
    pub fn id(&self, receipt: &Receipt) -> ReportId {
        receipt.submission_id().report_id(self.network)
    }

    /// A network may ask other questions, and have other areas: what it does not know is left out.
    fn known(&self, fields: &[(String, String)]) -> Vec<(String, String)> {
        let is_known = |(name, value): &&(String, String)| {
            let question = self.questionnaire.question(name);
            let is_coded = |code: &str| {
                question.is_some_and(|it| it.choices().is_empty() || it.choice(code).is_some())
            };
            name == "story" || is_coded(value)
        };
        fields.iter().filter(is_known).cloned().collect()
    }

    /// Seals and sends a picture before the report that names it; none where the server takes no
    /// files.
    fn attach(
        &self,
        content: &[u8],
        hash: Hash,
        receipt: &Receipt,
    ) -> anyhow::Result<Option<Hash>> {
        ensure!(content.len() <= MOST_PICTURE, "the picture is too large");
        let salt = Salt(receipt.attachment_salt(hash));
        let to = &self.period.story;
        let SealedAttachment { id, hash, frame } =
            seal_attachment(content, Media::Png, true, salt, self.network, to)?;
        let size = u32::try_from(frame.len()).context("the picture is too large")?;
        let mut body = Vec::with_capacity(frame.len() + 44);
        body.extend(receipt.mailbox_secret().expose_bytes());
        body.extend(id.as_bytes());
        for number in [self.period.number, size, 0] {
            body.extend(number.to_be_bytes());
        }
        body.extend(&frame);
        let status = self.browser.post_sealed("attachment", &body)?;
        if status == http::StatusCode::NOT_FOUND {
            return Ok(None);
        }
        accepted(status).map(|()| Some(hash))
    }

    fn post(&self, what: &str, body: &[u8]) -> anyhow::Result<()> {
        accepted(self.browser.post_sealed(what, body)?)
    }
}

fn accepted(status: http::StatusCode) -> anyhow::Result<()> {
    ensure!(
        status.is_success(),
        "the server answered with {status}; what was sent before is there"
    );
    Ok(())
}
