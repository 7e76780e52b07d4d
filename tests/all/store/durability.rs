//! That the disk is waited for, and that nothing makes reports wait for long.

use std::path::Path;
use std::process::{Child, Command};
use std::time::{Duration, Instant};

use corncrake::seal::Bucket;
use corncrake::store::{Outcome, Store, StoreError, Withdrawal};
use sqlx::{AssertSqlSafe, Connection as _, PgConnection, SqliteConnection};

use crate::support::sealed::{bytes, frame, rng, submission};
use crate::support::{TestDatabase, block_on, environment};

const DAY: &str = "2026-11-20";

/// CHECKS N2 and X2: a backup reads one state for as long as it takes. SQLite would wait for it at
/// each try to empty the log, five seconds with its write lock held.
#[test]
fn a_withdrawal_during_a_backup_holds_no_report_up_and_ends_with_an_empty_log() {
    let database = TestDatabase::sqlite();
    block_on(async {
        let rng = &mut rng(60);
        let store = Store::open(&database.url).await.unwrap();
        let kept = submission("north", DAY, rng);
        let mut withdrawal = Withdrawal {
            network: kept.network.clone(),
            report: kept.id,
            mailbox: kept.mailbox,
            id: bytes(rng),
            statement: frame(Bucket::Entry, rng),
            batch: kept.batch,
        };
        store.submit(kept).await.unwrap();
        let mut backup = SqliteConnection::connect(&database.url).await.unwrap();
        sqlx::raw_sql("begin; select count(*) from report;")
            .execute(&mut backup)
            .await
            .unwrap();

        let began = Instant::now();
        assert!(store.withdraw(withdrawal).await.unwrap());
        for _ in 0..3 {
            let stored = store.submit(submission("north", DAY, rng)).await.unwrap();
            assert_eq!(stored, Outcome::Stored);
        }
        let nothing = submission("north", DAY, rng);
        withdrawal = Withdrawal {
            network: nothing.network,
            report: nothing.id,
            mailbox: nothing.mailbox,
            id: bytes(rng),
            statement: frame(Bucket::Entry, rng),
            batch: nothing.batch,
        };
        assert!(!store.withdraw(withdrawal).await.unwrap());
        let took = began.elapsed();
        assert!(took < Duration::from_secs(8), "{took:?}");

        let mut log = database.file().unwrap().into_os_string();
        log.push("-wal");
        let length = || std::fs::metadata(&log).unwrap().len();
        assert!(length() > 0, "a reader keeps the log");
        backup.close().await.unwrap();
        let deadline = Instant::now() + Duration::from_secs(20);
        while length() > 0 {
            assert!(Instant::now() < deadline, "the writer has stopped trying");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    });
}

#[test]
fn an_answer_waits_for_the_disk_even_where_the_database_says_otherwise() {
    let database = TestDatabase::postgres();
    block_on(async {
        Store::open(&database.url).await.unwrap().close().await;
        let mut connection = PgConnection::connect(&database.url).await.unwrap();
        let name: String = sqlx::query_scalar("select current_database()")
            .fetch_one(&mut connection)
            .await
            .unwrap();
        let refuse_unless_on = format!(
            "alter database {name} set synchronous_commit = off;
             create function refuse() returns trigger language plpgsql as $$ begin
                 if current_setting('synchronous_commit') <> 'on' then
                     raise exception 'would be lost in a power cut';
                 end if;
                 return new;
             end $$;
             create trigger refuse before insert on report for each row execute function refuse();"
        );
        sqlx::raw_sql(AssertSqlSafe(refuse_unless_on))
            .execute(&mut connection)
            .await
            .unwrap();
        let store = Store::open(&database.url).await.unwrap();
        let stored = store.submit(submission("north", DAY, &mut rng(61))).await;
        assert_eq!(stored.unwrap(), Outcome::Stored);
        store.close().await;
    });
}

#[test]
fn a_postgresql_that_does_not_wait_for_the_disk_is_refused() {
    let folder = tempfile::Builder::new()
        .prefix("cc-nosync.")
        .tempdir_in("/tmp")
        .unwrap();
    let cluster = Careless::start(folder.path());
    let url = format!(
        "postgres://corncrake@localhost/postgres?host={}",
        folder.path().display()
    );
    let refused = block_on(async {
        loop {
            match Store::open(&url).await {
                // It is still starting.
                Err(StoreError::Open(_)) if cluster.began.elapsed() < Duration::from_mins(1) => {
                    tokio::time::sleep(Duration::from_millis(100)).await;
                }
                other => break other.map(drop),
            }
        }
    });
    assert!(matches!(refused, Err(StoreError::NoDisk)), "{refused:?}");
}

/// A cluster of its own with `fsync` off, ended when it is dropped.
struct Careless {
    postmaster: Child,
    began: Instant,
}

impl Careless {
    fn start(folder: &Path) -> Self {
        let (programs, data) = (&environment().postgres_bin, folder.join("data"));
        // PostgreSQL refuses to run as root; the same user as ./test's own cluster can.
        let root = std::fs::read_dir("/root").is_ok();
        let command = |program: &str| {
            let program = programs.join(program);
            if !root {
                return Command::new(program);
            }
            let mut command = Command::new("setpriv");
            command
                .args(["--reuid=postgres", "--regid=postgres", "--init-groups"])
                .arg(program);
            command
        };
        if root {
            let owned = Command::new("chown").arg("postgres").arg(folder).status();
            assert!(owned.unwrap().success());
        }
        let made = command("initdb")
            .args(["-U", "corncrake", "--auth=trust", "--no-sync", "-D"])
            .arg(&data)
            .output()
            .unwrap();
        assert!(
            made.status.success(),
            "{}",
            String::from_utf8_lossy(&made.stderr)
        );
        let postmaster = command("postgres")
            .arg("-D")
            .arg(&data)
            .args(["-c", "fsync=off", "-c", "listen_addresses=", "-k"])
            .arg(folder)
            .stderr(std::process::Stdio::null())
            .spawn()
            .unwrap();
        let began = Instant::now();
        Self { postmaster, began }
    }
}

impl Drop for Careless {
    fn drop(&mut self) {
        // Nothing in it is worth an orderly end, but its children must go with it.
        let postmaster = self.postmaster.id().to_string();
        let _ = Command::new("kill").args(["-QUIT", &postmaster]).status();
        let _ = self.postmaster.wait();
    }
}
