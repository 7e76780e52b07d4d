//! A network for practice: it works like any other, and nothing of it is ever counted.

use std::sync::Arc;

use corncrake::clock::Clock as _;
use corncrake::desk::acts::Verdict;
use corncrake::desk::alarms::Alarm;
use corncrake::desk::export::{ExportError, ForWhom, Format, Order, Written, named};
use corncrake::desk::publish::NoRelease;
use corncrake::desk::{Desk, DeskError};
use corncrake::exchange::client::ClientError;
use corncrake::keys::public::{ReportId, Statement as _};
use corncrake::release::{Fault, ForPractice, Note, Proof, ProofError, Publishable};

use crate::support::desk_page::DeskPage;
use crate::support::guild::{Guild, Lie, TestDesk, copy, terms};
use crate::support::sealed::rng;
use crate::support::{TestDatabase, each_database};

/// A desk with enough accepted reports for a release.
fn full(guild: &mut Guild) -> TestDesk {
    let ids: Vec<ReportId> = (0..30).map(|n| guild.arrive(n, "AR1", "")).collect();
    let mut desk = guild.desk(&guild.steward);
    desk.sync();
    desk.decide(&ids, Verdict::Accept);
    desk.sync();
    desk
}

#[test]
fn nothing_of_a_training_network_is_frozen_released_or_passed_on_by_a_desk_or_a_server() {
    each_database(|database| {
        let mut guild = Guild::start_training(database);
        let desk = full(&mut guild);
        let today = desk.clock.today();
        let book = desk.book();
        let early = Some("practice".to_owned());
        let why = desk.desk.draft_release(&book, early, today, &mut rng(1));
        assert!(matches!(why, Err(NoRelease::ForPractice(_))));
        let mut note = guild.notices[0].clone();
        let why = desk.desk.cosign(&mut note);
        assert!(matches!(why, Err(NoRelease::ForPractice(_))));

        // A desk that was changed, so that it asks all the same.
        let server = desk.desk.server().unwrap();
        let key = desk.desk.signing_key();
        let session = server.session(&key);
        let why = desk.desk.publish_signed(&session, &note);
        assert!(matches!(why, Err(NoRelease::ForPractice(_))));
        for refused in [
            session.put_manifest(1, b"sealed"),
            session.publish_release(&note),
        ] {
            assert!(matches!(refused, Err(ClientError::Conflict)), "{refused:?}");
        }
        let who = Some(guild.steward.id());
        let why = "a release of a network that is for practice";
        assert!(guild.audited(who, "refused", why));

        let mut order = Order {
            for_whom: ForWhom::Partner,
            ..Order::default()
        };
        let why = desk.desk.gather(&book, &order, today);
        assert!(matches!(why, Err(ExportError::ForPractice(_))));
        order.for_whom = ForWhom::Network;
        let gathered = desk.desk.gather(&book, &order, today).unwrap();
        let Written::File(csv) = gathered.write(Format::Csv).unwrap() else {
            panic!("not one file");
        };
        let csv = String::from_utf8(csv.to_vec()).unwrap();
        assert_eq!(csv.matches("TRAINING: nothing in here").count(), 30);
        let name = |path: &str| named(&desk.desk, path.as_ref()).display().to_string();
        assert_eq!(name("out/july.csv"), "out/training-july.csv");
        assert_eq!(name("training-july.csv"), "training-july.csv");
    });
}

/// What a server shows as the network's own cohort or release.
#[test]
fn a_server_that_shows_a_training_networks_release_is_not_believed() {
    let database = TestDatabase::sqlite();
    let mut real = Guild::start(&database);
    let desk = full(&mut real);
    let draft = desk.desk.draft_release(
        &desk.book(),
        Some("to be shown elsewhere".to_owned()),
        desk.clock.today(),
        &mut rng(1),
    );
    // A release that is good in itself, and signed by somebody who may.
    let good = draft.unwrap_or_else(|why| panic!("{why}")).note().clone();
    let (root, second, third) = (&real.notices[0], &real.notices[1], &real.notices[2..]);
    assert!(corncrake::release::verify([good.clone()], real.documents().chain()).is_ok());

    // The same people's notices, but for practice.
    let practise = |note: &Note, before: Option<&Note>| {
        let mut notice: corncrake::keys::public::Notice = note.read_unverified().unwrap();
        notice.training = true;
        notice.previous = before.map(Note::hash);
        real.steward.signing.sign(&notice).unwrap()
    };
    let first = practise(root, None);
    let next = practise(second, Some(&first));
    assert!(third.is_empty());
    let notices = vec![first, next];
    let mut chain = corncrake::keys::public::NoticeChain::from_root(notices[0].clone()).unwrap();
    chain.extend(notices[1].clone()).unwrap();
    assert_eq!(Publishable::of(&chain), Err(ForPractice));
    let refused = corncrake::release::verify([good.clone()], &chain).unwrap_err();
    assert_eq!(refused.fault, Fault::ForPractice(ForPractice));
    for releases in [&[good][..], &[]] {
        let refused = Proof::of_notes(&notices, releases).check(None);
        assert_eq!(refused.unwrap_err(), ProofError::ForPractice(ForPractice));
    }
}

