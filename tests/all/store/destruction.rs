//! The end of what was kept long enough: CHECKS X2, the purge.

use corncrake::keys::public::{AttachmentId, MemberId, Tier};
use corncrake::seal::Bucket;
use corncrake::store::{
    AttachmentHead, Ending, MailboxRoom, Store, StoredWrap, Submission, Withdrawal, restore,
};
use rand::rngs::StdRng;

use crate::support::sealed::{attachment_frame, bytes, frame, letter, reply, rng, submission};
use crate::support::{TestDatabase, each_store};

/// In period 3, which ended on the first day of the next.
const OLD: &str = "2026-11-20";
const NEW: &str = "2026-12-01";

fn ending(tier: Tier) -> Ending {
    Ending {
        network: "north".parse().unwrap(),
        tier,
        through: 3,
        ended: NEW.parse().unwrap(),
    }
}

/// Pieces from all over a ciphertext: it lies on many pages.
fn pieces(bytes: &[u8]) -> Vec<Vec<u8>> {
    let chunks = bytes[2000..].chunks_exact(1000);
    chunks.map(|chunk| chunk[..24].to_vec()).collect()
}

/// All that one reporter leaves, in a period.
struct Left {
    report: Submission,
    file: AttachmentHead,
    words: Vec<Vec<u8>>,
    coded: Vec<Vec<u8>>,
}

async fn leave(store: &Store, (day, period): (&str, u32), rng: &mut StdRng) -> Left {
    let report = Submission {
        period,
        ..submission("north", day, rng)
    };
    let attached = attachment_frame(1_310_720, rng);
    let file = AttachmentHead {
        network: report.network.clone(),
        id: AttachmentId::from_bytes(bytes(rng)),
        mailbox: report.mailbox,
        batch: report.batch,
        period,
        size: u32::try_from(attached.len()).unwrap(),
        most: MailboxRoom {
            files: 2,
            bytes: 4_000_000,
        },
    };
    let put = store.put_attachment(file.clone(), attached.into());
    put.await.unwrap();
    let letter = corncrake::store::Letter {
        period,
        ..letter("north", day, report.mailbox, rng)
    };
    let reply = reply("north", day, report.mailbox, rng);
    let mut words = pieces(report.sealed.story.as_bytes());
    words.extend(pieces(letter.sealed.as_bytes()));
    let mut coded = pieces(report.sealed.answers.as_bytes());
    coded.extend(pieces(reply.sealed.as_bytes()));
    coded.push(report.id.as_bytes().to_vec());
    for tier in Tier::ALL {
        let body: [u8; 32] = bytes(rng);
        let wrap = StoredWrap {
            period,
            tier,
            body: body.to_vec(),
        };
        let kind = match tier {
            Tier::Answers => &mut coded,
            Tier::Stories => &mut words,
        };
        kind.push(wrap.body.clone());
        let member = MemberId::from_bytes([7; 16]);
        let put = store.put_wrap(&report.network, member, wrap);
        put.await.unwrap();
    }
    let kept = Submission {
        network: report.network.clone(),
        sealed: report.sealed.clone(),
        ..report
    };
    store.submit(report).await.unwrap();
    store.put_letter(letter).await.unwrap();
    store.put_reply(reply).await.unwrap();
    Left {
        report: kept,
        file,
        words,
        coded,
    }
}

/// A statement of withdrawal, of a report that goes with it.
async fn withdraw(store: &Store, day: &str, rng: &mut StdRng) -> Vec<Vec<u8>> {
    let report = submission("north", day, rng);
    let (network, id, mailbox) = (report.network.clone(), report.id, report.mailbox);
    store.submit(report).await.unwrap();
    let statement = frame(Bucket::Entry, rng);
    let found = pieces(statement.as_bytes());
    let withdrawal = Withdrawal {
        network,
        report: id,
        mailbox,
        id: bytes(rng),
        statement,
        batch: day.parse().unwrap(),
    };
    assert!(store.withdraw(withdrawal).await.unwrap());
    found
}

