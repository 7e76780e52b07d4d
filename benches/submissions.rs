//! Durable submissions to the real server over loopback, against two ceilings in the same run.
//!
//! 1. Over the sealed wire contract, 64 clients at once, each report on a connection of its own:
//!    against the same rows written straight into a database of the same schema and pragmas, in
//!    groups of 64 with a commit each. Goal: at least 0.5 of it, none lost.
//! 2. Without JavaScript, where the server seals, 64 clients: against two hybrid age encryptions
//!    a report on all cores. Goal: at least 0.5 of it.
//!
//! The server is killed outright after the last answer, and what it acknowledged is counted in
//! its database. Form tokens are fetched before the clock runs: one admits five reports.

use std::collections::BTreeSet;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use corncrake::clock::{Clock as _, Date, SystemClock};
use corncrake::keys::public::{
    Hash, MailboxId, MailboxSecret, NetworkName, Note, Notice, PeriodNote, PublicPeriod, Recipient,
    ReportId, SubmissionId,
};
use corncrake::keys::secret::{Identity, SigningKey};
use corncrake::questionnaire::Questionnaire;
use corncrake::report::Report;
use corncrake::seal::close::{Addressing, close};
use corncrake::seal::wire::Sealed;
use corncrake::seal::{Bucket, SealedReport};
use corncrake::store::Store;
use corncrake::text::Lang;
use rand::rngs::StdRng;
use rand::{RngExt as _, SeedableRng as _};
use rayon::prelude::*;
use sqlx::Connection as _;
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection, SqliteJournalMode, SqliteSynchronous};

/// As in the shipped program.
#[global_allocator]
static ALLOCATOR: zeroizing_alloc::ZeroAlloc<std::alloc::System> =
    zeroizing_alloc::ZeroAlloc(std::alloc::System);

const CLIENTS: usize = 64;
const REPORTS: usize = 2560;
const ROUNDS: usize = 3;
/// How many reports one form token admits.
const TOKEN_USES: usize = 5;
const NETWORK: &str = "bench";

fn main() {
    let world = World::new();
    let (mut sealed, mut rows) = (Duration::MAX, Duration::MAX);
    let (mut typed, mut ciphers) = (Duration::MAX, Duration::MAX);
    for round in 0..ROUNDS {
        let reports = world.seal_reports(round);
        rows = rows.min(world.write_rows(&reports));
        sealed = sealed.min(world.submit(|token, number| sealed_request(token, &reports[number])));
        ciphers = ciphers.min(world.encrypt());
        typed = typed.min(world.submit(|token, number| typed_request(token, round, number)));
    }
    let cores = rayon::current_num_threads();
    println!(
        "{REPORTS} reports, {CLIENTS} clients, best of {ROUNDS} rounds, {cores} cores, SQLite"
    );
    print(
        "rows group-committed straight",
        rows,
        "durable, sealed by the sender",
        sealed,
    );
    print(
        "two hybrid encryptions each",
        ciphers,
        "durable, sealed by the server",
        typed,
    );
    println!("  none lost in {} acknowledged", 2 * ROUNDS * REPORTS);
}

#[expect(clippy::cast_precision_loss, reason = "a few thousand")]
fn print(ceiling_name: &str, ceiling: Duration, name: &str, time: Duration) {
    let rate = |time: Duration| REPORTS as f64 / time.as_secs_f64();
    println!("  {ceiling_name:<32}{:>8.0} reports/s", rate(ceiling));
    println!("  {name:<32}{:>8.0} reports/s", rate(time));
    println!(
        "  ratio {:.2} (goal: 0.50 or more)",
        rate(time) / rate(ceiling)
    );
}

/// A network with one steward and one period, and a folder to serve it from.
struct World {
    folder: tempfile::TempDir,
    name: NetworkName,
    questionnaire: Questionnaire,
    answers: Recipient,
    story: Recipient,
    today: Date,
}

