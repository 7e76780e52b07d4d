//! Desks, stewards and verifiers, and the doctor, never ask a name server for an onion service: whoever
//! answers, or listens, would learn of the visit, or which machine the service runs on (RFC 7686,
//! section 2).

use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpListener};
use std::path::Path;
use std::process::Command;

use crate::doctor::{Said, changed};
use crate::remind_hooks::socks;
use crate::support::TestDatabase;
use crate::support::binary::{Server, corncrake};
use crate::support::terminal::Terminal;

const WHY: &str = "an onion service is reached through Tor only";

fn onion() -> String {
    format!("http://{}.onion", "hunter2a".repeat(7))
}

/// A server that has nothing more, for one visitor.
fn gone() -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    std::thread::spawn(move || {
        let (mut visitor, _) = listener.accept().unwrap();
        assert!(visitor.read(&mut [0; 4096]).unwrap() > 0);
        let answer = b"HTTP/1.1 410 Gone\r\ncontent-length: 0\r\nconnection: close\r\n\r\n";
        visitor.write_all(answer).unwrap();
    });
    address
}

/// Runs a command to its end in a folder: whether it went well, what it said, and where it connected.
fn watched(at: &Path, command: &str) -> (bool, String, String) {
    let folder = tempfile::tempdir().unwrap();
    let calls = folder.path().join("calls");
    let mut strace = Command::new("strace");
    strace.args(["-f", "-qq", "-e", "trace=connect", "-o"]);
    strace.arg(&calls).arg("--").arg(corncrake().get_program());
    strace.args(command.split_whitespace()).current_dir(at);
    let done = strace.output().unwrap();
    let said = String::from_utf8([done.stdout, done.stderr].concat()).unwrap();
    let calls = std::fs::read_to_string(calls).unwrap();
    (done.status.success(), said, calls)
}

/// Why a command is refused, which connects to nothing.
fn refused(at: &Terminal, command: &str) -> String {
    let (is_well, said, calls) = watched(at.path(), command);
    assert!(!is_well, "{command}: {said}");
    assert!(!calls.contains("connect("), "{command}: {calls}");
    said
}

#[test]
fn an_onion_service_is_reached_through_the_proxy_that_is_named_or_not_at_all() {
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
        format!("audit {onion}/example/statistics/"),
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

    // However it is spelled, the proxy looks the name up.
    for (command, scheme) in [
        (
            format!("keys publish --folder net {unlock} --server {onion}"),
            "socks5h",
        ),
        (format!("verify {onion}/example/statistics/"), "socks5h"),
        (format!("verify {onion}/example/statistics/"), "socks5"),
    ] {
        let (proxy, asked) = socks(gone());
        let proxy = proxy.replace("socks5h", scheme);
        let (_, said, calls) = watched(at.path(), &format!("{command} --proxy {proxy}"));
        let name = onion.strip_prefix("http://").unwrap();
        assert_eq!(asked.join().unwrap(), (name.to_owned(), 80), "{said}");
        assert_eq!(calls.matches("connect(").count(), 1, "{command}: {calls}");
    }

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
    let config = config.to_str().unwrap();
    let command = format!("admin doctor --outside --config {config}");
    let (_, text, calls) = watched(Path::new("/"), &command);
    // The server itself is asked, and nobody else.
    for call in calls.lines().filter(|line| line.contains("connect(")) {
        assert!(call.contains("127.0.0.1"), "{call}");
    }
    let said = Said { text, well: true };
    let line = said.line("The address is an onion service");
    assert!(line.starts_with("look"), "{line}");
    assert!(!said.text.contains("cannot be reached"), "{}", said.text);
    server.stop();
}
