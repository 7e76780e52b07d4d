//! How attachments go: with their mailbox, or by night where no report or letter came for them.
//! Rows first, objects then; what is left over in between, the nightly sweep finds.

use std::collections::BTreeSet;

use sqlx::Error;

use super::{UNKEPT_DAYS, read_object};
use crate::clock::Date;
use crate::keys::public::{MailboxId, NetworkName};
use crate::store::blobs::{Blobs, Object};
use crate::store::database::{Transaction, on_either};
use crate::store::error::StoreError;
use crate::store::writer::Write;
use crate::store::{Store, columns, sql};

impl Store {
    /// Deletes objects whose rows are gone, without keeping anybody waiting: how long it takes must
    /// not show whether there were any. Where it fails, the nightly sweep finds them.
    pub(in crate::store) fn delete_objects(&self, objects: Vec<Object>) {
        if let Some(blobs) = &self.blobs
            && !objects.is_empty()
        {
            let blobs = blobs.clone();
            tokio::spawn(async move { blobs.delete_all(objects).await });
        }
    }

    /// The same for objects that nobody's answer waits for.
    pub(in crate::store) async fn delete_objects_now(&self, objects: Vec<Object>) {
        if let Some(blobs) = &self.blobs {
            blobs.delete_all(objects).await;
        }
    }

    /// Deletes the attachments that nothing came for, and every object that no row knows; evens out
    /// what the file system tells of times; says in the log which rows have lost their bytes.
    pub(in crate::store) async fn sweep_attachments(&self, today: Date) -> Result<(), StoreError> {
        let Some(blobs) = &self.blobs else {
            return Ok(());
        };
        let before = today.saturating_sub(jiff::Span::new().days(UNKEPT_DAYS));
        let stale = self.writer.write(Stale { before }).await?;
        for object in &stale {
            blobs.delete(object).await?;
        }
        blobs.settle(&self.objects().await?).await?;
        let listing = blobs.list().await?;
        // Read after the listing: what came in between has a row by now, or is young.
        let known: BTreeSet<Object> = self.objects().await?.into_iter().collect();
        let mut orphans = 0;
        for object in listing.old.iter().filter(|object| !known.contains(object)) {
            blobs.delete(object).await?;
            orphans += 1;
        }
        blobs.delete_unfinished(&listing).await?;
        for object in known.difference(&listing.objects) {
            if !blobs.has(object).await? {
                let Object {
                    network,
                    attachment,
                    number,
                    ..
                } = object;
                tracing::error!(%network, %attachment, number, "the bytes of a part are lost");
            }
        }
        tracing::info!(unnamed = stale.len(), orphans, "attachments swept");
        Ok(())
    }
}

impl Blobs {
    /// Deletes what nobody will look for. What fails is left to the nightly sweep.
    pub(super) async fn delete_all(&self, objects: Vec<Object>) {
        for object in objects {
            if let Err(error) = self.delete(&object).await {
                let network = &object.network;
                tracing::warn!(%network, %error, "bytes of a deleted attachment are left for the night");
            }
        }
    }
}

/// Deletes what is known of the attachments in a mailbox; the objects, which are to be deleted once
/// the transaction is committed ([`Store::delete_objects`]).
pub(in crate::store) async fn delete(
    transaction: &mut Transaction,
    network: &NetworkName,
    mailbox: MailboxId,
) -> Result<Vec<Object>, Error> {
    let found: Vec<(Vec<u8>, i64, Vec<u8>)> = on_either!(&mut *transaction, it => {
        sqlx::query_as(sql::ATTACHMENTS_OF_MAILBOX)
            .bind(network.as_str())
            .bind(mailbox.as_bytes().as_slice())
            .fetch_all(&mut **it)
            .await?
    });
    let mut objects = Vec::new();
    for (id, _, upload) in found {
        let row = (network.as_str().to_owned(), id, upload);
        objects.extend(delete_one(transaction, &row, sql::ATTACHMENT_DELETE).await?);
    }
    Ok(objects)
}

/// The same for these rows: network, id, upload.
pub(in crate::store) async fn delete_rows(
    transaction: &mut Transaction,
    rows: &[(String, Vec<u8>, Vec<u8>)],
    statement: &'static str,
) -> Result<Vec<Object>, Error> {
    let mut objects = Vec::new();
    for row in rows {
        objects.extend(delete_one(transaction, row, statement).await?);
    }
    Ok(objects)
}

async fn delete_one(
    transaction: &mut Transaction,
    (network, id, upload): &(String, Vec<u8>, Vec<u8>),
    statement: &'static str,
) -> Result<Vec<Object>, Error> {
    let numbers: Vec<i64> = on_either!(transaction, it => {
        let deleted = sqlx::query(statement)
            .bind(network)
            .bind(id)
            .execute(&mut **it)
            .await?
            .rows_affected();
        if deleted == 0 {
            return Ok(Vec::new());
        }
        let numbers = sqlx::query_scalar(sql::PARTS)
            .bind(network)
            .bind(id)
            .fetch_all(&mut **it)
            .await?;
        sqlx::query(sql::PARTS_DELETE)
            .bind(network)
            .bind(id)
            .execute(&mut **it)
            .await?;
        numbers
    });
    let objects = numbers.into_iter().map(|number| {
        read_object(&(network.clone(), id.clone(), upload.clone(), number))
            .map_err(|error| Error::Decode(error.into()))
    });
    objects.collect()
}

/// The attachments that came before a day and that nothing came for.
struct Stale {
    before: Date,
}

impl Write for Stale {
    type Reply = Vec<Object>;

    fn erased(objects: &Vec<Object>) -> bool {
        !objects.is_empty()
    }

    async fn apply(&self, transaction: &mut Transaction) -> Result<Vec<Object>, Error> {
        let rows: Vec<(String, Vec<u8>, Vec<u8>)> = on_either!(&mut *transaction, it => {
            sqlx::query_as(sql::ATTACHMENTS_STALE)
                .bind(columns::day(self.before))
                .fetch_all(&mut **it)
                .await?
        });
        delete_rows(transaction, &rows, sql::ATTACHMENT_DELETE_STALE).await
    }
}
