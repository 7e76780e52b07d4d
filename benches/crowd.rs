//! A crowd at the door of the smallest server: with 64 connections at once and with a thousand, how
//! many forms and durable reports it manages, how long each waits, and how much memory that takes.
//!
//! The database already holds 100,000 reports, as after some years. The server is killed outright
//! after the last answer, and each report that it acknowledged must be there: what was sealed by
//! its id, what was typed by its receipt. Beside it, what needs no ceiling: the first view, the time
//! from start to first answer, and the most memory of all of this.
//!
//! `cargo bench --bench crowd` (about 3 GB of room in the temporary folder), or `./test -- cargo
//! bench --bench crowd`, for PostgreSQL too.

#[expect(dead_code, reason = "other benches have figures of other kinds")]
mod figures;
#[expect(dead_code, reason = "other benches write into the database themselves")]
mod server;

use std::collections::BTreeMap;
use std::io::Read as _;
use std::time::Duration;

use corncrake::keys::public::ReportId;
use corncrake::text::Lang;
use figures::Goal;
use serde::Serialize;
use server::clients::Run;
use server::database::{Database, Kind};
use server::{Server, World, form_request};

/// As in the shipped program.
#[global_allocator]
static ALLOCATOR: zeroizing_alloc::ZeroAlloc<std::alloc::System> =
    zeroizing_alloc::ZeroAlloc(std::alloc::System);

/// How many there are at once.
const CROWDS: [usize; 2] = [64, 1000];
/// How many reports there are already.
const STORED: usize = 100_000;
/// So many of them differ.
const DIFFERENT: usize = 1000;
/// How many forms are shown and reports sent to each crowd.
const FORMS: usize = 20_000;
const REPORTS: usize = 5_000;
/// How often the server is started.
const STARTS: usize = 7;

fn main() {
    let world = World::new();
    for kind in Kind::all() {
        let database = Database::make(&kind, world.folder.path(), "crowd");
        let stored = if kind == Kind::Sqlite {
            shorter(STORED)
        } else {
            0
        };
        if stored > 0 {
            database.fill(&world.seal_reports(0, DIFFERENT), stored, world.today);
        }
        println!("{}, {stored} reports stored", kind.name());
        let memory = crowds(&world, &kind, &database);
        // The smallest server has no PostgreSQL.
        if kind == Kind::Sqlite {
            alone(&world, &database, stored, &memory);
        }
    }
}

/// A tenth of it in a small run.
fn shorter(count: usize) -> usize {
    if figures::is_short() {
        count / 10
    } else {
        count
    }
}

/// What needs no ceiling.
fn alone(world: &World, database: &Database, stored: usize, memory: &BTreeMap<usize, f64>) {
    let mut starts: Vec<_> = (0..STARTS)
        .map(|_| Server::start(world, database).started)
        .collect();
    starts.sort_unstable();
    figures::absolute(
        "first view",
        "the largest of nine languages, one request",
        "KiB",
        first_view(&Server::start(world, database)),
        Goal::AtMost(14.0),
    );
    for (connections, most) in memory {
        figures::absolute(
            "server with 100,000 reports stored, under load, attachments aside",
            &format!("{stored} stored, {connections} connections"),
            "MiB",
            *most,
            Goal::AtMost(most_memory(*connections)),
        );
    }
    figures::absolute(
        "start to first answer",
        &format!("median of {STARTS}"),
        "ms",
        millis(starts[STARTS / 2]),
        Goal::AtMost(100.0),
    );
}

/// The most memory for so many connections at once, in MiB. The budget is that of the 64 that its
/// other rows are about; each connection more may hold a report (28 KiB, in the open or sealed), as
/// much again while it is copied, and what hyper reads into and writes from (32 KiB).
#[expect(clippy::cast_precision_loss, reason = "some thousand")]
fn most_memory(connections: usize) -> f64 {
    const FOR_64: f64 = 64.0;
    const EACH_MORE: f64 = 96.0 / 1024.0;
    connections.saturating_sub(64) as f64 * EACH_MORE + FOR_64
}

