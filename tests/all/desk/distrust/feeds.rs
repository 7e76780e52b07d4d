//! Feeds that a server changed, shortened or made up.

use corncrake::clock::Clock as _;
use corncrake::desk::acts::{Act, Entry, Leap, Verdict};
use corncrake::desk::alarms::Alarm;
use corncrake::desk::feeds::FeedError;
use corncrake::desk::warnings::Warning;
use corncrake::keys::public::Tier;
use corncrake::keys::secret::Identity;
use corncrake::seal::Bucket;
use corncrake::seal::close::seal_bytes;

use crate::support::each_database;
use crate::support::guild::{Guild, Lie};

#[test]
fn changed_and_shortened_feeds_raise_alarms() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let baraka = guild.admit("Baraka", Tier::Stories);
        let ids = [guild.arrive(1, "AR1", ""), guild.arrive(2, "AR1", "")];
        let (mut one, mut other) = (guild.desk(&guild.steward), guild.desk(&baraka));
        one.sync();
        other.sync();
        other.decide(&ids[..1], Verdict::Accept);
        other.sync();
        other.decide(&ids[1..], Verdict::Accept);
        other.sync();
        // The second entry in the place of the first.
        let feed = format!("entries/{}/0", baraka.id());
        guild.lie(&feed, Lie::Changed(|body| body[8192..].to_vec()));
        let wrong = FeedError::NotTheirs {
            author: baraka.id(),
            number: 1,
        };
        assert_eq!(one.sync().alarms, [Alarm::Feed(wrong)]);
        assert_eq!(one.desk.ledger().unwrap().verdict(ids[1]), None);
        guild.stop_lying();
        assert_eq!(one.sync().received, 2);
        guild.lie(
            "index",
            Lie::Changed(|body| {
                let text = String::from_utf8(body).unwrap();
                text.replace("\"last\":2", "\"last\":1").into_bytes()
            }),
        );
        assert_eq!(one.sync().alarms, [Alarm::FeedShortened(baraka.id())]);
        assert_eq!(
            one.desk.ledger().unwrap().verdict(ids[1]),
            Some(Verdict::Accept)
        );
    });
}

#[test]
fn an_entry_that_no_key_opens_is_not_taken_for_one_of_a_members() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let baraka = guild.admit("Baraka", Tier::Stories);
        let id = guild.arrive(1, "AR1", "");
        let (mut one, mut other) = (guild.desk(&guild.steward), guild.desk(&baraka));
        one.sync();
        other.sync();
        other.decide(&[id], Verdict::Reject);
        other.sync();
        let key = Identity::from_seed(&[8; 32]).to_public();
        let hidden = seal_bytes(Bucket::Entry, b"of the server's own", &key).unwrap();
        let feed = format!("entries/{}/0", baraka.id());
        guild.lie(&feed, Lie::Bytes(hidden.as_bytes().to_vec()));
        let wrong = FeedError::Unopened {
            author: baraka.id(),
            number: 1,
        };
        for _ in 0..2 {
            assert_eq!(one.sync().alarms, [Alarm::Feed(wrong.clone())]);
            assert_eq!(one.desk.ledger().unwrap().verdict(id), None);
        }
        guild.stop_lying();
        assert_eq!(one.sync().received, 1);
        let verdict = one.desk.ledger().unwrap().verdict(id);
        assert_eq!(verdict, Some(Verdict::Reject));
    });
}

#[test]
fn entries_that_a_desk_lacks_the_keys_for_are_said_to_be_missing() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let baraka = guild.admit("Baraka", Tier::Stories);
        let id = guild.arrive(1, "AR1", "");
        let mut other = guild.desk(&baraka);
        other.sync();
        other.decide(&[id], Verdict::Reject);
        other.sync();
        let mut one = guild.desk(&guild.steward);
        guild.lie("wraps", Lie::Bytes(b"[]".to_vec()));
        assert_eq!(one.sync().alarms, []);
        let missing = Warning::UnreadEntries {
            author: baraka.id(),
            count: 1,
        };
        let warnings = one.desk.warnings(guild.clock.today()).unwrap();
        assert!(warnings.contains(&missing), "{warnings:?}");
        guild.stop_lying();
        assert_eq!(one.sync().alarms, []);
        let warnings = one.desk.warnings(guild.clock.today()).unwrap();
        assert!(!warnings.contains(&missing), "{warnings:?}");
        let verdict = one.desk.ledger().unwrap().verdict(id);
        assert_eq!(verdict, Some(Verdict::Reject));
    });
}

#[test]
fn one_members_clock_does_not_end_the_decisions_of_all() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let baraka = guild.admit("Baraka", Tier::Stories);
        let id = guild.arrive(1, "AR1", "");
        let mut one = guild.desk(&guild.steward);
        one.sync();
        let entry = Entry {
            network: guild.network.clone(),
            number: 1,
            author: baraka.id(),
            previous: None,
            clock: (1 << 53) - 1,
            previous_period: None,
            reports_of: None,
            acts: vec![Act::verdict(id, Verdict::Junk)],
            exports: Vec::new(),
            seen: None,
        };
        let note = baraka.signing.sign(&entry).unwrap().to_string();
        let documents = guild.documents();
        let to = &documents.chain().period(1).unwrap().answers;
        let sealed = seal_bytes(Bucket::Entry, note.as_bytes(), to).unwrap();
        let server = guild.server();
        let session = server.session(&baraka.signing);
        session.append_entry(1, &sealed).unwrap();
        let leap = Leap {
            author: baraka.id(),
            number: 1,
        };
        assert_eq!(one.sync().alarms, [Alarm::ClockLeap(leap)]);
        one.decide(&[id], Verdict::Accept);
        let synced = one.sync();
        assert_eq!((synced.alarms.len(), synced.sent), (0, 1));
        let verdict = one.desk.ledger().unwrap().verdict(id);
        assert_eq!(verdict, Some(Verdict::Accept));
        let warnings = one.desk.warnings(guild.clock.today()).unwrap();
        assert!(warnings.contains(&Warning::ClockLeap(leap)), "{warnings:?}");
    });
}
