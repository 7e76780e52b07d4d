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

use crate::clock::Date;
use crate::desk::folder::Gone;
use crate::desk::shelf;
use crate::desk::{Desk, DeskError};
use crate::exchange::records::{LetterRecord, ReportRecord};
use crate::keys::public::{ReportId, Tier};
use crate::release::{open_manifest, seal_manifest};
use crate::seal::open::is_sealed_to;

impl Desk {
    /// Whether this of a period was destroyed, as the newest notice says.
    pub fn is_destroyed(&self, period: u32, tier: Tier) -> bool {
        self.chain.current().is_destroyed(period, tier)
    }

    /// Destroys in the folder and in memory what the newest notice says is destroyed. The folder's
    /// lock must be held. Says whether anything went.
    pub(in crate::desk) fn destroy_what_is_gone(&mut self, today: Date) -> Result<bool, DeskError> {
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
            self.seal_again(goal, today)?;
        }
        shelf::forget_opened(self)?;
        self.drop_keys(goal)?;
        self.folder.put_gone(goal)?;
        Ok(true)
    }

    /// Files go by the key that opens them: a letter could name somebody else's.
    fn drop_files(&self, goal: Gone) -> Result<(), DeskError> {
        let going = self.keys.range(..=goal.stories);
        let going: Vec<_> = going.filter_map(|(_, pair)| pair.story.as_ref()).collect();
        for id in self.folder.attachments()? {
            let sealed = self.folder.attachment(id)?.unwrap_or_default();
            if going.iter().any(|key| is_sealed_to(&sealed, key)) {
                self.folder.remove_attachment(id)?;
            }
        }
        Ok(self.folder.remove_all_parts()?)
    }

    fn drop_letters(&self, goal: Gone) -> Result<(), DeskError> {
        for (day, id) in self.folder.letters()? {
            let bytes = self.folder.letter(day, id)?.unwrap_or_default();
            let record = LetterRecord::read_all(&bytes).unwrap_or_default().pop();
            if record.is_some_and(|record| record.period <= goal.stories) {
                self.folder.destroy_letter(day, id)?;
            }
        }
        Ok(())
    }

    /// By the period that the server said, as the server does: what was filed under a wrong one never
    /// opened.
    fn drop_reports(&self, goal: Gone) -> Result<(), DeskError> {
        let mut whole: BTreeMap<u32, BTreeSet<ReportId>> = BTreeMap::new();
        let (mut going, mut losing_words) = (Vec::new(), Vec::new());
        for (day, id) in self.places()? {
            let head = self.folder.report_head(day, id, ReportRecord::HEAD_LEN)?;
            let Ok((period, with_story)) = ReportRecord::read_head(&head) else {
                continue;
            };
            if period <= goal.answers {
                whole.entry(period).or_default().insert(id);
                going.push((day, id));
            } else if period <= goal.stories && with_story {
                losing_words.push((day, id));
            }
        }
        for (period, ids) in &whole {
            self.folder.put_destroyed_reports(*period, ids)?;
        }
        for (day, id) in going {
            self.folder.destroy_report(day, id)?;
        }
        for (day, id) in losing_words {
            if let Ok(mut record) = self.record(day, id)? {
                record.story = None;
                let mut bytes = Vec::new();
                record.write(&mut bytes);
                self.folder.put_report(day, id, &bytes)?;
            }
        }
        Ok(())
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
    fn seal_again(&self, goal: Gone, today: Date) -> Result<(), DeskError> {
        self.reseal_outbox(goal.answers, today)?;
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
