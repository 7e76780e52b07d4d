//! The way back without scripts.

use std::collections::BTreeSet;

use corncrake::keys::public::{Letter, Note, Withdrawal};
use corncrake::seal::open::open_bytes;
use corncrake::store::ReplyPut;

use super::{ANSWERS, shown};
use crate::support::app::{TODAY, TestApp, receipt};
use crate::support::http::Answer;
use crate::support::replies::{self, answer, put, reply, sealed_reply, stranger};
use crate::support::{TestDatabase, each_database};

/// Presses a button of the way back.
pub fn come_back(app: &TestApp, button: &str, digits: &str, more: &[(&str, &str)]) -> Answer {
    let mut fields = vec![("do", button), ("lang", "en"), ("receipt", digits)];
    fields.extend_from_slice(more);
    app.post("/example/", &fields)
}

/// The token of the box in which to write again.
pub fn token(page: &Answer) -> String {
    let (_, rest) = page.text().split_once("name=\"token\" value=\"").unwrap();
    rest.split_once('"').unwrap().0.to_owned()
}

#[test]
fn a_reporter_reads_replies_writes_again_and_takes_everything_back() {
    each_database(|database| {
        let app = TestApp::start(database);
        let digits = receipt(&app.send(&app.form(), &ANSWERS));
        let report = app.stored().remove(0);
        let verify = app.open(&report).verifying_key().unwrap();
        answer(
            &app,
            &digits,
            &["Thank you. <b>Did</b> it happen again?", "Мы читаем это."],
        );

        let page = come_back(&app, "find", &digits, &[]);
        let text = page.text();
        assert!(text.contains("Your report is here, sealed."));
        assert!(text.contains("Thank you. &lt;b&gt;Did&lt;/b&gt; it happen again?"));
        assert!(text.contains("Мы читаем это."));
        assert!(text.contains("Written on 21 November 2026"));
        if database.file().is_some() {
            insta::assert_snapshot!("replies", shown(&page).replace(&digits, "[receipt]"));
        }

        let token = token(&page);
        let words = [
            ("letter", "Yes, on Monday.\r\n\u{7}At the same place."),
            ("token", &*token),
        ];
        for _ in 0..2 {
            let written = come_back(&app, "write", &digits, &words);
            assert_eq!(written.status, 200);
            assert!(written.text().contains("Your message is saved, sealed."));
            assert!(
                !written.text().contains("on Monday"),
                "the box is empty again"
            );
        }
        let letters = letters(&app);
        assert_eq!(letters.len(), 1, "the second was a retry: CHECKS N5");
        let letter: Letter = letters[0].open(&[verify], 1).unwrap();
        assert_eq!(letter.text, "Yes, on Monday.\nAt the same place.");
        assert_eq!((letter.report, letter.day), (report.id, TODAY));

        // First a question, then the deed.
        let asked = come_back(&app, "clear", &digits, &[]);
        assert!(asked.text().contains("Delete all replies now?"));
        if database.file().is_some() {
            insta::assert_snapshot!("clear", shown(&asked).replace(&digits, "[receipt]"));
        }
        let kept = come_back(&app, "find", &digits, &[]);
        assert!(kept.text().contains("Мы читаем это."));
        let emptied = come_back(&app, "empty", &digits, &[]);
        assert!(
            emptied
                .text()
                .contains("The replies are deleted from this server.")
        );
        assert!(!emptied.text().contains("Мы читаем это."));
        let again = come_back(&app, "find", &digits, &[]);
        assert!(again.text().contains("There is no reply for you here."));

        let asked = come_back(&app, "take-back", &digits, &[]);
        assert!(asked.text().contains("Take your report back now?"));
        if database.file().is_some() {
            insta::assert_snapshot!("take_back", shown(&asked).replace(&digits, "[receipt]"));
        }
        assert_eq!(app.stored().len(), 1);
        let gone = come_back(&app, "withdraw", &digits, &[]);
        assert!(gone.text().contains("You have taken your report back."));
        assert_eq!((app.stored().len(), self::letters(&app).len()), (0, 0));
        let statements =
            app.on_store(async |store| store.withdrawals(&app.network.name, TODAY).await.unwrap());
        let Ok(statement) = open_bytes(&statements[0].statement, &app.network.period.answers)
        else {
            panic!("the analysts can open it")
        };
        let note = Note::from_bytes(&statement).unwrap();
        let statement: Withdrawal = note.open(&[verify], 1).unwrap();
        assert_eq!(statement.report, report.id);
    });
}

/// The letters that are stored, as who may read them sees them.
pub fn letters(app: &TestApp) -> Vec<Note> {
    app.on_store(async |store| {
        let name = &app.network.name;
        let mut notes = Vec::new();
        for day in store.letter_batches(name).await.unwrap() {
            let ids = store.letter_ids(name, day).await.unwrap();
            for letter in store.letters(name, &ids).await.unwrap() {
                let Ok(text) = open_bytes(&letter.sealed, &app.network.period.story) else {
                    panic!("it is sealed to the story key")
                };
                notes.push(Note::from_bytes(&text).unwrap());
            }
        }
        notes
    })
}

