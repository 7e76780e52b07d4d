//! What an audit found, for people and for programs: docs/audit.md says what stands in the second.

use std::fmt::Write as _;

use serde::Serialize;

use crate::disclosure::ranges::{MOST, Range};

/// Everything that was found out.
#[derive(Debug, Serialize)]
pub(super) struct Report {
    /// Always [`Report::FORMAT`].
    pub format: &'static str,
    /// What was audited.
    pub of: Of,
    /// How wide a range had to be.
    pub width: u64,
    /// How many of those counted somebody might know.
    pub known: u64,
    /// Whether nothing is told too closely.
    pub safe: bool,
    /// What each cell can be.
    pub cells: Vec<Cell>,
    /// What is told too closely.
    pub findings: Vec<Found>,
}

/// What was audited.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Of {
    /// All releases of a network.
    Releases,
    /// One release by itself.
    Release,
    /// A table of anybody's.
    Table,
    /// A problem as plain text.
    Problem,
}

/// Which cell.
#[derive(Debug, Clone, Default, Serialize)]
pub(super) struct Place {
    /// Its name in words.
    pub cell: String,
    /// Of a release: its number.
    pub release: Option<u32>,
    /// The codes of the question, and of the other where it is a table of two.
    pub question: Option<String>,
    pub by: Option<String>,
    /// The codes of the answers.
    pub row: Option<String>,
    pub column: Option<String>,
}

/// What a cell can be.
#[derive(Debug, Serialize)]
pub(super) struct Cell {
    #[serde(flatten)]
    pub place: Place,
    /// What is published of it; none where it is withheld, or where the problem does not say.
    pub published: Option<i64>,
    #[serde(flatten)]
    pub range: Shown,
}

/// A range of counts.
#[derive(Debug, Serialize)]
pub(super) struct Shown {
    least: i64,
    /// None where nothing bounds it.
    greatest: Option<i64>,
    /// Whether nothing beyond is possible; else it could not be worked out how far beyond.
    exact: bool,
}

/// Something that is told too closely.
#[derive(Debug, Serialize)]
pub(super) struct Found {
    #[serde(flatten)]
    pub place: Place,
    /// Of whom.
    pub about: About,
    /// Of a year, where it is told of one of its cohorts.
    pub cohort: Option<u32>,
    /// To whom.
    #[serde(flatten)]
    pub who: Who,
    /// What is left; none where it could not be worked out.
    #[serde(flatten)]
    pub left: Option<Shown>,
    /// The same in words.
    pub says: String,
}

/// Of whom something is told.
#[derive(Debug, Clone, Copy, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum About {
    /// Those in the cell.
    Cell,
    /// Those of one cohort in the cell.
    Cohort,
    /// Those of its row, or of a table of one question all, who are not in it.
    RestOfRow,
    /// Those of its column who are not in it.
    RestOfColumn,
    /// That everybody of its group is in it.
    Everybody,
    /// Those in the cell or those beside it: which, was not told apart.
    CellOrRest,
}

/// Who can tell.
#[derive(Debug, Clone, Serialize)]
#[serde(tag = "who", rename_all = "kebab-case")]
pub(super) enum Who {
    /// Anybody.
    Anybody,
    /// Whoever knows so many of those in a cell; `in` is none where it may be any.
    Knowing {
        /// How many.
        records: u64,
        /// Of which cell, in words.
        #[serde(rename = "in")]
        of: Option<String>,
    },
}

impl Report {
    /// Which file this is.
    pub const FORMAT: &'static str = "corncrake/audit/1";

    /// For programs.
    pub fn json(&self) -> anyhow::Result<String> {
        Ok(serde_json::to_string_pretty(self)? + "\n")
    }

    /// The findings as lines.
    pub fn found(&self) -> String {
        self.findings.iter().fold(String::new(), |mut lines, it| {
            let _ = writeln!(lines, "{}", it.says);
            lines
        })
    }
}

impl From<Range> for Shown {
    fn from(range: Range) -> Self {
        Self {
            least: range.least,
            greatest: (range.greatest < MOST).then_some(range.greatest),
            exact: range.is_exact(),
        }
    }
}
