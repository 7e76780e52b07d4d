//! CHECKS G5 and X7 on the real server, by the most memory that it ever took: the high-water mark
//! that the kernel keeps (`VmHWM`, proc(5)).

use std::io::{Read as _, Write as _};
use std::net::{Shutdown, SocketAddr};
use std::sync::Arc;

use corncrake::store::PART_LEN;

use crate::support::TestDatabase;
use crate::support::app::{TestForm, receipt};
use crate::support::binary::Server;
use crate::support::http::{Answer, connect, multipart, raw};
use crate::support::photo::Photo;
use crate::support::plain::{jpeg, png, webp};

/// What the server takes besides files, in MiB: its pages, connections, the database.
const WITHOUT_FILES: u64 = 64;
/// What all forms with files take together (`attachments.memory_mib`, its default).
const FILES: u64 = 160;
/// One picture that is decoded: four bytes for each of forty million pixels, the default, and
/// what is made of it.
const PICTURE: u64 = 153 + 32;

/// CHECKS G5 and X7. Each ceiling is the sum of what is stated above; the tests that come before
/// do not hide those that come after, because the mark is wiped in between.
#[test]
fn memory_stays_bounded_however_many_files_come_at_once() {
    let database = TestDatabase::sqlite();
    let server = Server::start(&database);
    receipt(&send(&server, "No file."));
    let quiet = peak(&server);
    assert!(quiet <= WITHOUT_FILES, "{quiet} MiB at rest");

    // As many bytes as may be attached, in one file each.
    let large: Arc<[u8]> = vec![7; 24_900_000].into();
    let (stored, busy) = crowd(&server, 8, &large);
    let peak_large = peak(&server);
    assert!(stored >= 2 && stored + busy == 8, "{stored}, {busy}");

    // As many pixels as may be, of each kind: small files that unfold.
    let mut peak_pictures = 0;
    for picture in [jpeg(), webp(), png()] {
        assert!(picture.len() < 2_000_000);
        let picture: Arc<[u8]> = picture.into();
        let (stored, _) = crowd(&server, 3, &picture);
        assert!(stored >= 1, "the largest picture that may be is taken");
        peak_pictures = peak_pictures.max(peak(&server));
    }
    // Whoever hangs up leaves no room that somebody else gets before it is free.
    hang_up(&server, 8, &png());
    peak_pictures = peak_pictures.max(peak(&server));
    println!(
        "MiB at most: {quiet} at rest, {peak_large} with 8 × 25 MB, {peak_pictures} with \
         the largest pictures"
    );
    assert!(peak_large <= WITHOUT_FILES + FILES, "{peak_large} MiB");
    let most = WITHOUT_FILES + FILES + PICTURE;
    assert!(peak_pictures <= most, "{peak_pictures} MiB");

    // What is too large is not kept, whoever says how large it is.
    refuse_bodies(&server);
    let after = peak(&server);
    assert!(after <= most, "{after} MiB");
    receipt(&send(&server, "And it serves on."));
    server.stop();
}

/// CHECKS G5: at every address that takes a body.
fn refuse_bodies(server: &Server) {
    let multipart = "multipart/form-data; boundary=----corncrake-test";
    let bytes = "application/octet-stream";
    for (address, kind, limit) in [
        ("", "application/x-www-form-urlencoded", 256 * 1024),
        ("sealed", bytes, 28_708),
        ("letter", bytes, 24_612),
        ("attachment", bytes, 44 + PART_LEN),
        ("mailbox", bytes, 32),
        ("mailbox/empty", bytes, 32),
        ("withdraw", bytes, 8_244),
        ("upload", multipart, 29_000_000),
    ] {
        let head = format!(
            "POST /example/{address} HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\
             sec-fetch-site: same-origin\r\ncontent-type: {kind}\r\n"
        );
        let body = too_much(limit);
        let declared = format!("{head}content-length: {}\r\n\r\n", body.len());
        let answer = raw(server.address, &[declared.as_bytes(), &body].concat());
        assert_eq!(answer.status, 413, "{address}, declared");
        let chunked = format!(
            "{head}transfer-encoding: chunked\r\n\r\n{:x}\r\n",
            body.len()
        );
        let end = b"\r\n0\r\n\r\n";
        let answer = raw(server.address, &[chunked.as_bytes(), &body, end].concat());
        assert_eq!(answer.status, 413, "{address}, chunked");
        let packed =
            format!("{head}content-encoding: gzip\r\ncontent-length: 3\r\n\r\n\x1f\x00\x08");
        let answer = raw(server.address, packed.as_bytes());
        assert_eq!(answer.status, 415, "{address}, compressed");
    }
}

/// A body longer than `limit`: a file, where forms are read.
fn too_much(limit: usize) -> Vec<u8> {
    multipart(&[], &[("a", &vec![b'a'; limit + limit / 4 + 70_000])])
}

/// The most memory that the server took since this was asked last, in MiB. What is mapped of files
/// is the program, which is twice as large here, unoptimised, as where it is shipped.
fn peak(server: &Server) -> u64 {
    let proc = format!("/proc/{}", server.id());
    let status = std::fs::read_to_string(format!("{proc}/status")).unwrap();
    let kib = |name: &str| {
        let line = status.lines().find_map(|line| line.strip_prefix(name));
        let number = line.unwrap().trim().strip_suffix(" kB").unwrap();
        number.parse::<u64>().unwrap()
    };
    let most = kib("VmHWM:") - kib("RssFile:");
    // 5 resets the mark (proc(5), clear_refs).
    std::fs::write(format!("{proc}/clear_refs"), "5").unwrap();
    most / 1024
}

