//! Sealed attachments: rows that say what there is, objects ([`super::Blobs`]) that hold the bytes.
//!
//! # In which order
//! The object first, the row after: a row never promises bytes that are not there. A process that
//! dies in between leaves an object without a row, and a withdrawal deletes rows first and objects
//! then; [`Store::nightly`] sweeps what either leaves. Attachments that no report or letter came for
//! go after [`UNKEPT_DAYS`].
//!
//! # One sealing at a time
//! The same content under the same receipt has the same id, but each sealing of it is another
//! file. The first part says which sealing follows: until all its parts are there, another first
//! part begins anew; once they are, nothing changes any more.

use std::collections::BTreeSet;

use bytes::Bytes;
use sha2::{Digest as _, Sha256};
use sqlx::Error;

use super::blobs::{Blobs, Object};
use super::database::{Transaction, on_either};
use super::error::StoreError;
use super::writer::Write;
use super::{Store, columns, sql};
use crate::clock::Date;
use crate::keys::public::{AttachmentId, MailboxId, NetworkName};

/// Bytes of a part; only the last may be shorter.
pub const PART_LEN: usize = PART as usize;
const PART: u32 = 512 * 1024;

/// Days for which an attachment waits for the report or letter that names it.
pub const UNKEPT_DAYS: i32 = 2;

/// What an attachment says of itself, apart from its bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AttachmentHead {
    /// To which network.
    pub network: NetworkName,
    /// Under what id.
    pub id: AttachmentId,
    /// In whose mailbox it lies, and is deleted with.
    pub mailbox: MailboxId,
    /// On which day.
    pub batch: Date,
    /// To the story key of which period it is sealed.
    pub period: u32,
    /// Bytes of the whole frame.
    pub size: u32,
    /// How much may lie in one mailbox.
    pub most: MailboxRoom,
}

/// How much may lie in one mailbox.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MailboxRoom {
    /// Attachments.
    pub files: usize,
    /// Bytes of their frames.
    pub bytes: u64,
}

/// What became of an attachment, or of a part of one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AttachmentPut {
    /// It is durably stored.
    Stored,
    /// It was there before.
    AlreadyHere,
    /// The first part has to come first; nothing was stored.
    NotFirst,
    /// The id is that of another attachment; nothing was stored.
    Other,
    /// The mailbox holds as much as it may; nothing was stored.
    Full,
}

/// An attachment as the server keeps it, apart from its bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredAttachment {
    /// In whose mailbox it lies.
    pub mailbox: MailboxId,
    /// The day on which it came.
    pub batch: Date,
    /// To the story key of which period it is sealed.
    pub period: u32,
    /// Bytes of the whole frame.
    pub size: u32,
    /// Which parts are there.
    pub parts: BTreeSet<u32>,
    /// Whether a report or letter came for it.
    pub kept: bool,
    upload: [u8; 8],
}

impl StoredAttachment {
    /// Whether every part is there.
    pub fn is_complete(&self) -> bool {
        u32::try_from(self.parts.len()).is_ok_and(|parts| parts == part_count(self.size))
    }

    fn objects(&self, network: &NetworkName, id: AttachmentId) -> Vec<Object> {
        let object = |number: &u32| Object {
            network: network.clone(),
            attachment: id,
            upload: self.upload,
            number: *number,
        };
        self.parts.iter().map(object).collect()
    }
}

/// How many parts a frame of `size` bytes has.
pub fn part_count(size: u32) -> u32 {
    size.div_ceil(PART)
}

/// How long part `number` of a frame of `size` bytes is; none where there is no such part.
pub fn part_len(size: u32, number: u32) -> Option<usize> {
    let rest = size.checked_sub(PART.checked_mul(number)?)?;
    (rest > 0).then_some(rest.min(PART) as usize)
}

impl Store {
    /// Whether there is a place for attachments.
    pub fn takes_attachments(&self) -> bool {
        self.blobs.is_some()
    }

    /// Stores one part of an attachment, a frame that was checked as far as its first part shows
    /// it. The answer comes after the commit; the same part again is no error.
    ///
    /// # Errors
    /// [`StoreError::NotSaved`], [`StoreError::Unavailable`], [`StoreError::NoPlace`].
    pub async fn put_attachment_part(
        &self,
        head: AttachmentHead,
        number: u32,
        bytes: Bytes,
    ) -> Result<AttachmentPut, StoreError> {
        let known = self.attachment(&head.network, head.id).await?;
        let upload = match (number, &known) {
            (0, _) => upload_of(&bytes),
            (_, Some(known)) => known.upload,
            (_, None) => return Ok(AttachmentPut::NotFirst),
        };
        self.put_parts(head, upload, vec![(number, bytes)], known)
            .await
    }

