//! The steps themselves.

use jiff::ToSpan as _;
use rand::CryptoRng;

use super::founding::{add_member, name_members};
use super::{Admission, CeremonyError, Change, FEWEST_WAYS, OpenedPeriod, Terms, Ways, Wrap};
use crate::clock::{Date, Month};
use crate::keys::documents::{Documents, Reader, readers};
use crate::keys::public::{
    MOST_AHEAD, MemberId, Note, Notice, PeriodNote, PublicPeriod, Recipient, Roster, Tier,
};
use crate::keys::secret::{Identity, PeriodKeys, WrapError, recovery_id, wrap};

impl Documents {
    /// The next period, wrapped to everyone who may read it. `from` is its first day: where none
    /// is given, today for the first, then the first day of the month after the one before.
    /// Refuses fewer than two ways to open it, unless `single` says that this is understood.
    pub fn next_period(
        &self,
        from: Option<Date>,
        single: bool,
        terms: &Terms,
        rng: &mut impl CryptoRng,
    ) -> Result<Change, CeremonyError> {
        let mut notice = self.next_notice(terms)?;
        let last = self.periods().last().map(|period| period.from);
        let month_after = |day| Month::of(day).plus(1).first_day().max(terms.today);
        let from = from.unwrap_or_else(|| last.map_or(terms.today, month_after));
        if let Some(last) = last.filter(|last| from < *last) {
            return Err(CeremonyError::TooEarly(last));
        }
        let number = self.next_number();
        let ways = ways(self.readers(), number);
        if ways < FEWEST_WAYS && !single || ways == 0 {
            return Err(CeremonyError::TooFewWays(Ways(ways)));
        }
        let (period, wraps) = self.make_period(from, self.roster(), rng)?;
        add_period(&mut notice, &period, terms.today)?;
        Ok(Change {
            notice,
            roster: None,
            period: Some(period),
            wraps,
        })
    }

    /// Admits somebody, and wraps the opened periods to them as far as they may read them.
    pub fn admit(
        &self,
        admission: Admission,
        opened: &[OpenedPeriod],
        terms: &Terms,
    ) -> Result<Change, CeremonyError> {
        let known = |period: &u32| self.chain().period(*period).is_some();
        let earlier = |period: &u32| *period < admission.since_period && known(period);
        if let Some(period) = admission.also.iter().find(|period| !earlier(period)) {
            return Err(CeremonyError::NoEarlierPeriod(*period));
        }
        let mut roster = self.next_roster(terms);
        add_member(&mut roster, admission)?;
        self.with_newcomer(roster, opened, terms)
    }

    /// Adds the recipient of a recovery sheet, and wraps the opened periods to it.
    pub fn add_recovery(
        &self,
        recipient: Recipient,
        opened: &[OpenedPeriod],
        terms: &Terms,
    ) -> Result<Change, CeremonyError> {
        let mut roster = self.next_roster(terms);
        if readers(&roster).any(|reader| *reader.recipient == recipient) {
            return Err(CeremonyError::AlreadyThere("key"));
        }
        roster.recovery.push(recipient);
        self.with_newcomer(roster, opened, terms)
    }

    /// Removes a member, or a recovery sheet. All periods that have not begun become void, because
    /// their keys are known to that reader too, and a new one begins today.
    pub fn remove(
        &self,
        reader: MemberId,
        single: bool,
        terms: &Terms,
        rng: &mut impl CryptoRng,
    ) -> Result<Change, CeremonyError> {
        let mut roster = self.next_roster(terms);
        roster.members.retain(|it| it.id() != reader);
        roster.recovery.retain(|it| recovery_id(it) != reader);
        if readers(&roster).count() == self.readers().count() {
            return Err(CeremonyError::NoSuchMember);
        }
        self.shut_out(roster, single, terms, rng)
    }

    /// A step after which somebody who had keys shall have none: what lies ahead is void, and a new
    /// period begins today for the readers of `roster`.
    pub(super) fn shut_out(
        &self,
        roster: Roster,
        single: bool,
        terms: &Terms,
        rng: &mut impl CryptoRng,
    ) -> Result<Change, CeremonyError> {
        let mut notice = self.next_notice(terms)?;
        name_members(&mut notice, &roster, terms)?;
        let ahead = |period: &PublicPeriod| period.from > terms.today;
        let voided = notice.periods.iter().filter(|period| ahead(period));
        notice.voided.extend(voided.map(|period| period.number));
        notice.periods.retain(|period| !ahead(period));
        if self.periods().is_empty() {
            return Ok(Change {
                notice,
                roster: Some(roster),
                period: None,
                wraps: Vec::new(),
            });
        }
        let ways = ways(readers(&roster), self.next_number());
        if ways < FEWEST_WAYS && !single || ways == 0 {
            return Err(CeremonyError::TooFewWays(Ways(ways)));
        }
        let (period, wraps) = self.make_period(terms.today, &roster, rng)?;
        add_period(&mut notice, &period, terms.today)?;
        Ok(Change {
            notice,
            roster: Some(roster),
            period: Some(period),
            wraps,
        })
    }

