//! Reports that came by another road than the server. On both databases.

use corncrake::clock::Clock as _;
use corncrake::desk::import::{Here, NoImport};
use corncrake::keys::public::{AttachmentId, Hash, MailboxSecret, SubmissionId, Tier};
use corncrake::keys::secret::Identity;
use corncrake::seal::attachment::{Media, SealedAttachment};
use corncrake::seal::close::seal_bytes;
use corncrake::seal::file::SealedFile;
use corncrake::seal::wire::Sealed;
use corncrake::seal::{Bucket, SealedReport};

use crate::support::each_database;
use crate::support::guild::{Guild, TestDesk, day};
use crate::support::reporter::Reporter;

/// What the offline form made: the body, and its attachments.
struct Offline {
    reporter: Reporter,
    sealed: Sealed,
    attached: Vec<SealedAttachment>,
}

impl Offline {
    /// A report on a memory stick, with a small and a large file.
    fn new(guild: &mut Guild, number: u32) -> Self {
        let reporter = Reporter::new(guild, number);
        let contents = [b"small".to_vec(), vec![b'.'; 700_000]];
        let attached: Vec<_> = contents
            .iter()
            .map(|content| reporter.seal_file(guild, content, Media::OctetStream))
            .collect();
        let hashes: Vec<Hash> = attached.iter().map(|one| one.hash).collect();
        let report = Guild::report("AR1", "written without a network", false);
        let report = guild.seal_with(&report, &reporter.receipt, &hashes);
        let sealed = Sealed {
            id: reporter.receipt.submission_id(),
            mailbox: reporter.receipt.mailbox_secret(),
            period: guild.story_key().0,
            report,
        };
        Self {
            reporter,
            sealed,
            attached,
        }
    }

    fn file(&self, guild: &Guild) -> Vec<u8> {
        file_of(guild.network.as_str(), &self.sealed, &self.attached)
    }
}

/// A file of the offline form.
fn file_of(network: &str, sealed: &Sealed, attached: &[SealedAttachment]) -> Vec<u8> {
    let attachments = attached.iter().map(|one| (one.id, one.frame.as_slice()));
    SealedFile {
        network: network.parse().unwrap(),
        sealed: sealed.clone(),
        attachments: attachments.collect(),
    }
    .to_bytes()
}

fn import(desk: &TestDesk, bytes: &[u8]) -> Result<(), NoImport> {
    let today = desk.clock.today();
    let file = desk
        .desk
        .examine(bytes, &Here::in_book(&desk.book()), today)?;
    desk.desk.import(&[file], today)?;
    Ok(())
}

fn ids(desk: &TestDesk) -> Vec<corncrake::keys::public::ReportId> {
    desk.book().cases.iter().map(|case| case.id).collect()
}

#[test]
fn an_imported_report_is_filed_handed_over_and_seen_by_the_other_desks() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let baraka = guild.admit("Baraka", Tier::Stories);
        let offline = Offline::new(&mut guild, 1);
        let id = offline.reporter.report;
        let (mut desk, mut other) = (guild.desk(&guild.steward), guild.desk(&baraka));
        desk.sync();
        let bytes = offline.file(&guild);
        import(&desk, &bytes).unwrap();
        assert_eq!(ids(&desk), [id]);
        let case = desk.book().cases.remove(0);
        assert!(
            case.content
                .is_ok_and(|content| content.story.is_some_and(|story| !story.is_empty))
        );
        assert_eq!(desk.desk.folder().imports().unwrap(), [id]);
        // The same file once more changes nothing.
        import(&desk, &bytes).unwrap();
        assert_eq!(ids(&desk), [id]);
        // Not on the server yet, and no alarm for that; then it is.
        let synced = desk.sync();
        assert!(synced.alarms.is_empty(), "{:?}", synced.alarms);
        assert_eq!(
            (synced.handed_over, synced.not_handed_over.len()),
            (vec![id], 0)
        );
        assert!(desk.desk.folder().imports().unwrap().is_empty());
        let synced = desk.sync();
        assert!(synced.alarms.is_empty() && synced.handed_over.is_empty());
        assert!(guild.audited(Some(guild.steward.id()), "import", ""));
        // The other desk gets all of it from the server, attachments included.
        assert_eq!(other.sync().new_reports, 1);
        assert_eq!(ids(&other), [id]);
        let server = guild.server();
        let session = server.session(&baraka.signing);
        for one in &offline.attached {
            let shape = session.attachment(one.id).unwrap();
            let parts = (0..shape.parts).map(|n| session.attachment_part(one.id, shape, n));
            let fetched: Vec<u8> = parts.flat_map(Result::unwrap).collect();
            assert!(fetched == one.frame);
        }
        // The night sweeps what nobody came for; a report came for these.
        guild.clock.set_noon(day("2026-07-09"));
        let today = guild.clock.today();
        guild.on_store(async |store| store.nightly(today).await.unwrap());
        assert!(session.attachment(offline.attached[0].id).is_ok());
        // Somebody uploads the same file later: the same report.
        guild.submit(id, offline.reporter.mailbox, offline.sealed.report.clone());
        let (synced, theirs) = (desk.sync(), other.sync());
        assert_eq!((synced.new_reports, theirs.new_reports), (0, 0));
        assert!(synced.alarms.is_empty() && theirs.alarms.is_empty());
        // Its reporter comes back with the receipt, as any other.
        offline.reporter.write(&guild, "it was me", &[]);
        assert_eq!(other.sync().new_letters, 1);
        offline.reporter.withdraw(&guild);
        assert_eq!(desk.sync().withdrawn, [id]);
        assert!(matches!(import(&desk, &bytes), Err(NoImport::TakenBack)));
    });
}

