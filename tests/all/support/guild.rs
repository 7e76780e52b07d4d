//! A network with members, whose exchange is served on a port of its own by the real code, and
//! whose answers a test may falsify.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse as _, Response};
use corncrake::clock::{Clock, Date, FixedClock};
use corncrake::desk::Desk;
use corncrake::desk::acts::{Act, Verdict};
use corncrake::desk::folder::{Folder, Settings};
use corncrake::desk::sync::Synced;
use corncrake::exchange::client::{ClientError, Server};
use corncrake::exchange::server::Exchange;
use corncrake::exchange::{Bundle, WrapFor};
use corncrake::keys::ceremony::{Admission, Change, Founding, OpenedPeriod, Terms, Wrap, found};
use corncrake::keys::documents::Documents;
use corncrake::keys::public::{
    Destroyed, Hash, MailboxId, MemberId, NetworkName, Note, Recipient, ReportId, Retention,
    SubmissionId, Tier, VerifyingKey,
};
use corncrake::keys::secret::{Identity, MemberIdentity, Receipt, SigningKey, unwrap};
use corncrake::questionnaire::Questionnaire;
use corncrake::report::{Answers, Report, Story};
use corncrake::seal::SealedReport;
use corncrake::seal::close::{Addressing, close};
use corncrake::store::{AuditEntry, Blobs, Store, Submission};
use corncrake::text::Lang;
use corncrake::web::{self, Dress, Limits, Listener};
use rand::SeedableRng as _;
use rand::rngs::StdRng;
use tokio::sync::oneshot;

use super::{TestDatabase, block_on};

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
    attachments: PathBuf,
    folders: tempfile::TempDir,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

/// Answers that the server gives instead of its own, by path.
type Lies = Arc<Mutex<BTreeMap<String, Lie>>>;

/// A false answer.
#[derive(Clone)]
pub enum Lie {
    /// These bytes.
    Bytes(Vec<u8>),
    /// What the server would have said, changed.
    Changed(fn(Vec<u8>) -> Vec<u8>),
    /// What the server would have said, with one text in the place of another.
    Replaced(String, String),
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

