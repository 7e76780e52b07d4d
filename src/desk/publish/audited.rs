//! Nobody here signs, countersigns or sends what would not pass the audit.
//!
//! A desk that draws figures draws them until they pass, and one that signs too makes the same figures
//! again. What neither sees by that: figures that are public already and that some other program drew,
//! or somebody by hand; a partner that this desk knows and the other does not. So before this desk puts
//! its name under a release, and before it sends one up, everything that the network ever published is
//! audited with it, as `corncrake verify` audits it for anybody, and with the figures of partners.
//!
//! A corrected edition shows no figure that is not out already, and may be what takes a table that tells
//! too much from the page. It is never refused here.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::{NoRelease, Told};
use crate::desk::Desk;
use crate::disclosure::Waiting;
use crate::disclosure::audit::history::NotAudited;
use crate::disclosure::ranges::Unsolved;
use crate::keys::public::{Hash, Note};
use crate::release::{Fault, Manifest, Release, ReleaseError, VerifiedRelease, audit_with_next};

/// The audits that a desk made, and who waits for the next.
#[derive(Default)]
pub(in crate::desk) struct Audits {
    passed: Passed,
    waiting: Waiting,
}

/// What a desk found in order, for other desks of the same member: nobody has to wait for it twice.
/// Each is a hash of all that it was found out from, so that whatever changes is looked at anew. None
/// of it is ever written down.
#[derive(Clone, Default)]
pub(in crate::desk) struct Passed(Arc<Mutex<BTreeSet<Hash>>>);

impl Passed {
    pub(in crate::desk) fn has(&self, what: &Hash) -> bool {
        self.all().contains(what)
    }

    pub(in crate::desk) fn note(&self, what: Hash) {
        self.all().insert(what);
    }

    fn all(&self) -> MutexGuard<'_, BTreeSet<Hash>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What was found out, from what.
pub(in crate::desk) fn found(what: &str, from: impl IntoIterator<Item = String>) -> Hash {
    let from: Vec<String> = from.into_iter().collect();
    Hash::of(format!("{what}\n{}", from.join("\n")).as_bytes())
}

impl Desk {
    /// Has `waiting` hear how far the drawing and the audits of this desk are, and end them. They may
    /// take minutes where there are years and tables of two questions.
    pub fn work_for(&mut self, waiting: Waiting) {
        self.audits.waiting = waiting;
    }

    pub(in crate::desk) fn waiting(&self) -> &Waiting {
        &self.audits.waiting
    }

    /// What this desk found in order so far and will find.
    pub(in crate::desk) fn passed(&self) -> Passed {
        self.audits.passed.clone()
    }

    /// The same desk, knowing what another of the same member found in order.
    pub(in crate::desk) fn knowing(mut self, passed: Passed) -> Self {
        self.audits.passed = passed;
        self
    }

    /// Fails unless `release`, as the next one, passes the audit together with everything that was
    /// published, partners' figures included. `counts` is what it counts, where that is not in a closed
    /// cohort yet.
    pub(super) fn check_audit(
        &self,
        release: &Release,
        counts: Option<&Manifest>,
    ) -> Result<(), NoRelease> {
        if release.revises.is_some() {
            return Ok(());
        }
        let earlier = self.releases()?;
        let last = earlier.last().map(|last| last.hash().to_string());
        let own = Note::unsigned(release)?.hash().to_string();
        let passed = found("audited", last.into_iter().chain([own]));
        if !self.audits.passed.has(&passed) {
            audit_with_next(&earlier, release, self.waiting())
                .map_err(|why| refused(why, release, &earlier))?;
            self.audits.passed.note(passed);
        }
        // What partners published may be known since.
        self.check_with_partners(counts, release)
    }
}

/// In words, with the table and its cells.
fn refused(why: ReleaseError, next: &Release, earlier: &[VerifiedRelease]) -> NoRelease {
    let leaking = match why.fault {
        Fault::Leak(leaking) => leaking,
        Fault::NotAudited(NotAudited::Unsolved(Unsolved::GivenUp)) => return NoRelease::GivenUp,
        _ => return NoRelease::Releases(why),
    };
    let numbered = |number: u32| {
        let mut all = earlier.iter().map(VerifiedRelease::release);
        all.find(|it| it.number == number).unwrap_or(next)
    };
    let told = Told::of(numbered(why.number), numbered(leaking.release), leaking);
    if why.number == next.number {
        NoRelease::TellsTooMuch(Box::new(told))
    } else {
        NoRelease::TellsAlready(Box::new(told))
    }
}
