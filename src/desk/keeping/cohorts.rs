//! Frozen cohorts outlive the key of their period at the desks that could open them while it was there.
//!
//! The server has each of them sealed to the answers key of the period in which it was frozen, and every
//! later release must follow on all of them. So who comes when such a key is gone, or comes back under a
//! new identity, gets them from a colleague's desk: as a file, sealed to them, by another road than the
//! server.

use std::collections::{BTreeMap, BTreeSet};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};

use crate::clock::Date;
use crate::desk::cohort::FrozenCohorts;
use crate::desk::folder::FolderError;
use crate::desk::publish::NoRelease;
use crate::desk::{Desk, DeskError};
use crate::keys::public::{Member, MemberId, NetworkName, Tier};
use crate::release::{open_manifest, seal_manifest};

/// Cohorts on their way to one member.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Handed {
    network: NetworkName,
    /// By number: the signed manifest, sealed to the member, in base64.
    cohorts: BTreeMap<u64, String>,
}

/// Why cohorts are not handed over, or not taken in.
#[derive(Debug, thiserror::Error)]
pub enum NoHandover {
    /// There are none, or not all of them open here.
    #[error("cohort {0} does not open at this desk either; ask another member")]
    Closed(u64),
    /// There is none.
    #[error("no cohort has been frozen yet, as far as this desk knows")]
    None,
    /// Not such a file.
    #[error("this is no file of handed-over cohorts")]
    NotAFile,
    /// It is of another network.
    #[error("these cohorts are of the network {0}")]
    OtherNetwork(NetworkName),
    /// It is sealed to somebody else.
    #[error(
        "cohort {0} in this file does not open with your identity: it was made for somebody else"
    )]
    OtherMember(u64),
    /// The desk knows of no such cohort.
    #[error("the server has shown no cohort {0} to this desk: sync first")]
    Unknown(u64),
    /// A cohort is not signed by anybody who may release, or does not follow on those before.
    #[error(transparent)]
    Release(#[from] NoRelease),
    /// The desk.
    #[error(transparent)]
    Desk(#[from] DeskError),
}

impl From<FolderError> for NoHandover {
    fn from(error: FolderError) -> Self {
        Self::Desk(error.into())
    }
}

impl Desk {
    /// Every frozen cohort, sealed to another member, as the bytes of a file. Remembers that they have
    /// them from then on.
    pub fn hand_cohorts(&self, to: &Member) -> Result<Vec<u8>, NoHandover> {
        let _lock = self.folder.lock()?;
        let mut cohorts = BTreeMap::new();
        for number in self.folder.manifests()? {
            let note = self.manifest_note(number)?;
            let note = note.ok_or(NoHandover::Closed(number))?;
            let sealed = seal_manifest(&note, &to.recipient).map_err(DeskError::from)?;
            cohorts.insert(number, STANDARD.encode(sealed));
        }
        let last = *cohorts.last_key_value().ok_or(NoHandover::None)?.0;
        let mut handed = self.folder.handed()?;
        handed.insert(to.id(), last);
        self.folder.put_handed(&handed)?;
        let network = self.network().clone();
        let file = Handed { network, cohorts };
        Ok(serde_json::to_vec(&file).expect("numbers and text become JSON"))
    }

    /// Takes in what a colleague's desk sealed to this member, after the same checks as for what comes
    /// from the server. Says how many cohorts open here that did not before.
    pub fn take_cohorts(&self, file: &[u8]) -> Result<usize, NoHandover> {
        let handed: Handed = serde_json::from_slice(file).map_err(|_| NoHandover::NotAFile)?;
        if handed.network != *self.network() {
            return Err(NoHandover::OtherNetwork(handed.network));
        }
        let _lock = self.folder.lock()?;
        let known = self.folder.manifests()?;
        if let Some(unknown) = handed.cohorts.keys().find(|number| !known.contains(number)) {
            return Err(NoHandover::Unknown(*unknown));
        }
        let mut all = FrozenCohorts::default();
        let mut new = Vec::new();
        for number in known {
            let mut opened = self.opened_cohort(number)?;
            if opened.is_none()
                && let Some(sealed) = handed.cohorts.get(&number)
            {
                let sealed = STANDARD.decode(sealed).map_err(|_| NoHandover::NotAFile)?;
                let note = open_manifest(&sealed, &self.member.identity);
                let note = note.map_err(|_| NoHandover::OtherMember(number))?;
                opened = Some(self.check_cohort(number, &note)?);
                new.push((number, sealed));
            }
            all.put(number, opened)?;
        }
        for (number, sealed) in &new {
            self.folder.put_own_manifest(*number, sealed)?;
        }
        Ok(new.len())
    }

    /// The members of today whose desks can open every frozen cohort, as far as this desk can tell; `None`
    /// where no key of such a cohort is destroyed or due to be, so that whoever is missing one can be
    /// given it.
    pub fn holders_of_cohorts(&self, today: Date) -> Result<Option<BTreeSet<MemberId>>, DeskError> {
        let frozen = self.frozen_so_far()?.0;
        // A release says the days of its cohort, also to who cannot open it.
        let released = self.releases()?;
        let of_releases = released.iter().map(|it| &it.release().cohort);
        let open = frozen.cohorts.iter().map(|it| it.manifest.cohort());
        let days: BTreeMap<u64, Date> = of_releases
            .chain(open)
            .map(|cohort| (u64::from(cohort.number), cohort.to))
            .collect();
        let period_of = |(number, day): (u64, Date)| {
            let of_its_day = self.chain.periods().filter(|it| it.from <= day);
            Some((number, of_its_day.map(|it| it.number).max()?))
        };
        let periods: Vec<(u64, u32)> = days.into_iter().filter_map(period_of).collect();
        let at_risk = |period| {
            let due = self.chain.due(period, Tier::Answers);
            self.is_destroyed(period, Tier::Answers) || due.is_some_and(|day| day <= today)
        };
        if frozen.closed.is_empty() && !periods.iter().any(|(_, period)| at_risk(*period)) {
            return Ok(None);
        }
        let handed = self.folder.handed()?;
        let me = self.member.id();
        let mut holders = BTreeSet::new();
        for member in &self.rosters()?.current().members {
            let id = member.id();
            let has = |&(number, period): &(u64, u32)| {
                handed.get(&id).is_some_and(|through| number <= *through)
                    || self.could_open(id, period)
            };
            let all = if id == me {
                frozen.closed.is_empty()
            } else {
                periods.iter().all(has)
            };
            if all {
                holders.insert(id);
            }
        }
        Ok(Some(holders))
    }

    /// Whether a member reads the answers of a period, or read them when its key was destroyed.
    fn could_open(&self, id: MemberId, period: u32) -> bool {
        let newest = self.chain.current();
        let notice = match self.chain.destroyed_by(period, Tier::Answers) {
            Some(by) => self.chain.at(by.number.saturating_sub(1)),
            None => Some(newest),
        };
        let rosters = self.rosters.as_ref();
        let roster = notice.and_then(|notice| rosters?.of_notice(notice));
        let seat = roster.and_then(|roster| roster.member(id));
        seat.is_some_and(|seat| seat.reads_period(period))
    }
}
