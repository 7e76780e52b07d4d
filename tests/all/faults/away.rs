//! CHECKS N4: the database goes away and returns.

use corncrake::store::Store;
use sqlx::{Connection as _, SqliteConnection};

use crate::support::app::{TestForm, receipt};
use crate::support::binary::{Server, wait_for};
use crate::support::cluster::Cluster;
use crate::support::http::get;
use crate::support::load::{Client, Load, assert_all_there};
use crate::support::{TestDatabase, block_on};

/// While the database is away: no receipt, nothing acknowledged, nothing typed lost.
fn assert_not_saved(server: &mut Server, form: &TestForm) {
    let mut client = Client::new(server.address, 600);
    assert!(client.send().unwrap().is_none());
    let answer = server.post(&report(form));
    assert_eq!(answer.status, 503);
    assert!(answer.text().contains("Your report was not saved."));
    assert!(answer.text().contains("They laughed."));
    assert!(!answer.text().contains("class=\"digits\""));
    assert!(server.is_alive());
}

fn report(form: &TestForm) -> Vec<(&str, &str)> {
    let mut fields = form.fields();
    fields.extend([("what", "V05"), ("story", "They laughed."), ("do", "send")]);
    fields
}

fn healthy(server: &Server) -> bool {
    get(server.address, "/healthz", &[]).status == 200
}

#[test]
fn while_postgresql_is_away_nothing_is_acknowledged_and_the_server_lives_on() {
    let mut cluster = Cluster::start();
    cluster.run(&["create database example"]);
    let url = cluster.url("example");
    let mut server = Server::start_by(&url, |program| program);
    let page = server.form();
    let form = TestForm::of(&page);
    let load = Load::start(server.address, 4, 610);
    load.wait_for(30);
    assert!(healthy(&server));
    cluster.stop();
    assert_not_saved(&mut server, &form);
    assert!(!healthy(&server));
    cluster.start_again();
    wait_for("the database", || healthy(&server).then_some(()));
    let before = load.acknowledged().len();
    load.wait_for(before + 30);
    receipt(&server.post(&report(&form)));
    let acknowledged = load.stop();
    assert_all_there(&url, &acknowledged);
    println!("{} reports acknowledged, 0 lost", acknowledged.len() + 1);
    server.stop();
}

#[test]
fn connections_that_postgresql_ends_are_made_again() {
    let database = TestDatabase::postgres();
    let server = Server::start(&database);
    let load = Load::start(server.address, 4, 620);
    for round in 1..=5 {
        load.wait_for(round * 20);
        block_on(async {
            let mut connection = sqlx::PgConnection::connect(&database.url).await.unwrap();
            sqlx::query(
                "select pg_terminate_backend(pid) from pg_stat_activity \
                 where datname = current_database() and pid <> pg_backend_pid()",
            )
            .execute(&mut connection)
            .await
            .unwrap();
        });
    }
    load.wait_for(120);
    let acknowledged = load.stop();
    assert_all_there(&database.url, &acknowledged);
    println!(
        "ended 5 times, {} reports acknowledged, 0 lost",
        acknowledged.len()
    );
    server.stop();
}

#[test]
fn while_another_process_holds_sqlites_lock_nothing_is_acknowledged() {
    let database = TestDatabase::sqlite();
    let mut server = Server::start(&database);
    let mut client = Client::new(server.address, 630);
    let first = client.send().unwrap().unwrap();
    let page = server.form();
    let form = TestForm::of(&page);
    block_on(async {
        let mut other = SqliteConnection::connect(&database.url).await.unwrap();
        let held = other.begin_with("begin immediate").await.unwrap();
        // Readers are served meanwhile.
        assert!(healthy(&server));
        assert_not_saved(&mut server, &form);
        held.rollback().await.unwrap();
    });
    let second = client.send().unwrap().unwrap();
    receipt(&server.post(&report(&form)));
    assert_all_there(&database.url, &[first, second]);
    println!("3 reports acknowledged, 2 refused meanwhile, 0 lost");
    server.stop();
}

/// SQLite itself would go on writing into a file that nobody finds again. A connection that were
/// opened meanwhile would take the log for its own, and delete it when it is closed.
#[test]
fn while_sqlites_file_is_moved_away_nothing_is_acknowledged() {
    let database = TestDatabase::sqlite();
    let mut server = Server::start(&database);
    let mut client = Client::new(server.address, 640);
    let first = client.send().unwrap().unwrap();
    let page = server.form();
    let form = TestForm::of(&page);
    let file = database.file().unwrap();
    let away = file.with_extension("away");
    std::fs::rename(&file, &away).unwrap();
    assert_not_saved(&mut server, &form);
    assert!(!healthy(&server));
    std::fs::write(&file, "another file in its place").unwrap();
    std::thread::scope(|scope| {
        for _ in 0..16 {
            scope.spawn(|| assert!(!healthy(&server)));
        }
    });
    assert_not_saved(&mut server, &form);
    std::fs::rename(&away, &file).unwrap();
    assert!(healthy(&server));
    let second = client.send().unwrap().unwrap();
    receipt(&server.post(&report(&form)));
    server.stop();
    assert_all_there(&database.url, &[first, second]);
    println!("3 reports acknowledged, 4 refused meanwhile, 0 lost");
}

#[test]
fn a_server_whose_database_cannot_be_opened_says_so_and_ends() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("corncrake.db");
    std::fs::write(&file, "this is no database".repeat(1000)).unwrap();
    let url = format!("sqlite:{}", file.display());
    let refused = block_on(Store::open(&url)).unwrap_err();
    assert_eq!(refused.to_string(), "the database cannot be opened");
}
