use std::io::Write as _;

use super::*;

const PIXELS: u64 = 40_000_000;

/// A PNG's header for a picture of this size, eight bits a colour (PNG, section 11.2.2), and data.
fn png(width: u32, height: u32, kind: u8, data: &[u8]) -> Vec<u8> {
    let mut file = b"\x89PNG\r\n\x1a\n".to_vec();
    let mut chunk = |name: &[u8; 4], content: &[u8]| {
        file.extend(u32::try_from(content.len()).expect("small").to_be_bytes());
        file.extend(name);
        file.extend(content);
        let mut crc = flate2::Crc::new();
        crc.update(name);
        crc.update(content);
        file.extend(crc.sum().to_be_bytes());
    };
    let mut header = [width.to_be_bytes(), height.to_be_bytes()].concat();
    header.extend([8, kind, 0, 0, 0]);
    chunk(b"IHDR", &header);
    chunk(b"IDAT", data);
    chunk(b"IEND", b"");
    file
}

fn zeros(len: usize) -> Vec<u8> {
    let mut packed = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
    packed.write_all(&vec![0; len]).expect("packed");
    packed.finish().expect("packed")
}

/// CHECKS X7: said by the header, refused by the header. The data is not even looked at.
#[test]
fn too_many_pixels_are_refused_before_anything_is_decoded() {
    let began = std::time::Instant::now();
    for (width, height) in [
        (65_500, 65_500),
        (40_000_001, 1),
        (u32::MAX >> 1, 1),
        (0, 5),
    ] {
        let refused = clean(&png(width, height, 2, b"no data"), PIXELS).err();
        assert!(
            matches!(refused, Some(NotCleaned::TooLarge | NotCleaned::Broken)),
            "{width} {height}: {refused:?}"
        );
    }
    for huge in [png(65_500, 65_500, 2, b"no data"), huge_jpeg(), huge_webp()] {
        assert_eq!(clean(&huge, PIXELS).err(), Some(NotCleaned::TooLarge));
    }
    assert!(began.elapsed() < std::time::Duration::from_millis(200));
}

/// A JPEG's header for 65,500 by 65,500 pixels, before a picture of eight by eight.
fn huge_jpeg() -> Vec<u8> {
    let mut file = Vec::new();
    DynamicImage::new_rgb8(8, 8)
        .write_with_encoder(JpegEncoder::new(&mut file))
        .expect("encoded");
    let mut frames = file.windows(2);
    let sof = frames.position(|pair| pair == [0xff, 0xc0]).expect("one");
    file[sof + 5..sof + 9].copy_from_slice(&[0xff, 0xdc, 0xff, 0xdc]);
    file
}

/// The same in a WebP (RFC 9649, section 2.7).
fn huge_webp() -> Vec<u8> {
    let mut small = Vec::new();
    DynamicImage::new_rgb8(8, 8)
        .write_with_encoder(image::codecs::webp::WebPEncoder::new_lossless(&mut small))
        .expect("encoded");
    let side = &65_499_u32.to_le_bytes()[..3];
    let head = [b"VP8X\x0a\0\0\0\0\0\0\0", side, side, &small[12..]].concat();
    let length = u32::try_from(4 + head.len()).expect("small");
    [b"RIFF", &length.to_le_bytes()[..], b"WEBP", &head].concat()
}

/// CHECKS X7: as many pixels as may be, but of a kind that takes more memory than they may.
#[test]
fn what_a_picture_takes_is_computed_and_not_only_its_pixels() {
    // Sixteen bits a colour and alpha: eight bytes a pixel.
    let mut deep = png(6000, 6000, 6, b"no data");
    deep[24] = 16;
    let mut crc = flate2::Crc::new();
    crc.update(&deep[12..29]);
    deep[29..33].copy_from_slice(&crc.sum().to_be_bytes());
    assert_eq!(clean(&deep, PIXELS).err(), Some(NotCleaned::TooLarge));
}

#[test]
fn a_small_file_that_unpacks_to_a_large_picture_is_taken_within_the_limit_only() {
    let data = zeros((1000 * 3 + 1) * 1000);
    assert!(data.len() < 5000);
    let bomb = png(1000, 1000, 2, &data);
    assert!(clean(&bomb, 1_000_000).is_ok());
    assert_eq!(clean(&bomb, 999_999).err(), Some(NotCleaned::TooLarge));
    // More data than the header says: what is too much is not unpacked.
    let more = png(10, 10, 2, &zeros(50_000_000));
    assert!(clean(&more, 1_000_000).is_ok_and(|picture| picture.bytes.len() < 1000));
}

#[test]
fn a_progressive_jpeg_counts_for_what_it_takes() {
    let mut bytes = Vec::new();
    let image = DynamicImage::new_rgb8(8, 8);
    image
        .write_with_encoder(JpegEncoder::new(&mut bytes))
        .expect("encoded");
    assert!(!is_progressive(&bytes));
    let sof = bytes
        .windows(2)
        .position(|pair| pair == [0xff, 0xc0])
        .expect("a frame header");
    bytes[sof + 1] = 0xc2;
    assert!(is_progressive(&bytes));
    assert!(is_progressive(b"\xff\xd8\xff"), "what cannot be told");
    // 5000 by 5000: 75 MB of pixels, and 150 MB of coefficients.
    bytes[sof + 5..sof + 9].copy_from_slice(&[0x13, 0x88, 0x13, 0x88]);
    assert_eq!(clean(&bytes, PIXELS).err(), Some(NotCleaned::TooLarge));
}

#[test]
fn what_is_no_picture_or_a_broken_one_is_told_apart() {
    assert_eq!(clean(b"GIF89a", PIXELS).err(), Some(NotCleaned::Kind));
    assert_eq!(clean(b"", PIXELS).err(), Some(NotCleaned::Kind));
    let broken = b"\xff\xd8\xff\xe0 not a picture";
    assert_eq!(clean(broken, PIXELS).err(), Some(NotCleaned::Broken));
}
