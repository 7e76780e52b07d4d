//! Documents that stewards bring.

use corncrake::exchange::Bundle;
use corncrake::exchange::client::{Asked, ClientError};
use corncrake::keys::public::Tier;
use corncrake::keys::secret::MemberIdentity;

use crate::support::each_database;
use crate::support::guild::{Guild, day, stranger, terms};

/// A server that has nothing but the root lets its stewards in to bring the rest, and nobody else.
#[test]
fn before_the_first_roster_stewards_enter_to_bring_it() {
    each_database(|database| {
        let guild = Guild::found(database);
        let server = guild.server();
        let refused = server.session(&stranger().0.signing).index();
        assert!(matches!(refused, Err(ClientError::NotAdmitted)));
        let steward = server.session(&guild.steward.signing);
        assert_eq!(steward.index().unwrap().roster, 0);
        assert!(matches!(steward.wraps(), Err(ClientError::NotAdmitted)));
        guild.publish().unwrap();
        assert_eq!(steward.index().unwrap().roster, 1);
        assert!(steward.wraps().unwrap().is_empty());
    });
}

#[test]
fn documents_are_taken_from_stewards_only() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let baraka = guild.admit("Baraka", Tier::Stories);
        guild.renew();
        let refused = guild.publish_as(&baraka, &guild.bundle());
        assert!(matches!(refused, Err(ClientError::NotAdmitted)));
        assert!(guild.audited(Some(baraka.id()), "refused", "not a steward"));
        assert_eq!(guild.server().latest_notice().unwrap(), 3);
        guild.publish().unwrap();
        assert_eq!(guild.server().latest_notice().unwrap(), 4);
    });
}

#[test]
fn documents_that_do_not_verify_change_nothing() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let baraka = guild.admit("Baraka", Tier::Answers);
        let before = guild
            .server()
            .session(&guild.steward.signing)
            .index()
            .unwrap();
        let whole = guild.bundle();
        let signed_by = |member: &MemberIdentity, guild: &Guild| {
            let change = guild.documents().renew(&terms(&*guild.clock)).unwrap();
            member.signing.sign(&change.notice).unwrap().to_string()
        };
        let mut bad: Vec<(&str, Bundle)> = Vec::new();
        let mut add = |what, change: &dyn Fn(&mut Bundle)| {
            let mut bundle = whole.clone();
            change(&mut bundle);
            bad.push((what, bundle));
        };
        let under_signed = signed_by(&baraka, &guild);
        add("a notice that no steward signed", &|bundle| {
            bundle.notices.push(under_signed.clone());
        });
        let other = Guild::documents(&guild)
            .renew(&terms(&*guild.clock))
            .unwrap();
        let mut skipping = other.notice.clone();
        skipping.number += 1;
        let skipping = guild.steward.signing.sign(&skipping).unwrap().to_string();
        add("a notice that skips a number", &|bundle| {
            bundle.notices.push(skipping.clone());
        });
        let mut rosterless = other.notice.clone();
        rosterless.roster = corncrake::keys::public::Hash::of(b"nowhere");
        let rosterless = guild.steward.signing.sign(&rosterless).unwrap().to_string();
        add("a notice whose roster is not there", &|bundle| {
            bundle.notices.push(rosterless.clone());
        });
        let mut stray = guild.documents().roster().clone();
        stray.number = 9;
        let stray = guild.steward.signing.sign(&stray).unwrap().to_string();
        add("a roster that no notice names", &|bundle| {
            bundle.rosters.push(stray.clone());
        });
        let mut period: corncrake::keys::public::PeriodNote =
            guild.periods[0].read_unverified().unwrap();
        period.from = day("2026-08-01");
        let second = guild.steward.signing.sign(&period).unwrap().to_string();
        add("a second period of one number", &|bundle| {
            bundle.periods.push(second.clone());
        });
        add("a wrap for somebody unknown", &|bundle| {
            bundle.wraps[0].member = stranger().0.id();
        });
        add("a wrap above the member's tier", &|bundle| {
            bundle.wraps[0].member = baraka.id();
            bundle.wraps[0].tier = Tier::Stories;
        });
        add("a wrap of no period", &|bundle| bundle.wraps[0].period = 7);
        add("no note at all", &|bundle| {
            bundle.notices.push("x".to_owned());
        });
        for (what, bundle) in bad {
            let refused = guild.publish_as(&guild.steward, &bundle);
            assert!(
                matches!(refused, Err(ClientError::Conflict)),
                "{what}: {refused:?}"
            );
        }
        let server = guild.server();
        assert_eq!(
            server.session(&guild.steward.signing).index().unwrap(),
            before
        );
        assert_eq!(server.latest_notice().unwrap(), 3);
        let who = Some(guild.steward.id());
        assert!(guild.audited(who, "refused", "documents that do not verify"));
        // The honest bundle, once more, is no conflict.
        guild.publish().unwrap();
    });
}

#[test]
fn at_most_three_periods_lie_ahead() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        for _ in 0..3 {
            guild.next_period();
            guild.publish().unwrap();
        }
        // The stewards' own program refuses a fourth; one made by hand is refused too.
        let last: corncrake::keys::public::PeriodNote = guild.periods[3].read_unverified().unwrap();
        let fourth = corncrake::keys::public::PeriodNote {
            number: 5,
            previous: Some(guild.periods[3].hash()),
            from: day("2027-01-01"),
            ..last
        };
        let fourth = guild.steward.signing.sign(&fourth).unwrap();
        let bundle = Bundle {
            periods: vec![fourth.to_string()],
            ..Bundle::default()
        };
        let refused = guild.publish_as(&guild.steward, &bundle);
        assert!(matches!(refused, Err(ClientError::Conflict)));
        let server = guild.server();
        let session = server.session(&guild.steward.signing);
        assert_eq!(session.index().unwrap().period, 4);
        let missing = session.document(Asked::Period, 5);
        assert!(matches!(missing, Err(ClientError::Missing)));
    });
}
