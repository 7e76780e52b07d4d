//! The form that works without the internet: made, signed, checked, filled in.

use std::path::Path;
use std::process::{Command, Output};

use corncrake::config::Config;
use corncrake::intake::offline::{self, Use};
use corncrake::intake::{FileLimits, Network};
use corncrake::keys::public::{Hash, Note, OfflineFault, OfflineForm};
use corncrake::keys::secret::MemberIdentity;
use corncrake::seal::attachment::Media;
use corncrake::text::Lang;
use jiff::civil::date;
use rand::SeedableRng as _;
use rand::rngs::StdRng;
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

use crate::support::TestDatabase;
use crate::support::app::{TODAY, TestApp, TestNetwork};
use crate::support::http::get;
use crate::support::phone::open_attachment;
use crate::support::photograph::{MARKED, assert_only_pixels, photograph};
use crate::support::running::CORNCRAKE;
use crate::support::script::script;
use crate::upload::hand_in;

/// The form of a test's network, and its note signed by the one steward.
fn made(network: &TestNetwork, words: &Network) -> (String, Note) {
    let usage = Use {
        upload: "https://reports.example/example/upload".to_owned(),
        day: TODAY,
        until: date(2027, 1, 15),
        attachments: FileLimits::new(3, 40, 160).map(|limits| limits.allowed()),
        rule: None,
    };
    let row = [network.root.to_string()].into();
    let html = offline::file(words, &row, &usage).unwrap();
    let note = network.steward.signing.sign(&statement(network, &html));
    (html, note.unwrap())
}

fn statement(network: &TestNetwork, html: &str) -> OfflineForm {
    OfflineForm {
        network: network.name.clone(),
        number: 1,
        sha256: Hash::from_bytes(Sha256::digest(html).into()),
        day: TODAY,
        until: date(2027, 1, 15),
    }
}

/// The words of the network in the tests' configuration.
fn words(folder: &Path, config: &str) -> Network {
    let file = folder.join("words.toml");
    std::fs::write(&file, config).unwrap();
    Network::from_config(&Config::read(&file).unwrap().networks[0]).unwrap()
}

/// A server that hands out a form; `change` may spoil the form after it was signed.
pub fn configured(folder: &Path, text: &str, change: impl FnOnce(String) -> String) -> String {
    let network = TestNetwork::new("example");
    let (html, note) = made(&network, &words(folder, text));
    std::fs::write(folder.join("offline.html"), change(html)).unwrap();
    std::fs::write(folder.join("offline.note"), note.to_string()).unwrap();
    let key = "root = \"root.note\"";
    text.replacen(key, &format!("{key}\noffline_form = \"offline.html\""), 1)
}

fn app(database: &TestDatabase) -> TestApp {
    TestApp::start_with(database, |folder, text| {
        configured(folder, &text, |html| html)
    })
}

/// What the form says of it comes from the notices in it, not from a setting somebody can forget.
#[test]
fn an_offline_form_for_practice_says_so_in_each_of_its_languages() {
    let folder = tempfile::tempdir().unwrap();
    let text = include_str!("support/example.toml");
    std::fs::write(folder.path().join("root.note"), "").unwrap();
    for (name, count) in [("example", 0), ("training-example", 3)] {
        let text = text.replace("name = \"example\"", &format!("name = \"{name}\""));
        let network = TestNetwork::new(name);
        let (html, _) = made(&network, &words(folder.path(), &text));
        assert_eq!(
            html.matches("<p class=\"practice\">").count(),
            count,
            "{name}"
        );
    }
}

