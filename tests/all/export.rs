//! Statistics as a folder of files, and figures for DHIS2.

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

use serde_json::Value;
use tempfile::TempDir;

use crate::support::binary::run;
use crate::support::http::get;
use crate::support::network::{Network, quarter};
use crate::support::{TestDatabase, environment};

const ORIGIN: &str = "https://reports.example";
/// Drawing takes its time without optimisation: two languages show as much as nine.
const TWO: [&str; 4] = ["--language", "en", "--language", "fr"];

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&[&output.stdout[..], &output.stderr].concat()).into_owned()
}

/// A network's proof in a folder, and what was exported from it. Two questions in two releases:
/// every picture takes its time.
struct Scene {
    network: Network,
    place: TempDir,
}

impl Scene {
    fn new() -> Self {
        let mut network = Network::new("example");
        for (number, reports, issued) in [(1, 64, "2026-07-06"), (2, 240, "2026-10-05")] {
            let mut draft = network.draft(quarter(number), reports, issued);
            let few = ["where", "gender"];
            draft.tables.retain(|table| few.contains(&&*table.question));
            draft.held_back.retain(|held| held.by.is_none());
            network.publish(&draft);
        }
        Self::of(network)
    }

    fn of(network: Network) -> Self {
        let place = tempfile::tempdir().unwrap();
        let proof = network.proof().to_json();
        fs::write(place.path().join("proof.json"), proof).unwrap();
        Self { network, place }
    }

    fn path(&self, name: &str) -> String {
        self.place.path().join(name).to_str().unwrap().to_owned()
    }

    fn root(&self) -> String {
        self.network.chain.fingerprint()
    }

    fn export(&self) -> PathBuf {
        let (proof, out, root) = (self.path("proof.json"), self.path("out"), self.root());
        let from = ["--proof", &proof, "--root", &root, "--origin", ORIGIN];
        let output = run(&[&["site", "export", &out][..], &from, &TWO].concat());
        assert!(output.status.success(), "{}", said(&output));
        out.into()
    }
}

/// Every file below a folder, by its path in it.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut waiting = vec![folder.to_owned()];
    while let Some(inner) = waiting.pop() {
        for entry in fs::read_dir(&inner).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                waiting.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap().to_str().unwrap();
                found.insert(name.replace('\\', "/"), fs::read(&path).unwrap());
            }
        }
    }
    found
}

fn is_page(path: &str) -> bool {
    Path::new(path).extension().is_some_and(|it| it == "html")
}

/// A web server of somebody else's, which knows nothing of us.
struct Elsewhere {
    child: Child,
    address: String,
}

impl Elsewhere {
    fn serve(folder: &Path) -> Self {
        let mut child = Command::new(&environment().python)
            .args(["-u", "-m", "http.server", "0", "--bind", "127.0.0.1"])
            .current_dir(folder)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut line = String::new();
        let mut said = BufReader::new(child.stdout.take().unwrap());
        said.read_line(&mut line).unwrap();
        let port = line.split_whitespace().nth(5).unwrap();
        let address = format!("127.0.0.1:{port}");
        Self { child, address }
    }
}

