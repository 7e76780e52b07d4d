//! The keys that reports are sealed to: the network's chain of notices, from the pinned root.
//!
//! The root comes from a file that the operator pins; later notices come from the store, where
//! stewards publish them, and count only as far as the chain's rules let them.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, RwLock};
use std::time::Duration;

use tokio::time::{Instant, timeout};

use crate::clock::Date;
use crate::keys::public::{
    ChainError, NetworkName, Note, Notice, NoticeChain, PublicPeriod, Retention, Tier, VerifyingKey,
};
use crate::store::{Kind, Store, StoreError};

/// A network's verified notices, kept up with the store.
pub struct Keyring {
    network: NetworkName,
    chain: RwLock<NoticeChain>,
    /// The newest notice that was refused, so that each is logged once.
    refused: AtomicU64,
    /// The row of notes for phones, and the number of the newest of them.
    row: Mutex<Option<(u32, Row)>>,
    /// When the store was last asked on behalf of a form.
    glanced: tokio::sync::Mutex<Option<Instant>>,
}

/// How old what is known may be for a form, and how long a form waits to know better.
const GLANCE_EVERY: Duration = Duration::from_secs(1);
const GLANCE_LIMIT: Duration = Duration::from_millis(250);

/// Signed notes, the root first.
pub type Row = Arc<[String]>;

/// What a report is sealed to today.
pub struct Sealing {
    /// The number of the notice that says so.
    pub notice: u32,
    /// The period, with the two recipients.
    pub period: PublicPeriod,
}

/// The root that is pinned is not the root of this network.
#[derive(Debug, thiserror::Error)]
pub enum WrongRoot {
    /// It breaks the rules for a root.
    #[error("network {0}: its root notice is refused")]
    Refused(NetworkName, #[source] ChainError),
    /// It is another network's.
    #[error("network {0}: its root notice is that of {1}")]
    Other(NetworkName, NetworkName),
    /// A later root: what lies before it would be unknown here.
    #[error(
        "network {0}: its root is notice {1}; a server keeps notice 1, and follows later roots by itself"
    )]
    NotFirst(NetworkName, u32),
}

impl Keyring {
    /// Starts from the pinned root.
    pub fn new(network: NetworkName, root: Note) -> Result<Self, WrongRoot> {
        let chain = NoticeChain::from_root(root)
            .map_err(|error| WrongRoot::Refused(network.clone(), error))?;
        let named = &chain.current().network;
        if *named != network {
            return Err(WrongRoot::Other(network, named.clone()));
        }
        let number = chain.current().number;
        if number != 1 {
            return Err(WrongRoot::NotFirst(network, number));
        }
        Ok(Self {
            network,
            chain: RwLock::new(chain),
            refused: AtomicU64::new(0),
            row: Mutex::new(None),
            glanced: tokio::sync::Mutex::default(),
        })
    }

    /// Whether the network is for practice. Its root says so, and no later notice says otherwise.
    pub fn is_for_practice(&self) -> bool {
        self.known(|chain| chain.current().training)
    }

    /// Whether reports are taken today, as of a second ago: for the form, which names no key.
    /// However many people open it, the store is asked once a second, and where the store does not
    /// answer the form is there all the same. What is sent is held against the newest notice, and
    /// nobody is sent away before it was asked for.
    pub async fn takes_reports(&self, store: &Store, today: Date) -> bool {
        self.glance(store).await;
        let known = self.known(|chain| chain.current().sealing_period(today).is_ok());
        known || self.sealing(store, today).await.is_some()
    }

    /// The period to seal to today, or none: then no reports are taken.
    pub async fn sealing(&self, store: &Store, today: Date) -> Option<Sealing> {
        self.catch_up(store).await;
        self.known(|chain| {
            let notice = chain.current();
            let period = notice.sealing_period(today).ok()?.clone();
            Some(Sealing {
                notice: notice.number,
                period,
            })
        })
    }

    /// The period of this number, if a report may be sealed to it today: a form that was opened
    /// before a new period began may still be sent.
    pub async fn accepts(&self, store: &Store, period: u32, today: Date) -> bool {
        self.catch_up(store).await;
        self.known(|chain| {
            let notice = chain.current();
            notice.sealing_period(today).is_ok()
                && !notice.voided.contains(&period)
                && notice.period(period).is_some_and(|p| p.from <= today)
        })
    }

