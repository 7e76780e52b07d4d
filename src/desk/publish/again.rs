//! Another analyst's release, made again here before it is signed too.

use super::{NoRelease, found};
use crate::desk::Desk;
use crate::keys::public::{Hash, Note};
use crate::release::{Release, VerifiedRelease};
use crate::tally::Tally;

impl Desk {
    /// What another member's release says, and what it was made of, after the same one was made
    /// here out of the frozen cohort.
    pub fn made_again(&self, note: &Note) -> Result<(Release, Tally), NoRelease> {
        let shown: Release = note.read_unverified().map_err(|_| NoRelease::NotTheSame)?;
        let released = self.releases()?;
        self.check_place(&shown, &released)?;
        let (here, exact) = if let Some(revision) = &shown.revises {
            self.revision_again(&shown, revision, &released)?
        } else if shown.sums.is_empty() {
            self.cohort_again(&shown, &released)?
        } else {
            let label = &shown.cohort.label;
            let year = label.parse().map_err(|_| NoRelease::NotTheSame)?;
            let particulars = Some(shown.particulars.clone());
            self.year(year, &released, shown.issued, particulars)?
        };
        if here == shown {
            self.passed().note(self.as_made_again(&shown, &released)?);
            Ok((shown, exact))
        } else {
            Err(NoRelease::NotTheSame)
        }
    }

    /// Whether it is made to be the next one. What is not is not worth minutes of drawing.
    fn check_place(&self, shown: &Release, released: &[VerifiedRelease]) -> Result<(), NoRelease> {
        let last = released.last();
        let is_next = shown.previous == last.map(VerifiedRelease::hash)
            && shown.number == last.map_or(1, |last| last.release().number + 1)
            && shown.notice == self.chain.current().number;
        if is_next {
            Ok(())
        } else {
            Err(NoRelease::NotTheSame)
        }
    }

    /// That `shown` comes out of these cohorts after these releases.
    fn as_made_again(
        &self,
        shown: &Release,
        released: &[VerifiedRelease],
    ) -> Result<Hash, NoRelease> {
        let cohorts = self.frozen()?.cohorts.into_iter();
        let own = Note::unsigned(shown)?.hash();
        let all = [own].into_iter();
        let all = all.chain(released.last().map(VerifiedRelease::hash));
        let all = all.chain(cohorts.map(|cohort| cohort.hash));
        Ok(found("made again", all.map(|hash| hash.to_string())))
    }

    fn cohort_again(
        &self,
        shown: &Release,
        released: &[VerifiedRelease],
    ) -> Result<(Release, Tally), NoRelease> {
        let frozen = self.frozen()?;
        let cohort = frozen
            .cohorts
            .iter()
            .find(|frozen| frozen.manifest.cohort().number == shown.cohort.number)
            .ok_or(NoRelease::NotTheSame)?;
        let here = self.release_of(
            &cohort.manifest,
            released.last(),
            self.chain.current().number,
            shown.issued,
            shown.particulars.clone(),
        )?;
        let number = cohort.manifest.cohort().number.into();
        let exact = cohort.manifest.tally();
        let exact = exact.map_err(|fault| NoRelease::Manifest { number, fault })?;
        Ok((here, exact))
    }

    /// Another member's release, after the same one was made here and the audit of everything; neither
    /// is done again for what passed them.
    fn check_theirs(&self, note: &Note) -> Result<Release, NoRelease> {
        let shown: Release = note.read_unverified().map_err(|_| NoRelease::NotTheSame)?;
        let released = self.releases()?;
        self.check_place(&shown, &released)?;
        if !self.passed().has(&self.as_made_again(&shown, &released)?) {
            self.made_again(note)?;
        }
        self.check_audit(&shown, None)?;
        Ok(shown)
    }

    /// As [`Self::made_again`], after the audit of everything, so that whoever looks at it may sign it
    /// at once.
    pub fn made_again_and_audited(&self, note: &Note) -> Result<(Release, Tally), NoRelease> {
        let made = self.made_again(note)?;
        self.check_audit(&made.0, None)?;
        Ok(made)
    }

    /// Signs a release that another member made, after making the same one here out of the frozen
    /// cohort, and after the audit of everything.
    pub fn cosign(&self, note: &mut Note) -> Result<Release, NoRelease> {
        self.check_releaser()?;
        let shown = self.check_theirs(note)?;
        self.member
            .signing
            .cosign(note)
            .map_err(|_| NoRelease::NoRoom)?;
        Ok(shown)
    }
}