#[test]
fn a_plain_body_is_taken_in_and_one_that_was_uploaded_is_here_already() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let (one, two) = (Offline::new(&mut guild, 1), Offline::new(&mut guild, 2));
        guild.submit(
            two.reporter.report,
            two.reporter.mailbox,
            two.sealed.report.clone(),
        );
        let mut desk = guild.desk(&guild.steward);
        desk.sync();
        import(&desk, &one.sealed.to_bytes()).unwrap();
        import(&desk, &two.sealed.to_bytes()).unwrap();
        let mut expected = [one.reporter.report, two.reporter.report];
        expected.sort_unstable();
        assert_eq!(ids(&desk), expected);
        // What came through the server need not be handed over, but for what it lacked.
        assert_eq!(desk.desk.folder().imports().unwrap(), [one.reporter.report]);
        import(&desk, &two.file(&guild)).unwrap();
        assert_eq!(desk.desk.folder().imports().unwrap().len(), 2);
        assert_eq!(desk.sync().handed_over.len(), 2);
        let server = guild.server();
        let session = server.session(&guild.steward.signing);
        assert!(session.attachment(two.attached[1].id).is_ok());
    });
}

#[test]
fn what_is_no_report_of_this_network_is_refused_with_its_reason_and_changes_nothing() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let chiku = guild.admit("Chiku", Tier::Answers);
        let offline = Offline::new(&mut guild, 1);
        let other = Offline::new(&mut guild, 2);
        let mut desk = guild.desk(&guild.steward);
        desk.sync();
        let before = desk.bytes();
        let good = offline.file(&guild);
        let refused = |bytes: &[u8], expected: &str| {
            let said = import(&desk, bytes).err().map(|why| why.to_string());
            let said = said.unwrap_or_else(|| panic!("not refused: {expected}"));
            assert!(said.contains(expected), "{said}: {expected}");
        };
        let sealed = |change: &dyn Fn(&mut Sealed)| {
            let mut sealed = offline.sealed.clone();
            change(&mut sealed);
            file_of("example", &sealed, &offline.attached)
        };
        refused(b"", "no sealed report");
        refused(b"%PDF-1.4", "no sealed report");
        refused(&good[..good.len() - 1], "cut short");
        refused(&[good.clone(), vec![0]].concat(), "something was added");
        refused(&offline.sealed.to_bytes()[1..], "no sealed report");
        let foreign = file_of("other", &offline.sealed, &offline.attached);
        refused(&foreign, "made for the network other");
        // A byte of the words, of the answers, of a file.
        for (at, expected) in [(5000, "changed"), (20_000, "its words do not open")] {
            let mut bytes = good.clone();
            bytes[at] ^= 1;
            let said = import(&desk, &bytes).err().unwrap().to_string();
            // What is hit in the header is random from run to run.
            let others = ["two different", "malformed"];
            let others = others.iter().any(|other| said.contains(other));
            assert!(said.contains(expected) || others, "{at}: {said}");
        }
        let mut bytes = good.clone();
        let last = bytes.len() - 60_000;
        bytes[last] ^= 1;
        refused(
            &bytes,
            "attachment 2 in it cannot be taken: it does not open",
        );
        // Put together from two reports.
        refused(
            &sealed(&|it| it.report.story = other.sealed.report.story.clone()),
            "two different reports",
        );
        refused(
            &sealed(&|it| it.mailbox = MailboxSecret::from_bytes([1; 16])),
            "put together from two reports",
        );
        let strange = file_of("example", &offline.sealed, &other.attached);
        refused(
            &strange,
            "attachment 1 in it is not one that its report names",
        );
        // CHECKS X9: an attachment of another report in the place of the right one.
        let mut swapped = offline.attached.iter().collect::<Vec<_>>();
        let moved = SealedAttachment {
            id: swapped[0].id,
            hash: swapped[0].hash,
            frame: other.attached[0].frame.clone(),
        };
        swapped[0] = &moved;
        let attachments = swapped.iter().map(|one| (one.id, one.frame.as_slice()));
        let file = SealedFile {
            network: guild.network.clone(),
            sealed: offline.sealed.clone(),
            attachments: attachments.collect(),
        };
        refused(&file.to_bytes(), "somebody put another file in its place");
        let stranger = Identity::from_seed(&[9; 32]).to_public();
        let frame = |bucket| seal_bytes(bucket, b"{}", &stranger).unwrap();
        let closed = SealedReport {
            answers: frame(Bucket::Answers),
            story: frame(Bucket::Story),
        };
        refused(
            &sealed(&|it| it.report = closed.clone()),
            "no key of this desk",
        );
        // All that was refused changed nothing, and a lie about the period is no hindrance.
        assert!(desk.bytes() == before);
        import(&desk, &sealed(&|it| it.period = 9)).unwrap();
        assert_eq!(ids(&desk), [offline.reporter.report]);
        let renamed = sealed(&|it| it.id = SubmissionId::from_bytes([3; 16]));
        refused(&renamed, "here already, as report");
        let mut theirs = guild.desk(&chiku);
        theirs.sync();
        assert!(matches!(import(&theirs, &good), Err(NoImport::AnswersOnly)));
    });
}

