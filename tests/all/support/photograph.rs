//! Photographs as phones make them: with everything inside that must not survive.

use std::io::{Cursor, Write as _};

use flate2::Compression;
use flate2::write::ZlibEncoder;
use image::codecs::jpeg::JpegEncoder;
use image::{ImageFormat, Rgb, RgbImage};

/// Words that stand in every place of a picture where something can hide.
pub const MARKED: &str = "MARKED-FOR-SEARCH";

/// What the upright picture shows, clockwise from its upper left corner.
pub const UPRIGHT: [[u8; 3]; 4] = [[0, 0, 255], [255, 0, 0], [0, 255, 0], [255, 255, 0]];

/// Size of the upright picture.
pub const SIZE: (u32, u32) = (300, 400);

/// A photograph taken with the phone held upright: its pixels lie on their side and the header
/// says so (orientation 6, CIPA DC-008, section 4.6.4). With place, maker, thumbnail, XMP, IPTC,
/// a comment, and bytes behind the end.
pub fn photograph() -> Vec<u8> {
    let plain = jpeg(&kept(Turned::OnItsSide));
    let mut marked = plain[..2].to_vec();
    marked.extend(segment(0xe1, &[b"Exif\0\0", &exif(6)[..]].concat()));
    let xmp = format!("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>{MARKED}</x:xmpmeta>");
    marked.extend(segment(0xe1, xmp.as_bytes()));
    let iptc = format!("Photoshop 3.0\08BIM\x04\x04\0\0\0\0\0\x16\x1c\x02\x78\0\x11{MARKED}");
    marked.extend(segment(0xed, iptc.as_bytes()));
    marked.extend(segment(0xfe, MARKED.as_bytes()));
    marked.extend(&plain[2..]);
    marked.extend(format!("PK\x03\x04{MARKED}").as_bytes());
    marked
}

/// A PNG with words in three kinds of text chunks, an EXIF chunk, and bytes behind the end.
pub fn drawing(turned: Turned) -> Vec<u8> {
    let plain = encoded(&kept(turned), ImageFormat::Png);
    // The signature and IHDR come first: 8 + 25 bytes.
    let mut marked = plain[..33].to_vec();
    marked.extend(chunk(*b"tEXt", format!("Author\0{MARKED}").as_bytes()));
    marked.extend(chunk(
        *b"iTXt",
        format!("XML:com.adobe.xmp\0\0\0\0\0{MARKED}").as_bytes(),
    ));
    marked.extend(chunk(*b"eXIf", &exif(turned as u32)));
    marked.extend(&plain[33..]);
    marked.extend(MARKED.as_bytes());
    marked
}

/// A PNG that moves (PNG, third edition, section 11.3.2): the second picture is a strip whose
/// pixels are the marked words.
pub fn moving_drawing() -> Vec<u8> {
    let plain = encoded(&kept(Turned::Upright), ImageFormat::Png);
    let control = |sequence: u32, width: u32, height: u32| {
        let mut content = Vec::new();
        for number in [sequence, width, height, 0, 0] {
            content.extend(number.to_be_bytes());
        }
        content.extend([0, 1, 0, 1, 0, 0]);
        chunk(*b"fcTL", &content)
    };
    let mut strip = vec![0];
    strip.extend(format!("{MARKED}.").bytes());
    assert_eq!(strip.len(), 1 + 3 * 6);
    let mut packed = ZlibEncoder::new(2_u32.to_be_bytes().to_vec(), Compression::none());
    packed.write_all(&strip).unwrap();
    let mut moving = plain[..33].to_vec();
    moving.extend(chunk(*b"acTL", &[0, 0, 0, 2, 0, 0, 0, 0]));
    moving.extend(control(0, SIZE.0, SIZE.1));
    moving.extend(&plain[33..plain.len() - 12]);
    moving.extend(control(1, 6, 1));
    moving.extend(chunk(*b"fdAT", &packed.finish().unwrap()));
    moving.extend(chunk(*b"IEND", &[]));
    moving
}

/// A WebP with EXIF, XMP, a colour profile, and bytes behind the end (RFC 9649, section 2.7).
pub fn sticker(turned: Turned) -> Vec<u8> {
    let picture = kept(turned);
    let xmp = format!("<x:xmpmeta>{MARKED}</x:xmpmeta>");
    let mut marked = webp(
        0x20 | 0x08 | 0x04,
        picture.dimensions(),
        &[
            riff(*b"ICCP", MARKED.as_bytes()),
            still(&picture),
            riff(*b"EXIF", &exif(turned as u32)),
            riff(*b"XMP ", xmp.as_bytes()),
        ],
    );
    marked.extend(MARKED.as_bytes());
    marked
}

