//! What the desk says of alarms, in the words of the page's language. The command line says the same
//! in English ([`Alarm`]'s own `Display`).
//!
//! Each alarm has a sentence of its own, never one put together from parts. Where a notice, a roster
//! or a release is refused, the reason that follows is the program's own, in English.

use crate::desk::Desk;
use crate::desk::alarms::{Advice, Alarm, What};
use crate::desk::feeds::FeedError;
use crate::desk::inert::inert_line;
use crate::desk::watch::{Fault, Part, Stray};
use crate::desk::workbench::open::Words;
use crate::keys::public::{MemberId, Tier};
use crate::text::Value;
use crate::web::PublicError;

/// How many ids are listed.
const LISTED: usize = 5;

/// A message and what stands in it.
pub(in crate::desk::workbench) struct Said {
    pub(in crate::desk::workbench) id: &'static str,
    pub(in crate::desk::workbench) args: Vec<(&'static str, Value<'static>)>,
    /// Other messages that stand in it.
    pub(in crate::desk::workbench) inner: Vec<(&'static str, Self)>,
}

impl Said {
    pub(in crate::desk::workbench) fn new(id: &'static str) -> Self {
        Self {
            id,
            args: Vec::new(),
            inner: Vec::new(),
        }
    }

    /// With one more argument; numbers choose the plural form.
    pub(in crate::desk::workbench) fn with(
        mut self,
        name: &'static str,
        value: impl Into<Value<'static>>,
    ) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// With another message in it.
    pub(in crate::desk::workbench) fn with_said(mut self, name: &'static str, said: Self) -> Self {
        self.inner.push((name, said));
        self
    }

    /// With some ids: how many, and the first of them.
    fn with_ids(self, ids: &[impl ToString]) -> Self {
        let shown: Vec<String> = ids.iter().take(LISTED).map(ToString::to_string).collect();
        let more = if ids.len() > shown.len() { ", …" } else { "" };
        let listed = format!("{}{more}", shown.join(", "));
        self.with("count", ids.len()).with("ids", listed)
    }

    /// The sentence.
    pub(in crate::desk::workbench) fn in_words(&self, words: Words) -> Result<String, PublicError> {
        let mut args = self.args.clone();
        for (name, inner) in &self.inner {
            args.push((name, inner.in_words(words)?.into()));
        }
        words.with(self.id, &args)
    }

    /// What was seen.
    pub(in crate::desk::workbench) fn alarm(alarm: &Alarm, desk: &Desk) -> Self {
        Self::of_alarm(alarm, &|id| desk.name_of(id))
    }

    /// As [`Said::alarm`]; `name` gives a member's name.
    pub(super) fn of_alarm(alarm: &Alarm, name: Names<'_>) -> Self {
        message(alarm, name).filled(alarm, name)
    }

