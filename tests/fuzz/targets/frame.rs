//! Frames: what is stored and sent of a report, and what a desk reads once it has opened one.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use corncrake::questionnaire::Version;
use corncrake::report::Answers;
use corncrake::seal::attachment::{Media, Salt, check_attachment_frame, seal_attachment};
use corncrake::seal::close::seal_bytes;
use corncrake::seal::open::{self, Keys};
use corncrake::seal::{Bucket, Frame, check, check_padme, file_in};
use serde_json::{Value, json};

use super::again::says_each_once;
use super::edits::{Input, edit};
use super::made::MADE;

const BUCKETS: [Bucket; 4] = [Bucket::Answers, Bucket::Story, Bucket::Entry, Bucket::Words];

/// Takes one input; whether it got past every check.
pub fn target(data: &[u8]) -> bool {
    let Some((how, rest)) = data.split_first() else {
        return false;
    };
    match how % 9 {
        bucket @ 0..4 => foreign(BUCKETS[usize::from(bucket)], rest),
        4 => padme(rest),
        5 => padded(rest),
        6 => opened(rest),
        7 => written(rest),
        _ => misshapen(rest),
    }
}

/// Bytes that claim to be a frame. They are filled up, so that inputs stay small.
fn foreign(bucket: Bucket, data: &[u8]) -> bool {
    let mut bytes = data.to_vec();
    let exact = Frame::from_bytes(bucket, bytes.clone());
    if bytes.len() == bucket.size() {
        return holds(bucket, exact, &bytes);
    }
    assert!(exact.is_err(), "a frame has the size of its bucket");
    bytes.resize(bucket.size(), 0);
    holds(bucket, Frame::from_bytes(bucket, bytes.clone()), &bytes)
}

fn holds<E>(bucket: Bucket, frame: Result<Frame, E>, bytes: &[u8]) -> bool {
    let Ok(frame) = frame else {
        return false;
    };
    assert_eq!(frame.as_bytes(), bytes);
    assert_eq!(file_in(bytes), Some(frame.file()));
    let header = check::header(frame.file()).expect("a frame's file passed the check");
    assert!(header <= check::HEADER_CAP);
    let length = u32::try_from(frame.file().len()).expect("small");
    assert_eq!(bytes[..4], length.to_be_bytes(), "as long as it says");
    // One length of text, whatever was written.
    assert_eq!(frame.file().len() - header, bucket.text_len() + 32);
    let fill = &bytes[4 + frame.file().len()..];
    assert!(
        fill.iter().all(|byte| *byte == 0),
        "nothing hides behind it"
    );
    // Whoever holds the key reads it or refuses it.
    let _ = open::open_bytes(&frame, &MADE.story);
    true
}

/// Bytes that claim to be the frame of an attachment. The check of the whole, and that of its
/// first part beside its size, say the same.
fn padme(data: &[u8]) -> bool {
    let whole = check_padme(data);
    let size = u32::try_from(data.len()).expect("inputs are small");
    let first = check_attachment_frame(data, size);
    // Of the fill, the first part says nothing.
    let filled = file_in(data).is_some_and(|file| {
        let fill = &data[4 + file.len()..];
        fill.iter().all(|byte| *byte == 0)
    });
    assert_eq!(whole.is_ok(), first.is_ok() && filled);
    if let Ok(file) = whole {
        assert!(corncrake::seal::attachment::is_frame_size(size));
        assert_eq!(file_in(data), Some(file));
        let _ = open::open_padme(data, &MADE.story);
        return true;
    }
    false
}

/// A frame of ours of which length, first byte of the length, or one byte behind the file are
/// changed: it passes as it was made, and only so.
fn misshapen(data: &[u8]) -> bool {
    static OURS: LazyLock<Vec<Vec<u8>>> = LazyLock::new(ours);
    let mut input = Input(data);
    let which = usize::from(input.byte()) % OURS.len();
    let (first, off) = (input.byte(), input.byte().cast_signed());
    let (at, fill) = (input.number(), input.byte());
    let real = &OURS[which];
    let mut bytes = real.clone();
    let (length, behind) = bytes.split_first_chunk_mut::<4>().expect("longer");
    let inside = u32::from_be_bytes(*length);
    *length = inside.wrapping_add_signed(off.into()).to_be_bytes();
    length[0] ^= first;
    let behind = &mut behind[usize::try_from(inside).expect("small")..];
    let at = at % behind.len();
    behind[at] = fill;
    let taken = match BUCKETS.get(which) {
        Some(bucket) => holds(*bucket, Frame::from_bytes(*bucket, bytes.clone()), &bytes),
        None => padme(&bytes),
    };
    assert_eq!(taken, bytes == *real, "a changed frame passes");
    taken
}

/// One of each bucket, and an attachment.
fn ours() -> Vec<Vec<u8>> {
    let to = MADE.story.to_public();
    let sealed = |bucket| seal_bytes(bucket, b"words", &to).expect("it fits");
    let mut ours: Vec<_> = BUCKETS.map(|it| sealed(it).into_bytes()).into();
    let salt = Salt([6; 16]);
    let sealed = seal_attachment(b"file", Media::OctetStream, false, salt, &MADE.name, &to);
    ours.push(sealed.expect("it is small").frame);
    ours
}

