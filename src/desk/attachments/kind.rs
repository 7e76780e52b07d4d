//! Under what name an attachment may be saved. CHECKS G12.
//!
//! A name's ending decides which program a double click starts. So an attachment keeps the ending
//! of what it says it is only where its bytes begin, and end, as such a file does, and nothing in
//! them would be run by another program. Everything else is saved as `.unsafe`, with the reason.
//! This looks for what is known to be dangerous; it cannot prove that a file is harmless.

use crate::seal::attachment::Media;

/// What an attachment is saved as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileKind {
    /// Under the ending of what it says it is, which fits what it looks like.
    Plain(&'static str),
    /// Under `.unsafe`.
    Unsafe(Unsafe),
}

/// Why an attachment is not saved under an ending that a program would open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unsafe {
    /// It does not begin as such a file does.
    #[error("its content is not what it says it is")]
    NotWhatItSays,
    /// Text that a browser may run.
    #[error("it holds HTML or SVG, which can run programs and call home when it is opened")]
    Markup,
    /// An archive behind, or in, something else.
    #[error("another file is hidden behind or inside it")]
    Hidden,
    /// A document with macros, or of a kind in which they cannot be ruled out.
    #[error("it is a document in which programs (macros) can be hidden")]
    Macros,
    /// A PDF that does something when it is opened.
    #[error("it is a PDF that may run something or hold other files")]
    ActivePdf,
    /// A program.
    #[error("it is a program")]
    Program,
}

impl FileKind {
    /// What to save an attachment as, by what it says it is and by its bytes.
    pub fn of(media: Media, content: &[u8]) -> Self {
        match danger(media, content) {
            Some(why) => Self::Unsafe(why),
            None => Self::Plain(ending(media, content)),
        }
    }

    /// The ending of the file's name.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Plain(ending) => ending,
            Self::Unsafe(_) => "unsafe",
        }
    }
}

fn ending(media: Media, content: &[u8]) -> &'static str {
    match media {
        Media::Jpeg => "jpg",
        Media::Png => "png",
        Media::Webp => "webp",
        Media::WebmAudio | Media::Webm => "webm",
        Media::Ogg => "ogg",
        Media::Mp4Audio => "m4a",
        Media::Mpeg => "mp3",
        Media::Wav => "wav",
        Media::Mp4 => "mp4",
        Media::QuickTime => "mov",
        Media::ThreeGpp => "3gp",
        Media::Pdf => "pdf",
        Media::OctetStream => document(content).unwrap_or("bin"),
    }
}

/// Office documents without macros, told by the names in them: what people attach most, next to
/// pictures.
fn document(content: &[u8]) -> Option<&'static str> {
    if !content.starts_with(ZIP) {
        return None;
    }
    [
        (&b"word/document.xml"[..], "docx"),
        (b"xl/workbook.xml", "xlsx"),
        (b"ppt/presentation.xml", "pptx"),
        (b"mimetypeapplication/vnd.oasis.opendocument.text", "odt"),
    ]
    .into_iter()
    .find_map(|(name, ending)| holds(content, name).then_some(ending))
}

const ZIP: &[u8] = b"PK\x03\x04";
/// How far from its end a ZIP archive's last record can lie: its comment has at most 65,535 bytes.
const ZIP_TAIL: usize = 22 + 65_535;
/// How far into a file readers of PDF look for its beginning.
const PDF_LEAD: usize = 1024;

fn danger(media: Media, content: &[u8]) -> Option<Unsafe> {
    if [
        &b"MZ"[..],
        b"\x7fELF",
        b"#!",
        b"\xca\xfe\xba\xbe",
        b"\xcf\xfa\xed\xfe",
    ]
    .iter()
    .any(|magic| content.starts_with(magic))
    {
        return Some(Unsafe::Program);
    }
    if markup(content) {
        return Some(Unsafe::Markup);
    }
    if !begins_as(media, content) {
        return Some(Unsafe::NotWhatItSays);
    }
    match media {
        Media::OctetStream => unknown(content),
        Media::Pdf => pdf(content),
        _ => hidden(media, content).then_some(Unsafe::Hidden),
    }
}

