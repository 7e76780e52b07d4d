//! Why nothing is published.

use super::told::Told;
use crate::clock::Date;
use crate::desk::DeskError;
use crate::desk::cohort::FEWEST;
use crate::exchange::client::ClientError;
use crate::keys::public::NotCanonical;
use crate::release::{ForPractice, ManifestFault, NotReleasable, ReleaseError};

/// Why there is no release.
#[derive(Debug, thiserror::Error)]
pub enum NoRelease {
    /// A year that is not over, or of which a cohort is not released yet.
    #[error(
        "the year {0} cannot be added up yet: a cohort of it is still open or not released, or none began in it"
    )]
    YearNotOver(i16),
    /// A year that was released, or cannot be added up.
    #[error(
        "the year {0} was released already, or its cohorts cannot be added up to figures that are safe beside theirs"
    )]
    NoYear(i16),
    /// There is nothing with this address.
    #[error("there is no release {0}: give the number of a cohort, or a year")]
    NoSuchRelease(String),
    /// There is no such table in it.
    #[error(
        "the release has no table {0} (any more): name a question, or two as QUESTION.by.QUESTION"
    )]
    NoSuchTable(String),
    /// The edition would say the same.
    #[error(
        "nothing would be corrected: withdraw a table, or change the words in desk.toml or the questionnaire"
    )]
    NothingCorrected,
    /// Of a network from which nothing may be released.
    #[error(transparent)]
    ForPractice(#[from] ForPractice),
    /// Below the threshold.
    #[error(
        "{accepted} accepted reports wait to be released; a release needs at least {FEWEST}, early or not, so that nobody can be picked out"
    )]
    TooFew {
        /// How many there are.
        accepted: usize,
    },
    /// Its quarter is not over.
    #[error(
        "this cohort's quarter ends on {last_day}; publish after that day, or say why not to wait: --early \"REASON\" (the reason is published)"
    )]
    QuarterNotOver {
        /// The last day of its quarter.
        last_day: Date,
    },
    /// This member may not sign releases.
    #[error("this identity may not sign releases (the notice does not name it)")]
    NotAReleaser,
    /// The desk does not know what to put on the page.
    #[error(
        "desk.toml does not say who publishes and which area is covered, in each language ({0}); add for example:\n\n[publisher]\nen = \"Name of the network\"\n\n[covers]\nen = \"Nairobi, Kenya\"\n"
    )]
    NoParticulars(String),
    /// An earlier manifest cannot be opened.
    #[error(
        "cohort {0} is sealed to a period that this identity may not read, so nobody here can tell which reports it counted; ask a member who can"
    )]
    ClosedCohort(u64),
    /// A manifest is wrong.
    #[error("the manifest of cohort {number}: {fault}")]
    Manifest {
        /// The cohort.
        number: u64,
        /// What is wrong.
        fault: ManifestFault,
    },
    /// The kept key of the open cohort's rounding is not this member's.
    #[error(
        "the rounding key that this desk keeps for the open cohort does not open, or is not signed by this identity; find out who changed the folder. Without rounding/{0:06}.age in it, the figures are drawn anew"
    )]
    KeptKey(u32),
    /// A manifest is not signed by a releaser, or not sealed.
    #[error("the manifest of cohort {0} is not signed by anybody who may release")]
    UnsignedManifest(u64),
    /// An answer does not fit after all.
    #[error(transparent)]
    Misfit(#[from] crate::tally::Misfit),
    /// This desk does not have the questionnaire of the cohort.
    #[error("this desk does not have the cohort's questionnaire")]
    Questionnaire,
    /// The releases do not verify.
    #[error(transparent)]
    Releases(#[from] ReleaseError),
    /// It would tell too much beside everything that is public.
    #[error(
        "nothing was signed or sent: beside everything that this network published, these figures would let a small count be told: {0}. Do not publish them, and ask whoever made them"
    )]
    TellsTooMuch(Box<Told>),
    /// What is public, and counts other reports or the same, tells too much already.
    #[error(
        "nothing was signed or sent: figures that are public already let a small count be told: {0}. Withdraw that table first, with `corncrake desk release --revise` or under Statistics on the desk's page, and speak with whoever signed it and with the stewards. Figures of other reports can be published afterwards"
    )]
    TellsAlready(Box<Told>),
    /// No release can be made of the tables.
    #[error(transparent)]
    NotReleasable(#[from] NotReleasable),
    /// The cohort holds hardly anything but what others passed on, and would tell too much with them.
    #[error(
        "together with the figures of {0}, those for {1} would let a small count be told: this cohort holds hardly anything but what was passed on. Release it once thirty reports from elsewhere are in it too"
    )]
    ToldTogether(String, String),
    /// A partner published what we passed on, and the two would tell too much.
    #[error(
        "together with the figures of {0}, to which this network passed reports on, those for {1} would let a small count be told; they are not published"
    )]
    ToldByReceiver(String, String),
    /// The cohort holds what a network passed on whose releases are not known here.
    #[error(
        "this cohort holds hardly anything but reports tagged {0}, and the network that passed them on is no partner on this desk; `corncrake desk partner add` pins it, so that its figures and ours can be audited together"
    )]
    UnknownOrigin(String),
    /// What a partner published cannot be read or believed.
    #[error("the figures of a partner network: {0}")]
    Partner(String),
    /// A release that was made of this cohort by somebody else says something else.
    #[error(
        "this release is not what comes out of the frozen cohort; do not sign it, and ask who made it"
    )]
    NotTheSame,
    /// Nobody waits for it any longer.
    #[error("it was stopped before it was done; nothing was signed or sent")]
    GivenUp,
    /// It has as many signatures as a note may have.
    #[error("this release has as many signatures as there may be, and too few of them count")]
    NoRoom,
    /// What was sealed does not open.
    #[error(
        "the frozen cohort {0} does not open again with this identity's keys, so nothing was sent; sync, and try again"
    )]
    ManifestDoesNotOpen(u64),
    /// Another desk was first.
    #[error("another desk froze this cohort or published in the meantime; sync, and look again")]
    Overtaken,
    /// The desk.
    #[error(transparent)]
    Desk(#[from] DeskError),
    /// Signing.
    #[error("signing failed: {0}")]
    Sign(#[from] NotCanonical),
}

impl From<ClientError> for NoRelease {
    fn from(error: ClientError) -> Self {
        match error {
            ClientError::Conflict => Self::Overtaken,
            other => Self::Desk(other.into()),
        }
    }
}
