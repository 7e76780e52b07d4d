//! A plain HTTP/1.1 client that can also misbehave, and a server on a port of its own.

use std::fmt::Write as _;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::thread::JoinHandle;
use std::time::Duration;

use axum::Router;
use corncrake::web::{Limits, Listener, serve};
use tokio::sync::oneshot;

/// What came back.
pub struct Answer {
    pub status: u16,
    /// Names in small letters.
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Answer {
    /// Reads one answer to its end.
    pub fn read(stream: &mut impl Read) -> Self {
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).unwrap();
        Self::parse(&bytes)
    }

    /// The answer, if all of it has come.
    pub fn whole(bytes: &[u8]) -> Option<Self> {
        let end = bytes.windows(4).position(|window| window == b"\r\n\r\n")?;
        let head = std::str::from_utf8(&bytes[..end]).ok()?;
        let mut lines = head.split("\r\n");
        let length = lines.find_map(|line| line.strip_prefix("content-length: "))?;
        (length.parse() == Ok(bytes.len() - end - 4)).then(|| Self::parse(bytes))
    }

    fn parse(bytes: &[u8]) -> Self {
        let end = bytes
            .windows(4)
            .position(|window| window == b"\r\n\r\n")
            .unwrap_or_else(|| panic!("no answer: {:?}", String::from_utf8_lossy(bytes)));
        let head = std::str::from_utf8(&bytes[..end]).unwrap();
        let mut lines = head.split("\r\n");
        let status = lines.next().unwrap().split(' ').nth(1).unwrap();
        let headers: Vec<_> = lines
            .map(|line| line.split_once(": ").unwrap())
            .map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned()))
            .collect();
        let answer = Self {
            status: status.parse().unwrap(),
            headers,
            body: bytes[end + 4..].to_vec(),
        };
        if let Some(length) = answer.header("content-length")
            && !answer.body.is_empty()
        {
            assert_eq!(length, answer.body.len().to_string());
        }
        answer
    }

    /// The first value of a header.
    pub fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(own, _)| own == name);
        found.map(|(_, value)| value.as_str())
    }

    pub fn text(&self) -> &str {
        std::str::from_utf8(&self.body).unwrap()
    }
}

/// Connects with limits of time that turn a hanging test into a failing one.
pub fn connect(address: SocketAddr) -> TcpStream {
    let stream = TcpStream::connect(address).unwrap();
    // Long enough for a year that is drawn and audited by a program without optimisation.
    let limit = Some(Duration::from_mins(2));
    stream.set_read_timeout(limit).unwrap();
    stream.set_write_timeout(limit).unwrap();
    stream
}

/// Sends raw bytes and reads one answer; the request must ask for the connection to be closed.
pub fn raw(address: SocketAddr, bytes: &[u8]) -> Answer {
    let mut stream = connect(address);
    // A refusal may come before everything is written.
    let _ = stream.write_all(bytes);
    Answer::read(&mut stream)
}

pub fn get(address: SocketAddr, path: &str, headers: &[(&str, &str)]) -> Answer {
    request(address, "GET", path, headers, b"")
}

pub fn post(address: SocketAddr, path: &str, headers: &[(&str, &str)], body: &[u8]) -> Answer {
    request(address, "POST", path, headers, body)
}

pub fn request(
    address: SocketAddr,
    method: &str,
    path: &str,
    headers: &[(&str, &str)],
    body: &[u8],
) -> Answer {
    let mut head = format!("{method} {path} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\n");
    for (name, value) in headers {
        write!(head, "{name}: {value}\r\n").unwrap();
    }
    if method == "POST" {
        write!(head, "content-length: {}\r\n", body.len()).unwrap();
    }
    head.push_str("\r\n");
    raw(address, &[head.as_bytes(), body].concat())
}

/// Sends a form as a browser without scripts does that may attach files.
pub fn post_files(
    address: SocketAddr,
    path: &str,
    fields: &[(&str, &str)],
    files: &[(&str, &[u8])],
) -> Answer {
    let headers = [
        ("accept", "text/html"),
        (
            "content-type",
            "multipart/form-data; boundary=----corncrake-test",
        ),
        ("sec-fetch-site", "same-origin"),
    ];
    post(address, path, &headers, &multipart(fields, files))
}

/// A body of `multipart/form-data; boundary=----corncrake-test`: fields, then files.
pub fn multipart(fields: &[(&str, &str)], files: &[(&str, &[u8])]) -> Vec<u8> {
    const BOUNDARY: &str = "----corncrake-test";
    let mut body = Vec::new();
    for (name, value) in fields {
        let head = format!("content-disposition: form-data; name=\"{name}\"");
        body.extend(format!("--{BOUNDARY}\r\n{head}\r\n\r\n{value}\r\n").bytes());
    }
    for (name, content) in files {
        let head = format!(
            "content-disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\
             content-type: image/jpeg"
        );
        body.extend(format!("--{BOUNDARY}\r\n{head}\r\n\r\n").bytes());
        body.extend(*content);
        body.extend(b"\r\n");
    }
    body.extend(format!("--{BOUNDARY}--\r\n").bytes());
    body
}

/// A server in this process, on a port of its own. It is stopped, and its end awaited, on drop.
pub struct Served {
    pub address: SocketAddr,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Served {
    /// Serves what `build` makes; it runs on the server's own runtime.
    pub fn start<F>(limits: Limits, build: impl FnOnce() -> F + Send + 'static) -> Self
    where
        F: Future<Output = Router>,
    {
        let (stop, stopped) = oneshot::channel();
        let (ready, address) = std::sync::mpsc::channel();
        let thread = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_multi_thread()
                .worker_threads(2)
                .enable_all()
                .build()
                .unwrap();
            runtime.block_on(async {
                let router = build().await;
                let listen = "127.0.0.1:0".to_owned().try_into().unwrap();
                let listener = Listener::bind(&listen).await.unwrap();
                ready.send(listener.place().parse().unwrap()).unwrap();
                serve(listener, router, limits, async {
                    let _ = stopped.await;
                })
                .await;
            });
        });
        Self {
            address: address.recv().unwrap(),
            stop: Some(stop),
            thread: Some(thread),
        }
    }

    /// Asks the server to stop and waits until it has.
    pub fn stop(&mut self) {
        if let Some(stop) = self.stop.take() {
            let _ = stop.send(());
        }
        if let Some(thread) = self.thread.take() {
            thread.join().unwrap();
        }
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            self.stop();
        }
    }
}