/// A WebP that moves: the second picture stands beside the marked words.
pub fn moving_sticker() -> Vec<u8> {
    let first = still(&kept(Turned::Upright));
    let words = riff(*b"WORD", MARKED.as_bytes());
    let second = still(&quarters(SIZE.0, SIZE.1, [[9; 3]; 4]));
    let frame = |content: &[u8]| {
        let mut frame = vec![0; 6];
        frame.extend(side(SIZE.0));
        frame.extend(side(SIZE.1));
        frame.extend([100, 0, 0, 0]);
        frame.extend(content);
        riff(*b"ANMF", &frame)
    };
    let second = frame(&[second, words].concat());
    webp(
        0x02,
        SIZE,
        &[riff(*b"ANIM", &[0; 6]), frame(&first), second],
    )
}

/// How the pixels lie, and what EXIF says of it (CIPA DC-008, section 4.6.4).
#[derive(Clone, Copy)]
pub enum Turned {
    Upright = 1,
    OnItsSide = 6,
}

fn kept(turned: Turned) -> RgbImage {
    match turned {
        Turned::Upright => quarters(SIZE.0, SIZE.1, UPRIGHT),
        Turned::OnItsSide => quarters(
            SIZE.1,
            SIZE.0,
            [UPRIGHT[1], UPRIGHT[2], UPRIGHT[3], UPRIGHT[0]],
        ),
    }
}

fn encoded(picture: &RgbImage, format: ImageFormat) -> Vec<u8> {
    let mut plain = Cursor::new(Vec::new());
    picture.write_to(&mut plain, format).unwrap();
    plain.into_inner()
}

/// The chunk with the pixels of a lossless WebP.
fn still(picture: &RgbImage) -> Vec<u8> {
    let file = encoded(picture, ImageFormat::WebP);
    assert_eq!(&file[12..16], b"VP8L");
    file[12..].to_vec()
}

fn webp(flags: u8, (width, height): (u32, u32), chunks: &[Vec<u8>]) -> Vec<u8> {
    let mut head = vec![flags, 0, 0, 0];
    head.extend(side(width));
    head.extend(side(height));
    let mut content = b"WEBP".to_vec();
    content.extend(riff(*b"VP8X", &head));
    content.extend(chunks.concat());
    riff(*b"RIFF", &content)
}

/// A side in pixels, less one, in 24 bits.
fn side(pixels: u32) -> [u8; 3] {
    let [a, b, c, _] = (pixels - 1).to_le_bytes();
    [a, b, c]
}

/// A chunk of a RIFF file: padded to an even length.
fn riff(name: [u8; 4], content: &[u8]) -> Vec<u8> {
    let length = u32::try_from(content.len()).unwrap();
    let mut chunk = [&name[..], &length.to_le_bytes(), content].concat();
    chunk.resize(chunk.len().next_multiple_of(2), 0);
    chunk
}

/// The header of a WebP of 65,500 × 65,500 pixels, with a small picture inside.
pub fn webp_bomb() -> Vec<u8> {
    let small = still(&quarters(16, 16, UPRIGHT));
    webp(0, (65_500, 65_500), &[small])
}

/// The header of a PNG of 65,500 × 65,500 pixels, and nothing to fill it with.
pub fn bomb() -> Vec<u8> {
    let mut header = Vec::new();
    header.extend(65_500_u32.to_be_bytes());
    header.extend(65_500_u32.to_be_bytes());
    header.extend([8, 6, 0, 0, 0]);
    let mut bomb = b"\x89PNG\r\n\x1a\n".to_vec();
    bomb.extend(chunk(*b"IHDR", &header));
    bomb.extend(chunk(*b"IDAT", &[0x78, 0x9c, 0x63, 0, 0, 0, 1, 0, 1]));
    bomb.extend(chunk(*b"IEND", &[]));
    bomb
}

/// The same in a JPEG.
pub fn jpeg_bomb() -> Vec<u8> {
    let mut bomb = jpeg(&quarters(16, 16, UPRIGHT));
    let frame = memchr::memmem::find(&bomb, &[0xff, 0xc0]).unwrap();
    bomb[frame + 5..frame + 9].copy_from_slice(&[0xff, 0xdc, 0xff, 0xdc]);
    bomb
}