    /// Stores a whole attachment: all of it or nothing. The answer comes after the commit; the same
    /// content again, sealed anew, changes nothing.
    ///
    /// # Errors
    /// As [`Store::put_attachment_part`].
    pub async fn put_attachment(
        &self,
        head: AttachmentHead,
        frame: Bytes,
    ) -> Result<AttachmentPut, StoreError> {
        let known = self.attachment(&head.network, head.id).await?;
        let parts: Vec<_> = (0..part_count(head.size))
            .map(|number| {
                let begin = number as usize * PART_LEN;
                let end = frame.len().min(begin + PART_LEN);
                (number, frame.slice(begin.min(end)..end))
            })
            .collect();
        let upload = upload_of(parts.first().map_or(&[][..], |(_, bytes)| bytes));
        self.put_parts(head, upload, parts, known).await
    }

    async fn put_parts(
        &self,
        head: AttachmentHead,
        upload: [u8; 8],
        parts: Vec<(u32, Bytes)>,
        known: Option<StoredAttachment>,
    ) -> Result<AttachmentPut, StoreError> {
        let blobs = self.place()?;
        if let Some(known) = known {
            if known.mailbox != head.mailbox || known.size != head.size {
                return Ok(AttachmentPut::Other);
            }
            let same = known.upload == upload;
            let there = same && parts.iter().all(|(number, _)| known.parts.contains(number));
            if known.is_complete() || there {
                return Ok(AttachmentPut::AlreadyHere);
            }
        } else if !self.has_room(&head).await? {
            return Ok(AttachmentPut::Full);
        }
        let mut claim = Claim {
            head,
            upload,
            numbers: Vec::with_capacity(parts.len()),
        };
        for (number, bytes) in parts {
            blobs.put(&claim.object(number), bytes).await?;
            claim.numbers.push(number);
        }
        let Claimed { outcome, useless } = self.writer.write(claim).await?;
        blobs.delete_all(useless).await;
        Ok(outcome)
    }

    /// Asked before anything is written; the transaction asks again.
    async fn has_room(&self, head: &AttachmentHead) -> Result<bool, StoreError> {
        let others: Vec<(Vec<u8>, i64, Vec<u8>)> = on_either!(&self.database.readers, pool => {
            sqlx::query_as(sql::ATTACHMENTS_OF_MAILBOX)
                .bind(head.network.as_str())
                .bind(head.mailbox.as_bytes().as_slice())
                .fetch_all(pool)
                .await
        })
        .map_err(StoreError::unavailable)?;
        Ok(head.fits(&others))
    }

    /// What is known of an attachment, where there is one of this id.
    pub async fn attachment(
        &self,
        network: &NetworkName,
        id: AttachmentId,
    ) -> Result<Option<StoredAttachment>, StoreError> {
        let row: Option<Row> = on_either!(&self.database.readers, pool => {
            sqlx::query_as(sql::ATTACHMENT_SELECT)
                .bind(network.as_str())
                .bind(id.as_bytes().as_slice())
                .fetch_optional(pool)
                .await
        })
        .map_err(StoreError::unavailable)?;
        let Some(row) = row else {
            return Ok(None);
        };
        let numbers: Vec<i64> = on_either!(&self.database.readers, pool => {
            sqlx::query_scalar(sql::PARTS)
                .bind(network.as_str())
                .bind(id.as_bytes().as_slice())
                .fetch_all(pool)
                .await
        })
        .map_err(StoreError::unavailable)?;
        read_row(row, &numbers).map(Some)
    }

    /// The bytes of one part; none where it is not there, or not any more.
    pub async fn attachment_part(
        &self,
        network: &NetworkName,
        id: AttachmentId,
        number: u32,
    ) -> Result<Option<Bytes>, StoreError> {
        let blobs = self.place()?;
        let Some(known) = self.attachment(network, id).await? else {
            return Ok(None);
        };
        if !known.parts.contains(&number) {
            return Ok(None);
        }
        let object = Object {
            network: network.clone(),
            attachment: id,
            upload: known.upload,
            number,
        };
        let found = blobs.get(&object).await?;
        if found.is_none() {
            tracing::warn!(%network, attachment = %id, number, "the bytes of a part are not there");
        }
        Ok(found)
    }

    pub(super) fn place(&self) -> Result<&Blobs, StoreError> {
        self.blobs.as_ref().ok_or(StoreError::NoPlace)
    }

    /// Deletes objects whose rows are gone, without keeping anybody waiting: how long it takes must
    /// not show whether there were any. Where it fails, the nightly sweep finds them.
    pub(super) fn delete_objects(&self, objects: Vec<Object>) {
        if let Some(blobs) = &self.blobs
            && !objects.is_empty()
        {
            let blobs = blobs.clone();
            tokio::spawn(async move { blobs.delete_all(objects).await });
        }
    }

