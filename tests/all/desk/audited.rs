//! Nobody signs, countersigns or sends what would not pass the audit of everything.

use corncrake::clock::Clock as _;
use corncrake::desk::Desk;
use corncrake::desk::publish::{NoRelease, Public, Published, Told};
use corncrake::desk::revision::Correction;
use corncrake::disclosure::{Stage, Stop, Waiting};
use corncrake::keys::public::{Note, Tier};
use corncrake::keys::secret::MemberIdentity;
use corncrake::release::{Count, Release};
use corncrake::tally::TableName;

use super::release::{draft, publish, refused};
use super::statistics_page::{draw, page_of};
use super::year::{quarter, waiting_quarter};
use crate::support::TestDatabase;
use crate::support::guild::{Guild, Lie, TestDesk, copy};

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
    assert_eq!(told.since.to_string(), "release 3 (the year 2026)");
    assert_eq!(told.release.to_string(), "release 1 (cohort 1, 2026-Q3)");
    let table = told.table("ru", &|_, _| panic!("one question"));
    assert_eq!(table, "“Где?” (where)");
    // No native speaker has reviewed Arabic, so the release is not in it: then as the release says it first.
    for lang in ["en", "ar"] {
        let (cells, more) = told.cells(lang);
        assert!(cells.starts_with('“') && cells.ends_with("(S05)") && more == 0);
    }
}

/// A desk that nothing is signed at looks at what others published, once.
fn finds_it_by_itself(desk: &mut TestDesk) {
    assert!(desk.desk.has_new_figures());
    let stop = Stop::default();
    stop.ask();
    desk.desk.work_for(Waiting::until(stop, |_, _, _| {}));
    assert!(desk.desk.look_at_public_figures().is_err());
    assert!(
        desk.desk.has_new_figures(),
        "what was ended early found nothing"
    );
    desk.desk.work_for(Waiting::default());
    let Ok(Public::Tells(told)) = desk.desk.look_at_public_figures() else {
        panic!("it is told");
    };
    is_of_the_year(&told);
    assert!(!desk.desk.has_new_figures());
    assert_eq!(
        desk.desk.public_figures().ok().flatten(),
        Some(Public::Tells(told))
    );
}

/// On the desk's page, in its own words, with the table and its cells as the release calls them there.
fn pages_say_so(guild: &Guild, desk: &TestDesk) {
    let page = page_of(guild, desk, &guild.steward);
    // Nobody has asked for anything: a sync brought it.
    page.wait_for(
        "/statistics",
        "Figures that are public let a small count be told: with release 3",
    );
    let said = |lang: &str| {
        page.post("/language", &[("lang", lang), ("back", "/")]);
        draw(&page, &[]).text().to_owned()
    };
    for (lang, words) in [
        (
            "en",
            "with release 3 (the year 2026), of release 1 (cohort 1, 2026-Q3): the table “Where?” (where)",
        ),
        (
            "ru",
            "здесь: выпуск 1 (когорта 1, 2026-Q3); таблица “Где?” (where)",
        ),
        (
            "uk",
            "тут: випуск 1 (когорта 1, 2026-Q3); таблиця “Where?” (where)",
        ),
    ] {
        let said = said(lang);
        assert!(
            said.contains(words) && said.contains("(S05)"),
            "{lang}: {said}"
        );
    }
    assert!(said("ar").contains("«تصحيح ما نُشر»"));
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
    finds_it_by_itself(&mut other);
    pages_say_so(&guild, &desk);

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

    assert!(other.desk.has_new_figures());
    assert_eq!(other.desk.look_at_public_figures().ok(), Some(Public::Safe));
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
    let hear = move |stage, done, of| {
        assert!(done <= of && of >= 2, "{done} of {of}");
        if stage == Stage::Auditing {
            assert_eq!(of, 2);
            hearing.fetch_add(1, Ordering::Relaxed);
        }
    };
    desk.desk.work_for(Waiting::hearing(hear));
    for _ in 0..2 {
        draft(&desk, None, 1).unwrap_or_else(|why| panic!("{why}"));
        assert_eq!(heard.load(Ordering::Relaxed), 3);
    }
}

/// Whoever gives it up does not get half a release, and nothing counts as audited by that.
#[test]
fn what_is_given_up_is_neither_drawn_nor_audited() {
    let database = TestDatabase::sqlite();
    let mut guild = Guild::start(&database);
    let mut desk = guild.desk(&guild.steward);
    desk.sync();
    quarter(&mut guild, &mut desk, 0);
    waiting_quarter(&mut guild, &mut desk, 1);
    for ended in [Stage::Drawing, Stage::Auditing] {
        let stop = Stop::default();
        let asked = stop.clone();
        desk.desk.work_for(Waiting::until(stop, move |stage, _, _| {
            if stage == ended {
                asked.ask();
            }
        }));
        for _ in 0..2 {
            let why = refused(draft(&desk, None, 1));
            assert!(matches!(why, NoRelease::GivenUp), "{ended:?}: {why}");
        }
    }
    desk.desk.work_for(Waiting::default());
    draft(&desk, None, 1).unwrap_or_else(|why| panic!("{why}"));
}

/// What was made again and audited to be looked at is signed by another desk of the same member
/// without a second time; anybody else's desk does it all.
#[test]
fn what_was_looked_at_is_signed_without_being_drawn_or_audited_again() {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};

    let database = TestDatabase::sqlite();
    let mut guild = Guild::start(&database);
    let mut desk = guild.desk(&guild.steward);
    desk.sync();
    quarter(&mut guild, &mut desk, 0);
    waiting_quarter(&mut guild, &mut desk, 1);
    let (baraka, mut other) = other_desk(&mut guild);
    desk.sync();
    let drawn = draft(&desk, None, 1).unwrap_or_else(|why| panic!("{why}"));
    let server = guild.server();
    let session = server.session(&guild.steward.signing);
    let today = desk.clock.today();
    let done = desk.desk.publish(&session, &drawn, today);
    assert_eq!(done.ok(), Some(Published::Wants(1)));
    other.sync();

    let steps = Arc::new(AtomicUsize::new(0));
    let counting = || {
        let steps = Arc::clone(&steps);
        Waiting::hearing(move |_, _, _| {
            steps.fetch_add(1, Ordering::Relaxed);
        })
    };
    let mut stranger = Desk::open(&other.path, copy(&baraka)).unwrap();
    other.desk.work_for(counting());
    let shown = other.desk.made_again_and_audited(drawn.note());
    assert!(shown.is_ok());
    let looked = steps.swap(0, Ordering::Relaxed);
    assert!(looked > 0);

    let mut beside = other.desk.beside().open().unwrap();
    beside.work_for(counting());
    let mut note = drawn.note().clone();
    beside.cosign(&mut note).unwrap();
    assert_eq!(steps.load(Ordering::Relaxed), 0);
    stranger.work_for(counting());
    let mut note = drawn.note().clone();
    stranger.cosign(&mut note).unwrap();
    assert_eq!(steps.load(Ordering::Relaxed), looked);

    // Another release in between, and it is nothing that could be signed.
    let mut overtaken: Release = drawn.note().read_unverified().unwrap();
    overtaken.previous = None;
    let mut note = guild.steward.signing.sign(&overtaken).unwrap();
    let why = beside.cosign(&mut note).unwrap_err();
    assert!(matches!(why, NoRelease::NotTheSame), "{why}");
    assert_eq!(steps.load(Ordering::Relaxed), looked);
}
