//! Clients that load a server with sealed reports, and what must be there of them afterwards.

use std::io::{self, Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;
use std::time::Duration;

use corncrake::keys::public::{AttachmentId, Hash, MailboxSecret, ReportId, SubmissionId};
use corncrake::seal::wire::Sealed;
use corncrake::store::{PART_LEN, Store, StoredReport};

use super::binary::wait_for;
use super::block_on;
use super::sealed::{bytes, rng, sealed};

/// What a proxy says while no server answers, in `deploy/away.html`: whether something was saved is
/// not known, and it may be sent again.
const AWAY: &str = "We cannot tell whether it was saved";

/// What a client was told was stored.
#[derive(Clone, Copy)]
pub struct Acknowledged {
    pub id: ReportId,
    frames: Hash,
}

/// One client of the sealed wire contract.
pub struct Client {
    address: SocketAddr,
    rng: rand::rngs::StdRng,
    token: Option<(String, u32)>,
}

impl Client {
    pub fn new(address: SocketAddr, seed: u64) -> Self {
        Self {
            address,
            rng: rng(seed),
            token: None,
        }
    }

    /// Sends a report that was never sent before; `None` where it was not acknowledged.
    pub fn send(&mut self) -> io::Result<Option<Acknowledged>> {
        let report = self.report();
        self.send_this(&report)
    }

    /// A report that was never sent before.
    pub fn report(&mut self) -> Sealed {
        Sealed {
            id: SubmissionId::from_bytes(bytes(&mut self.rng)),
            mailbox: MailboxSecret::from_bytes(bytes(&mut self.rng)),
            period: 1,
            report: sealed(&mut self.rng),
        }
    }

    /// Sends this report; `None` where it was not acknowledged.
    pub fn send_this(&mut self, report: &Sealed) -> io::Result<Option<Acknowledged>> {
        let (token, uses) = match self.token.take() {
            Some(token) => token,
            None => match self.fetch_token()? {
                Some(token) => (token, 0),
                None => return Ok(None),
            },
        };
        let body = report.to_bytes();
        let head = format!(
            "POST /example/sealed HTTP/1.1\r\nhost: example\r\nconnection: close\r\n\
             content-type: application/octet-stream\r\ncorncrake-token: {token}\r\n\
             content-length: {}\r\n\r\n",
            body.len()
        );
        let (status, answer) = self.exchange(&[head.as_bytes(), &body].concat())?;
        if uses < 3 {
            self.token = Some((token, uses + 1));
        }
        let network = "example".parse().unwrap();
        match (status, answer.as_str()) {
            (200, "{\"outcome\":\"stored\"}") => Ok(Some(Acknowledged {
                id: report.id.report_id(&network),
                frames: frames(&report.report),
            })),
            (503, text) => {
                let said = ["Nothing was saved", "over-budget"];
                assert!(said.iter().any(|said| text.contains(said)), "{text}");
                Ok(None)
            }
            (502 | 504, text) => {
                assert!(text.contains(AWAY), "{text}");
                Ok(None)
            }
            other => panic!("{other:?}"),
        }
    }

    fn fetch_token(&self) -> io::Result<Option<String>> {
        let request = "GET /example/sealed HTTP/1.1\r\nhost: example\r\nconnection: close\r\n\r\n";
        let (status, body) = self.exchange(request.as_bytes())?;
        if let 502..=504 = status {
            return Ok(None);
        }
        let keys: serde_json::Value = serde_json::from_str(&body).unwrap();
        Ok(Some(keys["token"].as_str().unwrap().to_owned()))
    }

    /// One request, one answer; an answer that is cut short is an error.
    pub fn exchange(&self, request: &[u8]) -> io::Result<(u16, String)> {
        let mut stream = TcpStream::connect(self.address)?;
        stream.set_read_timeout(Some(Duration::from_secs(30)))?;
        stream.write_all(request)?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer)?;
        let cut = || io::Error::from(io::ErrorKind::UnexpectedEof);
        let (head, body) = answer.split_once("\r\n\r\n").ok_or_else(cut)?;
        let length = head
            .lines()
            .filter_map(|line| line.split_once(": "))
            .find_map(|(name, value)| name.eq_ignore_ascii_case("content-length").then_some(value))
            .ok_or_else(cut)?;
        if length.parse() != Ok(body.len()) {
            return Err(cut());
        }
        let status = head.split(' ').nth(1).ok_or_else(cut)?;
        Ok((status.parse().map_err(|_| cut())?, body.to_owned()))
    }
}

fn frames(report: &corncrake::seal::SealedReport) -> Hash {
    Hash::of(&[report.answers.as_bytes(), report.story.as_bytes()].concat())
}

/// Clients that send as fast as they can until they are stopped or the server is gone.
pub struct Load {
    stop: Arc<AtomicBool>,
    acknowledged: Arc<Mutex<Vec<Acknowledged>>>,
    clients: Vec<JoinHandle<()>>,
}

