//! Opened reports in memory: whatever is done, they show what a desk shows that opens all anew.

use std::sync::atomic::{AtomicUsize, Ordering};

use corncrake::clock::Clock as _;
use corncrake::desk::acts::{Act, Deed, Mark, Recode, Verdict};
use corncrake::desk::casebook::{Casebook, State};
use corncrake::desk::shelf::{Search, Shelf, View, Wanted};
use corncrake::exchange::LetterId;
use corncrake::keys::public::{ReportId, SubmissionId, Tier};
use corncrake::keys::secret::MemberIdentity;
use corncrake::seal::close::seal_padme;
use corncrake::seal::open::open_padme;
use corncrake::text::Lang;

use crate::support::guild::{Guild, TestDesk};
use crate::support::{TestDatabase, each_database};

/// What a book says of each report, as far as it can be compared.
fn said(book: &Casebook) -> Vec<String> {
    let lines = book.cases.iter().map(|case| {
        let content = match &case.content {
            Ok(content) => format!(
                "{:?} {:?} {:?}",
                content.answers.expose_coded(),
                content.recoded,
                content.story
            ),
            Err(aside) => aside.to_string(),
        };
        format!("{} {:?} {content}", case.id, case.state)
    });
    lines.collect()
}

/// The shelf says what a desk says that opens everything anew.
fn agrees(shelf: &Shelf, desk: &TestDesk) {
    let anew = desk.book();
    assert_eq!(said(shelf.book()), said(&anew));
    assert_eq!(shelf.book().ledger, anew.ledger);
    assert_eq!(shelf.book().withdrawn, anew.withdrawn);
    for case in &anew.cases {
        assert_eq!(shelf.case(case.id).map(|held| held.id), Some(case.id));
    }
}

fn open(desk: &TestDesk) -> Shelf {
    Shelf::open(&desk.desk, |_, _| ()).unwrap()
}

fn act(shelf: &mut Shelf, desk: &TestDesk, report: ReportId, deed: Deed) {
    let today = desk.clock.today();
    shelf
        .act(&desk.desk, &[Act { report, deed }], today)
        .unwrap();
}

fn recode(codes: Option<&[&str]>) -> Deed {
    let codes = codes.map(|codes| codes.iter().map(|code| (*code).to_owned()).collect());
    let question = "what".to_owned();
    Deed::Recode(Recode { question, codes })
}

#[test]
fn acts_on_the_shelf_change_what_they_would_change_anew() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let ids: Vec<_> = (1..=3)
            .map(|number| guild.arrive(number, "AR1", ""))
            .collect();
        let mut desk = guild.desk(&guild.steward);
        desk.sync();
        let mut shelf = open(&desk);
        agrees(&shelf, &desk);
        let verdict = |verdict| Deed::Verdict(verdict);
        for (id, deed) in [
            (ids[0], verdict(Verdict::Accept)),
            (ids[0], recode(Some(&["V01", "V02"]))),
            (ids[0], recode(Some(&["V05"]))),
            (ids[1], verdict(Verdict::DuplicateOf(ids[0]))),
            (ids[0], recode(None)),
            (ids[2], verdict(Verdict::Junk)),
            (ids[2], verdict(Verdict::Reject)),
            (ids[0], Deed::Assign(Some(desk.desk.member().id()))),
            (ids[0], Deed::Close(true)),
        ] {
            act(&mut shelf, &desk, id, deed);
            agrees(&shelf, &desk);
        }
        // What another command on the same folder did, comes with the next look.
        desk.decide(&ids[2..], Verdict::Accept);
        act(&mut shelf, &desk, ids[1], verdict(Verdict::Accept));
        shelf.refresh(&desk.desk).unwrap();
        agrees(&shelf, &desk);
        desk.sync();
        shelf.refresh(&desk.desk).unwrap();
        agrees(&shelf, &desk);
    });
}

