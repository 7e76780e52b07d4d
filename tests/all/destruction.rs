//! What the stewards destroy is destroyed on the server: not before its time, wholly, and again
//! whenever something of it comes back.

use corncrake::exchange::client::ClientError;
use corncrake::exchange::records::ImportRecord;
use corncrake::exchange::server::finish;
use corncrake::exchange::{Bundle, WrapFor};
use corncrake::keys::public::{Destroyed, MailboxId, ReportId, Tier};
use corncrake::seal::SealedReport;
use corncrake::store::{Kind, Submission};

use crate::support::binary::wait_for;
use crate::support::each_database;
use crate::support::guild::{Guild, day, terms};
use crate::support::running::{CORNCRAKE, ServerProcess};

/// Period 1 ended on 1 August; 90 days and a month later.
const STORIES_DUE: &str = "2026-11-30";
/// And two months.
const ANSWERS_DUE: &str = "2026-12-30";

/// Reports in periods 1 and 2, and a rule.
fn kept_network(database: &crate::support::TestDatabase) -> (Guild, [ReportId; 2]) {
    let mut guild = Guild::start(database);
    let old = guild.arrive(1, "AR1", "old");
    guild.keep(Some(1), Some(2));
    guild.clock.set_noon(day("2026-08-01"));
    guild.next_period();
    guild.publish().unwrap();
    let new = guild.arrive(2, "AR1", "new");
    (guild, [old, new])
}

/// Whether there is a story, for each report that there is.
fn stories(guild: &Guild, ids: &[ReportId]) -> Vec<bool> {
    let server = guild.server();
    let session = server.session(&guild.steward.signing);
    let records = session.reports(ids).unwrap();
    records.iter().map(|it| it.story.is_some()).collect()
}

fn refused(result: &Result<(), ClientError>) {
    assert!(matches!(result, Err(ClientError::Conflict)), "{result:?}");
}

#[test]
fn the_server_deletes_what_a_notice_destroys_and_says_so_in_its_log() {
    each_database(|database| {
        let (mut guild, both) = kept_network(database);
        guild.clock.set_noon(day(STORIES_DUE));
        let whole = guild.bundle();
        guild.expire(1, 0);
        assert_eq!(stories(&guild, &both), [true, true], "nothing was sent yet");
        guild.publish().unwrap();
        assert_eq!(stories(&guild, &both), [false, true]);
        let steward = Some(guild.steward.id());
        assert!(guild.audited(steward, "destroyed", "stories 1"));
        assert!(!guild.audited(steward, "destroyed", "stories 2"));
        // Who reads the key of its stories still has that of its answers.
        let server = guild.server();
        let wraps = server.session(&guild.steward.signing).wraps().unwrap();
        let keys: Vec<_> = wraps.iter().map(|it| (it.period, it.tier)).collect();
        let stories_of_1 = (1, Tier::Stories);
        assert!(!keys.contains(&stories_of_1) && keys.contains(&(1, Tier::Answers)));

        // No wrap of it comes back.
        let stray: Vec<WrapFor> = whole.wraps;
        let of_1 = |wrap: &WrapFor| (wrap.period, wrap.tier) == stories_of_1;
        for wrap in stray {
            let (gone, bundle) = (
                of_1(&wrap),
                Bundle {
                    wraps: vec![wrap],
                    ..guild.bundle()
                },
            );
            let sent = guild.publish_as(&guild.steward, &bundle);
            if gone {
                refused(&sent);
            } else {
                sent.unwrap();
            }
        }

        guild.clock.set_noon(day(ANSWERS_DUE));
        guild.expire(1, 1);
        guild.publish().unwrap();
        assert_eq!(stories(&guild, &both), [true], "the newer one");
        assert!(guild.audited(steward, "destroyed", "answers 1"));
        let lines = guild.audit();
        let destroyed = lines.iter().filter(|line| line.contains(" destroyed "));
        assert_eq!(destroyed.count(), 2, "{lines:?}");
    });
}

#[test]
fn a_notice_that_destroys_before_its_time_is_refused_and_deletes_nothing() {
    each_database(|database| {
        let (mut guild, both) = kept_network(database);
        guild.clock.set_noon(day("2026-11-29"));
        // As stewards with a program of their own would make it.
        let mut early = guild.documents().renew(&terms(&*guild.clock)).unwrap();
        early.notice.periods.retain(|it| it.number > 1);
        early.notice.destroyed = Some(Destroyed {
            answers: 0,
            stories: 1,
        });
        let note = early.sign(&guild.steward.signing).unwrap().notice;
        let mut bundle = guild.bundle();
        bundle.notices.push(note.to_string());
        refused(&guild.publish_as(&guild.steward, &bundle));
        assert_eq!(stories(&guild, &both), [true, true]);
        guild.clock.set_noon(day(STORIES_DUE));
        refused(&guild.publish_as(&guild.steward, &bundle));
        guild.expire(1, 0);
        guild.publish().unwrap();
        assert_eq!(stories(&guild, &both), [false, true]);
    });
}

