//! The hybrid recipient and identity against the C2SP test kit and npm's `age-encryption`.

use std::collections::BTreeMap;
use std::io::{self, Read};

use age::secrecy::{ExposeSecret, SecretString};
use age::{DecryptError, Decryptor};
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use corncrake::keys::secret::Identity;
use corncrake::seal::open::open_padme;
use corncrake::seal::{Bucket, Frame, check};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::support::node;

/// Where the age crate is known to differ from the kit: it still reads files of old whose
/// stanzas lack the short last line. The check before every parse refuses these.
const KNOWN_DIFFERENCES: [&str; 2] = ["stanza_missing_body", "stanza_missing_final_line"];

/// The failing vectors whose header is that of a file sealed to one hybrid recipient, so that
/// only the holder of the key can tell.
const ONLY_THE_KEY_TELLS: [&str; 6] = [
    "hybrid_bad_tag",
    "hybrid_currupted_enc_mlkem",
    "hybrid_currupted_enc_x25519",
    "hybrid_identity",
    "hybrid_low_order",
    "hybrid_no_match",
];

/// One vector: what stands before the age file, and the file.
struct Vector {
    name: String,
    fields: Vec<(String, String)>,
    file: Vec<u8>,
}

impl Vector {
    fn parse(name: String, bytes: &[u8]) -> Self {
        let end = bytes.windows(2).position(|pair| pair == b"\n\n").unwrap();
        let fields: Vec<(String, String)> = std::str::from_utf8(&bytes[..end])
            .unwrap()
            .lines()
            .map(|line| line.split_once(": ").unwrap())
            .map(|(key, value)| (key.to_owned(), value.to_owned()))
            .collect();
        let body = &bytes[end + 2..];
        let file = match fields.iter().find(|(key, _)| key == "compressed") {
            None => body.to_vec(),
            Some((_, method)) => {
                assert_eq!(method, "zlib", "{name}");
                let mut file = Vec::new();
                let mut reader = flate2::read::ZlibDecoder::new(body);
                reader.read_to_end(&mut file).unwrap();
                file
            }
        };
        Self { name, fields, file }
    }

    fn all(&self, key: &str) -> impl Iterator<Item = &str> {
        self.fields
            .iter()
            .filter(move |(name, _)| name == key)
            .map(|(_, value)| value.as_str())
    }

    fn get(&self, key: &str) -> Option<&str> {
        self.all(key).next()
    }

    fn is_armoured(&self) -> bool {
        self.get("armored") == Some("yes")
    }

    fn identities(&self) -> Vec<Box<dyn age::Identity>> {
        let keys = self.all("identity").map(|text| {
            if text.starts_with("AGE-SECRET-KEY-PQ-") {
                Box::new(text.parse::<Identity>().unwrap()) as Box<dyn age::Identity>
            } else {
                Box::new(text.parse::<age::x25519::Identity>().unwrap())
            }
        });
        let passphrases = self.all("passphrase").map(|text| {
            let mut identity = age::scrypt::Identity::new(SecretString::from(text.to_owned()));
            identity.set_max_work_factor(16);
            Box::new(identity) as Box<dyn age::Identity>
        });
        keys.chain(passphrases).collect()
    }

    /// What opening the file comes to, in the kit's words, and all the plaintext released.
    fn open(&self) -> (&'static str, Vec<u8>) {
        let identities = self.identities();
        let opened = Decryptor::new_buffered(&self.file[..])
            .and_then(|age| age.decrypt(identities.iter().map(|identity| &**identity)));
        let mut payload = Vec::new();
        let result = match opened {
            Err(error) => in_the_words_of_the_kit(error),
            Ok(mut reader) => match reader.read_to_end(&mut payload) {
                Ok(_) => "success",
                Err(_) => "payload failure",
            },
        };
        (result, payload)
    }
}

fn in_the_words_of_the_kit(error: DecryptError) -> &'static str {
    match error {
        DecryptError::InvalidMac => "HMAC failure",
        DecryptError::NoMatchingKeys | DecryptError::DecryptionFailed => "no match",
        DecryptError::InvalidHeader
        | DecryptError::UnknownFormat
        | DecryptError::ExcessiveWork { .. } => "header failure",
        // A header or nonce that ends too soon.
        DecryptError::Io(error) if error.kind() == io::ErrorKind::UnexpectedEof => "header failure",
        other => panic!("{other:?}"),
    }
}

fn vectors() -> Vec<Vector> {
    let vectors: BTreeMap<String, String> =
        serde_json::from_value(node::age("vectors", &Value::Null)).unwrap();
    let vectors: Vec<Vector> = vectors
        .into_iter()
        .map(|(name, body)| Vector::parse(name, &BASE64_STANDARD.decode(body).unwrap()))
        .collect();
    assert_eq!(vectors.len(), 143, "another kit than the one pinned");
    vectors
}

