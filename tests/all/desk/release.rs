//! From accepted reports to what the public sees. On both databases.

use corncrake::clock::Clock as _;
use corncrake::desk::Desk;
use corncrake::desk::acts::{Act, Deed, Mark, Outcome, Recode, Verdict};
use corncrake::desk::alarms::Alarm;
use corncrake::desk::casebook::State;
use corncrake::desk::publish::{Draft, NoRelease, Published};
use corncrake::disclosure::rounding::RoundingKey;
use corncrake::exchange::client::ClientError;
use corncrake::keys::public::{Hash, Note, ReportId, Tier};
use corncrake::release::{CohortDates, Manifest, Publishable, open_manifest, seal_manifest};

use crate::support::each_database;
use crate::support::guild::{Guild, Lie, TestDesk, copy, day};
use crate::support::sealed::rng;

fn arrive(guild: &mut Guild, numbers: std::ops::Range<u32>) -> Vec<ReportId> {
    let area = |n: u32| ["AR1", "AR2", "AR3"][n as usize % 3];
    numbers.map(|n| guild.arrive(n, area(n), "")).collect()
}

pub fn draft(desk: &TestDesk, early: Option<&str>, seed: u64) -> Result<Draft, NoRelease> {
    let today = desk.clock.today();
    let early = early.map(str::to_owned);
    desk.desk
        .draft_release(&desk.book(), early, today, &mut rng(seed))
}

pub fn refused(draft: Result<Draft, NoRelease>) -> NoRelease {
    match draft {
        Ok(_) => panic!("a release was made"),
        Err(reason) => reason,
    }
}

pub fn publish(desk: &TestDesk, draft: &Draft) -> Result<Published, NoRelease> {
    let server = desk.desk.server().unwrap();
    let key = desk.desk.signing_key();
    desk.desk
        .publish(&server.session(&key), draft, desk.clock.today())
}

pub fn released(desk: &TestDesk, early: Option<&str>, seed: u64) -> Draft {
    let draft = draft(desk, early, seed).unwrap_or_else(|e| panic!("{e}"));
    let published = publish(desk, &draft).unwrap_or_else(|e| panic!("{e}"));
    assert_eq!(published, Published::Public);
    draft
}

#[test]
fn a_release_needs_thirty_reports_and_the_end_of_the_quarter_or_a_reason() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let ids = arrive(&mut guild, 0..30);
        let mut desk = guild.desk(&guild.steward);
        desk.sync();
        desk.decide(&ids[..29], Verdict::Accept);
        for early in [None, Some("urgent")] {
            let why = refused(draft(&desk, early, 1));
            assert!(matches!(why, NoRelease::TooFew { accepted: 29 }), "{why}");
        }
        desk.decide(&ids[29..], Verdict::Accept);
        let why = refused(draft(&desk, None, 1));
        assert!(
            matches!(why, NoRelease::QuarterNotOver { last_day } if last_day == day("2026-09-30"))
        );
        let early = released(&desk, Some("before the hearing"), 1);
        assert_eq!(
            early.release().cohort.early.as_deref(),
            Some("before the hearing")
        );
        assert_eq!(early.release().total, 30);
        assert_eq!(state(&desk, ids[0]), State::Counted(1));
    });
}

/// CHECKS X10: what analysts coded otherwise, and what they noted, counts as it stands on the day
/// on which the cohort is frozen, and never again.
#[test]
fn recodings_and_outcomes_count_as_they_stand_when_a_cohort_is_frozen() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let ids = arrive(&mut guild, 0..36);
        let mut desk = guild.desk(&guild.steward);
        desk.sync();
        desk.decide(&ids, Verdict::Accept);
        let act = |report, deed| {
            let acts = [Act { report, deed }];
            desk.desk.act(&acts, desk.clock.today()).unwrap();
        };
        let noted = |outcome, on| Deed::Mark {
            mark: Mark::Outcome(outcome),
            on,
        };
        for id in &ids[..3] {
            act(*id, noted(Outcome::LegalAid, true));
        }
        act(ids[0], noted(Outcome::LegalAid, false));
        let recode = Recode {
            question: "area".to_owned(),
            codes: Some(["AR4".to_owned()].into()),
        };
        act(ids[0], Deed::Recode(recode));
        released(&desk, Some("r"), 1);
        act(ids[5], noted(Outcome::Apology, true));
        let frozen = desk.desk.frozen().unwrap();
        let tally = frozen.cohorts[0].manifest.tally().unwrap();
        let row = |question: &str, code: &str| {
            let rows = tally.table(question).unwrap().expose_counts();
            rows.iter().find(|(row, _)| row == code).unwrap().1
        };
        assert_eq!(row("outcome", "legal-aid"), 2);
        assert_eq!(row("outcome", "apology"), 0);
        assert_eq!(row("outcome", "none-noted"), 34);
        assert_eq!((row("area", "AR1"), row("area", "AR4")), (11, 1));
    });
}

