//! How large a published total must be for what.

/// Thresholds on the published total. A network may set stricter ones, never looser.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ladder {
    nothing_below: u64,
    two_way_from: u64,
    percent_from: u64,
}

/// A threshold is below the one that every network keeps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error(
    "thresholds may be stricter than {} for anything, {} for two-way tables and {} for \
     percentages, never looser",
    LEAST.nothing_below, LEAST.two_way_from, LEAST.percent_from
)]
pub struct LooserLadder;

const LEAST: Ladder = Ladder {
    nothing_below: 30,
    two_way_from: 300,
    percent_from: 100,
};

impl Default for Ladder {
    fn default() -> Self {
        LEAST
    }
}

impl Ladder {
    /// Thresholds of a network's own: the least total for anything at all, for two-way tables,
    /// and for percentages.
    pub fn stricter(
        nothing_below: u64,
        two_way_from: u64,
        percent_from: u64,
    ) -> Result<Self, LooserLadder> {
        let stricter = nothing_below >= LEAST.nothing_below
            && two_way_from >= LEAST.two_way_from
            && percent_from >= LEAST.percent_from;
        stricter
            .then_some(Self {
                nothing_below,
                two_way_from,
                percent_from,
            })
            .ok_or(LooserLadder)
    }

    /// The least total of which anything is published.
    pub fn nothing_below(self) -> u64 {
        self.nothing_below
    }

    /// The least published total for which two questions may be crossed.
    pub fn two_way_from(self) -> u64 {
        self.two_way_from
    }

    /// The least published total of which percentages are given.
    pub fn percent_from(self) -> u64 {
        self.percent_from
    }

    /// The whole percentage that `count` is of `total`, both as published; `None` where the base
    /// is too small.
    ///
    /// Rounding can leave a row above its total, by four at most on either side; it is then
    /// called all of it.
    pub fn percent(self, count: u64, total: u64) -> Option<u8> {
        if total < self.percent_from {
            return None;
        }
        let percent = (u128::from(count) * 200 + u128::from(total)) / (u128::from(total) * 2);
        Some(u8::try_from(percent.min(100)).expect("at most 100"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_network_may_be_stricter_but_never_looser() {
        assert!(Ladder::stricter(50, 300, 200).is_ok());
        assert_eq!(Ladder::stricter(29, 300, 100), Err(LooserLadder));
        assert_eq!(Ladder::stricter(30, 299, 100), Err(LooserLadder));
        assert_eq!(Ladder::stricter(30, 300, 99), Err(LooserLadder));
    }

    #[test]
    fn percentages_are_whole_come_from_published_numbers_and_need_a_base_of_a_hundred() {
        let ladder = Ladder::default();
        assert_eq!(ladder.percent(50, 95), None);
        assert_eq!(ladder.percent(50, 100), Some(50));
        assert_eq!(ladder.percent(5, 200), Some(3));
        assert_eq!(ladder.percent(0, 200), Some(0));
        assert_eq!(ladder.percent(105, 100), Some(100));
        assert_eq!(ladder.percent(u64::MAX, u64::MAX), Some(100));
    }
}
