//! CHECKS X2 and X9: what the stewards' notice destroys is gone from desks too, is no alarm there, and
//! hides nothing else. On both databases.

use corncrake::clock::Clock as _;
use corncrake::desk::Desk;
use corncrake::desk::acts::Verdict;
use corncrake::desk::alarms::Alarm;
use corncrake::desk::casebook::State;
use corncrake::desk::feeds::FeedError;
use corncrake::desk::import::{Here, NoImport};
use corncrake::desk::keeping::NotEnded;
use corncrake::exchange::client::ClientError;
use corncrake::keys::public::{Destroyed, MemberId, ReportId, Retention, Tier};
use corncrake::seal::attachment::Media;
use corncrake::seal::file::SealedFile;
use corncrake::seal::wire::Sealed;

use crate::support::each_database;
use crate::support::guild::{Guild, Lie, TestDesk, copy, day, terms};
use crate::support::reporter::Reporter;

/// The first days on which the rule of [`rule`] allows to destroy something of period 1.
pub(super) const STORIES_DUE: &str = "2026-11-30";
pub(super) const ANSWERS_DUE: &str = "2026-12-30";

/// August: a second period, and a rule.
pub(super) fn rule(guild: &mut Guild) {
    guild.clock.set_noon(day("2026-08-01"));
    guild.next_period();
    let rule = Retention {
        stories: Some(1),
        answers: Some(2),
    };
    let change = guild.documents().keep(Some(rule), &terms(&*guild.clock));
    guild.take(change.unwrap());
    guild.publish().unwrap();
}

/// The stewards destroy something of period 1, on the first day on which they may. Nothing is sent.
fn expire(guild: &mut Guild, tier: Tier) {
    let due = match tier {
        Tier::Answers => ANSWERS_DUE,
        Tier::Stories => STORIES_DUE,
    };
    guild.clock.set_noon(day(due));
    let gone = Destroyed {
        stories: 1,
        answers: u32::from(tier == Tier::Answers),
    };
    let change = guild.documents().expire(gone, &terms(&*guild.clock));
    guild.take(change.unwrap());
}

pub(super) fn destroy(guild: &mut Guild, tier: Tier) -> Result<(), ClientError> {
    expire(guild, tier);
    guild.publish()
}

pub(super) fn words(desk: &TestDesk, id: ReportId) -> Option<String> {
    let places = desk.desk.places().unwrap();
    let (day, _) = *places.iter().find(|(_, held)| *held == id).unwrap();
    let opened = desk.desk.open_report(day, id).unwrap().ok().unwrap();
    opened
        .story
        .map(|story| story.story.expose_text().to_owned())
}

fn file(desk: &TestDesk, name: &str) -> bool {
    desk.path.join(name).exists()
}

#[test]
fn what_the_notice_destroys_goes_from_a_desk_and_nothing_else_does() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let reporter = Reporter::new(&guild, 1);
        let sent = reporter.attach(&guild, b"a marked picture", Media::OctetStream);
        let reporter = Reporter::report(&mut guild, 1, "the old words", &[sent.hash]);
        reporter.write(&guild, "an old letter", &[]);
        let mut desk = guild.desk(&guild.steward);
        desk.sync();
        let places = desk.desk.places().unwrap();
        let opened = desk.desk.open_report(places[0].0, places[0].1).unwrap();
        let story = opened.ok().unwrap().story.unwrap();
        let attached = desk.desk.attached(&story, 1, &[]);
        let (server, key) = (guild.server(), desk.desk.signing_key());
        let session = server.session(&key);
        desk.desk
            .fetch_attachment(&session, &attached[0], &|_, _| ())
            .unwrap();
        rule(&mut guild);
        let new = guild.arrive(2, "AR2", "the new words");
        desk.sync();
        desk.decide(&[reporter.report, new], Verdict::Accept);
        drop(corncrake::desk::shelf::Shelf::open(&desk.desk, |_, _| ()).unwrap());
        assert!(file(&desk, "opened.age") && file(&desk, &format!("attachments/{}", sent.id)));

        destroy(&mut guild, Tier::Stories).unwrap();
        let synced = desk.sync();
        assert_eq!((synced.alarms, synced.destroyed), (vec![], true));
        assert_eq!(words(&desk, reporter.report), None);
        assert_eq!(words(&desk, new).as_deref(), Some("the new words"));
        for gone in [
            "opened.age",
            &format!("attachments/{}", sent.id),
            "wraps/000001-stories.age",
        ] {
            assert!(!file(&desk, gone), "{gone} is still there");
        }
        assert!(desk.desk.folder().letters().unwrap().is_empty());
        assert!(file(&desk, "wraps/000001-answers.age"));
        let by = desk.desk.destruction(1, Tier::Stories).unwrap();
        assert_eq!(by.on, day(STORIES_DUE));
        // It counts as before; and a second sync finds nothing to do.
        let book = desk.book();
        assert!(book.cases.iter().all(|case| case.state == State::Accepted));
        let synced = desk.sync();
        assert_eq!((synced.alarms, synced.destroyed), (vec![], false));

        destroy(&mut guild, Tier::Answers).unwrap();
        assert_eq!(desk.sync().alarms, []);
        let ids: Vec<_> = desk.book().cases.iter().map(|case| case.id).collect();
        assert_eq!(ids, [new]);
        assert!(!file(&desk, "wraps/000001-answers.age"));
        assert_eq!(desk.sync().alarms, []);
        // What was decided on what is left is still known.
        assert_eq!(desk.book().cases[0].state, State::Accepted);
    });
}

