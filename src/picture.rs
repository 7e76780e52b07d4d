//! A picture is made anew from its pixels, so that nothing else of it goes on: no place, no time,
//! no name of a camera or a person, no small copy of what was cut off, nothing after its end.
//!
//! What a picture costs is computed from its header before any of it is decoded. What is decoded
//! is limited in memory here, and in number by whoever asks: intake on the server, the desk where it
//! shows what was attached.

use std::io::Cursor;

use image::codecs::jpeg::{JpegDecoder, JpegEncoder};
use image::codecs::png::{CompressionType, FilterType, PngDecoder, PngEncoder};
use image::codecs::webp::WebPDecoder;
use image::{DynamicImage, ImageDecoder, ImageError};
use zeroize::Zeroizing;

use crate::seal::attachment::Media;

/// The longest side of what is made, in pixels: enough to read a document, too little for a pore.
const LONGEST: u32 = 2560;
/// Of a JPEG, 1 to 100.
const QUALITY: u8 = 85;
/// A PNG of so few pixels stays one: a picture of a screen, with letters that JPEG would blur.
const SMALL: u64 = 1_500_000;

/// A picture with nothing in it but pixels.
pub struct Picture {
    /// [`Media::Jpeg`] or [`Media::Png`].
    pub media: Media,
    /// The file.
    pub bytes: Zeroizing<Vec<u8>>,
}

/// Why a picture was not made anew.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotCleaned {
    /// Not a kind of picture that is understood here.
    #[error("no picture of a kind that is understood")]
    Kind,
    /// It would take more memory than a picture may; nothing of it was decoded.
    #[error("more pixels than are taken")]
    TooLarge,
    /// It is broken.
    #[error("a broken picture")]
    Broken,
}

impl From<ImageError> for NotCleaned {
    fn from(error: ImageError) -> Self {
        match error {
            ImageError::Limits(_) => Self::TooLarge,
            _ => Self::Broken,
        }
    }
}

/// Makes a picture anew. `most_pixels` is the limit; four bytes of memory go with each.
pub fn clean(file: &[u8], most_pixels: u64) -> Result<Picture, NotCleaned> {
    let kind = kind(file).ok_or(NotCleaned::Kind)?;
    let (image, orientation) = match kind {
        Media::Jpeg => decode(
            JpegDecoder::new(Cursor::new(file))?,
            most_pixels,
            |pixels| {
                // A progressive one is kept as coefficients of two bytes, three colours, all at once.
                if is_progressive(file) { 6 * pixels } else { 0 }
            },
        )?,
        Media::Png => {
            let limits = limits(most_pixels);
            let decoder = PngDecoder::with_limits(Cursor::new(file), limits)?;
            decode(decoder, most_pixels, |_| 0)?
        }
        // Its planes of colour stand beside what is made of them.
        _ => decode(
            WebPDecoder::new(Cursor::new(file))?,
            most_pixels,
            |pixels| 2 * pixels,
        )?,
    };
    let few = u64::from(image.width()) * u64::from(image.height()) <= SMALL;
    let mut image = shrunk(image);
    image.apply_orientation(orientation);
    let image = flat(image);
    if image.color().has_alpha() || (kind == Media::Png && few) {
        encode_png(&image)
    } else {
        encode_jpeg(&image)
    }
}

/// What kind of picture a file begins like; its name is not asked.
pub fn kind(file: &[u8]) -> Option<Media> {
    match file {
        [0xff, 0xd8, 0xff, ..] => Some(Media::Jpeg),
        [0x89, b'P', b'N', b'G', 0x0d, 0x0a, 0x1a, 0x0a, ..] => Some(Media::Png),
        [
            b'R',
            b'I',
            b'F',
            b'F',
            _,
            _,
            _,
            _,
            b'W',
            b'E',
            b'B',
            b'P',
            ..,
        ] => Some(Media::Webp),
        _ => None,
    }
}

