//! Backups: one portable file for both databases, taken while servers write, checked before it
//! counts as taken, and checked again before it is restored.
//!
//! A backup is an SQLite file with the tables of a store and, in addition, the digest of its
//! content; beside it, in a folder, lie the bytes of attachments, where the server keeps them in a
//! folder too. It holds ciphertext, signed documents and the servers' shared secret, and no key that
//! opens a report. As it does not forget what is withdrawn later, it should not be kept for ever.

use std::io;
use std::path::Path;

use super::attachments::read_object;
use super::blobs::{Blobs, Object};
use super::copy::{self, Contents, SEAL};
use super::database::{Address, Database, Transaction, folder_beside, on_either};
use super::unfinished::{Unfinished, refuse_to_overwrite};
use super::{Store, StoreError, sql};

/// A backup was not taken or not restored; nothing was left behind, or changed.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// A file stands where the new one should.
    #[error("{0} is there already; nothing is overwritten")]
    Exists(String),
    /// The database to restore into is in use.
    #[error("the database to fill is not empty; nothing is overwritten")]
    NotEmpty,
    /// Somebody else is connected to the database to read from.
    #[error(
        "somebody else uses the old database: stop the server, and whatever else is connected to it"
    )]
    InUse,
    /// The place for attachments is in use.
    #[error("the place for attachments is not empty; nothing is overwritten")]
    PlaceNotEmpty,
    /// The file is no backup.
    #[error("the file is not a backup")]
    NotABackup,
    /// The backup is not as it was when it was taken.
    #[error("the backup is damaged: it does not hold what it held when it was taken")]
    Damaged,
    /// What was written does not read back as it was read.
    #[error("the copy does not read back as it was written; the disk may be failing")]
    NotTheSame,
    /// A file could not be written or read.
    #[error("{0}")]
    File(String, #[source] io::Error),
    /// A database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// What became of the attachments' bytes, which are no part of a database.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AttachmentsCopied {
    /// There are none.
    None,
    /// So many parts lie in the folder beside the backup, or in the place restored into; so many
    /// were withdrawn while it was made, or are lost.
    Parts {
        /// Copied.
        copied: u64,
        /// Named in the database, and not there.
        missing: u64,
    },
    /// They are in a bucket, which has to be backed up by itself.
    InBucket,
    /// There is no place for them.
    NoPlace,
}

impl Store {
    /// Writes everything that is committed now to a new file, while servers go on: one state of
    /// the whole, whole or not at all. The file is for its owner's eyes only.
    ///
    /// The bytes of attachments come after the rows, into a folder beside the file; what came in
    /// between is no part of the backup.
    pub async fn backup(&self, to: &Path) -> Result<(Contents, AttachmentsCopied), BackupError> {
        let beside = folder_beside(to);
        if std::fs::symlink_metadata(&beside).is_ok() {
            return Err(BackupError::Exists(beside.display().to_string()));
        }
        let contents = self.backup_rows(to).await?;
        let backup = Database::read(to).await?;
        let objects = objects_in(&backup).await;
        backup.close().await;
        let objects = objects?;
        let copied = match &self.blobs {
            _ if objects.is_empty() => AttachmentsCopied::None,
            None => AttachmentsCopied::NoPlace,
            Some(blobs) if blobs.path().is_none() => AttachmentsCopied::InBucket,
            Some(blobs) => copy_objects(blobs, &Blobs::folder(&beside), &objects).await?,
        };
        Ok((contents, copied))
    }

    async fn backup_rows(&self, to: &Path) -> Result<Contents, BackupError> {
        let file = Unfinished::beside(to)?;
        let target = Database::build(file.path()).await?;
        let taken = fill_backup(&self.database, &target).await;
        target.close().await;
        let taken = taken?;
        // From the file, not from memory.
        if check_backup(file.path()).await? != taken {
            return Err(BackupError::NotTheSame);
        }
        file.finish(to)?;
        Ok(taken)
    }
}

/// Every part that a database names.
async fn objects_in(database: &Database) -> Result<Vec<Object>, StoreError> {
    let rows: Vec<(String, Vec<u8>, Vec<u8>, i64)> = on_either!(&database.readers, pool => {
        sqlx::query_as(sql::OBJECTS).fetch_all(pool).await
    })
    .map_err(StoreError::unavailable)?;
    rows.iter().map(read_object).collect()
}

