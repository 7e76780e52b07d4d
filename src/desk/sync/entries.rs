//! Everybody's decisions: fetched, verified, shared.

use std::collections::BTreeMap;

use super::{Desk, DeskError, Synced};
use crate::clock::Date;
use crate::desk::alarms::Alarm;
use crate::exchange::Index;
use crate::exchange::client::{ClientError, Session};
use crate::keys::public::MemberId;

impl Desk {
    pub(super) fn sync_entries(
        &self,
        session: &Session<'_>,
        index: &Index,
        today: Date,
        synced: &mut Synced,
    ) -> Result<(), DeskError> {
        let me = self.member.id();
        let shown: BTreeMap<MemberId, u64> = index
            .feeds
            .iter()
            .map(|head| (head.author, head.last))
            .collect();
        for author in self.folder.authors()? {
            let held = self.folder.entries(author)?.len() as u64;
            if shown.get(&author).copied().unwrap_or(0) < held {
                synced.alarms.push(Alarm::FeedShortened(author));
            }
        }
        let known_leaps = self.ledger()?.set_aside().clone();
        for (&author, &last) in &shown {
            let pulled = self.pull_feed(session, author, last);
            match pulled {
                Ok(count) if author != me => synced.received += count,
                Ok(_) => {}
                // One bad feed must not keep the others, or the reports, away.
                Err(DeskError::Feed(error)) => synced.alarms.push(error.into()),
                Err(other) => return Err(other),
            }
        }
        self.note_spent_feeds()?;
        // Said once: releases must not end for good because of one entry, which nobody can take back.
        // The warnings go on saying it.
        let leaps = self.ledger()?.set_aside().clone();
        let new = leaps.difference(&known_leaps).copied();
        synced.alarms.extend(new.map(Alarm::ClockLeap));
        if self.holds_every_answers_key() {
            let hidden = self.unread()?.into_iter();
            let alarms = hidden.map(|(author, count)| Alarm::HiddenEntries(author, count));
            synced.alarms.extend(alarms);
        }
        synced.sent = self.empty_outbox(today, |number, entry| {
            Ok(session.append_entry(number, entry)?)
        })?;
        Ok(())
    }

    fn pull_feed(
        &self,
        session: &Session<'_>,
        author: MemberId,
        last: u64,
    ) -> Result<usize, DeskError> {
        let mut held = self.folder.entries(author)?.len() as u64;
        let mut count = 0;
        while held < last {
            let entries = session.entries(author, held)?;
            if entries.is_empty() {
                return Err(ClientError::Missing.into());
            }
            self.keep_entries(author, &entries)?;
            held += entries.len() as u64;
            count += entries.len();
        }
        Ok(count)
    }
}
