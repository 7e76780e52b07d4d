use std::sync::Arc;

use corncrake::text::Lang;

use super::{ANSWERS, shown};
use crate::support::app::{TODAY, TestApp, TestForm, receipt};
use crate::support::http::{get, post};
use crate::support::{TestDatabase, each_database};

#[test]
fn a_report_goes_from_the_form_to_the_analysts_key() {
    each_database(|database| {
        let app = TestApp::start(database);
        let answer = app.send(&app.form(), &ANSWERS);
        assert_eq!(answer.status, 200);
        let digits = receipt(&answer);
        insta::assert_snapshot!("receipt", shown(&answer).replace(&digits, "[receipt]"));
        assert!(
            !answer.text().contains("nurse"),
            "the receipt page repeats nothing"
        );

        let stored = app.stored();
        assert_eq!(stored.len(), 1);
        assert_eq!((stored[0].batch, stored[0].period), (TODAY, 1));
        let opened = app.open(&stored[0]);
        let coded = opened.answers.expose_coded();
        assert_eq!(coded["what"], ["V03", "V11"]);
        assert_eq!(coded["who"], ["P01", "P05"]);
        assert_eq!(coded["when"], ["2026-10"]);
        assert_eq!(coded["consent"], ["C0", "C1"]);
        let story = opened.story.unwrap().story;
        assert_eq!(story.expose_text(), "The nurse said “no”.\nПотом ушла. ሰላም");
        assert_eq!(story.language(), Lang::En);
    });
}

/// N5.
#[test]
fn the_same_report_twice_is_one_report_with_one_receipt() {
    each_database(|database| {
        let app = TestApp::start(database);
        let form = app.form();
        let first = receipt(&app.send(&form, &ANSWERS));
        assert_eq!(receipt(&app.send(&form, &ANSWERS)), first);
        // The order of fields, and the line ends, are the browser's business.
        let mut otherwise = ANSWERS.to_vec();
        otherwise.reverse();
        otherwise.retain(|(name, _)| *name != "story");
        otherwise.push(("story", "The nurse said “no”.\nПотом ушла. ሰላም"));
        assert_eq!(receipt(&app.send(&form, &otherwise)), first);
        assert_eq!(app.stored().len(), 1);
    });
}

/// N5.
#[test]
fn a_double_tap_is_one_report_with_one_receipt() {
    each_database(|database| {
        let app = Arc::new(TestApp::start(database));
        let form = app.form();
        let taps: Vec<_> = (0..8)
            .map(|_| {
                let (app, form) = (Arc::clone(&app), form.clone());
                std::thread::spawn(move || receipt(&app.send(&form, &ANSWERS)))
            })
            .collect();
        let receipts: Vec<_> = taps.into_iter().map(|tap| tap.join().unwrap()).collect();
        assert!(receipts.iter().all(|one| *one == receipts[0]));
        assert_eq!(app.stored().len(), 1);
    });
}

/// N5: someone else's report, on the same phone, from a page that the browser kept.
#[test]
fn another_report_from_a_kept_page_gets_a_receipt_of_its_own() {
    each_database(|database| {
        let app = TestApp::start(database);
        let form = app.form();
        let mine = receipt(&app.send(&form, &ANSWERS));
        let theirs = receipt(&app.send(&form, &[("what", "V05")]));
        assert_ne!(mine, theirs);
        let stored = app.stored();
        assert_eq!(stored.len(), 2);
        let (one, two) = (app.open(&stored[0]), app.open(&stored[1]));
        let mailboxes = [one, two].map(|report| report.story.unwrap().reply_to);
        assert_ne!(
            mailboxes[0], mailboxes[1],
            "neither opens the other's mailbox"
        );
    });
}

#[test]
fn the_same_words_from_two_forms_are_two_reports() {
    let database = TestDatabase::sqlite();
    let app = TestApp::start(&database);
    let one = receipt(&app.send(&app.form(), &ANSWERS));
    let two = receipt(&app.send(&app.form(), &ANSWERS));
    assert_ne!(one, two);
    assert_eq!(app.stored().len(), 2);
}

