//! Corrected editions: tables go whole, words change, figures never.

use std::collections::BTreeSet;

use corncrake::clock::Clock as _;
use corncrake::desk::publish::{Draft, NoRelease, Published};
use corncrake::desk::revision::Correction;
use corncrake::exchange::client::ClientError;
use corncrake::keys::public::Tier;
use corncrake::tally::TableName;

use super::release::{publish, refused};
use super::year::quarter;
use crate::support::TestDatabase;
use crate::support::guild::{Guild, TestDesk};

/// Withdraws these tables of one question.
fn correction(withdraw: &[&str], words: bool) -> Correction {
    let reason = ["en", "fr", "ru"].map(|lang| (lang.to_owned(), "miscoded".to_owned()));
    Correction {
        withdraw: withdraw
            .iter()
            .map(|code| TableName::one_way(code))
            .collect(),
        words,
        reason: reason.into(),
    }
}

fn revise(desk: &TestDesk, address: &str, of: &Correction) -> Result<Draft, NoRelease> {
    desk.desk.draft_revision(address, of, desk.clock.today())
}

/// CHECKS X10: no two versions of a figure come to be, and what was withdrawn comes back in no year.
#[test]
fn a_correction_withdraws_tables_whole_and_a_year_leaves_them_out() {
    let database = TestDatabase::sqlite();
    let mut guild = Guild::start(&database);
    let mut desk = guild.desk(&guild.steward);
    desk.sync();
    for at in 0..2 {
        quarter(&mut guild, &mut desk, at);
    }
    let why = refused(revise(&desk, "7", &correction(&["where"], false)));
    assert!(matches!(why, NoRelease::NoSuchRelease(_)), "{why}");
    let why = refused(revise(&desk, "1", &correction(&["somewhere"], false)));
    assert!(matches!(why, NoRelease::NoSuchTable(_)), "{why}");
    for nothing in [correction(&[], false), correction(&[], true)] {
        let why = refused(revise(&desk, "1", &nothing));
        assert!(matches!(why, NoRelease::NothingCorrected), "{why}");
    }
    let before = desk.desk.newest_edition("1").ok().unwrap();
    let drafted = revise(&desk, "1", &correction(&["where"], false))
        .ok()
        .unwrap();
    let edition = drafted.release();
    let gone = BTreeSet::from([TableName::one_way("where")]);
    assert_eq!(edition.withdrawn_from(before.release()), gone);
    let what = |release: &corncrake::release::Release| release.table("what").cloned();
    assert_eq!(what(edition), what(before.release()));
    // Neither desk nor server takes one that changes a figure.
    let mut changed = edition.clone();
    changed.tables[0].rows[0].count = changed.tables[0].rows[1].count;
    let forged = guild.steward.signing.sign(&changed).unwrap();
    let server = guild.server();
    let sent = server
        .session(&guild.steward.signing)
        .publish_release(&forged);
    assert!(matches!(sent, Err(ClientError::Conflict)), "{sent:?}");

    assert_eq!(publish(&desk, &drafted).ok(), Some(Published::Public));
    desk.sync();
    let newest = desk.desk.newest_edition("1").ok().unwrap();
    assert_eq!(newest.release(), edition);
    let why = refused(revise(&desk, "1", &correction(&["where"], false)));
    assert!(matches!(why, NoRelease::NoSuchTable(_)), "{why}");
    let year = desk.desk.draft_year(2026, desk.clock.today());
    let year = year.unwrap_or_else(|why| panic!("{why}"));
    assert!(year.release().table("where").is_none() && year.release().table("what").is_some());
}

#[test]
fn whoever_signs_a_correction_too_makes_the_same_one_first() {
    let database = TestDatabase::sqlite();
    let mut guild = Guild::start(&database);
    let baraka = guild.admit("Baraka", Tier::Stories);
    let mut desk = guild.desk(&guild.steward);
    desk.sync();
    quarter(&mut guild, &mut desk, 0);
    guild.require_releasers(&[&baraka], 2);
    let mut other = guild.desk(&baraka);
    other.sync();
    desk.sync();
    let drafted = revise(&desk, "1", &correction(&["area", "where"], false));
    let drafted = drafted.unwrap_or_else(|why| panic!("{why}"));
    assert_eq!(publish(&desk, &drafted).ok(), Some(Published::Wants(1)));
    let mut changed = drafted.release().clone();
    changed.tables[0]
        .label
        .insert("en".to_owned(), "Another question".to_owned());
    let mut forged = guild.steward.signing.sign(&changed).unwrap();
    let refused = other.desk.cosign(&mut forged);
    assert!(matches!(refused, Err(NoRelease::NotTheSame)), "{refused:?}");
    let mut note = drafted.note().clone();
    let signed = other
        .desk
        .cosign(&mut note)
        .unwrap_or_else(|why| panic!("{why}"));
    assert_eq!(&signed, drafted.release());
    let server = guild.server();
    let done = other
        .desk
        .publish_signed(&server.session(&baraka.signing), &note);
    assert_eq!(done.ok(), Some(Published::Public));
}
