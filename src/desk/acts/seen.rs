//! What a desk was shown, as it tells the others.
//!
//! A server that tells two desks two stories is found out by neither of them alone. So whoever
//! writes an entry says in it how far the documents and the feeds went that they have verified. What
//! is bound to one of these by hash (rosters and periods to the notice) needs no line of its own.

use serde::{Deserialize, Serialize};

use crate::keys::public::{Hash, MemberId};

/// The newest of each that a desk holds, verified.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Seen {
    /// The newest notice.
    pub notice: Option<Head>,
    /// The newest release.
    pub release: Option<Head>,
    /// The newest frozen cohort.
    pub cohort: Option<Head>,
    /// How far the feeds of others go; left out where it would not fit the entry.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub feeds: Vec<SeenFeed>,
}

/// A numbered document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Head {
    /// Its number.
    pub number: u64,
    /// The hash of its signed text; of a cohort's manifest and of an entry, that of the sealed file.
    pub hash: Hash,
}

/// How far a feed goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SeenFeed {
    /// Whose.
    pub of: MemberId,
    /// Its last entry.
    pub last: Head,
}
