//! Coded reports as columns of bytes.
//!
//! A question with one answer is one byte a report: the number of its row. A question with
//! several answers is one bit a row, in as many bytes as that takes; those who are in no row
//! have a bit of their own. Reports lie in blocks, so that every core encodes and counts its own.

use rayon::prelude::*;

use super::months::{Quarters, Window};
use super::{NO_OUTCOME, NOT_ANSWERED, OUTCOME, Outcome, Outcomes, Shape};
use crate::questionnaire::{Kind, Question, Questionnaire, TableRule, Version};
use crate::report::Answers;

/// How many reports lie in one block: few enough that a block stays in a core's cache.
const BLOCK: usize = 1 << 16;

/// What is counted of one report.
#[derive(Clone, Copy)]
pub struct Record<'a> {
    /// The coded answers, as they count.
    pub answers: &'a Answers,
    /// The questionnaire that they answer.
    pub asked: Version,
    /// What came of it, as far as anybody noted.
    pub outcomes: Outcomes,
}

/// A report's answers do not fit the questionnaire by which it was to be counted.
///
/// Names the question, never the answer.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("a report's answer to {question} does not fit the questionnaire; nothing was counted")]
pub struct Misfit {
    /// The question's code.
    pub question: String,
}

/// The coded reports of one cohort. As sensitive as what they were coded from: never leaves the
/// desk, and has no `Debug`, `Display` or `Serialize`.
///
/// ```compile_fail,E0277
/// fn shows<T: std::fmt::Debug>() {}
/// shows::<corncrake::tally::Columns>();
/// ```
pub struct Columns {
    pub(super) questionnaire: Version,
    pub(super) all: Vec<Column>,
    /// The places of two columns that are crossed.
    pub(super) crossed: Vec<(usize, usize)>,
    pub(super) blocks: Vec<Block>,
}

/// What one column is of, and where its bytes lie.
pub(super) struct Column {
    pub(super) question: String,
    pub(super) shape: Shape,
    /// The codes of the rows.
    pub(super) rows: Vec<String>,
    /// The number of its first plane.
    pub(super) plane: usize,
    quarters: Option<Quarters>,
    /// Whether the last row is of those who are in no other.
    with_none: bool,
}

/// Some of the reports: one plane of bytes after the other, each with one byte a report.
pub(super) struct Block {
    pub(super) reports: usize,
    pub(super) planes: Vec<Vec<u8>>,
}

