//! Attachments in a store that checks signatures: `SeaweedFS`. s3rver, of the other tests, takes any.

use corncrake::clock::{Clock as _, SystemClock};
use corncrake::keys::public::{AttachmentId, NetworkName};
use corncrake::store::{
    AttachmentHead, AttachmentPut, MailboxRoom, Store, StoreError, Submission, Swept, Whole,
};
use futures_util::StreamExt as _;

use crate::support::app::{TestForm, receipt};
use crate::support::attached::{attached, post_as_it_is};
use crate::support::binary::{Server, run};
use crate::support::sealed::{attachment_frame, rng, submission};
use crate::support::weed::{KEYS, Weed};
use crate::support::{TestDatabase, block_on};

fn head(report: &Submission, id: [u8; 16], size: usize) -> AttachmentHead {
    AttachmentHead {
        network: report.network.clone(),
        id: AttachmentId::from_bytes(id),
        mailbox: report.mailbox,
        batch: report.batch,
        period: 3,
        size: u32::try_from(size).unwrap(),
        most: MailboxRoom {
            files: 2000,
            bytes: 20_000_000,
        },
    }
}

async fn read(store: &Store, network: &NetworkName, id: [u8; 16]) -> Vec<u8> {
    let id = AttachmentId::from_bytes(id);
    let mut whole = Vec::new();
    for number in 0..3 {
        whole.extend(
            store
                .attachment_part(network, id, number)
                .await
                .unwrap()
                .unwrap(),
        );
    }
    whole
}

/// More than a store lists in one answer, which are a thousand.
const MANY: u16 = 1010;

#[test]
fn a_store_that_checks_signatures_keeps_attachments_lists_them_all_and_lets_them_go() {
    let weed = Weed::start();
    let database = TestDatabase::sqlite().in_bucket_of(weed.endpoint(), KEYS);
    block_on(async {
        let store = database.open().await;
        let rng = &mut rng(5);
        let (report, unnamed) = (
            submission("north", "2026-11-20", rng),
            submission("north", "2026-11-20", rng),
        );
        let attached = attachment_frame(1_310_720, rng);
        let put = store.put_attachment(
            head(&report, [1; 16], attached.len()),
            attached.clone().into(),
        );
        assert_eq!(put.await.unwrap(), AttachmentPut::Stored);
        assert!(read(&store, &report.network, [1; 16]).await == attached);
        let small = attachment_frame(4096, rng);
        let puts = (0..MANY).map(|number| {
            let mut id = [2; 16];
            id[..2].copy_from_slice(&number.to_be_bytes());
            store.put_attachment(head(&unnamed, id, small.len()), small.clone().into())
        });
        let all: Vec<_> = futures_util::stream::iter(puts)
            .buffer_unordered(16)
            .collect()
            .await;
        assert!(
            all.into_iter()
                .all(|put| put.unwrap() == AttachmentPut::Stored)
        );
        let look = async || store.attachments_whole(SystemClock.now()).await.unwrap();
        let whole = |there, left| {
            Some(Whole {
                there,
                lost: 0,
                left,
            })
        };
        assert_eq!(look().await, whole(3 + usize::from(MANY), 0));

        let network = report.network.clone();
        store.submit(report).await.unwrap();
        let swept = store.nightly("2026-11-23".parse().unwrap()).await.unwrap();
        let gone = Swept {
            unnamed: MANY.into(),
            orphans: 0,
            lost: 0,
        };
        assert_eq!(swept, gone);
        assert_eq!(look().await, whole(3, 0));
        assert!(read(&store, &network, [1; 16]).await == attached);
        store.close().await;
        // Nothing is left that no row names, however young.
        let other = Store::open(&TestDatabase::sqlite().url).await.unwrap();
        let other = other.with_blobs(database.blobs());
        let later = SystemClock.now() + jiff::SignedDuration::from_hours(2);
        let left = other.attachments_whole(later).await.unwrap();
        assert_eq!(
            left,
            Some(Whole {
                there: 0,
                lost: 0,
                left: 3
            })
        );
        other.close().await;
    });
}

#[test]
fn a_wrong_key_is_refused_and_said_without_being_repeated() {
    let weed = Weed::start();
    let [id, secret] = KEYS;
    let wrong = "Mt4Yp-not-the-secret";
    for keys in [[id, wrong], ["Mt4Yp-nobody", secret]] {
        let database = TestDatabase::sqlite().in_bucket_of(weed.endpoint(), keys);
        let server = Server::start(&database);
        let form = TestForm::of(&server.form());
        let file: Vec<u8> = attachment_frame(4096, &mut rng(1));
        let refused = post_as_it_is(server.address, &form, "They sent me away.", &file);
        assert_eq!(refused.status, 503);
        assert!(refused.text().contains("Your report was not saved."));
        assert!(refused.text().contains("They sent me away."));
        let done = run(&["admin", "doctor", "--config", &server.config()]);
        assert!(!done.status.success());
        let said = [done.stdout, done.stderr].map(|text| String::from_utf8(text).unwrap());
        let said = said.concat();
        let words = "WRONG  The place for attachments refuses our keys.";
        assert!(said.contains(words), "{said}");
        let night = run(&["admin", "nightly", "--config", &server.config()]);
        let night = String::from_utf8(night.stderr).unwrap();
        assert!(
            night.contains("the place for attachments refuses our keys"),
            "{night}"
        );
        for text in [said, night, server.log(), refused.text().to_owned()] {
            let is_told = [wrong, secret].iter().any(|key| text.contains(key));
            assert!(!is_told, "{text}");
        }
        block_on(async {
            let store = database.open().await;
            let whole = store.attachments_whole(SystemClock.now()).await;
            assert!(
                matches!(whole, Err(StoreError::KeysRefused(_))),
                "{whole:?}"
            );
            store.close().await;
        });
        server.stop();
    }
    // The same with the right ones, by the real server.
    let database = TestDatabase::sqlite().in_bucket_of(weed.endpoint(), KEYS);
    let server = Server::start(&database);
    let file: Vec<u8> = attachment_frame(655_360, &mut rng(1));
    let form = TestForm::of(&server.form());
    receipt(&post_as_it_is(
        server.address,
        &form,
        "And with the right one.",
        &file,
    ));
    assert!(attached(&database, &server.network) == [file]);
    server.stop();
}