#[test]
fn what_is_open_on_the_bench_loses_its_words_too() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let old = guild.arrive(1, "AR1", "a marked word");
        let mut desk = guild.desk(&guild.steward);
        desk.sync();
        let mut shelf = corncrake::desk::shelf::Shelf::open(&desk.desk, |_, _| ()).unwrap();
        let found = |shelf: &corncrake::desk::shelf::Shelf| {
            let view = corncrake::desk::shelf::View {
                search: corncrake::desk::shelf::Search::new("marked"),
                ..Default::default()
            };
            shelf.find(&view)
        };
        assert_eq!(found(&shelf), [old]);
        rule(&mut guild);
        destroy(&mut guild, Tier::Stories).unwrap();
        desk.sync();
        shelf.refresh(&desk.desk).unwrap();
        assert_eq!(found(&shelf), []);
        let content = shelf.case(old).unwrap().content.as_ref().unwrap();
        assert!(content.story.is_none());
    });
}

/// The stewards' word is what destroys. A server that deletes by itself is found out as ever, and so
/// is one that goes on showing what should be gone.
#[test]
fn a_server_that_deletes_before_the_notice_or_not_after_it_raises_an_alarm() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let baraka = guild.admit("Baraka", Tier::Stories);
        let id = guild.arrive(1, "AR1", "words");
        let mut desk = guild.desk(&guild.steward);
        desk.sync();
        rule(&mut guild);
        let batch = |ids: &str| format!("{{\"reports\":[{ids}],\"withdrawals\":[]}}").into_bytes();
        guild.lie("batches/2026-07-01", Lie::Bytes(batch("")));
        assert_eq!(desk.sync().alarms, [Alarm::Vanished(vec![id])]);
        guild.stop_lying();
        assert_eq!(desk.sync().alarms, []);
        let record = std::fs::read(desk.path.join(format!("reports/2026-07-01/{id}"))).unwrap();
        // Also for a desk that has never seen it.
        let mut fresh = guild.desk(&baraka);
        destroy(&mut guild, Tier::Stories).unwrap();
        guild.lie("reports", Lie::Bytes(record.clone()));
        let kept = |tier| Alarm::NotDestroyed { period: 1, tier };
        // An honest server shows the notice before it has deleted everything.
        assert_eq!(fresh.sync().alarms, []);
        assert_eq!(words(&fresh, id), None);
        assert_eq!(fresh.sync().alarms, [kept(Tier::Stories)]);
        assert_eq!(words(&fresh, id), None);
        guild.stop_lying();
        for _ in 0..2 {
            assert_eq!(fresh.sync().alarms, []);
        }
        assert_eq!(desk.sync().alarms, []);
        destroy(&mut guild, Tier::Answers).unwrap();
        assert_eq!(desk.sync().alarms, []);
        guild.change_index("\"batches\":[]", "\"batches\":[\"2026-07-01\"]");
        guild.lie(
            "batches/2026-07-01",
            Lie::Bytes(batch(&format!("\"{id}\""))),
        );
        guild.lie("reports", Lie::Bytes(record));
        let mut third = guild.desk(&guild.steward);
        for desk in [&mut desk, &mut third] {
            assert_eq!(desk.sync().alarms, []);
            assert_eq!(desk.sync().alarms, [kept(Tier::Answers)]);
            assert!(desk.book().cases.is_empty());
        }
    });
}

