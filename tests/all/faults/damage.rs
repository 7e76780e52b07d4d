//! Disks that change what was written: what can be read still goes on, and what cannot is said to
//! whoever can do something about it.

use std::fs::{File, OpenOptions};
use std::os::unix::fs::FileExt as _;
use std::path::PathBuf;

use corncrake::desk::alarms::Alarm;
use corncrake::keys::public::ReportId;
use sqlx::{Connection as _, SqliteConnection};

use crate::support::binary::run;
use crate::support::cluster::Cluster;
use crate::support::guild::{Guild, TestDesk};
use crate::support::{TestDatabase, block_on, files_in};

const REPORTS: u32 = 12;

/// A network whose reports no desk has fetched yet.
fn filled(database: &TestDatabase) -> (Guild, TestDesk, Vec<ReportId>) {
    let mut guild = Guild::start(database);
    let desk = guild.desk(&guild.steward);
    let ids = (1..=REPORTS).map(|number| guild.arrive(number, "AR1", "They laughed."));
    let ids = ids.collect();
    (guild, desk, ids)
}

/// A few bytes out of the middle of what a report's words are sealed in.
fn words(guild: &Guild, id: ReportId) -> Vec<u8> {
    let network = guild.network.clone();
    let read = async |store: &corncrake::store::Store| store.reports(&network, &[id]).await;
    let report = guild.on_store(read).unwrap().remove(0);
    report.story.unwrap().as_bytes()[500..564].to_vec()
}

/// Writes over the page that holds `needle`, wherever in `files` that is.
fn damage(files: &[PathBuf], needle: &[u8], page: u64) {
    let mut damaged = 0;
    for file in files {
        let content = std::fs::read(file).unwrap();
        if let Some(at) = memchr::memmem::find(&content, needle) {
            let open: File = OpenOptions::new().write(true).open(file).unwrap();
            let start = at as u64 / page * page;
            open.write_all_at(&vec![0xa5; usize::try_from(page).unwrap()], start)
                .unwrap();
            damaged += 1;
        }
    }
    assert_eq!(damaged, 1, "the report lies in one file");
}

/// One report cannot be read back any more, nor can those of which something lay in the same page.
fn the_rest_goes_on(
    url: &str,
    (mut guild, mut desk, ids): (Guild, TestDesk, Vec<ReportId>),
    lost: ReportId,
) {
    let synced = desk.sync();
    let [Alarm::NotHandedOver(missing)] = &synced.alarms[..] else {
        panic!("{:?}", synced.alarms)
    };
    assert!(missing.contains(&lost) && missing.len() <= 4);
    assert_eq!(synced.new_reports, ids.len() - missing.len());
    guild.arrive(100, "AR2", "And one more.");
    let again = desk.sync();
    assert_eq!(again.alarms, synced.alarms);
    assert_eq!(again.new_reports, 1);

    let health = guild.on_store(async |store| store.check().await).unwrap();
    assert!(!health.faults.is_empty());
    assert_eq!(health.lost_reports, Some(missing.len() as u64));
    // The nightly job rewrites nothing out of what it cannot read.
    let nightly = run(&["admin", "nightly", "--database", url]);
    assert!(!nightly.status.success());
    let said = String::from_utf8(nightly.stderr).unwrap();
    assert!(said.contains("corncrake admin doctor"), "{said}");
    assert_eq!(desk.sync().new_reports, 0);
    println!(
        "{} of {} reports read",
        ids.len() - missing.len() + 1,
        ids.len() + 1
    );
}

#[test]
fn with_a_damaged_page_in_sqlites_file_every_other_report_is_read_and_the_damage_is_said() {
    let database = TestDatabase::sqlite();
    let (guild, desk, ids) = filled(&database);
    let health = guild.on_store(async |store| store.check().await).unwrap();
    assert_eq!(health.faults, [""; 0]);
    let lost = ids[5];
    let needle = words(&guild, lost);
    block_on(async {
        let mut file = SqliteConnection::connect(&database.url).await.unwrap();
        let emptied = sqlx::query("pragma wal_checkpoint(truncate)");
        emptied.execute(&mut file).await.unwrap();
    });
    damage(&[database.file().unwrap()], &needle, 4096);
    the_rest_goes_on(&database.url, (guild, desk, ids), lost);
}

#[test]
fn with_a_damaged_page_in_postgresql_every_other_report_is_read_and_the_damage_is_said() {
    let mut cluster = Cluster::start();
    cluster.run(&["create database example"]);
    let database = TestDatabase::at(&cluster.url("example"));
    let (guild, desk, ids) = filled(&database);
    let health = guild.on_store(async |store| store.check().await).unwrap();
    assert_eq!(health.faults, [""; 0]);
    assert!(health.postgres.unwrap().has_checksums);
    let lost = ids[5];
    let needle = words(&guild, lost);
    // So that nothing of it is in the log still, from which it would be mended.
    cluster.run(&["checkpoint", "checkpoint"]);
    cluster.stop();
    damage(&files_in(&cluster.data().join("base")), &needle, 64);
    cluster.start_again();
    the_rest_goes_on(&database.url, (guild, desk, ids), lost);
}
