//! What analysts decide, and how the decisions of several desks become one view.
//!
//! Each member writes one feed of signed [`Entry`]s. An entry carries a Lamport clock: one more than
//! the greatest its author had seen. For each report the decision with the greatest
//! (clock, author, entry, place in the entry) stands, so that all desks that hold the same entries
//! agree, in whatever order these came.
//!
//! Nobody can run the clock out: an entry whose clock leaps far above all others is set aside. It
//! decides nothing, and no later entry has to be above it.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::keys::public::{Hash, MemberId, NetworkName, ReportId, Statement};

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
}

/// One decision on one report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Decision {
    /// The report.
    pub report: ReportId,
    /// What was decided on it.
    pub verdict: Verdict,
}

/// A link in one member's feed. Signed, then sealed to the current period's answers key: the server
/// learns neither the reports nor the decisions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// The network.
    pub network: NetworkName,
    /// Its place in the feed, from 1.
    pub number: u64,
    /// Who decided. The signature must be this member's.
    pub author: MemberId,
    /// The hash of the feed's entry before this one, so that a server cannot swap one.
    pub previous: Option<Hash>,
    /// Lamport clock.
    pub clock: u64,
    /// The decisions, in the order in which they were made.
    pub decisions: Vec<Decision>,
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

/// How far the clock of an entry may be above the greatest below it. Honest desks move it by one;
/// a member who begins at a later period starts with what others have reached by then. By leaps of
/// this size it would take eight thousand million entries to run the clock out.
const MOST_LEAP: u64 = 1 << 20;

/// All entries together: what stands for each report.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ledger {
    standing: BTreeMap<ReportId, (Rank, Verdict)>,
    clock: u64,
    leaps: BTreeSet<Leap>,
}

/// An entry that was set aside because of its clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Leap {
    /// Whose.
    pub author: MemberId,
    /// Its place in the feed.
    pub number: u64,
}

