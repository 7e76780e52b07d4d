//! What the people at the desk should know before it becomes a problem.

use super::acts::Leap;
use super::{Desk, DeskError};
use crate::clock::Date;
use crate::keys::documents::readers;
use crate::keys::public::{MemberId, Tier};

/// A period that began longer ago than this, with none after it, is one that should have been
/// followed.
const LONG_PERIOD_DAYS: i32 = 40;
/// How many days before its end a notice is to be renewed.
const NOTICE_DAYS: i32 = 30;

/// Something that a steward should do soon.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Warning {
    /// One lost key from losing reports.
    #[error("{} can open the {tier} of period {period}. If that key is lost, these reports are lost. A steward should admit another member or make a recovery sheet", count_of(*.ways))]
    FewWays {
        /// The period.
        period: u32,
        /// Which of its keys.
        tier: Tier,
        /// How many there are.
        ways: usize,
    },
    /// The notice ends soon.
    #[error(
        "the network's notice expires on {on} (in {days} days). A steward should renew it: desks stop syncing after that day, and the form stops taking reports 30 days later"
    )]
    NoticeEnds {
        /// Its last day.
        on: Date,
        /// Days until then.
        days: i32,
    },
    /// The notice has ended.
    #[error(
        "the network's notice expired on {on}. A steward must renew it before this desk can sync again; the form stops taking reports 30 days after that day"
    )]
    NoticeEnded {
        /// Its last day.
        on: Date,
    },
    /// No new period came.
    #[error(
        "reports have been sealed to the same period since {since}. A steward should start a new one, so that one stolen key opens less"
    )]
    OldPeriod {
        /// When it began.
        since: Date,
    },
    /// There is no period at all.
    #[error(
        "the network has no period in use: the form takes no reports. A steward must start one"
    )]
    NoPeriod,
    /// Decisions that this desk cannot read.
    #[error(
        "{count} entries of {author} are sealed to periods that this identity may not read. What they decide is missing here, in counts and releases too; another analyst should compare"
    )]
    UnreadEntries {
        /// Whose.
        author: MemberId,
        /// How many.
        count: u64,
    },
    /// Decisions that were set aside.
    #[error(
        "entry {} of {} is set aside: its clock leaps. It decides nothing",
        .0.number, .0.author
    )]
    ClockLeap(Leap),
    /// Own decisions that never went out and that nobody can open.
    #[error(
        "{} written at this desk, not sent yet, and cannot be opened any more: the key is gone, or the file is damaged. What they decided is lost and counts nowhere: decide again. Then remove the files that are left in the folder's outbox after a sync",
        drafts(*.0)
    )]
    UnopenedDrafts(usize),
    /// One lost desk from no further release.
    #[error("{} of this network can open every frozen cohort, and every release follows on them all. If that desk is lost, there can be no further one. A member who has them should hand them to another: corncrake desk cohorts --help", members(*.0))]
    FewHoldCohorts(usize),
    /// The rule allows to destroy something.
    #[error(
        "since {since} the network's rule allows to destroy the {tier} of period {period}. See what that costs: corncrake desk keeping"
    )]
    Due {
        /// The oldest such period.
        period: u32,
        /// Its stories, or its reports.
        tier: Tier,
        /// The first day on which it did.
        since: Date,
    },
    /// Published quotes that should not be.
    #[error("{} published beside figures and may not be any more: taken back, withdrawn, or of a report that this desk cannot read. Publish again without: corncrake desk quotes", quotes(*.0))]
    QuotesStand(usize),
    /// A key is missing here.
    #[error(
        "this desk has no {tier} key of period {period}, although the roster says that it may. A steward should publish the wraps again"
    )]
    NoKey {
        /// The period.
        period: u32,
        /// Which of its keys.
        tier: Tier,
    },
}

fn members(count: usize) -> String {
    match count {
        0 => "no member".to_owned(),
        1 => "only one member".to_owned(),
        more => format!("{more} members"),
    }
}

