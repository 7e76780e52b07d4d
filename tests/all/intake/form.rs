use std::io::Read as _;

use corncrake::questionnaire::{Kind, Questionnaire};
use corncrake::text::Lang;

use super::{ANSWERS, shown};
use crate::support::TestDatabase;
use crate::support::app::{TestApp, TestForm, in_every_language};
use crate::support::http::get;

/// The budget of the first view: 14 KB on the wire, headers included, in one request.
const FIRST_VIEW: usize = 14 * 1024;

/// What a server that was built without sealing in the browser shows from the beginning (the
/// feature `no-browser-seal`; `intake::sealer` decides), and any other once a reporter chose it.
#[test]
fn where_the_server_seals_the_page_says_so_and_ships_no_script() {
    let database = TestDatabase::sqlite();
    let app = TestApp::start(&database);
    let seals_itself = "This server sees it for a moment, while it seals it";
    let form = app.form();
    let mut fields = form.fields();
    fields.extend([("story", "They laughed."), ("do", "unsealed")]);
    let chosen = app.post("/example/", &fields);
    let (status, (_, text)) = (chosen.status, chosen.text().split_once("<body>").unwrap());
    assert_eq!(status, 200);
    assert!(text.contains(seals_itself) && text.contains("They laughed."));
    assert!(!text.contains("<script") && !text.contains("<noscript"));
    assert!(text.contains("name=\"sealing\" value=\"server\""));
    assert!(text.contains("name=\"do\" value=\"send\""));
}

#[test]
fn the_first_view_is_one_small_request_in_every_language() {
    let database = TestDatabase::sqlite();
    let app = TestApp::start_with(&database, |_, text| in_every_language(&text));
    for lang in Lang::ALL {
        let headers = [
            ("accept", "text/html"),
            ("accept-encoding", "gzip"),
            ("accept-language", lang.code()),
        ];
        let answer = get(app.address, "/example/", &headers);
        assert_eq!(answer.status, 200);
        let head: usize = answer
            .headers
            .iter()
            .map(|(n, v)| n.len() + v.len() + 4)
            .sum();
        let wire = head + "HTTP/1.1 200 OK\r\n\r\n".len() + answer.body.len();
        println!("first view in {lang}: {wire} bytes");
        assert!(wire <= FIRST_VIEW, "{lang}: {wire}");

        let mut page = String::new();
        flate2::read::GzDecoder::new(&answer.body[..])
            .read_to_string(&mut page)
            .unwrap();
        let dir = lang.direction();
        assert!(page.contains(&format!("<html lang=\"{lang}\" dir=\"{dir}\">")));
        // The script comes after, and the browser runs nothing but it.
        let (page, script) = page.split_once("<script ").unwrap();
        assert!(script.starts_with("type=\"module\" src=\"/assets/phone."));
        assert!(script.contains(" integrity=\"sha384-"));
        assert!(script.ends_with("></script></body></html>"), "{script}");
        for fetched in [
            " src=",
            "rel=\"stylesheet\"",
            "<script",
            "url(",
            "@import",
            "<img",
            "<iframe",
        ] {
            assert!(!page.contains(fetched), "{fetched}");
        }
    }
}

#[test]
fn the_form_asks_every_question_and_nothing_needs_a_script() {
    let database = TestDatabase::sqlite();
    let app = TestApp::start(&database);
    let answer = app.get("/example/");
    let page = answer.text();
    for question in Questionnaire::default_set().questions() {
        assert!(
            page.contains(&format!("id=\"q-{}\"", question.code)),
            "{}",
            question.code
        );
        if let Kind::Month { .. } = question.kind {
            assert!(page.contains("<option value=\"2026-11\">November 2026</option>"));
            assert!(page.contains("<option value=\"2025-12\">December 2025</option>"));
            assert!(!page.contains("2025-11"));
        }
        for choice in question.choices() {
            let value = format!("value=\"{}\"", choice.code);
            assert_eq!(
                page.contains(&value),
                !choice.off && !choice.always,
                "{value}"
            );
        }
    }
    assert!(page.contains("autocomplete=\"off\"") && !page.contains("autocomplete=\"on\""));
    assert!(page.contains("112") && page.contains("+254 700 000000"));
    assert!(page.contains("Example Network, Nairobi."));
    assert!(!page.contains("onclick") && !page.contains("javascript:"));
}

