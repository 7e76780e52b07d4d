//! What desk and server say to each other: what the server reads from desks, and what a desk
//! makes of a dishonest server's answers.

use std::cell::RefCell;
use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::{LazyLock, Mutex};

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
    PART_BYTES, Wanted, WantedLetters,
};
use corncrake::keys::public::{AttachmentId, Note, ReportId};
use corncrake::seal::Bucket;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::edits::{Input, edit};
use super::made::MADE;

/// Takes one input; whether it got past every check.
pub fn target(data: &[u8]) -> bool {
    let Some((how, rest)) = data.split_first() else {
        return false;
    };
    match how % 10 {
        0 => records(rest),
        1 => message::<Wanted>(rest),
        2 => message::<WantedLetters>(rest),
        3 => message::<Bundle>(rest),
        4 => message::<Index>(rest),
        5 => message::<Batch>(rest) | message::<LetterBatch>(rest),
        6 => shape(rest),
        7 => challenge(rest),
        8 => asked(rest),
        _ => raw(rest),
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

/// A message in JSON: what is read says the same when it is written and read again.
fn message<T: Serialize + DeserializeOwned>(bytes: &[u8]) -> bool {
    let Ok(message) = serde_json::from_slice::<T>(bytes) else {
        return false;
    };
    let written = serde_json::to_vec(&message).expect("plain");
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

/// A server that answers what it is told to, whatever is asked: status and body of each answer in
/// turn, and the last one again and again. It serves one connection at a time.
struct Dishonest {
    origin: String,
}

/// What it answers next, as bytes on the line.
static ANSWERS: Mutex<Vec<Vec<u8>>> = Mutex::new(Vec::new());
/// One input at a time.
static TURN: Mutex<()> = Mutex::new(());

static DISHONEST: LazyLock<Dishonest> = LazyLock::new(|| {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a port");
    let address = listener.local_addr().expect("an address");
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let _ = answer(stream);
        }
    });
    Dishonest {
        origin: format!("http://{address}"),
    }
});

fn answer(mut stream: TcpStream) -> std::io::Result<()> {
    read_request(&mut stream)?;
    let mut answers = ANSWERS.lock().expect("no holder of this lock panics");
    let next = if answers.len() > 1 {
        answers.remove(0)
    } else {
        answers.first().cloned().unwrap_or_default()
    };
    drop(answers);
    stream.write_all(&next)
}

/// Reads past one request, so that nothing unread resets the connection.
fn read_request(stream: &mut TcpStream) -> std::io::Result<()> {
    let mut request = Vec::new();
    let mut piece = [0; 4096];
    loop {
        let end = request.windows(4).position(|it| it == b"\r\n\r\n");
        if let Some(end) = end {
            let head = String::from_utf8_lossy(&request[..end]).to_ascii_lowercase();
            let length = head.split("content-length:").nth(1);
            let length = length.and_then(|it| it.split("\r\n").next()?.trim().parse().ok());
            if request.len() >= end + 4 + length.unwrap_or(0) {
                return Ok(());
            }
        }
        match stream.read(&mut piece)? {
            0 => return Ok(()),
            some => request.extend(&piece[..some]),
        }
    }
}

fn on_the_line(status: u8, body: &[u8]) -> Vec<u8> {
    let status = match status % 16 {
        0 => 401,
        1 => 404,
        2 => 409,
        3 => 500,
        4 => 302,
        5 => 204,
        _ => 200,
    };
    let head = format!(
        "HTTP/1.1 {status} x\r\nlocation: /\r\nconnection: close\r\ncontent-length: {}\r\n\r\n",
        body.len()
    );
    [head.as_bytes(), body].concat()
}

