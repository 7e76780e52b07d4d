//! What a file is, by how it begins. Its name and what its sender calls it are not asked.

use crate::seal::attachment::Media;

/// What a file that goes on as it is may call itself. A picture never does: one that could not be
/// made anew is bytes to be saved, and so is everything that could hold a script.
pub fn of(file: &[u8]) -> Media {
    match file {
        [b'%', b'P', b'D', b'F', b'-', ..] => Media::Pdf,
        [b'O', b'g', b'g', b'S', ..] => Media::Ogg,
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
            b'A',
            b'V',
            b'E',
            ..,
        ] => Media::Wav,
        [b'I', b'D', b'3', ..] => Media::Mpeg,
        // An MPEG audio frame: eleven bits of ones, layer III (ISO/IEC 11172-3, section 2.4.1.3).
        [0xff, second, ..] if second & 0xe6 == 0xe2 => Media::Mpeg,
        [0x1a, 0x45, 0xdf, 0xa3, ..] if doc_type_is_webm(file) => Media::Webm,
        [_, _, _, _, b'f', b't', b'y', b'p', brand @ ..] => of_brand(brand),
        _ => Media::OctetStream,
    }
}

fn of_brand(rest: &[u8]) -> Media {
    match rest {
        [b'q', b't', b' ', b' ', ..] => Media::QuickTime,
        [b'3', b'g', b'p' | b'2' | b'g' | b'r' | b's', ..] => Media::ThreeGpp,
        [b'M', b'4', b'A' | b'B', ..] => Media::Mp4Audio,
        [b'M', b'4', b'V', ..]
        | [b'i', b's', b'o', ..]
        | [b'm', b'p', b'4', ..]
        | [b'a', b'v', b'c', b'1', ..]
        | [b'd', b'a', b's', b'h', ..] => Media::Mp4,
        // HEIC and AVIF among others: pictures that could not be made anew.
        _ => Media::OctetStream,
    }
}

/// Whether the beginning of an EBML file says `webm` where Matroska would say `matroska`.
fn doc_type_is_webm(file: &[u8]) -> bool {
    let head = &file[..file.len().min(64)];
    let needle = b"\x42\x82\x84webm";
    head.windows(needle.len()).any(|window| window == needle)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// CHECKS G12: what could hold a script, or lie about what it is, is bytes to be saved.
    #[test]
    fn what_is_not_surely_sound_video_or_pdf_is_opaque() {
        for file in [
            &b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"[..],
            b"<!DOCTYPE html><script>alert(1)</script>",
            b"PK\x03\x04 word/vbaProject.bin",
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
            b"GIF89a/*",
            b"\xff\xd8\xff\xe0 a broken jpeg",
            b"\x89PNG\r\n\x1a\n a broken png",
            b"\0\0\0\x18ftypheic",
            b"\0\0\0\x18ftypavif",
            b"\x1a\x45\xdf\xa3\x93\x42\x82\x88matroska",
            b"",
        ] {
            assert_eq!(of(file), Media::OctetStream, "{}", file.escape_ascii());
        }
        for (file, media) in [
            (&b"%PDF-1.7"[..], Media::Pdf),
            (b"OggS\0", Media::Ogg),
            (b"RIFF\0\0\0\0WAVE", Media::Wav),
            (b"ID3\x04", Media::Mpeg),
            (b"\xff\xfb\x90\x64", Media::Mpeg),
            (
                b"\x1a\x45\xdf\xa3\x9f\x42\x86\x81\x01\x42\x82\x84webm",
                Media::Webm,
            ),
            (b"\0\0\0\x18ftypisom", Media::Mp4),
            (b"\0\0\0\x18ftypM4A ", Media::Mp4Audio),
            (b"\0\0\0\x14ftypqt  ", Media::QuickTime),
            (b"\0\0\0\x14ftyp3gp4", Media::ThreeGpp),
        ] {
            assert_eq!(of(file), media, "{}", file.escape_ascii());
        }
    }
}
