//! How attachments go: with their mailbox, or by night where no report or letter came for them.
//! Rows first, objects then; what is left over in between, the nightly sweep finds.

use std::collections::BTreeSet;
use std::time::Duration;

use sqlx::Error;

use super::{UNKEPT_DAYS, read_object};
use crate::clock::{Date, Timestamp};
use crate::keys::public::{MailboxId, NetworkName};
use crate::store::blobs::{Blobs, Object};
use crate::store::database::{Transaction, on_either};
use crate::store::error::StoreError;
use crate::store::writer::Write;
use crate::store::{Store, columns, sql};

/// How long to wait before what could not be deleted is tried again: twice as long each time.
const FIRST_PAUSE: Duration = Duration::from_secs(2);
const LAST_PAUSE: Duration = Duration::from_mins(5);
/// How long it is tried at all. By then it is old enough for the nightly sweep.
const ENDURANCE: Duration = Duration::from_hours(1);

/// What a nightly sweep of the attachments found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Swept {
    /// Attachments that no report or letter came for, deleted.
    pub unnamed: usize,
    /// Parts without a row, deleted: of uploads that were cut off, or what could not be deleted when
    /// its report was taken back.
    pub orphans: usize,
    /// Rows whose bytes are gone.
    pub lost: usize,
}

/// What was found of the attachments without changing anything.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Whole {
    /// Parts that a row promises and that are there.
    pub there: usize,
    /// Parts that a row promises and that are not there.
    pub lost: usize,
    /// Parts without a row, which the nightly sweep will delete.
    pub left: usize,
}

impl Store {
    /// Deletes objects whose rows are gone, without keeping anybody waiting: how long it takes must
    /// not show whether there were any. Where the place is away it is tried again for an hour; what
    /// is left then, or when this process ends, the nightly sweep finds.
    pub(in crate::store) fn delete_objects(&self, objects: Vec<Object>) {
        if let Some(blobs) = &self.blobs
            && !objects.is_empty()
        {
            let (store, blobs) = (self.clone(), blobs.clone());
            tokio::spawn(async move {
                let left = blobs.delete_all(objects).await;
                store.delete_later(left).await;
            });
        }
    }

    /// The same, and waits for it once, for what nobody's answer waits for.
    pub(in crate::store) async fn delete_objects_now(&self, objects: Vec<Object>) {
        if let Some(blobs) = &self.blobs {
            let left = blobs.delete_all(objects).await;
            if !left.is_empty() {
                let store = self.clone();
                tokio::spawn(async move { store.delete_later(left).await });
            }
        }
    }

    async fn delete_later(&self, mut left: Vec<Object>) {
        let Some(blobs) = &self.blobs else {
            return;
        };
        let (mut pause, mut waited) = (FIRST_PAUSE, Duration::ZERO);
        while !left.is_empty() && waited < ENDURANCE {
            tokio::time::sleep(pause).await;
            waited += pause;
            pause = LAST_PAUSE.min(pause * 2);
            // The same sealed bytes may have come once more meanwhile, and are somebody's again.
            let Ok(known) = self.objects().await else {
                continue;
            };
            let known: BTreeSet<Object> = known.into_iter().collect();
            left.retain(|object| !known.contains(object));
            left = blobs.delete_all(left).await;
        }
    }

    /// Deletes the attachments that nothing came for, and every object that no row knows; evens out
    /// what the file system tells of times; says in the log which rows have lost their bytes.
    pub(in crate::store) async fn sweep_attachments(
        &self,
        today: Date,
    ) -> Result<Swept, StoreError> {
        let Some(blobs) = &self.blobs else {
            return Ok(Swept::default());
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
        let mut swept = Swept {
            unnamed: stale.len(),
            ..Swept::default()
        };
        for object in listing.old.iter().filter(|object| !known.contains(object)) {
            swept.orphans += usize::from(blobs.delete_orphan(&listing, object).await?);
        }
        blobs.delete_unfinished(&listing).await?;
        for object in known.difference(&listing.objects) {
            if !blobs.has(object).await? {
                swept.lost += 1;
                let Object {
                    network,
                    attachment,
                    number,
                    ..
                } = object;
                tracing::error!(%network, %attachment, number, "the bytes of a part are lost");
            }
        }
        let Swept {
            unnamed,
            orphans,
            lost,
        } = swept;
        tracing::info!(unnamed, orphans, lost, "attachments swept");
        Ok(swept)
    }

    /// Looks whether what the rows promise is in the place for attachments, and what is there that
    /// no row names; none where there is no place. `now` is this machine's time.
    ///
    /// # Errors
    /// [`StoreError::PlaceUnavailable`], [`StoreError::KeysRefused`], [`StoreError::Unavailable`].
    pub async fn attachments_whole(&self, now: Timestamp) -> Result<Option<Whole>, StoreError> {
        let Some(blobs) = &self.blobs else {
            return Ok(None);
        };
        let listing = blobs.list_by(now.into()).await?;
        let known: BTreeSet<Object> = self.objects().await?.into_iter().collect();
        let mut lost = 0;
        for object in known.difference(&listing.objects) {
            // It may have come after the listing.
            lost += usize::from(!blobs.has(object).await?);
        }
        let orphans = listing.old.iter();
        let left = orphans.filter(|object| !known.contains(object)).count();
        Ok(Some(Whole {
            there: known.len() - lost,
            lost,
            left,
        }))
    }
}

impl Blobs {
    /// Deletes what nobody will look for; what is left of it where the place is away. The first that
    /// fails ends it: each may wait for as long as the place's patience is.
    ///
    /// The log says nothing of it: whoever keeps logs adds the time, which is when somebody took a
    /// report back. The nightly job and the doctor say what is left.
    pub(super) async fn delete_all(&self, mut objects: Vec<Object>) -> Vec<Object> {
        while let Some(object) = objects.last() {
            if self.delete(object).await.is_err() {
                break;
            }
            objects.pop();
        }
        objects
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
