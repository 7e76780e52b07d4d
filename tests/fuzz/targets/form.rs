//! A form as a browser without scripts sends it, perhaps with files: `multipart/form-data` or
//! `application/x-www-form-urlencoded`.

use axum::body::Body;
use bytes::Bytes;
use corncrake::intake::{FileLimits, Most, Received, receive};
use corncrake::seal::MOST_ATTACHMENTS;
use corncrake::web::PublicError;
use futures_util::stream;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use http::{HeaderMap, HeaderValue};

use super::edits::Input;

/// Bytes of text that these forms may send.
const TEXT: usize = 200;
/// Bytes of files.
const FILES: u64 = 100;

/// Takes one input; whether it was read to its end.
pub fn target(data: &[u8]) -> bool {
    let mut input = Input(data);
    let (how, piece) = (input.byte(), input.byte());
    if how & 16 != 0 {
        return written(input.0, how & 4 != 0, usize::from(piece) + 1);
    }
    let (kind, body) = match how % 4 {
        // The header is the input's too.
        0 => {
            let end = input.0.iter().position(|byte| *byte == b'\n');
            let (kind, body) = input.0.split_at(end.unwrap_or(input.0.len()));
            (kind, body.get(1..).unwrap_or_default())
        }
        1 => (&b"application/x-www-form-urlencoded"[..], input.0),
        _ => (&b"multipart/form-data; boundary=b"[..], input.0),
    };
    let Ok(kind) = HeaderValue::from_bytes(kind) else {
        return false;
    };
    let mut headers = HeaderMap::new();
    headers.insert(CONTENT_TYPE, kind);
    if how & 4 != 0 {
        headers.insert(CONTENT_LENGTH, body.len().into());
    }
    let limits = (how & 8 == 0).then(|| FileLimits::new(1, 1, 64).expect("more than none"));
    let most = Most {
        text: TEXT,
        files: if limits.is_some() { FILES } else { 0 },
        copies: 1,
    };
    let whole = read(limits.as_ref(), &headers, body, most, body.len());
    // How the line cuts it makes no difference.
    let pieces = read(
        limits.as_ref(),
        &headers,
        body,
        most,
        1 + usize::from(piece),
    );
    assert_eq!(
        shown(&whole),
        shown(&pieces),
        "in pieces of {}",
        1 + usize::from(piece)
    );
    match whole {
        Ok(received) => {
            holds(&received, body, limits.is_some());
            if how % 4 == 1 {
                assert_eq!(received.fields.expose_pairs(), decoded(body));
            }
            true
        }
        Err(_) => false,
    }
}

fn read(
    limits: Option<&FileLimits>,
    headers: &HeaderMap,
    body: &[u8],
    most: Most,
    piece: usize,
) -> Result<Received, PublicError> {
    let chunks = body.chunks(piece.max(1)).map(Bytes::copy_from_slice);
    let chunks: Vec<_> = chunks.map(Ok::<_, std::convert::Infallible>).collect();
    let body = Body::from_stream(stream::iter(chunks));
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .build();
    let runtime = runtime.expect("a runtime");
    runtime.block_on(receive(limits, headers, body, most))
}

type Shown<'a> = Result<(&'a [(String, String)], Vec<&'a [u8]>, String), u16>;

fn shown(received: &Result<Received, PublicError>) -> Shown<'_> {
    match received {
        Ok(it) => {
            let files = it.files.iter().map(|file| file.as_slice()).collect();
            Ok((it.fields.expose_pairs(), files, format!("{:?}", it.trouble)))
        }
        Err(error) => Err(error.kind().status().as_u16()),
    }
}

fn holds(received: &Received, body: &[u8], with_files: bool) {
    let pairs = received.fields.expose_pairs();
    assert!(pairs.len() <= 500);
    let files: usize = received.files.iter().map(|file| file.len()).sum();
    assert!(files as u64 <= FILES && received.files.len() <= MOST_ATTACHMENTS);
    assert!(
        with_files || received.files.is_empty(),
        "no file where none may come"
    );
    assert!(received.trouble.is_none() || received.files.is_empty());
    for file in &received.files {
        assert!(!file.is_empty());
        let stands = memchr::memmem::find(body, file).is_some();
        assert!(stands, "a file is what was sent");
    }
    // A byte that is no UTF-8 becomes a sign of three.
    let text: usize = pairs.iter().map(|(_, value)| value.len()).sum();
    assert!(text <= 3 * TEXT);
}

