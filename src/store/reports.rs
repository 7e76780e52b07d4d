//! Sealed reports, and their withdrawal.

use sqlx::{Error, postgres::PgTransaction};

use super::blobs::Object;
use super::database::{Transaction, on_either};
use super::error::StoreError;
use super::once::{self, Once, Outcome, TokenUse, at_once};
use super::writer::Write;
use super::{Store, attachments, columns, mailboxes, sql};
use crate::clock::Date;
use crate::keys::public::{MailboxId, NetworkName, ReportId};
use crate::seal::{Bucket, Frame, SealedReport};

/// A sealed report on its way in.
#[derive(Debug)]
pub struct Submission {
    /// To which network.
    pub network: NetworkName,
    /// Under what id.
    pub id: ReportId,
    /// Its reporter's mailbox: what was attached there before is kept from now on. It is not stored
    /// with the report.
    pub mailbox: MailboxId,
    /// On which day: the finest time that is kept.
    pub batch: Date,
    /// To the keys of which period it is sealed.
    pub period: u32,
    /// Its two halves.
    pub sealed: SealedReport,
    /// The token that admits it, if it came with one.
    pub token: Option<TokenUse>,
}

/// A report as the server keeps it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredReport {
    /// Its id.
    pub id: ReportId,
    /// The day on which it came.
    pub batch: Date,
    /// To the keys of which period it is sealed.
    pub period: u32,
    /// The coded half.
    pub answers: Frame,
    /// The reporter's own words, until they are destroyed.
    pub story: Option<Frame>,
}

impl StoredReport {
    /// The report, as long as it is whole.
    pub fn whole(self) -> Option<SealedReport> {
        let Self { answers, story, .. } = self;
        story.map(|story| SealedReport { answers, story })
    }
}

/// A withdrawal on its way in.
#[derive(Debug)]
pub struct Withdrawal {
    /// From which network.
    pub network: NetworkName,
    /// Which report.
    pub report: ReportId,
    /// Its reporter's mailbox, which goes with it.
    pub mailbox: MailboxId,
    /// A fresh random id for the statement: the server does not keep which report it is about.
    pub id: [u8; 16],
    /// The reporter's signed statement, sealed to the analysts ([`Bucket::Entry`]).
    pub statement: Frame,
    /// On which day.
    pub batch: Date,
}

/// A withdrawal as the server keeps it.
#[derive(Debug, Clone)]
pub struct StoredWithdrawal {
    /// Its random id.
    pub id: [u8; 16],
    /// The sealed statement.
    pub statement: Frame,
}

impl Store {
    /// Stores a report. The answer comes after the commit.
    pub async fn submit(&self, submission: Submission) -> Result<Outcome, StoreError> {
        self.writer.write(submission).await
    }

    /// Whether a report is there.
    pub async fn exists(&self, network: &NetworkName, id: ReportId) -> Result<bool, StoreError> {
        let count: i64 = on_either!(&self.database.readers, pool => {
            sqlx::query_scalar(sql::REPORT_EXISTS)
                .bind(network.as_str())
                .bind(id.as_bytes().as_slice())
                .fetch_one(pool)
                .await
        })
        .map_err(StoreError::unavailable)?;
        Ok(count > 0)
    }

    /// Deletes a report with all that lies in its mailbox, and stores the statement that it was
    /// withdrawn, all or nothing; false, and no statement stored, where there is no such report.
    ///
    /// On SQLite the ciphertext is then gone from the file, and from its log unless something
    /// still reads an older state (a backup, at most as long as it takes): that is waited for for
    /// a second, and after the answer the writer tries again, every second and at the next start,
    /// until the log is empty. On PostgreSQL it is gone from the tables' files after the next
    /// [`Store::nightly`], while its log and archives keep it as long as they are kept.
    ///
    /// Where an answer is lost after the commit (a connection that breaks, a server that ends),
    /// whoever sends the same statement under the same id again hears that it was withdrawn. Who
    /// sends another hears that there is no such report: that it was there, nothing kept may say.
    pub async fn withdraw(&self, withdrawal: Withdrawal) -> Result<bool, StoreError> {
        let withdrawn = self.writer.write(withdrawal).await?;
        self.delete_objects(withdrawn.objects);
        Ok(withdrawn.there)
    }

    /// Counts one use of a token that admits one only; false where it was used before. For
    /// challenges.
    pub async fn spend_once(&self, id: [u8; 16], day: Date) -> Result<bool, StoreError> {
        let max_uses = 1;
        self.writer.write(TokenUse { id, max_uses, day }).await
    }

    /// The days on which reports came, in order.
    pub async fn batches(&self, network: &NetworkName) -> Result<Vec<Date>, StoreError> {
        self.days(sql::REPORT_BATCHES, network).await
    }