fn begins_as(media: Media, content: &[u8]) -> bool {
    let at = |place: usize, magic: &[u8]| {
        content
            .get(place..)
            .is_some_and(|rest| rest.starts_with(magic))
    };
    match media {
        Media::Jpeg => at(0, b"\xff\xd8\xff"),
        Media::Png => at(0, b"\x89PNG\r\n\x1a\n"),
        Media::Webp => at(0, b"RIFF") && at(8, b"WEBP"),
        Media::Wav => at(0, b"RIFF") && at(8, b"WAVE"),
        Media::WebmAudio | Media::Webm => at(0, b"\x1a\x45\xdf\xa3"),
        Media::Ogg => at(0, b"OggS"),
        Media::Mp4Audio | Media::Mp4 | Media::ThreeGpp => at(4, b"ftyp"),
        Media::QuickTime => [&b"ftyp"[..], b"moov", b"mdat", b"wide", b"free"]
            .iter()
            .any(|kind| at(4, kind)),
        // A tag, or a frame's eleven bits of synchronisation.
        Media::Mpeg => {
            at(0, b"ID3") || matches!(content, [0xff, second, ..] if second & 0xe0 == 0xe0)
        }
        Media::Pdf => at(0, b"%PDF-"),
        Media::OctetStream => true,
    }
}

/// What lies behind a picture, or what another program would find in the same bytes.
fn hidden(media: Media, content: &[u8]) -> bool {
    let tail = &content[content.len().saturating_sub(ZIP_TAIL)..];
    let lead = &content[..content.len().min(PDF_LEAD)];
    let behind = match media {
        Media::Jpeg => !content.ends_with(b"\xff\xd9"),
        Media::Png => !content.ends_with(b"IEND\xae\x42\x60\x82"),
        Media::Webp | Media::Wav => !riff_is_whole(content),
        _ => false,
    };
    behind || holds(tail, b"PK\x05\x06") || holds(lead, b"%PDF-")
}

/// RIFF says how long it is; an odd length is followed by one byte of fill.
fn riff_is_whole(content: &[u8]) -> bool {
    let size = content.get(4..8).and_then(|size| size.first_chunk());
    let told = size.map(|size| u64::from(u32::from_le_bytes(*size)) + 8);
    let length = content.len() as u64;
    told.is_some_and(|told| told == length || (told % 2 == 1 && told + 1 == length))
}

/// Whether a browser might take it for HTML or SVG. In compressed content, these words turn up by
/// chance once in many million files.
fn markup(content: &[u8]) -> bool {
    const WORDS: [&[u8]; 8] = [
        b"<script",
        b"<html",
        b"<svg",
        b"<!doctype",
        b"<iframe",
        b"<?xml-stylesheet",
        b"<foreignobject",
        b"<x:script",
    ];
    let begins = content.strip_prefix(b"\xef\xbb\xbf").unwrap_or(content);
    let first = begins.iter().find(|byte| !byte.is_ascii_whitespace());
    // Wide characters too, as editors on Windows write them.
    let wide = begins.starts_with(b"\xff\xfe") || begins.starts_with(b"\xfe\xff");
    let opens = |place: usize| {
        let rest = &content[place..];
        WORDS.iter().any(|word| {
            rest.get(..word.len())
                .is_some_and(|start| start.eq_ignore_ascii_case(word))
        })
    };
    let mut places = content
        .iter()
        .enumerate()
        .filter(|(_, byte)| **byte == b'<');
    first == Some(&b'<') || wide || places.any(|(place, _)| opens(place))
}

