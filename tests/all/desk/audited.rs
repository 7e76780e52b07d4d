//! Nobody signs, countersigns or sends what would not pass the audit of everything.

use corncrake::clock::Clock as _;
use corncrake::desk::publish::{NoRelease, Published, Told};
use corncrake::desk::revision::Correction;
use corncrake::keys::public::{Note, Tier};
use corncrake::keys::secret::MemberIdentity;
use corncrake::release::{Count, Release};
use corncrake::tally::TableName;

use super::release::{draft, publish, refused};
use super::year::{quarter, waiting_quarter};
use crate::support::TestDatabase;
use crate::support::guild::{Guild, Lie, TestDesk};

/// The year 2026 with one figure written in by hand: ten in a row of which either quarter says none,
/// so that each of the two must have two to four. The year by itself keeps every rule.
fn forged_year(guild: &Guild, desk: &TestDesk) -> (Release, Note) {
    let year = desk.desk.draft_year(2026, desk.clock.today());
    let mut year = year.unwrap_or_else(|why| panic!("{why}")).release().clone();
    let table = year.tables.iter_mut().find(|it| it.question == "where");
    let row = table.unwrap().rows.iter_mut().find(|row| row.code == "S05");
    let row = row.unwrap();
    assert_eq!(row.count, Count::Rounded(0));
    row.count = Count::Rounded(10);
    let note = guild.steward.signing.sign(&year).unwrap();
    (year, note)
}

/// Two quarters that were published honestly, and a third that is frozen and drawn, with its release
/// as it follows on `year`, which was published in between by whoever may sign alone.
fn third_quarter_after(guild: &mut Guild, desk: &mut TestDesk) -> (Release, Note) {
    waiting_quarter(guild, desk, 2);
    let third = draft(desk, None, 2).unwrap_or_else(|why| panic!("{why}"));
    guild.lie("releases", Lie::Bytes(b"gone".to_vec()));
    assert!(publish(desk, &third).is_err());
    guild.stop_lying();
    let (year, forged) = forged_year(guild, desk);
    let server = guild.server();
    let session = server.session(&guild.steward.signing);

    // The desk does not send it, though it needs no other signature.
    let why = desk.desk.publish_signed(&session, &forged);
    let Err(NoRelease::TellsTooMuch(told)) = why else {
        panic!("{why:?}");
    };
    is_of_the_year(&told);

    // Another program does. The server is no judge of it: it is for whoever signs, and verifies.
    session.publish_release(&forged).unwrap();
    let mut release = third.release().clone();
    release.number = 4;
    release.previous = Some(forged.hash());
    (year, guild.steward.signing.sign(&release).unwrap())
}

fn resigned(guild: &Guild, note: &Note) -> Note {
    let mut release: Release = note.read_unverified().unwrap();
    release.notice = guild.documents().notice().number;
    guild.steward.signing.sign(&release).unwrap()
}

fn other_desk(guild: &mut Guild) -> (MemberIdentity, TestDesk) {
    let baraka = guild.admit("Baraka", Tier::Stories);
    guild.require_releasers(&[&baraka], 2);
    let mut other = guild.desk(&baraka);
    other.sync();
    (baraka, other)
}

fn already(why: NoRelease) -> Told {
    let NoRelease::TellsAlready(told) = why else {
        panic!("{why}");
    };
    *told
}

/// The year is at fault, and the figure that it gives away is a quarter's.
fn is_of_the_year(told: &Told) {
    assert_eq!(told.since, "release 3 (the year 2026)");
    assert_eq!(told.release, "release 1 (cohort 1, 2026-Q3)");
    assert!(told.table.ends_with("(where)") && told.cells.contains("(S05)"));
}

/// CHECKS X10: what is public tells too much, by somebody else's hand. Nobody signs anything beside it
/// but what takes it back; then the work goes on.
#[test]
fn nothing_is_signed_countersigned_or_sent_beside_figures_that_tell_too_much() {
    let database = TestDatabase::sqlite();
    let mut guild = Guild::start(&database);
    let mut desk = guild.desk(&guild.steward);
    desk.sync();
    quarter(&mut guild, &mut desk, 0);
    quarter(&mut guild, &mut desk, 1);
    let (year, third) = third_quarter_after(&mut guild, &mut desk);
    let (baraka, mut other) = other_desk(&mut guild);
    desk.sync();

    let mut note = resigned(&guild, &third);
    let (made, _) = other.desk.made_again(&note).ok().unwrap();
    assert_eq!(made.number, 4, "it is what comes out of the frozen cohort");
    let told = already(other.desk.cosign(&mut note).unwrap_err());
    is_of_the_year(&told);
    assert_eq!(note.signers().count(), 1);
    let server = guild.server();
    let session = server.session(&baraka.signing);
    let mut signed = resigned(&guild, &third);
    baraka.signing.cosign(&mut signed).unwrap();
    already(other.desk.publish_signed(&session, &signed).unwrap_err());
    already(refused(draft(&desk, None, 2)));

    // A table can be withdrawn all the same.
    let reason = year.languages.iter();
    let correction = Correction {
        withdraw: [TableName::one_way("where")].into(),
        words: false,
        reason: reason
            .map(|lang| (lang.clone(), "a mistake".into()))
            .collect(),
    };
    let today = desk.clock.today();
    let edition = desk.desk.draft_revision("2026", &correction, today);
    let edition = edition.unwrap_or_else(|why| panic!("{why}"));
    let mut note = edition.note().clone();
    other.desk.cosign(&mut note).unwrap();
    let done = other.desk.publish_signed(&session, &note);
    assert_eq!(done.ok(), Some(Published::Public));
    desk.sync();
    other.sync();

    // It is not shown any more, and the third quarter counts none of its reports.
    let third = draft(&desk, None, 2).unwrap_or_else(|why| panic!("{why}"));
    let mut note = third.note().clone();
    other.desk.cosign(&mut note).unwrap();
    let done = other.desk.publish_signed(&session, &note);
    assert_eq!(done.ok(), Some(Published::Public));
    // What was once public stays known: whoever verifies is told, and no year counts these again.
    desk.sync();
    let all = desk.desk.releases().unwrap();
    assert_eq!(all.len(), 5);
    let why = corncrake::release::audit(&all).unwrap_err();
    assert_eq!(why.number, year.number);
}

/// A desk hears how far the audit is, once, and audits nothing twice.
#[test]
fn a_desk_says_how_far_an_audit_is_and_makes_each_once() {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};

    let database = TestDatabase::sqlite();
    let mut guild = Guild::start(&database);
    let mut desk = guild.desk(&guild.steward);
    desk.sync();
    quarter(&mut guild, &mut desk, 0);
    waiting_quarter(&mut guild, &mut desk, 1);
    let heard = Arc::new(AtomicUsize::new(0));
    let hearing = Arc::clone(&heard);
    desk.desk.tell_of_audits(move |done, of| {
        assert!(done <= of && of == 2, "{done} of {of}");
        hearing.fetch_add(1, Ordering::Relaxed);
    });
    for _ in 0..2 {
        draft(&desk, None, 1).unwrap_or_else(|why| panic!("{why}"));
        assert_eq!(heard.load(Ordering::Relaxed), 3);
    }
}
