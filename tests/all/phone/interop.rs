//! What the phone seals opens here, and the reverse; npm's stock `age-encryption` opens both.

use age::secrecy::ExposeSecret as _;
use corncrake::keys::public::{
    AttachmentId, Hash, Letter, MailboxId, MemberId, NetworkName, Note, Reply, VerifyingKey,
    Withdrawal,
};
use corncrake::keys::secret::{Identity, Receipt, SigningKey};
use corncrake::questionnaire::Questionnaire;
use corncrake::report::{Report, Story};
use corncrake::seal::attachment::{Media, Salt, check_attachment_frame, seal_attachment};
use corncrake::seal::close::seal_bytes;
use corncrake::seal::file::SealedFile;
use corncrake::seal::open::{Keys, open, open_bytes, open_padme};
use corncrake::seal::wire::Sealed;
use corncrake::seal::{Bucket, Frame, check_padme};
use corncrake::text::Lang;
use serde_json::{Value, json};

use super::{base64, bytes, list, phone};
use crate::support::{guild::day, node};

const PERIOD: u32 = 3;

fn network() -> NetworkName {
    "kenpud".parse().unwrap()
}

fn receipt() -> Receipt {
    Receipt::derive(&[1; 32], &network(), b"said")
}

fn answers_key() -> Identity {
    Identity::from_seed(&[21; 32])
}

fn story_key() -> Identity {
    Identity::from_seed(&[22; 32])
}

/// What every sealing on the phone is told.
fn with(more: Value) -> Value {
    let mut input = json!({
        "receipt": *receipt().expose_grouped(),
        "network": "kenpud",
        "period": PERIOD,
        "answersTo": answers_key().to_public().to_string(),
        "storyTo": story_key().to_public().to_string(),
    });
    let Value::Object(more) = more else {
        panic!("an object")
    };
    input.as_object_mut().unwrap().extend(more);
    input
}

fn verifying() -> VerifyingKey {
    receipt().signing_key().verifying_key()
}

#[test]
fn a_report_that_the_phone_sealed_opens_at_the_desk() {
    let questionnaire = Questionnaire::default_set();
    let coded = sample(&questionnaire);
    let story = "They said \"no\".\r\nЛинии \u{1}🙂 \u{2028} end ";
    let attachments = [Hash::of(b"one"), Hash::of(b"two")];
    // The worst case of every length at once still fits.
    let longest = "\u{7f}\u{2028}".repeat(2500).replace('\u{7f}', "я");
    for (story, attachments) in [
        (story, &attachments[..]),
        ("", &[]),
        (&longest, &[Hash::of(b"x"); 5]),
    ] {
        let sealed = phone(
            "report",
            &with(json!({
                "questionnaire": questionnaire.version().to_string(),
                "language": "ru",
                "answers": coded,
                "story": story,
                "attachments": attachments.iter().map(|hash| base64(hash.as_bytes())).collect::<Vec<_>>(),
            })),
        );
        let sealed = Sealed::parse(&bytes(&sealed)).unwrap();
        assert_eq!(sealed.period, PERIOD);
        assert!(
            sealed.id == receipt().submission_id() && sealed.mailbox == receipt().mailbox_secret()
        );
        let keys = Keys {
            network: &network(),
            period: PERIOD,
            answers: &answers_key(),
            story: Some(&story_key()),
        };
        let known = |version| (version == questionnaire.version()).then_some(&questionnaire);
        let opened = open(
            sealed.report.answers.lent(),
            Some(sealed.report.story.lent()),
            &keys,
            known,
        )
        .unwrap();
        assert!(*opened.answers.expose_coded() == coded);
        assert_eq!(opened.verifying_key(), Some(verifying()));
        let words = opened.story.unwrap();
        assert_eq!(
            words.story.expose_text(),
            Story::new(story, Lang::Ru).expose_text()
        );
        assert_eq!(words.story.language(), Lang::Ru);
        assert_eq!(words.attachments, attachments);
        assert_eq!(
            words.mailbox,
            receipt().mailbox_secret().mailbox_id(&network())
        );
        assert_eq!(
            words.reply_to,
            receipt().reply_identity().to_public().to_string()
        );
        stock_age_opens(sealed.report.answers.file(), &answers_key());
        stock_age_opens(sealed.report.story.file(), &story_key());
    }
}