fn limits(most_pixels: u64) -> image::Limits {
    let mut limits = image::Limits::default();
    limits.max_alloc = Some(memory(most_pixels));
    limits
}

/// Bytes that a picture may take while it is decoded.
fn memory(most_pixels: u64) -> u64 {
    4 * most_pixels
}

/// The pixels and how they are to be turned. `beside` is what the decoder takes besides the pixels
/// that it gives, in bytes.
fn decode(
    mut decoder: impl ImageDecoder,
    most_pixels: u64,
    beside: impl Fn(u64) -> u64,
) -> Result<(DynamicImage, image::metadata::Orientation), NotCleaned> {
    let (width, height) = decoder.dimensions();
    let pixels = u64::from(width) * u64::from(height);
    let bytes = decoder.total_bytes().saturating_add(beside(pixels));
    if pixels == 0 || pixels > most_pixels || bytes > memory(most_pixels) {
        return Err(NotCleaned::TooLarge);
    }
    decoder.set_limits(limits(most_pixels))?;
    // How to turn it stands in what is thrown away; where that is broken, it is not turned.
    let orientation = decoder
        .orientation()
        .unwrap_or(image::metadata::Orientation::NoTransforms);
    Ok((DynamicImage::from_decoder(decoder)?, orientation))
}

/// Whether a JPEG is progressive: its frame header is SOF2, SOF6, SOF10 or SOF14 (ITU-T T.81,
/// table B.1). What cannot be told is taken for the costlier kind.
fn is_progressive(file: &[u8]) -> bool {
    let mut at = 2;
    while let Some(&[0xff, marker, high, low]) = file.get(at..at + 4) {
        match marker {
            // A filler byte before a marker.
            0xff => at += 1,
            // DHT, JPG and DAC stand among the frame headers and are none.
            0xc4 | 0xc8 | 0xcc => at += 2 + usize::from(u16::from_be_bytes([high, low])),
            0xc0..=0xcf => return !matches!(marker, 0xc0 | 0xc1),
            _ => at += 2 + usize::from(u16::from_be_bytes([high, low])),
        }
    }
    true
}

/// No side longer than [`LONGEST`]. Made without a copy in floating point, which would be larger
/// than the picture.
fn shrunk(image: DynamicImage) -> DynamicImage {
    if image.width().max(image.height()) <= LONGEST {
        return image;
    }
    image.thumbnail(LONGEST, LONGEST)
}

/// Eight bits a colour, and no alpha where nothing shines through.
fn flat(image: DynamicImage) -> DynamicImage {
    let grey = !image.color().has_color();
    if image.color().has_alpha() {
        let image = image.into_rgba8();
        if image.pixels().any(|pixel| pixel.0[3] != u8::MAX) {
            return image.into();
        }
        return DynamicImage::from(image).into_rgb8().into();
    }
    if grey {
        image.into_luma8().into()
    } else {
        image.into_rgb8().into()
    }
}

fn encode_jpeg(image: &DynamicImage) -> Result<Picture, NotCleaned> {
    let mut bytes = room(image, 2);
    image.write_with_encoder(JpegEncoder::new_with_quality(&mut *bytes, QUALITY))?;
    let media = Media::Jpeg;
    Ok(Picture { media, bytes })
}

fn encode_png(image: &DynamicImage) -> Result<Picture, NotCleaned> {
    let mut bytes = room(image, 1);
    let encoder =
        PngEncoder::new_with_quality(&mut *bytes, CompressionType::Fast, FilterType::Adaptive);
    image.write_with_encoder(encoder)?;
    let media = Media::Png;
    Ok(Picture { media, bytes })
}

/// A buffer that seldom has to grow: one that grows leaves copies behind.
fn room(image: &DynamicImage, share: usize) -> Zeroizing<Vec<u8>> {
    Zeroizing::new(Vec::with_capacity(image.as_bytes().len() / share + 1024))
}

#[cfg(test)]
mod tests;
