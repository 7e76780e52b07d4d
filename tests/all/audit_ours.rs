//! `corncrake audit` on what Corncrake itself publishes: CHECKS X10.

use std::path::Path;

use corncrake::release::{Count, Proof, Release};
use corncrake::site::export::Made;

use crate::site::Scene;
use crate::site_pages::crossed;
use crate::support::binary::run;
use crate::support::network::{Network, quarter, signed};

fn audit(words: &[&str]) -> (String, Option<i32>) {
    let done = run(&[&["audit"], words].concat());
    let said = [&done.stdout[..], &done.stderr].concat();
    (String::from_utf8(said).unwrap(), done.status.code())
}

fn put(folder: &Path, name: &str, content: &str) -> String {
    let file = folder.join(name);
    std::fs::create_dir_all(file.parent().unwrap()).unwrap();
    std::fs::write(&file, content).unwrap();
    file.to_str().unwrap().to_owned()
}

/// The counts of which `crossed()` is made: what, where, how many.
const TRUE: [(&str, &str, i64); 9] = [
    ("Insulted", "North", 120),
    ("Threatened", "North", 60),
    ("Robbed", "North", 20),
    ("Insulted", "South", 30),
    ("Threatened", "South", 110),
    ("Robbed", "South", 15),
    ("Insulted", "Coast", 30),
    ("Threatened", "Coast", 15),
    ("Robbed", "Coast", 0),
];

#[test]
fn each_cell_of_a_release_is_told_and_the_truth_is_among_what_is_possible() {
    let scene = Scene::of(crossed());
    let base = format!("http://{}/kenpud/statistics/", scene.served.address);
    let (told, status) = audit(&[&base]);
    assert_eq!(status, Some(0), "{told}");
    for (what, area, count) in TRUE {
        let start = format!("  {what} / {area}: published as about ");
        let line = told.lines().find(|line| line.starts_with(&start));
        let ends = line.unwrap().rsplit_once("it can be ").unwrap().1;
        let (least, greatest) = ends.split_once(" to ").unwrap();
        let (least, greatest): (i64, i64) = (least.parse().unwrap(), greatest.parse().unwrap());
        assert!((least..=greatest).contains(&count), "{line:?}");
        assert!(greatest - least >= 4, "{line:?}");
    }
    assert!(told.contains("SAFE: no small count can be told from all that"));
    let release = scene.network.releases[0].release();
    let figures = release.tables.iter().map(|table| table.rows.len());
    let cells = release.crossed.iter().map(|it| it.counts.concat().len());
    let lines = told.matches(": published as about ").count();
    assert_eq!(lines, figures.chain(cells).sum::<usize>());
}

#[test]
fn an_address_a_folder_and_a_file_are_told_alike() {
    let scene = Scene::of(crossed());
    let base = format!("http://{}/kenpud/statistics/", scene.served.address);
    let whole = audit(&[&base]);
    let folder = tempfile::tempdir().unwrap();
    let proof = scene.network.proof().to_json();
    let file = put(folder.path(), "kenpud/statistics/proof.json", &proof);
    let made = Made {
        format: Made::FORMAT.to_owned(),
        version: Made::VERSION.to_owned(),
        origin: "https://reports.example.org".to_owned(),
        network: "kenpud".to_owned(),
        languages: vec!["en".to_owned()],
    };
    put(
        folder.path(),
        Made::NAME,
        &serde_json::to_string(&made).unwrap(),
    );
    assert_eq!(audit(&[&file]), whole);
    assert_eq!(audit(&[folder.path().to_str().unwrap()]), whole);
    // One figure, of an audit of everything.
    let (one, status) = audit(&[&format!("{base}1/what.by.area")]);
    let counts = &scene.network.releases[0].release().crossed[0].counts;
    let cells = counts.concat().len();
    let told = one.matches(": published as").count();
    assert_eq!((told, status), (cells, Some(0)));
    assert!(one.contains("from all that this network published"));
    let (none, status) = audit(&[&format!("{base}1/where")]);
    assert!(none.contains("no release has such figures"), "{none}");
    assert_eq!(status, Some(2));
    // A release alone says nothing of others.
    for name in ["release.json", "release.note"] {
        let content = scene.get(&format!("/kenpud/statistics/1/{name}"));
        let file = put(folder.path(), name, content.text());
        let (told, status) = audit(&[&file]);
        assert_eq!(status, Some(0), "{told}");
        assert!(told.contains("from this release alone"), "{told}");
    }
}

/// A release of one table that gives a small count away.
fn leaking(network: &mut Network) -> Release {
    let mut draft = network.draft(quarter(1), 64, "2026-07-06");
    draft.total = 30;
    draft.tables.truncate(1);
    draft.tables[0].rows.truncate(2);
    draft.tables[0].rows[0].count = Count::Rounded(25);
    draft.tables[0].rows[1].count = Count::Rounded(0);
    draft
}

