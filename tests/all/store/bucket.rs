//! Attachments in a bucket: the same promises on an S3-compatible store, s3rver.

use corncrake::keys::public::AttachmentId;
use corncrake::store::{
    AttachmentHead, AttachmentPut, AttachmentsCopied, Blobs, MailboxRoom, Store, StoreError,
    Withdrawal, restore,
};

use crate::support::s3::S3;
use crate::support::sealed::{attachment_frame, bytes, frame, rng, submission};
use crate::support::{TestDatabase, block_on};

fn bucket(s3: &S3) -> Blobs {
    TestDatabase::sqlite().in_bucket(s3.endpoint()).blobs()
}

#[test]
fn a_bucket_keeps_attachments_and_lets_them_go() {
    let (s3, database) = (S3::start(), TestDatabase::postgres());
    block_on(async {
        let store = Store::open(&database.url).await.unwrap();
        let store = store.with_blobs(bucket(&s3));
        let rng = &mut rng(1);
        let (report, unnamed) = (
            submission("north", "2026-11-20", rng),
            submission("north", "2026-11-20", rng),
        );
        let attached = attachment_frame(1_310_720, rng);
        let head = |mailbox, id| AttachmentHead {
            network: report.network.clone(),
            id: AttachmentId::from_bytes(id),
            mailbox,
            batch: report.batch,
            period: 3,
            size: u32::try_from(attached.len()).unwrap(),
            most: MailboxRoom {
                files: 1,
                bytes: 4_000_000,
            },
        };
        for head in [
            head(report.mailbox, [1; 16]),
            head(unnamed.mailbox, [2; 16]),
        ] {
            let put = store.put_attachment(head, attached.clone().into());
            assert_eq!(put.await.unwrap(), AttachmentPut::Stored);
        }
        assert_eq!(s3.objects("north").len(), 6);
        let network = report.network.clone();
        let id = AttachmentId::from_bytes([1; 16]);
        let mut whole = Vec::new();
        for number in 0..3 {
            let part = store.attachment_part(&network, id, number).await.unwrap();
            whole.extend(part.unwrap());
        }
        assert!(whole == attached);

        let withdrawal = Withdrawal {
            network: network.clone(),
            report: report.id,
            mailbox: report.mailbox,
            id: bytes(rng),
            statement: frame(corncrake::seal::Bucket::Entry, rng),
            batch: report.batch,
        };
        store.submit(report).await.unwrap();
        let day = "2026-11-23".parse().unwrap();
        store.nightly(day).await.unwrap();
        assert_eq!(
            s3.objects("north").len(),
            3,
            "what nothing came for is gone"
        );

        // A backup says that it has not what is in the bucket, and a restored database finds it.
        let folder = tempfile::tempdir().unwrap();
        let backup = folder.path().join("backup");
        let (_, copied) = store.backup(&backup).await.unwrap();
        assert_eq!(copied, AttachmentsCopied::InBucket);
        let target = TestDatabase::sqlite();
        let place = Some(bucket(&s3));
        let (_, copied) = restore(&backup, &target.url, place).await.unwrap();
        assert_eq!(copied, AttachmentsCopied::InBucket);
        let restored = Store::open(&target.url).await.unwrap();
        let restored = restored.with_blobs(bucket(&s3));
        let part = restored.attachment_part(&network, id, 2).await.unwrap();
        assert!(part.is_some());
        restored.close().await;

        assert!(store.withdraw(withdrawal).await.unwrap());
        for _ in 0..500 {
            if s3.objects("north").is_empty() {
                break;
            }
            tokio::time::sleep(std::time::Duration::from_millis(10)).await;
        }
        assert_eq!(s3.objects("north").len(), 0);
        store.close().await;
    });
}

#[test]
fn while_the_bucket_is_away_nothing_is_saved() {
    let (s3, database) = (S3::start(), TestDatabase::sqlite());
    block_on(async {
        let store = Store::open(&database.url).await.unwrap();
        let store = store.with_blobs(bucket(&s3));
        drop(s3);
        let rng = &mut rng(2);
        let report = submission("north", "2026-11-20", rng);
        let attached = attachment_frame(4096, rng);
        let head = AttachmentHead {
            network: report.network.clone(),
            id: AttachmentId::from_bytes([1; 16]),
            mailbox: report.mailbox,
            batch: report.batch,
            period: 3,
            size: u32::try_from(attached.len()).unwrap(),
            most: MailboxRoom {
                files: 1,
                bytes: 4_000_000,
            },
        };
        let refused = store.put_attachment(head.clone(), attached.into()).await;
        assert!(
            matches!(refused, Err(StoreError::NotSaved(_))),
            "{refused:?}"
        );
        let known = store.attachment(&head.network, head.id).await.unwrap();
        assert!(known.is_none());
        store.close().await;
    });
}
