//! The files in which figures leave, read by programs that are not ours.

use std::io::{Cursor, Read as _};
use std::process::{Command, Stdio};

use calamine::{Data, Reader as _, Xlsx};
use corncrake::release::Count;
use serde_json::Value;
use sha2::{Digest as _, Sha256};

use crate::site::Scene;
use crate::support::environment;
use crate::support::http::{Answer, get};
use crate::support::network::{Network, quarter};

const FOLDER: &str = "/kenpud/statistics/2";

/// Runs `tests/python/validate.py` on a file with this content.
fn validated(what: &str, ending: &str, content: &[u8]) -> Value {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join(format!("file.{ending}"));
    std::fs::write(&file, content).unwrap();
    let output = Command::new(&environment().python)
        .arg(concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/tests/python/validate.py"
        ))
        .arg(what)
        .arg(&file)
        .stderr(Stdio::inherit())
        .output()
        .unwrap();
    assert!(output.status.success(), "validate.py {what} failed");
    serde_json::from_slice(&output.stdout).unwrap()
}

/// The content of an answer, as text.
fn body(answer: &Answer) -> String {
    answer.text().to_owned()
}

/// A network whose first release withholds a whole table, and has labels that a spreadsheet would
/// run and that markup would swallow.
fn withheld() -> (Scene, String) {
    let mut network = Network::new("kenpud");
    let mut draft = network.draft(quarter(1), 64, "2026-07-06");
    let table = &mut draft.tables[0];
    for row in &mut table.rows {
        row.count = serde_json::from_str("\"[c]\"").unwrap();
        row.percent = None;
    }
    for lang in ["en", "fr", "ru"] {
        let evil = "=1+1 </text><script>x</script> & \"quoted\"".to_owned();
        table.rows[0].label.insert(lang.to_owned(), evil);
    }
    let question = table.question.clone();
    network.publish(&draft);
    (Scene::of(network), question)
}

#[test]
fn a_data_package_is_valid_and_its_figures_are_the_signed_ones() {
    let scene = Scene::new();
    let release = scene.network.releases[1].release();
    for (file, tables) in [
        ("where.zip", 1),
        (
            "datapackage.zip",
            release.tables.len() + release.crossed.len(),
        ),
    ] {
        let answer = scene.get(&format!("{FOLDER}/{file}"));
        assert_eq!(answer.status, 200, "{file}");
        let read = validated("package", "zip", &answer.body);
        assert_eq!(read["valid"], true, "{file}: {}", read["errors"]);
        let resources = read["resources"].as_object().unwrap();
        assert_eq!(resources.len(), tables, "{file}");
        for (name, rows) in resources {
            let rows = rows.as_array().unwrap();
            let table = release.table(name).unwrap();
            assert_eq!(rows.len(), table.rows.len(), "{name}");
            for (read, row) in rows.iter().zip(&table.rows) {
                assert_eq!(read["code"], row.code, "{name}");
                assert_eq!(read["reports"].as_u64(), row.count.rounded(), "{name}");
                assert_eq!(
                    read["percent"].as_u64(),
                    row.percent.map(u64::from),
                    "{name}"
                );
            }
        }
    }
}

/// The hashes in a description are those of its tables, and `[c]` is a missing value.
#[test]
fn a_package_says_the_hash_of_each_table_and_withheld_figures_are_missing_in_it() {
    let (scene, question) = withheld();
    let answer = scene.get(&format!("/kenpud/statistics/1/{question}.zip"));
    let mut zip = zip::ZipArchive::new(Cursor::new(&answer.body[..])).unwrap();
    let mut read = |name: &str| {
        let mut bytes = Vec::new();
        zip.by_name(name).unwrap().read_to_end(&mut bytes).unwrap();
        bytes
    };
    let description: Value = serde_json::from_slice(&read("datapackage.json")).unwrap();
    let resource = &description["resources"][0];
    let table = read(resource["path"].as_str().unwrap());
    let hash = format!("sha256:{}", hex::encode(Sha256::digest(&table)));
    assert_eq!(resource["hash"], hash.as_str());
    assert_eq!(resource["bytes"], table.len());
    assert!(String::from_utf8(table).unwrap().contains(",[c],"));
    assert!(
        String::from_utf8(read("README.md"))
            .unwrap()
            .contains("[c]")
    );
    let read = validated("package", "zip", &answer.body);
    assert_eq!(read["valid"], true, "{}", read["errors"]);
    let rows = read["resources"][&question].as_array().unwrap();
    assert!(rows.iter().all(|row| row["reports"].is_null()));
}

