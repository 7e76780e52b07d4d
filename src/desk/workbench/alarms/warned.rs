//! What should be done soon, in the words of the page's language.

use super::said::{Names, Said, half};
use crate::desk::Desk;
use crate::desk::warnings::Warning;
use crate::desk::watch::Remark;

impl Said {
    /// What somebody should do before it becomes a problem.
    pub(in crate::desk::workbench) fn warning(warning: &Warning, desk: &Desk) -> Self {
        Self::of_warning(warning, &|id| desk.name_of(id))
    }

    /// As [`Said::warning`]; `name` gives a member's name.
    pub(super) fn of_warning(warning: &Warning, name: Names<'_>) -> Self {
        match warning {
            Warning::FewWays { period, tier, ways } => Self::new(match ways {
                0 => "desk-warning-no-way",
                // More are enough.
                _ => "desk-warning-one-way",
            })
            .with("period", *period)
            .with("tier", half(*tier)),
            Warning::NoticeEnds { on, days } => Self::new("desk-warning-notice-ends")
                .with("on", on.to_string())
                .with("days", *days),
            Warning::NoticeEnded { on } => {
                Self::new("desk-warning-notice-ended").with("on", on.to_string())
            }
            Warning::OldPeriod { since } => {
                Self::new("desk-warning-old-period").with("since", since.to_string())
            }
            Warning::NoPeriod => Self::new("desk-warning-no-period"),
            Warning::UnreadEntries { author, count } => Self::new("desk-warning-unread-entries")
                .with("who", name(*author))
                .with("count", *count),
            Warning::ClockLeap(leap) => Self::new("desk-warning-clock-leap")
                .with("who", name(leap.author))
                .with("number", leap.number),
            Warning::FewHoldCohorts(0) => Self::new("desk-warning-nobody-holds-cohorts"),
            // More are enough.
            Warning::FewHoldCohorts(_) => Self::new("desk-warning-one-holds-cohorts"),
            Warning::UnopenedDrafts(count) => {
                Self::new("desk-warning-unopened-drafts").with("count", *count)
            }
            Warning::Due {
                period,
                tier,
                since,
            } => Self::new("desk-warning-due")
                .with("period", *period)
                .with("tier", half(*tier))
                .with("since", since.to_string()),
            Warning::QuotesStand(count) => {
                Self::new("desk-warning-quotes-stand").with("count", *count)
            }
            Warning::NoKey { period, tier } => Self::new("desk-warning-no-key")
                .with("period", *period)
                .with("tier", half(*tier)),
        }
    }

    /// What a look at the form found that is no fault.
    pub(in crate::desk::workbench) fn remark(remark: Remark) -> Self {
        Self::new(match remark {
            Remark::NotTaking => "desk-remark-not-taking",
            Remark::OtherDay => "desk-remark-other-day",
            Remark::UnknownQuestionnaire => "desk-remark-unknown-questionnaire",
            Remark::NoOffline => "desk-remark-no-offline",
            Remark::OldOffline => "desk-remark-old-offline",
        })
    }
}
