//! What somebody once sent, with real keys, so that it can be opened.

use corncrake::clock::Month;
use corncrake::keys::public::{Letter, MailboxId, Reply, ReportId, Statement, Withdrawal};
use corncrake::keys::secret::{Identity, Receipt, SigningKey};
use corncrake::questionnaire::Questionnaire;
use corncrake::report::Report;
use corncrake::seal::attachment::{Media, Salt, SealedAttachment, seal_attachment};
use corncrake::seal::close::{Addressing, close, seal_bytes};
use corncrake::seal::{Bucket, Frame, SealedReport};
use corncrake::text::Lang;
use rand::SeedableRng as _;
use rand::rngs::StdRng;

use crate::support::app::TestNetwork;

pub const WORDS: &str = "They kept my medicine and called my employer.";
pub const ANSWER: &str = "We have read it. You are not alone.";
pub const DAY: &str = "2026-11-20";

/// What somebody once sent, and what came of it.
pub struct Past {
    pub network: TestNetwork,
    pub receipt: Receipt,
    pub report: ReportId,
    pub mailbox: MailboxId,
    pub sealed: SealedReport,
    pub attached: SealedAttachment,
}

impl Past {
    pub fn new() -> Self {
        let network = TestNetwork::new("example");
        let rng = &mut StdRng::seed_from_u64(11);
        let questionnaire = Questionnaire::default_set();
        let fields = [("what", "V05"), ("story", WORDS)]
            .map(|(name, value)| (name.to_owned(), value.to_owned()));
        let month = Month::of(DAY.parse().unwrap());
        let Ok(report) = Report::parse(&questionnaire, &fields, Lang::En, month) else {
            panic!("the report is right")
        };
        let receipt = Receipt::derive(&[8; 32], &network.name, &report.canonical(&[]));
        let mailbox = receipt.mailbox_secret().mailbox_id(&network.name);
        let story = network.period.story.to_public();
        let (salt, content) = (Salt([6; 16]), vec![7; 5000]);
        let attached = seal_attachment(&content, Media::Pdf, false, salt, &network.name, &story);
        let attached = attached.unwrap();
        let to = Addressing {
            network: &network.name,
            period: 1,
            answers: &network.period.answers.to_public(),
            story: &story,
            questionnaire: questionnaire.version(),
            reply_to: &receipt.reply_identity().to_public(),
            verify: &receipt.signing_key().verifying_key(),
            mailbox,
            attachments: &[attached.hash],
        };
        let sealed = close(&report, &to, rng).unwrap();
        Self {
            report: receipt.submission_id().report_id(&network.name),
            mailbox,
            sealed,
            attached,
            receipt,
            network,
        }
    }

    pub fn letter(&self) -> Frame {
        let letter = Letter {
            network: self.network.name.clone(),
            number: 0,
            report: self.report,
            day: DAY.parse().unwrap(),
            language: Lang::En,
            text: "It happened again.".to_owned(),
            attachments: Vec::new(),
        };
        let to = &self.network.period.story;
        sealed_note(&self.receipt.signing_key(), &letter, Bucket::Story, to)
    }

    pub fn reply(&self) -> Frame {
        let reply = Reply {
            network: self.network.name.clone(),
            number: 0,
            author: self.network.steward.id(),
            mailbox: self.mailbox,
            day: DAY.parse().unwrap(),
            text: ANSWER.to_owned(),
        };
        let to = self.receipt.reply_identity();
        sealed_note(&self.network.steward.signing, &reply, Bucket::Entry, &to)
    }

    pub fn withdrawal(&self) -> Frame {
        let withdrawal = Withdrawal {
            network: self.network.name.clone(),
            number: 0,
            report: ReportId::from_bytes([77; 16]),
            batch: DAY.parse().unwrap(),
        };
        let to = &self.network.period.answers;
        sealed_note(&self.receipt.signing_key(), &withdrawal, Bucket::Entry, to)
    }
}

fn sealed_note<T: Statement>(
    by: &SigningKey,
    statement: &T,
    bucket: Bucket,
    to: &Identity,
) -> Frame {
    let note = by.sign(statement).unwrap().to_string();
    seal_bytes(bucket, note.as_bytes(), &to.to_public()).unwrap()
}
