//! Foreign vectors on the phone: the C2SP test kit of age, signed notes, Ed25519.

use std::collections::BTreeMap;
use std::io::Read as _;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use corncrake::keys::public::VerifyingKey;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::{base64, bytes, list, phone};
use crate::support::node;

/// CHECKS G3, on the phone.
#[test]
fn the_phone_opens_what_the_age_test_kit_seals_to_one_hybrid_recipient_and_refuses_all_else() {
    let vectors: BTreeMap<String, String> =
        serde_json::from_value(node::age("vectors", &Value::Null)).unwrap();
    let (mut cases, mut about) = (Vec::new(), Vec::new());
    for (name, body) in vectors {
        let body = BASE64_STANDARD.decode(body).unwrap();
        let end = body.windows(2).position(|pair| pair == b"\n\n").unwrap();
        let fields: Vec<(String, String)> = std::str::from_utf8(&body[..end])
            .unwrap()
            .lines()
            .map(|line| line.split_once(": ").unwrap())
            .map(|(key, value)| (key.to_owned(), value.to_owned()))
            .collect();
        let get = |key: &str| {
            fields
                .iter()
                .find(|(name, _)| name == key)
                .map(|(_, value)| value.clone())
        };
        let mut file = body[end + 2..].to_vec();
        if get("compressed").is_some() {
            let mut plain = Vec::new();
            flate2::read::ZlibDecoder::new(&file[..])
                .read_to_end(&mut plain)
                .unwrap();
            file = plain;
        }
        let identities: Vec<_> = fields
            .iter()
            .filter(|(key, value)| key == "identity" && value.starts_with("AGE-SECRET-KEY-PQ-"))
            .map(|(_, value)| value.clone())
            .collect();
        cases.push(json!({ "identities": identities, "file": base64(&file) }));
        about.push((
            name,
            get("expect").unwrap(),
            get("payload"),
            identities.len(),
        ));
    }
    assert_eq!(cases.len(), 143, "another kit than the one pinned");
    let results = phone("open", &json!(cases));
    let (mut opened, mut tried) = (Vec::new(), 0);
    for ((name, expect, payload, identities), result) in about.iter().zip(list(&results)) {
        tried += usize::from(*identities > 0);
        if result["payload"].is_null() {
            continue;
        }
        assert_eq!(expect, "success", "{name}");
        let hash = hex::encode(Sha256::digest(bytes(&result["payload"])));
        assert_eq!(Some(hash), *payload, "{name}");
        opened.push(name.as_str());
    }
    // As in Rust: neither two recipients, nor grease of a kind that no sealer known here writes.
    assert_eq!(opened, ["hybrid"]);
    assert_eq!(tried, 19);
}

/// The payload rules (STREAM) of the kit, whose files are to X25519: the same plaintexts and the
/// same faults, in a file that is sealed here to a hybrid recipient.
#[test]
fn the_phone_refuses_a_payload_that_was_cut_extended_or_changed() {
    use age::secrecy::ExposeSecret as _;
    use corncrake::keys::secret::Identity;

    let identity = Identity::from_seed(&[51; 32]);
    let secret = identity.expose_encoded();
    let chunk = 65_536 + 16;
    let (mut cases, mut expected) = (Vec::new(), Vec::new());
    for length in [0, 1, 65_535, 65_536, 65_537, 131_072, 140_000] {
        let text: Vec<u8> = (0..length).map(|at: u32| at.to_le_bytes()[0]).collect();
        let file = age::encrypt(&identity.to_public(), &text).unwrap();
        let header = corncrake::seal::check::header(&file).unwrap();
        let mut push = |file: Vec<u8>, text: Option<&[u8]>| {
            cases.push(json!({ "identities": [secret.expose_secret()], "file": base64(file) }));
            expected.push(text.map(base64));
        };
        push(file.clone(), Some(&text));
        push(file[..file.len() - 1].to_vec(), None);
        push([&file[..], &[0]].concat(), None);
        push([&file[..], &[0; 16]].concat(), None);
        push(file[..header + 15].to_vec(), None);
        push(file[..header].to_vec(), None);
        for at in [0, 30, header - 3, header, header + 16, file.len() - 1] {
            let mut changed = file.clone();
            changed[at] ^= 1;
            push(changed, None);
        }
        if file.len() > header + 16 + chunk {
            // Ends after a whole chunk that is not the last one; and two chunks changed places.
            push(file[..header + 16 + chunk].to_vec(), None);
            let mut swapped = file.clone();
            if file.len() >= header + 16 + 2 * chunk {
                let (one, two) = swapped[header + 16..].split_at_mut(chunk);
                one.swap_with_slice(&mut two[..chunk]);
                push(swapped, None);
            }
        }
    }
    let opened = phone("open", &json!(cases));
    for (index, (opened, expected)) in list(&opened).iter().zip(&expected).enumerate() {
        assert_eq!(opened["payload"].as_str(), expected.as_deref(), "{index}");
    }
}

/// The example of the documentation of Go's `sumdb/note`, which C2SP signed-note took up.
const SAYING: &str = "If you think cryptography is the answer to your problem,\n\
    then you don't know what your problem is.\n\
    \n\
    \u{2014} PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";

