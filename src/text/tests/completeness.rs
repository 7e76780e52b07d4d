//! Nothing missing, nothing left over, nothing lost on the way into another language.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use super::*;

/// The messages of a language, each with all that is said in it.
fn messages(lang: Lang) -> BTreeMap<String, String> {
    let mut found: BTreeMap<String, String> = BTreeMap::new();
    for (_, text) in files(lang) {
        let mut current: Option<String> = None;
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let starts = line.starts_with(|c: char| c.is_ascii_lowercase());
            if let (true, Some((id, said))) = (starts, line.split_once(" =")) {
                found.insert(id.to_owned(), said.to_owned());
                current = Some(id.to_owned());
            } else if let Some(said) = current.as_ref().and_then(|id| found.get_mut(id)) {
                said.push('\n');
                said.push_str(line);
            }
        }
    }
    found
}

#[test]
fn every_language_has_the_same_messages() {
    let english: BTreeSet<String> = messages(Lang::En).into_keys().collect();
    assert!(english.len() > 5);
    for lang in Lang::ALL {
        let own: BTreeSet<String> = messages(lang).into_keys().collect();
        let lacks: Vec<_> = english.difference(&own).collect();
        let extra: Vec<_> = own.difference(&english).collect();
        assert!(
            lacks.is_empty() && extra.is_empty(),
            "{lang} lacks {lacks:?} and has besides {extra:?}"
        );
    }
}

/// The names in `{ $name }` and the tags that a message has.
fn placed(said: &str) -> BTreeSet<String> {
    let names = said.split('$').skip(1).map(|rest| {
        let name = rest.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_'));
        format!("${}", name.take(1).collect::<String>())
    });
    let tags = said
        .split('<')
        .skip(1)
        .filter_map(|rest| rest.split_once('>'))
        .map(|(tag, _)| format!("<{tag}>"));
    names.chain(tags).collect()
}

/// A translation that forgets a number says something else; one that misspells its name fails.
#[test]
fn every_translation_places_the_same_names_numbers_and_tags() {
    let english = messages(Lang::En);
    for lang in Lang::ALL {
        for (id, said) in messages(lang) {
            assert!(!said.trim().is_empty(), "{lang}: {id} is empty");
            assert_eq!(placed(&said), placed(&english[&id]), "{lang}: {id}");
        }
    }
}

/// Words that put a person under a label, or that blame.
#[test]
fn no_text_blames_anybody() {
    let words: [&[&str]; 9] = [
        &["addict", "abuse", "junkie", "user of drugs", "drug user"],
        &["toxicoman", "drogué", "camé"],
        &["наркоман", "наркозависим", "жертв"],
        &["mraibu", "waraibu", "mateja", "teja "],
        &["наркоман", "наркозалеж", "жертв"],
        &["drogat", "toxicoman", "dependent de drog", "victim"],
        &["наркоман", "баңги адам", "нашаакор", "курмандык"],
        &["наркоман", "нашақор", "есірткіге тәуелді", "құрбан"],
        &["مدمن", "إدمان", "متعاط", "ضحية", "ضحايا"],
    ];
    let labels = include_str!("../../questionnaire/default.toml");
    for (lang, words) in Lang::ALL.into_iter().zip(words) {
        let of_lang = format!(".{lang} = ");
        let labels = labels.lines().filter(|line| line.contains(&of_lang));
        let all: Vec<String> = messages(lang)
            .into_values()
            .chain(labels.map(str::to_owned))
            .map(|said| said.to_lowercase())
            .collect();
        for word in words {
            let said = all.iter().find(|said| said.contains(word));
            assert_eq!(said, None, "{lang}");
        }
    }
}

/// The files of `src/` and `browser/src/` that may name a message.
fn sources() -> Vec<(PathBuf, String)> {
    fn walk(folder: PathBuf, found: &mut Vec<(PathBuf, String)>) {
        for entry in std::fs::read_dir(folder).expect("the sources are readable") {
            let path = entry.expect("the sources are readable").path();
            if path.is_dir() {
                walk(path, found);
            } else if path
                .extension()
                .is_some_and(|ext| ext == "rs" || ext == "ts")
            {
                let text = std::fs::read_to_string(&path).expect("the sources are readable");
                found.push((path, text));
            }
        }
    }
    let mut found = Vec::new();
    walk(root().join("src"), &mut found);
    walk(root().join("browser/src"), &mut found);
    found.retain(|(path, _)| !path.starts_with(root().join("src/text")));
    found
}

/// Every quoted text of the sources that has the form of a message id of one of our sections: whole
/// ids, and beginnings that end in a dash, which the code completes.
fn named(sections: &BTreeSet<String>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (_, text) in sources() {
        for quoted in text.split(['"', '\'', '`']) {
            // `files-kind-${kind}` in TypeScript, "error-{}" in Rust.
            let fixed = quoted.split(['$', '{']).next().unwrap_or_default();
            if fixed.len() < quoted.len() && !fixed.ends_with('-') {
                continue;
            }
            let has_form = fixed
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
                && fixed
                    .split_once('-')
                    .is_some_and(|(section, _)| sections.contains(section));
            if has_form {
                found.insert(fixed.to_owned());
            }
        }
    }
    found
}

fn sections(ids: &BTreeSet<String>) -> BTreeSet<String> {
    ids.iter()
        .filter_map(|id| id.split_once('-'))
        .map(|(section, _)| section.to_owned())
        .collect()
}

#[test]
fn every_message_named_in_the_sources_exists() {
    let english = ids(Lang::En);
    let used = named(&sections(&english));
    assert!(
        used.contains("form-problem-missing"),
        "the search finds nothing"
    );
    let whole = used.iter().filter(|id| !id.ends_with('-'));
    // The names of a command and of a directive of browsers, which look like two of theirs.
    let whole = whole.filter(|id| !["offline-form", "form-action"].contains(&id.as_str()));
    let missing: Vec<_> = whole.filter(|id| !english.contains(*id)).collect();
    assert!(missing.is_empty(), "no such messages: {missing:?}");
}

/// What nothing shows is not kept: somebody would translate it. Beginnings such as `"form-when-"`
/// use every message that begins so. One of a whole area, such as `files-${outcome}`, uses only what
/// a script completes it with: the rest, too, has to stand there as a text.
#[test]
fn every_message_is_named_in_the_sources() {
    let english: BTreeSet<String> = messages(Lang::En).into_keys().collect();
    let used = named(&sections(&english));
    let scripts: Vec<String> = sources()
        .into_iter()
        .filter(|(path, _)| path.extension().is_some_and(|ext| ext == "ts"))
        .map(|(_, text)| text)
        .collect();
    let is_written = |text: &str| {
        let quoted = format!("\"{text}\"");
        scripts.iter().any(|script| script.contains(&quoted))
    };
    let is_begun = |id: &str| {
        used.iter()
            .any(|begun| match id.strip_prefix(begun.as_str()) {
                Some(rest) if begun.ends_with('-') => {
                    let completes = format!("`{begun}${{");
                    begun.matches('-').count() > 1
                        || (is_written(rest)
                            && scripts.iter().any(|text| text.contains(&completes)))
                }
                _ => false,
            })
    };
    let left: Vec<&String> = english
        .iter()
        .filter(|id| !used.contains(*id) && !is_begun(id))
        .collect();
    assert!(left.is_empty(), "nothing shows {left:?}");
}