#[test]
fn what_the_server_does_not_take_waits_for_the_next_sync() {
    let database = crate::support::TestDatabase::sqlite();
    let mut guild = Guild::start(&database);
    let offline = Offline::new(&mut guild, 1);
    let mut desk = guild.desk(&guild.steward);
    desk.sync();
    import(&desk, &offline.file(&guild)).unwrap();
    // Somebody else's file lies where the second attachment should: the words go all the same.
    let taken = &offline.attached[1];
    let thief = Reporter::new(&guild, 9).attach(&guild, b"other", Media::OctetStream);
    assert_ne!(thief.id, taken.id);
    let id = AttachmentId::of(&guild.network, taken.hash);
    assert_eq!(id, taken.id);
    let nowhere =
        corncrake::exchange::client::Server::new("http://127.0.0.1:9", guild.network.clone(), None)
            .unwrap();
    let key = desk.desk.signing_key();
    let handed = desk.desk.hand_over_imports(&nowhere.session(&key)).unwrap();
    assert_eq!(
        (handed.handed_over.len(), handed.not_handed_over.len()),
        (0, 1)
    );
    assert_eq!(
        desk.desk.folder().imports().unwrap(),
        [offline.reporter.report]
    );
    let synced = desk.sync();
    assert_eq!(synced.handed_over, [offline.reporter.report]);
    assert!(synced.alarms.is_empty());
}

/// A report that its reporter had uploaded and taken back before the file reached the desk.
#[test]
fn a_report_that_was_taken_back_elsewhere_is_not_taken_in() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let offline = Offline::new(&mut guild, 1);
        let mut desk = guild.desk(&guild.steward);
        guild.submit(
            offline.reporter.report,
            offline.reporter.mailbox,
            offline.sealed.report.clone(),
        );
        offline.reporter.withdraw(&guild);
        assert!(desk.sync().withdrawn.is_empty());
        let refused = import(&desk, &offline.file(&guild));
        assert!(matches!(refused, Err(NoImport::TakenBack)));
    });
}
