//! What desk and server say to each other: what the server reads from desks, and what a desk
//! makes of a dishonest server's answers.

use std::sync::LazyLock;

use corncrake::clock::Date;
use corncrake::exchange::client::trust::{
    Rosters, check_period, check_wrap, follow_notices, new_rosters,
};
use corncrake::exchange::client::{Asked, ClientError, Server, Session};
use corncrake::exchange::records::{
    ImportRecord, LetterRecord, PartRecord, ReplyRecord, ReportRecord, WithdrawalRecord,
    read_entries,
};
use corncrake::exchange::{
    AttachmentShape, Batch, Bundle, Challenge, Index, LetterBatch, LetterId, MOST_ATTACHMENT_BYTES,
    OwnWrap, PART_BYTES, Wanted, WantedLetters,
};
use corncrake::keys::public::{AttachmentId, MailboxId, Note, ReportId, Tier};
use corncrake::seal::close::seal_bytes;
use corncrake::seal::{Bucket, Frame, SealedReport};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::again::says_each_once;
use super::dishonest::{OUR_WRAP, against, bodies};
use super::edits::{Input, edit, scratch};
use super::made::MADE;

/// Takes one input; whether it got past every check.
pub fn target(data: &[u8]) -> bool {
    let Some((how, rest)) = data.split_first() else {
        return false;
    };
    match how % 11 {
        0 => records(rest),
        1 => message::<Wanted>(rest),
        2 => message::<WantedLetters>(rest),
        3 => message::<Bundle>(rest),
        4 => message::<Index>(rest),
        5 => message::<Batch>(rest) | message::<LetterBatch>(rest),
        6 => shape(rest),
        7 => challenge(rest),
        8 => asked(rest),
        9 => raw(rest),
        _ => filled(rest),
    }
}

/// Rows of records: what is read is written as it was, and takes no more room than it came in.
fn records(bytes: &[u8]) -> bool {
    let mut taken = false;
    let mut same = |written: Vec<u8>| {
        assert_eq!(written, bytes, "one spelling");
        taken = true;
    };
    if let Ok(rows) = ReportRecord::read_all(bytes) {
        let mut out = Vec::new();
        for row in &rows {
            let mut one = Vec::new();
            row.write(&mut one);
            let head = ReportRecord::read_head(&one[..ReportRecord::HEAD_LEN]);
            assert_eq!(head, Ok((row.period, row.story.is_some())));
            out.extend(one);
        }
        same(out);
    }
    if let Ok(rows) = WithdrawalRecord::read_all(bytes) {
        let mut out = Vec::new();
        for row in &rows {
            row.write(&mut out);
        }
        same(out);
    }
    if let Ok(rows) = LetterRecord::read_all(bytes) {
        let mut out = Vec::new();
        for row in &rows {
            row.write(&mut out);
        }
        same(out);
    }
    if let Ok(rows) = read_entries(bytes) {
        assert!(rows.iter().all(|row| row.len() == Bucket::Entry.size()));
        same(rows.concat());
    }
    if let Ok(record) = ReplyRecord::read(bytes) {
        assert_eq!(bytes.len(), ReplyRecord::LEN);
        same(record.to_bytes());
    }
    if let Ok(record) = ImportRecord::read(bytes) {
        assert_eq!(bytes.len(), ImportRecord::LEN);
        same(record.to_bytes());
    }
    if let Ok(record) = PartRecord::read(bytes) {
        same(record.to_bytes());
    }
    taken
}

/// Rows of records in order, changed: how many, bytes behind them, and bytes anywhere. The input
/// stays small.
fn filled(data: &[u8]) -> bool {
    let mut input = Input(data);
    let (kind, count, behind) = (input.byte(), input.byte(), input.byte());
    let mut bytes = record(kind).repeat(1 + usize::from(count % 3));
    bytes.resize(bytes.len() + usize::from(behind), 0);
    scratch(&mut bytes, &mut input);
    records(&bytes);
    match kind % 6 {
        0 | 1 => ReportRecord::read_all(&bytes).is_ok(),
        2 => WithdrawalRecord::read_all(&bytes).is_ok(),
        3 => LetterRecord::read_all(&bytes).is_ok(),
        4 => ReplyRecord::read(&bytes).is_ok(),
        _ => ImportRecord::read(&bytes).is_ok(),
    }
}

