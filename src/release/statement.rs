//! What a release says.

use serde::{Deserialize, Serialize};

use crate::clock::Date;
use crate::disclosure::{Labels, Reason};
use crate::keys::public::{Hash, NetworkName, Statement, day};

/// The name of the method of `disclosure` in this version. Another way of rounding or auditing
/// gets another name.
pub const METHOD: &str = "corncrake/2";

/// The licence of everything published.
pub const LICENCE: &str = "CC-BY-4.0";

/// All that is published of one cohort. Stands alone: whoever has this file and nothing else can
/// read it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Release {
    /// Whose release.
    pub network: NetworkName,
    /// 1, 2, 3 and so on, over all releases of the network.
    pub number: u32,
    /// The hash of the release before; none for the first.
    pub previous: Option<Hash>,
    /// The notice that was current when it was signed; its releasers count.
    pub notice: u32,
    /// The day it was made.
    #[serde(with = "day")]
    pub issued: Date,
    /// Which reports.
    pub cohort: CohortDates,
    /// Of a year: the numbers of the cohorts that it adds up, in order. Empty for a cohort's own.
    pub sums: Vec<u32>,
    /// Where this is a corrected edition of an earlier release: which, and why.
    pub revises: Option<Revision>,
    /// Who publishes it, and what it covers.
    pub particulars: Particulars,
    /// The version of the questionnaire, as 64 hexadecimal digits.
    pub questionnaire: String,
    /// The languages of every label; the first is the network's own.
    pub languages: Vec<String>,
    /// How counts became figures: [`METHOD`].
    pub method: String,
    /// The numbers of the method.
    pub parameters: Parameters,
    /// The licence, as an SPDX identifier.
    pub licence: String,
    /// How many reports, rounded.
    pub total: u64,
    /// One table a question, in the questionnaire's order.
    pub tables: Vec<Table>,
    /// Tables of two questions.
    pub crossed: Vec<Crossed>,
    /// What was asked and is not published yet.
    pub held_back: Vec<HeldBackQuestion>,
    /// Of a year: how many reports were read and not counted. None where its cohorts were frozen
    /// by a version that did not keep that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub apart: Option<Apart>,
}

/// The reports that a release counts: those accepted between two days and not counted before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CohortDates {
    /// Its number. Stands in addresses.
    pub number: u32,
    /// What people call it, such as `2026-Q3`.
    pub label: String,
    /// The first day on which one of its reports may have been accepted.
    #[serde(with = "day")]
    pub from: Date,
    /// The last such day.
    #[serde(with = "day")]
    pub to: Date,
    /// Why it was closed before its time, if it was.
    pub early: Option<String>,
}

/// A corrected edition. What it says replaces an earlier release of the same reports; a figure in
/// it is the same as before, or its table is not in it any more. Nothing is ever counted again, so
/// no two versions of a figure can be subtracted from each other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Revision {
    /// The number of the release that it replaces.
    pub of: u32,
    /// Why, in every language of the release.
    pub reason: Labels,
}

/// Words that neither the questionnaire nor the keys know, in every language of the release.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Particulars {
    /// The organisation, as it is to be cited.
    pub publisher: Labels,
    /// The area that it takes reports from.
    pub covers: Labels,
}

/// The numbers of the method.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Parameters {
    /// Everything published is a multiple of this.
    pub base: u64,
    /// How often a table is drawn at most before it is withheld.
    pub draws: u32,
    /// The least width of the range of a count that may be 1 to 4.
    pub least_width: u64,
    /// The least total of which anything is published.
    pub nothing_below: u64,
    /// The least published total of which percentages are given.
    pub percent_from: u64,
    /// The least published total for which two questions may be crossed.
    pub two_way_from: u64,
}

/// The figures of one question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Table {
    /// The question's code.
    pub question: String,
    /// Its wording.
    pub label: Labels,
    /// How its rows relate to the total.
    pub shape: TableShape,
    /// The rows. Where nobody could leave the question out, none is `not-answered`.
    pub rows: Vec<Row>,
}

/// How the rows of a table relate to its total.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum TableShape {
    /// Each report is in exactly one row.
    One,
    /// As [`TableShape::One`]; the rows are months (`2026-07`) and the like, which every reader
    /// words in its own language.
    Month,
    /// What came of the reports, as far as anybody noted; a report may be in several rows, or in
    /// `none-noted` alone.
    Outcome,
    /// A report is in each row that it names, and in no more than `most`; one that names nothing
    /// is in `not-answered` alone.
    Several {
        /// The most answers that one report can give.
        most: u64,
    },
}

/// The figures of one question, by the answers to another. Its rows are those of the table of
/// [`Crossed::question`], its columns those of the table of [`Crossed::by`], both in their order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Crossed {
    /// The question whose answers are the rows.
    pub question: String,
    /// The question whose answers are the columns: one to which a report gives one answer.
    pub by: String,
    /// How many reports, row by row.
    pub counts: Vec<Vec<Count>>,
}

/// One figure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Row {
    /// The choice's code, or `not-answered`.
    pub code: String,
    /// Its wording; empty for `not-answered`, `none-noted` and months, which every reader words.
    pub label: Labels,
    /// How many reports.
    pub count: Count,
    /// The whole percentage of the total, where the base is large enough.
    pub percent: Option<u8>,
}

/// A rounded count, or the word `[c]`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Count {
    /// A multiple of the base.
    Rounded(u64),
    /// Withheld.
    Withheld(WithheldMark),
}

/// `[c]`, the mark for "confidential" in official statistics.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum WithheldMark {
    /// Withheld to protect reporters.
    #[serde(rename = "[c]")]
    Confidential,
}

/// A table that is not published.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HeldBackQuestion {
    /// The question's code.
    pub question: String,
    /// Of a table of two questions: the other.
    pub by: Option<String>,
    /// The wording of the question.
    pub label: Labels,
    /// Why.
    pub reason: Reason,
}

/// How many reports were read and not counted, each a multiple of the base. They are in no table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Apart {
    /// Not accepted.
    pub rejected: u64,
    /// Of an incident that another report tells of.
    pub duplicates: u64,
}

impl Statement for Release {
    const TYPE: &'static str = "release";

    fn network(&self) -> &NetworkName {
        &self.network
    }

    fn number(&self) -> u64 {
        self.number.into()
    }
}

impl Release {
    /// The table of this question.
    pub fn table(&self, question: &str) -> Option<&Table> {
        self.tables.iter().find(|table| table.question == question)
    }
}

impl Count {
    /// The figure, unless it is withheld.
    pub fn rounded(self) -> Option<u64> {
        match self {
            Self::Rounded(count) => Some(count),
            Self::Withheld(_) => None,
        }
    }
}

impl std::fmt::Display for Count {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Rounded(count) => write!(f, "{count}"),
            Self::Withheld(_) => f.write_str("[c]"),
        }
    }
}