impl Drop for Elsewhere {
    fn drop(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

#[test]
fn an_exported_site_served_by_another_web_server_is_whole_and_verifies() {
    let scene = Scene::new();
    let out = scene.export();
    let elsewhere = Elsewhere::serve(&out);
    let at = |path: &str| get(elsewhere.address.parse().unwrap(), path, &[]);
    for path in ["/", "/example/statistics/", "/example/statistics/2/where/"] {
        let page = at(path);
        assert_eq!(page.status, 200, "{path}");
        assert!(page.text().contains("http-equiv"), "{path}");
    }
    let figure = at("/example/statistics/fr/2/where/");
    assert!(figure.text().contains("<html lang=\"fr\""));
    let root = scene.root();
    let base = format!("http://{}/example/statistics/", elsewhere.address);
    // Seven formats a figure; a release has four files of all its figures, and itself.
    let whole = 2 * 7 + 4 + 2;
    for (what, compared) in [
        ("2/where/", 7),
        ("fr/2/gender/index.html", 7),
        ("1/", whole),
        ("fr/index.html", 2 * whole),
    ] {
        let output = run(&["verify", &format!("{base}{what}"), "--root", &root]);
        assert!(output.status.success(), "{what}: {}", said(&output));
        let same = format!("Made again and the same to the byte: {compared} files, csv, ");
        assert!(said(&output).contains(&same), "{what}: {}", said(&output));
    }
    let package = out.join("example/statistics/fr/2/datapackage.json");
    fs::write(package, "{}").unwrap();
    let output = run(&["verify", &format!("{base}fr/2/")]);
    let expected = "fr/2/datapackage.json is not what the signed figures give";
    assert!(said(&output).contains(expected), "{}", said(&output));
    assert!(!output.status.success());
}

/// From each page to each file, as a reader without a server of ours would go.
#[test]
fn every_link_of_an_exported_site_leads_to_a_file_of_it_or_to_the_server() {
    let scene = Scene::new();
    let all = files(&scene.export());
    let mut pages = 0;
    for (path, bytes) in all.iter().filter(|(path, _)| is_page(path)) {
        pages += 1;
        let text = String::from_utf8(bytes.clone()).unwrap();
        assert!(text.contains("default-src 'none'"), "{path} has no policy");
        for link in text.split(" href=\"").skip(1) {
            let link = link.split(['"', '#']).next().unwrap();
            if link.is_empty() || link == "data:," || link.starts_with("https://") {
                continue;
            }
            let mut parts: Vec<&str> = path.split('/').collect();
            parts.pop();
            for part in link.split('/') {
                match part {
                    ".." => assert!(parts.pop().is_some(), "{path}: {link}"),
                    part => parts.push(part),
                }
            }
            assert!(all.contains_key(&parts.join("/")), "{path}: {link}");
        }
    }
    let release = scene.network.releases[1].release();
    assert!(pages > 2 * release.tables.len(), "{pages}");
    for path in [
        "2/datapackage.json",
        "fr/2/where.csv",
        "fr/2/where.png",
        "proof.json",
    ] {
        assert!(
            all.contains_key(&format!("example/statistics/{path}")),
            "{path}"
        );
    }
    assert!(!all.contains_key("example/statistics/fr/proof.json"));
}

#[test]
fn a_folder_verifies_until_one_byte_of_it_changes() {
    let scene = Scene::new();
    let out = scene.export();
    let root = scene.root();
    let verify = || run(&["verify", out.to_str().unwrap(), "--root", &root]);
    let output = verify();
    assert!(output.status.success(), "{}", said(&output));
    assert!(said(&output).contains("Verified: every page and every file"));
    let below = out.join("example/statistics");
    let changed = ["2/where/index.html", "fr/2/where.png", "2/tables.xlsx"];
    for name in changed {
        let file = below.join(name);
        let mut bytes = fs::read(&file).unwrap();
        let middle = bytes.len() / 2;
        bytes[middle] ^= 1;
        fs::write(&file, bytes).unwrap();
    }
    fs::write(below.join("2/extra.html"), "<p>believe me</p>").unwrap();
    fs::remove_file(below.join("2/where.svg")).unwrap();
    let output = verify();
    assert!(!output.status.success());
    for name in changed {
        let expected = format!("example/statistics/{name} is not what was signed");
        assert!(said(&output).contains(&expected), "{}", said(&output));
    }
    assert!(said(&output).contains("2/extra.html does not belong there"));
    assert!(said(&output).contains("2/where.svg is missing"));
    let sums = Command::new("sha256sum")
        .args(["--check", "--quiet", "SHA256SUMS"])
        .current_dir(&out)
        .output()
        .unwrap();
    assert!(!sums.status.success() && said(&sums).contains("where.svg"));
}

#[test]
fn what_a_server_holds_is_exported_as_from_its_proof() {
    let scene = Scene::new();
    let database = TestDatabase::sqlite();
    scene.network.store(&database);
    let first = scene.network.chain.notes().next().unwrap();
    fs::write(scene.path("root.note"), first.to_string()).unwrap();
    let config = database.configure(include_str!("support/example.toml"));
    fs::write(scene.path("corncrake.toml"), config).unwrap();
    let (config, out) = (scene.path("corncrake.toml"), scene.path("served"));
    let output = run(&[&["site", "export", &out, "--config", &config][..], &TWO].concat());
    assert!(output.status.success(), "{}", said(&output));
    let (served, proved) = (files(Path::new(&out)), files(&scene.export()));
    let names = |files: &BTreeMap<String, Vec<u8>>| files.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(&served), names(&proved));
    for (path, bytes) in &served {
        assert!(proved[path] == *bytes, "{path}");
    }
}

#[test]
fn nothing_is_exported_that_does_not_verify_or_over_anything_else() {
    let scene = Scene::new();
    let (proof, out) = (scene.path("proof.json"), scene.path("out"));
    let export = |root: &str, proof: &str| {
        let from = ["--proof", proof, "--root", root, "--origin", ORIGIN];
        run(&[&["site", "export", &out][..], &from].concat())
    };
    let output = export("0000 1111 2222 3333 4444 5555 6666 7777", &proof);
    assert!(said(&output).contains("not the root that you trust"));
    assert!(!output.status.success() && !Path::new(&out).exists());
    fs::create_dir(&out).unwrap();
    fs::write(Path::new(&out).join("thesis.txt"), "years of work").unwrap();
    let output = export(&scene.root(), &proof);
    assert!(said(&output).contains("holds something else than an older export"));
    assert!(!output.status.success());
    assert_eq!(files(Path::new(&out)).len(), 1);
}

/// The sample of `docs/`, with the codes of the questions that the test's network asks.
fn mapping(scene: &Scene, change: impl Fn(String) -> String) -> String {
    let release = scene.network.releases.last().unwrap().release();
    let code = |at: usize| release.table("where").unwrap().rows[at].code.clone();
    let text = include_str!("../../docs/dhis2.toml")
        .replace("\"police\"", &format!("\"{}\"", code(0)))
        .replace("\"clinic\"", &format!("\"{}\"", code(1)));
    let file = scene.path("mapping.toml");
    fs::write(&file, change(text)).unwrap();
    file
}

fn dhis2(scene: &Scene, mapping: &str, more: &[&str]) -> Output {
    let (proof, root) = (scene.path("proof.json"), scene.root());
    let from = ["--mapping", mapping, "--proof", &proof, "--root", &root];
    run(&[&["site", "dhis2"][..], &from, more].concat())
}

/// The form that DHIS2's developer's guide documents for `POST /api/dataValueSets`.
#[test]
fn figures_for_dhis2_have_the_documented_form() {
    let scene = Scene::new();
    let output = dhis2(&scene, &mapping(&scene, |text| text), &[]);
    assert!(output.status.success(), "{}", said(&output));
    let set: Value = serde_json::from_slice(&output.stdout).unwrap();
    let release = scene.network.releases[1].release();
    let rows = &release.table("where").unwrap().rows;
    assert_eq!(set["dataSet"], "pBOMPrpg1QX");
    assert_eq!(set["orgUnit"], "DiszpKrYNg8");
    assert_eq!(set["period"], "2026Q3");
    let counts = [
        release.total,
        rows[0].count.rounded().unwrap(),
        rows[1].count.rounded().unwrap(),
    ];
    let elements = ["f7n9E0hX8qk", "Ix2HsbDMLea", "eY5ehpbEsB7"];
    let values = set["dataValues"].as_array().unwrap();
    assert_eq!(values.len(), 3);
    for ((value, count), element) in values.iter().zip(counts).zip(elements) {
        assert_eq!(value["dataElement"], element);
        assert_eq!(value["value"], count.to_string().as_str());
    }
    let known = ["dataSet", "period", "orgUnit", "dataValues"];
    assert!(
        set.as_object()
            .unwrap()
            .keys()
            .all(|key| known.contains(&key.as_str()))
    );
}

#[test]
fn a_withheld_figure_is_left_out_for_dhis2_and_said() {
    let mut network = Network::new("example");
    let mut draft = network.draft(quarter(1), 64, "2026-07-06");
    let table = draft.tables.iter_mut().find(|it| it.question == "where");
    for row in &mut table.unwrap().rows {
        row.count = serde_json::from_str("\"[c]\"").unwrap();
        row.percent = None;
    }
    network.publish(&draft);
    let scene = Scene::of(network);
    let output = dhis2(&scene, &mapping(&scene, |text| text), &[]);
    assert!(output.status.success(), "{}", said(&output));
    let set: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(set["dataValues"].as_array().unwrap().len(), 1);
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(told.matches("left out").count(), 2, "{told}");
}

/// How a mapping is spoilt.
type Change = fn(String) -> String;

#[test]
fn a_mapping_that_means_nothing_is_refused_with_its_reason() {
    let scene = Scene::new();
    let cases: [(Change, &[&str], &str); 6] = [
        (|text| text.replace("\"where\"", "\"were\""), &[], "were ="),
        (
            |text| text.replace("question = \"where\"\n", ""),
            &[],
            "value 2",
        ),
        (
            |text| text.replace("Ix2HsbDMLea", "f7n9E0hX8qk"),
            &[],
            "two figures",
        ),
        (
            |text| text.replace("quarterly", "monthly"),
            &[],
            "no monthly period",
        ),
        (|text| text.replace("org_unit", "orgunit"), &[], "orgunit"),
        (
            |text| text,
            &["--cohort", "7"],
            "no signed release has this cohort",
        ),
    ];
    for (change, more, expected) in cases {
        let output = dhis2(&scene, &mapping(&scene, change), more);
        assert!(!output.status.success(), "{expected}");
        assert!(said(&output).contains(expected), "{}", said(&output));
        assert!(output.stdout.is_empty(), "{expected}: half a result");
    }
    let chosen = dhis2(
        &scene,
        &mapping(&scene, |text| text),
        &["--period", "2026Oct"],
    );
    let set: Value = serde_json::from_slice(&chosen.stdout).unwrap();
    assert_eq!(set["period"], "2026Oct");
}
