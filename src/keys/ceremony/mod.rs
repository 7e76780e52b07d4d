//! What stewards decide: each step makes the next documents from the ones that hold now.
//!
//! Nothing here touches a disk or a network. A step gives a [`Change`], which becomes a
//! [`Draft`] when the first steward signs it; [`super::folder::Folder`] keeps the draft until
//! enough others have signed.

mod difference;
mod draft_file;
mod founding;
mod keeping;
mod steps;
mod turns;

use std::collections::BTreeSet;

use super::documents::DocumentsError;
use super::public::{
    Card, ChainError, Hash, LONGEST_KEPT, MOST_AHEAD, MemberId, NetworkName, NotCanonical, Note,
    NoteError, Notice, PeriodNote, Recipient, Roster, RosterError, Tier, VerifyingKey,
};
use super::secret::{Identity, SigningKey, WrapError};
use crate::clock::Date;

pub use difference::{Board, Difference, Which};
pub use draft_file::NotADraft;
pub use founding::found;
pub use steps::ways;

/// How many ways there must be to open a period before it comes into use.
pub const FEWEST_WAYS: usize = 2;

/// What goes with every step.
#[derive(Debug, Clone, Copy)]
pub struct Terms {
    /// The day of the step.
    pub today: Date,
    /// For how many days from today the new notice holds.
    pub valid_days: u16,
    /// How many stewards must sign from now on; unchanged where none.
    pub threshold: Option<u32>,
    /// How many must sign a release from now on; unchanged where none.
    pub release_threshold: Option<u32>,
    /// The newest release, for a new roster to name; unchanged where none.
    pub release_head: Option<Hash>,
}

/// A network that is about to be founded.
#[derive(Debug, Clone)]
pub struct Founding {
    /// Its name.
    pub network: NetworkName,
    /// Whether it is there for practice.
    pub training: bool,
    /// Its first members.
    pub members: Vec<Admission>,
    /// Recipients of recovery sheets.
    pub recovery: Vec<Recipient>,
}

/// Who is admitted, and to what.
#[derive(Debug, Clone)]
pub struct Admission {
    /// Whom: the steward has compared the fingerprint.
    pub card: Card,
    /// How much they may read.
    pub tier: Tier,
    /// Whether they vouch for others.
    pub steward: bool,
    /// The first period that they may read; 0 for all.
    pub since_period: u32,
    /// Earlier periods that they may read too, one by one.
    pub also: BTreeSet<u32>,
}

/// A key of one period, opened to wrap it to somebody else.
pub struct OpenedPeriod {
    /// The period.
    pub number: u32,
    /// Which of its two keys.
    pub tier: Tier,
    /// The key.
    pub key: Identity,
}

/// One reader's age file with one key of one period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wrap {
    /// The period.
    pub period: u32,
    /// Which of its two keys.
    pub tier: Tier,
    /// To whom.
    pub reader: MemberId,
    /// The age file.
    pub file: Vec<u8>,
}

/// The documents of one step, before anyone signs.
#[derive(Debug, Clone)]
pub struct Change {
    /// The new notice.
    pub notice: Notice,
    /// The new roster, where membership changes.
    pub roster: Option<Roster>,
    /// The new period, where there is one.
    pub period: Option<PeriodNote>,
    /// New wraps.
    pub wraps: Vec<Wrap>,
}

/// The documents of one step with the signatures gathered so far.
#[derive(Debug, Clone)]
pub struct Draft {
    /// The new notice.
    pub notice: Note,
    /// The new roster, where membership changes.
    pub roster: Option<Note>,
    /// The new period, where there is one.
    pub period: Option<Note>,
    /// New wraps.
    pub wraps: Vec<Wrap>,
}