#[test]
fn a_form_is_believed_only_as_it_was_signed_and_down_to_the_root() {
    let folder = tempfile::tempdir().unwrap();
    let network = TestNetwork::new("example");
    let text = include_str!("support/example.toml");
    std::fs::write(folder.path().join("root.note"), network.root.to_string()).unwrap();
    let (html, note) = made(&network, &words(folder.path(), text));
    let is_root = |first: &Note| first.text() == network.root.text();

    let said = OfflineForm::check(html.as_bytes(), &note, is_root).unwrap();
    assert_eq!(said, statement(&network, &html));

    // One changed letter, in the words or in the script.
    for (from, to) in [
        ("Example Network", "Example Networc"),
        ("</script></body>", " </script></body>"),
    ] {
        let changed = html.replacen(from, to, 1);
        assert_ne!(changed, html, "{from}");
        let refused = OfflineForm::check(changed.as_bytes(), &note, is_root);
        assert!(
            matches!(refused, Err(OfflineFault::OtherFile)),
            "{from}: {refused:?}"
        );
    }
    // Another root, and a note by somebody else.
    let refused = OfflineForm::check(html.as_bytes(), &note, |_| false);
    assert!(matches!(refused, Err(OfflineFault::OtherRoot)));
    let stranger = MemberIdentity::create("Eve", &mut StdRng::seed_from_u64(9)).unwrap();
    let forged = stranger.signing.sign(&statement(&network, &html)).unwrap();
    let refused = OfflineForm::check(html.as_bytes(), &forged, is_root);
    assert!(matches!(refused, Err(OfflineFault::Note(_))));
    // A stranger's notice slipped in between.
    let row = serde_json::to_string(&[network.root.to_string()]).unwrap();
    let mut taken_over = OfflineForm::newest_notice(html.as_bytes()).unwrap();
    taken_over.number = 2;
    taken_over.stewards = vec![stranger.signing.verifying_key()];
    taken_over.releasers.clone_from(&taken_over.stewards);
    let next = stranger.signing.sign(&taken_over).unwrap();
    let longer = serde_json::to_string(&[network.root.to_string(), next.to_string()]).unwrap();
    let inert = |json: &str| json.replace('<', "\\u003c");
    let changed = html.replacen(&inert(&row), &inert(&longer), 1);
    assert_ne!(changed, html);
    let mut about = statement(&network, &changed);
    about.number = 2;
    let forged = stranger.signing.sign(&about).unwrap();
    let refused = OfflineForm::check(changed.as_bytes(), &forged, is_root);
    assert!(
        matches!(refused, Err(OfflineFault::Notice(2, _))),
        "{refused:?}"
    );
}

#[test]
fn the_file_reaches_for_nothing_and_runs_only_its_own_script() {
    let database = TestDatabase::sqlite();
    let app = app(&database);
    let answer = get(app.address, "/example/offline.html", &[]);
    assert_eq!(answer.status, 200);
    assert_eq!(
        answer.header("content-disposition"),
        Some("attachment; filename=\"form.html\"")
    );
    let policy = answer.header("content-security-policy").unwrap();
    assert!(policy.starts_with("sandbox"), "{policy}");
    let text = answer.text();
    for reaches in [
        "src=",
        "<link rel=\"stylesheet",
        "@import",
        "url(",
        "connect-src",
        "unsafe-",
    ] {
        let markup = text.split("<script>").next().unwrap();
        assert!(!markup.contains(reaches), "{reaches}");
    }
    assert!(
        text.contains("default-src &#39;none&#39;; script-src &#39;sha256-")
            || text.contains("default-src 'none'; script-src 'sha256-")
    );
    let note = get(app.address, "/example/offline.note", &[]);
    let note = Note::from_bytes(&note.body).unwrap();
    OfflineForm::check(&answer.body, &note, |_| true).unwrap();
    // The form leads to it, and to where its file is handed in.
    let form = app.get("/example/");
    assert!(form.text().contains("/example/offline.html"));
    assert!(form.text().contains("/example/upload"));
}

#[test]
fn a_server_refuses_to_start_with_a_form_that_was_changed() {
    let folder = tempfile::tempdir().unwrap();
    let network = TestNetwork::new("example");
    std::fs::write(folder.path().join("root.note"), network.root.to_string()).unwrap();
    let text = include_str!("support/example.toml");
    let read = |change: fn(String) -> String| {
        let config = configured(folder.path(), text, change);
        let file = folder.path().join("corncrake.toml");
        std::fs::write(&file, config).unwrap();
        let config = Config::read(&file).unwrap();
        let mut network = Network::from_config(&config.networks[0]).unwrap();
        network.read_offline_form(&config.networks[0])
    };
    assert!(read(|html| html).is_ok());
    let refused = read(|html| html.replacen("Example Network", "Example Networc", 1)).unwrap_err();
    assert!(
        refused.to_string().contains("offline.html is refused"),
        "{refused}"
    );
}