#[test]
fn what_comes_goes_or_is_a_copy_is_on_the_shelf_after_the_next_look() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let first = guild.arrive(1, "AR1", "one");
        let mut desk = guild.desk(&guild.steward);
        desk.sync();
        let mut shelf = open(&desk);

        let receipt = guild.receipt(2);
        let sealed = guild.seal(&Guild::report("AR2", "two", true), &receipt);
        let second = guild.store(&receipt.submission_id(), sealed.clone());
        // A server files the same under another number.
        let copy = guild.store(&guild.receipt(3).submission_id(), sealed);
        desk.sync();
        shelf.refresh(&desk.desk).unwrap();
        agrees(&shelf, &desk);
        assert_eq!(shelf.book().cases.len(), 3);

        // Of copies, the one that was decided on stands.
        let aside = |id| shelf.case(id).unwrap().state == State::SetAside;
        let (stands, is_aside) = if aside(copy) {
            (second, copy)
        } else {
            (copy, second)
        };
        act(&mut shelf, &desk, is_aside, Deed::Verdict(Verdict::Accept));
        agrees(&shelf, &desk);
        assert_eq!(shelf.case(stands).unwrap().state, State::SetAside);

        super::reports::withdraw(&guild, first, &guild.receipt(1).signing_key());
        desk.sync();
        shelf.refresh(&desk.desk).unwrap();
        agrees(&shelf, &desk);
        assert!(shelf.case(first).is_none());
        assert!(shelf.find(&searched("one")).is_empty());
    });
}

/// Else a desk that never held the copy would miss it for ever once its period is destroyed.
#[test]
fn whatever_opens_is_acted_on_with_its_period_a_copy_too() {
    let database = TestDatabase::sqlite();
    let mut guild = Guild::start(&database);
    let receipt = guild.receipt(1);
    let sealed = guild.seal(&Guild::report("AR1", "", false), &receipt);
    let ids = [3, 4].map(|n| guild.store(&SubmissionId::from_bytes([n; 16]), sealed.clone()));
    let mut desk = guild.desk(&guild.steward);
    desk.sync();
    let mut shelf = open(&desk);
    for id in ids {
        act(&mut shelf, &desk, id, Deed::Verdict(Verdict::Junk));
        let ledger = desk.desk.ledger().unwrap();
        assert_eq!(ledger.periods_of(id).collect::<Vec<_>>(), [1]);
    }
}

#[test]
fn a_look_that_fails_leaves_nothing_and_the_next_one_fills_the_shelf_again() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let id = guild.arrive(1, "AR1", "The nurse laughed.");
        let mut desk = guild.desk(&guild.steward);
        desk.sync();
        let mut shelf = open(&desk);
        let damaged = desk.path.join("withdrawn/00000000000000000000000000000009");
        std::fs::create_dir_all(damaged.parent().unwrap()).unwrap();
        std::fs::write(&damaged, b"no hash").unwrap();
        assert!(shelf.refresh(&desk.desk).is_err());
        assert!(shelf.case(id).is_none());
        assert_eq!(shelf.lacking(&desk.desk).unwrap().len(), 1);
        std::fs::remove_file(&damaged).unwrap();
        shelf.refresh(&desk.desk).unwrap();
        agrees(&shelf, &desk);
        assert_eq!(shelf.find(&searched("nurse")), [id]);
    });
}

fn searched(words: &str) -> View {
    View {
        search: Search::new(words),
        ..View::default()
    }
}

/// Narrows a view down.
type Ask = fn(&mut View);

/// A network with three reports: of two with words, and of one without.
struct Three {
    guild: Guild,
    nurse: ReportId,
    police: ReportId,
    silent: ReportId,
}

impl Three {
    fn arrive(mut guild: Guild) -> Self {
        Self {
            nurse: guild.arrive(1, "AR1", "The nurse at the Clinic laughed at me."),
            police: guild.arrive(2, "AR2", "Police took my medicine; the nurse saw it."),
            silent: guild.arrive(3, "AR1", ""),
            guild,
        }
    }
}

