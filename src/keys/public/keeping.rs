//! How long a network keeps what is written to it, and what it has destroyed.
//!
//! The unit is a period, because what destroys for certain is the end of its keys. Whatever was
//! sealed to a period goes with it: a note that an analyst wrote then is gone with that period's key,
//! whichever report it was about.

use serde::{Deserialize, Serialize};

use super::{PublicPeriod, Tier};
use crate::clock::Date;

/// How many days after its period a report may still arrive: as long as an offline form holds, which
/// may have been made on the last day of the period.
pub const LATE_DAYS: u16 = 90;
/// The longest that a rule may keep anything, in months.
pub const LONGEST_KEPT: u32 = 240;

/// After how many months something is to be destroyed, counted from the end of the period that it was
/// sealed in and [`LATE_DAYS`]. A rule allows it from then on; a step of the stewards does it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Retention {
    /// The whole reports, with all that was answered. For as long as there is any use of them, where
    /// none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answers: Option<u32>,
    /// The reporters' own words, with letters and files. With the answers at the latest.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stories: Option<u32>,
}

impl Retention {
    /// After how many months; none where this rule lets it stay.
    pub fn months(&self, tier: Tier) -> Option<u32> {
        match tier {
            Tier::Answers => self.answers,
            Tier::Stories => self.stories.or(self.answers),
        }
    }

    /// Whether it says something, in months that a rule may have, and keeps no story longer than the
    /// answers that it belongs to.
    pub fn is_sound(&self) -> bool {
        let said = [self.answers, self.stories];
        let in_range = |months: &u32| (1..=LONGEST_KEPT).contains(months);
        let ordered = match (self.stories, self.answers) {
            (Some(stories), Some(answers)) => stories <= answers,
            (stories, answers) => stories.or(answers).is_some(),
        };
        ordered && said.iter().flatten().all(in_range)
    }

    /// The first day on which what ended with a period's last day before `end` may be destroyed; none
    /// where this rule lets it stay.
    pub fn due(&self, tier: Tier, end: Date) -> Option<Date> {
        let months = i64::from(self.months(tier)?);
        let late = jiff::Span::new().days(i64::from(LATE_DAYS));
        let months = jiff::Span::new().months(months);
        Some(end.saturating_add(late).saturating_add(months))
    }
}

/// The newest periods of which something is destroyed: that and all before it, those that were voided
/// unused included. It only ever grows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Destroyed {
    /// The newest whose reports are gone; 0 for none.
    pub answers: u32,
    /// The newest whose stories, letters and files are gone.
    pub stories: u32,
}

impl Destroyed {
    /// Up to and including which period this is gone; 0 for none.
    pub fn through(self, tier: Tier) -> u32 {
        match tier {
            Tier::Answers => self.answers,
            Tier::Stories => self.stories,
        }
    }

    /// Whether it says something, and no answers are gone without their stories.
    pub fn is_sound(self) -> bool {
        self.stories > 0 && self.answers <= self.stories
    }
}

/// The first day on which `number` was no longer the period in use: that of the next one which was
/// not voided. None for the newest.
pub(super) fn end_of<'a>(
    mut periods: impl Iterator<Item = &'a PublicPeriod>,
    voided: &[u32],
    number: u32,
) -> Option<Date> {
    let next = periods.find(|it| it.number > number && !voided.contains(&it.number));
    next.map(|it| it.from)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn rule(stories: impl Into<Option<u32>>, answers: impl Into<Option<u32>>) -> Retention {
        Retention {
            stories: stories.into(),
            answers: answers.into(),
        }
    }

    #[test]
    fn a_rule_says_something_and_keeps_no_story_longer_than_its_answers() {
        for (stories, answers, sound) in [
            (Some(12), Some(24), true),
            (Some(12), Some(12), true),
            (Some(1), None, true),
            (None, Some(240), true),
            (None, None, false),
            (Some(24), Some(12), false),
            (Some(0), Some(12), false),
            (Some(1), Some(241), false),
        ] {
            assert_eq!(rule(stories, answers).is_sound(), sound, "{stories:?}");
        }
    }

    #[test]
    fn what_is_due_is_counted_from_the_last_day_on_which_a_late_report_may_come() {
        let end = date(2026, 12, 1);
        // 90 days after 1 December are 1 March; the last day of a shorter month stands for one that
        // it does not have.
        assert_eq!(rule(12, 24).due(Tier::Stories, end), Some(date(2028, 3, 1)));
        assert_eq!(rule(12, 24).due(Tier::Answers, end), Some(date(2029, 3, 1)));
        assert_eq!(
            rule(1, None).due(Tier::Stories, date(2026, 11, 2)),
            Some(date(2027, 2, 28))
        );
        assert_eq!(rule(12, None).due(Tier::Answers, end), None);
        // A story goes with its answers at the latest.
        assert_eq!(
            rule(None, 6).due(Tier::Stories, end),
            Some(date(2027, 9, 1))
        );
    }
}
