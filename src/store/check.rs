//! Whether what is stored can be read back.

use sqlx::{Connection as _, PgPool, SqliteConnection};

use super::database::{Address, Either, on_either};
use super::error::{StoreError, is_damage};
use super::sqlite_file::sqlite_options;
use super::{Store, columns, sql};

/// Every table of PostgreSQL with something that nobody has twice, read to its last byte: what is
/// asked for is worked out from all of it.
const READ: [(&str, &str); 9] = [
    (
        "report",
        "select count(md5(answers) || md5(story)) from report",
    ),
    ("withdrawal", "select count(md5(statement)) from withdrawal"),
    ("reply", "select count(md5(body)) from reply"),
    ("letter", "select count(md5(body)) from letter"),
    ("attachment", "select count(md5(upload)) from attachment"),
    (
        "attachment_part",
        "select count(md5(attachment)) from attachment_part",
    ),
    ("document", "select count(md5(body)) from document"),
    ("wrap", "select count(md5(body)) from wrap"),
    ("entry", "select count(md5(body)) from entry"),
];

/// What was found.
#[derive(Debug, Default)]
pub struct Health {
    /// What is damaged, in words for the operator: places in the database's files, nothing of what
    /// they hold. Empty where everything can be read back.
    pub faults: Vec<String>,
    /// How many reports of all networks cannot be read back, where that can be told.
    pub lost_reports: Option<u64>,
    /// How it is set, where it is PostgreSQL.
    pub postgres: Option<PostgresSettings>,
}

/// What an operator decides about a PostgreSQL.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PostgresSettings {
    /// It notices a page that its disk changed (`data_checksums`). SQLite notices only what breaks
    /// the structure of its file; whoever opens a report notices the rest.
    pub has_checksums: bool,
    /// Files of its log are used again as they are (`wal_recycle`): what was withdrawn stays in
    /// them until it happens to be overwritten.
    pub recycles_log: bool,
    /// Its log is archived (`archive_mode`), so that what was withdrawn stays in the archive.
    pub archives_log: bool,
}

impl Store {
    /// Reads everything back. It takes as long as reading the files does; the server may run.
    pub async fn check(&self) -> Result<Health, StoreError> {
        let mut health = match (&self.database.address, &self.database.readers) {
            (Address::Sqlite(path), _) => {
                let options = sqlite_options(path).read_only(true);
                quick_check(&options)
                    .await
                    .map_err(StoreError::unavailable)?
            }
            (_, Either::Postgres(pool)) => read_all(pool).await.map_err(StoreError::unavailable)?,
            (Address::Postgres(_), Either::Sqlite(_)) => {
                unreachable!("an address is one of its connections' kind")
            }
        };
        if !health.faults.is_empty() {
            health.lost_reports = self.count_lost().await;
        }
        Ok(health)
    }

    /// Nothing where not even the list of reports can be read.
    async fn count_lost(&self) -> Option<u64> {
        let rows: Vec<(String, Vec<u8>)> = on_either!(&self.database.readers, pool => {
            sqlx::query_as(sql::REPORT_PLACES).fetch_all(pool).await
        })
        .ok()?;
        let mut lost = 0;
        for (network, id) in rows {
            let network = network.parse().ok()?;
            let id = crate::keys::public::ReportId::from_bytes(columns::id(&id).ok()?);
            let read = self.reports_that_can_be_read(&network, &[id]).await;
            lost += u64::try_from(read.ok()?.1).ok()?;
        }
        Some(lost)
    }
}

async fn quick_check(options: &sqlx::sqlite::SqliteConnectOptions) -> Result<Health, sqlx::Error> {
    let mut health = Health::default();
    let mut file = SqliteConnection::connect_with(options).await?;
    let said: Result<Vec<String>, _> = sqlx::query_scalar("pragma quick_check(5)")
        .fetch_all(&mut file)
        .await;
    match said {
        Ok(said) => health.faults = said.into_iter().filter(|line| line != "ok").collect(),
        Err(error) if is_damage(&error) => health.faults.push(error.to_string()),
        Err(error) => return Err(error),
    }
    file.close().await?;
    Ok(health)
}

async fn read_all(pool: &PgPool) -> Result<Health, sqlx::Error> {
    let mut health = Health::default();
    // Not given back: what is set on it is for this only.
    let mut connection = pool.acquire().await?.detach();
    // Reading all of a table takes longer than anything a reporter waits for.
    sqlx::raw_sql("set statement_timeout = 0")
        .execute(&mut connection)
        .await?;
    for (table, statement) in READ {
        let read: Result<i64, _> = sqlx::query_scalar(statement)
            .fetch_one(&mut connection)
            .await;
        match read {
            Ok(_) => {}
            Err(error) if is_damage(&error) => health.faults.push(format!("{table}: {error}")),
            Err(error) => return Err(error),
        }
    }
    let (checksums, recycles, archives): (String, String, String) = sqlx::query_as(
        "select current_setting('data_checksums'), current_setting('wal_recycle'), \
         current_setting('archive_mode')",
    )
    .fetch_one(&mut connection)
    .await?;
    health.postgres = Some(PostgresSettings {
        has_checksums: checksums == "on",
        recycles_log: recycles == "on",
        archives_log: archives != "off",
    });
    connection.close().await?;
    Ok(health)
}
