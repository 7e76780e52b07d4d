//! The rarer steps: a lost identity, a root of its own, the end.

use rand::CryptoRng;

use super::founding::{add_member, name_members};
use super::steps::wrapped;
use super::{Admission, CeremonyError, Change, OpenedPeriod, Terms};
use crate::keys::documents::{Documents, readers};
use crate::keys::public::{Card, Mark, MemberId, Tier};

impl Documents {
    /// A member whose identity is lost, or may be in other hands, gets the seat back under a new
    /// one: the old key is removed, as [`Documents::remove`] does it, the opened periods are wrapped
    /// to the new one, and a new period begins. Where the lost key belongs to a steward and the
    /// others are too few to sign without it, this is refused: nobody could ever complete it.
    pub fn replace(
        &self,
        lost: MemberId,
        card: Card,
        opened: &[OpenedPeriod],
        (single, terms): (bool, &Terms),
        rng: &mut impl CryptoRng,
    ) -> Result<Change, CeremonyError> {
        let mut roster = self.next_roster(terms);
        let at = roster.members.iter().position(|it| it.id() == lost);
        let at = at.ok_or(CeremonyError::NoSuchMember)?;
        let seat = roster.members.remove(at);
        let threshold = self.notice().threshold;
        let left = self.signers_without(lost);
        if seat.steward && left < threshold as usize {
            let needed = threshold;
            return Err(CeremonyError::OutOfReach { needed, left });
        }
        let admission = Admission {
            card,
            tier: seat.tier,
            steward: seat.steward,
            since_period: seat.since_period,
            also: seat.also,
        };
        add_member(&mut roster, admission)?;
        let wraps = self.wraps_for_newcomers(&roster, opened)?;
        let mut change = self.shut_out(roster, single, terms, rng)?;
        change.wraps.splice(..0, wraps);
        Ok(change)
    }

    /// A member reads more or less than before, or vouches for others from now on, or no longer. Who
    /// reads more gets the opened periods of the seat wrapped. Who reads less knows the keys of what
    /// was made ahead, so it becomes void, and a new period begins today, as after a removal.
    pub fn reseat(
        &self,
        who: MemberId,
        (tier, steward): (Tier, bool),
        opened: &[OpenedPeriod],
        (single, terms): (bool, &Terms),
        rng: &mut impl CryptoRng,
    ) -> Result<Change, CeremonyError> {
        let mut roster = self.next_roster(terms);
        let seat = roster.members.iter_mut().find(|it| it.id() == who);
        let seat = seat.ok_or(CeremonyError::NoSuchMember)?;
        let before = seat.tier;
        if (before, seat.steward) == (tier, steward) {
            return Err(CeremonyError::Unchanged);
        }
        (seat.tier, seat.steward) = (tier, steward);
        if before.reads(Tier::Stories) && !tier.reads(Tier::Stories) {
            return self.shut_out(roster, single, terms, rng);
        }
        let mut notice = self.next_notice(terms)?;
        name_members(&mut notice, &roster, terms)?;
        let mut wraps = Vec::new();
        for reader in readers(&roster).filter(|reader| reader.id == who) {
            for period in opened {
                let is_new = tier.reads(period.tier) && !before.reads(period.tier);
                if is_new && reader.reads_period(period.number) {
                    wraps.push(wrapped(period.number, period.tier, &period.key, &reader)?);
                }
            }
        }
        Ok(Change {
            notice,
            roster: Some(roster),
            period: None,
            wraps,
        })
    }

    /// How many of today's stewards could sign if `away` does not.
    pub fn signers_without(&self, away: MemberId) -> usize {
        let stewards = self.notice().stewards.iter();
        stewards.filter(|key| key.id() != away).count()
    }

    /// The same as now, as a root of its own: whoever compares it from now on need not trust the
    /// keys of any earlier steward.
    pub fn rotate(&self, terms: &Terms) -> Result<Change, CeremonyError> {
        let mut change = self.renew(terms)?;
        change.notice.mark = Some(Mark::Root);
        Ok(change)
    }

    /// The last word of the network: no period is in use any more, and nothing can follow.
    pub fn end(&self, terms: &Terms) -> Result<Change, CeremonyError> {
        let mut notice = self.next_notice(terms)?;
        name_members(&mut notice, self.roster(), terms)?;
        notice.roster = self.roster_hash();
        notice.mark = Some(Mark::End);
        notice.periods.clear();
        Ok(Change {
            notice,
            roster: None,
            period: None,
            wraps: Vec::new(),
        })
    }
}
