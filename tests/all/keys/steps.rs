//! Steps that are taken.

use std::fs;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use corncrake::keys::public::Tier;
use serde_json::{Value, json};

use super::{Desk, PASSPHRASE, small_network};
use crate::support::node;

#[test]
fn the_help_of_every_step_is_as_written_down() {
    trycmd::TestCases::new().case("tests/cmd/keys/*.trycmd");
}

#[test]
fn one_steward_takes_a_network_from_its_founding_to_a_removal() {
    let desk = Desk::new();
    desk.make_identity("Amina");
    desk.done("recovery --network kenpud --out sheet");
    desk.step("Amina", "network kenpud --recovery sheet.recipient");
    desk.step("Amina", "period");
    desk.identity("Omar");
    let admit = format!(
        "admit Omar.id.card --tier answers --fingerprint {}",
        desk.fingerprint("Omar")
    );
    desk.step("Amina", &admit);
    let shown = desk.done("show net");
    assert!(shown.contains("Omar ("), "{shown}");
    assert!(shown.contains("reads answers\n"), "{shown}");
    assert!(shown.contains("Period       1 from "), "{shown}");
    assert!(shown.contains("2 keys open it whole"), "{shown}");
    let wraps = desk.folder().wraps().unwrap();
    let omar = desk
        .folder()
        .documents()
        .unwrap()
        .find_reader("Omar")
        .unwrap();
    let his: Vec<_> = wraps.iter().filter(|wrap| wrap.reader == omar).collect();
    assert!(matches!(his[..], [wrap] if wrap.tier == Tier::Answers && wrap.period == 1));

    desk.step("Amina", "period");
    desk.step("Amina", "renew --valid-days 365");
    let removed = desk.step("Amina", "remove Omar");
    assert!(removed.contains("cannot be taken back"), "{removed}");
    assert!(
        removed.contains("Void, and never to be used: period 2."),
        "{removed}"
    );
    let shown = desk.done("show net");
    assert!(!shown.contains("Omar"), "{shown}");
    assert!(shown.contains("reports are sealed to period 3"), "{shown}");
}

#[test]
fn with_two_of_three_stewards_nothing_is_in_force_before_the_second_signs() {
    let desk = Desk::new();
    for name in ["Amina", "Omar", "Irina"] {
        desk.identity(name);
    }
    let begun = desk.step(
        "Amina",
        "network kenpud --steward Omar.id.card --steward Irina.id.card --threshold 2",
    );
    assert!(
        begun.contains("1 of the 3 new stewards signed; 2 must. Not yet: Omar, Irina."),
        "{begun}"
    );
    assert!(desk.folder().documents().is_err());
    let busy = desk.refused_step("Amina", "period");
    assert!(busy.contains("waiting for signatures"), "{busy}");
    let signed = desk.step("Irina", "sign --yes");
    assert!(
        signed.contains("Notice 1 of kenpud is in force"),
        "{signed}"
    );

    let begun = desk.step("Omar", "period");
    assert!(begun.contains("makes period 1"), "{begun}");
    // Signing once more does not count once more.
    let again = desk.step("Omar", "sign --yes");
    assert!(
        again.contains("1 of the 3 present stewards signed"),
        "{again}"
    );
    assert!(desk.folder().documents().unwrap().periods().is_empty());
    desk.step("Amina", "sign --yes");
    assert_eq!(desk.folder().documents().unwrap().periods().len(), 1);
    assert_eq!(desk.folder().ways(1).unwrap(), 3);

    // One steward goes; the others need each other's word for it.
    desk.step("Amina", "remove Irina");
    assert_eq!(desk.folder().documents().unwrap().roster().members.len(), 3);
    let stranger = desk.refused_step("Amina", "renew");
    assert!(stranger.contains("waiting for signatures"), "{stranger}");
    desk.step("Omar", "sign --yes");
    assert_eq!(desk.folder().documents().unwrap().roster().members.len(), 2);
    let gone = desk.refused_step("Irina", "renew");
    assert!(gone.contains("Irina is not a steward"), "{gone}");
}

#[test]
fn a_step_can_be_abandoned_while_it_waits_and_not_afterwards() {
    let desk = Desk::new();
    for name in ["Amina", "Omar"] {
        desk.identity(name);
    }
    desk.step(
        "Amina",
        "network kenpud --steward Omar.id.card --threshold 2",
    );
    desk.step("Omar", "sign --yes");
    let before = desk.state();
    desk.step("Amina", "period");
    desk.done("abandon --folder net");
    assert_eq!(desk.state(), before);
    let nothing = desk.refused("abandon --folder net");
    assert!(nothing.contains("no step is waiting"), "{nothing}");
}

