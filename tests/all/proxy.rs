//! Real proxies with our samples: nothing of what passes is written to disk (CHECKS X1), nothing of
//! who asks is passed on (X4), and where no server answers, people read what to do.

use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpListener};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use crate::support::TestDatabase;
use crate::support::app::{TestApp, TestForm};
use crate::support::http::{Answer, connect, get, post};
use crate::support::proxy::{Proxy, free_address};

const MARK: &str = "Qw7-proxied-mark";

/// Sends a report with 20 MB attached through a proxy, not too fast; whether the proxy ever had a
/// file for bodies open, and the answer.
fn upload(start: impl Fn(&Path, SocketAddr) -> Proxy) -> (bool, Answer) {
    let database = TestDatabase::sqlite();
    let app = TestApp::start(&database);
    let folder = tempfile::tempdir().unwrap();
    let proxy = start(folder.path(), app.address);
    let address = proxy.address;
    let form = TestForm::of(&get(address, "/example/", &[("accept", "text/html")]));
    let mut body = Vec::new();
    let mut fields = form.fields();
    fields.extend([
        ("what", "V05"),
        ("consent", "C1"),
        ("story", MARK),
        ("files_as_they_are", "yes"),
        ("do", "send"),
    ]);
    for (name, value) in fields {
        let head = format!("--b\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n");
        body.extend(format!("{head}{value}\r\n").bytes());
    }
    body.extend(b"--b\r\ncontent-disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n");
    body.extend(MARK.as_bytes().repeat(20_000_000 / MARK.len()));
    body.extend(b"\r\n--b--\r\n");

    let (seen, done) = (AtomicBool::new(false), AtomicBool::new(false));
    let answer = std::thread::scope(|scope| {
        scope.spawn(|| {
            while !done.load(Ordering::Relaxed) {
                if holds_files(proxy.id(), folder.path()) {
                    seen.store(true, Ordering::Relaxed);
                }
                std::thread::sleep(Duration::from_millis(2));
            }
        });
        let mut stream = connect(address);
        let head = format!(
            "POST /example/ HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\naccept: text/html\r\n\
             sec-fetch-site: same-origin\r\ncontent-type: multipart/form-data; boundary=b\r\n\
             content-length: {}\r\n\r\n",
            body.len()
        );
        stream.write_all(head.as_bytes()).unwrap();
        for piece in body.chunks(1_000_000) {
            stream.write_all(piece).unwrap();
            std::thread::sleep(Duration::from_millis(20));
        }
        let answer = Answer::read(&mut stream);
        done.store(true, Ordering::Relaxed);
        answer
    });
    assert!(!on_disk(folder.path()), "the mark is on the disk");
    (seen.into_inner(), answer)
}

/// Whether a process holds a file of the folder that nobody else can see any more, or in one of the
/// folders for bodies. Nginx takes the name of such a file away as soon as it is open; the bytes are
/// on the disk all the same.
fn holds_files(process: u32, folder: &Path) -> bool {
    let Ok(open) = std::fs::read_dir(format!("/proc/{process}/fd")) else {
        return false;
    };
    open.flatten().any(|file| {
        std::fs::read_link(file.path()).is_ok_and(|target| {
            let gone = target.to_string_lossy().ends_with(" (deleted)");
            let bodies = ["client_body", "proxy"].map(|place| folder.join(place));
            gone && target.starts_with(folder)
                || bodies.iter().any(|place| target.starts_with(place))
        })
    })
}

/// Whether the mark stands in any file of a folder.
fn on_disk(folder: &Path) -> bool {
    let entries = std::fs::read_dir(folder).unwrap().flatten();
    entries.map(|entry| entry.path()).any(|path| {
        if path.is_dir() {
            on_disk(&path)
        } else {
            let file = std::fs::read(&path).unwrap_or_default();
            memchr::memmem::find(&file, MARK.as_bytes()).is_some()
        }
    })
}

