//! Who may import what: the way of a report is one-way because its modules are.
//!
//! The test reads the `crate::` paths of `src/`, tests inside modules aside, and holds them to the
//! table below. It knows nothing of macros and aliases: those would be noticed in review.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// A module, and the modules that it may import from, both with all that is in them. The longest
/// name that fits a file counts. Every module may import from its own folder.
const MAY_IMPORT: &[(&str, &[&str])] = &[
    ("clock", &[]),
    ("config", &["clock", "keys::public"]),
    ("text", &[]),
    ("metrics", &["clock", "keys::public"]),
    ("questionnaire", &["text"]),
    ("web", &["clock", "config", "text"]),
    // The month in which an answer is given, and the language of a story.
    (
        "report",
        &["questionnaire", "clock", "text", "keys::public"],
    ),
    ("keys", &["clock"]),
    // What the server may import has no way to what opens or signs.
    ("keys::public", &["clock", "keys::hybrid", "text"]),
    ("keys::secret", &["clock", "keys::hybrid", "keys::public"]),
    ("seal", &["keys::public"]),
    // Knows what a picture may be, and nothing of who sends or sees it.
    ("picture", &["seal::attachment"]),
    (
        "seal::close",
        &["report", "keys::public", "questionnaire", "seal"],
    ),
    ("seal::content", &["keys::public", "questionnaire", "text"]),
    ("seal::open", &["report", "keys", "questionnaire", "seal"]),
    ("store", &["clock", "seal", "keys::public"]),
    // The days of a cohort, which say which months have rows.
    ("tally", &["report", "questionnaire", "clock"]),
    ("disclosure", &["tally", "questionnaire", "text"]),
    // Which characters of a quote act instead of standing for themselves.
    (
        "release",
        &["disclosure", "tally", "keys", "clock", "seal", "text"],
    ),
    (
        "intake",
        &[
            "questionnaire",
            "report",
            "picture",
            "seal",
            "keys::public",
            "store",
            "metrics",
            "web",
            "text",
            "clock",
            "config",
        ],
    ),
    // The one place on the server where a reporter's own identity exists, for one request.
    (
        "intake::mailbox",
        &[
            "questionnaire",
            "report",
            "seal",
            "keys::public",
            "keys::secret",
            "store",
            "metrics",
            "web",
            "text",
            "clock",
            "config",
            "intake",
        ],
    ),
    ("exchange", &["keys::public", "seal"]),
    ("exchange::client", &["exchange", "keys", "seal", "release"]),
    (
        "exchange::server",
        &[
            "exchange",
            "keys::public",
            "seal",
            "store",
            "release",
            "web",
            "clock",
        ],
    ),
    (
        "desk",
        &[
            "clock",
            "config",
            "web",
            "text",
            "questionnaire",
            "report",
            "picture",
            "keys",
            "seal",
            "tally",
            "disclosure",
            "release",
            "exchange",
        ],
    ),
    (
        "site",
        &["clock", "release", "store", "questionnaire", "web", "text"],
    ),
    ("cli", &[""]),
    ("lib", &[""]),
    ("main", &[""]),
];

/// What no table row may bring back: a module, and what it never imports. Said apart because a
/// row above names a whole folder.
const NEVER: &[(&str, &[&str])] = &[
    ("intake", &["seal::open", "exchange", "desk"]),
    ("store", &["seal::open", "seal::close"]),
    (
        "exchange::server",
        &[
            "seal::open",
            "seal::close",
            "exchange::client",
            "disclosure",
            "tally",
        ],
    ),
    ("exchange::client", &["seal::open", "exchange::server"]),
    (
        "site",
        &[
            "release::manifest",
            "disclosure",
            "tally",
            "keys::secret",
            "seal",
        ],
    ),
    ("desk", &["intake", "site", "store", "exchange::server"]),
    (
        "keys::public",
        &[
            "keys::secret",
            "keys::ceremony",
            "keys::folder",
            "keys::documents",
        ],
    ),
];

/// What the tables would forbid, path by path.
const YET: &[(&str, &str)] = &[
    // Replies to a reporter without scripts are opened on the server, with the identity that the
    // reporter's own receipt leads to, for one request. What opens reports stays out of its reach.
    ("intake::mailbox::replies", "seal::open::open_bytes"),
];