    /// Deletes the attachments that nothing came for, and every object that no row knows; evens out
    /// what the file system tells of times; says in the log which rows have lost their bytes.
    pub(super) async fn sweep_attachments(&self, today: Date) -> Result<(), StoreError> {
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

    /// Every object that there should be.
    pub(super) async fn objects(&self) -> Result<Vec<Object>, StoreError> {
        let rows: Vec<(String, Vec<u8>, Vec<u8>, i64)> =
            on_either!(&self.database.readers, pool => {
                sqlx::query_as(sql::OBJECTS).fetch_all(pool).await
            })
            .map_err(StoreError::unavailable)?;
        rows.iter().map(read_object).collect()
    }
}

pub(super) fn read_object(
    (network, id, upload, number): &(String, Vec<u8>, Vec<u8>, i64),
) -> Result<Object, StoreError> {
    Ok(Object {
        network: network
            .parse()
            .map_err(|_| StoreError::Damaged("a network's name"))?,
        attachment: AttachmentId::from_bytes(columns::id(id)?),
        upload: columns::id(upload)?,
        number: columns::small(*number)?,
    })
}

impl Blobs {
    /// Deletes what nobody will look for. What fails is left to the nightly sweep.
    async fn delete_all(&self, objects: Vec<Object>) {
        for object in objects {
            if let Err(error) = self.delete(&object).await {
                let network = &object.network;
                tracing::warn!(%network, %error, "bytes of a deleted attachment are left for the night");
            }
        }
    }
}

/// Tells one sealing from another: each begins with another random age header.
fn upload_of(first: &[u8]) -> [u8; 8] {
    let hash = Sha256::digest(first);
    *hash.first_chunk().expect("32 bytes begin with 8")
}

type Row = (Vec<u8>, String, i64, i64, Vec<u8>, i64);

fn read_row(
    (mailbox, batch, period, size, upload, kept): Row,
    numbers: &[i64],
) -> Result<StoredAttachment, StoreError> {
    Ok(StoredAttachment {
        mailbox: MailboxId::from_bytes(columns::id(&mailbox)?),
        batch: columns::read_day(&batch)?,
        period: columns::small(period)?,
        size: columns::small(size)?,
        parts: numbers
            .iter()
            .map(|number| columns::small(*number))
            .collect::<Result<_, _>>()?,
        kept: kept != 0,
        upload: columns::id(&upload)?,
    })
}

impl AttachmentHead {
    /// Whether it fits beside what lies in its mailbox.
    fn fits(&self, others: &[(Vec<u8>, i64, Vec<u8>)]) -> bool {
        let others: Vec<u64> = others
            .iter()
            .filter(|(id, ..)| id != self.id.as_bytes())
            .map(|(_, size, _)| u64::try_from(*size).unwrap_or(u64::MAX))
            .collect();
        let bytes = others
            .iter()
            .fold(u64::from(self.size), |sum, size| sum.saturating_add(*size));
        others.len() < self.most.files && bytes <= self.most.bytes
    }
}

/// Parts whose objects are there, on their way into the rows.
struct Claim {
    head: AttachmentHead,
    upload: [u8; 8],
    numbers: Vec<u32>,
}

struct Claimed {
    outcome: AttachmentPut,
    /// Objects that no row names: those of another sealing, or our own where it is not taken.
    useless: Vec<Object>,
}

impl Claim {
    fn object(&self, number: u32) -> Object {
        Object {
            network: self.head.network.clone(),
            attachment: self.head.id,
            upload: self.upload,
            number,
        }
    }

    fn refused(&self, outcome: AttachmentPut) -> Claimed {
        let useless = self.numbers.iter().map(|number| self.object(*number));
        Claimed {
            outcome,
            useless: useless.collect(),
        }
    }

    async fn find(&self, transaction: &mut Transaction) -> Result<Option<StoredAttachment>, Error> {
        let (network, id) = (
            self.head.network.as_str(),
            self.head.id.as_bytes().as_slice(),
        );
        let (row, numbers): (Option<Row>, Vec<i64>) = on_either!(transaction, it => {
            // Keeps other processes away from this row until the commit.
            sqlx::query(sql::ATTACHMENT_HOLD)
                .bind(network)
                .bind(id)
                .execute(&mut **it)
                .await?;
            let row = sqlx::query_as(sql::ATTACHMENT_SELECT)
                .bind(network)
                .bind(id)
                .fetch_optional(&mut **it)
                .await?;
            let numbers = sqlx::query_scalar(sql::PARTS)
                .bind(network)
                .bind(id)
                .fetch_all(&mut **it)
                .await?;
            (row, numbers)
        });
        row.map(|row| read_row(row, &numbers).map_err(|error| Error::Decode(error.into())))
            .transpose()
    }