async fn copy_objects(
    from: &Blobs,
    to: &Blobs,
    objects: &[Object],
) -> Result<AttachmentsCopied, BackupError> {
    let (mut copied, mut missing) = (0, 0);
    for object in objects {
        match from.get(object).await? {
            Some(bytes) => {
                to.put(object, bytes).await?;
                copied += 1;
            }
            None => missing += 1,
        }
    }
    // As evened out as what a server keeps.
    to.settle(objects).await?;
    Ok(AttachmentsCopied::Parts { copied, missing })
}

/// Restores a backup into a database that is empty (PostgreSQL) or does not exist yet (SQLite),
/// wholly or not at all; and the bytes of attachments from the folder beside it into `place`, or
/// into the folder beside an SQLite file. The bytes come first: a row never promises what is not
/// there.
pub async fn restore(
    from: &Path,
    url: &str,
    place: Option<Blobs>,
) -> Result<(Contents, AttachmentsCopied), BackupError> {
    let address = Address::parse(url)?;
    if let Address::Sqlite(path) = &address {
        refuse_to_overwrite(path)?;
    }
    check_backup(from).await?;
    let place = place.or_else(|| match &address {
        Address::Sqlite(path) => Some(Blobs::folder(&folder_beside(path))),
        Address::Postgres(_) => None,
    });
    let copied = restore_objects(from, place.as_ref()).await?;
    let restored = restore_rows(from, &address, url).await;
    match restored {
        Ok(contents) => Ok((contents, copied)),
        Err(error) => {
            forget_objects(from, place.as_ref()).await;
            Err(error)
        }
    }
}

async fn restore_objects(
    from: &Path,
    place: Option<&Blobs>,
) -> Result<AttachmentsCopied, BackupError> {
    let beside = folder_beside(from);
    let backup = Database::read(from).await?;
    let objects = objects_in(&backup).await;
    backup.close().await;
    let objects = objects?;
    match place {
        _ if objects.is_empty() => Ok(AttachmentsCopied::None),
        // The backup of a server with a bucket, whose objects are where they were.
        _ if !beside.is_dir() => Ok(AttachmentsCopied::InBucket),
        None => Ok(AttachmentsCopied::NoPlace),
        Some(place) => {
            if !place.is_empty().await? {
                return Err(BackupError::PlaceNotEmpty);
            }
            copy_objects(&Blobs::folder(&beside), place, &objects).await
        }
    }
}

/// Takes back what was copied for rows that did not come.
async fn forget_objects(from: &Path, place: Option<&Blobs>) {
    let (Some(place), true) = (place, folder_beside(from).is_dir()) else {
        return;
    };
    let Ok(backup) = Database::read(from).await else {
        return;
    };
    let objects = objects_in(&backup).await.unwrap_or_default();
    backup.close().await;
    for object in objects {
        // What stays is swept by night.
        let _ = place.delete(&object).await;
    }
}

async fn restore_rows(from: &Path, address: &Address, url: &str) -> Result<Contents, BackupError> {
    let expected = check_backup(from).await?;
    let backup = Database::read(from).await?;
    let restored = restore_from(&backup, address, url).await;
    backup.close().await;
    if restored? == expected {
        Ok(expected)
    } else {
        Err(BackupError::NotTheSame)
    }
}

async fn restore_from(
    backup: &Database,
    address: &Address,
    url: &str,
) -> Result<Contents, BackupError> {
    let mut from = backup.snapshot().await.map_err(StoreError::unavailable)?;
    match address {
        Address::Sqlite(path) => restore_to_file(&mut from, path).await,
        Address::Postgres(_) => restore_to_database(&mut from, url).await,
    }
}

async fn fill_backup(source: &Database, target: &Database) -> Result<Contents, BackupError> {
    let mut from = source.snapshot().await.map_err(StoreError::unavailable)?;
    let mut to = target.begin().await.map_err(StoreError::not_saved)?;
    let taken = copy::copy(&mut from, &mut to)
        .await
        .map_err(StoreError::not_saved)?;
    put_seal(&mut to, &taken.digest)
        .await
        .map_err(StoreError::not_saved)?;
    to.commit().await.map_err(StoreError::not_saved)?;
    Ok(taken)
}