/// So many reporters at once, each with this file: how many got a receipt, and how many were told
/// that too much comes in, with what they wrote.
fn crowd(server: &Server, size: usize, file: &Arc<[u8]>) -> (usize, usize) {
    let reporters: Vec<_> = (0..size)
        .map(|number| {
            let (address, file) = (server.address, Arc::clone(file));
            let form = TestForm::of(&server.form());
            std::thread::spawn(move || {
                let story = format!("Reporter {number}.");
                let answer = post(address, &form, &story, &[("a", &file)]);
                match answer.status {
                    200 => {
                        receipt(&answer);
                        true
                    }
                    503 => {
                        assert_busy(&answer, &story);
                        false
                    }
                    other => panic!("{other}: {}", answer.text()),
                }
            })
        })
        .collect();
    let outcomes: Vec<bool> = reporters
        .into_iter()
        .map(|one| one.join().unwrap())
        .collect();
    let stored = outcomes.iter().filter(|stored| **stored).count();
    (stored, size - stored)
}

fn assert_busy(answer: &Answer, story: &str) {
    let text = answer.text();
    assert!(
        text.contains("Too much is coming in at the moment"),
        "{text}"
    );
    assert!(text.contains(story), "what was typed comes back");
    assert!(!text.contains("class=\"digits\""));
}

/// So many who send this file and are gone before the answer.
fn hang_up(server: &Server, size: usize, file: &[u8]) {
    for number in 0..size {
        let form = TestForm::of(&server.form());
        let mut line = connect(server.address);
        let story = format!("Gone {number}.");
        line.write_all(&request(server.address, &form, &story, &[("a", file)]))
            .unwrap();
        line.shutdown(Shutdown::Both).unwrap();
    }
    // Pictures wait for their turn: this one comes after what is still under way.
    let small = Photo::turned(1).jpeg();
    let form = TestForm::of(&server.form());
    receipt(&post(
        server.address,
        &form,
        "Behind them.",
        &[("b", &small)],
    ));
}

fn send(server: &Server, story: &str) -> Answer {
    post(server.address, &TestForm::of(&server.form()), story, &[])
}

fn post(address: SocketAddr, form: &TestForm, story: &str, files: &[(&str, &[u8])]) -> Answer {
    let mut line = connect(address);
    // Room is waited for, then the disk.
    line.set_read_timeout(Some(std::time::Duration::from_secs(90)))
        .unwrap();
    line.write_all(&request(address, form, story, files))
        .unwrap();
    Answer::read(&mut line)
}

fn request(address: SocketAddr, form: &TestForm, story: &str, files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut fields = form.fields();
    fields.extend([
        ("what", "V05"),
        ("story", story),
        ("files_as_they_are", "yes"),
        ("do", "send"),
    ]);
    let body = multipart(&fields, files);
    let head = format!(
        "POST /example/ HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\naccept: text/html\r\n\
         sec-fetch-site: same-origin\r\n\
         content-type: multipart/form-data; boundary=----corncrake-test\r\n\
         content-length: {}\r\n\r\n",
        body.len()
    );
    [head.as_bytes(), &body].concat()
}

/// CHECKS G5 and X7: the bounded queue is full, and nothing of what was typed is lost.
#[test]
fn where_no_room_for_files_comes_free_the_words_come_back_and_the_files_may_be_sent_again() {
    let database = TestDatabase::sqlite();
    let config = database
        .configure(include_str!("../support/example.toml"))
        .replacen(
            "[attachments]",
            "[attachments]\nmegabytes = 1\nmemory_mib = 5",
            1,
        );
    let server = Server::start_with(&config, |program| program);
    let file = vec![7; 900_000];
    // Somebody's bytes are still on the way: room for them is held.
    let slow = TestForm::of(&server.form());
    let whole = request(server.address, &slow, "A slow line.", &[("a", &file)]);
    let whole = String::from_utf8_lossy(&whole).replacen(
        "connection: close\r\n",
        "connection: close\r\nexpect: 100-continue\r\n",
        1,
    );
    let (head, body) = whole.split_once("\r\n\r\n").unwrap();
    let mut line = connect(server.address);
    line.write_all(format!("{head}\r\n\r\n").as_bytes())
        .unwrap();
    // The server asks for the body once it has room for it.
    let mut asked = [0; 25];
    line.read_exact(&mut asked).unwrap();
    assert_eq!(&asked, b"HTTP/1.1 100 Continue\r\n\r\n");
    line.write_all(&body.as_bytes()[..1000]).unwrap();

    let form = TestForm::of(&server.form());
    let answer = post(server.address, &form, "The nurse said no.", &[("b", &file)]);
    assert_eq!(answer.status, 503);
    assert_busy(&answer, "The nurse said no.");
    // Without files a report needs no such room.
    receipt(&send(&server, "Words alone."));

    line.write_all(&body.as_bytes()[1000..]).unwrap();
    receipt(&Answer::read(&mut line));
    // The very page that came back is sent again.
    let again = TestForm::of(&answer);
    receipt(&post(
        server.address,
        &again,
        "The nurse said no.",
        &[("b", &file)],
    ));
    println!("3 reports acknowledged, 1 asked to send again, 0 lost");
    server.stop();
}