impl World {
    fn new() -> Self {
        let world = Self {
            folder: tempfile::tempdir().expect("a folder"),
            name: NETWORK.parse().expect("a name"),
            questionnaire: Questionnaire::default_set(),
            answers: Identity::from_seed(&[1; 32]).to_public(),
            story: Identity::from_seed(&[2; 32]).to_public(),
            today: SystemClock.today(),
        };
        std::fs::write(world.path("root.note"), world.root().to_string()).expect("written");
        world
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
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

    /// Sealed reports with ids of their own.
    fn seal_reports(&self, round: usize) -> Vec<Sealed> {
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
        (0..REPORTS)
            .into_par_iter()
            .map(|number| {
                let mut rng = StdRng::seed_from_u64((round * REPORTS + number) as u64);
                Sealed {
                    id: SubmissionId::from_bytes(rng.random()),
                    mailbox: MailboxSecret::from_bytes(rng.random()),
                    period: 1,
                    report: close(&report, &to, &mut rng).expect("sealed"),
                }
            })
            .collect()
    }

    /// Sends one request for each report from 64 clients to a fresh server and a fresh database.
    fn submit(&self, request: impl Fn(&str, usize) -> Vec<u8> + Sync) -> Duration {
        let database = self.path("server.db");
        let server = Server::start(self);
        let tokens: Vec<String> = (0..REPORTS / TOKEN_USES).map(|_| server.token()).collect();
        let requests: Vec<Vec<u8>> = (0..REPORTS)
            .into_par_iter()
            .map(|number| request(&tokens[number / TOKEN_USES], number))
            .collect();
        let next = AtomicUsize::new(0);
        let start = Instant::now();
        std::thread::scope(|scope| {
            for _ in 0..CLIENTS {
                scope.spawn(|| {
                    while let Some(request) = requests.get(next.fetch_add(1, Ordering::Relaxed)) {
                        let answer = server.exchange(request);
                        let stored = ["\"outcome\":\"stored\"", "class=\"digits\""];
                        let stored = stored.iter().any(|mark| answer.contains(mark));
                        assert!(stored, "not acknowledged: {answer}");
                    }
                });
            }
        });
        let time = start.elapsed();
        server.kill();
        assert_eq!(self.count(&database), REPORTS, "acknowledged, and lost");
        remove(&database);
        time
    }

    /// How many different reports a database holds.
    fn count(&self, database: &Path) -> usize {
        block_on(async {
            let store = Store::open(&format!("sqlite:{}", database.display()))
                .await
                .expect("opens clean");
            let mut ids = BTreeSet::new();
            for day in store.batches(&self.name).await.expect("read") {
                ids.extend(store.ids(&self.name, day).await.expect("read"));
            }
            let listed: Vec<ReportId> = ids.iter().copied().collect();
            let whole = store.reports(&self.name, &listed).await.expect("read");
            store.close().await;
            assert_eq!(whole.len(), ids.len());
            ids.len()
        })
    }

    /// The rows of these reports and of their tokens, in transactions of as many as there are
    /// clients.
    fn write_rows(&self, reports: &[Sealed]) -> Duration {
        let database = self.path("rows.db");
        let day = self.today.to_string();
        let time = block_on(async {
            let url = format!("sqlite:{}", database.display());
            Store::open(&url).await.expect("made").close().await;
            let options = SqliteConnectOptions::new()
                .filename(&database)
                .journal_mode(SqliteJournalMode::Wal)
                .synchronous(SqliteSynchronous::Full)
                .pragma("secure_delete", "ON")
                .pragma("temp_store", "MEMORY");
            let mut connection = SqliteConnection::connect_with(&options)
                .await
                .expect("open");
            let start = Instant::now();
            for group in reports.chunks(CLIENTS) {
                let mut transaction = connection.begin().await.expect("begun");
                for sealed in group {
                    let SealedReport { answers, story } = &sealed.report;
                    sqlx::query(
                        "insert into report (network, id, batch, period, answers, story) \
                         values ($1, $2, $3, $4, $5, $6)",
                    )
                    .bind(NETWORK)
                    .bind(&sealed.id.expose_bytes()[..])
                    .bind(&day)
                    .bind(1)
                    .bind(answers.as_bytes())
                    .bind(story.as_bytes())
                    .execute(&mut *transaction)
                    .await
                    .expect("inserted");
                }
                for token in group.iter().step_by(TOKEN_USES) {
                    sqlx::query("insert into token (id, day, uses) values ($1, $2, 5)")
                        .bind(&token.id.expose_bytes()[..])
                        .bind(&day)
                        .execute(&mut *transaction)
                        .await
                        .expect("inserted");
                }
                transaction.commit().await.expect("committed");
            }
            let time = start.elapsed();
            connection.close().await.expect("closed");
            time
        });
        assert_eq!(self.count(&database), reports.len());
        remove(&database);
        time
    }

    /// Two texts a report, of the sealed lengths, encrypted on all cores.
    fn encrypt(&self) -> Duration {
        let texts = [Bucket::Answers, Bucket::Story].map(|bucket| vec![b' '; bucket.text_len()]);
        let start = Instant::now();
        (0..REPORTS).into_par_iter().for_each(|_| {
            for (to, text) in [&self.answers, &self.story].into_iter().zip(&texts) {
                assert!(age::encrypt(to, text).is_ok());
            }
        });
        start.elapsed()
    }
}

/// The shipped program, serving on loopback.
struct Server {
    process: Child,
    address: SocketAddr,
}

impl Server {
    fn start(world: &World) -> Self {
        let config = world.path("corncrake.toml");
        std::fs::write(&config, CONFIG).expect("written");
        let mut process = Command::new(env!("CARGO_BIN_EXE_corncrake"))
            .args(["serve", "--config"])
            .arg(&config)
            .stderr(Stdio::piped())
            .spawn()
            .expect("started");
        let mut log = BufReader::new(process.stderr.take().expect("piped"));
        let mut line = String::new();
        let address = loop {
            line.clear();
            assert_ne!(
                log.read_line(&mut line).expect("log"),
                0,
                "the server ended"
            );
            let place = line
                .split("place=\"")
                .nth(1)
                .and_then(|rest| rest.split('"').next());
            if let Some(address) = place.and_then(|text| text.parse().ok()) {
                break address;
            }
        };
        // Whatever it says later must not fill the pipe.
        std::thread::spawn(move || std::io::copy(&mut log, &mut std::io::sink()));
        Self { process, address }
    }