/// The first code that is offered for each question that must be answered.
fn sample(questionnaire: &Questionnaire) -> std::collections::BTreeMap<String, Vec<String>> {
    let month = "2026-07".parse().unwrap();
    let fields: Vec<_> = questionnaire
        .questions()
        .iter()
        .filter(|question| question.required)
        .filter_map(|question| {
            Some((
                question.code.clone(),
                question.offered().next()?.code.clone(),
            ))
        })
        .collect();
    let report = Report::parse(questionnaire, &fields, Lang::En, month)
        .ok()
        .unwrap();
    report.answers.expose_coded().clone()
}

#[test]
fn a_letter_that_the_phone_sealed_opens_and_is_its_reporters() {
    let text = "I remembered \"more\".\r\nЕщё.";
    let hash = Hash::of(b"a sealed picture");
    let content = Hash::of(b"a picture");
    let body = bytes(&phone(
        "letter",
        &with(json!({
            "language": "ru", "text": text, "day": "2026-07-02",
            "attachments": [base64(hash.as_bytes())], "contentHashes": [base64(content.as_bytes())],
        })),
    ));
    assert_eq!(body.len(), 16 + 16 + 4 + Bucket::Story.size());
    assert!(body[..16] == receipt().mailbox_secret().expose_bytes()[..]);
    let said =
        json!({ "attachments": [content], "text": "I remembered \"more\".\nЕщё." }).to_string();
    assert!(body[16..32] == receipt().letter_id(Hash::of(said.as_bytes())));
    assert_eq!(body[32..36], PERIOD.to_be_bytes());
    let frame = Frame::from_bytes(Bucket::Story, body[36..].to_vec()).unwrap();
    stock_age_opens(frame.file(), &story_key());
    let note = Note::from_bytes(&open_bytes(&frame, &story_key()).unwrap()).unwrap();
    let letter: Letter = note.open(&[verifying()], 1).unwrap();
    assert_eq!(letter.text, "I remembered \"more\".\nЕщё.");
    assert_eq!(letter.attachments, [hash]);
    assert_eq!((letter.day, letter.language), (day("2026-07-02"), Lang::Ru));
    assert_eq!(
        letter.report,
        receipt().submission_id().report_id(&network())
    );
}

#[test]
fn a_withdrawal_that_the_phone_sealed_opens_and_is_its_reporters() {
    let body = bytes(&phone("withdrawal", &with(json!({ "day": "2026-07-02" }))));
    assert_eq!(body.len(), 16 + 16 + 16 + 4 + Bucket::Entry.size());
    assert!(body[..16] == receipt().submission_id().expose_bytes()[..]);
    assert!(body[16..32] == receipt().mailbox_secret().expose_bytes()[..]);
    assert_eq!(body[48..52], PERIOD.to_be_bytes());
    let frame = Frame::from_bytes(Bucket::Entry, body[52..].to_vec()).unwrap();
    let note = Note::from_bytes(&open_bytes(&frame, &answers_key()).unwrap()).unwrap();
    let statement: Withdrawal = note.open(&[verifying()], 1).unwrap();
    let report = receipt().submission_id().report_id(&network());
    assert_eq!(
        (statement.report, statement.batch),
        (report, day("2026-07-02"))
    );
}

