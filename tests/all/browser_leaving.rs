//! Leaving in a hurry, and coming back to a page that the browser kept.

use serde_json::json;

use crate::support::TestDatabase;
use crate::support::app::TestApp;
use crate::support::phone::{phone, story};

const STORY: &str = "Marked words of one reporter.";

#[test]
fn who_leaves_in_a_hurry_leaves_nothing_behind_the_back_button() {
    let database = TestDatabase::sqlite();
    let app = TestApp::start(&database);
    phone("leaving.mjs", "exit", &app, json!({ "story": STORY }));
    assert!(app.stored().is_empty());
}

#[test]
fn a_page_that_the_browser_kept_whole_comes_back_empty() {
    let database = TestDatabase::sqlite();
    let app = TestApp::start(&database);
    phone("leaving.mjs", "kept", &app, json!({ "story": STORY }));
    assert_eq!(story(&app).story.expose_text(), STORY);
}
