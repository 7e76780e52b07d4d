//! Attachments: objects first, rows after, and what sweeps either without the other.

use std::path::PathBuf;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use corncrake::keys::public::{AttachmentId, MailboxId, NetworkName};
use corncrake::seal::Bucket;
use corncrake::store::{
    AttachmentHead, AttachmentPut, Letter, MailboxRoom, PART_LEN, Store, StoreError, Submission,
    Withdrawal,
};
use rand::rngs::StdRng;

use crate::support::sealed::{attachment_frame, bytes, frame, letter, rng, submission};
use crate::support::{TestDatabase, block_on, each_store};

const ROOM: MailboxRoom = MailboxRoom {
    files: 2,
    bytes: 4_000_000,
};

/// An attachment of three parts in the mailbox of `report`, and its frame.
fn attachment(report: &Submission, rng: &mut StdRng) -> (AttachmentHead, Vec<u8>) {
    let frame = attachment_frame(1_310_720, rng);
    let head = AttachmentHead {
        network: report.network.clone(),
        id: AttachmentId::from_bytes(bytes(rng)),
        mailbox: report.mailbox,
        batch: report.batch,
        period: 3,
        size: u32::try_from(frame.len()).unwrap(),
        most: ROOM,
    };
    (head, frame)
}

fn part(frame: &[u8], number: u32) -> Bytes {
    let part = frame.chunks(PART_LEN).nth(number as usize).unwrap();
    Bytes::copy_from_slice(part)
}

async fn put(store: &Store, head: &AttachmentHead, frame: &[u8], number: u32) -> AttachmentPut {
    let part = part(frame, number);
    store
        .put_attachment_part(head.clone(), number, part)
        .await
        .unwrap()
}

/// The whole frame, as it is read back.
async fn read(store: &Store, network: &NetworkName, id: AttachmentId) -> Option<Vec<u8>> {
    let known = store.attachment(network, id).await.unwrap()?;
    let mut whole = Vec::new();
    for number in known.parts {
        whole.extend(store.attachment_part(network, id, number).await.unwrap()?);
    }
    Some(whole)
}

/// The names of all objects.
fn objects(database: &TestDatabase, network: &str) -> Vec<PathBuf> {
    let folder = std::fs::read_dir(database.attachments.join(network));
    folder.map_or_else(
        |_| Vec::new(),
        |entries| entries.map(|entry| entry.unwrap().path()).collect(),
    )
}

#[test]
fn parts_come_in_any_order_after_the_first_and_more_than_once() {
    each_store(async |store, _| {
        let rng = &mut rng(1);
        let (head, frame) = attachment(&submission("north", "2026-11-20", rng), rng);
        assert_eq!(put(&store, &head, &frame, 1).await, AttachmentPut::NotFirst);
        for (number, outcome) in [
            (0, AttachmentPut::Stored),
            (2, AttachmentPut::Stored),
            (2, AttachmentPut::AlreadyHere),
            (0, AttachmentPut::AlreadyHere),
            (1, AttachmentPut::Stored),
            (0, AttachmentPut::AlreadyHere),
        ] {
            assert_eq!(put(&store, &head, &frame, number).await, outcome);
        }
        let known = store.attachment(&head.network, head.id).await.unwrap();
        let known = known.unwrap();
        assert!(known.is_complete() && !known.kept);
        assert_eq!((known.size, known.period), (head.size, 3));
        let whole = read(&store, &head.network, head.id).await.unwrap();
        assert!(whole == frame);
        let south = "south".parse().unwrap();
        assert!(read(&store, &south, head.id).await.is_none());
    });
}

/// The page was opened again in the middle of an upload: the same content is sealed anew.
#[test]
fn the_parts_of_two_sealings_never_mix() {
    each_store(async |store, database| {
        let rng = &mut rng(2);
        let (head, frame) = attachment(&submission("north", "2026-11-20", rng), rng);
        let anew = attachment_frame(1_310_720, rng);
        for number in [0, 1] {
            put(&store, &head, &frame, number).await;
        }
        assert_eq!(put(&store, &head, &anew, 0).await, AttachmentPut::Stored);
        let known = store.attachment(&head.network, head.id).await.unwrap();
        assert_eq!(known.unwrap().parts.into_iter().collect::<Vec<_>>(), [0]);
        for number in [1, 2] {
            put(&store, &head, &anew, number).await;
        }
        assert!(read(&store, &head.network, head.id).await.unwrap() == anew);
        // Once all is there, nothing changes any more: neither by parts nor as a whole.
        assert_eq!(
            put(&store, &head, &frame, 0).await,
            AttachmentPut::AlreadyHere
        );
        let again = store.put_attachment(head.clone(), frame.clone().into());
        assert_eq!(again.await.unwrap(), AttachmentPut::AlreadyHere);
        assert!(read(&store, &head.network, head.id).await.unwrap() == anew);
        assert_eq!(objects(database, "north").len(), 3);
    });
}

