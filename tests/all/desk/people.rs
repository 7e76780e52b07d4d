//! Who is in the network, as a desk and its page find it: seats that change, roots that are new,
//! documents that do not fit, and the end.

use std::collections::BTreeSet;
use std::sync::Arc;

use corncrake::clock::Clock as _;
use corncrake::exchange::Bundle;
use corncrake::keys::ceremony::Admission;
use corncrake::keys::public::{Tier, fingerprint};
use corncrake::keys::secret::MemberIdentity;
use corncrake::release::seal_manifest;

use crate::support::desk_page::DeskPage;
use crate::support::guild::{Guild, Lie, copy, stranger, terms};
use crate::support::http::Answer;
use crate::support::{TestDatabase, each_database};

#[test]
fn who_may_read_more_gets_the_stories_and_who_may_read_less_gets_no_more_of_them() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let baraka = guild.admit("Baraka", Tier::Answers);
        let mut desk = guild.desk(&baraka);
        let early = guild.arrive(1, "AR1", "They laughed at me.");
        desk.sync();
        assert!(desk.desk.keys(1).unwrap().story.is_none());

        guild.reseat(&baraka, (Tier::Stories, true));
        assert_eq!(desk.sync().alarms, []);
        assert!(desk.desk.keys(1).unwrap().story.is_some());
        assert!(desk.desk.seat().unwrap().steward);
        // What came before, too: the seat reaches that far.
        let case = &desk.book().cases[0];
        assert_eq!(case.id, early);
        assert!(
            case.content
                .as_ref()
                .is_ok_and(|content| content.story.is_some())
        );

        guild.next_period();
        guild.publish().unwrap();
        guild.reseat(&baraka, (Tier::Answers, false));
        assert_eq!(desk.sync().alarms, []);
        let notice = desk.desk.chain().current().clone();
        assert_eq!(notice.voided, [2], "its keys are known");
        let today = guild.clock.today();
        assert_eq!(notice.sealing_period(today).unwrap().number, 3);
        assert!(desk.desk.keys(3).unwrap().story.is_none());
        assert!(desk.desk.keys(1).unwrap().story.is_some(), "had is had");
        guild.arrive(2, "AR1", "They laughed at me again.");
        assert_eq!(desk.sync().alarms, []);
        let stories = desk
            .book()
            .cases
            .iter()
            .map(|case| {
                let content = case.content.as_ref();
                content.is_ok_and(|content| content.story.is_some())
            })
            .filter(|has| *has)
            .count();
        assert_eq!(stories, 1);
    });
}

/// A desk that was made after a rotation believes the new root, and all that led to it.
#[test]
fn a_new_desk_that_holds_a_new_root_opens_what_was_sealed_before_it() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let early = guild.arrive(1, "AR1", "Before the new root.");
        let change = guild.documents().rotate(&terms(&*guild.clock)).unwrap();
        guild.take(change);
        guild.publish().unwrap();
        let root = guild.notices.last().unwrap().clone();
        guild.renew();
        guild.publish().unwrap();
        let mut desk = guild.desk_from(&root, &guild.steward);
        assert_eq!(desk.desk.chain().fingerprint(), fingerprint(&root));
        assert_eq!(desk.sync().alarms, []);
        assert_eq!(desk.book().cases[0].id, early);
        assert!(desk.book().cases[0].content.is_ok());
        // And so it does the next time that it is opened.
        let again = corncrake::desk::Desk::open(&desk.path, copy(&guild.steward)).unwrap();
        assert_eq!(again.chain().current().number, 4);
        assert!(again.keys(1).is_some());

        // What the server shows from before the root must lead to it.
        let other = guild.other_root();
        guild.lie("notices/1", Lie::Bytes(other.to_string().into_bytes()));
        let mut fooled = guild.desk_from(&root, &guild.steward);
        assert!(fooled.try_sync().is_err());
        assert!(fooled.desk.keys(1).is_none());
    });
}

#[test]
fn at_the_end_of_a_network_the_server_lets_go_of_every_wrap_for_good() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let baraka = guild.admit("Baraka", Tier::Stories);
        let held = |guild: &Guild, who: &MemberIdentity| {
            guild.on_store(async |store| {
                let wraps = store.wraps_for(&guild.network, who.id()).await;
                wraps.unwrap().len()
            })
        };
        assert_eq!(
            (held(&guild, &guild.steward), held(&guild, &baraka)),
            (2, 2)
        );
        let change = guild.documents().end(&terms(&*guild.clock)).unwrap();
        guild.take(change);
        let last = Bundle {
            wraps: Vec::new(),
            ..guild.bundle()
        };
        guild.publish_as(&guild.steward, &last).unwrap();
        assert_eq!(
            (held(&guild, &guild.steward), held(&guild, &baraka)),
            (0, 0)
        );
        // Whoever sends them again does not bring them back.
        assert!(guild.publish().is_err());
        assert_eq!(
            (held(&guild, &guild.steward), held(&guild, &baraka)),
            (0, 0)
        );
    });
}

