//! The desk's page in a real browser: with scripts and without, by keyboard alone, at 320 px, and
//! held to WCAG 2.2 AA by axe-core.

use secrecy::SecretString;
use serde_json::json;

use crate::support::TestDatabase;
use crate::support::desk_page::DeskPage;
use crate::support::guild::Guild;
use crate::support::script::script;

const PASSPHRASE: &str = "correct horse battery staple";

/// From the passphrase to the lock: filter, search, open, decide on several, undo.
#[test]
fn an_analyst_works_through_reports_and_nothing_of_them_stands_in_an_address() {
    let database = TestDatabase::sqlite();
    let mut guild = Guild::start(&database);
    let found = guild.arrive(1, "AR1", "They took Grace’s medicines.");
    for number in 2..6 {
        guild.arrive(
            number,
            "AR2",
            "The guard said that I should come back next week.",
        );
    }
    let desk = guild.desk(&guild.steward);
    let sealed = guild.steward.seal(&SecretString::from(PASSPHRASE)).unwrap();
    let identity = &desk.desk.settings().identity;
    std::fs::write(desk.path.join(identity), sealed).unwrap();
    let clock = std::sync::Arc::clone(&guild.clock);
    let mut synced = desk;
    synced.sync();
    let page = DeskPage::start(&synced.path, None, clock);
    let input = json!({
        "link": page.link,
        "passphrase": PASSPHRASE,
        "word": "grace",
        "found": found.to_string()[..8],
        "area": "AR2",
        "reports": 4,
    });
    let seen = script("desk.mjs", "work", input);
    assert!(seen["addresses"].as_u64().unwrap() > 20);
}
