//! The desk's page in a real browser: with scripts and without, by keyboard alone, at 320 px, and
//! held to WCAG 2.2 AA by axe-core.

use corncrake::text::Lang;
use secrecy::SecretString;
use serde_json::json;

use crate::support::TestDatabase;
use crate::support::desk_page::DeskPage;
use crate::support::guild::{Guild, copy};
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

/// Exports, a case file, a report for somebody, a spreadsheet and sealed files, in one session.
/// CHECKS G10, G11.
#[test]
fn what_leaves_the_desk_and_what_comes_in_by_another_road_goes_through_pages() {
    let database = TestDatabase::sqlite();
    let mut guild = Guild::start(&database);
    let report = guild.arrive(2, "AR1", "Nurse Zanzibara refused me. She laughed.");
    let mut desk = guild.desk(&guild.steward);
    desk.sync();
    let clock = std::sync::Arc::clone(&guild.clock);
    let page = DeskPage::start(&desk.path, Some(copy(&guild.steward)), clock);
    let folder = tempfile::tempdir().unwrap();
    let input = json!({
        "link": page.link,
        "report": report.to_string()[..8],
        "word": "Zanzibara",
        "folder": folder.path(),
        "sheet": "id,where,agreed,words\n1,clinic,yes,Zanzibara again\n2,clinic,yes,=1+1\n3,clinic,no,x\n",
        "mapping": "source = \"paper\"\n[constants]\nwhat = \"V05\"\n\
            [[column]]\nname = \"where\"\nquestion = \"where\"\nvalues = { clinic = \"S05\" }\n\
            [[column]]\nname = \"agreed\"\nquestion = \"consent\"\ncode = \"C0\"\n\
            [[column]]\nname = \"words\"\nquestion = \"story\"\n",
        "pictures": std::env::var_os("CORNCRAKE_TEST_PICTURES").map(std::path::PathBuf::from),
    });
    let seen = script("desk-in-and-out.mjs", "work", input);
    assert!(seen["told"].as_u64().unwrap() > 20);
    // One by the browser, one into the folder, one case file; nobody else's.
    assert_eq!(desk.desk.ledger().unwrap().exports().count(), 3);
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
    assert_eq!(desk.desk.places().unwrap().len(), 4);
}

/// Whatever the language: nothing runs off a small screen, and lines run the way they are read.
#[test]
fn every_page_of_the_desk_fits_a_small_screen_in_every_language() {
    let database = TestDatabase::sqlite();
    let mut guild = Guild::start(&database);
    let report = guild.arrive(
        1,
        "AR1",
        "They took Grace’s medicines. Call +254 712 345 678.",
    );
    let served: Vec<_> = Lang::ALL
        .into_iter()
        .map(|lang| {
            let mut desk = guild.desk(&guild.steward);
            desk.sync();
            let file = desk.path.join("desk.toml");
            let settings = std::fs::read_to_string(&file).unwrap();
            let own = settings.replace("language = \"en\"", &format!("language = \"{lang}\""));
            assert!(own != settings || lang == Lang::En);
            std::fs::write(&file, own).unwrap();
            let clock = std::sync::Arc::clone(&guild.clock);
            let page = DeskPage::start(&desk.path, Some(copy(&guild.steward)), clock);
            (lang, page, desk)
        })
        .collect();
    let desks = served.iter().map(|(lang, page, _)| {
        json!({ "link": page.link, "lang": lang.code(), "dir": lang.direction() })
    });
    let input = json!({
        "desks": desks.collect::<Vec<_>>(),
        "report": report.to_string()[..8],
        "pictures": std::env::var_os("CORNCRAKE_TEST_PICTURES").map(std::path::PathBuf::from),
    });
    let seen = script("desk-languages.mjs", "read", input);
    assert!(seen["pages"].as_u64().unwrap() > 9 * 8);
}
