//! Where attachments lie, from the configuration.

use std::path::Path;

use anyhow::Context as _;
use zeroize::Zeroizing;

use crate::config::{AttachmentsConfig, BlobStore, Config};
use crate::store::{Blobs, Bucket, Store};

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
            access_key: secret(config.access_key_file.as_deref())?.trim().to_owned(),
            secret_key: Zeroizing::new(
                secret(config.secret_key_file.as_deref())?.trim().to_owned(),
            ),
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

fn secret(file: Option<&Path>) -> anyhow::Result<Zeroizing<String>> {
    let file = file.context("the configuration names no file with this key")?;
    std::fs::read_to_string(file)
        .map(Zeroizing::new)
        .with_context(|| format!("cannot read {}", file.display()))
}
