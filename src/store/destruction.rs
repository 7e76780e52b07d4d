//! The end of what a network has kept long enough.
//!
//! Rows are looked for by one reader and deleted by the writer a few hundred at a time, so that
//! reporters who send meanwhile do not wait for all of it. Whatever interrupts this, doing it again
//! finishes it: it looks for what is there, not for what was done.

use sqlx::Error;

use super::attachments::delete_rows;
use super::blobs::Object;
use super::database::{Transaction, on_either};
use super::error::StoreError;
use super::writer::Write;
use super::{Store, columns, sql};
use crate::clock::Date;
use crate::keys::public::{NetworkName, Tier};

/// Rows in one transaction: some megabytes.
const CHUNK: usize = 256;

/// What is to be destroyed.
#[derive(Debug, Clone)]
pub struct Ending {
    /// Of which network.
    pub network: NetworkName,
    /// Whether the stories of these periods with letters and files, or the reports themselves.
    pub tier: Tier,
    /// All periods up to and including this.
    pub through: u32,
    /// The first day that is no longer of these periods: statements of withdrawal and replies have no
    /// period, and go with the reports ([`Tier::Answers`]) where they came before it.
    pub ended: Date,
}

/// One kind of rows that have an id.
#[derive(Clone, Copy)]
struct Rows {
    /// Finds them: network, and period or day.
    find: &'static str,
    /// Deletes one, or what is to go of it.
    delete: &'static str,
}

impl Store {
    /// Deletes for good what is sealed to the keys of these periods, and the wraps of those keys;
    /// says whether anything was there. What [`Store::withdraw`] says of deleting holds here too.
    pub async fn destroy(&self, ending: &Ending) -> Result<bool, StoreError> {
        let mut any = self.writer.write(Wraps(ending.clone())).await? > 0;
        let network = ending.network.as_str();
        let through = i64::from(ending.through);
        match ending.tier {
            Tier::Stories => {
                let stories = Rows {
                    find: sql::STORIES_ENDED,
                    delete: sql::STORY_DELETE,
                };
                let letters = Rows {
                    find: sql::LETTERS_ENDED,
                    delete: sql::LETTER_DELETE,
                };
                any |= self.end_rows(network, stories, through).await?;
                any |= self.end_rows(network, letters, through).await?;
                any |= self.end_attachments(network, through).await?;
            }
            Tier::Answers => {
                let reports = Rows {
                    find: sql::REPORTS_ENDED,
                    delete: sql::REPORT_DELETE,
                };
                let withdrawals = Rows {
                    find: sql::WITHDRAWALS_ENDED,
                    delete: sql::WITHDRAWAL_DELETE,
                };
                let day = columns::day(ending.ended);
                any |= self.end_rows(network, reports, through).await?;
                any |= self.end_rows(network, withdrawals, day).await?;
                any |= self.writer.write(Replies(ending.clone())).await? > 0;
            }
        }
        Ok(any)
    }

    /// Rows of one kind, a chunk at a time, until there are none.
    async fn end_rows(
        &self,
        network: &str,
        rows: Rows,
        before: impl Into<Bound>,
    ) -> Result<bool, StoreError> {
        let before = before.into();
        let mut any = false;
        loop {
            let ids = self.find_ended(network, rows.find, &before).await?;
            if ids.is_empty() {
                return Ok(any);
            }
            any = true;
            for chunk in ids.chunks(CHUNK) {
                let chunk = Chunk {
                    network: network.to_owned(),
                    delete: rows.delete,
                    ids: chunk.to_vec(),
                };
                self.writer.write(chunk).await?;
            }
        }
    }

    async fn find_ended(
        &self,
        network: &str,
        find: &'static str,
        before: &Bound,
    ) -> Result<Vec<Vec<u8>>, StoreError> {
        on_either!(&self.database.readers, pool => {
            let query = sqlx::query_scalar(find).bind(network);
            match before {
                Bound::Period(period) => query.bind(*period),
                Bound::Day(day) => query.bind(day.as_str()),
            }
            .fetch_all(pool)
            .await
        })
        .map_err(StoreError::unavailable)
    }

