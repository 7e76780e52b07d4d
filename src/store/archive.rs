//! Everything sealed that a database holds, part by part: what an archive is made of.
//!
//! Left out is what opens or names something: the servers' secret, tokens, budgets, the audit log,
//! the roster. Left out too are the replies that lie in mailboxes, which are sealed to reporters:
//! whoever found a receipt could try it on them, and would learn that its report is there. The
//! network's own copy of each lies among the letters.

use bytes::Bytes;
use futures_util::TryStreamExt as _;

use super::attachments::part_count;
use super::blobs::{Blobs, Object};
use super::database::on_either;
use super::error::StoreError;
use super::{Store, columns, sql};
use crate::clock::Date;
use crate::keys::public::{AttachmentId, MailboxId, MemberId, NetworkName, ReportId, Tier};

/// One thing that is sealed, or that is needed to open it. Frames are as they were stored.
#[derive(Debug)]
pub enum SealedPart {
    /// A report.
    Report {
        /// Its id, which analysts name it by.
        id: ReportId,
        /// The day on which it came.
        batch: Date,
        /// To the keys of which period it is sealed.
        period: u32,
        /// The frame of the coded half.
        answers: Vec<u8>,
        /// The frame of the story; none once it was destroyed.
        story: Option<Vec<u8>>,
    },
    /// What a reporter wrote later, or the network's copy of a reply.
    Letter {
        /// To the story key of which period it is sealed.
        period: u32,
        /// Its frame.
        frame: Vec<u8>,
    },
    /// An attachment that a report or a letter came for.
    Attachment {
        /// The mailbox that its story names.
        mailbox: MailboxId,
        /// To the story key of which period it is sealed.
        period: u32,
        /// Its frame; none where bytes of it are not there.
        frame: Option<Vec<u8>>,
    },
    /// The frame of a reporter's statement that a report was taken back.
    Withdrawal(Vec<u8>),
    /// The frame of what an analyst wrote.
    Entry(Vec<u8>),
    /// A frozen cohort.
    Manifest {
        /// Which.
        number: u64,
        /// Its frame.
        frame: Vec<u8>,
    },
    /// A signed notice, in the open: what the public sees of the keys.
    Notice {
        /// Which.
        number: u64,
        /// The note.
        note: Vec<u8>,
    },
    /// A period's key, wrapped to a member.
    Wrap {
        /// To whom.
        member: MemberId,
        /// Of which period.
        period: u32,
        /// To which tier's key it leads.
        tier: Tier,
        /// The age file.
        file: Vec<u8>,
    },
}

/// Hands over each row of a statement, read by a function.
macro_rules! each_row {
    ($from:expr, $take:expr, $statement:expr, $read:expr) => {
        on_either!(&mut $from, it => {
            let mut rows = sqlx::query_as($statement).fetch(&mut **it);
            while let Some(row) = rows.try_next().await.map_err(StoreError::unavailable)? {
                if let Some((network, part)) = $read(row)? {
                    $take(&name(&network)?, part)?;
                }
            }
        })
    };
}

impl Store {
    /// Hands over all of it, as it stood at one moment, while servers go on: one part at a time,
    /// however much there is. What was attached and is withdrawn meanwhile is missing.
    pub async fn each_sealed<E: From<StoreError>>(
        &self,
        mut take: impl FnMut(&NetworkName, SealedPart) -> Result<(), E>,
    ) -> Result<(), E> {
        let snapshot = self.database.snapshot().await;
        let mut from = snapshot.map_err(StoreError::unavailable)?;
        each_row!(from, take, sql::ALL_DOCUMENTS, document);
        each_row!(from, take, sql::ALL_WRAPS, wrap);
        each_row!(from, take, sql::ALL_REPORTS, report);
        each_row!(from, take, sql::ALL_LETTERS, letter);
        each_row!(from, take, sql::ALL_WITHDRAWALS, withdrawal);
        each_row!(from, take, sql::ALL_ENTRIES, entry);
        on_either!(&mut from, it => {
            let mut rows = sqlx::query_as(sql::ALL_ATTACHMENTS).fetch(&mut **it);
            while let Some(row) = rows.try_next().await.map_err(StoreError::unavailable)? {
                let row: AttachmentRow = row;
                let network = name(&row.0)?;
                if let Some(part) = attachment(self.blobs.as_ref(), &network, row).await? {
                    take(&network, part)?;
                }
            }
        });
        Ok(())
    }
}

