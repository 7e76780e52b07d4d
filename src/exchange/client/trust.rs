//! What a desk believes, and why: everything is verified here, from the pinned root.
//!
//! The server may be seized, lied to or wrong. So a desk follows the chain of notices itself, refuses
//! to go back, to follow a second history, or to work under an expired notice, and takes rosters,
//! periods and wraps only where the notices vouch for them. What it has seen it keeps; a server that
//! forgets is found out.

use jiff::civil::Date;

use super::{Asked, ClientError, Server, Session};
use crate::exchange::{Index, OwnWrap};
use crate::keys::public::{
    ChainError, Hash, MemberId, Note, Notice, NoticeChain, PeriodNote, PublicPeriod, Roster,
    RosterError, Tier,
};
use crate::keys::secret::{Identity, WrapError, unwrap};
use crate::release::Release;

/// Why a desk refuses what a server shows.
#[derive(Debug, thiserror::Error)]
pub enum Distrust {
    /// The server shows an older state than it did before.
    #[error(
        "the server was rolled back: it shows notice {shown} as its newest, this desk has seen notice {known}"
    )]
    RolledBack {
        /// What the desk has seen.
        known: u64,
        /// What the server shows now.
        shown: u64,
    },
    /// The server shows another notice under a number that the desk knows.
    #[error(
        "the server shows another notice {0} than the one that this desk knows: two histories. Somebody may be impersonating the network; speak to its stewards"
    )]
    Fork(u64),
    /// A notice breaks the rules.
    #[error(transparent)]
    Chain(#[from] ChainError),
    /// The roster that the newest notice names is not there.
    #[error("the server does not show the roster that notice {0} names")]
    NoRoster(u32),
    /// The roster that the newest notice names does not fit that notice.
    #[error("the roster that notice {0} names is refused: {1}")]
    BadRoster(u32, #[source] RosterError),
    /// A period's note contradicts the notices.
    #[error(
        "the server shows another period {0} than the notices name: there are two under one number. Seal and open nothing new until the stewards have explained it"
    )]
    TwoPeriods(u32),
    /// A wrap opens to another key than the period's.
    #[error(
        "the {tier} key of period {period} that the server hands out is not the period's key: it was swapped"
    )]
    SwappedWrap {
        /// The period.
        period: u32,
        /// Which of its keys.
        tier: Tier,
    },
    /// A wrap is not for this member.
    #[error(
        "the {tier} key of period {period} that the server hands out does not open with this identity"
    )]
    ForeignWrap {
        /// The period.
        period: u32,
        /// Which of its keys.
        tier: Tier,
    },
    /// The member is not on the roster.
    #[error("this identity is not on the network's roster: never admitted, or removed")]
    NotAMember,
    /// The server could not be asked.
    #[error(transparent)]
    Client(#[from] ClientError),
}

/// Follows the chain up to what the server shows. The chain is left as far as it could be followed.
pub fn follow_notices(
    server: &Server,
    chain: &mut NoticeChain,
    today: Date,
) -> Result<(), Distrust> {
    let known = u64::from(chain.current().number);
    let shown = server.latest_notice()?;
    if shown < known {
        return Err(Distrust::RolledBack { known, shown });
    }
    if server.notice(known)?.hash() != chain.head() {
        return Err(Distrust::Fork(known));
    }
    put_history_before(server, chain)?;
    for number in known + 1..=shown {
        chain.extend(server.notice(number)?)?;
    }
    Ok(chain.fresh(today).map(drop)?)
}

/// For a chain that starts from a later root: the notices before it, which its hashes vouch for, put
/// in front of it. The periods that they named are known from then on.
fn put_history_before(server: &Server, chain: &mut NoticeChain) -> Result<(), Distrust> {
    let (root, trusted) = chain.first();
    let first = u64::from(root.number);
    if first == 1 {
        return Ok(());
    }
    let before = (1..first).map(|number| server.notice(number));
    let mut notes: Vec<Note> = before.collect::<Result<_, _>>()?;
    notes.extend(chain.notes().cloned());
    *chain = NoticeChain::through(trusted, notes)?;
    Ok(())
}

