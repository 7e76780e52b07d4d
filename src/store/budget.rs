//! Budgets: how much may come in, without asking from whom.
//!
//! There is no limit by address, because a drop-in centre, a training room or an onion service is
//! one address. Instead each network has a budget of each kind, and all networks together have
//! one; every server process on one database shares them. A budget holds what may come at once,
//! and is filled up by so much a day, at each full hour.
//!
//! # What the table tells
//! Nothing finer than a day may be known of when something came, and a number that fell with each
//! report would say just that. So a process takes *leases* into memory, whole ones of a fiftieth
//! of the budget, and spends from there: what comes in writes nothing. `tick` is the hour, moved on
//! by the clock whether or not anything came. At each hour a process that has less than a lease
//! takes one more, before the hour's filling hides it; between hours only what is more than a
//! lease shows, which is a flood. A process that is killed loses its leases; the filling gives
//! them back.
//!
//! Two processes can so admit no more than the budget between them, but what one has leased the
//! other cannot spend until the next hour.

mod table;

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, Weak};
use std::time::Duration;

use self::table::{Ask, Fill, Row};
use super::Store;
use super::error::StoreError;
use crate::clock::Clock;
use crate::keys::public::NetworkName;

/// What is limited.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum BudgetKind {
    /// Reports and letters, one by one.
    Report,
    /// Receipts that lead to nothing. Those that lead to a report are never limited.
    LookUp,
    /// Attachments, in KiB as they are stored.
    AttachmentKib,
}

impl BudgetKind {
    /// Every kind.
    pub const ALL: [Self; 3] = [Self::Report, Self::LookUp, Self::AttachmentKib];

    fn as_str(self) -> &'static str {
        match self {
            Self::Report => "report",
            Self::LookUp => "look-up",
            Self::AttachmentKib => "attachment-kib",
        }
    }
}

impl fmt::Display for BudgetKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// How much of one kind may come, in units of the kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Allowance {
    /// The most that may come at once, where nothing came for a while.
    pub at_once: u32,
    /// What is added in a day, in equal parts at each full hour.
    pub per_day: u32,
}

impl Allowance {
    /// What is added at each full hour.
    fn hourly(self) -> u32 {
        self.per_day.div_ceil(24)
    }

    /// What a process takes into memory at a time: a fiftieth.
    fn lease(self) -> u32 {
        (self.at_once / 50).max(1)
    }
}

/// An allowance of each kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Allowances {
    /// Reports and letters.
    pub reports: Allowance,
    /// Receipts that lead to nothing.
    pub look_ups: Allowance,
    /// Attachments, in KiB.
    pub attachment_kib: Allowance,
}

impl Allowances {
    fn of(&self, kind: BudgetKind) -> Allowance {
        match kind {
            BudgetKind::Report => self.reports,
            BudgetKind::LookUp => self.look_ups,
            BudgetKind::AttachmentKib => self.attachment_kib,
        }
    }
}

/// The budgets of a server's networks. Cheap to clone; all clones share their leases.
#[derive(Clone)]
pub struct Budgets(Arc<Shared>);

struct Shared {
    store: Store,
    clock: Arc<dyn Clock>,
    pockets: BTreeMap<(Whose, BudgetKind), Pocket>,
    /// Held by whoever asks the database for more, so that a crowd asks once.
    asking: tokio::sync::Mutex<()>,
    /// The hour to which this process last filled up.
    filled: Mutex<i64>,
}

/// One network's budget, or that of all together.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Whose {
    All,
    One(NetworkName),
}

impl Whose {
    /// As it stands in the table.
    fn as_str(&self) -> &str {
        match self {
            Self::All => "",
            Self::One(network) => network.as_str(),
        }
    }
}

struct Pocket {
    allowance: Allowance,
    held: Mutex<Held>,
}

#[derive(Default)]
struct Held {
    /// What is left of the leases.
    left: u64,
    /// In which hour the database had nothing more, and how much was asked then: until the next
    /// hour it is not asked for as much again.
    dry: Option<(i64, u64)>,
    /// The two latest hours in which the database had nothing more, the latest first.
    used_up: [Option<i64>; 2],
}

impl Held {
    fn is_dry(&mut self, hour: i64, asked: u64) {
        self.dry = Some((hour, asked));
        if self.used_up[0] != Some(hour) {
            self.used_up = [Some(hour), self.used_up[0]];
        }
    }
}

/// How often the clock is looked at. The hour is written down, not this.
const LOOK: Duration = Duration::from_secs(20);
impl Budgets {
    /// The budgets of these networks, `each` of one and `all` of all together. Takes the first
    /// leases, and fills up by `clock` from then on. Call it inside a Tokio runtime.
    pub async fn start(
        store: Store,
        clock: Arc<dyn Clock>,
        networks: impl IntoIterator<Item = NetworkName>,
        each: Allowances,
        all: Allowances,
    ) -> Result<Self, StoreError> {
        let whose = networks
            .into_iter()
            .map(|network| (Whose::One(network), each))
            .chain([(Whose::All, all)]);
        let mut pockets = BTreeMap::new();
        for (whose, allowances) in whose {
            for kind in BudgetKind::ALL {
                let pocket = Pocket {
                    allowance: allowances.of(kind),
                    held: Mutex::default(),
                };
                pockets.insert((whose.clone(), kind), pocket);
            }
        }
        let shared = Arc::new(Shared {
            store,
            clock,
            pockets,
            asking: tokio::sync::Mutex::default(),
            filled: Mutex::new(i64::MIN),
        });
        shared.fill().await?;
        tokio::spawn(watch_the_clock(Arc::downgrade(&shared)));
        Ok(Self(shared))
    }

