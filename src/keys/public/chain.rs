//! The chain of notices, from the pinned root on.
//!
//! The rules are those of TUF for its root role (TUF specification 1.0, section 5.3): notice N+1
//! is believed if a threshold of N's stewards *and* a threshold of its own stewards signed it,
//! its number is exactly one more, and it names the hash of N. So nobody who holds a minority of
//! keys, and no server, can swap the stewards, skip a notice or go back to an older one.

mod keeping;
mod refused;
mod row;

use std::collections::BTreeMap;

use super::{Hash, Note, Notice, PublicPeriod, Tier};
use crate::clock::Date;

pub use refused::ChainError;

/// Notices that follow on each other and on a root that the holder trusts.
#[derive(Debug, Clone)]
pub struct NoticeChain {
    root: Link,
    later: Vec<Link>,
    /// Every period that was ever named, so that no number is ever given to other keys.
    periods: BTreeMap<u32, PublicPeriod>,
}

#[derive(Debug, Clone)]
struct Link {
    notice: Notice,
    note: Note,
    hash: Hash,
}

impl NoticeChain {
    /// Starts from a root that the holder trusts because of where it came from. It must be
    /// notice 1, or marked as a root, and be signed by a threshold of the stewards that it names.
    pub fn from_root(note: Note) -> Result<Self, ChainError> {
        let notice = read(&note)?;
        if !notice.is_root() {
            return Err(ChainError::NotARoot {
                number: notice.number,
            });
        }
        let mut periods = BTreeMap::new();
        Ok(Self {
            root: Link::checked(notice, note, &mut periods)?,
            later: Vec::new(),
            periods,
        })
    }

    /// All of a network's notices, `notes` from notice 1 on, by the word of a later root. Each
    /// notice names the hash of the one before it, so the trusted root vouches for all of those
    /// before, whoever has their stewards' keys by now.
    pub fn through(trusted: &Note, notes: Vec<Note>) -> Result<Self, ChainError> {
        let number = read(trusted)?.number;
        let mut notes = notes.into_iter();
        let first = notes.next().ok_or(ChainError::OtherRoot { number })?;
        let mut chain = Self::from_root(first)?;
        notes.try_for_each(|note| chain.extend(note))?;
        let held = chain.links().find(|link| link.notice.number == number);
        if held.is_none_or(|link| link.hash != trusted.hash()) {
            return Err(ChainError::OtherRoot { number });
        }
        Ok(chain)
    }

    /// Takes the next notice in, if it keeps to the rules; otherwise the chain is as before.
    /// Intermediate notices may be expired: what counts is the newest ([`Self::fresh`]).
    pub fn extend(&mut self, note: Note) -> Result<(), ChainError> {
        let notice = read(&note)?;
        let number = notice.number;
        let last = self.last();
        let before = &last.notice;
        if notice.network != before.network {
            return Err(ChainError::WrongNetwork {
                expected: before.network.clone(),
                found: notice.network,
            });
        }
        if Some(number) != before.number.checked_add(1) {
            return Err(ChainError::WrongNumber {
                expected: before.number.saturating_add(1),
                found: number,
            });
        }
        if notice.previous != Some(last.hash) {
            return Err(ChainError::Fork { number });
        }
        if before.has_ended() {
            return Err(ChainError::AfterTheEnd { number });
        }
        check(&notice)?;
        note.verify(&before.stewards, before.threshold as usize)
            .map_err(|error| ChainError::Unvouched { number, error })?;
        if notice.issued < before.issued {
            return Err(ChainError::BackInTime { number });
        }
        let forgotten = |period: &&u32| !notice.voided.contains(period);
        if let Some(&period) = before.voided.iter().find(forgotten) {
            return Err(ChainError::Unvoided { number, period });
        }
        self.check_keeping(&notice)?;
        let link = Link::checked(notice, note, &mut self.periods)?;
        self.later.push(link);
        Ok(())
    }

    /// The newest notice.
    pub fn current(&self) -> &Notice {
        &self.last().notice
    }

    /// The hash of the newest notice.
    pub fn head(&self) -> Hash {
        self.last().hash
    }

    /// The newest notice, unless its last day is over.
    pub fn fresh(&self, today: Date) -> Result<&Notice, ChainError> {
        let current = self.current();
        if current.is_expired(today) {
            return Err(ChainError::Expired {
                number: current.number,
                expired: current.expires,
            });
        }
        Ok(current)
    }

    /// The notice of this number.
    pub fn at(&self, number: u32) -> Option<&Notice> {
        self.links()
            .map(|link| &link.notice)
            .find(|notice| notice.number == number)
    }

