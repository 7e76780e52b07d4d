//! The analyst's workbench: pulls sealed reports, opens them in memory, decides, counts, releases.
//!
//! ```text
//!  sync ── pulls and verifies ──► folder (sealed) ──► casebook (opened, in memory) ──► cohort ──►
//!  release; decisions go back out, sealed and signed, to the other desks
//! ```
//!
//! - **Nothing is decrypted on disk.** What is opened lives in memory for one command.
//! - **Nothing is believed that the pinned root does not vouch for** ([`crate::exchange::client::trust`]).
//! - **Nothing is dropped.** A report that does not open or fit is set aside, counted and shown with
//!   its reason; one that disappears from the server without its reporter's word raises an alarm.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, Mutex};

use crate::clock::Date;
use crate::exchange::OwnWrap;
use crate::exchange::client::trust::{Distrust, Rosters, check_wrap};
use crate::exchange::client::{ClientError, Server};
use crate::keys::public::{ChainError, Member, MemberId, NetworkName, NoPeriod, NoticeChain, Tier};
use crate::keys::secret::{Identity, MemberIdentity, SigningKey};
use crate::questionnaire::{Questionnaire, QuestionnaireError, Version};
use crate::seal::open::Keys;

pub mod acts;
pub mod alarms;
mod apart;
pub mod attachments;
pub mod beside;
pub mod casebook;
pub mod cohort;
pub mod elsewhere;
pub mod export;
pub mod feeds;
pub mod folder;
pub mod import;
pub mod inert;
pub mod keeping;
pub mod letters;
mod opening;
pub mod partner;
pub mod preview;
pub mod publish;
pub mod quotes;
pub mod reading;
pub mod recoding;
pub mod redaction;
pub mod revision;
mod rounding;
mod settings;
pub mod shelf;
pub mod similar;
pub mod stewards;
pub mod sync;
pub mod warnings;
pub mod watch;
mod withdrawals;
pub mod words;
pub mod workbench;
mod year;

use alarms::Alarm;
use alarms::register::{Look, Raised};
use folder::{Documents, Folder, FolderError, Settings};

/// A desk: a folder, a member, and what the two together can verify and open.
pub struct Desk {
    folder: Folder,
    settings: Settings,
    member: MemberIdentity,
    chain: NoticeChain,
    rosters: Option<Rosters>,
    keys: BTreeMap<u32, PeriodKeyPair>,
    questionnaires: Vec<Questionnaire>,
    /// What was read and verified of each member's feed.
    feeds: Mutex<BTreeMap<MemberId, Arc<feeds::Feed>>>,
    audits: publish::Audits,
}

/// A period's keys, as far as the member holds them.
struct PeriodKeyPair {
    answers: Identity,
    story: Option<Identity>,
}

