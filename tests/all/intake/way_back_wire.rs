//! The way back for those whose phone does the work.

use corncrake::keys::public::{Hash, Letter, Note, Statement, Withdrawal};
use corncrake::keys::secret::Receipt;
use corncrake::seal::close::seal_bytes;
use corncrake::seal::open::open_bytes;
use corncrake::seal::wire::{Claim, MAILBOX_LEN, SealedLetter, SealedWithdrawal};
use corncrake::seal::{Bucket, Frame};
use corncrake::text::Lang;

use super::ANSWERS;
use crate::support::app::{TODAY, TestApp, receipt};
use crate::support::http::{Answer, get, post};
use crate::support::replies::{self, answer};
use crate::support::{TestDatabase, each_database};

fn send(app: &TestApp, path: &str, token: &str, body: &[u8]) -> Answer {
    let headers = [
        ("content-type", "application/octet-stream"),
        ("corncrake-token", token),
    ];
    post(app.address, &format!("/example/{path}"), &headers, body)
}

fn claim(receipt: &Receipt) -> Claim {
    Claim {
        id: receipt.submission_id(),
        mailbox: receipt.mailbox_secret(),
    }
}

fn nobodys() -> Claim {
    Claim {
        id: corncrake::keys::public::SubmissionId::from_bytes([1; 16]),
        mailbox: corncrake::keys::public::MailboxSecret::from_bytes([2; 16]),
    }
}

fn sealed(receipt: &Receipt, bucket: Bucket, statement: &impl Statement, app: &TestApp) -> Frame {
    let note = receipt.signing_key().sign(statement).unwrap();
    let period = &app.network.period;
    let to = match bucket {
        Bucket::Story => period.story.to_public(),
        _ => period.answers.to_public(),
    };
    seal_bytes(bucket, note.to_string().as_bytes(), &to).unwrap()
}

/// Also X5, as far as status, length and headers go.
#[test]
fn a_phone_fetches_what_lies_in_its_mailbox_and_a_miss_looks_the_same() {
    each_database(|database| {
        let app = TestApp::start(database);
        let digits = receipt(&app.send(&app.form(), &ANSWERS));
        let own = replies::receipt(&app.network, &digits);
        answer(&app, &digits, &["One", "Two"]);

        let hit = send(&app, "mailbox", "", &claim(&own).to_bytes());
        assert_eq!((hit.status, hit.body.len()), (200, MAILBOX_LEN));
        assert_eq!(hit.body[..8], [1, 2, 0, 0, 0, 0, 0, 0]);
        let frames: Vec<_> = hit.body[8..].chunks(Bucket::Entry.size()).collect();
        let mut texts = Vec::new();
        for frame in &frames[..2] {
            let frame = Frame::from_bytes(Bucket::Entry, frame.to_vec()).unwrap();
            let Ok(text) = open_bytes(&frame, &own.reply_identity()) else {
                panic!("it is sealed to this receipt")
            };
            let note = Note::from_bytes(&text).unwrap();
            let releasers = [app.network.steward.signing.verifying_key()];
            let reply: corncrake::keys::public::Reply = note.open(&releasers, 1).unwrap();
            texts.push(reply.text);
        }
        assert_eq!(texts, ["One", "Two"]);
        assert!(
            frames[2..]
                .iter()
                .all(|slot| slot.iter().all(|byte| *byte == 0))
        );

        let miss = send(&app, "mailbox", "", &nobodys().to_bytes());
        assert!(
            miss.body.iter().all(|byte| *byte == 0),
            "nothing of the decoys shows"
        );
        assert_eq!((miss.status, miss.body.len()), (200, MAILBOX_LEN));
        assert_eq!(miss.headers, hit.headers);

        for (body, there) in [(claim(&own), 1), (nobodys(), 0)] {
            let emptied = send(&app, "mailbox/empty", "", &body.to_bytes());
            assert_eq!((emptied.status, &emptied.body[..]), (200, &[1][..]));
            let after = send(&app, "mailbox", "", &body.to_bytes());
            assert_eq!(after.body[..8], [there, 0, 0, 0, 0, 0, 0, 0]);
        }
    });
}

