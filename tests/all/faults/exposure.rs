//! CHECKS X2, X3, X4 on the real binary.

use std::io::{Read as _, Write as _};

use corncrake::store::Store;

use crate::support::app::{TestForm, receipt};
use crate::support::binary::{Server, run};
use crate::support::load::Load;
use crate::support::{block_on, each_database};

/// CHECKS X2, and the nightly job of X3.
#[test]
fn a_withdrawn_report_leaves_nothing_in_the_database_nor_in_its_log() {
    each_database(|database| {
        let server = Server::start(database);
        let page = server.form();
        let form = TestForm::of(&page);
        let mut fields = form.fields();
        fields.extend([("what", "V05"), ("story", "Take me back."), ("do", "send")]);
        let digits = receipt(&server.post(&fields));
        let (id, sealed) = block_on(async {
            let store = Store::open(&database.url).await.unwrap();
            let network = "example".parse().unwrap();
            let batch = store.batches(&network).await.unwrap()[0];
            let ids = store.ids(&network, batch).await.unwrap();
            let report = store.reports(&network, &ids).await.unwrap().remove(0);
            store.close().await;
            (report.id, report.whole().unwrap())
        });
        let load = Load::start(server.address, 2, 800);
        load.wait_for(20);
        let (answers, story) = (sealed.answers.as_bytes(), sealed.story.as_bytes());
        let chunks = answers[..4000]
            .chunks_exact(500)
            .chain(story[..24000].chunks_exact(500));
        // The fill at the end of a frame is zeros, as much else is.
        let mut pieces: Vec<&[u8]> = chunks.map(|chunk| &chunk[..20]).collect();
        pieces.retain(|piece| piece.iter().any(|byte| *byte != 0));
        pieces.push(id.as_bytes());
        assert!(database.find(&pieces).len() > pieces.len() / 2);

        let answer = server.post(&[("do", "withdraw"), ("receipt", &digits)]);
        assert_eq!(answer.status, 200);
        load.stop();
        if database.file().is_none() {
            let night = run(&["admin", "nightly", "--config", &server.config()]);
            assert!(night.status.success(), "{night:?}");
        }
        assert!(database.find(&pieces).is_empty(), "on {}", database.name());
        println!("0 of {} pieces found", pieces.len());
        server.stop();
    });
}

/// CHECKS X4.
#[test]
fn nothing_that_identifies_a_visitor_reaches_the_log_or_the_database() {
    const MARK: &str = "Kz7Qw-identifying-mark";
    each_database(|database| {
        let server = Server::start(database);
        let page = server.form();
        let form = TestForm::of(&page);
        let mut body = form_urlencoded::Serializer::new(String::new());
        body.extend_pairs(form.fields());
        body.extend_pairs([("what", "V05"), ("story", "x"), ("do", "send")]);
        let body = body.finish();
        let identifying = format!(
            "user-agent: {MARK}\r\nreferer: https://{MARK}.example/\r\n\
             x-forwarded-for: {MARK}, 203.0.113.77\r\nforwarded: for={MARK}\r\n\
             x-real-ip: 203.0.113.77\r\ncookie: id={MARK}\r\nauthorization: Bearer {MARK}\r\n\
             accept-language: {MARK}\r\nfrom: {MARK}@example.org\r\nx-{MARK}: {MARK}\r\n\
             via: 1.1 {MARK}\r\ncorncrake-token: {MARK}\r\nconnection: close\r\n"
        );
        let length = body.len();
        let requests = [
            format!("GET /example/?{MARK}={MARK} HTTP/1.1\r\nhost: {MARK}\r\n{identifying}\r\n"),
            format!("GET /{MARK}/{MARK} HTTP/1.1\r\nhost: {MARK}\r\n{identifying}\r\n"),
            format!("GET /{MARK} HTTP/1.0\r\n{identifying}\r\n"),
            format!("{MARK} / HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n"),
            format!("GET http://{MARK}/ HTTP/1.1\r\n{identifying}\r\n"),
            format!("GET / HTTP/1.1\r\nhost: a\r\n{MARK}\r\n{identifying}\r\n"),
            format!(
                "POST /example/ HTTP/1.1\r\nhost: a\r\n{identifying}sec-fetch-site: same-origin\r\n\
                 content-type: application/x-www-form-urlencoded\r\n\
                 content-length: {length}\r\n\r\n{body}"
            ),
            format!(
                "POST /example/ HTTP/1.1\r\nhost: a\r\n{identifying}sec-fetch-site: cross-site\r\n\
                 origin: https://{MARK}.example\r\ncontent-type: {MARK}\r\n\
                 content-length: {length}\r\n\r\n{body}"
            ),
            format!(
                "POST /example/sealed HTTP/1.1\r\nhost: a\r\n{identifying}\
                 content-type: application/octet-stream\r\ncontent-length: 22\r\n\r\n{MARK}"
            ),
            format!(
                "POST /example/exchange/challenge HTTP/1.1\r\nhost: a\r\n{identifying}\
                 content-type: application/json\r\ncontent-length: 22\r\n\r\n{MARK}"
            ),
            format!("GET /example/exchange/wraps HTTP/1.1\r\nhost: a\r\n{identifying}\r\n"),
        ];
        let mut statuses = Vec::new();
        for request in requests {
            statuses.push(from_another_address(server.address, &request));
        }
        assert!(
            statuses.contains(&200) && statuses.contains(&404),
            "{statuses:?}"
        );
        let stored = block_on(async {
            let store = Store::open(&database.url).await.unwrap();
            let days = store.batches(&"example".parse().unwrap()).await.unwrap();
            store.close().await;
            days.len()
        });
        assert_eq!(stored, 1, "the report was stored: {statuses:?}");
        let marks = [MARK, "identifying", "203.0.113.77", "127.0.0.77"];
        let log = server.log();
        for mark in marks {
            assert!(!log.contains(mark), "{mark} in the log: {log}");
        }
        let marks = marks.map(str::as_bytes);
        assert!(database.find(&marks).is_empty(), "on {}", database.name());
        println!("{} requests, 0 marks found", statuses.len());
        server.stop();
    });
}

/// Sends bytes from 127.0.0.77; the status that came back, or 0 where none did.
fn from_another_address(to: std::net::SocketAddr, request: &str) -> u16 {
    block_on(async {
        let socket = tokio::net::TcpSocket::new_v4().unwrap();
        socket.bind("127.0.0.77:0".parse().unwrap()).unwrap();
        let stream = socket.connect(to).await.unwrap().into_std().unwrap();
        stream.set_nonblocking(false).unwrap();
        let mut stream = stream;
        let _ = stream.write_all(request.as_bytes());
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer);
        let answer = String::from_utf8_lossy(&answer);
        answer
            .split(' ')
            .nth(1)
            .and_then(|status| status.parse().ok())
            .unwrap_or(0)
    })
}