    /// Takes `amount` from the network's budget and from that of all; false, and nothing taken,
    /// where either has less.
    ///
    /// True also while the database is away: what was to be stored then says so itself, in the
    /// right words.
    pub async fn spend(&self, network: &NetworkName, kind: BudgetKind, amount: u64) -> bool {
        let own = Whose::One(network.clone());
        if !self.0.take(&own, kind, amount).await {
            return false;
        }
        let granted = self.0.take(&Whose::All, kind, amount).await;
        if !granted {
            self.0.put_back(&own, kind, amount);
        }
        granted
    }

    /// Whether each budget was used up in the last whole hour; of all networks together where no
    /// network is named. It stays the same until the hour is over, so that it does not say when
    /// somebody was refused.
    pub fn used_up_in_the_last_hour(
        &self,
    ) -> impl Iterator<Item = (Option<&NetworkName>, BudgetKind, bool)> {
        let last = Some(self.0.hour() - 1);
        self.0.pockets.iter().map(move |((whose, kind), pocket)| {
            let network = match whose {
                Whose::All => None,
                Whose::One(network) => Some(network),
            };
            (network, *kind, pocket.held().used_up.contains(&last))
        })
    }

    /// Gives back what was spent on something that was not stored after all.
    pub fn refund(&self, network: &NetworkName, kind: BudgetKind, amount: u64) {
        self.0.put_back(&Whose::One(network.clone()), kind, amount);
        self.0.put_back(&Whose::All, kind, amount);
    }
}

impl Shared {
    async fn take(&self, whose: &Whose, kind: BudgetKind, amount: u64) -> bool {
        let Some(pocket) = self.pockets.get(&(whose.clone(), kind)) else {
            return false;
        };
        let hour = self.hour();
        match pocket.try_take(amount, hour) {
            Taken::Yes => return true,
            Taken::Dry if !self.is_due(hour) => return false,
            Taken::Dry | Taken::Short => {}
        }
        let _asking = self.asking.lock().await;
        // The filler looks at the clock every few seconds only; the hour may be here already.
        if self.is_due(hour) && self.fill().await.is_err() {
            return true;
        }
        // Meanwhile another may have asked for all.
        match pocket.try_take(amount, hour) {
            Taken::Yes => return true,
            Taken::Dry => return false,
            Taken::Short => {}
        }
        for wanted in [amount.max(pocket.allowance.lease().into()), amount] {
            let ask = Ask {
                whose: whose.clone(),
                kind,
                amount: wanted,
            };
            match self.store.writer.write(ask).await {
                Ok(true) => {
                    pocket.held().left += wanted;
                    return pocket.try_take(amount, hour) == Taken::Yes;
                }
                Ok(false) => {}
                Err(_) => return true,
            }
        }
        pocket.held().is_dry(hour, amount);
        let network = match whose {
            Whose::All => "all together",
            Whose::One(network) => network.as_str(),
        };
        tracing::warn!(network, %kind, "a budget is used up until the next full hour");
        false
    }

    fn put_back(&self, whose: &Whose, kind: BudgetKind, amount: u64) {
        if let Some(pocket) = self.pockets.get(&(whose.clone(), kind)) {
            pocket.held().left += amount;
        }
    }

    /// Hours since 1970: the only time in the table.
    fn hour(&self) -> i64 {
        self.clock.now().as_second().div_euclid(3600)
    }

    fn is_due(&self, hour: i64) -> bool {
        hour != *lock(&self.filled)
    }

    /// Fills up to this hour, and takes a lease where less than one is left.
    async fn fill(&self) -> Result<(), StoreError> {
        let hour = self.hour();
        let rows = self.pockets.iter().map(|((whose, kind), pocket)| Row {
            whose: whose.clone(),
            kind: *kind,
            allowance: pocket.allowance,
            wants: pocket.held().left < pocket.allowance.lease().into(),
        });
        let rows: Vec<_> = rows.collect();
        let taken = self.store.writer.write(Fill { rows, hour }).await?;
        for (pocket, taken) in self.pockets.values().zip(taken) {
            let mut held = pocket.held();
            held.left += u64::from(taken);
            held.dry = None;
        }
        *lock(&self.filled) = hour;
        Ok(())
    }
}

/// What a pocket says.
#[derive(PartialEq)]
enum Taken {
    Yes,
    /// Not enough left of the leases: ask for more.
    Short,
    /// Nor is there more to be had before the next hour.
    Dry,
}

impl Pocket {
    fn try_take(&self, amount: u64, hour: i64) -> Taken {
        let mut held = self.held();
        if let Some(left) = held.left.checked_sub(amount) {
            held.left = left;
            return Taken::Yes;
        }
        match held.dry {
            Some((since, asked)) if since == hour && amount >= asked => Taken::Dry,
            _ => Taken::Short,
        }
    }

    fn held(&self) -> MutexGuard<'_, Held> {
        lock(&self.held)
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().expect("no holder of this lock panics")
}

/// Moves the budgets on with the clock, for as long as they are used.
async fn watch_the_clock(shared: Weak<Shared>) {
    loop {
        tokio::time::sleep(LOOK).await;
        let Some(shared) = shared.upgrade() else {
            return;
        };
        let _asking = shared.asking.lock().await;
        if shared.is_due(shared.hour())
            && let Err(error) = shared.fill().await
        {
            tracing::warn!(%error, "the budgets were not filled up");
        }
    }
}
