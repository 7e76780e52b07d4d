//! Each test that touches storage runs on both databases.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use corncrake::store::{Blobs, Bucket, Store};
use sqlx::{AssertSqlSafe, Connection as _, PgConnection};
use tempfile::TempDir;

use super::environment;
use super::mail::set_mode;

/// An S3-compatible store, and who asks it.
struct Shop {
    endpoint: String,
    access_key: String,
    secret_key: String,
}

/// An empty database of a test's own, gone when it is dropped.
pub struct TestDatabase {
    /// As `Store::open` takes it.
    pub url: String,
    /// Where its attachments lie.
    pub attachments: PathBuf,
    /// The store, where they lie in a bucket instead.
    bucket: Option<Shop>,
    place: Place,
}

enum Place {
    Sqlite(TempDir),
    /// Its name where it is to be dropped, and the folder for its attachments.
    Postgres(
        Option<String>,
        #[expect(dead_code, reason = "is held so that it stays")] TempDir,
    ),
}

impl TestDatabase {
    /// A new SQLite file in a folder of its own.
    pub fn sqlite() -> Self {
        let folder = tempfile::tempdir().unwrap();
        Self {
            url: format!("sqlite:{}", folder.path().join("corncrake.db").display()),
            attachments: folder.path().join("corncrake.db.attachments"),
            bucket: None,
            place: Place::Sqlite(folder),
        }
    }

    /// A new database in the cluster that `./test` started.
    pub fn postgres() -> Self {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let name = format!("test_{}_{number}", std::process::id());
        administer(&format!("create database {name}"));
        let folder = tempfile::tempdir().unwrap();
        Self {
            url: postgres_url(&name),
            attachments: folder.path().join("attachments"),
            bucket: None,
            place: Place::Postgres(Some(name), folder),
        }
    }

    /// One that is there already, in a cluster of the test's own.
    pub fn at(url: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        Self {
            url: url.to_owned(),
            attachments: folder.path().join("attachments"),
            bucket: None,
            place: Place::Postgres(None, folder),
        }
    }

    /// The same, with its attachments in the bucket of [`S3`](super::s3::S3) at this address.
    pub fn in_bucket(self, endpoint: String) -> Self {
        self.in_bucket_of(endpoint, ["S3RVER"; 2])
    }

    /// The same in the bucket `sealed` of any store, with these keys.
    pub fn in_bucket_of(mut self, endpoint: String, keys: [&str; 2]) -> Self {
        for (file, key) in self.keys().iter().zip(keys) {
            std::fs::write(file, format!("{key}\n")).unwrap();
            set_mode(file, 0o600);
        }
        let [access_key, secret_key] = keys.map(str::to_owned);
        self.bucket = Some(Shop {
            endpoint,
            access_key,
            secret_key,
        });
        self
    }

    /// The files of the keys: the access key's id, and the secret.
    pub fn keys(&self) -> [PathBuf; 2] {
        ["id", "key"].map(|end| self.attachments.with_extension(end))
    }

    /// Where its attachments lie.
    pub fn blobs(&self) -> Blobs {
        let Some(shop) = &self.bucket else {
            return Blobs::folder(&self.attachments);
        };
        let bucket = Blobs::bucket(&Bucket {
            name: "sealed".to_owned(),
            prefix: "a/b".to_owned(),
            endpoint: Some(shop.endpoint.clone()),
            region: "us-east-1".to_owned(),
            access_key: shop.access_key.clone(),
            secret_key: shop.secret_key.clone().into(),
        });
        bucket.unwrap()
    }