    /// Writes the row of a new attachment; false where another process was quicker.
    async fn begin(&self, transaction: &mut Transaction) -> Result<bool, Error> {
        let inserted = on_either!(transaction, it => {
            sqlx::query(sql::ATTACHMENT_INSERT)
                .bind(self.head.network.as_str())
                .bind(self.head.id.as_bytes().as_slice())
                .bind(self.head.mailbox.as_bytes().as_slice())
                .bind(columns::day(self.head.batch))
                .bind(i64::from(self.head.period))
                .bind(i64::from(self.head.size))
                .bind(self.upload.as_slice())
                .execute(&mut **it)
                .await?
                .rows_affected()
        });
        Ok(inserted > 0)
    }

    /// Forgets the parts of another sealing, and begins with this one.
    async fn begin_anew(&self, transaction: &mut Transaction) -> Result<(), Error> {
        let (network, id) = (
            self.head.network.as_str(),
            self.head.id.as_bytes().as_slice(),
        );
        on_either!(transaction, it => {
            sqlx::query(sql::PARTS_DELETE)
                .bind(network)
                .bind(id)
                .execute(&mut **it)
                .await?;
            sqlx::query(sql::ATTACHMENT_RESEAL)
                .bind(network)
                .bind(id)
                .bind(self.upload.as_slice())
                .bind(i64::from(self.head.period))
                .bind(columns::day(self.head.batch))
                .execute(&mut **it)
                .await?;
        });
        Ok(())
    }

    async fn has_room(&self, transaction: &mut Transaction) -> Result<bool, Error> {
        let others: Vec<(Vec<u8>, i64, Vec<u8>)> = on_either!(transaction, it => {
            sqlx::query_as(sql::ATTACHMENTS_OF_MAILBOX)
                .bind(self.head.network.as_str())
                .bind(self.head.mailbox.as_bytes().as_slice())
                .fetch_all(&mut **it)
                .await?
        });
        Ok(self.head.fits(&others))
    }
}

impl Write for Claim {
    type Reply = Claimed;

    async fn apply(&self, transaction: &mut Transaction) -> Result<Claimed, Error> {
        let first = self.numbers.contains(&0);
        let mut useless = Vec::new();
        let mut known = self.find(transaction).await?;
        if known.is_none() {
            if !first {
                return Ok(self.refused(AttachmentPut::NotFirst));
            }
            if !self.has_room(transaction).await? {
                return Ok(self.refused(AttachmentPut::Full));
            }
            if !self.begin(transaction).await? {
                known = self.find(transaction).await?;
            }
        }
        if let Some(known) = known {
            let head = &self.head;
            if known.mailbox != head.mailbox || known.size != head.size {
                return Ok(self.refused(AttachmentPut::Other));
            }
            if known.upload != self.upload {
                if known.is_complete() {
                    return Ok(self.refused(AttachmentPut::AlreadyHere));
                }
                if !first {
                    return Ok(self.refused(AttachmentPut::NotFirst));
                }
                useless = known.objects(&head.network, head.id);
                self.begin_anew(transaction).await?;
            }
        }
        on_either!(transaction, it => {
            for number in &self.numbers {
                sqlx::query(sql::PART_INSERT)
                    .bind(self.head.network.as_str())
                    .bind(self.head.id.as_bytes().as_slice())
                    .bind(i64::from(*number))
                    .execute(&mut **it)
                    .await?;
            }
        });
        Ok(Claimed {
            outcome: AttachmentPut::Stored,
            useless,
        })
    }
}

/// Marks what lies in a mailbox as named by a report or letter, which comes in the same transaction.
pub(super) async fn keep(
    transaction: &mut Transaction,
    network: &NetworkName,
    mailbox: MailboxId,
) -> Result<(), Error> {
    on_either!(transaction, it => {
        sqlx::query(sql::ATTACHMENTS_KEEP)
            .bind(network.as_str())
            .bind(mailbox.as_bytes().as_slice())
            .execute(&mut **it)
            .await?;
    });
    Ok(())
}

/// Deletes what is known of the attachments in a mailbox; the objects, which are to be deleted once
/// the transaction is committed ([`Store::delete_objects`]).
pub(super) async fn delete(
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
        let mut objects = Vec::new();
        for row in rows {
            let deleted = delete_one(transaction, &row, sql::ATTACHMENT_DELETE_STALE);
            objects.extend(deleted.await?);
        }
        Ok(objects)
    }
}
