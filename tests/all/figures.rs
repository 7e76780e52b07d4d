//! docs/figures.md is made by `docs/measure`, and hides no miss.

use std::process::Command;

use serde_json::{Value, json};

const FAULTS: &str = "\
test faults::killed::a_kill ... ok
test faults::full::a_full_disk ... ok

successes:

---- faults::killed::a_kill stdout ----
on SQLite:
killed 6 times

successes:
    faults::killed::a_kill
";

/// As perf prints it: of threads that are the server's, and of one that is not.
const PROFILE: &str = "\
# Overhead;Command;Symbol
 30.00%  ;tokio-rt-worker;[.] ml_kem::algebra::Polynomial::ntt
 10.00%  ;tokio-rt-worker;[k] tcp_ack
 40.00%  ;submissions-0a1;[.] keccak::keccak_p
 20.00%  ;sqlx-sqlite-wor;[.] sqlite3VdbeExec
";

/// Every row of DESIGN.md, "Budgets", met; a crowd; what it acknowledged.
fn good() -> Vec<Value> {
    let ratio = |name: &str| {
        json!({
            "kind": "budget", "name": name, "on": "SQLite", "unit": "reports/s", "measured": 400.0,
            "against": "the ceiling", "ceiling": 800.0, "ratio": 0.5, "goal": "≥ 0.5", "met": true,
            "short": false,
        })
    };
    let absolute = |name: &str| {
        json!({
            "kind": "budget", "name": name, "how": "median of 7", "unit": "ms", "measured": 31.5,
            "goal": "≤ 100 ms", "met": true, "short": false,
        })
    };
    vec![
        ratio("durable submissions over the sealed wire contract, 64 clients"),
        ratio("durable submissions without JavaScript, 64 clients"),
        ratio("opening reports at the desk"),
        ratio("one million reports, all permitted tables"),
        ratio("a release of 684 protected cells audited"),
        absolute("first view"),
        absolute("server with 100,000 reports stored, under load, attachments aside"),
        absolute("start to first answer"),
        json!({
            "kind": "load", "database": "SQLite", "road": "form shown", "connections": 1000,
            "at_once": 1000, "requests": 20_000, "per_second": 2400.0, "p50_ms": 12.0,
            "p99_ms": 40.0, "peak_mib": 44.0, "short": false,
        }),
        json!({"kind": "kept", "database": "SQLite", "acknowledged": 100, "lost": 0, "short": false}),
    ]
}

/// The page, and whether the command said that all is well.
fn page(figures: &[Value], faults: &str) -> (String, bool) {
    let folder = tempfile::tempdir().unwrap();
    let place = |name: &str| folder.path().join(name);
    let lines: Vec<_> = figures.iter().map(ToString::to_string).collect();
    std::fs::write(place("figures"), lines.join("\n")).unwrap();
    std::fs::write(place("faults"), faults).unwrap();
    std::fs::write(place("profile"), PROFILE).unwrap();
    let status = Command::new("node")
        .arg(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/figures.mjs"))
        .args(["figures", "faults", "profile", "figures.md"].map(place))
        .status()
        .unwrap();
    let page = std::fs::read_to_string(place("figures.md")).unwrap();
    (page, status.success())
}

#[test]
fn what_is_met_is_written_as_met() {
    let (page, well) = page(&good(), FAULTS);
    assert!(well, "{page}");
    assert!(page.contains("Every goal was met.") && !page.contains("missed"));
    assert!(!page.contains("short run"));
    assert!(
        page.contains("| start to first answer | – | ≤ 100 ms | 31.5 ms (median of 7) | yes |")
    );
    assert!(page.contains("| opening reports at the desk, SQLite | 800 reports/s: the ceiling | ≥ 0.5 | 0.5 (400 reports/s) | yes |"));
    assert!(page.contains("| SQLite | form shown | 1,000 | 2,400/s | 12 ms | 40 ms | 44 MiB |"));
    assert!(page.contains("SQLite: 100 reports acknowledged, 0 lost."));
    assert!(page.contains("2 passed, 0 failed"));
    assert!(page.contains("| a kill | on SQLite; killed 6 times | yes |"));
    assert!(page.contains("| sealing, keys, hashes | 50 % |\n| the database: SQLite | 33 % |"));
}

#[test]
fn no_miss_is_hidden() {
    let without = |at: usize| {
        let mut figures = good();
        figures.remove(at);
        figures
    };
    let with = |at: usize, key: &str, value: Value| {
        let mut figures = good();
        figures[at][key] = value;
        figures
    };
    let red = FAULTS.replacen("... ok", "... FAILED", 1);
    for (what, figures, faults) in [
        ("opening reports", with(2, "met", json!(false)), FAULTS),
        ("first view", without(5), FAULTS),
        ("the crowd", without(8), FAULTS),
        ("3 lost on SQLite", with(9, "lost", json!(3)), FAULTS),
        ("nothing acknowledged", without(9), FAULTS),
        ("a kill", good(), red.as_str()),
        (
            "the tests that break things",
            good(),
            "error: could not compile",
        ),
    ] {
        let (page, well) = page(&figures, faults);
        let said = page.lines().find(|line| line.starts_with("**Missed: "));
        assert!(
            said.is_some_and(|said| said.contains(what)),
            "{what}: {page}"
        );
        assert!(!well, "{what}");
        assert!(!page.contains("Every goal was met."), "{what}");
    }
}

#[test]
fn a_short_run_says_so() {
    let mut figures = good();
    figures[0]["short"] = json!(true);
    let (page, well) = page(&figures, FAULTS);
    assert!(well);
    assert!(page.contains("**A short run**"));
}