/// A double tap: two requests seal the same picture at once.
#[test]
fn of_whole_attachments_that_come_at_once_one_is_kept_whole() {
    each_store(async |store, database| {
        let rng = &mut rng(3);
        let (head, _) = attachment(&submission("north", "2026-11-20", rng), rng);
        let frames: Vec<_> = (0..4).map(|_| attachment_frame(1_310_720, rng)).collect();
        let mut tasks = Vec::new();
        for frame in &frames {
            let (store, head, frame) = (store.clone(), head.clone(), frame.clone());
            tasks.push(tokio::spawn(async move {
                store.put_attachment(head, frame.into()).await.unwrap()
            }));
        }
        let mut outcomes = Vec::new();
        for task in tasks {
            outcomes.push(task.await.unwrap());
        }
        outcomes.retain(|outcome| *outcome == AttachmentPut::Stored);
        assert_eq!(outcomes.len(), 1);
        let whole = read(&store, &head.network, head.id).await.unwrap();
        assert!(frames.contains(&whole));
        assert_eq!(objects(database, "north").len(), 3, "the others are gone");
    });
}

#[test]
fn a_mailbox_holds_so_much_and_an_id_belongs_to_one_mailbox() {
    each_store(async |store, _| {
        let rng = &mut rng(4);
        let report = submission("north", "2026-11-20", rng);
        let (first, frame) = attachment(&report, rng);
        put(&store, &first, &frame, 0).await;
        let (second, other) = attachment(&report, rng);
        assert_eq!(put(&store, &second, &other, 0).await, AttachmentPut::Stored);
        let (third, other) = attachment(&report, rng);
        assert_eq!(put(&store, &third, &other, 0).await, AttachmentPut::Full);
        let most = MailboxRoom {
            files: 9,
            bytes: 3 * u64::from(first.size) - 1,
        };
        let larger = AttachmentHead {
            most,
            ..third.clone()
        };
        assert_eq!(put(&store, &larger, &other, 0).await, AttachmentPut::Full);
        assert_eq!(put(&store, &first, &frame, 1).await, AttachmentPut::Stored);
        let elsewhere = AttachmentHead {
            mailbox: MailboxId::from_bytes(bytes(rng)),
            ..first.clone()
        };
        assert_eq!(
            put(&store, &elsewhere, &frame, 2).await,
            AttachmentPut::Other
        );
    });
}

#[test]
fn what_a_report_or_a_letter_came_for_is_kept_and_the_rest_swept_after_days() {
    each_store(async |store, database| {
        let rng = &mut rng(5);
        let report = submission("north", "2026-11-20", rng);
        let (named, frame) = attachment(&report, rng);
        let written = letter(
            "north",
            "2026-11-20",
            MailboxId::from_bytes(bytes(rng)),
            rng,
        );
        let (lettered, of_letter) = {
            let (head, frame) = attachment(&report, rng);
            let mailbox = written.mailbox;
            (AttachmentHead { mailbox, ..head }, frame)
        };
        let (unnamed, lost) = attachment(&submission("north", "2026-11-20", rng), rng);
        for (head, frame) in [(&named, &frame), (&lettered, &of_letter), (&unnamed, &lost)] {
            let stored = store.put_attachment(head.clone(), frame.clone().into());
            assert_eq!(stored.await.unwrap(), AttachmentPut::Stored);
        }
        store.submit(report).await.unwrap();
        store
            .put_letter(Letter {
                token: None,
                ..written
            })
            .await
            .unwrap();
        let kept = store.attachment(&named.network, named.id).await.unwrap();
        assert!(kept.unwrap().kept);

        store.nightly("2026-11-22".parse().unwrap()).await.unwrap();
        assert_eq!(objects(database, "north").len(), 9);
        store.nightly("2026-11-23".parse().unwrap()).await.unwrap();
        assert_eq!(objects(database, "north").len(), 6);
        assert!(read(&store, &unnamed.network, unnamed.id).await.is_none());
        for (head, frame) in [(&named, &frame), (&lettered, &of_letter)] {
            let whole = read(&store, &head.network, head.id).await.unwrap();
            assert!(whole == *frame);
        }
    });
}

