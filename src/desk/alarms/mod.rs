//! What an honest server does not do, found out by comparing what it shows with what it showed, with
//! what the network's stewards signed, and with what other desks saw.
//!
//! An alarm names ids, numbers and days only, so that it may lie in the folder in the open
//! ([`register`]). It says what was seen; [`Alarm::advice`] says what to do.

mod advice;
pub mod register;

use serde::{Deserialize, Serialize};

use super::acts::Leap;
use super::feeds::FeedError;
use super::publish::NoRelease;
use super::watch::Fault;
use super::{Desk, DeskError};
use crate::clock::Date;
use crate::exchange::LetterId;
use crate::exchange::client::trust::Distrust;
use crate::keys::public::{AttachmentId, ChainError, MemberId, ReportId, Tier, day};
use crate::release::VerifiedRelease;

pub use advice::Advice;

/// A kind of numbered document that a server holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum What {
    /// A notice.
    Notice,
    /// A roster.
    Roster,
    /// A period's note.
    Period,
    /// A release.
    Release,
    /// The sealed manifest of a frozen cohort.
    Cohort,
}

impl std::fmt::Display for What {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Notice => "notice",
            Self::Roster => "roster",
            Self::Period => "period",
            Self::Release => "release",
            Self::Cohort => "frozen cohort",
        })
    }
}

