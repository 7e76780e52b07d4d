//! CHECKS X9: a server that tells two desks two stories. Neither can know it alone. On both databases.

use corncrake::desk::acts::{Act, Entry, Verdict};
use corncrake::desk::alarms::{Alarm, What};
use corncrake::keys::public::{ReportId, Tier};
use corncrake::keys::secret::MemberIdentity;
use corncrake::seal::Bucket;
use corncrake::seal::close::seal_bytes;

use crate::support::each_database;
use crate::support::guild::{Guild, Lie, day, terms};

#[test]
fn two_desks_that_were_shown_two_histories_find_it_out() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let baraka = guild.admit("Baraka", Tier::Stories);
        let id = guild.arrive(1, "AR1", "");
        let (mut one, mut other) = (guild.desk(&guild.steward), guild.desk(&baraka));
        one.sync();
        other.sync();
        // Stolen keys of stewards, together with the server: both notices are signed as they must be.
        let next = guild.documents().renew(&terms(&*guild.clock)).unwrap();
        let mut second = next.notice.clone();
        second.expires = day("2026-11-11");
        let show = |notice: &corncrake::keys::public::Notice| {
            let note = guild.steward.signing.sign(notice).unwrap().to_string();
            guild.lie("notices", Lie::Bytes(b"{\"latest\":4}".to_vec()));
            guild.lie("notices/4", Lie::Bytes(note.into_bytes()));
        };
        show(&next.notice);
        one.decide(&[id], Verdict::Accept);
        assert_eq!(one.sync().alarms, []);
        show(&second);
        let apart = Alarm::ToldApart {
            by: guild.steward.id(),
            what: What::Notice,
            number: 4,
        };
        assert_eq!(other.sync().alarms, [apart]);
    });
}

#[test]
fn what_is_held_back_from_one_desk_another_tells_of() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let baraka = guild.admit("Baraka", Tier::Stories);
        let chiku = guild.admit("Chiku", Tier::Answers);
        let ids = [guild.arrive(1, "AR1", ""), guild.arrive(2, "AR1", "")];
        let mut desks = [&guild.steward, &baraka, &chiku].map(|who| guild.desk(who));
        let [one, two, three] = &mut desks;
        for desk in [&mut *one, two, three] {
            desk.sync();
        }
        two.decide(&ids[..1], Verdict::Accept);
        two.sync();
        two.decide(&ids[1..], Verdict::Accept);
        two.sync();
        guild.renew();
        guild.publish().unwrap();
        one.sync();
        one.decide(&ids[..1], Verdict::Reject);
        assert_eq!(one.sync().alarms, []);
        let head = |last: u32| format!("\"author\":\"{}\",\"last\":{last}", baraka.id());
        guild.change_index(&head(2), &head(1));
        guild.lie("notices", Lie::Bytes(b"{\"latest\":4}".to_vec()));
        let by = guild.steward.id();
        let notice = Alarm::HeldBack {
            by,
            what: What::Notice,
            theirs: 5,
            shown: 4,
        };
        let feed = Alarm::FeedHeldBack {
            by,
            of: baraka.id(),
            theirs: 2,
            shown: 1,
        };
        assert_eq!(three.sync().alarms, [notice, feed]);
        guild.stop_lying();
        assert_eq!(three.sync().alarms, []);
    });
}

/// An entry of a member's own making, as the server stores it.
fn entry(guild: &Guild, member: &MemberIdentity, id: ReportId, verdict: Verdict) -> Vec<u8> {
    let entry = Entry {
        network: guild.network.clone(),
        number: 1,
        author: member.id(),
        previous: None,
        clock: 1,
        previous_period: None,
        reports_of: None,
        acts: vec![Act::verdict(id, verdict)],
        exports: Vec::new(),
        seen: None,
    };
    let note = member.signing.sign(&entry).unwrap().to_string();
    let documents = guild.documents();
    let to = &documents.chain().period(1).unwrap().answers;
    let sealed = seal_bytes(Bucket::Entry, note.as_bytes(), to).unwrap();
    sealed.as_bytes().to_vec()
}

#[test]
fn a_member_who_writes_two_histories_is_found_out() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let baraka = guild.admit("Baraka", Tier::Stories);
        let chiku = guild.admit("Chiku", Tier::Stories);
        let id = guild.arrive(1, "AR1", "");
        let (mut one, mut other) = (guild.desk(&guild.steward), guild.desk(&chiku));
        let first = entry(&guild, &baraka, id, Verdict::Accept);
        let frame = corncrake::seal::Frame::from_bytes(Bucket::Entry, first).unwrap();
        let server = guild.server();
        let session = server.session(&baraka.signing);
        session.append_entry(1, &frame).unwrap();
        one.sync();
        one.decide(&[id], Verdict::Reject);
        one.sync();
        let second = entry(&guild, &baraka, id, Verdict::Junk);
        guild.lie(&format!("entries/{}/0", baraka.id()), Lie::Bytes(second));
        let apart = Alarm::FeedToldApart {
            by: guild.steward.id(),
            of: baraka.id(),
            number: 1,
        };
        assert_eq!(other.sync().alarms, [apart]);
    });
}

#[test]
fn a_report_that_is_held_back_from_one_desk_is_missed_at_the_second_sync() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let baraka = guild.admit("Baraka", Tier::Stories);
        let id = guild.arrive(1, "AR1", "");
        let (mut one, mut other) = (guild.desk(&guild.steward), guild.desk(&baraka));
        one.sync();
        one.decide(&[id], Verdict::Accept);
        one.sync();
        let none = b"{\"reports\":[],\"withdrawals\":[]}".to_vec();
        guild.lie("batches/2026-07-01", Lie::Bytes(none));
        // It may have been imported there a moment ago.
        assert_eq!(other.sync().alarms, []);
        assert_eq!(other.sync().alarms, [Alarm::NeverShown(vec![id])]);
        guild.stop_lying();
        assert_eq!(other.sync().alarms, []);
        assert_eq!(other.book().cases.len(), 1);
    });
}
