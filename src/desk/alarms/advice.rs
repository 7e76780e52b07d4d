//! What to do about an alarm.

use super::{Alarm, What};
use crate::desk::watch::Fault;

/// What to do about an alarm. Few, so that a tired reader knows them again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Advice {
    /// Something that was there is gone, or something old is back.
    AskForABackup,
    /// Two histories, or one that nobody vouches for.
    AskTheStewards,
    /// The notice must be renewed.
    Renew,
    /// A key that was wrapped to this member is not the right one.
    WrapAgain,
    /// A report or an attachment is not whole; its sender may have made it so.
    LeaveAside,
    /// Somebody tried to take back what is not theirs.
    KeepIt,
    /// A member's decisions are not what they wrote.
    AskTheAuthor,
    /// Compare what two desks were shown.
    CompareDesks,
    /// What reporters are shown may give their reports away.
    WarnReporters,
    /// The server runs another version, or changed code.
    AskForTheVersion,
    /// The form does not work as it should.
    TellTheOperator,
    /// What was to be destroyed is not.
    AskToFinish,
    /// The server cannot, or does not want to, hand over what it lists.
    AskForTheDoctor,
    /// Something is filed under a number that is not its own.
    AskWhyMisfiled,
}

impl Advice {
    /// The advice, in full sentences.
    pub fn text(self) -> &'static str {
        match self {
            Self::AskForABackup => {
                "Ask the operator whether the server was brought back from a backup. If nobody can \
                 say so, take it for tampering and tell a steward. What this desk holds is not lost."
            }
            Self::AskTheStewards => {
                "Decide, reply and publish nothing until you have spoken to the stewards, by another \
                 road than this server. Compare with them, number by number, what `corncrake keys \
                 show` gives."
            }
            Self::Renew => {
                "A steward must renew the notice (`corncrake keys renew`) and publish it. If they \
                 have already, the server keeps it from you: tell them."
            }
            Self::WrapAgain => {
                "Ask a steward to publish the wraps again (`corncrake keys publish`). If it happens \
                 again after that, somebody changes what the server says."
            }
            Self::LeaveAside => {
                "Leave it aside; it counts nowhere. Its sender may have made it so. If several come, \
                 or one from somebody whom you know, take it for tampering and tell a steward."
            }
            Self::KeepIt => {
                "Keep the report. Somebody may be trying to make it disappear: tell the other analysts."
            }
            Self::AskTheAuthor => {
                "Ask that member, by another road than this server, what they wrote, and compare with \
                 another desk. Publish nothing until you know."
            }
            Self::CompareDesks => {
                "Compare with that member, by another road than this server, what both of you see. \
                 Publish nothing until you know which of you was misled, and tell a steward."
            }
            Self::WarnReporters => {
                "What is sent through the form now may be read by somebody else. Tell the stewards at \
                 once, by another road than this server, and reporters as well as you can: the offline \
                 form that was checked before does not depend on this server."
            }
            Self::AskForTheVersion => {
                "Ask the operator which version the server runs (`corncrake --version`). With the \
                 version of this program it must be the same: then somebody changed it, and what is \
                 sent through the form may be read. With another version, look with a desk of that one."
            }
            Self::TellTheOperator => {
                "Tell the operator. Look again in a while, by another road too (Tor, another line): \
                 what only some are shown is meant for them."
            }
            Self::AskWhyMisfiled => {
                "It is kept here whatever the server says of it, and goes only with the period whose \
                 key opens it. Ask the operator how it came about. Its sender may have made it so; if \
                 several come, take it for tampering and tell a steward: what is filed under an older \
                 period may be meant to disappear with it."
            }
            Self::AskForTheDoctor => {
                "Ask the operator to run `corncrake admin doctor`: the server's database may be \
                 damaged. If it is sound, somebody holds these reports back: tell a steward."
            }
            Self::AskToFinish => {
                "Ask the operator to start the server again: it then finishes what was cut short, or \
                 what an older backup brought back. If it is still there after that, take it for \
                 tampering and tell a steward. Whoever has its key can still read it."
            }
        }
    }
}

impl Alarm {
    /// What to do about it.
    pub fn advice(&self) -> Advice {
        match self {
            Self::RolledBack { .. }
            | Self::Fewer { .. }
            | Self::Vanished(_)
            | Self::Returned(_)
            | Self::ReturnedAsCopy(_)
            | Self::LettersVanished(_)
            | Self::LettersReturned(_)
            | Self::FeedShortened(_) => Advice::AskForABackup,
            Self::Fork { .. }
            | Self::NoticeRefused(_)
            | Self::NoRoster(_)
            | Self::RosterRefused(..)
            | Self::TwoPeriods(_)
            | Self::ReleaseRefused(_)
            | Self::QuotesRefused(_)
            | Self::CohortRefused(_)
            | Self::ReleaseOutOfTurn(_)
            | Self::ToldApart {
                what: What::Notice, ..
            } => Advice::AskTheStewards,
            Self::Form(fault) => match fault {
                Fault::Keys | Fault::Notices | Fault::Page(_) | Fault::Policy | Fault::TwoPages => {
                    Advice::WarnReporters
                }
                Fault::NoModule | Fault::OtherModule(_) | Fault::Words | Fault::Offline(_) => {
                    Advice::AskForTheVersion
                }
                Fault::BrokenModule | Fault::Missing(_) => Advice::TellTheOperator,
            },
            Self::NotHandedOver(_) => Advice::AskForTheDoctor,
            Self::NotDestroyed { .. } => Advice::AskToFinish,
            Self::Expired { .. } => Advice::Renew,
            Self::SwappedWrap { .. } | Self::ForeignWrap { .. } => Advice::WrapAgain,
            Self::MixedHalves(_)
            | Self::WordsHeldBack(_)
            | Self::SwappedAttachment { .. }
            | Self::ClosedWithdrawals(_) => Advice::LeaveAside,
            Self::Misfiled(_) | Self::LettersMisfiled(_) => Advice::AskWhyMisfiled,
            Self::FalseWithdrawal(_) => Advice::KeepIt,
            Self::Feed(_) | Self::HiddenEntries(..) | Self::ClockLeap(_) => Advice::AskTheAuthor,
            Self::ToldApart { .. }
            | Self::HeldBack { .. }
            | Self::FeedToldApart { .. }
            | Self::FeedHeldBack { .. }
            | Self::NeverShown(_) => Advice::CompareDesks,
        }
    }
}
