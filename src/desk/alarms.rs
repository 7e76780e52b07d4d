//! What an honest server does not do, found out by comparing what it shows with what it showed.

use super::Desk;
use super::acts::Leap;
use super::feeds::FeedError;
use crate::exchange::LetterId;
use crate::keys::public::{MemberId, ReportId};
use crate::release::VerifiedRelease;

/// Something that an honest server does not do.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Alarm {
    /// Reports are gone.
    #[error("{} that this desk holds disappeared from the server, and no reporter's signature says why. They stay here: {}", reports(.0.len()), listed(.0))]
    Vanished(Vec<ReportId>),
    /// Withdrawn reports are back.
    #[error("the server shows {} again that the reporter took back; not fetched: {}", reports(.0.len()), listed(.0))]
    Returned(Vec<ReportId>),
    /// Letters are gone.
    #[error("{} that this desk holds disappeared from the server, although no reporter took theirs back. They stay here: {}", letters(.0.len()), listed(.0))]
    LettersVanished(Vec<LetterId>),
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
    /// Documents are gone.
    #[error("the server shows fewer {0} than this desk has already seen: it was rolled back")]
    Fewer(&'static str),
    /// Somebody released after having been removed, or the server hides a release.
    #[error(
        "release {0} does not fit what the stewards recorded when they last changed the roster: somebody may have released after being removed, or the server hides a release"
    )]
    ReleaseOutOfTurn(u32),
}

fn reports(count: usize) -> String {
    match count {
        1 => "1 report".to_owned(),
        more => format!("{more} reports"),
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
