//! Why nothing is passed to a partner network, or taken in from one.

use super::{Why, plain};
use crate::desk::cohort::FEWEST;
use crate::desk::partner::NoPartner;
use crate::desk::partner::pass::NotPassed;
use crate::desk::partner::receive::NotReceived;
use crate::desk::publish::NoRelease;
use crate::desk::workbench::alarms::Said;
use crate::release::{ForPractice, ProofError};

impl Why for ForPractice {
    fn said(&self) -> Option<Said> {
        plain("desk-why-practice")
    }
}

impl Why for ProofError {
    fn said(&self) -> Option<Said> {
        match self {
            Self::Form | Self::Empty | Self::Note(_) => plain("desk-why-proof-form"),
            Self::OtherRoot { found } => {
                Some(Said::new("desk-why-proof-root").with("found", found.clone()))
            }
            Self::Chain(_) | Self::StraySignature | Self::Release(_) => {
                plain("desk-why-proof-believed")
            }
            Self::ForPractice(_) => plain("desk-why-proof-practice"),
        }
    }
}

impl Why for NoPartner {
    fn said(&self) -> Option<Said> {
        let named = |id, name: &dyn ToString| Some(Said::new(id).with("network", name.to_string()));
        match self {
            Self::Proof(why) => why.said(),
            Self::Pin(name, _) => named("desk-why-partner-pin", name),
            Self::Ourselves(name) => named("desk-why-partner-ourselves", name),
            Self::Unknown(name) => named("desk-why-partner-unknown", name),
            Self::Older(name) => named("desk-why-partner-older", name),
            Self::Desk(_) => None,
        }
    }
}

impl Why for NotPassed {
    fn said(&self) -> Option<Said> {
        let numbered = |id, cohort: &u32| Some(Said::new(id).with("cohort", cohort.to_string()));
        match self {
            Self::Partner(why) => why.said(),
            Self::Stale(_) => plain("desk-why-partner-stale"),
            Self::NoPeriod(_) => plain("desk-why-partner-no-key"),
            Self::NoCohort(cohort) => numbered("desk-why-pass-no-cohort", cohort),
            Self::NotPublished(cohort) => numbered("desk-why-pass-not-published", cohort),
            Self::TooFew { agreed } => {
                let said = Said::new("desk-why-pass-too-few").with("agreed", *agreed);
                Some(said.with("fewest", FEWEST))
            }
            Self::OtherSet(cohort) => numbered("desk-why-pass-other-set", cohort),
            Self::Release(NoRelease::NotAReleaser) => plain("desk-why-pass-no-right"),
            Self::Release(NoRelease::ForPractice(why)) => why.said(),
            Self::Release(_) | Self::Desk(_) => None,
        }
    }
}

impl Why for NotReceived {
    fn said(&self) -> Option<Said> {
        let of = |id, network: &dyn ToString, cohort: &u32| {
            let said = Said::new(id).with("network", network.to_string());
            Some(said.with("cohort", cohort.to_string()))
        };
        match self {
            Self::ForPractice(why) => why.said(),
            Self::DoesNotOpen => plain("desk-why-receive-closed"),
            Self::Note(_) => plain("desk-why-receive-not-signed"),
            Self::NotForUs(network) => {
                let said = Said::new("desk-why-receive-not-for-us");
                Some(said.with("network", network.to_string()))
            }
            Self::Partner(why) => why.said(),
            Self::Stale(_) => plain("desk-why-partner-stale"),
            Self::NotPublished { from, cohort } => {
                of("desk-why-receive-not-published", from, cohort)
            }
            Self::Area(_) => plain("desk-why-receive-area"),
            Self::OtherSet { from, cohort } => of("desk-why-receive-other-set", from, cohort),
            Self::Import(why) => why.said(),
            Self::Desk(_) => None,
        }
    }
}
