//! Reports that arrive.

use std::collections::BTreeMap;

use corncrake::clock::Clock as _;
use corncrake::keys::public::{Hash, MailboxId, ReportId, SubmissionId};
use corncrake::keys::secret::Receipt;
use corncrake::questionnaire::{Questionnaire, Version};
use corncrake::report::{Answers, Report, Story};
use corncrake::seal::SealedReport;
use corncrake::seal::close::{Addressing, close};
use corncrake::store::Submission;
use corncrake::text::Lang;

use super::Guild;

impl Guild {
    /// A report as reporters write it.
    pub fn report(area: &str, words: &str, quotable: bool) -> Report {
        let mut consent = vec!["C0".to_owned()];
        consent.extend(quotable.then(|| "C1".to_owned()));
        let coded = BTreeMap::from([
            ("what".to_owned(), vec!["V03".to_owned()]),
            ("area".to_owned(), vec![area.to_owned()]),
            ("consent".to_owned(), consent),
        ]);
        Report {
            answers: Answers::from_coded(coded, &Questionnaire::default_set()).unwrap(),
            story: Story::new(words, Lang::En),
        }
    }

    /// Seals a report to the period in use, as a phone does.
    pub fn seal(&mut self, report: &Report, from: &Receipt) -> SealedReport {
        self.seal_with(report, from, &[])
    }

    /// As [`Guild::seal`], with attachments.
    pub fn seal_with(
        &mut self,
        report: &Report,
        from: &Receipt,
        attachments: &[Hash],
    ) -> SealedReport {
        let version = Questionnaire::default_set().version();
        self.seal_answering(report, from, attachments, version)
    }

    /// As [`Guild::seal_with`], where the form asked something else.
    pub fn seal_answering(
        &mut self,
        report: &Report,
        from: &Receipt,
        attachments: &[Hash],
        questionnaire: Version,
    ) -> SealedReport {
        let documents = self.documents();
        let period = documents
            .notice()
            .sealing_period(self.clock.today())
            .unwrap();
        let to = Addressing {
            network: &self.network,
            period: period.number,
            answers: &period.answers,
            story: &period.story,
            questionnaire,
            reply_to: &from.reply_identity().to_public(),
            verify: &from.signing_key().verifying_key(),
            mailbox: from.mailbox_secret().mailbox_id(&self.network),
            attachments,
        };
        close(report, &to, &mut self.rng).unwrap()
    }

    /// A receipt of its own for each number.
    pub fn receipt(&self, number: u32) -> Receipt {
        let mut seed = [0; 32];
        seed[..4].copy_from_slice(&number.to_be_bytes());
        Receipt::derive(&seed, &self.network, b"content")
    }

    /// A report arrives.
    pub fn arrive(&mut self, number: u32, area: &str, words: &str) -> ReportId {
        let receipt = self.receipt(number);
        let sealed = self.seal(
            &Self::report(area, words, number.is_multiple_of(2)),
            &receipt,
        );
        self.store(&receipt.submission_id(), sealed)
    }

    /// A report arrives whose answers are those of one and whose words are those of another.
    pub fn arrive_mixed(&mut self, one: u32, other: u32) -> ReportId {
        let receipt = self.receipt(one);
        let theirs = self.receipt(other);
        let first = self.seal(&Self::report("AR1", "", false), &receipt);
        let second = self.seal(&Self::report("AR1", "", false), &theirs);
        let mixed = SealedReport::from_bytes(
            first.answers.as_bytes().to_vec(),
            second.story.as_bytes().to_vec(),
        );
        self.store(&receipt.submission_id(), mixed.unwrap())
    }

    /// A sealed report, whatever is in it, is stored as if it had arrived.
    pub fn store(&self, id: &SubmissionId, sealed: SealedReport) -> ReportId {
        let id = id.report_id(&self.network);
        let mailbox = MailboxId::from_bytes(*id.as_bytes());
        self.submit(id, mailbox, sealed)
    }

    /// As [`Guild::store`], with what lies in a mailbox.
    pub fn submit(&self, id: ReportId, mailbox: MailboxId, sealed: SealedReport) -> ReportId {
        let documents = self.documents();
        let period = documents.notice().sealing_period(self.clock.today());
        let submission = Submission {
            network: self.network.clone(),
            id,
            mailbox,
            batch: self.clock.today(),
            period: period.unwrap().number,
            sealed,
            token: None,
        };
        self.on_store(async |store| store.submit(submission).await.unwrap());
        id
    }
}
