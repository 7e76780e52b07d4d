//! Where attachments lie, from the configuration.

use std::path::Path;

use anyhow::Context as _;
use zeroize::Zeroizing;

use super::secret::{self, IfOpen};
use crate::config::{AttachmentsConfig, BlobStore, Config};
use crate::store::{Blobs, Bucket, Store};

/// The file with the access key's id, as errors name it.
pub const ACCESS_KEY: &str = "attachments.access_key_file";
/// The file with the secret access key, as errors name it.
pub const SECRET_KEY: &str = "attachments.secret_key_file";

/// The store with its place for attachments: the one that is configured, else the database's own.
pub fn with_attachments(store: Store, config: &Config) -> anyhow::Result<Store> {
    Ok(match blobs(&config.attachments)? {
        Some(blobs) => store.with_blobs(blobs),
        None => store,
    })
}

/// The place that is configured, where one is.
pub fn blobs(config: &AttachmentsConfig) -> anyhow::Result<Option<Blobs>> {
    let Some(place) = &config.store else {
        return Ok(None);
    };
    let blobs = match place {
        BlobStore::Folder(path) => Blobs::folder(path),
        BlobStore::Bucket { name, prefix } => Blobs::bucket(&Bucket {
            name: name.clone(),
            prefix: prefix.clone(),
            endpoint: config.endpoint.clone(),
            region: config.region.clone(),
            access_key: key(config.access_key_file.as_deref(), ACCESS_KEY)?.to_string(),
            secret_key: key(config.secret_key_file.as_deref(), SECRET_KEY)?,
        })?,
    };
    Ok(Some(blobs))
}

/// Bytes that are free where this lies, or will lie; none where that cannot be told.
#[cfg(unix)]
pub fn free(place: &Path) -> Option<u64> {
    let there = place.ancestors().find(|above| above.exists())?;
    let disk = rustix::fs::statvfs(there).ok()?;
    Some(disk.f_bavail.saturating_mul(disk.f_frsize))
}

/// Bytes that are free where this lies: not told on this system.
#[cfg(not(unix))]
pub fn free(_: &Path) -> Option<u64> {
    None
}

fn key(file: Option<&Path>, field: &str) -> anyhow::Result<Zeroizing<String>> {
    let file = file.with_context(|| format!("{field} is missing"))?;
    secret::read(file, field, IfOpen::Warn)
}
