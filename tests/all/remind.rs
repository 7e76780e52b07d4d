//! `corncrake admin remind`, at a real mail server: the same words whether or not there
//! is anything to read, to each alone, encrypted or not at all.

use std::path::{Path, PathBuf};
use std::process::Output;

use serde_json::Value;

use crate::support::TestDatabase;
use crate::support::app::{TestForm, TestNetwork};
use crate::support::binary::{Server, run};
use crate::support::mail::{MailServer, set_mode};

/// A configuration whose database is not there, with a [remind] section.
pub fn config(folder: &Path, section: &str) -> PathBuf {
    let notice = TestNetwork::new("example").notice_for_today().to_string();
    std::fs::write(folder.join("root.note"), notice).unwrap();
    let absent = format!("sqlite:{}", folder.join("absent.db").display());
    let text = include_str!("support/example.toml").replace("DATABASE", &absent);
    with_section(folder, &text, section)
}

pub fn with_section(folder: &Path, config: &str, section: &str) -> PathBuf {
    let file = folder.join("remind.toml");
    let text = config.replacen("[[network]]", &format!("{section}\n[[network]]"), 1);
    std::fs::write(&file, text).unwrap();
    file
}

pub fn remind(config: &Path) -> Output {
    run(&["admin", "remind", "--config", config.to_str().unwrap()])
}

pub fn said(output: &Output) -> String {
    let texts = [&output.stdout, &output.stderr].map(|text| String::from_utf8_lossy(text));
    texts.concat()
}

/// The head of a message by name and value, without what has to differ, and its body.
fn parts(message: &Value) -> (Vec<(String, String)>, String) {
    let raw = message["raw"].as_str().unwrap();
    let (head, body) = raw.split_once("\r\n\r\n").unwrap();
    let lines = head
        .split("\r\n")
        .map(|line| line.split_once(": ").unwrap());
    let lines = lines.map(|(name, value)| (name.to_owned(), value.to_owned()));
    (lines.collect(), body.to_owned())
}

fn value<'a>(head: &'a [(String, String)], name: &str) -> &'a str {
    &head.iter().find(|line| line.0 == name).unwrap().1
}

/// Ten reports, at a server of its own: its configuration.
pub fn full(database: &TestDatabase) -> (Server, String) {
    let server = Server::start(database);
    for _ in 0..10 {
        let form = TestForm::of(&server.form());
        let mut fields = form.fields();
        fields.extend([("what", "V01"), ("consent", "C1"), ("do", "send")]);
        assert_eq!(server.post(&fields).status, 200);
    }
    let config = std::fs::read_to_string(server.config()).unwrap();
    (server, config)
}

#[test]
fn a_reminder_is_the_same_whether_or_not_there_is_anything_to_read() {
    let mail = MailServer::start("starttls", "IP:127.0.0.1");
    let to = ["amina@a.example", "sasha@b.example"];
    let folder = tempfile::tempdir().unwrap();
    let empty = config(folder.path(), &mail.section(&to));
    let done = remind(&empty);
    assert!(done.status.success(), "{}", said(&done));
    assert_eq!(said(&done), "Reminded 2 of 2.\n");
    assert!(!folder.path().join("absent.db").exists());

    let database = TestDatabase::sqlite();
    let (server, text) = full(&database);
    let beside = Path::new(&server.config()).parent().unwrap().to_owned();
    let done = remind(&with_section(&beside, &text, &mail.section(&to)));
    assert!(done.status.success(), "{}", said(&done));

    let took = mail.took();
    assert_eq!(took.len(), 4);
    for (message, to) in took.iter().zip(to.iter().cycle()) {
        assert_eq!(message["secure"], true);
        assert_eq!(message["hello"], "[127.0.0.1]");
        assert_eq!(message["to"], serde_json::json!([to]));
        let (head, body) = parts(message);
        let names: Vec<&str> = head.iter().map(|line| line.0.as_str()).collect();
        let expected = [
            "From",
            "To",
            "Subject",
            "Date",
            "Message-ID",
            "MIME-Version",
            "Content-Type",
            "Content-Transfer-Encoding",
        ];
        assert_eq!(names, expected);
        assert_eq!(value(&head, "To"), *to);
        assert_eq!(value(&head, "Subject"), "Reminder");
        assert!(
            value(&head, "Date").ends_with(" 00:00:00 +0000"),
            "{head:?}"
        );
        assert!(
            value(&head, "Message-ID").ends_with("@neutral.example>"),
            "{head:?}"
        );
        assert!(body.starts_with("Please have a look when you have a quiet moment."));
    }
    // Empty and full, byte for byte, without the id and, past midnight, the day.
    let same = |message: &Value| {
        let (mut head, body) = parts(message);
        head.retain(|line| !["Message-ID", "Date"].contains(&line.0.as_str()));
        (head, body)
    };
    assert_eq!(same(&took[0]), same(&took[2]));
    assert_eq!(same(&took[1]), same(&took[3]));
    server.stop();
}

#[test]
fn own_words_in_any_script_arrive_and_one_address_that_fails_keeps_nobody_from_theirs() {
    let mail = MailServer::start("tls", "IP:127.0.0.1");
    let section = mail.section(&["amina@a.example", "gone@b.example", "sasha@c.example"]);
    let words = "[remind]\nsubject = \"Напоминание\"\ntext = \"Загляните, когда будет время.\"\n";
    let folder = tempfile::tempdir().unwrap();
    let done = remind(&config(folder.path(), &format!("{words}{section}")));
    assert!(!done.status.success());
    let text = said(&done);
    assert!(text.contains("Reminded 2 of 3."), "{text}");
    assert!(
        text.contains("remind.mail.to, number 2: the mail server answers with 550"),
        "{text}"
    );
    for hidden in ["gone", "b.example", "office", "secret"] {
        assert!(!text.contains(hidden), "{text}");
    }
    let took = mail.took();
    let to: Vec<_> = took
        .iter()
        .map(|it| it["to"][0].as_str().unwrap())
        .collect();
    assert_eq!(to, ["amina@a.example", "sasha@c.example"]);
    let (head, _) = parts(&took[0]);
    assert!(
        value(&head, "Subject").starts_with("=?utf-8?b?"),
        "{head:?}"
    );
}