/// The author's entries of period 1, as the server has them, are sealed to a key that is gone.
#[test]
fn a_desk_that_joins_later_tells_what_was_destroyed_from_what_is_kept_from_it() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let chiku = guild.admit("Chiku", Tier::Stories);
        let old = guild.arrive(1, "AR1", "");
        let mut desk = guild.desk(&guild.steward);
        desk.sync();
        desk.decide(&[old], Verdict::Accept);
        desk.sync();
        rule(&mut guild);
        let new = guild.arrive(2, "AR1", "");
        desk.sync();
        // Decided later, on both: what says so is sealed to period 2.
        desk.decide(&[old, new], Verdict::Reject);
        desk.sync();
        destroy(&mut guild, Tier::Answers).unwrap();
        desk.sync();
        let mut late = guild.desk(&chiku);
        for _ in 0..3 {
            assert_eq!(late.sync().alarms, []);
        }
        let ids: Vec<_> = late.book().cases.iter().map(|case| case.id).collect();
        assert_eq!(ids, [new]);
        assert_eq!(late.book().cases[0].state, State::Rejected);
        assert!(
            late.desk
                .warnings(guild.clock.today())
                .unwrap()
                .iter()
                .all(|warning| !warning.to_string().contains("entries of"))
        );
        // The same desk, and a server that keeps the living one from it.
        let mut misled = guild.desk(&chiku);
        let none = b"{\"reports\":[],\"withdrawals\":[]}".to_vec();
        guild.lie("batches/2026-08-01", Lie::Bytes(none));
        assert_eq!(misled.sync().alarms, []);
        assert_eq!(misled.sync().alarms, [Alarm::NeverShown(vec![new])]);
    });
}

fn entries(guild: &Guild, author: MemberId, from: u64) -> Vec<Vec<u8>> {
    let server = guild.server();
    server
        .session(&guild.steward.signing)
        .entries(author, from)
        .unwrap()
}

#[test]
fn an_entry_cannot_be_passed_off_as_one_whose_key_was_destroyed() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let baraka = guild.admit("Baraka", Tier::Stories);
        let chiku = guild.admit("Chiku", Tier::Stories);
        let old = guild.arrive(1, "AR1", "");
        let (mut one, mut two) = (guild.desk(&guild.steward), guild.desk(&baraka));
        two.sync();
        two.decide(&[old], Verdict::Accept);
        two.sync();
        one.sync();
        rule(&mut guild);
        destroy(&mut guild, Tier::Answers).unwrap();
        assert_eq!(one.sync().alarms, []);
        let new = guild.arrive(2, "AR1", "");
        two.sync();
        for verdict in [Verdict::Accept, Verdict::Reject] {
            two.decide(&[new], verdict);
            two.sync();
        }
        // Entry 1 is of period 1, 2 and 3 are of period 2. The server puts an old one in the place
        // of the second, and hopes that it passes for another that does not open any more.
        let all = entries(&guild, baraka.id(), 0);
        assert_eq!(all.len(), 3);
        let (dead, last) = (all[0].clone(), all[2].clone());
        guild.change_index("\"last\":3", "\"last\":2");
        let path = |from: u64| format!("entries/{}/{from}", baraka.id());
        guild.lie(&path(1), Lie::Bytes(dead.clone()));
        let author = baraka.id();
        let unopened = Alarm::Feed(FeedError::Unopened { author, number: 2 });
        assert_eq!(one.sync().alarms, [unopened]);
        assert!(one.book().ledger.verdict(new).is_none());
        guild.stop_lying();
        // For a desk that joins now nothing is known of the feed; the next entry gives it away.
        let mut late = guild.desk(&chiku);
        guild.lie(&path(0), Lie::Bytes([dead.clone(), dead, last].concat()));
        let hidden = Alarm::HiddenEntries(author, 2);
        assert_eq!(late.sync().alarms, [hidden]);
        guild.stop_lying();
        assert_eq!(guild.desk(&chiku).sync().alarms, []);
        assert_eq!(one.sync().alarms, []);
    });
}

