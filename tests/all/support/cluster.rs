//! A PostgreSQL cluster of a test's own, to be broken.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use sqlx::{AssertSqlSafe, Connection as _, PgConnection};
use tempfile::TempDir;

use super::binary::{signal, wait_for};
use super::disk::is_root;
use super::{block_on, environment};

/// A cluster that listens on a Unix socket in its own folder.
pub struct Cluster {
    folder: TempDir,
    postmaster: Option<Child>,
}

impl Cluster {
    /// Makes and starts one.
    pub fn start() -> Self {
        Self::start_by(|command| command)
    }

    /// As [`Cluster::start`], by way of another command that runs the one it is given.
    pub fn start_by(by: impl Fn(Command) -> Command) -> Self {
        // A short path: a Unix socket's may have 107 bytes.
        let folder = tempfile::Builder::new()
            .prefix("cc-pg.")
            .tempdir_in("/tmp")
            .unwrap();
        if is_root() {
            let given = Command::new("chown")
                .arg("postgres")
                .arg(folder.path())
                .status();
            assert!(given.unwrap().success());
        }
        let mut cluster = Self {
            folder,
            postmaster: None,
        };
        let made = as_postgres("initdb")
            .arg("-D")
            .arg(cluster.data())
            .args([
                "-U",
                "corncrake",
                "--auth=trust",
                "--encoding=UTF8",
                "--locale=C",
                "-N",
                "--data-checksums",
            ])
            .stdout(Stdio::null())
            .status();
        assert!(made.unwrap().success(), "initdb failed");
        cluster.start_again_by(by);
        cluster
    }

    /// Starts it after [`Cluster::stop`].
    pub fn start_again(&mut self) {
        self.start_again_by(|command| command);
    }

    fn start_again_by(&mut self, by: impl Fn(Command) -> Command) {
        let mut server = as_postgres("postgres");
        server
            .arg("-D")
            .arg(self.data())
            .arg("-k")
            .arg(self.folder.path());
        server.args(["-c", "listen_addresses="]);
        let log = std::fs::File::create(self.folder.path().join("log")).unwrap();
        let mut child = by(server)
            .stdin(Stdio::null())
            .stdout(log.try_clone().unwrap())
            .stderr(log)
            .spawn()
            .unwrap();
        wait_for("PostgreSQL", || {
            let ended = child.try_wait().unwrap();
            assert!(ended.is_none(), "PostgreSQL ended: {}", self.log());
            let connected = block_on(PgConnection::connect(&self.url("postgres")));
            connected.is_ok().then_some(())
        });
        self.postmaster = Some(child);
    }

    /// Stops it at once, as if its machine had lost power.
    pub fn stop(&mut self) {
        if let Some(mut postmaster) = self.postmaster.take() {
            signal("QUIT", postmaster.id());
            postmaster.wait().unwrap();
        }
    }

    /// The URL of one of its databases.
    pub fn url(&self, database: &str) -> String {
        let socket = self.folder.path().display();
        format!("postgres://corncrake@localhost/{database}?host={socket}")
    }

    /// Runs statements, one after the other, each by itself.
    pub fn run(&self, statements: &[&str]) {
        block_on(async {
            let url = self.url("postgres");
            let mut connection = PgConnection::connect(&url).await.unwrap();
            for statement in statements {
                sqlx::raw_sql(AssertSqlSafe(*statement))
                    .execute(&mut connection)
                    .await
                    .unwrap();
            }
        });
    }

    /// The process that all others of it descend from.
    pub fn id(&self) -> u32 {
        self.postmaster.as_ref().unwrap().id()
    }

    /// The folder of its files: tables in `base`, its log in `pg_wal`.
    pub fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// All that it wrote.
    pub fn log(&self) -> String {
        std::fs::read_to_string(self.folder.path().join("log")).unwrap()
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        self.stop();
    }
}

/// A program of PostgreSQL's, which refuses to run as root.
fn as_postgres(program: &str) -> Command {
    let program: &Path = &environment().postgres_bin.join(program);
    if !is_root() {
        return Command::new(program);
    }
    let mut command = Command::new("setpriv");
    command.args(["--reuid=postgres", "--regid=postgres", "--clear-groups"]);
    command.arg(program);
    command
}
