//! The rarer steps: a lost identity, a root of its own, the end; and a step that travels as a file.

use std::fs;
use std::path::Path;

use corncrake::keys::public::{Hash, Note, NoticeChain, Tier, fingerprint, six_words};

use super::{Desk, small_network};
#[cfg(unix)]
use crate::support::plugin::Hardware;

fn words(desk: &Desk, name: &str) -> String {
    let card = fs::read_to_string(desk.path(&format!("{name}.id.card"))).unwrap();
    let card = corncrake::keys::public::Card::parse(&card).unwrap();
    card.words().unwrap().join("-")
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let name = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &name);
        } else {
            fs::copy(&path, name).unwrap();
        }
    }
}

#[test]
fn a_card_travels_as_a_code_too_and_its_words_admit_to_the_chosen_periods() {
    let desk = small_network();
    desk.step("Amina", "period");
    desk.step("Amina", "period");
    desk.identity("Omar");
    let shown = desk.done("card Omar.id.card --code --page join.html");
    let code = shown
        .lines()
        .find(|line| line.starts_with("CORNCRAKE-CARD-"));
    fs::write(desk.path("scanned"), code.unwrap()).unwrap();
    let page = fs::read_to_string(desk.path("join.html")).unwrap();
    assert!(page.contains("<svg") && !page.contains("<script"), "{page}");
    let said = words(&desk, "Omar");
    let refused = desk.refused_step("Amina", "admit scanned --words paper-all-tiny");
    assert!(refused.contains("this is not Omar's card"), "{refused}");
    let refused = desk.refused_step(
        "Amina",
        &format!("admit scanned --words {said} --since 3 --also 3"),
    );
    assert!(refused.contains("period 3 is none of those"), "{refused}");
    let admit = format!("admit scanned --words {said} --since 3 --also 1");
    desk.step("Amina", &admit);
    let documents = desk.folder().documents().unwrap();
    let omar = documents.find_reader("Omar").unwrap();
    let wraps = desk.folder().wraps().unwrap().into_iter();
    let mut periods: Vec<_> = wraps
        .filter(|wrap| wrap.reader == omar && wrap.tier == Tier::Stories)
        .map(|wrap| wrap.period)
        .collect();
    periods.sort_unstable();
    assert_eq!(periods, [1, 3]);
    let shown = desk.done("show net");
    assert!(shown.contains("from period 3 and also 1"), "{shown}");
}

#[test]
fn a_lost_identity_gives_its_seat_to_a_new_one_and_gets_no_new_key() {
    let desk = small_network();
    for name in ["Omar", "Irina"] {
        desk.identity(name);
    }
    let omar = words(&desk, "Omar");
    desk.step("Amina", &format!("admit Omar.id.card --words {omar}"));
    let lost = desk.folder().documents().unwrap();
    let lost = lost.find_reader("Omar").unwrap();
    let irina = words(&desk, "Irina");
    let said = desk.step(
        "Amina",
        &format!("replace Omar Irina.id.card --words {irina}"),
    );
    assert!(said.contains("Period 2 begins on"), "{said}");
    let documents = desk.folder().documents().unwrap();
    assert!(documents.roster().member(lost).is_none());
    let new = documents.find_reader("Irina").unwrap();
    let wraps = desk.folder().wraps().unwrap();
    let of = |reader| wraps.iter().filter(move |wrap| wrap.reader == reader);
    assert_eq!(of(new).count(), 4, "two keys of each period");
    assert!(of(lost).all(|wrap| wrap.period == 1));
}

#[test]
fn where_a_lost_steward_must_sign_nothing_is_half_done() {
    let desk = Desk::new();
    for name in ["Amina", "Omar", "Irina"] {
        desk.identity(name);
    }
    desk.step(
        "Amina",
        "network kenpud --steward Omar.id.card --threshold 2",
    );
    desk.step("Omar", "sign --yes");
    let irina = words(&desk, "Irina");
    let refused = desk.refused_step(
        "Amina",
        &format!("replace Omar Irina.id.card --words {irina}"),
    );
    assert!(
        refused.contains("without the lost identity only 1 can"),
        "{refused}"
    );
    let refused = desk.refused_step("Amina", "remove Omar");
    assert!(refused.contains("let fewer of them suffice"), "{refused}");
    let said = desk.step("Amina", "remove Omar --threshold 1");
    assert!(said.contains("so Omar must sign it too"), "{said}");
}

#[test]
fn a_waiting_step_travels_to_another_folder_as_a_file_and_comes_back_signed() {
    let desk = Desk::new();
    for name in ["Amina", "Omar"] {
        desk.identity(name);
    }
    desk.step(
        "Amina",
        "network kenpud --steward Omar.id.card --threshold 2",
    );
    desk.step("Omar", "sign --yes");
    copy(&desk.path("net"), &desk.path("omars"));
    desk.step("Amina", "period");
    desk.done("hand-over --folder net --out step.json");
    let refused = desk.refused("publish --folder omars --identity Omar.id --passphrase-file passphrase --server http://127.0.0.1:9");
    assert!(!refused.is_empty());
    desk.done("receive step.json --folder omars");
    desk.done("sign --yes --folder omars --identity Omar.id --passphrase-file passphrase");
    // His folder has it in force; hers waits until the signed file comes back.
    let waiting = desk.done("show net");
    assert!(waiting.contains("Not yet: Omar"), "{waiting}");
    desk.done("sign --yes --folder net --identity Omar.id --passphrase-file passphrase");
    let (hers, his) = (
        desk.folder(),
        corncrake::keys::folder::Folder::at(&desk.path("omars")),
    );
    let head =
        |folder: &corncrake::keys::folder::Folder| folder.documents().unwrap().chain().head();
    assert_eq!(head(&hers), head(&his));
    // A changed file, or one that fits on nothing, is refused whole.
    let text = fs::read_to_string(desk.path("step.json")).unwrap();
    fs::write(desk.path("step.json"), text.replace("kenpud", "kenput")).unwrap();
    desk.refused("receive step.json --folder net");
}