/// The rosters that notices name, by number.
#[derive(Debug, Clone)]
pub struct Rosters {
    current: (Hash, Roster),
    former: Vec<(Hash, Roster)>,
}

impl Rosters {
    /// From notes that are held: those that a notice names. Fails where the newest notice's is not
    /// among them.
    pub fn assemble<'a>(
        chain: &NoticeChain,
        notes: impl IntoIterator<Item = &'a Note>,
    ) -> Result<Self, Distrust> {
        let newest = chain.current();
        let mut current = None;
        let mut former = Vec::new();
        for note in notes {
            match Roster::open(note, newest) {
                Ok(roster) => current = Some((note.hash(), roster)),
                Err(_) => former.extend(named_roster(chain, note).map(|r| (note.hash(), r))),
            }
        }
        Ok(Self {
            current: current.ok_or(Distrust::NoRoster(newest.number))?,
            former,
        })
    }

    /// The roster in force.
    pub fn current(&self) -> &Roster {
        &self.current.1
    }

    /// The roster that a notice names, if it is here.
    pub fn of_notice(&self, notice: &Notice) -> Option<&Roster> {
        self.all()
            .find_map(|(hash, roster)| (*hash == notice.roster).then_some(roster))
    }

    /// Everybody who ever was a member under this id: the newest roster first.
    pub fn anybody(&self, id: MemberId) -> Option<&crate::keys::public::Member> {
        self.all().find_map(|(_, roster)| roster.member(id))
    }

    fn all(&self) -> impl Iterator<Item = &(Hash, Roster)> {
        std::iter::once(&self.current).chain(self.former.iter().rev())
    }
}

/// A roster, if any notice names it.
pub fn named_roster(chain: &NoticeChain, note: &Note) -> Option<Roster> {
    notices(chain).find_map(|notice| Roster::open(note, notice).ok())
}

/// Fetches the rosters that the desk lacks; those that a notice names are returned. A server may claim
/// any number of rosters: beyond as many as there are notices, the first that none names is the last
/// that is asked for.
pub fn new_rosters(
    session: &Session<'_>,
    chain: &NoticeChain,
    index: &Index,
    held: &[u64],
) -> Result<Vec<(u64, Note)>, Distrust> {
    let mut new = Vec::new();
    for number in (1..=index.roster).filter(|number| !held.contains(number)) {
        let note = session.document(Asked::Roster, number)?;
        let named = named_roster(chain, &note);
        match named {
            Some(roster) if u64::from(roster.number) == number => {
                new.push((number, note));
                continue;
            }
            Some(_) => {}
            // Stewards who sign a notice and a roster that name different people.
            None => match Roster::open(&note, chain.current()) {
                Err(RosterError::NotNamed { .. }) | Ok(_) => {}
                Err(why) => return Err(Distrust::BadRoster(chain.current().number, why)),
            },
        }
        if number > u64::from(chain.current().number) {
            break;
        }
    }
    Ok(new)
}

/// Whether a period note is one that a notice names, or that the stewards of today signed; fails
/// where the notices say something else of that period.
pub fn check_period(chain: &NoticeChain, number: u64, note: &Note) -> Result<bool, Distrust> {
    let number = u32::try_from(number).map_err(|_| ClientError::Nonsense)?;
    let notice = chain.current();
    let period = note
        .read_unverified::<PeriodNote>()
        .ok()
        .filter(|period| period.number == number && period.network == notice.network);
    match (period, chain.period(number)) {
        (Some(period), Some(named)) if *named == PublicPeriod::of(&period, note.hash()) => Ok(true),
        // Not yet in force: the stewards of an earlier notice, who may have been removed since,
        // have no say in it.
        (Some(_), None) => Ok(note
            .verify(&notice.stewards, notice.threshold as usize)
            .is_ok()),
        _ => Err(Distrust::TwoPeriods(number)),
    }
}

