//! A database of each earlier version: the program that comes after brings it up to date, and
//! everything is still there and served.

mod line;
mod past;
mod rows;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::time::Duration;

use corncrake::clock::{Clock as _, SystemClock};
use corncrake::store::{Store, verify_audit};
use sqlx::migrate::{Migration, MigrationType, Migrator};
use sqlx::{AssertSqlSafe, Connection as _, PgConnection, SqlSafeStr as _, SqliteConnection};

use self::line::{Line, on_line};
use self::past::{ANSWER, Past, WORDS};
use self::rows::{LAST, UPLOAD, fill, fill_first_of_members};
use crate::support::binary::{Server, corncrake, run};
use crate::support::http::get;
use crate::support::{TestDatabase, block_on};

/// The migrations of one kind of database, by their files, the first so many of them.
fn migrations(database: &TestDatabase, first: usize) -> Vec<Migration> {
    let kind = match database.file() {
        Some(_) => "migrations/sqlite",
        None => "migrations/postgres",
    };
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(kind);
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    let migration = |file: &std::path::PathBuf| {
        let name = file.file_stem().unwrap().to_str().unwrap();
        let (number, name) = name.split_once('_').unwrap();
        let text = std::fs::read_to_string(file).unwrap();
        let (number, text) = (number.parse().unwrap(), AssertSqlSafe(text).into_sql_str());
        Migration::new(
            number,
            name.to_owned().into(),
            MigrationType::Simple,
            text,
            false,
        )
    };
    files.iter().take(first).map(migration).collect()
}

/// A database as a program of that version left it, with a file beside it.
async fn make(database: &TestDatabase, past: &Past, version: usize) {
    let mut line = Line::to(database).await;
    let migrator = Migrator::with_migrations(migrations(database, version));
    on_line!(&mut line, it => migrator.run(it).await.unwrap());
    fill(&mut line, past, version).await;
    line.close().await;
    let folder = database.attachments.join("example");
    std::fs::create_dir_all(&folder).unwrap();
    let name = format!("{}-{}-0", past.attached.id, hex::encode(UPLOAD));
    std::fs::write(folder.join(name), &past.attached.frame).unwrap();
}

/// What changes while a server runs, as it should.
const SPENT: [&str; 2] = ["budget", "token"];

type Tables = BTreeMap<String, (Vec<String>, BTreeSet<String>)>;

async fn everything(database: &TestDatabase) -> Tables {
    let mut line = Line::to(database).await;
    let mut all = Tables::new();
    for (table, mut columns) in line.tables().await {
        // Worked out anew wherever a row is written.
        columns.retain(|column| column != "place");
        if !SPENT.contains(&table.as_str()) {
            let rows = line.rows(&table, &columns).await;
            all.insert(table, (columns, rows));
        }
    }
    line.close().await;
    all
}

async fn nothing_is_lost(database: &TestDatabase, before: &Tables) {
    let mut line = Line::to(database).await;
    for (table, (columns, rows)) in before {
        let after = line.rows(table, columns).await;
        assert!(rows.is_subset(&after), "{table} has lost rows");
    }
    line.close().await;
}

async fn opens(database: &TestDatabase, past: &Past) {
    let store = database.open().await;
    let network = &past.network.name;
    let reports = store.reports(network, &[past.report]).await.unwrap();
    let opened = past.network.open(&reports[0]);
    assert_eq!(opened.story.unwrap().story.expose_text(), WORDS);
    let bytes = store.attachment_part(network, past.attached.id, 0).await;
    assert!(bytes.unwrap().unwrap() == past.attached.frame);
    let log = store.audit_log(network).await.unwrap();
    assert_eq!(verify_audit(network, &log), Ok(()));
    let wraps = store.wraps_for(network, past.network.steward.id()).await;
    assert_eq!(wraps.unwrap().len(), 1);
    store.close().await;
}

#[test]
fn a_database_of_each_earlier_version_is_brought_up_to_date_and_nothing_is_lost() {
    let all = migrations(&TestDatabase::sqlite(), usize::MAX).len();
    for version in 1..=all {
        for database in [TestDatabase::sqlite(), TestDatabase::postgres()] {
            println!("version {version} on {}:", database.name());
            let past = Past::new();
            block_on(make(&database, &past, version));
            let before = block_on(everything(&database));
            let server = Server::start(&database);
            let form = get(server.address, "/example/", &[("accept", "text/html")]);
            assert_eq!(form.status, 200);
            let digits = past.receipt.expose_grouped();
            let found = server.post(&[("do", "find"), ("receipt", &digits)]);
            for words in ["Your report is here, sealed.", ANSWER] {
                assert!(found.text().contains(words), "{words}: {}", found.text());
            }
            block_on(opens(&database, &past));
            block_on(nothing_is_lost(&database, &before));
            let doctor = run(&["admin", "doctor", "--config", &server.config()]);
            let said = String::from_utf8_lossy(&doctor.stdout).into_owned();
            assert!(said.contains("The database opens"), "{said}");
            server.stop();
        }
    }
}

