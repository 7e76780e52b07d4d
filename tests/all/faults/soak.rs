//! CHECKS N1: a server that is killed at any moment, again and again, while reports come by both
//! roads, with files and without.
//!
//! A few rounds by default. `CORNCRAKE_SOAK_SECONDS` goes on for so long on each database; a round
//! that found something comes again, as nearly as the machine allows, with the seed that was
//! printed, in `CORNCRAKE_SOAK_SEED`.

use std::io;
use std::net::SocketAddr;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use corncrake::clock::{Clock as _, SystemClock};
use corncrake::keys::public::{AttachmentId, ReportId};
use corncrake::keys::secret::Receipt;
use corncrake::store::Store;
use rand::rngs::StdRng;
use rand::{Rng as _, SeedableRng as _};
use sqlx::{Connection as _, SqliteConnection};

use crate::support::app::{TestForm, TestNetwork, receipt};
use crate::support::attached;
use crate::support::binary::{Server, run, signal, wait_for};
use crate::support::http::Answer;
use crate::support::load::{Acknowledged, Client, Uploaded, missing};
use crate::support::sealed::attachment_frame;
use crate::support::{TestDatabase, block_on};

/// Rounds where nothing else is asked for.
const ROUNDS: u64 = 6;
/// After so many, all that was acknowledged is looked for, and a new database is begun: what a long
/// run stores fits any disk.
const EPOCH: u64 = 25;

/// How long, and from which seed.
struct Wish {
    seconds: Option<u64>,
    seed: u64,
}

impl Wish {
    fn read() -> Self {
        let number = |name: &str| {
            let text = std::env::var(name).ok()?;
            Some(
                text.parse()
                    .unwrap_or_else(|_| panic!("{name} is no number")),
            )
        };
        let seconds = number("CORNCRAKE_SOAK_SECONDS");
        // A long run goes where none went before.
        let now = SystemClock.now().as_millisecond().unsigned_abs();
        let other = seconds.map_or(1, |_| now);
        Self {
            seconds,
            seed: number("CORNCRAKE_SOAK_SEED").unwrap_or(other),
        }
    }

    fn goes_on(&self, rounds: u64, since: Instant) -> bool {
        match self.seconds {
            None => rounds < ROUNDS,
            Some(seconds) => since.elapsed() < Duration::from_secs(seconds),
        }
    }
}

/// What was counted.
#[derive(Debug, Default)]
struct Counts {
    kills: u64,
    restarts: u64,
    nights: u64,
    acknowledged: usize,
    files: usize,
    lost: usize,
}

/// What was acknowledged on one database.
#[derive(Default)]
struct Kept {
    sealed: Vec<Acknowledged>,
    files: Vec<Uploaded>,
    /// Receipts of forms, and whether a file went with them.
    receipts: Vec<(String, bool)>,
}

#[test]
fn a_server_killed_at_any_moment_has_kept_all_that_it_acknowledged() {
    let wish = Wish::read();
    println!("seed {}", wish.seed);
    for (name, new) in [
        ("SQLite", TestDatabase::sqlite as fn() -> TestDatabase),
        ("PostgreSQL", TestDatabase::postgres),
    ] {
        let counts = soak(&wish, new);
        println!(
            "{name}: {} kills, {} orderly restarts, {} nights, {} reports and {} files acknowledged, {} lost",
            counts.kills,
            counts.restarts,
            counts.nights,
            counts.acknowledged,
            counts.files,
            counts.lost
        );
        assert_eq!(counts.lost, 0, "with the seed {}", wish.seed);
        assert!(counts.kills >= 3 && counts.acknowledged >= 60, "{counts:?}");
    }
}

fn soak(wish: &Wish, new: impl Fn() -> TestDatabase) -> Counts {
    let mut rng = StdRng::seed_from_u64(wish.seed);
    let (mut counts, since, mut rounds) = (Counts::default(), Instant::now(), 0);
    while wish.goes_on(rounds, since) {
        let database = new();
        let mut server = Server::start(&database);
        let mut kept = Kept::default();
        for _ in 0..EPOCH {
            if !wish.goes_on(rounds, since) {
                break;
            }
            rounds += 1;
            round(&mut server, &mut rng, &mut kept, &mut counts);
        }
        counts.acknowledged += kept.sealed.len() + kept.receipts.len();
        counts.files += kept.files.len() + kept.receipts.iter().filter(|(_, file)| *file).count();
        counts.lost += lost(&database, &server.network, &kept);
        let mut client = Client::new(server.address, rng.next_u64());
        assert!(client.send().unwrap().is_some(), "it serves on");
        server.stop();
        assert_sound(&database);
    }
    counts
}

/// Reports come until the server ends, which it does at a moment that nobody chose.
fn round(server: &mut Server, rng: &mut StdRng, kept: &mut Kept, counts: &mut Counts) {
    let (stop, taken, round) = (
        AtomicBool::new(false),
        AtomicUsize::new(0),
        Mutex::default(),
    );
    let seeds: Vec<u64> = (0..6).map(|_| rng.next_u64()).collect();
    let (enough, pause) = (rng.next_u64() % 40, rng.next_u64() % 300);
    let how = rng.next_u64() % 8;
    std::thread::scope(|scope| {
        let (stop, taken, round, address) = (&stop, &taken, &round, server.address);
        for (road, seed) in ROADS.into_iter().zip(seeds) {
            let mut sender = Sender {
                client: Client::new(address, seed),
                address,
                seed,
                taken,
                round,
            };
            scope.spawn(move || {
                // Until the line breaks: then the server was ended.
                while !stop.load(Ordering::Relaxed) && sender.send(road).is_ok() {}
            });
        }
        wait_for("acknowledgements", || {
            (taken.load(Ordering::Relaxed) as u64 > enough).then_some(())
        });
        std::thread::sleep(Duration::from_millis(pause));
        match how {
            // The storage is rewritten meanwhile, and the server killed at some point of it.
            0 => {
                let config = server.config();
                let night = scope.spawn(move || run(&["admin", "nightly", "--config", &config]));
                std::thread::sleep(Duration::from_millis(pause));
                server.kill();
                let night = night.join().unwrap();
                let said = String::from_utf8_lossy(&night.stderr).into_owned();
                assert!(night.status.success(), "{said}");
                counts.nights += 1;
                counts.kills += 1;
            }
            1 => {
                signal("TERM", server.id());
                wait_for("the end", || (!server.is_alive()).then_some(()));
                counts.restarts += 1;
            }
            _ => {
                server.kill();
                counts.kills += 1;
            }
        }
        stop.store(true, Ordering::Relaxed);
    });
    let round: Kept = round.into_inner().unwrap();
    kept.sealed.extend(round.sealed);
    kept.files.extend(round.files);
    kept.receipts.extend(round.receipts);
    server.kill_and_start_again();
}