/// A record of each kind, from its parts.
fn record(kind: u8) -> Vec<u8> {
    static FRAMES: LazyLock<[Frame; 3]> = LazyLock::new(|| {
        let sealed = |bucket| seal_bytes(bucket, b"words", &MADE.story.to_public());
        [Bucket::Answers, Bucket::Story, Bucket::Entry].map(|it| sealed(it).expect("it fits"))
    });
    let [answers, story, entry] = &*FRAMES;
    let (one, other) = ([1; 16], [2; 16]);
    let report = |story: Option<Vec<u8>>| {
        let mut out = Vec::new();
        let answers = answers.as_bytes().to_vec();
        let (id, period) = (ReportId::from_bytes(one), 3);
        let record = ReportRecord {
            id,
            period,
            answers,
            story,
        };
        record.write(&mut out);
        out
    };
    match kind % 6 {
        0 => report(Some(story.as_bytes().to_vec())),
        1 => report(None),
        2 => [&one, entry.as_bytes()].concat(),
        3 => [&one[..], &[0, 0, 0, 3], story.as_bytes()].concat(),
        4 => {
            let record = ReplyRecord {
                mailbox: MailboxId::from_bytes(one),
                id: other,
                sealed: entry.clone(),
                copy: (LetterId(one), 3, story.clone()),
            };
            record.to_bytes()
        }
        _ => {
            let record = ImportRecord {
                id: ReportId::from_bytes(one),
                mailbox: MailboxId::from_bytes(other),
                period: 3,
                sealed: SealedReport {
                    answers: answers.clone(),
                    story: story.clone(),
                },
            };
            record.to_bytes()
        }
    }
}

/// A message in JSON: what is read says the same when it is written and read again.
fn message<T: Serialize + DeserializeOwned>(bytes: &[u8]) -> bool {
    let Ok(message) = serde_json::from_slice::<T>(bytes) else {
        return false;
    };
    let written = serde_json::to_vec(&message).expect("plain");
    // Nothing is passed over, nothing is taken for something else. Ids are read in either case.
    assert!(says_each_once(bytes));
    let plain = |json: &[u8]| {
        let value: Value = serde_json::from_slice(json).expect("it was read");
        value.to_string().to_lowercase()
    };
    assert_eq!(plain(&written), plain(bytes));
    let again = serde_json::from_slice::<T>(&written).expect("it was written here");
    assert_eq!(serde_json::to_vec(&again).expect("plain"), written);
    true
}

/// How an attachment is cut into parts: they make up the whole, whatever its size.
fn shape(bytes: &[u8]) -> bool {
    let Ok(told) = serde_json::from_slice::<AttachmentShape>(bytes) else {
        return false;
    };
    let size = told.size as usize;
    let Some(shape) = AttachmentShape::of(size) else {
        assert!(size == 0 || size > MOST_ATTACHMENT_BYTES);
        return false;
    };
    assert!(
        shape.parts as usize <= size.div_ceil(PART_BYTES),
        "no part is empty"
    );
    let parts = (0..shape.parts).map(|part| shape.part_len(part).expect("a part"));
    assert_eq!(parts.sum::<usize>(), size);
    assert_eq!(shape.part_len(shape.parts), None);
    assert!(shape.part_len(0).is_some_and(|first| first <= PART_BYTES));
    let _ = (told.part_len(told.parts), told.part_len(u32::MAX));
    shape == told
}

/// What a member signed to enter.
fn challenge(data: &[u8]) -> bool {
    let mut value = json!({
        "network": "example",
        "number": 0,
        "origin": "https://reports.example",
        "nonce": "00".repeat(24),
    });
    edit(&mut value, &mut Input(data));
    let Ok(challenge) = serde_json::from_value::<Challenge>(value) else {
        return false;
    };
    let Ok(note) = MADE.key.sign(&challenge) else {
        return false;
    };
    let note = Note::from_bytes(note.to_string().as_bytes()).expect("what is signed can be read");
    let keys = [MADE.key.verifying_key()];
    assert_eq!(note.open::<Challenge>(&keys, 1), Ok(challenge));
    true
}

fn asked(data: &[u8]) -> bool {
    let mut input = Input(data);
    let what = input.byte();
    told(what, bodies(&mut input))
}