    fn exchange(&self, request: &[u8]) -> String {
        let mut stream = TcpStream::connect(self.address).expect("connected");
        stream.set_nodelay(true).expect("set");
        stream.write_all(request).expect("sent");
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).expect("answered");
        String::from_utf8_lossy(&answer).into_owned()
    }

    /// A form token, which both ways of sending take.
    fn token(&self) -> String {
        let request = format!(
            "GET /{NETWORK}/sealed HTTP/1.1\r\nhost: bench.example\r\nconnection: close\r\n\r\n"
        );
        let answer = self.exchange(request.as_bytes());
        let token = answer.split("\"token\":\"").nth(1);
        let token = token.and_then(|rest| rest.split('"').next());
        token
            .unwrap_or_else(|| panic!("no token: {answer}"))
            .to_owned()
    }

    /// Ends it as a power cut would, and not a moment's grace.
    fn kill(mut self) {
        self.process.kill().expect("killed");
        self.process.wait().expect("reaped");
    }
}

fn sealed_request(token: &str, sealed: &Sealed) -> Vec<u8> {
    let headers = format!("content-type: application/octet-stream\r\ncorncrake-token: {token}\r\n");
    request("sealed", &headers, &sealed.to_bytes())
}

fn typed_request(token: &str, round: usize, number: usize) -> Vec<u8> {
    let mut body = form_urlencoded::Serializer::new(String::new());
    body.extend_pairs(answers(round, number));
    body.extend_pairs([
        ("token", token),
        (
            "seed",
            &hex::encode(Hash::of(&number.to_be_bytes()).as_bytes()),
        ),
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

fn remove(database: &Path) {
    for end in ["", "-wal", "-shm"] {
        let mut file = database.as_os_str().to_owned();
        file.push(end);
        match std::fs::remove_file(&file) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => panic!("{error}"),
            _ => {}
        }
    }
}

fn block_on<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .expect("a runtime")
        .block_on(future)
}

const ORIGIN: &str = "https://bench.example";
const CONFIG: &str = r#"
listen = "127.0.0.1:0"
origin = "https://bench.example"
database = "sqlite:server.db"

# What is measured is the server, not its patience.
[budgets.network]
reports = { at_once = 4000000, per_day = 4000000 }
[budgets.all_networks]
reports = { at_once = 4000000, per_day = 4000000 }

[[network]]
name = "bench"
root = "root.note"
languages = ["en"]
title = { en = "Bench" }

[network.privacy.en]
responsible = "Bench."
kept = "Until the run ends."
rights = "None are needed."
"#;
