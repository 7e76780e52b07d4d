//! What the figures of two networks tell together, and the commands for partners.

use corncrake::desk::acts::Verdict;
use corncrake::desk::publish::NoRelease;

use super::{Network, passing_on, two};
use crate::support::TestDatabase;
use crate::support::guild::day;
use crate::support::terminal::Terminal;

/// Four people in each of eight rows: one network says 0 of some, the other 5 of the same.
#[test]
fn a_partner_with_nothing_of_its_own_publishes_nothing_that_both_together_would_tell() {
    let databases = [TestDatabase::sqlite(), TestDatabase::sqlite()];
    let (origin, mut partner, _) = two([&databases[0], &databases[1]], 32, 32);
    let file = origin.pass(1, &partner);
    assert_eq!(partner.receive(&file), 32);
    // Each drawn anew. Where hardly any figure of one network equals that of the other, some row tells.
    let mut refused = 0;
    for seed in 0..3 {
        let _ = std::fs::remove_dir_all(partner.desk.path.join("rounding"));
        match partner.draft(seed) {
            Ok(_) => {}
            Err(NoRelease::ToldTogether(who, _)) => {
                assert_eq!(who, "example");
                refused += 1;
            }
            Err(other) => panic!("{other}"),
        }
    }
    assert!(refused > 0);
    // Where nobody could take it for what was passed on alone, the same figures say nothing of others.
    let own: Vec<_> = (500..530)
        .map(|number| partner.arrive(number, false))
        .collect();
    partner.desk.sync();
    partner.desk.decide(&own, Verdict::Accept);
    for seed in 0..3 {
        let _ = std::fs::remove_dir_all(partner.desk.path.join("rounding"));
        assert!(partner.draft(seed).is_ok());
    }
    // A desk that does not know the origin cannot audit, and says so.
    partner.desk.decide(&own, Verdict::Reject);
    std::fs::remove_dir_all(partner.desk.path.join("partners")).unwrap();
    assert!(matches!(
        partner.draft(0),
        Err(NoRelease::UnknownOrigin(tag)) if tag.starts_with("passed-example-")
    ));
    partner.release(0).unwrap_err();
}

/// What was passed on is published by its partner alone, as a partner does whose desk does not know us.
/// A year of ours, that counts the same people, is then signed by nobody who knows that partner.
#[test]
fn a_year_beside_whose_figures_a_partner_tells_too_much_is_neither_signed_nor_countersigned() {
    let databases = [TestDatabase::sqlite(), TestDatabase::sqlite()];
    let (mut origin, mut partner, _) = two([&databases[0], &databases[1]], 32, 32);
    origin.pass(1, &partner);
    partner.publish(0..32, 0);
    origin.guild.clock.set_noon(day("2026-12-01"));
    origin.guild.next_period();
    origin.guild.publish().unwrap();
    let ids: Vec<_> = (100..132).map(|n| origin.arrive(n, false)).collect();
    origin.desk.sync();
    origin.desk.decide(&ids, Verdict::Accept);
    origin.guild.clock.set_noon(day("2027-01-02"));
    origin.guild.renew();
    origin.guild.publish().unwrap();
    origin.desk.sync();
    origin.release(5).unwrap_or_else(|why| panic!("{why}"));

    let year = || origin.desk.desk.draft_year(2026, day("2027-01-02"));
    let told =
        |why: &NoRelease| matches!(why, NoRelease::ToldByReceiver(who, _) if who == "region");
    // As it was when the first cohort was passed on: the partner had published nothing.
    let mut note = year().unwrap_or_else(|why| panic!("{why}")).note().clone();
    origin.knows(&partner);
    let why = year().err().unwrap();
    assert!(told(&why), "{why}");
    let why = origin.desk.desk.cosign(&mut note).unwrap_err();
    assert!(told(&why), "{why}");
    let server = origin.guild.server();
    let session = server.session(&origin.guild.steward.signing);
    let why = origin.desk.desk.publish_signed(&session, &note);
    assert!(matches!(&why, Err(why) if told(why)), "{why:?}");
    // A partner that was passed nothing says nothing of it.
    std::fs::remove_dir_all(origin.desk.path.join("partners")).unwrap();
    origin.desk.desk.cosign(&mut note).unwrap();
}

