//! The only user of a database.
//!
//! Two databases, one behaviour: SQLite in one file by default, PostgreSQL for several servers at
//! once. Every statement is one text for both (`sql.rs`), and every test runs on both.
//!
//! # What is kept, and what is not
//! - Ciphertext, signed documents, and days. No address, no clock time, no order of arrival: ids
//!   are random, and [`Store::nightly`] rewrites the storage so that its order says nothing.
//! - An answer comes after COMMIT, and the disk is waited for.
//! - What is deleted is overwritten in SQLite's file, and gone from its log before the answer or,
//!   where a backup is reading, soon after it ([`Store::withdraw`] says when, and what PostgreSQL
//!   can and cannot do). What the file system or the flash below keeps, and when the file was last
//!   changed, is beyond reach from here.
//!
//! # Which connection
//! `sqlite:PATH` or `postgres://user@localhost/name?host=/run/postgresql`. A PostgreSQL on another
//! machine needs `sslmode=verify-full` in the address: without it, TLS is used only where the
//! server offers it, and whoever sits between can say that it does not.

mod archive;
mod attachments;
mod audit;
mod backup;
mod blobs;
mod budget;
mod check;
mod columns;
mod copy;
mod database;
mod destruction;
mod documents;
mod entries;
mod error;
mod mailboxes;
mod migrations;
mod moving;
mod nightly;
mod once;
mod reports;
mod sql;
mod sqlite_file;
mod unfinished;
mod writer;

use zeroize::Zeroizing;

pub use self::archive::SealedPart;
pub use self::attachments::{
    AttachmentHead, AttachmentPut, MailboxRoom, PART_LEN, StoredAttachment, Swept, UNKEPT_DAYS,
    Whole, part_count, part_len,
};
pub use self::audit::{AuditEntry, BrokenChain, verify_audit};
pub use self::backup::{AttachmentsCopied, BackupError, restore};
pub use self::blobs::{Blobs, Bucket, BucketError};
pub use self::budget::{Allowance, Allowances, BudgetKind, Budgets};
pub use self::check::{Health, PostgresSettings};
pub use self::copy::Contents;
use self::database::{Database, Transaction, on_either};
pub use self::destruction::Ending;
pub use self::documents::{Kind, Put, StoredWrap};
pub use self::error::{Cause, StoreError};
pub use self::mailboxes::{Letter, LookUp, MOST_REPLIES, Reply, ReplyPut, StoredLetter};
pub use self::moving::move_rows;
pub use self::nightly::TOKEN_DAYS;
pub use self::once::{Outcome, TokenUse};
pub use self::reports::{StoredReport, StoredWithdrawal, Submission, Withdrawal};
pub use self::sql::statements;
use self::writer::{Write, Writer};

/// A database. Cheap to clone; all clones share its connections and its one writer.
#[derive(Debug, Clone)]
pub struct Store {
    database: Database,
    writer: Writer,
    blobs: Option<Blobs>,
}

impl Store {
    /// Opens a database (`sqlite:PATH` or `postgres://…`), makes the SQLite file where it is
    /// missing, and brings the tables up to date. Call it inside a Tokio runtime.
    pub async fn open(url: &str) -> Result<Self, StoreError> {
        let database = Database::open(url).await?;
        // What a process that was killed had deleted may still stand in the log.
        writer::empty_log(&database, std::time::Duration::ZERO).await;
        Ok(Self::on(database))
    }

    /// Opens a database that exists, and changes nothing in it: for an administrator's commands,
    /// which may run beside a server.
    pub async fn open_existing(url: &str) -> Result<Self, StoreError> {
        let database = Database::open_existing(url).await?;
        Ok(Self::on(database))
    }

    fn on(database: Database) -> Self {
        Self {
            writer: Writer::start(database.clone()),
            blobs: database.default_place(),
            database,
        }
    }

    /// Keeps attachments elsewhere than in the folder beside an SQLite file; a PostgreSQL, which
    /// several servers may share, has no place for them of its own.
    #[must_use]
    pub fn with_blobs(mut self, blobs: Blobs) -> Self {
        self.blobs = Some(blobs);
        self
    }

    /// Takes no attachments.
    #[must_use]
    pub fn without_blobs(mut self) -> Self {
        self.blobs = None;
        self
    }

    /// Ends every connection. What is still to be written then fails as not saved.
    pub async fn close(&self) {
        self.database.close().await;
    }

    /// Whether the database answers, still is the one that was opened, and something writes.
    pub async fn healthy(&self) -> bool {
        let answers = on_either!(&self.database.readers, pool => {
            sqlx::query_scalar::<_, Vec<u8>>(sql::SETTING_SELECT)
                .bind(SERVER_SECRET)
                .fetch_optional(pool)
                .await
                .is_ok()
        });
        answers && self.database.is_in_place() && self.writer.is_alive()
    }

    /// The secret that all servers on this database share: the one that is stored, or `fresh`
    /// where none is yet. It authenticates form tokens and sessions; it opens nothing.
    pub async fn server_secret(
        &self,
        fresh: Zeroizing<[u8; 32]>,
    ) -> Result<Zeroizing<[u8; 32]>, StoreError> {
        let secret = self.writer.write(ServerSecret { fresh }).await?;
        let secret = <[u8; 32]>::try_from(secret.as_slice())
            .map_err(|_| StoreError::Damaged("the server's secret"))?;
        Ok(Zeroizing::new(secret))
    }
}

/// The setting that holds the secret.
const SERVER_SECRET: &str = "server-secret";

struct ServerSecret {
    fresh: Zeroizing<[u8; 32]>,
}

impl Write for ServerSecret {
    type Reply = Zeroizing<Vec<u8>>;

    async fn apply(&self, transaction: &mut Transaction) -> Result<Self::Reply, sqlx::Error> {
        on_either!(transaction, it => {
            sqlx::query(sql::SETTING_INSERT)
                .bind(SERVER_SECRET)
                .bind(self.fresh.as_slice())
                .execute(&mut **it)
                .await?;
            let stored: Vec<u8> = sqlx::query_scalar(sql::SETTING_SELECT)
                .bind(SERVER_SECRET)
                .fetch_one(&mut **it)
                .await?;
            Ok(stored.into())
        })
    }
}
