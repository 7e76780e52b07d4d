//! Steps that are refused, and change nothing.

use std::fs;

use super::{Desk, small_network};

#[test]
fn a_co_signer_whose_own_key_was_wrapped_falsely_does_not_sign() {
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
    let wraps = desk.path("net/pending/wraps");
    let of = |name: &str| {
        let documents = desk.folder().documents().unwrap();
        let id = documents.find_reader(name).unwrap();
        wraps.join(format!("0001-stories-{id}.age"))
    };
    fs::copy(of("Amina"), of("Omar")).unwrap();
    let refused = desk.refused_step("Omar", "sign --yes");
    assert!(
        refused.contains("your stories key of period 1"),
        "{refused}"
    );
}

#[test]
fn nobody_is_admitted_on_another_cards_fingerprint() {
    let desk = small_network();
    desk.identity("Omar");
    let amina = desk.fingerprint("Amina");
    let refused = desk.refused_step(
        "Amina",
        &format!("admit Omar.id.card --fingerprint {amina}"),
    );
    assert!(refused.contains("this is not Omar's card"), "{refused}");
    // Without a terminal and without a fingerprint there is nobody to compare it.
    let refused = desk.refused_step("Amina", "admit Omar.id.card");
    assert!(
        refused.contains("use --words or --fingerprint in scripts"),
        "{refused}"
    );
}

#[test]
fn an_identity_is_never_overwritten_and_for_its_owner_only() {
    let desk = Desk::new();
    desk.make_identity("Amina");
    let again = "identity --name Other --out Amina.id --passphrase-file passphrase";
    let refused = desk.refused(again);
    assert!(refused.contains("never overwritten"), "{refused}");
    fs::remove_file(desk.path("Amina.id")).unwrap();
    let refused = desk.refused(again);
    assert!(
        refused.contains("Amina.id.card is there already"),
        "{refused}"
    );
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        desk.make_identity("Omar");
        let mode = fs::metadata(desk.path("Omar.id"))
            .unwrap()
            .permissions()
            .mode();
        assert_eq!(mode & 0o777, 0o600);
    }
}

#[test]
fn an_identity_file_shows_neither_its_name_nor_its_keys() {
    let desk = Desk::new();
    desk.make_identity("Amina");
    let file = fs::read(desk.path("Amina.id")).unwrap();
    let text = String::from_utf8_lossy(&file);
    assert!(
        text.starts_with("age-encryption.org/v1\n-> scrypt "),
        "{text}"
    );
    assert!(text.lines().nth(1).unwrap().ends_with(" 16"), "{text}");
    assert!(!text.contains("Amina") && !text.contains("SECRET"));
}

#[test]
fn a_weak_passphrase_makes_no_identity_and_a_wrong_one_opens_none() {
    let desk = small_network();
    fs::write(desk.path("weak"), "short\n").unwrap();
    let refused = desk.refused("identity --name Omar --out Omar.id --passphrase-file weak");
    assert!(refused.contains("at least 12 characters"), "{refused}");
    fs::write(desk.path("wrong"), "correct horse battery stable\n").unwrap();
    let refused = desk.refused("renew --folder net --identity Amina.id --passphrase-file wrong");
    assert!(refused.contains("wrong passphrase"), "{refused}");
}

#[test]
fn who_is_no_steward_takes_no_step() {
    let desk = small_network();
    desk.identity("Omar");
    let admit = format!(
        "admit Omar.id.card --fingerprint {}",
        desk.fingerprint("Omar")
    );
    desk.step("Amina", &admit);
    for command in ["period", "renew", "remove Amina"] {
        let refused = desk.refused_step("Omar", command);
        assert!(
            refused.contains("Omar is not a steward of kenpud"),
            "{refused}"
        );
    }
}

#[test]
fn a_folder_whose_documents_were_tampered_with_is_refused() {
    let desk = small_network();
    let path = desk.path("net/notices/0002.note");
    let text = fs::read_to_string(&path).unwrap();
    let tampered = text.replacen("\"voided\":[]", "\"voided\":[9]", 1);
    assert_ne!(tampered, text);
    fs::write(&path, tampered).unwrap();
    for refused in [
        desk.refused_step("Amina", "renew"),
        desk.refused("show net"),
    ] {
        assert!(refused.contains("is not of this text"), "{refused}");
    }
}

#[test]
fn a_network_is_founded_once_in_a_folder() {
    let desk = small_network();
    let refused = desk.refused_step("Amina", "network other");
    assert!(
        refused.contains("holds the network kenpud already"),
        "{refused}"
    );
}
