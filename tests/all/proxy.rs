//! CHECKS X1: a proxy writes nothing of what passes to disk. The real nginx, with our sample.

use std::io::Write as _;
use std::net::{SocketAddr, TcpListener};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use crate::support::TestDatabase;
use crate::support::app::{TestApp, TestForm};
use crate::support::http::{Answer, connect, get};

const MARK: &str = "Qw7-proxied-mark";

/// Nginx, stopped and awaited on drop.
struct Nginx(Child);

impl Drop for Nginx {
    fn drop(&mut self) {
        let id = self.0.id().to_string();
        let _ = Command::new("kill").args(["-TERM", &id]).status();
        let _ = self.0.wait();
    }
}

impl Nginx {
    /// In front of `upstream`, with the sample as it is but for the addresses and the certificate,
    /// and `change`.
    fn start(
        folder: &Path,
        upstream: SocketAddr,
        change: impl Fn(String) -> String,
    ) -> (Self, SocketAddr) {
        let free = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = free.local_addr().unwrap();
        drop(free);
        let sample = Path::new(env!("CARGO_MANIFEST_DIR")).join("deploy/nginx.conf");
        let sample = std::fs::read_to_string(sample).unwrap();
        let replaced = |text: String, from: &str, to: &str| {
            assert!(text.contains(from), "{from}");
            text.replace(from, to)
        };
        let text = replaced(
            sample,
            "listen 443 ssl http2;",
            &format!("listen {address};"),
        );
        let text = replaced(text, "    listen [::]:443 ssl http2;\n", "");
        let socket = "unix:/run/corncrake/http.sock";
        let text = replaced(text, socket, &upstream.to_string());
        let lines = text
            .lines()
            .filter(|line| !line.trim_start().starts_with("ssl_certificate"));
        let server = change(lines.collect::<Vec<_>>().join("\n"));
        let place = folder.display();
        let paths = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
            .map(|kind| format!("{kind}_temp_path {place}/{kind};\n"))
            .concat();
        let whole = format!(
            "daemon off; master_process off; pid {place}/pid;\n\
             events {{}}\nhttp {{\n{paths}{server}\n}}\n"
        );
        let file = folder.join("nginx.conf");
        std::fs::write(&file, whole).unwrap();
        let child = Command::new(nginx())
            .args(["-p", folder.to_str().unwrap(), "-c", file.to_str().unwrap()])
            .args(["-e", folder.join("error").to_str().unwrap()])
            .stdin(Stdio::null())
            .spawn()
            .unwrap();
        let nginx = Self(child);
        let began = Instant::now();
        while std::net::TcpStream::connect(address).is_err() {
            assert!(
                began.elapsed() < Duration::from_secs(10),
                "nginx did not start"
            );
            std::thread::sleep(Duration::from_millis(20));
        }
        (nginx, address)
    }
}

/// Debian keeps it out of other users' path.
fn nginx() -> &'static str {
    if Path::new("/usr/sbin/nginx").exists() {
        "/usr/sbin/nginx"
    } else {
        "nginx"
    }
}

/// Sends a report with 20 MB attached through nginx, not too fast; whether nginx ever had a file for
/// bodies open, and the answer.
fn upload(change: impl Fn(String) -> String) -> (bool, Answer) {
    let database = TestDatabase::sqlite();
    let app = TestApp::start(&database);
    let folder = tempfile::tempdir().unwrap();
    let (nginx, address) = Nginx::start(folder.path(), app.address, change);
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
                if holds_files(nginx.0.id(), folder.path()) {
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

/// Whether a process holds a file in one of the folders for bodies. Nginx takes the name of such a
/// file away as soon as it is open; the bytes are on the disk all the same.
fn holds_files(process: u32, folder: &Path) -> bool {
    let Ok(open) = std::fs::read_dir(format!("/proc/{process}/fd")) else {
        return false;
    };
    open.flatten().any(|file| {
        std::fs::read_link(file.path()).is_ok_and(|target| {
            target.starts_with(folder.join("client_body"))
                || target.starts_with(folder.join("proxy"))
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

#[test]
fn nginx_with_our_sample_passes_an_upload_on_without_writing_it_down() {
    let (seen, answer) = upload(|text| text);
    assert_eq!(answer.status, 200);
    assert!(answer.text().contains("class=\"digits\""));
    assert!(!seen, "a body was on the disk");
}

/// That the test above would notice.
#[test]
fn nginx_without_our_settings_writes_an_upload_to_disk() {
    let (seen, answer) = upload(|text| {
        text.replace(
            "proxy_request_buffering off;",
            "proxy_request_buffering on;",
        )
    });
    assert_eq!(answer.status, 200);
    assert!(seen, "the test cannot see a body on the disk");
}