/// Whether a note claims to be the release of this number and was signed by enough of those who could at
/// its time. [`crate::release::verify()`] decides; this only ends the asking where a server claims any
/// number of releases.
pub fn may_be_release(chain: &NoticeChain, number: u64, note: &Note) -> bool {
    let of_its_time = |release: Release| {
        let notice = chain.at(release.notice)?;
        let signed = note.verify(&notice.releasers, notice.release_threshold as usize);
        (u64::from(release.number) == number && signed.is_ok()).then_some(())
    };
    note.read_unverified().ok().and_then(of_its_time).is_some()
}

/// Opens a wrap and makes sure that it is the key that reporters seal to.
pub fn check_wrap(
    chain: &NoticeChain,
    wrap: &OwnWrap,
    identity: &Identity,
) -> Result<Identity, Distrust> {
    let (period, tier) = (wrap.period, wrap.tier);
    let swapped = Distrust::SwappedWrap { period, tier };
    let Some(named) = chain.period(period) else {
        return Err(swapped);
    };
    unwrap(&wrap.wrap, identity, named.recipient(tier)).map_err(|error| match error {
        WrapError::WrongKey => swapped,
        _ => Distrust::ForeignWrap { period, tier },
    })
}

fn notices(chain: &NoticeChain) -> impl Iterator<Item = &Notice> {
    (1..=chain.current().number)
        .rev()
        .filter_map(|number| chain.at(number))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::keys::secret::SigningKey;

    fn key(seed: u8) -> SigningKey {
        SigningKey::from_seed(&[seed; 32])
    }

    /// Steward 1 founded the network; notice 2 names steward 2 in their place.
    fn chain() -> NoticeChain {
        let mut notice = Notice {
            network: "kenpud".parse().expect("a name"),
            number: 1,
            previous: None,
            issued: date(2026, 11, 21),
            expires: date(2027, 11, 21),
            mark: None,
            training: false,
            retention: None,
            destroyed: None,
            threshold: 1,
            stewards: vec![key(1).verifying_key()],
            release_threshold: 1,
            releasers: vec![key(1).verifying_key()],
            periods: Vec::new(),
            voided: Vec::new(),
            roster: Hash::of(b"roster"),
        };
        let root = key(1).sign(&notice).expect("signed");
        let mut chain = NoticeChain::from_root(root).expect("a root");
        notice.number = 2;
        notice.previous = Some(chain.head());
        notice.stewards = vec![key(2).verifying_key()];
        let mut note = key(1).sign(&notice).expect("signed");
        key(2).cosign(&mut note).expect("room");
        chain.extend(note).expect("follows");
        chain
    }

    fn period(answers: u8, signer: u8) -> Note {
        let recipient = |seed| Identity::from_seed(&[seed; 32]).to_public();
        let period = PeriodNote {
            network: "kenpud".parse().expect("a name"),
            number: 1,
            previous: None,
            from: date(2026, 11, 21),
            answers: recipient(answers),
            story: recipient(9),
        };
        key(signer).sign(&period).expect("signed")
    }

    #[test]
    fn a_steward_who_was_replaced_makes_no_period() {
        let mut chain = chain();
        assert!(matches!(check_period(&chain, 1, &period(7, 1)), Ok(false)));
        assert!(matches!(check_period(&chain, 1, &period(8, 2)), Ok(true)));
        assert!(check_period(&chain, 2, &period(8, 2)).is_err());
        // Once a notice names it, it stays what it is, whoever the stewards are.
        let note = period(7, 2);
        let named = note.read_unverified::<PeriodNote>().expect("a period");
        let mut notice = chain.current().clone();
        notice.number = 3;
        notice.previous = Some(chain.head());
        notice.periods = vec![PublicPeriod::of(&named, note.hash())];
        chain
            .extend(key(2).sign(&notice).expect("signed"))
            .expect("follows");
        assert!(matches!(check_period(&chain, 1, &note), Ok(true)));
        assert!(check_period(&chain, 1, &period(8, 2)).is_err());
    }
}
