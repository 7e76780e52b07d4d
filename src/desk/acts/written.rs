//! Notes and quotes in the ledger: what stands of them, without reading a word.
//!
//! A desk that cannot open the words comes to the same result as one that can. Whether the words
//! are bound to the report and to their author, and are what the reporter wrote, only the latter
//! can tell ([`crate::desk::words`]).

use std::collections::{BTreeMap, BTreeSet};

use super::{Approval, Deed, Ledger, Sealed};
use crate::exchange::LetterId;
use crate::keys::public::{Hash, MemberId, ReportId};
use crate::release::quotes::Beside;

/// A note as the ledger has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WrittenNote<'a> {
    /// Whose act it is.
    pub author: MemberId,
    /// The words.
    pub words: &'a Sealed,
    /// Who took it back, if anybody did and has not changed their mind.
    pub taken_back: BTreeSet<MemberId>,
}

/// A quote as the ledger has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WrittenQuote<'a> {
    /// The hash of the very bytes.
    pub id: Hash,
    /// The words.
    pub words: &'a Sealed,
    /// In whose acts these bytes stand, and the greatest notice named there. One author, unless
    /// somebody repeats what another sealed.
    pub authors: BTreeMap<MemberId, u32>,
    /// What everybody thinks of it now, with the notice that they named.
    pub opinions: BTreeMap<MemberId, (Approval, u32)>,
    /// The answers beside which those who approve it would have it, in the order in which they said
    /// so; everybody's last word.
    pub places: Vec<(MemberId, &'a Beside)>,
    /// Who took it back, if anybody did and has not changed their mind.
    pub taken_back: BTreeSet<MemberId>,
}

/// What stands of a quote.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Whoever wrote it may not read words by the roster of that time.
    NotEntitled,
    /// It was taken back.
    TakenBack(MemberId),
    /// Somebody says that it must not be published.
    Objected(MemberId),
    /// Somebody other than its author has approved it.
    Approved(MemberId),
    /// Nobody has approved it yet.
    Waiting,
}

impl Ledger {
    /// The notes on a report in their order, those included that were taken back.
    pub fn notes(&self, report: ReportId) -> Vec<WrittenNote<'_>> {
        let taken_back = self.taken_back(report);
        let notes = self.history(report).filter_map(|done| match done.deed {
            Deed::Note(words) => Some((done.author, words)),
            _ => None,
        });
        notes
            .map(|(author, words)| WrittenNote {
                author,
                words,
                taken_back: taken_back.get(&words.id()).cloned().unwrap_or_default(),
            })
            .collect()
    }

    /// The quotes of a report in the order in which they were first written, those included that
    /// were taken back.
    pub fn quotes(&self, report: ReportId) -> Vec<WrittenQuote<'_>> {
        let mut taken_back = self.taken_back(report);
        let mut quotes: Vec<WrittenQuote<'_>> = Vec::new();
        for done in self.history(report) {
            let Deed::Quote { words, notice } = done.deed else {
                continue;
            };
            let id = words.id();
            let place = quotes.iter().position(|quote| quote.id == id);
            let place = place.unwrap_or_else(|| {
                quotes.push(WrittenQuote {
                    id,
                    words,
                    authors: BTreeMap::new(),
                    opinions: BTreeMap::new(),
                    places: Vec::new(),
                    taken_back: taken_back.remove(&id).unwrap_or_default(),
                });
                quotes.len() - 1
            });
            let named = quotes[place].authors.entry(done.author).or_insert(*notice);
            *named = (*named).max(*notice);
        }
        for done in self.history(report) {
            if let Deed::ApproveQuote {
                quote,
                notice,
                approval,
                beside,
            } = done.deed
                && let Some(of) = quotes.iter_mut().find(|written| written.id == *quote)
            {
                of.opinions.insert(done.author, (*approval, *notice));
                of.places.retain(|(who, _)| *who != done.author);
                let placed = beside.as_ref().map(|beside| (done.author, beside));
                of.places.extend(placed);
            }
        }
        quotes
    }

    /// Who says that the reporter does not want to be quoted any more.
    pub fn no_quotes(&self, report: ReportId) -> BTreeSet<MemberId> {
        let mut who = BTreeSet::new();
        for done in self.history(report) {
            if let Deed::NoQuotes(on) = done.deed {
                put(&mut who, done.author, *on);
            }
        }
        who
    }

    /// The reply in which the reporter of `report` was last asked something, and who asked; `None`
    /// where nothing is waited for.
    pub fn asked(&self, report: ReportId) -> Option<(LetterId, MemberId)> {
        let mut latest_first = self.history(report).rev();
        latest_first.find_map(|done| match done.deed {
            Deed::Ask(reply) => Some(reply.map(|reply| (reply, done.author))),
            _ => None,
        })?
    }

    /// Who has taken back which words.
    fn taken_back(&self, report: ReportId) -> BTreeMap<Hash, BTreeSet<MemberId>> {
        let mut taken_back: BTreeMap<Hash, BTreeSet<MemberId>> = BTreeMap::new();
        for done in self.history(report) {
            if let Deed::TakeBack { words, on } = done.deed {
                put(taken_back.entry(*words).or_default(), done.author, *on);
            }
        }
        taken_back
    }
}

