//! What a release says.

use serde::{Deserialize, Serialize};

use crate::clock::Date;
use crate::disclosure::{
    Cell, DRAWS, Labels, Ladder, Reason, SafeRow, SafeTable, SafeTables, audit, rounding,
};
use crate::keys::public::{Hash, NetworkName, Statement, day};

/// The name of the method of `disclosure` in this version. Another way of rounding or auditing
/// gets another name.
pub const METHOD: &str = "corncrake/one-way/1";

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
    /// What was asked and is not published yet.
    pub held_back: Vec<HeldBackQuestion>,
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
    /// The rows; their exact counts add up to the exact total.
    pub rows: Vec<Row>,
}

/// One figure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Row {
    /// The choice's code, or `not-answered`.
    pub code: String,
    /// Its wording; empty for `not-answered`.
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

/// A question that was asked and is not published yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HeldBackQuestion {
    /// The question's code.
    pub question: String,
    /// Its wording.
    pub label: Labels,
    /// Why.
    pub reason: Reason,
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

/// Why no release can be made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotReleasable {
    /// The tables are of another network or cohort than the manifest.
    #[error("the tables are not those of this cohort")]
    OtherCohort,
    /// A language of the questionnaire has no publisher or area.
    #[error(
        "the publisher and the area covered must be given in every language of the questionnaire"
    )]
    ParticularsMissing,
    /// What came out would not be believed by a verifier.
    #[error("the release would be refused: {0}")]
    Refused(super::Fault),
}

impl Release {
    /// What is to be signed for `tables`, which are those of the cohort that `manifest` froze.
    ///
    /// `previous` is the newest verified release of the network; `notice` the number of its
    /// current notice.
    pub fn new(
        tables: &SafeTables,
        manifest: &super::Manifest,
        previous: Option<&super::VerifiedRelease>,
        notice: u32,
        issued: Date,
        particulars: Particulars,
    ) -> Result<Self, NotReleasable> {
        let cohort = manifest.cohort().clone();
        if tables.network() != manifest.network().as_str() || tables.cohort() != cohort.number {
            return Err(NotReleasable::OtherCohort);
        }
        let complete = |labels: &Labels| tables.languages().iter().all(|l| labels.contains_key(l));
        if !complete(&particulars.publisher) || !complete(&particulars.covers) {
            return Err(NotReleasable::ParticularsMissing);
        }
        let release = Self {
            network: manifest.network().clone(),
            number: previous.map_or(1, |before| before.release().number + 1),
            previous: previous.map(super::VerifiedRelease::hash),
            notice,
            issued,
            cohort,
            particulars,
            questionnaire: tables.questionnaire().to_string(),
            languages: tables.languages().to_vec(),
            method: METHOD.to_owned(),
            parameters: Parameters::of(tables.ladder()),
            licence: LICENCE.to_owned(),
            total: tables.total(),
            tables: tables.tables().iter().map(Table::of).collect(),
            held_back: tables
                .held_back()
                .iter()
                .map(HeldBackQuestion::of)
                .collect(),
        };
        super::verify::check(&release).map_err(NotReleasable::Refused)?;
        Ok(release)
    }

    /// The table of this question.
    pub fn table(&self, question: &str) -> Option<&Table> {
        self.tables.iter().find(|table| table.question == question)
    }
}

impl Parameters {
    pub(super) fn of(ladder: Ladder) -> Self {
        Self {
            base: rounding::BASE,
            draws: DRAWS,
            least_width: audit::LEAST_WIDTH,
            nothing_below: ladder.nothing_below(),
            percent_from: ladder.percent_from(),
            two_way_from: ladder.two_way_from(),
        }
    }
}

impl Table {
    fn of(table: &SafeTable) -> Self {
        Self {
            question: table.question().to_owned(),
            label: table.label().clone(),
            rows: table.rows().iter().map(Row::of).collect(),
        }
    }
}

impl Row {
    fn of(row: &SafeRow) -> Self {
        Self {
            code: row.code.clone(),
            label: row.label.clone(),
            count: match row.cell {
                Cell::Count(count) => Count::Rounded(count),
                Cell::Withheld => Count::Withheld(WithheldMark::Confidential),
            },
            percent: row.percent,
        }
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

    pub(super) fn cell(self) -> Cell {
        self.rounded().map_or(Cell::Withheld, Cell::Count)
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

impl HeldBackQuestion {
    fn of(held: &crate::disclosure::HeldBack) -> Self {
        Self {
            question: held.question.clone(),
            label: held.label.clone(),
            reason: held.reason,
        }
    }
}