/// A partner is pinned from where it publishes, and compared before that.
#[test]
fn a_partner_is_pinned_from_its_own_address_once_its_root_is_compared() {
    let databases = [TestDatabase::sqlite(), TestDatabase::sqlite()];
    let (at, there) = (Terminal::new(), Terminal::new());
    let (_server, origin) = at.found(&databases[0].url);
    let (_theirs, region) = there.found_as(&databases[1].url, "region");
    at.init_desk(&origin);
    at.desk("sync");
    let add = format!("partner add {region}/region/statistics/proof.json");
    let by = |root: &str| {
        at.refused(&format!(
            "desk {add}{root} --folder desk --passphrase-file pass"
        ))
    };
    // Nobody is there to say that the words are the same; another root; no such file.
    assert!(!by("").contains("cannot"), "{}", by(""));
    let ours = at.path().join("net/notices/0001.note");
    let refused = by(&format!(" --root {}", ours.display()));
    assert!(refused.contains("not the root that you trust"), "{refused}");
    assert!(by("n").contains("no such file"), "{}", by("n"));
    assert!(at.desk("partner list").contains("No partner network"));

    let root = there.path().join("net/notices/0001.note");
    let said = at.desk(&format!("{add} --root {}", root.display()));
    assert!(
        said.contains("region is a partner on this desk: notice 2"),
        "{said}"
    );
    assert!(at.desk("partner list").contains("region"));
    // From now on it needs no root; what is newer is kept.
    there.ok("keys period --folder net --identity amani.id --passphrase-file pass");
    there.ok(&format!(
        "keys publish --folder net --identity amani.id --passphrase-file pass --server {region}"
    ));
    assert!(at.desk(&add).contains("notice 3"));
}

/// The commands on the real binary, as far as one network gets with itself.
#[test]
fn the_commands_for_partners_say_what_they_need() {
    let database = TestDatabase::sqlite();
    let at = Terminal::new();
    let (_server, origin) = at.found(&database.url);
    at.init_desk(&origin);
    at.desk("sync");
    assert!(
        at.desk("partner list")
            .contains("No partner network is pinned")
    );
    let said = at.desk("partner proof --out own.json");
    assert!(said.contains("Six words"), "{said}");
    std::fs::write(at.path().join("junk"), b"no sealed file").unwrap();
    for (command, why) in [
        ("partner add own.json", "this desk's own network"),
        ("partner proof --out own.json", "is there already"),
        (
            "partner pass 1 --to region --out out",
            "region is no partner on this desk",
        ),
        ("partner receive junk", "it opens with no key of this desk"),
        (
            "partner receive junk --area NOWHERE",
            "it opens with no key of this desk",
        ),
    ] {
        let output = at.run(&format!(
            "desk {command} --folder desk --passphrase-file pass"
        ));
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(
            !output.status.success() && said.contains(why),
            "{command}: {said}"
        );
    }
    assert!(!at.path().join("out").exists());
    // A form that asks for what nobody could do yet.
    std::fs::write(at.path().join("c2.toml"), passing_on().1).unwrap();
    let output = at.run("desk questionnaire c2.toml --folder desk");
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(
        output.status.success() && said.contains("no partner network is pinned"),
        "{said}"
    );
}

/// Anybody can ask it of two published files: here each cohort might be the other's, for all one knows.
#[test]
fn anybody_can_tell_what_two_networks_say_together() {
    let databases = [TestDatabase::sqlite(), TestDatabase::sqlite()];
    let mut origin = Network::origin(&databases[0]);
    let mut partner = Network::partner(&databases[1]);
    origin.publish(0..32, 0);
    partner.publish(0..32, 0);
    let at = Terminal::new();
    for (of, file) in [(&origin, "ours.json"), (&partner, "theirs.json")] {
        let proof = of.desk.desk.own_proof().unwrap().to_json();
        std::fs::write(at.path().join(file), proof).unwrap();
    }
    let alone = at.ok("verify ours.json");
    assert!(!alone.contains("Together"), "{alone}");
    let both = at.ok("verify ours.json --with theirs.json");
    assert!(both.starts_with(&alone) && both.contains("Together with region (root"));
    let line =
        "If all of cohort 1 of example is known to have been passed on out of cohort 1 of region";
    assert!(both.contains(line), "{both}");
    // Whichever is named first, each may be the other's partner.
    let turned = at.ok("verify theirs.json --with ours.json");
    assert!(turned.contains(line), "{turned}");
    let refused = at.refused("verify ours.json --with ours.jso");
    assert!(refused.contains("cannot read"), "{refused}");
}
