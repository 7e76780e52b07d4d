//! `corncrake verify`: what anybody can check of what a server shows.

use std::collections::BTreeMap;
use std::process::{Command, Output};
use std::sync::{Arc, Mutex};

use corncrake::site::formats::{Format, Whole};
use http::{StatusCode, Uri};

use crate::site::{Scene, limits};
use crate::site_pages::crossed;
use crate::support::http::Served;
use crate::support::network::{Network, quarter};

pub fn verify(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_corncrake"))
        .arg("verify")
        .args(arguments)
        .output()
        .unwrap()
}

fn network_total(scene: &Scene) -> u64 {
    scene.network.releases[1].release().total
}

pub fn said(output: &Output) -> String {
    String::from_utf8_lossy(&[&output.stdout[..], &output.stderr].concat()).into_owned()
}

/// Two releases of few questions: to draw every picture takes its time without optimisation.
fn few() -> Network {
    let mut network = Network::new("kenpud");
    for (number, count, issued) in [(1, 64, "2026-07-06"), (2, 240, "2026-10-05")] {
        if number == 2 {
            network.renew("2026-08-01");
        }
        let mut draft = network.draft(quarter(number), count, issued);
        let few = ["where", "gender", "age"];
        draft.tables.retain(|table| few.contains(&&*table.question));
        network.publish(&draft);
    }
    network
}

#[test]
fn anybody_can_check_a_served_figure_down_to_the_root() {
    let scene = Scene::of(few());
    let base = format!("http://{}/kenpud/statistics/", scene.served.address);
    let root = scene.network.chain.fingerprint();
    let plain = verify(&[&format!("{base}2/where?lang=fr")]);
    assert!(plain.status.success(), "{}", said(&plain));
    insta::assert_snapshot!("verified_without_a_root", said(&plain));
    for what in [
        "",
        "proof.json",
        "1/",
        "1/release.json",
        "latest/gender",
        "2/age.csv",
    ] {
        let output = verify(&[&format!("{base}{what}"), "--root", &root]);
        assert!(output.status.success(), "{what}: {}", said(&output));
        assert!(
            said(&output).contains("This is the root that you named."),
            "{what}"
        );
    }
    let folder = tempfile::tempdir().unwrap();
    let (file, notice) = (
        folder.path().join("proof.json"),
        folder.path().join("root.note"),
    );
    std::fs::write(&file, scene.network.proof().to_json()).unwrap();
    let first = scene.network.chain.notes().next().unwrap();
    std::fs::write(&notice, first.to_string()).unwrap();
    let output = verify(&[file.to_str().unwrap(), "--root", notice.to_str().unwrap()]);
    assert!(output.status.success(), "{}", said(&output));
}

#[test]
fn what_does_not_verify_ends_with_a_plain_sentence_and_a_failure() {
    let scene = Scene::new();
    let base = format!("http://{}/kenpud/statistics/", scene.served.address);
    let folder = tempfile::tempdir().unwrap();
    let changed = folder.path().join("proof.json");
    let proof = scene.network.proof().to_json();
    let total = network_total(&scene);
    let more = proof.replace(
        &format!("total\\\":{total}}}"),
        &format!("total\\\":{}}}", total + 5),
    );
    assert_ne!(more, proof);
    std::fs::write(&changed, more).unwrap();
    let other_root = "0000 1111 2222 3333 4444 5555 6666 7777";
    for (arguments, expected) in [
        (
            vec![base.as_str(), "--root", other_root],
            "not the root that you trust",
        ),
        (vec![changed.to_str().unwrap()], "NOT VERIFIED"),
        (
            vec![&format!("{base}7/where")],
            "no signed release has the cohort 7",
        ),
        (
            vec![&format!("{base}2/consent")],
            "no signed release has figures for consent",
        ),
        (vec!["no-such-file.json"], "cannot read no-such-file.json"),
        (
            vec![base.as_str(), "--root", "no-such-file"],
            "no fingerprint either",
        ),
        (
            vec!["https://example.org/"],
            "is not below a network's statistics",
        ),
    ] {
        let output = verify(&arguments);
        assert!(!output.status.success(), "{arguments:?}");
        assert!(
            said(&output).contains(expected),
            "{arguments:?}: {}",
            said(&output)
        );
        assert!(output.stdout.is_empty(), "{arguments:?}: half a result");
    }
}

/// Files by their address, which may be changed while they are served.
type Shown = Arc<Mutex<BTreeMap<String, Vec<u8>>>>;