#[test]
fn a_phone_takes_its_report_back_once() {
    each_database(|database| {
        let app = TestApp::start(database);
        let digits = receipt(&app.send(&app.form(), &ANSWERS));
        let own = replies::receipt(&app.network, &digits);
        answer(&app, &digits, &["One"]);
        let statement = Withdrawal {
            network: app.network.name.clone(),
            number: 0,
            report: own.submission_id().report_id(&app.network.name),
            batch: TODAY,
        };
        let body = SealedWithdrawal {
            claim: claim(&own),
            id: [9; 16],
            period: 1,
            statement: sealed(&own, Bucket::Entry, &statement, &app),
        };
        let nobody = SealedWithdrawal {
            claim: nobodys(),
            ..body.clone()
        };
        let another = SealedWithdrawal {
            id: [8; 16],
            ..body.clone()
        };
        // The same once more is a retry, whose answer was lost; another statement comes too late.
        for (body, expected) in [(&nobody, 0), (&body, 1), (&body, 1), (&another, 0)] {
            let answer = send(&app, "withdraw", "", &body.to_bytes());
            assert_eq!((answer.status, &answer.body[..]), (200, &[expected][..]));
        }
        assert!(app.stored().is_empty());
        let mailbox = send(&app, "mailbox", "", &claim(&own).to_bytes());
        assert!(mailbox.body.iter().all(|byte| *byte == 0));
        let left =
            app.on_store(async |store| store.withdrawals(&app.network.name, TODAY).await.unwrap());
        assert_eq!(left.len(), 1, "neither the miss nor the retry left one");
        assert_eq!(left[0].statement, body.statement);
    });
}

/// CHECKS N5 for letters, and G6.
#[test]
fn a_letter_from_a_phone_is_stored_once_and_only_with_a_good_token() {
    each_database(|database| {
        let app = TestApp::start(database);
        let digits = receipt(&app.send(&app.form(), &ANSWERS));
        let own = replies::receipt(&app.network, &digits);
        let letter = Letter {
            network: app.network.name.clone(),
            number: 0,
            report: own.submission_id().report_id(&app.network.name),
            day: TODAY,
            language: Lang::Fr,
            text: "Encore une chose.".to_owned(),
            attachments: Vec::new(),
        };
        let content = Hash::of(r#"{"attachments":[],"text":"Encore une chose."}"#.as_bytes());
        let body = SealedLetter {
            mailbox: own.mailbox_secret(),
            id: own.letter_id(content),
            period: 1,
            letter: sealed(&own, Bucket::Story, &letter, &app),
        };
        let refused = send(&app, "letter", "", &body.to_bytes());
        assert_eq!(refused.status, 403);
        assert!(
            refused
                .text()
                .contains(r#""outcome":"token-refused","token":""#)
        );
        let token = app.form().token;
        let early = SealedLetter {
            period: 2,
            ..body.clone()
        };
        let refused = send(&app, "letter", &token, &early.to_bytes());
        assert_eq!(
            (refused.status, refused.text()),
            (409, r#"{"outcome":"period-refused"}"#)
        );
        for _ in 0..2 {
            let stored = send(&app, "letter", &token, &body.to_bytes());
            assert_eq!(
                (stored.status, stored.text()),
                (200, r#"{"outcome":"stored"}"#)
            );
        }
        // The same letter without scripts is the same letter.
        let fields = [
            ("do", "write"),
            ("receipt", &*digits),
            ("token", &token),
            ("letter", "Encore une chose."),
        ];
        assert_eq!(app.post("/example/", &fields).status, 200);
        let ids =
            app.on_store(async |store| store.letter_ids(&app.network.name, TODAY).await.unwrap());
        assert_eq!(ids, [body.id]);
    });
}

#[test]
fn what_is_not_of_the_one_form_is_refused() {
    let database = TestDatabase::sqlite();
    let app = TestApp::start(&database);
    for (path, len) in [
        ("mailbox", 32),
        ("mailbox/empty", 32),
        ("withdraw", 8244),
        ("letter", 24612),
    ] {
        assert_eq!(
            send(&app, path, "", &vec![0; len - 1]).status,
            400,
            "{path}"
        );
        assert_eq!(
            send(&app, path, "", &vec![0; len + 1]).status,
            413,
            "{path}"
        );
        let form = [("content-type", "text/plain")];
        let other = post(
            app.address,
            &format!("/example/{path}"),
            &form,
            &vec![0; len],
        );
        assert_eq!(other.status, 415, "{path}");
        assert_eq!(
            get(app.address, &format!("/example/{path}"), &[]).status,
            405
        );
        let nowhere = format!("/nowhere/{path}");
        assert_eq!(post(app.address, &nowhere, &[], &[]).status, 404, "{path}");
    }
    // Of the right length, but nothing sealed.
    assert_eq!(send(&app, "withdraw", "", &[0; 8244]).status, 400);
    assert_eq!(send(&app, "letter", "", &vec![0; 24612]).status, 400);
}