/// A part and the network that it is of.
type Found = Result<Option<(String, SealedPart)>, StoreError>;

fn document((network, kind, number, body): (String, String, i64, Vec<u8>)) -> Found {
    let number = columns::large(number)?;
    let part = match kind.as_str() {
        "notice" => SealedPart::Notice { number, note: body },
        "manifest" => SealedPart::Manifest {
            number,
            frame: body,
        },
        // Rosters name people; periods stand in the notices; the rest is published.
        _ => return Ok(None),
    };
    Ok(Some((network, part)))
}

/// Network, member, period, tier, hash, body.
type WrapRow = (String, Vec<u8>, i64, String, Vec<u8>, Vec<u8>);

fn wrap((network, member, period, tier, _, file): WrapRow) -> Found {
    let part = SealedPart::Wrap {
        member: MemberId::from_bytes(columns::id(&member)?),
        period: columns::small(period)?,
        tier: tier.parse().map_err(|_| StoreError::Damaged("a tier"))?,
        file,
    };
    Ok(Some((network, part)))
}

/// Network, id, batch, period, answers, story.
type ReportRow = (String, Vec<u8>, String, i64, Vec<u8>, Vec<u8>);

fn report((network, id, batch, period, answers, story): ReportRow) -> Found {
    let part = SealedPart::Report {
        id: ReportId::from_bytes(columns::id(&id)?),
        batch: columns::read_day(&batch)?,
        period: columns::small(period)?,
        answers,
        story: (!story.is_empty()).then_some(story),
    };
    Ok(Some((network, part)))
}

/// Network, id, mailbox, batch, period, body.
type LetterRow = (String, Vec<u8>, Vec<u8>, String, i64, Vec<u8>);

fn letter((network, _, _, _, period, frame): LetterRow) -> Found {
    let period = columns::small(period)?;
    Ok(Some((network, SealedPart::Letter { period, frame })))
}

#[expect(
    clippy::unnecessary_wraps,
    reason = "read like the rows that can be damaged"
)]
fn withdrawal((network, _, _, frame): (String, Vec<u8>, String, Vec<u8>)) -> Found {
    Ok(Some((network, SealedPart::Withdrawal(frame))))
}

#[expect(
    clippy::unnecessary_wraps,
    reason = "read like the rows that can be damaged"
)]
fn entry((network, _, _, _, frame): (String, Vec<u8>, i64, String, Vec<u8>)) -> Found {
    Ok(Some((network, SealedPart::Entry(frame))))
}

/// Network, id, mailbox, batch, period, size, upload, kept.
type AttachmentRow = (String, Vec<u8>, Vec<u8>, String, i64, i64, Vec<u8>, i64);

/// An attachment with its bytes; none for one that nothing came for.
async fn attachment(
    blobs: Option<&Blobs>,
    network: &NetworkName,
    (_, id, mailbox, _, period, size, upload, kept): AttachmentRow,
) -> Result<Option<SealedPart>, StoreError> {
    if kept == 0 {
        return Ok(None);
    }
    let size = columns::small(size)?;
    let first = Object {
        network: network.clone(),
        attachment: AttachmentId::from_bytes(columns::id(&id)?),
        upload: columns::id(&upload)?,
        number: 0,
    };
    let frame = match blobs {
        Some(blobs) => whole(blobs, &first, size).await?,
        None => None,
    };
    Ok(Some(SealedPart::Attachment {
        mailbox: MailboxId::from_bytes(columns::id(&mailbox)?),
        period: columns::small(period)?,
        frame,
    }))
}

/// All parts one after the other; none where one is missing.
async fn whole(blobs: &Blobs, first: &Object, size: u32) -> Result<Option<Vec<u8>>, StoreError> {
    let mut frame = Vec::new();
    for number in 0..part_count(size) {
        let object = Object {
            number,
            ..first.clone()
        };
        let part: Option<Bytes> = blobs.get(&object).await?;
        let Some(part) = part else {
            return Ok(None);
        };
        frame.extend_from_slice(&part);
    }
    let is_whole = u32::try_from(frame.len()).is_ok_and(|length| length == size);
    Ok(is_whole.then_some(frame))
}

fn name(network: &str) -> Result<NetworkName, StoreError> {
    network
        .parse()
        .map_err(|_| StoreError::Damaged("a network's name"))
}
