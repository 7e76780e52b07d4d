//! Whether a reporter who was asked something has answered.

use super::{Mail, Said};
use crate::clock::Date;
use crate::desk::acts::Ledger;
use crate::exchange::LetterId;
use crate::keys::public::{MemberId, ReportId};

/// A report that waits for its reporter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asked {
    /// The reply that asks.
    pub reply: LetterId,
    /// Who asked.
    pub by: MemberId,
    /// When, and whether it was answered; `None` where the reply is not here: this member does not
    /// read words, or the reply comes with the next sync.
    pub since: Option<(Date, Answered)>,
}

/// Whether a reporter wrote after they were asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answered {
    /// Not yet.
    No,
    /// They wrote on the day on which they were asked. Which was first, days do not tell.
    Perhaps,
    /// They have written since.
    Yes,
}

impl Mail {
    /// What the reporter of `report` was asked; `None` where nothing is waited for.
    pub fn asked(&self, ledger: &Ledger, report: ReportId) -> Option<Asked> {
        let (reply, by) = ledger.asked(report)?;
        let items = self.of(report);
        let question = items.iter().find(|item| item.id == reply);
        let since = question.map(|question| {
            let theirs = items.iter();
            let theirs = theirs.filter(|item| matches!(item.said, Said::Reporter(_)));
            let answered = match theirs.map(|item| item.day).max() {
                Some(day) if day > question.day => Answered::Yes,
                Some(day) if day == question.day => Answered::Perhaps,
                _ => Answered::No,
            };
            (question.day, answered)
        });
        Some(Asked { reply, by, since })
    }
}