/// By which road a client sends, and what.
#[derive(Debug, Clone, Copy)]
enum Road {
    Sealed,
    SealedWithFile,
    Form,
    FormWithFile,
}

const ROADS: [Road; 6] = [
    Road::Sealed,
    Road::Sealed,
    Road::SealedWithFile,
    Road::SealedWithFile,
    Road::Form,
    Road::FormWithFile,
];

/// Sends one thing after the other, and notes what it is told.
struct Sender<'a> {
    client: Client,
    address: SocketAddr,
    seed: u64,
    taken: &'a AtomicUsize,
    round: &'a Mutex<Kept>,
}

impl Sender<'_> {
    fn note(&self, note: impl FnOnce(&mut Kept)) {
        note(&mut self.round.lock().unwrap());
        self.taken.fetch_add(1, Ordering::Relaxed);
    }

    fn send(&mut self, road: Road) -> io::Result<()> {
        match road {
            Road::Sealed => {
                if let Some(one) = self.client.send()? {
                    self.note(|kept| kept.sealed.push(one));
                }
                Ok(())
            }
            Road::SealedWithFile => self.sealed_with_file(),
            Road::Form => self.form(None),
            Road::FormWithFile => {
                let file = self.frame(20_480);
                self.form(Some(&file))
            }
        }
    }

    fn frame(&self, len: usize) -> Vec<u8> {
        attachment_frame(len, &mut StdRng::seed_from_u64(self.seed))
    }

    fn sealed_with_file(&mut self) -> io::Result<()> {
        // One part, or two.
        let is_small = self.seed.is_multiple_of(2);
        let frame = self.frame(if is_small { 20_480 } else { 655_360 });
        let Some(uploaded) = self.client.attach(&frame)? else {
            return Ok(());
        };
        self.note(|kept| kept.files.push(uploaded));
        if let Some(one) = self.client.send_with(&uploaded)? {
            self.note(|kept| kept.sealed.push(one));
        }
        Ok(())
    }

    fn form(&self, file: Option<&[u8]>) -> io::Result<()> {
        let ask = "GET /example/ HTTP/1.1\r\nhost: example\r\nconnection: close\r\naccept: text/html\r\n\r\n";
        let (status, page) = self.client.exchange(ask.as_bytes())?;
        let form = TestForm::of(&answer(status, page));
        let request = attached::form(self.address, &form, "They refused me.", file);
        let (status, page) = self.client.exchange(&request)?;
        match status {
            200 => {
                let digits = receipt(&answer(status, page));
                self.note(|kept| kept.receipts.push((digits, file.is_some())));
            }
            503 => assert!(page.contains("Your report was not saved."), "{page}"),
            other => panic!("{other}: {page}"),
        }
        Ok(())
    }
}

fn answer(status: u16, page: String) -> Answer {
    Answer {
        status,
        headers: Vec::new(),
        body: page.into_bytes(),
    }
}

/// How much of what was acknowledged is not there, or not whole.
fn lost(database: &TestDatabase, network: &TestNetwork, kept: &Kept) -> usize {
    let sealed = missing(&database.url, &kept.sealed);
    block_on(async {
        let store = database.open().await;
        let mut lost = sealed;
        for one in &kept.files {
            let frame = attached::read(&store, &network.name, one.id).await;
            let is_whole = frame.is_some_and(|frame| one.is_of(&frame));
            lost += usize::from(!is_whole);
        }
        for (digits, with_file) in &kept.receipts {
            let receipt = Receipt::parse(&network.name, digits).unwrap();
            let id = receipt.submission_id().report_id(&network.name);
            lost += usize::from(!is_there(&store, network, id, *with_file).await);
        }
        store.close().await;
        lost
    })
}

/// Whether a report from a form is there, opens, and has its file.
async fn is_there(store: &Store, network: &TestNetwork, id: ReportId, with_file: bool) -> bool {
    let mut found = store.reports(&network.name, &[id]).await.unwrap();
    let Some(report) = found.pop() else {
        return false;
    };
    let opened = network.open(&report).story.unwrap();
    if opened.attachments.len() != usize::from(with_file) {
        return false;
    }
    for hash in &opened.attachments {
        let id = AttachmentId::of(&network.name, *hash);
        if attached::read(store, &network.name, id).await.is_none() {
            return false;
        }
    }
    true
}

fn assert_sound(database: &TestDatabase) {
    if database.file().is_none() {
        return;
    }
    let sound: String = block_on(async {
        let mut file = SqliteConnection::connect(&database.url).await.unwrap();
        sqlx::query_scalar("pragma integrity_check")
            .fetch_one(&mut file)
            .await
            .unwrap()
    });
    assert_eq!(sound, "ok");
}
