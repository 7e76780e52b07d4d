//! `corncrake admin archive`: what a stranger can open, with nothing of ours, and what nobody can
//! learn from it.

use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use corncrake::clock::{Clock as _, SystemClock};
use corncrake::keys::public::{Letter, MailboxId, MemberId, ReportId, Tier, Withdrawal};
use corncrake::keys::secret::{Receipt, wrap};
use corncrake::seal::Bucket;
use corncrake::seal::close::seal_bytes;
use corncrake::store::{self, Kind, Store, StoredWrap};
use corncrake::text::Lang;
use memchr::memmem::find;
use serde_json::Value;
use sqlx::{Connection as _, PgConnection};

use crate::support::app::{TestForm, receipt};
use crate::support::binary::{Server, corncrake, run, signal, wait_for};
use crate::support::http::{Answer, multipart, post};
use crate::support::photo::Photo;
use crate::support::process::files_below;
use crate::support::{TestDatabase, block_on, each_database, environment};

const WORDS: &str = "They made me wait until everybody else had gone. Потом сказали прийти завтра.";
const PASSPHRASE: &str = "a passphrase of some length";
const DAY: &str = "2031-02-03";

/// A server with a report, a photograph, a letter, an analyst's entry and a withdrawal.
struct Filled {
    server: Server,
    report: ReportId,
    mailbox: MailboxId,
}

impl Filled {
    fn start(database: &TestDatabase) -> Self {
        let server = Server::start(database);
        let form = TestForm::of(&server.form());
        let receipt = receipt(&send_with_photo(&server, &form));
        let network = server.network.name.clone();
        let receipt = Receipt::parse(&network, &receipt).unwrap();
        let filled = Self {
            report: receipt.submission_id().report_id(&network),
            mailbox: receipt.mailbox_secret().mailbox_id(&network),
            server,
        };
        block_on(async {
            let store = database.open().await;
            filled.wraps(&store).await;
            filled.letter(&store, &receipt).await;
            filled.withdrawal(&store, &receipt).await;
            filled.roster(&store).await;
            store.close().await;
        });
        filled
    }

    async fn wraps(&self, store: &Store) {
        let network = &self.server.network;
        let own = network.steward.identity.to_public();
        for tier in Tier::ALL {
            let body = wrap(network.period.key(tier), &own).unwrap();
            // Twice: nobody can tell which of two wraps opens, so both are kept.
            let again = wrap(network.period.key(tier), &own).unwrap();
            for body in [body, again] {
                let period = 1;
                let wrap = StoredWrap { period, tier, body };
                let put = store.put_wrap(&network.name, network.steward.id(), wrap);
                put.await.unwrap();
            }
        }
    }

    async fn letter(&self, store: &Store, receipt: &Receipt) {
        let network = &self.server.network;
        let letter = Letter {
            network: network.name.clone(),
            number: 0,
            report: self.report,
            day: SystemClock.today(),
            language: Lang::En,
            text: "It happened again.".to_owned(),
            attachments: Vec::new(),
        };
        let note = receipt.signing_key().sign(&letter).unwrap().to_string();
        let to = network.period.story.to_public();
        let letter = store::Letter {
            network: network.name.clone(),
            id: [7; 16],
            mailbox: self.mailbox,
            batch: DAY.parse().unwrap(),
            period: 1,
            sealed: seal_bytes(Bucket::Story, note.as_bytes(), &to).unwrap(),
            token: None,
        };
        store.put_letter(letter).await.unwrap();
    }

    /// A statement about a report that is there: what stands in it must be found again.
    async fn withdrawal(&self, store: &Store, receipt: &Receipt) {
        let network = &self.server.network;
        let gone = store::Submission {
            batch: DAY.parse().unwrap(),
            ..crate::support::sealed::submission(
                "example",
                DAY,
                &mut crate::support::sealed::rng(3),
            )
        };
        let (report, mailbox) = (gone.id, gone.mailbox);
        store.submit(gone).await.unwrap();
        let statement = Withdrawal {
            network: network.name.clone(),
            number: 0,
            report,
            batch: SystemClock.today(),
        };
        let note = receipt.signing_key().sign(&statement).unwrap().to_string();
        let to = network.period.answers.to_public();
        let withdrawal = store::Withdrawal {
            network: network.name.clone(),
            report,
            mailbox,
            id: [9; 16],
            statement: seal_bytes(Bucket::Entry, note.as_bytes(), &to).unwrap(),
            batch: DAY.parse().unwrap(),
        };
        assert!(store.withdraw(withdrawal).await.unwrap());
    }

