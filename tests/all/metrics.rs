//! `/metrics`: nothing on it moves with what a reporter does before the day, or the hour, is over, and
//! the public never sees it.

use std::io::Write as _;
use std::process::{Command, Stdio};

use corncrake::clock::Date;
use serde_json::Value;

use crate::support::app::{TestApp, TestForm, receipt};
use crate::support::binary::run;
use crate::support::http::post_files;
use crate::support::{TestDatabase, environment};

const DAY: i64 = 86_400;

/// An application whose metrics stand beside the public's pages: in one process there is one door.
fn app(more: &str) -> (TestDatabase, TestApp) {
    let database = TestDatabase::sqlite();
    let app = TestApp::start_with(&database, |_, text| {
        let section = format!("[metrics]\nlisten = \"127.0.0.1:0\"\n{more}\n[[network]]");
        text.replacen("[[network]]", &section, 1)
    });
    (database, app)
}

fn report(app: &TestApp, number: usize) -> crate::support::http::Answer {
    let story = format!("Number {number}.");
    app.send(
        &app.form(),
        &[("what", "V01"), ("consent", "C1"), ("story", &story)],
    )
}

/// As Prometheus reads it.
fn parsed(text: &str) -> Vec<Value> {
    let mut child = Command::new(&environment().python)
        .arg(concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/tests/python/metrics.py"
        ))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    stdin.write_all(text.as_bytes()).unwrap();
    drop(stdin);
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "{text}");
    serde_json::from_slice(&output.stdout).unwrap()
}

fn scrape(app: &TestApp) -> String {
    let answer = app.get("/metrics");
    assert_eq!(answer.status, 200);
    answer.text().to_owned()
}

fn value(text: &str, sample: &str) -> Option<i64> {
    let mut lines = text.lines();
    let line = lines.find_map(|line| line.strip_prefix(sample)?.strip_prefix(' '));
    line.map(|value| value.parse().unwrap())
}

#[test]
fn the_day_of_the_last_nightly_job_is_told() {
    let (_database, app) = app("");
    let told = || value(&scrape(&app), "corncrake_nightly_went_well_seconds");
    assert_eq!(told(), None);
    for day in ["2026-11-19", "2026-11-20"] {
        let day: Date = day.parse().unwrap();
        app.on_store(async |store| store.nightly_went_well(day).await.unwrap());
        let midnight = day.to_zoned(jiff::tz::TimeZone::UTC).unwrap();
        assert_eq!(told(), Some(midnight.timestamp().as_second()));
    }
}

#[test]
fn what_reporters_do_is_told_in_tens_when_the_day_is_over_and_not_before() {
    let (_database, app) = app("");
    let example = |name: &str| format!("corncrake_{name}{{network=\"example\"}}");
    let first = scrape(&app);
    for number in 0..11 {
        receipt(&report(&app, number));
    }
    assert_eq!(scrape(&app), first);

    // The server was started in the middle of that day.
    app.clock.advance(DAY);
    assert!(!scrape(&app).contains("corncrake_day_"));
    let before = scrape(&app);
    let mut receipts = Vec::new();
    for number in 11..24 {
        receipts.push(receipt(&report(&app, number)));
    }
    for own in &receipts[..3] {
        let fields = [
            ("do", "withdraw"),
            ("lang", "en"),
            ("receipt", own.as_str()),
        ];
        assert_eq!(app.post("/example/", &fields).status, 200);
    }
    assert_eq!(scrape(&app), before);

    app.clock.advance(DAY);
    let told = scrape(&app);
    assert_eq!(value(&told, &example("day_reports")), Some(10));
    assert_eq!(value(&told, &example("day_form_views")), Some(10));
    // Three are fewer than ten.
    assert_eq!(value(&told, &example("day_look_ups")), Some(0));
    assert_eq!(value(&told, &example("day_withdrawals")), Some(0));
    assert_eq!(value(&told, &example("day_over_budget")), Some(0));
    // Thirteen forms, thirteen reports, three who took theirs back: 29. Who watches is not counted.
    assert_eq!(
        value(&told, "corncrake_day_answers{status=\"2xx\"}"),
        Some(20)
    );
    let began = value(&told, "corncrake_day_began_seconds").unwrap();
    assert_eq!(began, 1_795_305_600); // 2026-11-22
    report(&app, 24);
    assert_eq!(scrape(&app), told);

    let samples = parsed(&told);
    assert!(samples.len() > 20, "{told}");
    let within = |seconds: &str| {
        let is = |it: &&Value| it["labels"]["seconds"] == seconds;
        samples.iter().find(is).unwrap()["value"].as_f64().unwrap()
    };
    assert!(
        within("any") >= within("1.0") && within("any") >= 10.0,
        "{told}"
    );
}

