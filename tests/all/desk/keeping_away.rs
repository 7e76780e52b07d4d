//! What a desk must not lose when keys go: cohorts that were frozen while it was away, and what was
//! decided at that very moment. On both databases.

use base64::Engine as _;
use corncrake::clock::Clock as _;
use corncrake::desk::acts::{Act, Verdict};
use corncrake::desk::keeping::NoHandover;
use corncrake::desk::publish::Published;
use corncrake::desk::warnings::Warning;
use corncrake::desk::{Desk, DeskError};
use corncrake::exchange::client::ClientError;
use corncrake::exchange::client::trust::Distrust;
use corncrake::keys::public::{Member, Tier};
use corncrake::keys::secret::MemberIdentity;
use corncrake::release::seal_manifest;

use super::keeping::{destroy, rule};
use crate::support::each_database;
use crate::support::guild::{Guild, Lie, TestDesk, copy};

/// Thirty reports, accepted and released at the steward's desk.
fn freeze(guild: &mut Guild) -> TestDesk {
    let ids: Vec<_> = (0..30).map(|n| guild.arrive(n, "AR1", "")).collect();
    let mut desk = guild.desk(&guild.steward);
    desk.sync();
    desk.decide(&ids, Verdict::Accept);
    let (today, mut rng) = (guild.clock.today(), crate::support::sealed::rng(1));
    let early = Some("before the hearing".to_owned());
    let draft = desk
        .desk
        .draft_release(&desk.book(), early, today, &mut rng);
    let draft = draft.unwrap_or_else(|why| panic!("{why}"));
    let (server, key) = (guild.server(), desk.desk.signing_key());
    let published = desk.desk.publish(&server.session(&key), &draft, today);
    assert_eq!(published.unwrap(), Published::Public);
    desk
}

fn holds_answers_key(desk: &TestDesk) -> bool {
    desk.path.join("wraps/000001-answers.age").exists()
}

#[test]
fn a_desk_that_was_away_keeps_the_cohorts_that_were_frozen_meanwhile() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let baraka = guild.admit("Baraka", Tier::Answers);
        let mut away = guild.desk(&baraka);
        away.sync();
        let mut desk = freeze(&mut guild);
        rule(&mut guild);
        destroy(&mut guild, Tier::Answers).unwrap();
        // Nothing is dropped before the server has said what there is.
        guild.lie("index", Lie::Bytes(b"no index".to_vec()));
        assert!(away.try_sync().is_err());
        assert!(holds_answers_key(&away));
        guild.stop_lying();
        assert_eq!(away.sync().alarms, []);
        assert!(!holds_answers_key(&away));
        desk.sync();
        let (here, there) = (desk.desk.frozen().unwrap(), away.desk.frozen().unwrap());
        assert_eq!((there.cohorts.len(), there.closed.len()), (1, 0));
        assert_eq!(there.cohorts[0].hash, here.cohorts[0].hash);
    });
}

#[test]
fn whoever_came_too_late_for_a_cohort_gets_it_from_a_colleague_and_from_nobody_else() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let mut desk = freeze(&mut guild);
        rule(&mut guild);
        destroy(&mut guild, Tier::Answers).unwrap();
        desk.sync();
        let today = guild.clock.today();
        let few = |desk: &TestDesk| {
            let told = desk.desk.warnings(today).unwrap().into_iter();
            let ways = told.filter_map(|it| match it {
                Warning::FewHoldCohorts(ways) => Some(ways),
                _ => None,
            });
            ways.collect::<Vec<_>>()
        };
        assert_eq!(few(&desk), [1]);
        let [chiku, dalila] = ["Chiku", "Dalila"].map(|it| guild.admit(it, Tier::Answers));
        let [mut late, mut other] = [&chiku, &dalila].map(|it| guild.desk(it));
        for desk in [&mut desk, &mut late, &mut other] {
            assert_eq!(desk.sync().alarms, []);
        }
        // Who joined afterwards has not got it; who was there may have it, for all they know.
        assert_eq!((few(&desk), few(&late)), (vec![1], vec![1]));
        assert!(matches!(
            late.desk.hand_cohorts(seat(&late, &dalila)),
            Err(NoHandover::Closed(1))
        ));
        let file = desk.desk.hand_cohorts(seat(&desk, &chiku)).unwrap();
        assert!(matches!(
            other.desk.take_cohorts(&file),
            Err(NoHandover::OtherMember(1))
        ));
        assert_eq!(late.desk.take_cohorts(&file).unwrap(), 1);
        let there = late.desk.frozen().unwrap();
        assert_eq!((there.cohorts.len(), there.closed.len()), (1, 0));
        assert_eq!(late.desk.take_cohorts(&file).unwrap(), 0);
        assert_eq!((few(&desk), few(&late)), (vec![], vec![]));
    });
}

