use super::shown;
use crate::support::TestDatabase;
use crate::support::app::TestApp;
use crate::support::http::get;

#[test]
fn the_exit_leads_away_and_has_the_browser_forget() {
    let database = TestDatabase::sqlite();
    let app = TestApp::start_with(&database, |_, text| {
        text.replace("root = ", "exit = \"https://weather.example/\"\nroot = ")
    });
    let page = app.get("/example/");
    let link = "<a class=\"exit\" id=\"exit\" href=\"/example/exit\"";
    assert!(shown(&page).contains(link));
    let answer = get(
        app.address,
        "/example/exit",
        &[("sec-fetch-mode", "navigate")],
    );
    assert_eq!(answer.status, 303);
    assert_eq!(answer.header("location"), Some("https://weather.example/"));
    assert_eq!(answer.header("referrer-policy"), Some("no-referrer"));
    let forget = answer.header("clear-site-data").unwrap();
    assert!(forget.contains("\"cache\"") && forget.contains("\"storage\""));
    // The script leaves by itself and must not have the other page fetched twice.
    let asked = get(app.address, "/example/exit", &[("sec-fetch-mode", "cors")]);
    assert_eq!((asked.status, asked.header("location")), (204, None));
    assert_eq!(asked.header("clear-site-data"), Some(forget));
}

#[test]
fn the_kit_has_the_rules_the_notices_and_the_words_of_one_language() {
    let database = TestDatabase::sqlite();
    let app = TestApp::start(&database);
    for lang in ["en", "fr", "ru"] {
        let answer = app.get(&format!("/example/kit/{lang}"));
        assert_eq!(answer.status, 200);
        let kit: serde_json::Value = serde_json::from_str(answer.text()).unwrap();
        assert_eq!(kit["network"], "example");
        assert_eq!(kit["lang"], lang);
        assert_eq!(kit["today"], "2026-11-21");
        assert_eq!(kit["notices"][0], app.network.root.to_string());
        let what = &kit["questions"][0];
        assert_eq!(what["code"], "what");
        assert_eq!(what["required"], true);
        assert!(what["problems"]["missing"].is_string());
        assert!(kit["words"]["phone-ready"].is_string());
    }
    assert_eq!(app.get("/example/kit/xx").status, 404);
}
