//! What happens when reporters take reports back.

use std::collections::BTreeSet;

use jiff::ToSpan as _;

use super::alarms::Alarm;
use super::folder::Folder;
use super::sync::Synced;
use super::{Desk, DeskError};
use crate::clock::Date;
use crate::exchange::Batch;
use crate::exchange::client::Session;
use crate::exchange::records::{ReportRecord, WithdrawalRecord};
use crate::keys::public::{Hash, LATE_DAYS, Note, ReportId, Tier, Withdrawal};
use crate::seal::open::{OpenedReport, open_bytes};
use crate::seal::{Bucket, Frame};

impl Desk {
    /// Acts on withdrawals that came before their reports. Looked for whenever reports came: one
    /// that was settled names a report that is no longer here.
    pub(super) fn settle_withdrawals(&self, synced: &mut Synced) -> Result<(), DeskError> {
        if synced.new_reports == 0 {
            return Ok(());
        }
        for day in self.folder.withdrawal_days()? {
            for id in self.folder.withdrawal_ids(day)? {
                let sealed = self.folder.withdrawal(day, id)?.unwrap_or_default();
                match self.withdraw(&WithdrawalRecord { id, sealed })? {
                    Withdrawn::Removed(id) => synced.withdrawn.push(id),
                    Withdrawn::False(id) => synced.alarms.push(Alarm::FalseWithdrawal(id)),
                    Withdrawn::NotHere | Withdrawn::Closed => {}
                }
            }
        }
        Ok(())
    }

    /// Fetches a day's withdrawals where there are new ones, and acts on those that their reporters
    /// signed.
    pub(super) fn sync_withdrawals(
        &self,
        session: &Session<'_>,
        day: Date,
        batch: &Batch,
        synced: &mut Synced,
    ) -> Result<(), DeskError> {
        let held: BTreeSet<_> = self.folder.withdrawal_ids(day)?.into_iter().collect();
        if batch.withdrawals.iter().all(|id| held.contains(id)) {
            return Ok(());
        }
        let mut closed = 0;
        let spent = self.end_of_spent_keys();
        for record in session.withdrawals(day)? {
            if held.contains(&record.id) {
                continue;
            }
            match self.withdraw(&record)? {
                Withdrawn::Removed(id) => synced.withdrawn.push(id),
                // Kept: the report may come later.
                Withdrawn::NotHere => {}
                // Sealed to a key that was destroyed: what it took back is gone too.
                Withdrawn::Closed if spent.is_some_and(|end| day < end) => continue,
                // Not kept: the next sync looks again, and says so again.
                Withdrawn::Closed => {
                    closed += 1;
                    continue;
                }
                Withdrawn::False(id) => {
                    synced.alarms.push(Alarm::FalseWithdrawal(id));
                    continue;
                }
            }
            self.folder.put_withdrawal(day, record.id, &record.sealed)?;
        }
        if closed > 0 {
            synced.alarms.push(Alarm::ClosedWithdrawals(closed));
        }
        Ok(())
    }

    /// The first day on which nothing was sealed any more to an answers key that was destroyed.
    fn end_of_spent_keys(&self) -> Option<Date> {
        let gone = self.chain.current().destroyed_through(Tier::Answers);
        let end = self.chain.end_of(gone).filter(|_| gone > 0)?;
        Some(end.saturating_add(i64::from(LATE_DAYS).days()))
    }

    /// Acts on one withdrawal: the report goes only if its own reporter signed.
    fn withdraw(&self, record: &WithdrawalRecord) -> Result<Withdrawn, DeskError> {
        let Some((note, statement)) = self.read_withdrawal(record) else {
            return Ok(Withdrawn::Closed);
        };
        let id = statement.report;
        let mut places = self.places()?.into_iter();
        let Some((day, _)) = places.find(|(_, held)| *held == id) else {
            return Ok(Withdrawn::NotHere);
        };
        // A report that does not open names nobody who could withdraw it: the alarm decides.
        let Ok(opened) = self.open_report(day, id)? else {
            return Ok(Withdrawn::False(id));
        };
        let signed = opened
            .verifying_key()
            .is_some_and(|key| note.verify(&[key], 1).is_ok());
        if !signed {
            return Ok(Withdrawn::False(id));
        }
        self.forget_mail(id, &opened)?;
        self.folder.withdraw(day, id, self.frame_hash(day, id)?)?;
        Ok(Withdrawn::Removed(id))
    }

    /// Whether this desk holds a withdrawal of a report that it does not hold itself.
    pub(super) fn holds_withdrawal_of(
        &self,
        report: ReportId,
        opened: &OpenedReport,
    ) -> Result<bool, DeskError> {
        let Some(key) = opened.verifying_key() else {
            return Ok(false);
        };
        for day in self.folder.withdrawal_days()? {
            for id in self.folder.withdrawal_ids(day)? {
                let sealed = self.folder.withdrawal(day, id)?.unwrap_or_default();
                let read = self.read_withdrawal(&WithdrawalRecord { id, sealed });
                if read.is_some_and(|(note, statement)| {
                    statement.report == report && note.verify(&[key], 1).is_ok()
                }) {
                    return Ok(true);
                }
            }
        }
        Ok(false)
    }

    pub(super) fn read_withdrawal(&self, record: &WithdrawalRecord) -> Option<(Note, Withdrawal)> {
        let frame = Frame::from_bytes(Bucket::Entry, record.sealed.clone()).ok()?;
        let opened = self
            .answers_keys()
            .find_map(|identity| open_bytes(&frame, identity).ok())?;
        let note = Note::from_bytes(&opened).ok()?;
        let statement: Withdrawal = note.read_unverified().ok()?;
        let ours = statement.network == *self.network() && statement.number == 0;
        ours.then_some((note, statement))
    }

    /// The hash of a report's answers frame.
    fn frame_hash(&self, day: Date, id: ReportId) -> Result<Hash, DeskError> {
        let mut buffer = Folder::report_buffer();
        let bytes = self.folder.report_into(day, id, &mut buffer)?;
        let records = ReportRecord::read_all(bytes);
        let answers = records.ok().and_then(|mut records| records.pop());
        Ok(Hash::of(
            answers.map(|record| record.answers).unwrap_or_default(),
        ))
    }
}

enum Withdrawn {
    Removed(ReportId),
    NotHere,
    Closed,
    False(ReportId),
}
