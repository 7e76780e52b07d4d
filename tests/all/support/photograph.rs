//! Photographs as phones make them: with everything inside that must not survive.

use image::codecs::jpeg::JpegEncoder;
use image::{DynamicImage, Rgb, RgbImage};

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
    let lying = quarters(400, 300, [UPRIGHT[1], UPRIGHT[2], UPRIGHT[3], UPRIGHT[0]]);
    let plain = jpeg(&lying);
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
pub fn drawing() -> Vec<u8> {
    let picture = quarters(SIZE.0, SIZE.1, UPRIGHT);
    let mut plain = std::io::Cursor::new(Vec::new());
    DynamicImage::ImageRgb8(picture)
        .write_to(&mut plain, image::ImageFormat::Png)
        .unwrap();
    let plain = plain.into_inner();
    // The signature and IHDR come first: 8 + 25 bytes.
    let mut marked = plain[..33].to_vec();
    marked.extend(chunk(*b"tEXt", format!("Author\0{MARKED}").as_bytes()));
    marked.extend(chunk(
        *b"iTXt",
        format!("XML:com.adobe.xmp\0\0\0\0\0{MARKED}").as_bytes(),
    ));
    marked.extend(chunk(*b"eXIf", &exif(1)));
    marked.extend(&plain[33..]);
    marked.extend(MARKED.as_bytes());
    marked
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

fn chunk(name: [u8; 4], content: &[u8]) -> Vec<u8> {
    let length = u32::try_from(content.len()).unwrap();
    let checked = [&name[..], content].concat();
    let sum = checked.iter().fold(!0_u32, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| {
            (sum >> 1) ^ (0xedb8_8320 * (sum & 1))
        })
    });
    [&length.to_be_bytes()[..], &checked, &(!sum).to_be_bytes()].concat()
}
