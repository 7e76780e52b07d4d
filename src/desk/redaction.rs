//! A quote is the reporter's words with something cut out or put more generally.
//!
//! What an analyst writes for publication begins as the story. They may cut, and put `[…]` or a
//! general word in square brackets, such as `[a nurse]`; everything outside of brackets must stand
//! in the story, word for word and in its order. So nobody, by mistake or by intent, puts words into
//! a reporter's mouth, and whoever approves a quote sees beside each bracket what stood there.
//!
//! Nothing here is shown but to analysts who read words: an error names the place, not the words.

use std::fmt;
use std::ops::Range;

/// The most characters inside one pair of brackets: for a general word, not for a tale.
pub const MOST_IN_BRACKETS: usize = 60;

/// One stretch of a story as a quote has it. All pieces together are the whole story. No `Debug`.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Piece<'a> {
    /// It stands in the quote.
    Kept(&'a str),
    /// It stands before the quote's first words, or after its last.
    LeftOut(&'a str),
    /// In the quote, brackets stand in its place.
    Instead {
        /// What the story says; perhaps nothing.
        of: &'a str,
        /// The brackets and what is in them.
        by: &'a str,
    },
}

/// Why a text is no quote of a story.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotRedacted {
    /// Nothing in it is the reporter's.
    #[error("none of it stands in the report")]
    NoWords,
    /// A bracket opens and does not close, or opens within another.
    #[error("the square bracket at {0} is not closed before the next one opens")]
    Unclosed(Place),
    /// A bracket closes that did not open.
    #[error("the square bracket at {0} closes none")]
    Unopened(Place),
    /// Brackets around nothing, or around too much.
    #[error(
        "what stands in square brackets at {0} must be … or a general word of at most {MOST_IN_BRACKETS} characters on one line"
    )]
    Brackets(Place),
    /// It says something else than the report does.
    #[error(
        "from {0} on it does not say what the report says there: put what is not the reporter's in square brackets, and […] for what is cut"
    )]
    NotVerbatim(Place),
    /// It begins or ends inside a word of the story.
    #[error("at {0} it cuts a word in two; cut whole words, or put […] right beside what is left")]
    WithinWord(Place),
}

/// A place in a text as it was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// From 1.
    pub line: usize,
    /// From 1: characters from the beginning of the line.
    pub character: usize,
}

/// Holds a quote against the story. The pieces are the story's, from its beginning to its end.
pub fn redact<'a>(story: &'a str, quote: &'a str) -> Result<Vec<Piece<'a>>, NotRedacted> {
    let parts = parts(quote)?;
    let spelled = Spelled::of(story);
    let (mut pieces, mut at, mut brackets) = (Vec::new(), 0, None);
    for part in &parts {
        let Part::Words(words) = part else {
            let range = part.range();
            let from = brackets
                .as_ref()
                .map_or(range.start, |so_far: &Range<usize>| so_far.start);
            brackets = Some(from..range.end);
            continue;
        };
        let found = spelled.find(at, quote, words)?;
        let between = spelled.between(at, found.start);
        pieces.push(match brackets.take() {
            Some(range) => Piece::Instead {
                of: &story[between],
                by: &quote[range],
            },
            None => Piece::LeftOut(&story[between]),
        });
        pieces.push(Piece::Kept(&story[spelled.bytes(&found)]));
        at = found.end;
    }
    if !pieces.iter().any(|piece| matches!(piece, Piece::Kept(_))) {
        return Err(NotRedacted::NoWords);
    }
    let rest = &story[spelled.between(at, spelled.0.len())];
    pieces.push(match brackets {
        Some(range) => Piece::Instead {
            of: rest,
            by: &quote[range],
        },
        None => Piece::LeftOut(rest),
    });
    pieces.retain(|piece| !matches!(piece, Piece::LeftOut("")));
    Ok(pieces)
}

/// A stretch of a quote.
enum Part {
    /// What must stand in the story.
    Words(Verbatim),
    /// Brackets and what is in them.
    Brackets(Range<usize>),
}

/// What must stand in the story, without the space around it.
struct Verbatim {
    range: Range<usize>,
    /// Whether it may begin within a word, because brackets touch it there.
    may_begin_within: bool,
    /// Whether it may end within a word.
    may_end_within: bool,
}

impl Part {
    fn range(&self) -> Range<usize> {
        match self {
            Self::Words(words) => words.range.clone(),
            Self::Brackets(range) => range.clone(),
        }
    }
}

