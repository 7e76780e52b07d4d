//! What storage gives away: CHECKS X2 and X3.

use corncrake::clock::Date;
use corncrake::seal::Bucket;
use corncrake::store::{ReplyPut, Store, Submission, TokenUse, Withdrawal};
use rand::seq::SliceRandom as _;
use sqlx::{AssertSqlSafe, Connection as _, PgConnection};

use crate::support::sealed::{bytes, frame, letter, reply, rng, submission};
use crate::support::{TestDatabase, block_on, each_store};

const DAY: &str = "2026-11-20";

/// CHECKS X2.
#[test]
fn nothing_of_a_withdrawn_report_stays_in_the_database_or_its_log() {
    each_store(async |store, database| {
        let rng = &mut rng(20);
        for _ in 0..20 {
            store.submit(submission("north", DAY, rng)).await.unwrap();
        }
        let withdrawn = submission("north", DAY, rng);
        let (network, id, mailbox) = (withdrawn.network.clone(), withdrawn.id, withdrawn.mailbox);
        // Pieces from all over the ciphertext: it lies on many pages.
        let story = withdrawn.sealed.story.as_bytes().to_vec();
        let answers = withdrawn.sealed.answers.as_bytes().to_vec();
        let mut pieces: Vec<_> = story[2000..].chunks_exact(1000).map(|c| &c[..24]).collect();
        pieces.extend(answers[2000..].chunks_exact(1000).map(|c| &c[..24]));
        pieces.push(id.as_bytes());
        pieces.push(mailbox.as_bytes());
        store.submit(withdrawn).await.unwrap();
        // All that lies in the mailbox goes with it.
        let reply = reply("north", DAY, mailbox, rng);
        let reply_bytes = reply.sealed.as_bytes().to_vec();
        let put = store.put_reply(reply);
        assert_eq!(put.await.unwrap(), ReplyPut::Stored);
        let letter = letter("north", DAY, mailbox, rng);
        let letter_bytes = letter.sealed.as_bytes().to_vec();
        store.put_letter(letter).await.unwrap();
        for body in [&reply_bytes, &letter_bytes] {
            pieces.extend(body[2000..].chunks_exact(1000).map(|c| &c[..24]));
        }
        for _ in 0..20 {
            store.submit(submission("north", DAY, rng)).await.unwrap();
        }
        // Few enough lie across two pages that the search is known to find what is there.
        assert!(database.find(&pieces).len() > pieces.len() - 6);

        let done = store
            .withdraw(Withdrawal {
                network,
                report: id,
                mailbox,
                id: bytes(rng),
                statement: frame(Bucket::Entry, rng),
                batch: DAY.parse().unwrap(),
            })
            .await
            .unwrap();
        assert!(done);
        // On PostgreSQL dead rows stay until the night.
        if database.file().is_none() {
            store.nightly(DAY.parse().unwrap()).await.unwrap();
        }
        assert!(database.find(&pieces).is_empty(), "on {}", database.name());
    });
}

/// The same reports, tokens and withdrawals, whose ids are all random, as they might arrive.
fn arrivals(seed: u64) -> Vec<Submission> {
    let rng = &mut rng(seed);
    (0..200)
        .map(|_| Submission {
            token: Some(TokenUse {
                id: bytes(rng),
                max_uses: 5,
                day: DAY.parse().unwrap(),
            }),
            ..submission("north", DAY, rng)
        })
        .collect()
}

/// CHECKS X3 on SQLite: two files into which the same reports came in different orders are, after
/// the nightly job, the same byte for byte (but for SQLite's own counters of changes).
#[test]
fn after_the_night_a_file_says_nothing_of_the_order_of_arrival() {
    let files = [1, 2].map(|order| {
        let database = TestDatabase::sqlite();
        block_on(async {
            let store = Store::open(&database.url).await.unwrap();
            let mut arrivals = arrivals(30);
            arrivals.shuffle(&mut rng(order));
            // One after the other: a group would be a smaller order to hide.
            for submission in arrivals {
                store.submit(submission).await.unwrap();
            }
            store.nightly(DAY.parse().unwrap()).await.unwrap();
            store.close().await;
        });
        let mut file = std::fs::read(database.file().unwrap()).unwrap();
        // SQLite's file format, section 1.3: change counter, schema cookie, version-valid-for.
        for counter in [24..28, 40..44, 92..96] {
            file[counter].fill(0);
        }
        assert!(file.len() > 200 * 28_000);
        let others = database
            .files()
            .into_iter()
            .map(|path| std::fs::metadata(path).unwrap().len());
        assert_eq!(others.sum::<u64>(), file.len() as u64, "no log is left");
        file
    });
    let differs = files[0]
        .iter()
        .zip(&files[1])
        .position(|(one, two)| one != two);
    assert_eq!((differs, files[0].len()), (None, files[1].len()));
}