impl Columns {
    /// Lays out `records` by `questionnaire`, on all cores, for a cohort of the days of `window`.
    ///
    /// A report that answers `questionnaire` itself must fit it: the whole set is refused where
    /// one does not, because a count that silently leaves somebody out is wrong. One that answers
    /// an earlier questionnaire counts by the codes that this one still has, which never change
    /// their meaning; where it has none of them it counts as [`NOT_ANSWERED`]. So that there is
    /// such a row, each table has one as soon as one report of the set answers another
    /// questionnaire, whatever it answers.
    pub fn of(
        questionnaire: &Questionnaire,
        window: Window,
        records: &[Record<'_>],
    ) -> Result<Self, Misfit> {
        let version = questionnaire.version();
        let mixed = records.par_iter().any(|record| record.asked != version);
        let mut columns: Vec<Column> = Vec::new();
        let mut planes = 0;
        for column in questionnaire
            .questions()
            .iter()
            .filter_map(|question| Column::of(question, window, mixed))
            .chain([Column::outcomes()])
        {
            let column = Column {
                plane: planes,
                ..column
            };
            planes += column.planes();
            columns.push(column);
        }
        let place = |code: &str| columns.iter().position(|column| column.question == code);
        let crossed = questionnaire.crossings().iter();
        let crossed = crossed.filter_map(|c| Some((place(&c.question)?, place(&c.by)?)));
        let crossed = crossed.collect();
        let encode = |some: &[Record<'_>]| Block::of(&columns, planes, version, some);
        let blocks: Result<Vec<Block>, Misfit> = records.par_chunks(BLOCK).map(encode).collect();
        Ok(Self {
            questionnaire: version,
            blocks: blocks?,
            crossed,
            all: columns,
        })
    }

    /// The bytes themselves, for measuring how long it takes to read them.
    pub fn expose_bytes(&self) -> impl Iterator<Item = &[u8]> {
        let planes = self.blocks.iter().flat_map(|block| &block.planes);
        planes.map(Vec::as_slice)
    }
}

impl Column {
    /// `None` where the question stands in no table.
    fn of(question: &Question, window: Window, mixed: bool) -> Option<Self> {
        if question.tables == TableRule::Never {
            return None;
        }
        let offered = || question.offered().map(|choice| choice.code.clone());
        let (shape, mut rows, quarters) = match question.kind {
            Kind::One(_) => (Shape::One, offered().collect(), None),
            Kind::Several { .. } => {
                let rows: Vec<String> = offered().collect();
                let max = question.max().min(rows.len()) as u64;
                (Shape::Several { max }, rows, None)
            }
            Kind::Month { back } => {
                let quarters = Quarters::of(window, back);
                (Shape::Month, quarters.rows(), Some(quarters))
            }
            Kind::Text { .. } => return None,
        };
        // Where everybody has an answer, a row that can only be zero would feign uncertainty.
        let with_none = mixed || !question.required;
        if with_none {
            rows.push(NOT_ANSWERED.to_owned());
        }
        Some(Self {
            question: question.code.clone(),
            shape,
            rows,
            plane: 0,
            quarters,
            with_none,
        })
    }

    fn outcomes() -> Self {
        let codes = Outcome::ALL.iter().map(|outcome| outcome.code());
        Self {
            question: OUTCOME.to_owned(),
            shape: Shape::Outcome,
            rows: codes.chain([NO_OUTCOME]).map(str::to_owned).collect(),
            plane: 0,
            quarters: None,
            with_none: true,
        }
    }

    /// How many bytes a report takes.
    pub(super) fn planes(&self) -> usize {
        if self.shape.is_partition() {
            1
        } else {
            self.rows.len().div_ceil(8)
        }
    }

    /// The row of those who are in no other.
    fn none(&self) -> Option<usize> {
        self.with_none.then(|| self.rows.len() - 1)
    }

    /// The rows that a report is in, as bits. `strict` refuses what does not fit.
    fn rows_of(&self, codes: &[String], strict: bool) -> Result<u64, Misfit> {
        let mut bits = 0u64;
        for code in codes {
            match self.place(code) {
                Some(place) => bits |= 1 << place,
                None if strict => return Err(self.misfit()),
                None => {}
            }
        }
        let most = match self.shape {
            Shape::Several { max } => max,
            _ => 1,
        };
        if u64::from(bits.count_ones()) > most {
            if strict {
                return Err(self.misfit());
            }
            bits = 0;
        }
        match self.none() {
            None if bits == 0 => Err(self.misfit()),
            Some(none) if bits == 0 => Ok(1 << none),
            _ => Ok(bits),
        }
    }

    fn place(&self, code: &str) -> Option<usize> {
        if let Some(quarters) = &self.quarters {
            return quarters.place(code);
        }
        let items = &self.rows[..self.none().unwrap_or(self.rows.len())];
        items.iter().position(|row| row == code)
    }

    fn rows_of_outcomes(&self, outcomes: Outcomes) -> u64 {
        let noted = Outcome::ALL.iter().enumerate();
        let bits = noted
            .filter(|(_, outcome)| outcomes.contains(**outcome))
            .fold(0, |bits, (at, _)| bits | 1 << at);
        match self.none() {
            Some(none) if bits == 0 => 1 << none,
            _ => bits,
        }
    }

    fn misfit(&self) -> Misfit {
        Misfit {
            question: self.question.clone(),
        }
    }
}

impl Block {
    fn of(
        columns: &[Column],
        planes: usize,
        version: Version,
        records: &[Record<'_>],
    ) -> Result<Self, Misfit> {
        let mut block = Self {
            reports: records.len(),
            planes: (0..planes)
                .map(|_| Vec::with_capacity(records.len()))
                .collect(),
        };
        for record in records {
            let answers = record.answers.expose_coded();
            for column in columns {
                let bits = if column.shape == Shape::Outcome {
                    column.rows_of_outcomes(record.outcomes)
                } else {
                    let codes = answers.get(&column.question).map_or(&[][..], Vec::as_slice);
                    column.rows_of(codes, record.asked == version)?
                };
                block.push(column, bits);
            }
        }
        Ok(block)
    }

    fn push(&mut self, column: &Column, bits: u64) {
        if column.shape.is_partition() {
            let row = u8::try_from(bits.trailing_zeros()).expect("a bit of 64");
            self.planes[column.plane].push(row);
        } else {
            let bytes = bits.to_le_bytes();
            let planes = self.planes[column.plane..].iter_mut();
            for (plane, byte) in planes.zip(bytes).take(column.planes()) {
                plane.push(byte);
            }
        }
    }
}