    /// What an alarm's message is filled in with.
    fn filled(self, alarm: &Alarm, name: Names<'_>) -> Self {
        match alarm {
            Alarm::RolledBack { known, shown } => self.with("known", *known).with("shown", *shown),
            Alarm::Fewer { what, known, shown } => self
                .with("what", kind(*what))
                .with("known", *known)
                .with("shown", *shown),
            Alarm::Fork { what, number } => self.with("what", kind(*what)).with("number", *number),
            Alarm::NoticeRefused(why) | Alarm::ReleaseRefused(why) | Alarm::QuotesRefused(why) => {
                self.with("why", inert_line(why))
            }
            Alarm::Expired { number, on } => {
                self.with("number", *number).with("on", on.to_string())
            }
            Alarm::NoRoster(number)
            | Alarm::TwoPeriods(number)
            | Alarm::ReleaseOutOfTurn(number) => self.with("number", *number),
            Alarm::RosterRefused(number, why) => {
                self.with("number", *number).with("why", inert_line(why))
            }
            Alarm::CohortRefused(number) => self.with("number", *number),
            Alarm::SwappedWrap { period, tier }
            | Alarm::ForeignWrap { period, tier }
            | Alarm::NotDestroyed { period, tier } => {
                self.with("period", *period).with("tier", half(*tier))
            }
            Alarm::Vanished(ids)
            | Alarm::Returned(ids)
            | Alarm::ReturnedAsCopy(ids)
            | Alarm::MixedHalves(ids)
            | Alarm::WordsHeldBack(ids)
            | Alarm::Misfiled(ids)
            | Alarm::NeverShown(ids)
            | Alarm::NotHandedOver(ids) => self.with_ids(ids),
            Alarm::LettersVanished(ids) | Alarm::LettersMisfiled(ids) => self.with_ids(ids),
            Alarm::LettersReturned(count) | Alarm::ClosedWithdrawals(count) => {
                self.with("count", *count)
            }
            Alarm::SwappedAttachment { report, attachment } => self
                .with("report", report.to_string())
                .with("attachment", attachment.to_string()),
            Alarm::FalseWithdrawal(report) => self.with("report", report.to_string()),
            Alarm::FeedShortened(author) => self.with("who", name(*author)),
            Alarm::HiddenEntries(author, count) => {
                self.with("who", name(*author)).with("count", *count)
            }
            Alarm::ClockLeap(leap) => {
                let said = self.with("who", name(leap.author));
                said.with("number", leap.number)
            }
            Alarm::ToldApart { by, what, number } => self
                .with("by", name(*by))
                .with("what", kind(*what))
                .with("number", *number),
            Alarm::HeldBack {
                by,
                what,
                theirs,
                shown,
            } => self
                .with("by", name(*by))
                .with("what", kind(*what))
                .with("theirs", *theirs)
                .with("shown", *shown),
            Alarm::FeedToldApart { by, of, number } => self
                .with("by", name(*by))
                .with("of", name(*of))
                .with("number", *number),
            Alarm::FeedHeldBack {
                by,
                of,
                theirs,
                shown,
            } => self
                .with("by", name(*by))
                .with("of", name(*of))
                .with("theirs", *theirs)
                .with("shown", *shown),
            Alarm::Form(_) | Alarm::Feed(_) => self,
        }
    }

    fn feed(error: &FeedError, name: Names<'_>) -> Self {
        match error {
            // Nobody's name is known.
            FeedError::Stranger(id) => {
                Self::new("desk-alarm-feed-stranger").with("id", id.to_string())
            }
            FeedError::NotTheirs { author, number } => Self::new("desk-alarm-feed-not-theirs")
                .with("who", name(*author))
                .with("number", *number),
            FeedError::Unopened { author, number } => Self::new("desk-alarm-feed-unopened")
                .with("who", name(*author))
                .with("number", *number),
        }
    }

    fn fault(fault: &Fault) -> Self {
        match fault {
            Fault::Keys => Self::new("desk-alarm-form-keys"),
            Fault::Notices => Self::new("desk-alarm-form-notices"),
            Fault::Page(Stray::Script) => Self::new("desk-alarm-form-script"),
            Fault::Page(Stray::Load) => Self::new("desk-alarm-form-load"),
            Fault::Page(Stray::Elsewhere) => Self::new("desk-alarm-form-elsewhere"),
            Fault::Policy => Self::new("desk-alarm-form-policy"),
            Fault::Words => Self::new("desk-alarm-form-words"),
            Fault::TwoPages => Self::new("desk-alarm-form-two-pages"),
            Fault::NoModule => Self::new("desk-alarm-form-no-module"),
            Fault::OtherModule(module) => {
                Self::new("desk-alarm-form-other-module").with("module", inert_line(module))
            }
            Fault::BrokenModule => Self::new("desk-alarm-form-broken-module"),
            Fault::Missing(Part::Page) => Self::new("desk-alarm-form-no-page"),
            Fault::Missing(Part::Module) => Self::new("desk-alarm-form-module-missing"),
            Fault::Missing(Part::Kit) => Self::new("desk-alarm-form-kit-missing"),
            Fault::Missing(Part::Keys) => Self::new("desk-alarm-form-keys-missing"),
            Fault::Missing(Part::Offline) => Self::new("desk-alarm-form-offline-missing"),
            Fault::Offline(why) => {
                Self::new("desk-alarm-form-offline").with("why", inert_line(why))
            }
        }
    }

