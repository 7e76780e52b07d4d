//! Attachments that their sender sealed, part by part.

use corncrake::keys::public::{AttachmentId, MailboxSecret};
use corncrake::seal::wire::Sealed;
use corncrake::store::PART_LEN;

use crate::support::app::TestApp;
use crate::support::http::{Answer, post, raw};
use crate::support::sealed::{attachment_frame, bytes, rng, sealed};
use crate::support::{TestDatabase, each_database};

/// An attachment of three parts on its way.
struct Upload {
    mailbox: MailboxSecret,
    id: [u8; 16],
    period: u32,
    frame: Vec<u8>,
}

impl Upload {
    fn new(seed: u64) -> Self {
        let rng = &mut rng(seed);
        Self {
            mailbox: MailboxSecret::from_bytes(bytes(rng)),
            id: bytes(rng),
            period: 1,
            frame: attachment_frame(1_310_720, rng),
        }
    }

    fn body(&self, number: usize) -> Vec<u8> {
        let part = self.frame.chunks(PART_LEN).nth(number).unwrap_or(&[]);
        self.body_with(self.frame.len(), number, part)
    }

    fn body_with(&self, size: usize, number: usize, part: &[u8]) -> Vec<u8> {
        let mut body = self.mailbox.expose_bytes().to_vec();
        body.extend(self.id);
        for number in [self.period as usize, size, number] {
            body.extend(u32::try_from(number).unwrap().to_be_bytes());
        }
        body.extend(part);
        body
    }
}

fn send(app: &TestApp, token: &str, body: &[u8]) -> Answer {
    let headers = [
        ("content-type", "application/octet-stream"),
        ("corncrake-token", token),
    ];
    post(app.address, "/example/attachment", &headers, body)
}