#[test]
fn what_was_decided_and_not_sent_outlives_the_key_that_it_was_sealed_to() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let baraka = guild.admit("Baraka", Tier::Stories);
        let id = guild.arrive(1, "AR1", "");
        let (mut one, mut other) = (guild.desk(&guild.steward), guild.desk(&baraka));
        one.sync();
        one.decide(&[id], Verdict::Accept);
        rule(&mut guild);
        destroy(&mut guild, Tier::Answers).unwrap();
        let synced = one.sync();
        assert_eq!((synced.alarms, synced.sent), (vec![], 1));
        other.sync();
        assert_eq!(other.sync().alarms, []);
        assert_eq!(
            other.desk.ledger().unwrap().verdict(id),
            Some(Verdict::Accept)
        );
    });
}

#[test]
fn a_sealed_file_of_a_destroyed_period_is_not_taken_in_again() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let receipt = guild.receipt(1);
        let sealed = Sealed {
            id: receipt.submission_id(),
            mailbox: receipt.mailbox_secret(),
            period: 1,
            report: guild.seal(&Guild::report("AR1", "words", false), &receipt),
        };
        let bytes = SealedFile {
            network: guild.network.clone(),
            sealed,
            attachments: Vec::new(),
        }
        .to_bytes();
        rule(&mut guild);
        let mut desk = guild.desk(&guild.steward);
        desk.sync();
        let today = guild.clock.today();
        assert!(
            desk.desk
                .examine(&bytes, &Here::in_book(&desk.book()), today)
                .is_ok()
        );
        destroy(&mut guild, Tier::Stories).unwrap();
        desk.sync();
        let refused = desk
            .desk
            .examine(&bytes, &Here::in_book(&desk.book()), today)
            .err();
        let of_it = NoImport::Destroyed {
            period: 1,
            tier: Tier::Stories,
        };
        assert_eq!(refused.unwrap().to_string(), of_it.to_string());
    });
}

#[test]
fn a_frozen_cohort_outlives_the_key_of_its_period() {
    each_database(|database| {
        let mut guild = Guild::start(database);
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
        desk.desk
            .publish(&server.session(&key), &draft, today)
            .unwrap();
        let before = desk.desk.frozen().unwrap();
        rule(&mut guild);
        destroy(&mut guild, Tier::Answers).unwrap();
        assert_eq!(desk.sync().alarms, []);
        let after = desk.desk.frozen().unwrap();
        assert_eq!((after.cohorts.len(), after.closed.len()), (1, 0));
        assert_eq!(after.cohorts[0].hash, before.cohorts[0].hash);
        let own = std::fs::read(desk.path.join("manifests/000001.own.age")).unwrap();
        let open = memchr::memmem::find(&own, b"example");
        assert_eq!(open, None, "it lies in the open");
        // Whoever comes later cannot open it, and is told so as ever.
        let chiku = guild.admit("Chiku", Tier::Answers);
        let mut late = guild.desk(&chiku);
        assert_eq!(late.sync().alarms, []);
        assert_eq!(late.desk.frozen().unwrap().closed, [1]);
    });
}

#[test]
fn after_the_end_of_a_network_a_desk_lets_go_of_all_that_is_not_public() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let reporter = Reporter::report(&mut guild, 1, "the words", &[]);
        reporter.write(&guild, "a letter", &[]);
        let mut desk = guild.desk(&guild.steward);
        desk.sync();
        desk.decide(&[reporter.report], Verdict::Accept);
        assert!(matches!(desk.desk.ending(), Err(NotEnded::GoesOn)));
        let end = guild.documents().end(&terms(&*guild.clock));
        guild.take(end.unwrap());
        let mut bundle = guild.bundle();
        bundle.wraps.clear();
        guild.publish_as(&guild.steward, &bundle).unwrap();
        // What waits in the outbox can be sealed to no period any more.
        let _ = desk.try_sync();
        let ending = desk.desk.ending().unwrap();
        let counted = (ending.reports, ending.letters, ending.keys, ending.unsent);
        assert_eq!(counted, (1, 1, 2, 1));
        let path = desk.path.clone();
        desk.desk.destroy().unwrap();
        for gone in [
            "wraps", "reports", "letters", "outbox", "rosters", "entries",
        ] {
            assert!(!path.join(gone).exists(), "{gone}");
        }
        // What is public stays, and can be verified; to do it again changes nothing.
        let again = Desk::open(&path, copy(&guild.steward)).unwrap();
        assert!(again.chain().current().has_ended());
        assert_eq!(again.destroy().unwrap().reports, 0);
    });
}
