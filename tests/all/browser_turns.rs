//! What changes at the server while a reporter's page is open, in a real browser that runs scripts.

use corncrake::keys::public::{Hash, Note, PeriodNote, PublicPeriod};
use corncrake::keys::secret::{PeriodKeys, Receipt};
use corncrake::store::Kind;
use jiff::civil::date;
use rand::SeedableRng as _;
use rand::rngs::StdRng;
use serde_json::{Value, json};

use crate::support::TestDatabase;
use crate::support::app::{TestApp, TestForm, TestNetwork};
use crate::support::phone::{Files, open_attachment, phone_asking};

const STORY: &str = "Marked words of one reporter";

/// The stewards begin period `number` today, and void those before it.
fn next_period(network: &TestNetwork, number: u32, before: Hash, keys: &PeriodKeys) -> Note {
    let period = PeriodNote {
        network: network.name.clone(),
        number,
        previous: None,
        from: date(2026, 11, 25),
        answers: keys.answers.to_public(),
        story: keys.story.to_public(),
    };
    let note = network.steward.signing.sign(&period).unwrap();
    network.notice(number, Some(before), |notice| {
        notice.issued = period.from;
        notice.periods = vec![PublicPeriod::of(&period, note.hash())];
        notice.voided = (1..number).collect();
    })
}

fn publish(app: &TestApp, number: u32, notice: &Note) {
    let (name, body) = (&app.network.name, notice.to_string().into_bytes());
    let number = u64::from(number);
    app.on_store(async |store| {
        store
            .put_document(name, Kind::Notice, number, body)
            .await
            .unwrap();
    });
}

/// Five reports from one form, as of people who use one page one after another.
fn use_up(app: &TestApp, token: &str) {
    for number in 0..5 {
        let form = TestForm {
            token: token.to_owned(),
            seed: format!("{number:064x}"),
            lang: "en".to_owned(),
        };
        assert_eq!(app.send(&form, &[("what", "V01")]).status, 200);
    }
}

/// CHECKS G6, and X9 and N5 in the browser: fresh tokens and keys are fetched, the keys are
/// checked, and the same report is sealed again under the same receipt.
#[test]
fn tokens_end_and_periods_turn_over_while_the_page_is_open() {
    let database = TestDatabase::sqlite();
    let mut app = TestApp::start(&database);
    let files = Files::new();
    let content = vec![7; 1_200_000];
    let rng = &mut StdRng::seed_from_u64(2);
    let keys = [PeriodKeys::generate(rng), PeriodKeys::generate(rng)];
    let mut before = app.network.root.hash();
    let input = json!({ "story": STORY, "document": files.with("long.bin", &content) });
    let mut others = 0;
    let sent = phone_asking("turns.mjs", "turns", &app, input, |asked| {
        if let Some(days) = asked["days"].as_i64() {
            app.clock.advance(days * 86_400);
            return "2026-11-29".into();
        }
        if let Some(token) = asked["used"].as_str() {
            use_up(&app, token);
            others = app.stored().len() - 1;
            return Value::Null;
        }
        let number = u32::try_from(asked["period"].as_u64().unwrap()).unwrap();
        let notice = next_period(&app.network, number, before, &keys[number as usize - 2]);
        before = notice.hash();
        publish(&app, number, &notice);
        Value::Null
    });
    let receipts = sent["receipts"].as_array().unwrap();
    assert_eq!((receipts.len(), others), (3, 5));
    let stored = app.stored();
    assert_eq!(stored.len(), 3 + others, "one report each");
    let [second, _] = keys;
    for (receipt, (words, period)) in
        receipts
            .iter()
            .zip([("expired", 1), ("used up", 1), ("turned", 2)])
    {
        let name = &app.network.name;
        let receipt = Receipt::parse(name, receipt.as_str().unwrap()).unwrap();
        let id = receipt.submission_id().report_id(name);
        let report = stored.iter().find(|report| report.id == id).unwrap();
        assert_eq!(report.period, period);
        if period == 1 {
            let opened = app.open(report).story.unwrap();
            assert_eq!(opened.story.expose_text(), format!("{STORY} {words}"));
        }
    }
    app.network.period = second;
    let turned = stored.iter().find(|report| report.period == 2).unwrap();
    let opened = app.open(turned).story.unwrap();
    assert_eq!(opened.story.expose_text(), format!("{STORY} turned"));
    let [hash] = opened.attachments[..] else {
        panic!("one attachment")
    };
    assert!(open_attachment(&app, hash).1 == content);
}

/// CHECKS G9 in the browser: what is refused is said, stays on the page, and is taken later.
#[test]
fn a_flood_is_told_in_words_and_what_was_written_is_sent_later() {
    let database = TestDatabase::sqlite();
    let app = TestApp::start_with(&database, |_, text| {
        let budgets = "[budgets.network]\nreports = { at_once = 1, per_day = 24 }\n\
             attachments_mib = { at_once = 1, per_day = 24 }\n\n[[network]]";
        text.replacen("[[network]]", budgets, 1)
    });
    let files = Files::new();
    let document = files.with("long.bin", &vec![7; 1_200_000]);
    let input = json!({ "story": STORY, "document": document });
    let sent = phone_asking("turns.mjs", "flood", &app, input, |asked| {
        app.clock.advance(asked["hours"].as_i64().unwrap() * 3_600);
        Value::Null
    });
    let stored = app.stored();
    assert_eq!(stored.len(), sent["receipts"].as_array().unwrap().len());
    let opened = stored.iter().map(|report| app.open(report).story.unwrap());
    let words: Vec<_> = opened
        .map(|opened| opened.story.expose_text().to_owned())
        .collect();
    assert!(words.iter().any(|words| words == STORY), "{words:?}");
}
