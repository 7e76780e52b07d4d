//! Everybody's entries, merged.
//!
//! An entry carries a Lamport clock. The acts on a report stand in the order of (clock, author, entry,
//! place in the entry), and of two acts on the same thing the later one stands, so that all desks
//! that hold the same entries agree, in whatever order these came.
//!
//! Nobody can run the clock out: an entry whose clock leaps far above all others is set aside. It
//! does nothing, and no later entry has to be above it.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::{Deed, Entry, Export, Mark, Verdict};
use crate::keys::public::{MemberId, ReportId};

/// How far the clock of an entry may be above the greatest below it. Honest desks move it by one;
/// a member who begins at a later period starts with what others have reached by then. By leaps of
/// this size it would take eight thousand million entries to run the clock out.
pub(super) const MOST_LEAP: u64 = 1 << 20;

/// All entries together: what was done with each report, and what of it stands.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ledger {
    done: BTreeMap<ReportId, BTreeMap<Rank, Deed>>,
    exports: BTreeMap<Rank, Export>,
    /// The periods that entries name for the reports that they are on.
    periods: BTreeMap<ReportId, BTreeSet<u32>>,
    clock: u64,
    leaps: BTreeSet<Leap>,
}

/// An entry that was set aside because of its clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Leap {
    /// Whose.
    pub author: MemberId,
    /// Its place in the feed.
    pub number: u64,
}

/// One act on a report, and whose it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Done<'a> {
    /// Who acted.
    pub author: MemberId,
    /// What was done.
    pub deed: &'a Deed,
}

/// The order of acts. Total, so that merging has one result.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Rank {
    clock: u64,
    author: MemberId,
    number: u64,
    place: usize,
}

impl Ledger {
    /// Merges entries. Their order, and one that comes twice, make no difference.
    pub fn of(mut entries: Vec<Entry>) -> Self {
        entries.sort_unstable_by_key(|entry| (entry.clock, entry.author, entry.number));
        let mut ledger = Self::default();
        for entry in entries {
            // Sorted, so that this is measured against everything that is below, on every desk.
            if entry.clock - ledger.clock > MOST_LEAP {
                let Entry { author, number, .. } = entry;
                ledger.leaps.insert(Leap { author, number });
            } else {
                ledger.take(entry);
            }
        }
        ledger
    }

    /// Takes in an entry that comes after all others: the next one of this desk.
    pub fn add(&mut self, entry: Entry) {
        debug_assert!(entry.clock > self.clock, "it comes after all others");
        self.take(entry);
    }

    fn take(&mut self, entry: Entry) {
        self.clock = self.clock.max(entry.clock);
        let rank = |place| Rank {
            clock: entry.clock,
            author: entry.author,
            number: entry.number,
            place,
        };
        for (place, act) in entry.acts.into_iter().enumerate() {
            if let Some(period) = entry.reports_of {
                self.periods.entry(act.report).or_default().insert(period);
            }
            let done = self.done.entry(act.report).or_default();
            done.insert(rank(place), act.deed);
        }
        for (place, export) in entry.exports.into_iter().enumerate() {
            self.exports.insert(rank(place), export);
        }
    }

    /// Every report that anything was done with.
    pub fn reports(&self) -> impl Iterator<Item = ReportId> {
        self.done.keys().copied()
    }

    /// The periods of `report`, as those say who acted on it and could open it: one, unless
    /// somebody was wrong; none where nobody said.
    pub fn periods_of(&self, report: ReportId) -> impl Iterator<Item = u32> {
        self.periods.get(&report).into_iter().flatten().copied()
    }

    /// Entries that do nothing because their clocks leap.
    pub fn set_aside(&self) -> &BTreeSet<Leap> {
        &self.leaps
    }

    /// The clock of the next entry written here.
    pub fn next_clock(&self) -> u64 {
        self.clock.saturating_add(1)
    }

    /// All that was done with `report`, the earliest first.
    pub fn history(&self, report: ReportId) -> impl DoubleEndedIterator<Item = Done<'_>> {
        let done = self.done.get(&report).into_iter().flatten();
        done.map(|(rank, deed)| Done {
            author: rank.author,
            deed,
        })
    }

    /// All that was handed on in the open, and by whom, the earliest first.
    pub fn exports(&self) -> impl DoubleEndedIterator<Item = (MemberId, &Export)> {
        let exports = self.exports.iter();
        exports.map(|(rank, export)| (rank.author, export))
    }

    /// What stands for `report`, and whose decision it is; `None` while nobody has decided.
    pub fn decision(&self, report: ReportId) -> Option<(Verdict, MemberId)> {
        let last = self.last(report, |deed| match deed {
            Deed::Verdict(verdict) => Some(*verdict),
            _ => None,
        });
        last.filter(|(verdict, _)| *verdict != Verdict::Undecided)
    }

    /// What stands for `report`; `None` while nobody has decided.
    pub fn verdict(&self, report: ReportId) -> Option<Verdict> {
        self.decision(report).map(|(verdict, _)| verdict)
    }

    /// The marks that are on `report`.
    pub fn marks(&self, report: ReportId) -> BTreeSet<&Mark> {
        let mut marks = BTreeSet::new();
        for done in self.history(report) {
            match done.deed {
                Deed::Mark { mark, on: true } => {
                    marks.insert(mark);
                }
                Deed::Mark { mark, on: false } => {
                    marks.remove(mark);
                }
                _ => {}
            }
        }
        marks
    }

    /// The answers of `report` that count as other codes: by question, and whose act it was.
    pub fn recoded(&self, report: ReportId) -> BTreeMap<&str, (&BTreeSet<String>, MemberId)> {
        let mut recoded = BTreeMap::new();
        for done in self.history(report) {
            let Deed::Recode(recode) = done.deed else {
                continue;
            };
            match &recode.codes {
                Some(codes) => {
                    recoded.insert(recode.question.as_str(), (codes, done.author));
                }
                None => {
                    recoded.remove(recode.question.as_str());
                }
            }
        }
        recoded
    }

    /// Who looks after `report`.
    pub fn assigned_to(&self, report: ReportId) -> Option<MemberId> {
        let last = self.last(report, |deed| match deed {
            Deed::Assign(to) => Some(*to),
            _ => None,
        });
        last.and_then(|(to, _)| to)
    }

    /// Whether there is nothing left to do with `report`.
    pub fn is_closed(&self, report: ReportId) -> bool {
        let last = self.last(report, |deed| match deed {
            Deed::Close(closed) => Some(*closed),
            _ => None,
        });
        last.is_some_and(|(closed, _)| closed)
    }

    /// The last act of one kind on `report`, and whose it was.
    fn last<T>(
        &self,
        report: ReportId,
        of_this_kind: impl Fn(&Deed) -> Option<T>,
    ) -> Option<(T, MemberId)> {
        let mut latest_first = self.history(report).rev();
        latest_first.find_map(|done| Some((of_this_kind(done.deed)?, done.author)))
    }

    /// The report that stands for `report` once its duplicates are followed: itself where it is no
    /// duplicate; `None` where the duplicates only name one another, which happens when two desks
    /// decide at the same time, and which somebody has to set right.
    pub fn original(&self, report: ReportId) -> Option<ReportId> {
        let mut seen = BTreeSet::new();
        let mut at = report;
        while let Some(Verdict::DuplicateOf(of)) = self.verdict(at) {
            if !seen.insert(at) {
                return None;
            }
            at = of;
        }
        Some(at)
    }
}
