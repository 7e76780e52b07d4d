//! What the public sees, and what anybody can check.

use std::time::Duration;

use corncrake::keys::public::{NetworkName, Note};
use corncrake::keys::secret::SigningKey;
use corncrake::release::{Count, Release};
use corncrake::store::{Kind, Store};
use corncrake::text::Lang;
use corncrake::web::{Dress, Limits, dress};

use crate::support::http::{Answer, Served, get};
use crate::support::network::{Network, quarter, signed};
use crate::support::{TestDatabase, block_on, each_database};

const ORIGIN: &str = "https://reports.example.org";

pub fn limits() -> Limits {
    Limits {
        header: Duration::from_secs(5),
        body: Duration::from_secs(5),
        idle: Duration::from_secs(5),
        connection: Duration::from_secs(30),
        connections: 20,
        drain: Duration::from_secs(2),
    }
}

/// The public pages of networks whose documents are in `database`.
pub fn serve(database: &TestDatabase, network: &Network) -> Served {
    let root = network.chain.notes().next().unwrap().clone();
    serve_from(database, (network.name.clone(), root))
}

/// The same of a network by its name and root.
pub fn serve_from(database: &TestDatabase, (name, root): (NetworkName, Note)) -> Served {
    let url = database.url.clone();
    Served::start(limits(), move || async move {
        let store = Store::open(&url).await.unwrap();
        let published = [(name, root, Lang::ALL.to_vec())];
        let router = corncrake::site::router(store, ORIGIN.to_owned(), published);
        let origins = vec![ORIGIN.to_owned()];
        dress(
            router,
            Dress {
                origins,
                body: Duration::from_secs(5),
                languages: Lang::on(),
            },
        )
    })
}

/// A network with two releases, served from SQLite.
pub struct Scene {
    pub network: Network,
    pub served: Served,
    _database: TestDatabase,
}

impl Scene {
    pub fn new() -> Self {
        Self::of(Network::with_two_releases("kenpud"))
    }

    pub fn of(network: Network) -> Self {
        let database = TestDatabase::sqlite();
        network.store(&database);
        let served = serve(&database, &network);
        Self {
            network,
            served,
            _database: database,
        }
    }

    pub fn get(&self, path: &str) -> Answer {
        get(self.served.address, path, &[("accept-language", "en")])
    }
}

/// The part of a page between `<body>` and `</body>`, one element a line.
fn body(answer: &Answer) -> String {
    let text = answer.text();
    let body = text
        .split_once("<body>")
        .unwrap()
        .1
        .split_once("</body>")
        .unwrap()
        .0;
    body.replace("><", ">\n<")
}

#[test]
fn the_public_sees_a_figure_with_all_that_is_needed_to_judge_and_cite_it() {
    let scene = Scene::new();
    let answer = scene.get("/kenpud/statistics/2/where");
    assert_eq!(answer.status, 200);
    insta::assert_snapshot!(body(&answer));
}

#[test]
fn the_public_sees_every_release_in_their_language() {
    let scene = Scene::new();
    insta::assert_snapshot!("overview", body(&scene.get("/kenpud/statistics/")));
    insta::assert_snapshot!("cohort", body(&scene.get("/kenpud/statistics/1/?lang=ru")));
    let french = get(
        scene.served.address,
        "/kenpud/statistics/1/gender",
        &[("accept-language", "fr, en;q=0.5")],
    );
    insta::assert_snapshot!("figure_in_french", body(&french));
}

/// Without a published hundred there are no percentages; with one, they are whole.
#[test]
fn a_small_cohort_shows_no_percentages() {
    let scene = Scene::new();
    let small = body(&scene.get("/kenpud/statistics/1/where"));
    assert!(
        !small.contains("%</span>") && !small.contains(">%</th>"),
        "{small}"
    );
    let large = body(&scene.get("/kenpud/statistics/2/where"));
    assert!(
        large.contains("%</span>") && large.contains(">%</th>"),
        "{large}"
    );
}

