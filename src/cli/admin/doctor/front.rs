//! What stands in front, as a visitor meets it: until when its certificate holds, and whether it keeps
//! what is sent until all of it is there, which with most proxies means: on its disk.
//!
//! Nothing is asked of the public side for this: the request is one that the server refuses from its
//! head alone, as it refuses every form of another site. Of its body come a few bytes, slowly. Where the
//! refusal comes, the server saw the head before the rest was there; where nothing comes, somebody waits
//! for the rest.

use std::io::{self, Read, Write};
use std::net::{TcpStream, ToSocketAddrs as _};
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::Context as _;
use http::Uri;
use jiff::{Timestamp, tz::TimeZone};
use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::ServerCertVerifier as _;
use rustls::crypto::ring;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{ClientConfig, ClientConnection, RootCertStore, StreamOwned};
use ureq::tls::TlsConfig;

use super::Finding;
use super::line::head;
use crate::cli::certificates;
use crate::config::Origin;
use crate::exchange::origin::is_onion;

/// How long a connection, and the refusal of half an upload, may take.
const PATIENCE: Duration = Duration::from_secs(8);
/// What the upload says it will be: more than a proxy reads to the end out of politeness, and less
/// than what our samples take.
const SAID: usize = 1_000_000;
/// How long nothing is sent between two bytes of it. Caddy looks up from its reading at each of them, and
/// only then passes the refusal on.
const PAUSE: Duration = Duration::from_millis(300);
/// The status of the refusal.
const REFUSED: u16 = 403;
/// A header that the server's own answers have, and a proxy's have not.
const OURS: &str = "content-security-policy";

/// From so many days on, somebody has to look: certificates are renewed a month before they end.
const LOOK_DAYS: i64 = 21;
/// From so many days on, it is about to keep everybody out.
const WRONG_DAYS: i64 = 7;
const DAY_SECONDS: i64 = 86_400;
/// No certificate holds for longer, in seconds.
const LONGEST: i64 = 100 * 365 * DAY_SECONDS;

/// Which certificates are believed.
pub struct Trust {
    roots: Arc<RootCertStore>,
    /// Those of one authority alone.
    authority: Vec<CertificateDer<'static>>,
}

impl Trust {
    /// Those that browsers believe, or those of the authority in a PEM file alone.
    pub fn of(authority: Option<&Path>) -> anyhow::Result<Self> {
        let authority = authority.map(|file| certificates::read(file, "--authority"));
        let authority = authority.transpose()?.unwrap_or_default();
        let mut roots = RootCertStore::empty();
        for certificate in &authority {
            roots.add(certificate.clone()).context("--authority")?;
        }
        if authority.is_empty() {
            roots.extend(webpki_roots::TLS_SERVER_ROOTS.iter().cloned());
        }
        Ok(Self {
            roots: Arc::new(roots),
            authority,
        })
    }

    /// The same for requests that need no more than an answer.
    pub fn as_ureq_takes_it(&self) -> TlsConfig {
        certificates::trusting(&self.authority)
    }
}

/// Looks at what stands in front; silent where it cannot be reached, which is said elsewhere.
pub fn look(origin: &Origin, network: &str, trust: &Trust, now: Timestamp) -> Vec<Finding> {
    let Some(place) = Place::of(origin) else {
        return Vec::new();
    };
    let Ok(mut line) = place.connect(trust) else {
        return Vec::new();
    };
    let uploads = uploads(&mut line, &place, network);
    let certificate = match &line {
        Line::Encrypted(stream) => ends(&stream.conn, &place, trust, now),
        Line::Open(_) => None,
    };
    let certificate = certificate.map(|last| certificate_ends(last, now));
    certificate.into_iter().chain([uploads]).collect()
}

