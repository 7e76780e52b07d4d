//! A real browser with JavaScript switched off, on a real server.

use std::io::Write as _;
use std::process::{Command, Stdio};

use serde_json::{Value, json};

use crate::support::app::TestApp;
use crate::support::{TestDatabase, environment};

/// Runs one command of `tests/browser/reporter.mjs`.
fn reporter(command: &str, origin: &str, mut input: Value) -> Value {
    input["origin"] = origin.into();
    input["network"] = "example".into();
    input["modules"] = environment().node_modules.to_str().unwrap().into();
    input["chromium"] = environment().chromium.to_str().unwrap().into();
    let mut child = Command::new("node")
        .arg(concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/tests/browser/reporter.mjs"
        ))
        .arg(command)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    stdin.write_all(input.to_string().as_bytes()).unwrap();
    drop(stdin);
    let output = child.wait_with_output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command}: {said}");
    serde_json::from_slice(&output.stdout).unwrap()
}

fn origin(app: &TestApp) -> String {
    format!("http://{}", app.address)
}

fn story(app: &TestApp) -> String {
    let [report] = &app.stored()[..] else {
        panic!("one report")
    };
    let story = app.open(report).story.unwrap().story;
    story.expose_text().to_owned()
}

#[test]
fn a_report_is_sent_found_and_taken_back_without_javascript() {
    let database = TestDatabase::sqlite();
    let app = TestApp::start(&database);
    let words = "They said no.\n\nThen I left. Потом ушла. ሰላም";
    let sent = reporter("report", &origin(&app), json!({ "story": words }));
    assert_eq!(story(&app), words);
    reporter(
        "withdraw",
        &origin(&app),
        json!({ "receipt": sent["receipt"] }),
    );
    assert!(app.stored().is_empty());
}

#[test]
fn a_report_is_sent_with_the_keyboard_alone() {
    let database = TestDatabase::sqlite();
    let app = TestApp::start(&database);
    reporter("keyboard", &origin(&app), json!({}));
    let [report] = &app.stored()[..] else {
        panic!("one report")
    };
    let opened = app.open(report);
    assert_eq!(opened.answers.expose_coded()["what"], ["V11"]);
    assert_eq!(opened.answers.expose_coded()["where"], ["S05"]);
    assert_eq!(story(&app), "By keyboard alone.");
}

#[test]
fn the_summary_of_mistakes_leads_to_them_and_nothing_is_lost() {
    let database = TestDatabase::sqlite();
    let app = TestApp::start(&database);
    // The first line end of a text area is easily lost.
    let words = "\n  Kept as it is: <b>&amp;</b> \"quoted\"\n\nend";
    reporter("mistakes", &origin(&app), json!({ "story": words }));
    assert_eq!(story(&app), words);
}

#[test]
fn another_language_keeps_what_was_typed() {
    let database = TestDatabase::sqlite();
    let app = TestApp::start(&database);
    reporter("language", &origin(&app), json!({ "story": "Half a sen" }));
    assert_eq!(story(&app), "Half a sen");
}

#[test]
fn the_smallest_phone_shows_the_form_whole_with_room_for_a_thumb() {
    let database = TestDatabase::sqlite();
    let app = TestApp::start(&database);
    for lang in ["en", "fr", "ru"] {
        let seen = reporter(
            "layout",
            &origin(&app),
            json!({ "width": 320, "lang": lang }),
        );
        assert_eq!(seen["lang"], lang);
        assert_eq!(seen["width"], 320, "{lang}: nothing stands out at the side");
        assert!(seen["controls"].as_u64().unwrap() > 80);
        assert!(seen["lowest"].as_f64().unwrap() >= 40.0, "{seen}");
        assert_eq!(seen["unnamed"], 0);
    }
}
