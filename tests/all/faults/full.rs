//! CHECKS N3: the disk fills up.

use std::path::Path;

use crate::support::app::{TestForm, receipt};
use crate::support::binary::Server;
use crate::support::cluster::Cluster;
use crate::support::disk::SmallDisk;
use crate::support::load::{Acknowledged, Client, assert_all_there};

#[test]
fn on_a_full_disk_sqlite_says_not_saved_and_saves_again_once_there_is_room() {
    let disk = SmallDisk::new("5m");
    let url = format!("sqlite:{}", disk.path().join("corncrake.db").display());
    let mut server = Server::start_by(&url, |program| disk.with(&program));
    let ballast = disk.file(server.id(), "ballast");
    let acknowledged = fill_up_and_make_room(&mut server, &ballast);
    // The disk goes with the process, so what is on it is looked at from a copy.
    let copy = tempfile::tempdir().unwrap();
    for name in ["corncrake.db", "corncrake.db-wal"] {
        std::fs::copy(disk.file(server.id(), name), copy.path().join(name)).unwrap();
    }
    let url = format!("sqlite:{}", copy.path().join("corncrake.db").display());
    assert_all_there(&url, &acknowledged);
    server.stop();
}

#[test]
fn on_a_full_disk_postgresql_says_not_saved_and_saves_again_once_there_is_room() {
    let disk = SmallDisk::new("20m");
    let cluster = Cluster::start_by(|command| disk.with(&command));
    let place = format!(
        "create tablespace small location '{}'",
        disk.path().display()
    );
    cluster.run(&[&place, "create database example tablespace small"]);
    let url = cluster.url("example");
    let mut server = Server::start_by(&url, |program| program);
    let ballast = disk.file(cluster.id(), "ballast");
    let acknowledged = fill_up_and_make_room(&mut server, &ballast);
    assert_all_there(&url, &acknowledged);
    server.stop();
}

fn fill_up_and_make_room(server: &mut Server, ballast: &Path) -> Vec<Acknowledged> {
    let mut client = Client::new(server.address, 500);
    let mut acknowledged = vec![client.send().unwrap().expect("there is room at first")];
    let page = server.form();
    let form = TestForm::of(&page);
    // Takes room that can be given back later.
    std::fs::write(ballast, vec![1; 2_000_000]).unwrap();
    let mut refused = 0;
    for _ in 0..2000 {
        match client.send().unwrap() {
            Some(one) => acknowledged.push(one),
            None => refused += 1,
        }
        if refused == 10 {
            break;
        }
    }
    assert_eq!(refused, 10, "the disk never filled up");
    assert!(server.is_alive());

    // The reporter reads so, without a receipt, and nothing typed is lost.
    let mut fields = form.fields();
    fields.extend([
        ("what", "V05"),
        ("story", "Nobody helped me."),
        ("do", "send"),
    ]);
    let answer = server.post(&fields);
    assert_eq!(answer.status, 503);
    assert!(answer.text().contains("Your report was not saved."));
    assert!(answer.text().contains("Nobody helped me."));
    assert!(!answer.text().contains("class=\"digits\""));

    std::fs::remove_file(ballast).unwrap();
    for _ in 0..10 {
        let Some(one) = client.send().unwrap() else {
            panic!("there is room again: {}", server.log())
        };
        acknowledged.push(one);
    }
    receipt(&server.post(&fields));
    assert!(server.is_alive());
    println!(
        "{} reports acknowledged, {} refused",
        acknowledged.len() + 1,
        refused + 1
    );
    acknowledged
}