#[test]
fn the_empty_form_and_the_form_with_mistakes_look_like_this() {
    let database = TestDatabase::sqlite();
    let app = TestApp::start(&database);
    insta::assert_snapshot!("form", shown(&app.get("/example/")));
    let mistakes = [
        ("who", "P01"),
        ("who", "P02"),
        ("who", "P03"),
        ("who", "P04"),
        ("when", "2024-01"),
        ("story", "Kept."),
        ("shoe-size", "42"),
    ];
    insta::assert_snapshot!("mistakes", shown(&app.send(&app.form(), &mistakes)));
}

#[test]
fn a_mistake_loses_nothing_and_names_its_field() {
    let database = TestDatabase::sqlite();
    let app = TestApp::start(&database);
    let long = "ы".repeat(5_001);
    let mut answers = ANSWERS.to_vec();
    answers.retain(|(name, _)| *name != "what" && *name != "story");
    answers.push(("story", &long));
    let form = app.form();
    let answer = app.send(&form, &answers);
    assert_eq!(answer.status, 422);
    let page = answer.text();

    assert!(page.contains("<a href=\"#q-what\">") && page.contains("<a href=\"#q-story\">"));
    assert!(page.contains("aria-describedby=\"q-story-hint q-story-error\""));
    assert!(page.contains("Please shorten this to 5000 characters.") || page.contains("5,000"));
    assert!(page.contains(&long), "the story is kept");
    for kept in ["S05", "2026-10", "AR1", "R01", "W"] {
        assert!(
            page.contains(&format!("<option value=\"{kept}\" selected>")),
            "{kept}"
        );
    }
    for kept in ["P01", "P05", "G01", "E03", "A01", "C1"] {
        let (_, input) = page.split_once(&format!("value=\"{kept}\"")).unwrap();
        assert!(
            input.split_once('>').unwrap().0.contains("checked"),
            "{kept}"
        );
    }
    assert!(app.stored().is_empty());

    // Put right, the same form goes through.
    answers.retain(|(name, _)| *name != "story");
    answers.extend([("what", "V11"), ("story", "Short.")]);
    assert_eq!(TestForm::of(&answer).token, form.token);
    assert_eq!(app.send(&TestForm::of(&answer), &answers).status, 200);
    assert_eq!(app.stored().len(), 1);
}

#[test]
fn a_change_of_language_keeps_the_text_and_the_address() {
    let database = TestDatabase::sqlite();
    let app = TestApp::start(&database);
    let form = app.form();
    let mut fields = form.fields();
    fields.extend(ANSWERS);
    fields.push(("do", "language-ru"));
    let answer = app.post("/example/", &fields);
    assert_eq!(answer.status, 200);
    let page = answer.text();
    assert!(page.contains("<html lang=\"ru\"") && page.contains("Расскажите, что произошло"));
    assert!(page.contains("The nurse said “no”.") && page.contains("ሰላም"));
    assert!(page.contains("<option value=\"AR1\" selected>"));
    assert!(!page.contains("role=\"alert\""));
    let russian = TestForm::of(&answer);
    assert_eq!((&russian.token, &russian.seed), (&form.token, &form.seed));
    assert_eq!(russian.lang, "ru");
    // What follows stays in the chosen language, whatever the browser asks for.
    let receipt = app.send(&russian, &ANSWERS);
    assert!(receipt.text().contains("<html lang=\"ru\""));
}

#[test]
fn enter_in_the_form_never_sends_it() {
    let database = TestDatabase::sqlite();
    let app = TestApp::start(&database);
    let answer = app.get("/example/");
    let buttons = answer.text().match_indices("<button").map(|(at, _)| {
        let (tag, _) = answer.text()[at..].split_once('>').unwrap();
        tag.to_owned()
    });
    // What a browser presses on Enter is the form's first submit button in the page; where that
    // one is disabled, it presses none (HTML, section 4.10.22.2).
    let first = buttons.into_iter().next().unwrap();
    assert!(
        first.contains("form=\"report\"") && first.contains(" disabled"),
        "{first}"
    );
}

