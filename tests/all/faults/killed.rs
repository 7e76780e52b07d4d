//! CHECKS N5, N6: processes that end without a word.

use corncrake::keys::public::{MailboxSecret, SubmissionId};
use corncrake::seal::wire::Sealed;

use crate::support::app::{TestForm, receipt};
use crate::support::binary::Server;
use crate::support::load::{Client, Load, assert_all_there};
use crate::support::sealed::{bytes, rng, sealed};
use crate::support::{TestDatabase, block_on, each_database};

/// CHECKS N5: the answer was lost because the server was killed; the phone sends again.
#[test]
fn a_retry_after_a_kill_is_one_report_with_the_same_receipt() {
    each_database(|database| {
        let mut server = Server::start(database);
        let page = server.form();
        let form = TestForm::of(&page);
        let send = |server: &Server, story: &str| {
            let mut fields = form.fields();
            fields.extend([("what", "V05"), ("story", story), ("do", "send")]);
            server.post(&fields)
        };
        let first = receipt(&send(&server, "They refused me."));
        server.kill_and_start_again();
        assert_eq!(receipt(&send(&server, "They refused me.")), first);
        let other = receipt(&send(&server, "Somebody else, same phone."));
        assert_ne!(other, first);
        // The same sealed report from two connections at once.
        let rng = &mut rng(7);
        let report = Sealed {
            id: SubmissionId::from_bytes(bytes(rng)),
            mailbox: MailboxSecret::from_bytes(bytes(rng)),
            period: 1,
            report: sealed(rng),
        };
        std::thread::scope(|scope| {
            for seed in 0..4 {
                let (report, address) = (&report, server.address);
                scope.spawn(move || {
                    let stored = Client::new(address, seed).send_this(report);
                    assert!(stored.unwrap().is_some());
                });
            }
        });
        assert_eq!(count(&database.url), 3);
        println!("1 kill, 7 answers, 3 reports, 0 lost");
        server.stop();
    });
}

/// CHECKS N6.
#[test]
fn of_two_servers_on_one_postgresql_one_is_killed_and_the_other_serves_on() {
    let database = TestDatabase::postgres();
    let (mut one, other) = (Server::start(&database), Server::start(&database));
    let (load, more) = (
        Load::start(one.address, 4, 300),
        Load::start(other.address, 4, 400),
    );
    load.wait_for(40);
    one.kill();
    let served = more.acknowledged().len();
    more.wait_for(served + 40);
    let mut acknowledged = load.stop();
    acknowledged.extend(more.stop());
    assert_all_there(&database.url, &acknowledged);
    println!(
        "1 kill, {} reports acknowledged, 0 lost",
        acknowledged.len()
    );
    other.stop();
}

fn count(url: &str) -> usize {
    block_on(async {
        let network = "example".parse().unwrap();
        let store = corncrake::store::Store::open(url).await.unwrap();
        let mut count = 0;
        for batch in store.batches(&network).await.unwrap() {
            count += store.ids(&network, batch).await.unwrap().len();
        }
        store.close().await;
        count
    })
}
