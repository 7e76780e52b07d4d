//! What may be attached to a report, and where it is kept.

use std::path::{Path, PathBuf};

use serde::Deserialize;

/// What may be attached to a report, and where it is kept, sealed.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct AttachmentsConfig {
    /// The most of one report or letter, in megabytes; 0 takes no attachments.
    pub megabytes: u32,
    /// The most of one picture, in millions of pixels. A picture that is made anew here takes up to
    /// four bytes of memory a pixel; one at a time is.
    pub megapixels: u32,
    /// The most memory for what browsers without scripts send, in MiB, all requests together.
    pub memory_mib: u32,
    /// The folder or the bucket: `folder:PATH`, `s3://BUCKET` or `s3://BUCKET/PREFIX`. Without it, a
    /// folder beside an `SQLite` file, and no attachments with PostgreSQL.
    pub store: Option<BlobStore>,
    /// The address of an S3-compatible store; without it, Amazon's own for the region.
    pub endpoint: Option<String>,
    /// The bucket's region.
    pub region: String,
    /// The file with the access key's id.
    pub access_key_file: Option<PathBuf>,
    /// The file with the secret access key.
    pub secret_key_file: Option<PathBuf>,
}

impl Default for AttachmentsConfig {
    fn default() -> Self {
        Self {
            megabytes: 25,
            megapixels: 40,
            memory_mib: 160,
            store: None,
            endpoint: None,
            region: "us-east-1".to_owned(),
            access_key_file: None,
            secret_key_file: None,
        }
    }
}

/// The most megabytes of one report: a sealed frame's length has to be told in 32 bits, and every
/// file passes through memory.
const MOST_MEGABYTES: u32 = 200;
/// The most millions of pixels: four bytes each.
const MOST_MEGAPIXELS: u32 = 200;

impl AttachmentsConfig {
    pub(super) fn check(&self) -> Result<(), String> {
        if self.megabytes > MOST_MEGABYTES {
            return Err(format!(
                "attachments.megabytes is more than {MOST_MEGABYTES}"
            ));
        }
        if !(1..=MOST_MEGAPIXELS).contains(&self.megapixels) {
            return Err(format!(
                "attachments.megapixels is not from 1 to {MOST_MEGAPIXELS}"
            ));
        }
        // One report has to fit: as it comes, and sealed.
        if self.memory_mib < self.megabytes * 3 + 2 {
            return Err(format!(
                "attachments.memory_mib is less than {}, which one report of {} megabytes takes",
                self.megabytes * 3 + 2,
                self.megabytes
            ));
        }
        let keys = [&self.access_key_file, &self.secret_key_file];
        let bucket = matches!(self.store, Some(BlobStore::Bucket { .. }));
        if bucket && keys.iter().any(|key| key.is_none()) {
            return Err(
                "attachments.store is a bucket: `access_key_file` and `secret_key_file` are missing"
                    .to_owned(),
            );
        }
        if !bucket && (self.endpoint.is_some() || keys.iter().any(|key| key.is_some())) {
            return Err(
                "attachments.store is no bucket, but keys or an endpoint are named".to_owned(),
            );
        }
        Ok(())
    }

    /// Takes relative paths from `folder`.
    pub(super) fn resolve_in(&mut self, folder: &Path) {
        if let Some(BlobStore::Folder(path)) = &mut self.store {
            *path = folder.join(&path);
        }
        let keys = [&mut self.access_key_file, &mut self.secret_key_file];
        for path in keys.into_iter().flatten() {
            *path = folder.join(&path);
        }
    }
}

/// Where sealed attachments lie.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub enum BlobStore {
    /// A folder.
    Folder(PathBuf),
    /// A bucket of an S3-compatible store.
    Bucket {
        /// Its name.
        name: String,
        /// What the names of all objects begin with; may be empty.
        prefix: String,
    },
}

impl TryFrom<String> for BlobStore {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        if let Some(path) = text.strip_prefix("folder:")
            && !path.is_empty()
        {
            return Ok(Self::Folder(path.into()));
        }
        let (name, prefix) = text
            .strip_prefix("s3://")
            .map(|rest| rest.split_once('/').unwrap_or((rest, "")))
            .unwrap_or_default();
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._/".contains(&byte);
        if name.is_empty() || !name.bytes().chain(prefix.bytes()).all(plain) {
            return Err(
                "`attachments.store` is `folder:PATH`, `s3://BUCKET` or `s3://BUCKET/PREFIX`",
            );
        }
        Ok(Self::Bucket {
            name: name.to_owned(),
            prefix: prefix.trim_matches('/').to_owned(),
        })
    }
}