    /// The reports of a day, in the order of their ids.
    pub async fn ids(
        &self,
        network: &NetworkName,
        batch: Date,
    ) -> Result<Vec<ReportId>, StoreError> {
        let ids = self.ids_of_day(sql::REPORT_IDS, network, batch).await?;
        Ok(ids.into_iter().map(ReportId::from_bytes).collect())
    }

    /// The reports with these ids; those that are not there are left out.
    pub async fn reports(
        &self,
        network: &NetworkName,
        ids: &[ReportId],
    ) -> Result<Vec<StoredReport>, StoreError> {
        let mut reports = Vec::with_capacity(ids.len());
        for id in ids {
            reports.extend(self.report(network, *id).await?);
        }
        Ok(reports)
    }

    /// As [`Self::reports`], without those that are damaged: how many these are is given beside the
    /// rest, which nobody should have to wait for.
    pub async fn reports_that_can_be_read(
        &self,
        network: &NetworkName,
        ids: &[ReportId],
    ) -> Result<(Vec<StoredReport>, usize), StoreError> {
        let mut reports = Vec::with_capacity(ids.len());
        let mut damaged = 0;
        for id in ids {
            match self.report(network, *id).await {
                Ok(report) => reports.extend(report),
                Err(StoreError::Damaged(_)) => damaged += 1,
                Err(error) => return Err(error),
            }
        }
        Ok((reports, damaged))
    }

    async fn report(
        &self,
        network: &NetworkName,
        id: ReportId,
    ) -> Result<Option<StoredReport>, StoreError> {
        const WHAT: &str = "a sealed report";
        let row: Option<(String, i64, Vec<u8>, Vec<u8>)> =
            on_either!(&self.database.readers, pool => {
                sqlx::query_as(sql::REPORT_SELECT)
                    .bind(network.as_str())
                    .bind(id.as_bytes().as_slice())
                    .fetch_optional(pool)
                    .await
            })
            .map_err(|error| StoreError::unreadable(error, WHAT))?;
        let Some((batch, period, answers, story)) = row else {
            return Ok(None);
        };
        let damaged = |_| StoreError::Damaged(WHAT);
        let story = (!story.is_empty()).then(|| Frame::from_bytes(Bucket::Story, story));
        Ok(Some(StoredReport {
            id,
            batch: columns::read_day(&batch)?,
            period: columns::small(period)?,
            answers: Frame::from_bytes(Bucket::Answers, answers).map_err(damaged)?,
            story: story.transpose().map_err(damaged)?,
        }))
    }

    /// The days on which reports were withdrawn, in order.
    pub async fn withdrawal_batches(&self, network: &NetworkName) -> Result<Vec<Date>, StoreError> {
        self.days(sql::WITHDRAWAL_BATCHES, network).await
    }

    /// The withdrawals of a day, in the order of their random ids.
    pub async fn withdrawals(
        &self,
        network: &NetworkName,
        batch: Date,
    ) -> Result<Vec<StoredWithdrawal>, StoreError> {
        let rows: Vec<(Vec<u8>, Vec<u8>)> = on_either!(&self.database.readers, pool => {
            sqlx::query_as(sql::WITHDRAWALS)
                .bind(network.as_str())
                .bind(columns::day(batch))
                .fetch_all(pool)
                .await
        })
        .map_err(StoreError::unavailable)?;
        let withdrawals = rows.into_iter().map(|(id, statement)| {
            Ok(StoredWithdrawal {
                id: columns::id(&id)?,
                statement: Frame::from_bytes(Bucket::Entry, statement)
                    .map_err(|_| StoreError::Damaged("a withdrawal"))?,
            })
        });
        withdrawals.collect()
    }

    /// The days on which something of one kind came: `statement` says which kind.
    pub(super) async fn days(
        &self,
        statement: &'static str,
        network: &NetworkName,
    ) -> Result<Vec<Date>, StoreError> {
        let days: Vec<String> = on_either!(&self.database.readers, pool => {
            sqlx::query_scalar(statement)
                .bind(network.as_str())
                .fetch_all(pool)
                .await
        })
        .map_err(StoreError::unavailable)?;
        days.iter().map(|day| columns::read_day(day)).collect()
    }

    /// Of one kind, what came on a day: `statement` says which kind.
    pub(super) async fn ids_of_day(
        &self,
        statement: &'static str,
        network: &NetworkName,
        batch: Date,
    ) -> Result<Vec<[u8; 16]>, StoreError> {
        let ids: Vec<Vec<u8>> = on_either!(&self.database.readers, pool => {
            sqlx::query_scalar(statement)
                .bind(network.as_str())
                .bind(columns::day(batch))
                .fetch_all(pool)
                .await
        })
        .map_err(StoreError::unavailable)?;
        ids.iter().map(|id| columns::id(id)).collect()
    }
}

