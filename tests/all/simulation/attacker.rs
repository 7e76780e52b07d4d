//! Somebody who has every published number, knows the method, and does not have the key.

use std::collections::BTreeMap;

use corncrake::disclosure::ranges::{Range, System, Target, Var};
use corncrake::disclosure::{Cell, SafeTables};
use corncrake::tally::{
    ExactCrossing, ExactTable, NO_OUTCOME, NOT_ANSWERED, Shape, TableName, Tally, row_of_year,
};

/// A count that may point at somebody.
const SMALL: std::ops::RangeInclusive<i64> = 1..=4;
/// How wide its range must be.
const WIDTH: u64 = 4;

type Sum = Vec<(Var, i64)>;

/// A count that nobody sees: what it adds up, without those who are known; and how many are.
#[derive(Clone, Default)]
struct Count {
    left: Sum,
    known: i64,
}

/// The counts of one release.
#[derive(Default)]
struct Counts {
    total: Count,
    /// The codes and the kind of each question.
    questions: BTreeMap<String, (Vec<String>, Shape)>,
    /// By question and code.
    rows: BTreeMap<[String; 2], Count>,
    /// By question and code, and question and code.
    cells: BTreeMap<[String; 4], Count>,
}

/// What is asked of them.
struct Asked {
    name: String,
    sum: Sum,
    /// Of those in a row; else of those who are not.
    row: bool,
}

/// What they put together.
#[derive(Default)]
pub struct Attacker {
    system: System,
    asked: Vec<Asked>,
    releases: Vec<Counts>,
}

impl Attacker {
    /// Of quarters and their year, by somebody who knows all the answers of some reports of
    /// the first quarter. What they look at is what is left of each count without these.
    pub fn of(quarters: &[&SafeTables], year: Option<&SafeTables>, known: Option<&Tally>) -> Self {
        let mut attacker = Self::default();
        for (at, quarter) in quarters.iter().enumerate() {
            attacker.read(quarter, known.filter(|_| at == 0));
        }
        if let Some(year) = year {
            attacker.add_up(year, known);
        }
        attacker
    }

    /// Of releases each of which counts all that the one before counted, and more: so many more,
    /// where that is known.
    pub fn of_nested(releases: &[SafeTables], more: Option<i64>) -> Self {
        let mut attacker = Self::default();
        for release in releases {
            attacker.read(release, None);
        }
        for pair in attacker.releases.windows(2) {
            let system = &mut attacker.system;
            let all = less(&pair[1].total.left, &pair[0].total.left);
            system.constrain(&all, Some(more.unwrap_or(0)), more);
            for (place, row) in &pair[1].rows {
                if let Some(before) = pair[0].rows.get(place) {
                    let grown = less(&row.left, &before.left);
                    system.constrain(&grown, Some(0), more);
                    system.constrain(&less(&all, &grown), Some(0), more);
                }
            }
        }
        attacker
    }

    /// What they can tell, where they know `known` reports.
    pub fn told(&self, known: u64) -> Vec<String> {
        let targets: Vec<Target> = self.asked.iter().map(|it| Target::new(&it.sum)).collect();
        let width = WIDTH.saturating_sub(known).max(1);
        let ranges = self.system.ranges(&targets, width).unwrap();
        let told = self.asked.iter().zip(ranges);
        told.filter(|(asked, range)| is_told(range, width, asked.row))
            .map(|(asked, range)| format!("{}: {range:?}", asked.name))
            .collect()
    }

