//! A reporter takes a report back.

use serde::{Deserialize, Serialize};

use super::{NetworkName, ReportId, Statement, day};
use crate::clock::Date;

/// Signed by the reporter's own key, which the story named as `verify`: so that desks that have
/// already fetched a report know that its reporter, and not the server, withdrew it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Withdrawal {
    /// Whose report.
    pub network: NetworkName,
    /// Always 0: withdrawals are not numbered.
    pub number: u32,
    /// What is withdrawn.
    pub report: ReportId,
    /// The day of the withdrawal.
    #[serde(with = "day")]
    pub batch: Date,
}

impl Statement for Withdrawal {
    const TYPE: &'static str = "withdrawal";

    fn network(&self) -> &NetworkName {
        &self.network
    }

    fn number(&self) -> u64 {
        self.number.into()
    }
}
