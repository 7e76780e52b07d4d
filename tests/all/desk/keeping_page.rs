//! The page that says how long things are kept, and the steps that begin there.

use corncrake::clock::Clock as _;
use corncrake::desk::acts::Verdict;
use corncrake::keys::public::Retention;

use crate::support::TestDatabase;
use crate::support::desk_page::DeskPage;
use crate::support::guild::{Guild, TestDesk, copy, day, terms};

fn page(guild: &Guild, desk: &TestDesk) -> DeskPage {
    let clock = std::sync::Arc::clone(&guild.clock);
    let page = DeskPage::start(&desk.path, Some(copy(&guild.steward)), clock).enter();
    page.wait_for("/sync", "There was nothing new");
    page
}

#[test]
fn from_the_rule_to_what_is_gone_the_page_says_what_it_costs_and_what_holds_it_up() {
    let database = TestDatabase::sqlite();
    let mut guild = Guild::start(&database);
    let ids = [
        guild.arrive(1, "AR1", "the first words"),
        guild.arrive(2, "AR2", ""),
    ];
    let mut desk = guild.desk(&guild.steward);
    guild.clock.set_noon(day("2026-08-01"));
    guild.next_period();
    guild.publish().unwrap();
    desk.sync();
    let set = [("step", "keep"), ("stories", "1"), ("answers", "")];
    {
        let page = page(&guild, &desk);
        let before = page.get("/keeping").text().to_owned();
        assert!(before.contains("There is no rule"), "{before}");
        assert!(before.contains("Set a rule"), "{before}");
        assert!(!before.contains("another rule"), "{before}");
        let shown = page.post("/people/preview", &set).text().to_owned();
        assert!(
            shown.contains("1 months") || shown.contains("one month"),
            "{shown}"
        );
        let wrong = [("step", "keep"), ("stories", "24"), ("answers", "12")];
        let refused = page.post("/people/preview", &wrong).text().to_owned();
        assert!(refused.contains("notice refused"), "{refused}");
    }
    let rule = Retention {
        stories: Some(1),
        answers: None,
    };
    let change = guild.documents().keep(Some(rule), &terms(&*guild.clock));
    guild.take(change.unwrap());
    guild.publish().unwrap();
    guild.clock.set_noon(day("2026-11-30"));
    desk.sync();
    let destroy = [("step", "expire"), ("stories", "1")];
    {
        let page = page(&guild, &desk);
        let shown = page.get("/keeping").text().to_owned();
        assert!(
            shown.contains("may be destroyed one month after"),
            "{shown}"
        );
        assert!(shown.contains("Due since 2026-11-30"), "{shown}");
        assert!(shown.contains("Set another rule"), "{shown}");
        let held = "Held up: nobody has decided on 2 reports.";
        assert!(shown.contains(held), "{shown}");
        assert!(!shown.contains("value=\"expire\""), "{shown}");
        // Whoever sends the form all the same is refused by the same word.
        for path in ["/people/preview", "/people/do"] {
            let answer = page.post(path, &destroy);
            let said = match answer.status {
                303 => page.get("/people").text().to_owned(),
                _ => answer.text().to_owned(),
            };
            assert!(said.contains(held), "{path}: {said}");
        }
        assert_eq!(desk.desk.chain().current().number, 4);
    }
    desk.decide(&ids, Verdict::Reject);
    let page = page(&guild, &desk);
    let shown = page.get("/keeping").text().to_owned();
    assert!(shown.contains("Nothing holds it up"), "{shown}");
    assert!(shown.contains("value=\"expire\""), "{shown}");
    let preview = page.post("/people/preview", &destroy).text().to_owned();
    assert!(preview.contains("for good"), "{preview}");
    let done = page.submit("/people/do", &destroy).text().to_owned();
    assert!(done.contains("in force"), "{done}");
    page.submit("/people/publish", &[]);
    page.post("/sync", &[]);
    page.wait_for("/sync", "is destroyed here too");
    let gone = "stories, letters and files, on 2026-11-30 (notice 5)";
    page.wait_for("/keeping", gone);
    let number = &ids[0].to_string()[..8];
    let report = page.get(&format!("/report/{number}")).text().to_owned();
    assert!(report.contains("was destroyed on 2026-11-30"), "{report}");
    assert!(!report.contains("the first words"), "{report}");
    assert_eq!(guild.clock.today(), day("2026-11-30"));
}