#[test]
fn chart_and_table_hold_the_same_figures_and_the_page_runs_no_script() {
    let scene = Scene::new();
    let page = scene.get("/kenpud/statistics/2/where");
    let text = page.text();
    let release = scene.network.releases[1].release();
    for row in &release.table("where").unwrap().rows {
        let count = row.count.rounded().unwrap();
        let percent = row.percent.unwrap();
        assert!(
            text.contains(&format!("<td>{count}</td><td>{percent}</td>")),
            "{count}"
        );
        let said = format!(
            "about {count} of about {} reports, {percent}%</desc>",
            release.total
        );
        assert!(text.contains(&said), "{said}");
    }
    assert_eq!(text.matches("<script").count(), 1);
    assert!(text.contains("<script type=\"application/ld+json\">"));
    assert!(!text.contains("style=\"") && !text.contains(" onclick"));
    let policy = page.header("content-security-policy").unwrap();
    assert!(
        policy.starts_with("default-src 'none'") && !policy.contains("unsafe"),
        "{policy}"
    );
    assert_eq!(page.header("cache-control"), Some("public, max-age=300"));
    assert!(
        page.headers
            .iter()
            .any(|(n, v)| n == "vary" && v == "Accept-Language")
    );
}

#[test]
fn downloads_are_as_they_were_when_their_formats_were_settled() {
    let scene = Scene::new();
    let csv = scene.get("/kenpud/statistics/2/gender.csv");
    assert_eq!(
        csv.header("content-type"),
        Some("text/csv; charset=utf-8; header=present")
    );
    let name = "attachment; filename=\"kenpud-2-gender.csv\"";
    assert_eq!(csv.header("content-disposition"), Some(name));
    insta::assert_snapshot!("csv", csv.text().replace('\r', ""));
    insta::assert_snapshot!("json", scene.get("/kenpud/statistics/2/gender.json").text());
    let proof = scene.get("/kenpud/statistics/proof.json");
    assert_eq!(proof.text(), scene.network.proof().to_json());
    let note = scene.network.releases[0].note();
    assert_eq!(
        scene.get("/kenpud/statistics/1/release.note").text(),
        note.to_string()
    );
    let body = note.text().split_once('\n').unwrap().1;
    assert_eq!(scene.get("/kenpud/statistics/1/release.json").text(), body);
}

#[test]
fn a_download_that_the_client_has_already_is_not_sent_again() {
    let scene = Scene::new();
    let first = scene.get("/kenpud/statistics/2/where.csv");
    let tag = first.header("etag").unwrap();
    let again = |tag: &str| {
        let headers = [("accept-language", "en"), ("if-none-match", tag)];
        get(
            scene.served.address,
            "/kenpud/statistics/2/where.csv",
            &headers,
        )
    };
    let unchanged = again(tag);
    assert_eq!((unchanged.status, unchanged.body.len()), (304, 0));
    assert_eq!(again("\"another\"").status, 200);
}

#[test]
fn latest_leads_to_the_newest_release_that_has_the_question() {
    let scene = Scene::new();
    let answer = scene.get("/kenpud/statistics/latest/where.csv?lang=fr");
    assert_eq!(answer.status, 307);
    assert_eq!(
        answer.header("location"),
        Some("/kenpud/statistics/2/where.csv?lang=fr")
    );
    assert_eq!(scene.get("/kenpud/statistics/latest/consent").status, 404);
}

#[test]
fn what_is_not_published_is_not_there() {
    let scene = Scene::new();
    for path in [
        "/enpud/statistics/",
        "/kenpud/statistics/3/",
        "/kenpud/statistics/01/",
        "/kenpud/statistics/2/consent",
        "/kenpud/statistics/2/consent.csv",
        "/kenpud/statistics/2/where.xls",
        "/kenpud/statistics/2/where.",
        "/kenpud/statistics/2/consent.png",
        "/kenpud/statistics/2/where.hxl",
        "/kenpud/statistics/2/tables.png",
        "/kenpud/statistics/2/story",
    ] {
        assert_eq!(scene.get(path).status, 404, "{path}");
    }
}