fn quotes(count: usize) -> String {
    match count {
        1 => "1 quote is".to_owned(),
        more => format!("{more} quotes are"),
    }
}

fn drafts(count: usize) -> String {
    match count {
        1 => "1 entry was".to_owned(),
        more => format!("{more} entries were"),
    }
}

fn count_of(count: usize) -> String {
    match count {
        0 => "nobody".to_owned(),
        1 => "only one person".to_owned(),
        more => format!("{more} people"),
    }
}

impl Desk {
    /// What is amiss, the most pressing first.
    pub fn warnings(&self, today: Date) -> Result<Vec<Warning>, DeskError> {
        let notice = self.chain.current();
        let mut warnings = Vec::new();
        let days = today
            .until(notice.expires)
            .map_or(0, |span| span.get_days());
        let on = notice.expires;
        if notice.is_expired(today) {
            warnings.push(Warning::NoticeEnded { on });
        } else if days <= NOTICE_DAYS {
            warnings.push(Warning::NoticeEnds { on, days });
        }
        match notice.sealing_period(today) {
            Err(_) => warnings.push(Warning::NoPeriod),
            Ok(period) => {
                let age = period.from.until(today).map_or(0, |span| span.get_days());
                if age > LONG_PERIOD_DAYS {
                    warnings.push(Warning::OldPeriod { since: period.from });
                }
                warnings.extend(self.few_ways(period.number)?);
            }
        }
        let stand = self.quotes_that_stand()?;
        warnings.extend((stand > 0).then_some(Warning::QuotesStand(stand)));
        warnings.extend(self.missing_keys()?);
        let unread = self.unread()?.into_iter();
        warnings.extend(unread.map(|(author, count)| Warning::UnreadEntries { author, count }));
        let leaps = self.ledger()?.set_aside().clone();
        warnings.extend(leaps.into_iter().map(Warning::ClockLeap));
        let holders = self.holders_of_cohorts(today)?.map(|them| them.len());
        warnings.extend(
            holders
                .filter(|ways| *ways < 2)
                .map(Warning::FewHoldCohorts),
        );
        let lost = self.unopened_drafts()?;
        warnings.extend((lost > 0).then_some(Warning::UnopenedDrafts(lost)));
        warnings.extend(Tier::ALL.iter().filter_map(|tier| self.due(*tier, today)));
        Ok(warnings)
    }

    /// What is due longest of one tier; the page of keeping has the rest.
    fn due(&self, tier: Tier, today: Date) -> Option<Warning> {
        let gone = self.chain.current().destroyed_through(tier);
        let mut left = self.chain.periods().filter(|it| it.number > gone);
        let period = left.next()?.number;
        let since = self.chain.due(period, tier).filter(|day| *day <= today)?;
        Some(Warning::Due {
            period,
            tier,
            since,
        })
    }

    fn few_ways(&self, period: u32) -> Result<Vec<Warning>, DeskError> {
        let roster = self.rosters()?.current();
        let of_tier = |tier: Tier| {
            let ways = readers(roster)
                .filter(|reader| reader.tier.reads(tier) && reader.reads_period(period))
                .count();
            (ways < 2).then_some(Warning::FewWays { period, tier, ways })
        };
        Ok(Tier::ALL.into_iter().filter_map(of_tier).collect())
    }

    fn missing_keys(&self) -> Result<Vec<Warning>, DeskError> {
        let seat = self.seat()?;
        let mut missing = Vec::new();
        for period in &self.chain.current().periods {
            let number = period.number;
            for tier in Tier::ALL {
                let may = seat.tier.reads(tier) && seat.reads_period(number);
                if may && self.folder.wrap(number, tier)?.is_none() {
                    missing.push(Warning::NoKey {
                        period: number,
                        tier,
                    });
                }
            }
        }
        Ok(missing)
    }
}
