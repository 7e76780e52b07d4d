//! How long reports are kept, seen from the desk: what is due to be destroyed, what that would cost,
//! what holds it up, and the destroying here once the stewards have decided it.
//!
//! ```text
//!  rule in the notice ─► due ─► stewards' step (checked here) ─► next notice ─► gone from this desk
//! ```
//!
//! The stewards' notice destroys; a desk follows it, and asks before: nothing goes that a decision or
//! a release still needs. What is gone cannot be counted again, so no release of it can be corrected
//! afterwards. The server cannot check this, because it cannot tell an accepted report from another.
//! Nor is a desk believed that has not synced today, or that misses what others decided on: a server
//! could have anything destroyed by hiding it from the desk that is asked.

mod cohorts;
mod end;
mod enforce;

use std::collections::BTreeMap;

use super::acts::Verdict;
use super::casebook::{Aside, Case, Casebook, State};
use super::letters::{Awaits, Mail};
use super::publish::{NoRelease, last_released};
use super::words::ReadQuote;
use super::{Desk, DeskError};
use crate::clock::Date;
use crate::keys::public::{Destroyed, ReportId, Tier};

pub use cohorts::NoHandover;
pub use end::{Ending, NotEnded};

/// One period of which the rule allows to destroy something, and what that would cost.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// The period.
    pub period: u32,
    /// The stories alone, or the whole reports.
    pub tier: Tier,
    /// The first day on which the rule allowed it.
    pub since: Date,
    /// What is there.
    pub holds: Holds,
    /// Whether a sync came to its end at this desk on the day that is asked about.
    pub synced: bool,
}

/// What this desk holds of a period.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Holds {
    /// Reports.
    pub reports: usize,
    /// Of those, on which nobody has decided.
    pub undecided: usize,
    /// Accepted, and in no frozen cohort: destroyed, they would never have been counted.
    pub uncounted: usize,
    /// Frozen into a cohort of which there is no release.
    pub unreleased: usize,
    /// Of which this desk has no key, so that it cannot tell where they stand.
    pub closed: usize,
    /// Set aside for another reason.
    pub aside: usize,
    /// Quotes that may be published.
    pub quotes: usize,
    /// Whose reporters wrote again and may wait for a reply, or were asked something.
    pub waiting: usize,
    /// That others decided on and that never came here, as long as a decision or a release may still
    /// need them.
    pub missing: usize,
}

/// What keeps a period from being destroyed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Hindrance {
    /// What the server has may be more than what this desk knows of.
    #[error("this desk has not synced to the end today: sync first, so that nothing is overlooked")]
    NotSynced,
    /// Some are known only by what others did with them.
    #[error("{} missing at this desk, although others worked on them: sync again; if nothing comes, compare with the desk of a colleague who has them", are(*.0))]
    Missing(usize),
    /// Nobody has decided on some.
    #[error("{} undecided: decide on them", are(*.0))]
    Undecided(usize),
    /// Some are accepted and would never be counted.
    #[error("{} accepted and in no frozen cohort: make the release first", are(*.0))]
    Uncounted(usize),
    /// Some are in a cohort whose release is not out.
    #[error("{} in a frozen cohort of which there is no release: publish it first", are(*.0))]
    Unreleased(usize),
    /// This desk cannot tell.
    #[error("{} sealed to a key that this desk does not have: ask a steward whose desk has it", are(*.0))]
    Closed(usize),
}

