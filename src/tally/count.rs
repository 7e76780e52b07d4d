//! Columns become tables.
//!
//! A table is a histogram: for each byte of a column, and each row of the column that it is
//! crossed with, how many reports have it. That is one addition a byte, whatever the number of
//! answers; which bit stands for which row is looked at once, at the end, in the histogram.

use rayon::prelude::*;

use super::columns::{Block, Column, Columns, Misfit, Record};
use super::months::Window;
use super::{ExactCrossing, ExactTable, Tally};
use crate::questionnaire::Questionnaire;

/// How many reports have each value of a byte, for one row of the column that it is crossed with.
type Histogram<T> = [T; 256];

/// Counts `records` by `questionnaire`, for a cohort of the days of `window`: one table for each
/// question that may stand in one, in the questionnaire's order, one of outcomes, and the
/// questionnaire's crossings. See [`Columns::of`] for what is refused.
pub fn tally(
    questionnaire: &Questionnaire,
    window: Window,
    records: &[Record<'_>],
) -> Result<Tally, Misfit> {
    Ok(Columns::of(questionnaire, window, records)?.count())
}

/// One table to count: a column, and the one that it is crossed with.
#[derive(Clone, Copy)]
struct Task<'c> {
    column: &'c Column,
    by: Option<&'c Column>,
}

impl Columns {
    /// Counts every table, on all cores.
    pub fn count(&self) -> Tally {
        let tasks = self.tasks();
        let none = || tasks.iter().map(Task::zeros).collect::<Vec<_>>();
        let add = |mut all: Vec<Vec<Histogram<u64>>>, block: &Block| {
            for (task, all) in tasks.iter().zip(&mut all) {
                task.add(block, all);
            }
            all
        };
        let merge = |mut one: Vec<Vec<Histogram<u64>>>, other: Vec<Vec<Histogram<u64>>>| {
            let pairs = one.iter_mut().flatten().zip(other.iter().flatten());
            pairs.for_each(|(one, other)| add_up(one, other));
            one
        };
        let counted = self.blocks.par_iter().fold(none, add).reduce(none, merge);
        let crossed: Vec<Vec<Vec<u64>>> = tasks
            .iter()
            .zip(&counted)
            .map(|(task, histograms)| task.rows(histograms))
            .collect();
        self.tables(&tasks, &crossed)
    }

    /// Every crossing; and every column that is the first of none, by itself. What a crossing has
    /// counted is added up for the column's own table.
    fn tasks(&self) -> Vec<Task<'_>> {
        let crossed = self.crossed.iter().map(|&(column, by)| Task {
            column: &self.all[column],
            by: Some(&self.all[by]),
        });
        let alone = self.all.iter().enumerate();
        let alone = alone
            .filter(|(at, _)| self.crossed.iter().all(|(column, _)| column != at))
            .map(|(_, column)| Task { column, by: None });
        crossed.chain(alone).collect()
    }

    fn tables(&self, tasks: &[Task<'_>], counts: &[Vec<Vec<u64>>]) -> Tally {
        let total = self.blocks.iter().map(|block| block.reports as u64).sum();
        let of = |column: &Column| {
            let at = tasks
                .iter()
                .position(|task| task.column.question == column.question)
                .expect("every column is in a task");
            let rows = column.rows.iter().zip(&counts[at]);
            let rows = rows.map(|(code, row)| (code.clone(), row.iter().sum()));
            ExactTable::from_counts(column.question.clone(), column.shape, rows.collect())
        };
        let crossing = |(task, counts): (&Task<'_>, &Vec<Vec<u64>>)| {
            let (question, by) = (task.column.question.clone(), task.by?.question.clone());
            Some(ExactCrossing::from_counts(question, by, counts.clone()))
        };
        Tally {
            questionnaire: self.questionnaire,
            total,
            tables: self.all.iter().map(of).collect(),
            crossings: tasks.iter().zip(counts).filter_map(crossing).collect(),
        }
    }
}

impl Task<'_> {
    /// How many columns the table has.
    fn width(&self) -> usize {
        self.by.map_or(1, |by| by.rows.len())
    }

    /// For each plane, for each column of the table, one histogram.
    fn zeros(&self) -> Vec<Histogram<u64>> {
        vec![[0; 256]; self.column.planes() * self.width()]
    }

    fn add(&self, block: &Block, all: &mut [Histogram<u64>]) {
        let planes = self.column.plane..self.column.plane + self.column.planes();
        let by = self.by.map(|by| block.planes[by.plane].as_slice());
        for (plane, all) in block.planes[planes]
            .iter()
            .zip(all.chunks_mut(self.width()))
        {
            let counted = histograms(plane, by, self.width());
            for (all, counted) in all.iter_mut().zip(&counted) {
                add_up(all, counted);
            }
        }
    }

    /// For each row, for each column of the table, how many reports.
    fn rows(&self, histograms: &[Histogram<u64>]) -> Vec<Vec<u64>> {
        let planes: Vec<&[Histogram<u64>]> = histograms.chunks(self.width()).collect();
        let count = |row: usize, histogram: &Histogram<u64>| -> u64 {
            if self.column.shape.is_partition() {
                return histogram[row];
            }
            let with_bit = |byte: &usize| byte >> (row % 8) & 1 == 1;
            (0..256).filter(with_bit).map(|byte| histogram[byte]).sum()
        };
        (0..self.column.rows.len())
            .map(|row| {
                let plane = if self.column.shape.is_partition() {
                    planes[0]
                } else {
                    planes[row / 8]
                };
                plane
                    .iter()
                    .map(|histogram| count(row, histogram))
                    .collect()
            })
            .collect()
    }
}

/// For each of `width` columns, how many reports of a block have each byte. The counts of one
/// block fit 32 bits.
fn histograms(plane: &[u8], by: Option<&[u8]>, width: usize) -> Vec<Histogram<u32>> {
    let mut counted = vec![[0u32; 256]; width];
    match by {
        Some(by) => {
            for (byte, column) in plane.iter().zip(by) {
                counted[usize::from(*column)][usize::from(*byte)] += 1;
            }
        }
        None => {
            for byte in plane {
                counted[0][usize::from(*byte)] += 1;
            }
        }
    }
    counted
}

fn add_up<T: Copy + Into<u64>>(all: &mut Histogram<u64>, counted: &Histogram<T>) {
    for (all, counted) in all.iter_mut().zip(counted) {
        *all += (*counted).into();
    }
}
