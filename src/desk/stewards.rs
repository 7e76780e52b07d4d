//! A steward's desk: the stewards' documents beside the desk's own folder.
//!
//! The two are not one: the desk holds what the server shows, the stewards' folder what the stewards
//! have decided, published or not, with what waits for signatures. So a steward's desk keeps the
//! second in a place of its own: where `documents` in `desk.toml` says, or in `stewards/` inside the
//! desk's folder. Each time it is looked at, it is brought up to what the desk has verified.

use std::path::PathBuf;

use super::folder::{Documents as Kind, FolderError as DeskFolderError};
use super::{Desk, DeskError};
use crate::exchange::client::{ClientError, Server};
use crate::exchange::{Bundle, WrapFor};
use crate::keys::ceremony::Wrap;
use crate::keys::documents::Documents;
use crate::keys::folder::{Folder, FolderError};
use crate::keys::public::{Note, Notice, PeriodNote, Roster, Statement, Tier};
use crate::keys::secret::SigningKey;

/// Wraps sent at once: with base64, about three kilobytes each.
const WRAPS_AT_ONCE: usize = 500;

/// Why the stewards' documents cannot be used or sent.
#[derive(Debug, thiserror::Error)]
pub enum StewardsError {
    /// The stewards' folder.
    #[error(transparent)]
    Folder(#[from] FolderError),
    /// The desk.
    #[error(transparent)]
    Desk(#[from] Box<DeskError>),
    /// The server's documents are newer.
    #[error(
        "the server has notice {latest}, this folder only {ours}: get the others' documents first; nothing was sent"
    )]
    Behind {
        /// The server's newest notice.
        latest: u64,
        /// Ours.
        ours: u32,
    },
    /// The server shows another history.
    #[error(
        "the server shows another notice {0} than this folder has: two histories. Nothing was sent; speak to the other stewards"
    )]
    TwoHistories(u64),
    /// The server does not know the network.
    #[error("{0} does not host this network")]
    NotHosted(String),
    /// The server refuses.
    #[error("{doing}: {error}")]
    Client {
        /// At what.
        doing: &'static str,
        /// Why.
        error: ClientError,
    },
}

impl From<DeskError> for StewardsError {
    fn from(error: DeskError) -> Self {
        Self::Desk(Box::new(error))
    }
}

impl From<DeskFolderError> for StewardsError {
    fn from(error: DeskFolderError) -> Self {
        DeskError::from(error).into()
    }
}

impl Desk {
    /// Where the stewards' documents lie.
    pub fn stewards_path(&self) -> PathBuf {
        let set = self.settings().documents.as_deref();
        self.folder()
            .path()
            .join(set.unwrap_or_else(|| "stewards".as_ref()))
    }

    /// The stewards' documents, brought up to what this desk has verified: notices, rosters and
    /// periods, and this member's own wraps. What was decided here and not published yet stays.
    pub fn stewards_folder(&self) -> Result<Folder, StewardsError> {
        let folder = Folder::create(&self.stewards_path())?;
        let notices: Vec<Note> = self.chain().notes().cloned().collect();
        let (rosters, periods) = (Kind::Rosters, Kind::Periods);
        let named = |kind| -> Result<Vec<Note>, StewardsError> {
            let notes = self.folder().notes(kind)?;
            Ok(notes.into_iter().map(|(_, note)| note).collect())
        };
        // Periods that no notice names yet belong to a step that somebody cut short.
        let periods: Vec<Note> = named(periods)?
            .into_iter()
            .filter(|note| {
                let number = number::<PeriodNote>(note).and_then(|it| u32::try_from(it).ok());
                number.is_some_and(|number| self.chain().period(number).is_some())
            })
            .collect();
        let mut wraps = Vec::new();
        for period in self.chain().periods().map(|period| period.number) {
            for tier in Tier::ALL {
                let file = self.folder().wrap(period, tier)?;
                let reader = self.member().id();
                wraps.extend(file.map(|file| Wrap {
                    period,
                    tier,
                    reader,
                    file,
                }));
            }
        }
        // After the end of the network nothing is to be opened any more, also where this desk has
        // not heard of the end from the server yet.
        let decided = folder.notes::<Notice>()?;
        let last = decided.last().and_then(|note| note.read_unverified().ok());
        let has_ended = last.is_some_and(|last: Notice| last.has_ended());
        if has_ended || self.chain().current().has_ended() {
            wraps.clear();
        }
        folder.adopt(&notices, &named(rosters)?, &periods, &wraps)?;
        Ok(folder)
    }
}

