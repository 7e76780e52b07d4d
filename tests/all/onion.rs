//! No command ever asks a name server for an onion service: whoever answers, or listens, would learn
//! of the visit, or which machine the service runs on (RFC 7686, section 2).

use std::process::Command;

use crate::doctor::{changed, doctor};
use crate::support::TestDatabase;
use crate::support::binary::{Server, corncrake};
use crate::support::terminal::Terminal;

const WHY: &str = "an onion service is reached through Tor only";

fn onion() -> String {
    format!("http://{}.onion", "hunter2a".repeat(7))
}

/// Runs a command to its end, which must be a refusal: what it said. It connects to nothing.
fn refused(at: &Terminal, command: &str) -> String {
    let calls = at.path().join("calls");
    let mut strace = Command::new("strace");
    strace
        .args(["-f", "-qq", "-e", "trace=connect", "-o"])
        .arg(&calls);
    strace.arg("--").arg(corncrake().get_program());
    strace
        .args(command.split_whitespace())
        .current_dir(at.path());
    let done = strace.output().unwrap();
    let said = String::from_utf8([done.stdout, done.stderr].concat()).unwrap();
    assert!(!done.status.success(), "{command}: {said}");
    let calls = std::fs::read_to_string(calls).unwrap();
    assert!(!calls.contains("connect("), "{command}: {calls}");
    said
}

#[test]
fn no_command_looks_an_onion_service_up() {
    let at = Terminal::new();
    let onion = onion();
    let unlock = "--identity amani.id --passphrase-file pass";
    at.ok("keys identity --name Amani --out amani.id --passphrase-file pass");
    at.ok("keys recovery --network example --out sheet");
    at.ok(&format!(
        "keys network example --folder net {unlock} --recovery sheet.recipient"
    ));
    let root = "--root net/notices/0001.note";
    let to_onion = format!("desk init --folder desk --server {onion} {root} --identity amani.id");
    for command in [
        to_onion.clone(),
        format!("keys publish --folder net {unlock} --server {onion}"),
        format!("verify {onion}/example/statistics/"),
        format!(
            "verify {}/example/statistics/ {root}",
            onion.replace("hunter", "HUNTER").replace("onion", "Onion")
        ),
    ] {
        let said = refused(&at, &command);
        assert!(said.contains(WHY), "{command}: {said}");
        assert!(
            said.contains("socks5h://127.0.0.1:9050"),
            "{command}: {said}"
        );
    }
    assert!(!at.path().join("desk").exists(), "nothing was written");

    // Whoever names a proxy later, or takes one out by hand.
    at.ok(&format!("{to_onion} --proxy socks5h://127.0.0.1:9"));
    let settings = at.path().join("desk/desk.toml");
    let text = std::fs::read_to_string(&settings).unwrap();
    let without: Vec<_> = text
        .lines()
        .filter(|line| !line.starts_with("proxy"))
        .collect();
    assert_eq!(without.len() + 1, text.lines().count());
    std::fs::write(&settings, without.join("\n")).unwrap();
    for command in [
        "desk sync --folder desk --passphrase-file pass".to_owned(),
        "desk watch --folder desk --passphrase-file pass".to_owned(),
        format!(
            "desk partner add {onion}/other/statistics/proof.json --folder desk --passphrase-file pass"
        ),
    ] {
        let said = refused(&at, &command);
        assert!(said.contains(WHY), "{command}: {said}");
    }
}

/// The machine's own provider would learn that the service runs here.
#[test]
fn the_doctor_asks_for_no_onion_service_from_outside() {
    let server = Server::start(&TestDatabase::sqlite());
    let config = changed(&server, &[("https://reports.example", &onion())]);
    let said = doctor(&config, &["--outside"]);
    let line = said.line("The address is an onion service");
    assert!(line.starts_with("look"), "{line}");
    assert!(!said.text.contains("cannot be reached"), "{}", said.text);
    server.stop();
}