    /// The tables of a cohort.
    fn read(&mut self, safe: &SafeTables, known: Option<&Tally>) {
        let mut counts = Counts {
            total: self.count(known.map_or(0, Tally::expose_total)),
            ..Counts::default()
        };
        self.publish(&counts.total, Cell::Count(safe.total()));
        let floor = whole(safe.ladder().nothing_below()) - counts.total.known;
        self.system.constrain(&counts.total.left, Some(floor), None);
        for table in safe.tables() {
            let question = table.question();
            let known = known.and_then(|it| it.table(question));
            let known = known.map(ExactTable::expose_counts).unwrap_or_default();
            let mut rows = Vec::new();
            for (at, row) in table.rows().iter().enumerate() {
                let count = self.count(known.get(at).map_or(0, |it| it.1));
                self.publish(&count, row.cell);
                self.ask(format!("{question}/{}", row.code), &count, &[&counts.total]);
                rows.push(count.left.clone());
                counts
                    .rows
                    .insert([question, &row.code].map(str::to_owned), count);
            }
            let last = table.rows().last().map_or("", |row| &row.code);
            self.rule(table.shape(), last, &rows, &counts.total.left);
            counts
                .questions
                .insert(question.to_owned(), codes(safe, question));
        }
        for crossing in safe.crossings() {
            self.read_crossing(crossing.table(), Some(crossing.cells()), known, &mut counts);
        }
        self.releases.push(counts);
    }

    /// A table of two questions; `shown` is nothing where it was not published, but stands behind one
    /// of a year.
    fn read_crossing(
        &mut self,
        table: &TableName,
        shown: Option<&[Vec<Cell>]>,
        known: Option<&Tally>,
        counts: &mut Counts,
    ) {
        let (of, by) = names(table);
        let (rows, shape) = counts.questions[of].clone();
        let (columns, _) = counts.questions[by].clone();
        let mut known = known.into_iter().flat_map(Tally::crossings);
        let known = known.find(|it| it.name() == *table);
        let known = known.map(ExactCrossing::expose_counts).unwrap_or_default();
        let count =
            |question: &str, code: &str| counts.rows[&[question, code].map(str::to_owned)].clone();
        let mut cells = vec![Vec::new(); rows.len()];
        for row in 0..rows.len() {
            for column in 0..columns.len() {
                let one = self.count(known.get(row).map_or(0, |it| it[column]));
                if let Some(shown) = shown {
                    self.publish(&one, shown[row][column]);
                }
                let groups = [count(of, &rows[row]), count(by, &columns[column])];
                let name = format!("{of}/{} by {by}/{}", rows[row], columns[column]);
                self.ask(name, &one, &[&groups[0], &groups[1]]);
                cells[row].push(one);
            }
        }
        for (column, code) in columns.iter().enumerate() {
            let of_it: Vec<Sum> = cells.iter().map(|row| row[column].left.clone()).collect();
            let last = rows.last().map_or("", String::as_str);
            self.rule(shape, last, &of_it, &count(by, code).left);
        }
        for (row, code) in rows.iter().enumerate() {
            let all: Vec<Sum> = cells[row].iter().map(|cell| cell.left.clone()).collect();
            self.system
                .equate(&less(&all.concat(), &count(of, code).left), 0);
        }
        for (row, cells) in rows.iter().zip(cells) {
            for (column, cell) in columns.iter().zip(cells) {
                let place = [of, row, by, column].map(String::clone);
                counts.cells.insert(place, cell);
            }
        }
    }

    /// The tables of a year, whose counts are those of its quarters.
    fn add_up(&mut self, year: &SafeTables, known: Option<&Tally>) {
        let mut releases = std::mem::take(&mut self.releases);
        for crossing in year.crossings() {
            for (at, quarter) in releases.iter_mut().enumerate() {
                let (of, by) = names(crossing.table());
                let is_it = |place: &[String; 4]| (&place[0], &place[2]) == (of, by);
                if !quarter.cells.keys().any(is_it) {
                    let known = known.filter(|_| at == 0);
                    self.read_crossing(crossing.table(), None, known, quarter);
                }
            }
        }
        let total = add(releases.iter().map(|it| &it.total));
        self.publish(&total, Cell::Count(year.total()));
        let row_of = |question: &str, code: &str, first: &str| {
            let rows = releases.iter().flat_map(|it| &it.rows);
            let here =
                rows.filter(|([of, row], _)| of == question && row_of_year(row, first) == code);
            add(here.map(|(_, count)| count))
        };
        for table in year.tables() {
            let first = table.rows().first().map_or("", |row| &row.code);
            for row in table.rows() {
                let count = row_of(table.question(), &row.code, first);
                self.publish(&count, row.cell);
                let name = format!("year {}/{}", table.question(), row.code);
                self.ask(name, &count, &[&total]);
            }
        }
        for crossing in year.crossings() {
            let (of, by) = names(crossing.table());
            let ((rows, _), (columns, _)) = (codes(year, of), codes(year, by));
            for (row, shown) in rows.iter().zip(crossing.cells()) {
                for (column, &cell) in columns.iter().zip(shown) {
                    let cells = releases.iter().flat_map(|it| &it.cells);
                    let here = cells.filter(|([a, of_it, b, by_it], _)| {
                        (a, b) == (of, by)
                            && row_of_year(of_it, &rows[0]) == row
                            && row_of_year(by_it, &columns[0]) == column
                    });
                    let count = add(here.map(|(_, count)| count));
                    self.publish(&count, cell);
                    let groups = [row_of(of, row, &rows[0]), row_of(by, column, &columns[0])];
                    let name = format!("year {of}/{row} by {by}/{column}");
                    self.ask(name, &count, &[&groups[0], &groups[1]]);
                }
            }
        }
    }