/// Whoever holds the server could put something into a mailbox; only the network's own words are
/// shown.
#[test]
fn a_reply_that_anybody_else_could_have_written_is_not_shown() {
    let database = TestDatabase::sqlite();
    let app = TestApp::start(&database);
    let digits = receipt(&app.send(&app.form(), &ANSWERS));
    let own = replies::receipt(&app.network, &digits);
    let mailbox = own.mailbox_secret().mailbox_id(&app.network.name);
    let other_digits = receipt(&app.send(&app.form(), &[("what", "V01")]));
    let other = replies::receipt(&app.network, &other_digits);
    let steward = &app.network.steward.signing;
    let (stranger, strangers_id) = stranger();
    let good = reply(&app.network, mailbox, "MEET US AT");
    let mut elsewhere = good.clone();
    elsewhere.mailbox = other.mailbox_secret().mailbox_id(&app.network.name);
    let mut foreign = good.clone();
    foreign.network = "other".parse().unwrap();
    let mut stranger_says_so = good.clone();
    stranger_says_so.author = strangers_id;
    let mut too_long = good.clone();
    too_long.text = format!("MEET US AT {}", "<".repeat(1300));
    let frames = [
        // Signed by a stranger, under the steward's name and under their own.
        sealed_reply(&own, &good, &stranger),
        sealed_reply(&own, &stranger_says_so, &stranger),
        // Carried here from another mailbox or another network.
        sealed_reply(&own, &elsewhere, steward),
        sealed_reply(&own, &foreign, steward),
        // Right, but sealed to somebody else.
        sealed_reply(&other, &good, steward),
        // The author's name is not the signer's.
        sealed_reply(&own, &stranger_says_so, steward),
        sealed_reply(&own, &too_long, steward),
    ];
    app.on_store(async |store| {
        for (id, frame) in (0..).zip(frames) {
            let stored = put(store, &app.network.name, mailbox, id, frame).await;
            assert_eq!(stored, ReplyPut::Stored);
        }
    });
    let page = come_back(&app, "find", &digits, &[]);
    assert!(!page.text().contains("MEET US AT"));
    let said = page.text().matches("One message could not be verified");
    assert_eq!(said.count(), 7);
    // The same words, as they should be, are shown.
    let fine = sealed_reply(&own, &good, steward);
    app.on_store(async |store| put(store, &app.network.name, mailbox, 7, fine).await);
    let page = come_back(&app, "find", &digits, &[]);
    assert_eq!(page.text().matches("MEET US AT").count(), 1);
}

/// CHECKS N5: neither of two receipts opens the other's mailbox.
#[test]
fn a_second_receipt_does_not_see_the_replies_to_the_first() {
    each_database(|database| {
        let app = TestApp::start(database);
        let form = app.form();
        let digits = receipt(&app.send(&form, &ANSWERS));
        let other = receipt(&app.send(&form, &[("what", "V01")]));
        answer(&app, &digits, &["For the first one only"]);
        let first = come_back(&app, "find", &digits, &[]);
        assert!(first.text().contains("For the first one only"));
        let second = come_back(&app, "find", &other, &[]);
        assert!(second.text().contains("Your report is here, sealed."));
        assert!(!second.text().contains("For the first one only"));
        come_back(&app, "empty", &other, &[]);
        come_back(&app, "withdraw", &other, &[]);
        let first = come_back(&app, "find", &digits, &[]);
        assert!(first.text().contains("For the first one only"));
    });
}

#[test]
fn a_letter_that_cannot_be_sent_comes_back_whole() {
    let database = TestDatabase::sqlite();
    let app = TestApp::start(&database);
    let digits = receipt(&app.send(&app.form(), &ANSWERS));
    let good = token(&come_back(&app, "find", &digits, &[]));
    let try_it = |words: &str, token: &str| {
        come_back(
            &app,
            "write",
            &digits,
            &[("letter", words), ("token", token)],
        )
    };
    let empty = try_it(" \n ", &good);
    assert_eq!(empty.status, 422);
    assert!(empty.text().contains("Please write something"));
    let long = "ы".repeat(5_001);
    let too_long = try_it(&long, &good);
    assert_eq!(too_long.status, 422);
    assert!(
        too_long
            .text()
            .contains("Please shorten this to 5000 characters.")
    );
    assert!(too_long.text().contains(&long));
    // Exactly as long as it may be, in letters that take the most room.
    let longest = "𝔘".repeat(5_000);
    assert_eq!(try_it(&longest, &good).status, 200);
    let stale = try_it("Kept <words>", "00");
    assert_eq!(stale.status, 403);
    assert!(stale.text().contains("\nKept &lt;words&gt;</textarea>"));
    let fresh = token(&stale);
    assert_ne!(fresh, good);
    assert_eq!(try_it("Kept <words>", &fresh).status, 200);
    assert_eq!(letters(&app).len(), 2);
}

