//! Bringing folder and server together.

use std::collections::BTreeMap;

use super::alarms::register::{Look, Raised};
use super::alarms::{Alarm, What};
use super::folder::{Documents, Folder, Lingering};
use super::{Desk, DeskError, PeriodKeyPair};
use crate::clock::Date;
use crate::exchange::Index;
use crate::exchange::client::trust::{
    Distrust, Rosters, check_period, check_wrap, follow_notices, new_rosters,
};
use crate::exchange::client::{Asked, ClientError, Server, Session};
use crate::keys::public::{Note, NoticeChain, ReportId, Tier};

mod counted;
mod entries;
mod quotes;
mod reports;
mod witness;

use reports::list_batches;

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
    /// Whether others published quotes.
    pub new_quotes: bool,
    /// Whether anything was destroyed here, because the newest notice says that it is.
    pub destroyed: bool,
    /// What must not be overlooked, whether it was known before or not. It is in the folder
    /// already ([`Folder::alarms`]).
    pub alarms: Vec<Alarm>,
    /// What of it is new.
    pub raised: Vec<Raised>,
    /// What of destroyed periods the server still shows.
    lingering: Lingering,
}

impl Synced {
    /// The server shows something of a period that was destroyed.
    pub(super) fn not_destroyed(&mut self, period: u32, tier: Tier) {
        self.lingering.entry((period, tier)).or_default();
    }

    /// It still shows the words of a report, which are not asked for again by themselves.
    fn words_not_destroyed(&mut self, period: u32, report: ReportId) {
        let of = self.lingering.entry((period, Tier::Stories)).or_default();
        of.get_or_insert(report);
    }
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
    /// error is kept, and so is every alarm, that of the error included.
    ///
    /// An alarm ends the sync only where nobody could say any more which keys are the network's:
    /// with two histories of notices, a notice that is refused or has expired, or a roster that is not
    /// there. Everything else goes on as far as it can be verified.
    pub fn sync(&mut self, today: Date, watch: &dyn Fn(Step)) -> Result<Synced, DeskError> {
        let _lock = self.folder.lock()?;
        let mut synced = Synced::default();
        let done = self.sync_all(today, watch, &mut synced);
        let look = match &done {
            Ok(()) => Look::WholeSync,
            Err(error) => {
                synced.alarms.extend(Alarm::in_error(error));
                Look::Part
            }
        };
        self.linger(&mut synced, look)?;
        synced.raised = self.folder.raise(&synced.alarms, look, today)?;
        done?;
        self.folder.put_last_sync(today)?;
        Ok(synced)
    }

    /// Raises the alarm for what should be gone and was there at the last sync as well: an honest
    /// server shows the notice before it has deleted all that it destroys.
    fn linger(&self, synced: &mut Synced, look: Look) -> Result<(), DeskError> {
        let before = self.folder.lingering()?;
        let again = synced.lingering.keys().filter(|it| before.contains_key(it));
        let alarms = again.map(|&(period, tier)| Alarm::NotDestroyed { period, tier });
        synced.alarms.extend(alarms);
        let mut seen = synced.lingering.clone();
        if look != Look::WholeSync {
            // It may not have come to where the rest would have been seen.
            seen.extend(&before);
        }
        if seen != before {
            self.folder.put_lingering(&seen)?;
        }
        Ok(())
    }

    fn sync_all(
        &mut self,
        today: Date,
        watch: &dyn Fn(Step),
        synced: &mut Synced,
    ) -> Result<(), DeskError> {
        let server = self.server()?;
        watch(Step::Asking("notices"));
        self.follow_and_destroy(&server, today, synced)?;
        let key = self.signing_key();
        let session = server.session(&key);
        let index = session.index()?;
        watch(Step::Asking("members and keys"));
        self.sync_roster(&session, &index, synced)?;
        self.sync_periods(&session, &index, synced)?;
        self.sync_keys(&session, synced)?;
        watch(Step::Asking("decisions"));
        self.sync_entries(&session, &index, today, synced)?;
        watch(Step::Asking("releases"));
        self.sync_cohorts(&session, &index, synced)?;
        self.sync_releases(&session, &index, synced)?;
        self.sync_quotes(&session, synced)?;
        self.compare(&session, &index, synced)?;
        watch(Step::Asking("reports"));
        let letters = self.list_letters(&session, &index)?;
        let batches = list_batches(&session, &index)?;
        // What is missing on these lists may have been destroyed since the notices were asked for.
        if server.latest_notice()? > self.chain.current().number.into() {
            self.follow_and_destroy(&server, today, synced)?;
        }
        self.sync_reports(&session, &batches, watch, synced)?;
        if let Some(listed) = letters {
            watch(Step::Asking("letters"));
            self.sync_letters(&session, &listed, watch, synced)?;
        }
        self.hand_over(&session, synced)
    }

    /// Follows the notices, and destroys here what they say is destroyed.
    fn follow_and_destroy(
        &mut self,
        server: &Server,
        today: Date,
        synced: &mut Synced,
    ) -> Result<(), DeskError> {
        let (folder, chain) = (&self.folder, &mut self.chain);
        follow(folder, chain, server, today, &mut synced.alarms)?;
        self.sync_cohorts_first(server, synced)?;
        synced.destroyed |= self.destroy_what_is_gone()?;
        Ok(())
    }

