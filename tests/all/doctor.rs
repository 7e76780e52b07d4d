//! `corncrake admin doctor`, at a server that runs.

use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};

use corncrake::clock::{Clock as _, SystemClock};

use crate::support::app::in_every_language;
use crate::support::binary::{Server, run};
use crate::support::mail::set_mode;
use crate::support::proxy::free_address;
use crate::support::{TestDatabase, block_on};

/// What was said, and whether nothing is wrong.
pub struct Said {
    pub text: String,
    pub well: bool,
}

impl Said {
    pub fn line(&self, words: &str) -> &str {
        let found = self.text.lines().find(|line| line.contains(words));
        found.unwrap_or_else(|| panic!("{words}: {}", self.text))
    }
}

/// The configuration of a server, with changes, in a file beside it.
pub fn changed(server: &Server, changes: &[(&str, &str)]) -> PathBuf {
    let path = PathBuf::from(server.config());
    let mut text = std::fs::read_to_string(&path).unwrap();
    let listen = server.address.to_string();
    for (from, to) in [("127.0.0.1:0", listen.as_str())].iter().chain(changes) {
        assert!(text.contains(from), "{from}");
        text = text.replacen(from, to, 1);
    }
    let beside = path.with_file_name("changed.toml");
    std::fs::write(&beside, text).unwrap();
    beside
}

pub fn doctor(config: &Path, more: &[&str]) -> Said {
    let config = config.to_str().unwrap();
    let done = run(&[&["admin", "doctor", "--config", config], more].concat());
    let texts = [done.stdout, done.stderr].map(|text| String::from_utf8(text).unwrap());
    Said {
        text: texts.concat(),
        well: done.status.success(),
    }
}

/// Something in front that takes one header out of each answer and puts another in.
fn meddler(server: SocketAddr, taken: &'static str, put: &'static str) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    std::thread::spawn(move || {
        for visitor in listener.incoming() {
            pass_on(visitor.unwrap(), server, taken, put);
        }
    });
    address
}

fn pass_on(mut visitor: TcpStream, server: SocketAddr, taken: &str, put: &str) {
    let mut request = Vec::new();
    let mut byte = [0];
    while !request.ends_with(b"\r\n\r\n") && visitor.read(&mut byte).unwrap() == 1 {
        request.push(byte[0]);
    }
    let mut line = TcpStream::connect(server).unwrap();
    let request = String::from_utf8(request).unwrap();
    let request = request.replacen("\r\n", "\r\nconnection: close\r\n", 1);
    line.write_all(request.as_bytes()).unwrap();
    let mut answer = Vec::new();
    line.read_to_end(&mut answer).unwrap();
    let answer = String::from_utf8(answer).unwrap();
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    let head: Vec<&str> = head
        .split("\r\n")
        .filter(|line| !line.starts_with(taken))
        .collect();
    let answer = format!("{}\r\n{put}\r\n\r\n{body}", head.join("\r\n"));
    let _ = visitor.write_all(answer.as_bytes());
}

#[test]
fn a_server_that_is_well_is_said_to_be_well_from_within_and_from_outside() {
    let database = TestDatabase::sqlite();
    let server = Server::start(&database);
    let origin = format!("http://{}", server.address);
    let said = doctor(&changed(&server, &[]), &[]);
    assert!(said.well, "{}", said.text);
    for words in [
        "The database opens",
        "No other user of this machine can read the database",
        "example: reports are sealed to period 1, and the notice holds until",
        "example: the server answers with its form",
    ] {
        assert!(said.line(words).starts_with("well"), "{}", said.text);
    }
    let changes = [("https://reports.example", origin.as_str())];
    let said = doctor(&changed(&server, &changes), &["--outside"]);
    assert!(said.well, "{}", said.text);
    let seen = said.line("example: a visitor gets what the server says");
    assert!(seen.starts_with("well"), "{}", said.text);
    server.stop();
}

#[test]
fn whether_the_nightly_job_runs_is_said() {
    let database = TestDatabase::sqlite();
    let server = Server::start(&database);
    let config = changed(&server, &[]);
    let nightly = |how: &[&str]| {
        let done = run(&[&["admin", "nightly"], how].concat());
        assert!(done.status.success());
    };
    // Without the configuration it does not do all of it.
    nightly(&["--database", &database.url]);
    let said = doctor(&config, &[]);
    assert!(
        said.line("has not run on this database yet")
            .starts_with("look")
    );
    nightly(&["--config", config.to_str().unwrap()]);
    let today = SystemClock.today();
    let said = doctor(&config, &[]);
    assert!(said.well, "{}", said.text);
    let words = format!("The nightly job went well on {today}.");
    assert!(said.line(&words).starts_with("well"));

    for (days, is_missing) in [(2, false), (4, true)] {
        let day = today.saturating_sub(jiff::Span::new().days(days));
        block_on(async {
            let store = database.open().await;
            store.nightly_went_well(day).await.unwrap();
            store.close().await;
        });
        let said = doctor(&config, &[]);
        assert_eq!(said.well, !is_missing, "{}", said.text);
        let line = said.line(&format!("went well on {day}."));
        assert_eq!(line.starts_with("WRONG"), is_missing, "{line}");
    }
    server.stop();
}