    async fn end_attachments(&self, network: &str, through: i64) -> Result<bool, StoreError> {
        let mut any = false;
        loop {
            let rows: Vec<(String, Vec<u8>, Vec<u8>)> =
                on_either!(&self.database.readers, pool => {
                    sqlx::query_as(sql::ATTACHMENTS_ENDED)
                        .bind(network)
                        .bind(through)
                        .fetch_all(pool)
                        .await
                })
                .map_err(StoreError::unavailable)?;
            if rows.is_empty() {
                return Ok(any);
            }
            any = true;
            for chunk in rows.chunks(CHUNK) {
                let objects = self.writer.write(Attachments(chunk.to_vec())).await?;
                // Before this is said to be done; what fails is found by the nightly sweep.
                self.delete_objects_now(objects).await;
            }
        }
    }

    /// What was noted in the audit log of one kind of act.
    pub async fn audited(
        &self,
        network: &NetworkName,
        action: &str,
    ) -> Result<Vec<String>, StoreError> {
        on_either!(&self.database.readers, pool => {
            sqlx::query_scalar(sql::AUDIT_SUBJECTS)
                .bind(network.as_str())
                .bind(action)
                .fetch_all(pool)
                .await
        })
        .map_err(StoreError::unavailable)
    }
}

/// Up to which period, or before which day.
enum Bound {
    Period(i64),
    Day(String),
}

impl From<i64> for Bound {
    fn from(period: i64) -> Self {
        Self::Period(period)
    }
}

impl From<String> for Bound {
    fn from(day: String) -> Self {
        Self::Day(day)
    }
}

struct Chunk {
    network: String,
    delete: &'static str,
    ids: Vec<Vec<u8>>,
}

impl Write for Chunk {
    type Reply = ();

    fn erased((): &()) -> bool {
        true
    }

    async fn apply(&self, transaction: &mut Transaction) -> Result<(), Error> {
        on_either!(transaction, it => {
            for id in &self.ids {
                sqlx::query(self.delete)
                    .bind(&self.network)
                    .bind(id)
                    .execute(&mut **it)
                    .await?;
            }
        });
        Ok(())
    }
}

/// Of attachments: the network, the id, the upload.
struct Attachments(Vec<(String, Vec<u8>, Vec<u8>)>);

impl Write for Attachments {
    type Reply = Vec<Object>;

    fn erased(_: &Vec<Object>) -> bool {
        true
    }

    async fn apply(&self, transaction: &mut Transaction) -> Result<Vec<Object>, Error> {
        delete_rows(transaction, &self.0, sql::ATTACHMENT_DELETE).await
    }
}

/// Replies are few, and small.
struct Replies(Ending);

impl Write for Replies {
    type Reply = u64;

    fn erased(gone: &u64) -> bool {
        *gone > 0
    }

    async fn apply(&self, transaction: &mut Transaction) -> Result<u64, Error> {
        let gone = on_either!(transaction, it => {
            sqlx::query(sql::REPLIES_ENDED)
                .bind(self.0.network.as_str())
                .bind(columns::day(self.0.ended))
                .execute(&mut **it)
                .await?
                .rows_affected()
        });
        Ok(gone)
    }
}

struct Wraps(Ending);

impl Write for Wraps {
    type Reply = u64;

    fn erased(gone: &u64) -> bool {
        *gone > 0
    }

    async fn apply(&self, transaction: &mut Transaction) -> Result<u64, Error> {
        let Ending {
            network,
            tier,
            through,
            ..
        } = &self.0;
        let gone = on_either!(transaction, it => {
            sqlx::query(sql::WRAPS_ENDED)
                .bind(network.as_str())
                .bind(tier.name())
                .bind(i64::from(*through))
                .execute(&mut **it)
                .await?
                .rows_affected()
        });
        Ok(gone)
    }
}