fn put(who: &mut BTreeSet<MemberId>, member: MemberId, on: bool) {
    if on {
        who.insert(member);
    } else {
        who.remove(&member);
    }
}

impl WrittenQuote<'_> {
    /// What stands of it. `entitled` says whether a member may read words by the roster that a
    /// notice names.
    ///
    /// Whatever speaks against publishing weighs more than what speaks for it. An approval counts
    /// only from somebody in whose acts these bytes do not stand, and whose notice is no older than
    /// the quote's: who lost the tier before the quote was written cannot pretend to have it still.
    pub fn standing(&self, entitled: impl Fn(MemberId, u32) -> bool) -> Standing {
        if let Some(who) = self.taken_back.first() {
            return Standing::TakenBack(*who);
        }
        let Some(since) = self.since(&entitled) else {
            return Standing::NotEntitled;
        };
        let mut opinions = self.opinions.iter();
        if let Some((who, _)) = opinions.find(|(_, (view, _))| *view == Approval::Objected) {
            return Standing::Objected(*who);
        }
        let mut members = self.opinions.keys();
        let approval = members.find(|who| self.approves(**who, since, &entitled));
        approval.map_or(Standing::Waiting, |who| Standing::Approved(*who))
    }

    /// The answer beside which it may be published: what the last of those said whose approval
    /// counts. Nobody else's word does, so that the figure beside which somebody's words stand is
    /// chosen by whoever answers for it.
    pub fn place(&self, entitled: impl Fn(MemberId, u32) -> bool) -> Option<&Beside> {
        if !matches!(self.standing(&entitled), Standing::Approved(_)) {
            return None;
        }
        let since = self.since(&entitled)?;
        let mut latest_first = self.places.iter().rev();
        let counts = latest_first.find(|(who, _)| self.approves(*who, since, &entitled));
        counts.map(|(_, beside)| *beside)
    }

    /// The notice of which an approval must not be older.
    fn since(&self, entitled: &impl Fn(MemberId, u32) -> bool) -> Option<u32> {
        let authors = self.authors.iter();
        let entitled = authors.filter(|(author, notice)| entitled(**author, **notice));
        entitled.map(|(_, notice)| *notice).max()
    }

    fn approves(
        &self,
        who: MemberId,
        since: u32,
        entitled: &impl Fn(MemberId, u32) -> bool,
    ) -> bool {
        let opinion = self.opinions.get(&who);
        opinion.is_some_and(|(view, notice)| {
            *view == Approval::Given
                && !self.authors.contains_key(&who)
                && *notice >= since
                && entitled(who, *notice)
        })
    }
}
