//! Comparing what this desk was shown with what others were.

use std::collections::BTreeSet;

use super::{Desk, DeskError, Synced};
use crate::desk::acts::{Head, Ledger, Seen, SeenFeed};
use crate::desk::alarms::{Alarm, What};
use crate::desk::folder::Documents;
use crate::exchange::Index;
use crate::exchange::client::Session;
use crate::exchange::records::WithdrawalRecord;
use crate::keys::public::{Hash, MemberId, Note, ReportId, Tier};

/// How many of each member's last entries are compared at each sync: two histories stay apart, so
/// the newest show it as well as the oldest.
const MOST_COMPARED: usize = 32;

impl Desk {
    /// What this desk holds, for the others to compare.
    pub(in crate::desk) fn seen(&self) -> Result<Seen, DeskError> {
        let release = self.folder.notes(Documents::Releases)?.pop();
        let cohort = self.folder.manifests()?.pop();
        let mut seen = Seen {
            notice: Some(Head {
                number: self.chain.current().number.into(),
                hash: self.chain.head(),
            }),
            release: release.map(|(number, note)| Head {
                number,
                hash: note.hash(),
            }),
            cohort: match cohort {
                Some(number) => self.cohort_head(number)?,
                None => None,
            },
            feeds: Vec::new(),
        };
        for of in self.folder.authors()? {
            let entries = self.folder.entries(of)?;
            if let Some(last) = entries.last().filter(|_| of != self.member.id()) {
                let last = Head {
                    number: entries.len() as u64,
                    hash: Hash::of(last),
                };
                seen.feeds.push(SeenFeed { of, last });
            }
        }
        Ok(seen)
    }

    fn cohort_head(&self, number: u64) -> Result<Option<Head>, DeskError> {
        let sealed = self.folder.manifest(number)?;
        Ok(sealed.map(|sealed| Head {
            number,
            hash: Hash::of(&sealed),
        }))
    }

    /// Holds what other desks say that they were shown against what this one was. Comes after
    /// feeds, releases and cohorts: the server listed the feeds before those, so whatever an entry
    /// in them speaks of was there when this desk asked.
    pub(super) fn compare(
        &self,
        session: &Session<'_>,
        index: &Index,
        synced: &mut Synced,
    ) -> Result<(), DeskError> {
        let releases = self.folder.notes(Documents::Releases)?;
        for by in self.folder.authors()? {
            if by == self.member.id() {
                continue;
            }
            let feed = self.feed(by)?;
            let seen = feed
                .entries
                .iter()
                .rev()
                .filter_map(|entry| entry.seen.as_ref());
            let seen: Vec<&Seen> = seen.take(MOST_COMPARED).collect();
            for one in &seen {
                self.compare_heads(by, one, &releases, synced)?;
                self.compare_feeds(by, &one.feeds, synced)?;
            }
            if let Some(newest) = seen.first() {
                held_back(by, newest, session, index, synced)?;
                self.feeds_held_back(by, newest, index, synced);
            }
        }
        Ok(())
    }

    /// How many other desks have said what they were shown.
    pub fn compared(&self) -> Result<usize, DeskError> {
        let mut count = 0;
        for by in self.folder.authors()? {
            let feed = self.feed(by)?;
            let says = feed.entries.iter().any(|entry| entry.seen.is_some());
            count += usize::from(says && by != self.member.id());
        }
        Ok(count)
    }

    fn compare_heads(
        &self,
        by: MemberId,
        seen: &Seen,
        releases: &[(u64, Note)],
        synced: &mut Synced,
    ) -> Result<(), DeskError> {
        let notice = |number: u64| {
            let nth = usize::try_from(number.checked_sub(1)?).ok()?;
            self.chain.notes().nth(nth).map(Note::hash)
        };
        let release = |number: u64| {
            let mut notes = releases.iter();
            notes.find_map(|(n, note)| (*n == number).then(|| note.hash()))
        };
        let cohort = match seen.cohort {
            Some(head) => self.cohort_head(head.number)?.map(|own| own.hash),
            None => None,
        };
        let own = [
            (
                What::Notice,
                seen.notice,
                seen.notice.and_then(|head| notice(head.number)),
            ),
            (
                What::Release,
                seen.release,
                seen.release.and_then(|head| release(head.number)),
            ),
            (What::Cohort, seen.cohort, cohort),
        ];
        for (what, theirs, own) in own {
            if let (Some(theirs), Some(own)) = (theirs, own)
                && theirs.hash != own
            {
                let number = theirs.number;
                raise(synced, Alarm::ToldApart { by, what, number });
            }
        }
        Ok(())
    }

