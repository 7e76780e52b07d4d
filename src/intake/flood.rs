//! What is asked before something is stored: whether the budgets admit it.
//!
//! A retry of what is stored already is always admitted: its answer was lost, and the receipt is
//! owed.

use http::HeaderValue;

use super::Intake;
use crate::keys::public::{NetworkName, ReportId};
use crate::metrics::Event;
use crate::store::BudgetKind;

/// For `Retry-After`, in seconds: budgets are filled up at each full hour. Always the same, so that it
/// says nothing of when they were used up.
pub const RETRY_AFTER: HeaderValue = HeaderValue::from_static("3600");

/// A report or letter that may be stored. Say with [`Admission::settle`] what became of it.
#[must_use]
pub struct Admission<'a> {
    intake: &'a Intake,
    network: &'a NetworkName,
    event: Event,
    spent: bool,
}

impl<'a> Admission<'a> {
    /// Takes one from the budgets; none where they are used up. `is_here` is asked only then:
    /// whether this very thing is stored already. It is counted as `event`, once it is stored.
    pub async fn ask(
        intake: &'a Intake,
        network: &'a NetworkName,
        event: Event,
        is_here: impl Future<Output = bool>,
    ) -> Option<Self> {
        let budgets = &intake.budgets;
        let spent = budgets.spend(network, BudgetKind::Report, 1).await;
        if !spent && !is_here.await {
            intake.count(network, Event::OverBudget, 1);
            return None;
        }
        Some(Self {
            intake,
            network,
            event,
            spent,
        })
    }

    /// For a report.
    pub async fn of_report(
        intake: &'a Intake,
        network: &'a NetworkName,
        id: ReportId,
    ) -> Option<Self> {
        // A database that does not answer says so itself when the report is to be stored.
        let is_here = async { intake.store.exists(network, id).await.unwrap_or(true) };
        Self::ask(intake, network, Event::Report, is_here).await
    }

    /// Gives back what was taken, where nothing new was stored.
    pub fn settle(self, stored: bool) {
        self.intake
            .count(self.network, self.event, u64::from(stored));
        if self.spent && !stored {
            let budgets = &self.intake.budgets;
            budgets.refund(self.network, BudgetKind::Report, 1);
        }
    }
}
