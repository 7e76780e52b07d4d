//! CHECKS N1, N3, N5 with attachments, whose bytes lie beside the database: objects first, rows
//! after, and whatever happens in between.

use std::io::Write as _;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use corncrake::store::Blobs;
use sqlx::{Connection as _, PgConnection, SqliteConnection};
use tempfile::TempDir;
use tokio::runtime::Runtime;

use crate::support::app::{TestForm, TestNetwork, receipt};
use crate::support::attached::{assert_whole, attached, attached_at, post, post_as_it_is, request};
use crate::support::binary::{Server, run, wait_for};
use crate::support::disk::SmallDisk;
use crate::support::http::connect;
use crate::support::load::{Acknowledged, Client, Uploaded, assert_all_there};
use crate::support::photo::{MARKS, Photo, find_marks};
use crate::support::sealed::{attachment_frame, rng};
use crate::support::{TestDatabase, block_on, each_database};

/// CHECKS N1 and N5: killed after the bytes were written and before the row was.
#[test]
fn a_server_killed_between_a_files_bytes_and_its_row_loses_nothing_and_sweeps_the_rest() {
    each_database(|database| {
        let mut server = Server::start(database);
        let form = TestForm::of(&server.form());
        let photo = Photo::turned(6).jpeg();
        let send = |server: &Server, story: &str| post(server.address, &form, story, &photo);
        receipt(&send(&server, "Before."));
        let before = objects(&database.attachments);
        assert_eq!(before.len(), 1);

        let held = Held::start(database);
        let mut line = connect(server.address);
        let request = request(server.address, &form, "They refused me.", &photo);
        line.write_all(&request).unwrap();
        let orphan = wait_for("the bytes without a row", || {
            let mut found = objects(&database.attachments).into_iter();
            found.find(|path| !before.contains(path))
        });
        server.kill();
        held.end();
        server.kill_and_start_again();

        assert_eq!(attached(database, &server.network).len(), 1);
        let first = receipt(&send(&server, "They refused me."));
        assert_eq!(receipt(&send(&server, "They refused me.")), first);
        let contents = attached(database, &server.network);
        assert_eq!(contents.len(), 2, "two reports, one photograph each");
        assert_eq!(objects(&database.attachments).len(), 3);
        // Nobody's, and young: perhaps its row is still to come.
        nightly(&server);
        assert!(orphan.exists());
        let long_ago = SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000);
        let file = std::fs::File::options().write(true).open(&orphan).unwrap();
        file.set_modified(long_ago).unwrap();
        nightly(&server);
        assert!(!orphan.exists(), "swept");
        assert_eq!(objects(&database.attachments).len(), 2);
        assert!(attached(database, &server.network) == contents);
        for content in contents {
            assert!(image::load_from_memory(&content).is_ok());
            assert!(find_marks(&content, &MARKS).is_empty());
        }
        println!("1 kill, 2 reports with a file acknowledged, 0 lost, 1 file of nobody swept");
        server.stop();
    });
}

/// CHECKS N1.
#[test]
fn files_that_were_acknowledged_are_there_after_kill_again_and_again_under_load() {
    each_database(|database| {
        let frames: Vec<_> = (0..4)
            .map(|seed| attachment_frame(655_360, &mut rng(seed)))
            .collect();
        let mut uploaded = Vec::new();
        let mut reports = Vec::new();
        let mut server = Server::start(database);
        for round in 0..4 {
            std::thread::scope(|scope| {
                let address = server.address;
                let clients = frames.iter().zip(0..).map(|(frame, client)| {
                    scope.spawn(move || attach_until_cut(address, 50 * round + client, frame))
                });
                let clients: Vec<_> = clients.collect();
                let settled = database.attachments.clone();
                let so_far = objects(&settled).len();
                wait_for("files", || {
                    (objects(&settled).len() >= so_far + 16).then_some(())
                });
                // At a different moment each time.
                std::thread::sleep(Duration::from_millis(29 * round));
                server.kill();
                for client in clients {
                    let (files, acknowledged) = client.join().unwrap();
                    uploaded.extend(files);
                    reports.extend(acknowledged);
                }
            });
            server.kill_and_start_again();
        }
        assert!(reports.len() >= 16, "{} reports", reports.len());
        assert_all_there(&database.url, &reports);
        assert_whole(database, &uploaded);
        nightly(&server);
        assert_whole(database, &uploaded);
        println!(
            "4 kills, {} files and {} reports acknowledged, 0 lost",
            uploaded.len(),
            reports.len()
        );
        server.stop();
    });
}

