//! Safe tables become a signed release; a signed release becomes a verified one.
//!
//! - A [`Manifest`] freezes a cohort: which reports it counts, their exact tables, the key of
//!   its rounding. It is signed like a release, then sealed; it never leaves the desks in the open.
//!   Nothing is ever counted again from records.
//! - A [`Release`] says what may be published of one cohort, stands alone (wording, method and
//!   thresholds included), and is chained to the one before it.
//! - [`verify()`] turns signed notes into [`VerifiedRelease`]s, the only thing that
//!   [`crate::site`] renders: signatures against the notice of their time, the chain, and the
//!   audit itself, which needs nothing but published numbers.
//! - [`audit()`] makes the rest of the audit: everything that was ever published, together.
//! - [`Publishable`] is the proof, without which none of these comes to be, that the network is not
//!   for practice.
//! - [`quotes`] are what stands beside figures: words that two analysts approved, signed as a release
//!   is, and replaced as a whole.
//! - A [`Proof`] is all of that in one file, for anybody to check from anywhere.
//!
//! What a verifier cannot see: whether the exact counts were true, and, from the public documents
//! alone, whether someone who has been removed since dated a release back. Desks can: each roster
//! names the newest release of its day.

mod edition;
pub mod joint;
mod making;
mod manifest;
mod proof;
mod publishable;
pub mod quotes;
mod revising;
mod statement;
mod together;
mod verify;

pub use crate::disclosure::{Labels, Reason};
pub use crate::keys::public::{Hash, NetworkName, Note};
pub use crate::tally::{NO_OUTCOME, NOT_ANSWERED};
pub use making::NotReleasable;
pub(crate) use manifest::key_as_hex;
pub use manifest::{Manifest, ManifestFault, open_manifest, seal_manifest};
pub use proof::{NotAFingerprint, Proof, ProofError, Proved, Root};
pub use publishable::{ForPractice, Publishable};
pub use revising::withdrawn;
pub use statement::{
    Apart, CohortDates, Count, Crossed, HeldBackQuestion, METHOD, Parameters, Particulars, Release,
    Revision, Row, Table, TableShape,
};
pub use together::{Leaking, audit, audit_as_shown, audit_with_next, tied};
pub use verify::{Fault, ReleaseError, VerifiedRelease, verify};
