//! The shipped program, serving on loopback, and reports for it.

pub mod clients;
pub mod database;

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use corncrake::clock::{Clock as _, Date, SystemClock};
use corncrake::keys::public::{
    Hash, MailboxId, MailboxSecret, NetworkName, Note, Notice, PeriodNote, PublicPeriod, Recipient,
    ReportId, SubmissionId,
};
use corncrake::keys::secret::{Identity, Receipt, SigningKey};
use corncrake::questionnaire::Questionnaire;
use corncrake::report::Report;
use corncrake::seal::close::{Addressing, close};
use corncrake::seal::wire::Sealed;
use corncrake::text::Lang;
use rand::rngs::StdRng;
use rand::{RngExt as _, SeedableRng as _};
use rayon::prelude::*;

use clients::Run;
use database::Database;

/// The network that everything is sent to, with all its words in nine languages.
const NETWORK: &str = "example";
const CONFIG_OF_NETWORK: &str = include_str!("../../tests/all/support/nine.toml");
/// How many reports one form token admits.
const TOKEN_USES: usize = 5;

/// A network with one steward and one period, and a folder to serve it from.
pub struct World {
    pub folder: tempfile::TempDir,
    pub name: NetworkName,
    pub answers: Recipient,
    pub story: Recipient,
    pub today: Date,
    questionnaire: Questionnaire,
}

impl World {
    pub fn new() -> Self {
        let world = Self {
            folder: tempfile::tempdir().expect("a folder"),
            name: NETWORK.parse().expect("a name"),
            questionnaire: Questionnaire::default_set(),
            answers: Identity::from_seed(&[1; 32]).to_public(),
            story: Identity::from_seed(&[2; 32]).to_public(),
            today: SystemClock.today(),
        };
        let root = world.folder.path().join("root.note");
        std::fs::write(root, world.root().to_string()).expect("written");
        world
    }

    fn root(&self) -> Note {
        let steward = SigningKey::from_seed(&[3; 32]);
        let period = PeriodNote {
            network: self.name.clone(),
            number: 1,
            previous: None,
            from: self.today,
            answers: self.answers.clone(),
            story: self.story.clone(),
        };
        let period_note = steward.sign(&period).expect("signed");
        let own = vec![steward.verifying_key()];
        let notice = Notice {
            network: self.name.clone(),
            number: 1,
            previous: None,
            issued: self.today,
            expires: self.today.saturating_add(jiff::Span::new().days(60)),
            mark: None,
            training: false,
            retention: None,
            destroyed: None,
            threshold: 1,
            stewards: own.clone(),
            release_threshold: 1,
            releasers: own,
            periods: vec![PublicPeriod::of(&period, period_note.hash())],
            voided: Vec::new(),
            roster: Hash::of(b"no roster is looked at here"),
        };
        steward.sign(&notice).expect("signed")
    }

    /// So many sealed reports with ids of their own; those of another round are others.
    pub fn seal_reports(&self, round: usize, count: usize) -> Vec<Sealed> {
        let to = Addressing {
            network: &self.name,
            period: 1,
            answers: &self.answers,
            story: &self.story,
            questionnaire: self.questionnaire.version(),
            reply_to: &Identity::from_seed(&[4; 32]).to_public(),
            verify: &SigningKey::from_seed(&[5; 32]).verifying_key(),
            mailbox: MailboxId::from_bytes([6; 16]),
            attachments: &[],
        };
        let fields = answers(0, 0).map(|(name, value)| (name.to_owned(), value));
        let month = "2026-11".parse().expect("a month");
        let Ok(report) = Report::parse(&self.questionnaire, &fields, Lang::En, month) else {
            panic!("the sample is a report")
        };
        (0..count)
            .into_par_iter()
            .map(|number| {
                let mut rng = StdRng::seed_from_u64((round * 1_000_000 + number) as u64);
                Sealed {
                    id: SubmissionId::from_bytes(rng.random()),
                    mailbox: MailboxSecret::from_bytes(rng.random()),
                    period: 1,
                    report: close(&report, &to, &mut rng).expect("sealed"),
                }
            })
            .collect()
    }
}

