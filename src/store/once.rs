//! What comes at most once, and perhaps on a token: reports and letters.

use std::future::Future;

use sqlx::Error;

use super::attachments;
use super::database::{Transaction, on_either};
use super::sql;
use super::writer::Write;
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
}

/// Stores it, unless it is there or its token is used up.
///
/// Whether it is there already is only asked where something else says so: most of what comes is
/// new, and each question to a database costs about as much as what it is asked for.
pub(super) async fn store(it: &impl Once, transaction: &mut Transaction) -> Result<Outcome, Error> {
    let (network, mailbox) = it.mailbox();
    // Before the row, so that a flood on used-up tokens writes nothing.
    if let Some(token) = it.token()
        && !token.apply(transaction).await?
    {
        if !is_there(it, transaction).await? {
            return Ok(Outcome::TokenUsedUp);
        }
        attachments::keep(transaction, network, mailbox).await?;
        return Ok(Outcome::AlreadyHere);
    }
    attachments::keep(transaction, network, mailbox).await?;
    if it.insert(transaction).await? {
        return Ok(Outcome::Stored);
    }
    // A retry uses up no token.
    if let Some(token) = it.token() {
        token.give_back(transaction).await?;
    }
    Ok(Outcome::AlreadyHere)
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
                .bind(super::columns::day(self.day))
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
