//! One question over the releases that asked it in the same way.

use super::span::Span;
use super::words::is_silent;
use crate::release::{Release, Table, TableShape, VerifiedRelease};

/// A question's tables that may be put beside each other.
pub struct Trend<'a> {
    /// The same question in one release after the other, oldest first, the newest included.
    pub points: Vec<Point<'a>>,
    /// The newest.
    pub newest: Point<'a>,
    /// The releases in which it was asked in another way. They count something else.
    pub apart: Vec<&'a Release>,
    /// Whether these are years.
    pub of_years: bool,
}

/// What one release says.
#[derive(Clone, Copy)]
pub struct Point<'a> {
    /// The release.
    pub release: &'a Release,
    /// Its table of the question.
    pub table: &'a Table,
}

impl<'a> Trend<'a> {
    /// Of the newest table of `question` and those before it that have the same answers, in
    /// releases that used the same version of the questionnaire. None where nothing has it.
    ///
    /// Strict on purpose: the version changes with every code, kind and rule, so that no change of
    /// the asking is shown as a change of what happens. Years are left out, because they
    /// repeat their cohorts, and so are months, of which each release has others.
    pub fn of(question: &str, standing: &[&'a VerifiedRelease]) -> Option<Self> {
        Self::among(question, standing, false)
    }

    /// The same of years; none where there are fewer than two to set side by side.
    pub fn of_years(question: &str, standing: &[&'a VerifiedRelease]) -> Option<Self> {
        Self::among(question, standing, true).filter(|trend| trend.points.len() > 1)
    }

    fn among(question: &str, standing: &[&'a VerifiedRelease], of_years: bool) -> Option<Self> {
        let releases = standing.iter().map(|verified| verified.release());
        let all: Vec<Point<'a>> = releases
            .filter(|release| release.sums.is_empty() != of_years)
            .filter_map(|release| Point::of(release, question))
            .filter(|point| point.table.shape != TableShape::Month)
            .collect();
        let newest = *all.last()?;
        let (same, other): (Vec<Point<'a>>, Vec<Point<'a>>) =
            all.into_iter().partition(|point| point.asks_as(&newest));
        Some(Self {
            points: same,
            newest,
            apart: other.into_iter().map(|point| point.release).collect(),
            of_years,
        })
    }

    /// Whether every release is large enough for shares. Where one is not, nothing is compared: the
    /// number of reports differs from one period to the next.
    pub fn has_shares(&self) -> bool {
        self.points
            .iter()
            .all(|point| point.release.total >= point.release.parameters.percent_from)
    }

    /// The rows whose shares in the two newest releases differ by more than rounding can make.
    /// Those who gave no answer are no finding. Empty where nothing can be compared.
    pub fn changed(&self) -> Vec<usize> {
        let [.., before, after] = &self.points[..] else {
            return Vec::new();
        };
        if !self.has_shares() {
            return Vec::new();
        }
        let is_answer = |row: usize| after.table.rows.get(row).is_some_and(|row| !is_silent(row));
        let differs = |row: usize| match (before.share(row), after.share(row)) {
            (Some(before), Some(after)) => after.is_above(before) || before.is_above(after),
            _ => false,
        };
        let rows = 0..after.table.rows.len();
        rows.filter(|row| is_answer(*row) && differs(*row))
            .collect()
    }
}

impl<'a> Point<'a> {
    fn of(release: &'a Release, question: &str) -> Option<Self> {
        let table = release.table(question)?;
        Some(Self { release, table })
    }

    fn asks_as(&self, other: &Self) -> bool {
        let codes = |point: &Self| {
            let rows = point.table.rows.iter();
            rows.map(|row| row.code.clone()).collect::<Vec<_>>()
        };
        self.release.questionnaire == other.release.questionnaire && codes(self) == codes(other)
    }

    /// The figure of a row; none where it is withheld.
    pub fn figure(&self, row: usize) -> Option<u64> {
        self.table.rows.get(row)?.count.rounded()
    }

    /// The counts that a row's figure allows.
    pub fn count(&self, row: usize) -> Option<Span> {
        let base = self.release.parameters.base;
        Some(Span::of_count(self.figure(row)?, base))
    }

    /// The shares, in millionths, that a row's figure allows.
    pub fn share(&self, row: usize) -> Option<Span> {
        let (total, base) = (self.release.total, self.release.parameters.base);
        Some(Span::of_share(self.figure(row)?, total, base))
    }
}
