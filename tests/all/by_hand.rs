//! `docs/verify-by-hand.md`: its commands, as they stand there, against what a server shows.

use std::collections::BTreeMap;
use std::process::Command;

use corncrake::keys::secret::SigningKey;
use serde_json::Value;

use crate::site::Scene;
use crate::site_pages::crossed;
use crate::support::network::{Network, signed};
use crate::verify::mirror;

const DOCUMENT: &str = include_str!("../../docs/verify-by-hand.md");
const BELOW: &str = "/kenpud/statistics/";
/// What is read of a network of two releases, beside the proof.
const FILES: [&str; 6] = [
    "1/release.note",
    "1/release.json",
    "1/tables.csv",
    "2/release.note",
    "2/release.json",
    "2/tables.csv",
];

/// The commands with an address and a fingerprint of a reader's own.
fn commands(base: &str, root: &str) -> String {
    let blocks = DOCUMENT.split("```sh\n").skip(1);
    let commands = blocks.map(|block| block.split_once("```").unwrap().0);
    let mut replaced = 0;
    let mut script = String::new();
    for line in commands.flat_map(str::lines) {
        let own = match line.split_once('=') {
            Some(("base", _)) => format!("base={base}"),
            Some(("root", _)) => format!("root=\"{root}\""),
            _ => line.to_owned(),
        };
        replaced += usize::from(own != line);
        script += &own;
        script.push('\n');
    }
    assert_eq!(replaced, 2);
    script
}

/// What the commands say, and whether they end well.
fn run(base: &str, root: &str) -> (String, bool) {
    let folder = tempfile::tempdir().unwrap();
    let done = Command::new("bash")
        .args(["-c", &commands(base, root)])
        .env("TMPDIR", folder.path())
        .output()
        .unwrap();
    let said = [&done.stdout[..], &done.stderr].concat();
    (String::from_utf8(said).unwrap(), done.status.success())
}

fn base(scene: &Scene) -> String {
    let address = scene.served.address;
    format!("http://{address}{}", BELOW.trim_end_matches('/'))
}

#[test]
fn the_commands_find_a_sound_network_sound() {
    for network in [Network::with_two_releases("kenpud"), crossed()] {
        let scene = Scene::of(network);
        let root = scene.network.chain.fingerprint();
        let (said, well) = run(&base(&scene), &root);
        assert!(well, "{said}");
        for (release, number) in scene.network.releases.iter().zip(1..) {
            let (statement, hash) = (release.release(), release.hash());
            let signed = format!(
                "Release {number} of {} is signed: {hash}\n",
                statement.issued
            );
            assert!(said.contains(&signed), "{said}");
            let rows = statement.tables.iter().map(|table| table.rows.len());
            let cells = statement.crossed.iter().map(|it| it.counts.concat().len());
            let figures = rows.chain(cells).sum::<usize>();
            let table = format!("tables-{number}.csv: {figures} figures are the signed ones\n");
            assert!(said.contains(&table), "{said}");
        }
        let (said, well) = run(&base(&scene), "0000 1111 2222 3333 4444 5555 6666 7777");
        let expected = "This failed: test -n \"$found\"";
        assert!(!well && said.contains(expected), "{said}");
    }
}

/// A note without its last signature.
fn less_signed(note: &str) -> String {
    let (before, _) = note.trim_end().rsplit_once('\n').unwrap();
    format!("{before}\n")
}

#[test]
fn the_commands_find_what_was_changed() {
    let scene = Scene::new();
    let root = scene.network.chain.fingerprint();
    let proof: Value = serde_json::from_str(&scene.network.proof().to_json()).unwrap();
    let mut sound = BTreeMap::new();
    for name in FILES {
        let answer = scene.get(&format!("{BELOW}{name}"));
        sound.insert(format!("{BELOW}{name}"), answer.body.clone());
    }
    sound.insert(format!("{BELOW}proof.json"), proof.to_string().into());
    let second = scene.network.releases[1].release();
    let strange = signed(second, &[SigningKey::from_seed(&[9; 32])]).to_string();
    let with = |change: &dyn Fn(&mut Value)| {
        let mut changed = proof.clone();
        change(&mut changed);
        assert_ne!(changed, proof);
        (
            format!("{BELOW}proof.json"),
            changed.to_string().into_bytes(),
        )
    };
    let note = |note: &Value| note.as_str().unwrap().to_owned();
    let csv = String::from_utf8(sound[&format!("{BELOW}2/tables.csv")].clone()).unwrap();
    let of_release = "test \"$(signers \"$one\"";
    let changes = [
        (
            "a figure",
            with(&|it| {
                it["releases"][1] = note(&it["releases"][1]).replace(":35,", ":40,").into();
            }),
            of_release,
        ),
        (
            "a release that nobody signed",
            with(&|it| it["releases"][0] = less_signed(&note(&it["releases"][0])).into()),
            of_release,
        ),
        (
            "a release of strangers",
            with(&|it| it["releases"][1] = strange.clone().into()),
            of_release,
        ),
        (
            "a notice that one steward did not sign",
            with(&|it| it["notices"][1] = less_signed(&note(&it["notices"][1])).into()),
            "test \"$(signers \"$1\"",
        ),
        (
            "releases without the first",
            with(&|it| drop(it["releases"].as_array_mut().unwrap().remove(0))),
            "corncrake/$1/1 $network $3",
        ),
        (
            "another file of the release",
            (
                format!("{BELOW}2/release.json"),
                sound[&format!("{BELOW}1/release.json")].clone(),
            ),
            "cmp - \"release-$n.json\"",
        ),
        (
            "a table with another figure",
            (
                format!("{BELOW}2/tables.csv"),
                csv.replacen(",35,", ",40,", 1).into_bytes(),
            ),
            "figures.py",
        ),
        (
            "a table without its last line",
            (
                format!("{BELOW}2/tables.csv"),
                csv.trim_end().rsplit_once('\n').unwrap().0.into(),
            ),
            "figures.py",
        ),
    ];
    let (files, served) = mirror(sound.clone());
    let base = format!("http://{}{}", served.address, BELOW.trim_end_matches('/'));
    let (said, well) = run(&base, &root);
    assert!(well, "{said}");
    for (what, (path, content), failed) in changes {
        assert_ne!(sound[&path], content, "{what}");
        files.lock().unwrap().insert(path.clone(), content);
        let (said, well) = run(&base, &root);
        assert!(!well, "{what}: {said}");
        let mut lines = said
            .lines()
            .filter(|line| line.starts_with("This failed: "));
        assert!(lines.any(|line| line.contains(failed)), "{what}: {said}");
        files
            .lock()
            .unwrap()
            .insert(path.clone(), sound[&path].clone());
    }
}