/// As it comes over the line: no part of an answer is sound.
fn raw(data: &[u8]) -> bool {
    let mut input = Input(data);
    let what = input.byte();
    let answers = input.0.split(|byte| *byte == 0xff).map(<[u8]>::to_vec);
    told(what, answers.take(6).collect())
}

fn told(what: u8, answers: Vec<Vec<u8>>) -> bool {
    let all = answers.concat();
    let root = MADE.chain.root().1.text().as_bytes();
    let ours = memchr::memmem::find(&all, root).is_some();
    against(answers, |server| {
        let session = server.session(&MADE.key);
        match what % 12 {
            0 => follow(server, what / 12, ours),
            what => ask(what, &session),
        }
    })
}

/// Follows the notices, on one of two days: the chain is what it was, and whoever shows another
/// history, or a notice that is too old, is found out.
fn follow(server: &Server, day: u8, ours: bool) -> bool {
    let late = day % 2 == 1;
    let day: Date = if late { "2027-06-01" } else { "2026-11-20" }
        .parse()
        .expect("a day");
    let mut chain = MADE.chain.clone();
    let followed = follow_notices(server, &mut chain, day).is_ok();
    // Nobody but us can sign a notice.
    assert_eq!(chain.head(), MADE.chain.head());
    assert!(!followed || ours, "another history");
    assert!(!followed || !late, "a notice that is over");
    followed
}

/// Whatever it answers: nothing is believed that only the network could have signed, and nothing
/// is longer than what was asked for.
fn ask(what: u8, session: &Session<'_>) -> bool {
    let day: Date = "2026-11-20".parse().expect("a day");
    match what {
        1 => session.index().is_ok_and(|index| {
            let new = new_rosters(session, &MADE.chain, &few(index), &[]);
            new.is_ok_and(|new| {
                let ours = |(number, note): &(u64, Note)| {
                    *number == 1 && note.hash() == MADE.roster.hash()
                };
                assert!(new.iter().all(ours), "only what a notice names");
                Rosters::assemble(&MADE.chain, new.iter().map(|(_, note)| note)).is_ok()
            })
        }),
        2 => session.document(Asked::Period, 1).is_ok_and(|note| {
            let sound = check_period(&MADE.chain, 1, &note);
            assert!(sound.is_err() || note.text() == MADE.period.text());
            sound.is_ok()
        }),
        3 => session.wraps().is_ok_and(|wraps| {
            let sound = |wrap: &&OwnWrap| check_wrap(&MADE.chain, wrap, &MADE.identity).is_ok();
            // Nobody else knows the period's key.
            let ours = |wrap: &OwnWrap| {
                (wrap.period, wrap.tier, &wrap.wrap) == (1, Tier::Stories, &*OUR_WRAP)
            };
            assert!(wraps.iter().filter(sound).all(ours));
            !wraps.is_empty() && wraps.iter().all(|wrap| sound(&wrap))
        }),
        4 => session.batch(day).is_ok(),
        5 => taken(session.reports(&[ReportId::from_bytes([0; 16])]), |it| {
            it.len() <= 1
        }),
        6 => session.withdrawals(day).is_ok(),
        7 => taken(session.entries(MADE.key.verifying_key().id(), 0), |it| {
            it.len() <= 64
        }),
        8 => {
            let id = AttachmentId::from_bytes([0; 16]);
            session.attachment(id).is_ok_and(|shape| {
                assert!(shape.size as usize <= MOST_ATTACHMENT_BYTES);
                assert_eq!(AttachmentShape::of(shape.size as usize), Some(shape));
                let part = session.attachment_part(id, shape, 0);
                taken(part, |part| Some(part.len()) == shape.part_len(0))
            })
        }
        9 => session.letter_ids(day).is_ok(),
        10 => taken(session.letters(&[LetterId([0; 16])]), |it| it.len() <= 1),
        _ => session.quotes().is_ok(),
    }
}

/// A server may claim any number of rosters: asking for them all would take as long as it likes.
fn few(mut index: Index) -> Index {
    index.roster = index.roster.min(4);
    index
}

fn taken<T>(answer: Result<T, ClientError>, holds: impl FnOnce(&T) -> bool) -> bool {
    let Ok(answer) = answer else {
        return false;
    };
    assert!(holds(&answer));
    true
}