#[test]
fn a_browser_without_a_network_seals_what_the_upload_page_takes_and_the_analysts_key_opens() {
    let database = TestDatabase::sqlite();
    let app = app(&database);
    let folder = tempfile::tempdir().unwrap();
    let (html, saved) = (folder.path().join("form.html"), folder.path().join("saved"));
    std::fs::write(&html, &get(app.address, "/example/offline.html", &[]).body).unwrap();
    let at = |name: &str, content: &[u8]| {
        let path = folder.path().join(name);
        std::fs::write(&path, content).unwrap();
        path
    };
    let document = [b"what I heard".to_vec(), vec![b'.'; 1_200_000]].concat();
    let attach = json!({
        "photograph": at("IMG_1.jpg", &photograph()),
        "document": at("names.doc", &document),
        "large": at("large.doc", &vec![b'.'; 3_000_001]),
    });
    for (width, attach) in [(320, Value::Null), (390, attach)] {
        let words = format!("They said no, at {width}. Потом ушла. ሰላም");
        let made = script(
            "offline.mjs",
            "seal",
            json!({
                "file": html, "save": saved, "story": words, "width": width,
                "today": "2026-12-03", "month": "2026-12", "attach": attach,
            }),
        );
        let file = std::fs::read(&saved).unwrap();
        for open in ["They said", MARKED, "what I heard", "names.doc"] {
            assert!(memchr::memmem::find(&file, open.as_bytes()).is_none());
        }
        let size = if attach.is_null() { "(29 Ko)" } else { "Mo)" };
        assert!(made["save"].as_str().unwrap().ends_with(size), "{made}");
        assert_eq!(hand_in(&app, "en", &file).status, 200);
        let digits = made["receipt"].as_str().unwrap();
        let found = app.post("/example/", &[("do", "find"), ("receipt", digits)]);
        assert!(found.text().contains("Your report is here, sealed."));
        let stored = app.stored();
        let opened = stored.iter().map(|report| app.open(report));
        let opened = opened
            .into_iter()
            .find(|opened| opened.story.as_ref().unwrap().story.expose_text() == words)
            .expect("it opens");
        assert_eq!(opened.answers.expose_coded()["what"], ["V03", "V11"]);
        // The file is of November; the month that it offers second in December is that one.
        assert_eq!(opened.answers.expose_coded()["when"], ["2026-11"]);
        let story = opened.story.unwrap();
        assert_eq!(story.story.language(), Lang::Fr);
        let hashes = story.attachments.iter();
        let attached: Vec<_> = hashes.map(|hash| open_attachment(&app, *hash)).collect();
        if attach.is_null() {
            assert!(attached.is_empty());
            continue;
        }
        let [(picture, pixels), (other, content)] = &attached[..] else {
            panic!("two are attached")
        };
        assert_eq!((picture.media, picture.cleaned), (Media::Jpeg, true));
        assert_only_pixels(pixels);
        assert!(!other.cleaned && *content == document);
    }
}

#[test]
fn a_form_whose_notice_is_over_seals_nothing_and_says_so() {
    let database = TestDatabase::sqlite();
    let app = app(&database);
    let folder = tempfile::tempdir().unwrap();
    let html = folder.path().join("form.html");
    std::fs::write(&html, &get(app.address, "/example/offline.html", &[]).body).unwrap();
    // The notice holds until 31 January, and thirty days of grace.
    for (today, disabled, says) in [
        ("2026-11-21", false, "Ready."),
        ("2027-02-20", false, "This form is old."),
        ("2027-03-10", true, "This form is too old"),
    ] {
        let seen = script(
            "offline.mjs",
            "state",
            json!({ "file": html, "today": today }),
        );
        assert_eq!(seen["disabled"], disabled, "{today}");
        assert!(
            seen["stage"].as_str().unwrap().starts_with(says),
            "{today}: {seen}"
        );
    }
}