#[test]
fn what_was_sent_in_parts_is_kept_whole_once_its_report_has_come() {
    each_database(|database| {
        let app = TestApp::start(database);
        let token = app.form().token;
        let upload = Upload::new(1);
        // More parts than one token admits reports, and one of them twice.
        for number in [0, 1, 1, 0, 2, 2, 0, 1] {
            let answer = send(&app, &token, &upload.body(number));
            assert_eq!(answer.status, 200);
            assert_eq!(answer.text(), r#"{"outcome":"stored"}"#);
        }
        let network = &app.network.name;
        let id = AttachmentId::from_bytes(upload.id);
        let known = app.on_store(async |store| store.attachment(network, id).await.unwrap());
        let known = known.unwrap();
        assert!(known.is_complete() && !known.kept);
        assert_eq!(known.mailbox, upload.mailbox.mailbox_id(network));

        let rng = &mut rng(2);
        let report = Sealed {
            id: corncrake::keys::public::SubmissionId::from_bytes(bytes(rng)),
            mailbox: MailboxSecret::from_bytes(*upload.mailbox.expose_bytes()),
            period: 1,
            report: sealed(rng),
        };
        let headers = [
            ("content-type", "application/octet-stream"),
            ("corncrake-token", &token),
        ];
        let body = report.to_bytes();
        let answer = post(app.address, "/example/sealed", &headers, &body);
        assert_eq!(answer.status, 200);
        let (kept, whole) = app.on_store(async |store| {
            let kept = store.attachment(network, id).await.unwrap().unwrap().kept;
            let mut whole = Vec::new();
            for number in 0..3 {
                let part = store.attachment_part(network, id, number).await.unwrap();
                whole.extend(part.unwrap());
            }
            (kept, whole)
        });
        assert!(kept && whole == upload.frame);
    });
}

#[test]
fn a_part_without_a_token_or_for_another_period_is_refused_and_nothing_stored() {
    let database = TestDatabase::sqlite();
    let app = TestApp::start(&database);
    let upload = Upload::new(3);
    for token in ["", "00", &"0".repeat(104)] {
        let answer = send(&app, token, &upload.body(0));
        assert_eq!(answer.status, 403);
        assert!(answer.text().contains(r#""outcome":"token-refused""#));
    }
    let token = app.form().token;
    let other = Upload {
        period: 2,
        ..Upload::new(3)
    };
    let answer = send(&app, &token, &other.body(0));
    assert_eq!(answer.status, 409);
    assert_eq!(answer.text(), r#"{"outcome":"period-refused"}"#);
    assert!(!database.attachments.exists());
}

/// CHECKS G2, G5: what is no part is refused, whatever it claims.
#[test]
fn what_is_no_part_of_a_sealed_frame_is_refused_and_nothing_stored() {
    let database = TestDatabase::sqlite();
    let app = TestApp::start(&database);
    let token = app.form().token;
    let upload = Upload::new(4);
    let frame = &upload.frame;
    let (size, first) = (frame.len(), &frame[..PART_LEN]);
    let mut other_header = first.to_vec();
    other_header[30] ^= 1;
    let mut other_length = first.to_vec();
    other_length[3] ^= 1;
    let wrong = [
        vec![],
        upload.body(0)[..44].to_vec(),
        upload.body(0)[..1000].to_vec(),
        upload.body(3),
        upload.body_with(size, 9, &frame[size - 100..]),
        upload.body_with(size, 2, first),
        upload.body_with(size - 1, 0, first),
        upload.body_with(size + 1, 0, first),
        upload.body_with(u32::MAX as usize, 0, first),
        upload.body_with(0, 0, first),
        upload.body_with(size, 0, &other_header),
        upload.body_with(size, 0, &other_length),
        upload.body_with(size, 0, &vec![0; PART_LEN]),
    ];
    for body in wrong {
        let answer = send(&app, &token, &body);
        assert_eq!(answer.status, 400, "{} bytes", body.len());
    }
    // In the right form, but before its first part.
    assert_eq!(send(&app, &token, &upload.body(1)).status, 409);
    let mut longer = upload.body(0);
    longer.push(0);
    assert_eq!(send(&app, &token, &longer).status, 413);
    let size_line = format!("{:x}\r\n", longer.len());
    let chunked = [
        &b"POST /example/attachment HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\
          content-type: application/octet-stream\r\ntransfer-encoding: chunked\r\n\r\n"[..],
        size_line.as_bytes(),
        &longer,
        b"\r\n0\r\n\r\n",
    ];
    assert_eq!(raw(app.address, &chunked.concat()).status, 413);
    let form = [
        ("content-type", "text/plain"),
        ("corncrake-token", token.as_str()),
    ];
    let answer = post(app.address, "/example/attachment", &form, &upload.body(0));
    assert_eq!(answer.status, 415);
    assert!(!database.attachments.exists());
}

#[test]
fn no_frame_is_larger_than_what_may_be_attached_and_no_mailbox_takes_without_end() {
    let database = TestDatabase::sqlite();
    let app = TestApp::start_with(&database, |_, text| {
        text.replacen("[attachments]", "[attachments]\nmegabytes = 1", 1)
    });
    let token = app.form().token;
    assert_eq!(send(&app, &token, &Upload::new(5).body(0)).status, 400);
    let small = Upload {
        frame: attachment_frame(983_040, &mut rng(6)),
        ..Upload::new(6)
    };
    let mut stored = 0;
    for number in 0..10 {
        let upload = Upload {
            mailbox: MailboxSecret::from_bytes(*small.mailbox.expose_bytes()),
            id: [number; 16],
            period: 1,
            frame: small.frame.clone(),
        };
        match send(&app, &token, &upload.body(0)).status {
            200 => stored += 1,
            status => assert_eq!(status, 413),
        }
    }
    assert_eq!(stored, 4);
}

#[test]
fn when_too_much_comes_in_the_part_may_be_sent_again_later() {
    let database = TestDatabase::sqlite();
    let app = TestApp::start_with(&database, |_, text| {
        let budgets =
            "[budgets.network]\nattachments_mib = { at_once = 1, per_day = 1 }\n\n[[network]]";
        text.replacen("[[network]]", budgets, 1)
    });
    let token = app.form().token;
    let upload = Upload::new(7);
    // What is stored already may come again at any time.
    assert_eq!(send(&app, &token, &upload.body(0)).status, 200);
    assert_eq!(send(&app, &token, &upload.body(1)).status, 503);
    assert_eq!(send(&app, &token, &upload.body(0)).status, 200);
    let answer = send(&app, &token, &upload.body(1));
    assert_eq!(answer.status, 503);
    assert_eq!(answer.text(), r#"{"outcome":"over-budget"}"#);
    assert!(answer.header("retry-after").is_some());
}