    /// What to do about it.
    pub(in crate::desk::workbench) fn advice(advice: Advice) -> Self {
        Self::new(match advice {
            Advice::AskForABackup => "desk-advice-ask-for-a-backup",
            Advice::AskTheStewards => "desk-advice-ask-the-stewards",
            Advice::Renew => "desk-advice-renew",
            Advice::WrapAgain => "desk-advice-wrap-again",
            Advice::LeaveAside => "desk-advice-leave-aside",
            Advice::KeepIt => "desk-advice-keep-it",
            Advice::AskTheAuthor => "desk-advice-ask-the-author",
            Advice::CompareDesks => "desk-advice-compare-desks",
            Advice::WarnReporters => "desk-advice-warn-reporters",
            Advice::AskForTheVersion => "desk-advice-ask-for-the-version",
            Advice::TellTheOperator => "desk-advice-tell-the-operator",
            Advice::AskForTheDoctor => "desk-advice-ask-for-the-doctor",
            Advice::AskToFinish => "desk-advice-ask-to-finish",
            Advice::AskWhyMisfiled => "desk-advice-ask-why-misfiled",
        })
    }
}

/// A member's name, for showing.
pub(super) type Names<'a> = &'a dyn Fn(MemberId) -> String;

/// The message of an alarm, still empty where it is its own.
fn message(alarm: &Alarm, name: Names<'_>) -> Said {
    Said::new(match alarm {
        Alarm::RolledBack { .. } => "desk-alarm-rolled-back",
        Alarm::Fork { .. } => "desk-alarm-fork",
        Alarm::NoticeRefused(_) => "desk-alarm-notice-refused",
        Alarm::Expired { .. } => "desk-alarm-expired",
        Alarm::NoRoster(_) => "desk-alarm-no-roster",
        Alarm::RosterRefused(..) => "desk-alarm-roster-refused",
        Alarm::Fewer { .. } => "desk-alarm-fewer",
        Alarm::TwoPeriods(_) => "desk-alarm-two-periods",
        Alarm::SwappedWrap { .. } => "desk-alarm-swapped-wrap",
        Alarm::ForeignWrap { .. } => "desk-alarm-foreign-wrap",
        Alarm::Vanished(_) => "desk-alarm-vanished",
        Alarm::Returned(_) => "desk-alarm-returned",
        Alarm::ReturnedAsCopy(_) => "desk-alarm-returned-as-copy",
        Alarm::MixedHalves(_) => "desk-alarm-mixed-halves",
        Alarm::WordsHeldBack(_) => "desk-alarm-words-held-back",
        Alarm::Misfiled(_) => "desk-alarm-misfiled",
        Alarm::NeverShown(_) => "desk-alarm-never-shown",
        Alarm::NotHandedOver(_) => "desk-alarm-not-handed-over",
        Alarm::NotDestroyed { .. } => "desk-alarm-not-destroyed",
        Alarm::SwappedAttachment { .. } => "desk-alarm-swapped-attachment",
        Alarm::LettersVanished(_) => "desk-alarm-letters-vanished",
        Alarm::LettersMisfiled(_) => "desk-alarm-letters-misfiled",
        Alarm::LettersReturned(_) => "desk-alarm-letters-returned",
        Alarm::FalseWithdrawal(_) => "desk-alarm-false-withdrawal",
        Alarm::ClosedWithdrawals(_) => "desk-alarm-closed-withdrawals",
        Alarm::FeedShortened(_) => "desk-alarm-feed-shortened",
        Alarm::HiddenEntries(..) => "desk-alarm-hidden-entries",
        Alarm::ClockLeap(_) => "desk-alarm-clock-leap",
        Alarm::ToldApart { .. } => "desk-alarm-told-apart",
        Alarm::HeldBack { .. } => "desk-alarm-held-back",
        Alarm::FeedToldApart { .. } => "desk-alarm-feed-told-apart",
        Alarm::FeedHeldBack { .. } => "desk-alarm-feed-held-back",
        Alarm::ReleaseRefused(_) => "desk-alarm-release-refused",
        Alarm::QuotesRefused(_) => "desk-alarm-quotes-refused",
        Alarm::CohortRefused(_) => "desk-alarm-cohort-refused",
        Alarm::ReleaseOutOfTurn(_) => "desk-alarm-release-out-of-turn",
        Alarm::Form(fault) => return Said::fault(fault),
        Alarm::Feed(error) => return Said::feed(error, name),
    })
}

/// Which of a message's sentences is meant.
fn kind(what: What) -> &'static str {
    match what {
        What::Notice => "notice",
        What::Roster => "roster",
        What::Period => "period",
        What::Release => "release",
        What::Cohort => "cohort",
    }
}

/// As [`kind`].
pub(super) fn half(tier: Tier) -> &'static str {
    match tier {
        Tier::Answers => "answers",
        Tier::Stories => "stories",
    }
}
