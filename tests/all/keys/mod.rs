//! `corncrake keys` on the real binary: whole ceremonies, and what is refused before anything is
//! written.

mod keeping;
mod never;
mod publish;
mod refusals;
mod steps;
mod turns;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::LazyLock;

use corncrake::keys::folder::Folder;
use corncrake::keys::public::Card;
use corncrake::keys::secret::MemberIdentity;
use rand::SeedableRng as _;
use rand::rngs::StdRng;
use tempfile::TempDir;

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
        self.run_by("keys", command)
    }

    fn run_by(&self, part: &str, command: &str) -> Output {
        Command::new(env!("CARGO_BIN_EXE_corncrake"))
            .current_dir(self.place.path())
            .arg(part)
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

    /// As [`Desk::done`], for another part of the program.
    fn done_by(&self, part: &str, command: &str) -> String {
        let output = self.run_by(part, command);
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
pub fn people() -> &'static BTreeMap<&'static str, (Vec<u8>, String)> {
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
