//! Coming back with a receipt, in a real browser that runs scripts.

use corncrake::keys::public::{Letter, Note};
use corncrake::keys::secret::{Receipt, SigningKey};
use corncrake::seal::open::open_bytes;
use jiff::civil::date;
use serde_json::{Value, json};

use crate::support::TestDatabase;
use crate::support::app::{TODAY, TestApp};
use crate::support::phone::{Files, open_attachment, phone, put_reply, put_reply_to, story};
use crate::support::photograph::{MARKED, assert_only_pixels, photograph};

const REPLY: &str = "Thank you for telling us.\n\nWas it in June? <b>&amp;</b>";
const READ: &str = "We have read it.";
const TRAP: &str = "Meet us at the corner";

/// A report, sent from a phone; and its receipt.
fn sent(app: &TestApp) -> String {
    let sent = phone(
        "way-back.mjs",
        "report",
        app,
        json!({ "story": "It happened." }),
    );
    sent["receipt"].as_str().unwrap().to_owned()
}

fn way_back(command: &str, app: &TestApp, receipt: &str, mut input: Value) -> Value {
    input["receipt"] = receipt.into();
    phone("way-back.mjs", command, app, input)
}

#[test]
fn a_slip_in_the_digits_is_caught_on_the_phone() {
    let database = TestDatabase::sqlite();
    let app = TestApp::start(&database);
    let receipt = sent(&app);
    way_back("slips", &app, &receipt, json!({}));
}

#[test]
fn a_receipt_of_nothing_is_told_in_plain_words() {
    let database = TestDatabase::sqlite();
    let app = TestApp::start(&database);
    let other = Receipt::derive(&[1; 32], &app.network.name, b"never sent");
    let seen = way_back("missing", &app, &other.expose_grouped(), json!({}));
    assert_eq!(seen["asked"], json!(["/example/mailbox"]));
}

/// CHECKS G9 in the browser.
#[test]
fn when_too_many_ask_it_is_said_and_who_has_a_receipt_is_served() {
    let database = TestDatabase::sqlite();
    let app = TestApp::start_with(&database, |_, text| {
        let budget = "[budgets.network]\nlook_ups = { at_once = 1, per_day = 24 }\n\n[[network]]";
        text.replacen("[[network]]", budget, 1)
    });
    let receipt = sent(&app);
    let other = Receipt::derive(&[1; 32], &app.network.name, b"never sent");
    let nothing = &*other.expose_grouped();
    way_back("flood", &app, &receipt, json!({ "nothing": nothing }));
}

/// CHECKS X9 in the browser: what cannot be checked is not shown, and a report is taken back all
/// the same.
#[test]
fn a_receipt_is_looked_up_and_taken_back_where_the_keys_are_refused() {
    let database = TestDatabase::sqlite();
    let app = TestApp::start(&database);
    let receipt = sent(&app);
    put_reply(&app, &app.network.steward.signing, TODAY, READ);
    let first = story(&app).mailbox;
    let second = sent(&app);
    let mailboxes = app.stored().into_iter().map(|report| app.open(&report));
    let mailboxes = mailboxes.map(|opened| opened.story.unwrap());
    let mut others = mailboxes.filter(|opened| opened.mailbox != first);
    put_reply_to(
        &app,
        &others.next().unwrap(),
        &app.network.steward.signing,
        TODAY,
        &format!("{READ} Twice."),
    );
    let seen = way_back(
        "refused",
        &app,
        &receipt,
        json!({ "second": second, "reply": READ }),
    );
    let [mailbox, withdraw] = ["/example/mailbox", "/example/withdraw"];
    assert_eq!(seen["asked"], json!([mailbox, withdraw, mailbox, withdraw]));
    assert!(app.stored().is_empty());
    // The first was sealed to the newest period, which the row vouches for; the second to nobody.
    let statements =
        app.on_store(async |store| store.withdrawals(&app.network.name, TODAY).await.unwrap());
    let opened = statements
        .iter()
        .filter(|one| open_bytes(&one.statement, &app.network.period.answers).is_ok());
    assert_eq!((statements.len(), opened.count()), (2, 1));
}

#[test]
fn a_receipt_stays_on_the_phone_while_the_network_takes_no_reports() {
    let database = TestDatabase::sqlite();
    let app = TestApp::start(&database);
    let receipt = sent(&app);
    put_reply(&app, &app.network.steward.signing, TODAY, READ);
    let closed = TestApp::start_with(&database, |_, text| {
        text + "[network.pause]\nen = \"We are moving.\"\nfr = \"Déménagement.\"\nru = \"Переезд.\"\n"
    });
    way_back("closed", &closed, &receipt, json!({ "reply": READ }));
}