/// Why a step cannot be taken. Nothing has changed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CeremonyError {
    /// Fewer than two readers would be able to open the period.
    #[error(
        "only {0} could open this period, so one lost key would lose its reports: admit another member who reads stories, or add a recovery sheet"
    )]
    TooFewWays(Ways),
    /// Three periods are waiting already.
    #[error("{MOST_AHEAD} periods are made ahead already; make the next one later")]
    TooFarAhead,
    /// A period's first day lies before that of the one before it.
    #[error("the period before begins on {0}; the next cannot begin sooner")]
    TooEarly(Date),
    /// Nobody of that name or id.
    #[error("the roster has no such member")]
    NoSuchMember,
    /// The seat is as it would be.
    #[error("nothing would change: they read and vouch like this already")]
    Unchanged,
    /// Two members of that name.
    #[error("the roster has two members of that name; give the id instead")]
    Ambiguous,
    /// The key, or the name, is taken.
    #[error("the roster already has a member with this {0}")]
    AlreadyThere(&'static str),
    /// Too few keys for the threshold.
    #[error(
        "{keys} {who} would be left, and {threshold} must sign: in the same step, let fewer of them suffice, or admit another of them first"
    )]
    Threshold {
        /// `stewards` or `releasers`.
        who: &'static str,
        /// How many there would be.
        keys: usize,
        /// How many must sign.
        threshold: u32,
    },
    /// The machine's clock, or the notice's, is wrong.
    #[error(
        "the newest notice was issued on {0}, which this computer's clock has not reached: set the clock"
    )]
    ClockBehind(Date),
    /// The network is no more.
    #[error("the network ended on {0}; nothing can follow")]
    Ended(Date),
    /// A step would need the signature of somebody who cannot give it.
    #[error(
        "{needed} stewards must sign this, and without the lost identity only {left} can: if its file and passphrase are gone for good, the network has to be founded anew"
    )]
    OutOfReach {
        /// How many must sign.
        needed: u32,
        /// How many still can.
        left: usize,
    },
    /// A period that does not exist, or is no earlier one.
    #[error("period {0} is none of those that lie before the newcomer's first")]
    NoEarlierPeriod(u32),
    /// A rule that would keep stories longer than the answers they belong to.
    #[error(
        "a rule keeps things for 1 to {LONGEST_KEPT} months, and stories no longer than the answers that they belong to"
    )]
    Rule,
    /// The rule is that already.
    #[error("that is the rule already")]
    SameRule,
    /// The rule does not allow it yet.
    #[error(
        "the {tier} of period {period} cannot be destroyed {}",
        until.map_or("at all, as things stand: the period is in use, or no rule says when (keys keep)".to_owned(), |day| format!("before {day}"))
    )]
    NotDue {
        /// Which of the keys.
        tier: Tier,
        /// The first period of those named that is not due.
        period: u32,
        /// The first day on which it is.
        until: Option<Date>,
    },
    /// Nothing would be gone that is not gone already.
    #[error("nothing would be destroyed that is not destroyed already")]
    NothingToDestroy,
    /// A network for practice by the name of a real one, or the other way round.
    #[error(
        "a network for practice has a name that begins with `training-`, and no other network has: so nothing signed for practice can be taken for the real network's"
    )]
    NameOfPractice,
    /// A period could not be wrapped.
    #[error(transparent)]
    Wrap(#[from] WrapError),
    /// A document cannot be written down.
    #[error("a document is {0}")]
    Form(#[from] NotCanonical),
}

/// How many can open a period, told in words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ways(pub usize);

impl std::fmt::Display for Ways {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.0 {
            0 => f.write_str("nobody"),
            1 => f.write_str("one key"),
            more => write!(f, "{more} keys"),
        }
    }
}

impl Change {
    /// The step with the first steward's signature on each of its documents.
    pub fn sign(mut self, key: &SigningKey) -> Result<Draft, CeremonyError> {
        let roster = self.roster.map(|roster| key.sign(&roster)).transpose()?;
        if let Some(roster) = &roster {
            self.notice.roster = roster.hash();
        }
        let period = self.period.map(|period| key.sign(&period)).transpose()?;
        Ok(Draft {
            notice: key.sign(&self.notice)?,
            roster,
            period,
            wraps: self.wraps,
        })
    }
}

impl Draft {
    /// Adds another steward's signature to each document.
    pub fn cosign(&mut self, key: &SigningKey) -> Result<(), NoteError> {
        let others = self.roster.iter_mut().chain(&mut self.period);
        std::iter::once(&mut self.notice)
            .chain(others)
            .try_for_each(|note| key.cosign(note))
    }

    /// The notice, not yet believed.
    pub fn read_notice(&self) -> Result<Notice, NoteError> {
        self.notice.read_unverified()
    }

    /// Who signed the notice so far, of the stewards who may.
    pub fn signed(&self, stewards: &[VerifyingKey]) -> Result<Vec<MemberId>, NoteError> {
        let signed = self.notice.signed_by(stewards)?;
        Ok(signed.iter().map(VerifyingKey::id).collect())
    }

    /// Whether `error` says only that signatures are missing, which others can still give.
    pub fn waits(error: &DocumentsError) -> bool {
        let (DocumentsError::Chain(
            ChainError::Note { error, .. } | ChainError::Unvouched { error, .. },
        )
        | DocumentsError::Roster(RosterError::Note(error))
        | DocumentsError::Period { error, .. }) = error
        else {
            return false;
        };
        matches!(error, NoteError::TooFew { .. })
    }
}
