//! The whole server in this process, on a port of its own, with fixed clock and randomness.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use axum::Router;
use corncrake::cli::place::with_attachments;
use corncrake::cli::serve::doors;
use corncrake::clock::{Clock, Date, FixedClock, SystemClock};
use corncrake::config::Config;
use corncrake::intake::Entropy;
use corncrake::keys::public::{
    Hash, Member, NetworkName, Note, Notice, PeriodNote, PublicPeriod, Roster, Tier,
};
use corncrake::keys::secret::{MemberIdentity, PeriodKeys};
use corncrake::questionnaire::Questionnaire;
use corncrake::seal::open::{self, OpenedReport};
use corncrake::store::{Blobs, Store, StoredReport};
use corncrake::web::Limits;
use jiff::civil::date;
use rand::SeedableRng as _;
use rand::rngs::StdRng;
use tempfile::TempDir;
use zeroize::Zeroizing;

use super::http::{Answer, Served, get, post};
use super::{TestDatabase, block_on};

/// The day that every test begins on.
pub const TODAY: Date = date(2026, 11, 21);

/// A network with one steward, made by the real code from a fixed seed.
pub struct TestNetwork {
    pub name: NetworkName,
    /// Steward, analyst and releaser in one.
    pub steward: MemberIdentity,
    /// One period, number 1, in use since the beginning of the year.
    pub period: PeriodKeys,
    pub root: Note,
    pub roster: Note,
    pub period_note: Note,
}

impl TestNetwork {
    pub fn new(name: &str) -> Self {
        let rng = &mut StdRng::seed_from_u64(1);
        let name: NetworkName = name.parse().unwrap();
        let steward = MemberIdentity::create("Amani", rng).unwrap();
        let period = PeriodKeys::generate(rng);
        let roster = steward
            .signing
            .sign(&Roster {
                network: name.clone(),
                number: 1,
                previous: None,
                release_head: None,
                members: vec![Member {
                    name: "Amani".to_owned(),
                    verify: steward.signing.verifying_key(),
                    recipient: steward.identity.to_public(),
                    tier: Tier::Stories,
                    steward: true,
                    since_period: 0,
                    also: std::collections::BTreeSet::new(),
                }],
                recovery: Vec::new(),
            })
            .unwrap();
        let period_statement = PeriodNote {
            network: name.clone(),
            number: 1,
            previous: None,
            from: date(2026, 1, 1),
            answers: period.answers.to_public(),
            story: period.story.to_public(),
        };
        let period_note = steward.signing.sign(&period_statement).unwrap();
        let mut network = Self {
            root: roster.clone(), // replaced below, once the rest is there
            name,
            steward,
            period,
            roster,
            period_note,
        };
        let root = network.notice(1, None, |notice| {
            let hash = network.period_note.hash();
            notice.periods = vec![PublicPeriod::of(&period_statement, hash)];
        });
        network.root = root;
        network
    }

    /// The root, with dates around the machine's own day instead of [`TODAY`]: for tests of the
    /// real binary, which takes no other clock.
    pub fn notice_for_today(&self) -> Note {
        let today = SystemClock.today();
        let days = |days: i64| jiff::Span::new().days(days);
        let root: Notice = self.root.read_unverified().unwrap();
        self.notice(1, None, |notice| {
            notice.issued = today - days(10);
            notice.expires = today + days(300);
            notice.periods = root.periods;
            notice.periods[0].from = today - days(10);
        })
    }

    /// What a database keeps for this network.
    pub fn stored(&self, database: &str) -> Vec<StoredReport> {
        block_on(async {
            let store = Store::open(database).await.unwrap();
            let mut reports = Vec::new();
            for batch in store.batches(&self.name).await.unwrap() {
                let ids = store.ids(&self.name, batch).await.unwrap();
                reports.extend(store.reports(&self.name, &ids).await.unwrap());
            }
            store.close().await;
            reports
        })
    }

