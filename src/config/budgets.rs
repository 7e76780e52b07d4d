//! How much may come in, whoever sends it.

use serde::Deserialize;

/// How much may come in: floods are met by these, never by an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct BudgetsConfig {
    /// For each network.
    pub network: NetworkBudgets,
    /// For all networks together.
    pub all_networks: AllBudgets,
}

/// How much of one kind may come at once, and how much is added in a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BudgetConfig {
    /// The most that may come at once, where nothing came for a while.
    pub at_once: u32,
    /// What is added in a day, in equal parts at each full hour.
    pub per_day: u32,
}

/// The budgets of one network; what is left out keeps its default.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct NetworkBudgets {
    /// Reports and letters, one by one.
    pub reports: BudgetConfig,
    /// Receipts that lead to nothing.
    pub look_ups: BudgetConfig,
    /// Attachments, in MiB as they are stored.
    pub attachments_mib: BudgetConfig,
}

/// The budgets of all networks together; what is left out keeps its default.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct AllBudgets {
    /// Reports and letters, one by one.
    pub reports: BudgetConfig,
    /// Receipts that lead to nothing.
    pub look_ups: BudgetConfig,
    /// Attachments, in MiB as they are stored.
    pub attachments_mib: BudgetConfig,
}

const fn budget(at_once: u32, per_day: u32) -> BudgetConfig {
    BudgetConfig { at_once, per_day }
}

impl Default for NetworkBudgets {
    fn default() -> Self {
        Self {
            reports: budget(2_000, 2_000),
            look_ups: budget(20_000, 48_000),
            attachments_mib: budget(1_024, 384),
        }
    }
}

impl Default for AllBudgets {
    fn default() -> Self {
        Self {
            reports: budget(4_000, 4_000),
            look_ups: budget(50_000, 120_000),
            attachments_mib: budget(2_048, 512),
        }
    }
}

/// The most of any budget: more than can come in a day, and little enough to be added up.
const MOST_BUDGET: u32 = 4_000_000;

impl BudgetsConfig {
    /// Refuses a budget that admits nothing, or none at all.
    pub(super) fn check(&self) -> Result<(), String> {
        let (one, all) = (&self.network, &self.all_networks);
        for (key, budget) in [
            ("network.reports", one.reports),
            ("network.look_ups", one.look_ups),
            ("network.attachments_mib", one.attachments_mib),
            ("all_networks.reports", all.reports),
            ("all_networks.look_ups", all.look_ups),
            ("all_networks.attachments_mib", all.attachments_mib),
        ] {
            let sound = 1..=MOST_BUDGET;
            if !sound.contains(&budget.at_once) || !sound.contains(&budget.per_day) {
                return Err(format!("budgets.{key} is not from 1 to {MOST_BUDGET}"));
            }
        }
        Ok(())
    }
}
