//! Writing one's own entries: into the outbox at once, to the server with the next sync.
//!
//! In the outbox they are sealed to their own author, on the way to the others to the period of the day.
//! So whatever period a program believed to be in use when it wrote one, no key that is destroyed takes
//! a decision along that nobody else has yet. What opens with nothing all the same decides nothing, stays
//! where it lies and is told ([`Desk::unopened_drafts`]): it must not keep anybody from reading.

use std::collections::{BTreeMap, BTreeSet};

use super::Feed;
use crate::clock::Date;
use crate::desk::acts::{Act, Entry, Export, Seen};
use crate::desk::{Desk, DeskError};
use crate::keys::public::{Note, ReportId, Tier};
use crate::seal::close::seal_bytes;
use crate::seal::open::open_bytes;
use crate::seal::{Bucket, Frame};

/// What an entry takes besides its acts, at most: signature, hashes, names and numbers.
const AROUND_ACTS: usize = 512;

/// What one entry is to say.
struct Part {
    acts: Vec<Act>,
    /// The period of the reports that these are on.
    reports_of: Option<u32>,
    exports: Vec<Export>,
}

impl Desk {
    /// Signs and seals acts into the outbox; the next sync shares them.
    pub fn act(&self, acts: &[Act], today: Date) -> Result<(), DeskError> {
        let clock = self.ledger()?.next_clock();
        let periods = self.periods_of(acts)?;
        let period = |report| periods.get(&report).copied();
        self.act_above(acts, &period, clock, today).map(drop)
    }

    /// The periods of the reports that acts are on, as far as these open here.
    fn periods_of(&self, acts: &[Act]) -> Result<BTreeMap<ReportId, u32>, DeskError> {
        let wanted: BTreeSet<ReportId> = acts.iter().map(|act| act.report).collect();
        let mut periods = BTreeMap::new();
        let places = self.places()?.into_iter();
        for (day, id) in places.filter(|(_, id)| wanted.contains(id)) {
            // What opens names the same period inside.
            if let Ok(record) = self.record(day, id)? {
                let opened = self.open_record(&record, day).ok();
                periods.extend(opened.map(|_| (id, record.period)));
            }
        }
        Ok(periods)
    }

    /// As [`Desk::act`], with a clock of at least `clock`, which is above that of all entries that
    /// the member has seen. `period` says of which period a report is that opens here. Gives the
    /// entries as they lie in the outbox.
    pub(in crate::desk) fn act_above(
        &self,
        acts: &[Act],
        period: &dyn Fn(ReportId) -> Option<u32>,
        clock: u64,
        today: Date,
    ) -> Result<Vec<Entry>, DeskError> {
        let of_one_period = acts.chunk_by(|one, next| period(one.report) == period(next.report));
        let parts = of_one_period.flat_map(entries_of).map(|some| Part {
            acts: some.to_vec(),
            reports_of: some.first().and_then(|act| period(act.report)),
            exports: Vec::new(),
        });
        self.draft(parts.collect(), clock, today)
    }

    /// Signs and seals into the outbox that something was handed on in the open, with a clock as
    /// in [`Desk::act_above`].
    pub(in crate::desk) fn note_export_above(
        &self,
        export: Export,
        clock: u64,
        today: Date,
    ) -> Result<Vec<Entry>, DeskError> {
        let part = Part {
            acts: Vec::new(),
            reports_of: None,
            exports: vec![export],
        };
        self.draft(vec![part], clock, today)
    }

    /// Signs and seals into the outbox that something was handed on in the open.
    pub fn note_export(&self, export: Export, today: Date) -> Result<(), DeskError> {
        let clock = self.ledger()?.next_clock();
        self.note_export_above(export, clock, today).map(drop)
    }

    fn draft(&self, parts: Vec<Part>, clock: u64, today: Date) -> Result<Vec<Entry>, DeskError> {
        let _lock = self.folder.lock_outbox()?;
        let feed = self.feed(self.member.id())?;
        // Another command may have put something there since. Each has a clock above those before it.
        let outbox = self.folder.last_of_outbox()?;
        let (last, above) = match outbox {
            Some((place, sealed)) => match self.own_draft(&sealed) {
                Some(draft) => (place, draft.clock + 1),
                None => (place, self.drafts()?.last().map_or(0, |it| it.1.clock + 1)),
            },
            None => (0, 0),
        };
        // Where nothing can be sent, nothing is taken on.
        self.sealing_period(today)?;
        let clock = clock.max(above).max(feed.clock + 1);
        let mut entries = Vec::new();
        for (nth, part) in (0..).zip(parts) {
            let (clock, place) = (clock + nth, last + 1 + nth);
            let entry = self.entry(&feed, clock, part);
            self.folder
                .put_outbox(place, self.seal_draft(&entry)?.as_bytes())?;
            entries.push(entry);
        }
        Ok(entries)
    }

