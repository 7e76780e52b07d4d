//! Who is who, by documents that verify from the pinned root.
//!
//! The database is shared by several server processes and is not trusted for this: every document is
//! verified again when it is read.

use std::sync::{Arc, RwLock};

use crate::keys::public::{
    ChainError, Hash, MemberId, NetworkName, Note, NoticeChain, Roster, Tier, VerifyingKey,
};
use crate::store::{Kind as DocumentKind, Store, StoreError};

/// A network's keys and members at one moment.
#[derive(Debug)]
pub struct Standing {
    /// The notices.
    pub chain: NoticeChain,
    /// The roster that the current notice names, once it is here.
    pub roster: Option<Roster>,
    /// Rosters that an earlier notice named.
    pub former: Vec<Roster>,
}

/// A place at the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seat {
    /// Whose.
    pub id: MemberId,
    /// What they sign with.
    pub verify: VerifyingKey,
    /// How much they may read; nothing while the roster is not here yet.
    pub tier: Option<Tier>,
    /// Whether they may publish documents.
    pub steward: bool,
}

/// Why a network's documents cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum StandingError {
    /// The database is not there.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A notice in the database does not follow from the pinned root.
    #[error("a stored notice does not verify")]
    Chain(#[from] ChainError),
    /// Something in the database is no document.
    #[error("a stored document is not a signed note")]
    Note(#[from] crate::keys::public::NoteError),
}

impl Standing {
    /// From documents that were read: notices after the root, oldest first, and rosters.
    pub fn assemble(root: Note, notices: Vec<Note>, rosters: &[Note]) -> Result<Self, ChainError> {
        let mut chain = NoticeChain::from_root(root)?;
        for notice in notices {
            chain.extend(notice)?;
        }
        let mut standing = Self {
            roster: None,
            former: Vec::new(),
            chain,
        };
        for note in rosters {
            standing.seat_roster(note);
        }
        Ok(standing)
    }

    /// Takes a roster in if a notice names it; otherwise it says nothing.
    fn seat_roster(&mut self, note: &Note) {
        let current = self.chain.current();
        if let Ok(roster) = Roster::open(note, current) {
            self.roster = Some(roster);
            return;
        }
        let named = (1..current.number)
            .filter_map(|number| self.chain.at(number))
            .find_map(|notice| Roster::open(note, notice).ok());
        self.former.extend(named);
    }

    /// The hash of the roster in force: what sessions are bound to.
    pub fn roster_hash(&self) -> Hash {
        self.chain.current().roster
    }

    /// The seat of `id` now. Before the first roster is here, the stewards of the notice may enter,
    /// to bring it.
    pub fn seat(&self, id: MemberId) -> Option<Seat> {
        match &self.roster {
            Some(roster) => roster.member(id).map(|member| Seat {
                id,
                verify: member.verify,
                tier: Some(member.tier),
                steward: member.steward,
            }),
            None => self
                .chain
                .current()
                .stewards
                .iter()
                .find(|key| key.id() == id)
                .map(|key| Seat {
                    id,
                    verify: *key,
                    tier: None,
                    steward: true,
                }),
        }
    }

    /// The key of someone who had a seat once and has none now.
    pub fn former_key(&self, id: MemberId) -> Option<VerifyingKey> {
        self.former
            .iter()
            .find_map(|roster| roster.member(id))
            .map(|member| member.verify)
    }
}

/// Reads a network's standing, and keeps it until newer documents are there.
pub struct Standings {
    network: NetworkName,
    root: Note,
    kept: RwLock<Option<(Version, Arc<Standing>)>>,
}

/// The newest notice and the newest roster in the database.
type Version = (Option<u64>, Option<u64>);

impl Standings {
    /// For a network whose root is pinned in the configuration.
    pub fn new(network: NetworkName, root: Note) -> Self {
        Self {
            network,
            root,
            kept: RwLock::new(None),
        }
    }

    /// The standing now.
    pub async fn now(&self, store: &Store) -> Result<Arc<Standing>, StandingError> {
        let latest = |kind| store.latest_document_number(&self.network, kind);
        let version = (
            latest(DocumentKind::Notice).await?,
            latest(DocumentKind::Roster).await?,
        );
        if let Some((kept, standing)) = &*self.kept.read().expect("no holder of this lock panics")
            && *kept == version
        {
            return Ok(Arc::clone(standing));
        }
        let standing = Arc::new(self.read(store).await?);
        let kept = Some((version, Arc::clone(&standing)));
        *self.kept.write().expect("no holder of this lock panics") = kept;
        Ok(standing)
    }

    async fn read(&self, store: &Store) -> Result<Standing, StandingError> {
        let mut notices = notes(store, &self.network, DocumentKind::Notice).await?;
        // The root may be in the database too; the pinned one is what counts.
        notices.retain(|note| note.hash() != self.root.hash());
        let rosters = notes(store, &self.network, DocumentKind::Roster).await?;
        Ok(Standing::assemble(self.root.clone(), notices, &rosters)?)
    }
}

/// All stored notes of one kind, by number.
pub async fn notes(
    store: &Store,
    network: &NetworkName,
    kind: DocumentKind,
) -> Result<Vec<Note>, StandingError> {
    let documents = store.documents(network, kind).await?;
    let notes = documents.iter().map(|(_, body)| Note::from_bytes(body));
    Ok(notes.collect::<Result<_, _>>()?)
}
