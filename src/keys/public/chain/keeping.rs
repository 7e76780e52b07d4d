//! What may be destroyed, and since when something is.

use super::super::keeping::end_of;
use super::{ChainError, NoticeChain};
use crate::clock::Date;
use crate::keys::public::{Notice, Tier};

impl NoticeChain {
    /// The first day on which this period was no longer the one in use; none while it is.
    pub fn end_of(&self, period: u32) -> Option<Date> {
        end_of(self.periods.values(), &self.current().voided, period)
    }

    /// The first day on which the rule of today allows to destroy this of `period`, whether it has
    /// been or not. None where the period is in use, or the rule lets it stay.
    pub fn due(&self, period: u32, tier: Tier) -> Option<Date> {
        self.current().retention?.due(tier, self.end_of(period)?)
    }

    /// The notice that destroyed this of `period`. The first of these notices where an earlier one
    /// did, which they do not go back to.
    pub fn destroyed_by(&self, period: u32, tier: Tier) -> Option<&Notice> {
        let mut notices = self.links().map(|link| &link.notice);
        notices.find(|notice| notice.is_destroyed(period, tier))
    }

    /// Fails where `notice` breaks a promise of those before it: that this is for practice, or is not;
    /// that what is gone is gone; and that nothing goes before the rule says so that stood in the
    /// notice before. What lies before the first of these notices is for others to judge.
    pub(super) fn check_keeping(&self, notice: &Notice) -> Result<(), ChainError> {
        let (number, before) = (notice.number, self.current());
        if notice.training != before.training {
            return Err(ChainError::TrainingChanged { number });
        }
        for tier in Tier::ALL {
            let was = before.destroyed_through(tier);
            let is = notice.destroyed_through(tier);
            if is < was {
                return Err(ChainError::Undestroyed { number, tier });
            }
            if is > was {
                let between = self.periods.range(was + 1..is).map(|(period, _)| *period);
                let mut newly = between.chain([is]);
                newly.try_for_each(|period| self.check_due(notice, period, tier))?;
            }
        }
        Ok(())
    }

    fn check_due(&self, notice: &Notice, period: u32, tier: Tier) -> Result<(), ChainError> {
        let number = notice.number;
        let ended = end_of(self.periods.values(), &notice.voided, period);
        let end = ended.ok_or(ChainError::NotEnded {
            number,
            period,
            tier,
        })?;
        let oldest = self.periods.first_key_value().map(|(oldest, _)| *oldest);
        if oldest.is_none_or(|oldest| period < oldest) {
            return Ok(());
        }
        let rule = self.current().retention;
        let until = rule.and_then(|rule| rule.due(tier, end));
        if until.is_none_or(|until| notice.issued < until) {
            return Err(ChainError::TooSoon {
                number,
                period,
                tier,
                until,
            });
        }
        Ok(())
    }
}
