//! What the public sees of a network's keys, and whose word it takes for them.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{
    Destroyed, Hash, NetworkName, PublicPeriod, Retention, Statement, Tier, VerifyingKey, day,
};
use crate::clock::Date;

/// How long an expired notice still serves, in days: long enough for stewards who are ill or in
/// custody, short enough that a seized key does not collect reports for ever.
pub const GRACE_DAYS: i32 = 30;
/// How many periods may be made before their time.
pub const MOST_AHEAD: usize = 3;

/// The keys of a network as reporters' phones, desks and readers of statistics see them. Names
/// nobody. Numbered, expiring, signed: see [`super::NoticeChain`] for who must sign.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Notice {
    /// Whose notice.
    pub network: NetworkName,
    /// 1 for the root, then one more each time.
    pub number: u32,
    /// The hash of the notice before; none for the root.
    pub previous: Option<Hash>,
    /// The day it was made.
    #[serde(with = "day")]
    pub issued: Date,
    /// The last day on which it holds.
    #[serde(with = "day")]
    pub expires: Date,
    /// What it is besides one more notice; hardly ever anything.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mark: Option<Mark>,
    /// Whether the network is there for practice. The root says so, and no notice ever takes it back
    /// or adds it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub training: bool,
    /// After how long what was written is to be destroyed; nothing is, where there is no rule.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retention: Option<Retention>,
    /// Up to which period it has been.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub destroyed: Option<Destroyed>,
    /// How many stewards must sign the next notice, the roster and each period.
    pub threshold: u32,
    /// The stewards' keys.
    pub stewards: Vec<VerifyingKey>,
    /// How many must sign a release.
    pub release_threshold: u32,
    /// Who may sign a release, a manifest or a reply.
    pub releasers: Vec<VerifyingKey>,
    /// The periods that reports may be sealed to, oldest first.
    pub periods: Vec<PublicPeriod>,
    /// Periods that nothing may be sealed to any more.
    pub voided: Vec<u32>,
    /// The hash of the roster that goes with it.
    pub roster: Hash,
}

/// What a notice may be besides the next one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Mark {
    /// A root of its own: whoever compares this one from now on need not trust the stewards of any
    /// notice before it. It follows on those like any other, so that whoever pinned an older root
    /// arrives here too.
    Root,
    /// The last word of the network: it takes no reports any more, and no notice follows.
    End,
}

impl Statement for Notice {
    const TYPE: &'static str = "notice";

    fn network(&self) -> &NetworkName {
        &self.network
    }

    fn number(&self) -> u64 {
        self.number.into()
    }
}

/// Why there is no period to seal to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NoPeriod {
    /// The network has ended.
    #[error("the network ended on {0}; it takes no reports any more")]
    Ended(Date),
    /// The notice expired and the days of grace are over.
    #[error("the network's notice expired on {0}")]
    Expired(Date),
    /// No period has begun, or each one that has is void.
    #[error("the network has no period in use")]
    NoneInUse,
}

/// The most stewards, or releasers: as many as may sign one note.
const MOST_KEYS: usize = 100;

