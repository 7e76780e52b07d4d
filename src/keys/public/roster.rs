//! Who may read, and who vouches: by name, so it is seen by members only.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::VerifyingKey;
use super::{Hash, MemberId, NetworkName, Note, NoteError, Notice, Recipient, Statement, Tier};

/// One person who may read reports.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Member {
    /// What the others call them. The server sees it: a working name is enough.
    pub name: String,
    /// What they sign with.
    pub verify: VerifyingKey,
    /// What is wrapped to them.
    pub recipient: Recipient,
    /// How much they may read.
    pub tier: Tier,
    /// Whether they vouch for others.
    pub steward: bool,
    /// The first period that they may read; 0 for all.
    pub since_period: u32,
    /// Earlier periods that they may read too, one by one.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub also: BTreeSet<u32>,
}

impl Member {
    /// Who they are to the machines.
    pub fn id(&self) -> MemberId {
        self.verify.id()
    }

    /// Whether they may read this period, as far as their tier goes.
    pub fn reads_period(&self, period: u32) -> bool {
        self.since_period <= period || self.also.contains(&period)
    }
}

/// The members of a network, and its offline recovery keys.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Roster {
    /// Whose roster.
    pub network: NetworkName,
    /// 1, 2, 3 and so on.
    pub number: u32,
    /// The hash of the roster before; none for the first.
    pub previous: Option<Hash>,
    /// The newest release when this roster was made, so that someone removed by it cannot sign
    /// a release of an earlier day afterwards.
    pub release_head: Option<Hash>,
    /// Everyone who may read, in the order of admission.
    pub members: Vec<Member>,
    /// Recipients of recovery sheets, which lie offline.
    pub recovery: Vec<Recipient>,
}

impl Statement for Roster {
    const TYPE: &'static str = "roster";

    fn network(&self) -> &NetworkName {
        &self.network
    }

    fn number(&self) -> u64 {
        self.number.into()
    }
}

/// Why a roster was not believed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RosterError {
    /// Its note is not in order.
    #[error("the roster's note: {0}")]
    Note(#[from] NoteError),
    /// It is not the one that the notice names.
    #[error("this is not the roster that notice {notice} names")]
    NotNamed {
        /// The notice that names another.
        notice: u32,
    },
    /// It does not follow on the roster before it.
    #[error("roster {number} does not follow on the one before it")]
    NotNext {
        /// The roster that was refused.
        number: u32,
    },
    /// The notice's stewards are not the roster's, or one who may sign releases is no member.
    #[error("the roster and its notice do not name the same {who}")]
    Disagrees {
        /// `stewards` or `releasers`.
        who: &'static str,
    },
    /// One key or one name stands in it twice, or a name cannot be shown.
    #[error(
        "the roster names a member twice, gives two the same name, or one that cannot be shown"
    )]
    Members,
}

impl Roster {
    /// The member of this id.
    pub fn member(&self, id: MemberId) -> Option<&Member> {
        self.members.iter().find(|member| member.id() == id)
    }

    /// Opens the roster that `notice` names. The notice binds it by hash, so a server can serve
    /// an older roster only together with an older notice.
    pub fn open(note: &Note, notice: &Notice) -> Result<Self, RosterError> {
        if note.hash() != notice.roster {
            return Err(RosterError::NotNamed {
                notice: notice.number,
            });
        }
        let roster: Self = note.open(&notice.stewards, notice.threshold as usize)?;
        roster.check()?;
        let stewards: BTreeSet<_> = roster
            .members
            .iter()
            .filter(|member| member.steward)
            .map(|member| member.verify)
            .collect();
        if stewards != notice.stewards.iter().copied().collect() {
            return Err(RosterError::Disagrees { who: "stewards" });
        }
        let strangers = |key: &VerifyingKey| roster.member(key.id()).is_none();
        if notice.releasers.iter().any(strangers) {
            return Err(RosterError::Disagrees { who: "releasers" });
        }
        if roster.network != notice.network {
            return Err(RosterError::Note(NoteError::Mismatch));
        }
        Ok(roster)
    }

