//! Sealing on the phone, in a real browser, and everything that may go wrong with it.

use corncrake::keys::public::Notice;
use corncrake::keys::secret::{Receipt, SigningKey};
use corncrake::text::Lang;
use jiff::civil::date;
use serde_json::{Value, json};

use crate::support::TestDatabase;
use crate::support::app::{TestApp, TestNetwork, in_every_language};
use crate::support::phone::{phone, story};

const STORY: &str = "Marked words of one reporter.\n\nПотом ушла. ሰላም";

fn sealing(command: &str, app: &TestApp, mut input: Value) -> Value {
    if input["story"].is_null() {
        input["story"] = STORY.into();
    }
    phone("sealing.mjs", command, app, input)
}

/// The receipt leads to a report that is stored.
fn leads_to_a_report(app: &TestApp, receipt: &Value) {
    let network = &app.network.name;
    let receipt = Receipt::parse(network, receipt.as_str().unwrap()).unwrap();
    let id = receipt.submission_id().report_id(network);
    assert!(app.stored().iter().any(|report| report.id == id));
}

fn one_report(app: &TestApp, sent: &Value) {
    leads_to_a_report(app, &sent["receipt"]);
    assert_eq!(story(app).story.expose_text(), STORY);
}

/// Request bodies hold nothing of what was written, and the phone keeps nothing.
#[test]
fn a_report_is_sealed_on_the_phone_and_opens_at_the_desk() {
    let database = TestDatabase::sqlite();
    let app = TestApp::start(&database);
    let sent = sealing("report", &app, json!({}));
    for receipt in sent["receipts"].as_array().unwrap() {
        leads_to_a_report(&app, receipt);
    }
    let stored = app.stored();
    assert_eq!(stored.len(), 2);
    for report in &stored {
        let opened = app.open(report);
        assert_eq!(opened.answers.expose_coded()["what"], ["V11"]);
        assert_eq!(opened.story.unwrap().story.expose_text(), STORY);
    }
}

#[test]
fn mistakes_are_found_on_the_phone_and_nothing_is_sent() {
    let database = TestDatabase::sqlite();
    let app = TestApp::start(&database);
    let sent = sealing("mistakes", &app, json!({}));
    leads_to_a_report(&app, &sent["receipt"]);
    assert_eq!(story(&app).story.expose_text(), "Short.");
}

#[test]
fn another_language_keeps_what_was_typed_on_the_phone() {
    let database = TestDatabase::sqlite();
    let app = TestApp::start(&database);
    one_report(&app, &sealing("language", &app, json!({})));
}

#[test]
fn without_the_script_nothing_is_sent_before_the_reporter_has_chosen() {
    for how in ["abort", "changed"] {
        let database = TestDatabase::sqlite();
        let app = TestApp::start(&database);
        one_report(&app, &sealing("blocked", &app, json!({ "how": how })));
    }
}

/// A root that two stewards signed, and a notice that says something else, by one of them.
fn under_signed(network: &TestNetwork) -> [String; 2] {
    let other = SigningKey::from_seed(&[8; 32]);
    let both = vec![
        network.steward.signing.verifying_key(),
        other.verifying_key(),
    ];
    let period = network.root.read_unverified::<Notice>().unwrap().periods;
    let mut root = network.notice(1, None, |notice| {
        notice.threshold = 2;
        notice.stewards.clone_from(&both);
        notice.periods.clone_from(&period);
    });
    let said: Notice = root.read_unverified().unwrap();
    root.merge(&other.sign(&said).unwrap()).unwrap();
    let next = network.notice(2, Some(root.hash()), |notice| {
        notice.threshold = 2;
        notice.stewards = both;
        notice.periods = period;
        notice.expires = date(2027, 3, 31);
    });
    [root.to_string(), next.to_string()]
}

/// CHECKS X9, the browser's part.
#[test]
fn keys_that_are_refused_are_refused_in_words_and_nothing_is_sent() {
    for how in ["unsigned", "changed", "none", "other"] {
        let database = TestDatabase::sqlite();
        let app = TestApp::start(&database);
        one_report(&app, &sealing("refused", &app, json!({ "how": how })));
    }
    // Of two who must sign, one did.
    let database = TestDatabase::sqlite();
    let app = TestApp::start(&database);
    let few = json!({ "how": "few", "notices": under_signed(&app.network) });
    one_report(&app, &sealing("refused", &app, few));
    // The server's clock is right; the phone finds that the notice and its days of grace are over.
    let database = TestDatabase::sqlite();
    let app = TestApp::start(&database);
    let expired = json!({ "how": "expired", "today": "2027-03-03", "words": "out of date" });
    one_report(&app, &sealing("refused", &app, expired));
}

/// CHECKS N5, the browser's part.
#[test]
fn a_cut_line_and_a_lost_answer_and_a_double_tap_make_one_report() {
    for command in ["cut", "lost"] {
        let database = TestDatabase::sqlite();
        let app = TestApp::start(&database);
        one_report(&app, &sealing(command, &app, json!({})));
    }
}

/// CHECKS N5, the browser's part.
#[test]
fn a_second_person_on_the_same_phone_sends_another_report() {
    let database = TestDatabase::sqlite();
    let app = TestApp::start(&database);
    let sent = sealing("second", &app, json!({}));
    for receipt in sent["receipts"].as_array().unwrap() {
        leads_to_a_report(&app, receipt);
    }
    assert_eq!(app.stored().len(), 2);
}

#[test]
fn a_report_is_sealed_with_the_keyboard_alone() {
    let database = TestDatabase::sqlite();
    let app = TestApp::start(&database);
    let sent = sealing("keyboard", &app, json!({}));
    leads_to_a_report(&app, &sent["receipt"]);
    assert_eq!(story(&app).story.expose_text(), "By keyboard alone.");
}

/// From right to left, with the keyboard, and with the digits that phones there write.
#[test]
fn a_report_is_sealed_and_found_again_in_arabic() {
    let database = TestDatabase::sqlite();
    let app = TestApp::start_with(&database, |_, text| in_every_language(&text));
    let words = "رفضوا علاجي في المستشفى.";
    let sent = sealing("arabic", &app, json!({ "story": words }));
    leads_to_a_report(&app, &sent["receipt"]);
    let opened = story(&app).story;
    assert_eq!((opened.expose_text(), opened.language()), (words, Lang::Ar));
}
