//! One report: from its file in the folder to a report in the open, or why it is set aside.

use super::casebook::{Aside, latest_month};
use super::folder::Folder;
use super::{Desk, DeskError};
use crate::clock::Date;
use crate::exchange::records::ReportRecord;
use crate::keys::public::{ReportId, Tier};
use crate::seal::open::{OpenedReport, SetAside, open};
use crate::seal::{Bucket, FrameRef};

impl Desk {
    /// One report with its words.
    pub fn open_report(
        &self,
        day: Date,
        id: ReportId,
    ) -> Result<Result<OpenedReport, Aside>, DeskError> {
        let opened = self.with_record(day, id, |record| self.open_record(&record, day))?;
        Ok(opened.flatten())
    }

    /// The period that a report is said to be sealed to; `None` where its file is damaged.
    pub fn period_of(&self, day: Date, id: ReportId) -> Result<Option<u32>, DeskError> {
        let period = self.with_record(day, id, |record| record.period)?;
        Ok(period.ok())
    }

    pub(super) fn record(
        &self,
        day: Date,
        id: ReportId,
    ) -> Result<Result<ReportRecord, Aside>, DeskError> {
        self.with_record(day, id, |record| record.owned())
    }

    fn with_record<T>(
        &self,
        day: Date,
        id: ReportId,
        read: impl FnOnce(ReportRecord<&[u8]>) -> T,
    ) -> Result<Result<T, Aside>, DeskError> {
        let mut buffer = Folder::report_buffer();
        Ok(self.lent_record(day, id, &mut buffer)?.map(read))
    }

    /// The record of a report, which lies in `buffer` (see [`Folder::report_buffer`]).
    pub(super) fn lent_record<'b>(
        &self,
        day: Date,
        id: ReportId,
        buffer: &'b mut [u8],
    ) -> Result<Result<ReportRecord<&'b [u8]>, Aside>, DeskError> {
        let bytes = self.folder.report_into(day, id, buffer)?;
        let mut records = ReportRecord::read_all(bytes).unwrap_or_default();
        Ok(match (records.pop(), records.is_empty()) {
            (Some(record), true) if record.id == id => Ok(record),
            _ => Err(Aside::Damaged),
        })
    }

    pub(super) fn open_record<B: AsRef<[u8]>>(
        &self,
        record: &ReportRecord<B>,
        day: Date,
    ) -> Result<OpenedReport, Aside> {
        let coded = record.answers.as_ref();
        let answers = FrameRef::check(Bucket::Answers, coded).map_err(SetAside::from)?;
        let words = record.story.as_ref();
        let story = words
            .map(|words| FrameRef::check(Bucket::Story, words.as_ref()))
            .transpose()
            .map_err(SetAside::from)?;
        let Some(keys) = self.keys(record.period) else {
            return Err(self.without_key(coded, record.period));
        };
        let opened = open(answers, story, &keys, |version| self.questionnaire(version))?;
        match self.questionnaire(opened.questionnaire) {
            Some(asked) => opened.answers.check_months(asked, latest_month(day)),
            None => Ok(()),
        }
        .map_err(SetAside::from)?;
        Ok(opened)
    }

    /// Why answers do not open that are filed under a period of which this desk has no key. What lies
    /// here under a destroyed one is there because the key of another opens it.
    fn without_key(&self, answers: &[u8], said: u32) -> Aside {
        let is_misfiled = self.is_destroyed(said, Tier::Answers)
            && self.period_of_answers(answers, said).is_some();
        if is_misfiled {
            SetAside::OtherPeriod.into()
        } else {
            Aside::NoKey(said)
        }
    }
}