/// CHECKS X2 for attachments.
#[test]
fn a_withdrawal_takes_the_attachments_with_it() {
    each_store(async |store, database| {
        let rng = &mut rng(6);
        let report = submission("north", "2026-11-20", rng);
        let other = submission("north", "2026-11-20", rng);
        let (head, attached) = attachment(&report, rng);
        let (stays, others) = attachment(&other, rng);
        for (head, frame) in [(&head, &attached), (&stays, &others)] {
            let stored = store.put_attachment(head.clone(), frame.clone().into());
            stored.await.unwrap();
        }
        let withdrawal = Withdrawal {
            network: report.network.clone(),
            report: report.id,
            mailbox: report.mailbox,
            id: bytes(rng),
            statement: frame(Bucket::Entry, rng),
            batch: report.batch,
        };
        store.submit(report).await.unwrap();
        store.submit(other).await.unwrap();
        assert!(store.withdraw(withdrawal).await.unwrap());
        assert!(read(&store, &head.network, head.id).await.is_none());
        for _ in 0..200 {
            if objects(database, "north").len() == 3 {
                break;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        if database.file().is_none() {
            store.nightly("2026-11-20".parse().unwrap()).await.unwrap();
        }
        let pieces: Vec<&[u8]> = attached
            .chunks_exact(1000)
            .skip(2) // the age header, which is alike everywhere
            .map(|piece| &piece[..20])
            .filter(|piece| piece.iter().any(|byte| *byte != 0))
            .collect();
        assert!(database.find(&pieces).is_empty(), "on {}", database.name());
        assert!(read(&store, &stays.network, stays.id).await.unwrap() == others);
    });
}

#[test]
fn an_object_without_a_row_is_swept_once_it_is_old_and_a_row_without_one_stays() {
    each_store(async |store, database| {
        let rng = &mut rng(7);
        let report = submission("north", "2026-11-20", rng);
        let (head, frame) = attachment(&report, rng);
        store
            .put_attachment(head.clone(), frame.into())
            .await
            .unwrap();
        store.submit(report).await.unwrap();
        let folder = database.attachments.join("north");
        let hex = hex::encode(bytes::<16>(rng));
        let young = folder.join(format!("{hex}-0011223344556677-0"));
        let old = folder.join(format!("{hex}-0011223344556677-1"));
        let cut_off = folder.join(".unfinished-abc");
        let strange = folder.join("a note of the operator's");
        for path in [&young, &old, &cut_off, &strange] {
            std::fs::write(path, "x").unwrap();
        }
        for path in [&old, &cut_off, &strange] {
            let file = std::fs::File::options().write(true).open(path).unwrap();
            let time = SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000);
            file.set_modified(time).unwrap();
        }
        store.nightly("2026-11-20".parse().unwrap()).await.unwrap();
        assert!(young.exists() && strange.exists());
        assert!(!old.exists() && !cut_off.exists());

        // Bytes that are lost are said so, to the log and to whoever asks; nothing else is lost.
        let lost = objects(database, "north")
            .into_iter()
            .find(|path| path.to_string_lossy().ends_with("-2"))
            .unwrap();
        std::fs::remove_file(lost).unwrap();
        store.nightly("2026-11-20".parse().unwrap()).await.unwrap();
        let part = store.attachment_part(&head.network, head.id, 2);
        assert!(part.await.unwrap().is_none());
        let part = store.attachment_part(&head.network, head.id, 1);
        assert!(part.await.unwrap().is_some());
    });
}

/// CHECKS N3 for attachments, as far as storage goes.
#[test]
fn where_the_bytes_cannot_be_written_no_row_says_that_they_were() {
    each_store(async |store, database| {
        let rng = &mut rng(8);
        let (head, frame) = attachment(&submission("north", "2026-11-20", rng), rng);
        put(&store, &head, &frame, 0).await;
        let folder = database.attachments.join("north");
        let away = database.attachments.join("away");
        std::fs::rename(&folder, &away).unwrap();
        std::fs::write(&folder, "in the way").unwrap();
        let refused = store
            .put_attachment_part(head.clone(), 1, part(&frame, 1))
            .await;
        assert!(
            matches!(refused, Err(StoreError::NotSaved(_))),
            "{refused:?}"
        );
        std::fs::remove_file(&folder).unwrap();
        std::fs::rename(&away, &folder).unwrap();
        let known = store.attachment(&head.network, head.id).await.unwrap();
        assert_eq!(known.unwrap().parts.len(), 1);
        assert_eq!(put(&store, &head, &frame, 1).await, AttachmentPut::Stored);
    });
}

#[test]
fn a_postgresql_without_a_place_takes_no_attachments() {
    let database = TestDatabase::postgres();
    block_on(async {
        let store = Store::open(&database.url).await.unwrap();
        assert!(!store.takes_attachments());
        let rng = &mut rng(9);
        let (head, frame) = attachment(&submission("north", "2026-11-20", rng), rng);
        let refused = store.put_attachment(head, frame.into()).await;
        assert!(matches!(refused, Err(StoreError::NoPlace)));
        store.close().await;
    });
}
