//! Notes, quotes, questions and likely duplicates on the terminal, on the real binary; and commands
//! whose output nobody reads to its end.

use std::process::{Command, Stdio};

use corncrake::keys::public::Card;

use crate::journey::ids;
use crate::support::TestDatabase;
use crate::support::running::CORNCRAKE;
use crate::support::terminal::Terminal;

const WORDS: &str = "Nurse Zanzibara refused me my medicine and laughed at me in front of all.";

/// A network with two analysts who read words, their desks, and two reports that may tell of the
/// same; their numbers.
fn network(at: &Terminal, database: &TestDatabase) -> (impl Sized + use<>, [String; 2]) {
    let (server, origin) = at.found(&database.url);
    at.ok("keys identity --name Omar --out omar.id --passphrase-file pass");
    let card = std::fs::read_to_string(at.path().join("omar.id.card")).unwrap();
    let fingerprint = Card::parse(&card).unwrap().fingerprint().unwrap();
    let unlock = "--identity amani.id --passphrase-file pass";
    let fingerprint = fingerprint.replace(' ', "");
    at.ok(&format!(
        "keys admit omar.id.card --fingerprint {fingerprint} --folder net {unlock}"
    ));
    at.ok(&format!(
        "keys publish --folder net {unlock} --server {origin}"
    ));
    at.init_desk(&origin);
    at.desk("sync");
    for (file, words) in [("one", WORDS), ("two", &WORDS[6..])] {
        let entry = format!(
            "agreed = true\nstory = \"{words}\"\n[answers]\nwhat = [\"V03\"]\nwhere = \"S05\"\n\
             consent = [\"C0\", \"C1\"]\n"
        );
        std::fs::write(at.path().join(file), entry).unwrap();
        at.desk(&format!("enter --from {file} --again"));
    }
    let list = at.desk("list");
    let [one, two] = ids(&list)[..] else {
        panic!("not two reports: {list}");
    };
    let (one, two) = (one.to_owned(), two.to_owned());
    at.desk("sync");
    at.ok(&format!(
        "desk init --folder omar --server {origin} --root net/notices/0001.note --identity omar.id"
    ));
    omar(at, "sync");
    (server, [one, two])
}

fn omar(at: &Terminal, command: &str) -> String {
    at.ok(&format!(
        "desk {command} --folder omar --passphrase-file pass"
    ))
}

/// The number in `Quote 01234567 written down.`
fn number(said: &str) -> String {
    said.split(' ').nth(1).unwrap().to_owned()
}

#[test]
fn two_analysts_write_approve_ask_and_find_what_is_alike_on_their_terminals() {
    let database = TestDatabase::sqlite();
    let at = Terminal::new();
    let (_server, [one, two]) = network(&at, &database);
    let write = |name: &str, text: &str| std::fs::write(at.path().join(name), text).unwrap();
    let at_desk = "--folder desk --passphrase-file pass";

    write("note", "Call the clinic.");
    let note = number(&at.desk(&format!("note {one} --text note")));
    at.desk("sync");
    omar(&at, "sync");
    assert!(omar(&at, &format!("show {one}")).contains("Call the clinic."));
    at.desk(&format!("note {one} --take-back {note}"));
    at.desk("sync");
    omar(&at, "sync");
    assert!(!omar(&at, &format!("show {one}")).contains("Call the clinic."));

    // Whichever of the two it is, its words are these.
    write("false", "She refused everybody.");
    let refused = at.refused(&format!("desk quote {one} --text false --yes {at_desk}"));
    assert!(refused.contains("this cannot be quoted"), "{refused}");
    write("quote", "[…] refused me my medicine […].");
    let asked = at.refused(&format!("desk quote {one} --text quote {at_desk}"));
    assert!(!asked.is_empty(), "without an answer nothing is proposed");
    let quote = number(&at.desk(&format!("quote {one} --text quote --yes")));
    let own = at.refused(&format!("desk approve {one} {quote} --yes {at_desk}"));
    assert!(own.contains("it is your own"), "{own}");
    at.desk("sync");
    omar(&at, "sync");
    omar(&at, &format!("approve {one} {quote} --yes"));
    omar(&at, "sync");
    at.desk("sync");
    assert!(
        at.desk(&format!("show {one}"))
            .contains("approved for publication")
    );

    write("question", "Which month was it?");
    let sent = at.desk(&format!("ask {one} --text question --yes"));
    assert!(sent.contains("the report waits for them"), "{sent}");
    assert!(ids(&at.desk("list --asked")).contains(&one.as_str()));
    let enough = at.desk(&format!("ask {one} --enough"));
    assert!(enough.contains("no more"), "{enough}");
    assert!(ids(&at.desk("list --asked")).is_empty());

    let alike = at.desk(&format!("similar {one}"));
    assert!(alike.contains(&two), "{alike}");
}

/// `corncrake … | head -1`: what was asked for is done to its end all the same.
#[test]
fn a_pipe_that_is_closed_stops_no_command() {
    let database = TestDatabase::sqlite();
    let at = Terminal::new();
    let (_server, [one, _]) = network(&at, &database);
    let third = std::fs::read_to_string(at.path().join("one")).unwrap();
    std::fs::write(at.path().join("three"), third.replace("V03", "V04")).unwrap();
    std::fs::write(at.path().join("sheet.csv"), "id,words\n1,a\n2,b\n").unwrap();
    std::fs::write(
        at.path().join("mapping.toml"),
        "source = \"paper\"\nkey = \"id\"\n[constants]\nwhat = \"V05\"\nconsent = \"C0\"\n\
         [[column]]\nname = \"words\"\nquestion = \"story\"\n",
    )
    .unwrap();
    std::fs::write(at.path().join("words"), "[…] refused me my medicine […].").unwrap();
    let desk = [
        "export --state new --csv out.csv",
        "exports",
        &format!("casefile {one} --out out.html"),
        "enter --from three",
        "import-sheet sheet.csv --mapping mapping.toml --dry-run",
        "import-sheet sheet.csv --mapping mapping.toml",
        &format!("note {one} --text words"),
        &format!("quote {one} --text words --yes"),
        &format!("reply {one} --text words --yes"),
        &format!("tag {one} --tag later"),
    ];
    let desk = desk.map(|command| format!("desk {command} --folder desk --passphrase-file pass"));
    let others = [
        "desk init --folder third --server http://127.0.0.1:9 --root net/notices/0001.note --identity amani.id",
        "keys show net",
    ];
    for command in desk.into_iter().chain(others.map(str::to_owned)) {
        let mut child = Command::new(CORNCRAKE)
            .args(command.split(' '))
            .current_dir(at.path())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        let errors = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{command}: {errors}");
    }
    assert!(at.path().join("out.csv").is_file() && at.path().join("out.html").is_file());
    // The two, the one that was entered, and two rows.
    assert_eq!(ids(&at.desk("list")).len(), 5);
}
