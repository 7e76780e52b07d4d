//! What is refused on the pages for partners, and in which words.

use std::sync::Arc;

use corncrake::desk::Desk;
use corncrake::desk::acts::Verdict;
use corncrake::desk::partner::known;
use corncrake::keys::public::Tier;
use corncrake::keys::secret::MemberIdentity;

use super::{HERE, PASS, RECEIVE, add, look, never_says, page, page_as, receive, says};
use crate::desk::partner::{Network, passing_on, two};
use crate::support::TestDatabase;
use crate::support::desk_page::DeskPage;
use crate::support::guild::{Guild, Lie, copy, day};

#[test]
fn what_is_no_partners_proof_is_refused_in_words() {
    let databases = [0, 1, 2, 3].map(|_| TestDatabase::sqlite());
    let origin = Network::origin(&databases[0]);
    let region = Network::partner(&databases[1]);
    origin.knows(&region);
    let ours = page(&origin);
    let own = origin.desk.desk.own_proof().unwrap().to_json();
    says(&add(&ours, &own), &["example is your own network"]);
    for wrong in ["", "{}", "a letter", &own[..own.len() - 40]] {
        let said = match wrong {
            "" => "choose the right file",
            _ => "it is no proof file of Corncrake",
        };
        says(&add(&ours, wrong), &[said]);
    }
    // Somebody else of a partner's name.
    let namesake = Network::start(Guild::start_other(&databases[2], "example"));
    let other = namesake.desk.desk.own_proof().unwrap().to_json();
    region.knows(&origin);
    let theirs = page(&region);
    says(
        &add(&theirs, &other),
        &["not the one that was compared here"],
    );
    let practice = Guild::start_training(&databases[3]);
    let mut learner = practice.desk(&practice.steward);
    learner.sync();
    let proof = learner.desk.own_proof().unwrap().to_json();
    says(&add(&ours, &proof), &["of a network for practice"]);
    assert_eq!(origin.desk.desk.partners().unwrap().len(), 1);
}

#[test]
fn nothing_is_passed_on_the_page_that_the_command_refuses() {
    let databases = [TestDatabase::sqlite(), TestDatabase::sqlite()];
    let (mut origin, _region, _) = two([&databases[0], &databases[1]], 36, 29);
    // A cohort whose release never arrived.
    let ids: Vec<_> = (100..132).map(|n| origin.arrive(n, true)).collect();
    origin.desk.sync();
    origin.desk.decide(&ids, Verdict::Accept);
    origin.guild.lie("releases", Lie::Bytes(b"gone".to_vec()));
    assert!(origin.release(5).is_err());
    origin.guild.stop_lying();
    origin.desk.sync();
    let ours = page(&origin);
    for (to, cohort, said) in [
        (
            "region",
            "1",
            "may be passed on: 29; fewer than 30 never are",
        ),
        ("region", "2", "cohort 2 is not published yet"),
        ("region", "3", "there is no closed cohort 3"),
        ("world", "1", "world is no partner on this desk"),
    ] {
        says(&look(&ours, to, cohort), &[said]);
    }
    let odd = look(&ours, "<script>", "one");
    never_says(&odd, &["<script>alert", "What would be passed on to"]);
    assert_eq!(ours.get(PASS).status, 303);
    says(ours.get(HERE).text(), &["<option value=\"1\""]);
    never_says(ours.get(HERE).text(), &["<option value=\"2\""]);

    // Out of date, nothing is sealed to it; the page says so before anybody asks.
    drop(ours);
    origin.guild.clock.set_noon(day("2027-03-01"));
    let clock = Arc::clone(&origin.guild.clock);
    let steward = copy(&origin.guild.steward);
    let ours = DeskPage::start(&origin.desk.path, Some(steward), clock).enter();
    says(ours.get(HERE).text(), &["Their notice expired on 2026-12-"]);
    says(&look(&ours, "region", "1"), &["is out of date"]);
    let passed = known::passed(&origin.desk.desk.ledger().unwrap()).count();
    assert_eq!(passed, 0);
}

