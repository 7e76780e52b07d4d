use proptest::prelude::*;

use super::*;

/// A PNG of nothing much; its last chunk is what counts.
fn png(more: &[u8]) -> Vec<u8> {
    [
        b"\x89PNG\r\n\x1a\n..",
        more,
        b"\0\0\0\0IEND\xae\x42\x60\x82",
    ]
    .concat()
}

fn jpeg(more: &[u8]) -> Vec<u8> {
    [b"\xff\xd8\xff\xe0..", more, b"\xff\xd9"].concat()
}

fn riff(kind: &[u8], more: &[u8]) -> Vec<u8> {
    let size = u32::try_from(4 + more.len()).expect("short");
    [b"RIFF", &size.to_le_bytes()[..], kind, more].concat()
}

fn saved(media: Media, content: &[u8]) -> &'static str {
    FileKind::of(media, content).ending()
}

#[test]
fn what_is_what_it_says_keeps_its_ending() {
    assert_eq!(saved(Media::Jpeg, &jpeg(b"")), "jpg");
    assert_eq!(saved(Media::Png, &png(b"")), "png");
    assert_eq!(saved(Media::Webp, &riff(b"WEBP", b"....")), "webp");
    assert_eq!(saved(Media::Wav, &riff(b"WAVE", b"....")), "wav");
    assert_eq!(saved(Media::Ogg, b"OggS...."), "ogg");
    assert_eq!(saved(Media::WebmAudio, b"\x1a\x45\xdf\xa3...."), "webm");
    assert_eq!(saved(Media::Mp4, b"\0\0\0\x18ftypmp42...."), "mp4");
    assert_eq!(saved(Media::Mpeg, b"\xff\xfb\x90...."), "mp3");
    let pdf = b"%PDF-1.4\n1 0 obj<</Length 9>>stream\n/JS /AA\0\nendstream\nendobj\n%%EOF";
    assert_eq!(saved(Media::Pdf, pdf), "pdf");
    assert_eq!(
        saved(Media::OctetStream, b"PK\x03\x04..word/document.xml.."),
        "docx"
    );
    assert_eq!(
        saved(Media::OctetStream, b"what was said, with 1 < 2"),
        "bin"
    );
}

/// CHECKS G12.
#[test]
fn what_another_program_would_run_is_saved_as_unsafe() {
    use Unsafe::{ActivePdf, Hidden, Macros, Markup, NotWhatItSays, Program};
    let cases: Vec<(Media, Vec<u8>, Unsafe)> = vec![
        (Media::Jpeg, png(b""), NotWhatItSays),
        (Media::Png, b"GIF89a".to_vec(), NotWhatItSays),
        (Media::Jpeg, Vec::new(), NotWhatItSays),
        (
            Media::OctetStream,
            b"<svg onload=alert(1)>".to_vec(),
            Markup,
        ),
        (
            Media::OctetStream,
            b"\xef\xbb\xbf \n<?xml version='1.0'?><a/>".to_vec(),
            Markup,
        ),
        (
            Media::OctetStream,
            b"text, then <ScRiPt>x</script>".to_vec(),
            Markup,
        ),
        (
            Media::OctetStream,
            b"\xff\xfe<\0h\0t\0m\0l\0".to_vec(),
            Markup,
        ),
        // A picture that is a page as well.
        (Media::Jpeg, jpeg(b"<html><script>x</script>"), Markup),
        (Media::Png, [png(b""), b"more".to_vec()].concat(), Hidden),
        (
            Media::Jpeg,
            [jpeg(b""), b"PK\x05\x06..".to_vec()].concat(),
            Hidden,
        ),
        (Media::Jpeg, jpeg(b"PK\x05\x06............"), Hidden),
        (Media::Png, png(b"%PDF-1.4"), Hidden),
        (
            Media::Webp,
            [riff(b"WEBP", b".."), b"more".to_vec()].concat(),
            Hidden,
        ),
        (
            Media::Mp4,
            b"\0\0\0\x18ftypmp42....PK\x05\x06....".to_vec(),
            Hidden,
        ),
        (Media::OctetStream, b"text PK\x05\x06 text".to_vec(), Hidden),
        (Media::OctetStream, b"\xd0\xcf\x11\xe0....".to_vec(), Macros),
        (Media::OctetStream, b"{\\rtf1 ....".to_vec(), Macros),
        (
            Media::OctetStream,
            b"PK\x03\x04word/document.xml word/vbaProject.bin".to_vec(),
            Macros,
        ),
        (
            Media::OctetStream,
            b"PK\x03\x04META-INF/MANIFEST.MF".to_vec(),
            Program,
        ),
        (Media::OctetStream, b"MZ....".to_vec(), Program),
        (Media::OctetStream, b"#!/bin/sh".to_vec(), Program),
        (
            Media::Pdf,
            b"%PDF-1.4 <</OpenAction 2 0 R>>".to_vec(),
            ActivePdf,
        ),
        (
            Media::Pdf,
            b"%PDF-1.4 <</S/JavaScript/JS(x)>>".to_vec(),
            ActivePdf,
        ),
        (
            Media::Pdf,
            b"%PDF-1.4 <</S/J#61vaScript>>".to_vec(),
            ActivePdf,
        ),
        (
            Media::Pdf,
            b"%PDF-1.5 <</Type/ObjStm>>stream\n....\nendstream".to_vec(),
            ActivePdf,
        ),
        (Media::Pdf, b"%PDF-1.4 ....PK\x05\x06".to_vec(), Hidden),
    ];
    for (media, content, why) in cases {
        let shown = String::from_utf8_lossy(&content);
        assert_eq!(
            FileKind::of(media, &content),
            FileKind::Unsafe(why),
            "{shown}"
        );
    }
}

proptest! {
    #[test]
    fn any_bytes_are_named_without_panic(bytes in prop::collection::vec(any::<u8>(), 0..200), lead in 0..6_usize) {
        let leads: [&[u8]; 6] = [b"", b"%PDF-", b"RIFF", b"PK\x03\x04", b"\xff\xd8\xff", b"/stream"];
        let content = [leads[lead], &bytes].concat();
        for media in [Media::Jpeg, Media::Png, Media::Webp, Media::Mpeg, Media::Pdf, Media::OctetStream] {
            let _ = FileKind::of(media, &content);
        }
    }
}
