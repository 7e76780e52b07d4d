//! How large a workbook is once it is unpacked: measured before anything unpacks it in memory.
//!
//! A workbook is a ZIP file (PKWARE APPNOTE 6.3.9, sections 4.3.12 and 4.3.16). What its directory
//! says of sizes may be a lie, so each part is unpacked here into nothing, and counted.

use std::io::{self, Read as _, Write};

use flate2::read::DeflateDecoder;

/// How a workbook says how many texts its cells share, and the most digits of that: calamine makes
/// room for as many before it reads the first, so that a lie of a few bytes would end the program.
const ANNOUNCED: &[u8] = b"uniqueCount";
const MOST_DIGITS: usize = 7;

/// Whether all parts together unpack to at most `most` bytes, and none announces more texts than
/// there can be. False for what is no plain ZIP file.
pub fn is_within(zip: &[u8], most: u64) -> bool {
    parts(zip).is_some_and(|parts| {
        let mut left = most;
        parts.into_iter().all(|(method, packed)| {
            let mut seen = Seen::default();
            let length = match method {
                0 => seen.write_all(packed).ok().map(|()| packed.len() as u64),
                8 => {
                    let mut counted = DeflateDecoder::new(packed).take(left + 1);
                    io::copy(&mut counted, &mut seen).ok()
                }
                _ => None,
            };
            let fits = length.filter(|length| *length <= left);
            left -= fits.unwrap_or(0);
            fits.is_some()
        })
    })
}

/// A part that is unpacked into nothing: only what it announces is looked at.
#[derive(Default)]
struct Seen {
    /// How much of the name has been seen, and how many digits behind it.
    matched: usize,
    digits: usize,
}

impl Seen {
    /// Whether all is well up to this byte.
    fn pass(&mut self, byte: u8) -> bool {
        match ANNOUNCED.get(self.matched) {
            Some(next) if byte == *next => {
                self.matched += 1;
                self.digits = 0;
            }
            None if byte.is_ascii_digit() => self.digits += 1,
            None if self.digits == 0 && b" \t\r\n=\"'+".contains(&byte) => {}
            _ => self.matched = usize::from(byte == ANNOUNCED[0]),
        }
        self.digits <= MOST_DIGITS
    }
}

impl Write for Seen {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if bytes.iter().all(|byte| self.pass(*byte)) {
            Ok(bytes.len())
        } else {
            Err(io::ErrorKind::FileTooLarge.into())
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// The packed parts by the directory at the end, each with its method.
fn parts(zip: &[u8]) -> Option<Vec<(u16, &[u8])>> {
    let end = zip.len().checked_sub(22)?;
    let first = end.saturating_sub(usize::from(u16::MAX));
    let end = (first..=end)
        .rev()
        .find(|at| zip[*at..].starts_with(b"PK\x05\x06"))?;
    let (count, mut at) = (number(zip, end + 10, 2)?, number(zip, end + 16, 4)?);
    let mut parts = Vec::new();
    for _ in 0..count {
        if !zip.get(at..)?.starts_with(b"PK\x01\x02") {
            return None;
        }
        let method = u16::try_from(number(zip, at + 10, 2)?).ok()?;
        let (packed, local) = (number(zip, at + 20, 4)?, number(zip, at + 42, 4)?);
        let begins = local + 30 + number(zip, local + 26, 2)? + number(zip, local + 28, 2)?;
        parts.push((method, zip.get(begins..begins.checked_add(packed)?)?));
        let names = [28, 30, 32].map(|field| number(zip, at + field, 2));
        at += 46 + names.into_iter().sum::<Option<usize>>()?;
    }
    Some(parts)
}

/// A little-endian number of `length` bytes.
fn number(bytes: &[u8], at: usize, length: usize) -> Option<usize> {
    let bytes = bytes.get(at..at.checked_add(length)?)?;
    Some(
        bytes
            .iter()
            .rev()
            .fold(0, |number, byte| number << 8 | usize::from(*byte)),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    /// CHECKS X7.
    #[test]
    fn no_more_texts_are_announced_than_there_can_be() {
        for (part, fits) in [
            ("<sst count=\"99999999999\" uniqueCount=\"9999999\">", true),
            ("<sst uniqueCount=\"12\"/> 99999999999", true),
            ("<sst uniqueCount=\"99999999999\">", false),
            ("<sst uniqueCount = '+10000000'>", false),
        ] {
            let whole = Seen::default().write_all(part.as_bytes());
            assert_eq!(whole.is_ok(), fits, "{part}");
            let mut seen = Seen::default();
            let mut bytes = part.as_bytes().chunks(1);
            let by_bytes = bytes.all(|byte| seen.write_all(byte).is_ok());
            assert_eq!(by_bytes, fits, "{part}");
        }
    }
}
