//! What analysts do with reports, and how the acts of several desks become one view.
//!
//! Each member writes one feed of signed [`Entry`]s, each with a few acts. Nothing in a feed is ever
//! changed or taken out: whoever thinks otherwise acts again, and the later act stands. How entries
//! of several desks are merged, the [`Ledger`] says.

mod export;
mod ledger;
mod mark;
mod sealed;
mod seen;
#[cfg(test)]
mod tests;
mod undo;
mod written;

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

pub use export::{Export, ExportForm, PassedOn, Roughly};
pub use ledger::{Done, Leap, Ledger};
pub use mark::{Evidence, Mark, NotATag, Tag};
pub use sealed::{NotSealedWords, Sealed};
pub use seen::{Head, Seen, SeenFeed};
pub use written::{Standing, WrittenNote, WrittenQuote};

pub use crate::tally::Outcome;

use crate::exchange::LetterId;
use crate::keys::public::{Hash, MemberId, NetworkName, ReportId, Statement};
use crate::release::quotes::Beside;

/// What was decided on a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// It counts.
    Accept,
    /// It was read and does not count.
    Reject,
    /// Nobody's report: a test, an advertisement, abuse.
    Junk,
    /// It tells of the same incident as another report, which stands for both.
    DuplicateOf(ReportId),
    /// The decision is open again.
    Undecided,
}

/// One act on one report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Act {
    /// The report.
    pub report: ReportId,
    /// What was done.
    pub deed: Deed,
}

/// What was done with a report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Deed {
    /// It was decided on.
    Verdict(Verdict),
    /// A mark was put on it or taken off. Marks stand side by side: one says nothing of another.
    Mark {
        /// Which.
        mark: Mark,
        /// Whether it is on now.
        on: bool,
    },
    /// An answer counts as other codes than those that were sent; what was sent stays as it is.
    Recode(Recode),
    /// Somebody looks after it now, or nobody.
    Assign(Option<MemberId>),
    /// There is nothing left to do with it (`true`), or there is again.
    Close(bool),
    /// An internal note, for analysts who read words.
    Note(Sealed),
    /// Words of the report, redacted, that may be published once somebody else approves.
    Quote {
        /// The words. Their hash is the quote's id.
        words: Sealed,
        /// The newest notice that its author had: whose roster says what tier they hold.
        notice: u32,
    },
    /// What its author thinks of publishing a quote. Everybody's last word stands beside the others'.
    ApproveQuote {
        /// The quote's id: the hash of the very bytes.
        quote: Hash,
        /// The newest notice that its author had.
        notice: u32,
        /// What they think.
        approval: Approval,
        /// The answer beside whose figure they approve it; none where they named none, so that it
        /// stands beside no figure on their word.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        beside: Option<Beside>,
    },
    /// A note or a quote is taken back, or not any more. Everybody's last word stands beside the
    /// others', so that only who took something back can put it there again.
    TakeBack {
        /// The id of note or quote: the hash of its sealed words.
        words: Hash,
        /// Whether it is taken back now.
        on: bool,
    },
    /// The reporter was asked something, in this reply, and is waited for; or nothing is waited
    /// for any more.
    Ask(Option<LetterId>),
    /// The reporter has said since that they do not want to be quoted, or that was a mistake.
    /// Everybody's last word stands beside the others'.
    NoQuotes(bool),
}

/// What an analyst thinks of publishing a quote.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Approval {
    /// It names nobody and may be published.
    Given,
    /// It must not be published.
    Objected,
    /// Neither: what was said before is taken back.
    TakenBack,
}

/// Other codes for one answer.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Recode {
    /// The question.
    pub question: String,
    /// The codes that count; empty for no answer; `None` for those that were sent.
    pub codes: Option<BTreeSet<String>>,
}

/// A link in one member's feed. Signed, then sealed to the current period's answers key: the server
/// learns neither the reports nor what was done with them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// The network.
    pub network: NetworkName,
    /// Its place in the feed, from 1.
    pub number: u64,
    /// Who acted. The signature must be this member's.
    pub author: MemberId,
    /// The hash of the feed's entry before this one, so that a server cannot swap one.
    pub previous: Option<Hash>,
    /// Lamport clock: one more than the greatest that its author had seen.
    pub clock: u64,
    /// The period that the entry before it in the feed is sealed to. Entries are sealed to the
    /// period of their day, so those whose key was destroyed are the first of a feed; this says
    /// where they end, and a server cannot pass others off as such.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub previous_period: Option<u32>,
    /// The period of the reports that its acts are on, where their author could open them. So a
    /// desk that never held such a report knows whether it was destroyed, or is kept from it.
    ///
    /// Nobody can do without it: of what does not open, no author knows the period, and what a
    /// server says of it is not to be signed. So its absence says "I could not open it", and alone
    /// it excuses nothing: a report that is named without a period is missed, unless the desk that
    /// misses it held the same thing, could not open it either, and destroyed it under the number
    /// that the server gave. A server that made it so withheld the report from both, as it could
    /// have by never showing it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reports_of: Option<u32>,
    /// The acts, in the order in which they were done.
    pub acts: Vec<Act>,
    /// What the author handed on in the open.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub exports: Vec<Export>,
    /// What its author's desk had been shown when it was sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seen: Option<Seen>,
}

impl Statement for Entry {
    const TYPE: &'static str = "entry";

    fn network(&self) -> &NetworkName {
        &self.network
    }

    fn number(&self) -> u64 {
        self.number
    }
}

impl Act {
    /// A decision.
    pub fn verdict(report: ReportId, verdict: Verdict) -> Self {
        Self {
            report,
            deed: Deed::Verdict(verdict),
        }
    }
}