impl Load {
    pub fn start(address: SocketAddr, clients: u64, seed: u64) -> Self {
        let stop = Arc::new(AtomicBool::new(false));
        let acknowledged = Arc::new(Mutex::new(Vec::new()));
        let clients = (0..clients).map(|client| {
            let (stop, acknowledged) = (Arc::clone(&stop), Arc::clone(&acknowledged));
            std::thread::spawn(move || {
                let mut client = Client::new(address, seed * 1000 + client);
                while !stop.load(Ordering::Relaxed) {
                    match client.send() {
                        Ok(Some(one)) => acknowledged.lock().unwrap().push(one),
                        Ok(None) => {}
                        Err(_) => break,
                    }
                }
            })
        });
        Self {
            clients: clients.collect(),
            stop,
            acknowledged,
        }
    }

    /// What has been acknowledged by now.
    pub fn acknowledged(&self) -> Vec<Acknowledged> {
        self.acknowledged.lock().unwrap().clone()
    }

    /// Waits until so many are.
    pub fn wait_for(&self, count: usize) {
        wait_for("acknowledgements", || {
            (self.acknowledged.lock().unwrap().len() >= count).then_some(())
        });
    }

    /// Lets each client end what it is about; all that was acknowledged.
    pub fn stop(self) -> Vec<Acknowledged> {
        self.stop.store(true, Ordering::Relaxed);
        for client in self.clients {
            client.join().unwrap();
        }
        Arc::into_inner(self.acknowledged)
            .unwrap()
            .into_inner()
            .unwrap()
    }
}

/// Opens a database and looks for what was acknowledged: all of it, whole. Everything else that
/// is there must be whole too.
pub fn assert_all_there(url: &str, acknowledged: &[Acknowledged]) {
    let lost = missing(url, acknowledged);
    assert_eq!(lost, 0, "acknowledged reports are lost or damaged");
}

/// How many of them are lost or damaged.
pub fn missing(url: &str, acknowledged: &[Acknowledged]) -> usize {
    block_on(async {
        let network = "example".parse().unwrap();
        let store = Store::open(url).await.unwrap();
        let mut lost = 0;
        for one in acknowledged {
            let mut found = store.reports(&network, &[one.id]).await.unwrap();
            let whole = found.pop().and_then(StoredReport::whole);
            lost += usize::from(whole.is_none_or(|report| frames(&report) != one.frames));
        }
        let mut all = 0;
        for batch in store.batches(&network).await.unwrap() {
            let ids = store.ids(&network, batch).await.unwrap();
            // Each is checked as it is read.
            all += store.reports(&network, &ids).await.unwrap().len();
        }
        assert!(all + lost >= acknowledged.len());
        store.close().await;
        lost
    })
}

/// A sealed attachment that was stored, as its sender was told, and waits for its report.
#[derive(Clone, Copy)]
pub struct Uploaded {
    pub id: AttachmentId,
    pub frame: Hash,
    mailbox: [u8; 16],
}

impl Uploaded {
    /// What leads to its report's mailbox: not to be stored.
    pub fn mailbox(&self) -> &[u8] {
        &self.mailbox
    }

    /// Whether this is what was sent.
    pub fn is_of(&self, frame: &[u8]) -> bool {
        Hash::of(frame) == self.frame
    }
}

impl Client {
    /// Sends the sealed attachment of a report to come, part by part; `None` where a part was
    /// refused as not saved.
    pub fn attach(&mut self, frame: &[u8]) -> io::Result<Option<Uploaded>> {
        let Some(token) = self.fetch_token()? else {
            return Ok(None);
        };
        let uploaded = Uploaded {
            id: AttachmentId::from_bytes(bytes(&mut self.rng)),
            frame: Hash::of(frame),
            mailbox: bytes(&mut self.rng),
        };
        for (number, part) in frame.chunks(PART_LEN).enumerate() {
            let body = part_body(&uploaded, frame.len(), number, part);
            let head = format!(
                "POST /example/attachment HTTP/1.1\r\nhost: example\r\nconnection: close\r\n\
                 content-type: application/octet-stream\r\ncorncrake-token: {token}\r\n\
                 content-length: {}\r\n\r\n",
                body.len()
            );
            match self.exchange(&[head.as_bytes(), &body].concat())? {
                (200, text) => assert_eq!(text, "{\"outcome\":\"stored\"}"),
                (503, text) => {
                    assert!(text.contains("Nothing was saved"), "{text}");
                    return Ok(None);
                }
                other => panic!("{other:?}"),
            }
        }
        self.token = Some((token, 0));
        Ok(Some(uploaded))
    }

    /// Sends the report of what was attached.
    pub fn send_with(&mut self, uploaded: &Uploaded) -> io::Result<Option<Acknowledged>> {
        let report = Sealed {
            id: SubmissionId::from_bytes(bytes(&mut self.rng)),
            mailbox: MailboxSecret::from_bytes(uploaded.mailbox),
            period: 1,
            report: sealed(&mut self.rng),
        };
        self.send_this(&report)
    }
}

fn part_body(uploaded: &Uploaded, size: usize, number: usize, part: &[u8]) -> Vec<u8> {
    let mut body = uploaded.mailbox.to_vec();
    body.extend(uploaded.id.as_bytes());
    for number in [1, size, number] {
        body.extend(u32::try_from(number).unwrap().to_be_bytes());
    }
    body.extend(part);
    body
}
