//! CHECKS X9: a server that lies. The desk refuses and says why. On both databases.

mod claims;
mod feeds;

use corncrake::clock::Clock as _;
use corncrake::desk::alarms::{Alarm, What};
use corncrake::desk::folder::Documents;
use corncrake::desk::warnings::Warning;
use corncrake::exchange::OwnWrap;
use corncrake::keys::public::{Hash, Tier};
use corncrake::keys::secret::{Identity, wrap};

use crate::support::each_database;
use crate::support::guild::{Guild, Lie, TestDesk, day, terms};

/// Why the desk refuses to sync. What ends a sync waits in the folder like any other alarm.
fn refusal(desk: &mut TestDesk) -> String {
    let before = waiting(desk);
    let Err(error) = desk.try_sync() else {
        panic!("the desk was fooled")
    };
    if let Some(alarm) = Alarm::in_error(&error) {
        assert!(waiting(desk).contains(&alarm), "{alarm} was lost");
    } else {
        assert_eq!(waiting(desk), before);
    }
    error.to_string()
}

/// The alarms that nobody has acknowledged.
fn waiting(desk: &TestDesk) -> Vec<Alarm> {
    let open = desk.desk.folder().open_alarms().unwrap();
    open.into_iter().map(|raised| raised.alarm).collect()
}

#[test]
fn a_server_that_goes_back_to_older_notices_is_refused() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let mut desk = guild.desk(&guild.steward);
        guild.admit("Baraka", Tier::Stories);
        desk.sync();
        let id = guild.arrive(1, "AR1", "");
        guild.lie("notices", Lie::Bytes(b"{\"latest\":2}".to_vec()));
        // What the desk has verified it still knows: reports go on coming in, and are opened.
        let alarms = desk.sync().alarms;
        assert_eq!(alarms, [Alarm::RolledBack { known: 3, shown: 2 }]);
        assert_eq!(desk.book().cases[0].id, id);
        assert!(desk.book().cases[0].content.is_ok());
        // Going back to something that was never there is more than going back.
        guild.lie("notices/2", Lie::Bytes(guild.notices[0].to_string().into()));
        assert!(refusal(&mut desk).contains("two histories"));
        guild.stop_lying();
        assert_eq!(desk.sync().alarms, []);
        assert_eq!(waiting(&desk).len(), 2, "both wait to be acknowledged");
    });
}

#[test]
fn documents_that_are_gone_or_changed_raise_an_alarm_and_the_sync_goes_on() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        guild.admit("Baraka", Tier::Stories);
        let mut desk = guild.desk(&guild.steward);
        desk.sync();
        let id = guild.arrive(1, "AR1", "");
        for (shown, what, known) in [
            ("\"roster\":2", What::Roster, 2),
            ("\"period\":1", What::Period, 1),
        ] {
            guild.change_index(shown, &shown.replace(&known.to_string(), "0"));
            let shown = 0;
            assert_eq!(desk.sync().alarms, [Alarm::Fewer { what, known, shown }]);
            guild.stop_lying();
        }
        for (path, what, number) in [
            ("rosters/2", What::Roster, 2),
            ("periods/1", What::Period, 1),
        ] {
            let other = guild.notices[0].to_string().into_bytes();
            guild.lie(path, Lie::Bytes(other));
            assert_eq!(desk.sync().alarms, [Alarm::Fork { what, number }]);
            guild.stop_lying();
        }
        assert_eq!(desk.book().cases[0].id, id);
        assert_eq!(desk.sync().alarms, []);
        assert_eq!(waiting(&desk).len(), 4);
    });
}

#[test]
fn halves_that_were_mixed_and_words_that_are_held_back_raise_alarms() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let mut desk = guild.desk(&guild.steward);
        desk.sync();
        let mixed = guild.arrive_mixed(1, 2);
        assert_eq!(desk.sync().alarms, [Alarm::MixedHalves(vec![mixed])]);
        // It came once, and waits.
        assert_eq!(desk.sync().alarms, []);
        assert_eq!(waiting(&desk), [Alarm::MixedHalves(vec![mixed])]);
        let bare = guild.arrive(3, "AR1", "words");
        guild.lie(
            "reports",
            // The id, the period, that there is a story; then the answers and the story.
            Lie::Changed(|mut body| {
                body[20] = 0;
                body.truncate(21 + 4096);
                body
            }),
        );
        assert_eq!(desk.sync().alarms, [Alarm::WordsHeldBack(vec![bare])]);
    });
}

