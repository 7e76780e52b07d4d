//! What reporters attach in a real browser that runs scripts, and what the desk gets of it.

use corncrake::seal::attachment::Media;
use serde_json::json;

use crate::support::TestDatabase;
use crate::support::app::TestApp;
use crate::support::phone::{Files, open_attachment, phone, story};
use crate::support::photograph::{
    MARKED, Turned, assert_only_pixels, bomb, drawing, jpeg_bomb, moving_sticker, photograph,
    sticker, webp_bomb,
};

/// Bytes that do not compress and do not repeat: `length` of them.
fn noise(length: usize) -> Vec<u8> {
    let mut state = 1_u32;
    let mut next = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        state.to_be_bytes()[0]
    };
    (0..length).map(|_| next()).collect()
}

/// CHECKS X6 and X7, the browser's half; and nothing of it goes over the line in the open.
#[test]
fn nothing_but_pixels_leaves_the_phone_and_a_document_only_by_choice() {
    let database = TestDatabase::sqlite();
    let app = TestApp::start(&database);
    let files = Files::new();
    let document = format!("%PDF-1.7\n{MARKED}\n%%EOF\n\0\0\0");
    phone(
        "files.mjs",
        "attach",
        &app,
        json!({
            "story": format!("{MARKED} in words"),
            "marked": [MARKED],
            "photograph": files.with("IMG_20261120_1813.jpg", &photograph()),
            "drawing": files.with("Screenshot.png", &drawing(Turned::Upright)),
            "others": [
                files.with("sticker.webp", &page_too(sticker(Turned::Upright))),
                files.with("moving.webp", &moving_sticker()),
            ],
            "bombs": [
                files.with("bomb.png", &bomb()),
                files.with("bomb.jpg", &jpeg_bomb()),
                files.with("bomb.webp", &webp_bomb()),
            ],
            "document": files.with("letter.pdf", document.as_bytes()),
        }),
    );
    let opened = story(&app);
    assert_eq!(opened.story.expose_text(), format!("{MARKED} in words"));
    let [first, second, others @ .., last] = &opened.attachments[..] else {
        panic!("some attachments, in order")
    };
    let (first, second, last) = (*first, *second, *last);
    let (header, picture) = open_attachment(&app, first);
    assert_eq!((header.media, header.cleaned), (Media::Jpeg, true));
    assert_only_pixels(&picture);
    let (header, picture) = open_attachment(&app, second);
    assert_eq!((header.media, header.cleaned), (Media::Png, true));
    assert_only_pixels(&picture);
    assert_eq!(others.len(), 2);
    for hash in others {
        let (header, picture) = open_attachment(&app, *hash);
        assert!(header.cleaned);
        assert_only_pixels(&picture);
        assert!(memchr::memmem::find(&picture, b"<script").is_none());
    }
    let (header, sent) = open_attachment(&app, last);
    assert_eq!((header.media, header.cleaned), (Media::Pdf, false));
    assert_eq!(sent, document.as_bytes());
    assert!(
        database
            .find(&[MARKED.as_bytes(), b"letter.pdf"])
            .is_empty()
    );
}

#[test]
fn a_voice_message_is_recorded_heard_removed_and_sent() {
    let database = TestDatabase::sqlite();
    let app = TestApp::start(&database);
    phone("files.mjs", "record", &app, json!({ "story": "listen" }));
    let [hash, other] = story(&app).attachments[..] else {
        panic!("two attachments: the removed one is not sent")
    };
    let (header, sound) = open_attachment(&app, hash);
    assert_eq!((header.media, header.cleaned), (Media::WebmAudio, false));
    assert_eq!(sound[..4], [0x1a, 0x45, 0xdf, 0xa3], "EBML");
    assert!(memchr::memmem::find(&sound, b"A_OPUS").is_some());
    assert!(sound.len() > 1000);
    // DateUTC of Matroska (RFC 9559, section 5.1.2.11).
    assert!(memchr::memmem::find(&sound, &[0x44, 0x61, 0x88]).is_none());

    // The other one is MP4, whose times were wiped on the phone.
    let (header, sound) = open_attachment(&app, other);
    assert_eq!((header.media, header.cleaned), (Media::Mp4Audio, false));
    for name in [b"mvhd", b"tkhd", b"mdhd"] {
        let places: Vec<_> = memchr::memmem::find_iter(&sound, name).collect();
        assert!(!places.is_empty());
        for at in places {
            let length = if sound[at + 4] == 1 { 16 } else { 8 };
            let times = &sound[at + 8..at + 8 + length];
            assert!(times.iter().all(|byte| *byte == 0), "{times:?}");
        }
    }
    assert!(memchr::memmem::find(&sound, b"udta").is_none());
}

