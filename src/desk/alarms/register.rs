//! Alarms in the desk's folder, kept until somebody has acknowledged them.
//!
//! `alarms/NUMBER.json`, one file for each. Acknowledging hides an alarm and forgets nothing: as long
//! as what was seen stands, the same alarm is not raised anew; once a later look finds it over, the
//! same thing is a new alarm.

use serde::{Deserialize, Serialize};

use super::Alarm;
use crate::clock::Date;
use crate::desk::folder::{Folder, FolderError};
use crate::keys::public::day;

/// An alarm that was raised at this desk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Raised {
    /// Its number in the folder, from 1; by it, it is acknowledged.
    #[serde(skip)]
    pub number: u64,
    /// What was seen.
    pub alarm: Alarm,
    /// The day on which it was first seen.
    #[serde(with = "day")]
    pub first: Date,
    /// The day on which it was last seen.
    #[serde(with = "day")]
    pub last: Date,
    /// Whether the last look still saw it.
    pub stands: bool,
    /// Whether somebody has acknowledged it.
    pub acknowledged: bool,
}

/// Who looked. What one look does not see any more is over only if that look could have seen it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// A sync, from its beginning to its end.
    WholeSync,
    /// A look at the public form, from its beginning to its end.
    Form,
    /// Anything less.
    Part,
}

impl Folder {
    /// All alarms that were ever raised here, the oldest first.
    pub fn alarms(&self) -> Result<Vec<Raised>, FolderError> {
        let mut raised = Vec::new();
        for number in self.alarm_numbers()? {
            let damaged = || FolderError::Damaged(self.path().join(place(number)));
            let bytes = self.read(&place(number))?.ok_or_else(damaged)?;
            let one: Raised = serde_json::from_slice(&bytes).map_err(|_| damaged())?;
            raised.push(Raised { number, ..one });
        }
        Ok(raised)
    }

    /// Those that nobody has acknowledged.
    pub fn open_alarms(&self) -> Result<Vec<Raised>, FolderError> {
        let mut alarms = self.alarms()?;
        alarms.retain(|raised| !raised.acknowledged);
        Ok(alarms)
    }

    /// Keeps what a look found; those that are new, or that say more than before, are given back.
    pub fn raise(
        &self,
        found: &[Alarm],
        look: Look,
        today: Date,
    ) -> Result<Vec<Raised>, FolderError> {
        let mut held = self.alarms()?;
        let before = held.clone();
        let mut seen = Vec::new();
        for alarm in found {
            take(&mut held, alarm.clone(), today, &mut seen);
        }
        let over = |one: &&mut Raised| !seen.contains(&one.number) && one.alarm.is_seen_by(look);
        held.iter_mut()
            .filter(over)
            .for_each(|one| one.stands = false);
        let mut new = Vec::new();
        for one in held {
            let known = before.iter().find(|known| known.number == one.number);
            if known == Some(&one) {
                continue;
            }
            self.put_alarm(&one)?;
            if known.is_none_or(|known| known.alarm != one.alarm) {
                new.push(one);
            }
        }
        Ok(new)
    }

    /// Acknowledges one alarm, or all; how many that were.
    pub fn acknowledge(&self, number: Option<u64>) -> Result<usize, FolderError> {
        let _lock = self.lock()?;
        let mut count = 0;
        for mut one in self.open_alarms()? {
            if number.is_none_or(|number| number == one.number) {
                one.acknowledged = true;
                self.put_alarm(&one)?;
                count += 1;
            }
        }
        Ok(count)
    }

    fn put_alarm(&self, raised: &Raised) -> Result<(), FolderError> {
        let json = serde_json::to_vec(raised).expect("numbers and ids become JSON");
        self.write(&place(raised.number), &json)
    }

    fn alarm_numbers(&self) -> Result<Vec<u64>, FolderError> {
        let names = self.names("alarms")?;
        let number = |name: &String| name.strip_suffix(".json")?.parse().ok();
        let mut numbers: Vec<u64> = names.iter().filter_map(number).collect();
        numbers.sort_unstable();
        Ok(numbers)
    }
}

fn place(number: u64) -> String {
    format!("alarms/{number:06}.json")
}

/// Takes an alarm in among those held; the numbers under which it stands are added to `seen`.
fn take(held: &mut Vec<Raised>, alarm: Alarm, today: Date, seen: &mut Vec<u64>) {
    let mut rest = alarm;
    // What was acknowledged and stands is not raised again; what was acknowledged and was over, is.
    for one in held
        .iter_mut()
        .filter(|one| one.stands || !one.acknowledged)
    {
        let less = rest.without(&one.alarm);
        if less.as_ref() == Some(&rest) {
            continue;
        }
        (one.last, one.stands) = (today, true);
        seen.push(one.number);
        let Some(less) = less else { return };
        rest = less;
    }
    // One list that grows, rather than an alarm for each sync: what is too long is not read.
    let grown = held.iter_mut().find_map(|one| {
        one.alarm = one.alarm.with(&rest).filter(|_| !one.acknowledged)?;
        (one.last, one.stands) = (today, true);
        Some(one.number)
    });
    let number = grown.unwrap_or_else(|| {
        let number = held.last().map_or(1, |last| last.number + 1);
        held.push(Raised {
            number,
            alarm: rest,
            first: today,
            last: today,
            stands: true,
            acknowledged: false,
        });
        number
    });
    seen.push(number);
}

impl Alarm {
    /// Whether such a look sees it each time while it lasts, so that one which does not see it shows
    /// that it is over.
    fn is_seen_by(&self, look: Look) -> bool {
        match self {
            Self::SwappedAttachment { .. }
            | Self::MixedHalves(_)
            | Self::WordsHeldBack(_)
            | Self::Misfiled(_)
            | Self::LettersMisfiled(_)
            | Self::ReturnedAsCopy(_)
            | Self::ClockLeap(_) => false,
            Self::Form(_) => look == Look::Form,
            _ => look == Look::WholeSync,
        }
    }

    /// What of this alarm `known` does not say yet.
    fn without(&self, known: &Self) -> Option<Self> {
        macro_rules! lists {
            ($($name:ident),*) => {
                match (self, known) {
                    $((Self::$name(own), Self::$name(known)) => {
                        let rest: Vec<_> =
                            own.iter().filter(|id| !known.contains(id)).copied().collect();
                        (!rest.is_empty()).then_some(Self::$name(rest))
                    })*
                    (own, known) => (own != known).then(|| own.clone()),
                }
            };
        }
        lists!(
            Vanished,
            Returned,
            ReturnedAsCopy,
            MixedHalves,
            WordsHeldBack,
            Misfiled,
            NeverShown,
            NotHandedOver,
            LettersVanished,
            LettersMisfiled
        )
    }

    /// Both in one, where they are lists of the same kind.
    fn with(&self, more: &Self) -> Option<Self> {
        macro_rules! lists {
            ($($name:ident),*) => {
                match (self, more) {
                    $((Self::$name(own), Self::$name(more)) => {
                        Some(Self::$name(own.iter().chain(more).copied().collect()))
                    })*
                    _ => None,
                }
            };
        }
        lists!(
            Vanished,
            Returned,
            ReturnedAsCopy,
            MixedHalves,
            WordsHeldBack,
            Misfiled,
            NeverShown,
            NotHandedOver,
            LettersVanished,
            LettersMisfiled
        )
    }
}

#[cfg(test)]
mod tests;