#[test]
fn a_workbook_has_a_cover_notes_and_one_table_a_sheet_of_the_signed_figures() {
    let scene = Scene::new();
    let release = scene.network.releases[1].release();
    let answer = scene.get(&format!("{FOLDER}/tables.xlsx"));
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(answer.body.clone())).unwrap();
    let mut expected = vec!["Cover".to_owned(), "Notes".to_owned()];
    expected.extend(release.tables.iter().map(|table| table.question.clone()));
    assert_eq!(book.sheet_names(), expected);
    for table in &release.tables {
        let sheet = book.worksheet_range(&table.question).unwrap();
        let rows: Vec<_> = sheet.rows().skip(4).collect();
        assert_eq!(rows.len(), table.rows.len());
        for (cells, row) in rows.into_iter().zip(&table.rows) {
            assert_eq!(cells[1], Data::String(row.code.clone()));
            let count = row.count.rounded().unwrap().to_string();
            assert_eq!(cells[2].to_string(), count, "{}", table.question);
            assert_eq!(cells[3].to_string(), row.percent.unwrap().to_string());
        }
    }
    let read = validated("workbook", "xlsx", &answer.body);
    let cover = read["Cover"]["cells"].to_string();
    for said in [
        "Nairobi County, Kenya",
        "Example Network",
        "Reports people chose",
    ] {
        assert!(cover.contains(said), "{said}: {cover}");
    }
    assert!(
        read["Notes"]["cells"]
            .to_string()
            .contains("[c] stands for confidential")
    );
    for table in &release.tables {
        assert_eq!(read[&table.question]["tables"], 1, "{}", table.question);
    }
}

/// CHECKS G11: in a workbook as in a CSV file.
#[test]
fn a_workbook_holds_no_formula_whatever_a_label_says() {
    let (scene, question) = withheld();
    let answer = scene.get(&format!("/kenpud/statistics/1/{question}.xlsx"));
    let read = validated("workbook", "xlsx", &answer.body);
    for (name, sheet) in read.as_object().unwrap() {
        assert_eq!(sheet["formulas"], 0, "{name}");
    }
    let cells = read[&question]["cells"].as_array().unwrap();
    assert!(cells[4][0].as_str().unwrap().starts_with("=1+1"));
    assert_eq!(cells[4][2], "[c]");
}

#[test]
fn a_chart_runs_nothing_and_says_every_figure_in_words_too() {
    let (scene, question) = withheld();
    let file = |ending: &str| scene.get(&format!("/kenpud/statistics/1/{question}.{ending}"));
    let svg = file("svg");
    assert_eq!(svg.header("content-type"), Some("image/svg+xml"));
    let text = svg.text();
    for never in ["<script", "</text><", "href", "onload", "@import", "url("] {
        let harmless = text.replace("&lt;/text&gt;&lt;script", "");
        assert!(!harmless.contains(never), "{never}");
    }
    let release = scene.network.releases[0].release();
    let rows = release.table(&question).unwrap().rows.len();
    assert_eq!(
        text.matches(": [c], withheld to protect reporters").count(),
        rows
    );
    assert_eq!(text.matches(">[c]</text>").count(), rows);
    let png = file("png");
    let picture = image::load_from_memory(&png.body).unwrap();
    assert!(picture.width() > 1000 && picture.height() > 400);
    // Not a sheet of one colour: something was drawn.
    let colours: std::collections::BTreeSet<_> =
        picture.to_rgb8().pixels().map(|pixel| pixel.0).collect();
    assert!(colours.len() > 16, "{}", colours.len());
}