#[test]
fn the_age_test_kit_agrees_but_for_two_known_differences() {
    let (mut hybrid, mut differences) = (0, Vec::new());
    for vector in vectors().iter().filter(|vector| !vector.is_armoured()) {
        hybrid += usize::from(vector.name.starts_with("hybrid"));
        let (result, payload) = vector.open();
        if result == vector.get("expect").unwrap() {
            if let Some(hash) = vector.get("payload") {
                assert_eq!(
                    hex::encode(Sha256::digest(&payload)),
                    hash,
                    "{}",
                    vector.name
                );
            }
        } else {
            differences.push(vector.name.as_str().to_owned());
        }
    }
    assert_eq!(differences, KNOWN_DIFFERENCES);
    assert_eq!(hybrid, 18);
}

#[test]
fn armour_is_no_age_file_here() {
    let armoured: Vec<Vector> = vectors().into_iter().filter(Vector::is_armoured).collect();
    assert_eq!(armoured.len(), 33);
    for vector in armoured {
        assert!(check::header(&vector.file).is_err(), "{}", vector.name);
    }
}

/// CHECKS G3, for what stands before the parse and for opening.
#[test]
fn every_failing_vector_of_the_age_test_kit_is_refused() {
    let mut told_by_key = Vec::new();
    for vector in vectors() {
        let name = &vector.name;
        for bucket in [Bucket::Answers, Bucket::Story, Bucket::Entry] {
            if let Some(frame) = framed(&vector.file, bucket) {
                assert!(Frame::from_bytes(bucket, frame).is_err(), "{name}");
            }
        }
        let failing = vector.get("expect") != Some("success");
        if failing && check::header(&vector.file).is_ok() {
            let (result, payload) = vector.open();
            assert_ne!(result, "success", "{name}");
            assert!(payload.is_empty(), "{name}");
            told_by_key.push(name.clone());
        }
        for identity in vector.all("identity").filter_map(|text| text.parse().ok()) {
            let frame = framed_loosely(&vector.file);
            assert!(open_padme(&frame, &identity).is_err(), "{name}");
        }
    }
    assert_eq!(told_by_key, ONLY_THE_KEY_TELLS);
}

#[test]
fn the_check_lets_one_hybrid_recipient_through_and_nothing_beside_it() {
    let passing: Vec<String> = vectors()
        .into_iter()
        .filter(|vector| vector.get("expect") == Some("success"))
        .filter(|vector| check::header(&vector.file).is_ok())
        .map(|vector| vector.name)
        .collect();
    // Neither `hybrid_and_x25519` nor `hybrid_multiple_recipients`, nor `hybrid_grease`, whose
    // grease has another tag than any that is written by a sealer we know.
    assert_eq!(passing, ["hybrid"]);
}

fn framed(file: &[u8], bucket: Bucket) -> Option<Vec<u8>> {
    let mut frame = u32::try_from(file.len()).ok()?.to_be_bytes().to_vec();
    frame.extend(file);
    (frame.len() <= bucket.size()).then(|| {
        frame.resize(bucket.size(), 0);
        frame
    })
}

fn framed_loosely(file: &[u8]) -> Vec<u8> {
    let mut frame = u32::try_from(file.len()).unwrap().to_be_bytes().to_vec();
    frame.extend(file);
    frame
}

#[test]
fn npm_opens_what_rust_seals() {
    let identity = Identity::from_seed(&[11; 32]);
    let text = "Ils ont refusé de me soigner. — Мне отказали.";
    let file = age::encrypt(&identity.to_public(), text.as_bytes()).unwrap();
    let opened = node::age(
        "open",
        &json!({
            "identity": identity.expose_encoded().expose_secret(),
            "file": BASE64_STANDARD.encode(file),
        }),
    );
    assert_eq!(opened, BASE64_STANDARD.encode(text));
}

#[test]
fn rust_opens_what_npm_seals() {
    let identity = Identity::from_seed(&[12; 32]);
    let text = "They took my methadone.";
    let file = node::age(
        "seal",
        &json!({
            "recipient": identity.to_public().to_string(),
            "text": BASE64_STANDARD.encode(text),
        }),
    );
    let file = BASE64_STANDARD.decode(file.as_str().unwrap()).unwrap();
    assert!(check::header(&file).is_ok());
    assert_eq!(age::decrypt(&identity, &file).unwrap(), text.as_bytes());
}

#[test]
fn npm_and_rust_derive_the_same_recipient() {
    for seed in [[0; 32], [0xff; 32], [13; 32]] {
        let identity = Identity::from_seed(&seed);
        let recipient = node::age(
            "recipient",
            &json!({ "identity": identity.expose_encoded().expose_secret() }),
        );
        assert_eq!(recipient, identity.to_public().to_string());
    }
}
