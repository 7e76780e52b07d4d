use proptest::prelude::*;
use serde::Deserialize;

use super::*;
use crate::keys::secret::SigningKey;

/// The example of the documentation of Go's `sumdb/note`, which C2SP signed-note took up.
const PETER: &str = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
const SAYING: &str = "If you think cryptography is the answer to your problem,\n\
    then you don't know what your problem is.\n\
    \n\
    \u{2014} PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Greeting {
    network: NetworkName,
    number: u64,
    word: String,
}

impl Statement for Greeting {
    const TYPE: &'static str = "greeting";

    fn network(&self) -> &NetworkName {
        &self.network
    }

    fn number(&self) -> u64 {
        self.number
    }
}

/// The same shape under another type.
#[derive(Debug, Serialize, Deserialize)]
#[serde(transparent)]
struct Threat(Greeting);

impl Statement for Threat {
    const TYPE: &'static str = "threat";

    fn network(&self) -> &NetworkName {
        &self.0.network
    }

    fn number(&self) -> u64 {
        self.0.number
    }
}

fn key(seed: u8) -> SigningKey {
    SigningKey::from_seed(&[seed; 32])
}

fn verifying(seeds: &[u8]) -> Vec<VerifyingKey> {
    seeds
        .iter()
        .map(|seed| key(*seed).verifying_key())
        .collect()
}

fn greeting() -> Greeting {
    Greeting {
        network: "kenpud".parse().expect("a name"),
        number: 7,
        word: "habari".to_owned(),
    }
}

/// Signs any text at all, as a malicious steward could.
fn forged(text: &str, seed: u8) -> Note {
    let mut note = Note {
        text: text.to_owned(),
        signatures: Vec::new(),
    };
    key(seed).cosign(&mut note).expect("room");
    note
}

#[test]
fn a_foreign_signed_note_is_read_verified_and_printed_again() {
    let (name, key) = VerifyingKey::from_vkey(PETER).expect("a key");
    let note: Note = SAYING.parse().expect("a note");
    assert_eq!(note.to_string(), SAYING);
    let [line] = &note.signatures[..] else {
        panic!("one signature")
    };
    assert_eq!((&line.name, line.key_id), (&name, key.note_key_id(&name)));
    let signature = line.signature[..].try_into().expect("64 bytes");
    assert!(key.verifies(note.text().as_bytes(), signature));
    let other = note.text().replace("cryptography", "cryptographY");
    assert!(!key.verifies(other.as_bytes(), signature));
}

#[test]
fn a_note_says_its_type_network_and_number_first() {
    let note = key(1).sign(&greeting()).expect("signed");
    assert_eq!(
        note.text(),
        "corncrake/greeting/1 kenpud 7\n{\"network\":\"kenpud\",\"number\":7,\"word\":\"habari\"}\n"
    );
    let again: Note = note.to_string().parse().expect("a note");
    assert_eq!(again, note);
    assert_eq!(again.open(&verifying(&[1]), 1), Ok(greeting()));
}

#[test]
fn a_note_under_the_wrong_type_is_refused() {
    let note = key(1).sign(&greeting()).expect("signed");
    let refused = note.open::<Threat>(&verifying(&[1]), 1).err();
    assert_eq!(refused, Some(NoteError::WrongType { expected: "threat" }));
}

#[test]
fn a_note_whose_first_line_names_another_network_or_number_is_refused() {
    let text = key(1).sign(&greeting()).expect("signed").text().to_owned();
    for (from, to) in [("1 kenpud 7", "1 enpud 7"), ("1 kenpud 7", "1 kenpud 8")] {
        let note = forged(&text.replacen(from, to, 1), 1);
        let refused = note.open::<Greeting>(&verifying(&[1]), 1).err();
        assert_eq!(refused, Some(NoteError::Mismatch));
    }
}