/// Parts a quote at its brackets.
fn parts(quote: &str) -> Result<Vec<Part>, NotRedacted> {
    let (mut parts, mut from, mut opened) = (Vec::new(), 0, None);
    for (at, character) in quote.char_indices() {
        match (character, opened) {
            ('[', None) => {
                parts.extend(words(quote, from..at));
                opened = Some(at);
            }
            ('[', Some(open)) => return Err(NotRedacted::Unclosed(Place::of(quote, open))),
            (']', None) => return Err(NotRedacted::Unopened(Place::of(quote, at))),
            (']', Some(open)) => {
                let inside = &quote[open + 1..at];
                let fits = !inside.trim().is_empty()
                    && inside.chars().count() <= MOST_IN_BRACKETS
                    && !inside.contains('\n');
                if !fits {
                    return Err(NotRedacted::Brackets(Place::of(quote, open)));
                }
                parts.push(Part::Brackets(open..at + 1));
                (from, opened) = (at + 1, None);
            }
            _ => {}
        }
    }
    if let Some(open) = opened {
        return Err(NotRedacted::Unclosed(Place::of(quote, open)));
    }
    parts.extend(words(quote, from..quote.len()));
    Ok(parts)
}

/// What stands between brackets, if anything does.
fn words(quote: &str, range: Range<usize>) -> Option<Part> {
    let text = &quote[range.clone()];
    let start = range.start + text.len() - text.trim_start().len();
    let end = range.start + text.trim_end().len();
    (start < end).then(|| {
        Part::Words(Verbatim {
            range: start..end,
            may_begin_within: quote[..start].ends_with(']'),
            may_end_within: quote[end..].starts_with('['),
        })
    })
}

/// A text in characters, all white space between two words as one space, with the bytes that each
/// stands for.
struct Spelled(Vec<(char, Range<usize>)>);

impl Spelled {
    fn of(text: &str) -> Self {
        let mut spelled: Vec<(char, Range<usize>)> = Vec::with_capacity(text.len());
        for (at, character) in text.char_indices() {
            let end = at + character.len_utf8();
            match spelled.last_mut() {
                Some((' ', space)) if character.is_whitespace() => space.end = end,
                _ if character.is_whitespace() => spelled.push((' ', at..end)),
                _ => spelled.push((character, at..end)),
            }
        }
        Self(spelled)
    }

    /// The bytes of a stretch.
    fn bytes(&self, found: &Range<usize>) -> Range<usize> {
        self.between(found.start, found.end)
    }

    /// The bytes from one character up to another.
    fn between(&self, from: usize, to: usize) -> Range<usize> {
        let end = self.0.last().map_or(0, |(_, last)| last.end);
        let begin = |at: usize| self.0.get(at).map_or(end, |(_, bytes)| bytes.start);
        begin(from)..begin(to)
    }

    /// Where `words` stand first, from `from` on. Each stretch that is found as early as it can be
    /// leaves the most room for those after it, so that no quote of the story is refused.
    fn find(
        &self,
        from: usize,
        quote: &str,
        words: &Verbatim,
    ) -> Result<Range<usize>, NotRedacted> {
        let wanted = Self::of(&quote[words.range.clone()]);
        let length = wanted.0.len();
        let (mut longest, mut within) = (0, None);
        for start in from..self.0.len() {
            let same = self.0[start..].iter().zip(&wanted.0);
            let same = same.take_while(|(one, other)| one.0 == other.0).count();
            longest = longest.max(same);
            if same < length {
                continue;
            }
            let found = start..start + length;
            if !words.may_begin_within && self.is_within_word(found.start) {
                within.get_or_insert(words.range.start);
            } else if !words.may_end_within && self.is_within_word(found.end) {
                within.get_or_insert(words.range.end);
            } else {
                return Ok(found);
            }
        }
        if let Some(at) = within {
            return Err(NotRedacted::WithinWord(Place::of(quote, at)));
        }
        // The character at which even the best beginning goes wrong.
        let wrong = words.range.start + wanted.0[longest].1.start;
        Err(NotRedacted::NotVerbatim(Place::of(quote, wrong)))
    }

    /// Whether the characters before and after `at` belong to one word.
    fn is_within_word(&self, at: usize) -> bool {
        let letter = |at: usize| self.0.get(at).is_some_and(|(it, _)| is_spaced_letter(*it));
        at > 0 && letter(at - 1) && letter(at)
    }
}

/// A letter or digit of a script that puts spaces between words; the others (Chinese, Japanese,
/// Thai, Lao, Khmer, Burmese, Tibetan) show no words that could be cut in two.
fn is_spaced_letter(character: char) -> bool {
    let unspaced = matches!(
        u32::from(character),
        0x0E00..=0x0FFF | 0x1000..=0x109F | 0x1780..=0x17FF | 0x2E80..=0xA4CF | 0xF900..=0xFAFF
            | 0x2_0000..=0x3_FFFF
    );
    character.is_alphanumeric() && !unspaced
}

impl Place {
    /// Of the byte `at`.
    fn of(text: &str, at: usize) -> Self {
        let before = &text[..at];
        let line = before.rfind('\n').map_or(0, |end| end + 1);
        Self {
            line: before.matches('\n').count() + 1,
            character: before[line..].chars().count() + 1,
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}, character {}", self.line, self.character)
    }
}

#[cfg(test)]
mod tests;
