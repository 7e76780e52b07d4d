//! The releases of two networks together, where one passed reports on to the other.

use super::{Release, VerifiedRelease};
use crate::disclosure::Stop;
use crate::disclosure::audit::history::NotAudited;
use crate::disclosure::audit::joint;
use crate::disclosure::numbers::Numbers;

pub use crate::disclosure::audit::joint::{JointLeak, Part};

/// Audits what the partner's and the origins' figures tell together, where whole cohorts of the
/// partner are known to be made of what was passed on ([`crate::disclosure::audit::joint`]). A release
/// that is yet to be signed may be among them. `stop` ends it early.
pub fn audit_with(
    partner: &[&Release],
    origins: &[Vec<&Release>],
    parts: &[Part],
    passed: &dyn Fn(&str) -> bool,
    stop: &Stop,
) -> Result<Option<JointLeak>, NotAudited> {
    let own: Vec<Numbers> = partner.iter().map(|release| release.numbers()).collect();
    let of_all = |origin: &Vec<&Release>| origin.iter().map(|release| release.numbers()).collect();
    let origins: Vec<Vec<Numbers>> = origins.iter().map(of_all).collect();
    joint::audit(&own, &origins, parts, passed, stop)
}

/// The releases whose figures stand for themselves: a corrected edition repeats figures, or leaves
/// them out.
pub fn first_editions(releases: &[VerifiedRelease]) -> Vec<&Release> {
    let editions = releases.iter().map(VerifiedRelease::release);
    editions
        .filter(|release| release.revises.is_none())
        .collect()
}
