//! French sets a space before some marks, and a line must not break there.

use super::*;

/// Before these, and behind an opening guillemet, stands U+00A0. The narrow U+202F would be the
/// finer one, but fonts of old phones draw a box for it.
const AFTER_A_SPACE: [char; 6] = [':', ';', '?', '!', '%', '»'];

/// Where a line of French could break before a mark or behind a guillemet.
fn loose(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let chars: Vec<char> = text.chars().collect();
    for (at, pair) in chars.windows(2).enumerate() {
        let is_loose = match (pair[0], pair[1]) {
            (' ' | '\u{202f}', mark) => AFTER_A_SPACE.contains(&mark),
            ('«', after) => after != '\u{a0}',
            (before, '»') => before != '\u{a0}',
            _ => false,
        };
        if is_loose {
            found.push(chars[at.saturating_sub(12)..].iter().take(24).collect());
        }
    }
    found
}

#[test]
fn no_line_of_french_breaks_before_a_mark() {
    for loosely in [
        "Oui ?",
        "« oui\u{a0}»",
        "«\u{a0}oui»",
        "5 %",
        "a\u{202f}; b",
    ] {
        assert_eq!(loose(loosely).len(), 1, "{loosely}");
    }
    assert!(loose("«\u{a0}Oui\u{a0}?\u{a0}» 12:30").is_empty());
    let questionnaire = std::fs::read_to_string(root().join("src/questionnaire/default.toml"));
    let asked = questionnaire.expect("it is there");
    let asked: Vec<&str> = asked
        .lines()
        .filter(|line| line.contains(".fr = "))
        .collect();
    assert!(asked.len() > 20);
    let mut texts = files(Lang::Fr);
    texts.push(("default.toml".to_owned(), asked.join("\n")));
    for (name, text) in texts {
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            assert!(loose(line).is_empty(), "fr/{name}: {:?}", loose(line));
        }
    }
}
