//! CHECKS N2: the power is cut. What is acknowledged is on the disk by then, as far as a program can
//! see to it: between two acknowledgements, something of the database has been synced, and of a file
//! its bytes and its folder too. Seen from outside, in the calls to the kernel.

use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

use crate::support::TestDatabase;
use crate::support::binary::Server;
use crate::support::cluster::Cluster;
use crate::support::load::Client;
use crate::support::sealed::{attachment_frame, rng};

/// One at a time, so that no report is written along with another.
const REPORTS: usize = 8;
const FILES: usize = 4;

/// What a program asked of the kernel.
#[derive(Debug, Clone, PartialEq)]
enum Call {
    /// It told a client that something is stored.
    Acknowledged,
    /// What it wrote to this place is on the disk.
    Synced(PathBuf),
}

/// Has the calls of a program, and of those that it starts, written down.
struct Trace(TempDir);

impl Trace {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    /// The program itself stays the child of whoever starts it.
    fn of(&self, program: &Command) -> Command {
        let mut strace = Command::new("strace");
        strace.args(["-D", "-f", "-qq", "-ttt", "-T", "-y", "-s", "2000"]);
        strace.args(["-e", "trace=fsync,fdatasync,write,writev,sendto,sendmsg"]);
        strace.arg("-o").arg(self.path()).arg("--");
        strace.arg(program.get_program()).args(program.get_args());
        strace
    }

    fn path(&self) -> PathBuf {
        self.0.path().join("calls")
    }

    /// What was done and when, in seconds: of a sync its end, of an answer its beginning.
    fn calls(&self) -> Vec<(f64, Call)> {
        let text = std::fs::read(self.path()).unwrap();
        let text = String::from_utf8_lossy(&text);
        let mut begun: Vec<(&str, PathBuf)> = Vec::new();
        let mut calls = Vec::new();
        for line in text.lines() {
            let (thread, rest) = line.trim_start().split_once(' ').unwrap();
            let (time, call) = rest.trim_start().split_once(' ').unwrap();
            let time: f64 = time.parse().unwrap();
            if call.contains(r#"\"outcome\":\"stored\""#) {
                calls.push((time, Call::Acknowledged));
            } else if call.starts_with("fsync(") || call.starts_with("fdatasync(") {
                let place = place(call);
                if call.contains(" = 0 <") {
                    calls.push((time + took(call), Call::Synced(place)));
                } else if call.contains("<unfinished") {
                    begun.push((thread, place));
                }
            } else if call.contains("sync resumed>") && call.contains(" = 0 <") {
                let at = begun.iter().rposition(|(of, _)| *of == thread).unwrap();
                calls.push((time, Call::Synced(begun.remove(at).1)));
            }
        }
        calls
    }
}

/// The path in `fdatasync(9</tmp/reports.db-wal>) = 0 <0.001>`.
fn place(call: &str) -> PathBuf {
    let (_, place) = call.split_once('<').unwrap();
    place.split('>').next().unwrap().into()
}

/// The seconds in it.
fn took(call: &str) -> f64 {
    let (_, time) = call.rsplit_once('<').unwrap();
    time.trim_end_matches('>').parse().unwrap()
}

/// Of each acknowledgement, in order, what was synced since the one before.
fn before_each(mut calls: Vec<(f64, Call)>) -> Vec<Vec<PathBuf>> {
    calls.sort_by(|one, other| one.0.total_cmp(&other.0));
    let mut all = Vec::new();
    let mut since = Vec::new();
    for (_, call) in calls {
        match call {
            Call::Synced(place) => since.push(place),
            Call::Acknowledged => all.push(std::mem::take(&mut since)),
        }
    }
    all
}

#[test]
fn nothing_is_acknowledged_before_sqlite_has_waited_for_the_disk() {
    let database = TestDatabase::sqlite();
    let trace = Trace::new();
    let server = Server::start_by(&database.url, |program| trace.of(&program));
    let mut client = Client::new(server.address, 700);
    for _ in 0..REPORTS {
        assert!(client.send().unwrap().is_some());
    }
    for seed in 0..FILES as u64 {
        // Of one part each.
        let frame = attachment_frame(32 * 1024, &mut rng(710 + seed));
        assert!(client.attach(&frame).unwrap().is_some());
    }
    server.stop();

    let synced = before_each(trace.calls());
    assert_eq!(synced.len(), REPORTS + FILES);
    for places in &synced {
        let log = places
            .iter()
            .any(|it| it.to_string_lossy().ends_with("-wal"));
        assert!(log, "{places:?}");
    }
    let of_files = |place: &PathBuf| !place.to_string_lossy().ends_with("-wal");
    for places in &synced[REPORTS..] {
        let places: Vec<&Path> = places
            .iter()
            .filter(|it| of_files(it))
            .map(|it| &**it)
            .collect();
        let whole = places.iter().any(|file| {
            let folder = file.parent();
            places.iter().any(|other| Some(*other) == folder)
        });
        assert!(whole, "bytes and folder: {places:#?}");
    }
    println!("{REPORTS} reports and {FILES} files, each on the disk before its answer");
}

/// Also where the database was told that commits need not wait: then PostgreSQL syncs now and then,
/// which is not once for each of these.
#[test]
fn nothing_is_acknowledged_before_postgresql_has_waited_for_the_disk() {
    let (of_database, of_server) = (Trace::new(), Trace::new());
    let cluster = Cluster::start_by(|program| of_database.of(&program));
    cluster.run(&[
        "create database example",
        "alter database example set synchronous_commit = off",
    ]);
    let server = Server::start_by(&cluster.url("example"), |program| of_server.of(&program));
    let mut client = Client::new(server.address, 720);
    for _ in 0..REPORTS {
        assert!(client.send().unwrap().is_some());
    }
    server.stop();
    drop(cluster);

    let synced = before_each([of_database.calls(), of_server.calls()].concat());
    assert_eq!(synced.len(), REPORTS);
    for places in &synced {
        let log = places
            .iter()
            .any(|place| place.iter().any(|part| part == "pg_wal"));
        assert!(log, "{places:?}");
    }
    println!("{REPORTS} reports, each on the disk before its answer");
}