fn corncrake(place: &Path, command: &str) -> Output {
    let words = command.split(' ');
    Command::new(CORNCRAKE)
        .args(words)
        .current_dir(place)
        .output()
        .unwrap()
}

/// As a steward does it, with two stewards of whom two must sign.
#[test]
fn the_commands_make_poster_and_form_and_two_stewards_sign_what_anyone_can_verify() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path();
    let run = |command: &str| {
        let output = corncrake(place, command);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success(), "{command}: {said}");
        String::from_utf8(output.stdout).unwrap()
    };
    std::fs::write(place.join("pass"), "only for this test, but long enough\n").unwrap();
    for name in ["Amani", "Baraka"] {
        run(&format!(
            "keys identity --name {name} --out {name} --passphrase-file pass"
        ));
    }
    run(
        "keys network example --folder documents --steward Baraka.card --threshold 2 --identity Amani --passphrase-file pass",
    );
    run("keys sign --yes --folder documents --identity Baraka --passphrase-file pass");
    run("keys period --folder documents --identity Amani --passphrase-file pass");
    run("keys sign --yes --folder documents --identity Baraka --passphrase-file pass");
    std::fs::copy(
        place.join("documents/notices/0001.note"),
        place.join("root.note"),
    )
    .unwrap();
    let config = include_str!("support/example.toml").replace("DATABASE", "sqlite:x.db");
    std::fs::write(place.join("corncrake.toml"), config).unwrap();

    let said =
        run("keys poster --config corncrake.toml --network example --lang ru,en --out poster.html");
    let words: Vec<&str> = said
        .lines()
        .find_map(|line| line.strip_prefix("Six words "))
        .unwrap()
        .split_whitespace()
        .collect();
    let poster = std::fs::read_to_string(place.join("poster.html")).unwrap();
    assert_eq!(words.len(), 6);
    assert!(
        words
            .iter()
            .all(|word| poster.contains(&format!("<li>{word}</li>")))
    );
    assert!(poster.contains("<svg") && !poster.contains("<script"));
    assert!(poster.contains("С вами плохо обошлись?") && !poster.contains("mal traité"));
    let again = corncrake(
        place,
        "keys poster --config corncrake.toml --network example --out poster.html",
    );
    assert!(!again.status.success(), "nothing is overwritten");

    let make = "keys offline-form --config corncrake.toml --network example --notices documents \
                --identity Amani --passphrase-file pass --out form.html"
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ");
    let too_much = corncrake(place, &format!("{make} --attachments 26"));
    let said = String::from_utf8_lossy(&too_much.stderr).into_owned();
    assert!(said.contains("the server takes at most 25 MB"), "{said}");
    assert!(!place.join("form.html").exists());
    let without = run(&format!("{make} --attachments 0"));
    assert!(without.contains("Attachments  none"), "{without}");
    let html = std::fs::read_to_string(place.join("form.html")).unwrap();
    assert!(html.contains(r#""attachments":null"#));
    let said = run(&format!("{make} --force"));
    assert!(
        said.contains("Attachments  up to 25 MB a report, 5 files"),
        "{said}"
    );
    assert!(said.contains("It needs more signatures"));
    let verify = "verify form.html --note form.note --root root.note";
    assert!(
        !corncrake(place, verify).status.success(),
        "one of two has signed"
    );
    let said =
        run("keys sign --yes --offline-form form.html --identity Baraka --passphrase-file pass");
    assert!(said.contains("Enough have signed"), "{said}");
    assert!(run(verify).contains("Verified: this file is the one that the network signed."));
    let html = std::fs::read_to_string(place.join("form.html")).unwrap();
    std::fs::write(
        place.join("form.html"),
        html.replacen("Example", "Exemple", 1),
    )
    .unwrap();
    let refused = corncrake(place, verify);
    assert!(!refused.status.success());
    assert!(String::from_utf8_lossy(&refused.stderr).contains("NOT VERIFIED"));
}
