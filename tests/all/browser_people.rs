//! The people of a network in a real browser, on the real binaries: each at a desk of their own, with
//! one server between them.

use corncrake::keys::folder::Folder as KeysFolder;
use corncrake::keys::public::Tier;
use serde_json::json;

use crate::keys::people;
use crate::support::TestDatabase;
use crate::support::desk_page::DeskPage;
use crate::support::guild::{Guild, copy};
use crate::support::running::DeskProcess;
use crate::support::script::script;
use crate::support::terminal::Terminal;

/// Amina, Omar and Irina are stewards, and two of them must sign. Nadia joins, works with Amina, and
/// is removed; Irina's identity is lost. Commands are used only for what comes before there is a
/// network, and for what has no page.
#[test]
fn somebody_joins_disagrees_and_leaves_and_what_comes_afterwards_is_not_theirs() {
    let database = TestDatabase::sqlite();
    let at = Terminal::new();
    for (name, (file, card)) in people() {
        std::fs::write(at.path().join(format!("{name}.id")), file).unwrap();
        std::fs::write(at.path().join(format!("{name}.id.card")), card).unwrap();
    }
    let step = |who: &str, step: &str| {
        at.ok(&format!(
            "keys {step} --folder net --identity {who}.id --passphrase-file pass"
        ))
    };
    let stewards = "--steward Omar.id.card --steward Irina.id.card --threshold 2";
    step("Amina", &format!("network example {stewards}"));
    step("Omar", "sign --yes");
    step("Amina", "period");
    step("Omar", "sign --yes");
    let (_server, origin) = at.serve(&database.url);
    step("Amina", &format!("publish --server {origin}"));

    // Nadia is new, and so is Irina's second identity.
    for file in ["Nadia", "Irina-again"] {
        let name = &file[..5];
        at.ok(&format!(
            "keys identity --name {name} --out {file}.id --passphrase-file pass"
        ));
    }
    let desks: Vec<_> = ["Amina", "Omar", "Nadia"]
        .iter()
        .map(|name| {
            at.ok(&format!(
                "desk init --folder {name} --server {origin} --root net/notices/0001.note \
                 --identity {name}.id"
            ));
            DeskProcess::start(&at.path().join(name))
        })
        .collect();
    let code = at.ok("keys card Irina-again.id.card --code");
    let words = code.lines().find_map(|line| line.strip_prefix("Words"));
    let input = json!({
        "origin": origin,
        "network": "example",
        "passphrase": "correct horse battery staple",
        "links": desks.iter().map(|desk| &desk.link).collect::<Vec<_>>(),
        "card": std::fs::read_to_string(at.path().join("Irina-again.id.card")).unwrap(),
        "words": words.unwrap().trim(),
    });
    let seen = script("people.mjs", "journey", input);
    println!("{seen}");
}

/// What is done once in years, by the only steward: somebody reads less from now on; a recovery
/// sheet; another root; the end. Each page is held to WCAG 2.2 AA, at 320 px too.
#[test]
fn a_seat_a_sheet_a_root_and_the_end_are_steps_on_pages_of_their_own() {
    let database = TestDatabase::sqlite();
    let mut guild = Guild::start(&database);
    let bahati = guild.admit("Bahati", Tier::Stories);
    let mut desk = guild.desk(&guild.steward);
    desk.sync();
    let clock = std::sync::Arc::clone(&guild.clock);
    let page = DeskPage::start(&desk.path, Some(copy(&guild.steward)), clock);
    let input = json!({ "link": page.link, "network": "example" });
    script("people-rare.mjs", "steps", input);

    let folder = KeysFolder::at(&desk.path.join("stewards"));
    let documents = folder.documents().unwrap();
    assert!(documents.notice().has_ended());
    let member = documents.roster().member(bahati.id()).unwrap();
    assert_eq!(member.tier, Tier::Answers);
    assert_eq!(documents.roster().recovery.len(), 1);
    assert_eq!(
        documents.chain().root().0.number,
        documents.notice().number - 1
    );
    assert!(folder.wraps().unwrap().is_empty());
    // The server has let go of every wrap, and the desk gets none again.
    let wraps = guild.on_store(async |store| {
        let network = &guild.network;
        store.wraps_for(network, guild.steward.id()).await.unwrap()
    });
    assert!(wraps.is_empty());
}