/// The same picture, and a page behind its end.
fn page_too(mut picture: Vec<u8>) -> Vec<u8> {
    picture.extend(b"<html><script>alert('polyglot')</script></html>");
    picture
}

/// The job's "network cut in the middle and restored", with a file of several parts.
#[test]
fn a_cut_line_costs_the_part_that_was_under_way_and_no_more() {
    let database = TestDatabase::sqlite();
    let app = TestApp::start(&database);
    let files = Files::new();
    let content = noise(2_300_000);
    let seen = phone(
        "files.mjs",
        "cut",
        &app,
        json!({ "story": "cut", "document": files.with("long.bin", &content) }),
    );
    let part = |number: u64, whole: bool| json!({ "number": number, "whole": whole });
    assert_eq!(
        seen["parts"],
        json!([
            part(0, true),
            part(1, true),
            part(2, false),
            part(2, true),
            part(3, true),
            part(4, true)
        ])
    );
    assert_eq!(seen["reports"], 1);
    let [hash] = story(&app).attachments[..] else {
        panic!("one attachment")
    };
    assert!(open_attachment(&app, hash).1 == content);
}

#[test]
fn what_had_arrived_before_sending_was_stopped_is_not_sent_again() {
    let database = TestDatabase::sqlite();
    let app = TestApp::start(&database);
    let files = Files::new();
    let content = noise(1_200_000);
    let seen = phone(
        "files.mjs",
        "stop",
        &app,
        json!({ "story": "stop", "document": files.with("long.bin", &content) }),
    );
    assert_eq!(seen["parts"], json!([0, 1, 2]));
    let [hash] = story(&app).attachments[..] else {
        panic!("one attachment")
    };
    assert!(open_attachment(&app, hash).1 == content);
}

#[test]
fn a_browser_that_hides_pixels_is_noticed_and_asked_again() {
    let database = TestDatabase::sqlite();
    let app = TestApp::start(&database);
    let files = Files::new();
    let photograph = files.with("photo.jpg", &photograph());
    phone(
        "files.mjs",
        "noise",
        &app,
        json!({ "story": "noise", "photograph": photograph }),
    );
    let [hash] = story(&app).attachments[..] else {
        panic!("one attachment")
    };
    assert_only_pixels(&open_attachment(&app, hash).1);
}

#[test]
fn limits_are_said_before_and_checked_at_once() {
    let database = TestDatabase::sqlite();
    let app = TestApp::start(&database);
    let files = Files::new();
    let large = files.with("large.bin", &vec![1; 25_000_001]);
    phone("files.mjs", "limits", &app, json!({ "large": large }));
}

#[test]
fn files_are_added_decided_on_and_sent_with_the_keyboard_alone() {
    let database = TestDatabase::sqlite();
    let app = TestApp::start(&database);
    let files = Files::new();
    let document = files.with("note.txt", b"By keyboard alone.");
    phone(
        "files.mjs",
        "keyboard",
        &app,
        json!({ "story": "keys", "document": document }),
    );
    let [hash] = story(&app).attachments[..] else {
        panic!("one attachment")
    };
    assert_eq!(open_attachment(&app, hash).1, b"By keyboard alone.");
}
