//! Where the sealed bytes of attachments lie: a folder beside the database, or a bucket of an
//! S3-compatible store. What is here is ciphertext; a name says which network, which attachment,
//! which sealing and which part, and nothing of when or in what order something came.
//!
//! # What the folder adds to `object_store`
//! Its `LocalFileSystem` writes under a temporary name and renames, but waits for no disk and makes
//! files with whatever permissions the process gives. Here a file has its name only once it is
//! whole on disk, and the name is on disk before the answer; folders are 0700, files 0600. A file
//! system also writes down when a file was made: [`Blobs::settle`] evens that out every night, as
//! the database's storage is rewritten.

use std::collections::BTreeSet;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use futures_util::TryStreamExt as _;
use object_store::aws::{AmazonS3, AmazonS3Builder};
use object_store::local::LocalFileSystem;
use object_store::{ClientOptions, ObjectStore, PutPayload, RetryConfig, path};

use super::error::{Cause, StoreError};
use crate::keys::public::{AttachmentId, NetworkName};

/// How long one request to a bucket may take, and how long it is tried again.
const PATIENCE: Duration = Duration::from_secs(20);
/// The age from which an object without a row is nobody's: the row follows within a minute.
const ORPHANED: Duration = Duration::from_hours(1);
/// When every settled file was last changed, as far as the file system tells.
const SETTLED: SystemTime = SystemTime::UNIX_EPOCH;
/// When every file was last read, as far as it tells: a time to come (2038), which `relatime` does
/// not move when a desk reads.
const NEVER_READ: Duration = Duration::from_secs(i32::MAX as u64);
/// What the name of a file begins with that is still being written.
const UNFINISHED: &str = ".unfinished-";

/// The place of sealed attachments. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Blobs(Arc<Place>);

#[derive(Debug)]
enum Place {
    Folder {
        path: PathBuf,
        objects: OnceLock<LocalFileSystem>,
    },
    Bucket {
        objects: Box<AmazonS3>,
        prefix: path::Path,
    },
}

/// A bucket of an S3-compatible store.
pub struct Bucket {
    /// Its name.
    pub name: String,
    /// What the names of all objects begin with; may be empty.
    pub prefix: String,
    /// The store's address; without it, Amazon's own for the region.
    pub endpoint: Option<String>,
    /// The region; many stores take any.
    pub region: String,
    /// Who asks.
    pub access_key: String,
    /// With which key requests are signed.
    pub secret_key: zeroize::Zeroizing<String>,
}

/// The configuration of a bucket cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum BucketError {
    /// Ciphertext and its timing would go over a network in the open.
    #[error("the endpoint of the attachments' store is plain http and not on this machine")]
    PlainHttp,
    /// The client cannot be made.
    #[error("the attachments' store cannot be used")]
    Client(#[source] object_store::Error),
}

/// One part of one sealing of one attachment.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Object {
    pub(super) network: NetworkName,
    pub(super) attachment: AttachmentId,
    /// Which sealing: the same content sealed twice is two different files, whose parts must not mix.
    pub(super) upload: [u8; 8],
    pub(super) number: u32,
}

impl Object {
    fn file_name(&self) -> String {
        let Self {
            attachment,
            upload,
            number,
            ..
        } = self;
        format!("{attachment}-{}-{number}", hex::encode(upload))
    }

    fn parse(network: &str, name: &str) -> Option<Self> {
        let (attachment, rest) = name.split_once('-')?;
        let (upload, number) = rest.split_once('-')?;
        let mut bytes = [0; 8];
        hex::decode_to_slice(upload, &mut bytes).ok()?;
        let object = Self {
            network: network.parse().ok()?,
            attachment: attachment.parse().ok()?,
            upload: bytes,
            number: number.parse().ok()?,
        };
        // One spelling only.
        (object.file_name() == name).then_some(object)
    }
}

/// What a listing found.
pub(super) struct Listing {
    /// Objects of ours.
    pub(super) objects: BTreeSet<Object>,
    /// Those of them that are so old that their rows must be there.
    pub(super) old: Vec<Object>,
    /// What is left of uploads that were cut off.
    unfinished: Vec<path::Path>,
}

impl Blobs {
    /// A folder, made for its owner's eyes only when the first attachment comes.
    pub fn folder(path: &Path) -> Self {
        Self(Arc::new(Place::Folder {
            path: path.to_owned(),
            objects: OnceLock::new(),
        }))
    }

    /// A bucket. Plain `http` is for loopback only. Nothing is asked of it yet.
    pub fn bucket(bucket: &Bucket) -> Result<Self, BucketError> {
        let plain = match &bucket.endpoint {
            Some(endpoint) => is_plain(endpoint)?,
            None => false,
        };
        let retry = RetryConfig {
            max_retries: 3,
            retry_timeout: PATIENCE,
            ..RetryConfig::default()
        };
        let client = ClientOptions::new()
            .with_timeout(PATIENCE)
            .with_connect_timeout(Duration::from_secs(5))
            .with_allow_http(plain);
        let mut builder = AmazonS3Builder::new()
            .with_bucket_name(&bucket.name)
            .with_region(&bucket.region)
            .with_access_key_id(&bucket.access_key)
            .with_secret_access_key(bucket.secret_key.as_str())
            .with_client_options(client)
            .with_retry(retry);
        if let Some(endpoint) = &bucket.endpoint {
            builder = builder.with_endpoint(endpoint);
        }
        let objects = builder.build().map_err(BucketError::Client)?;
        Ok(Self(Arc::new(Place::Bucket {
            objects: Box::new(objects),
            prefix: path::Path::from(bucket.prefix.as_str()),
        })))
    }

