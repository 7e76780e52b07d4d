//! How many reports of a year were read and not counted.
//!
//! They are in no table: no other published number says anything of them, and each of the two
//! totals, being rounded, leaves five values at least.

use super::SafeTables;
use super::rounding::{CellName, RoundingKey, round};

/// How many reports were read and not counted: exact, so no `Debug`, `Display` or `Serialize`.
#[derive(Clone, Copy)]
pub struct Apart {
    /// Not accepted.
    pub rejected: u64,
    /// Of an incident that another report tells of.
    pub duplicates: u64,
}

/// The same, rounded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SafeApart {
    /// Not accepted.
    pub rejected: u64,
    /// Of an incident that another report tells of.
    pub duplicates: u64,
}

impl SafeTables {
    /// With what was read in the year and not counted, rounded like every number by the year's
    /// key. Of anything but a year this says nothing.
    #[must_use]
    pub fn with_apart(mut self, apart: &Apart, key: &RoundingKey) -> Self {
        let network = self.network.clone();
        // No table has rows without a question.
        let draw = |count: u64, code: &str| {
            let cell = CellName {
                network: &network,
                cohort: self.cohort,
                question: "",
                code,
                attempt: 0,
            };
            round(count, key, cell)
        };
        self.apart = (self.cohort == 0).then(|| SafeApart {
            rejected: draw(apart.rejected, "rejected"),
            duplicates: draw(apart.duplicates, "duplicates"),
        });
        self
    }

    /// What was read in the year and not counted; nothing where that is not said.
    pub fn apart(&self) -> Option<SafeApart> {
        self.apart
    }
}