    /// The signed notes, the root first.
    pub fn notes(&self) -> impl Iterator<Item = &Note> {
        self.links().map(|link| &link.note)
    }

    /// A period, and the first notice that named it: whose stewards vouched for it.
    pub fn named_by(&self, number: u32) -> Option<(&PublicPeriod, &Notice)> {
        let period = self.periods.get(&number)?;
        let mut notices = self.links().map(|link| &link.notice);
        let first = notices.find(|notice| notice.period(number).is_some())?;
        Some((period, first))
    }

    /// Every period that any of these notices named, voided ones included.
    pub fn period(&self, number: u32) -> Option<&PublicPeriod> {
        self.periods.get(&number)
    }

    /// Every period that any of these notices named, oldest first.
    pub fn periods(&self) -> impl Iterator<Item = &PublicPeriod> {
        self.periods.values()
    }

    /// The newest root, and the note that says it: what is printed, pinned and compared today.
    pub fn root(&self) -> (&Notice, &Note) {
        let root = &self.links_from_root()[0];
        (&root.notice, &root.note)
    }

    /// What these notices start with.
    pub fn first(&self) -> (&Notice, &Note) {
        (&self.root.notice, &self.root.note)
    }

    /// Every root, the first one first. One network has as many as it was rotated, and one.
    pub fn roots(&self) -> impl Iterator<Item = &Note> {
        let roots = self.links().filter(|link| link.notice.is_root());
        roots.map(|link| &link.note)
    }

    /// The newest root's fingerprint, for comparing by voice: 32 hexadecimal digits in groups of
    /// four, the beginning of the hash of its notice.
    pub fn fingerprint(&self) -> String {
        fingerprint(self.root().1)
    }

    /// The newest root and what came after it.
    fn links_from_root(&self) -> Vec<&Link> {
        let links: Vec<_> = self.links().collect();
        let at = links.iter().rposition(|link| link.notice.is_root());
        links[at.unwrap_or(0)..].to_vec()
    }

    fn last(&self) -> &Link {
        self.later.last().unwrap_or(&self.root)
    }

    fn links(&self) -> impl Iterator<Item = &Link> {
        std::iter::once(&self.root).chain(&self.later)
    }
}

impl Link {
    /// Checks a notice in itself and against the periods known so far, and adds its own to them.
    fn checked(
        notice: Notice,
        note: Note,
        known: &mut BTreeMap<u32, PublicPeriod>,
    ) -> Result<Self, ChainError> {
        let number = notice.number;
        check(&notice)?;
        note.verify(&notice.stewards, notice.threshold as usize)
            .map_err(|error| ChainError::Note { number, error })?;
        let newest = known.last_key_value().map_or(0, |(number, _)| *number);
        for period in &notice.periods {
            // An unknown number below the newest would be a second history of periods.
            let fits = known
                .get(&period.number)
                .map_or(period.number > newest, |known| known == period);
            if !fits {
                let period = period.number;
                return Err(ChainError::PeriodChanged { number, period });
            }
            // An old key may be one that a member who was removed still has.
            let keys = Tier::ALL.map(|tier| period.recipient(tier));
            let shares = |old: &PublicPeriod| {
                let mut old_keys = Tier::ALL.iter().map(|tier| old.recipient(*tier));
                old_keys.any(|key| keys.contains(&key))
            };
            if !known.contains_key(&period.number) && known.values().any(shares) {
                let period = period.number;
                return Err(ChainError::KeyReused { number, period });
            }
        }
        known.extend(notice.periods.iter().map(|it| (it.number, it.clone())));
        let hash = note.hash();
        Ok(Self { notice, note, hash })
    }
}

/// The fingerprint of a root notice.
pub fn fingerprint(root: &Note) -> String {
    grouped(root.hash().as_bytes())
}

/// The first 128 bits of a hash, to be read aloud: eight groups of four hexadecimal digits.
pub(crate) fn grouped(hash: &[u8; 32]) -> String {
    let groups: Vec<_> = hash[..16].chunks(2).map(hex::encode).collect();
    groups.join(" ")
}

/// Finds what is wrong with a notice by itself. Done before signatures are verified, so that a key
/// that is named a thousand times makes no work.
fn check(notice: &Notice) -> Result<(), ChainError> {
    let number = notice.number;
    notice
        .check()
        .map_err(|fault| ChainError::Fault { number, fault })
}

fn read(note: &Note) -> Result<Notice, ChainError> {
    note.read_unverified()
        .map_err(|error| ChainError::Note { number: 0, error })
}

#[cfg(test)]
mod tests;
