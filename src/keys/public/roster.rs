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
}

impl Member {
    /// Who they are to the machines.
    pub fn id(&self) -> MemberId {
        self.verify.id()
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
    /// One key stands in it twice, or a name is empty.
    #[error("the roster names a member twice, or without a name")]
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
        let whole = keys.len() == self.members.len()
            && recipients.len() == self.members.len() + self.recovery.len()
            && self.members.iter().all(|member| is_a_name(&member.name));
        whole.then_some(()).ok_or(RosterError::Members)
    }
}

/// Whether `name` can stand for a person in a roster: 1 to 64 characters, no control characters,
/// no spaces at either end.
pub fn is_a_name(name: &str) -> bool {
    (1..=64).contains(&name.chars().count())
        && !name.contains(char::is_control)
        && name.trim() == name
}
