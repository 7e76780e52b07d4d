//! What a step would change, and who has signed it: for showing before anyone signs.

use std::collections::BTreeSet;

use super::Draft;
use crate::clock::Date;
use crate::keys::documents::{Documents, Reader, readers};
use crate::keys::public::{
    Mark, MemberId, Note, NoteError, Notice, PeriodNote, Retention, Roster, Tier, VerifyingKey,
    fingerprint, six_words,
};

/// One thing that is different once a step is in force.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Difference {
    /// Somebody may read.
    Admits {
        /// What the others call them.
        name: String,
        /// How much they may read.
        tier: Tier,
        /// Whether they vouch for others.
        steward: bool,
        /// The first period that they may read; 0 for all.
        since_period: u32,
        /// Earlier periods that they may read too.
        also: BTreeSet<u32>,
    },
    /// Somebody who was there has another seat from then on.
    Changes {
        /// What the others call them.
        name: String,
        /// How much they may read.
        tier: Tier,
        /// Whether they vouch for others.
        steward: bool,
        /// Whether what is wrapped to them goes to another key. No step of this program does that.
        other_key: bool,
    },
    /// Not all members may sign releases, or others than the members. No step of this program does
    /// that.
    Releasers(usize),
    /// Reports go to another period than before, without a new one. No step of this program does
    /// that, except where a period ahead has begun since.
    SealsTo(Option<u32>),
    /// Somebody may read no more.
    Removes {
        /// What the others called them.
        name: String,
        /// How much they could read.
        tier: Tier,
        /// Whether they vouched for others.
        steward: bool,
    },
    /// A recovery sheet opens periods.
    AdmitsSheet(MemberId),
    /// A recovery sheet opens no more periods.
    RemovesSheet(MemberId),
    /// The notice holds until another day.
    HoldsUntil(Date),
    /// How many stewards must sign from then on.
    Threshold {
        /// How many must.
        threshold: u32,
        /// How many there are.
        of: usize,
    },
    /// How many must sign a release from then on.
    ReleaseThreshold(u32),
    /// A period that nothing may be sealed to any more.
    Voids(u32),
    /// A new period.
    MakesPeriod {
        /// Its number.
        number: u32,
        /// Its first day.
        from: Date,
        /// How many can open it, stories included.
        ways: usize,
    },
    /// What was written is kept by another rule, or by none, from then on.
    Keeps(Option<Retention>),
    /// By that rule something is kept longer than people were told when they wrote it.
    KeepsLonger,
    /// For good.
    Destroys {
        /// Which of the keys.
        tier: Tier,
        /// The first period whose key goes with this step.
        from: u32,
        /// The last.
        through: u32,
    },
    /// A root of its own: these are what is printed and compared from then on.
    Rotates {
        /// For the poster.
        words: [&'static str; 6],
        /// For desks and verifiers.
        fingerprint: String,
    },
    /// The network ends.
    Ends,
}

/// Whose signatures a step needs: enough of those before it, and enough of those after.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Board {
    /// Which stewards.
    pub which: Which,
    /// How many of them must sign.
    pub threshold: u32,
    /// Who has, by name.
    pub signed: Vec<String>,
    /// Who has not, by name.
    pub missing: Vec<String>,
}

/// The stewards of now, or those of the step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Which {
    /// Those who are stewards now.
    Present,
    /// Those who will be.
    New,
}

impl Board {
    /// How many signatures are still needed.
    pub fn wanting(&self) -> usize {
        (self.threshold as usize).saturating_sub(self.signed.len())
    }
}

impl Draft {
    /// What is different once this is in force; `now` is what holds today, if anything does.
    pub fn differences(&self, now: Option<&Documents>) -> Result<Vec<Difference>, NoteError> {
        let next = self.read_notice()?;
        let roster = self.read_roster()?;
        let mut all = Vec::new();
        if let Some(roster) = &roster {
            changed_readers(now, roster, &mut all);
        }
        let before = now.map(Documents::notice);
        changed_notice(before, &next, &mut all);
        let in_force = roster.as_ref().or(now.map(Documents::roster));
        let members = in_force.map(|roster| roster.members.iter().map(|it| it.verify).collect());
        let releasers: BTreeSet<_> = next.releasers.iter().copied().collect();
        if members.is_none_or(|members: BTreeSet<_>| members != releasers) {
            all.push(Difference::Releasers(releasers.len()));
        }
        let seals = |notice: &Notice| notice.sealing_period(next.issued).ok().map(|it| it.number);
        let moved = before.is_some_and(|before| seals(before) != seals(&next));
        if moved && self.period.is_none() && !next.has_ended() {
            all.push(Difference::SealsTo(seals(&next)));
        }
        if let Some(note) = &self.period {
            let PeriodNote { number, from, .. } = note.read_unverified()?;
            let ways = in_force.map_or(0, |roster| super::ways(readers(roster), number));
            all.push(Difference::MakesPeriod { number, from, ways });
        }
        changed_keeping(before, &next, &mut all);
        match next.mark {
            Some(Mark::Root) => all.push(Difference::Rotates {
                words: six_words(&self.notice.hash()),
                fingerprint: fingerprint(&self.notice),
            }),
            Some(Mark::End) => all.push(Difference::Ends),
            None => {}
        }
        Ok(all)
    }

