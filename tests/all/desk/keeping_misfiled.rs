//! CHECKS X2 and X9: a server that files what lives under a number that dies, or hands over something
//! else in the place of what is held, destroys nothing at a desk. On both databases.

use corncrake::desk::acts::Verdict;
use corncrake::desk::alarms::Alarm;
use corncrake::exchange::records::ReportRecord;
use corncrake::keys::public::Tier;
use corncrake::seal::Bucket;
use corncrake::seal::open::SetAside;

use super::keeping::{destroy, rule, words};
use crate::support::each_database;
use crate::support::guild::{Guild, Lie, day};
use crate::support::reporter::Reporter;

/// Of one record: that it is of period 1.
fn of_period_1(mut body: Vec<u8>) -> Vec<u8> {
    body[16..20].copy_from_slice(&1u32.to_be_bytes());
    body
}

/// Of one report: without its story.
fn without_story(mut body: Vec<u8>) -> Vec<u8> {
    body[20] = 0;
    body.truncate(ReportRecord::HEAD_LEN + Bucket::Answers.size());
    body
}

#[test]
fn a_letter_that_is_filed_under_an_older_period_outlives_it() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        rule(&mut guild);
        let reporter = Reporter::report(&mut guild, 2, "the new words", &[]);
        reporter.write(&guild, "a live letter", &[]);
        let mut desk = guild.desk(&guild.steward);
        guild.lie("letters", Lie::Changed(of_period_1));
        let alarms = desk.sync().alarms;
        let letters = desk.desk.folder().letters().unwrap();
        let ids = letters.into_iter().map(|(_, id)| id).collect();
        assert_eq!(alarms, [Alarm::LettersMisfiled(ids)]);
        guild.stop_lying();
        destroy(&mut guild, Tier::Stories).unwrap();
        assert_eq!(desk.sync().alarms, []);
        let mail = desk.desk.mail(&desk.book().mailboxes()).unwrap();
        assert_eq!(mail.of(reporter.report).len(), 1);
    });
}

#[test]
fn a_report_that_is_filed_under_an_older_period_raises_an_alarm_and_outlives_it() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let old = guild.arrive(1, "AR1", "the old words");
        let mut desk = guild.desk(&guild.steward);
        desk.sync();
        rule(&mut guild);
        let new = guild.arrive(2, "AR1", "the new words");
        guild.lie("reports", Lie::Changed(of_period_1));
        assert_eq!(desk.sync().alarms, [Alarm::Misfiled(vec![new])]);
        guild.stop_lying();
        let file = desk.path.join(format!("reports/2026-08-01/{new}"));
        let before = std::fs::read(&file).unwrap();
        destroy(&mut guild, Tier::Answers).unwrap();
        assert_eq!(desk.sync().alarms, []);
        assert_eq!(std::fs::read(&file).unwrap(), before, "words and all");
        let opened = desk.desk.open_report(day("2026-08-01"), new).unwrap();
        assert_eq!(opened.err(), Some(SetAside::OtherPeriod.into()));
        let gone = desk.desk.folder().destroyed_reports().unwrap();
        assert_eq!(gone.into_iter().collect::<Vec<_>>(), [(old, 1)]);
    });
}

/// Of a report that no key opens, that it lay here under a destroyed number is enough.
#[test]
fn what_opens_with_no_key_goes_with_its_number_and_is_not_missed() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let id = guild.arrive(1, "AR1", "");
        let mut desk = guild.desk(&guild.steward);
        guild.lie(
            "reports",
            Lie::Changed(|mut body| {
                body[ReportRecord::HEAD_LEN + 2500] ^= 1;
                body
            }),
        );
        desk.sync();
        guild.stop_lying();
        rule(&mut guild);
        desk.sync();
        // What says so is sealed to period 2, and names no period.
        desk.decide(&[id], Verdict::Junk);
        desk.sync();
        destroy(&mut guild, Tier::Answers).unwrap();
        for _ in 0..3 {
            assert_eq!(desk.sync().alarms, []);
        }
        assert!(desk.desk.places().unwrap().is_empty());
        assert!(desk.desk.folder().destroyed_reports().unwrap().is_empty());
    });
}

/// As it would lie in a folder whose desk was misled before.
#[test]
fn a_report_that_is_said_to_be_destroyed_is_missed_where_a_colleague_knows_better() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let baraka = guild.admit("Baraka", Tier::Stories);
        rule(&mut guild);
        let id = guild.arrive(2, "AR1", "");
        let mut other = guild.desk(&baraka);
        other.sync();
        other.decide(&[id], Verdict::Accept);
        other.sync();
        destroy(&mut guild, Tier::Answers).unwrap();
        let mut desk = guild.desk(&guild.steward);
        std::fs::create_dir_all(desk.path.join("gone")).unwrap();
        std::fs::write(desk.path.join("gone/000001"), id.to_string()).unwrap();
        let none = b"{\"reports\":[],\"withdrawals\":[]}".to_vec();
        guild.lie("batches/2026-08-01", Lie::Bytes(none));
        assert_eq!(desk.sync().alarms, []);
        assert_eq!(desk.sync().alarms, [Alarm::NeverShown(vec![id])]);
    });
}

#[test]
fn words_that_come_later_replace_neither_other_answers_nor_the_day() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let id = guild.arrive(1, "AR1", "kept back");
        let mut desk = guild.desk(&guild.steward);
        guild.lie("reports", Lie::Changed(without_story));
        assert_eq!(desk.sync().alarms, [Alarm::WordsHeldBack(vec![id])]);
        let file = desk.path.join(format!("reports/2026-07-01/{id}"));
        let before = std::fs::read(&file).unwrap();
        let receipt = guild.receipt(2);
        let other = guild.seal(&Guild::report("AR2", "another's", false), &receipt);
        let mut bytes = Vec::new();
        let record = ReportRecord {
            id,
            period: 1,
            answers: other.answers.into_bytes(),
            story: Some(other.story.into_bytes()),
        };
        record.write(&mut bytes);
        guild.lie("reports", Lie::Bytes(bytes.clone()));
        assert_eq!(desk.sync().alarms, [Alarm::Vanished(vec![id])]);
        assert_eq!(std::fs::read(&file).unwrap(), before);
        // The same answers, with the words of another report.
        let mut body = before.clone();
        body[20] = 1;
        body.extend(&bytes[before.len()..]);
        guild.lie("reports", Lie::Bytes(body));
        assert_eq!(desk.sync().alarms, [Alarm::MixedHalves(vec![id])]);
        assert_eq!(std::fs::read(&file).unwrap(), before);
        guild.stop_lying();
        // The right ones, under another day.
        guild.change_index("\"2026-07-01\"", "\"2026-06-30\"");
        let batch = format!("{{\"reports\":[\"{id}\"],\"withdrawals\":[]}}");
        guild.lie("batches/2026-06-30", Lie::Bytes(batch.into_bytes()));
        assert_eq!(desk.sync().alarms, []);
        assert_eq!(desk.desk.places().unwrap(), [(day("2026-07-01"), id)]);
        assert_eq!(words(&desk, id).as_deref(), Some("kept back"));
    });
}
