//! What comes at most once, and perhaps on a token: reports and letters.

use std::future::Future;

use sqlx::postgres::{PgArguments, PgTransaction};
use sqlx::query::QueryAs;
use sqlx::{Error, Postgres};

use super::database::{Either, Transaction, on_either};
use super::writer::Write;
use super::{attachments, columns, sql};
use crate::clock::Date;
use crate::keys::public::{MailboxId, NetworkName};

/// A token that admits a few submissions.
#[derive(Debug, Clone, Copy)]
pub struct TokenUse {
    /// The token's own random id.
    pub id: [u8; 16],
    /// How many submissions it admits.
    pub max_uses: u32,
    /// The day on which it was made: it is forgotten [`super::TOKEN_DAYS`] later.
    pub day: Date,
}

/// What became of a submission.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// It is durably stored.
    Stored,
    /// It had been stored before (a retry, a double tap); no use of the token was counted.
    AlreadyHere,
    /// Its token admits no more; nothing was stored.
    TokenUsedUp,
}

/// What comes under an id of its own, which the same again has too.
pub(super) trait Once: Sync {
    /// Whose it is: what was attached in this mailbox before is kept from now on.
    fn mailbox(&self) -> (&NetworkName, MailboxId);

    /// What admits it, if it came with a token.
    fn token(&self) -> Option<&TokenUse>;

    /// Its id, and the statement that counts what a network has under an id.
    fn id(&self) -> (&[u8], &'static str);

    /// Writes its row; false where there is one of this id.
    fn insert(
        &self,
        transaction: &mut Transaction,
    ) -> impl Future<Output = Result<bool, Error>> + Send;

    /// All of it as one statement of [`at_once`]: whether the token admits it, and whether its row was
    /// written.
    fn put_at_once(
        &self,
        token: &TokenUse,
        transaction: &mut PgTransaction<'_>,
    ) -> impl Future<Output = Result<(bool, bool), Error>> + Send;
}

/// What PostgreSQL does as one statement where SQLite, which is no way away, is asked step by step. `$1` to
/// `$3` are the token, `$4` and `$5` the network and the mailbox ([`admitted_by`]); the row's own begin
/// at `$6`. Its parts run at the same time, and each looks at what `used` did.
macro_rules! at_once {
    ($row:literal) => {
        concat!(
            "with used as (
                insert into token (id, day, uses) values ($1, $2, 1)
                on conflict (id) do update set uses = token.uses + 1 where token.uses < $3
                returning 1
            ), kept as (
                update attachment set kept = 1
                where network = $4 and mailbox = $5 and kept = 0 and exists (select from used)
            ), stored as (
                insert into ",
            $row,
            " where exists (select from used)
                on conflict (network, id) do nothing
                returning 1
            )
            select exists (select from used), exists (select from stored)"
        )
    };
}
pub(super) use at_once;

/// A statement of [`at_once`] with its first five values.
pub(super) fn admitted_by<'q>(
    statement: &'static str,
    token: &'q TokenUse,
    (network, mailbox): (&'q NetworkName, MailboxId),
) -> QueryAs<'q, Postgres, (bool, bool), PgArguments> {
    sqlx::query_as(statement)
        .bind(token.id.as_slice())
        .bind(columns::day(token.day))
        .bind(i64::from(token.max_uses))
        .bind(network.as_str())
        .bind(mailbox.as_bytes().to_vec())
}

/// Stores it, unless it is there or its token is used up.
///
/// Whether it is there already is only asked where something else says so: most of what comes is
/// new, and each question to a database costs about as much as what it is asked for.
pub(super) async fn store(it: &impl Once, transaction: &mut Transaction) -> Result<Outcome, Error> {
    let (is_admitted, is_stored) = match (&mut *transaction, it.token()) {
        (Either::Postgres(postgres), Some(token)) => it.put_at_once(token, postgres).await?,
        _ => put(it, transaction).await?,
    };
    if is_stored {
        return Ok(Outcome::Stored);
    }
    if is_admitted {
        // A retry uses up no token.
        if let Some(token) = it.token() {
            token.give_back(transaction).await?;
        }
        return Ok(Outcome::AlreadyHere);
    }
    if !is_there(it, transaction).await? {
        return Ok(Outcome::TokenUsedUp);
    }
    let (network, mailbox) = it.mailbox();
    attachments::keep(transaction, network, mailbox).await?;
    Ok(Outcome::AlreadyHere)
}

/// Whether its token admits it, and whether its row was written.
async fn put(it: &impl Once, transaction: &mut Transaction) -> Result<(bool, bool), Error> {
    // Before the row, so that a flood on used-up tokens writes nothing.
    if let Some(token) = it.token()
        && !token.apply(transaction).await?
    {
        return Ok((false, false));
    }
    let (network, mailbox) = it.mailbox();
    attachments::keep(transaction, network, mailbox).await?;
    Ok((true, it.insert(transaction).await?))
}

async fn is_there(it: &impl Once, transaction: &mut Transaction) -> Result<bool, Error> {
    let ((network, _), (id, statement)) = (it.mailbox(), it.id());
    let count: i64 = on_either!(transaction, it => {
        sqlx::query_scalar(statement)
            .bind(network.as_str())
            .bind(id)
            .fetch_one(&mut **it)
            .await?
    });
    Ok(count > 0)
}

impl Write for TokenUse {
    type Reply = bool;

    /// True where the token still admitted this use.
    async fn apply(&self, transaction: &mut Transaction) -> Result<bool, Error> {
        let counted = on_either!(transaction, it => {
            sqlx::query(sql::TOKEN_USE)
                .bind(self.id.as_slice())
                .bind(columns::day(self.day))
                .bind(i64::from(self.max_uses))
                .execute(&mut **it)
                .await?
                .rows_affected()
        });
        Ok(counted > 0)
    }
}

impl TokenUse {
    /// Takes a use back that turned out to be none.
    async fn give_back(&self, transaction: &mut Transaction) -> Result<(), Error> {
        on_either!(transaction, it => {
            sqlx::query(sql::TOKEN_GIVE_BACK)
                .bind(self.id.as_slice())
                .execute(&mut **it)
                .await?;
        });
        Ok(())
    }
}
