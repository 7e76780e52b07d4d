//! Photographs with all that phones and programs put into them, made here.

use image::codecs::jpeg::JpegEncoder;
use image::{DynamicImage, GenericImageView as _, Rgb, RgbImage};

/// One marker for each thing that must not go on.
pub const MARKS: [&str; 8] = [
    "GPS-mark-1.2921S",
    "maker-mark-Nokia",
    "thumbnail-mark",
    "xmp-mark",
    "iptc-mark",
    "icc-mark",
    "comment-mark",
    "trailing-mark",
];

/// Which of `marks` stand in a file.
pub fn find_marks<'a>(file: &[u8], marks: &[&'a str]) -> Vec<&'a str> {
    let stands = |mark: &&str| memchr::memmem::find(file, mark.as_bytes()).is_some();
    marks.iter().copied().filter(stands).collect()
}

/// A photograph 60 wide and 40 high with a red corner at the top left, as it should be seen.
pub struct Photo {
    turned: u16,
}

/// Whether the corner at the top left is red and the others are not.
pub fn red_corner(picture: &DynamicImage) -> bool {
    let (width, height) = picture.dimensions();
    let red = |x: u32, y: u32| {
        let [r, g, b, _] = picture.get_pixel(x, y).0;
        r > 180 && g < 90 && b < 90
    };
    red(4, 4) && !red(width - 5, 4) && !red(4, height - 5) && !red(width - 5, height - 5)
}

impl Photo {
    /// Kept as a camera keeps it that was held so (Exif 2.32, section 4.6.5.1, Orientation).
    pub fn turned(turned: u16) -> Self {
        Self { turned }
    }

    /// The file.
    pub fn jpeg(&self) -> Vec<u8> {
        let seen = RgbImage::from_fn(60, 40, |x, y| {
            if x < 16 && y < 16 {
                Rgb([230, 20, 20])
            } else {
                Rgb([20, 120, 160])
            }
        });
        let seen = DynamicImage::from(seen);
        // What the tag tells a viewer to do is undone.
        let kept = match self.turned {
            1 => seen,
            2 => seen.fliph(),
            3 => seen.rotate180(),
            4 => seen.flipv(),
            5 => seen.rotate270().flipv(),
            6 => seen.rotate270(),
            7 => seen.rotate90().flipv(),
            8 => seen.rotate90(),
            _ => unreachable!("there are eight"),
        };
        let mut plain = Vec::new();
        kept.write_with_encoder(JpegEncoder::new_with_quality(&mut plain, 95))
            .unwrap();
        let mut file = plain[..2].to_vec();
        let mut segment = |marker: u8, content: &[u8]| {
            let length = u16::try_from(content.len() + 2).unwrap();
            file.extend([0xff, marker]);
            file.extend(length.to_be_bytes());
            file.extend(content);
        };
        segment(0xe1, &self.exif());
        segment(
            0xe1,
            b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>xmp-mark</x:xmpmeta>",
        );
        segment(
            0xed,
            b"Photoshop 3.0\08BIM\x04\x04\0\0\0\0\0\x12\x1c\x02\x78\0\x0aiptc-mark",
        );
        segment(0xe2, b"ICC_PROFILE\0\x01\x01icc-mark");
        segment(0xfe, b"comment-mark");
        file.extend(&plain[2..]);
        file.extend(b"trailing-mark");
        file
    }

    /// TIFF inside: make, orientation, GPS, and a small picture (Exif 2.32, section 4.5).
    fn exif(&self) -> Vec<u8> {
        let texts = [MARKS[1], MARKS[0], MARKS[2]];
        let mut exif = b"Exif\0\0MM\0\x2a\0\0\0\x08".to_vec();
        // Offsets count from "MM": four entries of 12 bytes, their number, the next directory.
        let data = 8 + 2 + 4 * 12 + 4;
        let at = |index: usize| -> u32 {
            let before: usize = texts[..index].iter().map(|text| text.len() + 1).sum();
            u32::try_from(data + before).unwrap()
        };
        let long = |text: &str| u32::try_from(text.len() + 1).unwrap().to_be_bytes();
        exif.extend(4_u16.to_be_bytes());
        for (tag, kind, count, value) in [
            (0x010f_u16, 2_u16, long(texts[0]), at(0).to_be_bytes()),
            (
                0x0112,
                3,
                1_u32.to_be_bytes(),
                (u32::from(self.turned) << 16).to_be_bytes(),
            ),
            (0x8825, 2, long(texts[1]), at(1).to_be_bytes()),
            (0x0201, 2, long(texts[2]), at(2).to_be_bytes()),
        ] {
            exif.extend(tag.to_be_bytes());
            exif.extend(kind.to_be_bytes());
            exif.extend(count);
            exif.extend(value);
        }
        exif.extend([0; 4]);
        for text in texts {
            exif.extend(text.bytes());
            exif.push(0);
        }
        exif
    }
}