    /// The folder, where it is one.
    pub fn path(&self) -> Option<&Path> {
        match &*self.0 {
            Place::Folder { path, .. } => Some(path),
            Place::Bucket { .. } => None,
        }
    }

    /// Stores sealed bytes; they are durable when this returns. The same object again is the same
    /// bytes.
    pub(super) async fn put(&self, object: &Object, bytes: Bytes) -> Result<(), StoreError> {
        match &*self.0 {
            Place::Folder { path, .. } => {
                let folder = path.join(object.network.as_str());
                let name = object.file_name();
                blocking(move || write_whole(&folder, &name, &bytes, None))
                    .await
                    .map_err(|error| StoreError::NotSaved(Cause::new(error)))
            }
            Place::Bucket { objects, .. } => objects
                .put(&self.location(object), PutPayload::from_bytes(bytes))
                .await
                .map(drop)
                .map_err(|error| StoreError::NotSaved(Cause::new(error))),
        }
    }

    /// The bytes, where they are there.
    pub(super) async fn get(&self, object: &Object) -> Result<Option<Bytes>, StoreError> {
        let Some(objects) = self.objects()? else {
            return Ok(None);
        };
        let got = match objects.get(&self.location(object)).await {
            Ok(found) => found.bytes().await,
            Err(error) => Err(error),
        };
        match got {
            Ok(bytes) => Ok(Some(bytes)),
            Err(object_store::Error::NotFound { .. }) => Ok(None),
            Err(error) => Err(unavailable(error)),
        }
    }

    /// Deletes an object; that it is not there is no error.
    pub(super) async fn delete(&self, object: &Object) -> Result<(), StoreError> {
        self.delete_at(&self.location(object)).await
    }

    /// Whether there is nothing at all.
    pub(super) async fn is_empty(&self) -> Result<bool, StoreError> {
        let Some(objects) = self.objects()? else {
            return Ok(true);
        };
        let first = objects.list(Some(&self.prefix())).try_next().await;
        Ok(first.map_err(unavailable)?.is_none())
    }

    /// Whether an object is there.
    pub(super) async fn has(&self, object: &Object) -> Result<bool, StoreError> {
        let Some(objects) = self.objects()? else {
            return Ok(false);
        };
        match objects.head(&self.location(object)).await {
            Ok(_) => Ok(true),
            Err(object_store::Error::NotFound { .. }) => Ok(false),
            Err(error) => Err(unavailable(error)),
        }
    }

    /// Deletes what uploads left that were cut off.
    pub(super) async fn delete_unfinished(&self, listing: &Listing) -> Result<(), StoreError> {
        for location in &listing.unfinished {
            self.delete_at(location).await?;
        }
        Ok(())
    }

    async fn delete_at(&self, location: &path::Path) -> Result<(), StoreError> {
        let Some(objects) = self.objects()? else {
            return Ok(());
        };
        match objects.delete(location).await {
            Ok(()) | Err(object_store::Error::NotFound { .. }) => Ok(()),
            Err(error) => Err(unavailable(error)),
        }
    }

    /// All that is there. Ages are measured on the place's own clock.
    pub(super) async fn list(&self) -> Result<Listing, StoreError> {
        let mut listing = Listing {
            objects: BTreeSet::new(),
            old: Vec::new(),
            unfinished: Vec::new(),
        };
        let Some(objects) = self.objects()? else {
            return Ok(listing);
        };
        let now = self.now(objects).await?;
        let orphaned = now - ORPHANED;
        let mut found = objects.list(Some(&self.prefix()));
        while let Some(meta) = found.try_next().await.map_err(unavailable)? {
            let parts: Vec<_> = meta
                .location
                .prefix_match(&self.prefix())
                .map_or_else(Vec::new, |parts| {
                    parts.map(|part| part.as_ref().to_owned()).collect()
                });
            let [network, name] = parts.as_slice() else {
                continue;
            };
            let old = SystemTime::from(meta.last_modified) < orphaned;
            if let Some(object) = Object::parse(network, name) {
                if old {
                    listing.old.push(object.clone());
                }
                listing.objects.insert(object);
            } else if old && name.starts_with(UNFINISHED) {
                listing.unfinished.push(meta.location);
            }
        }
        Ok(listing)
    }