/// N4: the database goes away and returns.
#[test]
fn what_cannot_be_saved_is_said_and_kept_and_then_saved_with_the_same_receipt() {
    let database = TestDatabase::sqlite();
    let app = TestApp::start(&database);
    let form = app.form();
    let file = database.file().unwrap();
    let away = file.with_extension("away");
    std::fs::rename(&file, &away).unwrap();
    let answer = app.send(&form, &ANSWERS);
    assert_eq!(answer.status, 503);
    assert!(answer.text().contains("Your report was not saved."));
    assert!(answer.text().contains("The nurse said “no”."));
    assert!(!answer.text().contains("class=\"digits\""));
    insta::assert_snapshot!("not_saved", shown(&answer));
    let health = get(app.address, "/healthz", &[]);
    assert_eq!(health.status, 503);

    std::fs::rename(&away, &file).unwrap();
    let kept = TestForm::of(&answer);
    assert_eq!((&kept.token, &kept.seed), (&form.token, &form.seed));
    let again = app.send(&kept, &ANSWERS);
    assert_eq!(again.status, 200);
    assert_eq!(app.stored().len(), 1);
    assert_eq!(get(app.address, "/healthz", &[]).text(), "ok\n");
}

/// G8.
#[test]
fn sql_in_every_field_is_literal() {
    each_database(|database| {
        let app = TestApp::start(database);
        let evil = "'; drop table report; -- \" \\ $1 %s\0";
        let form = app.form();
        let mut fields = vec![("what", "V01"), ("story", evil)];
        assert_eq!(app.send(&form, &fields).status, 200);
        fields = vec![
            ("what", evil),
            ("area", evil),
            ("when", evil),
            ("consent", evil),
        ];
        assert_eq!(app.send(&form, &fields).status, 422);
        for name in ["token", "seed", "lang", "do"] {
            let mut fields = form.fields();
            fields.retain(|(own, _)| *own != name);
            fields.extend([(name, evil), ("what", "V01")]);
            if name != "do" {
                fields.push(("do", "send"));
            }
            let answer = app.post("/example/", &fields);
            assert!(
                matches!(answer.status, 200 | 403),
                "{name}: {}",
                answer.status
            );
        }
        let found = app.post("/example/", &[("do", "find"), ("receipt", evil)]);
        assert_eq!(found.status, 200);
        let stored = app.stored();
        let story = app.open(&stored[0]).story.unwrap().story;
        assert!(
            story
                .expose_text()
                .contains("'; drop table report; -- \" \\ $1 %s")
        );
    });
}

/// G8.
#[test]
fn line_ends_in_what_was_sent_make_no_header() {
    let database = TestDatabase::sqlite();
    let app = TestApp::start(&database);
    let evil = "ru\r\nset-cookie: x=1\r\n\r\n<html>";
    let fields = [
        ("lang", evil),
        ("do", "language-\r\nset-cookie: y=1"),
        ("token", evil),
    ];
    let answer = app.post("/example/", &fields);
    assert_eq!(answer.status, 200);
    assert_eq!(answer.header("set-cookie"), None);
    assert_eq!(answer.header("content-language"), Some("en"));
    let answer = get(app.address, "/example%0d%0aset-cookie:%20x=1", &[]);
    assert_eq!((answer.status, answer.header("set-cookie")), (404, None));
}

/// G7.
#[test]
fn paths_that_climb_or_hide_lead_nowhere() {
    let database = TestDatabase::sqlite();
    let app = TestApp::start(&database);
    for path in [
        "/../example/",
        "/example/../example/",
        "/%2e%2e/",
        "/example%00/",
        "/EXAMPLE/",
        "/other/",
        "/example/sealed/",
        "//example/",
        "/example/%2e%2e/sealed",
        "/exchange/",
        "/example/exchange/notices/..%2f1",
        "/example/exchange/periods/%00",
        "/example/exchange/batches/%ff",
    ] {
        assert_eq!(app.get(path).status, 404, "{path}");
    }
    assert_eq!(app.get("/example").header("location"), Some("/example/"));
    assert_eq!(app.get("/").header("location"), Some("/example/"));
}

/// G5.
#[test]
fn a_form_over_the_limit_and_a_compressed_one_are_refused() {
    let database = TestDatabase::sqlite();
    let app = TestApp::start(&database);
    let form = [("content-type", "application/x-www-form-urlencoded")];
    let big = vec![b'a'; 256 * 1024 + 1];
    assert_eq!(post(app.address, "/example/", &form, &big).status, 413);
    let packed = [form[0], ("content-encoding", "gzip")];
    assert_eq!(
        post(app.address, "/example/", &packed, b"do=send").status,
        415
    );
    let json = [("content-type", "application/json")];
    assert_eq!(post(app.address, "/example/", &json, b"{}").status, 415);
    let many = "a=1&".repeat(600);
    assert_eq!(
        post(app.address, "/example/", &form, many.as_bytes()).status,
        400
    );
    assert!(app.stored().is_empty());
}
