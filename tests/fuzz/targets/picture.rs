//! Pictures that are made anew: whatever comes, only pixels go on.

use corncrake::picture::{clean, kind};
use corncrake::seal::attachment::Media;
use image::ImageFormat;
use memchr::memmem::find;

use super::edits::{Input, scratch};

/// The most pixels here: so few that an input that takes long is a fault.
const PIXELS: u64 = 200_000;

/// Takes one input, a picture; whether it was made anew.
pub fn target(data: &[u8]) -> bool {
    let Some((how, rest)) = data.split_first() else {
        return false;
    };
    if how % 2 == 0 {
        return cleaned(rest);
    }
    // A picture, and how it is to be changed.
    let Some((&changes, rest)) = rest.split_first() else {
        return false;
    };
    let changes = rest.len().min(3 * usize::from(changes % 21));
    let (changes, picture) = rest.split_at(changes);
    let mut picture = picture.to_vec();
    scratch(&mut picture, &mut Input(changes));
    cleaned(&picture)
}

fn cleaned(file: &[u8]) -> bool {
    let Ok(picture) = clean(file, PIXELS) else {
        return false;
    };
    assert!(kind(file).is_some(), "what is no picture is not made one");
    assert_eq!(kind(&picture.bytes), Some(picture.media));
    let format = match picture.media {
        Media::Jpeg => ImageFormat::Jpeg,
        Media::Png => ImageFormat::Png,
        other => unreachable!("{other:?} is never made"),
    };
    let made = image::load_from_memory_with_format(&picture.bytes, format);
    let made = made.expect("what is made can be shown");
    let (width, height) = (made.width(), made.height());
    assert!(u64::from(width) * u64::from(height) <= PIXELS);
    // Neither turned nor shrunk, it is what it was.
    let as_it_came = [&b"eXIf"[..], b"Exif"]
        .iter()
        .all(|it| find(file, it).is_none());
    if kind(file) == Some(Media::Png) && as_it_came {
        let before = image::load_from_memory_with_format(file, ImageFormat::Png);
        let before = before.expect("it was read").into_rgba8();
        assert_eq!(made.to_rgba8(), before);
    }
    match picture.media {
        Media::Png => only_pixels_png(&picture.bytes),
        _ => only_pixels_jpeg(&picture.bytes),
    }
    // Once more, as the desk does before it shows one: the same size, and a PNG the same pixels.
    let again = clean(&picture.bytes, PIXELS).expect("what is made is a picture");
    assert_eq!(again.media, picture.media);
    let again = image::load_from_memory_with_format(&again.bytes, format).expect("shown");
    assert_eq!((again.width(), again.height()), (width, height));
    if picture.media == Media::Png {
        assert_eq!(again.as_bytes(), made.as_bytes());
    }
    true
}

/// The chunks of a PNG: size, pixels, end, and nothing else.
fn only_pixels_png(bytes: &[u8]) {
    let mut rest = &bytes[8..];
    while let Some((head, after)) = rest.split_first_chunk::<8>() {
        let (length, name) = head.split_at(4);
        assert!(
            [b"IHDR", b"IDAT", b"IEND"].iter().any(|it| name == *it),
            "{name:?}"
        );
        let length = u32::from_be_bytes(length.try_into().expect("four bytes"));
        rest = &after[length as usize + 4..];
    }
    assert!(rest.is_empty());
}

/// The segments of a JPEG before its pixels: tables, frame, the JFIF header, and nothing else.
fn only_pixels_jpeg(bytes: &[u8]) {
    let mut at = 2;
    loop {
        let &[0xff, marker, high, low] = &bytes[at..at + 4] else {
            panic!("a marker stands at {at}");
        };
        match marker {
            0xe0 | 0xdb | 0xc0 | 0xc4 => at += 2 + usize::from(u16::from_be_bytes([high, low])),
            0xda => break,
            other => panic!("{other:x} says more than pixels"),
        }
    }
    assert!(bytes.ends_with(&[0xff, 0xd9]), "nothing stands behind it");
}
