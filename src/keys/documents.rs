//! A network's documents, verified together.

use super::public::{
    ChainError, Hash, Member, MemberId, Note, NoteError, Notice, NoticeChain, PeriodNote,
    PublicPeriod, Roster, RosterError, Statement, Tier,
};
use super::secret::recovery_id;

/// The notices of a network from its root on, the roster that the newest names, and the notes of
/// all periods. Whoever holds this value holds documents that agree with each other.
#[derive(Debug, Clone)]
pub struct Documents {
    chain: NoticeChain,
    roster: Roster,
    roster_hash: Hash,
    periods: Vec<PeriodNote>,
}

/// Why documents do not make up a network.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DocumentsError {
    /// The notices.
    #[error(transparent)]
    Chain(#[from] ChainError),
    /// The roster.
    #[error(transparent)]
    Roster(#[from] RosterError),
    /// A period's note is not in order.
    #[error("period {number}: {error}")]
    Period {
        /// The period; 0 where its number could not be read.
        number: u32,
        /// What is wrong.
        error: NoteError,
    },
    /// A period's note says something else than the notices do.
    #[error(
        "the note of period {0} is not the one that the notices name: two periods under one number"
    )]
    PeriodDiffers(u32),
    /// A note is missing.
    #[error("{0} is missing")]
    Missing(String),
}

/// One who can open periods: a member, or a recovery sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reader<'a> {
    /// By what wraps to them are named.
    pub id: MemberId,
    /// What is wrapped to.
    pub recipient: &'a super::public::Recipient,
    /// How much they may read.
    pub tier: Tier,
    /// The first period that they may read.
    pub since_period: u32,
    /// Who it is, unless it is a recovery sheet.
    pub member: Option<&'a Member>,
}

impl Reader<'_> {
    /// Whether they may read this period, as far as their tier goes.
    pub fn reads_period(&self, period: u32) -> bool {
        self.member.is_none_or(|member| member.reads_period(period))
    }
}

impl Documents {
    /// Verifies notices (root first), rosters and periods (each by number). The root is trusted
    /// as it stands: the caller knows where it came from.
    pub fn verify(
        notices: Vec<Note>,
        rosters: &[Note],
        periods: &[Note],
    ) -> Result<Self, DocumentsError> {
        let mut notices = notices.into_iter();
        let missing = |what: &str| DocumentsError::Missing(what.to_owned());
        let root = notices.next().ok_or_else(|| missing("notice 1"))?;
        let mut chain = NoticeChain::from_root(root)?;
        notices.try_for_each(|note| chain.extend(note))?;
        let (roster, roster_hash) = verify_rosters(rosters, chain.current())?;
        let periods = verify_periods(periods, &chain)?;
        Ok(Self {
            chain,
            roster,
            roster_hash,
            periods,
        })
    }

    /// The notices.
    pub fn chain(&self) -> &NoticeChain {
        &self.chain
    }

    /// The newest notice.
    pub fn notice(&self) -> &Notice {
        self.chain.current()
    }

    /// The roster that the newest notice names.
    pub fn roster(&self) -> &Roster {
        &self.roster
    }

    /// The hash of the roster's note.
    pub fn roster_hash(&self) -> Hash {
        self.roster_hash
    }

    /// Every period that was ever made, the first first, voided ones included.
    pub fn periods(&self) -> &[PeriodNote] {
        &self.periods
    }

    /// The hash of the newest period's note.
    pub(super) fn period_head(&self) -> Option<Hash> {
        let last = self.periods.last()?;
        self.chain.period(last.number).map(|period| period.note)
    }

    /// Everyone who can open periods.
    pub fn readers(&self) -> impl Iterator<Item = Reader<'_>> {
        readers(&self.roster)
    }

    /// The periods that are in use or ahead: the newest notice's.
    pub fn open_periods(&self) -> &[PublicPeriod] {
        &self.notice().periods
    }
}

/// Everyone who can open periods under `roster`.
pub fn readers(roster: &Roster) -> impl Iterator<Item = Reader<'_>> {
    let members = roster.members.iter().map(|member| Reader {
        id: member.id(),
        recipient: &member.recipient,
        tier: member.tier,
        since_period: member.since_period,
        member: Some(member),
    });
    let recovery = roster.recovery.iter().map(|recipient| Reader {
        id: recovery_id(recipient),
        recipient,
        tier: Tier::Stories,
        since_period: 0,
        member: None,
    });
    members.chain(recovery)
}

fn verify_rosters(notes: &[Note], notice: &Notice) -> Result<(Roster, Hash), DocumentsError> {
    let missing = || DocumentsError::Missing("the roster".to_owned());
    let (newest, before) = notes.split_last().ok_or_else(missing)?;
    let roster = Roster::open(newest, notice)?;
    // Each names the hash of the one before, so the newest vouches for all.
    let mut later = roster.clone();
    for note in before.iter().rev() {
        let earlier: Roster = note.read_unverified().map_err(RosterError::from)?;
        later.follows(&earlier, note.hash())?;
        later = earlier;
    }
    if later.previous.is_some() {
        return Err(missing());
    }
    Ok((roster, newest.hash()))
}

fn verify_periods(notes: &[Note], chain: &NoticeChain) -> Result<Vec<PeriodNote>, DocumentsError> {
    let mut periods: Vec<PeriodNote> = Vec::new();
    let mut previous = None;
    for note in notes {
        let period: PeriodNote = note
            .read_unverified()
            .map_err(|error| DocumentsError::Period { number: 0, error })?;
        let number = period.number;
        let (known, named_by) = chain
            .named_by(number)
            .ok_or(DocumentsError::PeriodDiffers(number))?;
        note.verify(&named_by.stewards, named_by.threshold as usize)
            .map_err(|error| DocumentsError::Period { number, error })?;
        let says_the_same = PublicPeriod::of(&period, note.hash()) == *known
            && period.network() == named_by.network()
            && period.previous == previous;
        if !says_the_same {
            return Err(DocumentsError::PeriodDiffers(number));
        }
        previous = Some(note.hash());
        periods.push(period);
    }
    let is_here = |number| periods.iter().any(|period| period.number == number);
    if let Some(lost) = chain.periods().find(|period| !is_here(period.number)) {
        let what = format!("the note of period {}", lost.number);
        return Err(DocumentsError::Missing(what));
    }
    Ok(periods)
}
