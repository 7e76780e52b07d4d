//! A sheet as a table: which cells are totals of which, and what each figure allows.

use anyhow::ensure;

use super::sheet::{Sheet, Shown};
use crate::disclosure::audit::attack::{Attack, Cell, Group};
use crate::disclosure::ranges::{System, Var};

/// What the totals are mostly called, in small letters.
const TOTALS: &[&str] = &["total", "totals", "all", "sum", "overall", "grand total"];

/// How numbers were rounded.
#[derive(Debug, Clone, Copy)]
pub(super) enum Rounding {
    /// Not at all.
    None,
    /// Up or down, to a multiple of this.
    Either(i64),
    /// To the nearest multiple of this, halves up.
    Nearest(i64),
}

impl Rounding {
    /// The least and the greatest count that may be shown as `shown`.
    fn allowed(self, shown: i64) -> (i64, i64) {
        let (below, above) = match self {
            Self::None => (0, 0),
            Self::Either(base) => (base - 1, base - 1),
            Self::Nearest(base) => (base / 2, (base - 1) / 2),
        };
        ((shown - below).max(0), shown.saturating_add(above))
    }

    fn fits(self, shown: i64) -> bool {
        match self {
            Self::None => true,
            Self::Either(base) | Self::Nearest(base) => shown % base == 0,
        }
    }
}

/// A table with what is a total in it.
pub(super) struct Table {
    rounding: Rounding,
    /// The rows and columns that are no totals.
    rows: Vec<String>,
    columns: Vec<String>,
    /// Whether rows and columns are all there is to tell apart, or one of them only.
    plain: bool,
    cells: Vec<Place>,
}

/// One cell of a [`Table`]; `None` is the total over rows or columns.
struct Place {
    row: Option<usize>,
    column: Option<usize>,
    shown: Shown,
}

impl Table {
    /// Finds the totals of a sheet, which are called `total` where that is given.
    pub fn of(sheet: &Sheet, rounding: Rounding, total: Option<&str>) -> anyhow::Result<Self> {
        let is_total = |label: &str| match total {
            Some(total) => label == total,
            None => TOTALS.contains(&label.to_lowercase().as_str()),
        };
        let labels = |labels: &mut dyn Iterator<Item = &String>| {
            let (mut kept, mut places, mut totals) = (Vec::new(), Vec::new(), 0);
            for label in labels {
                let own = !is_total(label);
                places.push(own.then_some(kept.len()));
                totals += usize::from(!own);
                if own {
                    kept.push(label.clone());
                }
            }
            (kept, places, totals)
        };
        let (columns, column_places, totals) = labels(&mut sheet.headings.iter());
        ensure!(totals <= 1, "more than one column is a total");
        let (rows, row_places, totals) = labels(&mut sheet.rows.iter().map(|row| &row.0));
        ensure!(totals <= 1, "more than one row is a total");
        ensure!(!rows.is_empty(), "all rows are totals");
        // Of a table whose only column is its total, that column is what is told apart by rows.
        let plain = columns.len() <= 1;
        let (columns, column_places) = match columns.len() {
            0 => (vec![String::new()], vec![Some(0); column_places.len()]),
            _ => (columns, column_places),
        };
        let mut cells = Vec::new();
        for ((label, row), place) in sheet.rows.iter().zip(row_places) {
            for ((&shown, &column), heading) in row.iter().zip(&column_places).zip(&sheet.headings)
            {
                if let Shown::Count(count) = shown {
                    let fits = rounding.fits(count);
                    ensure!(
                        fits,
                        "row {label}, column {heading}: no multiple of the base"
                    );
                }
                cells.push(Place {
                    row: place,
                    column,
                    shown,
                });
            }
        }
        Ok(Self {
            rounding,
            rows,
            columns,
            plain,
            cells,
        })
    }