    /// Rewrites each file that came since the last time, in the order of the names, so that the
    /// file system tells of this night and not of the moment at which each came. Does nothing for
    /// a bucket, whose keeper knows when it was asked for what.
    pub(super) async fn settle(&self, known: &[Object]) -> Result<(), StoreError> {
        let Place::Folder { path, .. } = &*self.0 else {
            return Ok(());
        };
        for object in known {
            let folder = path.join(object.network.as_str());
            let name = object.file_name();
            blocking(move || settle_file(&folder, &name))
                .await
                .map_err(|error| StoreError::NotSaved(Cause::new(error)))?;
        }
        Ok(())
    }

    /// What the place takes for the present, found by putting something there.
    async fn now(&self, objects: &dyn ObjectStore) -> Result<SystemTime, StoreError> {
        let probe = self.prefix().child(".now");
        objects
            .put(&probe, PutPayload::from_static(b"now"))
            .await
            .map_err(|error| StoreError::NotSaved(Cause::new(error)))?;
        let meta = objects.head(&probe).await.map_err(unavailable)?;
        objects.delete(&probe).await.map_err(unavailable)?;
        Ok(meta.last_modified.into())
    }

    fn location(&self, object: &Object) -> path::Path {
        self.prefix()
            .child(object.network.as_str())
            .child(object.file_name())
    }

    fn prefix(&self) -> path::Path {
        match &*self.0 {
            Place::Folder { .. } => path::Path::default(),
            Place::Bucket { prefix, .. } => prefix.clone(),
        }
    }

    /// What to ask; none while the folder was not made.
    fn objects(&self) -> Result<Option<&dyn ObjectStore>, StoreError> {
        match &*self.0 {
            Place::Bucket { objects, .. } => Ok(Some(objects.as_ref())),
            Place::Folder { path, objects } => {
                if let Some(objects) = objects.get() {
                    return Ok(Some(objects));
                }
                if !path.is_dir() {
                    return Ok(None);
                }
                let made = LocalFileSystem::new_with_prefix(path).map_err(unavailable)?;
                Ok(Some(objects.get_or_init(|| made)))
            }
        }
    }
}

/// Whether an endpoint is plain `http`, which only this machine's own may be.
fn is_plain(endpoint: &str) -> Result<bool, BucketError> {
    let Some(rest) = endpoint.strip_prefix("http://") else {
        return Ok(false);
    };
    let authority = rest.split('/').next().unwrap_or_default();
    let host = match authority.strip_prefix('[') {
        Some(v6) => v6.split(']').next().unwrap_or_default(),
        None => authority.split(':').next().unwrap_or_default(),
    };
    // Before an `@` stands a name and a password, and not the host.
    let own = host == "localhost"
        || host
            .parse::<std::net::IpAddr>()
            .is_ok_and(|address| address.is_loopback());
    if own && !authority.contains('@') {
        Ok(true)
    } else {
        Err(BucketError::PlainHttp)
    }
}

fn unavailable(error: object_store::Error) -> StoreError {
    StoreError::Unavailable(Cause::new(error))
}

/// Runs what waits for the disk where it keeps nobody else waiting.
async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> io::Result<T> + Send + 'static,
) -> io::Result<T> {
    tokio::task::spawn_blocking(work)
        .await
        .unwrap_or_else(|_| Err(io::Error::other("the work was cut off")))
}

/// A file under a temporary name, on disk, then its name, on disk.
fn write_whole(
    folder: &Path,
    name: &str,
    bytes: &[u8],
    modified: Option<SystemTime>,
) -> io::Result<()> {
    make_private(folder)?;
    let mut file = tempfile::Builder::new()
        .prefix(UNFINISHED)
        .tempfile_in(folder)?;
    file.write_all(bytes)?;
    let mut times = std::fs::FileTimes::new().set_accessed(SystemTime::UNIX_EPOCH + NEVER_READ);
    if let Some(modified) = modified {
        times = times.set_modified(modified);
    }
    file.as_file().set_times(times)?;
    file.as_file().sync_all()?;
    file.persist(folder.join(name))?;
    sync_folder(folder)
}

fn settle_file(folder: &Path, name: &str) -> io::Result<()> {
    let path = folder.join(name);
    let settled = match std::fs::metadata(&path) {
        Ok(found) => found.modified()? == SETTLED,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()), // withdrawn meanwhile
        Err(error) => return Err(error),
    };
    if settled {
        return Ok(());
    }
    let bytes = std::fs::read(&path)?;
    write_whole(folder, name, &bytes, Some(SETTLED))
}

/// Makes a folder and those above it that are missing, 0700, and waits for their names.
fn make_private(folder: &Path) -> io::Result<()> {
    if folder.is_dir() {
        return Ok(());
    }
    let above = folder.parent().filter(|above| *above != Path::new(""));
    if let Some(above) = above {
        make_private(above)?;
    }
    let mut builder = std::fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    match builder.create(folder) {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => Err(error),
        _ => sync_folder(above.unwrap_or(Path::new("."))),
    }
}

#[cfg(unix)]
fn sync_folder(folder: &Path) -> io::Result<()> {
    std::fs::File::open(folder)?.sync_all()
}

/// Elsewhere a folder cannot be opened; the file system orders names by itself.
#[cfg(not(unix))]
fn sync_folder(_: &Path) -> io::Result<()> {
    Ok(())
}

#[cfg(test)]
mod tests;
