//! Frames: what is stored and sent of a report, and what a desk reads once it has opened one.

use std::sync::LazyLock;

use corncrake::questionnaire::Version;
use corncrake::report::Answers;
use corncrake::seal::close::seal_bytes;
use corncrake::seal::open::{self, Keys};
use corncrake::seal::{Bucket, Frame, check, check_padme, file_in};
use serde_json::{Value, json};

use super::edits::{Input, edit};
use super::made::MADE;

const BUCKETS: [Bucket; 4] = [Bucket::Answers, Bucket::Story, Bucket::Entry, Bucket::Words];

/// Takes one input; whether it got past every check.
pub fn target(data: &[u8]) -> bool {
    let Some((how, rest)) = data.split_first() else {
        return false;
    };
    match how % 8 {
        bucket @ 0..4 => foreign(BUCKETS[usize::from(bucket)], rest),
        4 => padme(rest),
        5 => padded(rest),
        6 => opened(rest),
        _ => written(rest),
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
    let first = corncrake::seal::attachment::check_attachment_frame(data, size);
    if let Ok(file) = whole {
        assert!(first.is_ok());
        assert!(corncrake::seal::attachment::is_frame_size(size));
        assert_eq!(file_in(data), Some(file));
        let _ = open::open_padme(data, &MADE.story);
        return true;
    }
    false
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
    open_halves(&data[..end], data.get(end + 1..).unwrap_or_default())
}

/// The halves of a report in order, changed.
fn written(data: &[u8]) -> bool {
    static REPORT: LazyLock<Value> = LazyLock::new(halves);
    let mut halves = REPORT.clone();
    edit(&mut halves, &mut Input(data));
    let story = halves["story"].to_string();
    let mut answers = halves["answers"].clone();
    // The hash of a story that is sealed anew each time: not the input's to know.
    let Ok(story) = seal_bytes(Bucket::Story, story.as_bytes(), &MADE.story.to_public()) else {
        return false;
    };
    if answers["story"].is_string() {
        answers["story"] = json!(story.hash().to_string());
    }
    let answers = seal_bytes(
        Bucket::Answers,
        answers.to_string().as_bytes(),
        &MADE.answers.to_public(),
    );
    answers.is_ok_and(|answers| read(&answers, &story))
}

fn open_halves(answers: &[u8], story: &[u8]) -> bool {
    let answers = seal_bytes(Bucket::Answers, answers, &MADE.answers.to_public());
    let story = seal_bytes(Bucket::Story, story, &MADE.story.to_public());
    let (Ok(answers), Ok(story)) = (answers, story) else {
        return false;
    };
    read(&answers, &story)
}

fn read(answers: &Frame, story: &Frame) -> bool {
    let keys = Keys {
        network: &MADE.name,
        period: 1,
        answers: &MADE.answers,
        story: Some(&MADE.story),
    };
    let asked = &MADE.questionnaire;
    let find = |version: Version| (version == asked.version()).then_some(asked);
    let Ok(opened) = open::open(answers, Some(story), &keys, find) else {
        return false;
    };
    // What a desk takes in would have passed the form.
    let coded = opened.answers.expose_coded().clone();
    for (question, codes) in &coded {
        let question = asked.question(question).expect("a question that is asked");
        assert!(!codes.is_empty() && codes.len() <= question.max());
        assert!(codes.iter().all(|code| question.choice(code).is_some()));
    }
    assert!(Answers::from_coded(coded, asked).is_ok());
    let words = opened.story.expect("there is a key to it");
    let limit = asked.story_limit().expect("it asks for words");
    assert!(words.story.expose_text().chars().count() <= limit);
    assert!(words.attachments.len() <= corncrake::seal::MOST_ATTACHMENTS);
    true
}

fn halves() -> Value {
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
    answers["story"] = json!("00".repeat(32));
    answers["answers"] = json!({"area": ["AR1"], "what": ["V01", "V02"]});
    let mut story = both("corncrake/story/1");
    story["language"] = json!("en");
    story["text"] = json!("They sent me away.");
    story["attachments"] = json!([]);
    story["mailbox"] = json!("11".repeat(16));
    story["reply_to"] = json!(MADE.identity.to_public().to_string());
    json!({"answers": answers, "story": story})
}
