//! `corncrake verify --with`: what the figures of two networks tell together.

use std::fmt::Write as _;

use anyhow::Context as _;

use crate::desk::partner::is_passed_on;
use crate::disclosure::Stop;
use crate::questionnaire::Questionnaire;
use crate::release::joint::{Part, audit_with, first_editions};
use crate::release::{Proved, Release};

/// Takes each cohort of either network for one that holds nothing but what a cohort of the other
/// passed on: the one case in which two networks tell more together than each alone. Where the figures
/// rule it out, nothing is told.
pub(super) fn together(one: &Proved, other: &Proved) -> anyhow::Result<String> {
    let name = |of: &Proved| of.chain.current().network.clone();
    let mut told = format!(
        "\nTogether with {} (root fingerprint {}):\n",
        name(other),
        other.chain.fingerprint()
    );
    let mut found = false;
    for (partner, origin) in [(one, other), (other, one)] {
        for (cohort, from, question) in leaks(partner, origin)? {
            found = true;
            writeln!(
                told,
                "  If all of cohort {cohort} of {} is known to have been passed on out of cohort {from} of \
                 {}, a small count can be told from the figures for {question}.",
                name(partner),
                name(origin)
            )?;
        }
    }
    if !found {
        told.push_str(
            "  nothing more can be told, even by somebody who knows that all of a cohort of the one was \
             passed on by the other.\n",
        );
    }
    Ok(told)
}

/// Cohort of the partner, cohort of the origin, question.
fn leaks(partner: &Proved, origin: &Proved) -> anyhow::Result<Vec<(u32, u32, String)>> {
    let set = Questionnaire::default_set();
    let (partner, origin) = (
        first_editions(&partner.releases),
        first_editions(&origin.releases),
    );
    let cohorts = |of: &[&Release]| -> Vec<u32> {
        let own = of.iter().filter(|release| release.sums.is_empty());
        own.map(|release| release.cohort.number).collect()
    };
    let mut leaks = Vec::new();
    for cohort in cohorts(&partner) {
        for from in cohorts(&origin) {
            let part = Part {
                cohort,
                of: vec![(0, from)],
            };
            let origins = [origin.clone()];
            let told = audit_with(
                &partner,
                &origins,
                &[part],
                &|it| is_passed_on(&set, it),
                &Stop::default(),
            );
            let told = told.context("NOT VERIFIED: the two cannot be audited together")?;
            leaks.extend(told.map(|leak| (cohort, from, leak.question)));
        }
    }
    Ok(leaks)
}