/// The shipped program. It is killed when it is dropped.
pub struct Server {
    process: Child,
    pub address: SocketAddr,
    /// From its start to the first form that it gave out.
    pub started: Duration,
}

impl Server {
    pub fn start(world: &World, database: &Database) -> Self {
        let file = world.folder.path().join("corncrake.toml");
        // What is measured is the server, not its patience.
        let config = format!(
            "listen = \"127.0.0.1:0\"\norigin = \"{ORIGIN}\"\ndatabase = \"{}\"\n\n\
             [budgets.network]\nreports = {MUCH}\n[budgets.all_networks]\nreports = {MUCH}\n\n\
             {CONFIG_OF_NETWORK}",
            database.url
        );
        std::fs::write(&file, config).expect("written");
        let start = Instant::now();
        let mut process = Command::new(env!("CARGO_BIN_EXE_corncrake"))
            .args(["serve", "--config"])
            .arg(&file)
            .stderr(Stdio::piped())
            .spawn()
            .expect("started");
        let mut log = BufReader::new(process.stderr.take().expect("piped"));
        let mut line = String::new();
        let address = loop {
            line.clear();
            let read = log.read_line(&mut line).expect("log");
            assert_ne!(read, 0, "the server ended");
            let place = line.split("place=\"").nth(1);
            let place = place.and_then(|rest| rest.split('"').next());
            if let Some(address) = place.and_then(|text| text.parse().ok()) {
                break address;
            }
        };
        // Whatever it says later must not fill the pipe.
        std::thread::spawn(move || std::io::copy(&mut log, &mut std::io::sink()));
        let mut server = Self {
            process,
            address,
            started: Duration::MAX,
        };
        server.exchange(&form_request("en"));
        server.started = start.elapsed();
        server
    }