/// A box in place of a letter is nothing to hand to a committee.
#[test]
fn a_picture_that_would_lack_letters_is_not_offered() {
    let mut network = Network::new("kenpud");
    let mut draft = network.draft(quarter(1), 64, "2026-07-06");
    let table = &mut draft.tables[0];
    table.rows[0]
        .label
        .insert("en".to_owned(), "警察".to_owned());
    let question = table.question.clone();
    network.publish(&draft);
    let scene = Scene::of(network);
    let path = format!("/kenpud/statistics/1/{question}");
    let page = body(&scene.get(&path));
    assert!(page.contains(&format!("{question}.svg?")) && !page.contains(".png"));
    assert_eq!(scene.get(&format!("{path}.png")).status, 404);
    assert_eq!(scene.get(&format!("{path}.png?lang=fr")).status, 200);
    assert!(scene.get(&format!("{path}.svg")).text().contains("警察"));
}

#[test]
fn every_file_that_the_linked_data_names_is_there_with_the_type_that_it_names() {
    let scene = Scene::new();
    let page = body(&scene.get(&format!("{FOLDER}/where")));
    let (_, rest) = page
        .split_once("<script type=\"application/ld+json\">")
        .unwrap();
    let (data, _) = rest.split_once("</script>").unwrap();
    let dataset: Value = serde_json::from_str(data).unwrap();
    assert_eq!(dataset["@type"], "Dataset");
    assert_eq!(dataset["@context"], "https://schema.org/");
    for name in [
        "name",
        "description",
        "license",
        "temporalCoverage",
        "datePublished",
    ] {
        assert!(
            dataset[name].as_str().is_some_and(|text| !text.is_empty()),
            "{name}"
        );
    }
    let files = dataset["distribution"].as_array().unwrap();
    assert_eq!(files.len(), 7);
    for file in files {
        let url = file["contentUrl"].as_str().unwrap();
        let answer = scene.get(url.strip_prefix("https://reports.example.org").unwrap());
        assert_eq!(answer.status, 200, "{url}");
        assert_eq!(
            answer.header("content-type"),
            file["encodingFormat"].as_str()
        );
    }
}

#[test]
fn tags_and_a_byte_order_mark_come_on_request() {
    let scene = Scene::new();
    let plain = body(&scene.get(&format!("{FOLDER}/where.csv")));
    let tagged = body(&scene.get(&format!("{FOLDER}/where.csv?hxl")));
    let lines = |text: &str| text.lines().map(str::to_owned).collect::<Vec<_>>();
    let (plain, mut tagged) = (lines(&plain), lines(&tagged));
    let tags = tagged.remove(1);
    assert_eq!(plain, tagged);
    assert!(
        tags.starts_with("#org+code,#meta+cohort+code,#date+start,"),
        "{tags}"
    );
    assert_eq!(tags.split(',').count(), plain[0].split(',').count());
    let named = body(&scene.get(&format!("{FOLDER}/where.hxl.csv")));
    assert_eq!(lines(&named)[1], tags);
    let marked = scene.get(&format!("{FOLDER}/where.csv?bom"));
    assert_eq!(marked.body[..3], [0xef, 0xbb, 0xbf]);
    let all = body(&scene.get(&format!("{FOLDER}/tables.csv")));
    let rows = scene.network.releases[1].release().tables.iter();
    assert_eq!(
        lines(&all).len(),
        1 + rows.map(|table| table.rows.len()).sum::<usize>()
    );
}