fn state(desk: &TestDesk, id: ReportId) -> State {
    let book = desk.book();
    book.cases.iter().find(|case| case.id == id).unwrap().state
}

#[test]
fn a_report_is_counted_in_one_cohort_for_good() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let first = arrive(&mut guild, 0..40);
        let mut desk = guild.desk(&guild.steward);
        desk.sync();
        desk.decide(&first, Verdict::Accept);
        desk.sync();
        guild.clock.set_noon(day("2026-10-01"));
        let one = released(&desk, None, 1);
        assert_eq!(one.release().cohort.label, "2026-Q3");
        assert_eq!(
            (one.release().cohort.from, one.release().cohort.to),
            (day("2026-07-01"), day("2026-10-01"))
        );
        // Later reversals change nothing that was counted.
        desk.decide(&first[..20], Verdict::Reject);
        assert_eq!(state(&desk, first[0]), State::Counted(1));
        assert!(matches!(
            refused(draft(&desk, None, 2)),
            NoRelease::TooFew { accepted: 0 }
        ));
        let second = arrive(&mut guild, 40..75);
        desk.sync();
        desk.decide(&second, Verdict::Accept);
        // Reported late in the next quarter; closed after its end.
        guild.clock.set_noon(day("2026-12-28"));
        assert!(matches!(
            refused(draft(&desk, None, 2)),
            NoRelease::QuarterNotOver { .. }
        ));
        guild.renew();
        guild.publish().unwrap();
        guild.clock.set_noon(day("2027-01-02"));
        desk.sync();
        let two = released(&desk, None, 2);
        assert_eq!((two.release().number, two.release().cohort.number), (2, 2));
        assert_eq!(two.release().total, 35);
        let frozen = desk.desk.frozen().unwrap();
        let all: Vec<_> = frozen
            .cohorts
            .iter()
            .flat_map(|f| f.manifest.reports())
            .collect();
        assert_eq!(all.len(), 75);
        // Another desk, from nothing, comes to the same view.
        let mut other = guild.desk(&guild.steward);
        other.sync();
        assert_eq!(
            other
                .desk
                .releases()
                .unwrap_or_else(|e| panic!("{e}"))
                .len(),
            2
        );
        assert_eq!(state(&other, second[3]), State::Counted(2));
        assert!(guild.audited(Some(guild.steward.id()), "release", "2"));
        assert!(guild.audited(Some(guild.steward.id()), "manifest", "2"));
    });
}

#[test]
fn the_desk_that_freezes_second_is_told_and_counts_nothing_twice() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let ids = arrive(&mut guild, 0..31);
        let (mut one, mut other) = (guild.desk(&guild.steward), guild.desk(&guild.steward));
        one.sync();
        one.decide(&ids, Verdict::Accept);
        one.sync();
        other.sync();
        let (first, second) = (draft(&one, Some("r"), 1), draft(&other, Some("r"), 2));
        let (first, second) = (first.ok().unwrap(), second.ok().unwrap());
        assert_eq!(publish(&one, &first).ok(), Some(Published::Public));
        assert!(matches!(
            publish(&other, &second),
            Err(NoRelease::Overtaken)
        ));
        other.sync();
        assert!(matches!(
            refused(draft(&other, Some("r"), 3)),
            NoRelease::TooFew { accepted: 0 }
        ));
    });
}