/// Why a step is not to be taken.
#[derive(Debug, thiserror::Error)]
pub enum Held {
    /// The rule does not allow it.
    #[error("the rule of this network does not allow to destroy the {tier} of period {period} {}", since.map_or("at all".to_owned(), |day| format!("before {day}")))]
    NotDue {
        /// The period.
        period: u32,
        /// The stories alone, or the whole reports.
        tier: Tier,
        /// From when on.
        since: Option<Date>,
    },
    /// Something still needs it.
    #[error("period {period}: {why}")]
    Hindered {
        /// The period.
        period: u32,
        /// What.
        why: Hindrance,
    },
    /// The desk.
    #[error(transparent)]
    Desk(#[from] DeskError),
}

fn are(count: usize) -> String {
    match count {
        1 => "1 report is".to_owned(),
        more => format!("{more} reports are"),
    }
}

impl Due {
    /// What keeps it from being destroyed, as far as this desk knows. What is set aside does not: nobody
    /// could read it in all that time.
    pub fn hindrances(&self) -> Vec<Hindrance> {
        let holds = self.holds;
        // The answers stay where only stories go, and releases are made from answers.
        let unreleased = match self.tier {
            Tier::Answers => holds.unreleased,
            Tier::Stories => 0,
        };
        let all = [
            Hindrance::Missing(holds.missing),
            Hindrance::Undecided(holds.undecided),
            Hindrance::Uncounted(holds.uncounted),
            Hindrance::Unreleased(unreleased),
            Hindrance::Closed(holds.closed),
        ];
        let stale = (!self.synced).then_some(Hindrance::NotSynced);
        let of_reports = all.into_iter().filter(|why| why.count() > 0);
        stale.into_iter().chain(of_reports).collect()
    }
}

impl Hindrance {
    /// How many reports it is about; none where it is about the desk.
    pub fn count(self) -> usize {
        match self {
            Self::NotSynced => 0,
            Self::Missing(count)
            | Self::Undecided(count)
            | Self::Uncounted(count)
            | Self::Unreleased(count)
            | Self::Closed(count) => count,
        }
    }
}

/// That something of a period was destroyed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Destruction {
    /// The day of the notice.
    pub on: Date,
    /// The number of the notice.
    pub notice: u32,
}

impl Desk {
    /// When this of a period was destroyed, and by which notice.
    pub fn destruction(&self, period: u32, tier: Tier) -> Option<Destruction> {
        let notice = self.chain().destroyed_by(period, tier)?;
        Some(Destruction {
            on: notice.issued,
            notice: notice.number,
        })
    }

    /// Whether a report is here without its words because these were destroyed.
    pub(super) fn story_is_destroyed(&self, day: Date, id: ReportId) -> Result<bool, DeskError> {
        let period = self.period_of(day, id)?;
        Ok(period.is_some_and(|period| self.is_destroyed(period, Tier::Stories)))
    }
}

/// What a step that destroys `tier` of all periods up to `through` would destroy, period by period:
/// those that are there still. Fails where the rule does not allow it today, or where something of it is
/// still needed. Stewards call it before they begin such a step or sign it.
pub fn check(
    desk: &Desk,
    book: &Casebook,
    mail: &Mail,
    (through, tier): (u32, Tier),
    today: Date,
) -> Result<Vec<Due>, Held> {
    let synced = is_synced(desk, today)?;
    let mut step = plan_of(desk, &holds_of(desk, book, mail)?, synced, tier);
    step.retain(|due| due.period <= through);
    // Periods end one after the other, so those before are due too.
    let last = desk.chain().due(through, tier);
    if last.is_none_or(|since| today < since) {
        return Err(Held::NotDue {
            period: through,
            tier,
            since: last,
        });
    }
    for due in &step {
        if let Some(why) = due.hindrances().first() {
            return Err(Held::Hindered {
                period: due.period,
                why: *why,
            });
        }
    }
    Ok(step)
}

/// As [`check`], for a step after which `next` is destroyed: what it destroys besides what is gone.
pub fn check_step(
    desk: &Desk,
    book: &Casebook,
    mail: &Mail,
    next: Destroyed,
    today: Date,
) -> Result<Vec<Due>, Held> {
    let mut all = Vec::new();
    for tier in [Tier::Stories, Tier::Answers] {
        let through = next.through(tier);
        if through > desk.chain().current().destroyed_through(tier) {
            all.extend(check(desk, book, mail, (through, tier), today)?);
        }
    }
    Ok(all)
}

/// Everything that the rule allows to destroy on `today`, the oldest period first and its stories
/// before its answers.
pub fn due(desk: &Desk, book: &Casebook, mail: &Mail, today: Date) -> Result<Vec<Due>, DeskError> {
    let holds = holds_of(desk, book, mail)?;
    let synced = is_synced(desk, today)?;
    let tiers = Tier::ALL.into_iter();
    let all = tiers.flat_map(|tier| plan_of(desk, &holds, synced, tier));
    let mut all: Vec<Due> = all.filter(|due| due.since <= today).collect();
    all.sort_by_key(|due| (due.period, due.tier == Tier::Answers));
    Ok(all)
}

