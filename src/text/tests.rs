use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::*;

/// Ids of the messages in a locale's files.
fn ids(lang: Lang) -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    for (name, text) in files(lang) {
        for line in text.lines() {
            let starts_message = line.starts_with(|c: char| c.is_ascii_lowercase());
            if let (true, Some((id, _))) = (starts_message, line.split_once(" =")) {
                assert!(
                    ids.insert(id.to_owned()),
                    "{lang}/{name}: {id} is there twice"
                );
            }
        }
    }
    ids
}

/// The names and texts of a locale's files, one for each area of the interface.
fn files(lang: Lang) -> Vec<(String, String)> {
    let folder = std::fs::read_dir(root().join(format!("locales/{lang}")));
    let entries = folder.expect("each language has its folder");
    let files: Vec<_> = entries
        .map(|entry| {
            let path = entry.expect("locales are readable").path();
            let name = path.file_name().expect("a file").to_string_lossy();
            let text = std::fs::read_to_string(&path).expect("locales are readable");
            (name.into_owned(), text)
        })
        .collect();
    assert!(files.iter().any(|(name, _)| name == "main.ftl"), "{lang}");
    files
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn rust_files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("src is readable") {
        let path = entry.expect("src is readable").path();
        if path.is_dir() {
            rust_files(&path, found);
        } else if path.extension().is_some_and(|ext| ext == "rs") {
            found.push(path);
        }
    }
}

/// Every string literal in `src/` that has the form of a message id of one of our sections.
fn ids_in_source(sections: &BTreeSet<String>) -> BTreeSet<String> {
    let mut files = Vec::new();
    rust_files(&root().join("src"), &mut files);
    let mut found = BTreeSet::new();
    for file in files.iter().filter(|file| !file.ends_with("text/tests.rs")) {
        let text = std::fs::read_to_string(file).expect("src is readable");
        for literal in text.split('"') {
            let has_form = literal
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
                && literal
                    .split_once('-')
                    .is_some_and(|(section, rest)| sections.contains(section) && !rest.is_empty());
            // What ends in a dash is the beginning of several ids.
            if has_form && !literal.ends_with('-') {
                found.insert(literal.to_owned());
            }
        }
    }
    found
}

#[test]
fn every_language_has_the_same_messages() {
    let english = ids(Lang::En);
    assert!(english.len() > 5);
    for lang in Lang::on() {
        let own = ids(lang);
        let lacks: Vec<_> = english.difference(&own).collect();
        let extra: Vec<_> = own.difference(&english).collect();
        assert!(
            lacks.is_empty() && extra.is_empty(),
            "{lang} lacks {lacks:?} and has besides {extra:?}"
        );
    }
}

#[test]
fn every_message_named_in_the_source_exists() {
    let english = ids(Lang::En);
    let sections = english
        .iter()
        .filter_map(|id| id.split_once('-'))
        .map(|(section, _)| section.to_owned())
        .collect();
    let used = ids_in_source(&sections);
    assert!(
        used.contains("form-problem-missing"),
        "the search finds nothing"
    );
    let missing: Vec<_> = used.difference(&english).collect();
    assert!(missing.is_empty(), "no such messages: {missing:?}");
}

#[test]
fn each_file_says_whether_a_native_speaker_has_reviewed_it() {
    for lang in Lang::ALL {
        for (name, text) in files(lang) {
            let says = text.lines().next().is_some_and(|line| {
                line.starts_with("### Reviewed by a native speaker: ") && line.ends_with('.')
            });
            assert!(says, "{lang}/{name}");
        }
    }
}

#[test]
fn a_missing_message_is_an_error_in_every_language() {
    for lang in Lang::ALL {
        let error = t(lang, "form-there-is-no-such-message").expect_err("there is none");
        assert_eq!(error.lang, lang);
    }
}

#[test]
fn a_message_without_its_argument_is_an_error() {
    assert!(t(Lang::En, "form-problem-too-long").is_err());
}

#[test]
fn a_phone_gets_the_words_with_the_names_of_what_it_fills_in() {
    for lang in Lang::on() {
        let words = templates(lang, |id| id.starts_with("receipt-")).expect("they are there");
        assert!(words.contains_key("receipt-title"), "{lang}");
        assert!(words.keys().all(|id| id.starts_with("receipt-")));
        let limit = templates(lang, |id| id == "form-text-limit").expect("it is there");
        assert!(limit["form-text-limit"].contains("{max}"), "{lang}");
    }
}

#[test]
fn plurals_follow_the_language() {
    let say = |lang, max: usize| {
        t_args(lang, "form-problem-too-long", &[("max", max.into())]).expect("it exists")
    };
    assert!(say(Lang::Ru, 21).ends_with("21 знака."));
    assert!(say(Lang::Ru, 22).ends_with("22 знаков."));
    assert!(say(Lang::En, 2).ends_with("2 characters."));
}

#[test]
fn the_browsers_first_wish_that_is_offered_is_granted() {
    let all = [Lang::En, Lang::Fr, Lang::Ru];
    for (header, offered, expected) in [
        (Some("fr-CH, fr;q=0.9, en;q=0.8"), &all[..], Lang::Fr),
        (Some("de, RU-ru;q=0.5, en;q=0.4"), &all, Lang::Ru),
        (Some("en;q=0.2, ru"), &all, Lang::Ru),
        (Some("en, ru"), &all, Lang::En),
        (Some("fr;q=0, ru;q=0.1"), &all, Lang::Ru),
        (Some("ru"), &[Lang::Fr, Lang::En], Lang::Fr),
        (Some("ru;q=2, fr;q=x, en;q=0.0001"), &[Lang::Fr], Lang::Fr),
        (Some("*"), &[Lang::Ru], Lang::Ru),
        (Some(""), &all, Lang::En),
        (None, &[Lang::Fr], Lang::Fr),
        (None, &[], Lang::En),
    ] {
        assert_eq!(negotiate(header, offered), expected, "{header:?}");
    }
}

#[test]
fn a_language_is_written_as_its_code() {
    for lang in Lang::ALL {
        assert_eq!(lang.code().parse(), Ok(lang));
        let json = serde_json::to_string(&lang).expect("a string");
        assert_eq!(json, format!("\"{lang}\""));
        assert_eq!(serde_json::from_str::<Lang>(&json).expect("a code"), lang);
    }
    assert_eq!("EN".parse::<Lang>(), Err(UnknownLanguage));
}
