//! Foreign text in a page: shown, never obeyed.
//!
//! Markup is escaped by maud. What a browser would obey all the same (bidirectional controls), hide
//! (characters of no width) or pile up without end (accents) is written out as a mark that says what
//! it is. Each line is a paragraph with a direction of its own, so that none can turn another.

use maud::{Markup, html};

use super::spans::{Kind, Span};

/// A stretch of a text, as it is shown.
#[derive(PartialEq, Eq)]
pub enum Piece<'a> {
    /// Plain words.
    Text(&'a str),
    /// A character that acts or hides, shown by its number.
    Mark(char),
}

/// How many accents one letter may bear; Arabic with all its signs bears three.
const MOST_ACCENTS: usize = 4;

/// A text as stretches of words and of what must not act. Put together again, they are the text.
pub fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let (mut from, mut accents, mut before) = (0, 0, None);
    let mut chars = text.char_indices().peekable();
    while let Some((place, c)) = chars.next() {
        accents = if is_accent(c) { accents + 1 } else { 0 };
        let after = chars.peek().map(|(_, next)| *next);
        if acts(c, before, after) || accents > MOST_ACCENTS {
            if from < place {
                pieces.push(Piece::Text(&text[from..place]));
            }
            pieces.push(Piece::Mark(c));
            from = place + c.len_utf8();
        }
        before = Some(c);
    }
    if from < text.len() {
        pieces.push(Piece::Text(&text[from..]));
    }
    pieces
}

/// Whether a character does something, or nothing that is seen, where it stands.
fn acts(c: char, before: Option<char>, after: Option<char>) -> bool {
    if c == '\t' {
        return false;
    }
    // Joiners have work to do in Arabic script and between pictures; elsewhere they only hide.
    if matches!(c, '\u{200c}' | '\u{200d}' | '\u{fe0f}') {
        let joins = |it: Option<char>| it.is_some_and(|it| is_joining(it) || is_picture(it));
        return !(joins(before) && (c == '\u{fe0f}' || joins(after)));
    }
    c.is_control()
        || matches!(
            u32::from(c),
            0xAD | 0x34F
                | 0x61C
                | 0x115F
                | 0x1160
                | 0x17B4
                | 0x17B5
                | 0x180B..=0x180F
                | 0x200B..=0x200F
                | 0x2028..=0x202E
                | 0x2060..=0x206F
                | 0x2800
                | 0x3164
                | 0xFE00..=0xFE0F
                | 0xFEFF
                | 0xFFA0
                | 0xFFF0..=0xFFFC
                | 0xE000..=0xF8FF
                | 0x1D173..=0x1D17A
                | 0xE_0000..=0x10_FFFF
        )
}

fn is_joining(c: char) -> bool {
    matches!(c, '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' | '\u{8a0}'..='\u{8ff}')
}

fn is_picture(c: char) -> bool {
    matches!(c, '\u{2190}'..='\u{2bff}' | '\u{1f000}'..='\u{1faff}' | '\u{fe0f}' | '\u{200d}')
}

fn is_accent(c: char) -> bool {
    matches!(u32::from(c),
        0x300..=0x36F | 0x483..=0x489 | 0x591..=0x5BD | 0x610..=0x61A | 0x64B..=0x65F | 0x670
            | 0x6D6..=0x6ED | 0x1AB0..=0x1AFF | 0x1DC0..=0x1DFF | 0x20D0..=0x20FF | 0xFE20..=0xFE2F)
}

/// A text as paragraphs, with the places in `spans` marked. `label` says in words what a place may
/// be, for whoever cannot see the mark.
pub fn shown(text: &str, spans: &[Span], label: &dyn Fn(Kind) -> String) -> Markup {
    let mut start = 0;
    let lines = text.split('\n').map(|line| {
        let from = start;
        start += line.len() + 1;
        (from, line)
    });
    html! {
        @for (from, line) in lines {
            p dir="auto" { (within(line, from, spans, label)) }
        }
    }
}

/// One line with its marks.
fn within(line: &str, from: usize, spans: &[Span], label: &dyn Fn(Kind) -> String) -> Markup {
    let (mut at, end) = (from, from + line.len());
    let mut parts: Vec<(&str, Option<Kind>)> = Vec::new();
    for span in spans
        .iter()
        .filter(|span| span.start < end && span.end > from)
    {
        let (first, last) = (span.start.max(from), span.end.min(end));
        parts.push((&line[at - from..first - from], None));
        parts.push((&line[first - from..last - from], Some(span.kind)));
        at = last;
    }
    parts.push((&line[at - from..], None));
    html! {
        @for (words, kind) in parts {
            @match kind {
                None => (inert(words)),
                Some(kind) => mark class=(kind.code()) title=(label(kind)) { (inert(words)) },
            }
        }
        // A line of its own for an empty one.
        @if line.is_empty() { br; }
    }
}

/// Words with what must not act written out; within one line.
pub fn inert(words: &str) -> Markup {
    html! {
        @for piece in pieces(words) {
            @match piece {
                Piece::Text(text) => (text),
                Piece::Mark(c) => span.hidden-character { "U+" (format!("{:04X}", u32::from(c))) },
            }
        }
    }
}

#[cfg(test)]
mod tests;