#[test]
fn every_module_imports_only_what_the_table_allows() {
    let mut wrong = Vec::new();
    let mut seen = BTreeSet::new();
    for (module, text) in sources() {
        let (row, allowed) = row(&module).unwrap_or_else(|| panic!("{module} is in no row"));
        seen.insert(row);
        for path in crate_paths(&module, &text) {
            let own = is_in(&path, row);
            let fits = own || allowed.iter().any(|allowed| is_in(&path, allowed));
            let never = NEVER.iter().any(|(of, never)| {
                is_in(&module, of) && never.iter().any(|never| is_in(&path, never))
            });
            if (!fits || never) && !YET.contains(&(&module, &path)) {
                wrong.push(format!("{module} imports {path}"));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    for (module, path) in YET {
        let used = sources().iter().any(|(name, text)| {
            name == module && crate_paths(name, text).contains(&(*path).to_owned())
        });
        assert!(used, "{module} needs no leave to import {path}");
    }
    for (module, _) in MAY_IMPORT {
        assert!(
            seen.contains(module),
            "no file belongs to the row of {module}"
        );
    }
}

/// A table that cannot catch anything would pass for ever.
#[test]
fn the_table_would_notice_a_shortcut() {
    for (module, text, expected) in [
        ("store", "use crate::intake::Form;", "intake::Form"),
        (
            "keys::public::note",
            "use crate::keys::{public::Hash, secret::SigningKey};",
            "keys::secret::SigningKey",
        ),
        ("site", "let x = crate::tally::tally();", "tally::tally"),
        ("report", "use super::store::Store;", "store::Store"),
        (
            "keys::public::note",
            "use super::super::super::web::page;",
            "web::page",
        ),
    ] {
        let paths = crate_paths(module, text);
        assert!(paths.contains(&expected.to_owned()), "{module}: {paths:?}");
    }
    let hidden = "//! See [`crate::desk`].\nuse super::Hash;\npub(in crate::web) fn seen() {}\n#[cfg(test)]\nmod tests { use crate::desk; }";
    assert!(crate_paths("keys::public::note", &production(hidden)).is_empty());
}

/// Whether `path` is `module` or lies in it; everything lies in the crate itself.
fn is_in(path: &str, module: &str) -> bool {
    let rest = path.strip_prefix(module);
    module.is_empty() || rest.is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
}

fn row(module: &str) -> Option<(&'static str, &'static [&'static str])> {
    let fitting = MAY_IMPORT.iter().filter(|(row, _)| is_in(module, row));
    fitting.max_by_key(|(row, _)| row.len()).copied()
}

/// Every module's path and text, without its tests and comments.
fn sources() -> Vec<(String, String)> {
    let mut files = Vec::new();
    gather(
        Path::new(env!("CARGO_MANIFEST_DIR")).join("src").as_path(),
        "",
        &mut files,
    );
    assert!(files.len() > 50, "the sources were not found");
    files
}

fn gather(folder: &Path, module: &str, files: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let inner = match name.as_str() {
            "mod" => module.to_owned(),
            _ if module.is_empty() => name.clone(),
            _ => format!("{module}::{name}"),
        };
        if path.is_dir() && path.join("Cargo.toml").exists() {
            // A package of its own: it can import nothing of this one.
            continue;
        }
        if path.is_dir() {
            gather(&path, &inner, files);
        } else if path.extension().is_some_and(|it| it == "rs") && name != "tests" {
            let text = fs::read_to_string(&path).unwrap();
            files.push((inner, production(&text)));
        }
    }
}

/// The text before the tests, without lines of comment.
fn production(text: &str) -> String {
    let end = text.find("#[cfg(test)]\nmod ").unwrap_or(text.len());
    let lines = text[..end].lines();
    let code = lines.filter(|line| !line.trim_start().starts_with("//"));
    code.collect::<Vec<_>>().join("\n")
}

/// The paths in `text` that start at the crate, by `crate::` or by enough of `super::`.
fn crate_paths(module: &str, text: &str) -> Vec<String> {
    let up = "super::".repeat(module.split("::").count());
    let mut paths = Vec::new();
    for start in ["crate::", &up] {
        for (at, _) in text.match_indices(start) {
            let before = &text[..at];
            let inside = |it: char| it.is_alphanumeric() || it == '_' || it == ':';
            // `pub(in crate::…)` says who may see, and imports nothing.
            if !before.ends_with(inside) && !before.ends_with("(in ") {
                expand(
                    "",
                    &mut text[at + start.len()..].chars().peekable(),
                    &mut paths,
                );
            }
        }
    }
    paths
}

/// Writes out a path or a `use` tree: `a::{b, c::d}` is `a::b` and `a::c::d`.
fn expand(
    prefix: &str,
    text: &mut std::iter::Peekable<std::str::Chars<'_>>,
    paths: &mut Vec<String>,
) {
    let mut path = prefix.to_owned();
    while let Some(&next) = text.peek() {
        match next {
            '{' => {
                text.next();
                loop {
                    while text
                        .next_if(|it| it.is_whitespace() || *it == ',')
                        .is_some()
                    {}
                    if text.next_if_eq(&'}').is_some() || text.peek().is_none() {
                        return;
                    }
                    let before = paths.len();
                    expand(&path, text, paths);
                    if paths.len() == before {
                        // Nothing that belongs in a tree of paths.
                        return;
                    }
                }
            }
            _ if next.is_alphanumeric() || next == '_' || next == ':' => {
                path.push(next);
                text.next();
            }
            _ => break,
        }
    }
    // `a as b` renames; the new name is no path.
    while text
        .next_if(|it| *it != ',' && *it != '}' && *it != ';')
        .is_some()
    {}
    if path != prefix {
        paths.push(path);
    }
}