    /// An entry that comes right after `feed`.
    fn entry(&self, feed: &Feed, clock: u64, part: Part) -> Entry {
        Entry {
            network: self.network().clone(),
            number: feed.length + 1,
            author: self.member.id(),
            previous: feed.head,
            clock: clock.max(feed.clock + 1),
            previous_period: feed.period.or_else(|| self.period_of_gap(feed)),
            reports_of: part.reports_of,
            acts: part.acts,
            exports: part.exports,
            seen: None,
        }
    }

    /// The period of the last entry, where it does not open any more: a destroyed one, if that is what
    /// it is.
    fn period_of_gap(&self, feed: &Feed) -> Option<u32> {
        let gone = self.chain().current().destroyed_through(Tier::Answers);
        (feed.gap && gone > 0 && self.holds_every_answers_key()).then_some(gone)
    }

    /// Seals what waits in the outbox anew where it is sealed to a period up to `through`, as earlier
    /// versions of this program did: that key goes.
    pub(in crate::desk) fn reseal_outbox(&self, through: u32) -> Result<(), DeskError> {
        let _lock = self.folder.lock_outbox()?;
        for (place, sealed) in self.folder.outbox()? {
            let frame = Frame::from_bytes(Bucket::Entry, sealed.clone()).ok();
            let period = frame.and_then(|frame| Some(self.open_entry(&frame)?.0));
            if period.is_some_and(|period| period <= through)
                && let Some(draft) = self.own_draft(&sealed)
            {
                let again = self.seal_draft(&draft)?;
                self.folder.put_outbox(place, again.as_bytes())?;
            }
        }
        Ok(())
    }

    /// The same, with as much of what this desk was shown as fits beside its acts.
    fn witnessed(&self, entry: Entry, seen: &Seen) -> Entry {
        let short = Seen {
            feeds: Vec::new(),
            ..seen.clone()
        };
        let with = |seen: &Seen| Entry {
            seen: Some(seen.clone()),
            ..entry.clone()
        };
        let fits = |entry: &Entry| {
            let note = self.member.signing.sign(entry).map(|note| note.to_string());
            note.is_ok_and(|note| note.len() <= Bucket::Entry.text_len())
        };
        let mut versions = [with(seen), with(&short)].into_iter();
        versions.find(fits).unwrap_or(entry)
    }

    fn seal_draft(&self, entry: &Entry) -> Result<Frame, DeskError> {
        let note = self.member.signing.sign(entry)?.to_string();
        let own = self.member.identity.to_public();
        Ok(seal_bytes(Bucket::Entry, note.as_bytes(), &own)?)
    }

    fn seal_entry(&self, entry: &Entry, today: Date) -> Result<Frame, DeskError> {
        let note = self.member.signing.sign(entry)?.to_string();
        let to = &self.sealing_period(today)?.answers;
        Ok(seal_bytes(Bucket::Entry, note.as_bytes(), to)?)
    }

    /// Sends the outbox, one entry after the other, each as the next of this member's feed; `send`
    /// gets its number. What was sent before a command was cut off is found in the feed and not sent
    /// again. Returns how many were sent.
    pub(in crate::desk) fn empty_outbox(
        &self,
        today: Date,
        mut send: impl FnMut(u64, &Frame) -> Result<(), DeskError>,
    ) -> Result<usize, DeskError> {
        let me = self.member.id();
        let mut feed = Feed::clone(&*self.feed(me)?);
        let mut count = 0;
        let seen = self.seen()?;
        for (place, draft) in self.drafts()? {
            let is_there = |entry: &Entry| {
                (entry.clock, &entry.acts, &entry.exports)
                    == (draft.clock, &draft.acts, &draft.exports)
            };
            if !feed.entries.iter().any(is_there) {
                // Signed anew: the same identity may have written elsewhere in the meantime.
                let part = Part {
                    acts: draft.acts,
                    reports_of: draft.reports_of,
                    exports: draft.exports,
                };
                let next = self.entry(&feed, draft.clock, part);
                let next = self.witnessed(next, &seen);
                let next = self.seal_entry(&next, today)?;
                send(feed.length + 1, &next)?;
                feed.take(self, me, next.as_bytes())?;
                self.folder.put_entry(me, feed.length, next.as_bytes())?;
                count += 1;
            }
            let _lock = self.folder.lock_outbox()?;
            self.folder.remove_outbox(place)?;
        }
        Ok(count)
    }

