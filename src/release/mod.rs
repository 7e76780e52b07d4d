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
//! - [`Publishable`] is the proof, without which none of these comes to be, that the network is not
//!   for practice.
//! - A [`Proof`] is all of that in one file, for anybody to check from anywhere.
//!
//! What a verifier cannot see: whether the exact counts were true, and, from the public documents
//! alone, whether someone who has been removed since dated a release back. Desks can: each roster
//! names the newest release of its day.

mod manifest;
mod proof;
mod publishable;
mod statement;
mod verify;

pub use crate::disclosure::{Labels, Reason};
pub use crate::keys::public::{Hash, NetworkName, Note};
pub use manifest::{Manifest, ManifestFault, open_manifest, seal_manifest};
pub use proof::{NotAFingerprint, Proof, ProofError, Proved, Root};
pub use publishable::{ForPractice, Publishable};
pub use statement::{
    CohortDates, Count, HeldBackQuestion, METHOD, NotReleasable, Parameters, Particulars, Release,
    Row, Table,
};
pub use verify::{Fault, ReleaseError, VerifiedRelease, verify};
