//! Why quotes are not published.

use crate::desk::DeskError;
use crate::desk::publish::NoRelease;
use crate::exchange::client::ClientError;
use crate::release::quotes::{LEAST_FIGURE, MOST_QUOTES, NotPublic, QuotesFault};

/// Why an approved quote cannot stand beside a figure, now or ever.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotYet {
    /// Whoever approved it named no answer.
    #[error("whoever approved it did not say beside which answer it may stand; approve it again")]
    NoPlace,
    /// The report does not give that answer any more.
    #[error("the report does not give the answer that it was to stand beside; approve it again")]
    NotItsAnswer,
    /// The report is in no release, or does not count any more.
    #[error("no published release counts its report, or the report was decided otherwise since")]
    NotCounted,
    /// The figure is too small.
    #[error(
        "the newest release does not show its answer, or with fewer than {LEAST_FIGURE} reports: it would point at few people"
    )]
    TooFew,
    /// The words are not here.
    #[error("its words are not here")]
    NoWords,
    /// The words cannot be shown to the public as they are.
    #[error(transparent)]
    Text(#[from] NotPublic),
}

/// Why no statement of quotes is made, signed or published.
#[derive(Debug, thiserror::Error)]
pub enum NoQuotes {
    /// This member does not read stories.
    #[error("your tier reads answers only; somebody who reads words has to do this")]
    AnswersOnly,
    /// Nothing would change.
    #[error("what may be published is what is published already")]
    NothingNew,
    /// More than a statement holds.
    #[error(
        "{0} quotes are too many for one statement, which has at most {MOST_QUOTES}; take some back"
    )]
    TooMany(usize),
    /// Another desk comes to something else.
    #[error(
        "this is not what comes out of this desk's casebook: sync both desks, and make it again; if it stays so, do not sign it, and ask who made it"
    )]
    NotTheSame,
    /// Another desk was first, or the server has newer releases.
    #[error("another desk published quotes or a release in the meantime; sync, and look again")]
    Overtaken,
    /// What is published does not verify.
    #[error("the quotes: {0}")]
    Quotes(#[from] QuotesFault),
    /// Nothing can be published at all.
    #[error(transparent)]
    Release(NoRelease),
    /// The desk.
    #[error(transparent)]
    Desk(#[from] DeskError),
}

impl From<NoRelease> for NoQuotes {
    fn from(error: NoRelease) -> Self {
        match error {
            NoRelease::Desk(error) => Self::Desk(error),
            other => Self::Release(other),
        }
    }
}

impl From<ClientError> for NoQuotes {
    fn from(error: ClientError) -> Self {
        match error {
            ClientError::Conflict => Self::Overtaken,
            other => Self::Desk(other.into()),
        }
    }
}
