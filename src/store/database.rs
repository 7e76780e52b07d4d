//! The two databases behind one door: connecting, pragmas, migrations.

use std::fmt;
use std::path::{Path, PathBuf};
use std::str::FromStr as _;
use std::sync::Arc;
use std::time::Duration;

use sqlx::migrate::MigrateError;
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{ConnectOptions as _, PgPool, SqlitePool};
use tokio::sync::Mutex;

use super::blobs::Blobs;
use super::error::StoreError;
use super::migrations;
use super::sql;
use super::sqlite_file::{self, OpenedFile, sqlite_options};

/// A value of the one database or of the other.
#[derive(Debug, Clone)]
pub(super) enum Either<S, P> {
    Sqlite(S),
    Postgres(P),
}

/// Runs one expression on whichever database it is; the types differ, the text does not.
macro_rules! on_either {
    ($target:expr, $it:ident => $body:expr) => {
        match $target {
            $crate::store::database::Either::Sqlite($it) => $body,
            $crate::store::database::Either::Postgres($it) => $body,
        }
    };
}
pub(super) use on_either;

/// A transaction on either database.
pub(super) type Transaction =
    Either<sqlx::Transaction<'static, sqlx::Sqlite>, sqlx::Transaction<'static, sqlx::Postgres>>;

/// For work on whole tables: however long it takes, but not for ever behind somebody else's lock.
pub(super) fn unhurried(address: &PgConnectOptions) -> PgConnectOptions {
    address.clone().options([
        ("statement_timeout", "0"),
        ("lock_timeout", "60s"),
        ("idle_in_transaction_session_timeout", "0"),
    ])
}

/// How long a request may wait for a connection, or for a lock that another process holds.
pub(super) const PATIENCE: Duration = Duration::from_secs(5);

/// Connections to one database.
#[derive(Clone)]
pub(super) struct Database {
    /// For reading.
    pub(super) readers: Either<SqlitePool, PgPool>,
    /// For writing: one connection, so that SQLite's one writer is never waited for in a queue
    /// that it does not see.
    pub(super) writer: Either<SqlitePool, PgPool>,
    /// Where it is.
    pub(super) address: Address,
    /// Held by whoever of this process writes, so that the others queue.
    pub(super) gate: Arc<Mutex<()>>,
    /// The SQLite file as it was when it was opened.
    file: Option<OpenedFile>,
}

impl Database {
    /// Opens `url` (`sqlite:PATH` or `postgres://…`), makes the file where it is missing, and
    /// brings the tables up to date.
    pub(super) async fn open(url: &str) -> Result<Self, StoreError> {
        let address = Address::parse(url)?;
        let database = match &address {
            Address::Sqlite(path) => Self::open_sqlite(path).await?,
            Address::Postgres(options) => Self::open_postgres(options).await?,
        };
        database.refuse_without_disk().await?;
        database.migrate().await?;
        Ok(database)
    }

    /// Refuses a PostgreSQL that was told not to wait for the disk: no setting of a session's own
    /// could then keep the promise that what is acknowledged is there.
    async fn refuse_without_disk(&self) -> Result<(), StoreError> {
        if let Either::Postgres(pool) = &self.writer {
            let fsync: String = sqlx::query_scalar("show fsync")
                .fetch_one(pool)
                .await
                .map_err(StoreError::open)?;
            if fsync != "on" {
                return Err(StoreError::NoDisk);
            }
        }
        Ok(())
    }

    /// Opens `url` as [`Database::open`] does, but makes and changes nothing: refused where there
    /// is no database, or one with the tables of another version.
    pub(super) async fn open_existing(url: &str) -> Result<Self, StoreError> {
        let address = Address::parse(url)?;
        let database = match &address {
            Address::Sqlite(path) if !path.is_file() => return Err(StoreError::Missing),
            Address::Sqlite(path) => Self::open_sqlite(path).await?,
            Address::Postgres(options) => Self::open_postgres(options).await?,
        };
        if database.has_our_tables().await {
            Ok(database)
        } else {
            database.close().await;
            Err(StoreError::OtherVersion)
        }
    }

    /// A new SQLite file at `path`, an empty file, to be filled before anything relies on it: no
    /// log, and no waiting for the disk, which whoever fills it does at the end.
    pub(super) async fn build(path: &Path) -> Result<Self, StoreError> {
        let options = sqlite_options(path)
            .journal_mode(SqliteJournalMode::Off)
            .synchronous(SqliteSynchronous::Off);
        let database = Self::single(path, options).await?;
        database.migrate().await?;
        Ok(database)
    }

