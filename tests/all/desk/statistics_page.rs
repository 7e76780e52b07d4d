//! Publishing from the desk's page: looked at, signed, signed by others too.

use std::sync::Arc;
use std::time::{Duration, Instant};

use corncrake::clock::Clock as _;
use corncrake::desk::acts::{Act, Deed, Recode, Verdict};
use corncrake::desk::folder::Documents;
use corncrake::keys::public::{Note, Tier};
use corncrake::keys::secret::MemberIdentity;
use corncrake::release::Release;

use super::import_page::give;
use crate::support::TestDatabase;
use crate::support::desk_page::DeskPage;
use crate::support::guild::{Guild, TestDesk, copy};
use crate::support::http::Answer;

/// A desk on which forty reports are accepted.
fn desk_of(guild: &mut Guild) -> TestDesk {
    let area = |n: u32| ["AR1", "AR2", "AR3"][n as usize % 3];
    let ids: Vec<_> = (0..40).map(|n| guild.arrive(n, area(n), "")).collect();
    let mut desk = guild.desk(&guild.steward);
    desk.sync();
    desk.decide(&ids, Verdict::Accept);
    desk.sync();
    desk
}

pub fn page_of(guild: &Guild, desk: &TestDesk, member: &MemberIdentity) -> DeskPage {
    let clock = Arc::clone(&guild.clock);
    let page = DeskPage::start(&desk.path, Some(copy(member)), clock).enter();
    page.wait_for("/sync", "There was nothing new");
    page
}

/// What a form that has figures worked out leads to, however long that takes.
pub fn worked_out(page: &DeskPage, answer: &Answer) -> Answer {
    assert_eq!(answer.status, 303, "{}", answer.text());
    let next = answer.header("location").unwrap();
    match next.strip_prefix(&page.base).unwrap() {
        "/statistics/progress" => {
            let begun = Instant::now();
            let done = loop {
                let shown = page.get("/statistics/progress");
                if !shown.text().contains("<progress") {
                    break shown;
                }
                assert!(begun.elapsed() < Duration::from_mins(10));
                std::thread::sleep(Duration::from_millis(50));
            };
            let is_refused = done.text().contains("notice refused");
            page.get(if is_refused {
                "/statistics"
            } else {
                "/statistics/look"
            })
        }
        next => page.get(next),
    }
}

/// What would be published, once it is drawn.
pub fn draw(page: &DeskPage, fields: &[(&str, &str)]) -> Answer {
    worked_out(page, &page.post("/statistics", fields))
}

/// The number of what is looked at.
pub fn number(look: &str) -> String {
    let (_, rest) = look.split_once("name=\"number\" value=\"").unwrap();
    rest.split_once('"').unwrap().0.to_owned()
}

fn number_field(look: &str) -> String {
    format!("name=\"number\" value=\"{}\"", number(look))
}

fn released(desk: &TestDesk) -> Vec<Release> {
    let notes = desk.desk.folder().notes(Documents::Releases).unwrap();
    let read = |(_, note): (u64, Note)| note.read_unverified().unwrap();
    notes.into_iter().map(read).collect()
}

#[test]
fn what_was_looked_at_is_published_once_somebody_says_that_they_looked() {
    let database = TestDatabase::sqlite();
    let mut guild = Guild::start(&database);
    let desk = desk_of(&mut guild);
    let page = page_of(&guild, &desk, &guild.steward);
    let overview = page.get("/statistics");
    for said in ["not published yet: 40", "2026-Q3", "ends on 2026-09-30"] {
        assert!(overview.text().contains(said), "{said}");
    }
    // The quarter is not over, and no reason is given.
    let refused = page.submit("/statistics", &[("early", " ")]);
    assert!(refused.text().contains("publish after that day"));

    let early = [("early", "before the hearing")];
    let before = draw(&page, &early);
    let look = draw(&page, &early);
    let text = look.text();
    // Drawn up anew, and not drawn anew.
    let again = text.replace(&number_field(text), &number_field(before.text()));
    assert_eq!(again, before.text());
    for said in ["exact numbers", "What came of it", "before the hearing"] {
        assert!(text.contains(said), "{said}");
    }
    // Forty were counted, and the crossings are too few to be published.
    assert!(text.contains(": 40 →") && text.contains("Too few reports for this table"));
    assert_eq!(page.get("/statistics/look").text(), text);
    // Exact numbers do not come up before nobody: whoever waited for them follows a link.
    let ready = page.get("/statistics/progress");
    assert!(
        ready
            .text()
            .contains("The figures are ready to be looked at.")
    );
    assert!(!ready.text().contains("Exact") && !ready.text().contains("content=\"2;url="));

    let number = number(text);
    let sign = |number: &str, sure: &str| {
        let fields = [("number", number), ("sure", sure)];
        page.submit("/statistics/publish", &fields)
            .text()
            .to_owned()
    };
    assert!(sign(&number, "").contains("Look at every table first"));
    assert!(sign("7", "yes").contains("not what you were shown"));
    assert!(released(&desk).is_empty());
    let done = sign(&number, "yes");
    assert!(done.contains("Published."), "{done}");
    let [release] = &released(&desk)[..] else {
        panic!("one release");
    };
    assert!(text.contains(&format!(": 40 → <strong>{}</strong>", release.total)));
    assert!(
        page.get("/statistics")
            .text()
            .contains("not published yet: 0")
    );
}