/// Which of two decisions on one report stands: the greater. Total, so that merging has one result.
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
        for entry in &entries {
            // Sorted, so that this is measured against everything that is below, on every desk.
            if entry.clock - ledger.clock > MOST_LEAP {
                let Entry { author, number, .. } = *entry;
                ledger.leaps.insert(Leap { author, number });
            } else {
                ledger.take(entry);
            }
        }
        ledger
    }

    fn take(&mut self, entry: &Entry) {
        self.clock = self.clock.max(entry.clock);
        for (place, decision) in entry.decisions.iter().enumerate() {
            let rank = Rank {
                clock: entry.clock,
                author: entry.author,
                number: entry.number,
                place,
            };
            let new = (rank, decision.verdict);
            self.standing
                .entry(decision.report)
                .and_modify(|held| {
                    if held.0 < rank {
                        *held = new;
                    }
                })
                .or_insert(new);
        }
    }

    /// Entries that decide nothing because their clocks leap.
    pub fn set_aside(&self) -> &BTreeSet<Leap> {
        &self.leaps
    }

    /// What stands for `report`; `None` while nobody has decided.
    pub fn verdict(&self, report: ReportId) -> Option<Verdict> {
        self.standing.get(&report).map(|(_, verdict)| *verdict)
    }

    /// Who made the decision that stands for `report`.
    pub fn decided_by(&self, report: ReportId) -> Option<MemberId> {
        self.standing.get(&report).map(|(rank, _)| rank.author)
    }

    /// The clock of the next entry written here.
    pub fn next_clock(&self) -> u64 {
        self.clock.saturating_add(1)
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn report(n: u8) -> ReportId {
        ReportId::from_bytes([n; 16])
    }

    fn verdict() -> impl Strategy<Value = Verdict> {
        prop_oneof![
            Just(Verdict::Accept),
            Just(Verdict::Reject),
            Just(Verdict::Junk),
            (0u8..6).prop_map(|n| Verdict::DuplicateOf(report(n))),
        ]
    }

    fn entry() -> impl Strategy<Value = Entry> {
        let decision = (0u8..6, verdict()).prop_map(|(n, verdict)| Decision {
            report: report(n),
            verdict,
        });
        let decisions = prop::collection::vec(decision, 1..4);
        let clock = prop_oneof![4 => 1u64..5, 1 => (1u64 << 40)..(1 << 40) + 5];
        (0u8..4, 1u64..5, clock, decisions).prop_map(|(author, number, clock, decisions)| Entry {
            network: "example".parse().expect("a name"),
            number,
            author: MemberId::from_bytes([author; 16]),
            previous: None,
            clock,
            decisions,
        })
    }

    /// One member has one entry of a number: what the desk checks before it merges.
    fn feeds() -> impl Strategy<Value = Vec<Entry>> {
        prop::collection::vec(entry(), 0..12).prop_map(|mut entries| {
            entries.sort_by_key(|entry| (entry.author, entry.number));
            entries.dedup_by_key(|entry| (entry.author, entry.number));
            entries
        })
    }

    fn merged<'a>(entries: impl IntoIterator<Item = &'a Entry>) -> Ledger {
        Ledger::of(entries.into_iter().cloned().collect())
    }

    fn from(author: u8, number: u64, clock: u64, verdict: Verdict) -> Entry {
        let decisions = vec![Decision {
            report: report(1),
            verdict,
        }];
        Entry {
            network: "example".parse().expect("a name"),
            number,
            author: MemberId::from_bytes([author; 16]),
            previous: None,
            clock,
            decisions,
        }
    }

    #[test]
    fn nobody_runs_the_clock_out() {
        let leap = from(1, 2, (1 << 53) - 1, Verdict::Junk);
        let mut entries = vec![
            leap,
            from(1, 1, 1, Verdict::Reject),
            from(2, 1, 2, Verdict::Accept),
        ];
        for _ in 0..2 {
            let ledger = merged(&entries);
            assert_eq!(ledger.verdict(report(1)), Some(Verdict::Accept));
            assert_eq!(ledger.next_clock(), 3);
            let aside: Vec<_> = ledger.set_aside().iter().collect();
            let author = MemberId::from_bytes([1; 16]);
            assert_eq!(aside, [&Leap { author, number: 2 }]);
            entries.reverse();
        }
        // What others have reached by the time somebody begins is no leap.
        let ledger = merged(&[from(3, 1, MOST_LEAP, Verdict::Accept)]);
        assert!(ledger.set_aside().is_empty());
    }

    proptest! {
        #[test]
        fn any_order_of_entries_gives_the_same_decisions(
            (entries, shuffled) in feeds().prop_flat_map(|entries| {
                (Just(entries.clone()), Just(entries).prop_shuffle())
            })
        ) {
            prop_assert_eq!(merged(&entries), merged(&shuffled));
        }

        #[test]
        fn an_entry_that_comes_twice_changes_nothing(entries in feeds()) {
            prop_assert_eq!(merged(&entries), merged(entries.iter().chain(&entries)));
        }

        #[test]
        fn following_duplicates_ends(entries in feeds(), from in 0u8..6) {
            let ledger = merged(&entries);
            if let Some(original) = ledger.original(report(from)) {
                prop_assert!(!matches!(ledger.verdict(original), Some(Verdict::DuplicateOf(_))));
            }
        }

        #[test]
        fn a_decision_made_after_seeing_another_replaces_it(entries in feeds(), on in 0u8..6) {
            let next = Entry {
                network: "example".parse().expect("a name"),
                number: 99,
                author: MemberId::from_bytes([0; 16]),
                previous: None,
                clock: merged(&entries).next_clock(),
                decisions: vec![Decision { report: report(on), verdict: Verdict::Junk }],
            };
            let ledger = merged(entries.iter().chain([&next]));
            prop_assert_eq!(ledger.verdict(report(on)), Some(Verdict::Junk));
        }
    }
}
