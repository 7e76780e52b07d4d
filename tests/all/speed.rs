//! What a reporter on a slow phone and a slow line has to fetch, and waits for.

use std::io::Write as _;

use serde_json::{Value, json};

use crate::support::TestDatabase;
use crate::support::app::{TODAY, TestApp};
use crate::support::script::script;

/// DESIGN.md, "Budgets": the first view, headers included; then the script that seals.
const FIRST_VIEW: u64 = 14 * 1024;
const SCRIPT: u64 = 45 * 1024 + 512;

/// Times depend on this machine and are printed; bytes and requests do not, and are held.
#[test]
fn the_first_view_is_one_small_request_and_sealing_is_one_script_more() {
    let database = TestDatabase::sqlite();
    let app = TestApp::start(&database);
    let visits = visits(&app);
    let mut figures = String::from(
        "\nat 400 kbit/s, 400 ms, a processor 4 times slower:\n        \
         first view  usable    script  kit     ready to seal\n",
    );
    for visit in visits.as_array().unwrap() {
        let lang = visit["lang"].as_str().unwrap();
        let first = &visit["first"];
        let bytes = |one: &Value| one["bytes"].as_u64().unwrap();
        let later = visit["later"].as_array().unwrap();
        let path = |one: &Value| one["path"].as_str().unwrap().to_owned();
        let [scripts, kits] = ["/assets/phone.", "/example/kit/"].map(|start| {
            let fitting = later.iter().filter(|one| path(one).starts_with(start));
            fitting.collect::<Vec<_>>()
        });
        let paths: Vec<_> = later.iter().map(path).collect();
        assert_eq!((scripts.len(), kits.len()), (1, 1), "{lang}: {paths:?}");
        assert_eq!(later.len(), 2, "{lang}: {paths:?}");
        assert!(bytes(first) <= FIRST_VIEW, "{lang}: {} bytes", bytes(first));
        assert!(bytes(scripts[0]) <= SCRIPT, "{lang}: {}", bytes(scripts[0]));
        let line = format!(
            "    {lang}  {:6} B   {:5} ms  {:6} B  {:5} B  {:5} ms\n",
            bytes(first),
            visit["usable"],
            bytes(scripts[0]),
            bytes(kits[0]),
            visit["ready"],
        );
        figures.push_str(&line);
    }
    // Past the capture of test output: `./test` shows it.
    std::io::stderr().write_all(figures.as_bytes()).unwrap();
}

/// Visits the form in each language with `tests/browser/speed.mjs`.
fn visits(app: &TestApp) -> Value {
    let input = json!({
        "origin": format!("http://{}", app.address),
        "network": "example",
        "langs": ["en", "fr", "ru"],
        "today": TODAY.to_string(),
    });
    script("speed.mjs", "visits", input)
}
