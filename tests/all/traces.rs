//! What is left of a report on the server's machine once it is answered: nothing.

mod load;

use std::io::Write as _;
use std::net::TcpStream;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use corncrake::store::Store;

use crate::support::app::{TestForm, TestNetwork, receipt};
use crate::support::http::{Answer, connect, get, multipart, post};
use crate::support::photo::{MARKS, Photo};
use crate::support::process::{Program, files_below, find_in_files};
use crate::support::replies::answer_on;
use crate::support::{TestDatabase, block_on, each_database};

/// How long the server may take to let go of a connection that was closed.
const LETTING_GO: Duration = Duration::from_secs(3);

/// CHECKS X1. In the memory of the process, too: without JavaScript the server sees the report,
/// and a seized or swapped-out machine must not show it afterwards.
#[test]
fn nothing_of_a_report_is_left_on_the_server_once_it_is_answered() {
    each_database(|database| {
        let program = Program::start(&database.url);
        assert_eq!(program.core_limit().split_whitespace().next(), Some("0"));

        // One is stored, one comes back with a mistake, one with another language.
        let form = TestForm::of(&get(program.address, "/example/", &[]));
        let stored = send_from(
            &form,
            &program,
            "send",
            "StoredMarkerKwHx7",
            &[("what", "V11")],
        );
        let digits = receipt(&stored);
        let seed = hex::decode(&form.seed).unwrap();
        let wrong = send(&program, "send", "RefusedMarkerPq3Z", &[]);
        assert!(
            wrong.text().contains("RefusedMarkerPq3Z"),
            "a mistake keeps the text"
        );
        let turned = send(
            &program,
            "language-ru",
            "LanguageMarkerU8s",
            &[("what", "V11")],
        );
        assert!(
            turned.text().contains("LanguageMarkerU8s"),
            "a change keeps the text"
        );
        // Found again: the receipt is typed in, a reply is opened, more is written.
        answer(database, &digits, "ReplyMarkerHe4Wd");
        let found = find(&program, &digits);
        assert!(found.text().contains("ReplyMarkerHe4Wd"));
        let written = write_again(&program, &digits, &form.token, "LetterMarkerX9tN");
        assert_eq!(written.status, 200);
        let refused = write_again(&program, &digits, "00", "UnsentMarkerB2mQ");
        assert!(refused.text().contains("UnsentMarkerB2mQ"), "it comes back");

        let compact: String = digits.split(' ').collect();
        let needles: [&[u8]; 10] = [
            b"StoredMarkerKwHx7",
            b"RefusedMarkerPq3Z",
            b"LanguageMarkerU8s",
            b"ReplyMarkerHe4Wd",
            b"LetterMarkerX9tN",
            b"UnsentMarkerB2mQ",
            digits.as_bytes(),
            compact.as_bytes(),
            // With the seed, who guesses what was written can check the guess.
            form.seed.as_bytes(),
            &seed,
        ];
        assert_eq!(shown(&database.find(&needles)), "", "in the database");
        let log = write_ahead_log(database);
        assert_eq!(shown(&find_in_files(&log, &needles)), "", "in the log");
        assert_eq!(
            shown(&find_in_files(&program.files(), &needles)),
            "",
            "in files"
        );
        assert_eq!(shown(&still_in_memory(&program, &needles)), "", "in memory");
    });
}

/// CHECKS X1 for what is attached: the bytes of a file, its name, and what stood in a photograph
/// beside its pixels.
#[test]
fn nothing_of_an_attached_file_is_left_on_the_server_once_it_is_answered() {
    let database = TestDatabase::sqlite();
    let program = Program::start(&database.url);
    let form = TestForm::of(&get(program.address, "/example/", &[]));
    let document = b"AttachedMarkerZ9kR ".repeat(200_000);
    let photo = Photo::turned(6).jpeg();
    let upload = |more: &[(&str, &str)], name: &str, document: &[u8]| {
        let mut fields = form.fields();
        fields.extend([("what", "V11"), ("consent", "C0"), ("do", "send")]);
        fields.extend(more);
        let files = [(name, document), ("PhotoNameMarkerB3.jpg", &photo[..])];
        send_files(&program, &fields, &files)
    };
    let as_they_are = [("files_as_they_are", "yes")];
    receipt(&upload(&as_they_are, "NameMarkerV5t.doc", &document));
    // One that is refused, with all that came.
    let refused = b"RefusedFileMarkerQ2 ".repeat(1000);
    assert_eq!(upload(&[], "RefusedNameMarkerG4", &refused).status, 422);
    // With a letter, one that is taken, one that is not, and one whose receipt leads nowhere.
    let digits = receipt(&upload(&as_they_are, "a", b"another report"));
    let later = b"LaterFileMarkerH6 ".repeat(1000);
    let write = |digits: &str, more: &[(&str, &str)]| {
        let fields = [
            ("receipt", digits),
            ("token", &*form.token),
            ("letter", "LetterWithFileMarkerD8"),
            ("do", "write"),
        ];
        let fields = [&fields, more].concat();
        let files = [("LaterNameMarkerE7", &later[..]), ("b", &photo)];
        send_files(&program, &fields, &files).status
    };
    assert_eq!(write(&digits, &as_they_are), 200);
    assert_eq!(write(&digits, &[]), 422);
    assert_eq!(
        write("000000 000000 000000 000000 000098", &as_they_are),
        200
    );

    let compact: String = digits.split(' ').collect();
    let mut needles: Vec<&[u8]> = vec![
        b"AttachedMarkerZ9kR",
        b"NameMarkerV5t",
        b"PhotoNameMarkerB3",
        b"RefusedFileMarkerQ2",
        b"RefusedNameMarkerG4",
        b"LaterFileMarkerH6",
        b"LaterNameMarkerE7",
        b"LetterWithFileMarkerD8",
        digits.as_bytes(),
        compact.as_bytes(),
    ];
    needles.extend(MARKS.iter().map(|mark| mark.as_bytes()));
    assert!(database.attachments.exists(), "something was stored");
    assert_eq!(shown(&database.find(&needles)), "", "stored");
    assert_eq!(
        shown(&find_in_files(&program.files(), &needles)),
        "",
        "in files"
    );
    assert_eq!(shown(&still_in_memory(&program, &needles)), "", "in memory");
}