#[test]
fn a_note_in_another_spelling_or_with_more_after_it_is_refused() {
    let first = "corncrake/greeting/1 kenpud 7\n";
    for (body, why) in [
        (
            "{\"number\":7,\"network\":\"kenpud\",\"word\":\"x\"}\n",
            NotCanonical::Spelling,
        ),
        (
            "{\"network\":\"kenpud\",\"number\":7, \"word\":\"x\"}\n",
            NotCanonical::Spelling,
        ),
        (
            "{\"network\":\"kenpud\",\"number\":7,\"word\":\"x\"} \n",
            NotCanonical::Spelling,
        ),
        (
            "{\"network\":\"kenpud\",\"number\":7,\"word\":\"\\u0078\"}\n",
            NotCanonical::Spelling,
        ),
        (
            "{\"network\":\"kenpud\",\"number\":7,\"number\":7,\"word\":\"x\"}\n",
            NotCanonical::Shape,
        ),
        (
            "{\"network\":\"kenpud\",\"number\":7,\"odd\":1,\"word\":\"x\"}\n",
            NotCanonical::Shape,
        ),
    ] {
        let note = forged(&format!("{first}{body}"), 1);
        let refused = note.open::<Greeting>(&verifying(&[1]), 1).err();
        assert_eq!(refused, Some(NoteError::Body(why)), "{body}");
    }
    let body = "{\"network\":\"kenpud\",\"number\":7,\"word\":\"x\"}\n";
    let note = forged(&format!("{first}{body}more\n"), 1);
    assert_eq!(
        note.open::<Greeting>(&verifying(&[1]), 1).err(),
        Some(NoteError::Form)
    );
}

#[test]
fn a_threshold_counts_distinct_keys_however_often_each_signed() {
    let mut note = key(1).sign(&greeting()).expect("signed");
    let line = note.signatures[0].clone();
    note.signatures.extend([line.clone(), line]);
    let again: Note = note.to_string().parse().expect("a note");
    let keys = verifying(&[1, 1, 2]);
    let refused = again.open::<Greeting>(&keys, 2).err();
    assert_eq!(
        refused,
        Some(NoteError::TooFew {
            signed: 1,
            needed: 2
        })
    );
    key(2).cosign(&mut note).expect("room");
    assert!(note.open::<Greeting>(&keys, 2).is_ok());
}

#[test]
fn a_threshold_of_none_is_refused() {
    let note = key(1).sign(&greeting()).expect("signed");
    let refused = note.open::<Greeting>(&verifying(&[1]), 0).err();
    assert_eq!(refused, Some(NoteError::NoThreshold));
}

#[test]
fn signatures_of_strangers_are_passed_over_and_false_ones_condemn_the_note() {
    let mut note = key(1).sign(&greeting()).expect("signed");
    key(9).cosign(&mut note).expect("room");
    assert!(note.open::<Greeting>(&verifying(&[1]), 1).is_ok());
    note.signatures[1].signature[5] ^= 1;
    assert!(note.open::<Greeting>(&verifying(&[1]), 1).is_ok());
    let refused = note.open::<Greeting>(&verifying(&[1, 9]), 1).err();
    assert_eq!(
        refused,
        Some(NoteError::BadSignature(verifying(&[9])[0].id()))
    );
}

#[test]
fn a_signature_of_one_text_is_no_signature_of_another() {
    let one = key(1).sign(&greeting()).expect("signed");
    let mut other = Note::unsigned(&Greeting {
        number: 8,
        ..greeting()
    })
    .expect("a note");
    other.signatures.clone_from(&one.signatures);
    let refused = other.open::<Greeting>(&verifying(&[1]), 1).err();
    assert_eq!(
        refused,
        Some(NoteError::BadSignature(verifying(&[1])[0].id()))
    );
}

#[test]
fn signatures_gathered_apart_are_brought_together() {
    let mut one = key(1).sign(&greeting()).expect("signed");
    let two = key(2).sign(&greeting()).expect("signed");
    one.merge(&two).expect("the same text");
    one.merge(&two).expect("the same text");
    assert_eq!(one.signers().count(), 2);
    assert!(one.open::<Greeting>(&verifying(&[1, 2]), 2).is_ok());
    let other = key(2)
        .sign(&Greeting {
            number: 8,
            ..greeting()
        })
        .expect("signed");
    assert_eq!(one.merge(&other), Err(NoteError::Mismatch));
}

#[test]
fn a_hash_names_the_text_whoever_signed_it() {
    let mut note = key(1).sign(&greeting()).expect("signed");
    let hash = note.hash();
    key(2).cosign(&mut note).expect("room");
    assert_eq!(note.hash(), hash);
}