/// CHECKS X10: nobody looks again until the figures please, and what is signed is what was looked at.
#[test]
fn whoever_looks_again_sees_the_figures_that_are_signed_after_a_restart_too() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let ids = arrive(&mut guild, 0..37);
        let mut desk = guild.desk(&guild.steward);
        desk.sync();
        desk.decide(&ids, Verdict::Accept);
        desk.sync();
        let first = draft(&desk, Some("r"), 1).ok().unwrap();
        let again = draft(&desk, Some("r"), 2).ok().unwrap();
        assert_eq!(again.release(), first.release());
        desk.desk = Desk::open(&desk.path, copy(&guild.steward)).unwrap();
        // Another desk draws for itself, until one of them freezes the cohort.
        let mut other = guild.desk(&guild.steward);
        other.sync();
        let apart = draft(&other, Some("r"), 3).ok().unwrap();
        assert_ne!(apart.release().tables, first.release().tables);
        let frozen = released(&desk, Some("r"), 4);
        assert_eq!(frozen.release(), first.release());
        assert!(!desk.path.join("rounding/000001.age").exists());
        other.sync();
        let public = other.desk.releases().ok().unwrap();
        assert_eq!(public[0].release(), first.release());
    });
}

#[test]
fn a_kept_rounding_key_that_is_not_the_analysts_own_rounds_nothing() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let ids = arrive(&mut guild, 0..30);
        let baraka = guild.admit("Baraka", Tier::Stories);
        guild.require_releasers(&[&baraka], 1);
        let (mut desk, mut other) = (guild.desk(&guild.steward), guild.desk(&baraka));
        desk.sync();
        desk.decide(&ids, Verdict::Accept);
        desk.sync();
        other.sync();
        draft(&desk, Some("r"), 1).ok().unwrap();
        draft(&other, Some("r"), 2).ok().unwrap();
        let [own, theirs] = [&desk, &other].map(|desk| desk.path.join("rounding/000001.age"));
        // Baraka's is sealed to Baraka; the second is sealed to this analyst, and signed by Baraka.
        let note = open_manifest(&std::fs::read(&theirs).unwrap(), &baraka.identity).unwrap();
        let resealed = seal_manifest(&note, &guild.steward.identity.to_public()).unwrap();
        for wrong in [std::fs::read(&theirs).unwrap(), resealed, Vec::new()] {
            std::fs::write(&own, wrong).unwrap();
            let why = refused(draft(&desk, Some("r"), 3));
            assert!(matches!(why, NoRelease::KeptKey(1)), "{why}");
        }
    });
}

#[test]
fn a_release_that_was_cut_off_after_freezing_is_completed_with_the_same_numbers() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let ids = arrive(&mut guild, 0..33);
        let mut desk = guild.desk(&guild.steward);
        desk.sync();
        desk.decide(&ids, Verdict::Accept);
        let drafted = draft(&desk, Some("r"), 1).ok().unwrap();
        // The manifest arrives; before the release does, the line breaks.
        guild.lie(
            "releases",
            crate::support::guild::Lie::Bytes(b"gone".to_vec()),
        );
        assert!(publish(&desk, &drafted).is_err());
        guild.stop_lying();
        desk.sync();
        let late = arrive(&mut guild, 40..60);
        desk.sync();
        desk.decide(&late, Verdict::Accept);
        let again = released(&desk, None, 99);
        assert_eq!(again.release(), drafted.release());
    });
}