#[test]
fn a_new_root_has_other_words_and_whoever_pinned_the_old_one_follows() {
    let desk = small_network();
    let old = desk.folder().documents().unwrap();
    let (_, pinned) = old.chain().root();
    let pinned = pinned.clone();
    desk.step("Amina", "rotate");
    desk.step("Amina", "renew");
    let shown = desk.done("show net");
    let documents = desk.folder().documents().unwrap();
    let (root, note) = documents.chain().root();
    assert_eq!(root.number, 3);
    assert!(shown.contains(&fingerprint(note)), "{shown}");
    assert_ne!(six_words(&note.hash()), six_words(&pinned.hash()));
    let row = documents.chain().row();
    assert_eq!(row[0], note, "phones start from the new root");
    let notes: Vec<Note> = documents.chain().notes().cloned().collect();
    for trusted in [&pinned, note] {
        let chain = NoticeChain::through(trusted, notes.clone()).unwrap();
        assert_eq!(chain.head(), documents.chain().head());
    }
    // Who has the old keys makes another history, which the new root does not let in.
    let mut forged = old.notice().clone();
    forged.number = 2;
    forged.roster = Hash::of(b"another roster");
    let stranger = notes[1].clone();
    assert!(NoticeChain::through(&stranger, vec![pinned.clone()]).is_err());
    assert!(
        NoticeChain::from_root(stranger).is_err(),
        "not marked as a root"
    );
}

#[test]
fn a_network_ends_only_after_its_export_and_nothing_follows() {
    let desk = small_network();
    let refused = desk.refused_step("Amina", "end --network kenpud");
    assert!(refused.contains("say --exported"), "{refused}");
    let refused = desk.refused_step("Amina", "end --network other --exported");
    assert!(refused.contains("this folder is of kenpud"), "{refused}");
    let refused = desk.refused("destroy --folder net --network kenpud");
    assert!(refused.contains("kenpud has not ended"), "{refused}");
    let said = desk.step("Amina", "end --network kenpud --exported");
    assert!(said.contains("kenpud has ended, by notice 3"), "{said}");
    for step in [
        "renew",
        "period",
        "rotate",
        "end --network kenpud --exported",
    ] {
        let refused = desk.refused_step("Amina", step);
        assert!(refused.contains("nothing can follow"), "{refused}");
    }
    let refused = desk.refused("destroy --folder net --network other");
    assert!(refused.contains("nothing was deleted"), "{refused}");
    let said = desk.done("destroy --folder net --network kenpud");
    assert!(said.contains("Deleted: 4 wrapped keys"), "{said}");
    assert!(desk.folder().wraps().unwrap().is_empty());
}

#[test]
fn the_strength_of_a_passphrase_is_said_and_a_sheet_is_a_page_that_reads_back() {
    let desk = Desk::new();
    let said = desk.done("identity --name Omar --out Omar.id --passphrase-file passphrase");
    assert!(said.contains("This passphrase is fair"), "{said}");
    desk.done("recovery --network kenpud --out sheet.html");
    let page = fs::read_to_string(desk.path("sheet.html")).unwrap();
    assert!(
        page.contains("<pre class=\"key\">AGE-SECRET-KEY-PQ-1\n"),
        "{page}"
    );
    let key = corncrake::keys::secret::RecoverySheet::read(&page).unwrap();
    let recipient = fs::read_to_string(desk.path("sheet.html.recipient")).unwrap();
    assert_eq!(key.to_public().to_string(), recipient.trim());
}

#[cfg(unix)]
#[test]
fn an_identity_opens_with_a_plugins_key_and_without_a_passphrase_or_a_terminal() {
    let desk = Desk::new();
    let hardware = Hardware::new(desk.place.path());
    let run = |command: &str| {
        let mut run = std::process::Command::new(env!("CARGO_BIN_EXE_corncrake"));
        run.current_dir(desk.place.path())
            .envs(hardware.environment())
            .arg("keys")
            .args(command.split_whitespace())
            .stdin(std::process::Stdio::null());
        run.output().unwrap()
    };
    let command = format!(
        "identity --name Amina --out Amina.id --plugin-recipient {} --plugin-identity hw",
        hardware.recipient
    );
    let without = run(&command);
    assert!(!without.status.success(), "{}", super::said(&without));
    assert!(!desk.path("Amina.id").exists(), "nothing half-made is left");
    hardware.plug_in();
    let made = run(&command);
    assert!(made.status.success(), "{}", super::said(&made));
    let file = fs::read(desk.path("Amina.id")).unwrap();
    let text = String::from_utf8_lossy(&file);
    assert!(text.contains("-> corncrake-test"), "{text}");
    let found = run("network kenpud --folder net --identity Amina.id");
    assert!(found.status.success(), "{}", super::said(&found));
    hardware.pull_out();
    let gone = run("renew --folder net --identity Amina.id");
    assert!(!gone.status.success());
    assert_eq!(desk.folder().documents().unwrap().notice().number, 1);
}
