//! The page about the server, and the alarms that no page can be read without seeing.

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

    let alarm = Alarm::Vanished(vec![id]);
    for path in ["/keys", "/server"] {
        let text = page.get(path).text().to_owned();
        let (_, main) = text.split_once("<main").unwrap();
        let (before, rest) = main.split_once("role=\"alert\"").expect(path);
        assert!(!before.contains("<h1"), "{path}: not first");
        let (told, _) = rest.split_once("</section>").unwrap();
        assert!(told.contains(&alarm.to_string()), "{path}: {told}");
        assert!(told.contains(alarm.advice().text()), "{path}: {told}");
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
    assert!(!page.get("/keys").text().contains("role=\"alert\""));
}
