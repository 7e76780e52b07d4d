//! The numbers of a publication: drawn, audited, and drawn again until they are safe.

use std::collections::{BTreeMap, BTreeSet};

use super::super::audit::history::{Leak, Model, NotAudited, Place, leaks_to_whoever_knows};
use super::super::audit::{self, KNOWN, Rows, Shown};
use super::super::numbers::{Numbers, OneWay, TwoWay};
use super::super::rounding::{CellName, RoundingKey, round};
use super::super::{Cell, Ladder, Reason, Stage, Waiting};
use super::settle::{DRAWS, Leaks, Sheet, settle};
use crate::tally::{ExactCrossing, ExactTable, TableName, Tally};

/// Draws the figures of one cohort or year.
pub(super) struct Drawer<'a> {
    /// The network's name.
    pub network: &'a str,
    /// The cohort's number; 0 for a year.
    pub number: u32,
    /// The cohorts that it counts.
    pub cohorts: &'a [u32],
    /// What was published of these before.
    pub published: &'a [Numbers],
    /// The key of the draws.
    pub key: &'a RoundingKey,
    /// Who waits for it. Where they do not any more, what comes out is for nobody.
    pub waiting: &'a Waiting,
}

/// The numbers of a publication, before they get words.
pub(super) struct Rounded {
    pub numbers: Numbers,
    pub held_back: Vec<(TableName, Reason)>,
}