/// What is sealed comes back as it was, whatever it is.
fn padded(text: &[u8]) -> bool {
    let mut opened = 0;
    for bucket in BUCKETS {
        let sealed = seal_bytes(bucket, text, &MADE.story.to_public());
        let fits = text.len() <= bucket.text_len() && !text.ends_with(b" ");
        assert_eq!(sealed.is_ok(), fits);
        if let Ok(frame) = sealed {
            let bytes = frame.clone().into_bytes();
            let again = Frame::from_bytes(bucket, bytes).expect("what was made passes the check");
            let back = open::open_bytes(&again, &MADE.story).expect("it opens");
            assert_eq!(&**back, text);
            opened += 1;
        }
    }
    opened > 0
}

/// A report as a reporter who means harm may write it: any two texts, sealed as the form does.
fn opened(data: &[u8]) -> bool {
    let end = data
        .iter()
        .position(|byte| *byte == 0)
        .unwrap_or(data.len());
    let answers = String::from_utf8_lossy(&data[..end]);
    read(&answers, data.get(end + 1..).unwrap_or_default())
}

/// The halves of a report in order, changed.
fn written(data: &[u8]) -> bool {
    static REPORT: LazyLock<Value> = LazyLock::new(halves);
    let mut halves = REPORT.clone();
    edit(&mut halves, &mut Input(data));
    let story = halves["story"].to_string();
    read(&halves["answers"].to_string(), story.as_bytes())
}

/// Stands in the answers for the hash of a story that is sealed anew each time: not the input's to
/// know.
const ITS_HASH: &str = "0000000000000000000000000000000000000000000000000000000000000000";

fn read(answers: &str, words: &[u8]) -> bool {
    let Ok(story) = seal_bytes(Bucket::Story, words, &MADE.story.to_public()) else {
        return false;
    };
    let plain = answers.replace(ITS_HASH, &story.hash().to_string());
    let Ok(answers) = seal_bytes(Bucket::Answers, plain.as_bytes(), &MADE.answers.to_public())
    else {
        return false;
    };
    let keys = Keys {
        network: &MADE.name,
        period: 1,
        answers: &MADE.answers,
        story: Some(&MADE.story),
    };
    let asked = &MADE.questionnaire;
    let find = |version: Version| (version == asked.version()).then_some(asked);
    let Ok(opened) = open::open(answers.lent(), Some(story.lent()), &keys, find) else {
        return false;
    };
    // What a desk takes in would have passed the form.
    let coded = opened.answers.expose_coded().clone();
    for (question, codes) in &coded {
        let question = asked.question(question).expect("a question that is asked");
        assert!(!codes.is_empty() && codes.len() <= question.max());
        assert!(codes.iter().all(|code| question.choice(code).is_some()));
    }
    let limit = asked.story_limit().expect("it asks for words");
    let opened = opened.story.expect("there is a key to it");
    assert!(opened.story.expose_text().chars().count() <= limit);
    assert!(opened.attachments.len() <= corncrake::seal::MOST_ATTACHMENTS);
    belong_together(plain.as_bytes(), words, &story, &coded);
    assert!(Answers::from_coded(coded, asked).is_ok());
    true
}

/// What is taken for one report is one, of this place, by another reading of its two halves.
fn belong_together(
    answers: &[u8],
    story: &[u8],
    sealed: &Frame,
    coded: &BTreeMap<String, Vec<String>>,
) {
    assert!(says_each_once(answers) && says_each_once(story));
    let half = |text| serde_json::from_slice::<Value>(text).expect("it was read");
    let (answers, story) = (half(answers), half(story));
    for half in [&answers, &story] {
        assert_eq!(
            (&half["network"], &half["period"]),
            (&json!("example"), &json!(1))
        );
    }
    assert_eq!(answers["story"], json!(sealed.hash().to_string()));
    for same in ["questionnaire", "verify"] {
        assert_eq!(answers[same], story[same]);
    }
    let binding = |half: &Value| half["binding"].as_str().map(str::to_lowercase);
    assert_eq!(binding(&answers), binding(&story));
    let said = answers["answers"].as_object().expect("answers by question");
    for (question, list) in said {
        let listed = list.as_array().expect("a list").iter();
        let listed = listed.filter_map(Value::as_str);
        let taken = coded
            .get(question)
            .into_iter()
            .flatten()
            .map(String::as_str);
        assert_eq!(listed.collect::<BTreeSet<_>>(), taken.collect());
    }
    assert!(coded.keys().all(|question| said.contains_key(question)));
}

/// A report in order.
pub fn halves() -> Value {
    let both = |kind: &str| {
        json!({
            "type": kind,
            "network": "example",
            "period": 1,
            "binding": "00".repeat(16),
            "questionnaire": MADE.questionnaire.version().to_string(),
            "verify": MADE.key.verifying_key().to_string(),
        })
    };
    let mut answers = both("corncrake/answers/1");
    answers["story"] = json!(ITS_HASH);
    answers["answers"] = json!({"area": ["AR1"], "what": ["V01", "V02"]});
    let mut story = both("corncrake/story/1");
    story["language"] = json!("en");
    story["text"] = json!("They sent me away.");
    story["attachments"] = json!([]);
    story["mailbox"] = json!("11".repeat(16));
    story["reply_to"] = json!(MADE.identity.to_public().to_string());
    json!({"answers": answers, "story": story})
}
