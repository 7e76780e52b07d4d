//! What PostgreSQL keeps of a report that was taken back, and for how long: as docs/postgresql.md says.

use corncrake::clock::Date;
use corncrake::seal::Bucket;
use corncrake::store::{Store, Withdrawal};

use crate::support::block_on;
use crate::support::cluster::Cluster;
use crate::support::files_in;
use crate::support::sealed::{bytes, frame, rng, submission};

const DAY: &str = "2026-11-20";

/// Pieces of a report's ciphertext, which was stored among others, taken back, and of which the nightly
/// job then rewrote what was left.
fn taken_back(cluster: &Cluster) -> Vec<Vec<u8>> {
    block_on(async {
        let rng = &mut rng(21);
        let store = Store::open(&cluster.url("example")).await.unwrap();
        let mut others = (0..20).map(|_| submission("north", DAY, rng));
        let withdrawn = others.next().unwrap();
        for other in others.collect::<Vec<_>>() {
            store.submit(other).await.unwrap();
        }
        let (network, report, mailbox) =
            (withdrawn.network.clone(), withdrawn.id, withdrawn.mailbox);
        let words = withdrawn.sealed.story.as_bytes();
        let pieces = words[2000..].chunks_exact(1000).map(|it| it[..24].to_vec());
        let pieces: Vec<_> = pieces.collect();
        store.submit(withdrawn).await.unwrap();
        let day: Date = DAY.parse().unwrap();
        let done = store.withdraw(Withdrawal {
            network,
            report,
            mailbox,
            id: bytes(rng),
            statement: frame(Bucket::Entry, rng),
            batch: day,
        });
        assert!(done.await.unwrap());
        store.nightly(day).await.unwrap();
        store.close().await;
        pieces
    })
}

/// How many of the pieces stand in the tables' files, and how many in the log's.
fn found(cluster: &Cluster, pieces: &[Vec<u8>]) -> (usize, usize) {
    let [tables, log] = ["base", "pg_wal"].map(|place| {
        let files = files_in(&cluster.data().join(place));
        let files: Vec<_> = files
            .iter()
            .map(|file| std::fs::read(file).unwrap())
            .collect();
        let stands = |piece: &&Vec<u8>| {
            let finder = memchr::memmem::Finder::new(piece);
            files.iter().any(|file| finder.find(file).is_some())
        };
        pieces.iter().filter(stands).count()
    });
    (tables, log)
}

/// What a busy database does within minutes and an idle one once in `checkpoint_timeout`.
fn move_on(cluster: &Cluster) {
    for _ in 0..2 {
        cluster.run(&["select pg_switch_wal()", "checkpoint"]);
    }
}

fn started(settings: &[&str]) -> Cluster {
    let cluster = Cluster::start();
    cluster.run(&["create database example"]);
    cluster.run(settings);
    cluster.run(&["select pg_reload_conf()"]);
    cluster
}

#[test]
fn with_our_settings_nothing_of_what_was_taken_back_stays_in_postgresqls_log() {
    let cluster = started(&["alter system set wal_recycle = off"]);
    let pieces = taken_back(&cluster);
    let (tables, log) = found(&cluster, &pieces);
    assert_eq!(tables, 0, "the nightly job rewrote the tables");
    assert!(log > pieces.len() / 2, "the log has what was written");
    move_on(&cluster);
    assert_eq!(found(&cluster, &pieces), (0, 0));
    println!("0 of {} pieces found", pieces.len());
}

/// That the test above would notice, and that the settings are needed.
#[test]
fn with_postgresqls_own_settings_what_was_taken_back_stays_in_its_log() {
    let cluster = started(&[]);
    let pieces = taken_back(&cluster);
    move_on(&cluster);
    let (tables, log) = found(&cluster, &pieces);
    assert_eq!(tables, 0);
    assert!(log > 0, "files of the log are used again as they are");
    println!("{log} of {} pieces found in the log", pieces.len());
}
