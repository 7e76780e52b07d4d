//! Files that come with the form from a browser that runs no script. CHECKS X6, X7, G5, G12, N3.

use corncrake::keys::public::{AttachmentId, Hash, MailboxId};
use corncrake::seal::attachment::{AttachmentHeader, Media};
use corncrake::seal::check_padme;
use corncrake::seal::open::open_padme;
use image::{DynamicImage, GenericImageView as _};

use super::{ANSWERS, shown};
use crate::support::app::{TestApp, TestForm, receipt};
use crate::support::http::{Answer, multipart, post, raw};
use crate::support::photo::{MARKS, Photo, find_marks, red_corner};
use crate::support::photograph::{
    MARKED, Turned, assert_only_pixels, bomb, drawing, jpeg_bomb, moving_drawing, moving_sticker,
    sticker, webp_bomb,
};
use crate::support::{TestDatabase, each_database};

/// Sends a form as a browser does that may attach files.
pub fn send_form(app: &TestApp, fields: &[(&str, &str)], files: &[(&str, &[u8])]) -> Answer {
    let headers = [
        ("accept", "text/html"),
        (
            "content-type",
            "multipart/form-data; boundary=----corncrake-test",
        ),
        ("sec-fetch-site", "same-origin"),
    ];
    post(
        app.address,
        "/example/",
        &headers,
        &multipart(fields, files),
    )
}

/// Sends the report with files; `more` are further fields.
fn send(app: &TestApp, form: &TestForm, more: &[(&str, &str)], files: &[(&str, &[u8])]) -> Answer {
    let mut fields = form.fields();
    fields.extend(ANSWERS);
    fields.extend(more);
    fields.push(("do", "send"));
    send_form(app, &fields, files)
}

/// What a desk finds of the attachments of the only report: header and content.
fn attached(app: &TestApp) -> Vec<(AttachmentHeader, Vec<u8>)> {
    let stored = app.stored();
    assert_eq!(stored.len(), 1);
    let story = app.open(&stored[0]).story.unwrap();
    let hashes = story.attachments.iter();
    let open = |hash: &Hash| opened(app, *hash, story.mailbox);
    hashes.map(open).collect()
}

/// What a desk finds under the hash that a report or letter names: header and content.
pub fn opened(app: &TestApp, hash: Hash, mailbox: MailboxId) -> (AttachmentHeader, Vec<u8>) {
    let id = AttachmentId::of(&app.network.name, hash);
    let frame = app.on_store(async |store| {
        let known = store.attachment(&app.network.name, id).await.unwrap();
        let known = known.expect("it was stored before what names it");
        assert!(known.is_complete() && known.kept);
        assert_eq!(known.mailbox, mailbox);
        let mut frame = Vec::new();
        for number in known.parts {
            let part = store.attachment_part(&app.network.name, id, number);
            frame.extend(part.await.unwrap().unwrap());
        }
        assert_eq!(frame.len(), known.size as usize);
        frame
    });
    check_padme(&frame).unwrap();
    let text = open_padme(&frame, &app.network.period.story).unwrap();
    let line = text.iter().position(|byte| *byte == b'\n').unwrap();
    let header: AttachmentHeader = serde_json::from_slice(&text[..line]).unwrap();
    let end = line + 1 + usize::try_from(header.length).unwrap();
    assert!(text[end..].iter().all(|byte| *byte == 0));
    assert_eq!(Hash::of(&text[..end]), hash, "this very content is named");
    (header, text[line + 1..end].to_vec())
}

/// CHECKS X6.
#[test]
fn of_a_photograph_only_the_pixels_arrive_and_upright() {
    for turned in 1..=8 {
        let database = TestDatabase::sqlite();
        let app = TestApp::start(&database);
        let photo = Photo::turned(turned).jpeg();
        for mark in MARKS {
            assert!(!find_marks(&photo, &[mark]).is_empty(), "{mark} is in it");
        }
        let form = app.form();
        receipt(&send(&app, &form, &[], &[("IMG_1234.jpg", &photo)]));
        let (header, content) = attached(&app).remove(0);
        assert_eq!((header.media, header.cleaned), (Media::Jpeg, true));
        assert!(find_marks(&content, &MARKS).is_empty(), "{turned}");
        // Of the segments that a JPEG may have, only those that pixels need (and JFIF's own).
        assert_eq!(segments(&content), "app0 sof dqt dht sos", "{turned}");
        assert!(content.ends_with(&[0xff, 0xd9]));
        let picture = image::load_from_memory(&content).unwrap();
        assert_eq!(picture.dimensions(), (60, 40), "{turned}");
        assert!(red_corner(&picture), "{turned} stands upright");
    }
}

