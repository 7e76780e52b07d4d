//! What others' code may come in: deny.toml, held to by what Cargo says of every dependency. The
//! same and more is said by `cargo deny`, which takes minutes to install.

use std::collections::BTreeSet;
use std::process::Command;

use serde_json::Value;

/// What a licence expression (SPDX 2.3, annex D) comes to where these are allowed. The old `MIT/Apache-2.0`
/// is an `OR`, as cargo-deny reads it too.
fn allowed(expression: &str, list: &BTreeSet<String>) -> bool {
    let spaced = expression
        .replace('(', " ( ")
        .replace(')', " ) ")
        .replace('/', " OR ");
    let words: Vec<_> = spaced.split_whitespace().collect();
    let mut rest = &words[..];
    let sound = any(&mut rest, list);
    assert!(rest.is_empty(), "{expression} cannot be read");
    sound
}

fn any(words: &mut &[&str], list: &BTreeSet<String>) -> bool {
    let mut sound = all(words, list);
    while let Some((&"OR", rest)) = words.split_first() {
        *words = rest;
        sound |= all(words, list);
    }
    sound
}

fn all(words: &mut &[&str], list: &BTreeSet<String>) -> bool {
    let mut sound = one(words, list);
    while let Some((&"AND", rest)) = words.split_first() {
        *words = rest;
        sound &= one(words, list);
    }
    sound
}

fn one(words: &mut &[&str], list: &BTreeSet<String>) -> bool {
    let (first, rest) = words.split_first().expect("a licence stands here");
    *words = rest;
    if *first == "(" {
        let sound = any(words, list);
        let (close, rest) = words.split_first().expect("a bracket is closed");
        assert_eq!(*close, ")");
        *words = rest;
        return sound;
    }
    // With an exception it is another licence, which would stand in the list by its whole name.
    if let [with, exception, rest @ ..] = *words
        && *with == "WITH"
    {
        *words = rest;
        return list.contains(&format!("{first} WITH {exception}"));
    }
    list.contains(*first)
}

#[test]
fn every_dependency_has_a_licence_that_is_allowed_and_comes_from_crates_io() {
    let rules: toml::Table = include_str!("../../deny.toml").parse().unwrap();
    let texts = |section: &str, key: &str| -> BTreeSet<String> {
        let list = rules[section][key].as_array().unwrap();
        list.iter()
            .map(|it| it.as_str().unwrap().to_owned())
            .collect()
    };
    let (licences, registries) = (
        texts("licenses", "allow"),
        texts("sources", "allow-registry"),
    );
    assert_eq!(registries.len(), 1);
    let metadata = Command::new(env!("CARGO"))
        .args([
            "metadata",
            "--format-version",
            "1",
            "--locked",
            "--all-features",
        ])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    assert!(metadata.status.success(), "{metadata:?}");
    let metadata: Value = serde_json::from_slice(&metadata.stdout).unwrap();
    let packages = metadata["packages"].as_array().unwrap();
    assert!(packages.len() > 100);
    let mut used = BTreeSet::new();
    for package in packages {
        let name = package["name"].as_str().unwrap();
        let own = name.starts_with("corncrake");
        let source = package["source"].as_str();
        let from = source.and_then(|it| it.strip_prefix("registry+"));
        assert!(
            own || from.is_some_and(|it| registries.contains(it)),
            "{name}: {source:?}"
        );
        let licence = package["license"].as_str().unwrap_or("none");
        assert!(allowed(licence, &licences), "{name}: {licence}");
        used.extend(licences.iter().filter(|it| licence.contains(*it)).cloned());
    }
    assert_eq!(used, licences, "a licence is allowed that nothing has");
}

#[test]
fn a_licence_is_read_as_its_expression_says() {
    let list = ["MIT", "Zlib"].map(str::to_owned).into();
    for (expression, expected) in [
        ("MIT", true),
        ("GPL-3.0", false),
        ("GPL-3.0 OR MIT", true),
        ("GPL-3.0/MIT", true),
        ("MIT AND GPL-3.0", false),
        ("MIT AND (GPL-3.0 OR Zlib)", true),
        ("GPL-3.0 OR MIT AND Zlib", true),
        ("(GPL-3.0 OR MIT) AND ISC", false),
        ("Zlib WITH LLVM-exception", false),
    ] {
        assert_eq!(allowed(expression, &list), expected, "{expression}");
    }
}