/// CHECKS X3 on PostgreSQL: the place of a row (`ctid`), the transaction that wrote it (`xmin`)
/// and the pieces of its ciphertext follow from its random id.
#[test]
fn after_the_night_rows_lie_in_the_order_of_their_random_ids() {
    let database = TestDatabase::postgres();
    block_on(async {
        let store = Store::open(&database.url).await.unwrap();
        let rng = &mut rng(35);
        for submission in arrivals(31) {
            let (network, mailbox) = ("north", submission.mailbox);
            store
                .put_letter(letter(network, DAY, mailbox, rng))
                .await
                .unwrap();
            let put = store.put_reply(reply(network, DAY, mailbox, rng));
            put.await.unwrap();
            store.submit(submission).await.unwrap();
        }
        let mut connection = PgConnection::connect(&database.url).await.unwrap();
        let mut order = async || -> (Vec<Vec<u8>>, i64) {
            let ids = sqlx::query_scalar("select id from report order by ctid")
                .fetch_all(&mut connection)
                .await
                .unwrap();
            let transactions = sqlx::query_scalar(
                "select count(distinct xmin::text) from \
                    (select xmin from report union all select xmin from token \
                    union all select xmin from reply union all select xmin from letter) every",
            )
            .fetch_one(&mut connection)
            .await
            .unwrap();
            (ids, transactions)
        };
        let (before, transactions) = order().await;
        assert!(transactions > 100);
        assert!(!before.is_sorted());
        store.nightly(DAY.parse().unwrap()).await.unwrap();
        let (after, transactions) = order().await;
        assert_eq!(after.len(), 200);
        assert!(after.is_sorted());
        assert_eq!(transactions, 1);
        for table in ["letter", "reply"] {
            let key = if table == "reply" { "mailbox" } else { "id" };
            let ids: Vec<Vec<u8>> = sqlx::query_scalar(AssertSqlSafe(format!(
                "select {key} from {table} order by ctid"
            )))
            .fetch_all(&mut connection)
            .await
            .unwrap();
            assert_eq!((ids.len(), ids.is_sorted()), (200, true), "{table}");
        }
        // The ciphertext lies beside, in chunks that are numbered as they were written, a row's
        // longest value first.
        let chunks: String = sqlx::query_scalar(
            "select reltoastrelid::regclass::text from pg_class \
                where oid = 'report'::regclass",
        )
        .fetch_one(&mut connection)
        .await
        .unwrap();
        let written: Vec<Vec<u8>> = sqlx::query_scalar(AssertSqlSafe(format!(
            "select substring(chunk_data from 1 for 1900) from {chunks} \
             where chunk_seq = 0 order by chunk_id"
        )))
        .fetch_all(&mut connection)
        .await
        .unwrap();
        let by_id: Vec<(Vec<u8>, Vec<u8>)> = sqlx::query_as(
            "select substring(answers from 1 for 1900), substring(story from 1 for 1900) \
             from report order by id",
        )
        .fetch_all(&mut connection)
        .await
        .unwrap();
        let by_id: Vec<_> = by_id
            .into_iter()
            .flat_map(|(answers, story)| [story, answers])
            .collect();
        assert_eq!(written.len(), 400);
        assert!(written == by_id);
    });
}

#[test]
fn nothing_is_lost_overnight_and_old_tokens_go() {
    each_store(async |store, database| {
        let arrivals = arrivals(32);
        let token = arrivals[0].token.unwrap();
        let expected: Vec<_> = arrivals
            .iter()
            .map(|one| (one.id, one.sealed.clone()))
            .collect();
        let network = arrivals[0].network.clone();
        for submission in arrivals {
            store.submit(submission).await.unwrap();
        }
        let day = |text: &str| text.parse::<Date>().unwrap();
        let spent = bytes(&mut rng(33));
        assert!(store.spend_once(spent, day(DAY)).await.unwrap());
        // Reports still arrive while it runs.
        let late = submission("north", DAY, &mut rng(34));
        let late_id = late.id;
        let (night, stored) = tokio::join!(store.nightly(day("2026-11-29")), store.submit(late));
        night.unwrap();
        stored.unwrap();
        assert!(
            !store.spend_once(spent, day(DAY)).await.unwrap(),
            "not yet old"
        );
        store.nightly(day("2026-11-30")).await.unwrap();
        assert!(
            store.spend_once(spent, day(DAY)).await.unwrap(),
            "forgotten"
        );
        assert!(
            store.spend_once(token.id, day(DAY)).await.unwrap(),
            "forgotten"
        );
        for (id, sealed) in expected {
            let found = store.reports(&network, &[id]).await.unwrap().remove(0);
            assert_eq!(found.whole(), Some(sealed), "on {}", database.name());
        }
        assert!(store.exists(&network, late_id).await.unwrap());
    });
}

/// CHECKS X3: no column of a table that a reporter fills has a type that could hold a time, and no
/// migration is dated finer than a day.
#[test]
fn no_time_finer_than_a_day_is_stored() {
    each_store(async |_, database| {
        let dated: Vec<String> = if database.file().is_some() {
            let mut connection = sqlx::SqliteConnection::connect(&database.url)
                .await
                .unwrap();
            sqlx::query_scalar("select cast(installed_on as text) from _sqlx_migrations")
                .fetch_all(&mut connection)
                .await
                .unwrap()
        } else {
            let mut connection = PgConnection::connect(&database.url).await.unwrap();
            sqlx::query_scalar(
                "select to_char(installed_on at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') \
                 from _sqlx_migrations",
            )
            .fetch_all(&mut connection)
            .await
            .unwrap()
        };
        assert!(!dated.is_empty());
        for time in dated {
            let clock = time.get(10..).unwrap_or_default();
            assert!(
                clock.chars().all(|c| matches!(c, '0' | ':' | '.' | ' ')),
                "{time}"
            );
        }
    });
}
