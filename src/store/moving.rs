//! Moving a whole store from one database into another, empty one.
//!
//! The old database is held while it is read, so that nothing can come into it that would be
//! missing in the new one, and nothing in it is changed. The bytes of attachments stay where they
//! are: they are no part of a database.

use std::path::Path;

use sqlx::sqlite::{SqliteConnectOptions, SqliteLockingMode};
use sqlx::{ConnectOptions as _, Connection as _, PgConnection, SqliteConnection};

use super::backup::{BackupError, restore_to_database, restore_to_file};
use super::copy::{self, Contents};
use super::database::{Address, Database, Transaction};
use super::error::StoreError;
use super::unfinished::refuse_to_overwrite;

/// Copies all rows of the database at `from` into the one at `to`: a file that is not there yet, or
/// a PostgreSQL database that is empty. All of it or nothing, read back twice: in the transaction
/// that writes it, and once more from outside. Refused while anybody else uses the old one.
pub async fn move_rows(from: &str, to: &str) -> Result<Contents, BackupError> {
    let (source, target) = (Address::parse(from)?, Address::parse(to)?);
    match &target {
        Address::Sqlite(path) => refuse_to_overwrite(path)?,
        Address::Postgres(_) if from == to => return Err(BackupError::NotEmpty),
        Address::Postgres(_) => {}
    }
    refuse_while_in_use(&source).await?;
    let old = Database::open_existing(from).await?;
    let moved = move_into(&old, &target, to).await;
    old.close().await;
    let moved = moved?;
    let new = Database::open_existing(to).await?;
    let there = contents_of(&new).await;
    new.close().await;
    if there? == moved {
        Ok(moved)
    } else {
        Err(BackupError::NotTheSame)
    }
}

async fn move_into(old: &Database, target: &Address, to: &str) -> Result<Contents, BackupError> {
    let mut held = hold(old).await?;
    let moved = match target {
        Address::Sqlite(path) => restore_to_file(&mut held, path).await,
        Address::Postgres(_) => restore_to_database(&mut held, to).await,
    };
    // Nothing was written here.
    held.rollback().await.map_err(StoreError::unavailable)?;
    moved
}

/// A transaction that reads one state of everything and lets nobody write until it ends.
async fn hold(old: &Database) -> Result<Transaction, StoreError> {
    let mut held = old.begin().await.map_err(StoreError::unavailable)?;
    // SQLite's takes the one place of whoever writes.
    if let Transaction::Postgres(it) = &mut held {
        sqlx::raw_sql(
            "set local statement_timeout = 0; \
             set local idle_in_transaction_session_timeout = 0; \
             lock table report, withdrawal, reply, letter, attachment, attachment_part, \
                     token, document, wrap, entry, audit, setting, budget \
                 in share mode",
        )
        .execute(&mut **it)
        .await
        .map_err(StoreError::unavailable)?;
    }
    Ok(held)
}

async fn contents_of(database: &Database) -> Result<Contents, StoreError> {
    let mut snapshot = database.snapshot().await.map_err(StoreError::unavailable)?;
    let contents = copy::contents(&mut snapshot).await;
    contents.map_err(StoreError::unavailable)
}

/// A server keeps its connections, so that it shows. Only a PostgreSQL server that nobody has asked
/// for minutes has none.
async fn refuse_while_in_use(source: &Address) -> Result<(), BackupError> {
    let used = match source {
        Address::Sqlite(path) if !path.is_file() => return Err(StoreError::Missing.into()),
        Address::Sqlite(path) => is_file_used(path).await,
        Address::Postgres(options) => is_database_used(options).await,
    };
    match used {
        Ok(false) => Ok(()),
        Ok(true) => Err(BackupError::InUse),
        Err(error) => Err(StoreError::open(error).into()),
    }
}

/// Every connection to a file with a log holds a shared lock on it, for as long as it lives.
async fn is_file_used(path: &Path) -> Result<bool, sqlx::Error> {
    let options = SqliteConnectOptions::new()
        .filename(path)
        .locking_mode(SqliteLockingMode::Exclusive)
        .pragma("trusted_schema", "OFF")
        .busy_timeout(std::time::Duration::ZERO)
        .disable_statement_logging();
    let looked = look_alone(&options).await;
    match looked {
        Ok(()) => Ok(false),
        // SQLITE_BUSY, and what it is refined to.
        Err(sqlx::Error::Database(error)) if is_busy(error.code().as_deref()) => Ok(true),
        Err(error) => Err(error),
    }
}

async fn look_alone(options: &SqliteConnectOptions) -> Result<(), sqlx::Error> {
    let mut alone = SqliteConnection::connect_with(options).await?;
    let looked = sqlx::query("select count(*) from sqlite_schema")
        .execute(&mut alone)
        .await;
    alone.close().await?;
    looked.map(drop)
}

fn is_busy(code: Option<&str>) -> bool {
    let code = code.and_then(|code| code.parse::<u32>().ok());
    code.is_some_and(|code| code & 0xff == 5)
}

async fn is_database_used(options: &sqlx::postgres::PgConnectOptions) -> Result<bool, sqlx::Error> {
    let mut alone = PgConnection::connect_with(options).await?;
    let others: i64 = sqlx::query_scalar(
        "select count(*) from pg_stat_activity \
         where datname = current_database() and pid <> pg_backend_pid() \
             and backend_type = 'client backend'",
    )
    .fetch_one(&mut alone)
    .await?;
    alone.close().await?;
    Ok(others > 0)
}
