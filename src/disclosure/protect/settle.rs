//! Drawing until nothing leaks.

use super::super::Cell;

/// How often a table is drawn before it is withheld. In the worst tables about one draw in four
/// fails.
pub const DRAWS: u32 = 64;

/// A table to be drawn.
pub(super) struct Sheet {
    /// How many cells it has.
    pub cells: usize,
    /// Whether it is drawn again whole where one of its cells leaks. The rows of a partition give
    /// each other away, so the row that leaks is seldom the one whose draw was unlucky; in a large
    /// table, drawing everything again would spoil as much as it mends.
    pub whole: bool,
}

/// What the audit of a drawing says.
pub(super) enum Leaks {
    /// Told too closely are these: the table, and its cells. None: the drawing is safe.
    At(Vec<(usize, Vec<usize>)>),
    /// Something that was settled before is told too closely now.
    Earlier,
    /// It could not be found out. What cannot be audited is not safe.
    Unknown,
}

/// A leaking table of many cells is drawn again whole each time that this many rounds have gone
/// by, in case its leaking cells cannot be mended by themselves.
const PATIENCE: u32 = 8;

/// Draws every table, and what leaks again, up to `draws` times in all; a table that leaks even
/// then is withheld, whole, and the rest audited again, until nothing leaks.
///
/// Looks at nothing but rounded figures: `draw` gives that of a table's cell at the nth drawing,
/// `audit` sees all of them.
pub(super) fn settle(
    sheets: &[Sheet],
    draws: u32,
    draw: impl Fn(usize, usize, u32) -> Cell,
    audit: impl Fn(&[Vec<Cell>]) -> Leaks,
) -> Vec<Vec<Cell>> {
    let mut rounds = vec![0; sheets.len()];
    let mut tables: Vec<Vec<Cell>> = sheets
        .iter()
        .enumerate()
        .map(|(at, sheet)| (0..sheet.cells).map(|cell| draw(at, cell, 0)).collect())
        .collect();
    loop {
        let again: Vec<(usize, Vec<usize>)> = match audit(&tables) {
            Leaks::At(leaks) if leaks.is_empty() => return tables,
            Leaks::At(leaks) => leaks,
            Leaks::Earlier => (0..sheets.len()).map(|at| (at, all(&sheets[at]))).collect(),
            Leaks::Unknown => {
                for cells in &mut tables {
                    cells.fill(Cell::Withheld);
                }
                return tables;
            }
        };
        if again.iter().all(|(at, _)| rounds[*at] >= draws) {
            // Nothing is left to draw or to withhold: what leaks is not of this drawing.
            return tables;
        }
        for (at, leaking) in again {
            let sheet = &sheets[at];
            rounds[at] += 1;
            let round = rounds[at];
            if round >= draws {
                rounds[at] = draws;
                // Whole: the failing of a table is the same for every order of its rows, and a
                // single withheld row would point at itself.
                tables[at].fill(Cell::Withheld);
                continue;
            }
            let whole = sheet.whole || round.is_multiple_of(PATIENCE);
            for cell in if whole { all(sheet) } else { leaking } {
                tables[at][cell] = draw(at, cell, round);
            }
        }
    }
}

fn all(sheet: &Sheet) -> Vec<usize> {
    (0..sheet.cells).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAIR: Sheet = Sheet {
        cells: 2,
        whole: true,
    };
    const WIDE: Sheet = Sheet {
        cells: 3,
        whole: false,
    };

    /// Says that a table leaks in its last cell as long as that is a zero.
    fn zeros(drawn: &[Vec<Cell>]) -> Leaks {
        let numbered = drawn.iter().enumerate();
        let leaks = numbered.filter(|(_, cells)| cells.last() == Some(&Cell::Count(0)));
        Leaks::At(
            leaks
                .map(|(at, cells)| (at, vec![cells.len() - 1]))
                .collect(),
        )
    }

    #[test]
    fn a_table_that_fails_every_draw_is_withheld_whole_and_the_others_stay() {
        let draw = |table: usize, cell: usize, _| Cell::Count([[25, 0], [15, 10]][table][cell]);
        let settled = settle(&[PAIR, PAIR], 3, draw, zeros);
        assert_eq!(settled[0], [Cell::Withheld; 2]);
        assert_eq!(settled[1], [Cell::Count(15), Cell::Count(10)]);
    }

    #[test]
    fn a_failing_table_is_drawn_again_before_anything_is_withheld() {
        let draw = |_, cell, attempt| {
            Cell::Count(if cell == 1 && attempt < 2 {
                0
            } else {
                u64::from(attempt) * 5
            })
        };
        let settled = settle(&[PAIR], 3, draw, zeros);
        assert_eq!(settled, [[Cell::Count(10), Cell::Count(10)]]);
        assert_eq!(settle(&[PAIR], 2, draw, zeros), [[Cell::Withheld; 2]]);
    }

    #[test]
    fn of_a_large_table_only_what_leaks_is_drawn_again_until_patience_ends() {
        let draw = |until: u32| {
            move |_: usize, cell: usize, attempt: u32| {
                let lucky = cell < 2 || attempt >= until;
                Cell::Count(if lucky { u64::from(attempt) * 5 + 5 } else { 0 })
            }
        };
        let settled = settle(&[WIDE], 64, draw(3), zeros);
        assert_eq!(settled, [[5, 5, 20].map(Cell::Count)]);
        let settled = settle(&[WIDE], 64, draw(9), zeros);
        assert_eq!(settled, [[45, 45, 50].map(Cell::Count)]);
    }

    #[test]
    fn what_cannot_be_audited_is_withheld() {
        let draw = |_, _, _| Cell::Count(5);
        let settled = settle(&[PAIR], 64, draw, |_| Leaks::Unknown);
        assert_eq!(settled, [[Cell::Withheld; 2]]);
    }

    #[test]
    fn a_table_that_gives_an_earlier_one_away_is_drawn_again_and_then_withheld() {
        let shown = |drawn: &[Vec<Cell>]| drawn[0][0] != Cell::Withheld;
        let draw = |_, _, attempt| Cell::Count(u64::from(attempt));
        let audit = |drawn: &[Vec<Cell>]| {
            if shown(drawn) {
                Leaks::Earlier
            } else {
                Leaks::At(Vec::new())
            }
        };
        assert_eq!(settle(&[WIDE], 5, draw, audit), [[Cell::Withheld; 3]]);
        let until = |drawn: &[Vec<Cell>]| match drawn[0][0] {
            Cell::Count(2) => Leaks::At(Vec::new()),
            _ => Leaks::Earlier,
        };
        assert_eq!(settle(&[WIDE], 5, draw, until), [[2; 3].map(Cell::Count)]);
    }
}
