//! What an analyst sees on the terminal where files are dealt with, on the real binary.

use std::fmt::Write as _;

use corncrake::clock::{Clock as _, SystemClock};
use corncrake::seal::file::SealedFile;

use crate::journey::{ids, sealed_with, send_form};
use crate::support::TestDatabase;
use crate::support::http::post_files;
use crate::support::photograph::{assert_only_pixels, photograph};
use crate::support::terminal::Terminal;

/// Runs commands at the desk; what was typed and what was said, without what differs in each run.
fn transcript(at: &Terminal, commands: &[&str], put_aside: &[(&str, &str)]) -> String {
    let mut transcript = String::new();
    for command in commands {
        let output = at.run(&format!(
            "desk {command} --folder desk --passphrase-file pass"
        ));
        let said = String::from_utf8(output.stdout).unwrap();
        let warned = String::from_utf8(output.stderr).unwrap();
        write!(transcript, "$ corncrake desk {command}\n{said}{warned}").unwrap();
        if !output.status.success() {
            transcript.push_str("? failed\n");
        }
    }
    for (what, name) in put_aside {
        transcript = transcript.replace(what, name);
    }
    transcript
}

#[test]
fn what_came_with_a_letter_is_saved_a_file_taken_in_and_a_days_flood_put_away() {
    let database = TestDatabase::sqlite();
    let at = Terminal::new();
    let (server, origin) = at.found(&database.url);
    at.init_desk(&origin);

    // A reporter without scripts comes back with a photograph, and with what cannot be cleaned.
    let digits = send_form(server.address, 0, "They took my medicines.");
    let find = [("receipt", digits.as_str()), ("do", "find")];
    let found = post_files(server.address, "/example/", &find, &[]);
    let (_, token) = found.text().split_once("name=\"token\" value=\"").unwrap();
    let (token, _) = token.split_once('"').unwrap();
    let fields = [
        ("receipt", digits.as_str()),
        ("token", token),
        ("letter", "Here is the paper."),
        ("files_as_they_are", "yes"),
        ("do", "write"),
    ];
    let files: [(&str, &[u8]); 2] = [
        ("IMG_1.jpg", &photograph()),
        ("x.jpg", b"<html><script>alert(1)</script></html>"),
    ];
    let written = post_files(server.address, "/example/", &fields, &files);
    assert_eq!(written.status, 200);

    assert!(at.desk("sync").contains("1 new report fetched"));
    let list = at.desk("list");
    let id = ids(&list)[0].to_owned();
    std::fs::create_dir(at.path().join("out")).unwrap();
    let save = format!("attachments {id} --save out");
    let seen = transcript(&at, &[&save, &save], &[(&id, "[REPORT]")]);
    insta::assert_snapshot!("attachments", seen);
    let saved = |name: &str| std::fs::read(at.path().join("out").join(name)).unwrap();
    assert_only_pixels(&saved("attachment-1.jpg"));
    assert_eq!(saved("attachment-2.unsafe"), files[1].1);

    // A file of the offline form is carried here, with what is attached to it.
    let (sealed, attached, _) = sealed_with(server.address, 1, &[b"%PDF-1.7\na letter\n%%EOF\n"]);
    let attachments = attached.iter().map(|one| (one.id, &one.frame[..]));
    let file = SealedFile {
        network: "example".parse().unwrap(),
        sealed,
        attachments: attachments.collect(),
    };
    let bytes = file.to_bytes();
    std::fs::write(at.path().join("report-kwzu.corncrake"), &bytes).unwrap();
    std::fs::write(at.path().join("cut.corncrake"), &bytes[..bytes.len() - 9]).unwrap();
    let carried = file.sealed.id.report_id(&file.network).to_string();
    let carried = &carried[..8];
    let show = format!("attachments {carried}");
    let commands = [
        "import report-kwzu.corncrake cut.corncrake",
        "import report-kwzu.corncrake",
        "import report-kwzu.corncrake",
        &*show,
    ];
    insta::assert_snapshot!(
        "import",
        transcript(&at, &commands, &[(carried, "[REPORT]")])
    );

    // All of a day that nobody has decided on, and no other.
    let today = SystemClock.today().to_string();
    at.desk(&format!("accept {id}"));
    send_form(server.address, 1, "Buy cheap watches");
    at.desk("sync");
    let that_day = format!("junk --arrived {today}");
    let commands = [
        "junk --arrived 2020-01-01",
        &*that_day,
        &*format!("{that_day} --yes"),
        &*that_day,
    ];
    insta::assert_snapshot!("junk", transcript(&at, &commands, &[(&today, "[TODAY]")]));
    assert!(ids(&at.desk("list --state new")).is_empty());
    assert_eq!(ids(&at.desk("list --state accepted")), [id.as_str()]);
    assert_eq!(ids(&at.desk("list --state junk")).len(), 2);
}
