//! Replies, letters, and what becomes of them.

use std::sync::LazyLock;

use corncrake::keys::public::{MailboxId, NetworkName};
use corncrake::seal::Bucket;
use corncrake::store::{
    Letter, MOST_REPLIES, Outcome, Reply, ReplyPut, Store, TokenUse, Withdrawal,
};
use rand::rngs::StdRng;

use crate::support::sealed::{bytes, frame, letter, reply, rng, submission};
use crate::support::{TestDatabase, block_on, each_store};

const DAY: &str = "2026-11-20";

static NORTH: LazyLock<NetworkName> = LazyLock::new(|| "north".parse().unwrap());

async fn put_one(store: &Store, mailbox: MailboxId, rng: &mut StdRng) -> ReplyPut {
    let put = store.put_reply(reply("north", DAY, mailbox, rng));
    put.await.unwrap()
}

fn again(letter: &Letter) -> Letter {
    Letter {
        network: letter.network.clone(),
        sealed: letter.sealed.clone(),
        ..*letter
    }
}

#[test]
fn a_mailbox_holds_eight_replies_and_no_other_network_or_mailbox_sees_them() {
    each_store(async |store, _| {
        let rng = &mut rng(70);
        let (mailbox, other) = (
            MailboxId::from_bytes(bytes(rng)),
            MailboxId::from_bytes(bytes(rng)),
        );
        let (id, first) = (bytes(rng), frame(Bucket::Entry, rng));
        let once_more = |rng: &mut StdRng| Reply {
            id,
            sealed: first.clone(),
            copy: Some(letter("north", DAY, mailbox, rng)),
            ..reply("north", DAY, mailbox, rng)
        };
        for expected in [ReplyPut::Stored, ReplyPut::AlreadyHere] {
            let put = store.put_reply(once_more(rng));
            assert_eq!(put.await.unwrap(), expected);
        }
        for _ in 1..MOST_REPLIES {
            assert_eq!(put_one(&store, mailbox, rng).await, ReplyPut::Stored);
        }
        assert_eq!(put_one(&store, mailbox, rng).await, ReplyPut::Full);
        // A retry of what is there finds it, full or not.
        let put = store.put_reply(once_more(rng));
        assert_eq!(put.await.unwrap(), ReplyPut::AlreadyHere);
        // Neither a retry nor a reply that found no room left a second copy.
        let full = once_more(rng);
        let full = store.put_reply(Reply {
            id: bytes(rng),
            ..full
        });
        assert_eq!(full.await.unwrap(), ReplyPut::Full);
        let day = DAY.parse().unwrap();
        assert_eq!(store.letter_ids(&NORTH, day).await.unwrap().len(), 1);
        assert_eq!(put_one(&store, other, rng).await, ReplyPut::Stored);

        let there = store.replies(&NORTH, mailbox).await.unwrap();
        assert_eq!(there.len(), MOST_REPLIES);
        assert!(there.contains(&first));
        let south = "south".parse().unwrap();
        assert_eq!(store.replies(&south, mailbox).await.unwrap(), []);

        store.empty_mailbox(&NORTH, mailbox).await.unwrap();
        assert_eq!(store.replies(&NORTH, mailbox).await.unwrap(), []);
        assert_eq!(store.replies(&NORTH, other).await.unwrap().len(), 1);
        assert_eq!(put_one(&store, mailbox, rng).await, ReplyPut::Stored);
    });
}

/// Two server processes that each count seven must not make nine: nobody would see the ninth.
#[test]
fn servers_that_share_a_database_do_not_overfill_a_mailbox() {
    let database = TestDatabase::postgres();
    block_on(async {
        let stores = [
            Store::open(&database.url).await.unwrap(),
            Store::open(&database.url).await.unwrap(),
        ];
        for round in 0..10 {
            let mailbox = MailboxId::from_bytes(bytes(&mut rng(80 + round)));
            let puts = (0..12).map(|at| {
                let store = stores[at % 2].clone();
                let seed = 1000 * (round + 1) + u64::try_from(at).unwrap();
                tokio::spawn(async move { put_one(&store, mailbox, &mut rng(seed)).await })
            });
            let mut fitted = 0;
            for put in puts.collect::<Vec<_>>() {
                fitted += usize::from(put.await.unwrap() == ReplyPut::Stored);
            }
            assert_eq!(fitted, MOST_REPLIES);
        }
        for store in stores {
            store.close().await;
        }
    });
}