    /// An SQLite file at rest, for reading only.
    pub(super) async fn read(path: &Path) -> Result<Self, StoreError> {
        let options = SqliteConnectOptions::new()
            .filename(path)
            .read_only(true)
            .pragma("trusted_schema", "OFF")
            .disable_statement_logging();
        let database = Self::single(path, options).await?;
        if database.has_tables_of_ours().await {
            Ok(database)
        } else {
            database.close().await;
            Err(StoreError::OtherVersion)
        }
    }

    /// One connection for all.
    async fn single(path: &Path, options: SqliteConnectOptions) -> Result<Self, StoreError> {
        let pool = SqlitePoolOptions::new()
            .max_connections(1)
            .connect_with(options)
            .await
            .map_err(StoreError::open)?;
        Ok(Self {
            readers: Either::Sqlite(pool.clone()),
            writer: Either::Sqlite(pool),
            address: Address::Sqlite(path.to_owned()),
            gate: Arc::default(),
            file: None,
        })
    }

    /// Whether exactly this version's migrations were run.
    async fn has_our_tables(&self) -> bool {
        let migrations = migrations::sqlite();
        let ours = migrations.iter().map(|migration| migration.version);
        self.migrations_run().await.into_iter().eq(ours)
    }

    /// Whether this version's migrations were run, or those of an earlier one: all that a backup is
    /// read by is in each of them.
    async fn has_tables_of_ours(&self) -> bool {
        let run = self.migrations_run().await;
        let migrations = migrations::sqlite();
        let ours = migrations.iter().map(|migration| migration.version);
        !run.is_empty() && ours.take(run.len()).eq(run)
    }

    async fn migrations_run(&self) -> Vec<i64> {
        on_either!(&self.readers, pool => {
            sqlx::query_scalar(sql::MIGRATIONS).fetch_all(pool).await
        })
        .unwrap_or_default()
    }

    async fn open_sqlite(path: &Path) -> Result<Self, StoreError> {
        let (file, writer, readers) = sqlite_file::open(path).await.map_err(StoreError::open)?;
        Ok(Self {
            readers: Either::Sqlite(readers),
            writer: Either::Sqlite(writer),
            address: Address::Sqlite(path.to_owned()),
            gate: Arc::default(),
            file: Some(file),
        })
    }

    async fn open_postgres(address: &PgConnectOptions) -> Result<Self, StoreError> {
        let pool = |size, options: PgConnectOptions| {
            PgPoolOptions::new()
                .max_connections(size)
                .acquire_timeout(PATIENCE)
                .after_release(|connection, _| Box::pin(is_clean(connection)))
                .connect_lazy_with(options)
        };
        // A database that hangs must become an error, or the queue behind it grows for ever.
        let options = address.clone().options([
            // An answer waits for the disk, whatever the server or the role was set to.
            ("synchronous_commit", "on"),
            ("statement_timeout", "15s"),
            ("lock_timeout", "5s"),
            ("idle_in_transaction_session_timeout", "30s"),
        ]);
        let writer = pool(1, options.clone());
        writer.acquire().await.map_err(StoreError::open)?;
        Ok(Self {
            readers: Either::Postgres(pool(8, options)),
            writer: Either::Postgres(writer),
            address: Address::Postgres(Box::new(address.clone())),
            gate: Arc::default(),
            file: None,
        })
    }

    /// Brings the tables up to date, and forgets to the second when that was. Tables that a later
    /// version has changed are left as they are.
    async fn migrate(&self) -> Result<(), StoreError> {
        self.run_migrations().await.map_err(|error| match error {
            sqlx::Error::Migrate(error) if matches!(*error, MigrateError::VersionMissing(_)) => {
                StoreError::Later
            }
            other => StoreError::open(other),
        })
    }

    async fn run_migrations(&self) -> Result<(), sqlx::Error> {
        match &self.writer {
            Either::Sqlite(pool) => {
                migrations::sqlite().run(pool).await?;
                sqlx::query(
                    "update _sqlx_migrations \
                     set installed_on = date(installed_on), execution_time = 0 \
                     where execution_time <> 0",
                )
                .execute(pool)
                .await?;
            }
            Either::Postgres(_) => {
                let Address::Postgres(address) = &self.address else {
                    unreachable!("an address is one of its connections' kind")
                };
                // A table of years takes longer than anything a reporter waits for.
                let pool = PgPoolOptions::new().max_connections(1);
                let pool = pool.connect_with(unhurried(address)).await?;
                migrations::postgres().run(&pool).await?;
                sqlx::query(
                    "update _sqlx_migrations \
                     set installed_on = date_trunc('day', installed_on, 'UTC'), \
                         execution_time = 0 \
                     where execution_time <> 0",
                )
                .execute(&pool)
                .await?;
                pool.close().await;
            }
        }
        Ok(())
    }