    /// With names, a reply in a mailbox, and a log: what must not come along.
    async fn roster(&self, store: &Store) {
        let network = &self.server.network;
        let roster = network.roster.to_string().into_bytes();
        let put = store.put_document(&network.name, Kind::Roster, 1, roster);
        put.await.unwrap();
        let rng = &mut crate::support::sealed::rng(5);
        let reply = crate::support::sealed::reply("example", DAY, self.mailbox, rng);
        store.put_reply(reply).await.unwrap();
        let day = DAY.parse().unwrap();
        let actor = Some(MemberId::from_bytes([3; 16]));
        let noted = store.audit(&network.name, day, actor, "pull", DAY);
        noted.await.unwrap();
        store.server_secret([77; 32].into()).await.unwrap();
    }
}

fn send_with_photo(server: &Server, form: &TestForm) -> Answer {
    let mut fields = form.fields();
    fields.extend([("what", "V05"), ("story", WORDS), ("do", "send")]);
    let photo = Photo::turned(6).jpeg();
    let headers = [
        ("accept", "text/html"),
        ("sec-fetch-site", "same-origin"),
        (
            "content-type",
            "multipart/form-data; boundary=----corncrake-test",
        ),
    ];
    let body = multipart(&fields, &[("IMG_1234.jpg", &photo)]);
    post(server.address, "/example/", &headers, &body)
}

fn archive(config: &str, to: &Path) -> Output {
    let to = to.to_str().unwrap();
    run(&["admin", "archive", "--config", config, to])
}

fn said(output: &Output) -> String {
    let texts = [&output.stdout, &output.stderr].map(|text| String::from_utf8_lossy(text));
    texts.concat()
}

/// What the stranger's program finds.
fn opened(archive: &Path, filled: &Filled) -> Value {
    let folder = tempfile::tempdir().unwrap();
    let identity = folder.path().join("amani.identity");
    let sealed = filled.server.network.steward.seal(&PASSPHRASE.into());
    std::fs::write(&identity, sealed.unwrap()).unwrap();
    let output = Command::new("node")
        .arg(concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/tests/node/archive.mjs"
        ))
        .arg(&environment().node_modules)
        .arg(archive)
        .arg(identity)
        .arg(PASSPHRASE)
        .stderr(Stdio::inherit())
        .output()
        .unwrap();
    assert!(output.status.success(), "archive.mjs failed");
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
fn a_stranger_opens_an_archive_with_a_readers_key_and_its_instructions_alone() {
    each_database(|database| {
        let filled = Filled::start(database);
        let folder = tempfile::tempdir().unwrap();
        let to = folder.path().join("archive");
        let done = archive(&filled.server.config(), &to);
        assert!(done.status.success(), "{}", said(&done));
        assert!(said(&done).contains("a copy that withdrawal cannot reach"));

        let found = opened(&to, &filled);
        let network = &found[0];
        assert_eq!(network["network"], "example");
        let [report] = &network["reports"].as_array().unwrap()[..] else {
            panic!("one report: {found}")
        };
        assert_eq!(report["text"], WORDS);
        assert_eq!(report["answers"]["what"][0], "V05");
        assert_eq!(report["id"], filled.report.to_string());
        assert_eq!(report["day"], SystemClock.today().to_string());
        let photo = &report["attached"][0];
        assert_eq!(photo["media"], "image/jpeg");
        let content = BASE64_STANDARD.decode(photo["content"].as_str().unwrap());
        assert!(image::load_from_memory(&content.unwrap()).is_ok());
        let letter = &network["letters"][0];
        assert_eq!(letter["first"], "corncrake/letter/1 example 0");
        assert_eq!(letter["body"]["text"], "It happened again.");
        assert_eq!(letter["body"]["report"], filled.report.to_string());
        let withdrawal = &network["withdrawals"][0];
        assert_eq!(withdrawal["first"], "corncrake/withdrawal/1 example 0");
        filled.server.stop();
    });
}

