//! What the notice says is destroyed goes from this desk too.
//!
//! ```text
//!  files · letters · words, or whole reports · withdrawals ─► the wraps of their keys ─► how far it came
//! ```
//!
//! The keys go last, so that what was cut short is done again; and nothing that is still of use stays
//! sealed to them alone: decisions that are not sent yet, and the manifests of frozen cohorts, which
//! every later release must follow on. What a file system keeps of removed files is beyond this
//! program; see SECURITY.md.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Bound;

use rayon::prelude::*;

use crate::clock::Date;
use crate::desk::folder::Gone;
use crate::desk::shelf;
use crate::desk::{Desk, DeskError};
use crate::exchange::records::{LetterRecord, ReportRecord};
use crate::keys::public::{ReportId, Tier};
use crate::keys::secret::Identity;
use crate::release::{open_manifest, seal_manifest};
use crate::seal::open::{is_sealed_to, open_bytes};
use crate::seal::{Bucket, Frame};

/// What becomes of a report when periods are destroyed.
#[derive(Debug, Clone, Copy)]
enum Fate {
    /// It goes: sealed to a key of this period, which goes too; or it opens with no key at all, and
    /// the server's word is all that is known.
    Goes(Option<u32>),
    /// Its answers stay.
    LosesWords,
    /// It stays.
    Stays,
}

/// Whether a sealed story or letter opens with one of these keys.
fn opens_with(sealed: &[u8], keys: &[&Identity]) -> bool {
    let frame = Frame::from_bytes(Bucket::Story, sealed.to_vec());
    frame.is_ok_and(|frame| keys.iter().any(|key| open_bytes(&frame, key).is_ok()))
}

impl Desk {
    /// Whether this of a period was destroyed, as the newest notice says.
    pub fn is_destroyed(&self, period: u32, tier: Tier) -> bool {
        self.chain.current().is_destroyed(period, tier)
    }

    /// Whether answers keys that lie here go with the next [`Desk::destroy_what_is_gone`].
    pub(in crate::desk) fn answers_keys_are_to_go(&self) -> Result<bool, DeskError> {
        let goal = self.chain.current().destroyed_through(Tier::Answers);
        let held = self.keys.range(..=goal).next().is_some();
        Ok(held && self.folder.gone()?.answers < goal)
    }

    /// Destroys in the folder and in memory what the newest notice says is destroyed. The folder's
    /// lock must be held. Says whether anything went.
    pub(in crate::desk) fn destroy_what_is_gone(&mut self) -> Result<bool, DeskError> {
        let done = self.folder.gone()?;
        let notice = self.chain.current();
        let goal = Gone {
            answers: notice.destroyed_through(Tier::Answers),
            stories: notice.destroyed_through(Tier::Stories),
        };
        if done == goal {
            return Ok(false);
        }
        self.drop_files(goal)?;
        self.drop_letters(goal)?;
        self.drop_reports(goal)?;
        if done.answers < goal.answers {
            self.drop_withdrawals(goal)?;
            self.seal_again(goal)?;
        }
        shelf::forget_opened(self)?;
        self.drop_keys(goal)?;
        self.folder.put_gone(goal)?;
        Ok(true)
    }

    /// Files go by the key that opens them: a letter could name somebody else's.
    fn drop_files(&self, goal: Gone) -> Result<(), DeskError> {
        let going = self.going_story_keys(goal);
        for id in self.folder.attachments()? {
            let sealed = self.folder.attachment(id)?.unwrap_or_default();
            if going.iter().any(|key| is_sealed_to(&sealed, key)) {
                self.folder.remove_attachment(id)?;
            }
        }
        Ok(self.folder.remove_all_parts()?)
    }

    /// Letters too: the period beside them is the server's word, and each is believed that opens with
    /// any key. By that word goes only what no key opens that stays.
    fn drop_letters(&self, goal: Gone) -> Result<(), DeskError> {
        let (going, staying) = (self.going_story_keys(goal), self.staying_story_keys(goal));
        for (day, id) in self.folder.letters()? {
            let bytes = self.folder.letter(day, id)?.unwrap_or_default();
            let Some(record) = LetterRecord::read_all(&bytes).unwrap_or_default().pop() else {
                continue;
            };
            let said_to_go = record.period <= goal.stories;
            if opens_with(&record.sealed, &going)
                || (said_to_go && !opens_with(&record.sealed, &staying))
            {
                self.folder.destroy_letter(day, id)?;
            }
        }
        Ok(())
    }

    /// The stories keys that are destroyed now, as far as they are held here.
    fn going_story_keys(&self, goal: Gone) -> Vec<&Identity> {
        let pairs = self.keys.range(..=goal.stories);
        pairs.filter_map(|(_, pair)| pair.story.as_ref()).collect()
    }

    /// The stories keys that stay.
    fn staying_story_keys(&self, goal: Gone) -> Vec<&Identity> {
        let after = (Bound::Excluded(goal.stories), Bound::Unbounded);
        let pairs = self.keys.range(after);
        pairs.filter_map(|(_, pair)| pair.story.as_ref()).collect()
    }

