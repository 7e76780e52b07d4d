//! The door to `microlp`, which computes in floating point.
//!
//! Counts come out of it rounded to whole numbers and are checked by whoever asked, in exact
//! arithmetic. What has to be believed is only when it says that there is nothing beyond: that a
//! solution is the best, or that there is none. An error, and a limit that was reached, is neither.

use microlp::{
    ComparisonOp, Error, OptimizationDirection, Problem, Solution, SolutionStatus, SolveOptions,
    SolveOutcome, Variable,
};

use crate::{Bounds, Row};

/// What a search for counts came to.
pub(super) enum Found {
    /// Counts, near enough to whole ones to be worth checking.
    Counts {
        counts: Vec<i64>,
        /// No whole counts are better.
        best: bool,
    },
    /// There are none.
    Nothing,
    /// Neither was found out.
    Unclear,
}

/// How much work a search may be.
#[derive(Clone, Copy)]
pub(super) struct Effort {
    /// How many times a count may be split into "up to" and "from".
    pub nodes: u64,
    /// How far from the best, in hundredths, is good enough.
    pub hundredths: u8,
}

/// Which way to push.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    Down,
    Up,
}

impl Way {
    /// One step back from an end.
    pub fn inwards(self) -> i64 {
        match self {
            Self::Down => 1,
            Self::Up => -1,
        }
    }
}

/// How far from a whole number a count may be that is checked as that number.
const NEAR: f64 = 1e-4;
/// What is added to an end before it is rounded inwards.
const SLACK: f64 = 1e-3;
/// How often a search may split a count.
const STEPS: u32 = 120;

/// Whole counts within `bounds` and `rows` that push `objective` (one factor a count) as far as
/// they can.
pub(super) fn push(
    bounds: &[Bounds],
    rows: &[Row],
    (objective, way): (&[i64], Way),
    effort: Effort,
) -> Found {
    let (problem, variables) = state(bounds, rows, (objective, way), true);
    let mut options = SolveOptions::default();
    options.node_limit = Some(effort.nodes);
    options.mip_gap = f64::from(effort.hundredths) / 100.0;
    match problem.solve_with(options) {
        Ok(SolveOutcome::Solution(solution)) => match rounded(&solution, &variables) {
            Some(counts) => Found::Counts {
                counts,
                best: solution.status() == SolutionStatus::Optimal,
            },
            None => Found::Unclear,
        },
        Err(Error::Infeasible) => Found::Nothing,
        Ok(SolveOutcome::Interrupted(_)) | Err(_) => Found::Unclear,
    }
}

/// A solved program over fractions too, from which every question is a short way.
///
/// Its objective is one number more, tied to nothing. A question ties it to a target by one more
/// constraint, so that the basis stays good for every target.
pub(super) struct Basis {
    solution: Solution,
    variables: Vec<Variable>,
    objective: Variable,
}

/// How far a target goes.
pub(super) struct Reached {
    /// No counts, whole or not, go further.
    pub bound: i64,
    /// Counts that go to the bound, where they came out near whole ones.
    pub counts: Option<Vec<i64>>,
}

impl Basis {
    /// Solves the program, or returns nothing where that fails. No target may be further from
    /// zero than `most`.
    pub fn of(bounds: &[Bounds], rows: &[Row], most: i64) -> Option<Self> {
        let none = vec![0; bounds.len()];
        let (mut problem, variables) = state(bounds, rows, (&none, Way::Up), false);
        let objective = problem.add_var(1.0, (-double(most) - 1.0, double(most) + 1.0));
        let solution = problem.solve().ok()?.into_solution().ok()?;
        Some(Self {
            solution,
            variables,
            objective,
        })
    }

    /// How far the sum of `terms` goes, fractions allowed; nothing where that is not found out.
    pub fn end(&self, terms: &[(usize, i64)], way: Way) -> Option<Reached> {
        let against = |times| match way {
            Way::Down => double(times),
            Way::Up => -double(times),
        };
        let mut row = vec![(self.objective, 1.0)];
        row.extend(
            terms
                .iter()
                .map(|&(var, times)| (self.variables[var], against(times))),
        );
        let start = self.solution.clone();
        let ended = start.add_constraint(row.as_slice(), ComparisonOp::Le, 0.0);
        let solution = ended.ok()?.into_solution().ok()?;
        let value = solution.var_value(self.objective);
        // A little more than was reached: what rounds to a whole number must not be missed.
        #[expect(clippy::cast_possible_truncation, reason = "no further than `most`")]
        let bound = (value + SLACK).floor() as i64;
        Some(Reached {
            bound: match way {
                Way::Down => -bound,
                Way::Up => bound,
            },
            counts: rounded(&solution, &self.variables),
        })
    }