/// Bodies that a server might send, each changed or made up by the input: the real one of the first
/// byte's number edited, or the bytes up to the next 0xff.
fn bodies(input: &mut Input<'_>) -> Vec<Vec<u8>> {
    let mut answers = Vec::new();
    for _ in 0..6 {
        if input.is_empty() {
            break;
        }
        let (status, which) = (input.byte(), input.byte());
        let end = input.0.iter().position(|byte| *byte == 0xff);
        let (mine, rest) = input.0.split_at(end.unwrap_or(input.0.len()));
        input.0 = rest.get(1..).unwrap_or_default();
        let body = match real(which) {
            Real::Json(mut value) => {
                edit(&mut value, &mut Input(mine));
                value.to_string().into_bytes()
            }
            Real::Note(mut note) => {
                super::edits::scratch(&mut note, &mut Input(mine));
                note
            }
            Real::Nothing => mine.to_vec(),
        };
        answers.push(on_the_line(status, &body));
    }
    answers
}

enum Real {
    Json(Value),
    Note(Vec<u8>),
    Nothing,
}

fn real(which: u8) -> Real {
    let note = |note: &Note| Real::Note(note.to_string().into_bytes());
    match which % 12 {
        0 => Real::Json(json!({"latest": 1})),
        1 => note(MADE.chain.root().1),
        2 => note(&MADE.roster),
        3 => note(&MADE.period),
        4 => Real::Json(json!({"nonce": "00".repeat(24)})),
        5 => Real::Json(json!({"bearer": "00".repeat(24)})),
        6 => Real::Json(json!({
            "roster": 1, "period": 1, "release": 1, "manifest": 1,
            "batches": ["2026-11-20"], "letters": ["2026-11-20"],
            "feeds": [{"author": MADE.key.verifying_key().id().to_string(), "last": 1}],
        })),
        7 => Real::Json(json!({"reports": ["00".repeat(16)], "withdrawals": ["00".repeat(16)]})),
        8 => Real::Json(json!({"size": 6208, "parts": 1})),
        9 => Real::Json(json!([{"period": 1, "tier": "stories", "wrap": "AAAA"}])),
        10 => Real::Json(json!({"letters": ["00".repeat(16)]})),
        _ => Real::Nothing,
    }
}

/// Runs `work` against a server that gives these answers.
fn against<T>(answers: Vec<Vec<u8>>, work: impl FnOnce(&Server) -> T) -> T {
    let _turn = TURN
        .lock()
        .unwrap_or_else(std::sync::PoisonError::into_inner);
    thread_local! {
        static SERVER: RefCell<Option<Server>> = const { RefCell::new(None) };
    }
    let origin = &DISHONEST.origin;
    *ANSWERS.lock().expect("no holder of this lock panics") = answers;
    SERVER.with_borrow_mut(|server| {
        let new = || Server::new(origin, MADE.name.clone(), None).expect("an origin");
        work(server.get_or_insert_with(new))
    })
}

fn asked(data: &[u8]) -> bool {
    let mut input = Input(data);
    let what = input.byte();
    let answers = bodies(&mut input);
    against(answers, |server| {
        let session = server.session(&MADE.key);
        ask(what, server, &session)
    })
}

/// As it comes over the line: no part of an answer is sound.
fn raw(data: &[u8]) -> bool {
    let mut input = Input(data);
    let what = input.byte();
    let answers = input.0.split(|byte| *byte == 0xff).map(<[u8]>::to_vec);
    against(answers.take(6).collect(), |server| {
        let session = server.session(&MADE.key);
        ask(what, server, &session)
    })
}

/// Whatever it answers: nothing is believed that only the network could have signed, and nothing
/// is longer than what was asked for.
fn ask(what: u8, server: &Server, session: &Session<'_>) -> bool {
    let day: Date = "2026-11-20".parse().expect("a day");
    match what % 12 {
        0 => {
            let mut chain = MADE.chain.clone();
            let followed = follow_notices(server, &mut chain, day).is_ok();
            // Nobody but us can sign a notice.
            assert_eq!(chain.head(), MADE.chain.head());
            followed
        }
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
            let sound = |wrap| check_wrap(&MADE.chain, wrap, &MADE.identity).is_ok();
            // Nobody knows the period's key.
            assert!(!wraps.iter().any(sound));
            true
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