/// Whether half an upload is refused, or waited for.
fn uploads(line: &mut Line, place: &Place, network: &str) -> Finding {
    match half(line, place, network) {
        Ok(Some(answer)) if answer.status == REFUSED && answer.is_ours => {
            Finding::well("What stands in front passes uploads on as they come.")
        }
        Ok(Some(answer)) => Finding::look(
            format!(
                "Whether what stands in front keeps uploads cannot be told: it answers by itself, with \
                 status {}.",
                answer.status
            ),
            "Look at its settings for request bodies, beside those of the samples in deploy/.",
        ),
        Ok(None) => Finding::wrong(
            "What stands in front keeps what is sent until all of it is there, most likely on its disk.",
            "Switch it off (nginx: `proxy_request_buffering off`; Caddy: no `request_buffers`), and \
             look for what it left: what phones without scripts send is not sealed yet.",
        ),
        Err(_) => Finding::look(
            "Whether what stands in front keeps uploads cannot be told: it closes the connection.",
            "Run this again from another machine.",
        ),
    }
}

struct Answer {
    status: u16,
    is_ours: bool,
}

/// None where no answer comes in time.
fn half(line: &mut Line, place: &Place, network: &str) -> io::Result<Option<Answer>> {
    let request = format!(
        "POST /{network}/ HTTP/1.1\r\nhost: {}\r\nsec-fetch-site: cross-site\r\n\
         content-type: application/octet-stream\r\ncontent-length: {SAID}\r\n\r\n",
        place.authority
    );
    line.write_all(request.as_bytes())?;
    line.flush()?;
    line.patience(PAUSE)?;
    let begun = Instant::now();
    let mut read = Vec::new();
    let mut part = [0; 4096];
    loop {
        match line.read(&mut part) {
            Ok(0) => return Err(io::ErrorKind::UnexpectedEof.into()),
            Ok(length) => read.extend_from_slice(&part[..length]),
            Err(error) if is_late(&error) && begun.elapsed() >= PATIENCE => return Ok(None),
            // No more than a byte: what the server has not read when it hangs up costs its answer.
            Err(error) if is_late(&error) => {
                line.write_all(&[0])?;
                line.flush()?;
            }
            Err(error) => return Err(error),
        }
        if let Some(head) = head(&String::from_utf8_lossy(&read)) {
            let is_ours = head.headers.iter().any(|(name, _)| name == OURS);
            return Ok(Some(Answer {
                status: head.status,
                is_ours,
            }));
        }
    }
}

fn is_late(error: &io::Error) -> bool {
    [io::ErrorKind::WouldBlock, io::ErrorKind::TimedOut].contains(&error.kind())
}

/// What to say of a certificate that holds until then.
fn certificate_ends(last: Timestamp, now: Timestamp) -> Finding {
    let day = TimeZone::UTC.to_datetime(last).date();
    let left = (last.as_second() - now.as_second()) / DAY_SECONDS;
    let then = "Renew it, and look why that was not done by itself: nginx with certbot \
                (`systemctl status certbot.timer`, `certbot renew`), Caddy in its log.";
    if left < WRONG_DAYS {
        Finding::wrong(
            format!("The certificate ends on {day}: nobody can come in then."),
            then,
        )
    } else if left < LOOK_DAYS {
        Finding::look(
            format!("The certificate ends on {day}, and was not renewed yet."),
            then,
        )
    } else {
        Finding::well(format!("The certificate holds until {day}."))
    }
}

/// The last second at which the chain that was shown is believed. It is asked of the verifier that
/// visitors' programs use, again and again, so that an authority that ends before the certificate
/// counts too.
fn ends(
    connection: &ClientConnection,
    place: &Place,
    trust: &Trust,
    now: Timestamp,
) -> Option<Timestamp> {
    let (own, others) = connection.peer_certificates()?.split_first()?;
    let provider = Arc::new(ring::default_provider());
    let verifier = WebPkiServerVerifier::builder_with_provider(Arc::clone(&trust.roots), provider);
    let verifier = verifier.build().ok()?;
    let holds = |second: i64| {
        let second = Duration::from_secs(u64::try_from(second).unwrap_or(0));
        let then = UnixTime::since_unix_epoch(second);
        verifier
            .verify_server_cert(own, others, &place.name, &[], then)
            .is_ok()
    };
    let (mut good, mut bad) = (now.as_second(), now.as_second() + LONGEST);
    while bad - good > 1 {
        let middle = good + (bad - good) / 2;
        *(if holds(middle) { &mut good } else { &mut bad }) = middle;
    }
    Timestamp::from_second(good).ok()
}