impl Drawer<'_> {
    /// `None` where there are too few reports.
    pub fn numbers(&self, tally: &Tally, ladder: Ladder) -> Option<Rounded> {
        let exact = tally.expose_total();
        let floor = ladder.nothing_below();
        // 26 to 29 may round up to 30, and 33 down to 30 where a network's own threshold is 33:
        // both the exact and the published total must reach it, so that the audit may count on it.
        if exact < floor {
            return None;
        }
        let blank = self.blank_with_total(tally, floor)?;
        let total = blank.total;
        // The tables of one question, each of two, and all of them beside whoever knows reports.
        let of = tally.crossings().len() + 2;
        let step = |done| self.waiting.step(Stage::Drawing, done, of);
        step(0);
        let mut numbers = self.one_way(tally, &blank);
        let mut held_back = Vec::new();
        for (done, crossing) in tally.crossings().iter().enumerate() {
            step(1 + done);
            let reason = if total < ladder.two_way_from() {
                Some(Reason::TooFew)
            } else {
                match self.crossed(crossing, &numbers) {
                    Some(crossed) => {
                        numbers.crossed.push(crossed);
                        None
                    }
                    None => Some(Reason::Unsafe),
                }
            };
            held_back.extend(reason.map(|reason| (crossing.name(), reason)));
        }
        step(of - 1);
        let told = self.withheld_from_whoever_knows(&mut numbers);
        held_back.extend(told.into_iter().map(|name| (name, Reason::Unsafe)));
        step(of);
        Some(Rounded { numbers, held_back })
    }

    /// With the total alone. That of a year is drawn again where it would let something be told of
    /// its cohorts even if nothing else were published; `None` where every drawing does, and where
    /// it is below `floor`.
    fn blank_with_total(&self, tally: &Tally, floor: u64) -> Option<Numbers> {
        let draws = if self.published.is_empty() { 1 } else { DRAWS };
        let mut refused = None;
        for attempt in 0..draws {
            let total = self.draw(tally.expose_total(), "", "", attempt);
            if total < floor || refused == Some(total) {
                continue;
            }
            let blank = Numbers {
                cohorts: self.cohorts.to_vec(),
                floor,
                total,
                tables: tally.tables().iter().map(blank).collect(),
                crossed: Vec::new(),
            };
            if self.published.is_empty() || self.is_safe(&blank) {
                return Some(blank);
            }
            refused = Some(total);
        }
        None
    }

    fn is_safe(&self, numbers: &Numbers) -> bool {
        let leaks = self.leaks(numbers, KNOWN);
        leaks.is_ok_and(|leaks| leaks.is_empty())
    }

    /// With the tables of one question, which are safe beside each other and what was published.
    fn one_way(&self, tally: &Tally, blank: &Numbers) -> Numbers {
        let sheet = |table: &OneWay| Sheet {
            cells: table.codes.len(),
            whole: table.shown.rows == Rows::Partition,
        };
        let sheets: Vec<Sheet> = blank.tables.iter().map(sheet).collect();
        let filled = |drawn: &[Vec<Cell>]| {
            let mut numbers = blank.clone();
            for (table, cells) in numbers.tables.iter_mut().zip(drawn) {
                table.shown.cells.clone_from(cells);
            }
            numbers
        };
        let draw = |table: usize, row: usize, attempt| {
            let exact = &tally.tables()[table];
            let (code, count) = &exact.expose_counts()[row];
            Cell::Count(self.draw(*count, exact.question(), code, attempt))
        };
        let audited = |drawn: &[Vec<Cell>]| {
            let numbers = filled(drawn);
            let own = leaking(&numbers);
            if !own.is_empty() {
                return Leaks::At(own);
            }
            // A cohort shares nothing with any other; a year shares everything with its own.
            let leaks = if self.published.is_empty() {
                leaks_to_whoever_knows(&numbers, KNOWN, self.waiting.stop())
            } else {
                self.leaks(&numbers, KNOWN)
            };
            match leaks {
                Ok(leaks) => Leaks::At(self.to_blame(&numbers, &leaks)),
                Err(_) => Leaks::Unknown,
            }
        };
        filled(&settle(&sheets, DRAWS, draw, audited))
    }

    /// The tables of one question that are to be drawn again for these leaks, each with its rows:
    /// where a cohort's figure leaks, the table of the same question, whole; where that is withheld
    /// and the figure leaks still, all of them, since any may tell the cohort's total too closely.
    fn to_blame(&self, numbers: &Numbers, leaks: &[Leak]) -> Vec<(usize, Vec<usize>)> {
        let mut rows: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for leak in leaks {
            let before = self.published.get(leak.release);
            match (before, leak.place) {
                (None, Place::OneWay { table, row }) => rows.entry(table).or_default().push(row),
                (None, Place::Crossed { .. }) => {}
                (Some(before), place) => {
                    for question in place.questions(before) {
                        let same = |table: &OneWay| table.question == question;
                        let same = numbers.tables.iter().position(same);
                        let shown = same.filter(|&at| is_shown(&numbers.tables[at]));
                        let all = 0..numbers.tables.len();
                        for table in shown.map_or(all, |at| at..at + 1) {
                            let whole = 0..numbers.tables[table].codes.len();
                            rows.insert(table, whole.collect());
                        }
                    }
                }
            }
        }
        rows.into_iter().collect()
    }

    /// A crossing that is safe beside what `numbers` says already; `None` where there is none.
    fn crossed(&self, crossing: &ExactCrossing, numbers: &Numbers) -> Option<TwoWay> {
        let (of, by) = (crossing.question(), crossing.by());
        let shown = |question| {
            let table = numbers.table(question);
            table.filter(|table| !table.shown.cells.contains(&Cell::Withheld))
        };
        let (rows, columns) = (shown(of)?, shown(by)?);
        let width = columns.codes.len();
        let filled = |cells: &[Cell]| TwoWay {
            question: of.to_owned(),
            by: by.to_owned(),
            cells: cells.chunks(width.max(1)).map(<[Cell]>::to_vec).collect(),
        };
        let draw = |_, cell: usize, attempt| {
            let (row, column) = (cell / width, cell % width);
            let code = format!("{}/{}", rows.codes[row], columns.codes[column]);
            let exact = crossing.expose_counts()[row][column];
            Cell::Count(self.draw(exact, &format!("{of}/{by}"), &code, attempt))
        };
        let own = |leak: &Leak| match leak.place {
            Place::Crossed { table, row, column }
                if leak.release == self.published.len() && table == numbers.crossed.len() =>
            {
                Some(row * width + column)
            }
            _ => None,
        };
        let audited = |drawn: &[Vec<Cell>]| {
            let mut beside = numbers.clone();
            beside.crossed.push(filled(&drawn[0]));
            match self.leaks(&beside, 0) {
                Ok(leaks) if leaks.is_empty() => Leaks::At(Vec::new()),
                Ok(leaks) => {
                    let own: Vec<usize> = leaks.iter().filter_map(own).collect();
                    if own.is_empty() {
                        Leaks::Earlier
                    } else {
                        Leaks::At(vec![(0, own)])
                    }
                }
                Err(_) => Leaks::Unknown,
            }
        };
        let sheet = Sheet {
            cells: rows.codes.len() * width,
            whole: false,
        };
        let drawn = settle(&[sheet], DRAWS, draw, audited);
        let cells = &drawn[0];
        (!cells.contains(&Cell::Withheld)).then(|| filled(cells))
    }

    /// Takes out the crossings that tell too much to whoever knows some of the reports, and says
    /// which. Each was drawn until it tells nobody else too much, and this is so seldom that none
    /// is drawn again for it. Without any, nothing is told to them: [`Self::one_way`] saw to it.
    fn withheld_from_whoever_knows(&self, numbers: &mut Numbers) -> Vec<TableName> {
        let mut names = Vec::new();
        while !numbers.crossed.is_empty() {
            let leaks = self.leaks(numbers, KNOWN);
            if leaks.as_ref().is_ok_and(Vec::is_empty) {
                break;
            }
            let blamed = leaks.map(|leaks| self.crossings_to_blame(numbers, &leaks));
            let all = (0..numbers.crossed.len()).collect();
            for at in blamed.unwrap_or(all).into_iter().rev() {
                let gone = numbers.crossed.remove(at);
                names.push(TableName::crossed(&gone.question, &gone.by));
            }
        }
        names
    }

    /// Which crossings go for these leaks: those that leak, else those of the questions of what
    /// leaks, else all of them; never none.
    fn crossings_to_blame(&self, numbers: &Numbers, leaks: &[Leak]) -> BTreeSet<usize> {
        let questions = |leak: &Leak| {
            let release = self.published.get(leak.release).unwrap_or(numbers);
            leak.place.questions(release)
        };
        let leaking: Vec<Vec<String>> = leaks.iter().map(questions).collect();
        let of = |blamed: &dyn Fn(&[String], &[&String; 2]) -> bool| -> BTreeSet<usize> {
            let numbered = numbers.crossed.iter().enumerate();
            let blamed = numbered.filter(|(_, crossed)| {
                let own = [&crossed.question, &crossed.by];
                leaking.iter().any(|questions| blamed(questions, &own))
            });
            blamed.map(|(at, _)| at).collect()
        };
        let itself = of(&|questions, own| questions.iter().eq(own.iter().copied()));
        let near = of(&|questions, own| questions.iter().any(|it| own.contains(&it)));
        let all = (0..numbers.crossed.len()).collect();
        let found = [itself, near].into_iter().find(|found| !found.is_empty());
        found.unwrap_or(all)
    }

    /// What is told too closely by `numbers` and everything that was published before, to anybody
    /// and to whoever knows `1..=known` of the reports.
    fn leaks(&self, numbers: &Numbers, known: u64) -> Result<Vec<Leak>, NotAudited> {
        let all: Vec<&Numbers> = self.published.iter().chain([numbers]).collect();
        Model::of(&all)?.until(self.waiting.stop()).leaks(known)
    }

    /// One figure as it is drawn for the `attempt`th time, from 0.
    pub fn draw(&self, exact: u64, question: &str, code: &str, attempt: u32) -> u64 {
        let name = CellName {
            network: self.network,
            cohort: self.number,
            question,
            code,
            attempt,
        };
        round(exact, self.key, name)
    }
}

