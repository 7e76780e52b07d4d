//! Mailboxes: what the network wrote to a reporter, and what a reporter wrote after the report.
//!
//! A mailbox has no row of its own and no link with its report: it is there as long as something
//! lies in it, and only the reporter's receipt leads to both.

use sqlx::{Error, postgres::PgTransaction};

use super::database::{Either, Transaction, on_either};
use super::error::StoreError;
use super::once::{self, Once, Outcome, TokenUse, at_once};
use super::writer::Write;
use super::{Store, columns, sql};
use crate::clock::Date;
use crate::keys::public::{MailboxId, NetworkName, ReportId};
use crate::seal::{Bucket, Frame};

/// The most replies that a mailbox holds: what a look-up answers is of one size, with room for so
/// many.
pub const MOST_REPLIES: usize = 8;

/// What became of a reply.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReplyPut {
    /// It is durably stored.
    Stored,
    /// One of this id is in the mailbox already.
    AlreadyHere,
    /// The mailbox holds [`MOST_REPLIES`]; nothing was stored.
    Full,
}

/// A reply on its way in.
#[derive(Debug)]
pub struct Reply {
    /// From which network.
    pub network: NetworkName,
    /// Into which mailbox.
    pub mailbox: MailboxId,
    /// Under what id: the same reply again has the same.
    pub id: [u8; 16],
    /// On which day.
    pub batch: Date,
    /// The reply, a frame of [`Bucket::Entry`].
    pub sealed: Frame,
    /// What the other desks get to see of it: stored with it, or not at all.
    pub copy: Option<Letter>,
}

/// What a look-up finds.
#[derive(Debug)]
pub struct LookUp {
    /// Whether the report is there.
    pub report: bool,
    /// What lies in its mailbox.
    pub replies: Vec<Frame>,
    /// What was read besides, so that it is always as much.
    pub decoys: Vec<Frame>,
}

/// A letter on its way in: what a reporter writes after the report, or a copy of a reply for the
/// network itself.
#[derive(Debug)]
pub struct Letter {
    /// To which network.
    pub network: NetworkName,
    /// Under what id: the same letter again has the same.
    pub id: [u8; 16],
    /// Whose mailbox it belongs to, and is deleted with.
    pub mailbox: MailboxId,
    /// On which day.
    pub batch: Date,
    /// To the story key of which period it is sealed.
    pub period: u32,
    /// The letter, a frame of [`Bucket::Story`].
    pub sealed: Frame,
    /// The token that admits it, if it came with one.
    pub token: Option<TokenUse>,
}

/// A letter as desks get it. Which mailbox it lies in is not said: who may read it finds inside
/// whose it is.
#[derive(Debug, Clone)]
pub struct StoredLetter {
    /// Its id.
    pub id: [u8; 16],
    /// The day on which it came.
    pub batch: Date,
    /// To the story key of which period it is sealed.
    pub period: u32,
    /// The letter.
    pub sealed: Frame,
}

impl Store {
    /// Puts a reply into a mailbox, and its copy among the letters, both or neither. The answer
    /// comes after the commit.
    pub async fn put_reply(&self, reply: Reply) -> Result<ReplyPut, StoreError> {
        self.writer.write(reply).await
    }

    /// Whether a report is there, and what lies in its mailbox.
    ///
    /// Always [`MOST_REPLIES`] rows are read: where the mailbox holds fewer, the others come from
    /// the mailbox `decoys`, which is kept full, so that what is there does not show in how long
    /// this takes.
    pub async fn look_up(
        &self,
        network: &NetworkName,
        report: ReportId,
        mailbox: MailboxId,
        decoys: MailboxId,
    ) -> Result<LookUp, StoreError> {
        let report = self.exists(network, report).await?;
        let most = i64::try_from(MOST_REPLIES).unwrap_or(i64::MAX);
        // One question for both, or their order would show in how long it takes.
        let rows: Vec<(Vec<u8>, Vec<u8>)> = on_either!(&self.database.readers, pool => {
            sqlx::query_as(sql::LOOK_UP)
                .bind(network.as_str())
                .bind(mailbox.as_bytes().as_slice())
                .bind(decoys.as_bytes().as_slice())
                .bind(most)
                .fetch_all(pool)
                .await
        })
        .map_err(StoreError::unavailable)?;
        let (mut replies, mut decoys) = (Vec::new(), Vec::new());
        for (of, body) in rows {
            let frame = read(body)?;
            if of == mailbox.as_bytes() {
                replies.push(frame);
            } else {
                decoys.push(frame);
            }
        }
        Ok(LookUp {
            report,
            replies,
            decoys,
        })
    }