/// Fails unless `cleaned` is the picture of [`photograph`] or [`drawing`], upright, and holds no
/// marked word and no segment in which one could be.
pub fn assert_only_pixels(cleaned: &[u8]) {
    let picture = image::load_from_memory(cleaned).unwrap().to_rgb8();
    assert_eq!(picture.dimensions(), SIZE, "upright");
    let (right, bottom) = (SIZE.0 - 20, SIZE.1 - 20);
    for ((x, y), expected) in [(20, 20), (right, 20), (right, bottom), (20, bottom)]
        .into_iter()
        .zip(UPRIGHT)
    {
        let Rgb(seen) = picture[(x, y)];
        let near = seen.iter().zip(expected).all(|(s, e)| s.abs_diff(e) < 24);
        assert!(near, "{seen:?} at {x}, {y} instead of {expected:?}");
    }
    for trace in [
        MARKED.as_bytes(),
        b"Exif",
        b"xmpmeta",
        b"Photoshop",
        b"GPS",
        b"8BIM",
    ] {
        assert!(
            memchr::memmem::find(cleaned, trace).is_none(),
            "a trace is left"
        );
    }
}

/// Four fields of colour, clockwise from the upper left corner.
fn quarters(width: u32, height: u32, colours: [[u8; 3]; 4]) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| {
        let at = match (x < width / 2, y < height / 2) {
            (true, true) => 0,
            (false, true) => 1,
            (false, false) => 2,
            (true, false) => 3,
        };
        Rgb(colours[at])
    })
}

fn jpeg(picture: &RgbImage) -> Vec<u8> {
    let mut bytes = Vec::new();
    JpegEncoder::new_with_quality(&mut bytes, 92)
        .encode_image(picture)
        .unwrap();
    bytes
}

/// TIFF as in EXIF: orientation and maker, place, and a thumbnail of the scene.
fn exif(orientation: u32) -> Vec<u8> {
    let thumbnail = jpeg(&quarters(80, 60, UPRIGHT));
    let maker = format!("{MARKED}\0");
    // Header 8, first directory 2 + 3 × 12 + 4, place 2 + 4 × 12 + 4, thumbnail 2 + 3 × 12 + 4.
    let (first, place, small, data) = (8_u32, 50_u32, 104_u32, 146_u32);
    let fractions = data + u32::try_from(maker.len()).unwrap();
    let picture = fractions + 48;
    let entry = |tag: u16, kind: u16, count: u32, value: u32| {
        [
            &tag.to_le_bytes()[..],
            &kind.to_le_bytes(),
            &count.to_le_bytes(),
            &value.to_le_bytes(),
        ]
        .concat()
    };
    let length = |bytes: &[u8]| u32::try_from(bytes.len()).unwrap();
    let mut tiff = [b"II*\0", &first.to_le_bytes()[..]].concat();
    tiff.extend(3_u16.to_le_bytes());
    tiff.extend(entry(0x010f, 2, length(maker.as_bytes()), data));
    tiff.extend(entry(0x0112, 3, 1, orientation));
    tiff.extend(entry(0x8825, 4, 1, place));
    tiff.extend(small.to_le_bytes());
    tiff.extend(4_u16.to_le_bytes());
    tiff.extend(entry(1, 2, 2, u32::from(b'S')));
    tiff.extend(entry(2, 5, 3, fractions));
    tiff.extend(entry(3, 2, 2, u32::from(b'E')));
    tiff.extend(entry(4, 5, 3, fractions + 24));
    tiff.extend(0_u32.to_le_bytes());
    tiff.extend(3_u16.to_le_bytes());
    tiff.extend(entry(0x0103, 3, 1, 6));
    tiff.extend(entry(0x0201, 4, 1, picture));
    tiff.extend(entry(0x0202, 4, 1, length(&thumbnail)));
    tiff.extend(0_u32.to_le_bytes());
    tiff.extend(maker.as_bytes());
    // 1° 17′ 11″ S, 36° 49′ 02″ E.
    for part in [1_u32, 17, 11, 36, 49, 2] {
        tiff.extend(part.to_le_bytes());
        tiff.extend(1_u32.to_le_bytes());
    }
    tiff.extend(thumbnail);
    tiff
}

fn segment(marker: u8, content: &[u8]) -> Vec<u8> {
    let length = u16::try_from(content.len() + 2).unwrap();
    [&[0xff, marker], &length.to_be_bytes()[..], content].concat()
}

pub fn chunk(name: [u8; 4], content: &[u8]) -> Vec<u8> {
    let length = u32::try_from(content.len()).unwrap();
    let checked = [&name[..], content].concat();
    let sum = checked.iter().fold(!0_u32, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| {
            (sum >> 1) ^ (0xedb8_8320 * (sum & 1))
        })
    });
    [&length.to_be_bytes()[..], &checked, &(!sum).to_be_bytes()].concat()
}
