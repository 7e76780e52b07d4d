//! The page about the server, and the alarms that no page can be read without seeing.

use corncrake::clock::Clock as _;
use corncrake::desk::alarms::Alarm;

use crate::support::TestDatabase;
use crate::support::desk_page::DeskPage;
use crate::support::guild::{Guild, Lie, copy};

#[test]
fn while_an_alarm_waits_every_page_says_so_first_until_it_is_acknowledged() {
    let database = TestDatabase::sqlite();
    let mut guild = Guild::start(&database);
    let id = guild.arrive(1, "AR1", "They took my medicines.");
    let mut desk = guild.desk(&guild.steward);
    desk.sync();
    let none = b"{\"reports\":[],\"withdrawals\":[]}".to_vec();
    guild.lie("batches/2026-07-01", Lie::Bytes(none));
    assert_eq!(desk.sync().alarms, [Alarm::Vanished(vec![id])]);
    let clock = std::sync::Arc::clone(&guild.clock);
    let page = DeskPage::start(&desk.path, Some(copy(&guild.steward)), clock).enter();

    for path in ["/keys", "/server"] {
        let text = page.get(path).text().to_owned();
        let (_, main) = text.split_once("<main").unwrap();
        let (before, rest) = main.split_once("role=\"alert\"").expect(path);
        assert!(!before.contains("<h1"), "{path}: not first");
        let (told, _) = rest.split_once("</section>").unwrap();
        let what = format!("no reporter’s signature says why. It stays here: {id}");
        assert!(told.contains(&what), "{path}: {told}");
        assert!(told.contains("Ask the operator whether"), "{path}: {told}");
        assert!(text.contains("<title>(1) "), "{path}");
    }
    let shown = page.get("/server").text().to_owned();
    // What was verified, and what should be done soon.
    assert!(
        shown.contains("on 2026-07-01.") && shown.contains("Notice 2"),
        "{shown}"
    );
    assert!(shown.contains("Only one person can open"), "{shown}");

    page.post("/alarms", &[("alarm", "7")]);
    assert!(page.get("/keys").text().contains("role=\"alert\""));
    page.post("/alarms", &[("alarm", "1")]);
    let shown = page.get("/server").text().to_owned();
    assert!(shown.contains("Acknowledged before") && shown.contains(&id.to_string()));
    let shown = page.get("/keys").text().to_owned();
    assert!(!shown.contains("role=\"alert\"") && shown.contains("<title>Keyboard"));
}

/// A server that lies about everything must not bury the page, and not one alarm may be missed.
#[test]
fn of_many_alarms_three_stand_open_and_the_others_are_counted_and_one_press_away() {
    let database = TestDatabase::sqlite();
    let guild = Guild::start(&database);
    let mut desk = guild.desk(&guild.steward);
    desk.sync();
    let today = desk.clock.today();
    let raise = |numbers: std::ops::RangeInclusive<u32>| {
        let found: Vec<_> = numbers.map(Alarm::TwoPeriods).collect();
        desk.desk.raise(&found, today).unwrap();
    };
    raise(1..=4);
    let clock = std::sync::Arc::clone(&guild.clock);
    let page = DeskPage::start(&desk.path, Some(copy(&guild.steward)), clock).enter();
    // Four are no longer than three and a line that says that there is one more.
    assert!(!page.get("/keys").text().contains("more alarm"));
    raise(5..=6);
    let text = page.get("/keys").text().to_owned();
    let (open, folded) = text.split_once("<details class=\"alarms\">").unwrap();
    let (folded, below) = folded.split_once("</details>").unwrap();
    assert!(text.contains("<title>(6) Keyboard</title>"), "{open}");
    assert!(folded.contains("And 3 more alarms") && below.contains("<h1"));
    for (part, numbers) in [(open, 1..=3), (folded, 4..=6)] {
        assert_eq!(part.matches("<h2>Alarm").count(), 3);
        for number in numbers {
            let told = format!("another period {number} than the notices name");
            assert!(part.contains(&told), "{told}");
        }
    }
    // One that comes while somebody reads is not acknowledged with those that stood there.
    assert!(folded.contains("I have read all 6"));
    raise(7..=7);
    let shown = ["1", "2", "3", "4", "5", "6"].map(|number| ("alarm", number));
    let text = page.submit("/alarms", &shown).text().to_owned();
    assert!(text.contains("<title>(1) ") && text.contains("another period 7"));
    assert_eq!(text.matches("<h2>Alarm").count(), 1);
}