    /// The cell's name, by its place among the cells that are judged.
    pub fn name(&self, at: usize) -> String {
        let Place { row, column, .. } = self.cells[at];
        let row = row.map_or("all", |at| &self.rows[at]);
        let column = column.map_or("all", |at| &self.columns[at]);
        if self.plain {
            row.to_owned()
        } else {
            format!("{row} / {column}")
        }
    }

    /// What the cell shows, in words.
    pub fn shown(&self, at: usize) -> String {
        match (self.cells[at].shown, self.rounding) {
            (Shown::Withheld, _) => "withheld".to_owned(),
            (Shown::Count(count), Rounding::None) => format!("published as {count}"),
            (Shown::Count(count), _) => format!("published as about {count}"),
        }
    }

    /// The figure that it shows.
    pub fn published(&self, at: usize) -> Option<i64> {
        match self.cells[at].shown {
            Shown::Withheld => None,
            Shown::Count(count) => Some(count),
        }
    }

    /// The name of a group, by its place in [`Attack::groups`]: first rows, then columns.
    pub fn group(&self, at: usize) -> String {
        match at.checked_sub(self.rows.len()) {
            _ if self.plain => "the table".to_owned(),
            None => self.rows[at].clone(),
            Some(at) => self.columns[at].clone(),
        }
    }

    /// The place among the cells of an innermost one.
    pub fn innermost(&self, at: usize) -> usize {
        let wanted = (Some(at / self.columns.len()), Some(at % self.columns.len()));
        let found = self
            .cells
            .iter()
            .position(|it| (it.row, it.column) == wanted);
        found.expect("a sheet has a cell for each row and column")
    }

    /// The table as what an attacker knows.
    pub fn attack(&self, width: u64) -> Attack {
        let mut system = System::new();
        let count = self.rows.len() * self.columns.len();
        let innermost: Vec<_> = (0..count).map(|_| system.variable(0, None)).collect();
        let mut cells = Vec::new();
        for place in &self.cells {
            let terms = self.terms(&innermost, place.row, place.column);
            if let Shown::Count(shown) = place.shown {
                let (least, greatest) = self.rounding.allowed(shown);
                system.constrain(&terms, Some(least), Some(greatest));
            }
            cells.push(Cell {
                terms,
                ever: u64::from(place.shown == Shown::Withheld),
            });
        }
        Attack {
            groups: self.groups(&innermost),
            system,
            innermost,
            cells,
            width,
        }
    }

    /// The sum over what is `None`.
    fn terms(
        &self,
        innermost: &[Var],
        row: Option<usize>,
        column: Option<usize>,
    ) -> Vec<(Var, i64)> {
        let width = self.columns.len();
        let meant = |at: &usize| {
            row.is_none_or(|it| it == at / width) && column.is_none_or(|it| it == at % width)
        };
        let places = (0..innermost.len()).filter(meant);
        places.map(|at| (innermost[at], 1)).collect()
    }

    /// Each row and each column, shared out among its cells; of a plain table, all of it.
    fn groups(&self, innermost: &[Var]) -> Vec<Group> {
        let group = |row: Option<usize>, column: Option<usize>| Group {
            terms: self.terms(innermost, row, column),
            cells: (0..innermost.len())
                .filter(|at| row.is_none_or(|it| it == at / self.columns.len()))
                .filter(|at| column.is_none_or(|it| it == at % self.columns.len()))
                .map(|at| self.innermost(at))
                .collect(),
        };
        if self.plain {
            return if self.rows.len() > 1 {
                vec![group(None, None)]
            } else {
                Vec::new()
            };
        }
        let mut groups: Vec<_> = (0..self.rows.len())
            .map(|at| group(Some(at), None))
            .collect();
        groups.extend((0..self.columns.len()).map(|at| group(None, Some(at))));
        // Nothing is told of a group that is one cell.
        groups
            .iter_mut()
            .filter(|it| it.cells.len() < 2)
            .for_each(|it| it.cells.clear());
        groups
    }
}