/// `application/x-www-form-urlencoded`, read once more (WHATWG URL Standard, section 5.1).
fn decoded(body: &[u8]) -> Vec<(String, String)> {
    let text = |coded: &[u8]| {
        let (mut bytes, mut at) = (Vec::new(), 0);
        while let Some(&byte) = coded.get(at) {
            let pair = coded.get(at + 1..at + 3).unwrap_or_default();
            let pair = pair.iter().map(|it| char::from(*it).to_digit(16));
            let pair: Option<Vec<u32>> = pair.collect();
            match (byte, pair.as_deref()) {
                (b'%', Some(&[high, low])) => {
                    bytes.push(u8::try_from(high << 4 | low).expect("two digits"));
                    at += 2;
                }
                (b'+', _) => bytes.push(b' '),
                _ => bytes.push(byte),
            }
            at += 1;
        }
        String::from_utf8_lossy(&bytes).into_owned()
    };
    let pairs = body.split(|byte| *byte == b'&').filter(|it| !it.is_empty());
    let halves = pairs.map(|pair| {
        let end = pair.iter().position(|byte| *byte == b'=');
        let (name, value) = pair.split_at(end.unwrap_or(pair.len()));
        (text(name), text(value.get(1..).unwrap_or_default()))
    });
    halves.collect()
}

/// A body as a browser writes it: fields, and files, which are what begins with `f`, up to the next
/// byte 0. What was written is what is received, or why not is said.
fn written(data: &[u8], declared: bool, piece: usize) -> bool {
    const BOUNDARY: &str = "----corncrake";
    let end = format!("\r\n--{BOUNDARY}");
    let parts: Vec<_> = data.split(|byte| *byte == 0).take(20).collect();
    if memchr::memmem::find(data, end.as_bytes()).is_some() {
        return false;
    }
    let (mut body, mut texts, mut files) = (Vec::new(), Vec::new(), Vec::new());
    for part in parts {
        body.extend(format!("--{BOUNDARY}\r\ncontent-disposition: form-data; name=").bytes());
        if let Some(file) = part.strip_prefix(b"f") {
            body.extend(b"\"file\"; filename=\"x\"\r\n\r\n");
            body.extend(file);
            files.extend((!file.is_empty()).then_some(file));
        } else {
            body.extend(b"\"what\"\r\n\r\n");
            body.extend(part);
            texts.push(part);
        }
        body.extend(b"\r\n");
    }
    body.extend(format!("--{BOUNDARY}--\r\n").bytes());
    let mut headers = HeaderMap::new();
    let kind = format!("multipart/form-data; boundary={BOUNDARY}");
    headers.insert(CONTENT_TYPE, kind.parse().expect("a header"));
    if declared {
        headers.insert(CONTENT_LENGTH, body.len().into());
    }
    let limits = FileLimits::new(1, 1, 64).expect("more than none");
    let most = Most {
        text: TEXT,
        files: FILES,
        copies: 1,
    };
    let received = read(Some(&limits), &headers, &body, most, piece);
    let length: usize = texts.iter().map(|text| text.len()).sum();
    let Ok(received) = received else {
        assert!(length > TEXT, "a form in order is refused");
        return false;
    };
    assert!(length <= TEXT, "longer than it may be");
    holds(&received, &body, true);
    let pairs = received.fields.expose_pairs();
    let sent = texts.iter().map(|text| String::from_utf8_lossy(text));
    assert!(pairs.iter().map(|(_, value)| value.as_str()).eq(sent));
    let bytes: usize = files.iter().map(|file| file.len()).sum();
    let fits = files.len() <= MOST_ATTACHMENTS && bytes as u64 <= FILES;
    assert_eq!(received.trouble.is_none(), fits);
    let kept = received.files.iter().map(|file| file.as_slice());
    assert!(!fits || kept.eq(files));
    fits
}