/// The notice is kept, and the machine goes off before anything is deleted.
#[test]
fn a_deletion_that_was_cut_off_is_finished_by_the_next_start_or_night() {
    each_database(|database| {
        let (mut guild, both) = kept_network(database);
        guild.clock.set_noon(day(ANSWERS_DUE));
        guild.expire(1, 1);
        let (number, note) = (guild.notices.len() as u64, guild.notices.last().unwrap());
        guild.on_store(async |store| {
            let body = note.to_string().into_bytes();
            let put = store.put_document(&guild.network, Kind::Notice, number, body);
            put.await.unwrap();
        });
        assert_eq!(stories(&guild, &both), [true, true]);
        let root = guild.notices[0].clone();
        for _ in 0..2 {
            guild.on_store(async |store| {
                let done = finish(store, &guild.network, root.clone(), day(ANSWERS_DUE));
                done.await.unwrap();
            });
            assert_eq!(stories(&guild, &both), [true], "the newer one");
        }
        assert!(guild.audited(None, "destroyed", "stories 1"));
        assert!(guild.audited(None, "destroyed", "answers 1"));
    });
}

/// As an older backup brings it, or somebody who carried a sealed file about for months.
#[test]
fn what_comes_back_is_refused_or_deleted_again() {
    each_database(|database| {
        let (mut guild, both) = kept_network(database);
        guild.clock.set_noon(day("2026-07-15"));
        let receipt = guild.receipt(9);
        let late: SealedReport = guild.seal(&Guild::report("AR1", "late", false), &receipt);
        let id = receipt.submission_id().report_id(&guild.network);
        let mailbox = receipt.mailbox_secret().mailbox_id(&guild.network);
        let record = |period| ImportRecord {
            id,
            mailbox,
            period,
            sealed: late.clone(),
        };
        guild.clock.set_noon(day(STORIES_DUE));
        guild.expire(1, 0);
        guild.publish().unwrap();
        let server = guild.server();
        let import = |period| {
            let session = server.session(&guild.steward.signing);
            session.import(&record(period))
        };
        refused(&import(1));
        import(2).unwrap();

        let network = guild.network.clone();
        let restored = ReportId::from_bytes([9; 16]);
        let submission = Submission {
            network,
            id: restored,
            mailbox,
            batch: day("2026-07-15"),
            period: 1,
            sealed: late.clone(),
            token: None,
        };
        guild.on_store(async |store| store.submit(submission).await.unwrap());
        let all = [both[0], both[1], restored];
        assert_eq!(stories(&guild, &all), [false, true, true]);
        guild.publish().unwrap();
        assert_eq!(stories(&guild, &all), [false, true, false]);
    });
}

/// The real program looks after it by night, and when it starts.
#[test]
fn the_program_finishes_a_deletion_by_night_and_at_its_start() {
    each_database(|database| {
        let (mut guild, both) = kept_network(database);
        guild.clock.set_noon(day("2026-07-15"));
        let late = guild.seal(&Guild::report("AR1", "late", false), &guild.receipt(9));
        guild.clock.set_noon(day(STORIES_DUE));
        guild.expire(1, 0);
        let (number, note) = (guild.notices.len() as u64, guild.notices.last().unwrap());
        guild.on_store(async |store| {
            let body = note.to_string().into_bytes();
            let put = store.put_document(&guild.network, Kind::Notice, number, body);
            put.await.unwrap();
        });
        let folder = tempfile::tempdir().unwrap();
        let root = guild.notices[0].to_string();
        std::fs::write(folder.path().join("root.note"), root).unwrap();
        let config = folder.path().join("corncrake.toml");
        let text = database.configure(include_str!("support/example.toml"));
        std::fs::write(&config, text).unwrap();
        let nightly = std::process::Command::new(CORNCRAKE)
            .args(["admin", "nightly", "--config"])
            .arg(&config)
            .output()
            .unwrap();
        assert!(nightly.status.success(), "{nightly:?}");
        assert_eq!(stories(&guild, &both), [false, true]);

        let restored = ReportId::from_bytes([9; 16]);
        let submission = Submission {
            network: guild.network.clone(),
            id: restored,
            mailbox: MailboxId::from_bytes([9; 16]),
            batch: day("2026-07-15"),
            period: 1,
            sealed: late,
            token: None,
        };
        guild.on_store(async |store| store.submit(submission).await.unwrap());
        assert_eq!(stories(&guild, &[restored]), [true]);
        let _server = ServerProcess::start(&config);
        wait_for("the end of the story", || {
            (stories(&guild, &[restored]) == [false]).then_some(())
        });
    });
}