/// Something that an honest server does not do.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Alarm {
    /// The newest notice that the server shows is an old one.
    #[error(
        "the server was rolled back: it shows notice {shown} as its newest, this desk has seen notice {known}"
    )]
    RolledBack {
        /// What the desk has seen.
        known: u64,
        /// What the server shows now.
        shown: u64,
    },
    /// Another document stands under a number that the desk knows.
    #[error(
        "the server shows another {what} {number} than the one that this desk knows: two histories"
    )]
    Fork {
        /// What.
        what: What,
        /// Its number.
        number: u64,
    },
    /// A notice breaks the rules.
    #[error("a notice that the server shows is refused: {0}")]
    NoticeRefused(String),
    /// The newest notice is past its last day.
    #[error("notice {number} expired on {on}, and the server shows no newer one")]
    Expired {
        /// The newest notice.
        number: u32,
        /// Its last day.
        #[serde(with = "day")]
        on: Date,
    },
    /// The roster that a notice names is not there.
    #[error("the server does not show the roster that notice {0} names")]
    NoRoster(u32),
    /// A notice and its roster do not name the same people.
    #[error("the roster that notice {0} names is refused: {1}")]
    RosterRefused(u32, String),
    /// Documents are gone.
    #[error(
        "the server shows {shown} as the newest {what}, this desk has seen {known}: it was rolled back"
    )]
    Fewer {
        /// Which.
        what: What,
        /// What the desk has seen.
        known: u64,
        /// What the server shows now.
        shown: u64,
    },
    /// A period's note contradicts the notices.
    #[error(
        "the server shows another period {0} than the notices name: there are two under one number"
    )]
    TwoPeriods(u32),
    /// A wrap opens to another key than the period's.
    #[error(
        "the {tier} key of period {period} that the server hands out is not the period's key: it was swapped"
    )]
    SwappedWrap {
        /// The period.
        period: u32,
        /// Which of its keys.
        tier: Tier,
    },
    /// A wrap is not for this member.
    #[error(
        "the {tier} key of period {period} that the server hands out does not open with this identity"
    )]
    ForeignWrap {
        /// The period.
        period: u32,
        /// Which of its keys.
        tier: Tier,
    },
    /// Reports are gone.
    #[error("{} that this desk holds disappeared from the server, and no reporter's signature says why. They stay here: {}", reports(.0.len()), listed(.0))]
    Vanished(Vec<ReportId>),
    /// Withdrawn reports are back.
    #[error("the server shows {} again that the reporter took back; not fetched: {}", reports(.0.len()), listed(.0))]
    Returned(Vec<ReportId>),
    /// Withdrawn reports are back under other ids.
    #[error("the server shows, under other numbers, {} that the reporter took back; set aside: {}", reports(.0.len()), listed(.0))]
    ReturnedAsCopy(Vec<ReportId>),
    /// The halves of reports do not belong together.
    #[error("the answers and the words of {} do not belong together; set aside: {}", reports(.0.len()), listed(.0))]
    MixedHalves(Vec<ReportId>),
    /// The words of reports did not come with their answers.
    #[error("the server holds back the words of {}, which this desk may read; set aside: {}", reports(.0.len()), listed(.0))]
    WordsHeldBack(Vec<ReportId>),
    /// Reports are filed under periods that are not theirs.
    #[error("the server says of {} another period than the one whose key opens them; set aside: {}", reports(.0.len()), listed(.0))]
    Misfiled(Vec<ReportId>),
    /// Others decided on reports that the server never showed here.
    #[error("other desks decided on {} that the server never showed to this one: {}", reports(.0.len()), listed(.0))]
    NeverShown(Vec<ReportId>),
    /// Reports that are listed do not come.
    #[error("the server lists {} that it does not hand over: {}", reports(.0.len()), listed(.0))]
    NotHandedOver(Vec<ReportId>),
    /// What the stewards had destroyed is still there.
    #[error(
        "the server still has {} of period {period}, which a notice of the stewards has destroyed. Nothing of it was fetched",
        kept(*.tier)
    )]
    NotDestroyed {
        /// The period.
        period: u32,
        /// Stories, letters and their key; or the reports and theirs.
        tier: Tier,
    },
    /// An attachment is not what its report names.
    #[error(
        "attachment {attachment} of report {report} is not what the report names: it was swapped or damaged"
    )]
    SwappedAttachment {
        /// The report.
        report: ReportId,
        /// The attachment.
        attachment: AttachmentId,
    },
    /// Letters are gone.
    #[error("{} that this desk holds disappeared from the server, although no reporter took theirs back. They stay here: {}", letters(.0.len()), listed(.0))]
    LettersVanished(Vec<LetterId>),
    /// Letters are filed under periods that are not theirs.
    #[error("the server says of {} another period than the one whose key opens them: {}", letters(.0.len()), listed(.0))]
    LettersMisfiled(Vec<LetterId>),
    /// Letters of withdrawn reports are back.
    #[error("the server shows {} again of reports that their reporters took back; not fetched", letters(*.0))]
    LettersReturned(usize),
    /// A withdrawal is not signed by the reporter.
    #[error("somebody who is not its reporter asked to withdraw report {0}; it stays here")]
    FalseWithdrawal(ReportId),
    /// Withdrawals that this desk cannot read.
    #[error("{0} withdrawal(s) cannot be read with this identity's keys")]
    ClosedWithdrawals(usize),
    /// A feed is shorter than it was.
    #[error(
        "the server shows fewer decisions of {0} than this desk has already seen: it was rolled back"
    )]
    FeedShortened(MemberId),
    /// A feed does not verify.
    #[error(transparent)]
    Feed(#[from] FeedError),
    /// Entries came while this desk lacked keys, and do not open now that it has them all.
    #[error(
        "{1} stored entries of {0} open with no key that the network ever had: the server may have put them in the place of others. Their decisions are missing here"
    )]
    HiddenEntries(MemberId, u64),
    /// An entry's clock leaps.
    #[error(
        "entry {} of {} claims to come after more decisions than there can be. It is set aside and decides nothing; ask its author",
        .0.number, .0.author
    )]
    ClockLeap(Leap),
    /// Another desk was shown another document under the same number.
    #[error(
        "the desk of {by} was shown another {what} {number} than this one: the server tells two stories"
    )]
    ToldApart {
        /// Whose desk.
        by: MemberId,
        /// What.
        what: What,
        /// Its number.
        number: u64,
    },
    /// Another desk was shown more than this one.
    #[error(
        "the desk of {by} was shown {what} {theirs}, this one no more than {shown}: the server holds something back"
    )]
    HeldBack {
        /// Whose desk.
        by: MemberId,
        /// What.
        what: What,
        /// What the other desk saw.
        theirs: u64,
        /// What the server shows here.
        shown: u64,
    },
    /// Another desk was shown other entries of a member than this one.
    #[error(
        "the desk of {by} was shown another entry {number} of {of} than this one: the server tells two stories, or {of} wrote two"
    )]
    FeedToldApart {
        /// Whose desk.
        by: MemberId,
        /// Whose feed.
        of: MemberId,
        /// Which entry.
        number: u64,
    },
    /// Another desk was shown more entries of a member than this one.
    #[error(
        "the desk of {by} was shown {theirs} entries of {of}, this one no more than {shown}: the server holds decisions back"
    )]
    FeedHeldBack {
        /// Whose desk.
        by: MemberId,
        /// Whose feed.
        of: MemberId,
        /// What the other desk saw.
        theirs: u64,
        /// What the server shows here.
        shown: u64,
    },
    /// A release or its chain does not verify.
    #[error("the releases that the server shows are refused: {0}")]
    ReleaseRefused(String),
    /// The quotes do not verify, or are older than those that this desk knows.
    #[error("the quotes that the server shows are refused: {0}")]
    QuotesRefused(String),
    /// A manifest is not one of the network's, or not the next one.
    #[error(
        "the manifest of cohort {0} does not follow on those before, or is not signed by anybody who may release"
    )]
    CohortRefused(u64),
    /// Somebody released after having been removed, or the server hides a release.
    #[error(
        "release {0} does not fit what the stewards recorded when they last changed the roster: somebody may have released after being removed, or the server hides a release"
    )]
    ReleaseOutOfTurn(u32),
    /// What reporters are shown is not what the desk has verified.
    #[error(transparent)]
    Form(#[from] Fault),
}

