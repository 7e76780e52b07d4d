//! Values as columns hold them, and back.

use sha2::{Digest as _, Sha256};

use super::error::StoreError;
use crate::clock::Date;

/// A day, as ISO text.
pub(super) fn day(day: Date) -> String {
    day.to_string()
}

/// A day, from ISO text.
pub(super) fn read_day(text: &str) -> Result<Date, StoreError> {
    text.parse().map_err(|_| StoreError::Damaged("a day"))
}

/// Bytes of a fixed length.
pub(super) fn id<const N: usize>(bytes: &[u8]) -> Result<[u8; N], StoreError> {
    bytes.try_into().map_err(|_| StoreError::Damaged("an id"))
}

/// A number that was not negative, and not large, when it was stored.
pub(super) fn small(number: i64) -> Result<u32, StoreError> {
    u32::try_from(number).map_err(|_| StoreError::Damaged("a number"))
}

/// A number that was not negative when it was stored.
pub(super) fn large(number: i64) -> Result<u64, StoreError> {
    u64::try_from(number).map_err(|_| StoreError::Damaged("a number"))
}

/// A number as both databases hold it.
pub(super) fn number(number: u64) -> Result<i64, sqlx::Error> {
    i64::try_from(number).map_err(|error| sqlx::Error::Encode(Box::new(error)))
}

/// Where a large row lies in its table: a hash of its key, which says nothing of when it came.
///
/// SQLite keeps a table in the order of such a number. Ordered by the key itself, without one, it would
/// keep whole rows inside an index, and read tens of kilobytes for each comparison on the way down.
pub(super) fn place(key: &[&[u8]]) -> i64 {
    let mut hash = Sha256::new_with_prefix(b"corncrake/place/1\n");
    for part in key {
        hash.update((part.len() as u64).to_be_bytes());
        hash.update(part);
    }
    let hash: [u8; 32] = hash.finalize().into();
    let (first, _) = hash.split_first_chunk::<8>().expect("32 bytes");
    i64::from_be_bytes(*first)
}
