//! Why a notice is refused, in words for stewards and analysts.

use super::super::{NetworkName, NoteError, NoticeFault, Tier};
use crate::clock::Date;

/// Why a notice was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ChainError {
    /// Its note is not in order, or too few stewards signed it.
    #[error("notice {number}: {error}")]
    Note {
        /// The number it bears; 0 where it could not be read.
        number: u32,
        /// What is wrong.
        error: NoteError,
    },
    /// Too few of the stewards of the notice before signed it.
    #[error("notice {number} is not signed by enough stewards of notice {}: {error}", number - 1)]
    Unvouched {
        /// The notice that was refused.
        number: u32,
        /// What is wrong.
        error: NoteError,
    },
    /// It is wrong in itself.
    #[error("notice {number}: {fault}")]
    Fault {
        /// The notice that was refused.
        number: u32,
        /// What is wrong.
        fault: NoticeFault,
    },
    /// Neither notice 1, following on none, nor a later one that is marked as a root.
    #[error("a root is notice 1, or a later one that says so; this is notice {number}")]
    NotARoot {
        /// The number it bears.
        number: u32,
    },
    /// The notices do not lead to the root that the holder trusts.
    #[error("these notices do not contain the root that is trusted here, notice {number}")]
    OtherRoot {
        /// The number of the trusted root.
        number: u32,
    },
    /// The notice before it was the last one.
    #[error("notice {number} follows on the end of the network, and nothing may")]
    AfterTheEnd {
        /// The notice that was refused.
        number: u32,
    },
    /// Of another network.
    #[error("this notice is of the network {found}, not of {expected}")]
    WrongNetwork {
        /// The network of the root.
        expected: NetworkName,
        /// The network that it names.
        found: NetworkName,
    },
    /// Not the next number: rolled back, or one is missing.
    #[error("notice {found} cannot follow on notice {}", expected - 1)]
    WrongNumber {
        /// The number that must come next.
        expected: u32,
        /// The number it bears.
        found: u32,
    },
    /// The right number, but made after some other notice: a fork.
    #[error("notice {number} follows on a notice other than the one known here: two histories")]
    Fork {
        /// The notice that was refused.
        number: u32,
    },
    /// Issued before the notice that it follows on.
    #[error("notice {number} was issued before the one that it follows on")]
    BackInTime {
        /// The notice that was refused.
        number: u32,
    },
    /// A period that was named before now has other keys or another day.
    #[error("notice {number} gives period {period} other keys than an earlier notice did")]
    PeriodChanged {
        /// The notice that was refused.
        number: u32,
        /// The period.
        period: u32,
    },
    /// A new period has a key that another period has, or had.
    #[error("notice {number} gives period {period} a key that another period has")]
    KeyReused {
        /// The notice that was refused.
        number: u32,
        /// The period.
        period: u32,
    },
    /// A voided period is no longer said to be void.
    #[error("notice {number} forgets that period {period} is void")]
    Unvoided {
        /// The notice that was refused.
        number: u32,
        /// The period.
        period: u32,
    },
    /// A network for practice became a real one, or the other way round.
    #[error("notice {number} says otherwise than the root whether this network is for practice")]
    TrainingChanged {
        /// The notice that was refused.
        number: u32,
    },
    /// What was destroyed is said to be there again.
    #[error("notice {number} takes back that {tier} were destroyed")]
    Undestroyed {
        /// The notice that was refused.
        number: u32,
        /// Which of the keys.
        tier: Tier,
    },
    /// Something is destroyed of a period that has not ended.
    #[error("notice {number} destroys the {tier} of period {period}, which has not ended")]
    NotEnded {
        /// The notice that was refused.
        number: u32,
        /// The period.
        period: u32,
        /// Which of its keys.
        tier: Tier,
    },
    /// Something is destroyed that the rule in the notice before lets stay.
    #[error(
        "notice {number} destroys the {tier} of period {period}, and the rule in the notice before has them kept {}",
        until.map_or("for good".to_owned(), |day| format!("until {day}"))
    )]
    TooSoon {
        /// The notice that was refused.
        number: u32,
        /// The period.
        period: u32,
        /// Which of its keys.
        tier: Tier,
        /// The first day on which it may be; never, where none.
        until: Option<Date>,
    },
    /// The newest notice is past its last day.
    #[error("notice {number} expired on {expired}, and no newer one is here")]
    Expired {
        /// The newest notice.
        number: u32,
        /// Its last day.
        expired: Date,
    },
}
