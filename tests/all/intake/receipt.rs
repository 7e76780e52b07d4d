use std::collections::BTreeSet;

use corncrake::keys::public::{Note, Withdrawal};
use corncrake::seal::open::open_bytes;

use super::{ANSWERS, shown};
use crate::support::app::{TODAY, TestApp, receipt};
use crate::support::{TestDatabase, each_database};

fn find(app: &TestApp, action: &str, lang: &str, digits: &str) -> crate::support::http::Answer {
    let fields = [("do", action), ("lang", lang), ("receipt", digits)];
    app.post("/example/", &fields)
}

#[test]
fn a_receipt_finds_its_report_and_no_other_does() {
    each_database(|database| {
        let app = TestApp::start(database);
        let digits = receipt(&app.send(&app.form(), &ANSWERS));
        let hit = find(&app, "find", "en", &digits);
        assert!(hit.text().contains("Your report is here, sealed."));
        let tight = digits.replace(' ', "");
        assert!(
            find(&app, "find", "en", &tight)
                .text()
                .contains("Your report is here")
        );
        let other = receipt(&app.send(&app.form(), &[("what", "V01")]));
        find(&app, "withdraw", "en", &other);
        let miss = find(&app, "find", "en", &other);
        assert!(miss.text().contains("There is no report for this receipt."));
        let last = if digits.ends_with('0') { "1" } else { "0" };
        let wrong = format!("{}{last}", &digits[..digits.len() - 1]);
        let malformed = find(&app, "find", "en", &wrong);
        assert!(
            malformed
                .text()
                .contains("These are not the 30 digits of a receipt.")
        );
        assert!(malformed.text().contains(&wrong), "kept, to be put right");
        if database.file().is_some() {
            let tail = shown(&hit).replace(&digits, "[receipt]");
            insta::assert_snapshot!("found", tail);
            insta::assert_snapshot!("missing", shown(&miss).replace(&other, "[receipt]"));
        }
    });
}

/// X5, as far as status and length go.
#[test]
fn hit_miss_and_malformed_have_one_status_and_one_length() {
    let database = TestDatabase::sqlite();
    let app = TestApp::start(&database);
    let hit = receipt(&app.send(&app.form(), &ANSWERS));
    let miss = receipt(&app.send(&app.form(), &[("what", "V01")]));
    find(&app, "withdraw", "en", &miss);
    let long = "9".repeat(100);
    for action in ["find", "withdraw"] {
        for lang in ["en", "fr", "ru"] {
            let typed = [
                miss.as_str(),
                "",
                "12345",
                "<script>",
                "\u{664}\u{665}",
                &long,
                &hit,
            ];
            let sizes: BTreeSet<_> = typed
                .into_iter()
                .map(|typed| {
                    let answer = find(&app, action, lang, typed);
                    (answer.status, answer.body.len(), answer.headers.len())
                })
                .collect();
            assert_eq!(sizes.len(), 1, "{action} {lang}: {sizes:?}");
        }
        // Withdrawn by now; a new one for the next round.
        if action == "find" {
            assert!(find(&app, "find", "en", &hit).text().contains("is here"));
        }
    }
}

#[test]
fn a_withdrawal_deletes_the_report_and_leaves_a_statement_by_its_reporter() {
    each_database(|database| {
        let app = TestApp::start(database);
        let digits = receipt(&app.send(&app.form(), &ANSWERS));
        let kept = receipt(&app.send(&app.form(), &[("what", "V01")]));
        let report = app
            .stored()
            .into_iter()
            .find(|report| app.open(report).answers.expose_coded()["what"].len() == 2)
            .unwrap();
        let verify = app.open(&report).verifying_key().unwrap();

        let answer = find(&app, "withdraw", "en", &digits);
        assert!(answer.text().contains("You have taken your report back."));
        assert!(
            find(&app, "find", "en", &digits)
                .text()
                .contains("There is no report")
        );
        assert!(
            find(&app, "withdraw", "en", &digits)
                .text()
                .contains("There is no report")
        );
        assert!(find(&app, "find", "en", &kept).text().contains("is here"));
        assert_eq!(app.stored().len(), 1);

        let statements = app.on_store(async |store| {
            let name = &app.network.name;
            assert_eq!(store.withdrawal_batches(name).await.unwrap(), [TODAY]);
            store.withdrawals(name, TODAY).await.unwrap()
        });
        assert_eq!(statements.len(), 1, "the second try left none");
        let text = open_bytes(&statements[0].statement, &app.network.period.answers);
        let Ok(text) = text else {
            panic!("the analysts can open it")
        };
        let note = Note::from_bytes(&text).unwrap();
        let statement: Withdrawal = note.open(&[verify], 1).unwrap();
        assert_eq!(statement.report, report.id);
    });
}

#[test]
fn a_receipt_stands_in_no_address_and_in_no_database() {
    each_database(|database| {
        let app = TestApp::start(database);
        let answer = app.send(&app.form(), &ANSWERS);
        assert_eq!(answer.header("location"), None);
        let digits = receipt(&answer);
        let tight = digits.replace(' ', "");
        let stored = database.find(&[digits.as_bytes(), tight.as_bytes(), b"nurse said"]);
        assert!(stored.is_empty());
    });
}

#[test]
fn someone_who_took_a_report_back_may_send_it_again() {
    let database = TestDatabase::sqlite();
    let app = TestApp::start(&database);
    let form = app.form();
    let digits = receipt(&app.send(&form, &ANSWERS));
    find(&app, "withdraw", "en", &digits);
    assert_eq!(receipt(&app.send(&form, &ANSWERS)), digits);
    assert_eq!(app.stored().len(), 1);
}