#[test]
fn an_attachment_that_the_phone_sealed_is_the_one_that_rust_would_have_made() {
    for length in [0, 1, 3000, 65_536 - 200, 65_536, 131_072, 600_000] {
        let content: Vec<u8> = (0..length)
            .map(|at: u32| at.to_le_bytes()[0] ^ at.to_le_bytes()[1])
            .collect();
        let made = phone(
            "attachment",
            &with(json!({
                "media": "image/png", "cleaned": true, "content": base64(&content),
            })),
        );
        let salt = Salt(receipt().attachment_salt(Hash::of(&content)));
        let own = seal_attachment(
            &content,
            Media::Png,
            true,
            salt,
            &network(),
            &story_key().to_public(),
        )
        .unwrap();
        assert_eq!(made["hash"], own.hash.to_string(), "{length}");
        assert_eq!(
            made["id"],
            AttachmentId::of(&network(), own.hash).to_string()
        );
        let frame = bytes(&made["frame"]);
        assert_eq!(frame.len(), own.frame.len());
        check_padme(&frame).unwrap();
        let plain = |frame: &[u8]| open_padme(frame, &story_key()).unwrap();
        assert!(plain(&frame) == plain(&own.frame), "{length}");
        // In parts, as they are sent.
        let mut together: Vec<u8> = Vec::new();
        for (number, part) in list(&made["parts"]).iter().enumerate() {
            let part = bytes(part);
            assert!(part[..16] == receipt().mailbox_secret().expose_bytes()[..]);
            assert!(part[16..32] == *AttachmentId::of(&network(), own.hash).as_bytes());
            assert_eq!(part[32..36], PERIOD.to_be_bytes());
            assert_eq!(
                part[36..40],
                u32::try_from(frame.len()).unwrap().to_be_bytes()
            );
            assert_eq!(part[40..44], u32::try_from(number).unwrap().to_be_bytes());
            if number == 0 {
                check_attachment_frame(&part[44..], u32::try_from(frame.len()).unwrap()).unwrap();
            }
            together.extend_from_slice(&part[44..]);
        }
        assert!(together == frame);
        let length = u32::from_be_bytes(*frame.first_chunk().unwrap()) as usize;
        stock_age_opens(&frame[4..4 + length], &story_key());
    }
}

#[test]
fn twenty_five_megabytes_are_sealed_in_little_memory_and_can_be_stopped() {
    let input = with(json!({ "media": "video/mp4", "length": 25_000_000 }));
    let sealed = phone("bigAttachment", &input);
    let most = sealed["most"].as_u64().unwrap();
    println!("{most} bytes of buffers while 25 MB were sealed");
    // What has been sealed belongs to blobs, which a browser may keep elsewhere; Node counts them.
    assert!(most < 45_000_000, "{most}");
    let shares: Vec<f64> = list(&sealed["shares"])
        .iter()
        .map(|it| it.as_f64().unwrap())
        .collect();
    assert!(shares.len() > 40 && shares.is_sorted() && shares.last() == Some(&1.0));
    assert_eq!(phone("abortedAttachment", &input), "AbortError");
}

#[test]
fn the_offline_forms_file_is_read_here() {
    let mut rng = crate::support::sealed::rng(1);
    let sealed = Sealed {
        id: receipt().submission_id(),
        mailbox: receipt().mailbox_secret(),
        period: PERIOD,
        report: crate::support::sealed::sealed(&mut rng),
    };
    let salt = Salt([1; 16]);
    let one = seal_attachment(
        b"a picture",
        Media::Jpeg,
        true,
        salt,
        &network(),
        &story_key().to_public(),
    )
    .unwrap();
    let made = phone(
        "sealedFile",
        &json!({
            "network": "kenpud",
            "body": base64(sealed.to_bytes()),
            "attachments": [{ "id": base64(one.id.as_bytes()), "frame": base64(&one.frame) }],
        }),
    );
    let made = bytes(&made);
    let read = SealedFile::parse(&made).unwrap();
    assert!(read.to_bytes() == made);
}

#[test]
fn the_mailboxs_answer_is_read_and_nothing_else() {
    let ask = |answer: Vec<u8>| {
        let receipt = receipt().expose_grouped().to_string();
        phone(
            "mailbox",
            &json!({ "receipt": receipt, "network": "kenpud", "answer": base64(answer) }),
        )
    };
    let mut answer = vec![0; 8 + 8 * 8192];
    answer[..3].copy_from_slice(&[1, 2, 0]);
    answer[8] = 7;
    answer[8 + 8192] = 9;
    let read = ask(answer.clone());
    let secrets = [
        *receipt().submission_id().expose_bytes(),
        *receipt().mailbox_secret().expose_bytes(),
    ];
    assert_eq!(bytes(&read["request"]), secrets.as_flattened());
    assert_eq!(
        (&read["there"], &read["busy"]),
        (&json!(true), &json!(false))
    );
    let frames = list(&read["frames"]);
    assert_eq!(frames.len(), 2);
    assert_eq!((bytes(&frames[0])[0], bytes(&frames[1])[0]), (7, 9));
    assert_eq!(bytes(&frames[1]).len(), 8192);
    answer[..3].copy_from_slice(&[0, 0, 1]);
    let read = ask(answer.clone());
    assert_eq!(
        (&read["there"], &read["busy"]),
        (&json!(false), &json!(true))
    );
    answer[1] = 9;
    assert_eq!(ask(answer.clone())["there"], Value::Null);
    assert_eq!(ask(answer[..8192].to_vec())["there"], Value::Null);
    assert_eq!(ask(Vec::new())["there"], Value::Null);
}

