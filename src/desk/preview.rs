//! A release beside what was counted: what an analyst looks at before signing.

use crate::disclosure::Reason;
use crate::release::{Count, Release};
use crate::tally::{ExactCrossing, ExactTable, TableName, Tally};

/// Every table of a cohort: exact, and as it would be published. For the analyst's screen only:
/// no `Debug`, no `Display`, no `Serialize`.
///
/// ```compile_fail,E0277
/// fn shows<T: std::fmt::Debug>() {}
/// shows::<corncrake::desk::preview::Preview>();
/// ```
pub struct Preview {
    /// How many reports.
    pub total: Cell,
    /// The tables, in the order of the questionnaire.
    pub tables: Vec<Compared>,
}

/// One table.
pub struct Compared {
    /// Which.
    pub name: TableName,
    /// The codes of the columns; one empty one where it is the table of one question.
    pub columns: Vec<String>,
    /// The rows.
    pub rows: Vec<Row>,
    /// Why it is not published, where it is not.
    pub held_back: Option<Reason>,
}

/// One row of a table.
pub struct Row {
    /// Its code.
    pub code: String,
    /// One cell for each column.
    pub cells: Vec<Cell>,
}

/// One number.
#[derive(Clone, Copy)]
pub struct Cell {
    /// As it was counted.
    pub exact: u64,
    /// As it is published; `None` where its table is not.
    pub published: Option<Count>,
}

/// What protecting a table cost.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cost {
    /// How many numbers it has.
    pub cells: usize,
    /// How many of them are withheld.
    pub withheld: usize,
    /// How far a published one is from the exact one at most.
    pub furthest: u64,
}

impl Preview {
    /// Sets `release` beside `exact`, which it was made of.
    pub fn of(exact: &Tally, release: &Release) -> Self {
        let one_way = exact.tables().iter().map(|table| one_way(table, release));
        let crossed = exact.crossings().iter();
        let crossed = crossed.map(|crossing| crossed_of(exact, crossing, release));
        Self {
            total: Cell {
                exact: exact.expose_total(),
                published: Some(Count::Rounded(release.total)),
            },
            tables: one_way.chain(crossed).collect(),
        }
    }
}

fn one_way(table: &ExactTable, release: &Release) -> Compared {
    let published = release.table(table.question());
    let row = |(code, exact): &(String, u64)| {
        let mut rows = published.into_iter().flat_map(|table| &table.rows);
        let published = rows.find(|row| row.code == *code).map(|row| row.count);
        let exact = *exact;
        Row {
            code: code.clone(),
            cells: vec![Cell { exact, published }],
        }
    };
    let name = TableName::one_way(table.question());
    Compared {
        held_back: reason(release, &name),
        name,
        columns: vec![String::new()],
        rows: table.expose_counts().iter().map(row).collect(),
    }
}

fn crossed_of(exact: &Tally, crossing: &ExactCrossing, release: &Release) -> Compared {
    let codes = |question| -> Vec<String> {
        let rows = exact
            .table(question)
            .map_or(&[][..], ExactTable::expose_counts);
        rows.iter().map(|(code, _)| code.clone()).collect()
    };
    let mut all = release.crossed.iter();
    let published = all
        .find(|shown| shown.question == crossing.question() && shown.by == crossing.by())
        .map(|shown| &shown.counts);
    let cells = |(row, counts): (usize, &Vec<u64>)| -> Vec<Cell> {
        let published = published.and_then(|rows| rows.get(row));
        let cell = |(column, exact): (usize, &u64)| Cell {
            exact: *exact,
            published: published.and_then(|row| row.get(column).copied()),
        };
        counts.iter().enumerate().map(cell).collect()
    };
    let rows = crossing.expose_counts().iter().enumerate().map(cells);
    let row = |(code, cells)| Row { code, cells };
    Compared {
        held_back: reason(release, &crossing.name()),
        name: crossing.name(),
        columns: codes(crossing.by()),
        rows: codes(crossing.question())
            .into_iter()
            .zip(rows)
            .map(row)
            .collect(),
    }
}

fn reason(release: &Release, name: &TableName) -> Option<Reason> {
    let mut held_back = release.held_back.iter();
    let held = held_back.find(|held| held.question == name.question && held.by == name.by)?;
    Some(held.reason)
}

impl Compared {
    /// What protecting it cost; `None` where it is not published.
    pub fn cost(&self) -> Option<Cost> {
        let cells = || self.rows.iter().flat_map(|row| &row.cells);
        let mut cost = Cost {
            cells: cells().count(),
            withheld: 0,
            furthest: 0,
        };
        for cell in cells() {
            match cell.published? {
                Count::Rounded(published) => {
                    cost.furthest = cost.furthest.max(published.abs_diff(cell.exact));
                }
                Count::Withheld(_) => cost.withheld += 1,
            }
        }
        Some(cost)
    }
}