#[test]
fn nothing_is_written_deleted_or_taken_back_with_a_receipt_that_leads_nowhere() {
    let database = TestDatabase::sqlite();
    let app = TestApp::start(&database);
    let digits = receipt(&app.send(&app.form(), &ANSWERS));
    let gone = receipt(&app.send(&app.form(), &[("what", "V01")]));
    come_back(&app, "withdraw", &gone, &[]);
    let token = token(&come_back(&app, "find", &digits, &[]));
    for typed in [&*gone, "12345"] {
        for button in ["write", "clear", "empty", "take-back", "withdraw"] {
            let more = [("letter", "To nobody"), ("token", &*token)];
            let answer = come_back(&app, button, typed, &more);
            assert_eq!(answer.status, 200);
            let none = answer
                .text()
                .contains("There is no report for this receipt.")
                || answer.text().contains("These are not the 30 digits");
            assert!(none, "{button} {typed}");
        }
    }
    assert!(letters(&app).is_empty());
    assert_eq!(app.stored().len(), 1);
    let left = app.on_store(async |store| {
        store
            .withdrawals(&app.network.name, TODAY)
            .await
            .unwrap()
            .len()
    });
    assert_eq!(left, 1, "of the one that was taken back");
}

/// X5, as far as status and length go: with the longest replies, the most of them, some that are
/// not shown, and in every language.
#[test]
fn whatever_lies_in_a_mailbox_the_page_has_one_status_and_one_length() {
    let database = TestDatabase::sqlite();
    let app = TestApp::start(&database);
    let empty = receipt(&app.send(&app.form(), &ANSWERS));
    let full = receipt(&app.send(&app.form(), &[("what", "V02")]));
    let longest = "<".repeat(1_250);
    let texts = [
        "short", "", &longest, &longest, &longest, &longest, &longest,
    ];
    answer(&app, &full, &texts);
    let own = replies::receipt(&app.network, &full);
    let mailbox = own.mailbox_secret().mailbox_id(&app.network.name);
    let (key, _) = stranger();
    let forged = sealed_reply(&own, &reply(&app.network, mailbox, "x"), &key);
    app.on_store(async |store| put(store, &app.network.name, mailbox, 7, forged).await);
    let gone = receipt(&app.send(&app.form(), &[("what", "V01")]));
    come_back(&app, "withdraw", &gone, &[]);
    let nines = "9".repeat(100);
    let arabic = "\u{664}".repeat(100);
    for lang in ["en", "fr", "ru"] {
        for button in ["find", "clear", "take-back"] {
            let typed = [
                &*empty, &*full, &*gone, "", "12345", "<script>", &nines, &arabic,
            ];
            let sizes: BTreeSet<_> = typed
                .into_iter()
                .map(|typed| {
                    let fields = [("do", button), ("lang", lang), ("receipt", typed)];
                    let answer = app.post("/example/", &fields);
                    (answer.status, answer.body.len(), answer.headers.len())
                })
                .collect();
            assert_eq!(sizes.len(), 1, "{lang} {button}: {sizes:?}");
        }
        // Deleting what is there, and what is not.
        let emptied = [&empty, &gone].map(|typed| {
            let fields = [("do", "empty"), ("lang", lang), ("receipt", typed.as_str())];
            app.post("/example/", &fields).body.len()
        });
        assert_eq!(emptied[0], emptied[1], "{lang}");
    }
}

/// CHECKS G9: a flood of guesses meets the budget, and who has a receipt is served all the same.
#[test]
fn when_too_many_guess_those_who_have_a_receipt_are_still_served() {
    each_database(|database| {
        let app = TestApp::start_with(database, |_, text| {
            let budget =
                "[budgets.network]\nlook_ups = { at_once = 20, per_day = 24 }\n\n[[network]]";
            text.replacen("[[network]]", budget, 1)
        });
        let digits = receipt(&app.send(&app.form(), &ANSWERS));
        let nobodys = "000000 000000 000000 000000 000098";
        let mut refused = None;
        for _ in 0..40 {
            let answer = come_back(&app, "find", nobodys, &[]);
            if answer
                .text()
                .contains("Too many receipts are being looked up right now.")
            {
                refused = Some(answer);
                break;
            }
            assert!(
                answer
                    .text()
                    .contains("There is no report for this receipt.")
            );
        }
        let refused = refused.expect("the budget is used up");
        for _ in 0..5 {
            let served = come_back(&app, "find", &digits, &[]);
            assert!(served.text().contains("Your report is here, sealed."));
            assert_eq!(
                (served.status, served.body.len()),
                (refused.status, refused.body.len())
            );
        }
        let gone = come_back(&app, "withdraw", &digits, &[]);
        assert!(gone.text().contains("You have taken your report back."));
    });
}