/// Any text, sealed to the reporter as a reply is.
fn seal_reply(note: &str) -> String {
    let to = receipt().reply_identity().to_public();
    base64(
        seal_bytes(Bucket::Entry, note.as_bytes(), &to)
            .unwrap()
            .as_bytes(),
    )
}

/// CHECKS X9, the browser's half: nobody but a releaser writes to a reporter.
#[test]
fn the_phone_opens_a_reply_and_refuses_every_forged_one() {
    let (author, other) = (
        SigningKey::from_seed(&[31; 32]),
        SigningKey::from_seed(&[32; 32]),
    );
    let mailbox = receipt().mailbox_secret().mailbox_id(&network());
    let good = Reply {
        network: network(),
        number: 0,
        author: author.verifying_key().id(),
        mailbox,
        day: day("2026-07-02"),
        text: "We have read it.\n<b>Мы прочли</b>".to_owned(),
    };
    let sign = |reply: &Reply, key: &SigningKey| seal_reply(&key.sign(reply).unwrap().to_string());
    let case = |frame: String| {
        json!({
            "frame": frame, "receipt": *receipt().expose_grouped(), "network": "kenpud",
            "releasers": [author.verifying_key(), SigningKey::from_seed(&[33; 32]).verifying_key()],
        })
    };
    let note = author.sign(&good).unwrap().to_string();
    let elsewhere = seal_bytes(Bucket::Entry, note.as_bytes(), &answers_key().to_public()).unwrap();
    let mut changed = bytes(&json!(seal_reply(&note)));
    changed[4000] ^= 1;
    let mut other_network = case(seal_reply(&note));
    other_network["trustedNetwork"] = json!("enpud");
    let mut other_receipt = case(seal_reply(&note));
    other_receipt["receipt"] =
        json!(*Receipt::derive(&[2; 32], &network(), b"said").expose_grouped());
    let cases = [
        case(seal_reply(&note)),
        // By somebody who is no releaser, under their own name and under a releaser's.
        case(sign(
            &Reply {
                author: other.verifying_key().id(),
                ..good.clone()
            },
            &other,
        )),
        case(sign(&good, &other)),
        // By one releaser in another's name.
        case(sign(
            &Reply {
                author: SigningKey::from_seed(&[33; 32]).verifying_key().id(),
                ..good.clone()
            },
            &author,
        )),
        case(sign(
            &Reply {
                author: MemberId::from_bytes([0; 16]),
                ..good.clone()
            },
            &author,
        )),
        // To somebody else, in another network, carried over.
        case(sign(
            &Reply {
                mailbox: MailboxId::from_bytes([1; 16]),
                ..good.clone()
            },
            &author,
        )),
        case(sign(
            &Reply {
                network: "enpud".parse().unwrap(),
                ..good.clone()
            },
            &author,
        )),
        case(sign(
            &Reply {
                number: 1,
                ..good.clone()
            },
            &author,
        )),
        other_network,
        other_receipt,
        case(base64(elsewhere.as_bytes())),
        // A note of another type, no note, unsigned, changed, nothing at all.
        case(seal_reply(&note.replacen("reply/1", "letter/1", 1))),
        case(seal_reply(&note.replacen("read it", "lost it", 1))),
        case(seal_reply(note.split_once("\n\n").unwrap().0)),
        case(seal_reply("{}")),
        case(base64(changed)),
        case(base64([0; 8192])),
        case(base64([0; 100])),
        case(String::new()),
    ];
    let opened = phone("replies", &json!(cases));
    let opened = list(&opened);
    assert_eq!(opened[0], json!({ "text": good.text, "day": "2026-07-02" }));
    for (index, opened) in opened.iter().enumerate().skip(1) {
        assert_eq!(opened, "forged", "{index}");
    }
    assert_eq!(opened.len(), cases.len());
}

fn stock_age_opens(file: &[u8], identity: &Identity) {
    let input =
        json!({ "identity": identity.expose_encoded().expose_secret(), "file": base64(file) });
    let opened = node::age("open", &input);
    let expected = age::decrypt(identity, file).unwrap();
    assert_eq!(opened, base64(expected));
}