    /// The same as now, for longer.
    pub fn renew(&self, terms: &Terms) -> Result<Change, CeremonyError> {
        let mut notice = self.next_notice(terms)?;
        name_members(&mut notice, self.roster(), terms)?;
        notice.roster = self.roster_hash();
        Ok(Change {
            notice,
            roster: None,
            period: None,
            wraps: Vec::new(),
        })
    }

    /// The reader that `text` names: a member by id or by name, a recovery sheet by its id.
    pub fn find_reader(&self, text: &str) -> Result<MemberId, CeremonyError> {
        let by_id = |reader: &Reader<'_>| reader.id.to_string() == text;
        if let Some(reader) = self.readers().find(by_id) {
            return Ok(reader.id);
        }
        let mut named = self.roster().members.iter().filter(|it| it.name == text);
        let member = named.next().ok_or(CeremonyError::NoSuchMember)?;
        match named.next() {
            None => Ok(member.id()),
            Some(_) => Err(CeremonyError::Ambiguous),
        }
    }

    fn with_newcomer(
        &self,
        roster: Roster,
        opened: &[OpenedPeriod],
        terms: &Terms,
    ) -> Result<Change, CeremonyError> {
        let mut notice = self.next_notice(terms)?;
        name_members(&mut notice, &roster, terms)?;
        let wraps = self.wraps_for_newcomers(&roster, opened)?;
        Ok(Change {
            notice,
            roster: Some(roster),
            period: None,
            wraps,
        })
    }

    /// The opened periods, wrapped to whoever is on `roster` and was no reader before, as far as
    /// they may read them.
    pub(super) fn wraps_for_newcomers(
        &self,
        roster: &Roster,
        opened: &[OpenedPeriod],
    ) -> Result<Vec<Wrap>, CeremonyError> {
        let known = |id| self.readers().any(|reader| reader.id == id);
        let mut wraps = Vec::new();
        for reader in readers(roster).filter(|reader| !known(reader.id)) {
            for period in opened.iter().filter(|period| {
                reader.reads_period(period.number) && reader.tier.reads(period.tier)
            }) {
                wraps.push(wrapped(period.number, period.tier, &period.key, &reader)?);
            }
        }
        Ok(wraps)
    }

    pub(super) fn next_notice(&self, terms: &Terms) -> Result<Notice, CeremonyError> {
        let now = self.notice();
        if now.has_ended() {
            return Err(CeremonyError::Ended(now.issued));
        }
        if terms.today < now.issued {
            return Err(CeremonyError::ClockBehind(now.issued));
        }
        let mut next = now.clone();
        next.number += 1;
        next.previous = Some(self.chain().head());
        next.issued = terms.today;
        next.expires = now.expires.max(terms.last_day());
        next.mark = None;
        Ok(next)
    }

    pub(super) fn next_roster(&self, terms: &Terms) -> Roster {
        let mut next = self.roster().clone();
        next.number += 1;
        next.previous = Some(self.roster_hash());
        next.release_head = terms.release_head.or(next.release_head);
        next
    }

    fn next_number(&self) -> u32 {
        self.periods().last().map_or(1, |last| last.number + 1)
    }

    fn make_period(
        &self,
        from: Date,
        roster: &Roster,
        rng: &mut impl CryptoRng,
    ) -> Result<(PeriodNote, Vec<Wrap>), CeremonyError> {
        let keys = PeriodKeys::generate(rng);
        let number = self.next_number();
        let period = PeriodNote {
            network: roster.network.clone(),
            number,
            previous: self.period_head(),
            from,
            answers: keys.answers.to_public(),
            story: keys.story.to_public(),
        };
        let mut wraps = Vec::new();
        for reader in readers(roster).filter(|reader| reader.reads_period(number)) {
            for tier in Tier::ALL
                .into_iter()
                .filter(|tier| reader.tier.reads(*tier))
            {
                wraps.push(wrapped(number, tier, keys.key(tier), &reader)?);
            }
        }
        Ok((period, wraps))
    }
}

impl Terms {
    pub(super) fn last_day(&self) -> Date {
        self.today.saturating_add(i64::from(self.valid_days).days())
    }
}

/// How many of `readers` can open a whole period, stories included.
pub fn ways<'a>(readers: impl Iterator<Item = Reader<'a>>, period: u32) -> usize {
    readers
        .filter(|reader| reader.tier == Tier::Stories && reader.reads_period(period))
        .count()
}

pub(super) fn wrapped(
    period: u32,
    tier: Tier,
    key: &Identity,
    reader: &Reader<'_>,
) -> Result<Wrap, WrapError> {
    Ok(Wrap {
        period,
        tier,
        reader: reader.id,
        file: wrap(key, reader.recipient)?,
    })
}

/// Adds `period`, and leaves out those that reports no longer go to: the one in use stays, and the
/// one before it, for reports that were sealed before midnight or on a phone without a network.
fn add_period(notice: &mut Notice, period: &PeriodNote, today: Date) -> Result<(), CeremonyError> {
    let hash = Note::unsigned(period)?.hash();
    notice.periods.push(PublicPeriod::of(period, hash));
    let begun = notice.periods.iter().filter(|it| it.from <= today).count();
    if notice.periods.len() - begun > MOST_AHEAD {
        return Err(CeremonyError::TooFarAhead);
    }
    notice.periods.drain(..begun.saturating_sub(2));
    Ok(())
}
