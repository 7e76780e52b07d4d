//! Exact tables become safe tables.
//!
//! What comes out is the only thing that may ever be published. The way, in this order:
//!
//! 1. **The ladder** ([`Ladder`]): nothing below a total of 30; tables of two questions only from
//!    a published total of 300; percentages only from a published base of at least 100.
//! 2. **Rounding** ([`mod@rounding`]): every count, the total included, goes to a multiple of five,
//!    up or down by a keyed draw, so that it is right on average and the same each time.
//! 3. **The audit** ([`mod@audit`]): what all published numbers together still allow each count to
//!    be. A cell that may be 1 to 4 must keep a range at least four wide, and so must the reports
//!    that are *not* in it: a group in which all, or all but a few, gave one answer says it of
//!    everybody in it.
//! 4. What fails is **drawn again**, a bounded number of times; where even that fails, the rows of
//!    the table become **`[c]`** (a table of two questions is left out), and the audit runs again
//!    until nothing leaks.
//!
//! Tables of one question are settled first, then those of two, one after another in the order of
//! the questionnaire: what is published already is never drawn again.
//!
//! # What the absence of a number says
//! A `[c]` speaks. Whoever knows the method (it is public) and sees one `[c]` in a table knows
//! that the number it hides made the audit fail. Take two rows, 26 and 4, published as
//! `25 + [c] = 30`: the row may be 1 to 13 by the arithmetic alone, but only a published 0
//! would have failed here, so it is 1 to 4 after all, and the `[c]` has given away what it was to
//! hide. Three decisions keep the method itself from speaking:
//!
//! - **The audit sees what the public sees.** It never asks whether a cell *is* 1 to 4, only
//!   whether the publication leaves open that it may be; zeros are guarded alike. So whether a
//!   set of rounded figures passes depends on those figures alone, and anybody can run the same
//!   audit on a release (`corncrake verify` does).
//! - **Draw again before withholding.** A set of figures that passes may come from every exact
//!   table that could have been rounded to it, with a chance above zero, because the first draw
//!   may have given it. So an attacker who knows the whole method, and not the key, can exclude
//!   nothing that the audit allowed. A test enumerates this. The price is a shift of the average
//!   in tables where nearly everybody gave one answer: 1.2 reports in the worst of all tables of
//!   up to four rows and 30 to 49 reports (37 in one row, none elsewhere), next to none in most.
//!   The noise of one rounding is 2.4 reports (standard deviation) at its largest.
//! - **A table is withheld whole.** The failing of a table is the same for every order of its
//!   rows; a single `[c]` would point at the row. Whoever already knows which answer nearly
//!   everybody gives would still learn that the others are few. With this many draws it is not
//!   expected ever to happen.
//!
//! # Limits
//! Widths are ranges of what is possible, not probabilities: within a range some values are
//! likelier than others.
//!
//! Somebody who knows, or has planted, `k` of the counted reports subtracts them: a published 0
//! then leaves `5 − k` values at most instead of five, and four of them in one cell that is published
//! as 0 leave one. Figures are published only where whoever knows up to three ([`audit::KNOWN`]) of
//! those in one figure, or of those of its group who are not in it, is left with a range that is at
//! least `4 − k` wide everywhere: in tables of one question and of two, and in years. They are taken
//! to know of no more than that one figure; that some reports are known with all their answers is
//! acted out by simulations only. Against more of them, the guard is the analysts who accept reports.

mod apart;
pub mod audit;
mod held_back;
mod ladder;
pub mod numbers;
mod protect;
pub mod rounding;
mod waiting;

pub use apart::{Apart, SafeApart};
pub use corncrake_ranges as ranges;
pub use held_back::{HeldBack, Reason};
pub use ladder::{Ladder, LooserLadder};
pub use protect::{Cohort, DRAWS, Protected, Terms, Year, protect, protect_year};
pub use ranges::Stop;
pub use waiting::{Stage, Waiting};

use std::collections::BTreeMap;

use crate::questionnaire::Version;
use crate::tally::{Shape, TableName};

pub use crate::tally::NOT_ANSWERED;

/// One wording for each language, by the language's code.
pub type Labels = BTreeMap<String, String>;

/// A published number: a multiple of five, or withheld (`[c]`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cell {
    /// A count, rounded.
    Count(u64),
    /// Withheld to protect reporters.
    Withheld,
}

/// All that may be published of one cohort. Made by [`protect()`] only.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SafeTables {
    network: String,
    cohort: u32,
    questionnaire: Version,
    languages: Vec<String>,
    ladder: Ladder,
    total: u64,
    tables: Vec<SafeTable>,
    crossings: Vec<SafeCrossing>,
    held_back: Vec<HeldBack>,
    apart: Option<SafeApart>,
}

/// All that may be published of one question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SafeTable {
    question: String,
    label: Labels,
    shape: Shape,
    rows: Vec<SafeRow>,
}

/// All that may be published of one question by another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SafeCrossing {
    table: TableName,
    cells: Vec<Vec<Cell>>,
}

/// One row of a [`SafeTable`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SafeRow {
    /// The choice's code, or [`crate::tally::NOT_ANSWERED`].
    pub code: String,
    /// The choice's wording; empty for those who are in no other row, and for months, which
    /// every reader words in its own language.
    pub label: Labels,
    /// How many reports.
    pub cell: Cell,
    /// The whole percentage of the published total, where the base is large enough.
    pub percent: Option<u8>,
}

impl SafeTables {
    /// The network whose tables these are.
    pub fn network(&self) -> &str {
        &self.network
    }

    /// The number of the cohort.
    pub fn cohort(&self) -> u32 {
        self.cohort
    }

    /// The languages that every label exists in; the first is the network's own.
    pub fn languages(&self) -> &[String] {
        &self.languages
    }

    /// The questionnaire by which was counted.
    pub fn questionnaire(&self) -> Version {
        self.questionnaire
    }

    /// The thresholds that were applied.
    pub fn ladder(&self) -> Ladder {
        self.ladder
    }

    /// The published number of reports, rounded like every other number.
    pub fn total(&self) -> u64 {
        self.total
    }

    /// The tables of one question, in the questionnaire's order.
    pub fn tables(&self) -> &[SafeTable] {
        &self.tables
    }

    /// The tables of two questions.
    pub fn crossings(&self) -> &[SafeCrossing] {
        &self.crossings
    }

    /// What is not published, and why.
    pub fn held_back(&self) -> &[HeldBack] {
        &self.held_back
    }
}

impl SafeTable {
    /// The question's code.
    pub fn question(&self) -> &str {
        &self.question
    }

    /// The question's wording.
    pub fn label(&self) -> &Labels {
        &self.label
    }

    /// How the rows relate to the total.
    pub fn shape(&self) -> Shape {
        self.shape
    }

    /// The rows, in the questionnaire's order.
    pub fn rows(&self) -> &[SafeRow] {
        &self.rows
    }
}

impl SafeCrossing {
    /// Which table it is.
    pub fn table(&self) -> &TableName {
        &self.table
    }

    /// For each row of the first question's table, a cell for each row of the second's.
    pub fn cells(&self) -> &[Vec<Cell>] {
        &self.cells
    }
}
