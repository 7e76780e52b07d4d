//! Receipts, canonical content and cleaned text: made on the phone as on the server, or a retry
//! from a phone without scripts would be another report.

use age::secrecy::ExposeSecret as _;
use corncrake::clock::Month;
use corncrake::keys::public::{Hash, NetworkName, six_words, to_canonical};
use corncrake::keys::secret::{NotAReceipt, Receipt};
use corncrake::questionnaire::{Kind, Questionnaire};
use corncrake::report::{Report, Story};
use corncrake::text::Lang;
use rand::rngs::StdRng;
use rand::seq::IndexedRandom as _;
use rand::{RngExt as _, SeedableRng as _};
use serde_json::{Value, json};

use super::{base64, bytes, list, phone, units};

const CASES: usize = 400;

/// Texts as people type and paste them, and as nobody should.
fn text(rng: &mut StdRng, most: usize) -> String {
    const POOL: &[&str] = &[
        "a",
        "Z",
        " ",
        "\n",
        "\r",
        "\r\n",
        "\t",
        "\0",
        "\u{1}",
        "\u{8}",
        "\u{b}",
        "\u{c}",
        "\u{1f}",
        "\u{7f}",
        "\u{80}",
        "\u{85}",
        "\u{9f}",
        "\u{a0}",
        "\"",
        "\\",
        "/",
        "<",
        "</script>",
        "é",
        "ё",
        "ү",
        "ـ",
        "\u{202e}",
        "\u{2028}",
        "\u{2029}",
        "\u{feff}",
        "\u{fffd}",
        "\u{ffff}",
        "\u{d7ff}",
        "\u{e000}",
        "🙂",
        "\u{10ffff}",
        "e\u{301}",
    ];
    let length = rng.random_range(0..=most);
    (0..length).map(|_| *POOL.choose(rng).unwrap()).collect()
}

fn shown(receipt: &Receipt, network: &NetworkName) -> Value {
    json!({
        "grouped": *receipt.expose_grouped(),
        "submission": hex::encode(receipt.submission_id().expose_bytes()),
        "mailbox": hex::encode(receipt.mailbox_secret().expose_bytes()),
        "mailboxId": receipt.mailbox_secret().mailbox_id(network).to_string(),
        "reportId": receipt.submission_id().report_id(network).to_string(),
        "replyIdentity": receipt.reply_identity().expose_encoded().expose_secret(),
        "replyTo": receipt.reply_identity().to_public().to_string(),
        "verify": receipt.signing_key().verifying_key().to_string(),
        "salt": hex::encode(receipt.attachment_salt(Hash::from_bytes([3; 32]))),
        "letter": hex::encode(receipt.letter_id(Hash::from_bytes([4; 32]))),
    })
}

/// CHECKS N5, between phones with scripts and without.
#[test]
fn a_phone_derives_the_same_receipt_and_all_that_comes_from_it() {
    let mut rng = StdRng::seed_from_u64(1);
    let (mut cases, mut expected) = (Vec::new(), Vec::new());
    for index in 0..120 {
        let name = ["kenpud", "a", "user-group-7"][index % 3];
        let network: NetworkName = name.parse().unwrap();
        let seed: [u8; 32] = rng.random();
        let content = text(&mut rng, 60);
        let receipt = Receipt::derive(&seed, &network, content.as_bytes());
        cases.push(json!({ "seed": base64(seed), "network": name, "content": base64(&content) }));
        expected.push(shown(&receipt, &network));
    }
    // The pinned one.
    cases.push(json!({ "seed": base64([1; 32]), "network": "kenpud", "content": base64("said") }));
    let derived = phone("derive", &json!(cases));
    assert_eq!(list(&derived)[..120], expected[..]);
    assert_eq!(
        derived[120]["grouped"],
        "25101 03839 71398 55050 62583 07927"
    );
    assert_eq!(
        derived[120]["submission"],
        "d041fd363c233b33e89f4fe9d99231da"
    );
}