async fn put_seal(to: &mut Transaction, digest: &[u8; 32]) -> Result<(), sqlx::Error> {
    on_either!(to, it => {
        sqlx::query(sql::COPY_SETTING)
            .bind(SEAL)
            .bind(digest.as_slice())
            .execute(&mut **it)
            .await?;
    });
    Ok(())
}

/// Reads a backup from end to end; what it holds, if that is what it should hold.
async fn check_backup(file: &Path) -> Result<Contents, BackupError> {
    // SQLite would take an empty file for an empty database.
    match begins_like_sqlite(file) {
        Ok(true) => {}
        Ok(false) => return Err(BackupError::NotABackup),
        Err(error) => return Err(BackupError::File(file.display().to_string(), error)),
    }
    let backup = match Database::read(file).await {
        Ok(backup) => backup,
        Err(StoreError::Open(_)) => return Err(BackupError::Damaged),
        Err(error) => return Err(error.into()),
    };
    let found = read_backup(&backup).await;
    backup.close().await;
    // Whatever goes wrong in a file that nobody writes is damage.
    let (seal, contents) = found.map_err(|_| BackupError::Damaged)?;
    match seal {
        None => Err(BackupError::NotABackup),
        Some(seal) if seal == contents.digest => Ok(contents),
        Some(_) => Err(BackupError::Damaged),
    }
}

/// Whether a file begins as SQLite's file format has it (section 1.2).
fn begins_like_sqlite(file: &Path) -> io::Result<bool> {
    const MAGIC: &[u8; 16] = b"SQLite format 3\0";
    let mut start = Vec::new();
    io::Read::read_to_end(
        &mut io::Read::take(std::fs::File::open(file)?, 16),
        &mut start,
    )?;
    Ok(start == MAGIC)
}

async fn read_backup(backup: &Database) -> Result<(Option<Vec<u8>>, Contents), sqlx::Error> {
    let mut transaction = backup.snapshot().await?;
    let seal = on_either!(&mut transaction, it => {
        sqlx::query_scalar(sql::SETTING_SELECT)
            .bind(SEAL)
            .fetch_optional(&mut **it)
            .await?
    });
    Ok((seal, copy::contents(&mut transaction).await?))
}

/// Into a new file, wholly or not at all.
pub(super) async fn restore_to_file(
    from: &mut Transaction,
    path: &Path,
) -> Result<Contents, BackupError> {
    let file = Unfinished::beside(path)?;
    let target = Database::build(file.path()).await?;
    let copied = copy_and_compare(from, &target).await;
    target.close().await;
    let copied = copied?;
    file.finish(path)?;
    Ok(copied)
}

/// Into an empty PostgreSQL database, wholly or not at all.
pub(super) async fn restore_to_database(
    from: &mut Transaction,
    url: &str,
) -> Result<Contents, BackupError> {
    let target = Database::open(url).await?;
    let copied = copy_and_compare(from, &target).await;
    target.close().await;
    copied
}

/// Copies into an empty database and reads back what arrived, all in one transaction.
async fn copy_and_compare(
    from: &mut Transaction,
    target: &Database,
) -> Result<Contents, BackupError> {
    let mut to = target.begin().await.map_err(StoreError::not_saved)?;
    if let Transaction::Postgres(it) = &mut to {
        // It takes as long as it takes, and nobody else fills the tables meanwhile.
        sqlx::raw_sql(
            "set local statement_timeout = 0; \
             lock table report, withdrawal, reply, letter, attachment, attachment_part, \
                     token, document, wrap, entry, audit, setting \
                 in access exclusive mode",
        )
        .execute(&mut **it)
        .await
        .map_err(StoreError::not_saved)?;
    }
    let before = copy::contents(&mut to)
        .await
        .map_err(StoreError::unavailable)?;
    if !before.is_empty() {
        return Err(BackupError::NotEmpty);
    }
    let copied = copy::copy(from, &mut to)
        .await
        .map_err(StoreError::not_saved)?;
    if copy::contents(&mut to)
        .await
        .map_err(StoreError::unavailable)?
        != copied
    {
        return Err(BackupError::NotTheSame);
    }
    to.commit().await.map_err(StoreError::not_saved)?;
    Ok(copied)
}
