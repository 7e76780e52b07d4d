//! Which reports are exported.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use crate::desk::acts::{Ledger, Mark, Outcome, Tag, Verdict};
use crate::desk::casebook::{Case, Content, State};
use crate::desk::shelf::Wanted;
use crate::keys::public::ReportId;
use crate::questionnaire::AREA;

/// A choice of reports. What is `None` leaves nothing out.
#[derive(Debug, Clone)]
pub struct Filter {
    /// Those that stand in one of these states.
    pub states: BTreeSet<Wanted>,
    /// Those that are sealed to this period.
    pub period: Option<u32>,
    /// Those of this area, by its code.
    pub area: Option<String>,
    /// Those in which this happened, by its code.
    pub what: Option<String>,
    /// Those with this tag.
    pub tag: Option<Tag>,
    /// Those of which this came.
    pub outcome: Option<Outcome>,
    /// Of all these, only these: what somebody sees on the screen.
    pub shown: Option<BTreeSet<ReportId>>,
}

impl Default for Filter {
    /// What counts: accepted, in a release already or not.
    fn default() -> Self {
        Self {
            states: BTreeSet::from([Wanted::Accepted, Wanted::Counted]),
            period: None,
            area: None,
            what: None,
            tag: None,
            outcome: None,
            shown: None,
        }
    }
}

/// Who is to have an export.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum ForWhom {
    /// The network itself.
    #[default]
    Network,
    /// The regional or global network that reporters agreed to (consent C2).
    Partner,
}

impl ForWhom {
    /// In words.
    pub fn in_words(self) -> &'static str {
        match self {
            Self::Network => "For work inside the network only.",
            Self::Partner => {
                "For the partner network: only reports whose reporters agreed to be passed on (C2)."
            }
        }
    }
}

impl Filter {
    pub(super) fn takes(&self, case: &Case, content: &Content, ledger: &Ledger) -> bool {
        let chose = |question: &str, wanted: &Option<String>| {
            wanted.as_ref().is_none_or(|code| {
                let given = content.answers.expose_coded().get(question);
                given.is_some_and(|codes| codes.contains(code))
            })
        };
        let marked =
            |mark: Option<Mark>| mark.is_none_or(|mark| ledger.marks(case.id).contains(&mark));
        self.states.contains(&Wanted::of(case.state))
            && stands(case, ledger)
            && self.period.is_none_or(|period| period == case.period)
            && chose(AREA, &self.area)
            && chose("what", &self.what)
            && marked(self.tag.clone().map(Mark::Tag))
            && marked(self.outcome.map(Mark::Outcome))
            && self
                .shown
                .as_ref()
                .is_none_or(|shown| shown.contains(&case.id))
    }

    /// What is chosen, for whoever opens the file later. A tag may be a name for something that
    /// only its network understands; it is said, because the file is no less secret than that.
    pub(super) fn in_words(&self) -> String {
        let states: Vec<&str> = self.states.iter().map(|state| state.code()).collect();
        let mut words = format!("state {}", states.join(", "));
        let mut also = |what: &str, value: Option<String>| {
            if let Some(value) = value {
                let _ = write!(words, "; {what} {value}");
            }
        };
        also("period", self.period.map(|period| period.to_string()));
        also("area", self.area.clone());
        also("what", self.what.clone());
        also("tag", self.tag.as_ref().map(ToString::to_string));
        also(
            "outcome",
            self.outcome.map(|outcome| outcome.code().to_owned()),
        );
        if self.shown.is_some() {
            words.push_str("; chosen by hand or by a search at the desk");
        }
        words
    }
}

/// Counted stays counted; but what was rejected afterwards is not handed on.
pub(in crate::desk) fn stands(case: &Case, ledger: &Ledger) -> bool {
    match case.state {
        State::Counted(_) => {
            let verdict = ledger.verdict(case.id);
            verdict.is_none_or(|verdict| verdict == Verdict::Accept)
        }
        State::SetAside => false,
        _ => true,
    }
}
