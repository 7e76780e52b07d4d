//! Periods: each has its own two keys, so that no one key opens everything.

use serde::{Deserialize, Serialize};

use super::{Hash, NetworkName, Recipient, Statement, day};
use crate::clock::Date;

/// How much a member may read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Tier {
    /// The coded answers only.
    Answers,
    /// The stories too.
    Stories,
}

impl Tier {
    /// Both, the narrower first.
    pub const ALL: [Self; 2] = [Self::Answers, Self::Stories];

    /// Its name in documents, addresses and file names.
    pub fn name(self) -> &'static str {
        match self {
            Self::Answers => "answers",
            Self::Stories => "stories",
        }
    }

    /// Whether a member of this tier may read what is sealed to `other`.
    pub fn reads(self, other: Self) -> bool {
        other <= self
    }
}

impl std::fmt::Display for Tier {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name())
    }
}

impl std::str::FromStr for Tier {
    type Err = NotATier;

    fn from_str(text: &str) -> Result<Self, NotATier> {
        let named = Self::ALL.into_iter().find(|tier| tier.name() == text);
        named.ok_or(NotATier)
    }
}

/// The text names no tier.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a tier is `answers` or `stories`")]
pub struct NotATier;

/// The most bytes of a wrapped period key: an age file to one hybrid recipient is 1.7 KB, and at
/// most 2.2 KB with the random stanza that age adds. age parses a header in quadratic time, so
/// nothing longer gets that far.
pub const LONGEST_WRAP: usize = 2560;

/// The two public keys of a period, as the stewards made them. Each period's note names the one
/// before, so that two periods under one number cannot both pass.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PeriodNote {
    /// Whose period.
    pub network: NetworkName,
    /// 1, 2, 3 and so on.
    pub number: u32,
    /// The hash of the note of the period before; none for the first.
    pub previous: Option<Hash>,
    /// The first day of its use.
    #[serde(with = "day")]
    pub from: Date,
    /// What answers are sealed to.
    pub answers: Recipient,
    /// What stories are sealed to.
    pub story: Recipient,
}

impl Statement for PeriodNote {
    const TYPE: &'static str = "period";

    fn network(&self) -> &NetworkName {
        &self.network
    }

    fn number(&self) -> u64 {
        self.number.into()
    }
}

/// A period as a notice shows it to reporters' phones.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PublicPeriod {
    /// 1, 2, 3 and so on.
    pub number: u32,
    /// The first day of its use.
    #[serde(with = "day")]
    pub from: Date,
    /// What answers are sealed to.
    pub answers: Recipient,
    /// What stories are sealed to.
    pub story: Recipient,
    /// The hash of the [`PeriodNote`] that says the same.
    pub note: Hash,
}

impl PublicPeriod {
    /// The entry that belongs to `note`, of the given hash.
    pub fn of(note: &PeriodNote, hash: Hash) -> Self {
        Self {
            number: note.number,
            from: note.from,
            answers: note.answers.clone(),
            story: note.story.clone(),
            note: hash,
        }
    }

    /// The recipient of one of its two keys.
    pub fn recipient(&self, tier: Tier) -> &Recipient {
        match tier {
            Tier::Answers => &self.answers,
            Tier::Stories => &self.story,
        }
    }
}
