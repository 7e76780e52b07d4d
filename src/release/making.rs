//! Safe tables become a statement that can be signed.

use super::statement::{LICENCE, METHOD, WithheldMark};
use super::{
    Apart, CohortDates, Count, Crossed, HeldBackQuestion, Parameters, Particulars, Release, Row,
    Table, TableShape,
};
use crate::clock::Date;
use crate::disclosure::{
    Cell, DRAWS, HeldBack, Labels, Ladder, SafeApart, SafeCrossing, SafeRow, SafeTable, SafeTables,
    audit, rounding,
};
use crate::keys::public::NetworkName;
use crate::tally::{Shape, TableName};

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
        let release = Self::of(tables, manifest.network(), cohort, Vec::new(), particulars)?;
        release.at(previous, notice, issued)
    }

    /// As [`Release::new`], of the year with this `label`, which adds up `cohorts`: those of
    /// `tables`, in order.
    pub fn of_year(
        tables: &SafeTables,
        (label, cohorts): (&str, &[CohortDates]),
        previous: &super::VerifiedRelease,
        (notice, issued): (u32, Date),
        particulars: Particulars,
    ) -> Result<Self, NotReleasable> {
        let (Some(first), Some(last)) = (cohorts.first(), cohorts.last()) else {
            return Err(NotReleasable::OtherCohort);
        };
        let network = &previous.release().network;
        if tables.network() != network.as_str() || tables.cohort() != 0 {
            return Err(NotReleasable::OtherCohort);
        }
        let dates = CohortDates {
            number: 0,
            label: label.to_owned(),
            from: first.from,
            to: last.to,
            early: None,
        };
        let sums = cohorts.iter().map(|cohort| cohort.number).collect();
        let release = Self::of(tables, network, dates, sums, particulars)?;
        release.at(Some(previous), notice, issued)
    }

    /// Without its place among the others yet.
    fn of(
        tables: &SafeTables,
        network: &NetworkName,
        cohort: CohortDates,
        sums: Vec<u32>,
        particulars: Particulars,
    ) -> Result<Self, NotReleasable> {
        let complete = |labels: &Labels| tables.languages().iter().all(|l| labels.contains_key(l));
        if !complete(&particulars.publisher) || !complete(&particulars.covers) {
            return Err(NotReleasable::ParticularsMissing);
        }
        Ok(Self {
            network: network.clone(),
            number: 1,
            previous: None,
            notice: 1,
            issued: cohort.to,
            cohort,
            sums,
            revises: None,
            particulars,
            questionnaire: tables.questionnaire().to_string(),
            languages: tables.languages().to_vec(),
            method: METHOD.to_owned(),
            parameters: Parameters::of(tables.ladder()),
            licence: LICENCE.to_owned(),
            total: tables.total(),
            tables: tables.tables().iter().map(Table::of).collect(),
            crossed: tables.crossings().iter().map(Crossed::of).collect(),
            held_back: tables
                .held_back()
                .iter()
                .map(HeldBackQuestion::of)
                .collect(),
            apart: tables.apart().map(Apart::of),
        })
    }

    /// In its place; checked as a verifier would.
    fn at(
        self,
        previous: Option<&super::VerifiedRelease>,
        notice: u32,
        issued: Date,
    ) -> Result<Self, NotReleasable> {
        let release = Self {
            number: previous.map_or(1, |before| before.release().number + 1),
            previous: previous.map(super::VerifiedRelease::hash),
            notice,
            issued,
            ..self
        };
        super::verify::check(&release).map_err(NotReleasable::Refused)?;
        Ok(release)
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
            shape: TableShape::of(table.shape()),
            rows: table.rows().iter().map(Row::of).collect(),
        }
    }
}

impl TableShape {
    fn of(shape: Shape) -> Self {
        match shape {
            Shape::One => Self::One,
            Shape::Month => Self::Month,
            Shape::Several { max } => Self::Several { most: max },
            Shape::Outcome => Self::Outcome,
        }
    }

    pub(super) fn shape(self) -> Shape {
        match self {
            Self::One => Shape::One,
            Self::Month => Shape::Month,
            Self::Several { most } => Shape::Several { max: most },
            Self::Outcome => Shape::Outcome,
        }
    }
}

impl Crossed {
    fn of(crossing: &SafeCrossing) -> Self {
        let row = |cells: &Vec<Cell>| cells.iter().map(|&cell| Count::of(cell)).collect();
        let TableName { question, by } = crossing.table().clone();
        Self {
            question,
            by: by.unwrap_or_default(),
            counts: crossing.cells().iter().map(row).collect(),
        }
    }
}

impl Row {
    fn of(row: &SafeRow) -> Self {
        Self {
            code: row.code.clone(),
            label: row.label.clone(),
            count: Count::of(row.cell),
            percent: row.percent,
        }
    }
}

impl Count {
    fn of(cell: Cell) -> Self {
        match cell {
            Cell::Count(count) => Self::Rounded(count),
            Cell::Withheld => Self::Withheld(WithheldMark::Confidential),
        }
    }

    pub(super) fn cell(self) -> Cell {
        self.rounded().map_or(Cell::Withheld, Cell::Count)
    }
}

impl Apart {
    fn of(apart: SafeApart) -> Self {
        let SafeApart {
            rejected,
            duplicates,
        } = apart;
        Self {
            rejected,
            duplicates,
        }
    }
}

impl HeldBackQuestion {
    fn of(held: &HeldBack) -> Self {
        Self {
            question: held.table.question.clone(),
            by: held.table.by.clone(),
            label: held.label.clone(),
            reason: held.reason,
        }
    }
}