/// The largest first view, in KiB. The page needs nothing else before its last element, the script
/// that seals, which may come at leisure.
#[expect(clippy::cast_precision_loss, reason = "some thousand")]
fn first_view(server: &Server) -> f64 {
    let bytes = Lang::ALL.map(|lang| {
        let answer = server.exchange(&form_request(lang.code()));
        let end = answer.windows(4).position(|it| it == b"\r\n\r\n");
        let (head, body) = answer.split_at(end.expect("an answer") + 4);
        let head = String::from_utf8_lossy(head).to_lowercase();
        assert!(head.contains("content-encoding: gzip"), "{head}");
        let mut page = String::new();
        let unpacked = flate2::read::GzDecoder::new(body).read_to_string(&mut page);
        unpacked.expect("a page");
        assert!(page.contains(&format!("<html lang=\"{lang}\"")), "{lang}");
        let (page, _) = page.split_once("<script ").expect("a script");
        for fetched in [" src=", "rel=\"stylesheet\"", "url(", "@import", "<img"] {
            assert!(!page.contains(fetched), "{fetched}");
        }
        answer.len()
    });
    bytes.into_iter().max().expect("nine") as f64 / 1024.0
}

/// What came of one crowd on one road.
#[derive(Serialize)]
struct Load<'a> {
    database: &'a str,
    road: &'a str,
    connections: usize,
    at_once: usize,
    requests: usize,
    per_second: f64,
    p50_ms: f64,
    p99_ms: f64,
    /// Of the server; `None` where the system does not say.
    peak_mib: Option<f64>,
}

impl Load<'_> {
    fn say(&self) {
        println!(
            "  {:<22}{:>5} connections {:>7.0}/s   p50 {:>7.1} ms   p99 {:>7.1} ms   {:>5.1} MiB",
            self.road,
            self.connections,
            self.per_second,
            self.p50_ms,
            self.p99_ms,
            self.peak_mib.unwrap_or(f64::NAN)
        );
        figures::found("load", self);
    }
}

/// Each crowd on each road to one server; the most memory that it took for each size, in MiB.
fn crowds(world: &World, kind: &Kind, database: &Database) -> BTreeMap<usize, f64> {
    let server = Server::start(world, database);
    let mut acknowledged: Vec<ReportId> = Vec::new();
    let mut most = BTreeMap::new();
    for (round, connections) in (1..).zip(CROWDS) {
        let mut say = |road, run: &Run| {
            let load = Load {
                database: kind.name(),
                road,
                connections,
                at_once: run.at_once,
                requests: run.answers.len(),
                per_second: run.per_second(),
                p50_ms: millis(run.percentile(50)),
                p99_ms: millis(run.percentile(99)),
                peak_mib: server.peak_memory(),
            };
            assert_eq!(load.at_once, connections, "not all at once");
            if let Some(peak) = load.peak_mib {
                let most = most.entry(connections).or_insert(peak);
                *most = most.max(peak);
            }
            load.say();
        };
        let count = shorter(REPORTS).max(2 * connections);
        say(
            "form shown",
            &server.show_forms(connections, shorter(FORMS)),
        );
        let reports = world.seal_reports(round, count);
        let (run, ids) = server.take_sealed(world, connections, &reports);
        say("sealed on the phone", &run);
        acknowledged.extend(ids);
        let (run, ids) = server.take_typed(world, connections, round, count);
        say("without JavaScript", &run);
        acknowledged.extend(ids);
    }
    server.kill();
    let lost = database.lost(&world.name, &acknowledged);
    println!("  {lost} lost of {} acknowledged", acknowledged.len());
    figures::found(
        "kept",
        &serde_json::json!({
            "database": kind.name(),
            "acknowledged": acknowledged.len(),
            "lost": lost,
        }),
    );
    assert_eq!(lost, 0, "acknowledged, and lost");
    most
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}