fn seat<'a>(desk: &'a TestDesk, who: &MemberIdentity) -> &'a Member {
    desk.desk
        .rosters()
        .unwrap()
        .current()
        .member(who.id())
        .unwrap()
}

/// What a releaser did not sign is no cohort, whoever hands it over.
#[test]
fn a_file_that_holds_something_else_is_not_taken_in() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let mut desk = freeze(&mut guild);
        rule(&mut guild);
        destroy(&mut guild, Tier::Answers).unwrap();
        desk.sync();
        let chiku = guild.admit("Chiku", Tier::Answers);
        let mut late = guild.desk(&chiku);
        late.sync();
        let nonsense = late.desk.take_cohorts(b"{}");
        assert!(matches!(nonsense, Err(NoHandover::NotAFile)));
        let note = guild.notices[0].clone();
        let sealed = seal_manifest(&note, &chiku.identity.to_public()).unwrap();
        let sealed = base64::engine::general_purpose::STANDARD.encode(sealed);
        let file = |number: u32| {
            let file =
                format!("{{\"network\":\"example\",\"cohorts\":{{\"{number}\":\"{sealed}\"}}}}");
            late.desk.take_cohorts(file.as_bytes())
        };
        let refused = file(1).unwrap_err().to_string();
        assert!(
            refused.contains("not signed by anybody who may release"),
            "{refused}"
        );
        assert!(matches!(file(2), Err(NoHandover::Unknown(2))));
        assert_eq!(late.desk.frozen().unwrap().closed, [1]);
    });
}

#[test]
fn the_desk_of_somebody_who_was_removed_destroys_all_the_same() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let baraka = guild.admit("Baraka", Tier::Answers);
        let mut away = guild.desk(&baraka);
        away.sync();
        guild.remove(&baraka);
        rule(&mut guild);
        destroy(&mut guild, Tier::Answers).unwrap();
        let refused = away.try_sync();
        let not_admitted = DeskError::Distrust(Distrust::Client(ClientError::NotAdmitted));
        assert_eq!(refused.unwrap_err().to_string(), not_admitted.to_string());
        assert!(!holds_answers_key(&away));
    });
}

/// The page stays open while a sync destroys beside it, and does not know of it yet.
#[test]
fn what_is_decided_at_the_very_moment_at_which_a_key_goes_is_not_lost() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let id = guild.arrive(1, "AR1", "");
        let mut desk = guild.desk(&guild.steward);
        desk.sync();
        let page = Desk::open(&desk.path, copy(&guild.steward)).unwrap();
        rule(&mut guild);
        destroy(&mut guild, Tier::Answers).unwrap();
        assert!(desk.sync().destroyed);
        let act = Act::verdict(id, Verdict::Accept);
        page.act(&[act], guild.clock.today()).unwrap();
        let ledger = desk.desk.ledger().unwrap();
        assert_eq!(ledger.verdict(id), Some(Verdict::Accept));
        assert_eq!(desk.sync().sent, 1);
    });
}

#[test]
fn an_unsent_decision_that_opens_with_nothing_is_told_and_keeps_nobody_from_working() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let id = guild.arrive(1, "AR1", "");
        let mut desk = guild.desk(&guild.steward);
        desk.sync();
        desk.decide(&[id], Verdict::Reject);
        let shut = desk.path.join("outbox/000001");
        let mut bytes = std::fs::read(&shut).unwrap();
        let middle = bytes.len() / 2;
        bytes[middle] ^= 1;
        std::fs::write(&shut, bytes).unwrap();
        desk.decide(&[id], Verdict::Accept);
        let today = guild.clock.today();
        let told = desk.desk.warnings(today).unwrap();
        assert!(told.contains(&Warning::UnopenedDrafts(1)), "{told:?}");
        assert_eq!(desk.sync().sent, 1);
        assert_eq!(desk.book().ledger.verdict(id), Some(Verdict::Accept));
        // It stays, and goes on being told, until somebody removes it.
        assert!(shut.exists());
        let told = desk.desk.warnings(today).unwrap();
        assert!(told.contains(&Warning::UnopenedDrafts(1)), "{told:?}");
        std::fs::remove_file(&shut).unwrap();
        let told = desk.desk.warnings(today).unwrap();
        assert!(!told.contains(&Warning::UnopenedDrafts(1)), "{told:?}");
    });
}
