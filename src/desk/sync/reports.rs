//! Sealed reports: listed, compared with what was seen, fetched.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use super::{Desk, DeskError, Step, Synced};
use crate::clock::Date;
use crate::desk::alarms::Alarm;
use crate::desk::casebook::Aside;
use crate::exchange::client::Session;
use crate::exchange::records::ReportRecord;
use crate::exchange::{Batch, Index, MOST_IDS};
use crate::keys::public::{Hash, ReportId, Tier};
use crate::seal::Bucket;
use crate::seal::open::{Half, SetAside};

/// What the server shows, by day.
type Batches = Vec<(Date, Batch)>;

/// Which reports and withdrawals there are.
pub(super) fn list_batches(session: &Session<'_>, index: &Index) -> Result<Batches, DeskError> {
    let mut batches = Vec::new();
    for &day in &index.batches {
        batches.push((day, session.batch(day)?));
    }
    Ok(batches)
}

/// What came of the reports that were asked for.
#[derive(Default)]
struct Taken {
    /// Those that were put into the folder, and where.
    new: Vec<(Date, ReportId)>,
    /// Those that are not what lies here under their number.
    changed: Vec<ReportId>,
    /// Those whose halves do not belong together.
    mixed: Vec<ReportId>,
    /// Those that did not come, and the day on which they are listed.
    missing: Vec<(Date, ReportId)>,
}

impl Taken {
    /// Raises alarms for what is not in order; the rest.
    fn say(
        self,
        session: &Session<'_>,
        synced: &mut Synced,
    ) -> Result<Vec<(Date, ReportId)>, DeskError> {
        let missing = still_listed(session, self.missing)?;
        for (ids, alarm) in [
            (missing, Alarm::NotHandedOver as fn(Vec<ReportId>) -> Alarm),
            (self.changed, Alarm::Vanished),
            (self.mixed, Alarm::MixedHalves),
        ] {
            if !ids.is_empty() {
                synced.alarms.push(alarm(ids));
            }
        }
        Ok(self.new)
    }
}

/// Of what did not come although it was listed, what is listed still: the rest was taken back
/// meanwhile.
fn still_listed(
    session: &Session<'_>,
    missing: Vec<(Date, ReportId)>,
) -> Result<Vec<ReportId>, DeskError> {
    let mut listed = BTreeMap::new();
    for (day, _) in &missing {
        if !listed.contains_key(day) {
            listed.insert(*day, session.batch(*day)?.reports);
        }
    }
    let is_listed = |(day, id): &(Date, ReportId)| listed[day].contains(id);
    let missing = missing.into_iter().filter(is_listed);
    Ok(missing.map(|(_, id)| id).collect())
}

