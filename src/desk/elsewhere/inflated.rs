//! How large a workbook is once it is unpacked: measured before anything unpacks it in memory.
//!
//! A workbook is a ZIP file (PKWARE APPNOTE 6.3.9, sections 4.3.12 and 4.3.16). What its directory
//! says of sizes may be a lie, so each part is unpacked here into nothing, and counted.

use std::io::{self, Read as _, Write};

use flate2::read::DeflateDecoder;

mod counted;

use counted::{Counted, Seen};

/// Whether all parts together unpack to at most `most` bytes, and hold no more of what is kept in
/// memory than there can be. False for what is no plain ZIP file.
pub fn is_within(zip: &[u8], most: u64) -> bool {
    parts(zip).is_some_and(|parts| {
        let (mut left, mut counted) = (most, Counted::default());
        parts.into_iter().all(|part| {
            let mut seen = Seen::of(part.name, &mut counted);
            let length = match part.method {
                0 => seen
                    .write_all(part.packed)
                    .ok()
                    .map(|()| part.packed.len() as u64),
                8 => {
                    let mut unpacked = DeflateDecoder::new(part.packed).take(left + 1);
                    io::copy(&mut unpacked, &mut seen).ok()
                }
                _ => None,
            };
            let fits = length.filter(|length| *length <= left);
            left -= fits.unwrap_or(0);
            fits.is_some()
        })
    })
}

/// A packed part.
struct Part<'a> {
    name: &'a [u8],
    method: u16,
    packed: &'a [u8],
}

/// The packed parts by the directory at the end.
fn parts(zip: &[u8]) -> Option<Vec<Part<'_>>> {
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
        let name = at + 46..at + 46 + number(zip, at + 28, 2)?;
        parts.push(Part {
            name: zip.get(name)?,
            method,
            packed: zip.get(begins..begins.checked_add(packed)?)?,
        });
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
