//! A network with members, whose exchange is served on a port of its own by the real code, and
//! whose answers a test may falsify.

use std::sync::Arc;
use std::thread::JoinHandle;

use corncrake::clock::{Clock, Date, FixedClock};
use corncrake::exchange::client::{ClientError, Server};
use corncrake::exchange::{Bundle, WrapFor};
use corncrake::keys::ceremony::{Admission, Change, Founding, OpenedPeriod, Terms, Wrap, found};
use corncrake::keys::documents::Documents;
use corncrake::keys::public::{
    Destroyed, MemberId, NetworkName, Note, Recipient, Retention, Tier, VerifyingKey,
};
use corncrake::keys::secret::{Identity, MemberIdentity, SigningKey, unwrap};
use corncrake::store::{AuditEntry, Blobs, Store};
use rand::SeedableRng as _;
use rand::rngs::StdRng;
use tokio::sync::oneshot;

use super::{TestDatabase, block_on};

mod desk;
mod lies;
mod reports;

pub use desk::TestDesk;
pub use lies::Lie;
use lies::{Lies, serve};

/// A network of one steward and any number of others.
pub struct Guild {
    pub network: NetworkName,
    pub clock: Arc<FixedClock>,
    pub origin: String,
    pub steward: MemberIdentity,
    pub rng: StdRng,
    /// Signed documents, oldest first.
    pub notices: Vec<Note>,
    pub rosters: Vec<Note>,
    pub periods: Vec<Note>,
    wraps: Vec<Wrap>,
    lies: Lies,
    database: String,
    blobs: Blobs,
    folders: tempfile::TempDir,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

pub fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// The same identity once more, for a desk. (A real one comes out of the same file twice; its
/// passphrase would cost every test a second.)
pub fn copy(member: &MemberIdentity) -> MemberIdentity {
    let mut copy = MemberIdentity::create(member.name(), &mut StdRng::seed_from_u64(0)).unwrap();
    copy.identity = Identity::from_seed(member.identity.expose_seed());
    copy.signing = SigningKey::from_seed(member.signing.expose_seed());
    copy
}

impl Guild {
    /// One steward, one period, everything published; 1 July 2026.
    pub fn start(database: &TestDatabase) -> Self {
        let mut guild = Self::found(database);
        guild.publish().unwrap();
        guild.next_period();
        guild.publish().unwrap();
        guild
    }

    /// As [`Guild::start`], for practice.
    pub fn start_training(database: &TestDatabase) -> Self {
        let mut guild = Self::found_as(database, "training-example");
        guild.publish().unwrap();
        guild.next_period();
        guild.publish().unwrap();
        guild
    }

    /// The root alone, of which the server knows nothing but the notice.
    pub fn found(database: &TestDatabase) -> Self {
        Self::found_as(database, "example")
    }

    /// As [`Guild::start`], another network with keys of its own.
    pub fn start_other(database: &TestDatabase, name: &str) -> Self {
        let mut guild = Self::found_with(database, name, 8);
        guild.publish().unwrap();
        guild.next_period();
        guild.publish().unwrap();
        guild
    }

    fn found_as(database: &TestDatabase, name: &str) -> Self {
        Self::found_with(database, name, 7)
    }

    fn found_with(database: &TestDatabase, name: &str, seed: u64) -> Self {
        let mut rng = StdRng::seed_from_u64(seed);
        let network: NetworkName = name.parse().unwrap();
        let training = network.is_for_practice();
        let clock = Arc::new(FixedClock::at_noon(day("2026-07-01")));
        let steward = MemberIdentity::create("Amani", &mut rng).unwrap();
        let founding = Founding {
            network: network.clone(),
            training,
            members: vec![Admission {
                card: steward.card().unwrap(),
                tier: Tier::Stories,
                steward: true,
                since_period: 0,
                also: std::collections::BTreeSet::new(),
            }],
            recovery: Vec::new(),
        };
        let change = found(founding, &terms(&*clock)).unwrap();
        let draft = change.sign(&steward.signing).unwrap();
        let lies = Lies::default();
        let (origin, stop, thread) = serve(
            (database.url.clone(), database.blobs()),
            Arc::<FixedClock>::clone(&clock),
            network.clone(),
            draft.notice.clone(),
            Arc::clone(&lies),
        );
        Self {
            network,
            clock,
            origin,
            steward,
            rng,
            notices: vec![draft.notice],
            rosters: draft.roster.into_iter().collect(),
            periods: Vec::new(),
            wraps: Vec::new(),
            lies,
            database: database.url.clone(),
            blobs: database.blobs(),
            folders: tempfile::tempdir().unwrap(),
            stop: Some(stop),
            thread: Some(thread),
        }
    }