/// A member's desk, with all that there is.
fn desk_of(guild: &Guild, member: &MemberIdentity) -> (TestDesk, Shelf) {
    let mut desk = guild.desk(member);
    desk.sync();
    let shelf = open(&desk);
    (desk, shelf)
}

/// `ids` in the order of a view.
fn newest_first(shelf: &Shelf, ids: &[ReportId]) -> Vec<ReportId> {
    let order = shelf.book().cases.iter().rev().map(|case| case.id);
    order.filter(|id| ids.contains(id)).collect()
}

#[test]
fn a_view_shows_the_reports_with_the_answers_that_it_asks_for_and_the_newest_first() {
    each_database(|database| {
        let three = Three::arrive(Guild::start(database));
        let (_desk, shelf) = desk_of(&three.guild, &three.guild.steward);
        let Three {
            nurse,
            police,
            silent,
            ..
        } = three;
        let all = [nurse, police, silent];
        let views: [(Ask, &[ReportId]); 10] = [
            (|_| (), &all),
            (|view| view.area = Some("AR1".to_owned()), &[nurse, silent]),
            (|view| view.what = Some("V03".to_owned()), &all),
            (|view| view.what = Some("V04".to_owned()), &[]),
            (|view| view.story = Some(false), &[silent]),
            (|view| view.story = Some(true), &[nurse, police]),
            (|view| view.attachment = Some(true), &[]),
            (|view| view.language = Some(Lang::Fr), &[]),
            (|view| view.period = Some(1), &all),
            (|view| view.state = Some(Wanted::Accepted), &[]),
        ];
        for (place, (ask, found)) in views.into_iter().enumerate() {
            let mut view = View::default();
            ask(&mut view);
            let found = newest_first(&shelf, found);
            assert_eq!(shelf.find(&view), found, "view {place}");
        }
    });
}

#[test]
fn a_view_shows_the_reports_with_the_words_that_it_looks_for() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let baraka = guild.admit("Baraka", Tier::Answers);
        let three = Three::arrive(guild);
        let (_desk, shelf) = desk_of(&three.guild, &three.guild.steward);
        let (nurse, police) = (three.nurse, three.police);
        for (typed, found) in [
            ("nurse", &[nurse, police][..]),
            ("CLINIC laugh", &[nurse]),
            ("\"took my medicine\"", &[police]),
            ("\"medicine took\"", &[]),
            (&three.silent.to_string()[..8], &[three.silent]),
        ] {
            let found = newest_first(&shelf, found);
            assert_eq!(shelf.find(&searched(typed)), found, "{typed}");
        }
        // Without stories, nothing can be said of words, and none be searched.
        let (_desk, shelf) = desk_of(&three.guild, &baraka);
        assert_eq!(shelf.find(&searched("nurse")), []);
        let silent = View {
            story: Some(false),
            ..View::default()
        };
        assert_eq!(shelf.find(&silent), []);
        assert_eq!(shelf.find(&View::default()).len(), 3);
    });
}

