//! Why words are not written down, or not shown.

use super::MOST_WORDS_BYTES;
use crate::desk::DeskError;
use crate::desk::redaction::NotRedacted;
use crate::keys::public::MemberId;

/// Why words were not written down, or nothing was said about them.
#[derive(Debug, thiserror::Error)]
pub enum NoWords {
    /// No words.
    #[error("there are no words in it")]
    Empty,
    /// Too many.
    #[error(
        "it is too long: {0} of at most {MOST_WORDS_BYTES} bytes (most letters beyond Latin ones take two or three)"
    )]
    TooLong(usize),
    /// It does not fit, although it is short enough.
    #[error("it has too many line breaks, quotation marks or backslashes to fit; write it shorter")]
    DoesNotFit,
    /// This member does not read stories.
    #[error("your tier reads answers only; somebody who reads words has to do this")]
    AnswersOnly,
    /// The reporter's words are not here.
    #[error(
        "the reporter's words are not here: they were destroyed, or this desk has no key for them"
    )]
    NoStory,
    /// The reporter did not agree to be quoted.
    #[error("the reporter did not agree to be quoted")]
    NoConsent,
    /// The reporter agreed once, and has changed their mind.
    #[error("the reporter does not want to be quoted any more, as {0} wrote down")]
    ConsentTakenBack(MemberId),
    /// It is not what the reporter wrote.
    #[error(transparent)]
    NotRedacted(#[from] NotRedacted),
    /// There is no such quote.
    #[error("the report has no such quote")]
    NoSuchQuote,
    /// It is to stand beside an answer that the report does not give, or beside which none may stand.
    #[error(
        "a quote stands beside an answer that its own report gives, and never beside who somebody is, where or when"
    )]
    NotItsAnswer,
    /// It was taken back.
    #[error("{0} took it back")]
    TakenBack(MemberId),
    /// The approver wrote it.
    #[error("it is your own: somebody else who reads words has to approve it")]
    Own,
    /// It cannot be read, or is not what it seems.
    #[error(transparent)]
    Unreadable(#[from] Unreadable),
    /// Anything else.
    #[error(transparent)]
    Desk(#[from] DeskError),
}

/// Why a note or a quote is not shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// None of this desk's keys opens it.
    #[error("it does not open with any key of this desk")]
    DoesNotOpen,
    /// It was carried here from another report, author or network, or is something else.
    #[error("it was written for something else: whoever put it here did not write it for this")]
    NotTheirs,
    /// Whoever wrote it did not read words then.
    #[error("its author may not read words by the roster of that time")]
    NotEntitled,
}