    /// What waits in the outbox, in its order, without what does not open.
    pub(super) fn drafts(&self) -> Result<Vec<(u64, Entry)>, DeskError> {
        let outbox = self.folder.outbox()?.into_iter();
        let drafts = outbox.filter_map(|(place, sealed)| Some((place, self.own_draft(&sealed)?)));
        Ok(drafts.collect())
    }

    /// How many entries of the outbox this member cannot open: sealed to a key that is destroyed, or to
    /// an identity that was replaced, or damaged. What they decided is unknown and was never sent.
    pub fn unopened_drafts(&self) -> Result<usize, DeskError> {
        let outbox = self.folder.outbox()?;
        let shut = outbox.iter().filter(|(_, it)| self.own_draft(it).is_none());
        Ok(shut.count())
    }

    /// What an entry of the own outbox says. Its place in the feed is settled when it is sent.
    fn own_draft(&self, sealed: &[u8]) -> Option<Entry> {
        let frame = Frame::from_bytes(Bucket::Entry, sealed.to_vec()).ok()?;
        let opened = match open_bytes(&frame, &self.member.identity) {
            Ok(opened) => opened,
            Err(_) => self.open_entry(&frame)?.1,
        };
        let key = self.member.signing.verifying_key();
        Note::from_bytes(&opened).ok()?.open(&[key], 1).ok()
    }
}

/// Acts, parted so that each part fits one entry.
fn entries_of(acts: &[Act]) -> Vec<&[Act]> {
    let room = Bucket::Entry.text_len() - AROUND_ACTS;
    let mut entries = Vec::new();
    let (mut from, mut taken) = (0, 0);
    for (place, act) in acts.iter().enumerate() {
        let length = serde_json::to_vec(act).map_or(room, |json| json.len() + 1);
        if taken + length > room && place > from {
            entries.push(&acts[from..place]);
            (from, taken) = (place, 0);
        }
        taken += length;
    }
    if from < acts.len() {
        entries.push(&acts[from..]);
    }
    entries
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::desk::acts::{Deed, Sealed, Verdict};
    use crate::keys::public::{Hash, MemberId};
    use crate::keys::secret::Identity;

    proptest! {
        #[test]
        fn acts_are_parted_in_their_order_and_each_part_fits(
            lengths in prop::collection::vec(1usize..32, 0..200)
        ) {
            let acts: Vec<Act> = lengths
                .iter()
                .map(|length| {
                    let mark = crate::desk::acts::Mark::Tag("ж".repeat(*length).parse().expect("a tag"));
                    let deed = Deed::Mark { mark, on: true };
                    Act { report: ReportId::from_bytes([7; 16]), deed }
                })
                .collect();
            let entries = entries_of(&acts);
            prop_assert_eq!(entries.concat(), acts.clone());
            for entry in entries {
                let length = serde_json::to_vec(entry).expect("JSON").len();
                prop_assert!(length <= Bucket::Entry.text_len() - AROUND_ACTS + 2);
            }
        }
    }

    #[test]
    fn a_full_entry_fits_its_bucket() {
        let report = ReportId::from_bytes([255; 16]);
        let verdicts = vec![Act::verdict(report, Verdict::DuplicateOf(report)); 300];
        let signing = crate::keys::secret::SigningKey::from_seed(&[1; 32]);
        assert!(entries_of(&verdicts)[0].len() > 30);
        let to = Identity::from_seed(&[1; 32]).to_public();
        let words = seal_bytes(Bucket::Words, b"words", &to).expect("it fits");
        let words = Sealed::new(words).expect("of its size");
        let notice = u32::MAX;
        let quote = Act {
            report,
            deed: Deed::Quote { words, notice },
        };
        let quotes = [quote.clone(), quote];
        assert_eq!(entries_of(&quotes).len(), 2);
        for acts in [entries_of(&verdicts), entries_of(&quotes)].concat() {
            let entry = Entry {
                network: "n".repeat(32).parse().expect("a name"),
                number: (1 << 53) - 1,
                author: MemberId::from_bytes([255; 16]),
                previous: Some(Hash::of(b"before")),
                clock: (1 << 53) - 1,
                previous_period: Some(u32::MAX),
                reports_of: Some(u32::MAX),
                acts: acts.to_vec(),
                exports: Vec::new(),
                seen: None,
            };
            let note = signing.sign(&entry).expect("it is canonical").to_string();
            assert!(note.len() <= Bucket::Entry.text_len());
        }
    }
}
