//! What may be marked on a report: tags of the network's own, how it was verified, what came of it.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::tally::Outcome;

/// Something that holds of a report, or does not.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mark {
    /// A word of the network's own.
    Tag(Tag),
    /// Something that bears the report out.
    Verified(Evidence),
    /// Something that came of it.
    Outcome(Outcome),
}

/// What bears a report out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Evidence {
    /// An analyst or an outreach worker spoke with the reporter.
    Spoke,
    /// A document, a photograph or a recording.
    Document,
    /// Somebody else who was there.
    Witness,
    /// Something that is public: a court's record, a newspaper.
    PublicRecord,
    /// Another report of the same incident.
    OtherReport,
}

impl Evidence {
    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::Spoke,
        Self::Document,
        Self::Witness,
        Self::PublicRecord,
        Self::OtherReport,
    ];

    /// As it is typed and stored.
    pub fn code(self) -> &'static str {
        match self {
            Self::Spoke => "spoke",
            Self::Document => "document",
            Self::Witness => "witness",
            Self::PublicRecord => "public-record",
            Self::OtherReport => "other-report",
        }
    }

    /// In words.
    pub fn words(self) -> &'static str {
        match self {
            Self::Spoke => "we spoke with the reporter",
            Self::Document => "a document, a photograph or a recording",
            Self::Witness => "somebody else was there",
            Self::PublicRecord => "it is in a public record",
            Self::OtherReport => "another report tells of the same incident",
        }
    }
}

/// A word of the network's own: 1 to 32 letters, digits, hyphens and underscores, in any script.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Tag(String);

/// A word that is no tag.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a tag is 1 to 32 letters, digits, hyphens and underscores")]
pub struct NotATag;

/// The most characters of a tag.
const LONGEST_TAG: usize = 32;

impl FromStr for Tag {
    type Err = NotATag;

    fn from_str(text: &str) -> Result<Self, NotATag> {
        text.to_owned().try_into()
    }
}

impl TryFrom<String> for Tag {
    type Error = NotATag;

    fn try_from(text: String) -> Result<Self, NotATag> {
        let fits = |c: char| c.is_alphanumeric() || c == '-' || c == '_';
        let length = text.chars().count();
        if (1..=LONGEST_TAG).contains(&length) && text.chars().all(fits) {
            Ok(Self(text))
        } else {
            Err(NotATag)
        }
    }
}

impl From<Tag> for String {
    fn from(tag: Tag) -> Self {
        tag.0
    }
}

impl fmt::Display for Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