#[test]
fn what_is_not_a_signed_note_is_refused() {
    let line = SAYING.lines().last().expect("a signature");
    for text in [
        String::new(),
        "text\n".to_owned(),
        SAYING.trim_end().to_owned(),
        format!("{SAYING}\n"),
        format!("{SAYING}more"),
        SAYING.replace('\u{2014}', "-"),
        SAYING.replace("PeterNeumann", "Peter Neumann"),
        SAYING.replace("PeterNeumann", "Peter+Neumann"),
        SAYING.replace("x08go", "x08g"),
        SAYING.replace("answer", "ans\twer"),
        SAYING.replace("answer", "ans\u{0}wer"),
        format!(
            "text\n\n{}",
            format!("{line}\n").repeat(MOST_SIGNATURES + 1)
        ),
        "text\n\n\u{2014} Peter x08goA==\n\n".to_owned(),
        "text\n\n\u{2014} Peter x08g\n".to_owned(),
    ] {
        assert_eq!(text.parse::<Note>(), Err(NoteError::Form), "{text}");
    }
    assert_eq!(Note::from_bytes(b"\xff\n\n"), Err(NoteError::Form));
    assert_eq!(
        Note::from_bytes(&vec![b'a'; LONGEST_NOTE + 1]),
        Err(NoteError::Form)
    );
}

#[test]
fn what_is_written_can_be_read_again_up_to_the_very_last_byte() {
    let around = key(1).sign(&greeting()).expect("signed").text.len() - greeting().word.len();
    let long = |length| Greeting {
        word: "a".repeat(length),
        ..greeting()
    };
    let mut note = key(1).sign(&long(LONGEST_TEXT - around)).expect("signed");
    for seed in 2..=100 {
        key(seed).cosign(&mut note).expect("room");
    }
    let bytes = note.to_string().into_bytes();
    assert_eq!(bytes.len(), LONGEST_NOTE);
    assert!(Note::from_bytes(&bytes).as_ref() == Ok(&note));
    let refused = key(1).sign(&long(LONGEST_TEXT - around + 1));
    assert_eq!(refused.err(), Some(NotCanonical::TooLong));
}

#[test]
fn a_note_takes_no_more_signatures_than_it_can_be_read_with() {
    let mut note = key(1).sign(&greeting()).expect("signed");
    for seed in 2..=100 {
        key(seed).cosign(&mut note).expect("room");
    }
    assert_eq!(key(100).cosign(&mut note), Ok(()), "it is there already");
    let one_more = key(101).cosign(&mut note);
    assert_eq!(one_more, Err(NoteError::TooManySignatures));
    let other = key(101).sign(&greeting()).expect("signed");
    assert_eq!(note.merge(&other), Err(NoteError::TooManySignatures));
    assert_eq!(note.to_string().parse().as_ref(), Ok(&note));
}

#[test]
fn no_single_changed_byte_passes() {
    let note = key(1).sign(&greeting()).expect("signed").to_string();
    for at in 0..note.len() {
        let mut bytes = note.clone().into_bytes();
        bytes[at] ^= 1;
        let opened = Note::from_bytes(&bytes).and_then(|note| note.open(&verifying(&[1]), 1));
        assert_ne!(opened, Ok(greeting()), "{at}");
    }
}

proptest! {
    #[test]
    fn any_bytes_are_a_note_or_refused(bytes: Vec<u8>) {
        let _ = Note::from_bytes(&bytes);
    }

    #[test]
    fn what_is_read_is_printed_the_same(
        text in "[a-z \n\u{2014}]{0,40}\n", name in "[a-z\u{2014}]{1,9}", rest: [u8; 7],
    ) {
        let line = STANDARD.encode(rest);
        let written = format!("{text}\n{DASH}{name} {line}\n");
        if let Ok(note) = written.parse::<Note>() {
            prop_assert_eq!(note.to_string(), written);
            prop_assert_eq!(note.signers().next(), Some(name.as_str()));
        } else {
            // The text alone decides whether a blank line in it is taken for the last one.
            prop_assert!(text.contains("\n\n") || text == "\n", "{}", written);
        }
    }
}