#[test]
fn letters_files_and_withdrawals_are_told_the_day_after_each_as_what_it_is() {
    let (_database, app) = app("");
    // From here on it is a whole day.
    app.clock.advance(DAY);
    let before = scrape(&app);
    for number in 0..11 {
        let form = app.form();
        let story = format!("Number {number}.");
        let mut fields = form.fields();
        fields.extend([("what", "V01"), ("consent", "C1"), ("story", &story)]);
        fields.extend([("files_as_they_are", "yes"), ("do", "send")]);
        let files: [(&str, &[u8]); 2] = [("x", &[0xA7; 2_000]), ("y", &[0x7A; 2_000])];
        let own = receipt(&post_files(app.address, "/example/", &fields, &files));
        // The last one comes twice: its answer was lost.
        for words in ["One", "Two", "Three", "Three"] {
            let fields = [
                ("do", "write"),
                ("lang", "en"),
                ("receipt", own.as_str()),
                ("token", form.token.as_str()),
                ("letter", words),
            ];
            assert_eq!(app.post("/example/", &fields).status, 200);
        }
        // What is gone cannot be taken back again.
        for _ in 0..2 {
            let fields = [
                ("do", "withdraw"),
                ("lang", "en"),
                ("receipt", own.as_str()),
            ];
            assert_eq!(app.post("/example/", &fields).status, 200);
        }
    }
    assert_eq!(scrape(&app), before);

    app.clock.advance(DAY);
    let told = scrape(&app);
    let of_day = |text: &str| {
        let kinds = ["reports", "attachments", "letters", "withdrawals"];
        kinds.map(|kind| {
            value(
                text,
                &format!("corncrake_day_{kind}{{network=\"example\"}}"),
            )
        })
    };
    // Of 11, 22, 33 and 11.
    assert_eq!(of_day(&told), [10, 20, 30, 10].map(Some), "{told}");
    app.clock.advance(DAY);
    assert_eq!(of_day(&scrape(&app)), [Some(0); 4]);
}

#[test]
fn a_flood_is_told_by_the_hour() {
    let few = "{ at_once = 3, per_day = 24 }";
    let (_database, app) = app(&format!(
        "[budgets.network]\nreports = {few}\n[budgets.all_networks]\nreports = {few}\n"
    ));
    let sample = "corncrake_budget_was_used_up{network=\"example\",kind=\"report\"}";
    let first = scrape(&app);
    assert_eq!(value(&first, sample), Some(0));
    let refused =
        (0..5).filter(|number| !report(&app, *number).text().contains("class=\"digits\""));
    assert_eq!(refused.count(), 2);
    assert_eq!(scrape(&app), first);
    app.clock.advance(3_600);
    assert_eq!(value(&scrape(&app), sample), Some(1));
    app.clock.advance(3_600);
    assert_eq!(scrape(&app), first);
}