    fn compare_feeds(
        &self,
        by: MemberId,
        feeds: &[SeenFeed],
        synced: &mut Synced,
    ) -> Result<(), DeskError> {
        for SeenFeed { of, last } in feeds {
            let own = self.folder.entry(*of, last.number)?;
            if own.is_some_and(|own| Hash::of(&own) != last.hash) {
                let (of, number) = (*of, last.number);
                raise(synced, Alarm::FeedToldApart { by, of, number });
            }
        }
        Ok(())
    }

    fn feeds_held_back(&self, by: MemberId, seen: &Seen, index: &Index, synced: &mut Synced) {
        for SeenFeed { of, last } in &seen.feeds {
            let shown = index.feeds.iter().find(|head| head.author == *of);
            let shown = shown.map_or(0, |head| head.last);
            let (of, theirs) = (*of, last.number);
            // What this desk wrote itself it need not be shown.
            if theirs > shown && of != self.member.id() {
                raise(
                    synced,
                    Alarm::FeedHeldBack {
                        by,
                        of,
                        theirs,
                        shown,
                    },
                );
            }
        }
    }

    /// Reports that others decided on and that never came here. Said at the second sync that misses
    /// them: one that was imported elsewhere may be on its way.
    ///
    /// One that was destroyed does not come either. Whether it was, its period tells, which stands in
    /// the signed acts of those who could open it: all of them must name one of which the answers are
    /// destroyed. So a server alone cannot call a report destroyed that it keeps from this desk; an
    /// analyst whose program lies and who alone has acted on it can, as they could by not acting. Of
    /// a report that nobody could open no act names a period: it stays among the missing, unless it
    /// lay here and went. That it did so excuses nothing where somebody names a period that lives: a
    /// server can file a living report under a dead number.
    pub(super) fn miss_reports(
        &self,
        shown: &BTreeSet<ReportId>,
        synced: &mut Synced,
    ) -> Result<(), DeskError> {
        let ledger = self.ledger()?;
        let mut missing: BTreeSet<ReportId> = ledger.reports().collect();
        missing.retain(|id| !shown.contains(id));
        for (_, id) in self.places()? {
            missing.remove(&id);
        }
        for (id, _) in self.folder.withdrawn()? {
            missing.remove(&id);
        }
        let destroyed = self.folder.destroyed_reports()?;
        let shut = self.folder.shut_reports()?;
        missing.retain(|id| {
            let went_here = destroyed.contains_key(id) || shut.contains(id);
            !self.went_with_its_period(&ledger, *id, went_here)
        });
        if !missing.is_empty() {
            self.taken_back_before(&mut missing)?;
        }
        let before = self.folder.missed()?;
        let again: Vec<ReportId> = missing.intersection(&before).copied().collect();
        if !again.is_empty() {
            synced.alarms.push(Alarm::NeverShown(again));
        }
        Ok(self.folder.put_missed(&missing)?)
    }

    /// Whether all who acted on a report, and could open it, name a period of which the answers are
    /// destroyed. That nobody names one will do for a report that `went_here`.
    fn went_with_its_period(&self, ledger: &Ledger, id: ReportId, went_here: bool) -> bool {
        let is_gone = |period| self.is_destroyed(period, Tier::Answers);
        let mut periods = ledger.periods_of(id).peekable();
        (went_here || periods.peek().is_some()) && periods.all(is_gone)
    }

    /// Leaves out those whose withdrawal lies here, although they never did.
    fn taken_back_before(&self, missing: &mut BTreeSet<ReportId>) -> Result<(), DeskError> {
        for day in self.folder.withdrawal_days()? {
            for id in self.folder.withdrawal_ids(day)? {
                let sealed = self.folder.withdrawal(day, id)?.unwrap_or_default();
                if let Some((_, said)) = self.read_withdrawal(&WithdrawalRecord { id, sealed }) {
                    missing.remove(&said.report);
                }
            }
        }
        Ok(())
    }
}

fn held_back(
    by: MemberId,
    seen: &Seen,
    session: &Session<'_>,
    index: &Index,
    synced: &mut Synced,
) -> Result<(), DeskError> {
    let mut check = |what, theirs: Option<Head>, shown: u64| {
        if let Some(theirs) = theirs
            .map(|head| head.number)
            .filter(|theirs| *theirs > shown)
        {
            let alarm = Alarm::HeldBack {
                by,
                what,
                theirs,
                shown,
            };
            raise(synced, alarm);
        }
    };
    check(What::Release, seen.release, index.release);
    check(What::Cohort, seen.cohort, index.manifest);
    if let Some(theirs) = seen.notice {
        // Notices were asked for before the feeds; one may have come in between.
        check(
            What::Notice,
            Some(theirs),
            session.server().latest_notice()?,
        );
    }
    Ok(())
}

pub(super) fn raise(synced: &mut Synced, alarm: Alarm) {
    if !synced.alarms.contains(&alarm) {
        synced.alarms.push(alarm);
    }
}
