//! How long things are kept: the rule, and the destruction that it allows.

use super::{CeremonyError, Change, Terms};
use crate::clock::Date;
use crate::keys::documents::Documents;
use crate::keys::public::{Destroyed, Retention, Tier};

impl Documents {
    /// Sets the rule for how long things are kept, or takes it away. It can be used from the notice
    /// after the next on.
    pub fn keep(&self, rule: Option<Retention>, terms: &Terms) -> Result<Change, CeremonyError> {
        if rule.is_some_and(|rule| !rule.is_sound()) {
            return Err(CeremonyError::Rule);
        }
        if rule == self.notice().retention {
            return Err(CeremonyError::SameRule);
        }
        let mut change = self.renew(terms)?;
        change.notice.retention = rule;
        Ok(change)
    }

    /// Up to and including which period the rule allows to destroy this on `today`, with what is
    /// destroyed already; 0 for none.
    pub fn due_through(&self, tier: Tier, today: Date) -> u32 {
        let gone = self.notice().destroyed_through(tier);
        let later = self.chain().periods().filter(|it| it.number > gone);
        let due = later.take_while(|it| {
            let due = self.chain().due(it.number, tier);
            due.is_some_and(|due| due <= today)
        });
        due.last().map_or(gone, |it| it.number)
    }

    /// Destroys the stories and the answers of all periods up to those named, for good; stories go
    /// where answers go. Refused before the rule allows it.
    pub fn expire(&self, wanted: Destroyed, terms: &Terms) -> Result<Change, CeremonyError> {
        let mut change = self.renew(terms)?;
        let through = |tier| self.notice().destroyed_through(tier);
        let answers = wanted.answers.max(through(Tier::Answers));
        let stories = wanted.stories.max(answers).max(through(Tier::Stories));
        for (tier, to) in [(Tier::Stories, stories), (Tier::Answers, answers)] {
            let may = self.due_through(tier, terms.today);
            if to > may {
                let period = may + 1;
                return Err(CeremonyError::NotDue {
                    tier,
                    period,
                    until: self.chain().due(period, tier),
                });
            }
        }
        let gone = Destroyed { answers, stories };
        if !gone.is_sound() || self.notice().destroyed == Some(gone) {
            return Err(CeremonyError::NothingToDestroy);
        }
        change.notice.destroyed = Some(gone);
        // One that reports went to until lately is named for those that come late.
        change.notice.periods.retain(|it| it.number > stories);
        Ok(change)
    }
}
