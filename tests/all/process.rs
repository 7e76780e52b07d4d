//! The real binary: how it starts, stops, and what it says meanwhile.

use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::path::PathBuf;
use std::process::Command;
use std::sync::Mutex;
use std::time::{Duration, Instant};

use tempfile::TempDir;

use crate::support::app::{TestForm, TestNetwork, receipt};
use crate::support::http::{Answer, connect, get, post};
use crate::support::running::{CORNCRAKE, ServerProcess};
use crate::support::{TestDatabase, each_database};

fn configured(database: &TestDatabase) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let mut root = TestNetwork::new("example");
    // In use whenever this test runs: the binary has no clock but the machine's.
    root.root = root.notice_for_today();
    std::fs::write(folder.path().join("root.note"), root.root.to_string()).unwrap();
    let file = folder.path().join("corncrake.toml");
    let text = include_str!("support/example.toml").replace("DATABASE", &database.url);
    std::fs::write(&file, text).unwrap();
    (folder, file)
}

fn body(form: &TestForm, story: &str) -> Vec<u8> {
    let mut body = form_urlencoded::Serializer::new(String::new());
    body.extend_pairs(form.fields());
    body.extend_pairs([("what", "V01"), ("story", story), ("do", "send")]);
    body.finish().into_bytes()
}

const FORM: (&str, &str) = ("content-type", "application/x-www-form-urlencoded");

#[test]
fn the_server_starts_at_once_takes_a_report_and_stops_on_request() {
    each_database(|database| {
        let (_folder, file) = configured(database);
        // Once to make the tables, which is done for good.
        drop(ServerProcess::start(&file));
        let start = Instant::now();
        let server = ServerProcess::start(&file);
        assert_eq!(get(server.address, "/healthz", &[]).text(), "ok\n");
        println!("start to first answer: {:?}", start.elapsed());
        // The budget is 100 ms on a quiet machine with a release build.
        assert!(start.elapsed() < Duration::from_secs(2));

        let form = TestForm::of(&get(server.address, "/example/", &[]));
        let answer = post(server.address, "/example/", &[FORM], &body(&form, "x"));
        receipt(&answer);

        let limits = std::fs::read_to_string(format!("/proc/{}/limits", server.id())).unwrap();
        let core = limits
            .lines()
            .find(|line| line.starts_with("Max core"))
            .unwrap();
        let zeros = core.split_whitespace().filter(|word| *word == "0").count();
        assert_eq!(zeros, 2, "{core}");

        let idle = connect(server.address);
        let start = Instant::now();
        server.terminate();
        let (status, log) = server.end();
        assert!(status.success());
        assert!(start.elapsed() < Duration::from_secs(5));
        assert!(log.ends_with("INFO stopped\n"), "{log}");
        drop(idle);
    });
}

/// What is under way when SIGTERM comes is finished and answered.
#[test]
fn a_report_that_is_being_sent_at_shutdown_is_saved_and_answered() {
    let database = TestDatabase::sqlite();
    let (_folder, file) = configured(&database);
    let server = ServerProcess::start(&file);
    let form = TestForm::of(&get(server.address, "/example/", &[]));
    let body = body(&form, "slowly");
    let mut stream = connect(server.address);
    let head = format!(
        "POST /example/ HTTP/1.1\r\nhost: x\r\n{}: {}\r\ncontent-length: {}\r\n\r\n",
        FORM.0,
        FORM.1,
        body.len()
    );
    stream.write_all(head.as_bytes()).unwrap();
    let (first, rest) = body.split_at(body.len() / 2);
    stream.write_all(first).unwrap();
    std::thread::sleep(Duration::from_millis(200));
    server.terminate();
    std::thread::sleep(Duration::from_millis(200));
    stream.write_all(rest).unwrap();
    receipt(&Answer::read(&mut stream));
    let (status, _) = server.end();
    assert!(status.success());
}

/// X4.
#[test]
fn nothing_that_identifies_a_reporter_reaches_log_or_database() {
    each_database(|database| {
        let (_folder, file) = configured(database);
        let server = ServerProcess::start(&file);
        // Letters that neither hexadecimal nor bech32 has: a key or a hash can be anything else.
        let marks = [
            ("user-agent", "Marked-Agent-biobio7"),
            ("referer", "https://marked-referer-biobio7.example/"),
            ("x-forwarded-for", "203.0.113.77"),
            ("x-real-ip", "203.0.113.78"),
            ("forwarded", "for=203.0.113.79"),
            ("cookie", "marked=cookie-biobio7"),
            ("accept-language", "en-x-biobio7"),
            ("sec-ch-ua", "\"Marked Brand biobio7\""),
        ];
        let form = TestForm::of(&get(server.address, "/example/", &marks));
        let sent = [&marks[..], &[FORM]].concat();
        let answer = post(
            server.address,
            "/example/",
            &sent,
            &body(&form, "Marked-story-biobio7"),
        );
        let digits = receipt(&answer);
        // What goes wrong is logged most, so that has to be searched too.
        post(
            server.address,
            "/example/",
            &sent,
            b"do=send&story=Marked-story-biobio7",
        );
        post(
            server.address,
            "/example/sealed",
            &sent,
            b"Marked-story-biobio7",
        );
        get(
            server.address,
            "/marked-path-biobio7/?marked-query-biobio7",
            &marks,
        );
        let lookup = format!("do=find&receipt={}", digits.replace(' ', "+"));
        post(server.address, "/example/", &sent, lookup.as_bytes());

        let tight = digits.replace(' ', "");
        let needles = [
            "biobio7",
            "BIOBIO7",
            "203.0.113",
            "127.0.0.1",
            "Marked",
            &digits,
            &tight,
            &form.token,
        ];
        let bytes: Vec<&[u8]> = needles.iter().map(|needle| needle.as_bytes()).collect();
        assert_eq!(database.find(&bytes), [b""; 0], "stored");
        let address = server.address.to_string();
        server.terminate();
        let (_, log) = server.end();
        let log = log.replace(&address, "[its own address]");
        for needle in needles {
            assert!(!log.contains(needle), "{needle} in {log}");
        }
        assert_eq!(database.find(&bytes), [b""; 0], "stored");
        // PostgreSQL without a place for attachments is warned of once, at the start.
        let at_start = |line: &&str| !line.contains("no attachments are taken");
        let lines = log.lines().filter(at_start).count();
        assert_eq!(lines, 2, "no line per request: {log}");
    });
}