#[test]
fn nothing_goes_to_a_mail_server_that_cannot_show_who_it_is_or_does_not_encrypt() {
    let folder = tempfile::tempdir().unwrap();
    let certificate = "nothing was sent: the mail server's certificate is not trusted, is out of date, \
                       or is for another name";
    let open = "the mail server offers neither what is asked of it nor a way to log in";
    for (how, name, trusted, why) in [
        ("tls", "IP:127.0.0.1", false, certificate),
        ("starttls", "IP:127.0.0.1", false, certificate),
        ("tls", "IP:127.0.0.2", true, certificate),
        ("starttls", "IP:127.0.0.2", true, certificate),
        ("starttls", "DNS:mail.example", true, certificate),
        ("open", "IP:127.0.0.1", true, open),
    ] {
        let mail = MailServer::start(how, name);
        let mut section = mail.section(&["amina@a.example"]);
        if !trusted {
            let lines = section.lines();
            let kept = lines.filter(|line| !line.starts_with("certificate_file"));
            section = kept.collect::<Vec<_>>().join("\n");
        }
        let done = remind(&config(folder.path(), &section));
        assert!(!done.status.success(), "{how} {name}");
        let text = said(&done);
        assert!(text.contains("Reminded 0 of 1."), "{text}");
        let why = format!("remind.mail.to, number 1: {why}\n");
        assert!(text.contains(&why), "{how} {name}: {text}");
        assert!(!text.contains("amina"), "{text}");
        assert_eq!(mail.took(), Vec::<Value>::new(), "{how} {name}");
    }
}

#[test]
fn a_password_is_never_shown_and_is_refused_where_everybody_may_read_it() {
    let folder = tempfile::tempdir().unwrap();
    let mail = MailServer::start("tls", "IP:127.0.0.1");
    let file = config(folder.path(), &mail.section(&["amina@a.example"]));
    let password = mail.folder.path().join("password");
    std::fs::write(&password, "another secret").unwrap();
    let text = said(&remind(&file));
    assert!(
        text.contains("number 1: the mail server answers with 535"),
        "{text}"
    );
    assert!(
        !text.contains("secret") && !text.contains("office"),
        "{text}"
    );
    set_mode(&password, 0o644);
    let refused = remind(&file);
    assert!(!refused.status.success());
    let text = said(&refused);
    assert!(
        text.contains("remind.mail.password_file can be read by every user"),
        "{text}"
    );
    assert_eq!(mail.took(), Vec::<Value>::new());
}

#[test]
fn what_cannot_be_sent_is_refused_by_its_field_before_anything_is_sent() {
    let folder = tempfile::tempdir().unwrap();
    let mail = "[remind.mail]\nserver = \"m.example\"\nfrom = \"a@b.example\"\n";
    for (section, field) in [
        ("[remind]\n".to_owned(), "[remind] names neither"),
        (
            "[remind]\nwebhooks = [\"http://hunter2.example/x\"]\n".to_owned(),
            "remind.webhooks, number 1",
        ),
        (
            "[remind]\nwebhooks = [\"http://hunter2.onion/x\"]\n".to_owned(),
            "remind.proxy",
        ),
        (
            "[remind]\nwebhooks = [\"https://ok.example\", \"hunter2\"]\n".to_owned(),
            "remind.webhooks, number 2",
        ),
        (
            "[remind]\nwebhooks = [\"https://ok.example\"]\nproxy = \"hunter2\"\n".to_owned(),
            "remind.proxy",
        ),
        (
            "[remind]\nsubject = \"hunter2\\nBcc: all\"\nwebhooks = [\"https://ok.example\"]\n"
                .to_owned(),
            "remind.subject",
        ),
        (
            "[remind]\ntext = \" \"\nwebhooks = [\"https://ok.example\"]\n".to_owned(),
            "remind.text",
        ),
        (format!("{mail}to = []\n"), "remind.mail.to"),
        (
            format!("{mail}to = [\"hunter2\"]\n"),
            "remind.mail.to, number 1",
        ),
        (
            "[remind]\nwebhooks = [\"https://ok.example\"]\ncertificate_file = \"hunter2\"\n"
                .to_owned(),
            "remind.certificate_file cannot be read",
        ),
        (
            format!("{mail}to = [\"a@b.example\"]\n").replace("m.example", "hunter2.Onion"),
            "remind.mail.server",
        ),
        (
            format!("{mail}to = [\"a@b.example\"]\nuser = \"hunter2\"\n"),
            "password_file",
        ),
        (
            format!("{mail}to = [\"a@b.example\"]\ncertificate_file = \"absent\"\n"),
            "remind.mail.certificate_file",
        ),
    ] {
        let done = remind(&config(folder.path(), &section));
        assert!(!done.status.success(), "{section}");
        let text = said(&done);
        assert!(text.contains(field), "{section}: {text}");
        assert!(
            !text.contains("hunter2") && !text.contains("Reminded"),
            "{text}"
        );
    }
    let without = remind(&config(folder.path(), ""));
    assert!(said(&without).contains("there is no [remind]"));
}