    /// Whole counts for which the sum of `terms` goes to `bound` or further.
    pub fn reach(&self, terms: &[(usize, i64)], way: Way, bound: i64) -> Found {
        let row: Vec<_> = terms
            .iter()
            .map(|&(var, times)| (self.variables[var], double(times)))
            .collect();
        let side = match way {
            Way::Down => ComparisonOp::Le,
            Way::Up => ComparisonOp::Ge,
        };
        let start = self.solution.clone();
        let mut left = STEPS;
        self.dive(
            start.add_constraint(row.as_slice(), side, double(bound)),
            &mut left,
        )
    }

    /// Splits counts that are fractions into "up to" and "from", the nearer side first, until all
    /// are whole or every side has failed.
    fn dive(&self, from: Result<SolveOutcome, Error>, left: &mut u32) -> Found {
        let solution = match from {
            Ok(SolveOutcome::Solution(solution)) => solution,
            Err(Error::Infeasible) => return Found::Nothing,
            Ok(SolveOutcome::Interrupted(_)) | Err(_) => return Found::Unclear,
        };
        if let Some(counts) = rounded(&solution, &self.variables) {
            return Found::Counts {
                counts,
                best: false,
            };
        }
        let Some(&split) = self.variables.iter().max_by(|one, other| {
            let off =
                |it: Variable| (solution.var_value(it) - solution.var_value(it).round()).abs();
            off(**one).total_cmp(&off(**other))
        }) else {
            return Found::Unclear;
        };
        let value = solution.var_value(split);
        let up_to = (ComparisonOp::Le, value.floor());
        let from = (ComparisonOp::Ge, value.ceil());
        let nearer_first = match value - value.floor() {
            ..0.5 => [up_to, from],
            _ => [from, up_to],
        };
        let mut clear = true;
        for (side, bound) in nearer_first {
            let Some(fewer) = left.checked_sub(1) else {
                return Found::Unclear;
            };
            *left = fewer;
            let next = solution.clone();
            match self.dive(next.add_constraint([(split, 1.0)], side, bound), left) {
                Found::Nothing => {}
                Found::Unclear => clear = false,
                found @ Found::Counts { .. } => return found,
            }
        }
        if clear {
            Found::Nothing
        } else {
            Found::Unclear
        }
    }
}

/// The program in the solver's terms.
fn state(
    bounds: &[Bounds],
    rows: &[Row],
    (objective, way): (&[i64], Way),
    whole: bool,
) -> (Problem, Vec<Variable>) {
    let mut problem = Problem::new(match way {
        Way::Down => OptimizationDirection::Minimize,
        Way::Up => OptimizationDirection::Maximize,
    });
    let variables: Vec<_> = bounds
        .iter()
        .zip(objective)
        .map(|(bounds, &factor)| {
            let (least, greatest) = (bounds.least, bounds.greatest);
            if let (true, Ok(least), Ok(greatest)) = (whole, least.try_into(), greatest.try_into())
            {
                problem.add_integer_var(double(factor), (least, greatest))
            } else {
                problem.add_var(double(factor), (double(least), double(greatest)))
            }
        })
        .collect();
    for row in rows {
        let terms: Vec<_> = row
            .terms
            .iter()
            .map(|&(var, times)| (variables[var], double(times)))
            .collect();
        let mut side = |op, bound| problem.add_constraint(terms.as_slice(), op, double(bound));
        match (row.least, row.greatest) {
            (Some(least), Some(greatest)) if least == greatest => side(ComparisonOp::Eq, least),
            (least, greatest) => {
                if let Some(least) = least {
                    side(ComparisonOp::Ge, least);
                }
                if let Some(greatest) = greatest {
                    side(ComparisonOp::Le, greatest);
                }
            }
        }
    }
    (problem, variables)
}

/// The counts as whole numbers, where each is near one.
fn rounded(solution: &Solution, variables: &[Variable]) -> Option<Vec<i64>> {
    let whole = |&variable: &Variable| {
        let value = solution.var_value(variable);
        let near = value.round();
        #[expect(
            clippy::cast_possible_truncation,
            reason = "within the bounds of a count"
        )]
        ((value - near).abs() <= NEAR).then_some(near as i64)
    };
    variables.iter().map(whole).collect()
}

/// Exact: nothing that is computed with is near 2⁵³.
#[expect(
    clippy::cast_precision_loss,
    reason = "no count and no sum of counts is so large"
)]
fn double(number: i64) -> f64 {
    number as f64
}