/// Why a desk cannot do what it was asked to.
#[derive(Debug, thiserror::Error)]
pub enum DeskError {
    /// The folder.
    #[error(transparent)]
    Folder(#[from] FolderError),
    /// The server shows something that is not to be believed.
    #[error(transparent)]
    Distrust(#[from] Distrust),
    /// The notices do not follow from the pinned root.
    #[error(transparent)]
    Chain(#[from] ChainError),
    /// A questionnaire in the folder is wrong.
    #[error(transparent)]
    Questionnaire(#[from] QuestionnaireError),
    /// The root is of another network than the desk.
    #[error("the root notice is of the network {found}, not of {expected}")]
    OtherNetwork {
        /// The desk's network.
        expected: NetworkName,
        /// The root's network.
        found: NetworkName,
    },
    /// A desk for practice on a network that is not, or the other way round.
    #[error("{0}")]
    OtherPurpose(Purpose),
    /// Nothing was fetched yet.
    #[error("this desk has no roster yet; run `corncrake desk sync` first")]
    NotSynced,
    /// There is no period to seal to.
    #[error("nothing can be sealed: {0}")]
    NoPeriod(#[from] NoPeriod),
    /// Feeds of entries.
    #[error(transparent)]
    Feed(#[from] feeds::FeedError),
    /// Cohorts and releases.
    #[error(transparent)]
    Release(Box<publish::NoRelease>),
    /// Sealing failed.
    #[error("sealing failed: {0}")]
    Seal(#[from] crate::seal::close::CloseError),
    /// Signing failed.
    #[error("signing failed: {0}")]
    Sign(#[from] crate::keys::public::NotCanonical),
}

/// What a network turned out to be for, where the desk was made for the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Purpose {
    /// Whether its notices say that it is for practice.
    pub training: bool,
}

impl std::fmt::Display for Purpose {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(if self.training {
            "this network is for practice, and the desk was made for a real one: nothing here is \
             what it seems. Make a desk of its own for practice (corncrake desk init --training)"
        } else {
            "this network is a real one, and the desk was made for practice. Make a desk of its \
             own for the real network (corncrake desk init, without --training)"
        })
    }
}

impl From<ClientError> for DeskError {
    fn from(error: ClientError) -> Self {
        Self::Distrust(error.into())
    }
}

impl From<publish::NoRelease> for DeskError {
    fn from(error: publish::NoRelease) -> Self {
        match error {
            publish::NoRelease::Desk(error) => error,
            other => Self::Release(Box::new(other)),
        }
    }
}

impl Desk {
    /// Opens a folder as `member`, verifying all that lies in it.
    pub fn open(path: &Path, member: MemberIdentity) -> Result<Self, DeskError> {
        let (folder, settings) = Folder::open(path)?;
        let chain = chain_of(&folder, &settings)?;
        let mut questionnaires = vec![Questionnaire::default_set()];
        for (name, text) in folder.questionnaires()? {
            questionnaires.push(Questionnaire::parse(&text, &name)?);
        }
        let mut desk = Self {
            folder,
            settings,
            member,
            chain,
            rosters: None,
            keys: BTreeMap::new(),
            questionnaires,
            feeds: Mutex::default(),
            audits: publish::Audits::default(),
        };
        desk.read_roster()?;
        desk.read_keys()?;
        Ok(desk)
    }

    /// The folder.
    pub fn folder(&self) -> &Folder {
        &self.folder
    }

    /// The folder's settings.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// The member who works at this desk.
    pub fn member(&self) -> &MemberIdentity {
        &self.member
    }

    /// A copy of the member's signing key, for a session that outlives changes to this desk.
    pub fn signing_key(&self) -> SigningKey {
        SigningKey::from_seed(self.member.signing.expose_seed())
    }

    /// The network.
    pub fn network(&self) -> &NetworkName {
        &self.settings.network
    }

    /// The verified notices.
    pub fn chain(&self) -> &NoticeChain {
        &self.chain
    }

    /// The rosters; they come with the first sync.
    pub fn rosters(&self) -> Result<&Rosters, DeskError> {
        self.rosters.as_ref().ok_or(DeskError::NotSynced)
    }

    /// Everybody's name, for showing: a former member's too.
    pub fn name_of(&self, id: MemberId) -> String {
        let member = self
            .rosters
            .as_ref()
            .and_then(|rosters| rosters.anybody(id));
        member.map_or_else(|| id.to_string(), |member| inert::inert_line(&member.name))
    }

    /// The member's own line on the roster in force.
    pub fn seat(&self) -> Result<&Member, DeskError> {
        let seat = self.rosters()?.current().member(self.member.id());
        seat.ok_or(DeskError::Distrust(Distrust::NotAMember))
    }

    /// Whether the member stands, or stood, on any roster that this desk has seen.
    pub fn was_ever_admitted(&self) -> bool {
        let seen = self.rosters.as_ref();
        seen.is_some_and(|rosters| rosters.anybody(self.member.id()).is_some())
    }

    /// The questionnaire of a version, if this desk has it.
    pub fn questionnaire(&self, version: Version) -> Option<&Questionnaire> {
        let has = |questionnaire: &&Questionnaire| questionnaire.version() == version;
        self.questionnaires.iter().find(has)
    }

    /// The keys of a period, as far as this member holds them.
    pub fn keys(&self, period: u32) -> Option<Keys<'_>> {
        let pair = self.keys.get(&period)?;
        Some(Keys {
            network: &self.settings.network,
            period,
            answers: &pair.answers,
            story: pair.story.as_ref(),
        })
    }

    /// The answers keys that this member holds, of the newest period first: for what does not say
    /// to which period it is sealed.
    fn answers_keys(&self) -> impl Iterator<Item = &Identity> {
        self.keys.values().rev().map(|pair| &pair.answers)
    }

    /// The stories keys that this member holds with their periods, that of `period` first: a server may
    /// name a wrong one.
    fn story_keys(&self, period: u32) -> impl Iterator<Item = (u32, &Identity)> {
        let named = self.keys.get_key_value(&period).into_iter();
        let newest_first = self.keys.iter().rev();
        let others = newest_first.filter(move |(number, _)| **number != period);
        let pairs = named.chain(others);
        pairs.filter_map(|(number, pair)| Some((*number, pair.story.as_ref()?)))
    }

    /// The server, as the settings name it.
    pub fn server(&self) -> Result<Server, ClientError> {
        let settings = &self.settings;
        let network = settings.network.clone();
        Server::new(&settings.server, network, settings.proxy.as_deref())
    }

    /// Keeps an alarm that was found outside a sync. Those that are new are given back.
    pub fn raise(&self, found: &[Alarm], today: Date) -> Result<Vec<Raised>, DeskError> {
        let _lock = self.folder.lock()?;
        Ok(self.folder.raise(found, Look::Part, today)?)
    }

    /// The period that this desk's own writing is sealed to.
    fn sealing_period(&self, today: Date) -> Result<&crate::keys::public::PublicPeriod, DeskError> {
        Ok(self.chain.current().sealing_period(today)?)
    }

    fn read_roster(&mut self) -> Result<(), DeskError> {
        let notes = self.folder.notes(Documents::Rosters)?;
        if notes.is_empty() {
            return Ok(());
        }
        let notes = notes.iter().map(|(_, note)| note);
        self.rosters = match Rosters::assemble(&self.chain, notes) {
            Ok(rosters) => Some(rosters),
            // A sync that was cut short after the notice: the next one brings the roster.
            Err(Distrust::NoRoster(_)) => None,
            Err(other) => return Err(other.into()),
        };
        Ok(())
    }

    fn read_keys(&mut self) -> Result<(), DeskError> {
        let periods: Vec<u32> = self.chain.periods().map(|period| period.number).collect();
        for period in periods {
            let answers = self.read_wrap(period, Tier::Answers)?;
            let story = self.read_wrap(period, Tier::Stories)?;
            if let Some(answers) = answers {
                self.keys.insert(period, PeriodKeyPair { answers, story });
            }
        }
        Ok(())
    }

    fn read_wrap(&self, period: u32, tier: Tier) -> Result<Option<Identity>, DeskError> {
        let Some(wrap) = self.folder.wrap(period, tier)? else {
            return Ok(None);
        };
        let wrap = OwnWrap { period, tier, wrap };
        Ok(Some(check_wrap(&self.chain, &wrap, &self.member.identity)?))
    }
}

/// The notices of a folder, verified from its pinned root; from notice 1 on where they are there. A
/// desk that was made with a later root fetches those before it at its first sync; until then it
/// starts from that root.
fn chain_of(folder: &Folder, settings: &Settings) -> Result<NoticeChain, DeskError> {
    let root = folder.root()?;
    let mut chain = NoticeChain::from_root(root.clone())?;
    if chain.current().network != settings.network {
        return Err(DeskError::OtherNetwork {
            expected: settings.network.clone(),
            found: chain.current().network.clone(),
        });
    }
    let training = chain.current().training;
    if training != settings.training {
        return Err(DeskError::OtherPurpose(Purpose { training }));
    }
    let notes = folder.notes(Documents::Notices)?;
    if notes.first().is_some_and(|(number, _)| *number == 1) {
        let notes = notes.into_iter().map(|(_, note)| note).collect();
        return Ok(NoticeChain::through(&root, notes)?);
    }
    let first = u64::from(chain.current().number);
    for (_, note) in notes.into_iter().filter(|(number, _)| *number > first) {
        chain.extend(note)?;
    }
    Ok(chain)
}