    fn sync_roster(
        &mut self,
        session: &Session<'_>,
        index: &Index,
        synced: &mut Synced,
    ) -> Result<(), DeskError> {
        let notes = self.folder.notes(Documents::Rosters)?;
        look_again(session, &notes, (What::Roster, index.roster), synced)?;
        for (number, note) in new_rosters(session, &self.chain, index, &numbers(&notes))? {
            self.folder.put_note(Documents::Rosters, number, &note)?;
        }
        let notes = self.folder.notes(Documents::Rosters)?;
        let notes = notes.iter().map(|(_, note)| note);
        self.rosters = Some(Rosters::assemble(&self.chain, notes)?);
        self.seat().map(drop)
    }

    fn sync_periods(
        &self,
        session: &Session<'_>,
        index: &Index,
        synced: &mut Synced,
    ) -> Result<(), DeskError> {
        let notes = self.folder.notes(Documents::Periods)?;
        look_again(session, &notes, (What::Period, index.period), synced)?;
        let held = numbers(&notes);
        let newest = self.chain.periods().map(|period| period.number).max();
        for number in (1..=index.period).filter(|number| !held.contains(number)) {
            let note = session.document(Asked::Period, number)?;
            match check_period(&self.chain, number, &note) {
                Ok(true) => {
                    self.folder.put_note(Documents::Periods, number, &note)?;
                    continue;
                }
                Ok(false) => {}
                // The notices say which of the two counts, so the rest can go on.
                Err(Distrust::TwoPeriods(number)) => {
                    synced.alarms.push(Alarm::TwoPeriods(number));
                }
                Err(other) => return Err(other.into()),
            }
            // A server may claim any number of periods: behind those that the notices name, the first
            // that the stewards of today did not sign is the last that is asked for.
            if number > newest.map_or(0, u64::from) {
                break;
            }
        }
        Ok(())
    }

    fn sync_keys(&mut self, session: &Session<'_>, synced: &mut Synced) -> Result<(), DeskError> {
        let mut fresh: BTreeMap<u32, (Option<_>, Option<_>)> = BTreeMap::new();
        let mut refused = BTreeMap::new();
        for wrap in session.wraps()? {
            // A period of which no notice speaks yet is nothing to open anything with.
            if self.chain.period(wrap.period).is_none() {
                continue;
            }
            if self.is_destroyed(wrap.period, wrap.tier) {
                synced.not_destroyed(wrap.period, wrap.tier);
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
        // A key that was taken in before stays in use; a wrong one is never taken in.
        let wrong = refused.iter().filter(|(key, _)| !opened(key));
        let alarms = wrong.filter_map(|(_, why)| Alarm::in_distrust(why));
        synced.alarms.extend(alarms);
        for (period, (answers, story)) in fresh {
            let Some(answers) = answers else { continue };
            let held = self.keys.remove(&period).and_then(|held| held.story);
            let story = story.or(held);
            self.keys.insert(period, PeriodKeyPair { answers, story });
        }
        self.forget_feeds();
        Ok(())
    }
}

/// Whether the server still shows the newest document that this desk holds, and no other under
/// its number. The older ones follow from it, or from the notices.
fn look_again(
    session: &Session<'_>,
    held: &[(u64, Note)],
    (what, shown): (What, u64),
    synced: &mut Synced,
) -> Result<(), DeskError> {
    let Some((known, note)) = held.last() else {
        return Ok(());
    };
    let known = *known;
    if known > shown {
        synced.alarms.push(Alarm::Fewer { what, known, shown });
        return Ok(());
    }
    let asked = match what {
        What::Roster => Asked::Roster,
        What::Period => Asked::Period,
        _ => Asked::Release,
    };
    match session.document(asked, known) {
        Ok(again) if again.hash() == note.hash() => {}
        Ok(_) => synced.alarms.push(Alarm::Fork {
            what,
            number: known,
        }),
        Err(ClientError::Missing) => synced.alarms.push(Alarm::Fewer {
            what,
            known,
            shown: known - 1,
        }),
        Err(other) => return Err(other.into()),
    }
    Ok(())
}

/// Follows the notices as far as they can be verified, and keeps them. Needs no identity.
pub(super) fn follow(
    folder: &Folder,
    chain: &mut NoticeChain,
    server: &Server,
    today: Date,
    alarms: &mut Vec<Alarm>,
) -> Result<(), DeskError> {
    let before = u64::from(chain.current().number);
    let root = u64::from(chain.first().0.number);
    let followed = follow_notices(server, chain, today);
    let first = u64::from(chain.first().0.number);
    let (earlier, later): (Vec<_>, Vec<_>) =
        (first..).zip(chain.notes()).partition(|(n, _)| *n < root);
    let new = later.iter().filter(|(n, _)| first < root || *n > before);
    // Those before a later root come at the first sync. Notice 1 last of all: once it is there, all
    // of them are.
    for (number, note) in new.chain(earlier.iter().rev()) {
        folder.put_note(Documents::Notices, *number, note)?;
    }
    match followed {
        Ok(()) => Ok(()),
        // What is held stays verified and goes on, unless what is shown is another history.
        Err(rolled @ Distrust::RolledBack { shown, .. }) => {
            alarms.extend(Alarm::in_distrust(&rolled));
            let known = (first..).zip(chain.notes()).find(|(n, _)| *n == shown);
            if let Some((_, known)) = known
                && server.notice(shown)?.hash() != known.hash()
            {
                return Err(Distrust::Fork(shown).into());
            }
            Ok(chain.fresh(today).map(drop)?)
        }
        Err(other) => Err(other.into()),
    }
}

fn numbers(notes: &[(u64, Note)]) -> Vec<u64> {
    notes.iter().map(|(number, _)| *number).collect()
}