#[test]
fn a_period_with_one_way_to_open_it_is_refused_and_then_warned_of_each_time() {
    let desk = Desk::new();
    desk.identity("Amina");
    desk.step("Amina", "network kenpud");
    let refused = desk.refused_step("Amina", "period");
    assert!(
        refused.contains("only one key could open this period"),
        "{refused}"
    );
    for said in [
        desk.step("Amina", "period --single"),
        desk.step("Amina", "renew"),
        desk.done("show net"),
    ] {
        assert!(
            said.contains("WARNING: only one key can open period 1."),
            "{said}"
        );
    }
    desk.done("recovery --network kenpud --out sheet");
    let mended = desk.step("Amina", "admit --recovery sheet.recipient");
    assert!(!mended.contains("WARNING"), "{mended}");
}

#[test]
fn a_recovery_sheet_opens_the_periods_when_a_stewards_own_wraps_cannot() {
    let desk = small_network();
    desk.identity("Omar");
    let documents = desk.folder().documents().unwrap();
    let amina = documents.find_reader("Amina").unwrap();
    fs::remove_file(desk.path(&format!("net/wraps/0001-stories-{amina}.age"))).unwrap();
    let admit = format!(
        "admit Omar.id.card --fingerprint {}",
        desk.fingerprint("Omar")
    );
    let refused = desk.refused_step("Amina", &admit);
    assert!(
        refused.contains("cannot be opened to wrap them"),
        "{refused}"
    );
    desk.step("Amina", &format!("{admit} --recovery-sheet sheet"));
    let omar = desk
        .folder()
        .documents()
        .unwrap()
        .find_reader("Omar")
        .unwrap();
    let wraps = desk.folder().wraps().unwrap();
    assert_eq!(wraps.iter().filter(|wrap| wrap.reader == omar).count(), 2);
}

#[test]
fn each_file_is_shown_in_clear_words() {
    let desk = small_network();
    for (file, expected) in [
        (
            "net/notices/0002.note",
            "Stewards     1, of whom 1 must sign",
        ),
        ("net/rosters/0001.note", "Member       Amina"),
        ("net/periods/0001.note", "Period       1 of kenpud"),
        ("Amina.id.card", "Card of      Amina"),
    ] {
        let shown = desk.done(&format!("show {file}"));
        assert!(shown.contains(expected), "{shown}");
    }
    let refused = desk.refused("show Amina.id");
    assert!(
        refused.contains("sealed; only its owner can open it"),
        "{refused}"
    );
}

/// Where all must sign, the one who goes must sign too, and gets no key any more.
#[test]
fn one_of_two_can_sign_their_own_removal() {
    let desk = Desk::new();
    for name in ["Amina", "Omar"] {
        desk.identity(name);
    }
    desk.step(
        "Amina",
        "network kenpud --steward Omar.id.card --threshold 2",
    );
    desk.step("Omar", "sign --yes");
    desk.step("Amina", "period");
    desk.step("Omar", "sign --yes");
    desk.step("Amina", "remove Omar --threshold 1 --single");
    let signed = desk.step("Omar", "sign --yes");
    assert!(
        signed.contains("Notice 3 of kenpud is in force"),
        "{signed}"
    );
    let shown = desk.done("show net");
    assert!(!shown.contains("Omar"), "{shown}");
}

/// Tools like this have died before and taken the evidence with them. What a member or a sheet of
/// paper holds opens a period without any of our code.
#[test]
fn another_implementation_of_age_opens_identity_file_wraps_and_recovery_key() {
    let desk = Desk::new();
    desk.make_identity("Amina");
    desk.done("recovery --network kenpud --out sheet");
    desk.step("Amina", "network kenpud --recovery sheet.recipient");
    desk.step("Amina", "period");

    let file = BASE64_STANDARD.encode(fs::read(desk.path("Amina.id")).unwrap());
    let opened = node::age("unlock", &json!({ "passphrase": PASSPHRASE, "file": file }));
    let identity_file = text(&opened);
    let mine = identity_file
        .lines()
        .find(|line| !line.starts_with('#'))
        .unwrap();

    let sheet = fs::read_to_string(desk.path("sheet")).unwrap();
    let (_, key) = sheet.split_once("AGE-SECRET-KEY-PQ-1").unwrap();
    let groups = key.split_whitespace().take_while(|group| group.len() <= 4);
    let on_paper = format!("AGE-SECRET-KEY-PQ-1{}", groups.collect::<String>());

    let documents = desk.folder().documents().unwrap();
    let period = documents.chain().period(1).unwrap();
    let amina = documents.find_reader("Amina").unwrap();
    let wraps = desk.folder().wraps().unwrap();
    assert_eq!(wraps.len(), 4);
    for wrap in wraps {
        let identity = if wrap.reader == amina {
            mine
        } else {
            &on_paper
        };
        let file = BASE64_STANDARD.encode(&wrap.file);
        let opened = node::age("open", &json!({ "identity": identity, "file": file }));
        let key = text(&opened);
        let recipient = node::age("recipient", &json!({ "identity": key.trim() }));
        assert_eq!(
            recipient.as_str().unwrap(),
            period.recipient(wrap.tier).to_string()
        );
    }
}

fn text(answer: &Value) -> String {
    let bytes = BASE64_STANDARD.decode(answer.as_str().unwrap()).unwrap();
    String::from_utf8(bytes).unwrap()
}
