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

mod arriving;
mod leaving;

use std::collections::BTreeSet;

use bytes::Bytes;
use sqlx::Error;

pub use self::leaving::{Swept, Whole};
pub(super) use self::leaving::{delete, delete_rows};
use super::blobs::{Blobs, Object};
use super::database::{Transaction, on_either};
use super::error::StoreError;
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