    /// Whether the network ever named this period, and neither voided nor destroyed it: what was
    /// sealed offline may come late.
    pub async fn knows(&self, store: &Store, period: u32) -> bool {
        self.catch_up(store).await;
        self.known(|chain| {
            let now = chain.current();
            chain.period(period).is_some()
                && !now.voided.contains(&period)
                && !now.is_destroyed(period, Tier::Stories)
        })
    }

    /// The newest period that there is, expired or not: for withdrawals, which must always be
    /// possible.
    pub async fn newest(&self, store: &Store) -> Option<PublicPeriod> {
        self.catch_up(store).await;
        self.known(|chain| chain.periods().last().cloned())
    }

    /// Every period that there ever was, voided and destroyed ones included, with the recipients.
    pub async fn periods(&self, store: &Store) -> Vec<PublicPeriod> {
        self.catch_up(store).await;
        self.known(|chain| chain.periods().cloned().collect())
    }

    /// What a phone checks, from the root to the newest notice: worked out once for each notice,
    /// because every signature between them may have to be looked at.
    pub async fn row(&self, store: &Store) -> Row {
        self.catch_up(store).await;
        let newest = self.known(|chain| chain.current().number);
        let mut kept = self.row.lock().expect("no holder of this lock panics");
        match &*kept {
            Some((number, row)) if *number == newest => Arc::clone(row),
            _ => {
                let row: Row = self.known(|chain| {
                    let row = chain.row().into_iter();
                    row.map(ToString::to_string).collect()
                });
                *kept = Some((newest, Arc::clone(&row)));
                row
            }
        }
    }

    /// The newest notice that the store has and that follows from the root.
    pub async fn notice(&self, store: &Store) -> Notice {
        self.catch_up(store).await;
        self.known(|chain| chain.current().clone())
    }

    /// Who may sign what the network writes to reporters, by the newest notice there is.
    pub async fn releasers(&self, store: &Store) -> Vec<VerifyingKey> {
        self.catch_up(store).await;
        self.known(|chain| chain.current().releasers.clone())
    }

    /// After how long the newest notice that is known here has things destroyed.
    pub fn retention(&self) -> Option<Retention> {
        self.known(|chain| chain.current().retention)
    }

    /// Whether the stewards have said that the network has ended.
    pub async fn has_ended(&self, store: &Store) -> bool {
        self.catch_up(store).await;
        self.known(|chain| chain.current().has_ended())
    }

    fn known<T>(&self, look: impl FnOnce(&NoticeChain) -> T) -> T {
        look(&self.chain.read().expect("no holder of this lock panics"))
    }

    /// Takes in what stewards have published since. Where the store does not answer, or a notice
    /// is refused, what was known before stays in use.
    async fn catch_up(&self, store: &Store) {
        if let Err(error) = self.take_newer(store).await {
            tracing::warn!(network = %self.network, %error, "cannot look for newer notices");
        }
    }

    /// Catches up unless that was tried within the second. Of many at once one asks, and the others
    /// wait for what it learns.
    async fn glance(&self, store: &Store) {
        let look = async {
            let mut last = self.glanced.lock().await;
            if last.is_none_or(|last| last.elapsed() >= GLANCE_EVERY) {
                // Said beforehand: whoever comes after a look that was given up goes on from memory.
                *last = Some(Instant::now());
                self.catch_up(store).await;
            }
        };
        let _ = timeout(GLANCE_LIMIT, look).await;
    }

    async fn take_newer(&self, store: &Store) -> Result<(), StoreError> {
        let latest = store
            .latest_document_number(&self.network, Kind::Notice)
            .await?
            .unwrap_or(0);
        loop {
            let next = u64::from(self.known(|chain| chain.current().number)) + 1;
            if next > latest || next <= self.refused.load(Ordering::Relaxed) {
                return Ok(());
            }
            let Some(bytes) = store.document(&self.network, Kind::Notice, next).await? else {
                return Ok(());
            };
            if !self.take(next, &bytes) {
                return Ok(());
            }
        }
    }

    /// Whether the chain now holds this notice.
    fn take(&self, number: u64, bytes: &[u8]) -> bool {
        let mut chain = self.chain.write().expect("no holder of this lock panics");
        if u64::from(chain.current().number) >= number {
            return true; // another request was quicker
        }
        let refusal = match Note::from_bytes(bytes) {
            Ok(note) => chain.extend(note).err().map(|error| error.to_string()),
            Err(error) => Some(error.to_string()),
        };
        if let Some(error) = refusal {
            self.refused.store(number, Ordering::Relaxed);
            tracing::error!(network = %self.network, number, error, "a notice was refused");
            return false;
        }
        true
    }
}