    pub fn documents(&self) -> Documents {
        Documents::verify(self.notices.clone(), &self.rosters, &self.periods).unwrap()
    }

    /// Signs a step and keeps its documents; nothing is sent.
    pub fn take(&mut self, change: Change) {
        let draft = change.sign(&self.steward.signing).unwrap();
        self.notices.push(draft.notice);
        self.rosters.extend(draft.roster);
        self.periods.extend(draft.period);
        self.wraps.extend(draft.wraps);
        let documents = self.documents();
        let gone = |wrap: &Wrap| documents.notice().is_destroyed(wrap.period, wrap.tier);
        self.wraps.retain(|wrap| !gone(wrap));
    }

    /// Sets the rule for how long things are kept, in months; nothing is sent.
    pub fn keep(&mut self, stories: Option<u32>, answers: Option<u32>) {
        let rule = stories.or(answers).map(|_| Retention { answers, stories });
        let change = self.documents().keep(rule, &terms(&*self.clock));
        self.take(change.unwrap());
    }

    /// Destroys the stories of all periods up to one, and the answers up to another; nothing is sent.
    pub fn expire(&mut self, stories: u32, answers: u32) {
        let gone = Destroyed { answers, stories };
        let change = self.documents().expire(gone, &terms(&*self.clock));
        self.take(change.unwrap());
    }

    pub fn next_period(&mut self) {
        let terms = terms(&*self.clock);
        let change = self
            .documents()
            .next_period(None, true, &terms, &mut self.rng);
        self.take(change.unwrap());
    }

    pub fn renew(&mut self) {
        let change = self.documents().renew(&terms(&*self.clock)).unwrap();
        self.take(change);
    }

    /// Admits somebody new, to all periods, and publishes.
    pub fn admit(&mut self, name: &str, tier: Tier) -> MemberIdentity {
        let member = MemberIdentity::create(name, &mut self.rng).unwrap();
        let admission = Admission {
            card: member.card().unwrap(),
            tier,
            steward: false,
            since_period: 0,
            also: std::collections::BTreeSet::new(),
        };
        let change = self
            .documents()
            .admit(admission, &self.opened(), &terms(&*self.clock))
            .unwrap();
        self.take(change);
        self.publish().unwrap();
        member
    }

    pub fn remove(&mut self, member: &MemberIdentity) {
        let terms = terms(&*self.clock);
        let change = self
            .documents()
            .remove(member.id(), true, &terms, &mut self.rng);
        self.take(change.unwrap());
        self.publish().unwrap();
    }

    /// Gives a member another seat, and publishes.
    pub fn reseat(&mut self, member: &MemberIdentity, seat: (Tier, bool)) {
        let terms = terms(&*self.clock);
        let (documents, opened) = (self.documents(), self.opened());
        let how = (true, &terms);
        let change = documents.reseat(member.id(), seat, &opened, how, &mut self.rng);
        self.take(change.unwrap());
        self.publish().unwrap();
    }

    /// A root that somebody else made for a network of this name.
    pub fn other_root(&self) -> Note {
        let (stranger, _) = stranger();
        let founding = Founding {
            network: self.network.clone(),
            training: false,
            members: vec![Admission {
                card: stranger.card().unwrap(),
                tier: Tier::Stories,
                steward: true,
                since_period: 0,
                also: std::collections::BTreeSet::new(),
            }],
            recovery: Vec::new(),
        };
        let change = found(founding, &terms(&*self.clock)).unwrap();
        change.sign(&stranger.signing).unwrap().notice
    }

    /// From now on `count` of the steward and `others` must sign a release.
    pub fn require_releasers(&mut self, others: &[&MemberIdentity], count: u32) {
        let mut change = self.documents().renew(&terms(&*self.clock)).unwrap();
        let keys = std::iter::once(&self.steward).chain(others.iter().copied());
        change.notice.releasers = keys.map(|who| who.signing.verifying_key()).collect();
        change.notice.release_threshold = count;
        self.take(change);
        self.publish().unwrap();
    }

