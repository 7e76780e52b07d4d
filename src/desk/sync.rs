//! Bringing folder and server together.

use std::collections::{BTreeMap, BTreeSet};

use super::alarms::Alarm;
use super::folder::Documents;
use super::{Desk, DeskError, PeriodKeyPair};
use crate::clock::Date;
use crate::exchange::client::trust::{
    Rosters, check_wrap, follow_notices, new_periods, new_rosters,
};
use crate::exchange::client::{Asked, ClientError, Session};
use crate::exchange::{Batch, Index, MOST_IDS};
use crate::keys::public::{MemberId, Note, ReportId, Tier};
use crate::release;
use crate::seal::Bucket;

/// What a sync did.
#[derive(Debug, Default)]
pub struct Synced {
    /// Reports that are new here.
    pub new_reports: usize,
    /// Letters and copies of replies that are new here.
    pub new_letters: usize,
    /// Reports that came by another road, and that the server has now.
    pub handed_over: Vec<ReportId>,
    /// Reports that came by another road, and that the server did not take, with the reason.
    pub not_handed_over: Vec<(ReportId, ClientError)>,
    /// Reports that their reporters took back, as their signatures show; removed here.
    pub withdrawn: Vec<ReportId>,
    /// Own entries that the server has now.
    pub sent: usize,
    /// Other members' entries that are new here.
    pub received: usize,
    /// Releases that are new here.
    pub new_releases: usize,
    /// What must not be overlooked.
    pub alarms: Vec<Alarm>,
}

/// How far a sync is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Asking for something.
    Asking(&'static str),
    /// So many reports of so many are here.
    Reports(usize, usize),
    /// So many letters of so many are here.
    Letters(usize, usize),
}

impl Desk {
    /// Fetches what is new, verifies it, shares this desk's decisions. What was verified before an
    /// error is kept.
    pub fn sync(&mut self, today: Date, watch: &dyn Fn(Step)) -> Result<Synced, DeskError> {
        let _lock = self.folder.lock()?;
        let mut synced = Synced::default();
        let server = self.server()?;
        watch(Step::Asking("notices"));
        let mut chain = self.chain.clone();
        for (number, note) in follow_notices(&server, &mut chain, today)? {
            self.folder.put_note(Documents::Notices, number, &note)?;
        }
        self.chain = chain;
        let key = self.signing_key();
        let session = server.session(&key);
        let index = session.index()?;
        watch(Step::Asking("members and keys"));
        self.sync_roster(&session, &index)?;
        self.sync_keys(&session, &index, &mut synced)?;
        watch(Step::Asking("decisions"));
        self.sync_entries(&session, &index, today, &mut synced)?;
        watch(Step::Asking("releases"));
        self.sync_releases(&session, &index, &mut synced)?;
        watch(Step::Asking("reports"));
        let letters = self.list_letters(&session, &index)?;
        self.sync_reports(&session, &index, watch, &mut synced)?;
        if let Some(listed) = letters {
            watch(Step::Asking("letters"));
            self.sync_letters(&session, &listed, watch, &mut synced)?;
        }
        self.hand_over(&session, &mut synced)?;
        Ok(synced)
    }

    fn sync_roster(&mut self, session: &Session<'_>, index: &Index) -> Result<(), DeskError> {
        let held = numbers(&self.folder.notes(Documents::Rosters)?);
        for (number, note) in new_rosters(session, &self.chain, index, &held)? {
            self.folder.put_note(Documents::Rosters, number, &note)?;
        }
        let notes = self.folder.notes(Documents::Rosters)?;
        let notes = notes.iter().map(|(_, note)| note);
        self.rosters = Some(Rosters::assemble(&self.chain, notes)?);
        self.seat().map(drop)
    }

    fn sync_keys(
        &mut self,
        session: &Session<'_>,
        index: &Index,
        synced: &mut Synced,
    ) -> Result<(), DeskError> {
        let held = numbers(&self.folder.notes(Documents::Periods)?);
        if held.last().is_some_and(|last| *last > index.period) {
            synced.alarms.push(Alarm::Fewer("periods"));
        }
        for (number, note) in new_periods(session, &self.chain, index, &held)? {
            self.folder.put_note(Documents::Periods, number, &note)?;
        }
        let mut fresh: BTreeMap<u32, (Option<_>, Option<_>)> = BTreeMap::new();
        let mut refused = BTreeMap::new();
        for wrap in session.wraps()? {
            // A period of which no notice speaks yet is nothing to open anything with.
            if self.chain.period(wrap.period).is_none() {
                continue;
            }
            // A wrong one is repaired by another beside it.
            let key = match check_wrap(&self.chain, &wrap, &self.member.identity) {
                Ok(key) => key,
                Err(why) => {
                    refused.insert((wrap.period, wrap.tier), why);
                    continue;
                }
            };
            if self.folder.wrap(wrap.period, wrap.tier)?.is_none() {
                self.folder.put_wrap(wrap.period, wrap.tier, &wrap.wrap)?;
            }
            let pair = fresh.entry(wrap.period).or_default();
            match wrap.tier {
                Tier::Answers => pair.0 = Some(key),
                Tier::Stories => pair.1 = Some(key),
            }
        }
        let opened = |(period, tier): &(u32, Tier)| {
            fresh.get(period).is_some_and(|pair| match tier {
                Tier::Answers => pair.0.is_some(),
                Tier::Stories => pair.1.is_some(),
            })
        };
        if let Some((_, why)) = refused.into_iter().find(|(key, _)| !opened(key)) {
            return Err(why.into());
        }
        for (period, (answers, story)) in fresh {
            if let Some(answers) = answers {
                self.keys.insert(period, PeriodKeyPair { answers, story });
            }
        }
        self.forget_feeds();
        Ok(())
    }