fn reports(count: usize) -> String {
    match count {
        1 => "1 report".to_owned(),
        more => format!("{more} reports"),
    }
}

fn kept(tier: Tier) -> &'static str {
    match tier {
        Tier::Answers => "reports, or their key,",
        Tier::Stories => "stories or letters, or their key,",
    }
}

fn letters(count: usize) -> String {
    match count {
        1 => "1 letter".to_owned(),
        more => format!("{more} letters"),
    }
}

fn listed(ids: &[impl ToString]) -> String {
    let shown: Vec<String> = ids.iter().take(5).map(ToString::to_string).collect();
    let more = if ids.len() > shown.len() { ", …" } else { "" };
    format!("{}{more}", shown.join(", "))
}

impl Alarm {
    /// The alarm that lies in an error which ended a sync; `None` where it is no sign of a server
    /// that lies.
    pub fn in_error(error: &DeskError) -> Option<Self> {
        match error {
            DeskError::Distrust(distrust) => Self::in_distrust(distrust),
            DeskError::Chain(refused) => Some(Self::in_chain(refused)),
            DeskError::Feed(error) => Some(Self::Feed(error.clone())),
            DeskError::Release(refused) => match &**refused {
                NoRelease::Releases(why) => Some(Self::ReleaseRefused(why.to_string())),
                NoRelease::UnsignedManifest(number) | NoRelease::Manifest { number, .. } => {
                    Some(Self::CohortRefused(*number))
                }
                _ => None,
            },
            _ => None,
        }
    }

    /// As [`Alarm::in_error`].
    pub fn in_distrust(distrust: &Distrust) -> Option<Self> {
        Some(match distrust {
            Distrust::RolledBack { known, shown } => Self::RolledBack {
                known: *known,
                shown: *shown,
            },
            Distrust::Fork(number) => Self::Fork {
                what: What::Notice,
                number: *number,
            },
            Distrust::Chain(refused) => Self::in_chain(refused),
            Distrust::NoRoster(notice) => Self::NoRoster(*notice),
            Distrust::BadRoster(notice, why) => Self::RosterRefused(*notice, why.to_string()),
            Distrust::TwoPeriods(number) => Self::TwoPeriods(*number),
            &Distrust::SwappedWrap { period, tier } => Self::SwappedWrap { period, tier },
            &Distrust::ForeignWrap { period, tier } => Self::ForeignWrap { period, tier },
            Distrust::NotAMember | Distrust::Client(_) => return None,
        })
    }

    fn in_chain(refused: &ChainError) -> Self {
        match refused {
            ChainError::Expired { number, expired } => Self::Expired {
                number: *number,
                on: *expired,
            },
            ChainError::Fork { number } => Self::Fork {
                what: What::Notice,
                number: u64::from(*number).saturating_sub(1),
            },
            other => Self::NoticeRefused(other.to_string()),
        }
    }
}

impl Desk {
    /// Each roster records the newest release of its day: a later release must have been made under
    /// that roster's notice or a later one, and the recorded one must be there.
    pub(super) fn releases_out_of_turn(&self, verified: &[VerifiedRelease]) -> Option<Alarm> {
        let rosters = self.rosters.as_ref()?;
        for number in 1..=self.chain.current().number {
            let notice = self.chain.at(number)?;
            let Some(head) = rosters
                .of_notice(notice)
                .and_then(|roster| roster.release_head)
            else {
                continue;
            };
            let at = verified.iter().position(|release| release.hash() == head);
            let Some(at) = at else {
                let newest = verified.last().map_or(0, |last| last.release().number);
                return Some(Alarm::ReleaseOutOfTurn(newest));
            };
            let late = verified[at + 1..]
                .iter()
                .find(|release| release.release().notice < number);
            if let Some(late) = late {
                return Some(Alarm::ReleaseOutOfTurn(late.release().number));
            }
        }
        None
    }
}