    /// The steward's own period keys.
    fn opened(&self) -> Vec<OpenedPeriod> {
        let documents = self.documents();
        let own = self
            .wraps
            .iter()
            .filter(|wrap| wrap.reader == self.steward.id());
        own.map(|wrap| OpenedPeriod {
            number: wrap.period,
            tier: wrap.tier,
            key: self.key(&documents, wrap.period, wrap.tier),
        })
        .collect()
    }

    fn key(&self, documents: &Documents, period: u32, tier: Tier) -> Identity {
        let wrap = self.wraps.iter().find(|wrap| {
            wrap.reader == self.steward.id() && wrap.period == period && wrap.tier == tier
        });
        let expected = documents.chain().period(period).unwrap().recipient(tier);
        unwrap(&wrap.unwrap().file, &self.steward.identity, expected).unwrap()
    }

    /// The stories' key of the period in use, and its number.
    pub fn story_key(&self) -> (u32, Recipient) {
        let documents = self.documents();
        let period = documents.notice().sealing_period(self.clock.today());
        let period = period.unwrap();
        (period.number, period.story.clone())
    }

    pub fn server(&self) -> Server {
        Server::new(&self.origin, self.network.clone(), None).unwrap()
    }

    /// Everything that there is, as a steward sends it.
    pub fn bundle(&self) -> Bundle {
        let texts = |notes: &[Note]| notes.iter().map(ToString::to_string).collect();
        let members = self.documents();
        let reads = |wrap: &&Wrap| {
            let mut readers = members.readers().filter(|reader| reader.id == wrap.reader);
            readers.any(|reader| reader.tier.reads(wrap.tier) && reader.reads_period(wrap.period))
        };
        Bundle {
            notices: texts(&self.notices),
            rosters: texts(&self.rosters),
            periods: texts(&self.periods),
            wraps: self
                .wraps
                .iter()
                .filter(reads)
                .filter(|wrap| !members.notice().is_destroyed(wrap.period, wrap.tier))
                .map(|wrap| WrapFor {
                    period: wrap.period,
                    tier: wrap.tier,
                    member: wrap.reader,
                    wrap: wrap.file.clone(),
                })
                .collect(),
        }
    }

    pub fn publish(&self) -> Result<(), ClientError> {
        self.publish_as(&self.steward, &self.bundle())
    }

    pub fn publish_as(&self, who: &MemberIdentity, bundle: &Bundle) -> Result<(), ClientError> {
        self.server()
            .session(&who.signing)
            .publish_documents(bundle)
    }

    /// Runs something on the server's database.
    pub fn on_store<T>(&self, work: impl AsyncFnOnce(&Store) -> T) -> T {
        block_on(async {
            let store = Store::open(&self.database).await.unwrap();
            let store = store.with_blobs(self.blobs.clone());
            let done = work(&store).await;
            store.close().await;
            done
        })
    }

    /// The audit log, its chain checked, as `actor action subject`.
    pub fn audit(&self) -> Vec<String> {
        let log: Vec<AuditEntry> =
            self.on_store(async |store| store.audit_log(&self.network).await.unwrap());
        corncrake::store::verify_audit(&self.network, &log).unwrap();
        let line = |entry: &AuditEntry| {
            let actor = entry.actor.map_or("-".to_owned(), |id| id.to_string());
            format!("{actor} {} {}", entry.action, entry.subject)
        };
        log.iter().map(line).collect()
    }

    /// Whether the audit log has this line.
    pub fn audited(&self, actor: Option<MemberId>, action: &str, subject: &str) -> bool {
        let actor = actor.map_or("-".to_owned(), |id| id.to_string());
        let line = format!("{actor} {action} {subject}");
        self.audit().contains(&line)
    }
}

impl Drop for Guild {
    fn drop(&mut self) {
        drop(self.stop.take());
        let ended = self.thread.take().map(JoinHandle::join);
        assert!(std::thread::panicking() || matches!(ended, Some(Ok(()))));
    }
}

pub fn terms(clock: &dyn Clock) -> Terms {
    Terms {
        today: clock.today(),
        valid_days: 180,
        threshold: None,
        release_threshold: None,
        release_head: None,
    }
}

/// Signs nothing of the guild's: somebody from outside.
pub fn stranger() -> (MemberIdentity, VerifyingKey) {
    let mut rng = StdRng::seed_from_u64(99);
    let member = MemberIdentity::create("Stranger", &mut rng).unwrap();
    let key = member.signing.verifying_key();
    (member, key)
}