#[test]
fn another_analyst_compares_and_signs_on_a_page_of_their_own() {
    let database = TestDatabase::sqlite();
    let mut guild = Guild::start(&database);
    let baraka = guild.admit("Baraka", Tier::Stories);
    guild.require_releasers(&[&baraka], 2);
    let desk = desk_of(&mut guild);
    let page = page_of(&guild, &desk, &guild.steward);
    let look = draw(&page, &[("early", "before the hearing")]);
    let yes = |look: &str| [("number", number(look)), ("sure", "yes".to_owned())];
    let sign = |page: &DeskPage, look: &str| {
        let fields = yes(look);
        let fields: Vec<_> = fields
            .iter()
            .map(|(name, value)| (*name, &**value))
            .collect();
        page.submit("/statistics/publish", &fields)
            .text()
            .to_owned()
    };
    let signed = sign(&page, look.text());
    assert!(signed.contains("before it is public: 1"), "{signed}");
    let file = page.get("/statistics/file").text().to_owned();

    let mut other = guild.desk(&baraka);
    other.sync();
    let theirs = page_of(&guild, &other, &baraka);
    let compare = |file: &str| {
        let answer = give(
            &theirs,
            "/statistics/compare",
            &[("note", "release.note", file.as_bytes())],
        );
        worked_out(&theirs, &answer).text().to_owned()
    };
    // Somebody changes a word on the way, and somebody sends something else.
    for wrong in [
        &*file.replace("before the hearing", "after the hearing"),
        "a letter",
    ] {
        assert!(compare(wrong).contains("do not sign it"), "{wrong}");
    }
    let look = compare(&file);
    assert!(look.contains("out of the frozen cohort on this desk too"));
    assert!(sign(&theirs, &look).contains("Published."));
    assert_eq!(released(&other).len(), 1);
}

/// What a count or an answer became stands where an arrow points that points the way that is read.
#[test]
fn arrows_on_the_pages_point_the_way_that_is_read() {
    let database = TestDatabase::sqlite();
    let mut guild = Guild::start(&database);
    let desk = desk_of(&mut guild);
    let report = desk.book().cases[0].id;
    let recode = Deed::Recode(Recode {
        question: "area".to_owned(),
        codes: Some(["AR4".to_owned()].into()),
    });
    let act = Act {
        report,
        deed: recode,
    };
    desk.desk.act(&[act], desk.clock.today()).unwrap();
    let page = page_of(&guild, &desk, &guild.steward);
    draw(&page, &[("early", "before the hearing")]);
    let history = format!("/report/{}", &report.to_string()[..8]);
    for (lang, onwards, back) in [("en", " → ", " ← "), ("ar", " ← ", " → ")] {
        page.post("/language", &[("lang", lang), ("back", "/")]);
        let look = page.get("/statistics/look").text().to_owned();
        assert!(look.contains(&format!(": 40{onwards}<strong>")), "{look}");
        assert!(!look.contains(back), "{look}");
        let history = page.get(&history).text().to_owned();
        assert!(
            history.contains(&format!("</code>{onwards}<code><bdi>AR4")),
            "{history}"
        );
        assert!(!history.contains(back), "{history}");
    }
}
