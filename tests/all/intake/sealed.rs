use std::time::{Duration, Instant};

use corncrake::clock::Month;
use corncrake::keys::public::Recipient;
use corncrake::keys::secret::Receipt;
use corncrake::questionnaire::Questionnaire;
use corncrake::report::Report;
use corncrake::seal::Bucket;
use corncrake::seal::close::{Addressing, close};
use corncrake::seal::wire::{BODY_LEN, Sealed};
use corncrake::text::Lang;
use rand::SeedableRng as _;
use rand::rngs::StdRng;
use serde_json::Value;

use crate::support::app::{TODAY, TestApp};
use crate::support::http::{Answer, get, post};
use crate::support::{TestDatabase, each_database};

/// A client that seals by itself, as a browser will.
struct Client {
    keys: Value,
    receipt: Receipt,
    sealed: Sealed,
}

impl Client {
    fn new(app: &TestApp, story: &str) -> Self {
        let answer = get(app.address, "/example/sealed", &[]);
        assert_eq!(answer.status, 200);
        assert_eq!(answer.header("content-type"), Some("application/json"));
        let keys: Value = serde_json::from_slice(&answer.body).unwrap();
        let questionnaire = Questionnaire::default_set();
        assert_eq!(keys["questionnaire"], questionnaire.version().to_string());
        let fields = [("what", "V05"), ("story", story)]
            .map(|(name, value)| (name.to_owned(), value.to_owned()));
        let parsed = Report::parse(&questionnaire, &fields, Lang::Fr, Month::of(TODAY));
        let Ok(report) = parsed else {
            panic!("the report is right")
        };
        let receipt = Receipt::derive(&[7; 32], &app.network.name, &report.canonical(&[]));
        let recipient = |name: &str| keys[name].as_str().unwrap().parse::<Recipient>().unwrap();
        let (answers, story) = (recipient("answers"), recipient("story"));
        let period = u32::try_from(keys["period"].as_u64().unwrap()).unwrap();
        let to = Addressing {
            network: &app.network.name,
            period,
            answers: &answers,
            story: &story,
            questionnaire: questionnaire.version(),
            reply_to: &receipt.reply_identity().to_public(),
            verify: &receipt.signing_key().verifying_key(),
            mailbox: receipt.mailbox_secret().mailbox_id(&app.network.name),
            attachments: &[],
        };
        let report = close(&report, &to, &mut StdRng::seed_from_u64(3)).unwrap();
        let (id, mailbox) = (receipt.submission_id(), receipt.mailbox_secret());
        Self {
            keys,
            receipt,
            sealed: Sealed {
                id,
                mailbox,
                period,
                report,
            },
        }
    }

    fn send(&self, app: &TestApp) -> Answer {
        send(
            app,
            self.keys["token"].as_str().unwrap(),
            &self.sealed.to_bytes(),
        )
    }
}

fn send(app: &TestApp, token: &str, body: &[u8]) -> Answer {
    let headers = [
        ("content-type", "application/octet-stream"),
        ("corncrake-token", token),
    ];
    post(app.address, "/example/sealed", &headers, body)
}