#[test]
fn a_view_shows_what_was_done() {
    each_database(|database| {
        let three = Three::arrive(Guild::start(database));
        let (desk, mut shelf) = desk_of(&three.guild, &three.guild.steward);
        let nurse = three.nurse;
        let tag: corncrake::desk::acts::Tag = "clinic".parse().unwrap();
        let mark = Mark::Tag(tag.clone());
        for deed in [
            Deed::Verdict(Verdict::Accept),
            Deed::Mark { mark, on: true },
            Deed::Assign(Some(desk.desk.member().id())),
        ] {
            act(&mut shelf, &desk, nurse, deed);
        }
        let of_state = |state| View {
            state: Some(state),
            ..View::default()
        };
        assert_eq!(shelf.find(&of_state(Wanted::Accepted)), [nurse]);
        assert_eq!(shelf.find(&of_state(Wanted::New)).len(), 2);
        let tagged = View {
            tag: Some(tag),
            ..View::default()
        };
        assert_eq!(shelf.find(&tagged), [nurse]);
        let asked = View {
            asked: true,
            ..View::default()
        };
        assert_eq!(shelf.find(&asked), []);
        let reply = LetterId([9; 16]);
        act(&mut shelf, &desk, nurse, Deed::Ask(Some(reply)));
        assert_eq!(shelf.find(&asked), [nurse]);
        act(&mut shelf, &desk, nurse, Deed::Ask(None));
        assert_eq!(shelf.find(&asked), []);
        let mine = View {
            mine: true,
            ..View::default()
        };
        assert_eq!(shelf.find(&mine), [nurse]);
        act(&mut shelf, &desk, nurse, Deed::Close(true));
        assert_eq!(shelf.find(&mine), []);
    });
}

/// What lies in the cache, opened with the member's key.
fn cached(guild: &Guild, desk: &TestDesk) -> Vec<u8> {
    let sealed = std::fs::read(desk.path.join("opened.age")).unwrap();
    open_padme(&sealed, &guild.steward.identity)
        .unwrap()
        .to_vec()
}

/// How many reports are opened when the shelf is: none that the cache holds.
fn opened_anew(desk: &TestDesk) -> usize {
    let count = AtomicUsize::new(0);
    let shelf = Shelf::open(&desk.desk, |_, of| count.store(of, Ordering::SeqCst)).unwrap();
    agrees(&shelf, desk);
    count.load(Ordering::SeqCst)
}

#[test]
fn what_was_opened_once_is_kept_for_the_member_alone() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let first = guild.arrive(1, "AR1", "Heard by the corncrake.");
        guild.arrive(2, "AR2", "");
        let mut desk = guild.desk(&guild.steward);
        desk.sync();
        act(&mut open(&desk), &desk, first, recode(Some(&["V01"])));
        assert_eq!(opened_anew(&desk), 0);
        assert_eq!(open(&desk).find(&searched("CORNCRAKE")), [first]);
        let plain = cached(&guild, &desk);
        assert!(memchr::memmem::find(&plain, b"corncrake.").is_some());
        assert!(memchr::memmem::find(&desk.bytes(), b"orncrake.").is_none());

        // What its reporter took back is not in it any more.
        super::reports::withdraw(&guild, first, &guild.receipt(1).signing_key());
        desk.sync();
        let mut shelf = open(&desk);
        shelf.refresh(&desk.desk).unwrap();
        let plain = cached(&guild, &desk);
        assert!(memchr::memmem::find(&plain, b"corncrake.").is_none());
        assert!(memchr::memmem::find(&plain, first.to_string().as_bytes()).is_none());
    });
}

#[test]
fn a_cache_that_the_member_did_not_write_is_not_believed() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        guild.arrive(1, "AR1", "Heard.");
        let mut desk = guild.desk(&guild.steward);
        desk.sync();
        open(&desk);
        assert_eq!(opened_anew(&desk), 0);
        let place = desk.path.join("opened.age");
        let good = std::fs::read(&place).unwrap();
        let to = guild.steward.identity.to_public();
        // Anybody can seal to a public key: here, other answers for the same report.
        let plain = String::from_utf8(cached(&guild, &desk)).unwrap();
        let other = seal_padme(plain.replace("AR1", "AR2").as_bytes(), &to).unwrap();
        let cut = seal_padme(&plain.as_bytes()[..plain.len() / 2], &to).unwrap();
        for bad in [
            other,
            cut,
            good[..good.len() / 2].to_vec(),
            b"no age".to_vec(),
            Vec::new(),
        ] {
            std::fs::write(&place, bad).unwrap();
            assert_eq!(opened_anew(&desk), 1);
            // It is written anew.
            assert_eq!(opened_anew(&desk), 0);
        }
    });
}
