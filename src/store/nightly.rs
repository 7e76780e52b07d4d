//! What is done once a night: old tokens go, and the storage is rewritten so that its order says
//! nothing of the order of arrival.

use std::time::Duration;

use sqlx::{Connection as _, PgConnection, SqliteConnection};

use super::database::{Address, Transaction, on_either, unhurried};
use super::error::StoreError;
use super::sqlite_file::{not_in_place, sqlite_options};
use super::writer::Write;
use super::{Store, Swept, columns, sql, writer};
use crate::clock::Date;

/// Days for which the uses of a token are counted: a form token lives a week, and the clocks of
/// two servers may differ.
pub const TOKEN_DAYS: i32 = 9;

/// How long to wait for other processes to let go of an SQLite file.
const PATIENCE: Duration = Duration::from_mins(1);
/// How often to begin again where PostgreSQL ended this rather than a writer that waited for it.
const ATTEMPTS: usize = 5;

impl Store {
    /// Sweeps old tokens and attachments that nothing came for, and rewrites the storage. `today` is
    /// in UTC. Where the attachments cannot be swept, the rest is done before that is said.
    ///
    /// After it, the order of rows and pages follows from their content alone, and the content is
    /// keyed by random ids. SQLite: `VACUUM`, then the log is emptied. PostgreSQL: each table
    /// with something to hide is emptied and filled again in the order of its key, in one
    /// transaction, so that all rows have one `xmin`, and `ctid` follows the key; its write-ahead
    /// log and archives still tell for as long as they are kept.
    ///
    /// This process's writers wait meanwhile. On PostgreSQL those of other servers on the same
    /// database wait for five seconds and then say "not saved, try again", as do look-ups, until
    /// the tables are rewritten: it is for the hour in which the fewest report. It needs room for
    /// two more copies of the database for as long as it runs (SQLite: one of them where
    /// `SQLITE_TMPDIR` points, else in `/var/tmp`).
    pub async fn nightly(&self, today: Date) -> Result<Swept, StoreError> {
        let swept = self.sweep_attachments(today).await;
        self.rewrite(today).await?;
        swept
    }

    /// Notes that all there was to do by night was done.
    pub async fn nightly_went_well(&self, today: Date) -> Result<(), StoreError> {
        self.writer.write(WentWell(today)).await
    }

    /// The day on which it last was, if ever.
    pub async fn last_nightly(&self) -> Result<Option<Date>, StoreError> {
        let day: Option<Vec<u8>> = on_either!(&self.database.readers, pool => {
            sqlx::query_scalar(sql::SETTING_SELECT)
                .bind(LAST_NIGHTLY)
                .fetch_optional(pool)
                .await
        })
        .map_err(StoreError::unavailable)?;
        let day = day.map(|day| String::from_utf8_lossy(&day).parse());
        day.transpose()
            .map_err(|_| StoreError::Damaged("the day of the last nightly job"))
    }

    async fn rewrite(&self, today: Date) -> Result<(), StoreError> {
        // This process's own writer queues, rather than running into the lock.
        let _gate = self.database.gate.lock().await;
        let oldest = today.saturating_sub(jiff::Span::new().days(TOKEN_DAYS));
        on_either!(&self.database.writer, pool => {
            sqlx::query(sql::TOKEN_SWEEP)
                .bind(columns::day(oldest))
                .execute(pool)
                .await
                .map_err(StoreError::not_saved)?;
        });
        match &self.database.address {
            Address::Sqlite(_) if !self.database.is_in_place() => {
                return Err(StoreError::not_saved(not_in_place()));
            }
            Address::Sqlite(path) => {
                // Its copy of the file may be larger than memory.
                let options = sqlite_options(path)
                    .pragma("temp_store", "FILE")
                    .busy_timeout(PATIENCE);
                vacuum(&options).await.map_err(StoreError::not_rewritten)?;
                if !writer::empty_log(&self.database, PATIENCE).await {
                    return Err(StoreError::LogNotEmptied);
                }
            }
            Address::Postgres(options) => {
                let mut attempt = 1;
                while let Err(error) = refill(options).await {
                    let deadlocked = error
                        .as_database_error()
                        .is_some_and(|error| error.code().as_deref() == Some("40P01"));
                    if !deadlocked || attempt == ATTEMPTS {
                        return Err(StoreError::not_rewritten(error));
                    }
                    attempt += 1;
                }
            }
        }
        Ok(())
    }
}

/// The setting that holds the day.
const LAST_NIGHTLY: &str = "last-nightly";

struct WentWell(Date);

impl Write for WentWell {
    type Reply = ();

    async fn apply(&self, transaction: &mut Transaction) -> Result<(), sqlx::Error> {
        on_either!(transaction, it => {
            sqlx::query(sql::SETTING_REPLACE)
                .bind(LAST_NIGHTLY)
                .bind(columns::day(self.0).into_bytes())
                .execute(&mut **it)
                .await?;
        });
        Ok(())
    }
}

async fn vacuum(options: &sqlx::sqlite::SqliteConnectOptions) -> Result<(), sqlx::Error> {
    let mut connection = SqliteConnection::connect_with(options).await?;
    sqlx::raw_sql("vacuum").execute(&mut connection).await?;
    connection.close().await
}

/// Empties and fills the tables in which the order of rows would be the order of arrival. The
/// others are in the order of their numbers, which says no more than the numbers do.
async fn refill(options: &sqlx::postgres::PgConnectOptions) -> Result<(), sqlx::Error> {
    let mut connection = PgConnection::connect_with(&unhurried(options)).await?;
    // One transaction: sent as one text, it is one.
    sqlx::raw_sql(
        "begin;
         lock table report, withdrawal, reply, letter, attachment, attachment_part, token, wrap, entry in access exclusive mode;
         create temporary table r on commit drop as select * from report;
         truncate report;
         insert into report select * from r order by network, id;
         create temporary table w on commit drop as select * from withdrawal;
         truncate withdrawal;
         insert into withdrawal select * from w order by network, id;
         create temporary table y on commit drop as select * from reply;
         truncate reply;
         insert into reply select * from y order by network, mailbox, id;
         create temporary table l on commit drop as select * from letter;
         truncate letter;
         insert into letter select * from l order by network, id;
         create temporary table a on commit drop as select * from attachment;
         truncate attachment;
         insert into attachment select * from a order by network, id;
         create temporary table p on commit drop as select * from attachment_part;
         truncate attachment_part;
         insert into attachment_part select * from p order by network, attachment, number;
         create temporary table t on commit drop as select * from token;
         truncate token;
         insert into token select * from t order by id;
         create temporary table k on commit drop as select * from wrap;
         truncate wrap;
         insert into wrap select * from k order by network, member, period, tier, hash;
         create temporary table e on commit drop as select * from entry;
         truncate entry;
         insert into entry select * from e order by network, author, seq;
         commit;",
    )
    .execute(&mut connection)
    .await?;
    connection.close().await
}