    /// Who must sign, who has, and who has not.
    pub fn boards(&self, now: Option<&Documents>) -> Result<Vec<Board>, NoteError> {
        let next = self.read_notice()?;
        let roster = self.read_roster()?;
        let named = |id: MemberId| {
            let after = roster.as_ref().and_then(|roster| roster.member(id));
            let before = now.and_then(|now| now.roster().member(id));
            let member = after.or(before);
            member.map_or_else(|| id.to_string(), |member| member.name.clone())
        };
        let mut boards = Vec::new();
        let notices = now.map(|now| (Which::Present, now.notice()));
        for (which, notice) in notices.into_iter().chain([(Which::New, &next)]) {
            let signed = self.signed(&notice.stewards)?;
            let ids = notice.stewards.iter().map(VerifyingKey::id);
            let (have, lack): (Vec<_>, Vec<_>) = ids.partition(|id| signed.contains(id));
            boards.push(Board {
                which,
                threshold: notice.threshold,
                signed: have.into_iter().map(named).collect(),
                missing: lack.into_iter().map(named).collect(),
            });
        }
        Ok(boards)
    }

    /// The roster, not yet believed.
    pub fn read_roster(&self) -> Result<Option<Roster>, NoteError> {
        self.roster.as_ref().map(Note::read_unverified).transpose()
    }
}

fn changed_readers(now: Option<&Documents>, next: &Roster, all: &mut Vec<Difference>) {
    let knew = |id| now.is_some_and(|now| now.readers().any(|reader| reader.id == id));
    let admitted = |reader: Reader<'_>| match reader.member {
        None => Difference::AdmitsSheet(reader.id),
        Some(member) => Difference::Admits {
            name: member.name.clone(),
            tier: member.tier,
            steward: member.steward,
            since_period: member.since_period,
            also: member.also.clone(),
        },
    };
    let removed = |reader: Reader<'_>| match reader.member {
        None => Difference::RemovesSheet(reader.id),
        Some(member) => Difference::Removes {
            name: member.name.clone(),
            tier: member.tier,
            steward: member.steward,
        },
    };
    let new = readers(next).filter(|reader| !knew(reader.id));
    all.extend(new.map(admitted));
    for member in &next.members {
        let before = now.and_then(|now| now.roster().member(member.id()));
        if before.is_some_and(|before| before != member) {
            all.push(Difference::Changes {
                name: member.name.clone(),
                tier: member.tier,
                steward: member.steward,
                other_key: before.is_some_and(|before| before.recipient != member.recipient),
            });
        }
    }
    let keeps = |id| readers(next).any(|reader| reader.id == id);
    let gone = now.into_iter().flat_map(Documents::readers);
    all.extend(gone.filter(|reader| !keeps(reader.id)).map(removed));
}

fn changed_notice(before: Option<&Notice>, next: &Notice, all: &mut Vec<Difference>) {
    if before.is_none_or(|before| before.expires != next.expires) {
        all.push(Difference::HoldsUntil(next.expires));
    }
    if before.is_none_or(|before| before.threshold != next.threshold) {
        all.push(Difference::Threshold {
            threshold: next.threshold,
            of: next.stewards.len(),
        });
    }
    if before.is_none_or(|before| before.release_threshold != next.release_threshold) {
        all.push(Difference::ReleaseThreshold(next.release_threshold));
    }
    let known = |period: &u32| before.is_some_and(|before| before.voided.contains(period));
    let voided = next.voided.iter().filter(|period| !known(period));
    all.extend(voided.map(|period| Difference::Voids(*period)));
}

fn changed_keeping(before: Option<&Notice>, next: &Notice, all: &mut Vec<Difference>) {
    let rule = before.and_then(|before| before.retention);
    if rule != next.retention {
        all.push(Difference::Keeps(next.retention));
    }
    let months = |rule: Option<Retention>, tier| rule.and_then(|rule| rule.months(tier));
    let longer = |tier: &Tier| {
        let was = months(rule, *tier);
        let is = months(next.retention, *tier);
        was.is_some_and(|was| is.is_none_or(|is| is > was))
    };
    if Tier::ALL.iter().any(longer) {
        all.push(Difference::KeepsLonger);
    }
    for tier in [Tier::Stories, Tier::Answers] {
        let was = before.map_or(0, |before| before.destroyed_through(tier));
        let through = next.destroyed_through(tier);
        if through > was {
            let from = was + 1;
            all.push(Difference::Destroys {
                tier,
                from,
                through,
            });
        }
    }
}