    /// One request, one answer, as it came.
    pub fn exchange(&self, request: &[u8]) -> Vec<u8> {
        let mut stream = TcpStream::connect(self.address).expect("connected");
        stream.write_all(request).expect("sent");
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).expect("answered");
        assert!(answer.starts_with(b"HTTP/1.1 200 "), "no answer");
        answer
    }

    /// Form tokens for so many reports, which both ways of sending take.
    pub fn tokens(&self, reports: usize) -> Vec<String> {
        let request = format!(
            "GET /{NETWORK}/sealed HTTP/1.1\r\nhost: bench.example\r\nconnection: close\r\n\r\n"
        );
        let token = |_| {
            let answer = self.exchange(request.as_bytes());
            let answer = String::from_utf8(answer).expect("text");
            let token = answer.split("\"token\":\"").nth(1).expect("a token");
            token.split('"').next().expect("a token").to_owned()
        };
        (0..reports.div_ceil(TOKEN_USES)).map(token).collect()
    }

    /// Sends these reports, sealed by their senders: how that went, and what was acknowledged.
    pub fn take_sealed(
        &self,
        world: &World,
        connections: usize,
        reports: &[Sealed],
    ) -> (Run, Vec<ReportId>) {
        let tokens = self.tokens(reports.len());
        let request = |(number, sealed): (usize, &Sealed)| {
            sealed_request(&tokens[number / TOKEN_USES], sealed)
        };
        let requests = reports.iter().enumerate().map(request).collect();
        let run = clients::send(self.address, connections, requests, |answer| {
            let stored = answer.contains("\"outcome\":\"stored\"");
            assert!(stored, "not acknowledged: {answer}");
            String::new()
        });
        let id = |(number, _): &(usize, String)| reports[*number].id.report_id(&world.name);
        let ids = run.answers.iter().map(id).collect();
        (run, ids)
    }

    /// Sends so many reports as a phone without scripts does: how that went, and what the receipts
    /// lead to.
    pub fn take_typed(
        &self,
        world: &World,
        connections: usize,
        round: usize,
        count: usize,
    ) -> (Run, Vec<ReportId>) {
        let tokens = self.tokens(count);
        let request = |number: usize| typed_request(&tokens[number / TOKEN_USES], round, number);
        let requests = (0..count).map(request).collect();
        let run = clients::send(self.address, connections, requests, receipt);
        let id = |(_, digits): &(usize, String)| {
            let receipt = Receipt::parse(&world.name, digits).expect("a receipt");
            receipt.submission_id().report_id(&world.name)
        };
        let ids = run.answers.iter().map(id).collect();
        (run, ids)
    }

    /// Asks for the form again and again.
    pub fn show_forms(&self, connections: usize, count: usize) -> Run {
        let requests = vec![form_request("en"); count];
        clients::send(self.address, connections, requests, |answer| {
            assert!(answer.starts_with("HTTP/1.1 200 "), "no form");
            String::new()
        })
    }

    /// The most memory that it held since this was asked last, in MiB: what the kernel counts as
    /// resident (`VmHWM`, proc(5)). `None` where the system does not say.
    #[expect(clippy::cast_precision_loss, reason = "some MiB")]
    pub fn peak_memory(&self) -> Option<f64> {
        let proc = format!("/proc/{}", self.process.id());
        let status = std::fs::read_to_string(format!("{proc}/status")).ok()?;
        let line = status.lines().find_map(|it| it.strip_prefix("VmHWM:"))?;
        let kib: u64 = line.split_whitespace().next()?.parse().ok()?;
        // 5 resets the mark (proc(5), clear_refs).
        std::fs::write(format!("{proc}/clear_refs"), "5").ok()?;
        Some(kib as f64 / 1024.0)
    }

    /// Ends it as a power cut would, without a moment's grace.
    pub fn kill(self) {
        drop(self);
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// The digits that are shown.
fn receipt(answer: &str) -> String {
    let shown = answer.split("class=\"digits\"").nth(1);
    let shown = shown.and_then(|rest| rest.split("</p>").next());
    let shown = shown.unwrap_or_else(|| panic!("not acknowledged: {answer}"));
    shown.chars().filter(char::is_ascii_digit).collect()
}

/// As a browser asks.
pub fn form_request(lang: &str) -> Vec<u8> {
    format!(
        "GET /{NETWORK}/ HTTP/1.1\r\nhost: bench.example\r\naccept: text/html\r\n\
         accept-encoding: gzip\r\naccept-language: {lang}\r\nconnection: close\r\n\r\n"
    )
    .into_bytes()
}

fn sealed_request(token: &str, sealed: &Sealed) -> Vec<u8> {
    let headers = format!("content-type: application/octet-stream\r\ncorncrake-token: {token}\r\n");
    request("sealed", &headers, &sealed.to_bytes())
}

fn typed_request(token: &str, round: usize, number: usize) -> Vec<u8> {
    let mut body = form_urlencoded::Serializer::new(String::new());
    body.extend_pairs(answers(round, number));
    let seed = hex::encode(Hash::of(&number.to_be_bytes()).as_bytes());
    body.extend_pairs([
        ("token", token),
        ("seed", &seed),
        ("lang", "en"),
        ("do", "send"),
    ]);
    let headers = "content-type: application/x-www-form-urlencoded\r\n";
    request("", headers, body.finish().as_bytes())
}

fn request(path: &str, headers: &str, body: &[u8]) -> Vec<u8> {
    let head = format!(
        "POST /{NETWORK}/{path} HTTP/1.1\r\nhost: bench.example\r\norigin: {ORIGIN}\r\n\
         {headers}content-length: {}\r\n\r\n",
        body.len()
    );
    [head.as_bytes(), body].concat()
}

fn answers(round: usize, number: usize) -> [(&'static str, String); 8] {
    let story = format!("{round}/{number}: {}", "They sent me away. ".repeat(30));
    [
        ("what", "V11".to_owned()),
        ("what", "V12".to_owned()),
        ("where", "S05".to_owned()),
        ("who", "P05".to_owned()),
        ("role", "R01".to_owned()),
        ("why", "G01".to_owned()),
        ("consent", "C0".to_owned()),
        ("story", story),
    ]
}

const ORIGIN: &str = "https://bench.example";
const MUCH: &str = "{ at_once = 4000000, per_day = 4000000 }";
