//! An S3-compatible store, s3rver, and a gate in front of it that can do what stores and networks do.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use super::environment;

/// The store's process; it ends when its input does.
pub struct S3 {
    child: Child,
    address: SocketAddr,
    folder: tempfile::TempDir,
}

impl S3 {
    pub fn start() -> Self {
        Self::start_as(&[])
    }

    /// The same by TLS, with the key and the certificate that [`super::certificate`] put there.
    pub fn start_encrypted(certificate: &Path) -> Self {
        Self::start_as(&["server.key", "server.pem"].map(|name| certificate.join(name)))
    }

    fn start_as(certificate: &[PathBuf]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut child = Command::new("node")
            .arg(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/node/s3.mjs"))
            .arg(&environment().node_modules)
            .arg(folder.path())
            .args(certificate)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        let mut said = BufReader::new(child.stdout.take().unwrap());
        said.read_line(&mut line).unwrap();
        let port: u16 = line.trim().parse().expect("a port");
        Self {
            child,
            address: SocketAddr::from(([127, 0, 0, 1], port)),
            folder,
        }
    }

    /// Where it is asked without a gate.
    pub fn endpoint(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The objects of a network below the prefix `a/b`: the files in which their bytes lie.
    pub fn objects(&self, network: &str) -> Vec<PathBuf> {
        let folder = self.folder.path().join("sealed/a/b").join(network);
        let Ok(entries) = std::fs::read_dir(folder) else {
            return Vec::new(); // nothing came yet
        };
        let paths = entries.map(|entry| entry.unwrap().path());
        paths
            .filter(|path| path.to_string_lossy().ends_with("_object"))
            .collect()
    }

    /// Has every object be from long ago.
    pub fn age(&self, network: &str) {
        let long_ago = SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000);
        for object in self.objects(network) {
            let file = std::fs::File::options().write(true).open(object).unwrap();
            file.set_modified(long_ago).unwrap();
        }
    }
}

impl Drop for S3 {
    fn drop(&mut self) {
        drop(self.child.stdin.take());
        let _ = self.child.wait();
    }
}

/// What becomes of what is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weather {
    /// The store answers.
    Fair,
    /// Every connection is ended at once.
    Gone,
    /// Connections are taken, and nothing ever comes back.
    Silent,
    /// The store is reached and answers every request with this status.
    Status(u16),
    /// After so many bytes of what is sent, the connection breaks.
    CutAfter(usize),
}

/// Stands before a store. What is asked of it goes by the weather, which may change at any time:
/// connections that are open then are cut.
pub struct Gate {
    address: SocketAddr,
    weather: Arc<Mutex<Weather>>,
    lines: Arc<Mutex<Vec<TcpStream>>>,
}

impl Gate {
    pub fn before(store: &S3) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let gate = Self {
            address: listener.local_addr().unwrap(),
            weather: Arc::new(Mutex::new(Weather::Fair)),
            lines: Arc::default(),
        };
        let (weather, lines, behind) = (
            Arc::clone(&gate.weather),
            Arc::clone(&gate.lines),
            store.address,
        );
        // Ends with the test's process.
        std::thread::spawn(move || {
            for line in listener.incoming() {
                let Ok(line) = line else { continue };
                let now = *weather.lock().unwrap();
                lines.lock().unwrap().push(line.try_clone().unwrap());
                std::thread::spawn(move || {
                    // A line that breaks is what this is for.
                    let _ = serve(line, behind, now);
                });
            }
        });
        gate
    }

    pub fn endpoint(&self) -> String {
        format!("http://{}", self.address)
    }

    /// From now on.
    pub fn set(&self, weather: Weather) {
        *self.weather.lock().unwrap() = weather;
        for line in self.lines.lock().unwrap().drain(..) {
            let _ = line.shutdown(Shutdown::Both);
        }
    }
}

fn serve(mut line: TcpStream, behind: SocketAddr, weather: Weather) -> std::io::Result<()> {
    match weather {
        Weather::Fair => forward(&line, behind, u64::MAX),
        Weather::CutAfter(bytes) => forward(&line, behind, bytes as u64),
        Weather::Gone => line.shutdown(Shutdown::Both),
        Weather::Silent => std::io::copy(&mut line, &mut std::io::sink()).map(drop),
        Weather::Status(status) => {
            read_request(&mut line)?;
            let answer = format!(
                "HTTP/1.1 {status} Out of Order\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"
            );
            line.write_all(answer.as_bytes())?;
            line.shutdown(Shutdown::Write)
        }
    }
}

/// Passes on so many bytes at most, and every answer.
fn forward(line: &TcpStream, behind: SocketAddr, most: u64) -> std::io::Result<()> {
    let store = TcpStream::connect(behind)?;
    let (mut answers, mut to_us) = (store.try_clone()?, line.try_clone()?);
    std::thread::spawn(move || {
        let _ = std::io::copy(&mut answers, &mut to_us);
        let _ = to_us.shutdown(Shutdown::Both);
    });
    let _ = std::io::copy(&mut line.take(most), &mut &store);
    store.shutdown(Shutdown::Both)?;
    line.shutdown(Shutdown::Both)
}

fn read_request(line: &mut TcpStream) -> std::io::Result<()> {
    let mut lines = BufReader::new(line.try_clone()?);
    let mut length = 0;
    loop {
        let mut head = String::new();
        if lines.read_line(&mut head)? <= 2 {
            break;
        }
        let head = head.to_ascii_lowercase();
        if let Some(value) = head.strip_prefix("content-length:") {
            length = value.trim().parse().unwrap();
        }
    }
    std::io::copy(&mut lines.take(length), &mut std::io::sink()).map(drop)
}
