//! CHECKS N1, N3, N5 with attachments, whose bytes lie beside the database: objects first, rows
//! after, and whatever happens in between.

use std::io::Write as _;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use corncrake::keys::public::{AttachmentId, NetworkName};
use corncrake::seal::open::open_padme;
use corncrake::store::{Blobs, Store};
use sqlx::{Connection as _, PgConnection, SqliteConnection};
use tempfile::TempDir;
use tokio::runtime::Runtime;

use crate::support::app::{TestForm, TestNetwork, receipt};
use crate::support::binary::{Server, run, wait_for};
use crate::support::disk::SmallDisk;
use crate::support::http::{self, Answer, connect, multipart};
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
    let saved = attached_in(&database.url, copied(&folder).path(), &server.network);
    assert!(saved == vec![file.clone(); taken]);

    std::fs::remove_file(&ballast).unwrap();
    receipt(&send(&server, &form, &story));
    assert!(client.attach(&file).unwrap().is_some());
    let saved = attached_in(&database.url, copied(&folder).path(), &server.network);
    assert_eq!(saved.len(), taken + 1);
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

/// Every file that was acknowledged is there, all of it.
fn assert_whole(database: &TestDatabase, uploaded: &[Uploaded]) {
    let network = name();
    block_on(async {
        let store = database.open().await;
        for one in uploaded {
            let frame = read(&store, &network, one.id).await;
            let hash = corncrake::keys::public::Hash::of(&frame);
            assert!(hash == one.frame, "a file is lost or damaged");
        }
        store.close().await;
    });
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

const TYPE: &str = "multipart/form-data; boundary=----corncrake-test";

/// A form with one file.
fn body(form: &TestForm, more: &[(&str, &str)], story: &str, file: &[u8]) -> Vec<u8> {
    let mut fields = form.fields();
    fields.extend([("what", "V05"), ("story", story), ("do", "send")]);
    fields.extend(more);
    multipart(&fields, &[("IMG_1234.jpg", file)])
}

fn post(address: SocketAddr, form: &TestForm, story: &str, photo: &[u8]) -> Answer {
    http::raw(address, &request(address, form, story, photo))
}

fn post_as_it_is(address: SocketAddr, form: &TestForm, story: &str, file: &[u8]) -> Answer {
    let body = body(form, &[("files_as_they_are", "yes")], story, file);
    let headers = [
        ("accept", "text/html"),
        ("content-type", TYPE),
        ("sec-fetch-site", "same-origin"),
    ];
    http::post(address, "/example/", &headers, &body)
}

fn request(address: SocketAddr, form: &TestForm, story: &str, photo: &[u8]) -> Vec<u8> {
    let body = body(form, &[], story, photo);
    let head = format!(
        "POST /example/ HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\naccept: text/html\r\n\
         sec-fetch-site: same-origin\r\ncontent-type: {TYPE}\r\ncontent-length: {}\r\n\r\n",
        body.len()
    );
    [head.as_bytes(), &body].concat()
}

fn name() -> NetworkName {
    "example".parse().unwrap()
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

async fn read(store: &Store, network: &NetworkName, id: AttachmentId) -> Vec<u8> {
    let known = store.attachment(network, id).await.unwrap().unwrap();
    assert!(known.is_complete());
    let mut frame = Vec::new();
    for number in known.parts {
        let part = store.attachment_part(network, id, number).await.unwrap();
        frame.extend(part.expect("a row promises these bytes"));
    }
    frame
}

/// What a desk finds attached to all reports.
fn attached(database: &TestDatabase, network: &TestNetwork) -> Vec<Vec<u8>> {
    attached_in(&database.url, &database.attachments, network)
}

fn attached_in(url: &str, folder: &Path, network: &TestNetwork) -> Vec<Vec<u8>> {
    let stories = network.stored(url).into_iter().map(|report| {
        let opened = network.open(&report);
        opened.story.unwrap().attachments.clone()
    });
    let hashes: Vec<_> = stories.flatten().collect();
    block_on(async {
        let store = Store::open(url).await.unwrap();
        let store = store.with_blobs(Blobs::folder(folder));
        let mut contents = Vec::new();
        for hash in hashes {
            let id = AttachmentId::of(&network.name, hash);
            let frame = read(&store, &network.name, id).await;
            let text = open_padme(&frame, &network.period.story).unwrap();
            let head = text.iter().position(|byte| *byte == b'\n').unwrap();
            let header: serde_json::Value = serde_json::from_slice(&text[..head]).unwrap();
            let length = usize::try_from(header["length"].as_u64().unwrap()).unwrap();
            let mut content = text[head + 1..].to_vec();
            content.resize(length, 0);
            contents.push(content);
        }
        store.close().await;
        contents
    })
}