    /// Of what the server filed under a period that goes, all goes but what a key opens that stays: a
    /// live report under a dead number is the server's doing. Of what it filed under a living one
    /// nothing that was sealed to a dead one ever opened, and nothing ever will.
    fn drop_reports(&self, goal: Gone) -> Result<(), DeskError> {
        let places = self.places()?;
        let fates: Vec<Fate> = places
            .par_iter()
            .map(|&place| self.fate_of(place, goal))
            .collect::<Result<_, DeskError>>()?;
        let mut sealed: BTreeMap<u32, BTreeSet<ReportId>> = BTreeMap::new();
        let mut shut = BTreeSet::new();
        for (&(_, id), fate) in places.iter().zip(&fates) {
            match *fate {
                Fate::Goes(Some(period)) => {
                    sealed.entry(period).or_default().insert(id);
                }
                Fate::Goes(None) => {
                    shut.insert(id);
                }
                Fate::LosesWords | Fate::Stays => {}
            }
        }
        for (period, ids) in &sealed {
            self.folder.put_destroyed_reports(*period, ids)?;
        }
        if !shut.is_empty() {
            self.folder.put_shut_reports(&shut)?;
        }
        for ((day, id), fate) in places.into_iter().zip(fates) {
            match fate {
                Fate::Goes(_) => self.folder.destroy_report(day, id)?,
                Fate::LosesWords => self.drop_words(day, id)?,
                Fate::Stays => {}
            }
        }
        Ok(())
    }

    fn fate_of(&self, (day, id): (Date, ReportId), goal: Gone) -> Result<Fate, DeskError> {
        let most = ReportRecord::HEAD_LEN + Bucket::Answers.size();
        let mut buffer = vec![0; most];
        let head = self.folder.report_into(day, id, &mut buffer)?;
        let Ok((said, with_story)) = ReportRecord::read_head(head) else {
            return Ok(Fate::Stays);
        };
        if said <= goal.answers {
            let answers = head.get(ReportRecord::HEAD_LEN..).unwrap_or_default();
            let period = self.period_of_answers(answers, said);
            if period.is_none_or(|period| period <= goal.answers) {
                return Ok(Fate::Goes(period));
            }
        }
        let words_go = said <= goal.stories && with_story && !self.words_stay(day, id, goal)?;
        Ok(if words_go {
            Fate::LosesWords
        } else {
            Fate::Stays
        })
    }

    /// Whether the words of a report open with a key that stays, whatever its server said.
    fn words_stay(&self, day: Date, id: ReportId, goal: Gone) -> Result<bool, DeskError> {
        let story = self.record(day, id)?.ok().and_then(|record| record.story);
        let staying = self.staying_story_keys(goal);
        Ok(story.is_some_and(|story| opens_with(&story, &staying)))
    }

    fn drop_words(&self, day: Date, id: ReportId) -> Result<(), DeskError> {
        if let Ok(mut record) = self.record(day, id)? {
            record.story = None;
            let mut bytes = Vec::new();
            record.write(&mut bytes);
            self.folder.put_report(day, id, &bytes)?;
        }
        Ok(())
    }

    /// The period whose key opens these answers, whatever the server said: that of `said` is tried
    /// first. `None` where no key does that is held here.
    pub(in crate::desk) fn period_of_answers(&self, answers: &[u8], said: u32) -> Option<u32> {
        let frame = Frame::from_bytes(Bucket::Answers, answers.to_vec()).ok()?;
        let named = self.keys.get_key_value(&said).into_iter();
        let mut pairs = named.chain(self.keys.iter().rev());
        pairs.find_map(|(period, pair)| {
            let opens = open_bytes(&frame, &pair.answers).is_ok();
            opens.then_some(*period)
        })
    }

    fn drop_withdrawals(&self, goal: Gone) -> Result<(), DeskError> {
        let Some(end) = self.chain.end_of(goal.answers) else {
            return Ok(());
        };
        let days = self.folder.withdrawal_days()?.into_iter();
        for day in days.filter(|day| *day < end) {
            self.folder.destroy_withdrawals(day)?;
        }
        Ok(())
    }

    /// What is still of use and opens with a key that goes: sealed anew, before that.
    fn seal_again(&self, goal: Gone) -> Result<(), DeskError> {
        self.reseal_outbox(goal.answers)?;
        let own = &self.member.identity;
        for number in self.folder.manifests()? {
            let sealed = self.folder.manifest(number)?.unwrap_or_default();
            let mut going = self.keys.range(..=goal.answers);
            let note = going.find_map(|(_, pair)| open_manifest(&sealed, &pair.answers).ok());
            if let Some(note) = note {
                let again = seal_manifest(&note, &own.to_public())?;
                self.folder.put_own_manifest(number, &again)?;
            }
        }
        Ok(())
    }

    fn drop_keys(&mut self, goal: Gone) -> Result<(), DeskError> {
        let periods: Vec<u32> = self.chain.periods().map(|period| period.number).collect();
        for period in periods {
            if period <= goal.stories {
                self.folder.destroy_wrap(period, Tier::Stories)?;
            }
            if period <= goal.answers {
                self.folder.destroy_wrap(period, Tier::Answers)?;
            }
        }
        self.keys.retain(|period, _| *period > goal.answers);
        for pair in self.keys.range_mut(..=goal.stories) {
            pair.1.story = None;
        }
        self.forget_feeds();
        Ok(())
    }
}