/// Whoever downloads twice, or from two servers, gets the same bytes and can compare them.
#[test]
fn each_file_is_the_same_to_the_byte_when_it_is_made_again() {
    let (network, path) = (Network::with_two_releases("kenpud"), "/kenpud/statistics/2");
    let database = crate::support::TestDatabase::sqlite();
    network.store(&database);
    let [first, second] = [(); 2].map(|()| crate::site::serve(&database, &network));
    for ending in ["csv", "json", "xlsx", "svg", "png", "zip"] {
        let file = format!("{path}/where.{ending}?lang=ru");
        let [one, other] = [&first, &second].map(|served| get(served.address, &file, &[]));
        assert_eq!(one.status, 200, "{ending}");
        assert!(one.body == other.body, "{ending}");
        assert_eq!(one.header("etag"), other.header("etag"));
        assert_eq!(one.header("vary"), Some("Accept-Language"), "{ending}");
    }
}

/// A withheld figure is a word in JSON, where a zero would be a number.
#[test]
fn a_withheld_figure_is_a_word_in_json() {
    let (scene, question) = withheld();
    let answer = scene.get(&format!("/kenpud/statistics/1/{question}.json"));
    let read: Value = serde_json::from_slice(&answer.body).unwrap();
    let figures = read["figures"].as_array().unwrap();
    let release = scene.network.releases[0].release();
    assert_eq!(figures.len(), release.table(&question).unwrap().rows.len());
    for figure in figures {
        let count: Count = serde_json::from_value(figure["count"].clone()).unwrap();
        assert_eq!(
            (figure["count"].as_str(), count.rounded()),
            (Some("[c]"), None)
        );
    }
}

#[test]
fn a_table_of_two_questions_leaves_in_every_format() {
    let mut network = Network::new("kenpud");
    let draft = network.draft(quarter(1), 400, "2026-07-06");
    network.publish(&draft);
    let crossed = draft
        .crossed
        .first()
        .expect("400 reports are enough for crossings");
    let by = draft.table(&crossed.by).unwrap();
    let cells = crossed.counts.len() * by.rows.len();
    let scene = Scene::of(network);
    let name = format!("{}.by.{}", crossed.question, crossed.by);
    let file = |ending: &str| {
        let answer = scene.get(&format!("/kenpud/statistics/1/{name}.{ending}"));
        assert_eq!(answer.status, 200, "{ending}");
        answer
    };
    let csv = file("csv");
    let mut reader = csv::Reader::from_reader(&csv.body[..]);
    let rows: Vec<_> = reader.records().map(Result::unwrap).collect();
    assert_eq!(rows.len(), cells);
    for (at, row) in rows.iter().enumerate() {
        let (down, across) = (at / by.rows.len(), at % by.rows.len());
        assert_eq!(&row[7], crossed.by);
        assert_eq!(&row[8], by.rows[across].code);
        let count = crossed.counts[down][across];
        assert_eq!(&row[10], count.to_string());
        // A percentage of its column, and only where that is large enough.
        let base = by.rows[across].count.rounded().unwrap();
        assert_eq!(row[11].is_empty(), base < 100, "{row:?}");
    }
    let json: Value = serde_json::from_slice(&file("json").body).unwrap();
    assert_eq!(json["by"]["code"], crossed.by.as_str());
    assert_eq!(json["figures"].as_array().unwrap().len(), cells);
    let package = validated("package", "zip", &file("zip").body);
    assert_eq!(package["valid"], true, "{}", package["errors"]);
    let book = validated("workbook", "xlsx", &file("xlsx").body);
    let sheet = book.as_object().unwrap().values().nth(2).unwrap();
    let width = sheet["cells"][3].as_array().unwrap().len();
    assert_eq!(width, 2 + by.rows.len());
    assert!(file("svg").text().contains("<desc id=\"desc\">"));
    assert!(image::load_from_memory(&file("png").body).is_ok());
}
