//! CHECKS X1 and X3 while many send at once, by both roads, and some break off half-way: what a
//! quiet server lets go of, a busy one may keep in the buffer of another connection. On another
//! program where `CORNCRAKE_TEST_BINARY` names one: the program as shipped.

use std::io::Write as _;
use std::net::SocketAddr;
use std::sync::Mutex;
use std::time::UNIX_EPOCH;

use memchr::memmem;
use sqlx::{AssertSqlSafe, Connection as _, PgConnection, SqliteConnection};

use super::{send_files, shown, still_in_memory, submit};
use crate::support::app::{TestForm, receipt};
use crate::support::http::{connect, get, multipart};
use crate::support::load::Client;
use crate::support::photo::{MARKS, Photo};
use crate::support::process::{Program, files_below, find_in_files};
use crate::support::sealed::{attachment_frame, rng};
use crate::support::{TestDatabase, block_on, each_database};

/// How many send at once; each several times.
const PEOPLE: u64 = 24;
/// Stands in all that anybody writes or attaches.
const WORDS: &str = "LoadWordsMarkerJ7x";
const FILE: &str = "LoadFileMarkerT3q";
const NAME: &str = "LoadNameMarkerW8k";

#[test]
fn under_load_nothing_of_what_many_sent_is_left_on_the_server_and_nothing_of_when() {
    each_database(|database| {
        let program = Program::start_with_files(database);
        let secrets = Mutex::new(Vec::new());
        std::thread::scope(|people| {
            for number in 0..PEOPLE {
                let (program, secrets) = (&program, &secrets);
                people.spawn(move || person(program, number, secrets));
            }
        });
        let secrets = secrets.into_inner().unwrap();
        let mut needles: Vec<&[u8]> = secrets.iter().map(Vec::as_slice).collect();
        assert!(
            needles.len() as u64 > 5 * PEOPLE,
            "{} secrets",
            needles.len()
        );
        needles.extend([WORDS, FILE, NAME].map(str::as_bytes));
        needles.extend(MARKS.iter().map(|mark| mark.as_bytes()));
        assert_eq!(shown(&still_in_memory(&program, &needles)), "", "in memory");
        assert_eq!(shown(&database.find(&needles)), "", "stored");
        assert_eq!(
            shown(&find_in_files(&program.files(), &needles)),
            "",
            "in files"
        );

        assert_eq!(settled(database), (false, false), "before the night");
        program.nightly();
        assert_eq!(settled(database), (true, true), "on {}", database.name());
    });
}

/// One person, who writes, breaks off, writes again, and has a phone that seals.
fn person(program: &Program, number: u64, secrets: &Mutex<Vec<Vec<u8>>>) {
    let keep = |secret: &[u8]| secrets.lock().unwrap().push(secret.to_vec());
    let words = format!(
        "{WORDS} {number} {}",
        "and more words to fill a page. ".repeat(60)
    );
    let document = format!("{FILE} {number} ").repeat(5000);
    let photo = Photo::turned(6).jpeg();
    let names = [format!("{NAME}{number}.doc"), format!("{NAME}{number}.jpg")];
    let files = [(&*names[0], document.as_bytes()), (&*names[1], &photo)];
    let form = TestForm::of(&get(program.address, "/example/", &[]));
    keep(form.seed.as_bytes());
    keep(&hex::decode(&form.seed).unwrap());
    let mut fields = form.fields();
    fields.extend([
        ("what", "V11"),
        ("consent", "C0"),
        ("story", &words),
        ("do", "send"),
    ]);
    fields.push(("files_as_they_are", "yes"));

    break_off(program.address, &multipart(&fields, &files), number);
    let digits = receipt(&send_files(program, &fields, &files));
    keep(digits.as_bytes());
    keep(digits.replace(' ', "").as_bytes());
    // One that comes back, and one with a letter.
    let mistaken = [&form.fields()[..], &[("story", &words), ("do", "send")]].concat();
    assert!(submit(program, &mistaken).text().contains(WORDS));
    let letter = [
        ("receipt", &*digits),
        ("token", &form.token),
        ("letter", &words),
        ("do", "write"),
    ];
    let letter = [&letter[..], &[("files_as_they_are", "yes")]].concat();
    assert_eq!(send_files(program, &letter, &files[..1]).status, 200);
    assert!(submit(program, &[("receipt", &digits), ("do", "find")]).status == 200);

    let mut phone = Client::new(program.address, 7000 + number);
    let frame = attachment_frame(49_152, &mut rng(number));
    let attached = phone.attach(&frame).unwrap().expect("there is room");
    keep(attached.mailbox());
    assert!(phone.send_with(&attached).unwrap().is_some());
    let report = phone.report();
    keep(report.id.expose_bytes());
    keep(report.mailbox.expose_bytes());
    assert!(phone.send_this(&report).unwrap().is_some());
}

/// Sends the beginning of a form with files: up to somewhere in the words, or in a file.
fn break_off(address: SocketAddr, body: &[u8], number: u64) {
    let mut stream = connect(address);
    let head = format!(
        "POST /example/ HTTP/1.1\r\nhost: reports.example\r\nsec-fetch-site: same-origin\r\n\
         content-type: multipart/form-data; boundary=----corncrake-test\r\n\
         content-length: {}\r\n\r\n",
        body.len()
    );
    let part = body.len() * (usize::try_from(number).unwrap() % 9 + 1) / 10;
    stream.write_all(head.as_bytes()).unwrap();
    stream.write_all(&body[..part]).unwrap();
}

/// CHECKS X3: whether no attachment says when it came, and whether rows lie as their random keys
/// have it.
fn settled(database: &TestDatabase) -> (bool, bool) {
    let files = files_below(&database.attachments);
    assert!(files.len() as u64 > PEOPLE, "{} attachments", files.len());
    let changed = |file: &std::path::PathBuf| std::fs::metadata(file).unwrap().modified().unwrap();
    let timeless = files.iter().all(|file| changed(file) == UNIX_EPOCH);
    (timeless, block_on(in_order(database)))
}

async fn in_order(database: &TestDatabase) -> bool {
    let Some(file) = database.file() else {
        let mut connection = PgConnection::connect(&database.url).await.unwrap();
        for table in ["report", "letter"] {
            let ids = format!("select id from {table} order by ctid");
            let ids: Vec<Vec<u8>> = sqlx::query_scalar(AssertSqlSafe(ids))
                .fetch_all(&mut connection)
                .await
                .unwrap();
            assert!(ids.len() as u64 >= PEOPLE);
            if !ids.is_sorted() {
                return false;
            }
        }
        return true;
    };
    // Rows by their random place, and where each begins in the file: what stands early in it, of its
    // ciphertext, stands there once.
    let mut connection = SqliteConnection::connect(&database.url).await.unwrap();
    let text = "select substr(answers, 61, 40) from report order by place";
    let rows: Vec<Vec<u8>> = sqlx::query_scalar(text)
        .fetch_all(&mut connection)
        .await
        .unwrap();
    let bytes = std::fs::read(file).unwrap();
    let page = usize::from(u16::from_be_bytes([bytes[16], bytes[17]]));
    let places: Vec<_> = rows.iter().map(|row| memmem::find(&bytes, row)).collect();
    assert!(rows.len() as u64 >= PEOPLE);
    // Within a page rows stand from its end to its beginning.
    let pages = places.iter().map(|place| place.map(|at| at / page));
    places.iter().all(Option::is_some) && pages.is_sorted()
}
