//! What is asked before something is stored: whether the budgets admit it.
//!
//! A retry of what is stored already is always admitted: its answer was lost, and the receipt is
//! owed.

use http::HeaderValue;

use super::Intake;
use crate::keys::public::{NetworkName, ReportId};
use crate::store::{BudgetKind, Budgets};

/// For `Retry-After`, in seconds: budgets are filled up at each full hour. Always the same, so that it
/// says nothing of when they were used up.
pub const RETRY_AFTER: HeaderValue = HeaderValue::from_static("3600");

/// A report or letter that may be stored. Say with [`Admission::settle`] what became of it.
#[must_use]
pub struct Admission<'a> {
    budgets: &'a Budgets,
    network: &'a NetworkName,
    spent: bool,
}

impl<'a> Admission<'a> {
    /// Takes one from the budgets; none where they are used up. `is_here` is asked only then:
    /// whether this very thing is stored already.
    pub async fn ask(
        budgets: &'a Budgets,
        network: &'a NetworkName,
        is_here: impl Future<Output = bool>,
    ) -> Option<Self> {
        let spent = budgets.spend(network, BudgetKind::Report, 1).await;
        (spent || is_here.await).then_some(Self {
            budgets,
            network,
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
        Self::ask(&intake.budgets, network, is_here).await
    }

    /// Gives back what was taken, where nothing new was stored.
    pub fn settle(self, stored: bool) {
        if self.spent && !stored {
            self.budgets.refund(self.network, BudgetKind::Report, 1);
        }
    }
}