/// The same texts as in `src/keys/public/note/tests.rs`.
#[test]
fn what_is_no_signed_note_here_is_none_on_the_phone() {
    let line = SAYING.lines().last().unwrap();
    let mut texts = vec![
        SAYING.to_owned(),
        String::new(),
        "text\n".to_owned(),
        SAYING.trim_end().to_owned(),
        format!("{SAYING}\n"),
        format!("{SAYING}more"),
        SAYING.replace('\u{2014}', "-"),
        SAYING.replace("PeterNeumann", "Peter Neumann"),
        SAYING.replace("PeterNeumann", "Peter+Neumann"),
        SAYING.replace("PeterNeumann", "Peter\u{a0}Neumann"),
        SAYING.replace("PeterNeumann", "Peter\u{85}Neumann"),
        SAYING.replace("PeterNeumann", ""),
        SAYING.replace("x08go", "x08g"),
        SAYING.replace("nAM=", "nAM"),
        SAYING.replace("nAM=", "nAN="),
        SAYING.replace("nAM=", "nA=="),
        SAYING.replace("answer", "ans\twer"),
        SAYING.replace("answer", "ans\u{0}wer"),
        SAYING.replace("answer", "ans\u{7f}wer"),
        SAYING.replace("answer", "ans\rwer"),
        SAYING.replace("answer", "ans\u{85}wer"),
        SAYING.replace("answer", "ans\n\nwer"),
        "text\n\n\u{2014} Peter x08goA==\n\n".to_owned(),
        "text\n\n\u{2014} Peter x08g\n".to_owned(),
        "text\n\n\u{2014} Peter x08gow==\n".to_owned(),
        "\n\n\u{2014} Peter x08gow==\n".to_owned(),
    ];
    for count in [100, 101] {
        texts.push(format!("text\n\n{}", format!("{line}\n").repeat(count)));
    }
    let cases: Vec<_> = texts
        .iter()
        .map(|note| json!({ "note": note, "keys": [], "type": "x" }))
        .collect();
    let read = phone("notes", &json!(cases));
    let mut taken = 0;
    for (text, read) in texts.iter().zip(list(&read)) {
        let expected = text.parse::<corncrake::keys::public::Note>().is_ok();
        taken += usize::from(expected);
        assert_eq!(!read.is_null(), expected, "{text:?}");
    }
    assert!(taken >= 3);
}

/// RFC 8032, section 7.1, and keys and signatures that a lax verifier would take.
#[test]
fn the_phone_verifies_ed25519_as_strictly_as_this_crate() {
    let vectors = include_str!("../../vectors/rfc8032-ed25519.txt");
    let order = "edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010";
    let mut cases = Vec::new();
    for line in vectors
        .lines()
        .filter(|line| !line.starts_with('#') && !line.is_empty())
    {
        let fields: Vec<_> = line
            .split(':')
            .map(|field| hex::decode(field).unwrap())
            .collect();
        let [_, key, message, signature] = &fields[..] else {
            panic!("four fields")
        };
        cases.push((key.clone(), message.clone(), signature.clone(), true));
        cases.push((
            key.clone(),
            [&message[..], b"\0"].concat(),
            signature.clone(),
            false,
        ));
        for at in [0, 31, 32, 63] {
            let mut wrong = signature.clone();
            wrong[at] ^= 1;
            cases.push((key.clone(), message.clone(), wrong, false));
        }
        // S + L: the same equation, another signature.
        let mut carry = 0_u16;
        let mut more = signature.clone();
        for (byte, add) in more[32..].iter_mut().zip(hex::decode(order).unwrap()) {
            carry += u16::from(*byte) + u16::from(add);
            *byte = carry.to_le_bytes()[0];
            carry >>= 8;
        }
        cases.push((key.clone(), message.clone(), more, false));
        cases.push((
            key.clone(),
            message.clone(),
            signature[..63].to_vec(),
            false,
        ));
    }
    // A key of small order, for which this signature would fit every text.
    let mut one = vec![0; 32];
    one[0] = 1;
    cases.push((
        one.clone(),
        b"anything".to_vec(),
        [&one[..], &[0; 32]].concat(),
        false,
    ));
    let asked: Vec<_> = cases
        .iter()
        .map(|(key, message, signature, _)| {
            json!({
                "key": base64(key), "message": base64(message), "signature": base64(signature),
            })
        })
        .collect();
    let verified = phone("verifies", &json!(asked));
    for (index, ((.., expected), verified)) in cases.iter().zip(list(&verified)).enumerate() {
        assert_eq!(verified, expected, "{index}");
    }
}

#[test]
fn the_phone_refuses_the_keys_that_this_crate_refuses() {
    let mut texts: Vec<String> = [
        // The identity, the point of order two, and one of order eight.
        "0100000000000000000000000000000000000000000000000000000000000000",
        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
        "",
        "00",
    ]
    .map(str::to_owned)
    .into();
    // Each y from p = 2^255 - 19 up has a second encoding, as y - p; with either sign.
    for low in 0xed..=0xff_u8 {
        for high in [0x7f, 0xff] {
            let mut bytes = [0xff; 32];
            (bytes[0], bytes[31]) = (low, high);
            texts.push(hex::encode(bytes));
        }
    }
    // x = 0 with the sign of a negative x.
    texts.push("0100000000000000000000000000000000000000000000000000000000000080".to_owned());
    for seed in 0..40 {
        let digest: [u8; 32] = Sha256::digest([seed]).into();
        texts.push(hex::encode(digest));
        texts.push(hex::encode(digest).to_uppercase());
    }
    let read = phone("keys", &json!(texts));
    let mut taken = 0;
    for (text, read) in texts.iter().zip(list(&read)) {
        let expected = text.parse::<VerifyingKey>().is_ok();
        taken += usize::from(expected);
        assert_eq!(*read, json!(expected), "{text}");
    }
    assert!(taken > 5);
}
