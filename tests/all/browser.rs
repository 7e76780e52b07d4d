//! A real browser with JavaScript switched off, on a real server.

use std::net::{SocketAddr, TcpListener};
use std::path::Path;
use std::process::{Command, Stdio};

use corncrake::questionnaire::Questionnaire;
use corncrake::text::Lang;
use serde_json::{Value, json};

use crate::support::TestDatabase;
use crate::support::app::{TODAY, TestApp, TestForm, receipt};
use crate::support::http::{get, post};
use crate::support::replies::answer;
use crate::support::running::{CORNCRAKE, ServerProcess};
use crate::support::script::script;

/// Runs one command of `tests/browser/reporter.mjs`.
fn reporter(command: &str, origin: &str, mut input: Value) -> Value {
    input["origin"] = origin.into();
    input["network"] = "example".into();
    script("reporter.mjs", command, input)
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
    let digits = sent["receipt"].as_str().unwrap();
    answer(&app, digits, &["Thank you for telling us."]);
    reporter(
        "back",
        &origin(&app),
        json!({ "receipt": digits, "reply": "Thank you for telling us.", "letter": "И ещё." }),
    );
    let letters =
        app.on_store(async |store| store.letter_ids(&app.network.name, TODAY).await.unwrap());
    assert_eq!(letters.len(), 1);
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

/// From a phone to a cited figure: every step as a person would take it, on the real binary, with
/// a key that the server never has.
#[test]
fn a_report_goes_the_whole_way_from_a_phone_to_a_public_figure() {
    let database = TestDatabase::sqlite();
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path();
    let port = free_port();
    let origin = format!("http://127.0.0.1:{port}");
    std::fs::write(
        place.join("passphrase"),
        "only for this test, but long enough\n",
    )
    .unwrap();

    // A steward founds the network, and an offline sheet is the second way to open its reports.
    run(
        place,
        "keys identity --name Amani --out amani --passphrase-file passphrase",
    );
    run(place, "keys recovery --network example --out sheet");
    let own = "--folder keys --identity amani --passphrase-file passphrase";
    run(
        place,
        &format!("keys network {own} --recovery sheet.recipient example"),
    );
    run(place, &format!("keys period {own}"));
    let config = include_str!("support/example.toml")
        .replace("DATABASE", &database.url)
        .replace("127.0.0.1:0", &format!("127.0.0.1:{port}"))
        .replace("https://reports.example", &origin)
        .replace("root.note", "keys/notices/0001.note");
    std::fs::write(place.join("corncrake.toml"), config).unwrap();
    let server = ServerProcess::start(&place.join("corncrake.toml"));
    run(place, &format!("keys publish {own} --server {origin}"));

    // A reporter with a browser, and an analyst who reads the report.
    let words = "Marked words of one reporter.";
    let sent = reporter("report", &origin, json!({ "story": words }));
    run(
        place,
        &format!(
            "desk init --folder desk --server {origin} --root keys/notices/0001.note \
             --identity amani --publisher Example --covers Nairobi"
        ),
    );
    let desk = "--folder desk --passphrase-file passphrase";
    run(place, &format!("desk sync {desk}"));
    let list = run(place, &format!("desk list {desk}"));
    assert!(!list.contains("Marked words"), "a list shows no story");
    let [id] = ids(&list)[..] else {
        panic!("one report: {list}")
    };
    let shown = run(place, &format!("desk show {desk} {id}"));
    assert!(shown.contains(words), "{shown}");
    assert!(shown.contains("Refused health care, or given worse care"));
    work_on(place, desk, id);

    // Others, until there are enough to publish.
    for number in 0..34 {
        report(server.address, number);
    }
    run(place, &format!("desk sync {desk}"));
    run(place, &format!("desk accept {desk} --all-new"));
    run(place, &format!("desk sync {desk}"));
    run(
        place,
        &format!("desk release {desk} --early whole-way --yes"),
    );

    // The public, again without JavaScript.
    let seen = reporter("statistics", &origin, json!({ "question": "area" }));
    let page = seen["page"].as_str().unwrap();
    // Whatever the draw, 35 reports are a multiple of five, and half of them are 15 or 20.
    let questions = Questionnaire::default_set();
    let area = questions.question("area").unwrap().choice("AR1").unwrap();
    let row = |count| page.contains(&format!("{}\t{count}\n", area.label(Lang::En)));
    assert!(row(15) || row(20), "{page}");
    assert!(page.contains("All reports\t35"), "{page}");
    assert!(page.contains("withheld to protect reporters"), "{page}");
    assert!(!page.contains("Marked words"));
    // And the reporter: the report is still there.
    let lookup = json!({ "receipt": sent["receipt"] });
    reporter("withdraw", &origin, lookup);
    server.terminate();
    assert!(server.end().0.success());
}

/// A port that was free a moment ago: the server must know its own address beforehand.
/// What an analyst does with a report besides deciding on it, and what is shown of it afterwards.
fn work_on(place: &Path, desk: &str, id: &str) {
    for work in [
        "tag --tag clinic",
        "verified --by spoke",
        "outcome --is complaint-filed",
        "assign --to me",
        "recode --question what --codes V01,V03",
        "close",
    ] {
        let (command, options) = work.split_once(' ').unwrap_or((work, ""));
        run(place, &format!("desk {command} {desk} {options} {id}"));
    }
    for (narrowed, count) in [("--tag clinic", 1), ("--tag other", 0), ("--mine", 0)] {
        let list = run(place, &format!("desk list {desk} {narrowed}"));
        assert_eq!(
            ids(&list).len(),
            count,
            "closed reports are nobody's work: {list}"
        );
    }
    let shown = run(place, &format!("desk show {desk} {id}"));
    for expected in [
        "Tags: clinic",
        "Borne out: we spoke with the reporter",
        "Came of it: a complaint was filed",
        "Looked after by Amani.",
        "Closed: there is nothing left to do.",
        "Counts otherwise than sent: what as V01 V03 (Amani)",
    ] {
        assert!(shown.contains(expected), "{expected}: {shown}");
    }
    let history = run(place, &format!("desk history {desk} {id}"));
    assert!(
        history.contains("Amani: what counts as V01 V03"),
        "{history}"
    );
}

fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.local_addr().unwrap().port()
}

/// Runs one command to its end and gives what it printed.
fn run(place: &Path, arguments: &str) -> String {
    let output = Command::new(CORNCRAKE)
        .args(arguments.split_whitespace())
        .current_dir(place)
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{arguments}: {said}");
    String::from_utf8(output.stdout).unwrap()
}

fn report(address: SocketAddr, number: usize) {
    let form = TestForm::of(&get(address, "/example/", &[]));
    let what = ["V01", "V11", "V11", "V03"][number % 4];
    let area = ["AR1", "AR2"][number % 2];
    let mut body = form_urlencoded::Serializer::new(String::new());
    body.extend_pairs(form.fields());
    body.extend_pairs([("what", what), ("area", area), ("do", "send")]);
    let headers = [("content-type", "application/x-www-form-urlencoded")];
    receipt(&post(
        address,
        "/example/",
        &headers,
        body.finish().as_bytes(),
    ));
}

/// The ids at the beginning of the lines of a list.
fn ids(list: &str) -> Vec<&str> {
    let first = list
        .lines()
        .filter_map(|line| line.split_whitespace().next());
    first
        .filter(|word| word.len() >= 6 && word.bytes().all(|byte| byte.is_ascii_hexdigit()))
        .collect()
}