    /// What lies in a mailbox, by day: at most [`MOST_REPLIES`].
    pub async fn replies(
        &self,
        network: &NetworkName,
        mailbox: MailboxId,
    ) -> Result<Vec<Frame>, StoreError> {
        let most = i64::try_from(MOST_REPLIES).unwrap_or(i64::MAX);
        let bodies: Vec<Vec<u8>> = on_either!(&self.database.readers, pool => {
            sqlx::query_scalar(sql::REPLIES)
                .bind(network.as_str())
                .bind(mailbox.as_bytes().as_slice())
                .bind(most)
                .fetch_all(pool)
                .await
        })
        .map_err(StoreError::unavailable)?;
        bodies.into_iter().map(read).collect()
    }

    /// Deletes the replies in a mailbox. What [`Store::withdraw`] says of deleting holds here too.
    pub async fn empty_mailbox(
        &self,
        network: &NetworkName,
        mailbox: MailboxId,
    ) -> Result<(), StoreError> {
        let network = network.clone();
        self.writer.write(Emptying { network, mailbox }).await
    }

    /// Stores a letter. The answer comes after the commit.
    pub async fn put_letter(&self, letter: Letter) -> Result<Outcome, StoreError> {
        self.writer.write(letter).await
    }

    /// The days on which letters came, in order.
    pub async fn letter_batches(&self, network: &NetworkName) -> Result<Vec<Date>, StoreError> {
        self.days(sql::LETTER_BATCHES, network).await
    }

    /// The letters of a day, in the order of their ids.
    pub async fn letter_ids(
        &self,
        network: &NetworkName,
        batch: Date,
    ) -> Result<Vec<[u8; 16]>, StoreError> {
        self.ids_of_day(sql::LETTER_IDS, network, batch).await
    }

    /// The letters with these ids; those that are not there are left out.
    pub async fn letters(
        &self,
        network: &NetworkName,
        ids: &[[u8; 16]],
    ) -> Result<Vec<StoredLetter>, StoreError> {
        let mut letters = Vec::with_capacity(ids.len());
        for id in ids {
            let row: Option<(String, i64, Vec<u8>)> = on_either!(&self.database.readers, pool => {
                sqlx::query_as(sql::LETTER_SELECT)
                    .bind(network.as_str())
                    .bind(id.as_slice())
                    .fetch_optional(pool)
                    .await
            })
            .map_err(StoreError::unavailable)?;
            if let Some((batch, period, body)) = row {
                letters.push(StoredLetter {
                    id: *id,
                    batch: columns::read_day(&batch)?,
                    period: columns::small(period)?,
                    sealed: Frame::from_bytes(Bucket::Story, body)
                        .map_err(|_| StoreError::Damaged("a letter"))?,
                });
            }
        }
        Ok(letters)
    }
}

fn read(body: Vec<u8>) -> Result<Frame, StoreError> {
    Frame::from_bytes(Bucket::Entry, body).map_err(|_| StoreError::Damaged("a reply"))
}

impl Write for Reply {
    type Reply = ReplyPut;

    async fn apply(&self, transaction: &mut Transaction) -> Result<ReplyPut, Error> {
        let put = self.put(transaction).await?;
        if let (ReplyPut::Stored, Some(copy)) = (put, &self.copy) {
            copy.apply(transaction).await?;
        }
        Ok(put)
    }
}