/// The steward's desk, open, after a sync.
fn page(guild: &Guild) -> DeskPage {
    let mut desk = guild.desk(&guild.steward);
    desk.sync();
    let clock = Arc::clone(&guild.clock);
    DeskPage::start(&desk.path, Some(copy(&guild.steward)), clock).enter()
}

/// The boxes for single periods count only where they lie before the first one that was chosen.
#[test]
fn of_the_boxes_for_single_periods_only_those_before_the_first_count() {
    let database = TestDatabase::sqlite();
    let mut guild = Guild::start(&database);
    for _ in 0..2 {
        guild.next_period();
    }
    guild.publish().unwrap();
    let page = page(&guild);
    let newcomer = MemberIdentity::create("Nadia", &mut guild.rng).unwrap();
    let card = newcomer.card().unwrap().to_code();
    let preview = |since: &str, also: &[&str]| -> Answer {
        let mut fields = vec![
            ("step", "admit"),
            ("card", card.as_str()),
            ("same", "yes"),
            ("tier", "stories"),
            ("since", since),
        ];
        fields.extend(also.iter().map(|period| ("also", *period)));
        page.post("/people/preview", &fields)
    };
    let expect = |since, also: &[&str], what: &str| {
        let answer = preview(since, also);
        assert!(answer.text().contains(what), "{what}: {}", answer.text());
    };
    expect(
        "1",
        &["1", "2", "3"],
        "Answers and stories, from period 1 on.",
    );
    expect("2", &["1", "3"], "from period 2 on and period 1.");
    expect("3", &["2", "1", "3"], "from period 3 on and period 1, 2.");
    expect("4", &["0"], "period 0 is none of those");
    expect("4", &["two"], "Not done");
    expect("", &["1"], "Not done");
    // Later ones do not come back when it is signed.
    let fields = [
        ("step", "admit"),
        ("card", card.as_str()),
        ("same", "yes"),
        ("tier", "stories"),
        ("since", "2"),
        ("also", "1"),
        ("also", "3"),
    ];
    page.submit("/people/do", &fields);
    let shown = page.submit("/people/publish", &[]).text().to_owned();
    assert!(shown.contains("from period 2 on, and period 1"), "{shown}");
    assert!(shown.contains("The server has it."), "{shown}");
    // Who reads less afterwards still has wraps in the steward's folder: the server gets none of them.
    let id = newcomer.id().to_string();
    let fields = [
        ("step", "seat"),
        ("who", &id),
        ("tier", "answers"),
        ("single", "yes"),
    ];
    page.submit("/people/do", &fields);
    let shown = page.submit("/people/publish", &[]).text().to_owned();
    assert!(shown.contains("The server has it."), "{shown}");
}

/// What does not fit is told above every page, whatever the server says of it.
#[test]
fn an_ill_fitting_roster_a_refused_release_and_a_refused_cohort_stand_above_every_page() {
    let database = TestDatabase::sqlite();
    let guild = Guild::start(&database);
    let page = page(&guild);
    let told = |what: &str| {
        // One that is under way may have begun before the lie.
        let told = (0..200).any(|_| {
            page.post("/sync", &[]);
            std::thread::sleep(std::time::Duration::from_millis(50));
            page.get("/keys").text().contains(what)
        });
        assert!(told, "{what}: {}", page.get("/keys").text());
        let shown = page.get("/people");
        let (before, _) = shown.text().split_once(what).expect("on every page");
        assert!(before.contains("role=\"alert\""), "{before}");
        guild.stop_lying();
    };

    let unsigned = guild.notices[0].to_string().into_bytes();
    guild.change_index("\"release\":0", "\"release\":1");
    guild.lie("releases/1", Lie::Bytes(unsigned));
    told("The releases that the server shows are refused");

    let documents = guild.documents();
    let to = &documents.notice().periods[0].answers;
    let sealed = seal_manifest(&guild.notices[0], to).unwrap();
    guild.change_index("\"manifest\":0", "\"manifest\":1");
    guild.lie("manifests/1", Lie::Bytes(sealed));
    told("The frozen cohort 1 does not follow on those before, or is not signed by anybody");

    // Last: the desk believes the notice, and has no roster of it.
    let (stranger, key) = stranger();
    let seat = Admission {
        card: stranger.card().unwrap(),
        tier: Tier::Answers,
        steward: false,
        since_period: 9,
        also: BTreeSet::new(),
    };
    let admitted = guild.documents().admit(seat, &[], &terms(&*guild.clock));
    let mut change = admitted.unwrap();
    change.notice.stewards.push(key);
    let draft = change.sign(&guild.steward.signing).unwrap();
    guild.lie("notices", Lie::Bytes(b"{\"latest\":3}".to_vec()));
    for (path, note) in [
        ("notices/3", draft.notice),
        ("rosters/2", draft.roster.unwrap()),
    ] {
        guild.lie(path, Lie::Bytes(note.to_string().into_bytes()));
    }
    guild.change_index("\"roster\":1", "\"roster\":2");
    told("The roster that notice 3 names is refused");
}