fn nginx(folder: &Path, server: SocketAddr) -> Proxy {
    Proxy::nginx(folder, &[server], |text| text)
}

#[test]
fn nginx_with_our_sample_passes_an_upload_on_without_writing_it_down() {
    let (seen, answer) = upload(nginx);
    assert_eq!(answer.status, 200);
    assert!(answer.text().contains("class=\"digits\""));
    assert!(!seen, "a body was on the disk");
}

#[test]
fn caddy_with_our_sample_passes_an_upload_on_without_writing_it_down() {
    let (seen, answer) = upload(Proxy::caddy);
    assert_eq!(answer.status, 200);
    assert!(answer.text().contains("class=\"digits\""));
    assert!(!seen, "a body was on the disk");
}

/// That the tests above would notice.
#[test]
fn nginx_without_our_settings_writes_an_upload_to_disk() {
    let (seen, answer) = upload(|folder, server| {
        Proxy::nginx(folder, &[server], |text| {
            text.replace(
                "proxy_request_buffering off;",
                "proxy_request_buffering on;",
            )
        })
    });
    assert_eq!(answer.status, 200);
    assert!(seen, "the test cannot see a body on the disk");
}

/// CHECKS X4: what the server is told it cannot write down by mistake.
#[test]
fn our_samples_pass_on_nothing_of_who_asks() {
    for start in [nginx, Proxy::caddy] {
        let folder = tempfile::tempdir().unwrap();
        let server = TcpListener::bind("127.0.0.1:0").unwrap();
        let proxy = start(folder.path(), server.local_addr().unwrap());
        let head = std::thread::scope(|scope| {
            scope.spawn(|| get(proxy.address, "/example/", &[("user-agent", "Phone 7")]));
            let (mut stream, _) = server.accept().unwrap();
            let mut head = vec![0; 4096];
            let length = stream.read(&mut head).unwrap();
            let answer = "HTTP/1.1 200 OK\r\ncontent-length: 0\r\nconnection: close\r\n\r\n";
            stream.write_all(answer.as_bytes()).unwrap();
            String::from_utf8(head[..length].to_vec()).unwrap()
        });
        assert!(head.starts_with("GET /example/ HTTP/1.1\r\n"), "{head}");
        assert!(!head.contains("Phone 7"), "{head}");
        let lines = head.lines().map(str::to_ascii_lowercase);
        let telling = lines.filter(|line| {
            let (name, _) = line.split_once(':').unwrap_or_default();
            name.starts_with("x-") || ["forwarded", "via"].contains(&name)
        });
        assert_eq!(telling.collect::<Vec<_>>(), [""; 0], "{head}");
        let addresses = head.matches("127.0.0.1").count();
        assert!(addresses <= 1, "more than the name of the host: {head}");
    }
}

#[test]
fn where_no_server_answers_our_samples_say_how_to_send_again() {
    for start in [nginx, Proxy::caddy] {
        let folder = tempfile::tempdir().unwrap();
        let proxy = start(folder.path(), free_address());
        let asked = get(proxy.address, "/example/", &[]);
        let sent = post(proxy.address, "/example/", &[], b"what=V05");
        for answer in [asked, sent] {
            assert_eq!(answer.status, 502);
            assert!(
                answer
                    .text()
                    .contains("We cannot tell whether it was saved")
            );
            assert_eq!(answer.header("cache-control"), Some("no-store"));
            let kind = answer.header("content-type").unwrap();
            assert!(kind.starts_with("text/html"), "{kind}");
        }
        // What it says ends up in the journal.
        let said = std::fs::read_to_string(folder.path().join("log")).unwrap();
        for telling in ["127.0.0.1:", "remote", "/example/"] {
            let lines = said.lines().filter(|line| line.contains(telling));
            assert_eq!(lines.collect::<Vec<_>>(), [""; 0]);
        }
    }
}