#[test]
fn what_stands_in_front_and_meddles_with_headers_is_found_out() {
    let database = TestDatabase::sqlite();
    let server = Server::start(&database);
    let front = meddler(
        server.address,
        "content-security-policy",
        "set-cookie: visitor=7",
    );
    let origin = format!("http://{front}");
    let config = changed(&server, &[("https://reports.example", &origin)]);
    let said = doctor(&config, &["--outside"]);
    assert!(!said.well, "{}", said.text);
    let lost = said.line("takes away or changes content-security-policy");
    assert!(lost.starts_with("WRONG"), "{}", said.text);
    assert!(said.line("adds set-cookie").starts_with("look"));
    assert!(!said.text.contains("visitor=7"));
    server.stop();
}

#[test]
fn what_is_missing_open_to_others_or_not_running_is_said_with_what_to_do() {
    let database = TestDatabase::sqlite();
    let mut server = Server::start(&database);
    let config = changed(&server, &[]);
    let text = std::fs::read_to_string(&config).unwrap();
    std::fs::write(&config, in_every_language(&text)).unwrap();
    let said = doctor(&config, &[]);
    let unread = said.line("no native speaker has reviewed what reporters read in sw, ");
    assert!(unread.starts_with("look"), "{}", said.text);

    let file = database.file().unwrap().clone();
    open_to_all(&file);
    let said = doctor(&changed(&server, &[]), &[]);
    assert!(!said.well, "{}", said.text);
    let open = said.line("Every user of this machine can read the database");
    assert!(open.starts_with("WRONG"), "{}", said.text);

    let config = changed(&server, &[]);
    server.kill();
    let said = doctor(&config, &[]);
    assert!(said.line("the server does not answer").starts_with("look"));
    assert!(said.line("Start it").starts_with("   "));
    std::fs::remove_file(&file).unwrap();
    let said = doctor(&config, &[]);
    assert!(said.line("There is no database yet").starts_with("look"));
    assert!(!file.exists(), "nothing is made");
}

/// A server that refused to start would turn reporters away: it says so, and serves.
#[cfg(unix)]
#[test]
fn keys_and_passwords_that_everybody_may_read_are_said_by_name_by_the_doctor_and_the_log() {
    let database = TestDatabase::sqlite();
    let database = database.in_bucket(format!("http://{}", free_address()));
    let [id, key] = database.keys();
    let password = id.with_file_name("password");
    std::fs::write(&password, "long secret").unwrap();
    set_mode(&id, 0o440);
    open_to_all(&key);
    open_to_all(&password);

    let server = Server::start(&database);
    let log = server.log();
    assert!(
        log.contains("attachments.secret_key_file can be read by every user of this machine"),
        "{log}"
    );
    assert!(!log.contains("attachments.access_key_file"), "{log}");
    let mail = format!(
        "[remind.mail]\nserver = \"mail.example\"\nfrom = \"a@mail.example\"\nto = [\"b@mail.example\"]\n\
         user = \"a\"\npassword_file = {password:?}\n[[network]]"
    );
    let config = changed(&server, &[("[[network]]", &mail)]);
    set_mode(&config, 0o640);
    let said = doctor(&config, &[]);
    for field in ["attachments.secret_key_file", "remind.mail.password_file"] {
        let open = said.line(&format!("{field} can be read by every user"));
        assert!(open.starts_with("WRONG"), "{}", said.text);
    }
    for hidden in ["access_key_file can be", "long secret", "S3RVER"] {
        assert!(!said.text.contains(hidden), "{}", said.text);
    }
    for file in [&key, &password] {
        set_mode(file, 0o400);
    }
    let said = doctor(&config, &[]);
    assert!(!said.text.contains("can be read by every"), "{}", said.text);
    server.stop();
}

#[cfg(unix)]
#[test]
fn a_configuration_with_addresses_that_everybody_may_read_is_said() {
    let database = TestDatabase::sqlite();
    let server = Server::start(&database);
    let webhook = "[remind]\nwebhooks = [\"https://chat.example/hooks/hunter2\"]\n[[network]]";
    let mail = "[remind.mail]\nserver = \"mail.example\"\nfrom = \"a@mail.example\"\n\
                to = [\"hunter2@mail.example\"]\n[[network]]";
    for addresses in [webhook, mail] {
        let config = changed(&server, &[("[[network]]", addresses)]);
        open_to_all(&config);
        let said = doctor(&config, &[]);
        let open = said.line("The configuration can be read by every user of this machine");
        assert!(open.starts_with("WRONG"), "{}", said.text);
        assert!(!said.text.contains("hunter2"), "{}", said.text);
        set_mode(&config, 0o640);
        let said = doctor(&config, &[]);
        assert!(!said.text.contains("can be read by every"), "{}", said.text);
    }

    // One that holds nothing of the kind is nobody's secret.
    let config = changed(&server, &[]);
    open_to_all(&config);
    let said = doctor(&config, &[]);
    assert!(!said.text.contains("can be read by every"), "{}", said.text);
    server.stop();
}

#[cfg(unix)]
fn open_to_all(file: &Path) {
    set_mode(file, 0o644);
}