/// How many of these stand in the files; on PostgreSQL dead rows stay until the night.
async fn found(store: &Store, database: &TestDatabase, pieces: &[Vec<u8>]) -> usize {
    if database.file().is_none() {
        store.nightly(NEW.parse().unwrap()).await.unwrap();
    }
    let pieces: Vec<_> = pieces.iter().map(Vec::as_slice).collect();
    database.find(&pieces).len()
}

/// CHECKS X2.
#[test]
fn nothing_of_what_is_destroyed_stays_in_the_database_or_its_log() {
    each_store(async |store, database| {
        let rng = &mut rng(50);
        // More than go in one transaction.
        for _ in 0..300 {
            store.submit(submission("north", OLD, rng)).await.unwrap();
        }
        let south = submission("south", OLD, rng);
        let (south_name, south_id) = (south.network.clone(), south.id);
        store.submit(south).await.unwrap();
        let mut old = leave(&store, (OLD, 3), rng).await;
        let new = leave(&store, (NEW, 4), rng).await;
        old.coded.extend(withdraw(&store, OLD, rng).await);
        let statement = withdraw(&store, NEW, rng).await;
        let network = &old.report.network;
        // Few enough lie across two pages that the search is known to find what is there.
        let all = [&old.words[..], &old.coded, &new.words, &new.coded].concat();
        assert!(found(&store, database, &all).await > all.len() - 8);

        assert!(store.destroy(&ending(Tier::Stories)).await.unwrap());
        assert_eq!(found(&store, database, &old.words).await, 0);
        let kept = [&old.coded[..], &new.words, &new.coded].concat();
        assert!(found(&store, database, &kept).await > kept.len() - 8);
        let both = [old.report.id, new.report.id];
        let reports = store.reports(network, &both).await.unwrap();
        assert_eq!(reports[0].answers, old.report.sealed.answers);
        assert_eq!(reports[0].story, None);
        assert_eq!(
            reports[1].clone().whole().as_ref(),
            Some(&new.report.sealed)
        );
        for (file, there) in [(&old.file, false), (&new.file, true)] {
            let known = store.attachment(network, file.id).await.unwrap();
            assert_eq!(known.is_some(), there);
        }
        let objects = std::fs::read_dir(database.attachments.join("north")).unwrap();
        assert_eq!(objects.count(), 3, "the parts of the newer file");
        assert!(!store.destroy(&ending(Tier::Stories)).await.unwrap());

        assert!(store.destroy(&ending(Tier::Answers)).await.unwrap());
        assert_eq!(found(&store, database, &old.coded).await, 0);
        let kept = [&new.words[..], &new.coded, &statement].concat();
        assert!(found(&store, database, &kept).await > kept.len() - 8);
        assert_eq!(store.reports(network, &both).await.unwrap().len(), 1);
        assert!(!store.exists(network, old.report.id).await.unwrap());
        assert!(!store.destroy(&ending(Tier::Answers)).await.unwrap());
        // Another network's periods are its own.
        let theirs = store.reports(&south_name, &[south_id]).await.unwrap();
        assert!(theirs[0].story.is_some());
    });
}

#[test]
fn a_backup_holds_reports_whose_stories_are_gone_and_an_older_one_is_purged_again() {
    each_store(async |store, _| {
        let rng = &mut rng(51);
        let old = leave(&store, (OLD, 3), rng).await;
        let network = &old.report.network;
        let folder = tempfile::tempdir().unwrap();
        let (before, after) = (folder.path().join("before"), folder.path().join("after"));
        store.backup(&before).await.unwrap();
        assert!(store.destroy(&ending(Tier::Stories)).await.unwrap());
        store.backup(&after).await.unwrap();
        for (file, whole) in [(before, true), (after, false)] {
            for target in [TestDatabase::sqlite(), TestDatabase::postgres()] {
                let place = Some(corncrake::store::Blobs::folder(&target.attachments));
                restore(&file, &target.url, place).await.unwrap();
                let restored = target.open().await;
                let report = restored.reports(network, &[old.report.id]).await.unwrap();
                assert_eq!(report[0].story.is_some(), whole);
                let again = restored.destroy(&ending(Tier::Stories)).await.unwrap();
                assert_eq!(again, whole);
                let report = restored.reports(network, &[old.report.id]).await.unwrap();
                assert!(report[0].story.is_none());
                restored.close().await;
            }
        }
    });
}