/// What an attachment of no known kind must not be.
fn unknown(content: &[u8]) -> Option<Unsafe> {
    // The old Office formats, and rich text: neither shows its macros or objects plainly.
    let old = content.starts_with(b"\xd0\xcf\x11\xe0") || content.starts_with(b"{\\rt");
    let macros = [
        &b"vbaProject"[..],
        b"vbaData",
        b"Basic/",
        b"oleObject",
        b"activeX",
    ];
    let archive = content.starts_with(ZIP);
    if old || (archive && macros.iter().any(|name| holds(content, name))) {
        return Some(Unsafe::Macros);
    }
    let program = archive && (holds(content, b"META-INF/MANIFEST.MF") || holds(content, b".dex"));
    if program {
        return Some(Unsafe::Program);
    }
    let tail = &content[content.len().saturating_sub(ZIP_TAIL)..];
    let lead = &content[..content.len().min(PDF_LEAD)];
    let polyglot = !archive && holds(tail, b"PK\x05\x06") || holds(lead, b"%PDF-");
    polyglot.then_some(Unsafe::Hidden)
}

/// What a PDF must not do by itself. Names may be written with `#` escapes, and objects may lie
/// compressed in streams where nothing can be seen: both are taken for the worst.
fn pdf(content: &[u8]) -> Option<Unsafe> {
    const ACTIVE: [&[u8]; 10] = [
        b"/JavaScript",
        b"/JS",
        b"/Launch",
        b"/OpenAction",
        b"/AA",
        b"/EmbeddedFile",
        b"/RichMedia",
        b"/XFA",
        b"/SubmitForm",
        b"/ObjStm",
    ];
    let shown = outside_streams(content);
    let ends = |place: usize| {
        shown
            .get(place)
            .is_none_or(|byte| !byte.is_ascii_alphanumeric())
    };
    let names = shown.iter().enumerate().filter(|(_, byte)| **byte == b'/');
    for (place, _) in names {
        let rest = &shown[place..];
        let stands_here = |name: &&[u8]| rest.starts_with(name) && ends(place + name.len());
        let embedded = rest.starts_with(b"/EmbeddedFiles");
        if ACTIVE.iter().any(stands_here) || embedded || is_escaped(rest) {
            return Some(Unsafe::ActivePdf);
        }
    }
    let tail = &content[content.len().saturating_sub(ZIP_TAIL)..];
    holds(tail, b"PK\x05\x06").then_some(Unsafe::Hidden)
}

/// A PDF without what lies in its streams: pictures and fonts, where any letters turn up by chance.
fn outside_streams(mut content: &[u8]) -> Vec<u8> {
    let mut outside = Vec::new();
    while let Some(begin) = find(content, b"stream") {
        let (before, after) = content.split_at(begin + b"stream".len());
        outside.extend_from_slice(before);
        let is_end = before.ends_with(b"endstream");
        let skipped = if is_end {
            0
        } else {
            find(after, b"endstream").unwrap_or(0)
        };
        content = &after[skipped..];
    }
    outside.extend_from_slice(content);
    outside
}

/// A name such as `/J#61vaScript`.
fn is_escaped(rest: &[u8]) -> bool {
    let name = rest[1..].iter().take(40);
    let mut name = name.take_while(|byte| byte.is_ascii_alphanumeric() || **byte == b'#');
    name.next().is_some_and(u8::is_ascii_alphabetic) && name.any(|byte| *byte == b'#')
}

fn holds(content: &[u8], needle: &[u8]) -> bool {
    find(content, needle).is_some()
}

fn find(content: &[u8], needle: &[u8]) -> Option<usize> {
    let (first, rest) = needle.split_first()?;
    let mut places = content
        .iter()
        .enumerate()
        .filter(|(_, byte)| *byte == first);
    let found = places.find(|(place, _)| content[place + 1..].starts_with(rest));
    found.map(|(place, _)| place)
}

#[cfg(test)]
mod tests;
