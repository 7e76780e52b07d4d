//! What is written once: documents, wraps, entries.

use corncrake::keys::public::{MemberId, Tier};
use corncrake::store::{Kind, Put, StoredWrap};

use crate::support::each_store;

#[test]
fn a_document_is_never_overwritten() {
    each_store(async |store, _| {
        let network = "north".parse().unwrap();
        let put = async |kind, number, body: &[u8]| {
            store
                .put_document(&network, kind, number, body.to_vec())
                .await
                .unwrap()
        };
        assert_eq!(
            store
                .latest_document_number(&network, Kind::Notice)
                .await
                .unwrap(),
            None
        );
        assert_eq!(put(Kind::Notice, 1, b"one").await, Put::Stored);
        assert_eq!(put(Kind::Notice, 1, b"one").await, Put::Same);
        assert_eq!(put(Kind::Notice, 1, b"other").await, Put::Conflict);
        assert_eq!(put(Kind::Notice, 10, b"ten").await, Put::Stored);
        assert_eq!(put(Kind::Roster, 1, b"roster").await, Put::Stored);
        assert_eq!(
            store
                .document(&network, Kind::Notice, 1)
                .await
                .unwrap()
                .as_deref(),
            Some(&b"one"[..])
        );
        assert_eq!(
            store
                .document(&network, Kind::Notice, u64::MAX)
                .await
                .unwrap(),
            None
        );
        assert_eq!(
            store.documents(&network, Kind::Notice).await.unwrap(),
            [(1, b"one".to_vec()), (10, b"ten".to_vec())]
        );
        assert_eq!(
            store
                .latest_document_number(&network, Kind::Notice)
                .await
                .unwrap(),
            Some(10)
        );
        let south = "south".parse().unwrap();
        assert!(
            store
                .documents(&south, Kind::Notice)
                .await
                .unwrap()
                .is_empty()
        );
    });
}

#[test]
fn a_member_gets_the_wraps_that_are_theirs_and_no_others() {
    each_store(async |store, _| {
        let network = "north".parse().unwrap();
        let (ada, bo) = (MemberId::from_bytes([1; 16]), MemberId::from_bytes([2; 16]));
        let wrap = |period, tier, body: &[u8]| StoredWrap {
            period,
            tier,
            body: body.to_vec(),
        };
        for (member, wrap) in [
            (ada, wrap(1, Tier::Answers, b"a1")),
            (ada, wrap(1, Tier::Stories, b"s1")),
            (ada, wrap(2, Tier::Answers, b"a2")),
            (bo, wrap(1, Tier::Answers, b"b1")),
        ] {
            let put = store
                .put_wrap(&network, member, wrap.clone())
                .await
                .unwrap();
            assert_eq!(put, Put::Stored);
            let put = store
                .put_wrap(&network, member, wrap.clone())
                .await
                .unwrap();
            assert_eq!(put, Put::Same);
        }
        assert_eq!(
            store.wraps_for(&network, bo).await.unwrap(),
            [wrap(1, Tier::Answers, b"b1")]
        );
        assert_eq!(store.wraps_for(&network, ada).await.unwrap().len(), 3);
        assert_eq!(
            store.wrap_members(&network, 1).await.unwrap(),
            [
                (ada, Tier::Answers),
                (ada, Tier::Stories),
                (bo, Tier::Answers)
            ]
        );
    });
}

/// The server cannot open a wrap, so it cannot tell a wrong one from the one that repairs it.
#[test]
fn a_wrap_that_does_not_open_can_be_followed_by_a_few_others() {
    each_store(async |store, _| {
        let network = "north".parse().unwrap();
        let member = MemberId::from_bytes([1; 16]);
        let put = async |nth: u8| {
            let wrap = StoredWrap {
                period: 1,
                tier: Tier::Stories,
                body: vec![nth; 2000],
            };
            store.put_wrap(&network, member, wrap).await.unwrap()
        };
        for nth in 0..8 {
            assert_eq!(put(nth).await, Put::Stored);
        }
        assert_eq!(put(8).await, Put::Conflict);
        assert_eq!(put(7).await, Put::Same);
        let wraps = store.wraps_for(&network, member).await.unwrap();
        let mut bodies: Vec<u8> = wraps.iter().map(|wrap| wrap.body[0]).collect();
        bodies.sort_unstable();
        assert_eq!(bodies, [0, 1, 2, 3, 4, 5, 6, 7]);
        let members = store.wrap_members(&network, 1).await.unwrap();
        assert_eq!(members, [(member, Tier::Stories)]);
    });
}

#[test]
fn a_feed_has_no_gaps_and_no_second_version() {
    each_store(async |store, _| {
        let network = "north".parse().unwrap();
        let author = MemberId::from_bytes([1; 16]);
        let day = "2026-11-20".parse().unwrap();
        let put = async |seq, body: &[u8]| {
            store
                .append_entry(&network, author, seq, day, body.to_vec())
                .await
                .unwrap()
        };
        assert_eq!(put(0, b"zero").await, Put::Conflict);
        assert_eq!(put(2, b"two").await, Put::Conflict);
        assert_eq!(put(1, b"one").await, Put::Stored);
        assert_eq!(put(2, b"two").await, Put::Stored);
        assert_eq!(put(1, b"one").await, Put::Same);
        assert_eq!(put(1, b"uno").await, Put::Conflict);
        assert_eq!(put(4, b"four").await, Put::Conflict);
        assert_eq!(store.feeds(&network).await.unwrap(), [(author, 2)]);
        assert_eq!(
            store.entry(&network, author, 2).await.unwrap().as_deref(),
            Some(&b"two"[..])
        );
        assert_eq!(store.entry(&network, author, 3).await.unwrap(), None);
    });
}
