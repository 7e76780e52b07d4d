//! Floods: what is refused, what still passes, and that nothing typed is lost. CHECKS G9 is with the
//! receipts.

use super::ANSWERS;
use crate::support::app::{TestApp, TestForm, receipt};
use crate::support::http::{Answer, get, post};
use crate::support::{TestDatabase, each_database};

/// A server whose networks admit `at_once` reports, and one more each hour.
fn app_with(database: &TestDatabase, at_once: u32) -> TestApp {
    TestApp::start_with(database, |_, text| {
        let budget = format!(
            "[budgets.network]\nreports = {{ at_once = {at_once}, per_day = 24 }}\n\n[[network]]"
        );
        text.replacen("[[network]]", &budget, 1)
    })
}

/// Sends a report that differs from all others.
fn send(app: &TestApp, form: &TestForm, number: usize) -> Answer {
    let story = format!("This happened, and it is number {number}.");
    app.send(form, &[("what", "V03"), ("story", &story)])
}

#[test]
fn a_hundred_honest_reports_in_an_hour_pass_under_the_default_settings() {
    each_database(|database| {
        let app = TestApp::start(database);
        for number in 0..100 {
            // One address, and for a few people at a time one phone.
            let form = app.form();
            let answer = send(&app, &form, number);
            assert_eq!(answer.status, 200, "{number}");
            receipt(&answer);
        }
        assert_eq!(app.stored().len(), 100);
    });
}

#[test]
fn a_flood_is_stopped_at_the_budget_and_what_was_typed_comes_back() {
    each_database(|database| {
        let app = app_with(database, 30);
        let sent: Vec<_> = (0..30)
            .map(|number| {
                let form = app.form();
                let answer = send(&app, &form, number);
                assert_eq!(answer.status, 200);
                (form, receipt(&answer))
            })
            .collect();
        // The next is refused, in words, with everything that was typed and the same form.
        let form = app.form();
        let refused = app.send(&form, &ANSWERS);
        assert_eq!(refused.status, 503);
        assert_eq!(refused.header("retry-after"), Some("3600"));
        assert_eq!(refused.header("cache-control"), Some("no-store"));
        let text = refused.text();
        assert!(
            text.contains("very many reports are arriving at once"),
            "{text}"
        );
        assert!(text.contains("Потом ушла. ሰላም"), "{text}");
        for (name, value) in ANSWERS.iter().filter(|(name, _)| *name != "story") {
            let given = text.split('<').any(|tag| {
                let chosen = tag.contains(" checked") || tag.contains(" selected");
                chosen && tag.contains(&format!("value=\"{value}\""))
            });
            assert!(given, "{name} {value} is lost");
        }
        assert_eq!(TestForm::of(&refused), form, "its token is still good");
        assert_eq!(app.stored().len(), 30);
        // A retry of what is stored is owed its receipt.
        let (first, digits) = &sent[0];
        assert_eq!(receipt(&send(&app, first, 0)), *digits);
        // The form itself, and the look-up of a receipt, are there as always.
        assert_eq!(app.get("/example/").status, 200);
        let found = app.post("/example/", &[("do", "find"), ("receipt", digits)]);
        assert!(found.text().contains("Your report is here, sealed."));

        // An hour later the same form passes; and no more than what an hour adds.
        app.clock.advance(3_600);
        receipt(&app.send(&form, &ANSWERS));
        assert_eq!(send(&app, &app.form(), 99).status, 503);
        assert_eq!(app.stored().len(), 31);
    });
}

#[test]
fn the_refusal_is_in_the_reporters_language() {
    let database = TestDatabase::sqlite();
    let app = app_with(&database, 1);
    assert_eq!(send(&app, &app.form(), 0).status, 200);
    for (lang, words) in [("fr", "Pas encore enregistré"), ("ru", "Пока не сохранено")]
    {
        let mut form = app.form();
        lang.clone_into(&mut form.lang);
        let refused = app.send(&form, &ANSWERS);
        assert_eq!(refused.status, 503);
        assert!(refused.text().contains(words), "{}", refused.text());
    }
}

/// What is refused, used up or repeated costs nothing of the budget.
#[test]
fn only_what_is_stored_is_counted() {
    each_database(|database| {
        let app = app_with(database, 10);
        let form = app.form();
        for _ in 0..30 {
            assert_eq!(send(&app, &form, 0).status, 200, "the same report again");
        }
        for number in 1..5 {
            assert_eq!(send(&app, &form, number).status, 200);
        }
        for number in 5..40 {
            assert_eq!(
                send(&app, &form, number).status,
                403,
                "the token is used up"
            );
        }
        assert_eq!(app.send(&app.form(), &[]).status, 422);
        for number in 5..10 {
            assert_eq!(send(&app, &app.form(), number).status, 200, "{number}");
        }
        assert_eq!(send(&app, &app.form(), 10).status, 503);
    });
}

#[test]
fn what_a_phone_sealed_is_refused_in_a_word_and_passes_unchanged_later() {
    each_database(|database| {
        let app = app_with(database, 1);
        let keys = get(app.address, "/example/sealed", &[]);
        let keys: serde_json::Value = serde_json::from_slice(&keys.body).unwrap();
        let token = keys["token"].as_str().unwrap();
        let sealed = |seed: u8| {
            let mut body = vec![seed; 32];
            body.extend(1_u32.to_be_bytes());
            let report = crate::support::sealed::sealed(&mut crate::support::sealed::rng(7));
            body.extend(report.answers.as_bytes());
            body.extend(report.story.as_bytes());
            body
        };
        let send = |body: &[u8]| {
            let headers = [
                ("content-type", "application/octet-stream"),
                ("corncrake-token", token),
            ];
            let answer = post(app.address, "/example/sealed", &headers, body);
            (answer.status, answer.text().to_owned())
        };
        let stored = (200, r#"{"outcome":"stored"}"#.to_owned());
        let refused = (503, r#"{"outcome":"over-budget"}"#.to_owned());
        assert_eq!(send(&sealed(1)), stored);
        assert_eq!(send(&sealed(2)), refused);
        assert_eq!(send(&sealed(1)), stored, "a retry");
        app.clock.advance(3_600);
        assert_eq!(send(&sealed(2)), stored);
    });
}
