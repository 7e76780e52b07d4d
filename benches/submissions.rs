//! Durable submissions to the real server over loopback, against two ceilings in the same run.
//!
//! 1. Over the sealed wire contract, 64 clients at once, each report on a connection of its own:
//!    against the same rows written straight into a database of the same schema and settings, in
//!    groups of 64 with a commit each. Goal: at least 0.5 of it, none lost.
//! 2. Without JavaScript, where the server seals, 64 clients: against what no server can leave out,
//!    two hybrid age encryptions a report on all cores and, beside them, the same rows. Goal: at least
//!    0.5 of it, none lost. The encryptions alone, which are printed, leave out that a report is stored.
//!
//! The server is killed outright after the last answer, and each report that it acknowledged is
//! looked for in its database: by the id that its sender gave it, or by the receipt. Form tokens
//! are fetched before the clock runs. On PostgreSQL too, where there is one: `./test -- cargo bench
//! --bench submissions`.

#[expect(dead_code, reason = "other benches have figures of other kinds")]
mod figures;
#[expect(dead_code, reason = "other benches ask the server other things")]
mod server;

use std::time::{Duration, Instant};

use corncrake::keys::public::ReportId;
use corncrake::seal::Bucket;
use corncrake::seal::wire::Sealed;
use figures::{Goal, Ratio};
use rayon::prelude::*;
use server::clients::Run;
use server::database::{Database, Kind};
use server::{Server, World};

/// As in the shipped program.
#[global_allocator]
static ALLOCATOR: zeroizing_alloc::ZeroAlloc<std::alloc::System> =
    zeroizing_alloc::ZeroAlloc(std::alloc::System);

const CLIENTS: usize = 64;
const REPORTS: usize = 2560;
const ROUNDS: usize = 5;

fn main() {
    let world = World::new();
    for kind in Kind::all() {
        measure(&world, &kind);
    }
}

/// The best of each, because what else the machine does only ever delays.
fn measure(world: &World, kind: &Kind) {
    let rounds = if figures::is_short() { 3 } else { ROUNDS };
    let (mut sealed, mut rows) = (Duration::MAX, Duration::MAX);
    let (mut typed, mut ciphers, mut both) = (Duration::MAX, Duration::MAX, Duration::MAX);
    for round in 0..rounds {
        let reports = world.seal_reports(round, REPORTS);
        rows = rows.min({
            let database = Database::make(kind, world.folder.path(), "rows");
            database.write_rows(&reports, world.today)
        });
        sealed = sealed.min(submit(world, kind, |server| {
            server.take_sealed(world, CLIENTS, &reports)
        }));
        ciphers = ciphers.min(encrypt(world));
        both = both.min({
            let database = Database::make(kind, world.folder.path(), "both");
            encrypt_and_write(world, &database, &reports)
        });
        typed = typed.min(submit(world, kind, |server| {
            server.take_typed(world, CLIENTS, round, REPORTS)
        }));
    }
    println!(
        "{REPORTS} reports, {CLIENTS} clients, best of {rounds} rounds, {} cores, {}; none lost in \
         {} acknowledged",
        rayon::current_num_threads(),
        kind.name(),
        2 * rounds * REPORTS
    );
    say(
        kind,
        "durable submissions over the sealed wire contract, 64 clients",
        sealed,
        "the same rows group-committed straight into the database",
        rows,
    );
    say(
        kind,
        "durable submissions without JavaScript, 64 clients",
        typed,
        "two hybrid `age` encryptions a report on all cores, and the same rows group-committed",
        both,
    );
    println!("  the encryptions alone: {:.1} reports/s", rate(ciphers));
}

#[expect(clippy::cast_precision_loss, reason = "a few thousand")]
fn rate(time: Duration) -> f64 {
    REPORTS as f64 / time.as_secs_f64()
}

fn say(kind: &Kind, name: &str, time: Duration, against: &str, ceiling: Duration) {
    Ratio {
        name,
        on: Some(kind.name()),
        unit: "reports/s",
        measured: rate(time),
        against,
        ceiling: rate(ceiling),
        goal: Goal::AtLeast(0.5),
    }
    .say();
}

/// How long a fresh server on a fresh database took for its reports, all of which are there
/// after it was killed.
fn submit(world: &World, kind: &Kind, send: impl Fn(&Server) -> (Run, Vec<ReportId>)) -> Duration {
    let database = Database::make(kind, world.folder.path(), "server");
    let server = Server::start(world, &database);
    let (run, acknowledged) = send(&server);
    server.kill();
    assert_eq!(acknowledged.len(), REPORTS);
    let lost = database.lost(&world.name, &acknowledged);
    assert_eq!(lost, 0, "acknowledged, and lost");
    run.time
}

/// Both at once, until both are done.
fn encrypt_and_write(world: &World, database: &Database, reports: &[Sealed]) -> Duration {
    let start = Instant::now();
    std::thread::scope(|scope| {
        scope.spawn(|| database.write_rows(reports, world.today));
        encrypt(world);
    });
    start.elapsed()
}

/// Two texts a report, of the sealed lengths, encrypted on all cores.
fn encrypt(world: &World) -> Duration {
    let texts = [Bucket::Answers, Bucket::Story].map(|bucket| vec![b' '; bucket.text_len()]);
    let start = Instant::now();
    (0..REPORTS).into_par_iter().for_each(|_| {
        for (to, text) in [&world.answers, &world.story].into_iter().zip(&texts) {
            assert!(age::encrypt(to, text).is_ok());
        }
    });
    start.elapsed()
}