    /// Whether the file that was opened still is the one at its path: SQLite goes on writing to a
    /// file that was deleted or replaced, and all of that would be lost.
    pub(super) fn is_in_place(&self) -> bool {
        self.file.as_ref().is_none_or(OpenedFile::is_in_place)
    }

    /// The folder for attachments, where the database is a file: `corncrake.db.attachments`.
    pub(super) fn default_place(&self) -> Option<Blobs> {
        match &self.address {
            Address::Sqlite(path) => Some(Blobs::folder(&folder_beside(path))),
            Address::Postgres(_) => None,
        }
    }

    /// Begins a transaction that writes.
    pub(super) async fn begin(&self) -> Result<Transaction, sqlx::Error> {
        Ok(match &self.writer {
            // Takes the lock at once: to take it half-way can fail without having waited.
            Either::Sqlite(pool) => Either::Sqlite(pool.begin_with("begin immediate").await?),
            Either::Postgres(pool) => Either::Postgres(pool.begin().await?),
        })
    }

    /// Begins a transaction that reads one unchanging state of the whole database, for as long as
    /// it takes.
    pub(super) async fn snapshot(&self) -> Result<Transaction, sqlx::Error> {
        match &self.readers {
            Either::Sqlite(pool) => Ok(Either::Sqlite(pool.begin().await?)),
            Either::Postgres(pool) => {
                let mut transaction = pool
                    .begin_with("begin isolation level repeatable read, read only")
                    .await?;
                // Locked before the first look: the nightly job's `truncate` would otherwise show
                // as an empty table to a state that was taken before it.
                sqlx::raw_sql(
                    "set local statement_timeout = 0; \
                     set local idle_in_transaction_session_timeout = 0; \
                     set local lock_timeout = '60s'; \
                     lock table report, withdrawal, reply, letter, attachment, attachment_part, \
                     token, document, wrap, entry, audit, setting \
                         in access share mode",
                )
                .execute(&mut *transaction)
                .await?;
                Ok(Either::Postgres(transaction))
            }
        }
    }

    /// Ends every connection.
    pub(super) async fn close(&self) {
        on_either!(&self.readers, pool => pool.close().await);
        on_either!(&self.writer, pool => pool.close().await);
    }
}

/// Whether a connection may be used again. Where SQLite itself ends a transaction (the disk is
/// full), the rollback that follows fails, and sqlx goes on counting the transaction as open.
pub(super) async fn is_clean<C: sqlx::Connection>(connection: &mut C) -> Result<bool, sqlx::Error> {
    // Whatever rollback is still under way comes first.
    connection.ping().await?;
    Ok(!connection.is_in_transaction())
}

/// Says which kind it is; its address may hold a password.
impl fmt::Debug for Database {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match &self.address {
            Address::Sqlite(_) => "Database(SQLite)",
            Address::Postgres(_) => "Database(PostgreSQL)",
        })
    }
}

impl Transaction {
    /// Commits: when this returns, what was written is on disk.
    pub(super) async fn commit(self) -> Result<(), sqlx::Error> {
        on_either!(self, transaction => transaction.commit().await)
    }

    /// Takes back what was written.
    pub(super) async fn rollback(self) -> Result<(), sqlx::Error> {
        on_either!(self, transaction => transaction.rollback().await)
    }
}

/// Where a database is.
#[derive(Clone)]
pub(super) enum Address {
    Sqlite(PathBuf),
    Postgres(Box<PgConnectOptions>),
}

impl Address {
    pub(super) fn parse(url: &str) -> Result<Self, StoreError> {
        if let Some(path) = url.strip_prefix("sqlite:") {
            let path = path.strip_prefix("//").unwrap_or(path);
            if path.is_empty() || path.starts_with(":memory:") || path.contains('?') {
                return Err(StoreError::Address);
            }
            return Ok(Self::Sqlite(path.into()));
        }
        if url.starts_with("postgres://") || url.starts_with("postgresql://") {
            // The error may repeat the URL, and a password stands in it.
            let options = PgConnectOptions::from_str(url).map_err(|_| StoreError::Address)?;
            return Ok(Self::Postgres(Box::new(
                options.disable_statement_logging(),
            )));
        }
        Err(StoreError::Address)
    }
}

/// The folder for the attachments of a database file, or of a backup.
pub(super) fn folder_beside(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".attachments");
    name.into()
}