/// Somebody who reads answers only, and may not sign releases.
#[test]
fn who_may_not_passes_nothing_takes_nothing_in_and_learns_no_count() {
    let databases = [TestDatabase::sqlite(), TestDatabase::sqlite()];
    let (mut origin, region, _) = two([&databases[0], &databases[1]], 36, 33);
    let chiku = origin.guild.admit("Chiku", Tier::Answers);
    let steward = copy(&origin.guild.steward);
    only_signs(&mut origin.guild, &steward);
    let mut desk = origin.guild.desk(&chiku);
    let (asked, text) = passing_on();
    let folder = desk.desk.folder();
    folder
        .put_questionnaire(&asked.version().to_string(), &text)
        .unwrap();
    desk.desk = Desk::open(&desk.path, copy(&chiku)).unwrap();
    desk.sync();
    let proof = region.desk.desk.own_proof().unwrap().to_json();
    let partner = desk.desk.check_partner(proof.as_bytes(), None).unwrap();
    desk.desk.keep_partner(&partner).unwrap();
    let page = page_as(&origin, &desk, &chiku);

    let list = page.get(HERE).text().to_owned();
    says(
        &list,
        &["<bdi>region</bdi>", "Your tier reads answers only"],
    );
    never_says(&list, &["name=\"passed\"", ": 33"]);
    let refused = look(&page, "region", "1");
    says(&refused, &["somebody who may sign releases"]);
    never_says(&refused, &[": 33", "Records:"]);
    says(
        &receive(&page, b"sealed, perhaps"),
        &["you read answers only"],
    );
    assert_eq!(page.get(RECEIVE).status, 303);
}

#[test]
fn at_a_desk_for_practice_nothing_is_pinned_passed_or_taken_in() {
    let database = TestDatabase::sqlite();
    let practice = Guild::start_training(&database);
    let mut desk = practice.desk(&practice.steward);
    desk.sync();
    let clock = Arc::clone(&practice.clock);
    let page = DeskPage::start(&desk.path, Some(copy(&practice.steward)), clock).enter();
    let list = page.get(HERE).text().to_owned();
    says(&list, &["this network is for practice"]);
    never_says(&list, &["type=\"file\"", "six words"]);
    let proof = desk.desk.own_proof().unwrap().to_json();
    says(&add(&page, &proof), &["nothing of it is passed on"]);
    says(
        &receive(&page, b"anything"),
        &["nothing of it is passed on"],
    );
    says(&look(&page, "region", "1"), &["nothing of it is passed on"]);
    assert_eq!(page.get("/statistics/partners/proof").status, 303);
    assert!(desk.desk.partners().unwrap().is_empty());
}

#[test]
fn what_is_not_the_partners_for_this_network_is_refused_on_the_page() {
    let [one, other, third] = [0, 1, 2].map(|_| TestDatabase::sqlite());
    let (mut origin, region, _) = two([&one, &other], 32, 32);
    let file = origin.pass(1, &region);
    let theirs = page(&region);
    let mut forged = file.clone();
    let last = forged.len() - 100;
    forged[last] ^= 1;
    says(
        &receive(&theirs, &forged),
        &["opens with no key of this desk"],
    );
    says(&receive(&theirs, b""), &["choose the right file"]);
    let long = vec![0; (32 << 20) + 1];
    says(&receive(&theirs, &long), &["choose the right file"]);

    // Sealed to the same keys in this test, so that it opens; for somebody else all the same.
    let world = Network::start(Guild::start_other(&third, "world"));
    let elsewhere = page(&world);
    says(
        &receive(&elsewhere, &file),
        &["example is no partner on this desk"],
    );
    world.knows(&origin);
    let said = "example passed it on to another network, not to yours";
    says(&receive(&elsewhere, &file), &[said]);

    // Whoever signed it may not sign any more.
    let baraka = origin.guild.admit("Baraka", Tier::Stories);
    only_signs(&mut origin.guild, &baraka);
    origin.desk.sync();
    region.knows(&origin);
    says(
        &receive(&theirs, &file),
        &["nobody who may sign for the partner"],
    );
    assert!(region.desk.desk.places().unwrap().is_empty());
    assert_eq!(theirs.get(RECEIVE).status, 303);
}

/// From now on nobody else may sign releases.
fn only_signs(guild: &mut Guild, member: &MemberIdentity) {
    let terms = crate::support::guild::terms(&*guild.clock);
    let mut change = guild.documents().renew(&terms).unwrap();
    change.notice.releasers = vec![member.signing.verifying_key()];
    guild.take(change);
    guild.publish().unwrap();
}
