//! The audit log.

use corncrake::keys::public::MemberId;
use corncrake::store::{BrokenChain, Store, verify_audit};

use crate::support::{block_on, each_database, each_store};

#[test]
fn the_audit_log_is_kept_to_the_day_without_counts() {
    each_store(async |store, _| {
        let network = "north".parse().unwrap();
        let member = Some(MemberId::from_bytes([1; 16]));
        let day = "2026-11-20".parse().unwrap();
        for _ in 0..3 {
            store
                .audit(&network, day, member, "pull", "2026-11-19")
                .await
                .unwrap();
            store
                .audit(&network, day, None, "refused", "session")
                .await
                .unwrap();
        }
        let log = store.audit_log(&network).await.unwrap();
        assert_eq!(log.len(), 2);
        assert_eq!((log[0].number, log[0].actor), (1, member));
        assert_eq!((log[1].number, log[1].actor), (2, None));
        assert_eq!(verify_audit(&network, &log), Ok(()));
        assert!(
            store
                .audit_log(&"south".parse().unwrap())
                .await
                .unwrap()
                .is_empty()
        );
    });
}

#[test]
fn an_audit_log_that_was_changed_shows_where() {
    each_store(async |store, _| {
        let network = "north".parse().unwrap();
        for day in ["2026-11-20", "2026-11-21", "2026-11-22"] {
            store
                .audit(&network, day.parse().unwrap(), None, "pull", day)
                .await
                .unwrap();
        }
        let log = store.audit_log(&network).await.unwrap();
        let mut changed = log.clone();
        changed[1].subject = "2026-11-20".to_owned();
        assert_eq!(
            verify_audit(&network, &changed),
            Err(BrokenChain { number: 2 })
        );
        let mut cut = log.clone();
        cut.remove(1);
        assert_eq!(verify_audit(&network, &cut), Err(BrokenChain { number: 3 }));
        let elsewhere = "south".parse().unwrap();
        assert_eq!(
            verify_audit(&elsewhere, &log),
            Err(BrokenChain { number: 1 })
        );
    });
}

#[test]
fn two_servers_that_write_at_once_keep_one_chain() {
    each_database(|database| {
        block_on(async {
            let network: corncrake::keys::public::NetworkName = "north".parse().unwrap();
            let day = "2026-11-20".parse().unwrap();
            let servers = [
                Store::open(&database.url).await.unwrap(),
                Store::open(&database.url).await.unwrap(),
            ];
            let tasks: Vec<_> = (0..60)
                .map(|number: usize| {
                    let (store, network) = (servers[number % 2].clone(), network.clone());
                    // Half of it by both, to be kept once.
                    let subject = (number / 4).to_string();
                    tokio::spawn(
                        async move { store.audit(&network, day, None, "pull", &subject).await },
                    )
                })
                .collect();
            for task in tasks {
                task.await.unwrap().unwrap();
            }
            let log = servers[0].audit_log(&network).await.unwrap();
            assert_eq!(log.len(), 15);
            assert_eq!(verify_audit(&network, &log), Ok(()));
        });
    });
}
