//! Words that no program takes for anything but words.

use crate::text::begins_a_formula;

/// The text with an apostrophe before everything that a spreadsheet would take for a formula: at
/// the beginning, and after what some of them take for the end of a cell.
pub fn as_text(text: &str) -> String {
    let mut inert = String::with_capacity(text.len());
    let mut at_start = true;
    for char in text.chars() {
        if at_start && begins_a_formula(char) {
            inert.push('\'');
        }
        at_start = match char {
            ';' | '\t' | '\r' | '\n' => true,
            '"' => at_start,
            _ => at_start && char.is_whitespace(),
        };
        inert.push(char);
    }
    inert
}

/// The text without the characters that act on what stands beside them, and without those that
/// XML does not know (XML 1.0, section 2.2).
pub fn plain(text: &str) -> String {
    let acts = |char: char| {
        char.is_control()
            || matches!(char, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
            || matches!(char, '\u{fffe}' | '\u{ffff}')
    };
    text.chars().filter(|char| !acts(*char)).collect()
}