#[test]
fn a_configuration_that_is_wrong_is_refused_with_what_is_wrong() {
    let database = TestDatabase::sqlite();
    let (folder, file) = configured(&database);
    let text = std::fs::read_to_string(&file).unwrap();
    let refusal = |text: &str| {
        let file = folder.path().join("wrong.toml");
        std::fs::write(&file, text).unwrap();
        let run = Command::new(CORNCRAKE)
            .args(["serve", "--config"])
            .arg(&file)
            .output()
            .unwrap();
        assert_eq!(run.status.code(), Some(1));
        String::from_utf8(run.stderr).unwrap()
    };
    let said = refusal(&text.replace("listen =", "lisen ="));
    assert!(
        said.contains("unknown field `lisen`") && said.contains("line 1"),
        "{said}"
    );
    let said = refusal(&text.replace("[\"en\",", "[\"en\", \"tlh\","));
    assert!(
        said.contains("network example: there is no language \"tlh\""),
        "{said}"
    );
    let said = refusal(&text.replace("root.note", "nowhere.note"));
    assert!(
        said.contains("network example: cannot read") && said.contains("nowhere.note"),
        "{said}"
    );
    let said = refusal(&text.replace("name = \"example\"", "name = \"another\""));
    assert!(
        said.contains("its root notice is that of example"),
        "{said}"
    );
    assert!(
        !database.file().unwrap().exists(),
        "refused before anything was made"
    );
}

/// N1.
#[test]
fn whatever_was_acknowledged_outlives_kill_again_and_again() {
    each_database(|database| {
        let (_folder, file) = configured(database);
        let receipts = Mutex::new(Vec::new());
        for round in 0..6_u64 {
            let mut server = ServerProcess::start(&file);
            let address = server.address;
            std::thread::scope(|scope| {
                for client in 0..4 {
                    let receipts = &receipts;
                    scope.spawn(move || {
                        for number in 0.. {
                            let story = format!("round {round}, client {client}, {number}");
                            let Some(digits) = try_report(address, &story) else {
                                return; // the server is gone
                            };
                            receipts.lock().unwrap().push(digits);
                        }
                    });
                }
                std::thread::sleep(Duration::from_millis(400 + 90 * round));
                server.kill();
            });
        }
        let receipts = receipts.into_inner().unwrap();
        println!("{} acknowledged", receipts.len());
        assert!(receipts.len() > 20, "there was no load");

        let server = ServerProcess::start(&file);
        for digits in &receipts {
            let lookup = format!("do=find&receipt={}", digits.replace(' ', "+"));
            let answer = post(server.address, "/example/", &[FORM], lookup.as_bytes());
            assert!(
                answer.text().contains("Your report is here, sealed."),
                "{digits}"
            );
        }
        drop(server);
        let network = TestNetwork::new("example");
        let stored = network.stored(&database.url);
        assert!(stored.len() >= receipts.len());
        for report in &stored {
            let story = network.open(report).story.unwrap().story;
            assert!(story.expose_text().starts_with("round "), "whole");
        }
    });
}

/// Sends a report and gives its receipt; none where the server went away in the middle.
fn try_report(address: SocketAddr, story: &str) -> Option<String> {
    let exchange = |bytes: Vec<u8>| {
        let mut stream = TcpStream::connect(address).ok()?;
        stream
            .set_read_timeout(Some(Duration::from_secs(20)))
            .ok()?;
        stream.write_all(&bytes).ok()?;
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).ok()?;
        // Cut off in the middle is no answer.
        Answer::whole(&answer).filter(|answer| answer.status == 200)
    };
    let page =
        exchange(b"GET /example/ HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n".to_vec())?;
    let body = body(&TestForm::of(&page), story);
    let head = format!(
        "POST /example/ HTTP/1.1\r\nhost: x\r\n{}: {}\r\ncontent-length: {}\r\n\r\n",
        FORM.0,
        FORM.1,
        body.len()
    );
    Some(receipt(&exchange([head.into_bytes(), body].concat())?))
}
