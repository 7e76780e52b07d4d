//! The check that stands before every parse of a foreign age file.
//!
//! The age crate parses a header in quadratic time: 191 KB of it cost half a minute. This check
//! looks at the first 8 KiB only, once, and lets through what sealing to one hybrid recipient
//! makes and nothing else: stricter than the age format (C2SP `age.md`, "Header"), which allows
//! any number of recipients of any kind.

use base64::Engine;
use base64::prelude::BASE64_STANDARD_NO_PAD;

/// The most that a header may take, version and MAC lines included.
pub const HEADER_CAP: usize = 8192;

const VERSION: &[u8] = b"age-encryption.org/v1";
const STANZA: &[u8] = b"-> ";
const MAC: &[u8] = b"--- ";
const HYBRID: &[u8] = b"mlkem768x25519";
const GREASE_SUFFIX: &[u8] = b"-grease";
const ENCAPSULATION_LEN: usize = 1120;
const LINE_LEN: usize = 64;
/// The nonce, and the tag of the shortest payload.
const PAYLOAD_MIN: usize = 16 + 16;

/// Why an age file is not even looked into.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Malformed {
    /// No version line, or another version.
    #[error("not an age file of version 1")]
    Version,
    /// The header does not end within [`HEADER_CAP`], or not at all.
    #[error("the header of the age file is cut short or too long")]
    Header,
    /// A line is not what the format asks for at its place.
    #[error("the header of the age file is malformed")]
    Line,
    /// Not exactly one hybrid stanza and at most one of grease.
    #[error("the age file is not sealed to exactly one hybrid post-quantum recipient")]
    Recipients,
    /// The payload is shorter than any can be.
    #[error("the age file has no payload")]
    Payload,
}

/// Checks an age file; the length of its header, after which the payload begins.
pub fn header(file: &[u8]) -> Result<usize, Malformed> {
    let mut lines = Lines(&file[..file.len().min(HEADER_CAP)]);
    if lines.next() != Ok(VERSION) {
        return Err(Malformed::Version);
    }
    let (mut hybrid, mut grease) = (0, 0);
    let header = loop {
        let line = lines.next()?;
        if let Some(mac) = line.strip_prefix(MAC) {
            canonical::<32>(mac)?;
            break file.len().min(HEADER_CAP) - lines.0.len();
        }
        let words = line.strip_prefix(STANZA).ok_or(Malformed::Line)?;
        let mut rest = words.splitn(2, |byte| *byte == b' ');
        if rest.next() == Some(HYBRID) {
            hybrid += 1;
            // Words are counted before any is decoded; a second stanza is not decoded at all.
            if hybrid > 1 {
                return Err(Malformed::Recipients);
            }
            canonical::<ENCAPSULATION_LEN>(rest.next().unwrap_or_default())?;
            canonical::<32>(lines.next()?)?;
        } else {
            grease += 1;
            if grease > 1 || !is_grease(words) {
                return Err(Malformed::Recipients);
            }
            skip_body(&mut lines)?;
        }
    };
    if hybrid != 1 {
        return Err(Malformed::Recipients);
    }
    if file.len() - header < PAYLOAD_MIN {
        return Err(Malformed::Payload);
    }
    Ok(header)
}

/// The lines of a header, each ended by LF.
struct Lines<'a>(&'a [u8]);

impl<'a> Lines<'a> {
    fn next(&mut self) -> Result<&'a [u8], Malformed> {
        let end = memchr::memchr(b'\n', self.0);
        let (line, rest) = self.0.split_at(end.ok_or(Malformed::Header)?);
        self.0 = &rest[1..];
        Ok(line)
    }
}

/// Whether the words of a stanza's first line are a tag of grease and well-formed arguments.
fn is_grease(words: &[u8]) -> bool {
    let mut words = words.split(|byte| *byte == b' ');
    let visible = |word: &[u8]| !word.is_empty() && word.iter().all(u8::is_ascii_graphic);
    words
        .next()
        .is_some_and(|tag| visible(tag) && tag.ends_with(GREASE_SUFFIX))
        && words.all(visible)
}

/// Passes over a body: full lines of 64 characters and one that is shorter, perhaps empty.
fn skip_body(lines: &mut Lines<'_>) -> Result<(), Malformed> {
    loop {
        let line = lines.next()?;
        if line.len() > LINE_LEN {
            return Err(Malformed::Line);
        }
        let mut bytes = [0; LINE_LEN];
        // A line of 64 characters is a whole number of bytes, so each can be decoded alone.
        BASE64_STANDARD_NO_PAD
            .decode_slice(line, &mut bytes)
            .map_err(|_| Malformed::Line)?;
        if line.len() < LINE_LEN {
            return Ok(());
        }
    }
}

/// Whether `text` is exactly `LEN` bytes in unpadded base64 with no stray bits at the end.
fn canonical<const LEN: usize>(text: &[u8]) -> Result<(), Malformed> {
    if text.len() != (LEN * 4).div_ceil(3) {
        return Err(Malformed::Line);
    }
    let mut bytes = [0; ENCAPSULATION_LEN + 8];
    match BASE64_STANDARD_NO_PAD.decode_slice(text, &mut bytes) {
        Ok(len) if len == LEN => Ok(()),
        _ => Err(Malformed::Line),
    }
}