/// The kinds of a JPEG's segments up to its picture, each once.
fn segments(file: &[u8]) -> String {
    let mut names = Vec::new();
    let mut at = 2;
    loop {
        assert_eq!(file[at], 0xff);
        let name = match file[at + 1] {
            0xe0 => "app0",
            0xdb => "dqt",
            0xc0 => "sof",
            0xc4 => "dht",
            0xda => "sos",
            other => panic!("a segment {other:x}"),
        };
        if names.last() != Some(&name) {
            names.push(name);
        }
        if name == "sos" {
            return names.join(" ");
        }
        at += 2 + usize::from(u16::from_be_bytes([file[at + 2], file[at + 3]]));
    }
}

#[test]
fn files_and_words_are_one_report_however_often_it_is_sent() {
    each_database(|database| {
        let app = TestApp::start(database);
        let form = app.form();
        let photo = Photo::turned(6).jpeg();
        let files: [(&str, &[u8]); 2] = [("a.jpg", &photo), ("b.bin", b"a voice message")];
        let more = [("files_as_they_are", "yes")];
        let first = receipt(&send(&app, &form, &more, &files));
        assert_eq!(receipt(&send(&app, &form, &more, &files)), first);
        let found = attached(&app);
        assert_eq!(found.len(), 2);
        assert_eq!(found[1].0.media, Media::OctetStream);
        assert!(!found[1].0.cleaned);
        assert_eq!(found[1].1, b"a voice message");
        // The same words with another file, or with none, are another report.
        let other = receipt(&send(&app, &form, &more, &files[..1]));
        assert_ne!(other, first);
        assert_ne!(receipt(&app.send(&form, &ANSWERS)), first);
        assert_eq!(app.stored().len(), 3);
    });
}

/// A browser sends an empty part where no file was chosen.
#[test]
fn a_form_without_a_chosen_file_is_a_report_without_attachments() {
    let database = TestDatabase::sqlite();
    let app = TestApp::start(&database);
    let form = app.form();
    let first = receipt(&send(&app, &form, &[], &[("", b"")]));
    assert_eq!(
        receipt(&app.send(&form, &ANSWERS)),
        first,
        "the same report"
    );
    assert!(attached(&app).is_empty());
}

/// What cannot be cleaned goes on only where the reporter chose so. CHECKS G12.
#[test]
fn what_cannot_be_cleaned_is_not_sent_unless_the_reporter_says_so_and_is_opaque_then() {
    let database = TestDatabase::sqlite();
    let app = TestApp::start(&database);
    let form = app.form();
    let files: [(&str, &[u8]); 5] = [
        (
            "a.jpg",
            b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
        ),
        ("b.jpg", b"<!doctype html><script>alert(1)</script>"),
        ("c.jpg", b"PK\x03\x04word/vbaProject.bin"),
        ("d.jpg", b"\xff\xd8\xff\xe0/*<script>alert(1)</script>*/"),
        ("e.jpg", b"\0\0\0\x18ftypheic\0\0\0\0mif1heic"),
    ];
    for file in files {
        let answer = send(&app, &form, &[], &[file]);
        assert_eq!(answer.status, 422, "{}", file.0);
        let text = answer.text();
        assert!(text.contains("A file cannot be cleaned"), "{text}");
        assert!(text.contains("The nurse said"), "the text is kept");
        assert!(text.contains("<details id=\"files\" open>"));
        assert!(!text.contains("class=\"digits\""));
    }
    assert!(app.stored().is_empty());
    receipt(&send(&app, &form, &[("files_as_they_are", "yes")], &files));
    for ((header, content), (_, sent)) in attached(&app).into_iter().zip(files) {
        assert_eq!(header.media, Media::OctetStream);
        assert!(!header.cleaned && content == sent);
    }
}

/// CHECKS X6: the other kinds of pictures, still and moving.
#[test]
fn of_a_picture_of_any_kind_only_the_pixels_arrive_and_upright() {
    let database = TestDatabase::sqlite();
    let app = TestApp::start(&database);
    let pictures = [
        drawing(Turned::OnItsSide),
        moving_drawing(),
        sticker(Turned::OnItsSide),
        moving_sticker(),
    ];
    let files: Vec<_> = pictures
        .iter()
        .inspect(|picture| assert!(memchr::memmem::find(picture, MARKED.as_bytes()).is_some()))
        .map(|picture| ("a picture", picture.as_slice()))
        .collect();
    receipt(&send(&app, &app.form(), &[], &files));
    let attached = attached(&app);
    assert_eq!(attached.len(), 4);
    for (at, (header, content)) in attached.into_iter().enumerate() {
        let media = if at < 2 { Media::Png } else { Media::Jpeg };
        assert_eq!((header.media, header.cleaned), (media, true), "{at}");
        assert_only_pixels(&content);
        match media {
            Media::Png => assert_eq!(chunks(&content), "IHDR IDAT IEND", "{at}"),
            _ => assert_eq!(segments(&content), "app0 sof dqt dht sos", "{at}"),
        }
    }
}

