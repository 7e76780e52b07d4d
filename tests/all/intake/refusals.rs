use super::{ANSWERS, shown};
use crate::support::app::{TestApp, TestForm, TestNetwork, receipt};
use crate::support::http::{get, post};
use crate::support::{TestDatabase, each_database};

/// G6: whoever comes with a token that is no good gets the form again, with the text and with a
/// token that is; nothing is written before that one is used.
fn comes_back_with_the_text(app: &TestApp, form: &TestForm) {
    let before = app.stored().len();
    let answer = app.send(form, &ANSWERS);
    assert_eq!(answer.status, 403);
    assert!(answer.text().contains("Everything you wrote is still here"));
    assert!(answer.text().contains("The nurse said “no”."));
    assert_eq!(app.stored().len(), before);
    let fresh = TestForm::of(&answer);
    assert_ne!(fresh.token, form.token);
    assert_eq!(app.send(&fresh, &ANSWERS).status, 200);
    assert_eq!(app.stored().len(), before + 1);
}

/// G6.
#[test]
fn a_missing_token_stores_nothing() {
    each_database(|database| {
        let app = TestApp::start(database);
        let form = TestForm {
            token: String::new(),
            ..app.form()
        };
        insta::assert_snapshot!("stale", shown(&app.send(&form, &ANSWERS)));
        comes_back_with_the_text(&app, &form);
    });
}

/// G6.
#[test]
fn a_forged_token_stores_nothing() {
    each_database(|database| {
        let app = TestApp::start(database);
        let mut form = app.form();
        let last = form.token.pop().unwrap();
        form.token.push(if last == '0' { '1' } else { '0' });
        comes_back_with_the_text(&app, &form);
    });
}

/// G6.
#[test]
fn an_expired_token_stores_nothing() {
    each_database(|database| {
        let app = TestApp::start(database);
        let form = app.form();
        app.clock.set_noon("2026-11-28".parse().unwrap());
        assert_eq!(app.send(&form, &[("what", "V01")]).status, 200);
        app.clock.set_noon("2026-11-29".parse().unwrap());
        comes_back_with_the_text(&app, &form);
    });
}

/// G6.
#[test]
fn a_token_that_is_used_up_stores_nothing_but_a_retry_costs_none() {
    each_database(|database| {
        let app = TestApp::start(database);
        let form = app.form();
        let stories = ["1", "2", "3", "4", "5"];
        let send = |story| app.send(&form, &[("what", "V01"), ("story", story)]);
        let receipts = stories.map(|story| receipt(&send(story)));
        comes_back_with_the_text(&app, &form);
        // A report that is already there needs no token any more.
        assert_eq!(receipt(&send("3")), receipts[2]);
    });
}

/// G6.
#[test]
fn a_form_from_another_site_stores_nothing() {
    each_database(|database| {
        let app = TestApp::start(database);
        let form = app.form();
        let mut body = form_urlencoded::Serializer::new(String::new());
        body.extend_pairs(form.fields());
        body.extend_pairs([("what", "V01"), ("do", "send")]);
        let body = body.finish();
        let send = |header| {
            let headers = [
                ("content-type", "application/x-www-form-urlencoded"),
                header,
            ];
            post(app.address, "/example/", &headers, body.as_bytes()).status
        };
        assert_eq!(send(("sec-fetch-site", "cross-site")), 403);
        assert_eq!(send(("origin", "https://elsewhere.example")), 403);
        assert_eq!(send(("origin", "null")), 403);
        assert!(app.stored().is_empty());
        assert_eq!(send(("origin", "https://reports.example")), 200);
        assert_eq!(app.stored().len(), 1);
    });
}

#[test]
fn a_network_never_sees_anothers_token() {
    let database = TestDatabase::sqlite();
    let app = TestApp::start_with(&database, |folder, text| {
        let root = TestNetwork::new("other").root;
        std::fs::write(folder.join("other.note"), root.to_string()).unwrap();
        let (_, network) = text.split_once("[[network]]").unwrap();
        let other = network
            .replace("\"example\"", "\"other\"")
            .replace("root.note", "other.note");
        format!("{text}\n[[network]]{other}")
    });
    let choice = get(app.address, "/", &[("accept-language", "fr")]);
    assert!(
        choice
            .text()
            .contains("<a href=\"/example/\" lang=\"fr\">Réseau Exemple</a>")
    );
    assert!(choice.text().contains("<a href=\"/other/\""));
    let form = app.form();
    let mut fields = form.fields();
    fields.extend([("what", "V01"), ("do", "send")]);
    assert_eq!(app.post("/other/", &fields).status, 403);
    assert_eq!(app.post("/example/", &fields).status, 200);
}
