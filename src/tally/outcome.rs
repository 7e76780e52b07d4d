//! What came of a report, coded, so that it can be counted.

use serde::{Deserialize, Serialize};

/// What came of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// A complaint was filed.
    ComplaintFiled,
    /// The complaint was upheld.
    ComplaintUpheld,
    /// The complaint was turned down.
    ComplaintRefused,
    /// A lawyer or a paralegal took it on.
    LegalAid,
    /// The reporter was put in touch with somebody who helps.
    Referred,
    /// What was taken or refused was given: care, goods, money, freedom.
    Remedy,
    /// Somebody apologised.
    Apology,
    /// Nothing was done, because the reporter wanted nothing done.
    NothingWanted,
    /// Nothing could be done.
    NothingPossible,
}

/// What came of one report: none, one or several of [`Outcome`].
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Outcomes(u16);

impl Outcome {
    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::ComplaintFiled,
        Self::ComplaintUpheld,
        Self::ComplaintRefused,
        Self::LegalAid,
        Self::Referred,
        Self::Remedy,
        Self::Apology,
        Self::NothingWanted,
        Self::NothingPossible,
    ];

    /// As it is typed and stored.
    pub fn code(self) -> &'static str {
        match self {
            Self::ComplaintFiled => "complaint-filed",
            Self::ComplaintUpheld => "complaint-upheld",
            Self::ComplaintRefused => "complaint-refused",
            Self::LegalAid => "legal-aid",
            Self::Referred => "referred",
            Self::Remedy => "remedy",
            Self::Apology => "apology",
            Self::NothingWanted => "nothing-wanted",
            Self::NothingPossible => "nothing-possible",
        }
    }

    /// In words.
    pub fn words(self) -> &'static str {
        match self {
            Self::ComplaintFiled => "a complaint was filed",
            Self::ComplaintUpheld => "the complaint was upheld",
            Self::ComplaintRefused => "the complaint was turned down",
            Self::LegalAid => "a lawyer or paralegal took it on",
            Self::Referred => "the reporter was put in touch with somebody who helps",
            Self::Remedy => "what was taken or refused was given",
            Self::Apology => "somebody apologised",
            Self::NothingWanted => "the reporter wanted nothing done",
            Self::NothingPossible => "nothing could be done",
        }
    }
}

impl Outcomes {
    /// Whether this came of it.
    pub fn contains(self, outcome: Outcome) -> bool {
        self.0 & outcome.bit() != 0
    }
}

impl FromIterator<Outcome> for Outcomes {
    fn from_iter<T: IntoIterator<Item = Outcome>>(outcomes: T) -> Self {
        let bits = outcomes.into_iter().map(Outcome::bit);
        Self(bits.fold(0, |all, bit| all | bit))
    }
}

impl Outcome {
    fn bit(self) -> u16 {
        1 << self as u16
    }
}
