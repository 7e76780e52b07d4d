//! Pictures of as many pixels as may be, all alike: small files that unfold.

use std::io::Write as _;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use image::codecs::jpeg::JpegEncoder;
use image::codecs::webp::WebPEncoder;
use image::{ExtendedColorType, GenericImageView, Rgb};

use super::photograph::chunk;

/// 39,996,700 pixels with eight bits of colour and alpha, in pieces that need no such memory here.
pub fn png() -> Vec<u8> {
    let (width, height) = (7300_u32, 5479_u32);
    let mut header = [width.to_be_bytes(), height.to_be_bytes()].concat();
    header.extend([8, 6, 0, 0, 0]);
    let mut packed = ZlibEncoder::new(Vec::new(), Compression::fast());
    let line = vec![0; 1 + 4 * width as usize];
    for _ in 0..height {
        packed.write_all(&line).unwrap();
    }
    let mut file = b"\x89PNG\r\n\x1a\n".to_vec();
    file.extend(chunk(*b"IHDR", &header));
    file.extend(chunk(*b"IDAT", &packed.finish().unwrap()));
    file.extend(chunk(*b"IEND", &[]));
    file
}

/// The same number of pixels in a JPEG.
pub fn jpeg() -> Vec<u8> {
    let mut file = Vec::new();
    JpegEncoder::new_with_quality(&mut file, 50)
        .encode_image(&Grey(7300, 5479))
        .unwrap();
    file
}

/// As many pixels as a WebP may have here: it takes five bytes for each.
pub fn webp() -> Vec<u8> {
    let (width, height) = (6200, 5100);
    let pixels = vec![128; 3 * 6200 * 5100];
    let mut file = Vec::new();
    WebPEncoder::new_lossless(&mut file)
        .encode(&pixels, width, height, ExtendedColorType::Rgb8)
        .unwrap();
    file
}

/// A picture that is nowhere in memory.
struct Grey(u32, u32);

impl GenericImageView for Grey {
    type Pixel = Rgb<u8>;

    fn dimensions(&self) -> (u32, u32) {
        (self.0, self.1)
    }

    fn get_pixel(&self, _: u32, _: u32) -> Rgb<u8> {
        Rgb([128; 3])
    }
}