/// A request gives up after five seconds behind a lock; what a new version does to a table of years
/// may take longer than that, and a server that gave up could not start.
#[test]
fn bringing_postgresql_up_to_date_may_take_longer_than_a_request() {
    let database = TestDatabase::postgres();
    block_on(async {
        make(&database, &Past::new(), 1).await;
        let mut other = PgConnection::connect(&database.url).await.unwrap();
        let mut held = other.begin().await.unwrap();
        let lock = sqlx::query("lock table report in access share mode");
        lock.execute(&mut *held).await.unwrap();
        let opened = tokio::spawn({
            let url = database.url.clone();
            async move { Store::open(&url).await.map(drop) }
        });
        tokio::time::sleep(Duration::from_secs(6)).await;
        assert!(!opened.is_finished(), "it waits for the table");
        held.rollback().await.unwrap();
        opened.await.unwrap().unwrap();
    });
}

/// Whoever needs a backup most has just brought a new server up.
#[test]
fn a_backup_of_each_earlier_version_is_restored_whole() {
    let all = migrations(&TestDatabase::sqlite(), usize::MAX).len();
    for version in 1..=all {
        let database = TestDatabase::sqlite();
        block_on(make(&database, &Past::new(), version));
        let folder = tempfile::tempdir().unwrap();
        let [old, new] = ["old", "new"].map(|name| folder.path().join(name));
        std::fs::copy(database.file().unwrap(), &old).unwrap();
        // What is backed up is the same before and after; so is the seal that a backup bears.
        let before = block_on(everything(&database));
        block_on(async { Store::open(&database.url).await.unwrap().close().await });
        let from = ["--database", &database.url, "--to", new.to_str().unwrap()];
        let taken = run(&[&["admin", "backup"], &from[..]].concat());
        assert!(taken.status.success());
        block_on(async {
            let url = format!("sqlite:{}", old.display());
            let mut file = SqliteConnection::connect(&url).await.unwrap();
            let bear = "attach $1 as newer";
            let bear = sqlx::query(bear).bind(new.to_str().unwrap());
            bear.execute(&mut file).await.unwrap();
            sqlx::query(
                "insert into main.setting (name, value) \
                 select name, value from newer.setting where name = 'backup'",
            )
            .execute(&mut file)
            .await
            .unwrap();
            file.close().await.unwrap();
        });
        for target in [TestDatabase::sqlite(), TestDatabase::postgres()] {
            let to = ["--database", &target.url, "--from", old.to_str().unwrap()];
            let restored = run(&[&["admin", "restore"], &to[..]].concat());
            let said = String::from_utf8_lossy(&restored.stderr).into_owned();
            assert!(restored.status.success(), "version {version}: {said}");
            if target.file().is_some() {
                block_on(nothing_is_lost(&target, &before));
            }
        }
    }
}

/// After a way back to an older program, for example.
#[test]
fn a_database_of_a_later_version_is_refused_and_stays_as_it_is() {
    for database in [TestDatabase::sqlite(), TestDatabase::postgres()] {
        let server = Server::start(&database);
        let config = server.config();
        let folder = tempfile::tempdir().unwrap();
        for name in ["corncrake.toml", "root.note"] {
            let from = Path::new(&config).with_file_name(name);
            std::fs::copy(from, folder.path().join(name)).unwrap();
        }
        server.stop();
        let past = Past::new();
        let before = block_on(async {
            let mut line = Line::to(&database).await;
            fill_first_of_members(&mut line, &past, LAST).await;
            line.run(
                "insert into _sqlx_migrations \
                 (version, description, installed_on, success, checksum, execution_time) \
                 select 9999, 'later', installed_on, success, checksum, 0 \
                 from _sqlx_migrations where version = 1",
                &[],
            )
            .await;
            line.close().await;
            everything(&database).await
        });
        let refused = corncrake()
            .args(["serve", "--config"])
            .arg(folder.path().join("corncrake.toml"))
            .output()
            .unwrap();
        assert!(!refused.status.success());
        let said = String::from_utf8_lossy(&refused.stderr).into_owned();
        assert!(said.contains("a later version of corncrake"), "{said}");
        assert!(block_on(everything(&database)) == before);
        let opened = block_on(Store::open(&database.url));
        assert!(opened.is_err());
    }
}

/// Today's date is not a time of day: what the migration itself wrote down is evened out too.
#[test]
fn when_a_database_was_brought_up_to_date_is_kept_to_the_day_only() {
    for database in [TestDatabase::sqlite(), TestDatabase::postgres()] {
        let past = Past::new();
        block_on(make(&database, &past, 1));
        Server::start(&database).stop();
        let when = match database.file() {
            Some(_) => "select cast(installed_on as text) from _sqlx_migrations",
            None => {
                "select to_char(installed_on at time zone 'UTC', 'HH24:MI:SS.US') \
                     from _sqlx_migrations"
            }
        };
        let kept = block_on(async {
            let mut line = Line::to(&database).await;
            let kept = line.texts(when.to_owned()).await;
            line.close().await;
            kept
        });
        let day = SystemClock.today().to_string();
        for when in kept {
            assert!(when == day || when == "00:00:00.000000", "{when}");
        }
    }
}
