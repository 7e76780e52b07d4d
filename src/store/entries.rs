//! What analysts write: one gapless feed per author.

use sqlx::Error;

use super::database::{Transaction, on_either};
use super::documents::{Put, compare};
use super::error::StoreError;
use super::writer::Write;
use super::{Store, columns, sql};
use crate::clock::Date;
use crate::keys::public::{MemberId, NetworkName};

impl Store {
    /// Appends to an author's feed. `seq` begins at 1 and must be the next.
    pub async fn append_entry(
        &self,
        network: &NetworkName,
        author: MemberId,
        seq: u64,
        batch: Date,
        body: Vec<u8>,
    ) -> Result<Put, StoreError> {
        let network = network.clone();
        let entry = Entry {
            network,
            author,
            seq,
            batch,
            body,
        };
        self.writer.write(entry).await
    }

    /// Each author's feed with the number of its last entry.
    pub async fn feeds(&self, network: &NetworkName) -> Result<Vec<(MemberId, u64)>, StoreError> {
        let rows: Vec<(Vec<u8>, i64)> = on_either!(&self.database.readers, pool => {
            sqlx::query_as(sql::FEEDS)
                .bind(network.as_str())
                .fetch_all(pool)
                .await
        })
        .map_err(StoreError::unavailable)?;
        let feeds = rows.iter().map(|(author, last)| {
            Ok((
                MemberId::from_bytes(columns::id(author)?),
                columns::large(*last)?,
            ))
        });
        feeds.collect()
    }

    /// One entry.
    pub async fn entry(
        &self,
        network: &NetworkName,
        author: MemberId,
        seq: u64,
    ) -> Result<Option<Vec<u8>>, StoreError> {
        let Ok(seq) = columns::number(seq) else {
            return Ok(None);
        };
        on_either!(&self.database.readers, pool => {
            sqlx::query_scalar(sql::ENTRY_SELECT)
                .bind(network.as_str())
                .bind(author.as_bytes().as_slice())
                .bind(seq)
                .fetch_optional(pool)
                .await
        })
        .map_err(StoreError::unavailable)
    }
}

struct Entry {
    network: NetworkName,
    author: MemberId,
    seq: u64,
    batch: Date,
    body: Vec<u8>,
}

impl Write for Entry {
    type Reply = Put;

    async fn apply(&self, transaction: &mut Transaction) -> Result<Put, Error> {
        let seq = columns::number(self.seq)?;
        let author = self.author.as_bytes().as_slice();
        on_either!(transaction, it => {
            let last: Option<i64> = sqlx::query_scalar(sql::ENTRY_LATEST)
                .bind(self.network.as_str())
                .bind(author)
                .fetch_one(&mut **it)
                .await?;
            if seq == last.unwrap_or(0) + 1 {
                let stored = sqlx::query(sql::ENTRY_INSERT)
                    .bind(self.network.as_str())
                    .bind(author)
                    .bind(seq)
                    .bind(columns::day(self.batch))
                    .bind(&self.body)
                    .bind(columns::place(&[
                        self.network.as_str().as_bytes(),
                        author,
                        &seq.to_be_bytes(),
                    ]))
                    .execute(&mut **it)
                    .await?
                    .rows_affected();
                if stored > 0 {
                    return Ok(Put::Stored);
                }
            }
            let there: Option<Vec<u8>> = sqlx::query_scalar(sql::ENTRY_SELECT)
                .bind(self.network.as_str())
                .bind(author)
                .bind(seq)
                .fetch_optional(&mut **it)
                .await?;
            Ok(compare(there.as_deref(), &self.body))
        })
    }
}