/// The newest period through which `tier` may be destroyed now: it and all before it are due, and
/// nothing holds any of them up.
pub fn ready(due: &[Due], tier: Tier) -> Option<u32> {
    let of_tier = due.iter().filter(|due| due.tier == tier);
    let free = of_tier.take_while(|due| due.hindrances().is_empty());
    free.last().map(|due| due.period)
}

/// The periods of which `tier` is still there and for which the rule names a day, oldest first.
fn plan_of(desk: &Desk, holds: &BTreeMap<u32, Holds>, synced: bool, tier: Tier) -> Vec<Due> {
    let chain = desk.chain();
    let gone = chain.current().destroyed_through(tier);
    let left = chain.periods().filter(|period| period.number > gone);
    let due = left.filter_map(|period| {
        Some(Due {
            period: period.number,
            tier,
            since: chain.due(period.number, tier)?,
            holds: holds.get(&period.number).copied().unwrap_or_default(),
            synced,
        })
    });
    due.collect()
}

/// What this desk holds, by period.
fn holds_of(desk: &Desk, book: &Casebook, mail: &Mail) -> Result<BTreeMap<u32, Holds>, DeskError> {
    let released = released_through(desk)?;
    let mut all: BTreeMap<u32, Holds> = BTreeMap::new();
    for case in &book.cases {
        let holds = all.entry(case.period).or_default();
        holds.reports += 1;
        match case.state {
            State::New => holds.undecided += 1,
            State::Accepted => holds.uncounted += 1,
            State::Counted(cohort) if cohort > released => holds.unreleased += 1,
            State::SetAside if matches!(case.content, Err(Aside::NoKey(_))) => holds.closed += 1,
            State::SetAside => holds.aside += 1,
            State::Counted(_) | State::Rejected | State::Junk | State::Duplicate(_) => {}
        }
        let asked = mail.asked(&book.ledger, case.id).is_some();
        holds.waiting += usize::from(asked || mail.awaits(case.id) != Awaits::No);
        holds.quotes += approved(desk, book, case)?;
    }
    let missed = desk.folder().missed()?;
    let counted = if missed.is_empty() {
        BTreeMap::new()
    } else {
        desk.counted()?
    };
    for id in missed {
        if !is_needed(id, book, counted.get(&id).copied(), released) {
            continue;
        }
        let named: Vec<u32> = book.ledger.periods_of(id).collect();
        for period in desk.chain().periods().map(|period| period.number) {
            // Where nobody says of which period it is, it may be of any.
            if named.is_empty() || named.contains(&period) {
                all.entry(period).or_default().missing += 1;
            }
        }
    }
    Ok(all)
}

/// Whether a report that never came here may still be needed, as far as what others did with it says:
/// what they rejected is not, nor what was counted and released. So one that is lost everywhere does
/// not keep its period for ever.
fn is_needed(id: ReportId, book: &Casebook, counted: Option<u32>, released: u32) -> bool {
    match (counted, book.ledger.verdict(id)) {
        (Some(cohort), _) => cohort > released,
        (None, verdict) => matches!(verdict, None | Some(Verdict::Undecided | Verdict::Accept)),
    }
}

/// Whether this desk has all that the server shows today.
fn is_synced(desk: &Desk, today: Date) -> Result<bool, DeskError> {
    Ok(desk.folder().last_sync()? == Some(today))
}

/// The newest cohort of which there is a release; 0 where there is none.
fn released_through(desk: &Desk) -> Result<u32, DeskError> {
    let releases = desk.releases().map_err(|error| match error {
        NoRelease::Desk(error) => error,
        other => other.into(),
    })?;
    Ok(last_released(&releases))
}

/// How many quotes of a report may be published.
fn approved(desk: &Desk, book: &Casebook, case: &Case) -> Result<usize, DeskError> {
    let id: ReportId = case.id;
    if book.ledger.quotes(id).is_empty() {
        return Ok(0);
    }
    let Ok(opened) = desk.open_report(case.day, id)? else {
        return Ok(0);
    };
    let quotes = desk.quotes(&book.ledger, id, &opened);
    Ok(quotes
        .iter()
        .filter(|quote| ReadQuote::is_approved(quote))
        .count())
}