/// The kinds of a PNG's chunks, each once.
fn chunks(file: &[u8]) -> String {
    let mut names: Vec<String> = Vec::new();
    let mut at = 8;
    while at < file.len() {
        let length = u32::from_be_bytes(file[at..at + 4].try_into().unwrap());
        let name = String::from_utf8(file[at + 4..at + 8].to_vec()).unwrap();
        if names.last() != Some(&name) {
            names.push(name);
        }
        at += 12 + length as usize;
    }
    names.join(" ")
}

/// CHECKS G12: a file that is a picture and a page at once arrives as the picture alone.
#[test]
fn of_a_picture_that_is_also_a_page_the_page_does_not_arrive() {
    let database = TestDatabase::sqlite();
    let app = TestApp::start(&database);
    let mut photo = Photo::turned(1).jpeg();
    photo.extend(b"<html><script>alert('polyglot')</script></html>");
    let more = [("files_as_they_are", "yes")];
    receipt(&send(&app, &app.form(), &more, &[("x.html", &photo)]));
    let (header, content) = attached(&app).remove(0);
    assert_eq!((header.media, header.cleaned), (Media::Jpeg, true));
    assert!(memchr::memmem::find(&content, b"script").is_none());
}

/// CHECKS X7, with what the decoder takes; that it is refused before decoding is measured in
/// `picture`.
#[test]
fn a_picture_of_a_billion_pixels_is_not_decoded() {
    let database = TestDatabase::sqlite();
    let app = TestApp::start(&database);
    let began = std::time::Instant::now();
    for huge in [jpeg_bomb(), bomb(), webp_bomb()] {
        let answer = send(&app, &app.form(), &[], &[("huge", &huge)]);
        assert_eq!(answer.status, 422);
        assert!(answer.text().contains("40"), "it says how many are taken");
    }
    assert!(began.elapsed() < std::time::Duration::from_secs(5));
    assert!(app.stored().is_empty());
}

/// CHECKS G5.
#[test]
fn files_over_the_limit_are_refused_and_the_text_is_kept() {
    let database = TestDatabase::sqlite();
    let app = TestApp::start_with(&database, |_, text| {
        text.replacen("[attachments]", "[attachments]\nmegabytes = 1", 1)
    });
    let form = app.form();
    let large = vec![7; 1_000_001];
    let more = [("files_as_they_are", "yes")];
    let declared = send(&app, &form, &more, &[("a", &large)]);
    assert_eq!(declared.status, 413);
    assert!(declared.text().contains("The nurse said"));
    assert!(declared.text().contains("1 MB"));

    let mut fields = form.fields();
    fields.extend(ANSWERS);
    fields.extend(more);
    fields.push(("do", "send"));
    let body = multipart(&fields, &[("a", &large)]);
    let head = "POST /example/ HTTP/1.1\r\nhost: a\r\nconnection: close\r\naccept: text/html\r\n\
                sec-fetch-site: same-origin\r\ntransfer-encoding: chunked\r\n\
                content-type: multipart/form-data; boundary=----corncrake-test\r\n";
    let mut request = format!("{head}\r\n{:x}\r\n", body.len()).into_bytes();
    request.extend(&body);
    request.extend(b"\r\n0\r\n\r\n");
    let chunked = raw(app.address, &request);
    assert_eq!(chunked.status, 413);
    assert!(chunked.text().contains("The nurse said"));

    let mut compressed = format!("{head}content-encoding: gzip\r\n\r\n1\r\n").into_bytes();
    compressed.extend(b"\x1f\r\n0\r\n\r\n");
    assert_eq!(raw(app.address, &compressed).status, 415);

    let six: [(&str, &[u8]); 6] = [("a", b"x"); 6];
    let too_many = send(&app, &form, &more, &six);
    assert_eq!(too_many.status, 422);
    assert!(too_many.text().contains("The nurse said"));
    assert!(app.stored().is_empty());
    // Far more than may come at all: only a word, and nothing of it was in memory.
    let far = vec![7; 3_000_000];
    assert_eq!(send(&app, &form, &more, &[("a", &far)]).status, 413);
}

