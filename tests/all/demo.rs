//! `corncrake demo`, as the README promises it, on the real binary.

use std::io::{BufRead as _, BufReader, Read as _};
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use corncrake::exchange::road::agent;
use serde_json::Value;
use tempfile::TempDir;

use super::support::each_database;

/// As long as a slow machine may take, building of keys and hundreds of submissions included.
const PATIENCE: Duration = Duration::from_mins(5);

/// A running demonstration, whose temporary files have a folder of their own.
struct Demo {
    child: Child,
    shown: Value,
    temporary: TempDir,
}

impl Demo {
    /// Starts it and waits until everything is ready.
    fn start(arguments: &[&str]) -> Self {
        let temporary = tempfile::tempdir().unwrap();
        let mut child = Command::new(env!("CARGO_BIN_EXE_corncrake"))
            .args(["demo", "--json", "--reports", "80", "--port", "0"])
            .args(arguments)
            .env("TMPDIR", temporary.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        let mut stdout = BufReader::new(child.stdout.take().unwrap());
        stdout.read_line(&mut line).unwrap();
        if line.is_empty() {
            let mut said = String::new();
            child
                .stderr
                .take()
                .unwrap()
                .read_to_string(&mut said)
                .unwrap();
            panic!("the demonstration did not get ready: {said}");
        }
        Self {
            child,
            shown: serde_json::from_str(&line).unwrap(),
            temporary,
        }
    }

    fn shown(&self, key: &str) -> &str {
        self.shown[key].as_str().unwrap()
    }

    /// Asks it to end, and gives how it did.
    fn end(&mut self, signal: &str) -> ExitStatus {
        let pid = self.child.id().to_string();
        assert!(
            Command::new("kill")
                .args([signal, &pid])
                .status()
                .unwrap()
                .success()
        );
        wait(&mut self.child)
    }
}

impl Drop for Demo {
    fn drop(&mut self) {
        // An error says that it has ended, as it should have.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn wait(child: &mut Child) -> ExitStatus {
    let start = Instant::now();
    loop {
        if let Some(status) = child.try_wait().unwrap() {
            return status;
        }
        assert!(start.elapsed() < PATIENCE, "it does not end");
        std::thread::sleep(Duration::from_millis(20));
    }
}

fn get(url: &str) -> String {
    agent(ureq::config::Config::default())
        .get(url)
        .call()
        .unwrap()
        .body_mut()
        .read_to_string()
        .unwrap()
}

/// The number of entries of a folder, 0 where it is gone.
fn entries(folder: &Path) -> usize {
    std::fs::read_dir(folder).map_or(0, Iterator::count)
}

#[test]
fn a_demonstration_gets_ready_answers_and_leaves_nothing_behind() {
    let mut demo = Demo::start(&[]);
    assert_eq!(demo.shown["pid"], demo.child.id());
    let data = Path::new(demo.shown("data")).to_owned();
    assert!(data.starts_with(demo.temporary.path()) && entries(&data) > 0);

    let form = get(demo.shown("form"));
    assert!(form.contains("name=\"story\""));
    let desk = get(demo.shown("desk"));
    assert!(
        desk.contains("/report/"),
        "an open desk with reports: {desk}"
    );
    let statistics = get(demo.shown("statistics"));
    for release in ["/statistics/1/?", "/statistics/2/?"] {
        assert!(statistics.contains(release), "{statistics}");
    }
    let figure = get(&format!("{}latest/where", demo.shown("statistics")));
    assert!(figure.contains("<svg"), "{figure}");

    assert!(demo.end("-INT").success());
    assert_eq!(entries(demo.temporary.path()), 0);
}

#[test]
fn a_demonstration_that_is_interrupted_at_work_ends_cleanly_too() {
    let temporary = tempfile::tempdir().unwrap();
    let mut child = Command::new(env!("CARGO_BIN_EXE_corncrake"))
        .args(["demo", "--json", "--reports", "5000"])
        .env("TMPDIR", temporary.path())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stderr = BufReader::new(child.stderr.take().unwrap());
    let mut line = String::new();
    while !line.contains("Reports come in") {
        line.clear();
        assert!(
            stderr.read_line(&mut line).unwrap() > 0,
            "it ended by itself"
        );
    }
    let pid = child.id().to_string();
    assert!(
        Command::new("kill")
            .args(["-TERM", &pid])
            .status()
            .unwrap()
            .success()
    );
    assert!(wait(&mut child).success());
    let mut shown = String::new();
    child
        .stdout
        .take()
        .unwrap()
        .read_to_string(&mut shown)
        .unwrap();
    assert_eq!(shown, "");
    assert_eq!(entries(temporary.path()), 0);
}

#[test]
fn a_kept_demonstration_can_be_worked_on_at_the_desk() {
    each_database(|database| {
        let folder = tempfile::tempdir().unwrap();
        let kept = folder.path().join("kept");
        let kept = kept.to_str().unwrap();
        let arguments: &[&str] = match database.file() {
            Some(_) => &["--keep", kept],
            None => &["--keep", kept, "--database", &database.url],
        };
        let mut demo = Demo::start(arguments);
        let while_it_runs = desk(kept, "sync");
        assert!(while_it_runs.0.success(), "{}", while_it_runs.1);
        assert!(demo.end("-INT").success());
        let (status, listed) = desk(kept, "list");
        assert!(status.success(), "{listed}");
        for state in ["accepted", "duplicate", "junk", "new"] {
            assert!(
                listed.to_lowercase().contains(state),
                "no {state} in: {listed}"
            );
        }
    });
}

#[test]
fn a_folder_that_holds_something_is_not_written_into() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("mine"), "").unwrap();
    let demo = Command::new(env!("CARGO_BIN_EXE_corncrake"))
        .args(["demo", "--keep"])
        .arg(folder.path())
        .output()
        .unwrap();
    assert!(!demo.status.success());
    assert!(String::from_utf8_lossy(&demo.stderr).contains("holds something already"));
    assert_eq!(entries(folder.path()), 1);
}

/// Runs `corncrake desk` in a kept folder as the demonstration says. Gives how it ended and all
/// that it said.
fn desk(kept: &str, command: &str) -> (ExitStatus, String) {
    let done = Command::new(env!("CARGO_BIN_EXE_corncrake"))
        .args(["desk", command])
        .args(["--folder", &format!("{kept}/desk-amina")])
        .args(["--passphrase-file", &format!("{kept}/keys/passphrase.txt")])
        .output()
        .unwrap();
    let said = [done.stdout, done.stderr].concat();
    (done.status, String::from_utf8_lossy(&said).into_owned())
}