    fn found_as(database: &TestDatabase, name: &str) -> Self {
        let mut rng = StdRng::seed_from_u64(7);
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
            (database.url.clone(), database.attachments.clone()),
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
            attachments: database.attachments.clone(),
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

    /// A new desk for `member`; it has not synced yet.
    pub fn desk(&self, member: &MemberIdentity) -> TestDesk {
        self.desk_from(&self.notices[0], member)
    }

    /// The same for one that was given another root.
    pub fn desk_from(&self, root: &Note, member: &MemberIdentity) -> TestDesk {
        let number = std::fs::read_dir(self.folders.path()).unwrap().count();
        let path = self.folders.path().join(format!("desk-{number}"));
        let labels: corncrake::disclosure::Labels = ["en", "fr", "ru"]
            .map(|code| (code.to_owned(), "Example".to_owned()))
            .into();
        let settings = Settings {
            training: self.network.is_for_practice(),
            server: self.origin.clone(),
            network: self.network.clone(),
            identity: PathBuf::from("not used"),
            documents: None,
            proxy: None,
            language: Lang::En,
            publisher: labels.clone(),
            covers: labels,
        };
        Folder::create(&path, &settings, root).unwrap();
        TestDesk {
            desk: Desk::open(&path, copy(member)).unwrap(),
            clock: Arc::clone(&self.clock),
            path,
        }
    }

    /// A report as reporters write it.
    pub fn report(area: &str, words: &str, quotable: bool) -> Report {
        let mut consent = vec!["C0".to_owned()];
        consent.extend(quotable.then(|| "C1".to_owned()));
        let coded = BTreeMap::from([
            ("what".to_owned(), vec!["V03".to_owned()]),
            ("area".to_owned(), vec![area.to_owned()]),
            ("consent".to_owned(), consent),
        ]);
        Report {
            answers: Answers::from_coded(coded, &Questionnaire::default_set()).unwrap(),
            story: Story::new(words, Lang::En),
        }
    }

    /// Seals a report to the period in use, as a phone does.
    pub fn seal(&mut self, report: &Report, from: &Receipt) -> SealedReport {
        self.seal_with(report, from, &[])
    }

    /// As [`Guild::seal`], with attachments.
    pub fn seal_with(
        &mut self,
        report: &Report,
        from: &Receipt,
        attachments: &[Hash],
    ) -> SealedReport {
        let documents = self.documents();
        let period = documents
            .notice()
            .sealing_period(self.clock.today())
            .unwrap();
        let to = Addressing {
            network: &self.network,
            period: period.number,
            answers: &period.answers,
            story: &period.story,
            questionnaire: Questionnaire::default_set().version(),
            reply_to: &from.reply_identity().to_public(),
            verify: &from.signing_key().verifying_key(),
            mailbox: from.mailbox_secret().mailbox_id(&self.network),
            attachments,
        };
        close(report, &to, &mut self.rng).unwrap()
    }

    /// A receipt of its own for each number.
    pub fn receipt(&self, number: u32) -> Receipt {
        let mut seed = [0; 32];
        seed[..4].copy_from_slice(&number.to_be_bytes());
        Receipt::derive(&seed, &self.network, b"content")
    }

    /// A report arrives.
    pub fn arrive(&mut self, number: u32, area: &str, words: &str) -> ReportId {
        let receipt = self.receipt(number);
        let sealed = self.seal(
            &Self::report(area, words, number.is_multiple_of(2)),
            &receipt,
        );
        self.store(&receipt.submission_id(), sealed)
    }

    /// A report arrives whose answers are those of one and whose words are those of another.
    pub fn arrive_mixed(&mut self, one: u32, other: u32) -> ReportId {
        let receipt = self.receipt(one);
        let theirs = self.receipt(other);
        let first = self.seal(&Self::report("AR1", "", false), &receipt);
        let second = self.seal(&Self::report("AR1", "", false), &theirs);
        let mixed = SealedReport::from_bytes(
            first.answers.as_bytes().to_vec(),
            second.story.as_bytes().to_vec(),
        );
        self.store(&receipt.submission_id(), mixed.unwrap())
    }

    /// A sealed report, whatever is in it, is stored as if it had arrived.
    pub fn store(&self, id: &SubmissionId, sealed: SealedReport) -> ReportId {
        let id = id.report_id(&self.network);
        let mailbox = MailboxId::from_bytes(*id.as_bytes());
        self.submit(id, mailbox, sealed)
    }

    /// As [`Guild::store`], with what lies in a mailbox.
    pub fn submit(&self, id: ReportId, mailbox: MailboxId, sealed: SealedReport) -> ReportId {
        let documents = self.documents();
        let period = documents.notice().sealing_period(self.clock.today());
        let submission = Submission {
            network: self.network.clone(),
            id,
            mailbox,
            batch: self.clock.today(),
            period: period.unwrap().number,
            sealed,
            token: None,
        };
        self.on_store(async |store| store.submit(submission).await.unwrap());
        id
    }

    /// Runs something on the server's database.
    pub fn on_store<T>(&self, work: impl AsyncFnOnce(&Store) -> T) -> T {
        block_on(async {
            let store = Store::open(&self.database).await.unwrap();
            let store = store.with_blobs(Blobs::folder(&self.attachments));
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

    /// From now on the server answers `path` (under the exchange) falsely.
    pub fn lie(&self, path: &str, lie: Lie) {
        let path = format!("/{}/exchange/{path}", self.network);
        self.lies.lock().unwrap().insert(path, lie);
    }

    /// From now on the index says something else in the place of `text`.
    pub fn change_index(&self, text: &str, other: &str) {
        self.lie("index", Lie::Replaced(text.to_owned(), other.to_owned()));
    }

    /// The server is honest again.
    pub fn stop_lying(&self) {
        self.lies.lock().unwrap().clear();
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

/// A desk and its folder.
pub struct TestDesk {
    pub desk: Desk,
    pub clock: Arc<FixedClock>,
    pub path: PathBuf,
}

impl TestDesk {
    pub fn sync(&mut self) -> Synced {
        self.try_sync().unwrap()
    }

    pub fn try_sync(&mut self) -> Result<Synced, corncrake::desk::DeskError> {
        self.desk.sync(self.clock.today(), &|_| ())
    }

    pub fn decide(&self, ids: &[ReportId], verdict: Verdict) {
        let acts: Vec<Act> = ids.iter().map(|id| Act::verdict(*id, verdict)).collect();
        self.desk.act(&acts, self.clock.today()).unwrap();
    }

    pub fn book(&self) -> corncrake::desk::casebook::Casebook {
        self.desk.casebook(|| ()).unwrap()
    }

    /// All bytes of all files in the folder.
    pub fn bytes(&self) -> Vec<u8> {
        fn gather(folder: &Path, into: &mut Vec<u8>) {
            for entry in std::fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    gather(&path, into);
                } else {
                    into.extend(std::fs::read(&path).unwrap());
                }
            }
        }
        let mut bytes = Vec::new();
        gather(&self.path, &mut bytes);
        bytes
    }
}

/// Signs nothing of the guild's: somebody from outside.
pub fn stranger() -> (MemberIdentity, VerifyingKey) {
    let mut rng = StdRng::seed_from_u64(99);
    let member = MemberIdentity::create("Stranger", &mut rng).unwrap();
    let key = member.signing.verifying_key();
    (member, key)
}

fn serve(
    (database, attachments): (String, PathBuf),
    clock: Arc<FixedClock>,
    network: NetworkName,
    root: Note,
    lies: Lies,
) -> (String, oneshot::Sender<()>, JoinHandle<()>) {
    let (stop, stopped) = oneshot::channel();
    let socket = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    socket.set_nonblocking(true).unwrap();
    let origin = format!("http://{}", socket.local_addr().unwrap());
    let own = origin.clone();
    let thread = std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .enable_all()
            .build()
            .unwrap();
        runtime.block_on(async move {
            let store = Store::open(&database).await.unwrap();
            let store = store.with_blobs(Blobs::folder(&attachments));
            let exchange = Exchange::new(
                store.clone(),
                clock,
                Box::new(StdRng::seed_from_u64(3)),
                vec![own.parse().unwrap()],
                [(network, root)],
            );
            let honest = exchange.await.unwrap().routes();
            let router: Router = honest.layer(from_fn_with_state(lies, falsify));
            let dress = Dress {
                origins: vec![own],
                body: std::time::Duration::from_secs(10),
                languages: Lang::on(),
            };
            let listener = Listener::Tcp(tokio::net::TcpListener::from_std(socket).unwrap());
            web::serve(
                listener,
                web::dress(router, dress),
                Limits::default(),
                async {
                    let _ = stopped.await;
                },
            )
            .await;
            store.close().await;
        });
    });
    (origin, stop, thread)
}

async fn falsify(State(lies): State<Lies>, request: Request, next: Next) -> Response {
    let lie = lies.lock().unwrap().get(request.uri().path()).cloned();
    match lie {
        None => next.run(request).await,
        Some(Lie::Bytes(bytes)) => bytes.into_response(),
        Some(Lie::Changed(change)) => {
            let body = honest(request, next).await;
            Body::from(change(body)).into_response()
        }
        Some(Lie::Replaced(text, other)) => {
            let body = String::from_utf8(honest(request, next).await).unwrap();
            assert!(body.contains(&text), "{text} is not in {body}");
            Body::from(body.replace(&text, &other)).into_response()
        }
    }
}

async fn honest(request: Request, next: Next) -> Vec<u8> {
    let answer = next.run(request).await;
    let body = axum::body::to_bytes(answer.into_body(), usize::MAX).await;
    body.unwrap().to_vec()
}
