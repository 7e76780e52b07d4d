//! Text that a spreadsheet would run.

/// What spreadsheets take for the beginning of a formula, in full width as well.
pub fn begins_a_formula(char: char) -> bool {
    matches!(
        char,
        '=' | '+'
            | '-'
            | '@'
            | '|'
            | '%'
            | '−'
            | '＝'
            | '＋'
            | '－'
            | '＠'
            | '｜'
            | '％'
            | '﹦'
            | '﹢'
            | '﹣'
            | '﹫'
    )
}