impl Write for Submission {
    type Reply = Outcome;

    async fn apply(&self, transaction: &mut Transaction) -> Result<Outcome, Error> {
        once::store(self, transaction).await
    }
}

impl Once for Submission {
    fn mailbox(&self) -> (&NetworkName, MailboxId) {
        (&self.network, self.mailbox)
    }

    fn token(&self) -> Option<&TokenUse> {
        self.token.as_ref()
    }

    fn id(&self) -> (&[u8], &'static str) {
        (self.id.as_bytes().as_slice(), sql::REPORT_EXISTS)
    }

    async fn insert(&self, transaction: &mut Transaction) -> Result<bool, Error> {
        let inserted = on_either!(transaction, it => {
            sqlx::query(sql::REPORT_INSERT)
                .bind(self.network.as_str())
                .bind(self.id.as_bytes().as_slice())
                .bind(columns::day(self.batch))
                .bind(i64::from(self.period))
                .bind(self.sealed.answers.as_bytes())
                .bind(self.sealed.story.as_bytes())
                .bind(columns::place(&[self.network.as_str().as_bytes(), self.id.as_bytes()]))
                .execute(&mut **it)
                .await?
                .rows_affected()
        });
        Ok(inserted > 0)
    }

    async fn put_at_once(
        &self,
        token: &TokenUse,
        transaction: &mut PgTransaction<'_>,
    ) -> Result<(bool, bool), Error> {
        const PUT: &str = at_once!(
            "report (network, id, batch, period, answers, story, place) select $4, $6, $7, $8, $9, $10, $11"
        );
        let place = columns::place(&[self.network.as_str().as_bytes(), self.id.as_bytes()]);
        once::admitted_by(PUT, token, self.mailbox())
            .bind(self.id.as_bytes().as_slice())
            .bind(columns::day(self.batch))
            .bind(i64::from(self.period))
            .bind(self.sealed.answers.as_bytes())
            .bind(self.sealed.story.as_bytes())
            .bind(place)
            .fetch_one(&mut **transaction)
            .await
    }
}

/// What a withdrawal found.
pub struct Withdrawn {
    there: bool,
    /// The bytes of its attachments, to be deleted now.
    objects: Vec<Object>,
}

impl Withdrawal {
    /// Whether this very statement is stored: it comes again because its answer was lost.
    async fn was_here(&self, transaction: &mut Transaction) -> Result<bool, Error> {
        let count: i64 = on_either!(transaction, it => {
            sqlx::query_scalar(sql::WITHDRAWAL_EXISTS)
                .bind(self.network.as_str())
                .bind(self.id.as_slice())
                .bind(self.statement.as_bytes())
                .fetch_one(&mut **it)
                .await?
        });
        Ok(count > 0)
    }
}

impl Write for Withdrawal {
    type Reply = Withdrawn;

    /// Always: whether something was there must not show in how long it takes.
    fn erased(_: &Withdrawn) -> bool {
        true
    }

    async fn apply(&self, transaction: &mut Transaction) -> Result<Withdrawn, Error> {
        let deleted = on_either!(&mut *transaction, it => {
            sqlx::query(sql::REPORT_DELETE)
                .bind(self.network.as_str())
                .bind(self.report.as_bytes().as_slice())
                .execute(&mut **it)
                .await?
                .rows_affected()
        });
        // What lies in the mailbox goes in any case: a letter may have come after the report went.
        mailboxes::delete_all(transaction, &self.network, self.mailbox).await?;
        let objects = attachments::delete(transaction, &self.network, self.mailbox).await?;
        if deleted == 0 && self.was_here(transaction).await? {
            let there = true;
            return Ok(Withdrawn { there, objects });
        }
        on_either!(transaction, it => {
            sqlx::query(sql::WITHDRAWAL_INSERT)
                .bind(self.network.as_str())
                .bind(self.id.as_slice())
                .bind(columns::day(self.batch))
                .bind(self.statement.as_bytes())
                .bind(columns::place(&[self.network.as_str().as_bytes(), &self.id]))
                .execute(&mut **it)
                .await?;
            if deleted == 0 {
                // Written and taken out again: so this waits for the disk as long as a withdrawal
                // that found its report.
                sqlx::query(sql::WITHDRAWAL_DELETE)
                    .bind(self.network.as_str())
                    .bind(self.id.as_slice())
                    .execute(&mut **it)
                    .await?;
            }
        });
        Ok(Withdrawn {
            there: deleted > 0,
            objects,
        })
    }
}