    fn sync_entries(
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

    fn sync_releases(
        &self,
        session: &Session<'_>,
        index: &Index,
        synced: &mut Synced,
    ) -> Result<(), DeskError> {
        let manifests = self.folder.manifests()?;
        if manifests.last().is_some_and(|last| *last > index.manifest) {
            synced.alarms.push(Alarm::Fewer("frozen cohorts"));
        }
        for number in (1..=index.manifest).filter(|number| !manifests.contains(number)) {
            let sealed = session.manifest(number)?;
            self.open_cohort(number, &sealed)?;
            self.folder.put_manifest(number, &sealed)?;
        }
        let mut notes = self.folder.notes(Documents::Releases)?;
        let held = notes.len() as u64;
        if held > index.release {
            synced.alarms.push(Alarm::Fewer("releases"));
        }
        for number in held + 1..=index.release {
            notes.push((number, session.document(Asked::Release, number)?));
        }
        let all = notes.iter().map(|(_, note)| note.clone());
        let verified =
            release::verify(all, &self.chain).map_err(super::publish::NoRelease::from)?;
        for (number, note) in notes.into_iter().filter(|(number, _)| *number > held) {
            self.folder.put_note(Documents::Releases, number, &note)?;
            synced.new_releases += 1;
        }
        synced.alarms.extend(self.releases_out_of_turn(&verified));
        Ok(())
    }

    fn sync_reports(
        &self,
        session: &Session<'_>,
        index: &Index,
        watch: &dyn Fn(Step),
        synced: &mut Synced,
    ) -> Result<(), DeskError> {
        let mut batches: Vec<(Date, Batch)> = Vec::new();
        for &day in &index.batches {
            batches.push((day, session.batch(day)?));
        }
        for (day, batch) in &batches {
            self.sync_withdrawals(session, *day, batch, synced)?;
        }
        let held: BTreeMap<ReportId, Date> = self
            .places()?
            .into_iter()
            .map(|(day, id)| (id, day))
            .collect();
        let withdrawn: BTreeSet<ReportId> = self
            .folder
            .withdrawn()?
            .into_iter()
            .map(|(id, _)| id)
            .collect();
        let shown: BTreeSet<ReportId> = batches
            .iter()
            .flat_map(|(_, batch)| batch.reports.iter().copied())
            .collect();
        // What came by another road need not be there yet.
        let imports: BTreeSet<ReportId> = self.folder.imports()?.into_iter().collect();
        let vanished: Vec<_> = held
            .keys()
            .filter(|id| !shown.contains(id) && !imports.contains(id))
            .copied()
            .collect();
        if !vanished.is_empty() {
            synced.alarms.push(Alarm::Vanished(vanished));
        }
        let returned: Vec<_> = withdrawn.intersection(&shown).copied().collect();
        if !returned.is_empty() {
            synced.alarms.push(Alarm::Returned(returned));
        }
        let halved = self.without_their_stories(&held)?;
        let lacks = |id: &ReportId| {
            (!held.contains_key(id) || halved.contains(id)) && !withdrawn.contains(id)
        };
        let total = shown.iter().filter(|id| lacks(id)).count();
        let mut seen = BTreeSet::new();
        for (day, batch) in &batches {
            let wanted: Vec<ReportId> = batch
                .reports
                .iter()
                .copied()
                .filter(|id| lacks(id) && seen.insert(*id))
                .collect();
            for some in wanted.chunks(MOST_IDS) {
                for record in session.reports(some)? {
                    if !some.contains(&record.id) {
                        return Err(ClientError::Nonsense.into());
                    }
                    let mut bytes = Vec::new();
                    record.write(&mut bytes);
                    self.folder.put_report(*day, record.id, &bytes)?;
                    synced.new_reports += 1;
                }
                watch(Step::Reports(synced.new_reports, total));
            }
        }
        self.settle_withdrawals(synced)
    }

    /// Reports whose story this member has come to be allowed to read since they were fetched, or
    /// which the server held back.
    fn without_their_stories(
        &self,
        held: &BTreeMap<ReportId, Date>,
    ) -> Result<BTreeSet<ReportId>, DeskError> {
        let mut without = BTreeSet::new();
        for (id, day) in held {
            let size = self.folder.report_size(*day, *id)?;
            if size >= Bucket::Story.size() as u64 {
                continue;
            }
            let may_read = |period| self.keys(period).is_some_and(|keys| keys.story.is_some());
            let record = self.record(*day, *id)?;
            if record.is_ok_and(|record| record.story.is_none() && may_read(record.period)) {
                without.insert(*id);
            }
        }
        Ok(without)
    }
}

fn numbers(notes: &[(u64, Note)]) -> Vec<u64> {
    notes.iter().map(|(number, _)| *number).collect()
}