    /// Opens a report as an analyst would.
    pub fn open(&self, report: &StoredReport) -> OpenedReport {
        let questionnaire = Questionnaire::default_set();
        let keys = open::Keys {
            network: &self.name,
            period: report.period,
            answers: &self.period.answers,
            story: Some(&self.period.story),
        };
        let (answers, story) = (report.answers.lent(), report.story.as_ref());
        let story = story.map(|story| story.lent());
        let find = |version| (version == questionnaire.version()).then_some(&questionnaire);
        match open::open(answers, story, &keys, find) {
            Ok(opened) => opened,
            Err(reason) => panic!("set aside: {reason}"),
        }
    }

    /// A notice of this network; `change` fills it in.
    pub fn notice(
        &self,
        number: u32,
        previous: Option<Hash>,
        change: impl FnOnce(&mut Notice),
    ) -> Note {
        let own = vec![self.steward.signing.verifying_key()];
        let mut notice = Notice {
            network: self.name.clone(),
            number,
            previous,
            issued: date(2026, 1, 1),
            expires: date(2027, 1, 31),
            mark: None,
            training: self.name.is_for_practice(),
            retention: None,
            destroyed: None,
            threshold: 1,
            stewards: own.clone(),
            release_threshold: 1,
            releasers: own,
            periods: Vec::new(),
            voided: Vec::new(),
            roster: self.roster.hash(),
        };
        change(&mut notice);
        self.steward.signing.sign(&notice).unwrap()
    }
}

/// The server under test.
pub struct TestApp {
    pub address: SocketAddr,
    pub clock: Arc<FixedClock>,
    pub network: TestNetwork,
    database: String,
    attachments: PathBuf,
    server: Served,
    folder: TempDir,
}

impl TestApp {
    /// A server for one network called `example`, in three languages.
    pub fn start(database: &TestDatabase) -> Self {
        Self::start_with(database, |_, text| text)
    }

    /// As [`TestApp::start`], with changes to the configuration file, or beside it.
    pub fn start_with(
        database: &TestDatabase,
        change: impl FnOnce(&Path, String) -> String,
    ) -> Self {
        let network = TestNetwork::new("example");
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("root.note"), network.root.to_string()).unwrap();
        let file = folder.path().join("corncrake.toml");
        let text = database.configure(include_str!("example.toml"));
        std::fs::write(&file, change(folder.path(), text)).unwrap();
        let clock = Arc::new(FixedClock::at_noon(TODAY));
        let server = serve(&file, &clock);
        Self {
            address: server.address,
            clock,
            network,
            database: database.url.clone(),
            attachments: database.attachments.clone(),
            server,
            folder,
        }
    }

    /// The same application once more, on the same database, for tests that ask it without a
    /// connection in between. Call it inside a runtime.
    pub async fn router(&self) -> Router {
        let config = Config::read(&self.folder.path().join("corncrake.toml")).unwrap();
        let clock: Arc<dyn Clock> = Arc::<FixedClock>::clone(&self.clock);
        let store = Store::open(config.database.expose()).await.unwrap();
        let doors = doors(&config, &store, &clock, &counted()).await;
        doors.unwrap().public
    }

    pub fn get(&self, path: &str) -> Answer {
        get(self.address, path, &[("accept", "text/html")])
    }

    /// Sends a form.
    pub fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let mut body = form_urlencoded::Serializer::new(String::new());
        body.extend_pairs(fields);
        let headers = [
            ("accept", "text/html"),
            ("content-type", "application/x-www-form-urlencoded"),
            ("sec-fetch-site", "same-origin"),
        ];
        post(self.address, path, &headers, body.finish().as_bytes())
    }

    /// A fresh form.
    pub fn form(&self) -> TestForm {
        TestForm::of(&self.get("/example/"))
    }

    /// Sends `answers` from `form`.
    pub fn send(&self, form: &TestForm, answers: &[(&str, &str)]) -> Answer {
        let mut fields = form.fields();
        fields.extend_from_slice(answers);
        fields.push(("do", "send"));
        self.post("/example/", &fields)
    }

    /// What the server keeps, by way of a connection of the test's own.
    pub fn stored(&self) -> Vec<StoredReport> {
        self.network.stored(&self.database)
    }

    /// Opens a report as an analyst would.
    pub fn open(&self, report: &StoredReport) -> OpenedReport {
        self.network.open(report)
    }

    /// Runs something on the database, by way of a connection of the test's own.
    pub fn on_store<T>(&self, work: impl AsyncFnOnce(&Store) -> T) -> T {
        block_on(async {
            let store = Store::open(&self.database).await.unwrap();
            let store = store.with_blobs(Blobs::folder(&self.attachments));
            let done = work(&store).await;
            store.close().await;
            done
        })
    }
}