impl Reply {
    async fn put(&self, transaction: &mut Transaction) -> Result<ReplyPut, Error> {
        hold(transaction, self.mailbox).await?;
        let mailbox = self.mailbox.as_bytes().as_slice();
        on_either!(transaction, it => {
            let there: i64 = sqlx::query_scalar(sql::REPLY_EXISTS)
                .bind(self.network.as_str())
                .bind(mailbox)
                .bind(self.id.as_slice())
                .fetch_one(&mut **it)
                .await?;
            if there > 0 {
                return Ok(ReplyPut::AlreadyHere);
            }
            let count: i64 = sqlx::query_scalar(sql::REPLY_COUNT)
                .bind(self.network.as_str())
                .bind(mailbox)
                .fetch_one(&mut **it)
                .await?;
            if usize::try_from(count).is_ok_and(|count| count >= MOST_REPLIES) {
                return Ok(ReplyPut::Full);
            }
            sqlx::query(sql::REPLY_INSERT)
                .bind(self.network.as_str())
                .bind(mailbox)
                .bind(self.id.as_slice())
                .bind(columns::day(self.batch))
                .bind(self.sealed.as_bytes())
                .bind(columns::place(&[self.network.as_str().as_bytes(), mailbox, &self.id]))
                .execute(&mut **it)
                .await?;
            Ok(ReplyPut::Stored)
        })
    }
}

/// Keeps other processes from counting a mailbox until this transaction ends: two that count seven
/// would make it nine, and nobody would ever see the ninth. SQLite has one writer at a time anyway.
async fn hold(transaction: &mut Transaction, mailbox: MailboxId) -> Result<(), Error> {
    if let Either::Postgres(it) = transaction {
        let (key, _) = mailbox
            .as_bytes()
            .split_first_chunk()
            .expect("16 bytes begin with 8");
        sqlx::query("select pg_advisory_xact_lock($1)")
            .bind(i64::from_be_bytes(*key))
            .execute(&mut **it)
            .await?;
    }
    Ok(())
}

struct Emptying {
    network: NetworkName,
    mailbox: MailboxId,
}

impl Write for Emptying {
    type Reply = ();

    /// Always: whether something was there must not show in how long it takes.
    fn erased((): &()) -> bool {
        true
    }

    async fn apply(&self, transaction: &mut Transaction) -> Result<(), Error> {
        delete(
            transaction,
            sql::REPLIES_DELETE,
            &self.network,
            self.mailbox,
        )
        .await
    }
}

/// Deletes all that lies in a mailbox, replies and letters.
pub(super) async fn delete_all(
    transaction: &mut Transaction,
    network: &NetworkName,
    mailbox: MailboxId,
) -> Result<(), Error> {
    delete(transaction, sql::REPLIES_DELETE, network, mailbox).await?;
    delete(transaction, sql::LETTERS_DELETE, network, mailbox).await
}

async fn delete(
    transaction: &mut Transaction,
    statement: &'static str,
    network: &NetworkName,
    mailbox: MailboxId,
) -> Result<(), Error> {
    on_either!(transaction, it => {
        sqlx::query(statement)
            .bind(network.as_str())
            .bind(mailbox.as_bytes().as_slice())
            .execute(&mut **it)
            .await?;
    });
    Ok(())
}

impl Write for Letter {
    type Reply = Outcome;

    async fn apply(&self, transaction: &mut Transaction) -> Result<Outcome, Error> {
        once::store(self, transaction).await
    }
}

impl Once for Letter {
    fn mailbox(&self) -> (&NetworkName, MailboxId) {
        (&self.network, self.mailbox)
    }

    fn token(&self) -> Option<&TokenUse> {
        self.token.as_ref()
    }

    fn id(&self) -> (&[u8], &'static str) {
        (self.id.as_slice(), sql::LETTER_EXISTS)
    }

    async fn insert(&self, transaction: &mut Transaction) -> Result<bool, Error> {
        let inserted = on_either!(transaction, it => {
            sqlx::query(sql::LETTER_INSERT)
                .bind(self.network.as_str())
                .bind(self.id.as_slice())
                .bind(self.mailbox.as_bytes().as_slice())
                .bind(columns::day(self.batch))
                .bind(i64::from(self.period))
                .bind(self.sealed.as_bytes())
                .bind(columns::place(&[self.network.as_str().as_bytes(), &self.id]))
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
        const STATEMENT: &str = at_once!(
            "letter (network, id, mailbox, batch, period, body, place)
                select $4, $6, $5, $7, $8, $9, $10"
        );
        let place = columns::place(&[self.network.as_str().as_bytes(), &self.id]);
        once::admitted_by(STATEMENT, token, Once::mailbox(self))
            .bind(self.id.as_slice())
            .bind(columns::day(self.batch))
            .bind(i64::from(self.period))
            .bind(self.sealed.as_bytes())
            .bind(place)
            .fetch_one(&mut **transaction)
            .await
    }
}