#[test]
fn before_the_first_release_the_page_says_so() {
    let network = Network::new("kenpud");
    let database = TestDatabase::sqlite();
    let served = serve(&database, &network);
    let answer = get(
        served.address,
        "/kenpud/statistics/",
        &[("accept-language", "en")],
    );
    assert_eq!(answer.status, 200);
    assert!(answer.text().contains("Nothing has been published yet."));
    assert_eq!(
        get(served.address, "/kenpud/statistics/1/", &[]).status,
        404
    );
}

/// CHECKS X9.
#[test]
fn a_store_in_which_a_release_was_changed_serves_an_error_and_no_figure() {
    each_database(|database| {
        let network = Network::with_two_releases("kenpud");
        let other = Network::with_two_releases("kenpud");
        // Signed by a key that no notice knows.
        let mut forged: Release = other.releases[1].release().clone();
        forged.tables[0].rows[0].count = Count::Rounded(0);
        let forged = signed(&forged, &[SigningKey::from_seed(&[66; 32])]);
        block_on(async {
            let store = Store::open(&database.url).await.unwrap();
            for (note, number) in network.chain.notes().zip(1..) {
                network.put(&store, Kind::Notice, number, note).await;
            }
            let first = network.releases[0].note();
            network.put(&store, Kind::Release, 1, first).await;
            network.put(&store, Kind::Release, 2, &forged).await;
            store.close().await;
        });
        let served = serve(database, &network);
        for path in [
            "/kenpud/statistics/",
            "/kenpud/statistics/1/where",
            "/kenpud/statistics/2/where.csv",
            "/kenpud/statistics/proof.json",
            "/kenpud/statistics/latest/where",
        ] {
            let answer = get(served.address, path, &[]);
            assert_eq!(answer.status, 500, "{path}");
            assert_eq!(answer.text(), "A fault of ours. Nothing was saved.\n");
        }
    });
}

/// A release that arrives while the server runs is shown, after it has been checked.
#[test]
fn a_new_release_is_shown_without_a_restart() {
    each_database(|database| {
        let mut network = Network::new("kenpud");
        let first = network.draft(quarter(1), 64, "2026-07-06");
        network.publish(&first);
        network.store(database);
        let served = serve(database, &network);
        assert_eq!(
            get(served.address, "/kenpud/statistics/1/where", &[]).status,
            200
        );
        assert_eq!(
            get(served.address, "/kenpud/statistics/2/where", &[]).status,
            404
        );
        let second = network.draft(quarter(2), 240, "2026-10-05");
        network.publish(&second);
        network.store(database);
        assert_eq!(
            get(served.address, "/kenpud/statistics/2/where", &[]).status,
            200
        );
    });
}

/// CHECKS G11: through the whole page of downloads, with a label that a spreadsheet would run.
#[test]
fn a_label_that_a_spreadsheet_would_run_is_shown_as_text() {
    let mut network = Network::new("kenpud");
    let mut draft = network.draft(quarter(1), 64, "2026-07-06");
    let evil = "=HYPERLINK(\"https://evil.example\",\"</script><b>x\")";
    for lang in ["en", "fr", "ru"] {
        draft.tables[0].rows[0]
            .label
            .insert(lang.to_owned(), evil.to_owned());
        draft.tables[0]
            .label
            .insert(lang.to_owned(), evil.to_owned());
    }
    network.publish(&draft);
    let database = TestDatabase::sqlite();
    network.store(&database);
    let served = serve(&database, &network);
    let question = &draft.tables[0].question;
    let csv = get(
        served.address,
        &format!("/kenpud/statistics/1/{question}.csv"),
        &[],
    );
    let mut reader = csv::Reader::from_reader(&csv.body[..]);
    let row = reader.records().next().unwrap().unwrap();
    assert_eq!(&row[6], &format!("'{evil}"));
    let page = get(
        served.address,
        &format!("/kenpud/statistics/1/{question}"),
        &[],
    );
    assert!(!page.text().contains("<b>x"), "markup from a label");
}