/// CHECKS X9, for the mark: the stewards themselves cannot make a real network of it, nor can a
/// server that has their keys.
#[test]
fn a_notice_that_drops_or_adds_the_mark_is_refused_by_server_and_desk() {
    for start in [Guild::start, Guild::start_training] {
        let database = TestDatabase::sqlite();
        let guild = start(&database);
        let mut desk = guild.desk(&guild.steward);
        desk.sync();
        let terms = terms(&*guild.clock);
        let mut change = guild.documents().renew(&terms).unwrap();
        change.notice.training = !change.notice.training;
        let note = change.sign(&guild.steward.signing).unwrap().notice;
        let mut bundle = guild.bundle();
        bundle.notices.push(note.to_string());
        assert!(guild.publish_as(&guild.steward, &bundle).is_err());

        guild.lie("notices", Lie::Bytes(b"{\"latest\":3}".to_vec()));
        guild.lie("notices/3", Lie::Bytes(note.to_string().into_bytes()));
        assert!(desk.try_sync().is_err());
        let waiting = desk.desk.folder().open_alarms().unwrap();
        assert!(matches!(waiting[0].alarm, Alarm::NoticeRefused(_)));
        assert_eq!(desk.desk.chain().current().number(), 2);
    }
}

#[test]
fn a_desk_is_for_practice_or_for_a_real_network_and_opens_no_other() {
    let database = TestDatabase::sqlite();
    for (guild, line, is) in [
        (Guild::start(&database), "", false),
        (
            Guild::start_training(&TestDatabase::sqlite()),
            "training = true\n",
            true,
        ),
    ] {
        let desk = guild.desk(&guild.steward);
        let file = desk.path.join("desk.toml");
        let text = std::fs::read_to_string(&file).unwrap();
        assert_eq!(text.contains("training = true"), is);
        let other = if is {
            text.replace(line, "")
        } else {
            format!("training = true\n{text}")
        };
        std::fs::write(&file, other).unwrap();
        let refused = Desk::open(&desk.path, copy(&guild.steward)).err();
        let Some(DeskError::OtherPurpose(found)) = refused else {
            panic!("it opens")
        };
        assert_eq!(found.training, is);
    }
}

#[test]
fn every_page_of_a_desk_for_practice_says_so() {
    let (one, other) = (TestDatabase::sqlite(), TestDatabase::sqlite());
    for (guild, says) in [
        (Guild::start_training(&one), true),
        (Guild::start(&other), false),
    ] {
        let mut desk = guild.desk(&guild.steward);
        desk.sync();
        let clock = Arc::clone(&guild.clock) as _;
        let page = DeskPage::start(&desk.path, Some(copy(&guild.steward)), clock).enter();
        for path in ["/inbox", "/server", "/people", "/keys", "/nowhere"] {
            let text = page.get(path).text().to_owned();
            assert_eq!(
                text.contains("class=\"practice\">For practice."),
                says,
                "{path}"
            );
        }
    }
}

#[test]
fn what_leaves_a_page_for_practice_says_so_in_its_name_and_goes_to_no_partner() {
    let database = TestDatabase::sqlite();
    let mut guild = Guild::start_training(&database);
    guild.arrive(2, "AR1", "Nobody was refused anything.");
    let mut desk = guild.desk(&guild.steward);
    desk.sync();
    let clock = Arc::clone(&guild.clock) as _;
    let page = DeskPage::start(&desk.path, Some(copy(&guild.steward)), clock).enter();
    let wished = [("states", "new"), ("format", "jsonl"), ("for", "partner")];
    // The preview leads back, with the reason.
    assert_eq!(page.submit("/exports", &wished).status, 303);
    let refused = page.get("/exports");
    assert!(refused.text().contains("this network is for practice"));
    assert!(!refused.text().contains("name=\"wish\""));
    let seen = page.submit("/exports", &wished[..2]);
    let (_, wish) = seen.text().split_once("name=\"wish\" value=\"").unwrap();
    let (wish, _) = wish.split_once('"').unwrap();
    let taken = page.post("/exports/take", &[("wish", wish), ("road", "download")]);
    assert_eq!(
        taken.header("content-disposition"),
        Some("attachment; filename=\"training-corncrake-export-2026-07-01.jsonl\"")
    );
    assert!(taken.text().starts_with("{\"about\":{"));
    assert!(taken.text().contains("nothing in here happened"));
}
