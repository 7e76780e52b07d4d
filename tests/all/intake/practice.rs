//! A network for practice, as reporters meet it: every page says so, in every language.

use corncrake::text::{Lang, t};

use crate::support::TestDatabase;
use crate::support::app::{TestApp, TestForm, TestNetwork, in_every_language, receipt};
use crate::support::http::{Answer, get, post};

const NAME: &str = "training-example";

/// A server with a real network and one for practice.
fn app(database: &TestDatabase) -> TestApp {
    TestApp::start_with(database, |folder, text| {
        let root = TestNetwork::new(NAME).root;
        std::fs::write(folder.join("training.note"), root.to_string()).unwrap();
        let real = in_every_language(&text);
        let (_, practice) = real.split_once("[[network]]").unwrap();
        let practice = practice
            .replacen("name = \"example\"", &format!("name = \"{NAME}\""), 1)
            .replacen("root.note", "training.note", 1);
        format!("{real}\n[[network]]{practice}")
    })
}

fn send(app: &TestApp, lang: Lang, fields: &[(&str, &str)]) -> Answer {
    let mut body = form_urlencoded::Serializer::new(String::new());
    body.extend_pairs(fields);
    let headers = [
        ("accept", "text/html"),
        ("accept-language", lang.code()),
        ("content-type", "application/x-www-form-urlencoded"),
        ("sec-fetch-site", "same-origin"),
    ];
    let path = format!("/{NAME}/");
    post(app.address, &path, &headers, body.finish().as_bytes())
}

/// The text between `<body>` and the form: the line stands there and needs no script.
fn says(answer: &Answer, lang: Lang) -> bool {
    let line = t(lang, "form-practice").unwrap();
    answer
        .text()
        .contains(&format!("<p class=\"practice\">{line}</p>"))
}

#[test]
fn form_receipt_mailbox_and_upload_page_say_that_they_are_for_practice_and_no_real_page_does() {
    let database = TestDatabase::sqlite();
    let app = app(&database);
    for lang in Lang::ALL {
        let page = |path: &str| get(app.address, path, &[("accept-language", lang.code())]);
        assert!(!says(&page("/example/"), lang), "{lang}");
        let form = page(&format!("/{NAME}/"));
        assert!(says(&form, lang), "{lang}: the form");
        assert!(!form.text().contains("statistics/"), "{lang}");
        assert!(says(&page(&format!("/{NAME}/upload")), lang), "{lang}");

        let form = TestForm::of(&form);
        let mut fields = form.fields();
        fields.extend([("what", "V01"), ("story", "x"), ("do", "send")]);
        let sent = send(&app, lang, &fields);
        assert!(says(&sent, lang), "{lang}: the receipt");
        let digits = receipt(&sent);
        let fields = [("receipt", digits.as_str()), ("do", "find")];
        let found = send(&app, lang, &fields);
        assert_eq!(found.status, 200);
        assert!(says(&found, lang), "{lang}: the mailbox");
        // What is refused comes back, and says it too.
        let mut fields = form.fields();
        fields.extend([("story", "x"), ("do", "send")]);
        let refused = send(&app, lang, &fields);
        assert!(says(&refused, lang), "{lang}: the form that comes back");
    }
}

/// Nobody who comes to report, or to cite, ends up in a training network.
#[test]
fn a_training_network_has_no_statistics_and_stands_in_no_list() {
    let database = TestDatabase::sqlite();
    let app = app(&database);
    let home = app.get("/");
    assert_eq!(home.header("location"), Some("/example/"));
    assert_eq!(app.get("/example/statistics/").status, 200);
    for rest in [
        "",
        "/",
        "/proof.json",
        "/latest/what",
        "/1/",
        "/1/release.json",
    ] {
        let answer = app.get(&format!("/{NAME}/statistics{rest}"));
        let sends_on = answer.status == 308 && rest.is_empty();
        assert!(
            answer.status == 404 || sends_on,
            "{rest}: {}",
            answer.status
        );
    }
}