#[test]
fn a_phone_reads_what_people_type_as_the_server_does() {
    let mut rng = StdRng::seed_from_u64(2);
    let network: NetworkName = "kenpud".parse().unwrap();
    let zeros = [
        '0',
        '\u{660}',
        '\u{6f0}',
        '\u{7c0}',
        '\u{966}',
        '\u{ff10}',
        '\u{1d7ce}',
        '\u{1fbf0}',
        '\u{1e950}',
    ];
    let between = [
        "", " ", "-", ".", ",", "_", "/", "\u{85}", "\u{a0}", "\u{b7}", "\u{2011}", "\u{2028}",
        "\u{200f}", "\u{2066}", "\u{feff}", "\u{3000}", "\u{180e}", "a", "O", "\u{2070}", "\u{bd}",
        "\u{fffd}", "\u{200b}", "\u{2060}", "\u{1f}",
    ];
    let mut typed: Vec<String> = vec![
        String::new(),
        " ".repeat(1024),
        " ".repeat(1025),
        "\u{660}".repeat(30),
        "é".repeat(513),
    ];
    for _ in 0..CASES {
        let receipt = Receipt::derive(&rng.random(), &network, b"said");
        let zero = *zeros.choose(&mut rng).unwrap();
        let separator = *between.choose(&mut rng).unwrap();
        let mut text = String::new();
        for digit in receipt.expose_grouped().chars() {
            match digit.to_digit(10) {
                Some(value) => text.extend(char::from_u32(u32::from(zero) + value)),
                None => text.push_str(separator),
            }
        }
        match rng.random_range(0..5) {
            0 => drop(text.pop()),
            1 => text.push('7'),
            2 => text = text.replacen(char::from_u32(u32::from(zero) + 1).unwrap(), "2", 1),
            _ => {}
        }
        typed.push(text);
    }
    let cases: Vec<_> = typed
        .iter()
        .map(|typed| json!({ "network": "kenpud", "typed": units(typed) }))
        .collect();
    let read = phone("read", &json!(cases));
    let mut seen = [0; 4];
    for (typed, read) in typed.iter().zip(list(&read)) {
        let (kind, expected) = match Receipt::parse(&network, typed) {
            Ok(receipt) => (0, receipt.expose_grouped().to_string()),
            Err(NotAReceipt::Length) => (1, "length".to_owned()),
            Err(NotAReceipt::Character) => (2, "character".to_owned()),
            Err(NotAReceipt::Check) => (3, "check".to_owned()),
        };
        seen[kind] += 1;
        assert_eq!(read, &expected, "{typed:?}");
    }
    assert!(seen.iter().all(|count| *count > 10), "{seen:?}");
}

/// A character of any script that Rust takes for a digit or a separator, the phone takes too, and
/// no other.
#[test]
fn a_phone_tells_digits_and_separators_as_the_server_does() {
    let network: NetworkName = "kenpud".parse().unwrap();
    let receipt = Receipt::derive(&[3; 32], &network, b"said");
    let rest = receipt.expose_grouped()[1..].to_owned();
    let interesting = |code: &u32| {
        let char = char::from_u32(*code);
        char.is_some_and(|char| char.is_numeric() || char.is_whitespace() || char.is_control())
            || (0x2000..0x2100).contains(code)
            || *code < 0x700
    };
    let chars: Vec<char> = (0..=0x10_ffff)
        .filter(interesting)
        .filter_map(char::from_u32)
        .collect();
    let typed: Vec<String> = chars.iter().map(|char| format!("{char}{rest}")).collect();
    let cases: Vec<_> = typed
        .iter()
        .map(|typed| json!({ "network": "kenpud", "typed": units(typed) }))
        .collect();
    let read = phone("read", &json!(cases));
    for (typed, read) in typed.iter().zip(list(&read)) {
        let expected = match Receipt::parse(&network, typed) {
            Ok(receipt) => receipt.expose_grouped().to_string(),
            Err(NotAReceipt::Length) => "length".to_owned(),
            Err(NotAReceipt::Character) => "character".to_owned(),
            Err(NotAReceipt::Check) => "check".to_owned(),
        };
        assert_eq!(read, &expected, "{typed:?}");
    }
    assert!(chars.len() > 2000);
}

/// CHECKS N5, between phones with scripts and without.
#[test]
fn a_phone_makes_the_same_canonical_content() {
    let mut rng = StdRng::seed_from_u64(3);
    let questionnaire = Questionnaire::default_set();
    let month: Month = "2026-07".parse().unwrap();
    let (mut cases, mut expected) = (Vec::new(), Vec::new());
    while cases.len() < CASES {
        let mut fields = Vec::new();
        for question in questionnaire.questions() {
            let codes: Vec<_> = question
                .offered()
                .map(|choice| choice.code.clone())
                .collect();
            let most = match question.kind {
                Kind::Text { .. } => continue,
                Kind::Month { .. } => {
                    fields.push((question.code.clone(), "2026-06".to_owned()));
                    continue;
                }
                Kind::One(_) => 1,
                Kind::Several { .. } => question.max(),
            };
            let least = usize::from(question.required);
            let count = rng.random_range(least..=most.min(codes.len()));
            let chosen = codes.sample(&mut rng, count);
            fields.extend(chosen.map(|code| (question.code.clone(), code.clone())));
        }
        let story = text(&mut rng, 40);
        fields.push(("story".to_owned(), story.clone()));
        let Ok(report) = Report::parse(&questionnaire, &fields, Lang::En, month) else {
            continue;
        };
        let attachments: Vec<Hash> = (0..rng.random_range(0..=5))
            .map(|_| Hash::from_bytes(rng.random()))
            .collect();
        cases.push(json!({
            "answers": report.answers.expose_coded(),
            "story": units(&story),
            "attachments": attachments.iter().map(|hash| base64(hash.as_bytes())).collect::<Vec<_>>(),
        }));
        expected.push(report.canonical(&attachments).to_vec());
    }
    let made = phone("contents", &json!(cases));
    for (made, expected) in list(&made).iter().zip(&expected) {
        assert_eq!(
            String::from_utf8_lossy(&bytes(made)),
            String::from_utf8_lossy(expected)
        );
    }
}

