//! How an attachment comes in: its objects first, then one transaction that writes the row of what
//! is there, or says which objects nobody needs.

use bytes::Bytes;
use sha2::{Digest as _, Sha256};
use sqlx::Error;

use super::{AttachmentHead, AttachmentPut, PART_LEN, Row, StoredAttachment, part_count, read_row};
use crate::store::blobs::Object;
use crate::store::database::{Transaction, on_either};
use crate::store::error::StoreError;
use crate::store::writer::Write;
use crate::store::{Store, columns, sql};

impl Store {
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
        let claim = Claim {
            head,
            upload,
            numbers: parts.iter().map(|(number, _)| *number).collect(),
        };
        let objects = parts
            .into_iter()
            .map(|(number, bytes)| (claim.object(number), bytes));
        blobs
            .put_all(&claim.head.network, objects.collect())
            .await?;
        let Claimed { outcome, useless } = self.writer.write(claim).await?;
        self.delete_objects_now(useless).await;
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
}

/// Tells one sealing from another: each begins with another random age header.
fn upload_of(first: &[u8]) -> [u8; 8] {
    let hash = Sha256::digest(first);
    *hash.first_chunk().expect("32 bytes begin with 8")
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