#[test]
fn where_something_else_is_wrong_the_page_says_that_files_are_to_be_chosen_again() {
    let database = TestDatabase::sqlite();
    let app = TestApp::start(&database);
    let form = app.form();
    let photo = Photo::turned(1).jpeg();
    let mut fields = form.fields();
    fields.extend([("story", "No consent."), ("do", "send")]);
    let answer = send_form(&app, &fields, &[("a.jpg", &photo)]);
    assert_eq!(answer.status, 422);
    assert!(answer.text().contains("No consent."));
    assert!(answer.text().contains("Please choose the files again."));
    let mut fields = form.fields();
    fields.extend([("story", "Ещё раз."), ("do", "language-ru")]);
    let answer = send_form(&app, &fields, &[("a.jpg", &photo)]);
    assert_eq!(answer.status, 200);
    assert!(answer.text().contains("Пожалуйста, выберите файлы снова."));
}

#[test]
fn where_attachments_are_off_the_form_has_no_place_for_them() {
    let database = TestDatabase::sqlite();
    let app = TestApp::start_with(&database, |_, text| {
        text.replacen("[attachments]", "[attachments]\nmegabytes = 0", 1)
    });
    let page = app.get("/example/");
    assert!(!page.text().contains("type=\"file\""));
    assert!(!page.text().contains("multipart"));
    let answer = post(app.address, "/example/attachment", &[], &[0; 44]);
    assert_eq!(answer.status, 404);
    let form = TestForm::of(&page);
    receipt(&app.send(&form, &ANSWERS));
    let refused = send(&app, &form, &[], &[("a.jpg", &Photo::turned(1).jpeg())]);
    assert_eq!(refused.status, 422);
    assert!(!refused.text().contains("class=\"digits\""));
}

/// CHECKS N3.
#[test]
fn where_files_cannot_be_stored_the_report_is_not_saved_and_there_is_no_receipt() {
    each_database(|database| {
        let app = TestApp::start(database);
        let form = app.form();
        let photo = Photo::turned(1).jpeg();
        std::fs::create_dir_all(&database.attachments).unwrap();
        let in_the_way = database.attachments.join("example");
        std::fs::write(&in_the_way, "in the way").unwrap();
        let answer = send(&app, &form, &[], &[("a.jpg", &photo)]);
        assert_eq!(answer.status, 503);
        let text = answer.text();
        assert!(text.contains("Your report was not saved."), "{text}");
        assert!(text.contains("The nurse said"));
        assert!(text.contains("Please choose the files again."));
        assert!(app.stored().is_empty());
        std::fs::remove_file(&in_the_way).unwrap();
        receipt(&send(&app, &form, &[], &[("a.jpg", &photo)]));
        assert_eq!(attached(&app).len(), 1);
    });
}

#[test]
fn the_part_of_the_form_for_files_is_as_it_was_when_it_was_looked_at() {
    let database = TestDatabase::sqlite();
    let app = TestApp::start(&database);
    let form = app.form();
    let page = send(&app, &form, &[("sealing", "server")], &[("a", b"x")]);
    let page = shown(&page);
    let (_, part) = page.split_once("<details id=\"files\"").unwrap();
    let (part, _) = part.split_once("</details>").unwrap();
    insta::assert_snapshot!("files", part);
}

#[test]
fn a_picture_with_something_transparent_stays_a_png_and_a_large_one_is_made_smaller() {
    let database = TestDatabase::sqlite();
    let app = TestApp::start(&database);
    let clear = image::RgbaImage::from_fn(50, 50, |x, _| {
        image::Rgba([9, 9, 9, u8::try_from(x * 5).unwrap()])
    });
    let large = image::RgbImage::from_fn(5000, 20, |x, _| {
        image::Rgb([u8::try_from(x / 20).unwrap(), 0, 0])
    });
    let file = |image: DynamicImage| {
        let mut bytes = std::io::Cursor::new(Vec::new());
        image.write_to(&mut bytes, image::ImageFormat::Png).unwrap();
        bytes.into_inner()
    };
    let (clear, large) = (file(clear.into()), file(large.into()));
    receipt(&send(
        &app,
        &app.form(),
        &[],
        &[("a", &clear), ("b", &large)],
    ));
    let found = attached(&app);
    assert_eq!(found[0].0.media, Media::Png);
    let picture = image::load_from_memory(&found[0].1).unwrap();
    assert!(picture.color().has_alpha());
    let picture = image::load_from_memory(&found[1].1).unwrap();
    assert_eq!(picture.width(), 2560);
}