    /// What to call it where a test fails.
    pub fn name(&self) -> &'static str {
        match self.place {
            Place::Sqlite(_) => "SQLite",
            Place::Postgres(..) => "PostgreSQL",
        }
    }

    /// The SQLite file, where it is one.
    pub fn file(&self) -> Option<PathBuf> {
        self.url.strip_prefix("sqlite:").map(PathBuf::from)
    }

    /// A configuration that names it, and where its attachments lie.
    pub fn configure(&self, config: &str) -> String {
        let [id, key] = self.keys();
        let place = match &self.bucket {
            None => format!("store = \"folder:{}\"", self.attachments.display()),
            Some(Shop { endpoint, .. }) => format!(
                "store = \"s3://sealed/a/b\"\nendpoint = \"{endpoint}\"\n\
                 access_key_file = \"{}\"\nsecret_key_file = \"{}\"",
                id.display(),
                key.display()
            ),
        };
        let place = format!("[attachments]\n{place}\n\n[[network]]");
        config
            .replace("DATABASE", &self.url)
            .replacen("[[network]]", &place, 1)
    }

    /// A store on it, opened as a server opens it.
    pub async fn open(&self) -> Store {
        let store = Store::open(&self.url).await.unwrap();
        store.with_blobs(self.blobs())
    }

    /// Every file that holds this database now: SQLite's with what lies beside it, PostgreSQL's
    /// tables and indexes, and the attachments. (PostgreSQL's write-ahead log is the cluster's, not the database's.)
    pub fn files(&self) -> Vec<PathBuf> {
        let folder = match &self.place {
            Place::Sqlite(folder) => folder.path().to_owned(),
            Place::Postgres(name, _) => {
                let name = name
                    .as_ref()
                    .expect("a database of the cluster of all tests");
                outside(async {
                    let mut connection = PgConnection::connect(&environment().postgres)
                        .await
                        .unwrap();
                    // Memory to disk; files of dropped tables go.
                    sqlx::query("checkpoint")
                        .execute(&mut connection)
                        .await
                        .unwrap();
                    let (data, oid): (String, i64) = sqlx::query_as(
                        "select current_setting('data_directory'), oid::bigint \
                         from pg_database where datname = $1",
                    )
                    .bind(name)
                    .fetch_one(&mut connection)
                    .await
                    .unwrap();
                    Path::new(&data).join("base").join(oid.to_string())
                })
            }
        };
        let mut files = files_in(&folder);
        if matches!(self.place, Place::Postgres(..)) && self.attachments.exists() {
            files.extend(files_in(&self.attachments));
        }
        files
    }

    /// Which of `needles` stand in one of its [`files`](Self::files).
    pub fn find<'a>(&self, needles: &[&'a [u8]]) -> Vec<&'a [u8]> {
        let files: Vec<_> = self
            .files()
            .iter()
            .map(|file| std::fs::read(file).unwrap())
            .collect();
        let stands = |needle: &&[u8]| {
            let finder = memchr::memmem::Finder::new(needle);
            files.iter().any(|file| finder.find(file).is_some())
        };
        needles.iter().copied().filter(stands).collect()
    }
}

impl Drop for TestDatabase {
    fn drop(&mut self) {
        if let Place::Postgres(Some(name), _) = &self.place {
            administer(&format!("drop database {name} with (force)"));
        }
    }
}

/// Runs a test on SQLite, then on PostgreSQL.
pub fn each_database(test: impl Fn(&TestDatabase)) {
    for database in [TestDatabase::sqlite(), TestDatabase::postgres()] {
        println!("on {}:", database.name());
        test(&database);
    }
}

/// Runs a test on an open store of each kind.
#[expect(
    clippy::needless_pass_by_value,
    reason = "reads as a block at the place of use"
)]
pub fn each_store(test: impl AsyncFn(Store, &TestDatabase)) {
    each_database(|database| {
        block_on(async {
            let store = database.open().await;
            test(store.clone(), database).await;
            store.close().await;
        });
    });
}

/// Runs something asynchronous in a test that is not.
pub fn block_on<T>(future: impl Future<Output = T>) -> T {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(future)
}

/// All files in a folder, and in those in it.
/// Every file in a folder, however deep.
pub fn files_in(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap();
    let paths = entries.map(|entry| entry.unwrap().path());
    let files = paths.flat_map(|path| {
        if path.is_dir() {
            files_in(&path)
        } else {
            vec![path]
        }
    });
    files.collect()
}

/// The URL of another database in the same cluster.
fn postgres_url(name: &str) -> String {
    let (server, socket) = environment().postgres.split_once("/postgres?").unwrap();
    format!("{server}/{name}?{socket}")
}

/// Runs one statement in the cluster's own database.
fn administer(statement: &str) {
    outside(async {
        let mut connection = PgConnection::connect(&environment().postgres)
            .await
            .unwrap();
        sqlx::raw_sql(AssertSqlSafe(statement))
            .execute(&mut connection)
            .await
            .unwrap();
    });
}

/// As [`block_on`], in a thread of its own, because the test may be inside a runtime.
fn outside<T: Send>(future: impl Future<Output = T> + Send) -> T {
    std::thread::scope(|scope| scope.spawn(|| block_on(future)).join().unwrap())
}
