use std::collections::BTreeSet;
use std::path::Path;

use super::*;

mod completeness;
mod french;
mod plurals;

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

/// A reviewer changes the first line of the files; the program reads it there.
#[test]
fn each_file_says_whether_a_native_speaker_has_reviewed_it() {
    let source = std::fs::read_to_string(root().join("src/text/lang.rs")).expect("it is there");
    for lang in Lang::ALL {
        let mut all = true;
        for (name, text) in files(lang) {
            let first = text.lines().next().unwrap_or_default();
            let said = first.strip_prefix("### Reviewed by a native speaker: ");
            let said = said.unwrap_or_else(|| panic!("{lang}/{name} does not say"));
            assert!(
                said == "not yet." || said.starts_with("yes"),
                "{lang}/{name}: {said}"
            );
            // What analysts read does not decide on whether reporters are offered a language.
            if name.starts_with("desk-") {
                continue;
            }
            all &= said.starts_with("yes");
            let area = name.strip_suffix(".ftl").expect("only messages lie there");
            assert!(
                source.contains(&format!("\"{area}\"")),
                "{name} has to be named in src/text/lang.rs too"
            );
        }
        assert_eq!(lang.is_reviewed(), all, "{lang}");
    }
}

#[test]
fn english_french_and_russian_are_on_and_nothing_else_unreviewed_is() {
    for lang in Lang::ALL {
        let written_here = [Lang::En, Lang::Fr, Lang::Ru].contains(&lang);
        assert_eq!(lang.is_on(), written_here || lang.is_reviewed(), "{lang}");
    }
}

/// A name in Latin letters in the middle of an Arabic sentence, and the stop behind it.
#[test]
fn from_right_to_left_what_is_filled_in_is_held_apart() {
    let said = t_args(
        Lang::Ar,
        "form-intro",
        &[("network", "Example Network".into())],
    );
    assert!(
        said.expect("there")
            .contains("\u{2068}Example Network\u{2069}")
    );
    for lang in Lang::ALL
        .into_iter()
        .filter(|lang| lang.direction() == "ltr")
    {
        let said = t_args(lang, "form-intro", &[("network", "Example Network".into())]);
        assert!(
            !said.expect("there").contains(['\u{2068}', '\u{2069}']),
            "{lang}"
        );
    }
}

/// Whoever shows text from right to left goes by the first letter outside of what is held apart.
/// Without one, a date that is filled in elsewhere would be read year first.
#[test]
fn a_date_that_is_filled_in_elsewhere_is_read_from_the_right() {
    for month in 1..=12_u8 {
        let args = [
            ("day", 4_u8.into()),
            ("month", month.into()),
            ("year", 2026_u16.into()),
        ];
        let day = t_args(Lang::Ar, "site-day", &args).expect("there");
        let (mut held, mut outside) = (0, String::new());
        for letter in day.chars() {
            match letter {
                '\u{2068}' => held += 1,
                '\u{2069}' => held -= 1,
                letter if held == 0 => outside.push(letter),
                _ => {}
            }
        }
        assert!(outside.contains(char::is_alphabetic), "{day}");
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
    for lang in Lang::ALL {
        let words = templates(lang, |id| id.starts_with("receipt-")).expect("they are there");
        assert!(words.contains_key("receipt-title"), "{lang}");
        assert!(words.keys().all(|id| id.starts_with("receipt-")));
        let limit = templates(lang, |id| id == "form-text-limit").expect("it is there");
        assert!(limit["form-text-limit"].contains("{max}"), "{lang}");
    }
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
        (Some("sw-KE, en;q=0.9"), &Lang::ALL, Lang::Sw),
        (Some("ky-KG"), &Lang::ALL, Lang::Ky),
        (Some("kk-Cyrl-KZ, ru-KZ;q=0.8"), &Lang::ALL, Lang::Kk),
        (Some("ar-EG,ar;q=0.9"), &Lang::ALL, Lang::Ar),
        (Some("uk_UA"), &Lang::ALL, Lang::Uk),
        (Some("ro-MD"), &Lang::ALL, Lang::Ro),
        (Some("mo"), &Lang::ALL, Lang::Ro),
        // Never one that is not offered.
        (Some("sw-KE, ru;q=0.1"), &all, Lang::Ru),
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