#[test]
fn who_may_not_release_is_refused_by_desk_and_server() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let ids = arrive(&mut guild, 0..30);
        let baraka = guild.admit("Baraka", Tier::Stories);
        let may = guild
            .documents()
            .notice()
            .releasers
            .contains(&baraka.signing.verifying_key());
        let mut desk = guild.desk(&guild.steward);
        desk.sync();
        desk.decide(&ids, Verdict::Accept);
        let drafted = draft(&desk, Some("r"), 1).ok().unwrap();
        let server = guild.server();
        let session = server.session(&guild.steward.signing);
        // Not without its manifest, and not with a changed figure.
        let refused = session.publish_release(drafted.note());
        assert!(matches!(refused, Err(ClientError::Conflict)), "{refused:?}");
        assert_eq!(publish(&desk, &drafted).ok(), Some(Published::Public));
        session.publish_release(drafted.note()).unwrap(); // a retry
        let mut changed = drafted.release().clone();
        changed.total += 5;
        changed.number = 2;
        let forged = guild.steward.signing.sign(&changed).unwrap();
        let refused = session.publish_release(&forged);
        assert!(matches!(refused, Err(ClientError::Conflict)), "{refused:?}");
        assert!(guild.audited(
            Some(guild.steward.id()),
            "refused",
            "a release that does not verify"
        ));
        let put = server.session(&baraka.signing).put_manifest(2, b"x");
        assert_eq!(put.is_ok(), may, "{put:?}");
    });
}

#[test]
fn two_signatures_come_from_two_desks_that_count_the_same() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let baraka = guild.admit("Baraka", Tier::Stories);
        guild.require_releasers(&[&baraka], 2);
        let ids = arrive(&mut guild, 0..36);
        let (mut one, mut other) = (guild.desk(&guild.steward), guild.desk(&baraka));
        one.sync();
        one.decide(&ids, Verdict::Accept);
        one.sync();
        let drafted = draft(&one, Some("r"), 1).ok().unwrap();
        assert_eq!(publish(&one, &drafted).ok(), Some(Published::Wants(1)));
        other.sync();
        // Somebody changes a figure on the way.
        let mut changed = drafted.release().clone();
        changed.total += 5;
        let mut forged = guild.steward.signing.sign(&changed).unwrap();
        assert!(matches!(
            other.desk.cosign(&mut forged),
            Err(NoRelease::NotTheSame)
        ));
        let mut note = drafted.note().clone();
        other
            .desk
            .cosign(&mut note)
            .unwrap_or_else(|e| panic!("{e}"));
        let server = guild.server();
        let session = server.session(&baraka.signing);
        let done = other.desk.publish_signed(&session, &note);
        assert_eq!(done.ok(), Some(Published::Public));
        assert_eq!(one.sync().new_releases, 1);
    });
}

/// Signed by somebody who may release, and says that it follows on a cohort that never was.
fn astray(guild: &Guild, desk: &TestDesk) -> Note {
    let count = desk.desk.count(&desk.book(), desk.clock.today()).unwrap();
    let today = desk.clock.today();
    let cohort = CohortDates {
        number: 1,
        label: "2026-Q3".to_owned(),
        from: today,
        to: today,
        early: None,
    };
    let of = Publishable::of(desk.desk.chain()).unwrap();
    let (before, key) = (
        Some(Hash::of(b"another")),
        RoundingKey::generate(&mut rng(1)),
    );
    let manifest = Manifest::freeze(&of, cohort, before, Vec::new(), &count.tally, key).unwrap();
    guild.steward.signing.sign(&manifest).unwrap()
}

/// CHECKS X9: neither what nobody of the network made, nor what a releaser made and fits nowhere,
/// may stop everybody from reading.
#[test]
fn a_cohort_that_does_not_fit_is_refused_and_keeps_nobody_from_reading() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        guild.arrive(1, "AR1", "");
        let mut desk = guild.desk(&guild.steward);
        desk.sync();
        let documents = guild.documents();
        let to = &documents.notice().periods[0].answers;
        let astray = seal_manifest(&astray(&guild, &desk), to).unwrap();
        guild.change_index("\"manifest\":0", "\"manifest\":1");
        for sealed in [b"nothing that any key opens".to_vec(), astray] {
            guild.lie("manifests/1", Lie::Bytes(sealed));
            assert_eq!(desk.sync().alarms, [Alarm::CohortRefused(1)]);
            let frozen = desk.desk.frozen().unwrap();
            assert!(frozen.cohorts.is_empty() && frozen.closed.is_empty());
            assert_eq!(desk.book().cases.len(), 1);
        }
        guild.stop_lying();
        assert_eq!(desk.sync().alarms, []);
    });
}