#[test]
fn every_alarm_names_what_to_do_and_no_content() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let mut desk = guild.desk(&guild.steward);
        let marked = guild.arrive(1, "AR1", "Marked-biobio7");
        desk.sync();
        let shown = b"{\"reports\":[],\"withdrawals\":[]}".to_vec();
        guild.lie("batches/2026-07-01", Lie::Bytes(shown));
        desk.sync();
        assert_eq!(waiting(&desk), [Alarm::Vanished(vec![marked])]);
        for alarm in waiting(&desk) {
            assert!(!alarm.advice().text().is_empty());
        }
        let folder = std::fs::read_dir(desk.path.join("alarms")).unwrap();
        for file in folder {
            let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
            assert!(
                text.contains(&marked.to_string()) && !text.contains("biobio7"),
                "{text}"
            );
        }
    });
}

#[test]
fn a_second_history_is_refused() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let mut desk = guild.desk(&guild.steward);
        desk.sync();
        // The steward's key signs another notice 2: stolen, or the steward was forced.
        let mut other = guild.documents().notice().clone();
        other.roster = Hash::of(b"another roster");
        let forged = guild.steward.signing.sign(&other).unwrap().to_string();
        guild.lie("notices/2", Lie::Bytes(forged.clone().into_bytes()));
        assert!(refusal(&mut desk).contains("two histories"));
        guild.stop_lying();
        guild.renew();
        guild.publish().unwrap();
        desk.sync();
    });
}

#[test]
fn under_signed_and_expired_notices_are_refused() {
    each_database(|database| {
        let guild = Guild::start(database);
        let mut desk = guild.desk(&guild.steward);
        desk.sync();
        let next = guild.documents().renew(&terms(&*guild.clock)).unwrap();
        let stranger = crate::support::guild::stranger().0;
        let forged = stranger.signing.sign(&next.notice).unwrap().to_string();
        guild.lie("notices", Lie::Bytes(b"{\"latest\":3}".to_vec()));
        guild.lie("notices/3", Lie::Bytes(forged.into_bytes()));
        let said = refusal(&mut desk);
        assert!(said.contains("not signed by enough stewards"), "{said}");
        guild.stop_lying();
        guild.clock.set_noon(day("2027-06-01"));
        assert!(refusal(&mut desk).contains("expired on 2026-12-28"));
        let warnings = desk.desk.warnings(guild.clock.today()).unwrap();
        let ended = Warning::NoticeEnded {
            on: day("2026-12-28"),
        };
        assert!(warnings.contains(&ended), "{warnings:?}");
    });
}

#[test]
fn a_swapped_key_is_refused() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let mut desk = guild.desk(&guild.steward);
        // A key that the server made, wrapped properly to this member.
        let own = Identity::from_seed(&[8; 32]);
        let wraps = [OwnWrap {
            period: 1,
            tier: Tier::Answers,
            wrap: wrap(&own, &guild.steward.identity.to_public()).unwrap(),
        }];
        guild.lie("wraps", Lie::Bytes(serde_json::to_vec(&wraps).unwrap()));
        let swapped = Alarm::SwappedWrap {
            period: 1,
            tier: Tier::Answers,
        };
        assert_eq!(desk.sync().alarms, std::slice::from_ref(&swapped));
        assert!(desk.desk.keys(1).is_none(), "it was taken in");
        guild.stop_lying();
        assert_eq!(desk.sync().alarms, []);
        assert!(desk.desk.keys(1).is_some());
        // One that comes after the right one does not take its place; nor does somebody else's.
        guild.lie("wraps", Lie::Bytes(serde_json::to_vec(&wraps).unwrap()));
        assert_eq!(desk.sync().alarms, [swapped]);
        let stranger = crate::support::guild::stranger().0.identity.to_public();
        let foreign = [OwnWrap {
            period: 1,
            tier: Tier::Answers,
            wrap: wrap(&own, &stranger).unwrap(),
        }];
        guild.lie("wraps", Lie::Bytes(serde_json::to_vec(&foreign).unwrap()));
        let foreign = Alarm::ForeignWrap {
            period: 1,
            tier: Tier::Answers,
        };
        assert_eq!(desk.sync().alarms, [foreign]);
        guild.arrive(1, "AR1", "");
        desk.sync();
        assert!(desk.book().cases[0].content.is_ok());
    });
}

#[test]
fn a_wrap_that_does_not_open_is_repaired_by_another() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let baraka = guild.admit("Baraka", Tier::Answers);
        // Another period, of which the only wrap is rubbish.
        guild.next_period();
        let mut bundle = guild.bundle();
        let key = Identity::from_seed(&[8; 32]);
        for one in &mut bundle.wraps {
            if one.member == baraka.id() && one.period == 2 {
                one.wrap = wrap(&key, &baraka.identity.to_public()).unwrap();
            }
        }
        guild.publish_as(&guild.steward, &bundle).unwrap();
        let mut desk = guild.desk(&baraka);
        let alarms = desk.sync().alarms;
        assert!(
            matches!(
                alarms[..],
                [Alarm::SwappedWrap {
                    period: 2,
                    tier: Tier::Answers
                }]
            ),
            "{alarms:?}"
        );
        guild.publish().unwrap();
        assert_eq!(desk.sync().alarms, []);
        assert!(desk.desk.keys(2).is_some());
    });
}

