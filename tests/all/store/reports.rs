//! Reports, tokens, withdrawals.

use corncrake::keys::public::ReportId;
use corncrake::seal::Bucket;
use corncrake::store::{Outcome, Store, StoreError, Submission, TokenUse, Withdrawal};

use crate::support::sealed::{bytes, frame, rng, submission};
use crate::support::{TestDatabase, block_on, each_store};

/// The same submission once more.
fn again(first: &Submission) -> Submission {
    Submission {
        network: first.network.clone(),
        sealed: first.sealed.clone(),
        ..*first
    }
}

fn with_token(token: TokenUse, submission: Submission) -> Submission {
    Submission {
        token: Some(token),
        ..submission
    }
}

#[test]
fn what_was_stored_comes_back_whole_and_only_to_its_network() {
    each_store(async |store, _| {
        let rng = &mut rng(1);
        let first = submission("north", "2026-11-20", rng);
        let second = submission("north", "2026-11-21", rng);
        for submission in [&first, &second] {
            assert_eq!(
                store.submit(again(submission)).await.unwrap(),
                Outcome::Stored
            );
        }
        let south = "south".parse().unwrap();
        assert!(store.exists(&first.network, first.id).await.unwrap());
        assert!(!store.exists(&south, first.id).await.unwrap());
        assert_eq!(
            store.batches(&first.network).await.unwrap(),
            [first.batch, second.batch]
        );
        assert!(store.batches(&south).await.unwrap().is_empty());
        assert_eq!(
            store.ids(&first.network, first.batch).await.unwrap(),
            [first.id]
        );
        let missing = ReportId::from_bytes(bytes(rng));
        let found = store
            .reports(&first.network, &[second.id, missing, first.id])
            .await
            .unwrap();
        assert_eq!(found.len(), 2);
        assert_eq!(found[0].clone().whole(), Some(second.sealed));
        assert_eq!(
            (found[1].id, found[1].batch, found[1].period),
            (first.id, first.batch, 3)
        );
        assert_eq!(found[1].clone().whole(), Some(first.sealed));
        assert!(store.reports(&south, &[first.id]).await.unwrap().is_empty());
    });
}

/// CHECKS N5, as far as storage goes.
#[test]
fn the_same_submission_twice_is_one_report_and_one_use_of_its_token() {
    each_store(async |store, _| {
        let rng = &mut rng(2);
        let token = TokenUse {
            id: bytes(rng),
            max_uses: 2,
            day: "2026-11-20".parse().unwrap(),
        };
        let first = with_token(token, submission("north", "2026-11-20", rng));
        assert_eq!(store.submit(again(&first)).await.unwrap(), Outcome::Stored);
        for _ in 0..5 {
            assert_eq!(
                store.submit(again(&first)).await.unwrap(),
                Outcome::AlreadyHere
            );
        }
        // At once, so that both are in one group.
        let second = with_token(token, submission("north", "2026-11-20", rng));
        let (one, two) = tokio::join!(store.submit(again(&second)), store.submit(again(&second)));
        let mut outcomes = [one.unwrap(), two.unwrap()];
        outcomes.sort_by_key(|outcome| *outcome as u8);
        assert_eq!(outcomes, [Outcome::Stored, Outcome::AlreadyHere]);
        let third = with_token(token, submission("north", "2026-11-20", rng));
        assert_eq!(
            store.submit(again(&third)).await.unwrap(),
            Outcome::TokenUsedUp
        );
        assert!(!store.exists(&third.network, third.id).await.unwrap());
        assert_eq!(
            store.ids(&first.network, first.batch).await.unwrap().len(),
            2
        );
    });
}

#[test]
fn a_challenge_is_spent_once_even_by_many_at_a_time() {
    each_store(async |store, _| {
        let id = bytes(&mut rng(3));
        let day = "2026-11-20".parse().unwrap();
        let tries: Vec<_> = (0..20)
            .map(|_| {
                let store = store.clone();
                tokio::spawn(async move { store.spend_once(id, day).await.unwrap() })
            })
            .collect();
        let mut spent = 0;
        for one in tries {
            spent += usize::from(one.await.unwrap());
        }
        assert_eq!(spent, 1);
    });
}