/// Where the public comes in.
struct Place {
    authority: String,
    host: String,
    port: u16,
    is_encrypted: bool,
    name: ServerName<'static>,
}

impl Place {
    fn of(origin: &Origin) -> Option<Self> {
        let uri: Uri = origin.as_str().parse().ok()?;
        let authority = uri.authority()?;
        let host = authority.host().trim_matches(['[', ']']).to_owned();
        let is_encrypted = uri.scheme_str() == Some("https");
        // An onion service is reached through Tor, and encrypts by itself.
        if is_onion(&host) {
            return None;
        }
        Some(Self {
            authority: authority.to_string(),
            port: authority
                .port_u16()
                .unwrap_or(if is_encrypted { 443 } else { 80 }),
            is_encrypted,
            name: ServerName::try_from(host.clone()).ok()?,
            host,
        })
    }

    fn connect(&self, trust: &Trust) -> anyhow::Result<Line> {
        let mut addresses = (self.host.as_str(), self.port).to_socket_addrs()?;
        let address = addresses.next().context("the name leads nowhere")?;
        let stream = TcpStream::connect_timeout(&address, PATIENCE)?;
        stream.set_read_timeout(Some(PATIENCE))?;
        stream.set_write_timeout(Some(PATIENCE))?;
        if !self.is_encrypted {
            return Ok(Line::Open(stream));
        }
        let provider = Arc::new(ring::default_provider());
        let config = ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()?
            .with_root_certificates(Arc::clone(&trust.roots))
            .with_no_client_auth();
        let connection = ClientConnection::new(Arc::new(config), self.name.clone())?;
        let mut stream = StreamOwned::new(connection, stream);
        // The handshake, which is where a certificate is refused.
        stream.flush()?;
        while stream.conn.is_handshaking() {
            stream.conn.complete_io(&mut stream.sock)?;
        }
        Ok(Line::Encrypted(Box::new(stream)))
    }
}

/// A connection.
enum Line {
    Open(TcpStream),
    Encrypted(Box<StreamOwned<ClientConnection, TcpStream>>),
}

impl Line {
    /// How long a read waits.
    fn patience(&self, patience: Duration) -> io::Result<()> {
        let stream = match self {
            Self::Open(stream) => stream,
            Self::Encrypted(stream) => &stream.sock,
        };
        stream.set_read_timeout(Some(patience))
    }
}

impl Read for Line {
    fn read(&mut self, to: &mut [u8]) -> io::Result<usize> {
        match self {
            Self::Open(stream) => stream.read(to),
            Self::Encrypted(stream) => stream.read(to),
        }
    }
}

impl Write for Line {
    fn write(&mut self, from: &[u8]) -> io::Result<usize> {
        match self {
            Self::Open(stream) => stream.write(from),
            Self::Encrypted(stream) => stream.write(from),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Self::Open(stream) => stream.flush(),
            Self::Encrypted(stream) => stream.flush(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::admin::doctor::State;

    #[test]
    fn a_certificate_is_told_of_three_weeks_before_it_ends() {
        let now = Timestamp::from_second(1_795_262_400).expect("a time");
        for (days, state) in [
            (90, State::Well),
            (21, State::Well),
            (20, State::Look),
            (7, State::Look),
            (6, State::Wrong),
            (0, State::Wrong),
        ] {
            let last = now + jiff::SignedDuration::from_hours(days * 24);
            assert_eq!(certificate_ends(last, now).state, state, "{days}");
        }
    }
}
