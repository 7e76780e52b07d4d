//! Before a release: what it would tell together with those of partners.

use std::collections::BTreeSet;

use super::receive::{TAGGED, tag};
use super::{NoPartner, Partner, is_passed_on, known};
use crate::desk::Desk;
use crate::desk::acts::{Ledger, Mark};
use crate::desk::cohort::FEWEST;
use crate::desk::publish::{NoRelease, found};
use crate::disclosure::audit::history::NotAudited;
use crate::disclosure::ranges::Unsolved;
use crate::keys::public::{Hash, Note};
use crate::questionnaire::Questionnaire;
use crate::release::joint::{JointLeak, Part, audit_with, first_editions};
use crate::release::{Manifest, Release};

impl Desk {
    /// Fails where `draft` would let a small count be told by whoever has the figures of partners
    /// too. `cohort` is what it counts, where that is not in a closed cohort yet.
    pub(in crate::desk) fn check_with_partners(
        &self,
        cohort: Option<&Manifest>,
        draft: &Release,
    ) -> Result<(), NoRelease> {
        let unread = |why: NoPartner| NoRelease::Partner(why.to_string());
        let partners = self.partners().map_err(unread)?;
        let released = self.releases()?;
        let mut ours = first_editions(&released);
        ours.push(draft);
        self.check_with_origins((cohort, draft), &ours, &partners)?;
        self.check_with_receivers(draft, &ours, &partners)
    }

    /// What all of it tells too closely. Not worked out again for what passed.
    fn told(
        &self,
        partner: &[&Release],
        origins: &[Vec<&Release>],
        parts: &[Part],
    ) -> Result<Option<JointLeak>, NoRelease> {
        let (asked, passed) = (asked(partner, origins, parts)?, self.passed());
        if passed.has(&asked) {
            return Ok(None);
        }
        let set = Questionnaire::default_set();
        let is_passed_on = |it: &str| is_passed_on(&set, it);
        let stop = self.waiting().stop();
        let told = audit_with(partner, origins, parts, &is_passed_on, stop);
        let told = told.map_err(|why| match why {
            NotAudited::Unsolved(Unsolved::GivenUp) => NoRelease::GivenUp,
            other => NoRelease::Partner(other.to_string()),
        })?;
        if told.is_none() {
            passed.note(asked);
        }
        Ok(told)
    }

    /// What others passed on to us, with their figures.
    fn check_with_origins(
        &self,
        (cohort, draft): (Option<&Manifest>, &Release),
        ours: &[&Release],
        partners: &[Partner],
    ) -> Result<(), NoRelease> {
        let ledger = self.ledger()?;
        let frozen = self.frozen()?;
        let closed = frozen.cohorts.iter().map(|frozen| &frozen.manifest);
        let closed = closed.filter(|it| {
            let published = |of: &&Release| of.cohorts() == [it.cohort().number];
            cohort.is_none_or(|open| open.cohort().number != it.cohort().number)
                && ours.iter().any(published)
        });
        let mut parts = Vec::new();
        for manifest in closed.chain(cohort) {
            parts.extend(part_of(manifest, &ledger, partners)?);
        }
        let counted = draft.cohorts();
        if !parts.iter().any(|part| counted.contains(&part.cohort)) {
            return Ok(());
        }
        let origins: Vec<Vec<&Release>> = partners
            .iter()
            .map(|partner| first_editions(&partner.proved.releases))
            .collect();
        let Some(leak) = self.told(ours, &origins, &parts)? else {
            return Ok(());
        };
        let of = parts.iter().flat_map(|part| &part.of);
        let names: BTreeSet<&str> = of.map(|(at, _)| partners[*at].network().as_str()).collect();
        let names: Vec<&str> = names.into_iter().collect();
        Err(NoRelease::ToldTogether(names.join(", "), leak.question))
    }

    /// What we passed on to others, with their figures: a year of ours comes after theirs. Which of
    /// their cohorts holds ours, and what else is in it, is not known here: each is taken for ours
    /// alone, and where the figures rule that out nothing is told.
    fn check_with_receivers(
        &self,
        draft: &Release,
        ours: &[&Release],
        partners: &[Partner],
    ) -> Result<(), NoRelease> {
        let ledger = self.ledger()?;
        let counted = draft.cohorts();
        let passed: BTreeSet<_> = known::passed(&ledger)
            .map(|passed| (passed.on.to, passed.on.cohort))
            .filter(|(_, cohort)| counted.contains(cohort))
            .collect();
        for (to, cohort) in passed {
            for partner in partners.iter().filter(|partner| partner.first() == to) {
                let theirs = first_editions(&partner.proved.releases);
                for release in theirs.iter().filter(|it| it.sums.is_empty()) {
                    let part = Part {
                        cohort: release.cohort.number,
                        of: vec![(0, cohort)],
                    };
                    if let Some(leak) = self.told(&theirs, &[ours.to_vec()], &[part])? {
                        let name = partner.network().to_string();
                        return Err(NoRelease::ToldByReceiver(name, leak.question));
                    }
                }
            }
        }
        Ok(())
    }
}

/// What was asked together, by what was published and how it is tied.
fn asked(
    partner: &[&Release],
    origins: &[Vec<&Release>],
    parts: &[Part],
) -> Result<Hash, NoRelease> {
    let mut from = Vec::new();
    for releases in [partner]
        .into_iter()
        .chain(origins.iter().map(Vec::as_slice))
    {
        for release in releases {
            from.push(Note::unsigned(*release)?.hash().to_string());
        }
        from.push(String::new());
    }
    from.extend(parts.iter().map(|part| format!("{part:?}")));
    Ok(found("together", from))
}

/// The tags of what was passed on, where fewer than [`FEWEST`] others are in the cohort. `None` where
/// nobody outside could take it for what was passed on alone.
fn hardly_anything_else(cohort: &Manifest, ledger: &Ledger) -> Option<BTreeSet<String>> {
    let mut tags = BTreeSet::new();
    let mut others = 0;
    for id in cohort.reports() {
        let marks = ledger.marks(*id);
        let passed = marks.iter().find_map(|mark| match mark {
            Mark::Tag(tag) => Some(tag.to_string()).filter(|tag| tag.starts_with(TAGGED)),
            _ => None,
        });
        match passed {
            Some(tag) => {
                tags.insert(tag);
            }
            None => others += 1,
        }
    }
    (!tags.is_empty() && others < FEWEST).then_some(tags)
}

/// The cohort as made of what was passed on.
fn part_of(
    cohort: &Manifest,
    ledger: &Ledger,
    partners: &[Partner],
) -> Result<Option<Part>, NoRelease> {
    let Some(tags) = hardly_anything_else(cohort, ledger) else {
        return Ok(None);
    };
    let mut of = Vec::new();
    for wanted in tags {
        let mut known = partners.iter().enumerate().flat_map(|(at, partner)| {
            let releases = partner.proved.releases.iter();
            releases.map(move |release| (at, partner, release.release().cohorts()))
        });
        let found = known.find_map(|(at, partner, cohorts)| match cohorts[..] {
            [cohort] if tag(partner, cohort).to_string() == wanted => Some((at, cohort)),
            _ => None,
        });
        of.push(found.ok_or(NoRelease::UnknownOrigin(wanted))?);
    }
    Ok(Some(Part {
        cohort: cohort.cohort().number,
        of,
    }))
}
