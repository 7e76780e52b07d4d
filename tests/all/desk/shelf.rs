//! Opened reports in memory: whatever is done, they show what a desk shows that opens all anew.

use std::sync::atomic::{AtomicUsize, Ordering};

use corncrake::clock::Clock as _;
use corncrake::desk::acts::{Act, Deed, Mark, Recode, Verdict};
use corncrake::desk::casebook::{Casebook, State};
use corncrake::desk::shelf::{Search, Shelf, View, Wanted};
use corncrake::keys::public::{ReportId, Tier};
use corncrake::seal::close::seal_padme;
use corncrake::seal::open::open_padme;
use corncrake::text::Lang;

use crate::support::each_database;
use crate::support::guild::{Guild, TestDesk};

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

fn searched(words: &str) -> View {
    View {
        search: Search::new(words),
        ..View::default()
    }
}

#[test]
fn a_view_shows_what_it_asks_for_and_the_newest_first() {
    each_database(|database| {
        let mut guild = Guild::start(database);
        let baraka = guild.admit("Baraka", Tier::Answers);
        let nurse = guild.arrive(1, "AR1", "The nurse at the Clinic laughed at me.");
        let police = guild.arrive(2, "AR2", "Police took my medicine; the nurse saw it.");
        let silent = guild.arrive(3, "AR1", "");
        let mut desk = guild.desk(&guild.steward);
        desk.sync();
        let mut shelf = open(&desk);
        let all = View::default();
        assert_eq!(shelf.find(&all).len(), 3);
        let newest_first = |mut ids: Vec<ReportId>| {
            let order: Vec<_> = shelf.book().cases.iter().map(|case| case.id).collect();
            ids.sort_by_key(|id| order.iter().position(|it| it == id));
            ids.reverse();
            ids
        };
        assert_eq!(shelf.find(&all), newest_first(vec![nurse, police, silent]));
        for (typed, found) in [
            ("nurse", vec![nurse, police]),
            ("CLINIC laugh", vec![nurse]),
            ("\"took my medicine\"", vec![police]),
            ("\"medicine took\"", vec![]),
            (&silent.to_string()[..8], vec![silent]),
        ] {
            assert_eq!(shelf.find(&searched(typed)), newest_first(found), "{typed}");
        }
        let views = [
            (
                View {
                    area: Some("AR1".to_owned()),
                    ..View::default()
                },
                vec![nurse, silent],
            ),
            (
                View {
                    what: Some("V03".to_owned()),
                    ..View::default()
                },
                vec![nurse, police, silent],
            ),
            (
                View {
                    what: Some("V04".to_owned()),
                    ..View::default()
                },
                vec![],
            ),
            (
                View {
                    story: Some(false),
                    ..View::default()
                },
                vec![silent],
            ),
            (
                View {
                    story: Some(true),
                    ..View::default()
                },
                vec![nurse, police],
            ),
            (
                View {
                    attachment: Some(true),
                    ..View::default()
                },
                vec![],
            ),
            (
                View {
                    language: Some(Lang::Fr),
                    ..View::default()
                },
                vec![],
            ),
            (
                View {
                    period: Some(1),
                    ..View::default()
                },
                vec![nurse, police, silent],
            ),
            (
                View {
                    state: Some(Wanted::Accepted),
                    ..View::default()
                },
                vec![],
            ),
        ];
        for (place, (view, found)) in views.into_iter().enumerate() {
            assert_eq!(shelf.find(&view), newest_first(found), "view {place}");
        }

        let tag: corncrake::desk::acts::Tag = "clinic".parse().unwrap();
        let me = desk.desk.member().id();
        act(&mut shelf, &desk, nurse, Deed::Verdict(Verdict::Accept));
        act(
            &mut shelf,
            &desk,
            nurse,
            Deed::Mark {
                mark: Mark::Tag(tag.clone()),
                on: true,
            },
        );
        act(&mut shelf, &desk, nurse, Deed::Assign(Some(me)));
        let wanted = |state| View {
            state: Some(state),
            ..View::default()
        };
        assert_eq!(shelf.find(&wanted(Wanted::Accepted)), [nurse]);
        assert_eq!(shelf.find(&wanted(Wanted::New)).len(), 2);
        assert_eq!(
            shelf.find(&View {
                tag: Some(tag),
                ..View::default()
            }),
            [nurse]
        );
        let mine = || View {
            mine: true,
            ..View::default()
        };
        assert_eq!(shelf.find(&mine()), [nurse]);
        act(&mut shelf, &desk, nurse, Deed::Close(true));
        assert_eq!(shelf.find(&mine()), []);

        // Without stories, nothing can be said of words, and none be searched.
        let mut other = guild.desk(&baraka);
        other.sync();
        let shelf = open(&other);
        assert_eq!(shelf.find(&searched("nurse")), []);
        assert_eq!(
            shelf.find(&View {
                story: Some(false),
                ..View::default()
            }),
            []
        );
        assert_eq!(shelf.find(&View::default()).len(), 3);
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
        let cut = seal_padme(plain[..plain.len() / 2].as_bytes(), &to).unwrap();
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