    /// Fails unless this roster is the one right after `before`, whose note has that hash.
    pub fn follows(&self, before: &Self, hash: Hash) -> Result<(), RosterError> {
        let next = self.network == before.network
            && Some(self.number) == before.number.checked_add(1)
            && self.previous == Some(hash);
        next.then_some(()).ok_or(RosterError::NotNext {
            number: self.number,
        })
    }

    fn check(&self) -> Result<(), RosterError> {
        let keys: BTreeSet<_> = self.members.iter().map(|member| member.verify).collect();
        let recipients: BTreeSet<_> = self
            .members
            .iter()
            .map(|member| member.recipient.as_bytes())
            .chain(self.recovery.iter().map(Recipient::as_bytes))
            .collect();
        // As people compare them: two who are called the same are taken for each other.
        let names = self.members.iter().map(|member| member.name.to_lowercase());
        let whole = keys.len() == self.members.len()
            && names.collect::<BTreeSet<_>>().len() == self.members.len()
            && recipients.len() == self.members.len() + self.recovery.len()
            && self.members.iter().all(|member| is_a_name(&member.name))
            // Or one roster could be written in two ways.
            && self.members.iter().all(|it| it.also.iter().all(|period| *period < it.since_period));
        whole.then_some(()).ok_or(RosterError::Members)
    }
}

/// Whether `name` can stand for a person in a roster: 1 to 64 characters, no spaces at either end,
/// and nothing invisible, by which two names could look the same or one be read backwards.
pub fn is_a_name(name: &str) -> bool {
    (1..=64).contains(&name.chars().count()) && !name.contains(is_invisible) && name.trim() == name
}

/// Control characters, line and paragraph separators, and what Unicode calls format characters
/// (general category Cf) or default-ignorable code points.
fn is_invisible(character: char) -> bool {
    character.is_control()
        || matches!(
            u32::from(character),
            0xAD | 0x34F
                | 0x600..=0x605
                | 0x61C
                | 0x6DD
                | 0x70F
                | 0x890..=0x891
                | 0x8E2
                | 0x115F..=0x1160
                | 0x17B4..=0x17B5
                | 0x180B..=0x180F
                | 0x200B..=0x200F
                | 0x2028..=0x202E
                | 0x2060..=0x206F
                | 0x3164
                | 0xFE00..=0xFE0F
                | 0xFEFF
                | 0xFFA0
                | 0xFFF0..=0xFFFB
                | 0x1_10BD
                | 0x1_10CD
                | 0x1_3430..=0x1_343F
                | 0x1_BCA0..=0x1_BCA3
                | 0x1_D173..=0x1_D17A
                | 0xE_0000..=0xE_0FFF
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_looks_like_another_or_reads_backwards_is_none() {
        for name in [
            "Amina",
            "Аміна Ткач",
            "أمينة",
            "Nguyễn Thị Hà",
            "小雨",
            "O'Neill-Å.",
        ] {
            assert!(is_a_name(name), "{name}");
        }
        for name in [
            "",
            " Amina",
            "Amina\u{200b}",
            "Am\u{ad}ina",
            "Amina\u{202e}",
            "\u{2066}Amina",
            "Amina\u{2028}Irina",
            "Amina\u{2029}",
            "Amina\n",
            "Amina\u{1b}[2J",
            "\u{feff}Amina",
            "Amina\u{e0041}",
            "\u{3164}",
        ] {
            assert!(!is_a_name(name), "{name:?}");
        }
    }

    #[test]
    fn two_members_of_one_name_are_refused() {
        use crate::keys::secret::{Identity, SigningKey};
        let member = |seed, name: &str| Member {
            name: name.to_owned(),
            verify: SigningKey::from_seed(&[seed; 32]).verifying_key(),
            recipient: Identity::from_seed(&[seed; 32]).to_public(),
            tier: Tier::Stories,
            steward: false,
            since_period: 0,
            also: BTreeSet::new(),
        };
        let roster = |second| Roster {
            network: "kenpud".parse().expect("a name"),
            number: 1,
            previous: None,
            release_head: None,
            members: vec![member(1, "Amina"), member(2, second)],
            recovery: Vec::new(),
        };
        assert_eq!(roster("Irina").check(), Ok(()));
        for second in ["Amina", "AMINA"] {
            assert_eq!(roster(second).check(), Err(RosterError::Members));
        }
    }
}