#[test]
fn a_report_that_its_sender_sealed_is_stored_and_opens() {
    each_database(|database| {
        let app = TestApp::start(database);
        let client = Client::new(&app, "Scellé ici.");
        let answer = client.send(&app);
        assert_eq!(
            (answer.status, answer.text()),
            (200, r#"{"outcome":"stored"}"#)
        );
        assert_eq!(
            client.send(&app).text(),
            r#"{"outcome":"stored"}"#,
            "a retry"
        );
        let stored = app.stored();
        assert_eq!(stored.len(), 1);
        let story = app.open(&stored[0]).story.unwrap().story;
        assert_eq!(story.expose_text(), "Scellé ici.");
        // The receipt that the client made works on the page.
        let digits = client.receipt.expose_grouped();
        let found = app.post("/example/", &[("do", "find"), ("receipt", &digits)]);
        assert!(found.text().contains("Your report is here, sealed."));
    });
}

/// G6.
#[test]
fn a_sealed_report_without_a_good_token_is_not_stored_and_gets_a_fresh_one() {
    each_database(|database| {
        let app = TestApp::start(database);
        let client = Client::new(&app, "x");
        let body = client.sealed.to_bytes();
        for token in ["", "00", &"0".repeat(104)] {
            let answer = send(&app, token, &body);
            assert_eq!(answer.status, 403);
            assert!(app.stored().is_empty());
            let refused: Value = serde_json::from_slice(&answer.body).unwrap();
            assert_eq!(refused["outcome"], "token-refused");
            assert_eq!(refused["token"].as_str().unwrap().len(), 104);
        }
        let refused: Value = serde_json::from_slice(&send(&app, "", &body).body).unwrap();
        assert_eq!(
            send(&app, refused["token"].as_str().unwrap(), &body).status,
            200
        );
    });
}

#[test]
fn a_period_that_is_unknown_or_void_is_refused() {
    let database = TestDatabase::sqlite();
    let app = TestApp::start(&database);
    let mut client = Client::new(&app, "x");
    client.sealed.period = 2;
    let answer = client.send(&app);
    assert_eq!(
        (answer.status, answer.text()),
        (409, r#"{"outcome":"period-refused"}"#)
    );
    assert!(app.stored().is_empty());
}

/// G2, over HTTP. The best of a few tries counts, because other tests keep the machine busy; what
/// parsing these would cost, it would cost every time.
#[test]
fn a_huge_age_header_is_400_at_once() {
    let database = TestDatabase::sqlite();
    let app = TestApp::start(&database);
    let client = Client::new(&app, "x");
    let token = client.keys["token"].as_str().unwrap();
    let story = Bucket::Story.size();
    let fill = |start: &[u8], with: &[u8]| {
        let mut file = start.to_vec();
        while file.len() + with.len() < story - 100 {
            file.extend_from_slice(with);
        }
        let mut frame = u32::try_from(file.len()).unwrap().to_be_bytes().to_vec();
        frame.extend(file);
        frame.resize(story, 0);
        frame
    };
    let version = b"age-encryption.org/v1\n";
    for frame in [
        fill(version, b"-> X25519 AAAA\nAAAA\n"),
        fill(version, b"-> a-grease\n\n"),
        fill(version, b"A"),
        fill(&[&version[..], b"-> mlkem768x25519 "].concat(), b"A"),
    ] {
        let mut body = client.sealed.to_bytes();
        body[BODY_LEN - story..].copy_from_slice(&frame);
        let best = (0..5).map(|_| {
            let start = Instant::now();
            assert_eq!(send(&app, token, &body).status, 400);
            start.elapsed()
        });
        let best = best.min().unwrap();
        assert!(best < Duration::from_millis(50), "{best:?}");
    }
    // 10,000 stanzas, a line of 64 MiB and an argument of 2 MiB are more than the contract takes.
    for size in [200_000, 2 << 20, 64 << 20] {
        let body = vec![b'A'; size];
        let start = Instant::now();
        assert_eq!(send(&app, token, &body).status, 413);
        assert!(start.elapsed() < Duration::from_secs(3));
    }
    assert!(app.stored().is_empty());
}

/// G4, over HTTP.
#[test]
fn a_half_sealed_to_another_kind_of_recipient_is_400() {
    let database = TestDatabase::sqlite();
    let app = TestApp::start(&database);
    let client = Client::new(&app, "x");
    let token = client.keys["token"].as_str().unwrap();
    let hybrid: Recipient = client.keys["answers"].as_str().unwrap().parse().unwrap();
    let classical = age::x25519::Identity::generate().to_public();
    let mut passphrase = age::scrypt::Recipient::new("correct horse".to_owned().into());
    passphrase.set_work_factor(2);
    let recipients: [&[&dyn age::Recipient]; 3] =
        [&[&classical], &[&passphrase], &[&hybrid, &hybrid]];
    for to in recipients {
        let encryptor = age::Encryptor::with_recipients(to.iter().copied()).unwrap();
        let mut file = Vec::new();
        let mut writer = encryptor.wrap_output(&mut file).unwrap();
        std::io::Write::write_all(&mut writer, &[b' '; 1000]).unwrap();
        writer.finish().unwrap();
        let mut frame = u32::try_from(file.len()).unwrap().to_be_bytes().to_vec();
        frame.extend(file);
        frame.resize(Bucket::Story.size(), 0);
        let mut body = client.sealed.to_bytes();
        body[BODY_LEN - Bucket::Story.size()..].copy_from_slice(&frame);
        assert_eq!(send(&app, token, &body).status, 400);
    }
    assert!(app.stored().is_empty());
}

/// G5.
#[test]
fn a_sealed_report_of_another_length_or_type_is_refused() {
    let database = TestDatabase::sqlite();
    let app = TestApp::start(&database);
    let client = Client::new(&app, "x");
    let token = client.keys["token"].as_str().unwrap();
    let body = client.sealed.to_bytes();
    assert_eq!(send(&app, token, &body[1..]).status, 400);
    assert_eq!(
        send(&app, token, &[body.as_slice(), b"0"].concat()).status,
        413
    );
    let json = [
        ("content-type", "application/json"),
        ("corncrake-token", token),
    ];
    assert_eq!(
        post(app.address, "/example/sealed", &json, &body).status,
        415
    );
    assert!(app.stored().is_empty());
}