/// The tables to be drawn again, each with its leaking rows. Where one leaks, this may be the doing
/// of others that tell the total more closely than its own rounding does: they are among them, whole.
fn leaking(numbers: &Numbers) -> Vec<(usize, Vec<usize>)> {
    let audited = |tables: &[Shown]| {
        audit::audit(numbers.floor, numbers.total, tables)
            .expect("the exact tables are among those that the rounded ones allow")
    };
    let shown: Vec<Shown> = numbers
        .tables
        .iter()
        .map(|table| table.shown.clone())
        .collect();
    let mut leaking: BTreeMap<usize, Vec<usize>> = audited(&shown).leaking().into_iter().collect();
    if !leaking.is_empty() {
        let alone = audited(&[]).total;
        for (at, table) in shown.iter().enumerate() {
            if audited(std::slice::from_ref(table)).total != alone {
                leaking.insert(at, (0..table.cells.len()).collect());
            }
        }
    }
    leaking.into_iter().collect()
}

fn is_shown(table: &OneWay) -> bool {
    !table.shown.cells.contains(&Cell::Withheld)
}

/// The table, with every row withheld so far.
fn blank(exact: &ExactTable) -> OneWay {
    let codes: Vec<String> = exact
        .expose_counts()
        .iter()
        .map(|(code, _)| code.clone())
        .collect();
    OneWay {
        question: exact.question().to_owned(),
        shown: Shown {
            rows: Rows::of(exact.shape(), codes.last().map(String::as_str)),
            cells: vec![Cell::Withheld; codes.len()],
        },
        codes,
    }
}
