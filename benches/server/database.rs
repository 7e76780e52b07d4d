//! The two databases that a server can have.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use corncrake::clock::Date;
use corncrake::keys::public::{NetworkName, ReportId};
use corncrake::seal::wire::Sealed;
use corncrake::store::{Store, StoredReport};
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection, SqliteJournalMode, SqliteSynchronous};
use sqlx::{AssertSqlSafe, Connection as _, PgConnection};

use super::{NETWORK, TOKEN_USES};

/// How many rows are written with one commit: as many as there are clients.
const GROUP: usize = 64;
/// How many reports are looked at in one go.
const LOOK: usize = 500;

/// The types of the two differ, the text does not.
macro_rules! write_groups {
    ($connection:ident, $reports:ident, $count:ident, $day:ident) => {
        for from in (0..$count).step_by(GROUP) {
            let mut transaction = $connection.begin().await.expect("begun");
            for number in from..(from + GROUP).min($count) {
                let sealed = &$reports[number % $reports.len()];
                let id = id_of(sealed, number / $reports.len());
                sqlx::query(
                    "insert into report (network, id, batch, period, answers, story, place) \
                     values ($1, $2, $3, $4, $5, $6, $7)",
                )
                .bind(NETWORK)
                .bind(&id[..])
                .bind($day.to_string())
                .bind(1_i64)
                .bind(sealed.report.answers.as_bytes())
                .bind(sealed.report.story.as_bytes())
                .bind(i64::from_be_bytes(*id.first_chunk().expect("16 bytes")))
                .execute(&mut *transaction)
                .await
                .expect("inserted");
                if number % TOKEN_USES == 0 {
                    sqlx::query("insert into token (id, day, uses) values ($1, $2, 5)")
                        .bind(&id[..])
                        .bind($day.to_string())
                        .execute(&mut *transaction)
                        .await
                        .expect("inserted");
                }
            }
            transaction.commit().await.expect("committed");
        }
    };
}

/// Which one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// In a file of a folder.
    Sqlite,
    /// In the cluster with this URL, of which databases may be created and dropped.
    Postgres(String),
}

impl Kind {
    /// SQLite, and PostgreSQL where `CORNCRAKE_TEST_POSTGRES` says where one is (`./test -- cargo
    /// bench` says so). What is left out is said.
    pub fn all() -> Vec<Self> {
        let cluster = std::env::var("CORNCRAKE_TEST_POSTGRES");
        if cluster.is_err() {
            println!("without PostgreSQL: CORNCRAKE_TEST_POSTGRES is not set");
        }
        let cluster = cluster.ok().map(Self::Postgres);
        [Self::Sqlite].into_iter().chain(cluster).collect()
    }

    /// What it is called.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Sqlite => "SQLite",
            Self::Postgres(_) => "PostgreSQL",
        }
    }
}

/// An empty database with our tables, gone when it is dropped.
pub struct Database {
    kind: Kind,
    /// As a configuration names it.
    pub url: String,
    name: String,
}

impl Database {
    /// Makes one of this name, in the folder where it is a file.
    pub fn make(kind: &Kind, folder: &Path, name: &str) -> Self {
        let name = format!("bench_{}_{name}", std::process::id());
        let url = match kind {
            Kind::Sqlite => format!("sqlite:{}", folder.join(&name).display()),
            Kind::Postgres(cluster) => {
                administer(cluster, &format!("create database {name}"));
                cluster.replacen("/postgres?", &format!("/{name}?"), 1)
            }
        };
        block_on(async {
            let store = Store::open(&url).await.expect("made");
            store.close().await;
        });
        Self {
            kind: kind.clone(),
            url,
            name,
        }
    }

    /// Writes the rows of these reports and of their tokens straight, a commit for each group.
    pub fn write_rows(&self, reports: &[Sealed], day: Date) -> Duration {
        self.write(reports, reports.len(), day, SqliteSynchronous::Full)
    }

    /// Stores so many reports, again and again the same under other names, as fast as that can be
    /// done: nothing is measured here.
    pub fn fill(&self, reports: &[Sealed], count: usize, day: Date) {
        self.write(reports, count, day, SqliteSynchronous::Off);
        // Else the server's first wait for the disk would be for all of this.
        if let Some(file) = self.file() {
            let file = std::fs::File::open(file).expect("it is there");
            file.sync_all().expect("on the disk");
        }
    }

    fn write(
        &self,
        reports: &[Sealed],
        count: usize,
        day: Date,
        synchronous: SqliteSynchronous,
    ) -> Duration {
        block_on(async {
            match &self.kind {
                Kind::Sqlite => {
                    let mut connection = self.sqlite(synchronous).await;
                    let start = Instant::now();
                    write_groups!(connection, reports, count, day);
                    let time = start.elapsed();
                    connection.close().await.expect("closed");
                    time
                }
                Kind::Postgres(_) => {
                    let mut connection = PgConnection::connect(&self.url).await.expect("open");
                    let start = Instant::now();
                    write_groups!(connection, reports, count, day);
                    start.elapsed()
                }
            }
        })
    }

    /// With the pragmas of the server's own.
    async fn sqlite(&self, synchronous: SqliteSynchronous) -> SqliteConnection {
        let options = SqliteConnectOptions::new()
            .filename(self.file().expect("it is a file"))
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(synchronous)
            .pragma("secure_delete", "ON")
            .pragma("temp_store", "MEMORY");
        let connection = SqliteConnection::connect_with(&options).await;
        connection.expect("open")
    }

    fn file(&self) -> Option<PathBuf> {
        self.url.strip_prefix("sqlite:").map(PathBuf::from)
    }

    /// How many of these reports, which are all different, are not there or not whole.
    pub fn lost(&self, network: &NetworkName, reports: &[ReportId]) -> usize {
        let different: BTreeSet<_> = reports.iter().collect();
        assert_eq!(different.len(), reports.len(), "two of one name");
        let whole = block_on(async {
            let store = Store::open(&self.url).await.expect("opens clean");
            let mut whole = 0;
            for some in reports.chunks(LOOK) {
                let read = store.reports(network, some).await.expect("read");
                whole += read.into_iter().filter_map(StoredReport::whole).count();
            }
            store.close().await;
            whole
        });
        reports.len() - whole
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        if let Kind::Postgres(cluster) = &self.kind {
            administer(
                cluster,
                &format!("drop database {} with (force)", self.name),
            );
        }
        for end in ["", "-wal", "-shm"] {
            if let Some(file) = self.file() {
                let _ = std::fs::remove_file(format!("{}{end}", file.display()));
            }
        }
    }
}

/// Where the same report is stored several times, each has a name of its own.
fn id_of(sealed: &Sealed, copy: usize) -> [u8; 16] {
    let mut id = *sealed.id.expose_bytes();
    for (byte, of_copy) in id.iter_mut().zip(copy.to_le_bytes()) {
        *byte ^= of_copy;
    }
    id
}

fn administer(cluster: &str, statement: &str) {
    block_on(async {
        let mut connection = PgConnection::connect(cluster).await.expect("a cluster");
        let done = sqlx::raw_sql(AssertSqlSafe(statement)).execute(&mut connection);
        done.await.expect("done");
    });
}

fn block_on<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .expect("a runtime")
        .block_on(future)
}