#[test]
fn what_is_told_too_closely_is_said_whoever_signed_it() {
    let mut network = Network::new("kenpud");
    let draft = leaking(&mut network);
    let folder = tempfile::tempdir().unwrap();
    let alone = serde_json::to_string(&draft).unwrap();
    let notices: Vec<_> = network.chain.notes().cloned().collect();
    let together = Proof::of_notes(&notices, &[signed(&draft, &network.releasers)]).to_json();
    for content in [alone, together] {
        let (told, status) = audit(&[&put(folder.path(), "it.json", &content)]);
        assert_eq!(status, Some(1), "{told}");
        // Thirty at least are published at all, and at most 29 are in the other row.
        let answer = &draft.tables[0].rows[1].label["en"];
        let said = format!("  {answer}: published as about 0; it can be 1 to 4\n");
        assert!(told.contains(&said), "{told}");
        let said = format!("Anybody can tell of “{answer}” (");
        assert!(told.contains(&said), "{told}");
        assert!(told.contains(" that there are 1 to 4.\n"), "{told}");
        assert!(
            told.contains("NOT SAFE: 2 figures tell too closely."),
            "{told}"
        );
    }
}

#[test]
fn what_is_no_release_or_cannot_be_judged_alone_is_refused_with_its_reason() {
    let mut network = Network::new("kenpud");
    let mut draft = network.draft(quarter(1), 64, "2026-07-06");
    let folder = tempfile::tempdir().unwrap();
    let release = put(
        folder.path(),
        "r.json",
        &serde_json::to_string(&draft).unwrap(),
    );
    draft.cohort.number = 0;
    draft.sums = vec![1, 2];
    let year = put(
        folder.path(),
        "y.json",
        &serde_json::to_string(&draft).unwrap(),
    );
    let strange = put(
        folder.path(),
        "s.json",
        "{\"format\":\"corncrake/proof/2\"}",
    );
    let empty = Proof::of_notes(&[], &[]).to_json();
    let empty = put(folder.path(), "e.json", &empty);
    let here = folder.path().to_str().unwrap();
    for (words, said) in [
        (
            vec![release.as_str(), "--rounded", "5"],
            "--rounded is for other tables",
        ),
        (
            vec![&release, "--width", "3"],
            "--width is for other tables",
        ),
        (vec![&year], "audit the proof.json that holds them all"),
        (vec![&strange], "neither a release nor a proof"),
        (vec![&empty], "nothing has been published yet"),
        (vec![here], "cannot read"),
        (
            vec!["https://example.org/"],
            "is not below a network's statistics",
        ),
    ] {
        let (told, status) = audit(&words);
        assert_eq!(status, Some(2), "{told}");
        assert!(told.contains(said), "{told}");
    }
}

#[test]
fn whoever_knows_some_is_asked_of_tables_of_one_question_and_the_rest_is_said_not_to_be() {
    let mut network = Network::new("kenpud");
    let draft = network.draft(quarter(1), 64, "2026-07-06");
    let folder = tempfile::tempdir().unwrap();
    let file = put(
        folder.path(),
        "r.json",
        &serde_json::to_string(&draft).unwrap(),
    );
    let (told, status) = audit(&[&file, "--known", "3"]);
    assert_eq!(status, Some(0), "{told}");
    assert!(told.contains("not even by whoever knows up to 3"), "{told}");
    assert!(!told.contains("not yet"), "{told}");
    // A published 0 is four at most: whoever knows four of them knows that these are all.
    let (told, status) = audit(&[&file, "--known", "4"]);
    assert_eq!(status, Some(1), "{told}");
    let said = "Whoever knows up to 4 of those counted can tell too much of “";
    let found = told.matches(said).count();
    let none = |row: &&corncrake::release::Row| row.count == Count::Rounded(0);
    let rows = draft.tables.iter().flat_map(|table| &table.rows);
    let none: Vec<_> = rows.filter(none).collect();
    assert!(!none.is_empty() && found >= none.len(), "{told}");
    for row in none {
        let word = row.label.get("en").unwrap_or(&row.code);
        assert!(told.contains(&format!("{said}{word}”")), "{word}");
    }
    assert!(
        told.contains(&format!("NOT SAFE: {found} figures")),
        "{told}"
    );

    let scene = Scene::of(crossed());
    let base = format!("http://{}/kenpud/statistics/", scene.served.address);
    let (told, status) = audit(&[&base, "--known", "3"]);
    assert_eq!(status, Some(0), "{told}");
    assert!(told.contains("not even by whoever knows up to 3"));
}