#[test]
fn replies_are_read_on_the_phone_and_a_forged_one_is_not_shown() {
    let database = TestDatabase::sqlite();
    let app = TestApp::start(&database);
    let receipt = sent(&app);
    put_reply(
        &app,
        &app.network.steward.signing,
        date(2026, 11, 20),
        REPLY,
    );
    put_reply(&app, &SigningKey::from_seed(&[9; 32]), TODAY, TRAP);
    // Persian digits and Arabic ones, as phones there write them.
    for zero in ['\u{6f0}', '\u{660}'] {
        let in_script = |digit: char| {
            let value = digit.to_digit(10)?;
            char::from_u32(u32::from(zero) + value)
        };
        let typed: String = receipt.chars().map(|c| in_script(c).unwrap_or(c)).collect();
        let seen = way_back(
            "read",
            &app,
            &receipt,
            json!({ "typed": typed, "gone": ["Was it in June", receipt] }),
        );
        let text = seen["text"].as_str().unwrap();
        assert!(text.contains(REPLY), "{text}");
        assert!(text.contains("20 November 2026"), "{text}");
        assert!(text.contains("One message could not be verified"), "{text}");
        assert!(!text.contains(TRAP), "{text}");
        assert_eq!(seen["asked"], json!(["/example/mailbox"]));
    }
}

#[test]
fn the_way_back_is_wiped_when_the_page_is_left() {
    let database = TestDatabase::sqlite();
    let app = TestApp::start(&database);
    let receipt = sent(&app);
    put_reply(&app, &app.network.steward.signing, TODAY, READ);
    way_back("back", &app, &receipt, json!({ "gone": [READ, receipt] }));
}

#[test]
fn replies_are_deleted_after_being_asked_once_more() {
    let database = TestDatabase::sqlite();
    let app = TestApp::start(&database);
    let receipt = sent(&app);
    put_reply(&app, &app.network.steward.signing, TODAY, READ);
    way_back("empty", &app, &receipt, json!({ "reply": READ }));
    let mailbox = story(&app).mailbox;
    let left = app.on_store(async |store| store.replies(&app.network.name, mailbox).await.unwrap());
    assert!(left.is_empty());
}

/// What a reporter writes again reaches a desk, signed with the key that the report names.
#[test]
fn a_reporter_writes_again_with_a_photograph() {
    let database = TestDatabase::sqlite();
    let app = TestApp::start(&database);
    let files = Files::new();
    let receipt = sent(&app);
    let words = format!("{MARKED} It was June.");
    let seen = way_back(
        "write",
        &app,
        &receipt,
        json!({
            "text": words,
            "marked": [MARKED],
            "photograph": files.with("IMG.jpg", &photograph()),
        }),
    );
    assert_eq!(
        seen["asked"],
        json!(["/example/mailbox", "/example/attachment", "/example/letter"])
    );
    let network = &app.network.name;
    let letters = app.on_store(async |store| {
        let days = store.letter_batches(network).await.unwrap();
        let ids = store.letter_ids(network, days[0]).await.unwrap();
        store.letters(network, &ids).await.unwrap()
    });
    let [stored] = &letters[..] else {
        panic!("one letter")
    };
    let text = open_bytes(&stored.sealed, &app.network.period.story).unwrap();
    let note: Note = std::str::from_utf8(&text).unwrap().parse().unwrap();
    let [report] = &app.stored()[..] else {
        panic!("one report")
    };
    let verify = app.open(report).verifying_key().unwrap();
    assert_eq!(note.signed_by(&[verify]).unwrap().len(), 1);
    let letter: Letter = note.read_unverified().unwrap();
    assert_eq!(letter.text, words);
    assert_eq!(letter.report, report.id);
    let [hash] = letter.attachments[..] else {
        panic!("one attachment")
    };
    assert_only_pixels(&open_attachment(&app, hash).1);
}

#[test]
fn a_report_is_taken_back_with_everything_that_belongs_to_it() {
    let database = TestDatabase::sqlite();
    let app = TestApp::start(&database);
    let receipt = sent(&app);
    let mailbox = story(&app).mailbox;
    put_reply(&app, &app.network.steward.signing, TODAY, READ);
    way_back("withdraw", &app, &receipt, json!({}));
    assert!(app.stored().is_empty());
    let left = app.on_store(async |store| store.replies(&app.network.name, mailbox).await.unwrap());
    assert!(left.is_empty());
}

#[test]
fn the_way_back_is_gone_with_the_keyboard_alone() {
    let database = TestDatabase::sqlite();
    let app = TestApp::start(&database);
    let receipt = sent(&app);
    way_back("keyboard", &app, &receipt, json!({}));
    assert!(app.stored().is_empty());
}