#[test]
fn an_older_roster_is_refused() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let baraka = guild.admit("Baraka", Tier::Stories);
        guild.remove(&baraka);
        let mut desk = guild.desk(&guild.steward);
        // The roster before the removal, under the number of the one after it.
        let old = guild.rosters[1].to_string().into_bytes();
        guild.lie("rosters/3", Lie::Bytes(old));
        let said = refusal(&mut desk);
        assert!(said.contains("does not show the roster"), "{said}");
        guild.stop_lying();
        desk.sync();
        assert_eq!(desk.desk.rosters().unwrap().current().members.len(), 1);
    });
}

#[test]
fn a_second_period_under_one_number_is_refused() {
    each_database(|database| {
        let guild = Guild::start(database);
        let mut desk = guild.desk(&guild.steward);
        let mut period: corncrake::keys::public::PeriodNote =
            guild.periods[0].read_unverified().unwrap();
        period.answers = Identity::from_seed(&[8; 32]).to_public();
        let other = guild.steward.signing.sign(&period).unwrap().to_string();
        guild.lie("periods/1", Lie::Bytes(other.into_bytes()));
        assert_eq!(desk.sync().alarms, [Alarm::TwoPeriods(1)]);
        assert!(
            desk.desk
                .folder()
                .notes(Documents::Periods)
                .unwrap()
                .is_empty()
        );
    });
}

#[test]
fn a_removed_members_desk_says_so() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let baraka = guild.admit("Baraka", Tier::Stories);
        let mut desk = guild.desk(&baraka);
        desk.sync();
        guild.remove(&baraka);
        assert!(refusal(&mut desk).contains("not on the network's current roster"));
    });
}

#[test]
fn a_report_that_disappears_raises_an_alarm_and_stays() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let (kept, gone) = (guild.arrive(1, "AR1", ""), guild.arrive(2, "AR1", ""));
        let mut desk = guild.desk(&guild.steward);
        desk.sync();
        let shown = format!("{{\"reports\":[\"{kept}\"],\"withdrawals\":[]}}");
        guild.lie("batches/2026-07-01", Lie::Bytes(shown.into_bytes()));
        assert_eq!(desk.sync().alarms, [Alarm::Vanished(vec![gone])]);
        assert_eq!(desk.book().cases.len(), 2);
        // A whole day that is gone, too.
        guild.stop_lying();
        guild.lie(
            "index",
            Lie::Changed(|body| {
                let text = String::from_utf8(body).unwrap();
                text.replace("\"2026-07-01\"", "").into_bytes()
            }),
        );
        let alarms = desk.sync().alarms;
        assert!(
            matches!(&alarms[..], [Alarm::Vanished(ids)] if ids.len() == 2),
            "{alarms:?}"
        );
    });
}

#[test]
fn a_server_that_answers_with_other_reports_than_asked_for_is_refused() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        guild.arrive(1, "AR1", "");
        let mut desk = guild.desk(&guild.steward);
        guild.lie(
            "reports",
            Lie::Changed(|mut body| {
                body[0] ^= 1;
                body
            }),
        );
        assert!(refusal(&mut desk).contains("makes no sense"));
        guild.lie("reports", Lie::Bytes(vec![0; 100]));
        assert!(refusal(&mut desk).contains("makes no sense"));
    });
}

#[test]
fn the_desk_warns_before_it_is_too_late() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let mut desk = guild.desk(&guild.steward);
        desk.sync();
        let few = |tier| Warning::FewWays {
            period: 1,
            tier,
            ways: 1,
        };
        let warnings = desk.desk.warnings(guild.clock.today()).unwrap();
        assert_eq!(warnings, [few(Tier::Answers), few(Tier::Stories)]);
        // One who reads answers only is no second way to the stories.
        guild.admit("Chiku", Tier::Answers);
        desk.sync();
        let warnings = desk.desk.warnings(guild.clock.today()).unwrap();
        assert_eq!(warnings, [few(Tier::Stories)]);
        guild.admit("Baraka", Tier::Stories);
        desk.sync();
        assert_eq!(desk.desk.warnings(guild.clock.today()).unwrap(), []);
        guild.clock.set_noon(day("2026-12-01"));
        let on = day("2026-12-28");
        let expected = [
            Warning::NoticeEnds { on, days: 27 },
            Warning::OldPeriod {
                since: day("2026-07-01"),
            },
        ];
        assert_eq!(desk.desk.warnings(guild.clock.today()).unwrap(), expected);
    });
}
