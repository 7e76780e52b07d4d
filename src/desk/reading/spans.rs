//! The places in a text that may say who somebody is.
//!
//! These are suggestions for whoever makes a text safe to pass on: better too many than too few, and
//! never a promise that nothing is left. A person reads before anything is published.

use super::words::{Token, tokens};
use super::{addresses, dates, links, names, numbers};

/// A place in a text: bytes from `start` up to `end`, on the borders of characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// Where it begins, in bytes.
    pub start: usize,
    /// Where it ends, in bytes.
    pub end: usize,
    /// What it may be.
    pub kind: Kind,
}

/// What a place in a text may be. The first of these is believed where two are found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// An e-mail address.
    Email,
    /// An address on the web.
    Link,
    /// A name on a social network or a messenger.
    Handle,
    /// A house, a street, a flat.
    Address,
    /// The number of a passport, an identity card, a case.
    Document,
    /// A day or a time of day.
    Date,
    /// A telephone number, or another long number.
    Phone,
    /// The number of a car.
    Plate,
    /// The name of a person or a place.
    Name,
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::Email,
        Self::Link,
        Self::Handle,
        Self::Address,
        Self::Document,
        Self::Date,
        Self::Phone,
        Self::Plate,
        Self::Name,
    ];

    /// A short name for it, as in a class or the id of a message.
    pub fn code(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Link => "link",
            Self::Handle => "handle",
            Self::Address => "address",
            Self::Document => "document",
            Self::Date => "date",
            Self::Phone => "phone",
            Self::Plate => "plate",
            Self::Name => "name",
        }
    }
}

/// What may say who somebody is, in the order of the text, no two overlapping, none empty.
pub fn spans(text: &str) -> Vec<Span> {
    let tokens = tokens(text);
    let mut found = links::found(text, &tokens);
    for finder in [addresses::found, dates::found, numbers::found, names::found] {
        found.extend(finder(&tokens));
    }
    merged(found)
}

/// The place of the tokens from `first` to `last`, both included.
pub(super) fn over(tokens: &[Token], first: usize, last: usize, kind: Kind) -> Span {
    Span {
        start: tokens[first].start,
        end: tokens[last].end,
        kind,
    }
}

/// What overlaps becomes one: all that anything was found in stays marked.
fn merged(mut found: Vec<Span>) -> Vec<Span> {
    found.sort_by_key(|span| (span.start, span.end));
    let mut merged: Vec<Span> = Vec::new();
    for span in found {
        match merged.last_mut() {
            Some(last) if span.start < last.end => {
                last.end = last.end.max(span.end);
                last.kind = last.kind.min(span.kind);
            }
            _ => merged.push(span),
        }
    }
    merged
}

#[cfg(test)]
mod tests;
