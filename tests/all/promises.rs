//! SECURITY.md says which test shows what. A test that was renamed or removed must not go on
//! being promised.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// Rows of the project's list of attacks and faults, by their letter.
const ROWS: [(char, u32); 3] = [('N', 9), ('X', 10), ('G', 14)];

#[test]
fn every_row_of_the_security_page_names_tests_that_exist_or_says_not_yet() {
    let page = read("SECURITY.md");
    let mut rows = BTreeMap::new();
    for line in page.lines() {
        let cells: Vec<_> = line.split('|').map(str::trim).collect();
        let [_, row, what, tests, _] = cells[..] else {
            continue;
        };
        let (letter, number) = row.split_at(row.len().min(1));
        if number.parse::<u32>().is_ok() {
            let twice = rows.insert(
                format!("{letter}{number}"),
                (what.to_owned(), tests.to_owned()),
            );
            assert!(twice.is_none(), "{row} stands there twice");
        }
    }
    let wanted = ROWS
        .iter()
        .flat_map(|(letter, last)| (1..=*last).map(move |n| format!("{letter}{n}")));
    let wanted: BTreeSet<_> = wanted.collect();
    assert_eq!(rows.keys().cloned().collect::<BTreeSet<_>>(), wanted);

    let tests = tests();
    for (row, (what, shown)) in rows {
        assert!(!what.is_empty(), "{row} says nothing");
        let named: Vec<_> = shown.split('`').skip(1).step_by(2).collect();
        assert!(
            !named.is_empty() || shown.contains("Not yet"),
            "{row} promises without a test"
        );
        for name in named {
            assert!(tests.contains(name), "{row} names {name}, which is no test");
        }
    }
}

#[test]
fn each_adversary_is_held_off_by_tests_that_exist() {
    let page = read("SECURITY.md");
    let (_, rest) = page.split_once("\n## Adversaries\n").unwrap();
    let (section, _) = rest.split_once("\n## ").unwrap();
    let tests = tests();
    let rows = section.lines().filter(|line| line.starts_with("| **"));
    let mut adversaries = 0;
    for row in rows {
        let (_, shown) = row.trim_end_matches(" |").rsplit_once(" | ").unwrap();
        let named: Vec<_> = shown.split('`').skip(1).step_by(2).collect();
        assert!(!named.is_empty(), "promises without a test: {row}");
        for name in named {
            assert!(tests.contains(name), "{name} is no test");
        }
        adversaries += 1;
    }
    assert_eq!(adversaries, 11);
}

/// The names of all tests in `src` and `tests`.
fn tests() -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for folder in ["src", "tests/all"] {
        gather(
            &Path::new(env!("CARGO_MANIFEST_DIR")).join(folder),
            &mut names,
        );
    }
    names
}

fn gather(folder: &Path, names: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            gather(&path, names);
        } else if path.extension().is_some_and(|it| it == "rs") {
            let text = fs::read_to_string(&path).unwrap();
            for after in text.split("#[test]").skip(1) {
                let (_, rest) = after.split_once("fn ").unwrap();
                let (name, _) = rest.split_once('(').unwrap();
                names.insert(name.to_owned());
            }
        }
    }
}

fn read(file: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(file)).unwrap()
}
