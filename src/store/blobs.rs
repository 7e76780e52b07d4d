//! Where the sealed bytes of attachments lie: a folder beside the database, or a bucket of an
//! S3-compatible store. What is here is ciphertext; a name says which network, which attachment,
//! which sealing and which part, and nothing of when or in what order something came.

mod bucket;
mod folder;
mod object;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use futures_util::TryStreamExt as _;
use object_store::aws::AmazonS3;
use object_store::local::LocalFileSystem;
use object_store::{ObjectStore, ObjectStoreExt as _, PutPayload, path};

pub use self::bucket::{Bucket, BucketError};
use self::folder::{UNFINISHED, blocking, settle_file, write_whole};
pub(super) use self::object::Object;
use super::error::{Cause, StoreError};
use crate::keys::public::NetworkName;

/// The age from which an object without a row is nobody's: the row follows within a minute.
const ORPHANED: Duration = Duration::from_hours(1);

/// What is put into a place to ask for its time, and taken away.
const PROBE: &str = ".now";

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

/// What a listing found.
pub(super) struct Listing {
    /// Objects of ours.
    pub(super) objects: BTreeSet<Object>,
    /// Those of them that are so old that their rows must be there.
    pub(super) old: Vec<Object>,
    /// What came before this is so old.
    orphaned: SystemTime,
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
        self.put_all(&object.network, vec![(object.clone(), bytes)])
            .await
    }

    /// As [`Blobs::put`], for several objects of one network. In a folder it is all of them or
    /// none; a bucket may be left with some, which the nightly sweep finds.
    pub(super) async fn put_all(
        &self,
        network: &NetworkName,
        all: Vec<(Object, Bytes)>,
    ) -> Result<(), StoreError> {
        match &*self.0 {
            Place::Folder { path, .. } => {
                let folder = path.join(network.as_str());
                let files: Vec<_> = all
                    .into_iter()
                    .map(|(object, bytes)| (object.file_name(), bytes))
                    .collect();
                blocking(move || write_whole(&folder, &files, None))
                    .await
                    .map_err(|error| StoreError::NotSaved(Cause::new(error)))
            }
            Place::Bucket { objects, .. } => {
                for (object, bytes) in all {
                    objects
                        .put(&self.location(&object), PutPayload::from_bytes(bytes))
                        .await
                        .map_err(|error| StoreError::NotSaved(Cause::new(error)))?;
                }
                Ok(())
            }
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

    /// Deletes an object that no row names, unless it was put there once more since it was listed:
    /// whoever did that is about to write the row. Says whether it is gone.
    pub(super) async fn delete_orphan(
        &self,
        listing: &Listing,
        object: &Object,
    ) -> Result<bool, StoreError> {
        let Some(objects) = self.objects()? else {
            return Ok(true);
        };
        let location = self.location(object);
        match objects.head(&location).await {
            Ok(meta) if SystemTime::from(meta.last_modified) >= listing.orphaned => Ok(false),
            Ok(_) => self.delete_at(&location).await.map(|()| true),
            Err(object_store::Error::NotFound { .. }) => Ok(true),
            Err(error) => Err(unavailable(error)),
        }
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
        match self.objects()? {
            Some(objects) => self.list_by(self.now(objects).await?).await,
            None => self.list_by(SystemTime::UNIX_EPOCH).await,
        }
    }

    /// The same by a clock that may differ from the place's own: nothing is put there to ask for it.
    pub(super) async fn list_by(&self, now: SystemTime) -> Result<Listing, StoreError> {
        let orphaned = now.checked_sub(ORPHANED).unwrap_or(now);
        let mut listing = Listing {
            objects: BTreeSet::new(),
            old: Vec::new(),
            orphaned,
            unfinished: Vec::new(),
        };
        let Some(objects) = self.objects()? else {
            return Ok(listing);
        };
        let mut found = objects.list(Some(&self.prefix()));
        loop {
            let meta = match found.try_next().await {
                Ok(Some(meta)) => meta,
                Ok(None) => break,
                Err(error) => return Err(self.not_listed(objects, error).await),
            };
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

    /// Why a listing failed: of listings, the client does not tell a refusal from any other fault.
    async fn not_listed(
        &self,
        objects: &dyn ObjectStore,
        error: object_store::Error,
    ) -> StoreError {
        match objects.head(&self.prefix().join(PROBE)).await {
            Err(why) if is_refusal(&why) => unavailable(why),
            _ => unavailable(error),
        }
    }

    /// What the place takes for the present, found by putting something there.
    async fn now(&self, objects: &dyn ObjectStore) -> Result<SystemTime, StoreError> {
        let probe = self.prefix().join(PROBE);
        objects
            .put(&probe, PutPayload::from_static(b"now"))
            .await
            .map_err(unavailable)?;
        let meta = objects.head(&probe).await.map_err(unavailable)?;
        objects.delete(&probe).await.map_err(unavailable)?;
        Ok(meta.last_modified.into())
    }

    fn location(&self, object: &Object) -> path::Path {
        self.prefix()
            .join(object.network.as_str())
            .join(object.file_name())
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

fn unavailable(error: object_store::Error) -> StoreError {
    if is_refusal(&error) {
        StoreError::KeysRefused(Cause::new(error))
    } else {
        StoreError::PlaceUnavailable(Cause::new(error))
    }
}

fn is_refusal(error: &object_store::Error) -> bool {
    use object_store::Error::{PermissionDenied, Unauthenticated};

    matches!(error, PermissionDenied { .. } | Unauthenticated { .. })
}

#[cfg(test)]
mod tests;
