//! The head of an answer, asked for on this machine without whatever stands in front.

use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use crate::config::Listen;

/// How long an answer may take.
const PATIENCE: Duration = Duration::from_secs(10);
/// The most bytes of an answer that are looked at: more than any head has.
const MOST: u64 = 64 * 1024;

/// The status and the headers of an answer, names in small letters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    pub status: u16,
    pub headers: Vec<(String, String)>,
}

/// Asks the server itself.
pub fn ask(listen: &Listen, host: &str, path: &str) -> io::Result<Head> {
    let request = format!("GET {path} HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n\r\n");
    let text = match listen {
        Listen::Tcp(address) => {
            let line = TcpStream::connect_timeout(address, PATIENCE)?;
            line.set_read_timeout(Some(PATIENCE))?;
            exchange(line, &request)
        }
        #[cfg(unix)]
        Listen::Unix(path) => {
            let line = std::os::unix::net::UnixStream::connect(path)?;
            line.set_read_timeout(Some(PATIENCE))?;
            exchange(line, &request)
        }
        #[cfg(not(unix))]
        Listen::Unix(_) => Err(io::ErrorKind::Unsupported.into()),
    }?;
    head(&text).ok_or_else(|| io::ErrorKind::InvalidData.into())
}

fn exchange(mut line: impl Read + Write, request: &str) -> io::Result<String> {
    line.write_all(request.as_bytes())?;
    let mut answer = Vec::new();
    line.take(MOST).read_to_end(&mut answer)?;
    Ok(String::from_utf8_lossy(&answer).into_owned())
}

/// RFC 9112, sections 4 and 5.
pub fn head(text: &str) -> Option<Head> {
    let (head, _) = text.split_once("\r\n\r\n")?;
    let mut lines = head.split("\r\n");
    let status = lines.next()?.split(' ').nth(1)?.parse().ok()?;
    let headers = lines.filter_map(|line| line.split_once(':'));
    let headers = headers.map(|(name, value)| (name.to_ascii_lowercase(), value.trim().to_owned()));
    Some(Head {
        status,
        headers: headers.collect(),
    })
}