#[test]
fn without_a_key_an_archive_leads_to_no_mailbox_no_person_and_no_day() {
    each_database(|database| {
        let filled = Filled::start(database);
        let folder = tempfile::tempdir().unwrap();
        let to = folder.path().join("archive");
        let done = archive(&filled.server.config(), &to);
        assert!(done.status.success(), "{}", said(&done));
        let files = files_below(&to);
        assert!(files.len() > 10, "{files:?}");
        let (report, mailbox) = (filled.report, filled.mailbox);
        let needles: [(&str, Vec<u8>); 9] = [
            ("a report's id", report.to_string().into()),
            ("its bytes", report.as_bytes().to_vec()),
            ("a mailbox", mailbox.to_string().into()),
            ("its bytes", mailbox.as_bytes().to_vec()),
            ("a letter's id", hex::encode([7; 16]).into()),
            ("a day of arrival", DAY.into()),
            ("a name", "Amani".into()),
            ("who pulled", hex::encode([3; 16]).into()),
            ("the secret", vec![77; 32]),
        ];
        for file in &files {
            let bytes = std::fs::read(file).unwrap();
            let path = file.to_str().unwrap().as_bytes();
            for (what, needle) in &needles {
                let stands = find(&bytes, needle).is_some() || find(path, needle).is_some();
                assert!(!stands, "{what} in {}", file.display());
            }
        }
        #[cfg(unix)]
        for path in &files {
            use std::os::unix::fs::PermissionsExt as _;
            let mode = |path: &Path| {
                let metadata = std::fs::metadata(path).unwrap();
                metadata.permissions().mode() & 0o777
            };
            assert_eq!(mode(path), 0o600, "{}", path.display());
            let above = path.parent().unwrap();
            assert_eq!(mode(above), 0o700, "{}", above.display());
        }
        filled.server.stop();
    });
}

#[test]
fn an_archive_overwrites_nothing_and_fills_an_empty_folder() {
    let database = TestDatabase::sqlite();
    let server = Server::start(&database);
    let folder = tempfile::tempdir().unwrap();
    let to = folder.path().join("archive");
    std::fs::create_dir(&to).unwrap();
    std::fs::write(to.join("diary"), "precious").unwrap();
    let refused = archive(&server.config(), &to);
    assert!(!refused.status.success());
    assert!(said(&refused).contains("is there already"));
    assert_eq!(files_below(folder.path()), [to.join("diary")]);
    std::fs::remove_file(to.join("diary")).unwrap();
    let done = archive(&server.config(), &to);
    assert!(done.status.success(), "{}", said(&done));
    assert!(to.join("README.txt").is_file());
    server.stop();
}

/// It waits for a table that somebody else holds, and is told to end meanwhile.
#[cfg(unix)]
#[test]
fn an_archive_that_is_interrupted_leaves_nothing_behind() {
    let database = TestDatabase::postgres();
    let server = Server::start(&database);
    let folder = tempfile::tempdir().unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let mut holder = runtime.block_on(async {
        let mut holder = PgConnection::connect(&database.url).await.unwrap();
        let held = "begin; lock table report in access exclusive mode";
        sqlx::raw_sql(held).execute(&mut holder).await.unwrap();
        holder
    });
    let mut child = corncrake()
        .args(["admin", "archive", "--config", &server.config()])
        .arg(folder.path().join("archive"))
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    let waits = "select count(*) from pg_locks where not granted \
        and relation = 'report'::regclass";
    wait_for("the archive to wait", || {
        let waiting: i64 = runtime
            .block_on(sqlx::query_scalar(waits).fetch_one(&mut holder))
            .unwrap();
        (waiting > 0).then_some(())
    });
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
    signal("TERM", child.id());
    let told = Instant::now();
    assert!(!child.wait().unwrap().success());
    // Whoever waits for a lock does so for a minute.
    assert!(told.elapsed() < Duration::from_secs(30));
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
    runtime.block_on(holder.close()).unwrap();
    server.stop();
}
