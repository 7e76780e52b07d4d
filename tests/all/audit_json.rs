//! `corncrake audit --json`: everything as one object, as docs/audit.md says it.

use std::collections::BTreeSet;
use std::path::Path;

use serde_json::Value;

use crate::site::Scene;
use crate::site_pages::crossed;
use crate::support::binary::run;
use crate::support::network::{Network, quarter};

/// What is said to people, and the object; both end alike.
fn both(words: &[&str]) -> (String, Value, bool) {
    let audit = |more: &[&str]| run(&[&["audit"], words, more].concat());
    let (told, json) = (audit(&[]), audit(&["--json"]));
    assert_eq!(told.status.code(), json.status.code());
    let object: Value = serde_json::from_slice(&json.stdout).unwrap();
    let safe = json.status.code() == Some(0);
    assert_eq!(object["safe"], safe);
    assert_eq!(object["findings"].as_array().unwrap().is_empty(), safe);
    (String::from_utf8(told.stdout).unwrap(), object, safe)
}

/// Every cell is told alike to people and to programs, in the same order.
fn tells_the_same(told: &str, object: &Value, start: &str) {
    let lines: Vec<&str> = told
        .lines()
        .filter(|line| line.starts_with(start))
        .collect();
    let can_be: Vec<&&str> = lines.iter().filter(|line| line.contains(" it ")).collect();
    let cells = object["cells"].as_array().unwrap().iter();
    let cells: Vec<&Value> = cells
        .filter(|cell| {
            object["of"] == "table" || object["of"] == "problem" || cell["row"].is_string()
        })
        .collect();
    assert_eq!(cells.len(), can_be.len(), "{told}");
    for (cell, line) in cells.iter().zip(can_be) {
        let (least, greatest) = (&cell["least"], &cell["greatest"]);
        assert_eq!(cell["exact"], true);
        let range = if least == greatest {
            format!("it is {least}")
        } else if greatest.is_null() {
            format!("it can be {least} or anything above")
        } else {
            format!("it can be {least} to {greatest}")
        };
        assert!(line.ends_with(&range), "{line}: {cell}");
        let published = match &cell["published"] {
            Value::Null => "withheld".to_owned(),
            count => format!(" {count};"),
        };
        assert!(
            object["of"] == "problem" || line.contains(&published),
            "{line}: {cell}"
        );
    }
    for finding in object["findings"].as_array().unwrap() {
        assert!(
            told.contains(finding["says"].as_str().unwrap()),
            "{finding}"
        );
    }
}

/// Every name and every fixed word stands in the table of fields.
fn is_documented(object: &Value) {
    let page = include_str!("../../docs/audit.md");
    let mut names: BTreeSet<String> = BTreeSet::new();
    let mut note = |object: &Value| {
        for (name, value) in object.as_object().unwrap() {
            names.insert(name.clone());
            if ["format", "of", "about", "who"].contains(&name.as_str()) {
                names.insert(value.as_str().unwrap().to_owned());
            }
        }
    };
    note(object);
    for list in ["cells", "findings"] {
        object[list].as_array().unwrap().iter().for_each(&mut note);
    }
    for name in names {
        assert!(page.contains(&format!("`{name}`")), "{name}");
    }
}

fn example(name: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cmd/audit/tables.in");
    folder.join(name).to_str().unwrap().to_owned()
}

#[test]
fn tables_of_anybodys_are_told_as_one_object() {
    let (told, object, safe) = both(&[&example("withheld.csv")]);
    assert!(!safe && object["of"] == "table" && object["width"] == 4);
    tells_the_same(&told, &object, "");
    is_documented(&object);
    let first = &object["findings"][0];
    assert_eq!(first["cell"], "A / wages");
    assert_eq!(
        (&first["about"], &first["who"]),
        (&"cell".into(), &"anybody".into())
    );
    assert_eq!(
        (&first["least"], &first["greatest"]),
        (&4.into(), &4.into())
    );

    // Seven in all, which is no small count: whoever knows three knows of four others.
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("withheld.csv");
    std::fs::write(&file, "kind,n\nA,\nB,\nC,[c]\nTotal,7\n").unwrap();
    let (told, object, safe) = both(&[file.to_str().unwrap(), "--known", "3"]);
    assert!(!safe && object["known"] == 3);
    tells_the_same(&told, &object, "");
    is_documented(&object);
    let of = &object["findings"][0];
    assert_eq!((&of["who"], &of["records"]), (&"knowing".into(), &3.into()));
    assert_eq!((&of["in"], &of["cell"]), (&"A".into(), &"all".into()));
    assert_eq!((&of["least"], &of["greatest"]), (&4.into(), &4.into()));
    let everybody = both(&[&example("told.json")]).1;
    assert!(
        everybody["findings"]
            .as_array()
            .unwrap()
            .iter()
            .any(|it| it["about"] == "everybody")
    );
    is_documented(&everybody);
}