impl Drop for TestApp {
    fn drop(&mut self) {
        if std::thread::panicking() {
            return;
        }
        self.server.stop();
        for entry in std::fs::read_dir(self.folder.path()).unwrap() {
            let path = entry.unwrap().path();
            let ours = path
                .extension()
                .is_some_and(|end| ["toml", "note", "html"].iter().any(|ours| end == *ours));
            assert!(ours, "{} was left over", path.display());
        }
    }
}

/// The configuration of the tests with a network that offers every language there is.
pub fn in_every_language(text: &str) -> String {
    let (server, _) = text.split_once("[[network]]").unwrap();
    [server, include_str!("nine.toml")].concat()
}

fn serve(file: &Path, clock: &Arc<FixedClock>) -> Served {
    let config = Config::read(file).unwrap();
    let clock: Arc<dyn Clock> = Arc::<FixedClock>::clone(clock);
    Served::start(Limits::default(), move || async move {
        let store = Store::open(config.database.expose()).await.unwrap();
        let store = with_attachments(store, &config).unwrap();
        let doors = doors(&config, &store, &clock, &counted()).await.unwrap();
        // Two doors in one: what is told to watchers is asked for at the same address.
        match doors.metrics {
            Some(metrics) => doors.public.merge(metrics),
            None => doors.public,
        }
    })
}

/// Randomness that is the same in every run, and never twice the same within one.
fn counted() -> Entropy {
    let count = AtomicU64::new(0);
    Entropy::new(move || {
        let mut seed = Zeroizing::new([0; 32]);
        let number = count.fetch_add(1, Ordering::Relaxed);
        seed[..8].copy_from_slice(&number.to_be_bytes());
        seed
    })
}

/// The hidden fields of a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TestForm {
    pub token: String,
    pub seed: String,
    pub lang: String,
}

impl TestForm {
    /// Reads them out of a page.
    pub fn of(answer: &Answer) -> Self {
        let field = |name: &str| {
            let start = format!("<input type=\"hidden\" name=\"{name}\" value=\"");
            let text = answer.text();
            let (_, rest) = text
                .split_once(&start)
                .unwrap_or_else(|| panic!("no {name} in {} {text}", answer.status));
            rest.split_once('"').unwrap().0.to_owned()
        };
        Self {
            token: field("token"),
            seed: field("seed"),
            lang: field("lang"),
        }
    }

    pub fn fields(&self) -> Vec<(&str, &str)> {
        vec![
            ("token", &self.token),
            ("seed", &self.seed),
            ("lang", &self.lang),
        ]
    }
}

/// The receipt on a page, as 30 digits in groups.
pub fn receipt(answer: &Answer) -> String {
    let text = answer.text();
    let (_, rest) = text
        .split_once("class=\"digits\"")
        .unwrap_or_else(|| panic!("no receipt in {} {text}", answer.status));
    let (shown, _) = rest.split_once("</p>").unwrap();
    let digits: Vec<char> = shown.chars().filter(char::is_ascii_digit).collect();
    assert_eq!(digits.len(), 30);
    let groups: Vec<String> = digits.chunks(5).map(String::from_iter).collect();
    groups.join(" ")
}