#[test]
fn a_withdrawn_report_is_gone_and_its_statement_stands_for_it() {
    each_store(async |store, _| {
        let rng = &mut rng(4);
        let report = submission("north", "2026-11-20", rng);
        store.submit(again(&report)).await.unwrap();
        let withdrawal = |id, statement| Withdrawal {
            network: report.network.clone(),
            report: report.id,
            mailbox: report.mailbox,
            id,
            statement,
            batch: "2026-11-21".parse().unwrap(),
        };
        let statement = frame(Bucket::Entry, rng);
        let id = bytes(rng);
        let first = withdrawal(id, statement.clone());
        assert!(store.withdraw(first).await.unwrap());
        assert!(!store.exists(&report.network, report.id).await.unwrap());
        let day = "2026-11-21".parse().unwrap();
        let stored = store.withdrawals(&report.network, day).await.unwrap();
        assert_eq!(stored.len(), 1);
        assert_eq!((stored[0].id, &stored[0].statement), (id, &statement));
        assert_eq!(
            store.withdrawal_batches(&report.network).await.unwrap(),
            [day]
        );
        // A second time there is nothing to withdraw, and nothing is written.
        let second = withdrawal(bytes(rng), statement);
        assert!(!store.withdraw(second).await.unwrap());
        assert_eq!(
            store.withdrawals(&report.network, day).await.unwrap().len(),
            1
        );
    });
}

#[test]
fn sql_in_a_name_is_a_name_and_many_at_once_are_all_stored() {
    each_store(async |store, _| {
        let rng = &mut rng(5);
        let submissions: Vec<_> = (0..300)
            .map(|_| submission("north", "2026-11-20", rng))
            .collect();
        let network = submissions[0].network.clone();
        let tasks: Vec<_> = submissions
            .into_iter()
            .map(|submission| {
                let store = store.clone();
                tokio::spawn(async move { store.submit(submission).await })
            })
            .collect();
        for task in tasks {
            assert_eq!(task.await.unwrap().unwrap(), Outcome::Stored);
        }
        let day = "2026-11-20".parse().unwrap();
        assert_eq!(store.ids(&network, day).await.unwrap().len(), 300);
        let hostile = "'; drop table report; --";
        store
            .audit(&network, day, None, hostile, hostile)
            .await
            .unwrap();
        assert_eq!(store.audit_log(&network).await.unwrap()[0].action, hostile);
        assert_eq!(store.ids(&network, day).await.unwrap().len(), 300);
    });
}

#[test]
fn a_write_that_the_database_refuses_harms_no_other_in_its_group() {
    each_store(async |store, database| {
        let rng = &mut rng(6);
        // PostgreSQL cannot store NUL in text, SQLite can; both refuse a day that is none.
        let network: corncrake::keys::public::NetworkName = "north".parse().unwrap();
        let far: corncrake::clock::Date = "-009999-01-01".parse().unwrap();
        let bad = Submission {
            batch: far,
            ..submission("north", "2026-11-20", rng)
        };
        let good = submission("north", "2026-11-20", rng);
        let (bad, stored) = tokio::join!(store.submit(bad), store.submit(again(&good)));
        assert!(
            matches!(bad, Err(StoreError::NotSaved(_))),
            "{bad:?} on {}",
            database.name()
        );
        assert_eq!(stored.unwrap(), Outcome::Stored);
        assert!(store.exists(&network, good.id).await.unwrap());
    });
}

#[test]
fn the_servers_secret_is_made_once_and_outlives_a_restart() {
    let databases = [TestDatabase::sqlite(), TestDatabase::postgres()];
    for database in databases {
        block_on(async {
            let rng = &mut rng(7);
            let store = Store::open(&database.url).await.unwrap();
            let first: [u8; 32] = bytes(rng);
            assert_eq!(*store.server_secret(first.into()).await.unwrap(), first);
            store.close().await;
            let store = Store::open(&database.url).await.unwrap();
            assert_eq!(
                *store.server_secret(bytes(rng).into()).await.unwrap(),
                first
            );
            assert!(store.healthy().await);
        });
    }
}

#[test]
fn an_address_that_is_none_is_refused_without_repeating_it() {
    for url in [
        "",
        "sqlite:",
        "sqlite::memory:",
        "mysql://secret@host/x",
        "postgres://u:secret@h:x/",
    ] {
        let error = block_on(Store::open(url)).unwrap_err();
        assert!(matches!(error, StoreError::Address), "{url}");
        assert!(!format!("{error:?} {error}").contains("secret"));
    }
}

#[cfg(unix)]
#[test]
fn the_file_is_for_its_owners_eyes_only() {
    use std::os::unix::fs::PermissionsExt as _;
    let database = TestDatabase::sqlite();
    block_on(async {
        let store = Store::open(&database.url).await.unwrap();
        let report = submission("north", "2026-11-20", &mut rng(8));
        store.submit(report).await.unwrap();
        assert!(database.files().len() > 1, "the log stands beside the file");
        for file in database.files() {
            let mode = std::fs::metadata(&file).unwrap().permissions().mode();
            assert_eq!(mode & 0o777, 0o600, "{}", file.display());
        }
    });
}