/// How much was sent.
#[derive(Debug, Clone, Copy)]
pub struct Sent {
    /// Notices that are new to the server.
    pub notices: usize,
    /// Rosters.
    pub rosters: usize,
    /// Period notes.
    pub periods: usize,
    /// Wraps, new to the server or not.
    pub wraps: usize,
}

/// The number of the server's newest notice, once it is clear that these documents follow on it.
pub fn latest(documents: &Documents, server: &Server) -> Result<u64, StewardsError> {
    let doing = "the server cannot be asked";
    let failed = |error| StewardsError::Client { doing, error };
    let latest = server.latest_notice().map_err(|error| match error {
        ClientError::Missing => StewardsError::NotHosted(server.origin().to_string()),
        other => failed(other),
    })?;
    let ours = documents.notice().number;
    if latest > u64::from(ours) {
        return Err(StewardsError::Behind { latest, ours });
    }
    let at = usize::try_from(latest).ok().and_then(|n| n.checked_sub(1));
    let note = at.and_then(|at| documents.chain().notes().nth(at));
    let shown = server.notice(latest).map_err(failed)?;
    if note.map(Note::hash) != Some(shown.hash()) {
        return Err(StewardsError::TwoHistories(latest));
    }
    Ok(latest)
}

/// Sends what `server`, whose newest notice is `latest`, does not have yet.
pub fn send(
    folder: &Folder,
    documents: &Documents,
    server: &Server,
    latest: u64,
    key: &SigningKey,
) -> Result<Sent, StewardsError> {
    let failed = |doing| move |error| StewardsError::Client { doing, error };
    let session = server.session(key);
    let index = session
        .index()
        .map_err(failed("the server does not let you in"))?;
    let mut wraps = if documents.notice().has_ended() {
        Vec::new()
    } else {
        wraps_for(folder.wraps()?, documents)
    };
    let first = wraps.split_off(wraps.len().saturating_sub(WRAPS_AT_ONCE));
    let bundle = Bundle {
        notices: newer::<Notice>(folder, latest)?,
        rosters: newer::<Roster>(folder, index.roster)?,
        periods: newer::<PeriodNote>(folder, index.period)?,
        wraps: first,
    };
    let sent = Sent {
        notices: bundle.notices.len(),
        rosters: bundle.rosters.len(),
        periods: bundle.periods.len(),
        wraps: bundle.wraps.len() + wraps.len(),
    };
    let refused = "the server did not take the documents; nothing new is in force there";
    session
        .publish_documents(&bundle)
        .map_err(failed(refused))?;
    for wraps in wraps.chunks(WRAPS_AT_ONCE) {
        let bundle = Bundle {
            wraps: wraps.to_vec(),
            ..Bundle::default()
        };
        session
            .publish_documents(&bundle)
            .map_err(failed("some wraps did not arrive; publish again"))?;
    }
    Ok(sent)
}

/// Wraps that somebody may still have, the newest periods last: they go first, with the documents.
/// The server takes none for somebody who has left or reads less than before, and none of a key that
/// is destroyed.
fn wraps_for(wraps: Vec<Wrap>, documents: &Documents) -> Vec<WrapFor> {
    let readers: Vec<_> = documents.readers().collect();
    let may_have = |wrap: &Wrap| {
        let mut readers = readers.iter().filter(|reader| reader.id == wrap.reader);
        readers.any(|reader| reader.tier.reads(wrap.tier) && reader.reads_period(wrap.period))
            && !documents.notice().is_destroyed(wrap.period, wrap.tier)
    };
    let wraps = wraps.into_iter().filter(may_have);
    let mut wraps: Vec<_> = wraps
        .map(|wrap| WrapFor {
            period: wrap.period,
            tier: wrap.tier,
            member: wrap.reader,
            wrap: wrap.file,
        })
        .collect();
    wraps.sort_by_key(|wrap| wrap.period);
    wraps
}

fn newer<T: Statement>(folder: &Folder, than: u64) -> Result<Vec<String>, FolderError> {
    let notes = folder.notes::<T>()?.into_iter();
    let new = notes.filter(|note| number::<T>(note).is_some_and(|number| number > than));
    Ok(new.map(|note| note.to_string()).collect())
}

fn number<T: Statement>(note: &Note) -> Option<u64> {
    let statement: T = note.read_unverified().ok()?;
    Some(statement.number())
}
