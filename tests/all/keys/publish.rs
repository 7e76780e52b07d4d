//! Documents reach a server, by the real binary.

use std::fs;
use std::path::Path;

use corncrake::keys::public::{Hash, Note, Tier};

use super::{Desk, PASSPHRASE};
use crate::support::TestDatabase;
use crate::support::guild::{Guild, Lie, terms};

/// The guild's documents and its steward's identity, in the folder `net` and the file `Amani.id`.
fn desk_of(guild: &Guild) -> Desk {
    let desk = Desk::new();
    let identity = guild.steward.seal(&PASSPHRASE.to_owned().into()).unwrap();
    fs::write(desk.path("Amani.id"), identity).unwrap();
    let net = desk.path("net");
    for (folder, notes) in [
        ("notices", &guild.notices),
        ("rosters", &guild.rosters),
        ("periods", &guild.periods),
    ] {
        put_notes(&net.join(folder), notes);
    }
    fs::create_dir_all(net.join("wraps")).unwrap();
    for wrap in guild.bundle().wraps {
        let name = format!("{:04}-{}-{}.age", wrap.period, wrap.tier, wrap.member);
        fs::write(net.join("wraps").join(name), wrap.wrap).unwrap();
    }
    desk
}

fn put_notes(folder: &Path, notes: &[Note]) {
    fs::create_dir_all(folder).unwrap();
    for (at, note) in notes.iter().enumerate() {
        fs::write(folder.join(format!("{:04}.note", at + 1)), note.to_string()).unwrap();
    }
}

fn publish(guild: &Guild) -> String {
    format!(
        "publish --folder net --identity Amani.id --passphrase-file passphrase --server {}",
        guild.origin
    )
}

#[test]
fn what_a_steward_publishes_lets_a_newcomers_desk_in() {
    let database = TestDatabase::sqlite();
    let mut guild = Guild::found(&database);
    guild.next_period();
    let desk = desk_of(&guild);
    let sent = desk.done(&publish(&guild));
    assert!(
        sent.contains("new notices 1, rosters 1, periods 1; wraps 2."),
        "{sent}"
    );
    assert!(
        sent.contains("WARNING: only one key can open period 1."),
        "{sent}"
    );
    let mut analyst = guild.desk(&guild.steward);
    analyst.sync();
    assert!(
        analyst
            .desk
            .keys(1)
            .is_some_and(|keys| keys.story.is_some())
    );
    let again = desk.done(&publish(&guild));
    assert!(
        again.contains("new notices 0, rosters 0, periods 0; wraps 2."),
        "{again}"
    );
}

#[test]
fn a_folder_that_lags_behind_the_server_or_differs_from_it_sends_nothing() {
    let database = TestDatabase::sqlite();
    let mut guild = Guild::start(&database);
    let behind = desk_of(&guild);
    guild.admit("Baraka", Tier::Stories);
    let refused = behind.refused(&publish(&guild));
    assert!(
        refused.contains("the server has notice 3, this folder only 2"),
        "{refused}"
    );

    let desk = desk_of(&guild);
    let mut other = guild
        .documents()
        .renew(&terms(&*guild.clock))
        .unwrap()
        .notice;
    other.number = 3;
    other.roster = Hash::of(b"another roster");
    let forged = guild.steward.signing.sign(&other).unwrap();
    guild.lie("notices/3", Lie::Bytes(forged.to_string().into_bytes()));
    let refused = desk.refused(&publish(&guild));
    assert!(refused.contains("two histories"), "{refused}");
}

#[test]
fn who_is_not_on_the_roster_publishes_nothing() {
    let database = TestDatabase::sqlite();
    let guild = Guild::start(&database);
    let desk = desk_of(&guild);
    desk.identity("Omar");
    let refused = desk.refused(&publish(&guild).replace("Amani.id", "Omar.id"));
    assert!(
        refused.contains("the server refuses this identity"),
        "{refused}"
    );
}