#[test]
fn the_browsers_language_is_used_where_it_is_offered() {
    let database = TestDatabase::sqlite();
    let app = TestApp::start(&database);
    for (wish, lang) in [
        ("ru-RU,ru;q=0.9", "ru"),
        ("de, fr;q=0.5", "fr"),
        ("sw", "en"),
    ] {
        let answer = get(app.address, "/example/", &[("accept-language", wish)]);
        assert!(
            answer.text().contains(&format!("<html lang=\"{lang}\"")),
            "{wish}"
        );
        assert_eq!(answer.header("content-language"), Some(lang));
    }
}

#[test]
fn typed_markup_comes_back_as_text() {
    let database = TestDatabase::sqlite();
    let app = TestApp::start(&database);
    let story = "</textarea><script>alert(1)</script>\u{202e}\"'<b>";
    let answer = app.send(&app.form(), &[("story", story), ("where", "\"><script>")]);
    assert_eq!(answer.status, 422);
    assert!(!answer.text().contains("<script>"));
    assert!(answer.text().contains("&lt;/textarea&gt;&lt;script&gt;"));
}

#[test]
fn a_page_with_typed_text_is_never_compressed() {
    let database = TestDatabase::sqlite();
    let app = TestApp::start(&database);
    let form = app.form();
    let mut body = form_urlencoded::Serializer::new(String::new());
    body.extend_pairs(form.fields());
    body.extend_pairs([("story", "secret"), ("do", "send")]);
    let headers = [
        ("accept-encoding", "gzip"),
        ("content-type", "application/x-www-form-urlencoded"),
    ];
    let body = body.finish();
    let answer = crate::support::http::post(app.address, "/example/", &headers, body.as_bytes());
    assert_eq!(answer.status, 422);
    assert_eq!(answer.header("content-encoding"), None);
    assert_eq!(answer.header("cache-control"), Some("no-store"));
    assert_eq!(answer.header("connection"), Some("close"));
}

#[test]
fn a_paused_network_says_why_and_still_finds_receipts() {
    let database = TestDatabase::sqlite();
    let app = TestApp::start_with(&database, |_, text| {
        text + "[network.pause]\nen = \"We are moving.\"\nfr = \"Déménagement.\"\nru = \"Переезд.\"\n"
    });
    let answer = app.get("/example/");
    insta::assert_snapshot!("paused", shown(&answer));
    assert_eq!(app.get("/example/sealed").status, 503);
    let found = app.post("/example/", &[("do", "find"), ("receipt", "1")]);
    assert_eq!(found.status, 200);
}

#[test]
fn a_network_without_a_valid_period_takes_no_reports_and_loses_no_text() {
    let database = TestDatabase::sqlite();
    let app = TestApp::start(&database);
    let form = app.form();
    // 30 days of grace after the notice's last day, 31 January 2027.
    app.clock.set_noon("2027-03-02".parse().unwrap());
    assert!(app.get("/example/").text().contains("name=\"token\""));
    app.clock.set_noon("2027-03-03".parse().unwrap());
    let closed = app.get("/example/");
    assert!(closed.text().contains("takes no reports at present"));
    assert!(!closed.text().contains("name=\"token\""));

    app.clock.set_noon("2026-11-22".parse().unwrap());
    let fresh = app.form();
    assert_ne!(form.token, fresh.token);
    let notice = app
        .network
        .notice(2, Some(app.network.root.hash()), |notice| {
            notice.voided = vec![1];
            notice.issued = "2026-11-22".parse().unwrap();
        });
    app.on_store(async |store| {
        use corncrake::store::Kind;
        let name = "example".parse().unwrap();
        let body = notice.to_string().into_bytes();
        store
            .put_document(&name, Kind::Notice, 2, body)
            .await
            .unwrap();
    });
    let answer = app.send(&fresh, &ANSWERS);
    assert_eq!(answer.status, 503);
    assert!(answer.text().contains("takes no reports at present"));
    assert!(answer.text().contains("The nurse said “no”."));
    assert!(!answer.text().contains("class=\"digits\""));
    assert!(app.stored().is_empty());
}