#[test]
fn a_phone_cleans_a_story_as_the_server_does() {
    let mut rng = StdRng::seed_from_u64(4);
    let mut cases: Vec<Vec<u16>> = (0..CASES).map(|_| units(&text(&mut rng, 60))).collect();
    cases.extend((0..=0x2ff_u16).map(|unit| vec![0x61, unit, 0x62]));
    // Half characters, alone and in the wrong order: a form sends each as U+FFFD.
    cases.extend([
        vec![0xd800],
        vec![0xdc00, 0xd800],
        vec![0xd83d, 0xde42, 0xde42],
        vec![0xd83d, 0x0a, 0xde42],
    ]);
    let cleaned = phone("clean", &json!(cases));
    for (units, cleaned) in cases.iter().zip(list(&cleaned)) {
        let text = String::from_utf16_lossy(units);
        let story = Story::new(&text, Lang::En);
        assert_eq!(cleaned, story.expose_text(), "{units:?}");
    }
}

/// Any JSON, fractions aside.
fn value(rng: &mut StdRng, depth: u32) -> Value {
    match rng.random_range(0..if depth == 0 { 5 } else { 7 }) {
        0 => Value::Null,
        1 => json!(rng.random::<bool>()),
        2 => json!(rng.random_range(-9_007_199_254_740_993_i64..=9_007_199_254_740_993)),
        3 => json!(rng.random_range(-3..1000)),
        4 => json!(text(rng, 12)),
        5 => (0..rng.random_range(0..4))
            .map(|_| value(rng, depth - 1))
            .collect(),
        _ => {
            let fields = (0..rng.random_range(0..5)).map(|_| (text(rng, 3), value(rng, depth - 1)));
            Value::Object(fields.collect())
        }
    }
}

#[test]
fn a_phone_spells_json_as_this_crate_does() {
    let mut rng = StdRng::seed_from_u64(5);
    let mut values: Vec<Value> = (0..CASES).map(|_| value(&mut rng, 3)).collect();
    values.extend([
        json!(9_007_199_254_740_991_u64),
        json!(-9_007_199_254_740_991_i64),
        json!(1.5),
        json!({"__proto__": 1}),
    ]);
    let spelt = phone("canonical", &json!(values));
    let mut refused = 0;
    for (value, spelt) in values.iter().zip(list(&spelt)) {
        // What is beyond 2^53 is rounded before JavaScript sees it, and so refused or not there.
        let expected = to_canonical(value).ok();
        refused += usize::from(expected.is_none());
        assert_eq!(spelt.as_str(), expected.as_deref(), "{value}");
    }
    assert!(refused > 0);
    let texts = [
        (r#"{"a":1,"b":"é"}"#, true),
        (r#"{"b":1,"a":1}"#, false),
        (r#"{"a":1,"a":1}"#, false),
        (r#"{"a": 1}"#, false),
        (r#"{"a":"\u0061"}"#, false),
        (r#"{"a":1.0}"#, false),
        (r#"{"a":1e3}"#, false),
        (r#"{"a":-0}"#, false),
        (r#"{"a":9007199254740993}"#, false),
        (r#"{"a":"\ud800"}"#, false),
        (r#"{"a":1}x"#, false),
        ("", false),
    ];
    let read = phone("spelling", &json!(texts.map(|(text, _)| text)));
    for ((text, expected), read) in texts.iter().zip(list(&read)) {
        assert_eq!(read, expected, "{text}");
    }
}

#[test]
fn a_phone_makes_the_same_six_words_of_a_root() {
    let roots: Vec<Hash> = (0..6_u8).map(|seed| Hash::of(&[seed])).collect();
    let asked: Vec<_> = roots.iter().map(|root| base64(root.as_bytes())).collect();
    let made = phone("words", &json!(asked));
    for (root, words) in roots.iter().zip(list(&made)) {
        assert_eq!(*words, json!(six_words(root)), "{root}");
    }
    // All of them, with those that stand in place of others.
    let vector: Value = serde_json::from_str(include_str!("../../vectors/six-words.json")).unwrap();
    let all = phone("wordList", &json!(null));
    let all: Vec<&str> = list(&all)
        .iter()
        .map(|word| word.as_str().unwrap())
        .collect();
    let hash = Hash::of(all.join("\n").as_bytes());
    assert_eq!(json!(hash.to_string()), vector["list"]);
}