#[test]
fn problems_are_told_as_one_object() {
    let (told, object, _) = both(&["--problem", &example("problem.txt")]);
    assert_eq!(
        (&object["of"], &object["width"]),
        (&"problem".into(), &1.into())
    );
    assert_eq!(object["cells"][0]["cell"], "cell 1");
    tells_the_same(&told, &object, "cell ");
    is_documented(&object);
    // Lines of numbers are for whoever asked for those.
    let done = run(&["audit", "--problem", "x", "--intervals", "--json"]);
    assert_eq!(done.status.code(), Some(2));
}

#[test]
fn releases_are_told_as_one_object() {
    let scene = Scene::of(crossed());
    let base = format!("http://{}/kenpud/statistics/", scene.served.address);
    let (told, object, safe) = both(&[&base, "--known", "2"]);
    assert!(safe && object["of"] == "releases");
    tells_the_same(&told, &object, "  ");
    is_documented(&object);
    let total = &object["cells"][0];
    assert_eq!(
        total["published"],
        scene.network.releases[0].release().total
    );
    assert!(total["question"].is_null() && total["release"] == 1);
    let cells = object["cells"].as_array().unwrap();
    let crossing = cells.iter().find(|cell| cell["by"] == "area").unwrap();
    assert_eq!(crossing["question"], "what");
    assert!(crossing["row"].is_string() && crossing["column"].is_string());
    // Of one figure no more than that is told.
    let (told, object, _) = both(&[&format!("{base}1/what")]);
    tells_the_same(&told, &object, "  ");
    let others = object["cells"].as_array().unwrap().iter().skip(1);
    assert!(others.clone().count() > 1 && others.into_iter().all(|it| it["question"] == "what"));
}

#[test]
fn a_release_alone_that_tells_too_much_is_told_as_one_object() {
    let mut network = Network::new("kenpud");
    let draft = network.draft(quarter(1), 64, "2026-07-06");
    let mut leaking = draft.clone();
    leaking.total = 30;
    leaking.tables.truncate(1);
    leaking.tables[0].rows.truncate(2);
    for (row, count) in leaking.tables[0].rows.iter_mut().zip([25, 0]) {
        row.count = corncrake::release::Count::Rounded(count);
    }
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("r.json");
    let ask = |release: &corncrake::release::Release, more: &[&str]| {
        std::fs::write(&file, serde_json::to_string(release).unwrap()).unwrap();
        let words = [&[file.to_str().unwrap()], more].concat();
        both(&words)
    };
    let (told, object, safe) = ask(&leaking, &[]);
    assert!(!safe && object["of"] == "release");
    tells_the_same(&told, &object, "  ");
    is_documented(&object);
    let small = object["findings"].as_array().unwrap();
    let small = small.iter().find(|it| it["about"] == "cell").unwrap();
    let row = &leaking.tables[0].rows[1];
    assert_eq!(
        (&small["row"], &small["least"], &small["greatest"]),
        (&row.code.clone().into(), &1.into(), &4.into())
    );
    // A published 0 is four at most: whoever knows four of them knows that these are all.
    let (told, object, safe) = ask(&draft, &["--known", "4"]);
    assert!(!safe);
    tells_the_same(&told, &object, "  ");
    is_documented(&object);
    let of = &object["findings"][0];
    assert_eq!((&of["who"], &of["records"]), (&"knowing".into(), &4.into()));
    assert!(of["in"].is_null() && of.get("least").is_none() && of["about"] == "cell-or-rest");
}
