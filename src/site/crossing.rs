//! One question crossed with another, and what differs in it.

use super::span::{MILLION, Span};
use super::words::is_silent;
use crate::release::{Count, Crossed, Release, Table};

/// A table of two questions. A part is all reports with one answer to the second.
pub struct Crossing<'a> {
    /// The release.
    pub release: &'a Release,
    /// The first question's own table: its rows are the rows.
    pub rows: &'a Table,
    /// The second question's own table: its rows are the parts.
    pub parts: &'a Table,
    /// The figures, for each row those of all parts.
    counts: &'a [Vec<Count>],
}

/// An answer that has a larger share in one part than in every other that can be compared, by
/// more than rounding can make.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Difference {
    /// The answer's place among the rows.
    pub row: usize,
    /// The part's place.
    pub part: usize,
    /// Its share there, in whole percent of published figures.
    pub share: u64,
    /// The greatest share that it can have in any of the other parts, in whole percent.
    pub most: u64,
}

impl<'a> Crossing<'a> {
    /// The table of `question` by `by`, if the release has it.
    pub fn of(release: &'a Release, question: &str, by: &str) -> Option<Self> {
        let is_it = |one: &&Crossed| one.question == question && one.by == by;
        Some(Self {
            release,
            rows: release.table(question)?,
            parts: release.table(by)?,
            counts: &release.crossed.iter().find(is_it)?.counts,
        })
    }

    /// The figure of a row in a part.
    pub fn count(&self, row: usize, part: usize) -> Option<Count> {
        self.counts.get(row)?.get(part).copied()
    }

    /// The parts of which shares are given: those whose own figure is large enough.
    pub fn with_shares(&self) -> Vec<usize> {
        let least = self.release.parameters.percent_from;
        let parts = self.parts.rows.iter().enumerate();
        parts
            .filter(|(_, part)| part.count.rounded().is_some_and(|count| count >= least))
            .map(|(at, _)| at)
            .collect()
    }

    /// The share of a row in a part, in whole percent of published figures.
    pub fn percent(&self, row: usize, part: usize) -> Option<u64> {
        let (count, whole) = self.figures(row, part)?;
        Some(((200 * count + whole) / (2 * whole.max(1))).min(100))
    }

    fn figures(&self, row: usize, part: usize) -> Option<(u64, u64)> {
        let whole = self.parts.rows.get(part)?.count.rounded()?;
        Some((self.count(row, part)?.rounded()?, whole))
    }

    fn span(&self, row: usize, part: usize) -> Option<Span> {
        let (count, whole) = self.figures(row, part)?;
        Some(Span::of_share(count, whole, self.release.parameters.base))
    }

    /// What differs, in the order of the rows. Those who gave no answer are no finding, neither as
    /// a row nor as a part.
    pub fn differences(&self) -> Vec<Difference> {
        let is_answer =
            |table: &Table, at: usize| table.rows.get(at).is_some_and(|row| !is_silent(row));
        let parts: Vec<usize> = self.with_shares();
        let parts: Vec<usize> = parts
            .into_iter()
            .filter(|at| is_answer(self.parts, *at))
            .collect();
        let rows = (0..self.rows.rows.len()).filter(|at| is_answer(self.rows, *at));
        rows.filter_map(|row| self.stands_out(row, &parts))
            .collect()
    }

    fn stands_out(&self, row: usize, parts: &[usize]) -> Option<Difference> {
        let spans: Vec<(usize, Span)> = parts
            .iter()
            .map(|part| Some((*part, self.span(row, *part)?)))
            .collect::<Option<_>>()?;
        let (part, top) = spans.iter().copied().max_by_key(|(_, span)| span.least)?;
        let others = spans.iter().filter(|(other, _)| *other != part);
        let most = others.map(|(_, span)| span.most).max()?;
        (top.least > most).then_some(Difference {
            row,
            part,
            share: self.percent(row, part)?,
            most: most.div_ceil(MILLION / 100),
        })
    }
}