#[test]
fn metrics_are_refused_where_others_could_reach_them() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("corncrake.toml");
    for listen in [
        "0.0.0.0:9464",
        "192.0.2.7:9464",
        "[::]:9464",
        "metrics.example:9464",
    ] {
        let section = format!("[metrics]\nlisten = \"{listen}\"\n[[network]]");
        let text = include_str!("support/example.toml").replacen("[[network]]", &section, 1);
        std::fs::write(&file, text).unwrap();
        let done = run(&["serve", "--config", file.to_str().unwrap()]);
        assert!(!done.status.success(), "{listen}");
        let said = String::from_utf8(done.stderr).unwrap();
        assert!(
            said.contains("listen`") || said.contains("metrics.listen"),
            "{said}"
        );
        assert!(!said.contains(listen), "{said}");
    }
}

/// The real program: one door for the public, one for whoever watches.
#[cfg(unix)]
mod real {
    use std::os::unix::fs::PermissionsExt as _;
    use std::os::unix::net::UnixStream;
    use std::path::Path;

    use super::*;
    use crate::support::binary::Server;
    use crate::support::http::{Answer, get};

    fn ask(socket: &Path, path: &str) -> Answer {
        let mut stream = UnixStream::connect(socket).unwrap();
        write!(
            stream,
            "GET {path} HTTP/1.1\r\nhost: m\r\nconnection: close\r\n\r\n"
        )
        .unwrap();
        Answer::read(&mut stream)
    }

    #[test]
    fn no_scrape_moves_with_a_report_a_file_a_look_up_or_a_withdrawal() {
        let database = TestDatabase::sqlite();
        let config = database.configure(include_str!("support/example.toml"));
        let section = "[metrics]\nlisten = \"unix:metrics.sock\"\n\n[[network]]";
        let server = Server::start_with(&config.replacen("[[network]]", section, 1), |it| it);
        let socket = Path::new(&server.config()).with_file_name("metrics.sock");
        let mode = std::fs::metadata(&socket).unwrap().permissions().mode();
        assert_eq!(mode & 0o007, 0, "{mode:o}");

        let scrape = || ask(&socket, "/metrics");
        let first = scrape();
        assert_eq!(first.status, 200);
        assert_eq!(
            first.header("content-type"),
            Some("text/plain; version=0.0.4; charset=utf-8")
        );
        for _ in 0..12 {
            let form = TestForm::of(&server.form());
            let mut fields = form.fields();
            fields.extend([
                ("what", "V01"),
                ("consent", "C1"),
                ("files_as_they_are", "yes"),
            ]);
            fields.push(("do", "send"));
            let file = vec![0xA7; 60_000];
            let sent = post_files(server.address, "/example/", &fields, &[("x", &file)]);
            let own = receipt(&sent);
            assert_eq!(scrape().text(), first.text());
            for wish in ["find", "withdraw"] {
                let fields = [("do", wish), ("lang", "en"), ("receipt", own.as_str())];
                assert_eq!(server.post(&fields).status, 200);
                assert_eq!(scrape().text(), first.text());
            }
        }
        let samples = parsed(first.text());
        let has = |name: &str| {
            samples
                .iter()
                .any(|it| it["name"] == format!("corncrake_{name}"))
        };
        for name in [
            "info",
            "database_answers",
            "takes_reports",
            "notice_expires_seconds",
            "period_began_seconds",
            "budget_was_used_up",
            "disk_free_at_least_bytes",
        ] {
            assert!(has(name), "{name}: {}", first.text());
        }

        for path in ["/metrics", "/metrics/", "/example/metrics"] {
            assert_eq!(get(server.address, path, &[]).status, 404, "{path}");
        }
        for path in ["/", "/example/", "/healthz"] {
            assert_eq!(ask(&socket, path).status, 404, "{path}");
        }
        server.stop();
    }

    #[test]
    fn without_the_section_nothing_listens_and_nothing_is_told() {
        let database = TestDatabase::sqlite();
        let server = Server::start(&database);
        assert_eq!(get(server.address, "/metrics", &[]).status, 404);
        assert!(!server.log().contains("metrics"), "{}", server.log());
        server.stop();
    }
}