impl Desk {
    pub(super) fn sync_reports(
        &self,
        session: &Session<'_>,
        batches: &Batches,
        watch: &dyn Fn(Step),
        synced: &mut Synced,
    ) -> Result<(), DeskError> {
        for (day, batch) in batches {
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
        let destroyed = self.folder.destroyed_reports()?;
        for period in shown.iter().filter_map(|id| destroyed.get(id)) {
            synced.not_destroyed(*period, Tier::Answers);
        }
        for report in self.folder.lingering()?.into_values().flatten() {
            if shown.contains(&report) {
                for record in session.reports(&[report])? {
                    self.what_may_stay(record, synced);
                }
            }
        }
        let halved = self.without_their_stories(&held)?;
        let lacks = |id: &ReportId| {
            (!held.contains_key(id) || halved.contains(id))
                && !withdrawn.contains(id)
                && !destroyed.contains_key(id)
        };
        let total = shown.iter().filter(|id| lacks(id)).count();
        let mut seen = BTreeSet::new();
        let mut taken = Taken::default();
        for (day, batch) in batches {
            let wanted: Vec<ReportId> = batch
                .reports
                .iter()
                .copied()
                .filter(|id| lacks(id) && seen.insert(*id))
                .collect();
            for some in wanted.chunks(MOST_IDS) {
                self.fetch(session, (*day, some), &held, &mut taken, synced)?;
                watch(Step::Reports(synced.new_reports, total));
            }
        }
        let new = taken.say(session, synced)?;
        self.look_into(&new, synced)?;
        self.settle_withdrawals(synced)?;
        self.miss_reports(&shown, synced)
    }

    /// Fetches `some` of what is listed on a day.
    fn fetch(
        &self,
        session: &Session<'_>,
        (day, some): (Date, &[ReportId]),
        held: &BTreeMap<ReportId, Date>,
        taken: &mut Taken,
        synced: &mut Synced,
    ) -> Result<(), DeskError> {
        let mut lacking: BTreeSet<ReportId> = some.iter().copied().collect();
        for record in session.reports(some)? {
            lacking.remove(&record.id);
            let Some(record) = self.what_may_stay(record, synced) else {
                continue;
            };
            let held_on = held.get(&record.id).copied();
            if !self.may_replace(held_on, &record)? {
                taken.changed.push(record.id);
                continue;
            }
            let place = held_on.unwrap_or(day);
            if held_on.is_some() && self.is_mixed(&record, place) {
                taken.mixed.push(record.id);
                continue;
            }
            let mut bytes = Vec::new();
            record.write(&mut bytes);
            self.folder.put_report(place, record.id, &bytes)?;
            synced.new_reports += 1;
            taken.new.push((place, record.id));
        }
        taken
            .missing
            .extend(lacking.into_iter().map(|id| (day, id)));
        Ok(())
    }

    /// Whether `record` may be put where nothing lies yet, or where it lies without its words since
    /// `held_on`: the answers must be the same, or the report that lies there has vanished from the
    /// server and another has taken its number. It lies on the day on which it came first, whatever
    /// day the server names now.
    fn may_replace(&self, held_on: Option<Date>, record: &ReportRecord) -> Result<bool, DeskError> {
        let Some(day) = held_on else {
            return Ok(true);
        };
        let held = self.record(day, record.id)?;
        Ok(held.is_ok_and(|held| held.answers == record.answers && held.period == record.period))
    }

    /// Whether words that came later are those of another report. What lies here without words stays
    /// as it is then, and is asked for again.
    fn is_mixed(&self, record: &ReportRecord, day: Date) -> bool {
        let opened = self.open_record(record, day);
        opened.is_err_and(|why| why == SetAside::HalvesDoNotMatch.into())
    }

    /// What of a report was not destroyed with its period. An honest server has no more of it.
    fn what_may_stay(&self, mut record: ReportRecord, synced: &mut Synced) -> Option<ReportRecord> {
        let period = record.period;
        if self.is_destroyed(period, Tier::Answers) {
            synced.not_destroyed(period, Tier::Answers);
            return None;
        }
        if self.is_destroyed(period, Tier::Stories) && record.story.take().is_some() {
            synced.words_not_destroyed(period, record.id);
        }
        Some(record)
    }

    /// Looks into new reports for what a server could have done to them: put the halves of two
    /// together, held one half back, filed it under a period whose keys do not open it, or filed
    /// again what its reporter took back.
    fn look_into(&self, new: &[(Date, ReportId)], synced: &mut Synced) -> Result<(), DeskError> {
        let withdrawn = self.folder.withdrawn()?;
        let gone: BTreeSet<Hash> = withdrawn.into_iter().map(|(_, frame)| frame).collect();
        let judged: Vec<(ReportId, Option<Aside>)> = new
            .par_iter()
            .map(|&(day, id)| Ok((id, self.look_into_one(day, id, &gone)?)))
            .collect::<Result<_, DeskError>>()?;
        let of = |wanted: Aside| -> Vec<ReportId> {
            let these = judged.iter().filter(|(_, aside)| *aside == Some(wanted));
            these.map(|(id, _)| *id).collect()
        };
        let mut alarm = |ids: Vec<ReportId>, alarm: fn(Vec<ReportId>) -> Alarm| {
            if !ids.is_empty() {
                synced.alarms.push(alarm(ids));
            }
        };
        alarm(of(Aside::CopyOfWithdrawn), Alarm::ReturnedAsCopy);
        alarm(of(SetAside::HalvesDoNotMatch.into()), Alarm::MixedHalves);
        alarm(of(SetAside::StoryMissing.into()), Alarm::WordsHeldBack);
        alarm(of(SetAside::OtherPeriod.into()), Alarm::Misfiled);
        Ok(())
    }

    fn look_into_one(
        &self,
        day: Date,
        id: ReportId,
        gone: &BTreeSet<Hash>,
    ) -> Result<Option<Aside>, DeskError> {
        let record = match self.record(day, id)? {
            Ok(record) => record,
            Err(aside) => return Ok(Some(aside)),
        };
        if gone.contains(&Hash::of(&record.answers)) {
            return Ok(Some(Aside::CopyOfWithdrawn));
        }
        let aside = self.open_record(&record, day).err();
        // What another period's key opens was filed under a number that is not its own.
        let is_shut = matches!(
            aside,
            Some(Aside::NoKey(_) | Aside::Sealed(SetAside::DoesNotOpen(Half::Answers)))
        );
        if is_shut
            && self
                .period_of_answers(&record.answers, record.period)
                .is_some()
        {
            return Ok(Some(SetAside::OtherPeriod.into()));
        }
        Ok(aside)
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
