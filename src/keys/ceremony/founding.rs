//! The first step of a network, and how members take their seats in it and in every step after it.

use super::{Admission, CeremonyError, Change, Founding, Terms};
use crate::keys::documents::readers;
use crate::keys::public::{Hash, Member, Notice, Roster};

/// Notice 1 and roster 1 of a new network. It has no period yet.
///
/// A training network has a name that no other has: everything signed names its network, so what was
/// signed for practice can never be shown as if it were of the real one.
pub fn found(founding: Founding, terms: &Terms) -> Result<Change, CeremonyError> {
    if founding.network.is_for_practice() != founding.training {
        return Err(CeremonyError::NameOfPractice);
    }
    let mut roster = Roster {
        network: founding.network.clone(),
        number: 1,
        previous: None,
        release_head: terms.release_head,
        members: Vec::new(),
        recovery: founding.recovery,
    };
    for admission in founding.members {
        add_member(&mut roster, admission)?;
    }
    let mut notice = Notice {
        network: founding.network,
        number: 1,
        previous: None,
        issued: terms.today,
        expires: terms.last_day(),
        mark: None,
        training: founding.training,
        retention: None,
        destroyed: None,
        threshold: 1,
        stewards: Vec::new(),
        release_threshold: 1,
        releasers: Vec::new(),
        periods: Vec::new(),
        voided: Vec::new(),
        roster: Hash::of(b""),
    };
    name_members(&mut notice, &roster, terms)?;
    Ok(Change {
        notice,
        roster: Some(roster),
        period: None,
        wraps: Vec::new(),
    })
}

pub(super) fn add_member(roster: &mut Roster, admission: Admission) -> Result<(), CeremonyError> {
    let Admission {
        card,
        tier,
        steward,
        since_period,
        also,
    } = admission;
    let key_taken = readers(roster).any(|it| it.id == card.id() || *it.recipient == card.recipient);
    if key_taken {
        return Err(CeremonyError::AlreadyThere("key"));
    }
    if roster.members.iter().any(|member| member.name == card.name) {
        return Err(CeremonyError::AlreadyThere("name"));
    }
    roster.members.push(Member {
        name: card.name,
        verify: card.verify,
        recipient: card.recipient,
        tier,
        steward,
        since_period,
        also,
    });
    Ok(())
}

/// Copies stewards, releasers and thresholds into `notice`. Its roster's hash is set when the
/// roster is signed.
pub(super) fn name_members(
    notice: &mut Notice,
    roster: &Roster,
    terms: &Terms,
) -> Result<(), CeremonyError> {
    let members = roster.members.iter();
    notice.stewards = members
        .clone()
        .filter(|member| member.steward)
        .map(|member| member.verify)
        .collect();
    notice.releasers = members.map(|member| member.verify).collect();
    notice.threshold = terms.threshold.unwrap_or(notice.threshold);
    notice.release_threshold = terms.release_threshold.unwrap_or(notice.release_threshold);
    for (who, keys, threshold) in [
        ("stewards", notice.stewards.len(), notice.threshold),
        (
            "releasers",
            notice.releasers.len(),
            notice.release_threshold,
        ),
    ] {
        if threshold == 0 || threshold as usize > keys {
            return Err(CeremonyError::Threshold {
                who,
                keys,
                threshold,
            });
        }
    }
    Ok(())
}