/// CHECKS N3: the disk on which attachments lie, and the database does not.
#[test]
fn on_a_full_disk_files_are_refused_whole_and_taken_again_once_there_is_room() {
    let disk = SmallDisk::new("8m");
    let database = TestDatabase::sqlite();
    let place = disk.path().join("attachments");
    let config = include_str!("../support/example.toml")
        .replace("DATABASE", &database.url)
        .replacen(
            "[[network]]",
            &format!(
                "[attachments]\nstore = \"folder:{}\"\n\n[[network]]",
                place.display()
            ),
            1,
        );
    let mut server = Server::start_with(&config, |program| disk.with(&program));
    let folder = disk.file(server.id(), "attachments");
    let ballast = disk.file(server.id(), "ballast");
    // Three parts: a disk fills up in the middle of a file.
    let file: Vec<u8> = attachment_frame(1_310_720, &mut rng(1));
    let send = |server: &Server, form: &TestForm, story: &str| {
        post_as_it_is(server.address, form, story, &file)
    };
    receipt(&send(
        &server,
        &TestForm::of(&server.form()),
        "Room at first.",
    ));
    std::fs::write(&ballast, vec![1; 3_000_000]).unwrap();
    let mut taken = 1;
    let (form, refused) = loop {
        let form = TestForm::of(&server.form());
        let answer = send(&server, &form, &format!("Story {taken}"));
        if answer.status != 200 {
            break (form, answer);
        }
        receipt(&answer);
        taken += 1;
        assert!(taken < 10, "the disk never filled up");
    };
    let story = format!("Story {taken}");
    for answer in [refused, send(&server, &form, &story)] {
        assert_eq!(answer.status, 503);
        let text = answer.text();
        assert!(text.contains("Your report was not saved."), "{text}");
        assert!(text.contains(&story), "what was typed comes back");
        assert!(text.contains("Please choose the files again."));
        assert!(!text.contains("class=\"digits\""));
    }
    // A phone that sealed its file itself hears the same.
    let mut client = Client::new(server.address, 700);
    let fits = (0..5).take_while(|_| client.attach(&file).unwrap().is_some());
    assert!(fits.count() < 5, "the disk never filled up");
    assert!(server.is_alive());
    let rows = parts(&database.url);
    // What the phone sent of its file before the disk was full waits for the rest.
    assert_eq!(objects(&folder).len(), rows, "no half files are left");
    assert!(unfinished(&folder).is_empty());
    let saved = saved_in(&database.url, &folder, &server.network);
    assert!(saved == vec![file.clone(); taken]);

    std::fs::remove_file(&ballast).unwrap();
    receipt(&send(&server, &form, &story));
    assert!(client.attach(&file).unwrap().is_some());
    let saved = saved_in(&database.url, &folder, &server.network);
    assert_eq!(saved.len(), taken + 1);
    println!(
        "{} reports with a file acknowledged, 2 refused whole, 0 lost",
        taken + 1
    );
    server.stop();
}

/// What a client was told of files and of reports until its line was cut.
fn attach_until_cut(
    address: SocketAddr,
    seed: u64,
    frame: &[u8],
) -> (Vec<Uploaded>, Vec<Acknowledged>) {
    let mut client = Client::new(address, seed);
    let (mut files, mut reports) = (Vec::new(), Vec::new());
    while let Ok(uploaded) = client.attach(frame) {
        let uploaded = uploaded.expect("there is room");
        files.push(uploaded);
        match client.send_with(&uploaded) {
            Ok(acknowledged) => reports.push(acknowledged.expect("there is room")),
            Err(_) => break,
        }
    }
    (files, reports)
}

/// Lets everything be read and no row of an attachment be written, until it ends.
struct Held {
    connection: Connection,
    runtime: Runtime,
}

enum Connection {
    Sqlite(SqliteConnection),
    Postgres(PgConnection),
}

impl Held {
    fn start(database: &TestDatabase) -> Self {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        let connection = runtime.block_on(async {
            if database.file().is_some() {
                let mut it = SqliteConnection::connect(&database.url).await.unwrap();
                let begin = sqlx::raw_sql("begin immediate").execute(&mut it);
                begin.await.unwrap();
                Connection::Sqlite(it)
            } else {
                let mut it = PgConnection::connect(&database.url).await.unwrap();
                let lock = "begin; lock table attachment in share mode";
                sqlx::raw_sql(lock).execute(&mut it).await.unwrap();
                Connection::Postgres(it)
            }
        });
        Self {
            connection,
            runtime,
        }
    }

    fn end(self) {
        self.runtime.block_on(async {
            match self.connection {
                Connection::Sqlite(it) => it.close().await.unwrap(),
                Connection::Postgres(it) => it.close().await.unwrap(),
            }
        });
    }
}

fn nightly(server: &Server) {
    let done = run(&["admin", "nightly", "--config", &server.config()]);
    let said = String::from_utf8_lossy(&done.stderr);
    assert!(done.status.success(), "{said}");
}

/// The objects in a folder of attachments, whole ones.
fn objects(folder: &Path) -> Vec<PathBuf> {
    let mut found = listed(folder);
    found.retain(|path| !is_unfinished(path));
    found
}

fn unfinished(folder: &Path) -> Vec<PathBuf> {
    let mut found = listed(folder);
    found.retain(|path| is_unfinished(path));
    found
}

fn is_unfinished(path: &Path) -> bool {
    let name = path.file_name().unwrap().to_string_lossy();
    name.starts_with(".unfinished-")
}

fn listed(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(folder.join("example")) else {
        return Vec::new(); // nothing came yet
    };
    entries.map(|entry| entry.unwrap().path()).collect()
}

/// How many parts the rows of an SQLite file promise.
fn parts(url: &str) -> usize {
    let count: i64 = block_on(async {
        let mut it = SqliteConnection::connect(url).await.unwrap();
        sqlx::query_scalar("select count(*) from attachment_part")
            .fetch_one(&mut it)
            .await
            .unwrap()
    });
    count.try_into().unwrap()
}

/// What a desk finds, of a folder that is seen through another process.
fn saved_in(url: &str, folder: &Path, network: &TestNetwork) -> Vec<Vec<u8>> {
    let copy = copied(folder);
    attached_at(url, Blobs::folder(copy.path()), network)
}

/// A folder that is seen through another process, where it can be opened by its name.
fn copied(folder: &Path) -> TempDir {
    let copy = tempfile::tempdir().unwrap();
    std::fs::create_dir(copy.path().join("example")).unwrap();
    for path in objects(folder) {
        let name = path.file_name().unwrap();
        std::fs::copy(&path, copy.path().join("example").join(name)).unwrap();
    }
    copy
}