/// Serves files as they are, and nothing else.
pub fn mirror(files: BTreeMap<String, Vec<u8>>) -> (Shown, Served) {
    let files = Arc::new(Mutex::new(files));
    let shown = files.clone();
    let served = Served::start(limits(), move || async move {
        axum::Router::new().fallback(async move |uri: Uri| {
            let found = shown.lock().unwrap().get(uri.path()).cloned();
            found.ok_or(StatusCode::NOT_FOUND)
        })
    });
    (files, served)
}

/// From a whole release, with a table of two questions: whichever file is not what was signed, in
/// whichever format, is named.
#[test]
fn one_changed_byte_in_any_file_that_is_served_is_found() {
    let scene = Scene::of(crossed());
    let release = scene.network.releases[0].release();
    let mut names: Vec<String> = ["release.json", "release.note"].map(str::to_owned).into();
    names.extend(Whole::ALL.map(|whole| whole.name().to_owned()));
    let of = |name: &str| Format::ALL.map(|format| format!("{name}.{}", format.ending()));
    for name in release.tables.iter().map(|table| &*table.question) {
        names.extend(of(name));
    }
    names.extend(of("what.by.area"));
    let below = "/kenpud/statistics/";
    let mut files = BTreeMap::new();
    for name in &names {
        let path = format!("{below}1/{name}");
        let answer = scene.get(&path);
        assert_eq!(answer.status, 200, "{path}");
        files.insert(path, answer.body.clone());
    }
    let proof = scene.network.proof().to_json().into_bytes();
    files.insert(format!("{below}proof.json"), proof);
    let (files, served) = mirror(files);
    let whole = format!("http://{}{below}1/", served.address);
    let output = verify(&[&whole]);
    assert!(output.status.success(), "{}", said(&output));
    let compared = format!("the same to the byte: {} files, csv", names.len());
    assert!(said(&output).contains(&compared), "{}", said(&output));
    for name in names {
        // What is found in a figure's own address is found in the whole release's too.
        let figure = Format::split(&name).filter(|_| Whole::from_name(&name).is_none());
        let figure = figure.map(|it| it.0).filter(|name| *name != "release");
        let path = format!("{below}1/{name}");
        let sound = files.lock().unwrap()[&path].clone();
        let mut bytes = sound.clone();
        let middle = bytes.len() / 2;
        bytes[middle] ^= 1;
        files.lock().unwrap().insert(path.clone(), bytes);
        let output = verify(&[&format!("{whole}{}", figure.unwrap_or_default())]);
        assert!(!output.status.success(), "{name}");
        assert!(
            said(&output).contains("NOT VERIFIED"),
            "{name}: {}",
            said(&output)
        );
        assert!(said(&output).contains(&path), "{name}: {}", said(&output));
        files.lock().unwrap().insert(path, sound);
    }
}

/// A server that signs nothing itself shows other numbers in its files than were signed.
#[test]
fn files_with_other_numbers_than_the_signed_ones_are_refused() {
    let network = Network::with_two_releases("kenpud");
    let proof = network.proof().to_json();
    let scene = Scene::new();
    let csv = scene
        .get("/kenpud/statistics/2/where.csv")
        .text()
        .to_owned();
    let json = scene
        .get("/kenpud/statistics/2/where.json")
        .text()
        .to_owned();
    let total = network.releases[1].release().total;
    let more = |text: &str| text.replace(&total.to_string(), &(total + 5).to_string());
    let short = csv.lines().take(3).collect::<Vec<_>>().join("\r\n");
    for (csv, json, expected) in [
        (csv.clone(), json.clone(), None),
        (more(&csv), json.clone(), Some("where.csv")),
        (short, json.clone(), Some("fewer rows")),
        (
            csv.clone() + csv.lines().last().unwrap() + "\r\n",
            json.clone(),
            Some("more rows"),
        ),
        (csv.clone(), more(&json), Some("where.json")),
        (csv.clone(), "{}".to_owned(), Some("where.json")),
    ] {
        let proof = proof.clone();
        let served = Served::start(limits(), move || async move {
            let file = |text: String| axum::routing::get(async move || text);
            axum::Router::new()
                .route("/kenpud/statistics/proof.json", file(proof))
                .route("/kenpud/statistics/2/where.csv", file(csv))
                .route("/kenpud/statistics/2/where.json", file(json))
        });
        let output = verify(&[&format!(
            "http://{}/kenpud/statistics/2/where",
            served.address
        )]);
        assert_eq!(
            output.status.success(),
            expected.is_none(),
            "{}",
            said(&output)
        );
        assert!(
            said(&output).contains(expected.unwrap_or("Verified")),
            "{}",
            said(&output)
        );
    }
}