    fn count(&mut self, known: u64) -> Count {
        Count {
            left: vec![(self.system.variable(0, None), 1)],
            known: whole(known),
        }
    }

    /// A published figure allows every count less than five from it.
    fn publish(&mut self, count: &Count, cell: Cell) {
        if let Cell::Count(published) = cell {
            let left = whole(published) - count.known;
            self.system
                .constrain(&count.left, Some(left - 4), Some(left + 4));
        }
    }

    fn ask(&mut self, name: String, count: &Count, groups: &[&Count]) {
        let sum = count.left.clone();
        for group in groups {
            self.asked.push(Asked {
                name: format!("not {name}"),
                sum: less(&group.left, &sum),
                row: false,
            });
        }
        self.asked.push(Asked {
            name,
            sum,
            row: true,
        });
    }

    /// What every set of reports keeps to: `rows` of the reports in `group`.
    fn rule(&mut self, shape: Shape, last: &str, rows: &[Sum], group: &Sum) {
        let most = match shape {
            Shape::One | Shape::Month => {
                self.system.equate(&less(&rows.concat(), group), 0);
                return;
            }
            Shape::Several { max } => Some(whole(max)),
            Shape::Outcome => None,
        };
        let silent = [NOT_ANSWERED, NO_OUTCOME].contains(&last);
        let (items, answered) = match rows.split_last() {
            Some((last, items)) if silent => (items, less(group, last)),
            _ => (rows, group.clone()),
        };
        let all = items.concat();
        self.system.constrain(&answered, Some(0), None);
        self.system.constrain(&less(&all, &answered), Some(0), None);
        for item in items {
            self.system.constrain(&less(&answered, item), Some(0), None);
        }
        if let Some(most) = most {
            let allowed: Sum = answered
                .iter()
                .map(|&(var, times)| (var, times * most))
                .collect();
            self.system.constrain(&less(&allowed, &all), Some(0), None);
        }
    }
}

/// Whether something small is told too closely, or that nobody is anywhere else.
fn is_told(range: &Range, width: u64, row: bool) -> bool {
    let nobody = row && range.ceiling < *SMALL.start();
    range.width() < width && range.floor <= *SMALL.end() && !nobody
}

fn names(name: &TableName) -> (&String, &String) {
    (&name.question, name.by.as_ref().unwrap())
}

fn codes(safe: &SafeTables, question: &str) -> (Vec<String>, Shape) {
    let table = safe
        .tables()
        .iter()
        .find(|it| it.question() == question)
        .unwrap();
    let rows = table.rows().iter().map(|row| row.code.clone());
    (rows.collect(), table.shape())
}

fn add<'c>(counts: impl Iterator<Item = &'c Count>) -> Count {
    let mut sum = Count::default();
    for count in counts {
        sum.left.extend(&count.left);
        sum.known += count.known;
    }
    sum
}

fn less(from: &Sum, part: &Sum) -> Sum {
    let part = part.iter().map(|&(var, times)| (var, -times));
    from.iter().copied().chain(part).collect()
}

fn whole(n: u64) -> i64 {
    i64::try_from(n).unwrap()
}
