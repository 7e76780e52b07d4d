//! A server that means harm, for [`exchange`](super::exchange): what a desk may be told.

use std::cell::RefCell;
use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{LazyLock, Mutex};

use corncrake::exchange::OwnWrap;
use corncrake::exchange::client::Server;
use corncrake::keys::public::{Note, PeriodNote, Tier};
use corncrake::keys::secret::{Identity, SigningKey, wrap};
use serde_json::{Value, json};

use super::edits::{Input, edit, scratch};
use super::made::MADE;

/// A server that answers what it is told to, whatever is asked: status and body of each answer in
/// turn, and the last one again and again. It serves one connection at a time.
struct Dishonest {
    origin: String,
}

/// What it answers next, as bytes on the line.
static ANSWERS: Mutex<Vec<Vec<u8>>> = Mutex::new(Vec::new());
/// Whether it was asked for what only a redirect leads to.
static FOLLOWED: AtomicBool = AtomicBool::new(false);
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
    let request = read_request(&mut stream)?;
    if memchr::memmem::find(&request, b"/elsewhere ").is_some() {
        FOLLOWED.store(true, Ordering::SeqCst);
    }
    let mut answers = ANSWERS.lock().expect("no holder of this lock panics");
    let next = if answers.len() > 1 {
        answers.remove(0)
    } else {
        answers.first().cloned().unwrap_or_default()
    };
    drop(answers);
    stream.write_all(&next)
}

/// Reads one request to its end, so that nothing unread resets the connection.
fn read_request(stream: &mut TcpStream) -> std::io::Result<Vec<u8>> {
    let mut request = Vec::new();
    let mut piece = [0; 4096];
    loop {
        let end = request.windows(4).position(|it| it == b"\r\n\r\n");
        if let Some(end) = end {
            let head = String::from_utf8_lossy(&request[..end]).to_ascii_lowercase();
            let length = head.split("content-length:").nth(1);
            let length = length.and_then(|it| it.split("\r\n").next()?.trim().parse().ok());
            if request.len() >= end + 4 + length.unwrap_or(0) {
                return Ok(request);
            }
        }
        match stream.read(&mut piece)? {
            0 => return Ok(request),
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
        "HTTP/1.1 {status} x\r\nlocation: /elsewhere\r\nconnection: close\r\ncontent-length: {}\r\n\r\n",
        body.len()
    );
    [head.as_bytes(), body].concat()
}

/// Bodies that a server might send, each changed or made up by the input: the real one of the first
/// byte's number edited, or the bytes up to the next 0xff.
pub fn bodies(input: &mut Input<'_>) -> Vec<Vec<u8>> {
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
                scratch(&mut note, &mut Input(mine));
                note
            }
            Real::Zeros => {
                let mut mine = Input(mine);
                let (length, times) = (mine.number(), mine.byte());
                vec![0; length * (1 + usize::from(times))]
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
    Zeros,
    Nothing,
}

/// Keys of nobody in the network.
fn stranger() -> (SigningKey, Identity) {
    (
        SigningKey::from_seed(&[9; 32]),
        Identity::from_seed(&[9; 32]),
    )
}

/// A period's key, wrapped to the member who asks: ours, as the network made it.
pub static OUR_WRAP: LazyLock<Vec<u8>> =
    LazyLock::new(|| wrap(&MADE.story, &MADE.identity.to_public()).expect("wrapped"));

fn wraps(file: Vec<u8>) -> Real {
    let (period, tier) = (1, Tier::Stories);
    let wrap = OwnWrap {
        period,
        tier,
        wrap: file,
    };
    Real::Json(serde_json::to_value([wrap]).expect("plain"))
}

/// The notice or the period of the same number, by somebody else.
fn strange_notice() -> Note {
    let mut notice = MADE.chain.current().clone();
    notice.stewards = vec![stranger().0.verifying_key()];
    stranger().0.sign(&notice).expect("signed")
}

fn strange_period() -> Note {
    let mut period: PeriodNote = MADE.period.read_unverified().expect("a period");
    period.answers = stranger().1.to_public();
    stranger().0.sign(&period).expect("signed")
}

fn real(which: u8) -> Real {
    let note = |note: &Note| Real::Note(note.to_string().into_bytes());
    match which % 20 {
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
        12 => Real::Zeros,
        13 => wraps(OUR_WRAP.clone()),
        14 => wraps(wrap(&stranger().1, &MADE.identity.to_public()).expect("wrapped")),
        15 => note(&strange_notice()),
        16 => note(&strange_period()),
        _ => Real::Nothing,
    }
}

/// Runs `work` against a server that gives these answers.
pub fn against<T>(answers: Vec<Vec<u8>>, work: impl FnOnce(&Server) -> T) -> T {
    let _turn = TURN
        .lock()
        .unwrap_or_else(std::sync::PoisonError::into_inner);
    thread_local! {
        static SERVER: RefCell<Option<Server>> = const { RefCell::new(None) };
    }
    let origin = &DISHONEST.origin;
    *ANSWERS.lock().expect("no holder of this lock panics") = answers;
    let done = SERVER.with_borrow_mut(|server| {
        let new = || Server::new(origin, MADE.name.clone(), None).expect("an origin");
        work(server.get_or_insert_with(new))
    });
    let followed = FOLLOWED.swap(false, Ordering::SeqCst);
    assert!(!followed, "where a server sends a desk, it does not go");
    done
}
