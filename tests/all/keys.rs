//! `corncrake keys` on the real binary: whole ceremonies, and what is refused before anything is
//! written.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::LazyLock;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use corncrake::keys::folder::Folder;
use corncrake::keys::public::{Card, Tier};
use corncrake::keys::secret::MemberIdentity;
use rand::SeedableRng as _;
use rand::rngs::StdRng;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::support::node;

const PASSPHRASE: &str = "correct horse battery staple";

/// A desk with papers on it: everything below happens in one folder that is gone afterwards.
struct Desk {
    place: TempDir,
}

impl Desk {
    fn new() -> Self {
        let place = tempfile::tempdir().unwrap();
        fs::write(place.path().join("passphrase"), PASSPHRASE).unwrap();
        Self { place }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.place.path().join(name)
    }

    fn run(&self, command: &str) -> Output {
        Command::new(env!("CARGO_BIN_EXE_corncrake"))
            .current_dir(self.place.path())
            .arg("keys")
            .args(command.split_whitespace())
            .output()
            .unwrap()
    }

    /// Runs a command that must succeed; returns what it said.
    fn done(&self, command: &str) -> String {
        let output = self.run(command);
        assert!(output.status.success(), "{command}: {}", said(&output));
        said(&output)
    }

    /// Runs a command that must be refused, and must change nothing; returns what it said.
    fn refused(&self, command: &str) -> String {
        let before = self.state();
        let output = self.run(command);
        assert!(!output.status.success(), "{command}: {}", said(&output));
        assert_eq!(self.state(), before, "{command} changed something");
        String::from_utf8(output.stderr).unwrap()
    }

    /// A step by the steward whose identity is `NAME.id`, on the folder `net`.
    fn step(&self, name: &str, command: &str) -> String {
        self.done(&as_steward(name, command))
    }

    fn refused_step(&self, name: &str, command: &str) -> String {
        self.refused(&as_steward(name, command))
    }

    /// Puts an identity on the desk as `corncrake keys identity` makes it.
    fn identity(&self, name: &str) {
        let (file, card) = people().get(name).unwrap();
        fs::write(self.path(&format!("{name}.id")), file).unwrap();
        fs::write(self.path(&format!("{name}.id.card")), card).unwrap();
    }

    /// Makes an identity by the command itself.
    fn make_identity(&self, name: &str) {
        self.done(&format!(
            "identity --name {name} --out {name}.id --passphrase-file passphrase"
        ));
    }

    fn fingerprint(&self, name: &str) -> String {
        let card = fs::read_to_string(self.path(&format!("{name}.id.card"))).unwrap();
        Card::parse(&card)
            .unwrap()
            .fingerprint()
            .unwrap()
            .replace(' ', "")
    }

    /// Every file and what is in it.
    fn state(&self) -> Vec<(PathBuf, Vec<u8>)> {
        let mut files = Vec::new();
        collect(self.place.path(), &mut files);
        files.sort();
        files
    }

    fn folder(&self) -> Folder {
        Folder::at(&self.path("net"))
    }
}

/// Identity files and cards by name. Made once, and sealed anew with hardly any work, because each
/// command would otherwise spend its time on the passphrase.
fn people() -> &'static BTreeMap<&'static str, (Vec<u8>, String)> {
    static PEOPLE: LazyLock<BTreeMap<&'static str, (Vec<u8>, String)>> = LazyLock::new(|| {
        let mut rng = StdRng::seed_from_u64(11);
        let mut person = |name| {
            let made = MemberIdentity::create(name, &mut rng).unwrap();
            let sealed = made.seal(&PASSPHRASE.to_owned().into()).unwrap();
            let key = age::scrypt::Identity::new(PASSPHRASE.to_owned().into());
            let opened = age::decrypt(&key, &sealed).unwrap();
            let mut lock = age::scrypt::Recipient::new(PASSPHRASE.to_owned().into());
            lock.set_work_factor(2);
            let card = made.card().unwrap().to_text().unwrap();
            (name, (age::encrypt(&lock, &opened).unwrap(), card))
        };
        ["Amina", "Omar", "Irina"].map(&mut person).into()
    });
    &PEOPLE
}

fn as_steward(name: &str, command: &str) -> String {
    format!("{command} --folder net --identity {name}.id --passphrase-file passphrase")
}

fn collect(folder: &Path, files: &mut Vec<(PathBuf, Vec<u8>)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, files);
        } else {
            let bytes = fs::read(&path).unwrap();
            files.push((path, bytes));
        }
    }
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

/// One steward, a recovery sheet, a network with a period in use.
fn small_network() -> Desk {
    let desk = Desk::new();
    desk.identity("Amina");
    desk.done("recovery --network kenpud --out sheet");
    desk.step("Amina", "network kenpud --recovery sheet.recipient");
    desk.step("Amina", "period");
    desk
}

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
        refused.contains("use --fingerprint in scripts"),
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
    fs::write(
        &path,
        text.replacen("\"threshold\":1", "\"threshold\":2", 1),
    )
    .unwrap();
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
