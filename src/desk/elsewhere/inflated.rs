//! How large a workbook is once it is unpacked: measured before anything unpacks it in memory.
//!
//! A workbook is a ZIP file (PKWARE APPNOTE 6.3.9, sections 4.3.12 and 4.3.16). What its directory
//! says of sizes may be a lie, so each part is unpacked here into nothing, and counted.

use std::io::{self, Read as _};

use flate2::read::DeflateDecoder;

/// Whether all parts together unpack to at most `most` bytes. False for what is no plain ZIP file.
pub fn is_within(zip: &[u8], most: u64) -> bool {
    parts(zip).is_some_and(|parts| {
        let mut left = most;
        parts.into_iter().all(|(method, packed)| {
            let length = match method {
                0 => Some(packed.len() as u64),
                8 => {
                    let mut counted = DeflateDecoder::new(packed).take(left + 1);
                    io::copy(&mut counted, &mut io::sink()).ok()
                }
                _ => None,
            };
            let fits = length.filter(|length| *length <= left);
            left -= fits.unwrap_or(0);
            fits.is_some()
        })
    })
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