/// What is wrong inside one notice, whoever signed it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NoticeFault {
    /// A threshold of 0, or above the number of distinct keys.
    #[error("the threshold for {0} is 0 or more than there are keys")]
    Threshold(&'static str),
    /// More keys than any network has, which would only make work.
    #[error("more than {MOST_KEYS} {0} are named")]
    TooManyKeys(&'static str),
    /// One key stands in a list twice.
    #[error("a key of the {0} is named twice")]
    KeyTwice(&'static str),
    /// It expires before it is issued.
    #[error("it expires before it is issued")]
    Dates,
    /// Periods are out of order, start at 0, or share a key.
    #[error("its periods are not in order, or share a key")]
    Periods,
    /// More than three periods are ahead of its day.
    #[error("more than {MOST_AHEAD} periods are made ahead")]
    TooFarAhead,
    /// The end of a network, and yet there is a period to seal to.
    #[error("it ends the network and names a period that would still be in use")]
    EndWithPeriods,
    /// The first notice is a root already, and a network cannot end where it begins.
    #[error("notice 1 bears a mark")]
    MarkOnFirst,
    /// A rule that says nothing, or keeps stories longer than their answers.
    #[error("its rule for how long things are kept makes no sense")]
    Retention,
    /// Periods are said to be destroyed that may still be sealed to, or answers before their stories.
    #[error("it destroys what may still be sealed to, or answers before their stories")]
    Destroyed,
    /// Voided periods are out of order, or stand among those in use.
    #[error("its voided periods are not in order, or are also in use")]
    Voided,
}

impl Notice {
    /// The period that reports are sealed to on `today`: the latest that has begun. The last one
    /// stays in use when no new one comes, until the notice itself has been expired for
    /// [`GRACE_DAYS`].
    pub fn sealing_period(&self, today: Date) -> Result<&PublicPeriod, NoPeriod> {
        if self.has_ended() {
            return Err(NoPeriod::Ended(self.issued));
        }
        if days_after(self.expires, today) > GRACE_DAYS {
            return Err(NoPeriod::Expired(self.expires));
        }
        let begun = self
            .periods
            .iter()
            .rev()
            .find(|period| period.from <= today && !self.voided.contains(&period.number));
        begun.ok_or(NoPeriod::NoneInUse)
    }

    /// Whether its last day is over. Desks and verifiers refuse it then; reporters' phones have
    /// the days of grace of [`Notice::sealing_period`]. The end of a network does not lapse.
    pub fn is_expired(&self, today: Date) -> bool {
        !self.has_ended() && today > self.expires
    }

    /// Whether it says that the network has ended.
    pub fn has_ended(&self) -> bool {
        self.mark == Some(Mark::End)
    }

    /// Whether it may be what somebody compares and pins: the first, or one that is marked.
    pub fn is_root(&self) -> bool {
        match self.mark {
            Some(mark) => mark == Mark::Root,
            None => self.number == 1 && self.previous.is_none(),
        }
    }

    /// The period of this number, unless it is void or too old to be named.
    pub fn period(&self, number: u32) -> Option<&PublicPeriod> {
        self.periods.iter().find(|period| period.number == number)
    }

    /// Whether this was destroyed for the period of this number.
    pub fn is_destroyed(&self, period: u32, tier: Tier) -> bool {
        (1..=self.destroyed_through(tier)).contains(&period)
    }

    /// Up to and including which period this was destroyed; 0 for none.
    pub fn destroyed_through(&self, tier: Tier) -> u32 {
        self.destroyed.map_or(0, |it| it.through(tier))
    }

    /// Finds what is wrong with this notice by itself.
    pub fn check(&self) -> Result<(), NoticeFault> {
        for (who, keys, threshold) in [
            ("stewards", &self.stewards, self.threshold),
            ("releasers", &self.releasers, self.release_threshold),
        ] {
            if keys.len() > MOST_KEYS {
                return Err(NoticeFault::TooManyKeys(who));
            }
            let distinct = keys.iter().collect::<BTreeSet<_>>().len();
            if distinct != keys.len() {
                return Err(NoticeFault::KeyTwice(who));
            }
            if threshold == 0 || threshold as usize > distinct {
                return Err(NoticeFault::Threshold(who));
            }
        }
        if self.expires < self.issued {
            return Err(NoticeFault::Dates);
        }
        if self.mark.is_some() && self.previous.is_none() {
            return Err(NoticeFault::MarkOnFirst);
        }
        if self.has_ended() && !self.periods.is_empty() {
            return Err(NoticeFault::EndWithPeriods);
        }
        let in_order = self
            .periods
            .windows(2)
            .all(|pair| pair[0].number < pair[1].number && pair[0].from <= pair[1].from);
        let recipients: BTreeSet<_> = self
            .periods
            .iter()
            .flat_map(|period| [period.answers.as_bytes(), period.story.as_bytes()])
            .collect();
        if !in_order || self.period(0).is_some() || recipients.len() != 2 * self.periods.len() {
            return Err(NoticeFault::Periods);
        }
        let ahead = |period: &&PublicPeriod| period.from > self.issued;
        if self.periods.iter().filter(ahead).count() > MOST_AHEAD {
            return Err(NoticeFault::TooFarAhead);
        }
        let voided_in_order = self.voided.windows(2).all(|pair| pair[0] < pair[1]);
        let used = |number: &u32| self.period(*number).is_some();
        if !voided_in_order || self.voided.iter().any(used) {
            return Err(NoticeFault::Voided);
        }
        if self.retention.is_some_and(|rule| !rule.is_sound()) {
            return Err(NoticeFault::Retention);
        }
        let oldest = self.periods.first().map(|oldest| oldest.number);
        // The first notice has nothing behind it.
        let behind = |it: Destroyed| {
            it.is_sound()
                && self.previous.is_some()
                && oldest.is_none_or(|oldest| it.stories < oldest)
        };
        if self.destroyed.is_some_and(|it| !behind(it)) {
            return Err(NoticeFault::Destroyed);
        }
        Ok(())
    }
}

fn days_after(from: Date, to: Date) -> i32 {
    from.until(to).map_or(i32::MAX, |span| span.get_days())
}
