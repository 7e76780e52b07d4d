//! What can go wrong with storage.

use std::fmt;
use std::sync::Arc;

/// Storage failed.
#[derive(Debug, Clone, thiserror::Error)]
pub enum StoreError {
    /// The address is not one of a database.
    #[error("a database is `sqlite:PATH` or `postgres://…`")]
    Address,
    /// The database cannot be opened or brought up to date.
    #[error("the database cannot be opened")]
    Open(#[source] Cause),
    /// There is no database at the address.
    #[error("there is no database at this address")]
    Missing,
    /// The database holds no tables of ours, or those of another version.
    #[error("the database is not one of this version of corncrake")]
    OtherVersion,
    /// A later version has changed the tables.
    #[error(
        "the database was brought up to date by a later version of corncrake; run that one, or \
         restore a backup from before"
    )]
    Later,
    /// PostgreSQL runs with `fsync` off.
    #[error(
        "this PostgreSQL runs with `fsync = off`: a power cut would lose reports that were \
         acknowledged; switch it on in postgresql.conf"
    )]
    NoDisk,
    /// Nothing was written, or it is not known that it was: the disk is full, or the database
    /// away. Every write may be tried again; what was written after all is found to be there.
    #[error("not saved")]
    NotSaved(#[source] Cause),
    /// What was deleted may still stand in SQLite's log.
    #[error("the database's log could not be emptied: something else keeps reading it")]
    LogNotEmptied,
    /// The database found its own files damaged when it was to rewrite them.
    #[error(
        "the database is damaged and was left as it is; `corncrake admin doctor` says what to do"
    )]
    Broken(#[source] Cause),
    /// The database does not answer.
    #[error("the database does not answer")]
    Unavailable(#[source] Cause),
    /// The place for attachments does not answer, or only with faults of its own.
    #[error("the place for attachments does not answer as it should")]
    PlaceUnavailable(#[source] Cause),
    /// The place for attachments refuses who asks: a wrong key, or one that may not do this.
    #[error("the place for attachments refuses our keys")]
    KeysRefused(#[source] Cause),
    /// An attachment came, or is looked for, and no place for them is configured.
    #[error("no place for attachments is configured")]
    NoPlace,
    /// What was read back has not the shape in which it was stored.
    #[error("damaged in the database: {0}")]
    Damaged(&'static str),
}

impl StoreError {
    pub(super) fn open(error: sqlx::Error) -> Self {
        Self::Open(error.into())
    }

    pub(super) fn not_saved(error: sqlx::Error) -> Self {
        Self::NotSaved(error.into())
    }

    /// The storage was to be rewritten.
    pub(super) fn not_rewritten(error: sqlx::Error) -> Self {
        if is_damage(&error) {
            Self::Broken(error.into())
        } else {
            Self::not_saved(error)
        }
    }

    pub(super) fn unavailable(error: sqlx::Error) -> Self {
        Self::Unavailable(error.into())
    }

    /// What cannot be read back is damaged; `what` was to be read.
    pub(super) fn unreadable(error: sqlx::Error, what: &'static str) -> Self {
        if is_damage(&error) {
            Self::Damaged(what)
        } else {
            Self::unavailable(error)
        }
    }
}

/// Whether the database found its own file damaged: SQLite's `SQLITE_CORRUPT` and `SQLITE_NOTADB`
/// (<https://sqlite.org/rescode.html>; extended codes have theirs in the low byte), PostgreSQL's
/// class XX of which a damaged page is one (its manual, appendix A).
pub(super) fn is_damage(error: &sqlx::Error) -> bool {
    let code = error
        .as_database_error()
        .and_then(sqlx::error::DatabaseError::code);
    code.is_some_and(|code| match code.parse::<u32>() {
        Ok(number) => matches!(number & 0xff, 11 | 26),
        Err(_) => code.starts_with("XX"),
    })
}

/// What the database said, or the place of attachments. For the operator's log; it names statements,
/// constraints and objects, never what was to be stored.
#[derive(Clone)]
pub struct Cause(Arc<dyn std::error::Error + Send + Sync>);

impl Cause {
    pub(super) fn new(error: impl std::error::Error + Send + Sync + 'static) -> Self {
        Self(Arc::new(error))
    }
}

impl From<sqlx::Error> for Cause {
    fn from(error: sqlx::Error) -> Self {
        Self::new(error)
    }
}

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// As `Display`: the `Debug` of a PostgreSQL error would repeat the row that failed.
impl fmt::Debug for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl std::error::Error for Cause {}