/// CHECKS N5, for letters.
#[test]
fn a_letter_that_arrives_twice_is_one_letter_and_one_use_of_its_token() {
    each_store(async |store, _| {
        let rng = &mut rng(71);
        let mailbox = MailboxId::from_bytes(bytes(rng));
        let token = TokenUse {
            id: bytes(rng),
            max_uses: 2,
            day: DAY.parse().unwrap(),
        };
        let with = |letter: Letter| Letter {
            token: Some(token),
            ..letter
        };
        let first = with(letter("north", DAY, mailbox, rng));
        for expected in [Outcome::Stored, Outcome::AlreadyHere, Outcome::AlreadyHere] {
            let outcome = store.put_letter(again(&first)).await.unwrap();
            assert_eq!(outcome, expected);
        }
        let second = with(letter("north", "2026-11-21", mailbox, rng));
        assert_eq!(
            store.put_letter(again(&second)).await.unwrap(),
            Outcome::Stored
        );
        let third = with(letter("north", DAY, mailbox, rng));
        assert_eq!(store.put_letter(third).await.unwrap(), Outcome::TokenUsedUp);

        let days = store.letter_batches(&NORTH).await.unwrap();
        assert_eq!(days, [DAY.parse().unwrap(), "2026-11-21".parse().unwrap()]);
        let ids = store.letter_ids(&NORTH, days[0]).await.unwrap();
        assert_eq!(ids, [first.id], "the third left nothing");
        let asked = [first.id, bytes(rng), second.id];
        let found = store.letters(&NORTH, &asked).await.unwrap();
        assert_eq!(found.len(), 2);
        assert_eq!((found[0].batch, found[0].period), (days[0], 3));
        assert_eq!(found[0].sealed, first.sealed);
        assert_eq!(found[1].sealed, second.sealed);
        let south = "south".parse().unwrap();
        assert!(store.letters(&south, &[first.id]).await.unwrap().is_empty());
        assert!(store.letter_batches(&south).await.unwrap().is_empty());
    });
}

#[test]
fn a_withdrawal_takes_its_own_mailbox_along_and_no_other() {
    each_store(async |store, _| {
        let rng = &mut rng(72);
        let reports = [submission("north", DAY, rng), submission("north", DAY, rng)];
        let [gone, kept] = reports.each_ref().map(|report| (report.id, report.mailbox));
        let mut letters = Vec::new();
        for report in reports {
            assert_eq!(put_one(&store, report.mailbox, rng).await, ReplyPut::Stored);
            let one = letter("north", DAY, report.mailbox, rng);
            letters.push(one.id);
            store.put_letter(one).await.unwrap();
            store.submit(report).await.unwrap();
        }
        let withdrawal = Withdrawal {
            network: NORTH.clone(),
            report: gone.0,
            mailbox: gone.1,
            id: bytes(rng),
            statement: frame(Bucket::Entry, rng),
            batch: DAY.parse().unwrap(),
        };
        assert!(store.withdraw(withdrawal).await.unwrap());
        assert_eq!(store.replies(&NORTH, gone.1).await.unwrap(), []);
        assert_eq!(store.replies(&NORTH, kept.1).await.unwrap().len(), 1);
        let left = store.letters(&NORTH, &letters).await.unwrap();
        assert_eq!(left.len(), 1);
        assert_eq!(left[0].id, letters[1]);
        assert!(store.exists(&NORTH, kept.0).await.unwrap());
    });
}