/// The search of the test above, shown able to find: a report that is only half sent is in the
/// server's memory as long as its connection is open, and not after.
#[test]
fn the_search_finds_a_report_that_is_still_arriving() {
    each_database(|database| {
        let program = Program::start(&database.url);
        let needles: [&[u8]; 1] = [b"ArrivingMarkerT4vB"];
        let half = half_a_report(&program, "ArrivingMarkerT4vB");
        let deadline = Instant::now() + LETTING_GO;
        while program.find_in_memory(&needles).is_empty() {
            assert!(
                Instant::now() < deadline,
                "the search does not find what is there"
            );
        }
        drop(half);
        assert_eq!(shown(&still_in_memory(&program, &needles)), "");

        // Files and database: what is known to stand there is found.
        let known: [&[u8]; 1] = [b"example"];
        assert_eq!(find_in_files(&program.files(), &known), known);
        send(
            &program,
            "send",
            "a report, so that a row is there",
            &[("what", "V11")],
        );
        assert_eq!(database.find(&known), known);
    });
}

/// Sends a form with `story` in it.
fn send(program: &Program, button: &str, story: &str, answers: &[(&str, &str)]) -> Answer {
    let form = TestForm::of(&get(program.address, "/example/", &[]));
    send_from(&form, program, button, story, answers)
}

fn send_from(
    form: &TestForm,
    program: &Program,
    button: &str,
    story: &str,
    answers: &[(&str, &str)],
) -> Answer {
    let story = format!("{story} {}", "and more words to fill a page. ".repeat(60));
    let mut fields = form.fields();
    fields.extend_from_slice(answers);
    fields.extend([("consent", "C0"), ("story", story.as_str()), ("do", button)]);
    submit(program, &fields)
}

fn find(program: &Program, digits: &str) -> Answer {
    submit(program, &[("receipt", digits), ("do", "find")])
}

fn write_again(program: &Program, digits: &str, token: &str, words: &str) -> Answer {
    let words = format!("{words} {}", "and more words to fill a page. ".repeat(60));
    let fields = [
        ("receipt", digits),
        ("token", token),
        ("letter", &*words),
        ("do", "write"),
    ];
    submit(program, &fields)
}

/// The network answers a report.
fn answer(database: &TestDatabase, digits: &str, words: &str) {
    let network = TestNetwork::new("example");
    block_on(async {
        let store = Store::open(&database.url).await.unwrap();
        answer_on(&store, &network, digits, &[words]).await;
        store.close().await;
    });
}

fn submit(program: &Program, fields: &[(&str, &str)]) -> Answer {
    let mut body = form_urlencoded::Serializer::new(String::new());
    body.extend_pairs(fields);
    let headers = [
        ("content-type", "application/x-www-form-urlencoded"),
        ("sec-fetch-site", "same-origin"),
    ];
    post(
        program.address,
        "/example/",
        &headers,
        body.finish().as_bytes(),
    )
}

fn send_files(program: &Program, fields: &[(&str, &str)], files: &[(&str, &[u8])]) -> Answer {
    let headers = [
        (
            "content-type",
            "multipart/form-data; boundary=----corncrake-test",
        ),
        ("sec-fetch-site", "same-origin"),
    ];
    let body = multipart(fields, files);
    post(program.address, "/example/", &headers, &body)
}

fn half_a_report(program: &Program, story: &str) -> TcpStream {
    let mut stream = connect(program.address);
    let head = "POST /example/ HTTP/1.1\r\nhost: reports.example\r\n\
                content-type: application/x-www-form-urlencoded\r\n\
                sec-fetch-site: same-origin\r\ncontent-length: 5000\r\n\r\nwhat=V11&story=";
    write!(stream, "{head}{story}").unwrap();
    stream
}

/// PostgreSQL's write-ahead log, which is the cluster's. SQLite's is a file of the database.
fn write_ahead_log(database: &TestDatabase) -> Vec<PathBuf> {
    if database.file().is_some() {
        return Vec::new();
    }
    let table = database.files().swap_remove(0);
    let data = table.ancestors().nth(3).unwrap();
    files_below(&data.join("pg_wal"))
}

/// What is in the server's memory and does not go away.
fn still_in_memory<'a>(program: &Program, needles: &[&'a [u8]]) -> Vec<&'a [u8]> {
    let deadline = Instant::now() + LETTING_GO;
    loop {
        let found = program.find_in_memory(needles);
        if found.is_empty() || Instant::now() > deadline {
            return found;
        }
        std::thread::sleep(Duration::from_millis(50));
    }
}

fn shown(needles: &[&[u8]]) -> String {
    let texts = needles
        .iter()
        .map(|needle| needle.escape_ascii().to_string());
    texts.collect::<Vec<_>>().join(", ")
}
