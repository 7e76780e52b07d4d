//! What a desk is asked before anything is destroyed, and what it answers. On both databases.

use corncrake::clock::Clock as _;
use corncrake::desk::acts::Verdict;
use corncrake::desk::keeping::{self, Held, Hindrance};
use corncrake::desk::publish::Published;
use corncrake::keys::public::Tier;

use super::keeping::{ANSWERS_DUE, STORIES_DUE, rule};
use crate::support::each_database;
use crate::support::guild::{Guild, Lie, TestDesk, day};

fn check(desk: &TestDesk, tier: Tier) -> Result<Vec<keeping::Due>, Held> {
    let book = desk.book();
    let mail = desk.desk.mail(&book.mailboxes()).unwrap();
    keeping::check(&desk.desk, &book, &mail, (1, tier), desk.clock.today())
}

fn held_by(checked: Result<Vec<keeping::Due>, Held>) -> Hindrance {
    match checked {
        Err(Held::Hindered { period: 1, why }) => why,
        Err(other) => panic!("{other}"),
        Ok(_) => panic!("nothing holds it up"),
    }
}

#[test]
fn nothing_is_to_go_that_a_decision_or_a_release_still_needs() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let baraka = guild.admit("Baraka", Tier::Stories);
        let ids: Vec<_> = (0..31).map(|n| guild.arrive(n, "AR1", "")).collect();
        rule(&mut guild);
        let mut desk = guild.desk(&guild.steward);
        desk.sync();
        let early = check(&desk, Tier::Stories);
        let since = Some(day(STORIES_DUE));
        assert!(matches!(early, Err(Held::NotDue { since: s, .. }) if s == since));
        guild.clock.set_noon(day(ANSWERS_DUE));
        // What came since the last sync, nobody here knows.
        let held = held_by(check(&desk, Tier::Stories));
        assert_eq!(held, Hindrance::NotSynced);
        desk.sync();
        let held = held_by(check(&desk, Tier::Stories));
        assert_eq!(held, Hindrance::Undecided(31));
        desk.decide(&ids[..30], Verdict::Accept);
        desk.decide(&ids[30..], Verdict::Junk);
        let held = held_by(check(&desk, Tier::Stories));
        assert_eq!(held, Hindrance::Uncounted(30));
        // Frozen, and not released: the stories may go, the answers not yet.
        let mut rng = crate::support::sealed::rng(1);
        let today = guild.clock.today();
        let draft = desk.desk.draft_release(&desk.book(), None, today, &mut rng);
        let draft = draft.unwrap_or_else(|why| panic!("{why}"));
        let key = desk.desk.signing_key();
        let server = guild.server();
        // The manifest arrives; the release wants another signature.
        guild.require_releasers(&[&baraka], 2);
        desk.sync();
        let published = desk.desk.publish(&server.session(&key), &draft, today);
        assert_eq!(published.unwrap(), Published::Wants(1));
        let free = check(&desk, Tier::Stories).unwrap_or_else(|why| panic!("{why}"));
        assert_eq!((free.len(), free[0].holds.reports), (1, 31));
        let held = held_by(check(&desk, Tier::Answers));
        assert_eq!(held, Hindrance::Unreleased(30));
        guild.require_releasers(&[], 1);
        desk.sync();
        let again = desk.desk.draft_release(&desk.book(), None, today, &mut rng);
        let again = again.unwrap_or_else(|why| panic!("{why}"));
        let session = server.session(&key);
        let published = desk.desk.publish(&session, &again, today);
        assert_eq!(published.unwrap(), Published::Public);
        assert!(check(&desk, Tier::Answers).is_ok());
    });
}

/// A server that keeps reports from the desk that is asked cannot have them destroyed by it.
#[test]
fn what_others_decided_on_and_this_desk_never_saw_holds_its_period_up() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let baraka = guild.admit("Baraka", Tier::Stories);
        let old = guild.arrive(1, "AR1", "");
        rule(&mut guild);
        let new = guild.arrive(2, "AR1", "");
        let mut other = guild.desk(&baraka);
        other.sync();
        other.decide(&[old, new], Verdict::Accept);
        other.sync();
        guild.clock.set_noon(day(ANSWERS_DUE));
        let none = b"{\"reports\":[],\"withdrawals\":[]}".to_vec();
        for hidden in ["batches/2026-07-01", "batches/2026-08-01"] {
            guild.lie(hidden, Lie::Bytes(none.clone()));
        }
        let mut desk = guild.desk(&guild.steward);
        desk.sync();
        // Of the two, one is of the period that is to go.
        for tier in Tier::ALL {
            let held = held_by(check(&desk, tier));
            assert_eq!(held, Hindrance::Missing(1));
        }
        // What nobody needs any more does not keep a period for ever, although it is still missing.
        other.sync();
        other.decide(&[old], Verdict::Reject);
        other.sync();
        desk.sync();
        assert_eq!(desk.desk.folder().missed().unwrap().len(), 2);
        assert!(check(&desk, Tier::Answers).is_ok());
    });
}
